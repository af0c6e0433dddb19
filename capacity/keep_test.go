package capacity

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
)

// keptProfile has several groups, the last of which is not whole.
var keptProfile = Profile{Name: "kept", Blocks: 200, Hardness: 1, Steps: 2, Segments: 2, Depth: 6, Positions: 1}

func keptArray(t *testing.T) (*Array, []byte) {
	t.Helper()
	a, err := NewArray(t.Context(), keptProfile, Element{1}, 3, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := a.Keep(t.Context(), &file, nil); err != nil {
		t.Fatal(err)
	}
	return a, file.Bytes()
}

func TestKeptArrayIsTheSame(t *testing.T) {
	a, file := keptArray(t)
	if int64(len(file)) != keptProfile.KeptBytes() {
		t.Errorf("%d bytes, not %d", len(file), keptProfile.KeptBytes())
	}
	blocks := make([]Block, keptProfile.Blocks)
	b, err := ReadArray(t.Context(), keptProfile, Element{1}, 3, a.Root(), bytes.NewReader(file), Options{Blocks: blocks})
	if err != nil {
		t.Fatal(err)
	}
	if b.Root() != a.Root() || b.Sigma() != a.Sigma() || !slices.Equal(a.blocks, b.blocks) || &b.blocks[0] != &blocks[0] {
		t.Error("another array")
	}
	for i := range a.blocks {
		if opening := b.Open(i); opening.root() != a.Root() {
			t.Fatalf("block %d opens to another root", i)
		}
	}
}

// Each byte that is wrong, missing or too much is found.
func TestDamagedKeptArrayIsRefused(t *testing.T) {
	a, file := keptArray(t)
	damaged := map[string][]byte{"empty": {}, "too long": append(slices.Clone(file), 0), "twice": slices.Concat(file, file)}
	for i := 0; i < len(file); i += 97 {
		flipped := slices.Clone(file)
		flipped[i] ^= 1 << (i % 8)
		damaged[fmt.Sprintf("bit flipped in byte %d", i)] = flipped
		damaged[fmt.Sprintf("first %d bytes", i)] = file[:i]
	}
	damaged["last byte flipped"] = append(slices.Clone(file[:len(file)-1]), ^file[len(file)-1])
	for name, data := range damaged {
		if _, err := ReadArray(t.Context(), keptProfile, Element{1}, 3, a.Root(), bytes.NewReader(data), Options{}); !errors.Is(err, ErrKept) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A file of another array is not taken, nor one whose checksum was made to fit other blocks.
func TestOtherKeptArrayIsRefused(t *testing.T) {
	a, file := keptArray(t)
	other := keptProfile
	other.Hardness = 2
	for name, read := range map[string]func() (*Array, error){
		"profile": func() (*Array, error) {
			return ReadArray(t.Context(), other, Element{1}, 3, a.Root(), bytes.NewReader(file), Options{})
		},
		"context": func() (*Array, error) {
			return ReadArray(t.Context(), keptProfile, Element{2}, 3, a.Root(), bytes.NewReader(file), Options{})
		},
		"unit": func() (*Array, error) {
			return ReadArray(t.Context(), keptProfile, Element{1}, 4, a.Root(), bytes.NewReader(file), Options{})
		},
		"root": func() (*Array, error) {
			return ReadArray(t.Context(), keptProfile, Element{1}, 3, Element{9}, bytes.NewReader(file), Options{})
		},
		"blocks": func() (*Array, error) {
			forged := *a
			forged.blocks = slices.Clone(a.blocks)
			forged.blocks[150][7]++
			var written bytes.Buffer
			if err := forged.Keep(t.Context(), &written, nil); err != nil {
				t.Fatal(err)
			}
			return ReadArray(t.Context(), keptProfile, Element{1}, 3, a.Root(), &written, Options{})
		},
	} {
		if _, err := read(); !errors.Is(err, ErrKept) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

// What goes wrong with a disk is said as it is.
func TestKeepingPassesErrorsOn(t *testing.T) {
	a, file := keptArray(t)
	full := errors.New("no space left")
	if err := a.Keep(t.Context(), failing{err: full}, nil); !errors.Is(err, full) {
		t.Errorf("write: %v", err)
	}
	broken := errors.New("input/output error")
	for _, after := range []int{0, 50, 1000, len(file) - 2} {
		r := io.MultiReader(bytes.NewReader(file[:after]), failing{err: broken})
		if _, err := ReadArray(t.Context(), keptProfile, Element{1}, 3, a.Root(), r, Options{}); !errors.Is(err, broken) || errors.Is(err, ErrKept) {
			t.Errorf("read after %d bytes: %v", after, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := a.Keep(ctx, io.Discard, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("keep: %v", err)
	}
	if _, err := ReadArray(ctx, keptProfile, Element{1}, 3, a.Root(), bytes.NewReader(file), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("read: %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error)  { return 0, f.err }
func (f failing) Write([]byte) (int, error) { return 0, f.err }
