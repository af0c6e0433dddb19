package topology

import (
	"os"

	"github.com/klauspost/cpuid/v2"
)

// Detect reads this machine and the limits of this process. It counts the CPUs
// that the process was allowed when it started. The error is [ErrNoTopology]
// if the system does not describe its processors.
func Detect() (*Machine, error) {
	if errStartMask != nil {
		return nil, errStartMask
	}
	m, err := read(os.DirFS("/"), startMask)
	if err != nil {
		return nil, err
	}
	m.complete(cpuid.CPU)
	return m, nil
}
