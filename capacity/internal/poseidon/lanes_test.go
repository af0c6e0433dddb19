package poseidon

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// plainStep is a step of a lane as section 5 of the protocol writes it down,
// with gnark-crypto's arithmetic.
func plainStep(x *fr.Element, units [][]blamka.Block) fr.Element {
	var v big.Int
	x.BigInt(&v)
	word := func(from uint) *big.Int {
		w := new(big.Int).Rsh(&v, from)
		return w.And(w, big.NewInt(1<<32-1))
	}
	scale := func(w *big.Int, n int) int {
		return int(w.Rsh(w.Mul(w, big.NewInt(int64(n))), 32).Int64())
	}
	u, i, e := scale(word(32), len(units)), scale(word(0), len(units[0])), scale(word(64), 43)
	read := gnarkField(units[u][i][3*e : min(3*e+3, blamka.Words)])
	return gnarkCompress(x, &read)
}

func randomUnits(rnd *rand.Rand, units, blocks int) [][]blamka.Block {
	all := make([][]blamka.Block, units)
	for u := range all {
		for range blocks {
			all[u] = append(all[u], randomBlock(rnd))
		}
	}
	return all
}

// extremes are also numbers around powers of two, where a limb begins. From one
// with less than 208 bits a kernel comes to a number whose uppermost limb is the
// modulus', and has to compare all limbs.
func extremes() []fr.Element {
	e := boundary()
	for _, bits := range []uint{1, 51, 52, 104, 156, 191, 192, 193, 208, 253} {
		for _, d := range []int64{-2, -1, 0, 1, 2} {
			var x fr.Element
			v := new(big.Int).Lsh(big.NewInt(1), bits)
			x.SetBigInt(v.Add(v, big.NewInt(d)))
			e = append(e, x)
			e = append(e, *new(fr.Element).Neg(&x))
		}
	}
	for d := range uint64(8) {
		x := fr.NewElement(d)
		e = append(e, x, *new(fr.Element).Neg(&x))
	}
	return e
}

func TestSteps(t *testing.T) { eachKernel(t, testSteps) }

func testSteps(t *testing.T) {
	rnd := rand.New(rand.NewPCG(13, 14))
	check := func(units [][]blamka.Block, from []fr.Element, steps int) {
		t.Helper()
		got := slices.Clone(from)
		NewMemory(units).advance(inUse(), got, steps)
		for l, x := range from {
			for range steps {
				x = plainStep(&x, units)
			}
			if got[l] != x {
				t.Fatalf("lane %d from %v, %d steps: %v, want %v", l, from[l], steps, got[l], x)
			}
		}
	}
	// Blocks of the largest numbers, of zeros, and of others.
	ones := blamka.Block{}
	for i := range ones {
		ones[i] = ^uint64(0)
	}
	units := append(randomUnits(rnd, 3, 999), make([]blamka.Block, 999))
	for i := range units[3] {
		units[3][i] = ones
	}
	units = append(units, make([]blamka.Block, 999))
	all := extremes()
	for len(all)%Lanes != 0 || len(all) < samples {
		all = append(all, random(rnd))
	}
	for i := 0; i < len(all); i += Lanes {
		check(units, all[i:i+Lanes], 1)
	}
	for _, steps := range []int{0, 2, 5, 16} {
		check(units[:1], all[len(all)-Lanes:], steps)
		check(units, all[:Lanes], steps)
		check(units, all[:2*Lanes], steps) // two chains
	}
}

func TestSegment(t *testing.T) { eachKernel(t, testSegment) }

func testSegment(t *testing.T) {
	rnd := rand.New(rand.NewPCG(15, 16))
	units := randomUnits(rnd, 2, 100)
	m := NewMemory(units)
	for _, z := range append(boundary(), random(rnd)) {
		var ends [Lanes]fr.Element
		m.Run(ends[:], []fr.Element{z}, 3)
		for l := range ends {
			number := fr.NewElement(uint64(l))
			x := gnarkCompress(&z, &number)
			for range 3 {
				x = plainStep(&x, units)
			}
			if ends[l] != x {
				t.Fatalf("lane %d of %v ends with %v, want %v", l, z, ends[l], x)
			}
		}
	}
}
