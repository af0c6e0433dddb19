package rent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// A Rekeyer names machines' SSH keys on chain.
type Rekeyer interface {
	RekeyLease(ctx context.Context, lease uint64, hostKey common.Hash) (*ledger.Receipt, error)
}

// A Mover makes the transactions of a move. [ledger.Sender] is one.
type Mover interface {
	Sender
	Rekeyer
	EndLease(ctx context.Context, lease uint64) (*ledger.Receipt, error)
}

// A Stage of a move is what is to be done next.
type Stage string

// The stages, in their order. Each can be begun again after it was broken off anywhere.
const (
	Ordering  Stage = "ordering"  // a machine like the old one, which runs on: it answers before anything else is done
	Saving    Stage = "saving"    // stop both, and save the old one's disk
	Restoring Stage = "restoring" // bring it to the new one, check it there, and check that the old one is as it was
	Starting  Stage = "starting"  // start the new one, and wait until it answers SSH
	Ending    Stage = "ending"    // end the old one's lease
	Naming    Stage = "naming"    // give the new one the old one's name in the book
)

// A Move is the journal of one. It is on disk before each stage is begun.
type Move struct {
	Machine  string    `json:"machine"` // its name
	Old      uint64    `json:"old"`     // its lease
	New      Machine   `json:"new"`     // what is ordered, under a name of its own
	Storage  string    `json:"storage"`
	Stage    Stage     `json:"stage"`
	Snapshot backup.ID `json:"snapshot,omitempty"`
}

const (
	moveSuffix = ".move"
	// newSuffix follows the name of a machine that moves, in the name of the one that it becomes.
	newSuffix = "-moving"
)

// Move is the move of a machine that was begun; nil: there is none.
func (b *Book) Move(name string) (*Move, error) {
	data, err := store.ReadFile(b.file(name, moveSuffix), maxMachine)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m := &Move{}
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("read the journal of the move of %s: %w", name, err)
	}
	return m, nil
}

func (b *Book) keepMove(m *Move) error {
	return store.WriteFile(b.file(m.Machine, moveSuffix), 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(m) })
}

func (b *Book) endMove(name string) error { return os.Remove(b.file(name, moveSuffix)) }

// PlanMove begins a move of a machine to another offer: nothing is done yet but that it is noted. to says which offer it is
// and where its host is.
//
// The new machine is ordered from the image, without user data: a lease has to be confirmed within minutes, and a disk may
// take longer. So what the user data did is on the disk when it comes, and is not done again.
func (b *Book) PlanMove(old *Machine, to Machine, storage string) (*Move, error) {
	n := *old
	n.Name = strings.TrimRight(old.Name[:min(len(old.Name), 64-len(newSuffix))], "._-") + newSuffix
	n.Offer, n.Host, n.Renter, n.Ordered = to.Offer, to.Host, to.Renter, to.Ordered
	n.Lease, n.SSH, n.User, n.HostKey, n.RescueKey, n.Data = 0, "", "", "", "", nil
	n.Spec.Image, n.Image = old.From(), nil
	n.Spec.Salt, n.Spec.UserDataSHA256 = spec.NewSalt(), spec.Digest{}
	if _, err := b.Find(n.Name); !errors.Is(err, ErrNoMachine) {
		return nil, errors.Join(fmt.Errorf("%w: %s", ErrTaken, n.Name), err)
	}
	m := &Move{Machine: old.Name, Old: old.Lease, New: n, Storage: storage, Stage: Ordering}
	return m, b.keepMove(m)
}

// Move moves a machine, from wherever an earlier call was broken off. It returns when the machine of the new lease has the
// old one's name.
//
// If the host rejects the order, or the chain does, nothing has happened to the machine, and the move is forgotten. After
// any other error it goes on when it is called again.
func (r *Renter) Move(ctx context.Context, m *Move, o Order, send Mover, signer wallet.Signer, storage backup.Store) error {
	say := r.speaker()
	stages := []struct {
		stage Stage
		do    func() error
	}{
		{Ordering, func() error { return r.orderNew(ctx, m, o, send, signer) }},
		{Saving, func() error { return r.saveOld(ctx, m, signer, storage, say) }},
		{Restoring, func() error { return r.restoreNew(ctx, m, signer, storage, say) }},
		{Starting, func() error { return r.startNew(ctx, m, signer, send, say) }},
		{Ending, func() error { return r.endOld(ctx, m, send, say) }},
		{Naming, func() error { return r.rename(m) }},
	}
	for i, s := range stages {
		if m.Stage != s.stage {
			continue
		}
		if err := s.do(); err != nil {
			return fmt.Errorf("move %s, %s: %w", m.Machine, s.stage, err)
		}
		if i+1 == len(stages) {
			break
		}
		m.Stage = stages[i+1].stage
		if err := r.Book.keepMove(m); err != nil {
			return err
		}
	}
	say("the machine has moved", 1)
	return r.Book.endMove(m.Machine)
}

