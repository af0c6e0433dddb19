package lease

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loop"
)

// errChanged breaks work off because something else is to be done.
var errChanged = errors.New("something else is to be done")

const (
	firstPause   = time.Second
	longestPause = time.Minute
	// steady is how long a machine has to run for its next start to come at once.
	steady = 2 * time.Minute
)

// settle begins what is to be done, for every lease for which nothing is being done.
func (h *host) settle(ctx context.Context) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.known {
		return nil
	}
	for _, id := range slices.Sorted(maps.Keys(h.leases)) {
		t := h.leases[id]
		h.look(t)
		if t.wait > 0 {
			continue
		}
		f := h.facts(t)
		if t.other && f.Record == nil {
			continue
		}
		step := h.Rules.Next(f)
		if !lasting(f, step) {
			t.doubt = time.Time{}
		} else if !h.sure(t) && step.Deed != Wait {
			step = Step{Wait, awaitsEnd}
		}
		switch {
		case t.doing != "":
			if t.doing != step.Deed && breakable(t.doing, step.Deed) {
				t.stop(errChanged)
			}
		case step.Deed == Wait:
			h.tellWaiting(t, step.Reason)
			if f.Record == nil && (final(t.lease.State) || t.lease.State == ledger.LeaseNone) {
				delete(h.leases, id)
			}
		case t.failed != step.Deed || !time.Now().Before(t.after):
			t.waits = ""
			h.begin(ctx, t, step)
		}
	}
	h.wipeAside(ctx)
	h.Metrics.leases(h.leases)
	return nil
}

// lasting says whether a step costs a tenant something that no later step brings back.
func lasting(f *Facts, s Step) bool {
	return s.Deed == Wipe || f.Lease.State == ledger.LeaseNone && f.Record != nil
}

// sure says whether the chain has asked for a lasting step for as long as a reorganisation may last, by this process's own
// clock: a node that lies for a moment, about a lease or about the time, is not believed.
func (h *host) sure(t *tracked) bool {
	if t.doubt.IsZero() {
		t.doubt = time.Now()
	}
	return h.settledSince(t.doubt)
}

func (h *host) settledSince(since time.Time) bool {
	return time.Since(since) >= time.Duration(h.Rules.Settle)*time.Second
}

// breakable says whether work can be broken off for other work. A machine that was asked to shut down does so, whoever
// waits for it: only to kill it is quicker.
func breakable(doing, next Deed) bool {
	return doing == Prepare || doing == Listen || doing == Halt && next == Kill
}

// facts are what is known of a lease.
func (h *host) facts(t *tracked) *Facts {
	id := t.lease.ID
	f := &Facts{
		Lease: t.lease, Dry: t.dry, Owed: t.owed, Now: h.now(), Gone: t.gone, Record: h.book.record(id), Running: t.lives,
		Rescued: t.lives && t.mends, Answers: t.answer != (Answer{}),
	}
	f.Foreign = foreign(&f.Lease, f.Record)
	if f.Record != nil && !f.Running && !final(t.lease.State) {
		room, err := h.Machines.Room(f.Record)
		f.Memory = err == nil && room
	}
	return f
}

// foreign says whether a lease runs with the machine of another host: this one never confirmed its own.
func foreign(l *ledger.Lease, r *Record) bool {
	return l.State == ledger.LeaseActive && r != nil && !r.Confirmed && !confirmedAs(l, r)
}

// confirmedAs says whether a lease was confirmed with the key of a machine.
func confirmedAs(l *ledger.Lease, r *Record) bool {
	hash, _, err := readHostKey(r.HostKey)
	return err == nil && hash == l.HostKey
}

// look looks whether a machine lives.
func (h *host) look(t *tracked) {
	id := t.lease.ID
	life := h.Machines.Life(id)
	if life.Full != t.full {
		t.full = life.Full
		if t.full {
			h.emit(Event{Kind: DiskFull, Lease: id, Hints: []string{"make room on the disk of the data folder"}})
		} else if life.Running {
			h.emit(Event{Kind: Resumed, Lease: id})
		}
	}
	if t.doing != "" { // what is being done will find out
		return
	}
	before, deed := t.lives, Boot
	t.lives, t.mends = life.Running, life.Rescued
	if !before || life.Running {
		return
	}
	t.answer = Answer{}
	if life.Rescued {
		if deed = Mend; life.Off || life.Again {
			h.left(t, life)
			return
		}
	}
	if life.Off && t.lease.State == ledger.LeaseActive {
		h.note(t, func(r *Record) { r.Off = true })
		h.emit(Event{Kind: Stopped, Lease: id, Reason: "it shut itself down"})
		return
	}
	h.emit(Event{Kind: Died, Lease: id, Reason: life.Reason})
	if time.Since(t.began) < steady {
		h.pause(t, deed)
	}
}

