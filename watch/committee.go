package watch

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"
)

// Seats is how many members a committee has.
const Seats = 5

// keccak hashes 32-byte values, one after the other, as keccak256(abi.encode(…)) does.
func keccak(values ...common.Hash) (sum common.Hash) {
	h := sha3.NewLegacyKeccak256()
	for i := range values {
		_, _ = h.Write(values[i][:])
	}
	h.Sum(sum[:0])
	return sum
}

// number is a number as abi.encode writes it.
func number(n uint64) (h common.Hash) {
	binary.BigEndian.PutUint64(h[24:], n)
	return h
}

// address is an address as abi.encode writes it.
func address(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// Draw is the places, in the list of a day, of those who watch a commitment on it: five steps of a Fisher–Yates
// shuffle of so many places, at least [Seats]. seed is the day's.
func Draw(seed common.Hash, commitment, day uint64, listed int) (places [Seats]int) {
	moved := make(map[int]int, Seats) // what is in a place that was swapped
	at := func(place int) int {
		if other, ok := moved[place]; ok {
			return other
		}
		return place
	}
	for n := range Seats {
		chosen := n + pick(keccak(seed, number(commitment), number(day), number(uint64(n))), listed-n)
		places[n], moved[chosen] = at(chosen), at(n)
	}
	return places
}

// pick is a hash modulo a number.
func pick(hash common.Hash, n int) int {
	v := new(big.Int).SetBytes(hash[:])
	return int(v.Mod(v, big.NewInt(int64(n))).Int64())
}
