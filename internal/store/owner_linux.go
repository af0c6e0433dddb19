package store

import (
	"os"
	"path/filepath"
	"syscall"
)

// leaveToOwner gives a new file that root has made to whoever owns its folder: a daemon of another user has to be able to
// read what root's commands left in its folder. For everybody else it does nothing.
func leaveToOwner(f *os.File) error {
	if os.Geteuid() != 0 {
		return nil
	}
	folder, err := os.Stat(filepath.Dir(f.Name()))
	if err != nil {
		return err
	}
	owner, ok := folder.Sys().(*syscall.Stat_t)
	if !ok || owner.Uid == 0 {
		return nil
	}
	return f.Chown(int(owner.Uid), int(owner.Gid))
}
