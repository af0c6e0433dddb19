package store

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// What root leaves in the folder of a daemon's user is that user's: a journal that the daemon cannot open stops it.
func TestRootLeavesFilesToTheirFoldersOwner(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can give files away")
	}
	const user, group = 4321, 4322
	for name, of := range map[string]struct{ uid, gid int }{"daemon's": {user, group}, "root's": {0, 0}} {
		dir := filepath.Join(t.TempDir(), "folder")
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chown(dir, of.uid, of.gid); err != nil {
			t.Fatal(err)
		}
		db, err := Open(filepath.Join(dir, "db"), Options{Buckets: []string{"b"}})
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if err := WriteFile(filepath.Join(dir, "file"), 0o640, func(w io.Writer) error { return nil }); err != nil {
			t.Fatal(err)
		}
		for _, file := range []string{"db", "file"} {
			info, err := os.Stat(filepath.Join(dir, file))
			if err != nil {
				t.Fatal(err)
			}
			if s := info.Sys().(*syscall.Stat_t); int(s.Uid) != of.uid || int(s.Gid) != of.gid {
				t.Errorf("in a folder of %s, %s belongs to %d:%d", name, file, s.Uid, s.Gid)
			}
		}
	}
}