// orderNew orders the new machine and waits until it answers.
func (r *Renter) orderNew(ctx context.Context, m *Move, o Order, send Mover, signer wallet.Signer) error {
	n, err := r.Book.Find(m.New.Name)
	if errors.Is(err, ErrNoMachine) {
		n, err = &m.New, nil
	}
	if err != nil {
		return err
	}
	err = r.Create(ctx, n, o, send, signer)
	if errors.Is(err, ErrRejected) {
		err = errors.Join(err, r.Book.Remove(n.Name))
	}
	if err == nil {
		return nil
	}
	if _, gone := r.Book.Find(n.Name); errors.Is(gone, ErrNoMachine) { // it is certain that no lease came of it
		return errors.Join(err, r.Book.endMove(m.Machine))
	}
	return err
}

// both are the old machine, and the clients of it and of the new one.
func (r *Renter) both(ctx context.Context, m *Move, signer wallet.Signer) (old *Machine, oldHost, newHost *control.Client, err error) {
	if old, err = r.Book.Find(m.Machine); err != nil {
		return nil, nil, nil, err
	}
	if oldHost, err = r.Client(ctx, old, signer); err != nil {
		return nil, nil, nil, err
	}
	_, newHost, err = r.next(ctx, m, signer)
	return old, oldHost, newHost, err
}

func (r *Renter) next(ctx context.Context, m *Move, signer wallet.Signer) (*Machine, *control.Client, error) {
	n, err := r.Book.Find(m.New.Name)
	if err != nil {
		return nil, nil, err
	}
	c, err := r.Client(ctx, n, signer)
	return n, c, err
}

func (r *Renter) saveOld(ctx context.Context, m *Move, signer wallet.Signer, to backup.Store, say func(string, float64)) error {
	old, from, host, err := r.both(ctx, m, signer)
	if err != nil {
		return err
	}
	for _, c := range []*control.Client{host, from} {
		if _, err := turnOff(ctx, c, say); err != nil {
			return err
		}
	}
	s, err := r.save(ctx, from, old, to, m.Storage, nil, say)
	m.Snapshot = s.ID
	return err
}

func (r *Renter) restoreNew(ctx context.Context, m *Move, signer wallet.Signer, from backup.Store, say func(string, float64)) error {
	_, oldHost, newHost, err := r.both(ctx, m, signer)
	if err != nil {
		return err
	}
	manifest, err := r.open(ctx, from, m.Snapshot, nil)
	if err != nil {
		return err
	}
	sums, err := restore(ctx, newHost, from, manifest, say)
	if err != nil {
		return err
	}
	// The old machine may have been started meanwhile. A host that is gone cannot say: its disk was saved when it was off.
	now, err := oldHost.DiskSums(ctx, func(done float64) { say("looking at the old disk once more", done) })
	switch {
	case err == nil && now.Equal(sums):
		return nil
	case err == nil, errors.Is(err, control.ErrNotNow):
		m.Stage = Saving
		return errors.Join(hint.Add(ErrChanged, "leave the machine off, and run the command again"), r.Book.keepMove(m))
	case ctx.Err() != nil:
		return err
	}
	say("the old host does not answer any more: going on with what was saved", 0)
	return nil
}

func (r *Renter) startNew(ctx context.Context, m *Move, signer wallet.Signer, send Mover, say func(string, float64)) error {
	n, c, err := r.next(ctx, m, signer)
	if err != nil {
		return err
	}
	return r.startRestored(ctx, n, c, send, say)
}

func (r *Renter) endOld(ctx context.Context, m *Move, send Mover, say func(string, float64)) error {
	l, err := r.Chain.Lease(ctx, m.Old)
	if err != nil || l.State != ledger.LeaseActive {
		return err
	}
	say(fmt.Sprintf("ending lease %d", m.Old), 0)
	_, err = send.EndLease(ctx, m.Old)
	return err
}

// rename gives the new machine the old one's name.
func (r *Renter) rename(m *Move) error {
	n, err := r.Book.Find(m.New.Name)
	if errors.Is(err, ErrNoMachine) { // it was done, but perhaps for the last files
		return r.Book.Remove(m.New.Name)
	}
	if err != nil {
		return err
	}
	session, err := r.Book.Session(n.Name)
	if err != nil {
		return err
	}
	if session != nil {
		if err := r.Book.KeepSession(m.Machine, session); err != nil {
			return err
		}
	}
	was := n.Name
	n.Name = m.Machine
	if _, err := r.Book.KnownHosts(n); err != nil {
		return err
	}
	if err := r.Book.Save(n); err != nil {
		return err
	}
	return r.Book.Remove(was)
}
