package bench

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"golang.org/x/crypto/argon2"

	"github.com/muster-network/muster/capacity"
)

const gnark = "gnark-crypto"

// gnarkP2 is the same chain of compressions by gnark-crypto, on elements.
func (s *suite) gnarkP2() contender {
	perm := poseidon2.NewPermutation(2, 6, 50) // protocol section 3
	return contender{gnark, s.rateOn(1, func(int) (float64, error) {
		var salt, e fr.Element
		salt.SetUint64(7)
		for range chainLength {
			var err error
			if e, err = gnarkCompress(perm, e, salt); err != nil {
				return 0, err
			}
		}
		return chainLength, nil
	})}
}

// gnarkFill is the compressions of a block's fill by gnark-crypto, and nothing
// else of it.
func (s *suite) gnarkFill(hardness int) contender {
	p2 := s.gnarkP2()
	return contender{gnark + " P2", func() (float64, error) {
		rate, err := p2.rate()
		return rate / float64(hardness), err
	}}
}

func gnarkCompress(perm *poseidon2.Permutation, a, b fr.Element) (fr.Element, error) {
	state := [2]fr.Element{a, b}
	if err := perm.Permutation(state[:]); err != nil {
		return fr.Element{}, err
	}
	return *state[1].Add(&state[1], &b), nil
}

// gnarkLeaf is the same digests (protocol section 4) by gnark-crypto.
func (s *suite) gnarkLeaf(blocks []capacity.Block) contender {
	perm := poseidon2.NewPermutation(16, 8, 57) // protocol section 3
	return contender{gnark, s.rateOn(1, func(int) (float64, error) {
		for i := range blocks {
			if _, err := gnarkSponge(perm, &blocks[i]); err != nil {
				return 0, err
			}
		}
		return float64(len(blocks)), nil
	})}
}

func gnarkSponge(perm *poseidon2.Permutation, b *capacity.Block) (fr.Element, error) {
	var state [16]fr.Element
	state[0].SetBytes([]byte("muster.leaf.v1"))
	for first := 0; first < 45*3; first += 45 {
		for k := range 15 {
			at := first + 3*k
			if at >= len(b) {
				break
			}
			e := elementOf(b[at:min(at+3, len(b))])
			state[1+k].Add(&state[1+k], &e)
		}
		if err := perm.Permutation(state[:]); err != nil {
			return fr.Element{}, err
		}
	}
	return state[1], nil
}

// elementOf reads up to three words, the lowest first; no reduction is needed.
func elementOf(words []uint64) (e fr.Element) {
	var b [fr.Bytes]byte
	for k, w := range words {
		binary.BigEndian.PutUint64(b[fr.Bytes-8*(k+1):], w)
	}
	e.SetBytes(b[:])
	return e
}

// xCrypto is golang.org/x/crypto's Argon2id: it offers no Argon2d. One pass
// of it does the same work per block, with the first half of the places
// chosen by a counter.
func (s *suite) xCrypto(blocks int) contender {
	return contender{"x/crypto argon2id", s.rateOn(1, func(int) (float64, error) {
		argon2.IDKey([]byte("password"), []byte("somesalt"), 1, uint32(blocks), 1, 32)
		return float64(blockBytes * blocks), nil
	})}
}
