package ceremony

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/internal/hint"
)

// Every point of where phase 2 starts counts.
func TestStartRefused(t *testing.T) {
	system, err := compile(Rehearsal)
	if err != nil {
		t.Fatal(err)
	}
	sealed := func() *mpcsetup.SrsCommons {
		p := mpcsetup.NewPhase1(domain(system))
		p.Contribute()
		commons := p.Seal([]byte("beacon"))
		return &commons
	}
	commons := sealed()
	honest := computeStart(system, commons)
	if err := honest.check(system, commons); err != nil {
		t.Fatal(err)
	}
	if err := computeStart(system, sealed()).check(system, commons); !errors.Is(err, ErrTranscript) {
		t.Errorf("of another phase 1: %v", err)
	}

	_, _, g1, g2 := bn254.Generators()
	add := func(list []bn254.G1Affine) int {
		for i := range list {
			list[i].Add(&list[i], &g1)
		}
		return len(list)
	}
	for name, alter := range map[string]func(s *start, i int) (count int){
		"A":            func(s *start, i int) int { return each(s.fixed.G1.A, i, add) },
		"B":            func(s *start, i int) int { return each(s.fixed.G1.B, i, add) },
		"public K":     func(s *start, i int) int { return each(s.fixed.G1.VKK, i, add) },
		"private K":    func(s *start, i int) int { return each(s.state.Parameters.G1.PKK, i, add) },
		"committed K":  func(s *start, i int) int { return each(s.fixed.G1.CKK[0], i, add) },
		"times sigma":  func(s *start, i int) int { return each(s.state.Parameters.G1.SigmaCKK[0], i, add) },
		"powers":       func(s *start, i int) int { return each(s.state.Parameters.G1.Z, i, add) },
		"delta":        func(s *start, _ int) int { d := &s.state.Parameters.G1.Delta; d.Add(d, &g1); return 1 },
		"delta in G2":  func(s *start, _ int) int { d := &s.state.Parameters.G2.Delta; d.Add(d, &g2); return 1 },
		"sigma":        func(s *start, _ int) int { d := &s.state.Parameters.G2.Sigma[0]; d.Add(d, &g2); return 1 },
		"a challenge":  func(s *start, _ int) int { s.state.Challenge = make([]byte, 32); return 1 },
		"A left out":   func(s *start, _ int) int { s.fixed.G1.A = s.fixed.G1.A[1:]; return 1 },
		"K left out":   func(s *start, _ int) int { s.fixed.G1.VKK = s.fixed.G1.VKK[1:]; return 1 },
		"no committed": func(s *start, _ int) int { s.fixed.G1.CKK = nil; return 1 },
		"B in G2": func(s *start, i int) int {
			b := &s.fixed.G2.B[i]
			b.Add(b, &g2)
			return len(s.fixed.G2.B)
		},
		// What one point gains another loses.
		"two of A": func(s *start, i int) int {
			a := s.fixed.G1.A
			a[i].Add(&a[i], &g1)
			a[i+1].Sub(&a[i+1], &g1)
			return len(a) - 1
		},
		"public and private": func(s *start, _ int) int {
			a, b := &s.fixed.G1.VKK[0], &s.state.Parameters.G1.PKK[0]
			*a, *b = *b, *a
			return 1
		},
	} {
		for i, count := 0, 1; i < count; i++ {
			s := reread(t, system, honest)
			count = alter(s, i)
			if err := s.check(system, commons); !errors.Is(err, ErrTranscript) {
				t.Errorf("%s, %d of %d: %v", name, i, count, err)
			}
		}
	}
}

// reread returns a copy, by way of the encodings.
func reread(t *testing.T, system *cs.R1CS, s *start) *start {
	t.Helper()
	var state, rest bytes.Buffer
	if _, err := s.state.WriteTo(&state); err != nil {
		t.Fatal(err)
	}
	if _, err := (fixed{&s.fixed}).WriteTo(&rest); err != nil {
		t.Fatal(err)
	}
	again := new(start)
	var err error
	if again.state, err = decode[mpcsetup.Phase2](state.Bytes(), phase2Shape); err != nil {
		t.Fatal(err)
	}
	if again.fixed, err = decodeFixed(system, rest.Bytes()); err != nil {
		t.Fatal(err)
	}
	return again
}

func each(list []bn254.G1Affine, i int, alter func([]bn254.G1Affine) int) int {
	alter(list[i : i+1])
	return len(list)
}

// The file of what phase 2 leaves alone is checked if it is there, and not
// needed.
func TestFixedFile(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	add(t, dir, 2, 0, "alice")
	made := finalize(t, dir, "", second)
	path := filepath.Join(dir, fixedFile)
	whole := read(t, path)

	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"a byte altered":        {flip(whole, len(whole)/2), "damaged"},
		"cut short":             {whole[:len(whole)-1], "damaged"},
		"other points":          {forge(t, 0, whole, func(_ int, b []byte) { swap(b[len(b)-64:], 32) }), "not where phase 2 starts"},
		"no points":             {forge(t, 0, whole, func(_ int, b []byte) { copy(b[4:], bytes.Repeat([]byte{0xbf}, 32)) }), "not points"},
		"memory without bounds": {forge(t, 0, whole, func(_ int, b []byte) { b[0] = 0xff }), "form of a contribution"},
		"more":                  {rejoin(t, whole, func(b []byte) []byte { return append(b, 0) }), "more than the"},
		"less":                  {rejoin(t, whole, func(b []byte) []byte { return b[:len(b)-1] }), "form of a contribution"},
		"another ceremony":      {rename(t, whole, func(h *Header) { h.Ceremony[0] ^= 1 }), "another ceremony"},
		"a contribution":        {read(t, filepath.Join(dir, fileName(2, 1))), "another ceremony"},
	} {
		restore(t, path, c.file)
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) ||
			!strings.Contains(hint.Text(err), c.want) || !strings.Contains(hint.Text(err), "remove") {
			t.Errorf("%s: %v, not %q", name, err, c.want)
		}
	}

	restore(t, path, nil)
	checked, err := Verify(t.Context(), dir, "", nil)
	if err != nil || *checked.Result != *made.Result {
		t.Errorf("without it: %v", err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("to verify writes a file: %v", err)
	}
	if made := finalize(t, dir, "", second); *made.Result != *checked.Result || !bytes.Equal(read(t, path), whole) {
		t.Error("finalize writes another one")
	}
}

// swap exchanges the first two parts of b.
func swap(b []byte, size int) {
	one := bytes.Clone(b[:size])
	copy(b, b[size:2*size])
	copy(b[size:], one)
}

func rejoin(t *testing.T, file []byte, alter func([]byte) []byte) []byte {
	t.Helper()
	h, payload := split(t, file)
	return join(t, h, alter(bytes.Clone(payload)))
}

// Long steps come with an estimate, short ones without.
func TestEstimates(t *testing.T) {
	for name, f := range map[string]func(string, uint64) string{"update": update, "transform": transform} {
		if got := f("x", manyMin-1); got != "x" {
			t.Errorf("%s of few powers: %q", name, got)
		}
		if got := f("x", 1<<30); !strings.HasPrefix(got, "x (about ") || !strings.HasSuffix(got, " min)") {
			t.Errorf("%s of many powers: %q", name, got)
		}
	}
}
