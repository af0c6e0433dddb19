package rent

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"filippo.io/age"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
)

// ErrNoSnapshot says that the book has no snapshot of an ID.
var ErrNoSnapshot = errors.New("there is no snapshot")

// A Snapshot is a copy of a machine's disk in a storage, as the book has it.
type Snapshot struct {
	ID      backup.ID `json:"id"`
	Machine string    `json:"machine"`
	Lease   uint64    `json:"lease"`
	Bytes   int64     `json:"bytes"` // of the disk
	Storage string    `json:"storage"`
	Made    time.Time `json:"made"`
}

const (
	snapshotSuffix = ".snapshot"
	secretSuffix   = ".disk-secret" // what a machine's chunks are encrypted with
	keyFile        = "snapshots"
	keySuffix      = ".age" // what opens snapshots
)

// KeepSnapshot notes a snapshot.
func (b *Book) KeepSnapshot(s Snapshot) error {
	return store.WriteFile(b.file(string(s.ID), snapshotSuffix), 0o600, func(w io.Writer) error {
		return json.NewEncoder(w).Encode(s)
	})
}

// Snapshots are all snapshots, the oldest first.
func (b *Book) Snapshots() (all []Snapshot, err error) {
	entries, err := os.ReadDir(b.dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if id, ok := strings.CutSuffix(e.Name(), snapshotSuffix); ok {
			s, err := b.Snapshot(id)
			if err != nil {
				return nil, err
			}
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b Snapshot) int { return cmp.Or(a.Made.Compare(b.Made), cmp.Compare(a.ID, b.ID)) })
	return all, nil
}

// Snapshot finds a snapshot by its ID.
func (b *Book) Snapshot(id string) (s Snapshot, err error) {
	if _, err := backup.ParseID(id); err != nil {
		return s, err
	}
	data, err := store.ReadFile(b.file(id, snapshotSuffix), store.SmallFile)
	if errors.Is(err, fs.ErrNotExist) {
		return s, hint.Add(fmt.Errorf("%w %s", ErrNoSnapshot, id), "muster vm snapshots lists them; name the storage of another one with --storage")
	}
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	return s, err
}

// Key is what opens this book's snapshots. The first call makes it.
func (b *Book) Key() (*age.X25519Identity, error) {
	text, err := b.secret(keyFile, keySuffix, func() (string, error) {
		key, err := age.GenerateX25519Identity()
		if err != nil {
			return "", err
		}
		return key.String(), nil
	})
	if err != nil {
		return nil, err
	}
	key, err := age.ParseX25519Identity(text)
	if err != nil {
		return nil, fmt.Errorf("%s is not the file of an age key", b.file(keyFile, keySuffix)) // the error may repeat it
	}
	return key, nil
}

// diskSecret is what a machine's chunks are encrypted with: the same for all its snapshots, so that these share what has
// not changed.
func (b *Book) diskSecret(machine string) (backup.Secret, error) {
	text, err := b.secret(machine, secretSuffix, func() (string, error) {
		s, err := backup.NewSecret()
		if err != nil {
			return "", err
		}
		return s.Text(), nil
	})
	if err != nil {
		return backup.Secret{}, err
	}
	return backup.ParseSecret(text)
}

// secret reads a file that has a secret, or makes it.
func (b *Book) secret(name, suffix string, draw func() (string, error)) (string, error) {
	path := b.file(name, suffix)
	data, err := store.ReadFile(path, store.SmallFile)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return strings.TrimSpace(string(data)), err
	}
	text, err := draw()
	if err != nil {
		return "", err
	}
	return text, store.WriteFile(path, 0o600, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, text)
		return err
	})
}

// speaker tells Say of each step, and of its progress in tenths.
func (r *Renter) speaker() func(step string, done float64) {
	start, last := time.Now(), Progress{}
	return func(step string, done float64) {
		if p := (Progress{step, done, time.Since(start)}); r.Say != nil && (p.Step != last.Step || p.Done >= last.Done+0.1) {
			last = p
			r.Say(p)
		}
	}
}

// turnOff stops a machine, waits until it is off, and says whether it was on. A machine whose lease is over is off.
func turnOff(ctx context.Context, c *control.Client, say func(string, float64)) (was bool, err error) {
	for {
		s, err := c.Status(ctx)
		if err != nil {
			return was, err
		}
		switch s.State {
		case control.StateStopped, control.StateEnded:
			return was, nil
		case control.StateStopping:
		default:
			was = true
			say("stopping the machine", 0)
			if err := c.Act(ctx, control.Stop); err != nil {
				return was, err
			}
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return was, err
		}
	}
}

