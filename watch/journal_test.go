package watch

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var testOwner = owner{7, common.Hash{1}, common.Address{2}, common.Address{3}}

// childVariable makes the test's binary one of the children below.
const childVariable = "MUSTER_WATCH_TEST_CHILD"

func TestMain(m *testing.M) {
	children := map[string]func(dir string) error{"writes": keepWriting, "full disk": fillDisk}
	run, is := children[os.Getenv(childVariable)]
	if !is {
		os.Exit(m.Run())
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
}

func child(t *testing.T, what, dir string) *exec.Cmd {
	cmd := exec.CommandContext(t.Context(), must(os.Executable())(t), dir)
	cmd.Env = append(os.Environ(), childVariable+"="+what)
	cmd.Stderr = os.Stderr
	return cmd
}

// keepWriting notes a slot of a day after the other and seals the days, and says what is on disk, until it is killed.
func keepWriting(dir string) error {
	j, err := openJournal(dir, testOwner)
	if err != nil {
		return err
	}
	for day := j.past + 1; ; day++ {
		for slot := range 256 {
			for commitment := range uint64(20) {
				j.note(day, result{commitment: commitment, slot: uint8(slot), up: (uint64(slot)+commitment+day)%3 > 0})
			}
			if slot%16 != 15 {
				continue
			}
			if err := j.flush(); err != nil {
				return err
			}
			fmt.Println("written", day, slot)
		}
		d, err := j.seal(day, []uint64{99})
		if err != nil {
			return err
		}
		fmt.Println("sealed", day, d.root())
	}
}

// What was said to be on disk is there after a kill at any moment: each slot that was written, and the root of each
// day that was sealed.
func TestKillsLoseNothingThatWasWritten(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	dir := t.TempDir()
	roots := map[uint64]string{}
	for round := range 6 {
		cmd := child(t, "writes", dir)
		out := must(cmd.StdoutPipe())(t)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var day, slot uint64
		lines := bufio.NewScanner(out)
		for n := 0; lines.Scan(); n++ {
			var sealed uint64
			var root string
			if _, err := fmt.Sscanf(lines.Text(), "sealed %d %s", &sealed, &root); err == nil {
				roots[sealed] = root
			} else if _, err := fmt.Sscanf(lines.Text(), "written %d %d", &day, &slot); err != nil {
				t.Fatal(lines.Text())
			}
			if n == 7+11*round {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
		_ = cmd.Wait() // it was killed
		j := must(openJournal(dir, testOwner))(t)
		for sealed, root := range roots {
			d := must(j.sealed(sealed))(t)
			if d == nil || d.root().Hex() != root {
				t.Fatalf("day %d was sealed with %s, and is %v", sealed, root, d)
			}
			for commitment, w := range d.words {
				if commitment != 99 && w.seen.Count() < 16 {
					t.Errorf("day %d: a word with %d slots", sealed, w.seen.Count())
				}
			}
		}
		if day > j.past {
			for commitment := range uint64(20) {
				w := j.open[day][commitment]
				if w == nil {
					t.Fatalf("nothing of commitment %d on day %d", commitment, day)
				}
				for s := range slot + 1 {
					if w.seen.Has(int(s)) && w.up.Has(int(s)) != ((s+commitment+day)%3 > 0) {
						t.Errorf("slot %d of commitment %d is another one", s, commitment)
					}
				}
				if !w.seen.Has(int(slot)) {
					t.Errorf("slot %d of day %d was written and is gone", slot, day)
				}
			}
		}
		if err := j.close(); err != nil {
			t.Fatal(err)
		}
	}
	if len(roots) == 0 {
		t.Error("no day was sealed")
	}
}

// fillDisk lets no file grow any more, and then lets it again. A limit of the process stands in for a full disk.
func fillDisk(dir string) error {
	signal.Ignore(syscall.SIGXFSZ)
	j, err := openJournal(dir, testOwner)
	if err != nil {
		return err
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	full := limit
	full.Cur = 256 << 10
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &full); err != nil {
		return err
	}
	var failed error
	note := func(slot int) {
		for commitment := range uint64(1000) {
			j.note(1, result{commitment: commitment, slot: uint8(slot), up: true})
		}
	}
	for slot := 0; slot < 100; slot++ {
		note(slot)
		if err := j.flush(); err != nil {
			failed = err
		}
	}
	if failed == nil || len(hint.Of(failed)) == 0 {
		return fmt.Errorf("the disk was not full: %w", failed)
	}
	if _, err := j.seal(1, nil); err == nil {
		return errors.New("the day was sealed on a full disk")
	}
	note(100) // nothing is lost by that
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	d, err := j.seal(1, nil)
	if err != nil {
		return err
	}
	for _, w := range d.words {
		if w.seen.Count() != 101 {
			return fmt.Errorf("%d slots are left", w.seen.Count())
		}
	}
	fmt.Println("root", d.root())
	return j.close()
}

func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	out, err := child(t, "full disk", dir).Output()
	root, ok := strings.CutPrefix(strings.TrimSpace(string(out)), "root ")
	if err != nil || !ok {
		t.Fatalf("%v: %s", err, out)
	}
	j := must(openJournal(dir, testOwner))(t)
	defer j.close()
	if d := must(j.sealed(1))(t); d.root().Hex() != root {
		t.Errorf("root %s, and %s on disk", root, d.root())
	}
}

func TestJournalIsOneWatchers(t *testing.T) {
	dir := t.TempDir()
	j := must(openJournal(dir, testOwner))(t)
	if _, err := openJournal(dir, testOwner); !errors.Is(err, ErrLocked) || len(hint.Of(err)) == 0 {
		t.Errorf("a second watcher: %v", err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	other := testOwner
	other.Watcher[0]++
	if _, err := openJournal(dir, other); !errors.Is(err, ErrOtherData) {
		t.Errorf("another watcher: %v", err)
	}
}

// A day that is sealed stays as it is: nothing is noted for it, and sealing it again gives the same root.
func TestSealedDaysDoNotChange(t *testing.T) {
	dir := t.TempDir()
	j := must(openJournal(dir, testOwner))(t)
	j.note(5, result{commitment: 1, slot: 3, up: true})
	j.note(6, result{commitment: 1, slot: 0})
	root := must(j.seal(5, []uint64{1, 2}))(t).root()
	j.note(5, result{commitment: 1, slot: 4})
	j.note(4, result{commitment: 1, slot: 4})
	if !j.looked(5, 1, 200) {
		t.Error("a sealed day is looked at")
	}
	for range 2 {
		if again := must(j.seal(5, []uint64{3}))(t); again.root() != root || len(again.commitments) != 2 {
			t.Errorf("root %s, then %s", root, again.root())
		}
		if err := j.close(); err != nil {
			t.Fatal(err)
		}
		j = must(openJournal(dir, testOwner))(t)
	}
	if !j.looked(6, 1, 0) || j.looked(6, 1, 1) {
		t.Error("what was found of the next day is gone")
	}
	if err := j.forget(6); err != nil {
		t.Fatal(err)
	}
	delete(j.days, 5)
	if d := must(j.sealed(5))(t); d != nil {
		t.Error("a day that was forgotten is there")
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
}

// Flipped bytes in a piece of the log make those slots as if nobody had looked; in sealed words they are an error.
func TestDamageIsNoticed(t *testing.T) {
	dir := t.TempDir()
	j := must(openJournal(dir, testOwner))(t)
	for slot := range 3 {
		j.note(5, result{commitment: 1, slot: uint8(slot), up: true})
		if err := j.flush(); err != nil {
			t.Fatal(err)
		}
	}
	must(j.seal(4, []uint64{1}))(t)
	if err := j.db.Update(func(tx *store.Tx) error {
		key := append(store.Key(5), store.Key(1)...)
		value := tx.Bucket(logBucket).Get(key)
		value[len(value)-1] ^= 1
		day := tx.Bucket(sealedBucket).Get(store.Key(4))
		day[len(day)-1] ^= 1
		return errors.Join(tx.Bucket(logBucket).Put(key, value), tx.Bucket(sealedBucket).Put(store.Key(4), day))
	}); err != nil {
		t.Fatal(err)
	}
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j = must(openJournal(dir, testOwner))(t)
	defer j.close()
	if j.lost != 1 || j.looked(5, 1, 1) || !j.looked(5, 1, 0) || !j.looked(5, 1, 2) {
		t.Errorf("%d pieces lost, %+v", j.lost, j.open[5][1])
	}
	if d, err := j.sealed(4); !errors.Is(err, store.ErrDamaged) || d != nil {
		t.Errorf("damaged words: %v, %v", d, err)
	}
}

// Salts differ by day and commitment, and by watcher, and stay through restarts.
func TestSalts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a")
	j := must(openJournal(dir, testOwner))(t)
	salts := map[common.Hash]bool{}
	for day := range uint64(10) {
		for commitment := range uint64(10) {
			salts[j.salt(day, commitment)] = true
		}
	}
	first := j.salt(1, 2)
	if err := j.close(); err != nil {
		t.Fatal(err)
	}
	j = must(openJournal(dir, testOwner))(t)
	other := must(openJournal(filepath.Join(t.TempDir(), "b"), testOwner))(t)
	if len(salts) != 100 || j.salt(1, 2) != first || other.salt(1, 2) == first {
		t.Error("salts repeat, change or can be foreseen")
	}
	if err := errors.Join(j.close(), other.close()); err != nil {
		t.Fatal(err)
	}
}
