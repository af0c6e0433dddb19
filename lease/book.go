package lease

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/spec"
)

var (
	// ErrLocked says that another host uses a data folder.
	ErrLocked = errors.New("another host is running with this data folder")
	// ErrOtherData says that a data folder belongs to another commitment or another deployment.
	ErrOtherData = errors.New("the data folder is another host's")
	// ErrNoRecord says that this host has nothing of a lease.
	ErrNoRecord = errors.New("this host has no machine of the lease")
)

// A Record is what this host keeps of a lease. The machine's folder has the rest.
type Record struct {
	Lease     uint64          `json:"lease"`
	Of        Identity        `json:"of"`
	Units     int             `json:"units"`
	MemoryMiB int             `json:"memoryMiB"`
	Spec      spec.Spec       `json:"spec"`
	UserData  []byte          `json:"userData,omitempty"` // may be secret
	Made      json.RawMessage `json:"made,omitempty"`     // disk and seed: what [Machines.Prepare] returned
	HostKey   string          `json:"hostKey,omitempty"`  // as the machine printed it, in the form of authorized_keys
	Confirmed bool            `json:"confirmed,omitempty"`
	Off       bool            `json:"off,omitempty"`     // its renter wants it off
	Restart   bool            `json:"restart,omitempty"` // its renter wants it stopped and started
	Force     bool            `json:"force,omitempty"`   // its renter does not want to wait until it shuts down
	Remake    bool            `json:"remake,omitempty"`  // its renter wants a new disk
	Rescue    bool            `json:"rescue,omitempty"`  // its renter wants the rescue system in its place
	Refused   string          `json:"refused,omitempty"` // why the order is not served
	Image     *spec.Image     `json:"image,omitempty"`   // what its disk was made from, if not from the spec's
	Next      *spec.Image     `json:"next,omitempty"`    // what the new disk is made from; nil: from the same
	Trouble   string          `json:"trouble,omitempty"` // why what its renter asked for last came to nothing
	Keys      []string        `json:"keys,omitempty"`    // SSH keys that its renter added
	Dropped   []string        `json:"dropped,omitempty"` // and removed, without comments: they may be on its disk
	Disks     int             `json:"disks,omitempty"`   // how many disks its renter has put in place of others
}

// prepared says whether disk and seed are made.
func (r *Record) prepared() bool { return len(r.Made) > 0 }

// image is what its disk was made from.
func (r *Record) image() spec.Image {
	if r.Image != nil {
		return *r.Image
	}
	return r.Spec.Image
}

// Aside is a machine's folder that is kept for nobody.
type Aside struct {
	Lease uint64 `json:"lease"`
	Until uint64 `json:"until"` // when it is wiped
}

// owner is whose book it is.
type owner struct {
	ChainID    uint64         `json:"chainId"`
	Genesis    common.Hash    `json:"genesis"` // tells one devnet from the next
	Market     common.Address `json:"market"`
	Commitment uint64         `json:"commitment"`
}

// book is what this host has on disk of its leases: each change is on disk when it returns. It is locked for as long as it
// is open. Its methods may be called from many goroutines.
type book struct {
	db *store.DB

	mu      sync.Mutex
	records map[uint64]*Record // never changed, but replaced
	aside   map[string]Aside   // by the folder's name
}

const (
	bookFile      = "host.db"
	aboutBucket   = "about"
	recordsBucket = "leases"
	asideBucket   = "aside"
	lockPatience  = 500 * time.Millisecond
)

var ownerKey = []byte("owner")

// BookSchema is the schema of a host's book.
var BookSchema = store.Schema{Kind: "host's book", Version: 1, Migrate: []func(*store.Tx) error{nil}}

// openBook opens or makes the book of a data folder, and locks it.
func openBook(dir string, of owner) (*book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the data folder: %w", err)
	}
	db, err := store.Open(filepath.Join(dir, bookFile), store.Options{
		Buckets: []string{aboutBucket, recordsBucket, asideBucket}, Schema: BookSchema, Patience: lockPatience,
	})
	switch {
	case errors.Is(err, store.ErrLocked):
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrLocked, err), "stop that host first")
	case err != nil:
		return nil, fmt.Errorf("open the host's book: %w", err)
	}
	b := &book{db: db, records: map[uint64]*Record{}, aside: map[string]Aside{}}
	if err := errors.Join(b.claim(of), b.load()); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return b, nil
}

