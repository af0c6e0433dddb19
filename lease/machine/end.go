//go:build linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// End ends the machine of a folder, which is a lease's, as [Machine.Kill] does, but without a word from QEMU and without
// its record: for one that hangs, so that [Adopt] cannot take it up. A machine that does not run is no error; [ErrRunning]
// says that another program is starting or removing it.
func End(ctx context.Context, dir string, lease uint64) error {
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	switch err := tryLock(f); {
	case err == nil:
		return nil
	case !errors.Is(err, ErrRunning):
		return err
	}
	p, err := (&state{Config: Config{Lease: lease}}).find(f)
	if err != nil {
		return fmt.Errorf("end the machine in %s: %w", dir, err)
	}
	defer p.close()
	if err := p.signal(unix.SIGKILL); err != nil {
		return fmt.Errorf("kill process %d: %w", p.PID, err)
	}
	select {
	case <-p.done:
		removeGroup(lease)
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for the end of process %d: %w", p.PID, ctx.Err())
	}
}

// Runs says whether the lock of a folder is held: by a machine, or by whoever starts or removes it.
func Runs(dir string) (bool, error) {
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer f.Close()
	if err := tryLock(f); errors.Is(err, ErrRunning) {
		return true, nil
	} else if err != nil {
		return false, err
	}
	return false, nil
}
