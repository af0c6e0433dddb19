package rent

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// rented is a world in which a machine of the name "web" runs at the first host, and has data on its disk.
func rented(t testing.TB) *world {
	t.Helper()
	w := newWorld(t)
	public, _, _ := ed25519.GenerateKey(nil) // never fails
	key := must(ssh.NewPublicKey(public))(t)
	m := &Machine{Name: "web", Renter: w.renter.Address, Offer: 1, Units: 1, Host: w.hosts[1].at, Spec: spec.Spec{
		Version: spec.Version, Image: spec.Image{Name: "tiny", SHA256: spec.Sum([]byte("tiny"))}, Architecture: spec.AMD64, DiskGiB: 1,
		Hostname: "web", SSHKeys: []string{strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key)))}, Salt: spec.NewSalt(),
	}}
	if err := w.run(func(ctx context.Context, r *Renter) error { return r.Create(ctx, m, Order{}, w, w.renter) }); err != nil {
		t.Fatal(err)
	}
	old := w.hosts[1].machines[1]
	_, _ = rand.Read(old.disk[1<<20 : 2<<20]) // never fails
	_, _ = rand.Read(old.disk[5<<20:])
	w.data = slices.Clone(old.disk)
	w.points = 0
	return w
}

// move moves the machine to the second host, or goes on with that.
func (w *world) move() error {
	return w.run(func(ctx context.Context, r *Renter) error {
		m, err := w.book.Move("web")
		if err != nil {
			return err
		}
		if m == nil {
			old, err := w.book.Find("web")
			if err != nil {
				return err
			}
			if old.Offer == 2 {
				return nil // it has moved, and the program was killed as it said so
			}
			if m, err = w.book.PlanMove(old, Machine{Offer: 2, Host: w.hosts[2].at, Renter: w.renter.Address}, "the storage"); err != nil {
				return err
			}
		}
		return r.Move(ctx, m, Order{}, w, w.renter, w.store)
	})
}

// moved says whether all is as it should be after a move.
func (w *world) moved() {
	w.Helper()
	m, err := w.book.Find("web")
	if err != nil {
		w.Fatal(err)
	}
	if m.Offer != 2 || m.Lease != 2 || m.Name != "web" || len(w.leases) != 2 || w.leases[1].State != ledger.LeaseOver || w.leases[2].State != ledger.LeaseActive {
		w.Errorf("the machine is %+v, the leases are %+v", m, w.leases)
	}
	n := w.hosts[2].machines[2]
	if !n.on || !bytes.Equal(n.disk, w.data) || w.hosts[1].machines[1].on {
		w.Error("the new machine does not run from the old one's disk, or the old one runs")
	}
	if all, err := w.book.All(); err != nil || len(all) != 1 {
		w.Errorf("the book has %d machines, error %v", len(all), err)
	}
	if j, err := w.book.Move("web"); err != nil || j != nil {
		w.Errorf("the move is not over: %+v, %v", j, err)
	}
	// The session of before is used without the wallet.
	if err := w.run(func(ctx context.Context, r *Renter) error {
		c, err := r.Client(ctx, m, nil)
		if err == nil {
			_, err = c.Status(ctx)
		}
		return err
	}); err != nil {
		w.Error(err)
	}
}

// untouched says whether nothing has happened to the machine.
func (w *world) untouched() {
	w.Helper()
	m, err := w.book.Find("web")
	if err != nil {
		w.Fatal(err)
	}
	if m.Offer != 1 || w.leases[1].State != ledger.LeaseActive || !bytes.Equal(w.hosts[1].machines[1].disk, w.data) {
		w.Errorf("the machine is %+v, its lease %+v", m, w.leases[1])
	}
}

func TestMove(t *testing.T) {
	t.Parallel()
	w := rented(t)
	if err := w.move(); err != nil {
		t.Fatal(err)
	}
	w.moved()
}

// Wherever the program is killed, before and after each thing that it does, it goes on when it is run again: the machine has
// moved, once, with all that was on its disk; and at no time is there a disk that runs twice, or none.
func TestMoveIsKilledAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds")
	}
	t.Parallel()
	w := rented(t)
	if err := w.move(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d points", w.points)
	if w.points < 40 {
		t.Errorf("%d points are too few for a move", w.points)
	}
	for n := 1; n <= w.points; n++ {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			w := rented(t)
			w.killAt = n
			if err := w.move(); err != nil && !errors.Is(err, errKilled) {
				t.Fatalf("killed at point %d: %v", n, err)
			}
			if err := w.move(); err != nil {
				t.Fatalf("after it was killed at point %d: %v", n, err)
			}
			w.moved()
		})
	}
}

