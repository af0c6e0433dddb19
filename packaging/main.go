// Command packaging makes a release from a git checkout, in whose root it runs: static programs, Debian and RPM packages
// with systemd units, man pages and completions, an image for containers, a bill of materials for each program, and the
// checksums of all.
//
//	go run ./packaging -o DIR [-twice]
//
// Everything follows from the commit and the Go toolchain: the same commit gives the same bytes on any Linux machine.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/muster-network/muster/internal/hint"
)

func main() {
	dir := flag.String("o", "", "folder to write to, which must not exist")
	twice := flag.Bool("twice", false, "make it again, and fail if that gives other bytes")
	flag.Parse()
	if err := run(context.Background(), *dir, *twice); err != nil {
		hint.Write(os.Stderr, "packaging", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dir string, twice bool) (err error) {
	if dir == "" {
		return hint.Add(errors.New("there is no folder to write to"), "name one with -o")
	}
	sums, err := release(ctx, dir, nil)
	if err != nil || !twice {
		return err
	}
	again, err := os.MkdirTemp("", "muster-release-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(again)) }()
	// Nothing is taken from what was compiled before.
	other, err := release(ctx, filepath.Join(again, "release"), []string{"GOCACHE=" + filepath.Join(again, "cache")})
	if err != nil {
		return err
	}
	if !bytes.Equal(sums, other) {
		return fmt.Errorf("the release is not reproducible: its checksums were\n%sand are then\n%s", sums, other)
	}
	return nil
}

// A target is a system that programs are made for.
type target struct{ os, arch string }

// Daemons run on Linux; elsewhere, the commands of stakers, auditors and renters work.
var targets = []target{{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}, {"windows", "amd64"}}

// program is the name of a target's program in a release.
func (t target) program() string {
	name := "muster-" + t.os + "-" + t.arch
	if t.os == "windows" {
		name += ".exe"
	}
	return name
}

// release makes a release in a new folder, with more in the compiler's environment, and returns its checksums.
func release(ctx context.Context, dir string, env []string) ([]byte, error) {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, err
	}
	for _, t := range targets {
		if err := build(ctx, dir, t, env); err != nil {
			return nil, err
		}
	}
	muster := filepath.Join(dir, target{runtime.GOOS, runtime.GOARCH}.program())
	made, err := versionOf(ctx, muster)
	if err != nil {
		return nil, err
	}
	if err := writeDocuments(ctx, muster, dir, made); err != nil {
		return nil, err
	}
	for _, t := range targets {
		if err := writeMaterials(filepath.Join(dir, t.program())); err != nil {
			return nil, err
		}
		if t.os != "linux" {
			continue
		}
		for _, kind := range kinds {
			if err := pack(ctx, dir, t, kind, made); err != nil {
				return nil, err
			}
		}
	}
	if err := writeImage(ctx, dir, made); err != nil {
		return nil, err
	}
	return writeSums(dir)
}

// build makes a target's program.
func build(ctx context.Context, dir string, t target, env []string) error {
	fmt.Fprintln(os.Stderr, "building", t.program())
	_, err := output(ctx, append(env[:len(env):len(env)], "CGO_ENABLED=0", "GOOS="+t.os, "GOARCH="+t.arch, "GOFLAGS="),
		"go", "build", "-trimpath", "-buildvcs=true", "-ldflags=-s -w", "-o", filepath.Join(dir, t.program()), "./cmd/muster")
	return err
}

// A version is what muster version says.
type version struct {
	Version string
	Commit  string
	Time    json.RawMessage // of the commit, RFC 3339 in quotes; an empty string without one
	Changed bool
	at      time.Time
}

func versionOf(ctx context.Context, muster string) (v version, err error) {
	out, err := output(ctx, nil, muster, "version", "--json")
	if err != nil {
		return v, err
	}
	if err := json.Unmarshal(out, &v); err != nil {
		return v, fmt.Errorf("%s version: %w", muster, err)
	}
	if v.Commit == "" {
		return v, hint.Add(errors.New("the program does not say from which commit it was made"), "make the release in a git clone, and not in a linked worktree or a copy of the files")
	}
	if err := json.Unmarshal(v.Time, &v.at); err != nil {
		return v, fmt.Errorf("%s version: %w", muster, err)
	}
	if v.Changed {
		return v, hint.Add(errors.New("there are changes that no commit has, so that nobody else could make this release"), "commit them")
	}
	return v, nil
}

// kinds are those of packages.
var kinds = []string{"deb", "rpm"}

// pack makes a package of a target's program.
func pack(ctx context.Context, dir string, t target, kind string, made version) error {
	_, err := output(ctx, []string{
		"DIR=" + dir, "PROGRAM=" + t.program(), "ARCH=" + t.arch, "VERSION=" + made.Version,
		fmt.Sprint("SOURCE_DATE_EPOCH=", made.at.Unix()), // nfpm's time of whatever has none of its own
	}, "go", "tool", "-modfile=packaging/nfpm/go.mod", "nfpm", "package", "--config", "packaging/nfpm.yaml", "--packager", kind, "--target", dir)
	return err
}

// imageFile is the name of the image in a release.
const imageFile = "muster-linux.oci.tar"

// writeImage makes an image for containers of the programs for Linux.
func writeImage(ctx context.Context, dir string, made version) error {
	dir, err := filepath.Abs(dir) // the command runs in its own module's folder
	if err != nil {
		return err
	}
	args := []string{
		"run", "-C", "packaging/image", ".", "-o", filepath.Join(dir, imageFile),
		"-version", made.Version, "-revision", made.Commit, "-created", made.at.UTC().Format(time.RFC3339),
	}
	for _, t := range targets {
		if t.os == "linux" {
			args = append(args, t.arch+"="+filepath.Join(dir, t.program()))
		}
	}
	_, err = output(ctx, nil, "go", args...)
	return err
}

// output runs a command with more in its environment.
func output(ctx context.Context, env []string, name string, args ...string) ([]byte, error) {
	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s%s", name, strings.Join(args, " "), err, out, stderr.Bytes())
	}
	return out, nil
}
