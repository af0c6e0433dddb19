package capacity

import "github.com/muster-network/muster/capacity/internal/cpu"

// ErrTier says that MUSTER_CPU names a tier of instructions that this machine
// or this program does not have.
var ErrTier = cpu.ErrTier

// Tier is the name of the tier of instructions that the kernels use: the best
// of [Tiers], or the one that the environment variable MUSTER_CPU names.
func Tier() string { return cpu.Current().String() }

// CheckTier returns an [ErrTier] if MUSTER_CPU names a tier that is not
// available. A program calls it when it starts; [NewArray] returns the same
// error.
func CheckTier() error { return cpu.Err() }

// Tiers lists the tiers that this machine has, the best first.
func Tiers() []string {
	var names []string
	for _, t := range cpu.Tiers() {
		names = append(names, t.String())
	}
	return names
}
