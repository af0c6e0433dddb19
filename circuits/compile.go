package circuits

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/muster-network/muster/capacity"
)

// Compile returns the constraint system of a profile's audit circuit. It takes
// about two seconds for the dev profile, five for main. If the profile is
// invalid, the error is [capacity.ErrProfile].
func Compile(p capacity.Profile) (*cs.R1CS, error) {
	a, err := New(p)
	if err != nil {
		return nil, err
	}
	return compile(a)
}

// compile turns a circuit over BN254's scalar field into constraints.
//
// gnark by default puts a wire in place of an expression of 300 terms. Here
// the longest, of a leaf's first S-boxes, have a little more; they cost less
// as they are.
func compile(c frontend.Circuit) (*cs.R1CS, error) {
	system, err := frontend.Compile(fr.Modulus(), r1cs.NewBuilder, c, frontend.WithCompressThreshold(0))
	if err != nil {
		return nil, fmt.Errorf("compile the circuit: %w", err)
	}
	return system.(*cs.R1CS), nil
}
