package poseidon

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

func permute2(s *[width2]fr.Element) { permute2Portable(s) }

func permute16(s *[width16]fr.Element) { permute16Portable(s) }
