package rent

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

var (
	// ErrNoMachine says that the book has no machine of a name.
	ErrNoMachine = errors.New("there is no machine")
	// ErrTaken says that a name is another machine's.
	ErrTaken = errors.New("there is a machine of this name already")
)

// A Machine is one that somebody rents, or is about to.
type Machine struct {
	Name    string          `json:"name"`
	ChainID uint64          `json:"chainId"`
	Market  common.Address  `json:"market"`
	Renter  common.Address  `json:"renter"`
	Offer   uint64          `json:"offer"`
	Units   int             `json:"units"`
	Host    attest.Endpoint `json:"host"`
	Spec    spec.Spec       `json:"spec"`
	Data    []byte          `json:"userData,omitempty"`
	Ordered time.Time       `json:"ordered"`
	Image   *spec.Image     `json:"image,omitempty"` // what its disk was made from since; nil: the spec's
	Lease   uint64          `json:"lease"`           // 0: not known to be ordered yet
	// Certificate is the kind that the offer's site has to have when the machine is ordered; zero: none.
	Certificate ledger.CertificateKind `json:"certificate,omitzero"`

	SSH     string `json:"ssh,omitempty"` // host and port
	User    string `json:"user,omitempty"`
	HostKey string `json:"hostKey,omitempty"` // as in known_hosts after the name: the one confirmed on chain
	// RescueKey is that of the rescue system, as the host said it; empty unless that runs in the machine's place.
	RescueKey string `json:"rescueKey,omitempty"`
}

// From is what the machine's disk was made from, as far as the book knows.
func (m *Machine) From() spec.Image {
	if m.Image != nil {
		return *m.Image
	}
	return m.Spec.Image
}

// NoteImage notes what a machine's disk was made from, as its host says.
func (b *Book) NoteImage(m *Machine, s control.Status) error {
	now := spec.Image{Name: s.Image, SHA256: s.ImageHash}
	if now.Check() != nil || now == m.From() {
		return nil
	}
	m.Image = &now
	return b.Save(m)
}

// A Book is the machines that a renter has, each in files of its own in a folder.
type Book struct{ dir string }

// OpenBook opens the book in a folder, or makes it.
func OpenBook(dir string) (*Book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of machines: %w", err)
	}
	return &Book{dir}, nil
}

func (b *Book) file(name, suffix string) string { return filepath.Join(b.dir, name+suffix) }

const (
	machineSuffix = ".json"
	sessionSuffix = ".session"
	knownSuffix   = ".known_hosts"
	maxMachine    = 2 << 20
)

// Save keeps a machine.
func (b *Book) Save(m *Machine) error {
	if err := spec.CheckName(m.Name); err != nil {
		return err
	}
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return store.WriteFile(b.file(m.Name, machineSuffix), 0o600, func(w io.Writer) error {
		_, err := w.Write(append(data, '\n'))
		return err
	})
}

// Find is the machine of a name. Its error is [ErrNoMachine].
func (b *Book) Find(name string) (*Machine, error) {
	if err := spec.CheckName(name); err != nil {
		return nil, err
	}
	data, err := store.ReadFile(b.file(name, machineSuffix), maxMachine)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, hint.Add(fmt.Errorf("%w %q", ErrNoMachine, name), "muster vm list shows those that there are")
	}
	if err != nil {
		return nil, err
	}
	m := &Machine{}
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("read machine %s: %w", name, err)
	}
	return m, nil
}

// All are the machines, by name.
func (b *Book) All() (all []*Machine, err error) {
	entries, err := os.ReadDir(b.dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), machineSuffix)
		if !ok {
			continue
		}
		m, err := b.Find(name)
		if err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, nil
}

// Remove forgets a machine.
func (b *Book) Remove(name string) error {
	var all []error
	for _, suffix := range []string{machineSuffix, sessionSuffix, knownSuffix, secretSuffix, moveSuffix} {
		if err := os.Remove(b.file(name, suffix)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			all = append(all, err)
		}
	}
	return errors.Join(all...)
}

// Session is the credential of a machine; nil: there is none.
func (b *Book) Session(name string) (*control.Credential, error) {
	c, err := control.LoadCredential(b.file(name, sessionSuffix))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return c, err
}

// KeepSession keeps the credential of a machine.
func (b *Book) KeepSession(name string, c *control.Credential) error {
	return c.Save(b.file(name, sessionSuffix))
}

// ForgetSession drops the credential of a machine: the wallet signs another when one is needed.
func (b *Book) ForgetSession(name string) error {
	if err := os.Remove(b.file(name, sessionSuffix)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// KnownHosts writes the file in which SSH finds the machine's key, and returns its path.
func (b *Book) KnownHosts(m *Machine) (string, error) {
	path := b.file(m.Name, knownSuffix)
	return path, store.WriteFile(path, 0o600, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s %s\n", m.alias(), m.key())
		return err
	})
}

// alias is the name under which SSH knows the machine, or its rescue system.
func (m *Machine) alias() string {
	alias := fmt.Sprintf("muster-lease-%d", m.Lease)
	if m.RescueKey != "" {
		alias += "-rescue"
	}
	return alias
}

// key is the SSH key of what runs.
func (m *Machine) key() string { return cmp.Or(m.RescueKey, m.HostKey) }

// adjectives and nouns make names.
var (
	adjectives = strings.Fields("brave calm clever eager fair gentle green keen kind lively lucky merry neat quick quiet ready steady sunny warm wise")
	nouns      = strings.Fields("badger birch cedar crane falcon finch fox hare heron lark lynx maple oak otter owl pine raven robin swan wren")
)

// FreeName is a name that no machine has yet. random gives numbers from 0 to n - 1.
func (b *Book) FreeName(random func(n int) int) (string, error) {
	all, err := b.All()
	if err != nil {
		return "", err
	}
	for {
		name := adjectives[random(len(adjectives))] + "-" + nouns[random(len(nouns))]
		if len(all) > len(adjectives)*len(nouns)/2 {
			name += fmt.Sprintf("-%d", random(1000))
		}
		if !slices.ContainsFunc(all, func(m *Machine) bool { return m.Name == name }) {
			return name, nil
		}
	}
}
