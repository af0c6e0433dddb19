//go:build purego || !(amd64 || arm64)

package blamka

import "github.com/muster-network/muster/capacity/internal/cpu"

func compress(_ cpu.Tier, dst, x, y *Block) { compressGeneric(dst, x, y) }
