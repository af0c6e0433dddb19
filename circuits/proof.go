package circuits

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// ErrProof says that data are not the one encoding of a proof: a wrong length,
// a coordinate not below the field's modulus, a point that is not on its curve
// or not in its subgroup.
var ErrProof = errors.New("malformed proof")

// ProofSize is the length of an encoded proof in bytes.
const ProofSize = 32 * proofNumbers

// proofNumbers is the number of coordinates in a proof.
const proofNumbers = 12

// Proof is a Groth16 proof of the audit circuit, with its one commitment. Its
// points are on their curves and in their subgroups. The point at infinity is
// written as zeros, as in the EVM's precompiles.
type Proof struct {
	a, c, commitment, commitmentPok bn254.G1Affine
	b                               bn254.G2Affine
}

// SolidityProof is a proof as IAuditVerifier.verifyProof takes it.
type SolidityProof struct {
	Proof         [8]*big.Int // A, B, C as in EIP-197
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// MarshalBinary writes the proof as 12 numbers of 32 bytes, big-endian, in the
// order of SolidityProof. It never fails.
func (p Proof) MarshalBinary() ([]byte, error) {
	var buf bytes.Buffer
	for _, v := range p.coordinates() {
		b := v.Bytes()
		buf.Write(b[:])
	}
	return buf.Bytes(), nil
}

// UnmarshalBinary reads what MarshalBinary wrote. Anything else is [ErrProof].
func (p *Proof) UnmarshalBinary(data []byte) error {
	if len(data) != ProofSize {
		return fmt.Errorf("%w: %d bytes, not %d", ErrProof, len(data), ProofSize)
	}
	numbers := make([]*big.Int, proofNumbers)
	for i := range numbers {
		numbers[i] = new(big.Int).SetBytes(data[32*i : 32*(i+1)])
	}
	return p.set(numbers)
}

// Solidity is the proof as the contract takes it.
func (p Proof) Solidity() SolidityProof {
	var s SolidityProof
	numbers := p.coordinates()
	for i, to := range s.numbers() {
		*to = numbers[i].BigInt(new(big.Int))
	}
	return s
}

// ProofFromSolidity reads a proof from a contract's call data. If the contract
// would not accept the points, the error is [ErrProof].
func ProofFromSolidity(s SolidityProof) (Proof, error) {
	numbers := make([]*big.Int, 0, proofNumbers)
	for _, v := range s.numbers() {
		numbers = append(numbers, *v)
	}
	var p Proof
	return p, p.set(numbers)
}

// numbers points to the proof's numbers in order.
func (s *SolidityProof) numbers() []**big.Int {
	var to []**big.Int
	for i := range s.Proof {
		to = append(to, &s.Proof[i])
	}
	return append(to, &s.Commitments[0], &s.Commitments[1], &s.CommitmentPok[0], &s.CommitmentPok[1])
}

// coordinates lists A, B, C, the commitment and its proof of knowledge. An
// element of Fp2 is written imaginary part first (EIP-197).
func (p *Proof) coordinates() [proofNumbers]fp.Element {
	return [proofNumbers]fp.Element{
		p.a.X, p.a.Y,
		p.b.X.A1, p.b.X.A0, p.b.Y.A1, p.b.Y.A0,
		p.c.X, p.c.Y,
		p.commitment.X, p.commitment.Y,
		p.commitmentPok.X, p.commitmentPok.Y,
	}
}

// set reads the coordinates in order and checks all points.
func (p *Proof) set(numbers []*big.Int) error {
	var q Proof
	to := []*fp.Element{
		&q.a.X, &q.a.Y,
		&q.b.X.A1, &q.b.X.A0, &q.b.Y.A1, &q.b.Y.A0,
		&q.c.X, &q.c.Y,
		&q.commitment.X, &q.commitment.Y,
		&q.commitmentPok.X, &q.commitmentPok.Y,
	}
	for i, v := range numbers {
		if v == nil || v.Sign() < 0 || v.Cmp(fp.Modulus()) >= 0 {
			return fmt.Errorf("%w: number %d is not below the base field's modulus", ErrProof, i)
		}
		to[i].SetBigInt(v)
	}
	for _, point := range []struct {
		name string
		is   bool
	}{
		{"A", q.a.IsOnCurve()}, {"C", q.c.IsOnCurve()},
		{"the commitment", q.commitment.IsOnCurve()}, {"the proof of knowledge", q.commitmentPok.IsOnCurve()},
	} {
		if !point.is { // on BN254's G1, every point is in the subgroup
			return fmt.Errorf("%w: %s is not on the curve", ErrProof, point.name)
		}
	}
	if !q.b.IsInSubGroup() {
		return fmt.Errorf("%w: B is not in G2", ErrProof)
	}
	*p = q
	return nil
}

func proofFrom(g *groth16.Proof) (Proof, error) {
	if len(g.Commitments) != 1 {
		return Proof{}, fmt.Errorf("%w: %d commitments, not 1", ErrProof, len(g.Commitments))
	}
	return Proof{a: g.Ar, b: g.Bs, c: g.Krs, commitment: g.Commitments[0], commitmentPok: g.CommitmentPok}, nil
}

func (p *Proof) groth16() *groth16.Proof {
	return &groth16.Proof{
		Ar: p.a, Bs: p.b, Krs: p.c,
		Commitments:   []bn254.G1Affine{p.commitment},
		CommitmentPok: p.commitmentPok,
	}
}
