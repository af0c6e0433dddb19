// Program build compiles the auditor for a web page, and puts it where package web/audit embeds it:
//
//	go run ./web/audit/build
//
// It writes audit.wasm.gz, and the script that the Go toolchain has for such programs, which must be of the
// toolchain that compiled it. What is there already is not made again.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

const program = "github.com/muster-network/muster/web/audit/program"

func main() {
	dir := flag.String("o", filepath.Join("web", "audit", "dist"), "folder to write to")
	flag.Parse()
	if err := build(*dir); err != nil {
		hint.Write(os.Stderr, "build", err)
		os.Exit(1)
	}
}

func build(dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return hint.Add(fmt.Errorf("there is no folder %s", dir), "run this in the root of the module, or name a folder with -o")
	}
	wasm, err := compile()
	if err != nil {
		return err
	}
	if err := compress(filepath.Join(dir, "audit.wasm.gz"), wasm); err != nil {
		return err
	}
	root, err := run("env", "GOROOT")
	if err != nil {
		return err
	}
	script, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return fmt.Errorf("read the toolchain's script: %w", err)
	}
	return replace(filepath.Join(dir, "wasm_exec.js"), script)
}

// compile makes the program. It is the same for every commit that does not change it.
func compile() (wasm []byte, err error) {
	dir, err := os.MkdirTemp("", "muster-audit-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "audit.wasm")
	if _, err := run("build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", path, program); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// run runs the go command for the browser.
func run(args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w", args[0], err)
	}
	return out, nil
}

// compress writes a compressed file, unless it is there: its header has the hash of what is in it.
func compress(path string, content []byte) error {
	sum := sha256.Sum256(content)
	comment := hex.EncodeToString(sum[:])
	if commentOf(path) == comment {
		return nil
	}
	var out bytes.Buffer
	z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return err
	}
	z.Comment = comment
	if _, err := z.Write(content); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return replace(path, out.Bytes())
}

// commentOf is the comment in a compressed file's header; empty: there is none.
func commentOf(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return ""
	}
	return z.Comment
}

// replace writes a file, whole or not at all, unless it is the same: what embeds it would be built again.
func replace(path string, content []byte) error {
	if had, err := os.ReadFile(path); err == nil && bytes.Equal(had, content) {
		return nil
	}
	return store.WriteFile(path, 0o644, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}
