// Package gpu measures how long the machine's graphics processor takes for a
// Poseidon2 compression (P2, protocol section 3), and how many it computes at
// once. The program that does it is p2.cu; it needs NVIDIA's compiler, nvcc.
package gpu

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/muster-network/muster/capacity"
)

// Run is one way to compute P2.
type Run struct {
	Device       string  `json:"device"`
	Name         string  `json:"name"`
	Micros       float64 `json:"micros"`       // that a compression takes
	Compressions int     `json:"compressions"` // at once
}

//go:embed p2.cu
var source []byte

// ErrAbsent says that there is no compiler.
var ErrAbsent = errors.New("nvcc is not installed")

// Measure compiles the program, compares what it computes with package
// capacity, and measures.
func Measure(ctx context.Context) ([]Run, error) {
	nvcc, err := exec.LookPath("nvcc")
	if err != nil {
		return nil, ErrAbsent
	}
	dir, err := os.MkdirTemp("", "muster-gpu-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a temporary folder that cannot be removed does no harm
	program, err := compile(ctx, dir, nvcc, "-O3", "-arch=native")
	if err != nil {
		return nil, err
	}
	if err := check(ctx, program, samples()); err != nil {
		return nil, err
	}
	out, err := output(exec.CommandContext(ctx, program, "measure"))
	if err != nil {
		return nil, err
	}
	var runs []Run
	for lines := bufio.NewScanner(bytes.NewReader(out)); lines.Scan(); {
		var r Run
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("the program for the graphics processor wrote %q: %w", lines.Text(), err)
		}
		runs = append(runs, r)
	}
	if len(runs) == 0 {
		return nil, errors.New("the program for the graphics processor measured nothing")
	}
	return runs, nil
}

// compile writes the source to a folder and compiles it there.
func compile(ctx context.Context, dir, compiler string, args ...string) (program string, err error) {
	program = filepath.Join(dir, "p2")
	for name, content := range map[string][]byte{"p2.cu": source, "keys.h": keys()} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			return "", err
		}
	}
	cmd := exec.CommandContext(ctx, compiler, append(args, "-o", program, filepath.Join(dir, "p2.cu"))...)
	if _, err := output(cmd); err != nil {
		return "", err
	}
	return program, nil
}

// output runs a command; its error has what it wrote.
func output(cmd *exec.Cmd) ([]byte, error) {
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %s", filepath.Base(cmd.Path), err, strings.TrimSpace(complaint.String()))
	}
	return out, nil
}

// samples are inputs to check, at the edges and within.
func samples() [][2]capacity.Element {
	var zero, one, last, e capacity.Element
	one.SetOne()
	last.Sub(&zero, &one)
	all := [][2]capacity.Element{{zero, zero}, {zero, last}, {last, zero}, {last, last}, {one, last}}
	for range 200 {
		f := capacity.P2(e, one)
		all = append(all, [2]capacity.Element{e, f})
		e = capacity.P2(f, e)
	}
	return all
}

// check compares the program's results with package capacity's.
func check(ctx context.Context, program string, pairs [][2]capacity.Element) error {
	var in strings.Builder
	for _, p := range pairs {
		for _, bits := range []uint{256, 261} {
			for _, e := range p {
				fmt.Fprintf(&in, "%064x\n", montgomery(value(e), bits))
			}
		}
	}
	cmd := exec.CommandContext(ctx, program, "check")
	cmd.Stdin = strings.NewReader(in.String())
	out, err := output(cmd)
	if err != nil {
		return err
	}
	lines := strings.Fields(string(out))
	if len(lines) != 2*len(pairs) {
		return fmt.Errorf("the program for the graphics processor gave %d results for %d pairs", len(lines), len(pairs))
	}
	for i, p := range pairs {
		want := value(capacity.P2(p[0], p[1]))
		for k, bits := range []uint{256, 261} {
			got, ok := new(big.Int).SetString(lines[2*i+k], 16)
			if !ok || got.Mod(got, modulus).Cmp(montgomery(want, bits)) != 0 {
				return fmt.Errorf("the program for the graphics processor computes P2(%s, %s) wrongly, in way %d of 2",
					capacity.Hex(p[0]), capacity.Hex(p[1]), k+1)
			}
		}
	}
	return nil
}
