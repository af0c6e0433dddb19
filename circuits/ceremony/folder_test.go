package ceremony

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

// A ceremony's files have one name each, count from 1 without gaps, and are
// files. What else lies in its folder is left alone.
func TestFolder(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice", "bob")
	path := func(name string) string { return filepath.Join(dir, name) }
	whole := read(t, path(fileName(1, 2)))
	for name, says := range map[string]string{
		"phase1-0004.contribution":       "contribution 3 to phase 1, by \"\", is bad: it is missing",
		"phase1-999999999.contribution":  "contribution 3 to phase 1, by \"\", is bad: it is missing",
		"phase1-0003.contribution":       "contribution 3 to phase 1, by \"bob\", is bad: it builds on contribution 1",
		"phase1-01.contribution":         "no name of a ceremony's file",
		"phase1-3.contribution":          "no name of a ceremony's file",
		"phase1-00003.contribution":      "no name of a ceremony's file",
		"phase1-0000000003.contribution": "no name of a ceremony's file",
		"phase1--003.contribution":       "no name of a ceremony's file",
		"phase1-0003.contribution.txt":   "no name of a ceremony's file",
		"Phase1-0003.contribution":       "no name of a ceremony's file",
		"phase0-0001.contribution":       "no name of a ceremony's file",
		"phase3-0001.contribution":       "no name of a ceremony's file",
		"phase3-beacon.json":             "no name of a ceremony's file",
	} {
		restore(t, path(name), whole)
		steps := 0
		r, err := Verify(t.Context(), dir, "", func(string) { steps++ })
		if !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), says) {
			t.Errorf("%s: %v, not %q", name, err, says)
		}
		if len(r.Verdicts) > 5 || steps > 10 {
			t.Errorf("%s: %d verdicts in %d steps", name, len(r.Verdicts), steps)
		}
		restore(t, path(name), nil)
	}
	for _, name := range []string{fileName(1, 3), closingFile(1), resultFile} {
		if err := os.Mkdir(path(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), "not a file") {
			t.Errorf("%s is a folder: %v", name, err)
		}
		restore(t, path(name), nil)
		if err := os.Symlink(path(fileName(1, 2)), path(name)); err != nil {
			t.Logf("no links here: %v", err)
			continue
		}
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), "not a file") {
			t.Errorf("%s is a link: %v", name, err)
		}
		restore(t, path(name), nil)
	}
	for _, name := range []string{"README", "phase1-0003.contribution.12345.part", "verifier.bin"} {
		restore(t, path(name), whole)
	}
	if _, err := Verify(t.Context(), dir, "", nil); err != nil {
		t.Error(err)
	}
}

// Contributions are in the order of their numbers, which have more digits one
// day.
func TestFolderOrder(t *testing.T) {
	dir := t.TempDir()
	for _, i := range []int{10000, 2, 9999, 1, 0} {
		restore(t, filepath.Join(dir, fileName(2, i)), []byte{})
	}
	f, err := readFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	got := f.contributions(2)
	if len(got) != 4 || got[0] != 1 || got[1] != 2 || got[2] != 9999 || got[3] != 10000 || len(f.contributions(1)) != 0 {
		t.Errorf("contributions %v", got)
	}
}

// A transcript is of the circuit that this program makes of its profile, and
// of the one that its files are of.
func TestAnotherCircuit(t *testing.T) {
	dir := begin(t, "")
	add(t, dir, 1, 0, "alice")
	path := filepath.Join(dir, descriptionFile)
	dev, err := circuits.CircuitHash(capacity.Dev())
	if err != nil {
		t.Fatal(err)
	}
	for what, alter := range map[string]func(*Description){
		"circuit": func(d *Description) { d.Circuit = dev },
		"powers":  func(d *Description) { d.Domain *= 2 },
		"format":  func(d *Description) { d.Format = "muster ceremony 0" },
		"start":   func(d *Description) { d.Start[0] ^= 1 },
		"origin":  func(d *Description) { d.Powers = true },
	} {
		var d Description
		if err := readJSON(path, &d); err != nil {
			t.Fatal(err)
		}
		whole := read(t, path)
		alter(&d)
		if err := writeJSON(path, d); err != nil {
			t.Fatal(err)
		}
		if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) {
			t.Errorf("another %s: %v", what, err)
		}
		restore(t, path, whole)
	}
	if _, err := Verify(t.Context(), dir, "", nil); err != nil {
		t.Error(err)
	}
}