// Killed between any two files that it writes at last, it goes on too.
func TestMoveIsKilledWhileItNames(t *testing.T) {
	t.Parallel()
	whole := rented(t)
	if err := whole.move(); err != nil {
		t.Fatal(err)
	}
	w := whole
	for n := whole.points; ; n-- { // just after the lease was ended
		w = rented(t)
		w.killAt = n
		if err := w.move(); !errors.Is(err, errKilled) {
			t.Fatalf("at point %d: %v", n, err)
		}
		if j := must(w.book.Move("web"))(t); j != nil && j.Stage == Ending && w.leases[1].State == ledger.LeaseOver {
			break
		}
	}
	files := func() map[string][]byte {
		all := map[string][]byte{}
		for _, path := range must(filepath.Glob(filepath.Join(w.book.dir, "*")))(t) {
			all[filepath.Base(path)] = must(os.ReadFile(path))(t)
		}
		return all
	}
	before := files()
	if err := w.move(); err != nil {
		t.Fatal(err)
	}
	w.moved()
	after := files()
	order := []string{
		"web.session", "web.known_hosts", "web.json", "web-moving.json", "web-moving.session", "web-moving.known_hosts", "web-moving.disk-secret",
	}
	for n := range order {
		for name := range files() {
			if err := os.Remove(filepath.Join(w.book.dir, name)); err != nil {
				t.Fatal(err)
			}
		}
		state := maps.Clone(before)
		for _, name := range order[:n+1] {
			if data, there := after[name]; there {
				state[name] = data
			} else {
				delete(state, name)
			}
		}
		for name, data := range state {
			if err := os.WriteFile(filepath.Join(w.book.dir, name), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.move(); err != nil {
			t.Fatalf("killed after %s: %v", order[n], err)
		}
		w.moved()
		if left := must(filepath.Glob(filepath.Join(w.book.dir, "web-moving*")))(t); len(left) > 0 {
			t.Errorf("killed after %s, it leaves %v", order[n], left)
		}
	}
}

// What cannot be moved stays where it is, and runs.
func TestMoveIsRefused(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		wrong func(*world)
		want  error
	}{
		"the host rejects the order": {func(w *world) { w.hosts[2].rejects = true }, ErrRejected},
		"too little money for both":  {func(w *world) { w.broke = true }, &ledger.Revert{}},
	} {
		t.Run(name, func(t *testing.T) {
			w := rented(t)
			c.wrong(w)
			err := w.move()
			if revert := (*ledger.Revert)(nil); !errors.Is(err, c.want) && !errors.As(err, &revert) {
				t.Errorf("error %v", err)
			}
			w.untouched()
			if !w.hosts[1].machines[1].on {
				t.Error("the machine was stopped")
			}
			if j, err := w.book.Move("web"); err != nil || j != nil {
				t.Errorf("the move is left: %+v, %v", j, err)
			}
			if all, err := w.book.All(); err != nil || len(all) != 1 {
				t.Errorf("the book has %d machines, error %v", len(all), err)
			}
		})
	}
}

// What fails half-way leaves the old disk as it is, and goes on once that is put right.
func TestMoveGoesOn(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		wrong, right func(*world)
		want         error
	}{
		"the new host is full": {
			func(w *world) { w.hosts[2].full = true }, func(w *world) { w.hosts[2].full = false }, control.ErrNotNow,
		},
		"the new host keeps something else": {
			func(w *world) { w.hosts[2].unfit = true }, func(w *world) { w.hosts[2].unfit = false }, ErrArrived,
		},
		"the old machine is started meanwhile": {
			func(w *world) {
				n := 0
				w.hosts[1].gone = func() { // its disk is opened for its sums, two parts, and once more
					if n++; n == 4 {
						w.hosts[1].mu.Lock()
						defer w.hosts[1].mu.Unlock()
						m := w.hosts[1].machines[1]
						m.turnOn()
						m.disk[3<<20], w.data[3<<20] = 1, 1
					}
				}
			}, func(w *world) { w.hosts[1].gone = nil }, ErrChanged,
		},
		"the old disk changes while it is read": {
			func(w *world) {
				n := 0
				w.hosts[1].gone = func() {
					if n++; n == 2 {
						w.hosts[1].mu.Lock()
						defer w.hosts[1].mu.Unlock()
						w.hosts[1].machines[1].disk[1<<20]++
						w.data[1<<20]++
					}
				}
			}, func(w *world) { w.hosts[1].gone = nil }, ErrChanged,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := rented(t)
			c.wrong(w)
			if err := w.move(); !errors.Is(err, c.want) {
				t.Fatalf("error %v", err)
			}
			w.untouched()
			c.right(w)
			if err := w.move(); err != nil {
				t.Fatal(err)
			}
			w.moved()
		})
	}
}

// A host that goes away half-way leaves the move where it is, and the lease as it is; one that goes away when all was saved
// is left.
func TestMoveFromAHostThatGoesAway(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds, in which it tries again")
	}
	t.Parallel()
	goesAway := func(w *world, after int) {
		n := 0
		w.hosts[1].gone = func() {
			if n++; n > after {
				panic(http.ErrAbortHandler)
			}
		}
	}
	w := rented(t)
	goesAway(w, 2)
	if err := w.move(); err == nil {
		t.Fatal("it has moved")
	}
	w.untouched()
	if j := must(w.book.Move("web"))(t); j.Stage != Saving || j.Snapshot != "" {
		t.Errorf("the move is at %+v", j)
	}
	if w.hosts[2].machines[2].restored {
		t.Error("half a disk was restored")
	}
	goesAway(w, 3)
	if err := w.move(); err != nil {
		t.Fatal(err)
	}
	w.moved()
}