// Snapshot saves the disk of a machine, encrypted to this book's key and others. The machine is stopped for that, and
// started again if it ran.
func (r *Renter) Snapshot(ctx context.Context, m *Machine, signer wallet.Signer, to backup.Store, storage string, keys []age.Recipient) (s Snapshot, err error) {
	say := r.speaker()
	c, err := r.Client(ctx, m, signer)
	if err != nil {
		return s, err
	}
	was, err := turnOff(ctx, c, say)
	if err == nil {
		err = r.Book.NoteRescue(m, control.Status{})
	}
	if err != nil {
		return s, err
	}
	s, err = r.save(ctx, c, m, to, storage, keys, say)
	if was {
		say("starting the machine", 0)
		err = errors.Join(err, c.Act(context.WithoutCancel(ctx), control.Start))
	}
	return s, err
}

func (r *Renter) save(ctx context.Context, c *control.Client, m *Machine, to backup.Store, storage string, keys []age.Recipient, say func(string, float64)) (s Snapshot, err error) {
	own, err := r.Book.Key()
	if err != nil {
		return s, err
	}
	secret, err := r.Book.diskSecret(m.Name)
	if err != nil {
		return s, err
	}
	id, sums, err := save(ctx, c, m.Name, to, secret, append([]age.Recipient{own.Recipient()}, keys...), say)
	if err != nil {
		return s, err
	}
	s = Snapshot{ID: id, Machine: m.Name, Lease: m.Lease, Bytes: sums.Bytes, Storage: storage, Made: time.Now().UTC().Truncate(time.Second)}
	return s, r.Book.KeepSnapshot(s)
}

// Restore puts a snapshot in place of a machine's disk, of which all is lost, and waits until the machine answers SSH with
// the key that it has then, which is named on chain.
func (r *Renter) Restore(ctx context.Context, m *Machine, signer wallet.Signer, send Rekeyer, from backup.Store, id backup.ID, keys []age.Identity) error {
	say := r.speaker()
	manifest, err := r.open(ctx, from, id, keys) // before anything is done to the machine
	if err != nil {
		return err
	}
	c, err := r.Client(ctx, m, signer)
	if err != nil {
		return err
	}
	if _, err := turnOff(ctx, c, say); err != nil {
		return err
	}
	if err := r.Book.NoteRescue(m, control.Status{}); err != nil {
		return err
	}
	if _, err := restore(ctx, c, from, manifest, say); err != nil {
		return err
	}
	return r.startRestored(ctx, m, c, send, say)
}

// open opens a snapshot with this book's key, or others.
func (r *Renter) open(ctx context.Context, from backup.Store, id backup.ID, keys []age.Identity) (m backup.Manifest, err error) {
	own, err := r.Book.Key()
	if err != nil {
		return m, err
	}
	m, err = backup.Open(ctx, from, id, append([]age.Identity{own}, keys...)...)
	if errors.Is(err, backup.ErrKey) {
		err = hint.Add(err, "name the file of an age key that it was made for with --identity")
	}
	return m, err
}

// startRestored starts a machine from a disk that was restored, and returns when it has proven its key over SSH.
func (r *Renter) startRestored(ctx context.Context, m *Machine, c *control.Client, send Rekeyer, say func(string, float64)) error {
	say("starting the machine", 0)
	for {
		s, err := c.Status(ctx)
		if err != nil {
			return err
		}
		switch {
		case s.State == control.StateEnded || s.State == control.StateFailed:
			return fmt.Errorf("the machine is %s: %s", s.State, s.Detail)
		case s.State == control.StateStopped:
			if err := c.Act(ctx, control.Start); err != nil {
				return err
			}
		case s.HostKey != "" && s.State == control.StateRunning:
			if err := m.takeLogin(s); err != nil {
				return err
			}
			if err := r.believe(ctx, m, c, s.HostKey, send, say); err != nil {
				return err
			}
			say("connecting by SSH", 0)
			return r.prove(ctx, m)
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// believe names a key that a machine has on chain, unless it is the one there.
func (r *Renter) believe(ctx context.Context, m *Machine, c *control.Client, line string, send Rekeyer, say func(string, float64)) error {
	l, err := r.Chain.Lease(ctx, m.Lease)
	if err != nil {
		return err
	}
	if key, err := confirmedKey(line, l.HostKey); err == nil {
		m.HostKey = key
	} else {
		say("naming the machine's SSH key on chain", 0)
		if _, err := r.Rekey(ctx, m, c, send); err != nil {
			return err
		}
	}
	if _, err := r.Book.KnownHosts(m); err != nil {
		return err
	}
	return r.Book.Save(m)
}
