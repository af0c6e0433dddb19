// Package cpu chooses the tier of instructions that the kernels of package
// capacity use: the best that the machine has, or the one that the environment
// variable MUSTER_CPU names. Every tier gives the same results.
package cpu

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// Tier is a set of instructions.
type Tier uint8

// The tiers. Generic is plain Go; every machine has it.
const (
	Generic Tier = iota
	AVX2
	AVX512
	IFMA // AVX-512 with IFMA
	NEON
)

var names = [...]string{Generic: "generic", AVX2: "avx2", AVX512: "avx512", IFMA: "avx512ifma", NEON: "neon"}

// String is the tier's name in [Variable].
func (t Tier) String() string { return names[t] }

// Variable is the environment variable that forces a tier.
const Variable = "MUSTER_CPU"

// ErrTier says that [Variable] names a tier that the machine does not have.
var ErrTier = errors.New("this tier of instructions is not available")

var (
	available   = append(detect(), Generic)
	chosen, err = choose(os.Getenv(Variable), available)
)

// Tiers are those that this machine and this program have, the best first.
func Tiers() []Tier { return slices.Clone(available) }

// Current is the tier in use. If the requested one is not available, it is
// Generic, and [Err] says so.
func Current() Tier { return chosen }

// Err is nil or an [ErrTier]. A program reports it when it starts.
func Err() error { return err }

func choose(name string, tiers []Tier) (Tier, error) {
	if name == "" {
		return tiers[0], nil
	}
	var choice []string
	for _, t := range tiers {
		if t.String() == name {
			return t, nil
		}
		choice = append(choice, t.String())
	}
	return Generic, hint.Add(fmt.Errorf("%s=%s: %w", Variable, name, ErrTier),
		"unset it, or choose one of %s", strings.Join(choice, ", "))
}
