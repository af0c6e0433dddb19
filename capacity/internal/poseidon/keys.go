package poseidon

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// Parameters of the two permutations (protocol section 3).
const (
	width2, full2, partial2    = 2, 6, 50
	width16, full16, partial16 = 16, 8, 57
)

// schedule2 is what P2 adds after each of its linear layers, in order. A
// partial round's key belongs to the first lane only, and is brought to it by
// the second lane, where adding it is not on the chain of multiplications: in
// partial round n, with key k_n and input (x, w), x has k_n added already and
// w has k_{n+1}. What the second lane then needs is k_{n+2} - 3·k_{n+1},
// because the round triples w.
type schedule2 struct {
	first   [full2/2 + 1][width2]fr.Element
	partial [partial2]fr.Element
	last    [full2 / 2][width2]fr.Element
}

var (
	roundKeys2 = poseidon2.NewParameters(width2, full2, partial2).RoundKeys
	keys2      = newSchedule2(roundKeys2)
)

func newSchedule2(keys [][]fr.Element) (s schedule2) {
	const half, end = full2 / 2, full2/2 + partial2
	for i := range half {
		s.first[i] = [width2]fr.Element(keys[i])
	}
	s.first[half] = [width2]fr.Element{keys[half][0], keys[half+1][0]}
	for n := range s.partial {
		carried := keys[half+n+1][0]
		next := keys[end][1] // after the last one comes a full round
		if half+n+2 <= end {
			next = keys[half+n+2][0]
		}
		s.partial[n].Double(&carried).Add(&s.partial[n], &carried)
		s.partial[n].Sub(&next, &s.partial[n])
	}
	for i := range half - 1 {
		s.last[i] = [width2]fr.Element(keys[end+1+i])
	}
	return s
}

// schedule16 is P16's round keys, the partial rounds' for the first lane only,
// and the diagonal of its internal matrix less one.
type schedule16 struct {
	first    [full16 / 2][width16]fr.Element
	partial  [partial16]fr.Element
	last     [full16 / 2][width16]fr.Element
	diagonal [width16]fr.Element
}

var keys16 = newSchedule16(poseidon2.NewParameters(width16, full16, partial16))

func newSchedule16(p *poseidon2.Parameters) (s schedule16) {
	const half, end = full16 / 2, full16/2 + partial16
	for i := range half {
		s.first[i] = [width16]fr.Element(p.RoundKeys[i])
		s.last[i] = [width16]fr.Element(p.RoundKeys[end+i])
	}
	for i := range s.partial {
		s.partial[i] = p.RoundKeys[half+i][0]
	}
	s.diagonal = [width16]fr.Element(p.DiagM1)
	return s
}
