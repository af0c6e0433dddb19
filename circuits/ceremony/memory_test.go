package ceremony

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/muster-network/muster/internal/alloctest"
	"github.com/muster-network/muster/internal/hint"
)

// someMemory is more than any file of a rehearsal takes.
const someMemory = 8 << 20

// many is how many points a file has room made for, if it gets its way.
const many = 1 << 20

// startingWith is a point in G1, not compressed, whose first bytes are given.
func startingWith(t *testing.T, first ...byte) []byte {
	t.Helper()
	encoded := make([]byte, fp.Bytes)
	copy(encoded, first)
	for encoded[len(encoded)-1] = 1; encoded[len(encoded)-1] != 0; encoded[len(encoded)-1]++ {
		var p bn254.G1Affine
		p.X.SetBytes(encoded)
		var square, three fp.Element
		square.Square(&p.X).Mul(&square, &p.X).Add(&square, three.SetUint64(3))
		if p.Y.Sqrt(&square) != nil {
			raw := p.RawBytes()
			return raw[:]
		}
	}
	t.Fatal("no such point")
	return nil
}

// A length that a reader finds is not the one that was checked, if a point
// before it takes twice the bytes that it should. Nor is memory taken for a
// length that the file does not have, or for a file as long as it says.
func TestNoMemoryForLengths(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	add(t, dir, 2, 0, "alice")
	_, _, g1, g2 := bn254.Generators()
	raw1, raw2, small1, small2 := g1.RawBytes(), g2.RawBytes(), g1.Bytes(), g2.Bytes()

	// Where the shape of a contribution to phase 1 has the number of powers,
	// the third point in G1 begins: 288 bytes from the start, of which 96 are
	// of points that are not compressed.
	phase1 := func(b []byte) []byte {
		powers := b[3*updateSize:][:8]
		shifted := bytes.Join([][]byte{raw1[:], raw2[:], small1[:], small2[:], startingWith(t, powers...), small2[:]}, nil)
		shifted = binary.BigEndian.AppendUint64(shifted, many)
		return append(shifted, b[len(shifted):]...)
	}
	// In phase 2 the second half of delta is in the place of two lengths of 0.
	phase2 := func(whole []byte) []byte {
		b := append([]byte{0, circuitCommitments}, raw1[:]...)
		b = binary.BigEndian.AppendUint32(b, many)
		b = append(b, make([]byte, 2+g1Size+3*4+2*g2Size+2*updateSize-len(b))...)
		return append(b, whole[len(whole)-challengeSize:]...)
	}
	// In the fixed points, the last of the first list is in the place of the
	// length of the second.
	fixed := func(b []byte) []byte {
		count := binary.BigEndian.Uint32(b)
		at := 4 + int(count)*g1Size
		length := bytes.Clone(b[at : at+4])
		copy(b[4:], raw1[:])
		for i := 4 + len(raw1); i < at; i += g1Size {
			copy(b[i:], small1[:])
		}
		copy(b[at:], startingWith(t, length...))
		binary.BigEndian.PutUint32(b[at+len(raw1):], many)
		return b
	}
	for name, c := range map[string]struct {
		file  string
		alter func([]byte) []byte
	}{
		"phase 1": {fileName(1, 1), phase1},
		"phase 2": {fileName(2, 1), phase2},
		"fixed":   {fixedFile, fixed},
	} {
		path := filepath.Join(dir, c.file)
		whole := read(t, path)
		restore(t, path, rejoin(t, whole, c.alter))
		if h, payload := split(t, read(t, path)); name != "fixed" {
			want := errShape
			alloctest.AtMost(t, someMemory, func() {
				if _, _, err := Contribute(t.Context(), path, filepath.Join(t.TempDir(), "out"), "bob", nil); !errors.Is(err, ErrContribution) {
					t.Errorf("%s: contributing to it: %v", name, err)
				}
			})
			if shape := map[int]func([]byte) error{1: phase1Shape, 2: phase2Shape}[h.Phase]; shape(payload) != want {
				t.Errorf("%s: it has the form of a contribution", name)
			}
		}
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), "form of a contribution") {
			t.Errorf("%s: %v", name, err)
		}
		restore(t, path, whole)
	}
	system, err := compile(Rehearsal)
	if err != nil {
		t.Fatal(err)
	}
	_, payload := split(t, read(t, filepath.Join(dir, fixedFile)))
	alloctest.AtMost(t, someMemory, func() {
		if _, err := decodeFixed(system, fixed(bytes.Clone(payload))); !errors.Is(err, errShape) {
			t.Errorf("fixed: %v", err)
		}
	})

	// A file that is as long as it says, without bytes on the disk.
	path := filepath.Join(dir, fileName(1, 1))
	h, _ := split(t, read(t, path))
	h.Length = 1 << 40
	line, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	line = append(line, '\n')
	restore(t, path, line)
	if err := os.Truncate(path, int64(len(line)+h.Length)); err != nil {
		t.Skip("the filesystem has no sparse files: ", err)
	}
	for most, says := range map[int]string{phase1Size(maxDomain): "more than the", h.Length - 1: "more than the"} {
		alloctest.AtMost(t, someMemory, func() {
			if _, _, err := readContribution(path, most); err == nil || !strings.Contains(err.Error(), says) {
				t.Errorf("a long file: %v", err)
			}
		})
	}
	alloctest.AtMost(t, someMemory, func() {
		if _, _, err := Contribute(t.Context(), path, filepath.Join(t.TempDir(), "out"), "bob", nil); !errors.Is(err, ErrContribution) {
			t.Errorf("a long base: %v", err)
		}
	})
	restore(t, path, line) // says so, and is not
	alloctest.AtMost(t, someMemory, func() {
		if _, _, err := readContribution(path, h.Length); err == nil || !strings.Contains(err.Error(), "cut short") {
			t.Errorf("a short file: %v", err)
		}
	})
}

