package blamka

import (
	"testing"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

func BenchmarkCompress(b *testing.B) {
	for _, tier := range cpu.Tiers() {
		b.Run(tier.String(), func(b *testing.B) {
			x, y := new(Block), new(Block)
			for b.Loop() {
				compress(tier, x, x, y)
			}
		})
	}
}
