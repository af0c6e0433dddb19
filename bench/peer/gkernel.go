package peer

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// GKernelBlocks is the size of [GKernel]'s array: 1 GiB.
const GKernelBlocks = 1 << 20

// GKernel is c/gkernel.c, a yardstick: G with AVX-512 intrinsics, compiled
// with -O3 -march=native, one thread.
type GKernel struct{ dir, path string }

// NewGKernel builds the program. It returns [ErrAbsent] when there is no C
// compiler or the machine has no AVX-512.
func NewGKernel(ctx context.Context) (*GKernel, error) {
	if !haveAVX512 {
		return nil, fmt.Errorf("%w: the C yardstick needs AVX-512", ErrAbsent)
	}
	dir, err := os.MkdirTemp("", "muster-peer-")
	if err != nil {
		return nil, fmt.Errorf("make a folder to build the C yardstick in: %w", err)
	}
	path, err := build(ctx, dir, "gkernel")
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return &GKernel{dir, path}, nil
}

// Fill fills the array in Argon2d's order three times and returns the seconds
// of the fastest.
func (k *GKernel) Fill(ctx context.Context) (seconds float64, err error) {
	out, err := exec.CommandContext(ctx, k.path).Output()
	if err != nil {
		return 0, fmt.Errorf("run the C yardstick: %w", err)
	}
	seconds, err = strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
	if err != nil {
		return 0, fmt.Errorf("read what the C yardstick measured: %w", err)
	}
	return seconds, nil
}

// Close removes the program.
func (k *GKernel) Close() error { return os.RemoveAll(k.dir) }
