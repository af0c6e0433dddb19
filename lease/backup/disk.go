package backup

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/muster-network/muster/internal/hint"
)

// ErrQemu says that QEMU's tools cannot read a disk.
var ErrQemu = errors.New("the disk cannot be read")

// Disk is a stopped machine's disk, as the machine sees it: qemu-nbd reads its file and those below it, and is
// asked over a socket. While it is open, no machine starts from it: QEMU locks the file.
type Disk struct {
	Size int64 // in bytes

	mu     sync.Mutex
	conn   net.Conn
	r      *bufio.Reader
	asked  uint64
	dir    string
	server *exec.Cmd
	ended  chan struct{}
	said   bytes.Buffer // of what went wrong; complete once ended
}

// OpenDisk opens a file of a format, which has to be stated: what is in a raw disk is the tenant's and may look
// like another format. ctx is for as long as the disk is open.
func OpenDisk(ctx context.Context, path, format string) (*Disk, error) {
	dir, err := os.MkdirTemp("", "muster-disk-") // short: a socket's path is
	if err != nil {
		return nil, err
	}
	d := &Disk{dir: dir, ended: make(chan struct{})}
	socket := filepath.Join(dir, "nbd")
	// A path is an argument of its own, which could begin with a dash or "nbd:".
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, errors.Join(err, os.Remove(dir))
	}
	d.server = exec.CommandContext(ctx, "qemu-nbd", "--read-only", "--format="+format, "--socket="+socket, "--export-name=disk", full)
	// It ends when its only caller has gone, also if this process is killed.
	d.server.Stderr = &d.said
	if err := d.server.Start(); err != nil {
		return nil, errors.Join(hint.Add(fmt.Errorf("%w: %w", ErrQemu, err), "install qemu-nbd (Debian: qemu-utils)"), os.Remove(dir))
	}
	go func() {
		_ = d.server.Wait() // said tells why
		close(d.ended)
	}()
	if err := d.connect(ctx, socket); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// connect waits until the server has its socket, and shakes hands.
func (d *Disk) connect(ctx context.Context, socket string) (err error) {
	for d.conn == nil {
		if d.conn, err = (&net.Dialer{}).DialContext(ctx, "unix", socket); err == nil {
			break
		}
		d.conn = nil
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-d.ended:
			return fmt.Errorf("%w: %s", ErrQemu, strings.TrimSpace(d.said.String()))
		case <-time.After(5 * time.Millisecond):
		}
	}
	d.r = bufio.NewReaderSize(d.conn, 64<<10)
	return d.greet()
}

// Numbers of the protocol (NetworkBlockDevice/nbd, doc/proto.md). The server is the one that was just started, and
// speaks no other than the fixed newstyle.
const (
	nbdMagic, nbdOption           = "NBDMAGIC", "IHAVEOPT"
	nbdFixed, nbdNoZeroes         = 1, 2
	nbdExportName                 = 1
	nbdRequest, nbdReply          = 0x25609513, 0x67446698
	nbdRead, nbdDisconnect uint16 = 0, 2
)

func (d *Disk) greet() error {
	hello := make([]byte, 18)
	if _, err := io.ReadFull(d.r, hello); err != nil {
		return fmt.Errorf("%w: %w", ErrQemu, err)
	}
	flags := binary.BigEndian.Uint16(hello[16:])
	if string(hello[:16]) != nbdMagic+nbdOption || flags&nbdFixed == 0 || flags&nbdNoZeroes == 0 {
		return fmt.Errorf("%w: the server greets with %q", ErrQemu, hello)
	}
	ask := binary.BigEndian.AppendUint32(nil, nbdFixed|nbdNoZeroes)
	ask = append(ask, nbdOption...)
	ask = binary.BigEndian.AppendUint32(ask, nbdExportName)
	ask = append(binary.BigEndian.AppendUint32(ask, uint32(len("disk"))), "disk"...)
	if _, err := d.conn.Write(ask); err != nil {
		return fmt.Errorf("%w: %w", ErrQemu, err)
	}
	answer := make([]byte, 10)
	if _, err := io.ReadFull(d.r, answer); err != nil {
		return fmt.Errorf("%w: %w", ErrQemu, err)
	}
	d.Size = int64(binary.BigEndian.Uint64(answer))
	return nil
}

func (d *Disk) request(kind uint16, at int64, length int) []byte {
	d.asked++
	r := binary.BigEndian.AppendUint32(nil, nbdRequest)
	r = binary.BigEndian.AppendUint16(r, 0)
	r = binary.BigEndian.AppendUint16(r, kind)
	r = binary.BigEndian.AppendUint64(r, d.asked)
	r = binary.BigEndian.AppendUint64(r, uint64(at))
	return binary.BigEndian.AppendUint32(r, uint32(length))
}

// ReadAt implements [io.ReaderAt], for up to 32 MiB at a time.
func (d *Disk) ReadAt(b []byte, at int64) (n int, err error) {
	switch {
	case at < 0 || len(b) > 32<<20:
		return 0, fmt.Errorf("%w: %d bytes at %d", ErrQemu, len(b), at)
	case at >= d.Size:
		return 0, io.EOF
	case int64(len(b)) > d.Size-at:
		n, err = d.ReadAt(b[:d.Size-at], at)
		if err == nil {
			err = io.EOF
		}
		return n, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, err := d.conn.Write(d.request(nbdRead, at, len(b))); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrQemu, err)
	}
	reply := make([]byte, 16)
	if _, err := io.ReadFull(d.r, reply); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrQemu, err)
	}
	if binary.BigEndian.Uint32(reply) != nbdReply || binary.BigEndian.Uint64(reply[8:]) != d.asked {
		return 0, fmt.Errorf("%w: the server answers %x", ErrQemu, reply)
	}
	if code := binary.BigEndian.Uint32(reply[4:]); code != 0 {
		return 0, fmt.Errorf("%w: error %d at byte %d", ErrQemu, code, at)
	}
	if n, err = io.ReadFull(d.r, b); err != nil {
		err = fmt.Errorf("%w: %w", ErrQemu, err)
	}
	return n, err
}

// Close lets go of the disk.
func (d *Disk) Close() error {
	if d.conn != nil {
		_, _ = d.conn.Write(d.request(nbdDisconnect, 0, 0)) // it ends in any case
		_ = d.conn.Close()
	}
	_ = d.server.Process.Kill() // it only reads
	<-d.ended
	return os.RemoveAll(d.dir)
}
