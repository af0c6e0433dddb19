package poseidon

import "github.com/muster-network/muster/capacity/internal/cpu"

// kernel is a way to compute the hashes: one of those that the machine has
// and the tier of package cpu allows.
type kernel uint8

const (
	portable kernel = iota // gnark-crypto's arithmetic
	scalar                 // amd64's MULX, ADCX and ADOX; from tier AVX2 on
)

var kernelNames = [...]string{portable: "portable", scalar: "scalar"}

func (k kernel) String() string { return kernelNames[k] }

// inUse is the kernel in use.
var inUse = kernels(cpu.Current())[0]
