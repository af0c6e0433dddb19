package lease

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// effects are all that a host does to the world. It can be killed before and after each of them.
var effects = []string{
	"prepare", "boot", "listen", "confirm", "reject", "halt", "kill", "reset", "end", "giveBack", "set aside", "wipe", "wipe aside",
	"begin disk", "write part", "take disk", "drop disks",
}

// A host that is killed once, before or after any of the things that it does, is started again, and machines and leases
// agree; so they do if the whole server went down with it.
func TestKilledAtEachPoint(t *testing.T) {
	points, longest := 0, time.Duration(0)
	for _, effect := range effects {
		for _, when := range []string{"before ", "after "} {
			for _, down := range []bool{false, true} {
				name := when + effect
				if down {
					name += ", with the server"
				}
				t.Run(name, func(t *testing.T) {
					bubble(t, func(t *testing.T, w *world) {
						killed := false
						w.kill = func(point string) bool {
							now := point == when+effect && !killed
							killed = killed || now
							if now && down {
								for _, m := range w.machines {
									m.running = false
								}
							}
							return now
						}
						took := everything(t, w)
						if !killed {
							t.Errorf("the host never came there")
						}
						points, longest = points+1, max(longest, took)
					})
				})
			}
		}
	}
	t.Logf("killed at %d points; machines and leases agreed again after %v at most, of which a block takes %v", points, longest, blocks)
}

// settled says whether there is nothing to do for any lease whose spec is known.
func settled(w *world, specs map[common.Hash]spec.Submission) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, l := range w.state() {
		m := w.machines[id]
		_, known := specs[l.SpecHash]
		switch l.State {
		case ledger.LeaseWaiting:
			if known {
				return false
			}
		case ledger.LeaseActive:
			if m == nil || !m.running && !w.resting || m.of != IdentityOf(&l) {
				return false
			}
		case ledger.LeaseOver:
			return false
		default:
			if m != nil && m.running {
				return false
			}
		}
	}
	return true
}

// everything plays a history in which a host does all that it can do, and returns after how long machines and leases
// agreed again after it was killed.
func everything(t *testing.T, w *world) (took time.Duration) {
	specs := map[common.Hash]spec.Submission{}
	r := w.start()
	var since time.Time
	pass := func(blocks int) {
		for range blocks {
			if !r.alive() {
				r.stop(t)
				r = w.start()
				since = time.Now()
			}
			submitAll(t, w, r, specs)
			w.pass(1)
			if !since.IsZero() && settled(w, specs) {
				took, since = time.Since(since), time.Time{}
			}
		}
	}
	// asked is what a renter asks for until it is done, as its program does.
	asked := func(what string, do func() error) {
		t.Helper()
		err := do()
		for tries := 0; err != nil && tries < 20; tries++ {
			pass(1)
			err = do()
		}
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		pass(3)
	}
	order := func(known bool) (id uint64) {
		w.later(blocks, func(state map[uint64]ledger.Lease) {
			var s spec.Submission
			if id, s = w.order(state); known {
				specs[s.Spec.Hash()] = s
			}
		})
		return id
	}

	first := order(true)
	pass(8)
	act := func(a control.Action) {
		asked(string(a), func() error { return r.host.Act(t.Context(), first, a) })
	}
	for _, a := range []control.Action{control.Reset, control.Reboot, control.Rebuild} {
		act(a)
	}
	disk := func() error { return r.host.BeginDisk(t.Context(), first, 1, 1) }
	w.resting = true
	act(control.Stop)
	asked("begin a disk", disk)
	asked("send a part", func() error { return r.host.WritePart(t.Context(), first, 0, nil) })
	asked("take the disk", func() error {
		err := r.host.TakeDisk(t.Context(), first)
		if errors.Is(err, ErrNoDisk) { // it was taken, and the answer was lost
			return nil
		}
		return err
	})
	w.resting = false
	act(control.Start)
	pass(5)
	order(false) // nobody says what it has to be
	pass(30)
	dry := order(true)
	pass(8)
	w.edit(dry, func(l *ledger.Lease) { l.Generation = 1 })
	w.later(time.Hour, func(map[uint64]ledger.Lease) {})
	pass(8)
	if got := w.stateOf(dry); got != ledger.LeaseReturned {
		t.Errorf("the dry lease is %s: %s", got, r.kinds(dry))
	}
	gone := order(true)
	pass(5)
	w.rollback(7)
	if again := order(true); again != gone {
		t.Fatalf("the order is %d", again)
	}
	pass(10)
	w.endBy(first)
	pass(8)
	agree(t, w, r)
	if got := w.stateOf(first); got != ledger.LeaseReturned {
		t.Errorf("the lease that was ended is %s: %s", got, r.kinds(first))
	}
	w.later(73*time.Hour, func(map[uint64]ledger.Lease) {})
	pass(160)
	if len(w.aside) > 0 || w.machines[first] != nil || w.machines[dry] != nil {
		t.Errorf("after all the time there are %v, and set aside %v", w.machines, w.aside)
	}
	r.stop(t)
	return took
}
