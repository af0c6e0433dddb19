package backup

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=3m"); err != nil {
		t.Skipf("no filesystem of its own: %v", err)
	}
	defer func() { must(t, syscall.Unmount(dir, 0)) }()
	s := save(t, Folder(t.TempDir()), testDisk())
	_, err := s.again(t, Folder(filepath.Join(dir, "store")), s.disk)
	expect(t, err, syscall.ENOSPC)
	if found, _ := os.ReadDir(filepath.Join(dir, "store", "manifests")); len(found) > 0 {
		t.Error("there is a manifest")
	}
	must(t, os.RemoveAll(filepath.Join(dir, "store")))
	path := filepath.Join(dir, "disk")
	expect(t, Restore(t.Context(), s.store, s.open(t), path, nil), syscall.ENOSPC)
	expectNone(t, path)
	// With room, it goes on.
	must(t, syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT, "size=20m"))
	store := &faulty{Store: s.store}
	must(t, Restore(t.Context(), store, s.open(t), path, nil))
	if len(store.gets) > 4 {
		t.Errorf("all was fetched again: %v", store.gets)
	}
	expectDisk(t, path, s.disk)
}
