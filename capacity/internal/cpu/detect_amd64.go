//go:build !purego

package cpu

import "github.com/klauspost/cpuid/v2"

// detect finds the tiers above Generic, the best first. cpuid also asks
// whether the operating system saves the registers.
func detect() (tiers []Tier) {
	if cpuid.CPU.Supports(cpuid.AVX512F, cpuid.AVX512DQ, cpuid.AVX512VL, cpuid.AVX512IFMA, cpuid.AVX2) {
		tiers = append(tiers, IFMA)
	}
	if cpuid.CPU.Supports(cpuid.AVX512F, cpuid.AVX2) {
		tiers = append(tiers, AVX512)
	}
	if cpuid.CPU.Supports(cpuid.AVX2) {
		tiers = append(tiers, AVX2)
	}
	return tiers
}
