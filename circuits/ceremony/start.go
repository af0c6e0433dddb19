package ceremony

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	curvesetup "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark-crypto/utils"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/internal/hint"
)

// start is where phase 2 starts. It follows from the end of phase 1 and the
// circuit. Constraint i says that L_i·R_i = O_i, three sums over the wires w;
// with ℓ_i the Lagrange polynomials of the domain of N-th roots of unity, the
// wires' polynomials are
//
//	A_w = Σ_i L_iw·ℓ_i,  B_w = Σ_i R_iw·ℓ_i,  C_w = Σ_i O_iw·ℓ_i,
//
// and the keys are made of them at phase 1's secrets τ, α and β, which nobody
// knows: A_w(τ) in G1, B_w(τ) in G1 and G2, K_w = β·A_w(τ) + α·B_w(τ) + C_w(τ)
// in G1, and the powers of τ times the domain's polynomial, τ^N - 1. Phase 2
// alters K_w of most wires and the last (in state), and leaves the others
// (in fixed).
//
// To compute them takes four Fourier transforms of points, half an hour of
// processor time for 2^19 powers. To check them takes a minute: see check.
type start struct {
	state *mpcsetup.Phase2
	fixed mpcsetup.Phase2Evaluations
}

// computeStart computes where phase 2 starts.
func computeStart(system *cs.R1CS, commons *mpcsetup.SrsCommons) *start {
	s := &start{state: new(mpcsetup.Phase2)}
	s.fixed = s.state.Initialize(system, commons)
	return s
}

// errStart says that points are not where phase 2 starts.
var errStart = hint.Add(fmt.Errorf("%w: %s and %s are not where phase 2 starts", ErrTranscript, fileName(2, 0), fixedFile),
	"get both again, or remove the second to see which of them is wrong")

