package poseidon

import (
	"math/rand/v2"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/cpu"
)

// kernel is a way to compute the hashes: one of those that the machine has
// and the tier of package cpu allows.
type kernel uint8

const (
	portable kernel = iota // gnark-crypto's arithmetic
	scalar                 // amd64 with MULX, ADCX and ADOX; from tier AVX2 on
	float8                 // eight at a time in AVX-512's floating point; tier AVX512
	ifma8                  // eight at a time in AVX-512 IFMA; tier IFMA
)

var kernelNames = [...]string{portable: "portable", scalar: "scalar", float8: "avx512-float", ifma8: "avx512-ifma"}

func (k kernel) String() string { return kernelNames[k] }

// inUse is the kernel in use, chosen when the first hash is needed.
var inUse = sync.OnceValue(func() kernel { return best(kernels(cpu.Current()), agrees) })

// best is the first kernel that is right.
func best(list []kernel, isRight func(kernel) bool) kernel {
	for _, k := range list {
		if isRight(k) {
			return k
		}
	}
	return portable
}

// agrees says whether a kernel computes on this machine what the portable one
// does. Not every kernel can be tried on every machine beforehand, and a wrong
// leaf makes a seal that can never be proven, which costs stake. So each
// process checks; it takes a millisecond or two.
func agrees(k kernel) bool { return k == portable || sample(k) == sample(portable) }

const sampled = Lanes

// sample is what a kernel makes of some random inputs.
func sample(k kernel) (out [3 * sampled]fr.Element) {
	rnd := rand.New(rand.NewPCG(1, 1))
	var blocks [sampled]blamka.Block
	var pairs [2 * sampled]fr.Element
	for i := range blocks {
		for w := range blocks[i] {
			blocks[i][w] = rnd.Uint64()
		}
		pairs[2*i], pairs[2*i+1] = FromWords(blocks[i][:3]), FromWords(blocks[i][3:6])
	}
	leaves(k, out[:sampled], blocks[:])
	compressMany(k, out[sampled:2*sampled], pairs[:])
	x := out[2*sampled:] // of a lane each
	copy(x, pairs[:])
	NewMemory([][]blamka.Block{blocks[:5], blocks[3:]}).advance(k, x, 2)
	return out
}
