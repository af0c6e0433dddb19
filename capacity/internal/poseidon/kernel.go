package poseidon

import "github.com/muster-network/muster/capacity/internal/cpu"

// kernel is a way to compute the hashes: one of those that the machine has
// and the tier of package cpu allows.
type kernel uint8

const (
	portable kernel = iota // gnark-crypto's arithmetic
	scalar                 // amd64 with MULX, ADCX and ADOX; from tier AVX2 on
	float8                 // eight at a time in AVX-512's floating point; tier AVX512
	ifma8                  // eight at a time in AVX-512 IFMA; tier AVX512
)

var kernelNames = [...]string{portable: "portable", scalar: "scalar", float8: "avx512-float", ifma8: "avx512-ifma"}

func (k kernel) String() string { return kernelNames[k] }

// inUse is the kernel in use.
var inUse = kernels(cpu.Current())[0]

// Kernel names what computes leaves and, eight at a time, compressions:
// portable, scalar, avx512-float or avx512-ifma.
func Kernel() string { return inUse.String() }