// check returns errStart if a point is not what it should be. It compares a
// random combination of each kind: for random ρ_w,
//
//	Σ_w ρ_w·A_w(τ) = Σ_k a_k·τ^k,
//
// where a is the polynomial with values Σ_w ρ_w·L_iw in the domain: its Fourier
// transform is one of numbers, and the powers of τ are phase 1's. A wrong
// point passes with at most one in r choices of ρ (Bellare, Garay and Rabin,
// "Fast Batch Verification for Modular Exponentiation and Digital Signatures",
// EUROCRYPT 1998), and ρ is drawn only here.
func (s *start) check(system *cs.R1CS, commons *mpcsetup.SrsCommons) error {
	k, err := s.wires(system)
	if err != nil {
		return err
	}
	if err := s.checkRest(commons); err != nil {
		return err
	}
	rho := make([]fr.Element, len(k))
	for i := range rho {
		if _, err := rho[i].SetRandom(); err != nil {
			return fmt.Errorf("draw a random number: %w", err)
		}
	}
	a, b, c := combine(system, rho, len(commons.G1.AlphaTau))
	powers := commons.G1.Tau[:len(a)]
	for _, side := range []struct{ got, want []product1 }{
		{[]product1{{s.fixed.G1.A, rho}}, []product1{{powers, a}}},
		{[]product1{{s.fixed.G1.B, rho}}, []product1{{powers, b}}},
		{[]product1{{k, rho}}, []product1{{commons.G1.BetaTau, a}, {commons.G1.AlphaTau, b}, {powers, c}}},
	} {
		got, err := sum1(side.got)
		if err != nil {
			return err
		}
		want, err := sum1(side.want)
		if err != nil {
			return err
		}
		if !got.Equal(&want) {
			return errStart
		}
	}
	var got, want bn254.G2Jac
	if _, err := got.MultiExp(s.fixed.G2.B, rho, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if _, err := want.MultiExp(commons.G2.Tau, b, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if !got.Equal(&want) {
		return errStart
	}
	return nil
}

// wires returns K_w by wire, out of the lists in which gnark keeps them.
func (s *start) wires(system *cs.R1CS) ([]bn254.G1Affine, error) {
	l := layoutOf(system)
	lists := append([][]bn254.G1Affine{s.fixed.G1.VKK, s.state.Parameters.G1.PKK}, s.fixed.G1.CKK...)
	if len(s.fixed.G1.CKK) != len(l.sizes)-2 || len(s.fixed.G1.A) != len(l.list) ||
		len(s.fixed.G1.B) != len(l.list) || len(s.fixed.G2.B) != len(l.list) {
		return nil, errStart
	}
	for i, list := range lists {
		if len(list) != l.sizes[i] {
			return nil, errStart
		}
	}
	k := make([]bn254.G1Affine, len(l.list))
	for w, i := range l.list {
		k[w], lists[i] = lists[i][0], lists[i][1:]
	}
	return k, nil
}

// checkRest checks what is not a sum over constraints: the powers of τ times
// τ^N - 1, and that phase 2's own secrets are 1 and have no proof.
func (s *start) checkRest(commons *mpcsetup.SrsCommons) error {
	n := len(commons.G1.AlphaTau)
	var want mpcsetup.Phase2
	_, _, g1, g2 := bn254.Generators()
	p := &want.Parameters
	p.G1.Delta, p.G2.Delta = g1, g2
	p.G1.Z = make([]bn254.G1Affine, n)
	for i := range n - 1 {
		p.G1.Z[i].Sub(&commons.G1.Tau[i+n], &commons.G1.Tau[i])
	}
	utils.BitReverse(p.G1.Z) // gnark's order, in which the unused place is the last
	p.G1.Z = p.G1.Z[:n-1]
	p.G1.PKK = s.state.Parameters.G1.PKK
	p.G1.SigmaCKK = s.fixed.G1.CKK
	want.Sigmas = make([]curvesetup.UpdateProof, len(s.fixed.G1.CKK))
	for range s.fixed.G1.CKK {
		p.G2.Sigma = append(p.G2.Sigma, g2)
	}
	wanted, err := digestOf(&want)
	if err != nil {
		return err
	}
	got, err := digestOf(s.state)
	if err != nil {
		return err
	}
	if got != wanted {
		return errStart
	}
	return nil
}

// layout says in which list gnark keeps each wire's K_w: 0 for those of public
// wires and commitments, 1 for private ones, then one for each commitment with
// the wires that are committed to. Lists are in the order of wires.
type layout struct {
	list  []int // by wire
	sizes []int // by list
}

func layoutOf(system *cs.R1CS) layout {
	internal, secret, public := system.GetNbVariables()
	commitments := system.CommitmentInfo.(constraint.Groth16Commitments)
	l := layout{list: make([]int, internal+secret+public), sizes: make([]int, 2+len(commitments))}
	for w := range l.list {
		if w >= public {
			l.list[w] = 1
		}
	}
	for i, c := range commitments {
		l.list[c.CommitmentIndex] = 0
		for _, w := range c.PrivateCommitted {
			l.list[w] = 2 + i
		}
	}
	for _, i := range l.list {
		l.sizes[i]++
	}
	return l
}

// combine returns Σ_w ρ_w·A_w, and the same of B_w and C_w: polynomials of n
// coefficients.
func combine(system *cs.R1CS, rho []fr.Element, n int) (a, b, c []fr.Element) {
	sides := [3][]fr.Element{make([]fr.Element, n), make([]fr.Element, n), make([]fr.Element, n)}
	constraints := system.GetR1CIterator()
	i := 0
	for r := constraints.Next(); r != nil; r = constraints.Next() {
		for side, terms := range [3]constraint.LinearExpression{r.L, r.R, r.O} {
			for _, t := range terms {
				var v fr.Element
				v.Mul(&system.Coefficients[t.CoeffID()], &rho[t.WireID()])
				sides[side][i].Add(&sides[side][i], &v)
			}
		}
		i++
	}
	domain := fft.NewDomain(uint64(n))
	for _, values := range sides {
		domain.FFTInverse(values, fft.DIF)
		utils.BitReverse(values)
	}
	return sides[0], sides[1], sides[2]
}

// product1 stands for Σ points[i]·scalars[i].
type product1 struct {
	points  []bn254.G1Affine
	scalars []fr.Element
}

func sum1(products []product1) (sum bn254.G1Jac, err error) {
	for _, p := range products {
		var v bn254.G1Jac
		if _, err := v.MultiExp(p.points, p.scalars, ecc.MultiExpConfig{}); err != nil {
			return sum, err
		}
		sum.AddAssign(&v)
	}
	return sum, nil
}
