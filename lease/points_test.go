package lease

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/spec"
)

// effects are all that a host does to the world. It can be killed before and after each of them.
var effects = []string{
	"prepare", "boot", "listen", "confirm", "reject", "halt", "end", "giveBack", "set aside", "wipe", "wipe aside",
}

// A host that is killed once, before or after any of the things that it does, is started again, and machines and leases
// agree.
func TestKilledAtEachPoint(t *testing.T) {
	for _, effect := range effects {
		for _, when := range []string{"before ", "after "} {
			t.Run(when+effect, func(t *testing.T) {
				bubble(t, func(t *testing.T, w *world) {
					killed := false
					w.kill = func(point string) bool {
						now := point == when+effect && !killed
						killed = killed || now
						return now
					}
					everything(t, w)
					if !killed {
						t.Errorf("the host never came there")
					}
				})
			})
		}
	}
}

// everything plays a history in which a host does all that it can do.
func everything(t *testing.T, w *world) {
	specs := map[common.Hash]spec.Submission{}
	r := w.start()
	pass := func(blocks int) {
		for range blocks {
			if !r.alive() {
				r.stop(t)
				r = w.start()
			}
			submitAll(t, w, r, specs)
			w.pass(1)
		}
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
	pass(8)
	if len(w.aside) > 0 || w.machines[first] != nil || w.machines[dry] != nil {
		t.Errorf("after all the time there are %v, and set aside %v", w.machines, w.aside)
	}
	r.stop(t)
}
