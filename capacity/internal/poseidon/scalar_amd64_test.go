//go:build !purego

package poseidon

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

// Numbers that a kernel takes need not be below the modulus.
func TestUnreducedNumbers(t *testing.T) {
	if !slices.Contains(kernels(cpu.Current()), scalar) {
		t.Skip("no MULX, ADCX and ADOX")
	}
	rnd, edges := rand.New(rand.NewPCG(5, 6)), boundary()
	// more returns a number and the same with the modulus added.
	more := func() (x, y fr.Element) {
		x = edges[rnd.IntN(len(edges))]
		const most = 0x30644e72e131a029 / 12 // below 0.09 r
		if x[3] >= most {
			x = random(rnd)
			x[3] %= most
		}
		var carry uint64
		for i := range x {
			y[i], carry = bits.Add64(x[i], modulus[i], carry)
		}
		return x, y
	}
	for n := range samples {
		var x, y [width16]fr.Element
		for i := range x {
			x[i], y[i] = more()
		}
		alone, both := [width2]fr.Element(y[:]), [2 * width2]fr.Element(y[:])
		permute2(scalar, &alone)
		permute2TwiceScalar((*[2 * width2 * fr.Limbs]uint64)(unsafe.Pointer(&both)), scalar2.pointer())
		for i := range both {
			reduce(&both[i])
		}
		for i := 0; i < len(both); i += width2 {
			want := [width2]fr.Element(x[i:])
			permute2Portable(&want)
			if got := [width2]fr.Element(both[i:]); got != want {
				t.Fatalf("two permutations: %v becomes %v, %v with the modulus added", x[i:i+width2], want, got)
			}
			if i == 0 && alone != want {
				t.Fatalf("one permutation: %v becomes %v, %v with the modulus added", x[:width2], want, alone)
			}
		}
		if n%20 != 0 { // it takes long
			continue
		}
		permute16Portable(&x)
		permute16(scalar, &y)
		if x != y {
			t.Fatalf("P16 gives %v, %v with the modulus added", x, y)
		}
	}
}
