package poseidon

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/cpu"
)

var (
	perm2  = poseidon2.NewPermutation(width2, full2, partial2)
	perm16 = poseidon2.NewPermutation(width16, full16, partial16)
)

// gnarkCompress is P2 as gnark-crypto has it, on elements.
func gnarkCompress(a, b *fr.Element) fr.Element {
	s := [width2]fr.Element{*a, *b}
	if err := perm2.Permutation(s[:]); err != nil {
		panic(err)
	}
	s[1].Add(&s[1], b)
	return s[1]
}

// gnarkLeaf is the sponge over gnark-crypto's permutation.
func gnarkLeaf(b *blamka.Block) fr.Element {
	var s [width16]fr.Element
	s[0] = leafTag
	for k := range absorbs * rate {
		i := 1 + k%rate
		e := gnarkField(wordsOf(b, k))
		s[i].Add(&s[i], &e)
		if i == rate {
			if err := perm16.Permutation(s[:]); err != nil {
				panic(err)
			}
		}
	}
	return s[1]
}

// gnarkField is field(w), Horner's way.
func gnarkField(w []uint64) (e fr.Element) {
	var word, shift fr.Element
	shift.SetUint64(1 << 32)
	shift.Square(&shift)
	for i := len(w) - 1; i >= 0; i-- {
		e.Mul(&e, &shift)
		word.SetUint64(w[i])
		e.Add(&e, &word)
	}
	return e
}

// boundary are elements at the ends of the range, as values and as the limbs
// that they are computed with.
func boundary() []fr.Element {
	const ones, top = ^uint64(0), 0x30644e72e131a029 // top: the modulus' highest limb
	e := []fr.Element{
		{}, {1}, {ones}, {ones, ones}, {ones, ones, ones}, {0, 0, 0, 1}, {0, ones, 0, 0},
		{ones, ones, ones, top - 1},
		fr.NewElement(1), fr.NewElement(2),
	}
	for _, x := range e[1:] {
		var minus fr.Element
		e = append(e, *minus.Neg(&x))
	}
	return e
}

// eachKernel runs a test with every kernel that the tier in use has.
func eachKernel(t *testing.T, test func(t *testing.T)) {
	defer func(before func() kernel) { inUse = before }(inUse)
	for _, k := range kernels(cpu.Current()) {
		inUse = func() kernel { return k }
		t.Run(k.String(), test)
	}
}

// A kernel that computes something else on a machine is not used there.
func TestWrongKernelIsLeftOut(t *testing.T) {
	wrong := func(k kernel) bool { return k != ifma8 && k != float8 }
	if k := best([]kernel{ifma8, float8, scalar, portable}, wrong); k != scalar {
		t.Errorf("%v is used", k)
	}
	if k := best([]kernel{scalar}, func(kernel) bool { return false }); k != portable {
		t.Errorf("%v is used", k)
	}
	for _, k := range kernels(cpu.Current()) {
		if !agrees(k) {
			t.Errorf("%v is wrong on this machine", k)
		}
	}
	if k := kernels(cpu.Current())[0]; inUse() != k {
		t.Errorf("%v is used, not %v", inUse(), k)
	}
}

func TestCompress(t *testing.T) { eachKernel(t, testCompress) }

func testCompress(t *testing.T) {
	check := func(a, b fr.Element) {
		t.Helper()
		if got, want := Compress(&a, &b), gnarkCompress(&a, &b); got != want {
			t.Fatalf("P2(%v, %v) = %v, gnark-crypto has %v", a, b, got, want)
		}
	}
	for _, a := range boundary() {
		for _, b := range boundary() {
			check(a, b)
		}
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range samples {
		check(random(rnd), random(rnd))
	}
}

func TestLeaves(t *testing.T) { eachKernel(t, testLeaves) }

func testLeaves(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	var ones blamka.Block
	for i := range ones {
		ones[i] = ^uint64(0)
	}
	blocks := []blamka.Block{{}, ones}
	for len(blocks) < samples/40 {
		blocks = append(blocks, randomBlock(rnd))
	}
	got := make([]fr.Element, len(blocks))
	Leaves(got, blocks)
	for i := range blocks {
		if want := gnarkLeaf(&blocks[i]); got[i] != want {
			t.Fatalf("leaf %d of %d is %v, gnark-crypto has %v", i, len(blocks), got[i], want)
		}
	}
}

func TestCompressMany(t *testing.T) { eachKernel(t, testCompressMany) }

func testCompressMany(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 12))
	var pairs []fr.Element
	for _, a := range boundary() {
		for _, b := range boundary() {
			pairs = append(pairs, a, b)
		}
	}
	for len(pairs) < 2*samples {
		pairs = append(pairs, random(rnd))
	}
	for _, n := range []int{0, 1, 7, 8, 9, 23, len(pairs) / 2} {
		p := slices.Clone(pairs[len(pairs)-2*n:])
		compressMany(inUse(), p[:n], p)
		for i := range n {
			a, b := &pairs[len(pairs)-2*n+2*i], &pairs[len(pairs)-2*n+2*i+1]
			if want := gnarkCompress(a, b); p[i] != want {
				t.Fatalf("P2(%v, %v), %d of %d, is %v, gnark-crypto has %v", *a, *b, i, n, p[i], want)
			}
		}
	}
}

func TestFromWords(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 8))
	for n := range 4 {
		for range 100 {
			w := []uint64{rnd.Uint64(), rnd.Uint64(), rnd.Uint64()}[:n]
			if got, want := FromWords(w), gnarkField(w); got != want {
				t.Fatalf("field(%x) = %v, want %v", w, got, want)
			}
		}
	}
}

func random(rnd *rand.Rand) (e fr.Element) {
	var b [48]byte
	for i := range b {
		b[i] = byte(rnd.Uint32())
	}
	e.SetBytes(b[:])
	return e
}

func randomBlock(rnd *rand.Rand) (b blamka.Block) {
	for i := range b {
		b[i] = rnd.Uint64()
	}
	return b
}

func TestNothingAllocated(t *testing.T) {
	eachKernel(t, func(t *testing.T) {
		rnd := rand.New(rand.NewPCG(9, 10))
		a, b := random(rnd), random(rnd)
		blocks := make([]blamka.Block, 19)
		leaves := make([]fr.Element, len(blocks))
		for name, f := range map[string]func(){
			"Compress":  func() { a = Compress(&a, &b) },
			"Leaves":    func() { Leaves(leaves, blocks) },
			"Many":      func() { compressMany(inUse(), leaves[:9], leaves[:18]) },
			"FromWords": func() { b = FromWords(blocks[0][:3]) },
		} {
			if n := testing.AllocsPerRun(10, f); n != 0 {
				t.Errorf("%s allocates %v times", name, n)
			}
		}
	})
}
