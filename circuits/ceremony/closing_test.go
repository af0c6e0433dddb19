package ceremony

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"github.com/muster-network/muster/internal/hint"
)

// forgeClosing writes the file that closes a phase, as anybody can.
func forgeClosing(t *testing.T, dir string, phase int, last Digest, contributions int, b Beacon) {
	t.Helper()
	if err := writeJSON(filepath.Join(dir, closingFile(phase)), closing{
		Phase: phase, Contributions: contributions, Last: last, Beacon: b,
	}); err != nil {
		t.Fatal(err)
	}
}

// refuse fails the test unless a ceremony is refused, and stays without a
// result, whether it is verified or gone on with.
func refuse(t *testing.T, what, dir string, with Beacon, is error, says string) {
	t.Helper()
	check := func(r Report, err error) {
		t.Helper()
		if !errors.Is(err, ErrTranscript) || is != nil && !errors.Is(err, is) || !strings.Contains(hint.Text(err), says) {
			t.Errorf("%s: %v, not %q", what, err, says)
		}
		if r.Result != nil {
			t.Errorf("%s: it has keys", what)
		}
	}
	check(Verify(t.Context(), dir, "", nil))
	check(Finalize(t.Context(), dir, t.TempDir(), with, nil))
	if there, err := exists(filepath.Join(dir, keyFile)); err != nil || there {
		t.Errorf("%s: there is a verifying key, %v", what, err)
	}
}

// Two files with beacons are not a ceremony: whoever knows the beacons, which
// is everybody, knows the secrets of what follows from them.
func TestClosedWithoutContributions(t *testing.T) {
	dir := begin(t, "")
	forgeClosing(t, dir, 1, digestIn(t, read(t, filepath.Join(dir, fileName(1, 0)))), 0, first)
	refuse(t, "phase 1", dir, first, ErrOpen, "phase 1 was closed")

	dir = begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	forgeClosing(t, dir, 2, digestIn(t, read(t, filepath.Join(dir, fileName(2, 0)))), 0, second)
	refuse(t, "phase 2", dir, second, ErrOpen, "phase 2 was closed")
	forgeClosing(t, dir, 2, digestIn(t, read(t, filepath.Join(dir, fileName(2, 0)))), 1, second)
	refuse(t, "phase 2, with a number", dir, second, nil, "was closed after 1 contributions")

	// Nor does a .ptau file stand in for contributions to phase 2.
	dir = begin(t, ptauFile)
	finalize(t, dir, "", first)
	forgeClosing(t, dir, 2, digestIn(t, read(t, filepath.Join(dir, fileName(2, 0)))), 0, second)
	refuse(t, "phase 2 from a ptau file", dir, second, ErrOpen, "phase 2 was closed")
}

// A beacon that closed phase 1 was known when phase 2 began.
func TestClosedWithOneBeacon(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	add(t, dir, 2, 0, "alice")
	for _, source := range []string{first.Source, "another"} {
		b := Beacon{first.Value, source}
		forgeClosing(t, dir, 2, digestIn(t, read(t, filepath.Join(dir, fileName(2, 1)))), 1, b)
		refuse(t, source, dir, b, nil, "both phases were closed with the beacon")
	}
}

// Phase 1 may rest on a .ptau file alone. The transcript and the report say
// what that means.
func TestClosedOnOrigin(t *testing.T) {
	dir := begin(t, ptauFile)
	if r := finalize(t, dir, "", first); r.Note != originNote {
		t.Errorf("closed: %q", r.Note)
	}
	add(t, dir, 2, 0, "alice")
	finalize(t, dir, "", second)
	r, err := Verify(t.Context(), dir, "", nil)
	if err != nil || r.Note != originNote || r.Result == nil {
		t.Errorf("verified: %q, %v", r.Note, err)
	}
	path := filepath.Join(dir, closingFile(1))
	var c closing
	if err := readJSON(path, &c); err != nil || c.Note != originNote {
		t.Fatalf("the transcript says %q, %v", c.Note, err)
	}
	for _, note := range []string{"", "It is safe."} {
		c.Note = note
		if err := writeJSON(path, c); err != nil {
			t.Fatal(err)
		}
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) {
			t.Errorf("with the note %q: %v", note, err)
		}
	}

	// One contribution, and nothing rests on the origin alone.
	dir = begin(t, ptauFile)
	add(t, dir, 1, 0, "alice")
	if r := finalize(t, dir, "", first); r.Note != "" {
		t.Errorf("with a contribution: %q", r.Note)
	}
}