// The other files of a ceremony are short, and read no further.
func TestNoMemoryForOtherFiles(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	add(t, dir, 2, 0, "alice")
	finalize(t, dir, "", second)
	for _, name := range []string{descriptionFile, closingFile(1), closingFile(2), keyFile, contractFile, resultFile} {
		path := filepath.Join(dir, name)
		whole := read(t, path)
		if err := os.Truncate(path, 1<<40); err != nil {
			t.Skip("the filesystem has no sparse files: ", err)
		}
		alloctest.AtMost(t, 64<<20, func() { // what verifying takes, and something more
			if _, err := Verify(t.Context(), dir, "", nil); err == nil {
				t.Errorf("%s is as long as a disk, and good", name)
			}
		})
		restore(t, path, whole)
	}
}

// A .ptau file that is cut off after its header takes no memory for the powers
// that it says it has, nor do more sections than there are kinds.
func TestNoMemoryForPtau(t *testing.T) {
	whole := read(t, ptauFile)
	sections, err := ptauSections(bytes.NewReader(whole))
	if err != nil {
		t.Fatal(err)
	}
	altered := bytes.Clone(whole)
	power := sections[ptauHeader].start + 4 + fp.Bytes
	binary.LittleEndian.PutUint32(altered[power:], 28)
	alloctest.AtMost(t, someMemory, func() {
		if _, err := parsePtau(bytes.NewReader(altered), many); err == nil || !strings.Contains(err.Error(), "wrong size") {
			t.Errorf("with more powers than it has: %v", err)
		}
	})
	file := bytes.Clone(whole[:12])
	binary.LittleEndian.PutUint32(file[8:], many)
	for kind := range uint32(many) {
		file = binary.LittleEndian.AppendUint32(file, kind)
		file = binary.LittleEndian.AppendUint64(file, 0)
	}
	alloctest.AtMost(t, someMemory, func() {
		if _, err := parsePtau(bytes.NewReader(file), 16); err == nil || !strings.Contains(err.Error(), "sections") {
			t.Errorf("with %d sections: %v", many, err)
		}
	})
}
