package control

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// A memoryDisk is a disk in memory.
type memoryDisk struct{ *bytes.Reader }

func (d memoryDisk) Bytes() int64 { return d.Size() }
func (memoryDisk) Close() error   { return nil }

// A brokenDisk cannot be read from some byte on.
type brokenDisk struct {
	memoryDisk
	from int64
}

func (d brokenDisk) ReadAt(b []byte, at int64) (int, error) {
	if at+int64(len(b)) > d.from {
		return 0, errors.New("a bad sector")
	}
	return d.memoryDisk.ReadAt(b, at)
}

func (h *fakeHost) OpenDisk(_ context.Context, lease uint64) (Disk, error) {
	if err := h.ask(lease, "read"); err != nil {
		return nil, err
	}
	if h.broken > 0 {
		return brokenDisk{memoryDisk{bytes.NewReader(h.disk)}, h.broken}, nil
	}
	return memoryDisk{bytes.NewReader(h.disk)}, nil
}

func (h *fakeHost) BeginDisk(_ context.Context, lease uint64, size, data int64) error {
	h.incoming = make([]byte, min(size, 64<<20))
	return h.ask(lease, fmt.Sprintf("begin %d %d", size, data))
}

func (h *fakeHost) WritePart(_ context.Context, lease uint64, at int64, part []byte) error {
	if err := h.ask(lease, "write"); err != nil {
		return err
	}
	if at+int64(len(part)) > int64(len(h.incoming)) {
		return fmt.Errorf("%w: it is behind the end", ErrRefused)
	}
	copy(h.incoming[at:], part)
	return nil
}

func (h *fakeHost) OpenNewDisk(_ context.Context, lease uint64) (Disk, error) {
	if len(h.incoming) == 0 {
		return nil, fmt.Errorf("%w: nothing has come", ErrNotNow)
	}
	return memoryDisk{bytes.NewReader(h.incoming)}, h.ask(lease, "read new")
}

func (h *fakeHost) TakeDisk(_ context.Context, lease uint64) error { return h.ask(lease, "take") }

// aDisk has data, zeros, and an end that is no whole MiB.
func aDisk() []byte {
	g := rand.New(rand.NewPCG(1, 2))
	disk := make([]byte, 2*PartBytes+SumBytes+17)
	for i := range PartBytes + SumBytes/2 {
		disk[i] = byte(g.Uint32())
	}
	disk[len(disk)-1] = 1
	return disk
}

// A disk goes from one host to another part by part, and the sums of both ends say that it is the same.
func TestDiskIsCarried(t *testing.T) {
	t.Parallel()
	b := start(t)
	b.host.disk = aDisk()
	c := b.client(b.credential(mine))
	sums := must(c.DiskSums(t.Context(), nil))(t)
	if sums.Bytes != int64(len(b.host.disk)) || len(sums.Each) != 10 || sums.Parts() != 3 || sums.Data() != 6*SumBytes {
		t.Fatalf("%d bytes, %d sums, %d parts, %d of data", sums.Bytes, len(sums.Each), sums.Parts(), sums.Data())
	}
	if zero := sums.Each[6]; zero != [32]byte{} {
		t.Errorf("the sum of zeros is %x", zero)
	}
	if err := c.BeginDisk(t.Context(), NewDisk{sums.Bytes, sums.Data()}); err != nil {
		t.Fatal(err)
	}
	if had := must(c.NewDiskSums(t.Context(), nil))(t); had.Equal(sums) {
		t.Error("a disk of zeros is taken for the one that is to come")
	}
	for part := range sums.Parts() {
		data := must(c.DiskPart(t.Context(), part))(t)
		if err := c.WritePart(t.Context(), part, data); err != nil {
			t.Fatal(err)
		}
		for i, sum := range sums.Of(part) {
			if SumOf(data[i*SumBytes:min((i+1)*SumBytes, len(data))]) != sum {
				t.Errorf("part %d is not what its sums say", part)
			}
		}
	}
	if came := must(c.NewDiskSums(t.Context(), nil))(t); !came.Equal(sums) || !bytes.Equal(b.host.incoming, b.host.disk) {
		t.Error("another disk came")
	}
	if err := c.TakeDisk(t.Context()); err != nil {
		t.Fatal(err)
	}
	if asked := b.host.was(); !slices.Contains(asked, "take") {
		t.Errorf("the host was asked to %q", asked)
	}
}

// What is wrong with a request about a disk is told, and nothing that came half is taken for a whole.
func TestDisksRefuse(t *testing.T) {
	t.Parallel()
	b := start(t)
	b.host.disk = aDisk()
	c := b.client(b.credential(mine))
	if _, err := c.DiskPart(t.Context(), 3); b.problem(err).Type != problemInput {
		t.Errorf("a part behind the end: %v", err)
	}
	if err := c.BeginDisk(t.Context(), NewDisk{MaxDisk + 1, 0}); b.problem(err).Type != problemInput {
		t.Errorf("a disk that is too large: %v", err)
	}
	if err := c.WritePart(t.Context(), 0, make([]byte, PartBytes+1)); b.problem(err).Status != 413 {
		t.Errorf("a part that is too large: %v", err)
	}
	if _, err := b.client(b.credential(theirs)).DiskSums(t.Context(), nil); !errors.Is(err, ErrNoLease) {
		t.Errorf("another's disk: %v", err)
	}
	b.host.fails(fmt.Errorf("%w: it runs", ErrNotNow))
	if _, err := c.DiskSums(t.Context(), nil); !errors.Is(err, ErrNotNow) {
		t.Errorf("the disk of a machine that runs: %v", err)
	}
	b.host.fails(nil)
	b.host.broken = 5 << 20
	if _, err := c.DiskSums(t.Context(), nil); !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "cut off") {
		t.Errorf("a disk that breaks half-way: %v", err)
	}
	if err := <-b.failures; !strings.Contains(err.Error(), "bad sector") {
		t.Errorf("its provider is told %v", err)
	}
}

// Whose lease is over can save what is on the disk, and put nothing on it.
func TestDiskOfALeaseThatIsOver(t *testing.T) {
	t.Parallel()
	b := start(t)
	b.host.disk = aDisk()
	c := b.client(b.credential(mine))
	b.host.edit(mine, func(l *Lease) { l.Over = true })
	must(c.DiskSums(t.Context(), nil))(t)
	must(c.DiskPart(t.Context(), 0))(t)
	for what, err := range map[string]error{
		"begin": c.BeginDisk(t.Context(), NewDisk{1, 1}), "write": c.WritePart(t.Context(), 0, nil), "take": c.TakeDisk(t.Context()),
	} {
		if !errors.Is(err, ErrNotNow) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
