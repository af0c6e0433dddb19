package image

import (
	"syscall"
	"testing"

	"github.com/muster-network/muster/internal/hint"
)

func TestFullDisk(t *testing.T) {
	data, h := rawDisk(2 << 20)
	s := serve(t, whole(data, ""))
	c := open(t, Config{KeepFree: 1 << 60})
	_, err := get(t, c, s.URL, h, len(data))
	expect(t, err, ErrDiskFull)
	if len(hint.Of(err)) == 0 {
		t.Error("there is no hint")
	}
	expectOnly(t, c)

	// A filesystem that is full, if this process may make one.
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("no filesystem of its own: %v", err)
	}
	defer func() { must(t, syscall.Unmount(dir, 0)) }()
	c = open(t, Config{Dir: dir, KeepFree: -1 << 60}) // it finds out when it writes
	_, err = get(t, c, s.URL, h, len(data))
	expect(t, err, ErrDiskFull)
	expectOnly(t, c)
	small, sum := rawDisk(64 << 10)
	_, err = get(t, c, serve(t, whole(small, "")).URL, sum, len(small))
	must(t, err)
}
