// Package peer runs other implementations of what Muster's kernels do, for
// comparison in one run on one machine: libargon2, and a kernel in C with
// AVX-512 intrinsics. They are C programs, built when needed. On a machine
// without a C compiler, only the argon2 command can be measured.
package peer

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

//go:embed c/*.c
var sources embed.FS

// ErrAbsent says that the machine lacks a program that a peer needs.
var ErrAbsent = errors.New("this implementation is not available")

// build compiles c/name.c for this machine and returns the program's path,
// which is in dir.
func build(ctx context.Context, dir, name string, libraries ...string) (string, error) {
	compiler, err := find("cc", "gcc", "clang")
	if err != nil {
		return "", err
	}
	source, err := sources.ReadFile("c/" + name + ".c")
	if err != nil {
		return "", fmt.Errorf("%w: there is no source of %s", ErrAbsent, name)
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path+".c", source, 0o600); err != nil {
		return "", fmt.Errorf("write the source of %s: %w", name, err)
	}
	args := append([]string{"-O3", "-march=native", "-o", path, path + ".c"}, libraries...)
	if out, err := exec.CommandContext(ctx, compiler, args...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("compile %s: %w: %s", name, err, out)
	}
	return path, nil
}

// find returns the path of the first of the programs that is installed.
func find(names ...string) (string, error) {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", hint.Add(fmt.Errorf("%w: no %s is installed", ErrAbsent, strings.Join(names, " or ")), "install one of them")
}
