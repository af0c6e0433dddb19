package circuits

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/alloctest"
)

// someMemory is more than a tiny circuit's keys take, and a verifying key.
const someMemory = 1 << 20

// absurd is a length that would take all memory there is.
const absurd = 0x7fffffff

// Whatever byte of a verifying key is altered, reading it takes no memory for
// a length that is not there; and a key that is read is one that can be
// written.
func TestVerifyingKeyTakesNoMemory(t *testing.T) {
	var raw bytes.Buffer
	if _, err := DevVerifyingKey().WriteRawTo(&raw); err != nil {
		t.Fatal(err)
	}
	for name, whole := range map[string][]byte{"compressed": devKey, "raw": raw.Bytes()} {
		key, err := ReadVerifyingKey(bytes.NewReader(whole))
		if err != nil {
			t.Fatal(name, err)
		}
		var again bytes.Buffer
		if _, err := key.WriteTo(&again); err != nil || !bytes.Equal(again.Bytes(), devKey) {
			t.Errorf("%s: it is read as another key, %v", name, err)
		}
		for i := range whole {
			for _, value := range []byte{0x7f, 0xff} {
				altered := bytes.Clone(whole)
				altered[i] = value
				alloctest.AtMost(t, someMemory, func() {
					if _, err := ReadVerifyingKey(bytes.NewReader(altered)); err != nil && !errors.Is(err, ErrKeys) {
						t.Errorf("%s, byte %d is %#x: %v", name, i, value, err)
					}
				})
			}
		}
		for i := range whole {
			if _, err := ReadVerifyingKey(bytes.NewReader(whole[:i])); !errors.Is(err, ErrKeys) {
				t.Errorf("%s, cut to %d bytes: %v", name, i, err)
			}
		}
		if _, err := ReadVerifyingKey(io.MultiReader(bytes.NewReader(whole), zeros{})); !errors.Is(err, ErrKeys) {
			t.Errorf("%s, with more after it: %v", name, err)
		}
	}
	// The lengths: of the points of the public inputs, of the commitments'
	// lists, of the first list, of the commitments' keys.
	for _, at := range []int{288, 288 + 4 + 7*32, 288 + 8 + 7*32, 288 + 12 + 7*32} {
		altered := bytes.Clone(devKey)
		binary.BigEndian.PutUint32(altered[at:], absurd)
		alloctest.AtMost(t, someMemory, func() {
			if _, err := ReadVerifyingKey(bytes.NewReader(altered)); !errors.Is(err, ErrKeys) {
				t.Errorf("the length at %d: %v", at, err)
			}
		})
	}
}

// zeros have no end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// Whatever byte of a proving key is altered, and whatever it is followed by,
// its lengths are the circuit's or it is refused.
func TestProvingKeyTakesNoMemory(t *testing.T) {
	system, err := compile(&tinyCircuit{})
	if err != nil {
		t.Fatal(err)
	}
	circuit, err := hashOf(system)
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := reproducibleKeys(t.Context(), system, circuit)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := saveKeys(dir, circuit, system, pk, vk); err != nil {
		t.Fatal(err)
	}
	var dump bytes.Buffer
	if err := pk.WriteDump(&dump); err != nil {
		t.Fatal(err)
	}
	whole := dump.Bytes()
	load := func() error {
		return readFile(dir, circuit, provingKeyFile, func(content io.ReaderAt, size int64) error {
			return checkDump(content, size, system)
		}, new(groth16.ProvingKey).ReadDump)
	}
	if err := load(); err != nil {
		t.Fatal(err)
	}
	try := func(dump []byte) (err error) {
		alloctest.AtMost(t, someMemory, func() {
			if err = checkDump(bytes.NewReader(dump), int64(len(dump)), system); err == nil {
				_ = new(groth16.ProvingKey).ReadDump(bytes.NewReader(dump))
			}
		})
		return err
	}
	for i := range whole {
		for _, value := range []byte{0, 0x7f, 0x80, 0xff} {
			altered := bytes.Clone(whole)
			altered[i] = value
			_ = try(altered)
		}
		if err := try(whole[:i]); err == nil {
			t.Errorf("cut to %d bytes", i)
		}
	}
	if err := try(append(bytes.Clone(whole), 0)); err == nil {
		t.Error("with a byte after it")
	}
	// Each number in it: the domain's size, the wires, those on no side, and
	// the lengths of the lists.
	domain, points := 8, 8+8+5*32+1
	wires := points + 3*64 + 2*128
	for _, at := range []int{domain, wires, wires + 8, wires + 16} {
		altered := bytes.Clone(whole)
		binary.BigEndian.PutUint64(altered[at:], absurd)
		if err := try(altered); err == nil {
			t.Errorf("the number at %d", at)
		}
	}
	list := wires + 3*8 + 2*len(pk.InfinityA) + 4
	committed := 64 * len(pk.CommitmentKeys[0].Basis)
	for i, length := range []int{
		64 * len(pk.G1.A), 64 * len(pk.G1.B), 64 * len(pk.G1.Z), 64 * len(pk.G1.K), 128 * len(pk.G2.B), committed, committed,
	} {
		altered := bytes.Clone(whole)
		binary.LittleEndian.PutUint64(altered[list:], absurd)
		if err := try(altered); err == nil {
			t.Errorf("the length of list %d", i)
		}
		list += 8 + length
	}
	if list != len(whole) {
		t.Errorf("the lists end at %d of %d", list, len(whole))
	}

	// In its file, under a header that fits.
	altered := bytes.Clone(whole)
	binary.BigEndian.PutUint64(altered[wires:], absurd)
	if err := writeFile(dir, circuit, provingKeyFile, func(w io.Writer) error { _, err := w.Write(altered); return err }); err != nil {
		t.Fatal(err)
	}
	alloctest.AtMost(t, 3<<20, func() { // with the buffer
		if err := load(); !errors.Is(err, ErrKeys) || !strings.Contains(err.Error(), "lengths of the circuit's proving key") {
			t.Errorf("a file with too many wires: %v", err)
		}
	})
	if err := os.Truncate(keyPath(dir, circuit, provingKeyFile), 1<<40); err != nil {
		t.Skip("the filesystem has no sparse files: ", err)
	}
	alloctest.AtMost(t, 3<<20, func() {
		if err := load(); !errors.Is(err, ErrKeys) || !strings.Contains(err.Error(), "truncated or damaged") {
			t.Errorf("a file as long as a disk: %v", err)
		}
	})
}

// A circuit's file holds what hashes to the circuit, whatever its header says.
func TestCircuitFileIsTheCircuit(t *testing.T) {
	circuit, err := CircuitHash(capacity.Dev())
	if err != nil {
		t.Fatal(err)
	}
	system, err := compile(&tinyCircuit{})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, write := range map[string]func(w io.Writer) error{
		"another circuit": func(w io.Writer) error { _, err := system.WriteTo(w); return err },
		"a long map": func(w io.Writer) error {
			_, err := w.Write([]byte{0xbb, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff})
			return err
		},
	} {
		if err := writeFile(dir, circuit, circuitFile, write); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadProver(t.Context(), capacity.Dev(), dir); !errors.Is(err, ErrKeys) || !strings.Contains(err.Error(), "another circuit") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
