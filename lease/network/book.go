package network

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"slices"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// book is what a network must find again: who has which addresses and ports. It is a file that is
// replaced at each change, before the change is made to anything else.
type book struct {
	path string
	book1
}

type book1 struct {
	Version int               `json:"version"`
	Leases  map[uint64]*entry `json:"leases"`
	// Addresses and ports go round, so that those of a machine that is gone rest before another has them.
	NextSlot int    `json:"nextSlot"`
	NextPort uint16 `json:"nextPort"`
	NextOwn  int    `json:"nextOwn,omitempty"`
	// Added are addresses that a routed network has put at an uplink.
	Added []netip.Addr `json:"added,omitempty"`
	// Kernel is what the kernel's settings were that a routed network changed, and sets back at its end.
	Kernel map[string]string `json:"kernel,omitempty"`
}

// entry is of one lease.
type entry struct {
	Slot  int        `json:"slot"` // counts the /30s of the pool
	SSH   uint16     `json:"ssh"`  // the host's port
	Ports []Forward  `json:"ports,omitempty"`
	Rules []Rule     `json:"rules,omitempty"`
	Limit Limit      `json:"limit"`
	Own   netip.Addr `json:"own,omitzero"` // where the internet reaches it alone
}

// forwards are all opened ports, SSH's first.
func (e *entry) forwards() []Forward {
	return append([]Forward{{TCP, sshPort, e.SSH}}, e.Ports...)
}

func (e *entry) clone() *entry {
	c := *e
	c.Ports, c.Rules = slices.Clone(e.Ports), slices.Clone(e.Rules)
	return &c
}

// reached are the opened ports besides SSH's as the internet reaches them.
func (e *entry) reached() []Forward {
	ports := slices.Clone(e.Ports)
	if e.Own.IsValid() {
		for i := range ports {
			ports[i].Host = ports[i].Guest
		}
	}
	return ports
}

const sshPort = 22

// openBook reads the book in a folder, or begins one.
func openBook(dir string) (*book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	b := &book{path: filepath.Join(dir, "network.json"), book1: book1{Version: 1, Leases: map[uint64]*entry{}}}
	data, err := os.ReadFile(b.path)
	if errors.Is(err, fs.ErrNotExist) {
		return b, nil
	}
	if err != nil {
		return nil, err
	}
	err = json.Unmarshal(data, &b.book1)
	if err == nil {
		err = b.check()
	}
	if err != nil {
		return nil, hint.Add(fmt.Errorf("%s is damaged: %w", b.path, err),
			"put the file back from a backup; without it, machines get other addresses and ports than their renters know")
	}
	return b, nil
}

// check finds what the program would not have written.
func (b *book) check() error {
	if b.Version != 1 {
		return fmt.Errorf("version %d is not known", b.Version)
	}
	slots, ports, owns := map[int]uint64{}, map[uint16]uint64{}, map[netip.Addr]uint64{}
	for lease, e := range b.Leases {
		if e == nil || e.Slot < 0 || e.SSH == 0 {
			return fmt.Errorf("lease %d is not complete", lease)
		}
		if other, ok := slots[e.Slot]; ok {
			return fmt.Errorf("leases %d and %d have the same addresses", lease, other)
		}
		slots[e.Slot] = lease
		if other, ok := owns[e.Own]; ok && e.Own.IsValid() || e.Own.IsValid() && !e.Own.Is4() {
			return fmt.Errorf("leases %d and %d have the address %s", lease, other, e.Own)
		}
		owns[e.Own] = lease
		for _, f := range e.forwards() {
			if other, ok := ports[f.Host]; ok && other != lease || f.Host == 0 {
				return fmt.Errorf("leases %d and %d have port %d", lease, other, f.Host)
			}
			ports[f.Host] = lease
		}
		if err := checkForwards(e.Ports); err != nil {
			return fmt.Errorf("lease %d: %w", lease, err)
		}
		if err := checkRules(e.Rules); err != nil {
			return fmt.Errorf("lease %d: %w", lease, err)
		}
	}
	return nil
}

// of is what a lease has, or [ErrUnknown].
func (b *book) of(lease uint64) (*entry, error) {
	if e := b.Leases[lease]; e != nil {
		return e, nil
	}
	return nil, fmt.Errorf("lease %d: %w", lease, ErrUnknown)
}

func (b *book) save() error {
	data, err := json.MarshalIndent(b.book1, "", "\t")
	if err != nil {
		return err
	}
	return store.WriteFile(b.path, 0o600, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	})
}

// put makes a lease's entry the given one, or removes it for nil. After an error the book is as before.
func (b *book) put(lease uint64, e *entry) error {
	old, ok := b.Leases[lease]
	if e == nil {
		delete(b.Leases, lease)
	} else {
		b.Leases[lease] = e
	}
	err := b.save()
	if err != nil && ok {
		b.Leases[lease] = old
	} else if err != nil {
		delete(b.Leases, lease)
	}
	return err
}

// slot is a free one of n.
func (b *book) slot(n int) (int, error) {
	taken := map[int]bool{}
	for _, e := range b.Leases {
		taken[e.Slot] = true
	}
	for i := range n {
		if s := (b.NextSlot + i) % n; !taken[s] {
			b.NextSlot = s + 1
			return s, nil
		}
	}
	return 0, fmt.Errorf("addresses for machines: %w of %d", ErrFull, n)
}

// sorted are the leases, smallest first.
func (b *book) sorted() []uint64 {
	leases := make([]uint64, 0, len(b.Leases))
	for lease := range b.Leases {
		leases = append(leases, lease)
	}
	slices.Sort(leases)
	return leases
}
