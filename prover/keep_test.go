package prover

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// A keepingRun is a configuration with a folder for arrays, the number of arrays that were filled, and the log.
type keepingRun struct {
	dir    string
	mu     sync.Mutex
	filled int
	log    bytes.Buffer
}

func (k *keepingRun) configure(cfg *Config) {
	cfg.KeepDir = k.dir
	cfg.Log = slog.New(slog.NewTextHandler(k, nil))
	cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
		k.mu.Lock()
		k.filled++
		k.mu.Unlock()
		return capacity.NewArray(ctx, p, sealContext, c, opt)
	}
}

func (k *keepingRun) Write(line []byte) (int, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.log.Write(line)
}

// since is how many arrays were filled, and what was logged, since it was asked last.
func (k *keepingRun) since() (filled int, log string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	filled, log = k.filled, k.log.String()
	k.filled = 0
	k.log.Reset()
	return filled, log
}

// files are the paths in the folder for arrays, in order.
func (k *keepingRun) files(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(k.dir, "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	return all
}

// A prover that starts again, or gets a unit back from a lease, reads its arrays and fills none.
func TestKeptArraysAreRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir, k := testchain.NewFake(isFakeProof), t.TempDir(), &keepingRun{dir: t.TempDir()}
		r := start(t, c, dir, k.configure)
		r.seal()
		synctest.Wait()
		if filled, log := k.since(); filled != 2 || len(k.files(t)) != 2 || log != "" {
			t.Fatalf("%d arrays were filled, %d kept: %s", filled, len(k.files(t)), log)
		}
		r.end()
		r = start(t, c, dir, k.configure)
		r.mineUntil(Sealed)
		r.respond(2)
		c.Edit(func(s *testchain.State) { s.Leased = 1 })
		r.mineUntil(Freed)
		c.Edit(func(s *testchain.State) { s.Leased = 0 })
		r.mineUntil(LeaseEnded)
		synctest.Wait()
		r.respond(2)
		if filled, log := k.since(); filled != 0 || strings.Count(log, "read an array from its file") != 3 {
			t.Fatalf("%d arrays were filled: %s", filled, log)
		}
	})
}

// Whatever is wrong with a file, its array is filled again, which is said once with a remedy, and kept anew.
func TestDamagedKeptArraysAreFilledAgain(t *testing.T) {
	damage := map[string]func(t *testing.T, file string, data []byte) []byte{
		"cut off":      func(_ *testing.T, _ string, data []byte) []byte { return data[:len(data)/2] },
		"empty":        func(_ *testing.T, _ string, data []byte) []byte { return nil },
		"bit flipped":  func(_ *testing.T, _ string, data []byte) []byte { data[len(data)/2] ^= 4; return data },
		"another file": func(_ *testing.T, _ string, data []byte) []byte { return []byte("something else altogether") },
		"another array": func(t *testing.T, _ string, data []byte) []byte {
			a, err := capacity.NewArray(t.Context(), testchain.Profile, capacity.Element{5}, 0, capacity.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var other bytes.Buffer
			if err := a.Keep(t.Context(), &other, nil); err != nil {
				t.Fatal(err)
			}
			return other.Bytes()
		},
	}
	for name, spoil := range damage {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c, dir, k := testchain.NewFake(isFakeProof), t.TempDir(), &keepingRun{dir: t.TempDir()}
				r := start(t, c, dir, k.configure)
				r.seal()
				synctest.Wait()
				r.end()
				k.since()
				file := k.files(t)[0]
				whole, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, spoil(t, file, bytes.Clone(whole)), 0o600); err != nil {
					t.Fatal(err)
				}
				r = start(t, c, dir, k.configure)
				r.mineUntil(Sealed)
				r.respond(2)
				if filled, log := k.since(); filled != 1 || strings.Count(log, "cannot be used") != 1 || !strings.Contains(log, "check the disk") {
					t.Errorf("%d arrays were filled: %s", filled, log)
				}
				if again, err := os.ReadFile(file); err != nil || !bytes.Equal(again, whole) {
					t.Errorf("the file is not as it was; error %v", err)
				}
			})
		})
	}
}

// A file that is made to look right has not the root that is in the journal.
func TestKeptArrayWithAnotherRootIsFilledAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir, k := testchain.NewFake(isFakeProof), t.TempDir(), &keepingRun{dir: t.TempDir()}
		r := start(t, c, dir, k.configure)
		r.seal()
		synctest.Wait()
		r.end()
		k.since()
		files := k.files(t)
		second, err := os.ReadFile(files[1])
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(files[0], second, 0o600); err != nil { // the array of another unit
			t.Fatal(err)
		}
		r = start(t, c, dir, k.configure)
		r.mineUntil(Sealed)
		r.respond(2)
		if filled, log := k.since(); filled != 1 || !strings.Contains(log, "of another unit or seal") {
			t.Errorf("%d arrays were filled: %s", filled, log)
		}
	})
}

// Files of a period that is over go, with what a killed prover left behind; nothing else does.
func TestOldKeptArraysAreRemoved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, k := testchain.NewFake(isFakeProof), &keepingRun{dir: t.TempDir()}
		r := start(t, c, t.TempDir(), k.configure)
		r.seal()
		synctest.Wait()
		first := k.files(t)
		folder := filepath.Dir(first[0])
		for _, name := range []string{filepath.Base(first[0]) + ".123.part", "notes.txt"} {
			if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		other := filepath.Join(k.dir, "1-0xanother-8", filepath.Base(first[0]))
		if err := os.MkdirAll(filepath.Dir(other), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(other, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		for r.mineUntil(Sealed).Period != 1 {
		}
		r.respond(2)
		synctest.Wait()
		files := k.files(t)
		kept := func(name string) bool {
			return slices.ContainsFunc(files, func(f string) bool { return filepath.Base(f) == name })
		}
		if len(files) != 4 || slices.Contains(files, first[0]) || slices.Contains(files, first[1]) || !kept("notes.txt") || !slices.Contains(files, other) {
			t.Errorf("there are %q", files)
		}
	})
}

// A folder that cannot be used is said before anything is filled or sent.
func TestUnusableFolderForArrays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, k := testchain.NewFake(isFakeProof), &keepingRun{dir: filepath.Join(t.TempDir(), "file")}
		if err := os.WriteFile(k.dir, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		err := start(t, c, t.TempDir(), k.configure).outcome()
		if err == nil || !strings.Contains(err.Error(), "open the folder for arrays") || len(hint.Of(err)) == 0 {
			t.Errorf("ended with %v", err)
		}
		if len(c.Sent) > 0 {
			t.Errorf("sent %v", c.Sent)
		}
	})
}

// One that cannot be written any more costs no challenge. It is said once.
func TestFolderForArraysThatGoesAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, k := testchain.NewFake(isFakeProof), &keepingRun{dir: t.TempDir()}
		r := start(t, c, t.TempDir(), k.configure)
		r.awaitSent("begin", 1)
		if err := os.RemoveAll(k.dir); err != nil {
			t.Fatal(err)
		}
		r.mineUntil(Sealed)
		c.Mine(1)
		r.respond(2)
		if _, log := k.since(); strings.Count(log, "an array could not be kept") != 1 || !strings.Contains(log, "hint=") {
			t.Errorf("logged %s", log)
		}
	})
}