func (b *book) close() error { return b.db.Close() }

// claim marks a new book as this host's, and checks that an existing one is.
func (b *book) claim(of owner) error {
	return b.db.Update(func(tx *store.Tx) error {
		about := tx.Bucket(aboutBucket)
		var had owner
		there, err := about.GetJSON(ownerKey, &had)
		if err != nil {
			return err
		}
		if !there {
			return about.PutJSON(ownerKey, of)
		}
		if had != of {
			return hint.Add(fmt.Errorf("%w: %s is of commitment %d in %s on chain %d with genesis %s", ErrOtherData, b.db.Path(),
				had.Commitment, had.Market, had.ChainID, had.Genesis), "use another data folder")
		}
		return nil
	})
}

func (b *book) load() error {
	return b.db.View(func(tx *store.Tx) error {
		if err := tx.Bucket(recordsBucket).ForEach(func(key, value []byte) error {
			r := &Record{}
			if err := json.Unmarshal(value, r); err != nil {
				return fmt.Errorf("%w: lease %d: %w", store.ErrDamaged, binary.BigEndian.Uint64(key), err)
			}
			b.records[r.Lease] = r
			return nil
		}); err != nil {
			return err
		}
		return tx.Bucket(asideBucket).ForEach(func(key, value []byte) error {
			var a Aside
			if err := json.Unmarshal(value, &a); err != nil {
				return fmt.Errorf("%w: folder %s: %w", store.ErrDamaged, key, err)
			}
			b.aside[string(key)] = a
			return nil
		})
	})
}

// record is what is kept of a lease; nil: nothing. It must not be changed.
func (b *book) record(lease uint64) *Record {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.records[lease]
}

// all are all records, by lease.
func (b *book) all() map[uint64]*Record {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make(map[uint64]*Record, len(b.records))
	for id, r := range b.records {
		all[id] = r
	}
	return all
}

// add keeps a new record. It fails if there is one of the lease.
func (b *book) add(r Record) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.records[r.Lease] != nil {
		return fmt.Errorf("there is a machine of lease %d", r.Lease)
	}
	return b.put(&r)
}

// change changes the record of a lease. It fails with [ErrNoRecord].
func (b *book) change(lease uint64, f func(*Record)) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	had := b.records[lease]
	if had == nil {
		return fmt.Errorf("%w: %d", ErrNoRecord, lease)
	}
	r := *had
	f(&r)
	return b.put(&r)
}

func (b *book) put(r *Record) error {
	if err := b.update(func(tx *store.Tx) error { return tx.Bucket(recordsBucket).PutJSON(store.Key(r.Lease), r) }); err != nil {
		return err
	}
	b.records[r.Lease] = r
	return nil
}

// forget drops the record of a lease, and notes a folder that is set aside; an empty name: none is.
func (b *book) forget(lease uint64, folder string, a Aside) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.update(func(tx *store.Tx) error {
		if folder != "" {
			if err := tx.Bucket(asideBucket).PutJSON([]byte(folder), a); err != nil {
				return err
			}
		}
		return tx.Bucket(recordsBucket).Delete(store.Key(lease))
	}); err != nil {
		return err
	}
	delete(b.records, lease)
	if folder != "" {
		b.aside[folder] = a
	}
	return nil
}

// due are the folders set aside whose time is over.
func (b *book) due(now uint64) (folders []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for folder, a := range b.aside {
		if now >= a.Until {
			folders = append(folders, folder)
		}
	}
	return folders
}

// gone forgets a folder that was set aside, and is wiped.
func (b *book) gone(folder string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.update(func(tx *store.Tx) error { return tx.Bucket(asideBucket).Delete([]byte(folder)) }); err != nil {
		return err
	}
	delete(b.aside, folder)
	return nil
}

func (b *book) update(f func(*store.Tx) error) error {
	if err := b.db.Update(f); err != nil {
		return hint.Add(fmt.Errorf("write the host's book: %w", err), "check the disk of the data folder")
	}
	return nil
}
