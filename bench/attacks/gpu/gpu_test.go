package gpu

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/capacity"
)

// hostProgram compiles the program as plain C++.
func hostProgram(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles C++")
	}
	for _, compiler := range []string{"g++", "clang++", "c++"} {
		if path, err := exec.LookPath(compiler); err == nil {
			program, err := compile(t.Context(), t.TempDir(), path, "-x", "c++", "-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas")
			if err != nil {
				t.Fatal(err)
			}
			return program
		}
	}
	t.Skip("there is no C++ compiler here")
	return ""
}

// What one thread computes, and nine together, is P2.
func TestProgramComputesP2(t *testing.T) {
	program := hostProgram(t)
	if err := check(t.Context(), program, samples()); err != nil {
		t.Error(err)
	}
}

// The check can fail.
func TestCheckNoticesOtherResults(t *testing.T) {
	var a, b capacity.Element
	a.SetUint64(1)
	for _, wrong := range []string{"#!/bin/sh\necho 00 00\n", "#!/bin/sh\n", "#!/bin/sh\nexit 1\n"} {
		if err := check(t.Context(), script(t, wrong), [][2]capacity.Element{{a, b}}); err == nil {
			t.Errorf("%q passes", wrong)
		}
	}
}

// script is a program for a shell.
func script(t *testing.T, lines string) string {
	t.Helper()
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("there is no shell here")
	}
	name := filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(name, []byte(lines), 0o700); err != nil {
		t.Fatal(err)
	}
	return name
}

// Without the compiler there is nothing to measure, and it says so.
func TestMeasureWithoutCompiler(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := Measure(t.Context()); !errors.Is(err, ErrAbsent) || !strings.Contains(err.Error(), "nvcc") {
		t.Errorf("%v", err)
	}
}
