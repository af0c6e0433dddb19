package image

import "golang.org/x/sys/unix"

// freeBytes is how many bytes an unprivileged process may still write to a folder's filesystem.
func freeBytes(dir string) (int64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return int64(s.Bavail) * s.Bsize, nil
}
