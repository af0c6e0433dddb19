// Package loopback gives ports of 127.0.0.1 to servers that tests, demos and benchmarks start as processes of their own.
//
// Listening at port 0 and closing again does not do: until the server listens, the kernel may give the port to any
// outgoing connection, or to somebody else who looks for one in the same way. These ports are below those that Linux gives
// away by itself, and a process that gives some has locked them until it ends.
package loopback

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/gofrs/flock"

	"github.com/muster-network/muster/internal/hint"
)

// Ports are locked in blocks, each by a file. All are below those that a host gives to machines (network.DefaultPorts).
const (
	firstPort = 10240
	lastPort  = 19967
	blockSize = 128
	blocks    = (lastPort + 1 - firstPort) / blockSize
)

var (
	mu          sync.Mutex
	locks       []*flock.Flock // of blocks of this process, held until it ends
	next, after int            // what is left of the last one
	tried       int            // how many blocks were looked at
)

// Port is a port that nobody listens on, and that nobody else will be given while this process runs.
func Port() (int, error) { return Ports(1) }

// Address is a host and port, as Port has them.
func Address() (string, error) {
	port, err := Port()
	return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), err
}

// Range is n ports in a row as commands take them, "10240-10320", each as Port has them. n is at most 128.
func Range(n int) (string, error) {
	first, err := Ports(n)
	return fmt.Sprintf("%d-%d", first, first+n-1), err
}

// Ports is the first of n ports in a row, each as Port has them. n is at most 128.
func Ports(n int) (first int, err error) {
	if n < 1 || n > blockSize {
		return 0, fmt.Errorf("%d ports in a row: there are 1 to %d", n, blockSize)
	}
	mu.Lock()
	defer mu.Unlock()
	for {
		for ; next+n > after; tried++ {
			if tried == blocks {
				return 0, hint.Add(fmt.Errorf("other processes have all ports from %d to %d", firstPort, lastPort), "end some of them")
			}
			if err := lock(tried); err != nil {
				return 0, err
			}
		}
		first, next = next, next+1
		if taken := lastTaken(first, n); taken != 0 {
			next = taken + 1
			continue
		}
		next = first + n
		return first, nil
	}
}

// lock makes a block the one that ports are given from, unless another process has it.
func lock(block int) error {
	dir := filepath.Join(os.TempDir(), fmt.Sprint("muster-ports-", os.Getuid()))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	l := flock.New(filepath.Join(dir, strconv.Itoa(block)))
	mine, err := l.TryLock()
	if err != nil {
		return errors.Join(err, l.Close())
	}
	if mine {
		locks = append(locks, l)
		next = firstPort + block*blockSize
		after = next + blockSize
	}
	return nil
}

// lastTaken is the last of n ports that somebody listens on, or 0.
func lastTaken(first, n int) int {
	for port := first + n - 1; port >= first; port-- {
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err != nil {
			return port
		}
		_ = l.Close() // to leave the port to who was given it
	}
	return 0
}