// Files that come after a phase's end are not there before it. Otherwise one
// could take keys for a ceremony's that nothing has compared with it.
func TestOpenWithResults(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	path := func(name string) string { return filepath.Join(dir, name) }
	for _, name := range []string{fileName(2, 0), fileName(2, 7), fixedFile, closingFile(2), keyFile, contractFile, resultFile} {
		restore(t, path(name), []byte("{}\n"))
		_, err := Verify(t.Context(), dir, "", nil)
		if !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), "phase 1 is open, and there is "+name) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Finalize(t.Context(), dir, "", first, nil); !errors.Is(err, ErrTranscript) {
			t.Errorf("%s: closed: %v", name, err)
		}
		restore(t, path(name), nil)
	}
	finalize(t, dir, "", first)
	add(t, dir, 2, 0, "alice")
	for _, name := range []string{keyFile, contractFile, resultFile} {
		restore(t, path(name), []byte("{}\n"))
		_, err := Verify(t.Context(), dir, "", nil)
		if !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), "phase 2 is open, and there is "+name) {
			t.Errorf("%s: %v", name, err)
		}
		restore(t, path(name), nil)
	}
	finalize(t, dir, "", second)
}

// Nothing is added to a phase that is closed.
func TestAddedAfterClosing(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, "", first)
	base := filepath.Join(dir, fileName(1, 1))
	if _, _, err := Contribute(t.Context(), base, "", "mallory", nil); err == nil || !strings.Contains(hint.Text(err), "contribute to the open phase") {
		t.Errorf("contributed: %v", err)
	}
	out := filepath.Join(t.TempDir(), "out")
	if _, _, err := Contribute(t.Context(), base, out, "mallory", nil); err != nil {
		t.Fatal(err)
	}
	restore(t, filepath.Join(dir, fileName(1, 2)), read(t, out))
	if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) || !strings.Contains(err.Error(), "there are 2") {
		t.Errorf("one more: %v", err)
	}
	if err := os.Remove(filepath.Join(dir, fileName(1, 2))); err != nil {
		t.Fatal(err)
	}
	if _, err := Verify(t.Context(), dir, "", nil); err != nil {
		t.Error(err)
	}
}

// A contribution with the secrets 1 has a proof, and adds nothing.
func TestAddsNothing(t *testing.T) {
	for _, phase := range []int{1, 2} {
		dir := begin(t, "")
		if phase == 2 {
			add(t, dir, 1, 0, "alice")
			finalize(t, dir, "", first)
		}
		base := read(t, filepath.Join(dir, fileName(phase, 0)))
		h, payload := split(t, base)
		_, _, g1, _ := bn254.Generators()
		raw, one := g1.RawBytes(), g1.Bytes()
		proof := func(dst byte) []byte {
			known, err := bn254.HashToG2(append(raw[:], h.Digest[:]...), []byte{dst})
			if err != nil {
				t.Fatal(err)
			}
			encoded := known.Bytes()
			return append(one[:], encoded[:]...)
		}
		forged := payload[:len(payload)-1] // less the length of no challenge
		if phase == 1 {
			forged = append(append(append(proof(0), proof(1)...), proof(2)...), forged[3*updateSize:]...)
		} else {
			forged = append(forged[:len(forged)-2*updateSize], append(proof(0), proof(1)...)...)
		}
		forged = append(append(forged, byte(len(h.Digest))), h.Digest[:]...)
		h.Base, h.Index, h.Name = h.Digest, 1, "nobody"
		restore(t, filepath.Join(dir, fileName(phase, 1)), join(t, h, forged))
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) || !strings.Contains(err.Error(), "adds nothing") {
			t.Errorf("phase %d: %v", phase, err)
		}
	}
}

// Nor does a .ptau file stand for contributions to which nobody contributed.
func TestPtauWithoutContributions(t *testing.T) {
	_, _, g1, g2 := bn254.Generators()
	for name, alter := range map[string]func(c *mpcsetup.SrsCommons){
		"all":   func(*mpcsetup.SrsCommons) {},
		"tau":   func(c *mpcsetup.SrsCommons) { double(c.G1.AlphaTau); double(c.G1.BetaTau); c.G2.Beta.Double(&g2) },
		"alpha": func(c *mpcsetup.SrsCommons) { double(c.G1.BetaTau); c.G2.Beta.Double(&g2) },
	} {
		c := &mpcsetup.SrsCommons{}
		for range 16 {
			c.G1.AlphaTau, c.G1.BetaTau = append(c.G1.AlphaTau, g1), append(c.G1.BetaTau, g1)
			c.G1.Tau, c.G2.Tau = append(c.G1.Tau, g1, g1), append(c.G2.Tau, g2)
		}
		c.G1.Tau, c.G2.Beta = c.G1.Tau[:31], g2
		alter(c)
		if err := checkPowers(c); err == nil || !strings.Contains(err.Error(), "nobody has contributed") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func double(list []bn254.G1Affine) {
	for i := range list {
		list[i].Double(&list[i])
	}
}
