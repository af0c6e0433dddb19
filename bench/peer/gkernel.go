package peer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
)

// GKernelLogBlocks is the size of [GKernel]'s array: 2^20 blocks, 1 GiB.
const GKernelLogBlocks = 20

// GKernel is c/gkernel.c, a yardstick: G with AVX-512 intrinsics, compiled
// with -O3 -march=native, one thread.
type GKernel struct{ dir, path string }

// GKernelFigures are the best of three in one run of a [GKernel].
type GKernelFigures struct {
	Fill  float64            `json:"fill_1gib_s"`      // seconds for 1 GiB in Argon2d's order
	Steps map[string]float64 `json:"walk_steps_per_s"` // by the number of interleaved walks
}

// BestSteps is the steps per second at the best interleaving.
func (f GKernelFigures) BestSteps() (best float64) {
	for _, rate := range f.Steps {
		best = max(best, rate)
	}
	return best
}

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

// Run measures; it takes about ten seconds.
func (k *GKernel) Run(ctx context.Context) (f GKernelFigures, err error) {
	out, err := exec.CommandContext(ctx, k.path).Output()
	if err != nil {
		return f, fmt.Errorf("run the C yardstick: %w", err)
	}
	if err := json.Unmarshal(out, &f); err != nil {
		return f, fmt.Errorf("read what the C yardstick measured: %w", err)
	}
	return f, nil
}

// Close removes the program.
func (k *GKernel) Close() error { return os.RemoveAll(k.dir) }