// snapshot makes one of the machine.
func (w *world) snapshot(keys ...age.Recipient) Snapshot {
	w.Helper()
	var s Snapshot
	if err := w.run(func(ctx context.Context, r *Renter) (err error) {
		s, err = r.Snapshot(ctx, must(w.book.Find("web"))(w), w.renter, w.store, "the storage", keys)
		return err
	}); err != nil {
		w.Fatal(err)
	}
	return s
}

func (w *world) restore(id backup.ID, keys ...age.Identity) error {
	return w.run(func(ctx context.Context, r *Renter) error {
		return r.Restore(ctx, must(w.book.Find("web"))(w), w.renter, w, w.store, id, keys)
	})
}

// A snapshot brings back what was on the disk, and a second one costs only what has changed.
func TestSnapshotAndRestore(t *testing.T) {
	t.Parallel()
	w := rented(t)
	first := w.snapshot()
	m := w.hosts[1].machines[1]
	if !m.on {
		t.Error("the machine was not started again")
	}
	chunks := len(must(filepath.Glob(filepath.Join(string(w.store.Store.(backup.Folder)), "chunks", "*", "*")))(t))
	m.disk[0]++ // and so its key
	m.disk[3<<20]++
	second := w.snapshot()
	if more := len(must(filepath.Glob(filepath.Join(string(w.store.Store.(backup.Folder)), "chunks", "*", "*")))(t)); more != chunks+2 {
		t.Errorf("%d chunks were stored first, and then %d", chunks, more)
	}
	if all := must(w.book.Snapshots())(t); len(all) != 2 || first.ID == second.ID {
		t.Errorf("the book has %+v", all)
	}
	if err := w.restore(first.ID); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.disk, w.data) || !m.on {
		t.Error("the disk is not as it was, or the machine does not run")
	}
	if err := w.restore(second.ID); err != nil { // whose key is another
		t.Fatal(err)
	}
	if got := must(w.book.Find("web"))(t); got.HostKey == "" || w.leases[1].HostKey == [32]byte{} {
		t.Errorf("the machine is %+v", got)
	}
}

// A snapshot that cannot be restored is found out before or at the chunk, and the machine keeps its disk.
func TestRestoreIsRefused(t *testing.T) {
	t.Parallel()
	w := rented(t)
	s := w.snapshot()
	folder := string(w.store.Store.(backup.Folder))
	chunks := must(filepath.Glob(filepath.Join(folder, "chunks", "*", "*")))(t)
	keep := must(os.ReadFile(chunks[0]))(t)
	write := func(path string, data []byte) {
		t.Helper()
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	if err := os.Remove(chunks[0]); err != nil {
		t.Fatal(err)
	}
	if err := w.restore(s.ID); !errors.Is(err, backup.ErrMissing) {
		t.Errorf("a lost chunk: %v", err)
	}
	write(chunks[0], must(os.ReadFile(chunks[1]))(t))
	if err := w.restore(s.ID); !errors.Is(err, backup.ErrDamaged) {
		t.Errorf("a chunk in place of another: %v", err)
	}
	write(chunks[0], keep)

	// Another's book has another key.
	mine := w.book
	w.book = must(OpenBook(t.TempDir()))(t)
	for _, name := range []string{"web.json", "web.session"} {
		write(filepath.Join(w.book.dir, name), must(os.ReadFile(filepath.Join(mine.dir, name)))(t))
	}
	if err := w.restore(s.ID); !errors.Is(err, backup.ErrKey) {
		t.Errorf("somebody else's snapshot: %v", err)
	}
	if err := w.restore(s.ID, must(age.GenerateX25519Identity())(t)); !errors.Is(err, backup.ErrKey) {
		t.Errorf("a wrong key: %v", err)
	}
	if err := w.restore(s.ID, must(mine.Key())(t)); err != nil {
		t.Errorf("the key by which it was made: %v", err)
	}
	if m := w.hosts[1].machines[1]; !bytes.Equal(m.disk, w.data) {
		t.Error("the machine has another disk")
	}
}

// Names of storages are read as other tools write them.
func TestStorages(t *testing.T) {
	t.Parallel()
	env := map[string]string{"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_ENDPOINT_URL": "https://s3.example"}
	get := func(name string) string { return env[name] }
	for _, name := range []string{"s3://bucket", "s3://bucket/some/prefix"} {
		if _, found, err := OpenStorage(name, get, false); err != nil || found != name {
			t.Errorf("%s: %s, %v", name, found, err)
		}
	}
	if _, found, err := OpenStorage("folder", get, false); err != nil || !filepath.IsAbs(found) {
		t.Errorf("a folder: %s, %v", found, err)
	}
	for _, name := range []string{"", "s3://", "https://s3.example/bucket"} {
		if _, _, err := OpenStorage(name, get, false); err == nil {
			t.Errorf("%q is taken", name)
		}
	}
	if _, _, err := OpenStorage("s3://bucket", func(string) string { return "" }, false); err == nil {
		t.Error("a bucket without a key is taken")
	}
}
