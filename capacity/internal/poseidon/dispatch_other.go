//go:build purego || !amd64

package poseidon

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/cpu"
)

func kernels(cpu.Tier) []kernel { return []kernel{portable} }

func permute2(_ kernel, s *[width2]fr.Element) { permute2Portable(s) }

func permute16(_ kernel, s *[width16]fr.Element) { permute16Portable(s) }

func compressVector(kernel, []fr.Element, []fr.Element) (done int) { return 0 }

func leavesVector(kernel, []fr.Element, []blamka.Block) (done int) { return 0 }

func advanceVector(kernel, []fr.Element, *Memory, int) bool { return false }
