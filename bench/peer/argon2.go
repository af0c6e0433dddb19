package peer

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// Argon2 is libargon2 (Debian's libargon2-1), Argon2d with one pass and one
// thread. Its program keeps its memory, on huge pages where there are any, from
// one fill to the next. It is not for concurrent use.
type Argon2 struct {
	ctx       context.Context // the life of the program
	dir       string
	program   *exec.Cmd
	requests  io.WriteCloser
	responses *bufio.Scanner
	messages  bytes.Buffer
}

// NewArgon2 builds and starts the program, which ends with ctx at the latest.
// It returns [ErrAbsent] when there is no C compiler or no library.
func NewArgon2(ctx context.Context) (*Argon2, error) {
	dir, err := os.MkdirTemp("", "muster-peer-")
	if err != nil {
		return nil, fmt.Errorf("make a folder to build libargon2's program in: %w", err)
	}
	a := &Argon2{ctx: ctx, dir: dir}
	if err := a.start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return a, nil
}

func (a *Argon2) start() error {
	path, err := build(a.ctx, a.dir, "argon2", "-ldl")
	if err != nil {
		return err
	}
	a.program = exec.CommandContext(a.ctx, path)
	a.program.Stderr = &a.messages
	if a.requests, err = a.program.StdinPipe(); err != nil {
		return fmt.Errorf("start libargon2's program: %w", err)
	}
	out, err := a.program.StdoutPipe()
	if err != nil {
		return fmt.Errorf("start libargon2's program: %w", err)
	}
	a.responses = bufio.NewScanner(out)
	if err := a.program.Start(); err != nil {
		return fmt.Errorf("start libargon2's program: %w", err)
	}
	// The first fill shows whether the library is there.
	if _, err := a.Fill(1024); err != nil {
		return fmt.Errorf("%w: libargon2: %w", ErrAbsent, errors.Join(err, a.stop()))
	}
	return nil
}

// Fill fills a number of KiB, at least 8, and returns the seconds that it took.
func (a *Argon2) Fill(kib int) (seconds float64, err error) {
	if _, err := fmt.Fprintln(a.requests, kib); err != nil {
		return 0, fmt.Errorf("write to libargon2's program: %w", err)
	}
	if !a.responses.Scan() {
		return 0, fmt.Errorf("libargon2's program did not respond: %w: %s", cause(a.responses.Err()), a.messages.Bytes())
	}
	return strconv.ParseFloat(a.responses.Text(), 64)
}

// cause returns err or, if it is nil, the error that a program has ended.
func cause(err error) error {
	if err == nil {
		return io.ErrUnexpectedEOF
	}
	return err
}

// stop ends the program. If its context has ended, the program may read the end
// of its requests before it is killed and then seem to have ended without an
// error.
func (a *Argon2) stop() error {
	return errors.Join(a.ctx.Err(), a.requests.Close(), a.program.Wait())
}

// Close ends the program. It fails if the program failed, or if its context
// ended first.
func (a *Argon2) Close() error { return errors.Join(a.stop(), os.RemoveAll(a.dir)) }

// Argon2Command lets the argon2 command (Debian's argon2) fill a number of
// KiB as [Argon2.Fill] does, and returns the seconds that it prints. They include
// the time in which the system provides the memory, with huge pages if the C
// library can ask for them.
func Argon2Command(ctx context.Context, kib int) (seconds float64, err error) {
	path, err := find("argon2")
	if err != nil {
		return 0, err
	}
	cmd := exec.CommandContext(ctx, path, "somesalt", "-d", "-t", "1", "-p", "1", "-k", strconv.Itoa(kib))
	cmd.Stdin = strings.NewReader("password")
	cmd.Env = append(os.Environ(), "GLIBC_TUNABLES=glibc.malloc.hugetlb=1")
	out, err := cmd.Output()
	if err != nil {
		return 0, fmt.Errorf("run %s: %w", cmd, err)
	}
	for line := range strings.Lines(string(out)) {
		if n, ok := strings.CutSuffix(strings.TrimSpace(line), " seconds"); ok {
			return strconv.ParseFloat(n, 64)
		}
	}
	return 0, fmt.Errorf("%s printed no time: %s", cmd, out)
}