// note changes a record, and tells if it cannot.
func (h *host) note(t *tracked, f func(*Record)) {
	if err := h.book.change(t.lease.ID, f); err != nil && !errors.Is(err, ErrNoRecord) {
		h.emit(Event{Kind: Disk, Lease: t.lease.ID}.because(err))
	}
}

// tellWaiting tells once what a lease waits for, if somebody may want to know.
func (h *host) tellWaiting(t *tracked, reason string) {
	if t.waits == reason {
		return
	}
	t.waits = reason
	switch reason {
	case "", awaitsEnd:
	case lacksMachine:
		h.emit(Event{Kind: Lost, Lease: t.lease.ID})
	default:
		h.emit(Event{Kind: Waiting, Lease: t.lease.ID, Reason: reason})
	}
}

// A result is what came of a deed.
type result struct {
	event  Event // with its kind; none: nothing is told
	answer Answer
	block  uint64 // of its transaction
}

// begin begins a deed beside the loop.
func (h *host) begin(ctx context.Context, t *tracked, s Step) {
	id, lease, record := t.lease.ID, t.lease, h.book.record(t.lease.ID)
	t.doing, t.step, t.done = s.Deed, "", 0
	start := time.Now()
	switch s.Deed {
	case Prepare:
		t.began = start
		if t.failed != Prepare {
			h.emit(Event{Kind: Preparing, Lease: id, Image: wanted(record).Name})
		}
	case Boot, Mend:
		t.began = start
	case Halt:
		t.step = shuttingDown
	}
	t.stop = loop.Go(ctx, h.loop, func(ctx context.Context) (result, error) {
		return h.do(ctx, s, lease, record)
	}, func(r result, err error) error {
		h.mu.Lock()
		defer h.mu.Unlock()
		t.doing, t.stop, t.step = "", nil, ""
		switch s.Deed {
		case Boot, Mend, Halt, Kill: // it is meant to be another way
			life := h.Machines.Life(id)
			if t.lives, t.mends = life.Running, life.Rescued; !t.lives {
				t.answer = Answer{}
			}
		default:
			h.look(t)
		}
		switch {
		case errors.Is(err, errChanged), err != nil && s.Deed == Listen && !t.lives: // that was told
			return nil
		case err != nil && fatal(err):
			return err
		case err != nil:
			if t.failed != s.Deed || t.why != err.Error() {
				h.emit(Event{Kind: Retrying, Lease: id, Task: taskOf(s.Deed)}.because(err))
			}
			h.pause(t, s.Deed)
			t.why = err.Error()
			return nil
		}
		t.tries, t.failed, t.why = 0, "", ""
		if r.block > h.seen {
			t.wait = r.block
		}
		if r.answer != (Answer{}) {
			t.answer = r.answer
		}
		if s.Deed == Boot || s.Deed == Mend {
			t.answer = Answer{}
		}
		if r.event.Kind != "" {
			r.event.Lease, r.event.Took = id, time.Since(start)
			if s.Deed == Listen {
				r.event.Took = 0 // an earlier run of the host knows when the machine was started
				if !t.began.IsZero() {
					r.event.Took = time.Since(t.began)
				}
			}
			h.emit(r.event)
		}
		return nil
	})
}

// shuttingDown is what a machine's renter is told meanwhile.
const shuttingDown = "the machine shuts down; if it takes minutes it is turned off, and at once with reset"

// pause lets some time pass before something is tried again, more each time.
func (h *host) pause(t *tracked, d Deed) {
	if t.failed != d {
		t.tries, t.failed, t.why = 0, d, ""
	}
	t.after = time.Now().Add(min(firstPause<<min(t.tries, 10), longestPause))
	t.tries++
}

// taskOf names a deed for those who read that it failed.
func taskOf(d Deed) string {
	return map[Deed]string{
		Reject: "reject the order", Prepare: "prepare the machine", Boot: "start the machine", Mend: "start the rescue system", Listen: "reach the machine by SSH",
		Confirm: "confirm the lease", Halt: "stop the machine", Kill: "kill the machine", End: "end the lease",
		GiveBack: "give the units back", SetAside: "set the machine aside", Wipe: "wipe the disk",
	}[d]
}

