package capacity

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"math/rand/v2"
)

// A kept array is its bytes in a file, so that a server need not fill it again:
//
//	magic     16 bytes
//	T, h      8 bytes each, little-endian
//	σ, root   32 bytes each: which array it is, and its root
//	groups    32 bytes for each group of 64 blocks: its root
//	blocks    1,024 bytes each, words little-endian
//	checksum  4 bytes: CRC-32C of all before
//
// σ binds the seal context and the unit. The checksum finds what a disk got
// wrong; the groups, which hash to the root, and a sample of the blocks, which
// hash to the groups, show that it is the array of that root.
const keptMagic = "muster array v1\n"

// ErrKept says that a file does not hold the array that is asked for, or not
// all of it.
var ErrKept = errors.New("not the kept array")

// sampledGroups is how many groups of blocks are hashed again when an array is
// read: the hashing of all would take as long as sealing does.
const sampledGroups = 64

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// KeptBytes is the length of a kept array of the profile.
func (p Profile) KeptBytes() int64 {
	groups := (p.Blocks + 1<<groupBits - 1) >> groupBits
	return int64(len(keptMagic) + 2*8 + 2*32 + groups*32 + p.Blocks*blockBytes + crc32.Size)
}

// Keep writes the array to w, from which [ReadArray] reads it. progress counts
// blocks. When ctx ends, Keep returns its error.
func (a *Array) Keep(ctx context.Context, w io.Writer, progress Progress) error {
	buffered := bufio.NewWriterSize(w, keptBuffer)
	sum := crc32.New(castagnoli)
	out := io.MultiWriter(buffered, sum)
	if _, err := out.Write(a.keptHeader()); err != nil {
		return err
	}
	for _, root := range a.groups.levels[0] {
		encoded := root.Bytes()
		if _, err := out.Write(encoded[:]); err != nil {
			return err
		}
	}
	var encoded [blockBytes]byte
	for i := range a.blocks {
		if i%stride == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress.report(i, len(a.blocks))
		}
		for k, word := range a.blocks[i] {
			binary.LittleEndian.PutUint64(encoded[8*k:], word)
		}
		if _, err := out.Write(encoded[:]); err != nil {
			return err
		}
	}
	if err := binary.Write(buffered, binary.LittleEndian, sum.Sum32()); err != nil {
		return err
	}
	progress.report(len(a.blocks), len(a.blocks))
	return buffered.Flush()
}

// keptBuffer is how many bytes are read and written at a time.
const keptBuffer = 1 << 20

// keptHeader is what comes before the groups.
func (a *Array) keptHeader() []byte {
	header := []byte(keptMagic)
	header = binary.LittleEndian.AppendUint64(header, uint64(a.profile.Blocks))
	header = binary.LittleEndian.AppendUint64(header, uint64(a.profile.Hardness))
	root := a.Root()
	for _, e := range []Element{a.sigma, root} {
		encoded := e.Bytes()
		header = append(header, encoded[:]...)
	}
	return header
}

// ReadArray reads the array of a unit that [Array.Keep] has written, and checks
// that it has this root. opt is as for [NewArray]; its Workers do not matter, and
// its Progress counts each block twice. Besides the errors of NewArray there is
// [ErrKept], and those of r.
func ReadArray(ctx context.Context, p Profile, sealContext Element, unit int, root Element, r io.Reader, opt Options) (*Array, error) {
	a, err := emptyArray(p, sealContext, unit, opt.Blocks)
	if err != nil {
		return nil, err
	}
	in := &summed{from: bufio.NewReaderSize(r, keptBuffer), sum: crc32.New(castagnoli)}
	if err := a.readGroups(in, root); err != nil {
		return nil, err
	}
	var encoded [blockBytes]byte
	for i := range a.blocks {
		if i%stride == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			opt.Progress.report(2*i, 2*len(a.blocks))
		}
		if err := in.read(encoded[:]); err != nil {
			return nil, err
		}
		for k := range a.blocks[i] {
			a.blocks[i][k] = binary.LittleEndian.Uint64(encoded[8*k:])
		}
	}
	if err := in.end(); err != nil {
		return nil, err
	}
	if err := a.sample(); err != nil {
		return nil, err
	}
	opt.Progress.report(2*len(a.blocks), 2*len(a.blocks))
	return a, nil
}

// readGroups reads all that comes before the blocks, and checks that it hashes
// to the root.
func (a *Array) readGroups(in *summed, root Element) error {
	size := a.groupSize()
	groups := make([]Element, (len(a.blocks)+size-1)/size)
	a.groups = &Tree{levels: [][]Element{{root}}} // for the header's root
	wanted := a.keptHeader()
	header := make([]byte, len(wanted))
	if err := in.read(header); err != nil {
		return err
	}
	for _, part := range []struct {
		what     string
		from, to int
	}{{"format", 0, 16}, {"profile", 16, 32}, {"unit or seal", 32, 64}, {"root", 64, 96}} {
		if string(header[part.from:part.to]) != string(wanted[part.from:part.to]) {
			return fmt.Errorf("%w: it is of another %s", ErrKept, part.what)
		}
	}
	for i := range groups {
		var encoded [32]byte
		err := in.read(encoded[:])
		if err != nil {
			return err
		}
		if groups[i], err = ElementFromBytes(encoded[:]); err != nil {
			return fmt.Errorf("%w: its tree is damaged: %w", ErrKept, err)
		}
	}
	a.groups = newTreeAbove(a.groupDepth(), a.profile.arrayDepth(), groups)
	if a.Root() != root {
		return fmt.Errorf("%w: its tree does not hash to its root", ErrKept)
	}
	return nil
}

// sample checks that some of the groups, chosen at random, are what the tree
// says.
func (a *Array) sample() error {
	groups := a.groups.levels[0]
	for n, i := range rand.Perm(len(groups)) {
		if n == sampledGroups {
			break
		}
		if a.group(i).Root() != groups[i] {
			return fmt.Errorf("%w: its blocks from %d on are not those of its root", ErrKept, i*a.groupSize())
		}
	}
	return nil
}

// summed is a file that is read to its end, with the checksum of what was read.
type summed struct {
	from io.Reader
	sum  hash.Hash32
}

func (s *summed) read(into []byte) error {
	if _, err := io.ReadFull(s.from, into); err != nil {
		return unlessShort(err)
	}
	_, err := s.sum.Write(into)
	return err
}

// end reads the checksum, after which there must be nothing.
func (s *summed) end() error {
	var encoded [crc32.Size + 1]byte
	switch n, err := io.ReadFull(s.from, encoded[:]); {
	case err == nil:
		return fmt.Errorf("%w: it is too long", ErrKept)
	case n < crc32.Size || !errors.Is(err, io.ErrUnexpectedEOF):
		return unlessShort(err)
	case binary.LittleEndian.Uint32(encoded[:]) != s.sum.Sum32():
		return fmt.Errorf("%w: its checksum is wrong", ErrKept)
	}
	return nil
}

// unlessShort is [ErrKept] for the end of a file that is too short.
func unlessShort(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: it is too short", ErrKept)
	}
	return err
}
