//go:build !purego

package cpu

import "github.com/klauspost/cpuid/v2"

// detect finds the tiers above Generic.
func detect() []Tier {
	if cpuid.CPU.Supports(cpuid.ASIMD) {
		return []Tier{NEON}
	}
	return nil
}