// do does one deed. What it changes for good is on disk, or on chain, when it returns.
func (h *host) do(ctx context.Context, s Step, l ledger.Lease, r *Record) (result, error) {
	id := l.ID
	switch s.Deed {
	case Reject:
		return tx(Event{Kind: Rejected, Reason: s.Reason})(h.Sender.CancelLease(ctx, id))
	case Prepare:
		return h.prepare(ctx, r)
	case Boot:
		if err := h.Machines.Boot(ctx, r); err != nil {
			return result{}, err
		}
		killpoint.Here("host/machine-started")
		return result{event: Event{Kind: Booted}}, nil
	case Mend:
		if err := h.Machines.Mend(ctx, r); err != nil {
			return result{}, err
		}
		return result{event: Event{Kind: Booted, Rescue: true}}, nil
	case Listen:
		answer, err := h.Machines.Listen(ctx, r)
		if err != nil {
			return result{}, err
		}
		_, print, err := readHostKey(answer.HostKey)
		if err != nil {
			return result{}, err
		}
		killpoint.Here("host/key-not-recorded")
		if !answer.Rescued { // whose key is another at each start, and no machine's
			err = h.book.change(id, func(r *Record) { r.HostKey = answer.HostKey })
		}
		return result{event: Event{Kind: Answered, SSH: answer.SSH, HostKey: print, Rescue: answer.Rescued}, answer: answer}, err
	case Confirm:
		hash, _, err := readHostKey(r.HostKey)
		if err != nil {
			return result{}, err
		}
		receipt, err := h.Sender.ConfirmLease(ctx, id, hash)
		killpoint.Here("host/confirm-not-recorded")
		if err == nil {
			err = h.book.change(id, func(r *Record) { r.Confirmed = true })
		}
		return tx(Event{Kind: Confirmed})(receipt, err)
	case Halt, Kill:
		stop := h.Machines.Halt
		if s.Deed == Kill {
			stop = h.Machines.Kill
		}
		if err := stop(ctx, id); err != nil {
			return result{}, err
		}
		killpoint.Here("host/stopped-not-recorded")
		err := h.book.change(id, func(r *Record) { r.Restart, r.Force = false, false })
		return result{event: Event{Kind: Stopped, Reason: s.Reason}}, err
	case End:
		defer killpoint.Here("host/end-sent")
		return tx(Event{Kind: Ended, Reason: s.Reason})(h.Sender.EndLease(ctx, id))
	case GiveBack:
		return tx(Event{Kind: GivenBack, Units: l.Units})(h.Sender.GiveUnitsBack(ctx, id))
	case SetAside:
		folder := fmt.Sprintf("%d-%x", id, r.Of.SpecHash[:8]) // the same after a kill between the move and the note
		if err := h.Machines.SetAside(ctx, id, folder); err != nil {
			return result{}, err
		}
		h.mu.Lock()
		until := h.now() + h.Rules.Keep
		h.mu.Unlock()
		return result{event: Event{Kind: KeptAside, Reason: s.Reason}}, h.book.forget(id, folder, Aside{id, until})
	case Wipe:
		if err := h.Machines.Wipe(ctx, id); err != nil {
			return result{}, err
		}
		killpoint.Here("host/disk-wiped")
		return result{event: Event{Kind: Wiped, Reason: s.Reason}}, h.book.forget(id, "", Aside{})
	}
	return result{}, fmt.Errorf("nobody knows how to %s", s.Deed)
}

// tx is the result of a transaction.
func tx(e Event) func(*ledger.Receipt, error) (result, error) {
	return func(r *ledger.Receipt, err error) (result, error) {
		if err != nil {
			return result{}, err
		}
		e.Tx = r.TxHash
		return result{event: e, block: r.Block}, nil
	}
}

// wipeAside wipes what was set aside for long enough.
func (h *host) wipeAside(ctx context.Context) {
	due := h.book.due(h.now())
	for folder := range h.doubts {
		if !slices.Contains(due, folder) {
			delete(h.doubts, folder)
		}
	}
	for _, folder := range due {
		if h.doubts[folder].IsZero() {
			h.doubts[folder] = time.Now()
		}
		if !h.settledSince(h.doubts[folder]) {
			continue
		}
		if err := h.Machines.WipeAside(ctx, folder); err != nil {
			h.emit(Event{Kind: Retrying, Task: "wipe " + folder}.because(err))
			continue
		}
		if err := h.book.gone(folder); err != nil {
			h.emit(Event{Kind: Disk}.because(err))
		}
	}
}

// readHostKey is the hash of an SSH key that the chain has, and how ssh-keygen -l shows it.
func readHostKey(line string) (hash common.Hash, print string, err error) {
	key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line))
	if err != nil {
		return hash, "", fmt.Errorf("read the machine's SSH key: %w", err)
	}
	return sha256.Sum256(key.Marshal()), ssh.FingerprintSHA256(key), nil
}
