package poseidon

import (
	"math/rand/v2"
	"os"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// The last element of a block has two words and not three: nothing is read
// beyond an array's end, where there may be no memory.
func TestNothingReadBeyondTheEnd(t *testing.T) { eachKernel(t, testNothingReadBeyondTheEnd) }

func testNothingReadBeyondTheEnd(t *testing.T) {
	page := os.Getpagesize()
	mapped, err := unix.Mmap(-1, 0, 2*page, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Munmap(mapped)
	if err := unix.Mprotect(mapped[page:], unix.PROT_NONE); err != nil {
		t.Fatal(err)
	}
	blocks := unsafe.Slice((*blamka.Block)(unsafe.Pointer(&mapped[0])), page/int(unsafe.Sizeof(blamka.Block{})))
	blocks = blocks[len(blocks)-1:]
	rnd := rand.New(rand.NewPCG(17, 18))
	blocks[0] = randomBlock(rnd)
	units := [][]blamka.Block{blocks}
	for range 50 { // a lane in 43 asks for the last element
		var x [Lanes]fr.Element
		for l := range x {
			x[l] = random(rnd)
		}
		got := x
		NewMemory(units).advance(inUse(), got[:], 1)
		for l := range x {
			if want := plainStep(&x[l], units); got[l] != want {
				t.Fatalf("from %v: %v, want %v", x[l], got[l], want)
			}
		}
	}
}
