//go:build !linux

package topology

import "runtime"

// Pin runs f on a thread of its own and returns f's error. This system offers
// no way to choose the core.
func Pin(_ Core, f func() error) error {
	result := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		result <- f()
	}()
	return <-result
}
