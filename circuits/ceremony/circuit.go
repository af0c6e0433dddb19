package ceremony

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// Rehearsal is the name of a circuit for trying out a ceremony in seconds. Its
// keys prove nothing of interest; all else is as with a profile's circuit.
const Rehearsal = "rehearsal"

// compile returns the circuit of a profile, or [Rehearsal]'s.
func compile(profile string) (*cs.R1CS, error) {
	if profile != Rehearsal {
		p, err := capacity.ProfileByName(profile)
		if err != nil {
			return nil, err
		}
		return circuits.Compile(p)
	}
	system, err := frontend.Compile(fr.Modulus(), r1cs.NewBuilder, new(rehearsal))
	if err != nil {
		return nil, fmt.Errorf("compile the circuit: %w", err)
	}
	return system.(*cs.R1CS), nil
}

// domain is the size of a circuit's evaluation domain, as in gnark's setup.
func domain(system *cs.R1CS) uint64 {
	return ecc.NextPowerOfTwo(uint64(system.GetNbConstraints()))
}

// rehearsal has what the audit circuit has: five public inputs and one
// commitment. It says that each input is a product of two known numbers.
type rehearsal struct {
	Products [5]frontend.Variable `gnark:",public"`
	Factors  [5][2]frontend.Variable
}

// Define implements frontend.Circuit.
func (r *rehearsal) Define(api frontend.API) error {
	var committed []frontend.Variable
	for i, f := range r.Factors {
		api.AssertIsEqual(api.Mul(f[0], f[1]), r.Products[i])
		committed = append(committed, f[:]...)
	}
	commitment, err := api.(frontend.Committer).Commit(committed...)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(commitment, 0)
	return nil
}
