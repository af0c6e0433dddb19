//go:build linux

package machine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/internal/qmp"
)

// Machine is a machine that runs, or ran when it was started or adopted. Its methods may be called at the
// same time.
type Machine struct {
	config  Config
	process *process
	monitor *qmp.Client
	console *console
	record  *record // the console's first output
	stderr  *record
	notes   []string

	released chan struct{} // closed by Close
	release  sync.Once
	ended    chan struct{} // closed when exit is set
	exit     Exit

	mu      sync.Mutex
	reason  string // of the latest SHUTDOWN event
	noSpace bool
	events  map[string][]chan any // closed when an event of that name comes
}

// state is what is known of a machine on disk.
type state struct {
	Config  Config   `json:"config"`
	Process *process `json:"process"` // nil until it is known
	Notes   []string `json:"notes"`
}

// mostState is the longest record of a machine; a command line has at most 2 kB.
const mostState = 1 << 20

func (s *state) write() error {
	data, err := json.Marshal(s)
	if err == nil {
		err = store.WriteSummed(filepath.Join(s.Config.Dir, stateFile), 0o600, data)
	}
	if err != nil {
		return fmt.Errorf("write down the machine: %w", err)
	}
	return nil
}

func readState(dir string) (*state, error) {
	path := filepath.Join(dir, stateFile)
	data, err := store.ReadSummed(path, mostState)
	var s state
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: %w", dir, ErrNone)
	case err == nil:
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read %s: %w", path, err),
			"The disk beside it may be whole: move the file away, and start the machine anew")
	}
	s.Config.Dir = dir
	return &s, nil
}

// ReadConfig is what the machine of a folder was when it was last started. Errors are [ErrNone], and
// [store.ErrSum] for a record that was cut short or altered.
func ReadConfig(dir string) (Config, error) {
	s, err := readState(dir)
	if err != nil {
		return Config{}, err
	}
	return s.Config, nil
}

// Config is what the machine is, without the files of its network.
func (m *Machine) Config() Config { return m.config }

// PID is the number of the machine's process.
func (m *Machine) PID() int { return m.process.PID }

// Notes say what the machine does without because this system does not have it or does not allow it, such as
// limits. Each is a sentence for whoever runs the host.
func (m *Machine) Notes() []string { return m.notes }

// NoSpace says that the guest stands still in the middle of a write, because the host's disk is full. It loses nothing, and
// goes on with [Machine.Resume]; if there is no room then, it stands still again.
func (m *Machine) NoSpace() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.noSpace
}

// Done is closed when the machine's process has ended.
func (m *Machine) Done() <-chan struct{} { return m.ended }

// Wait waits until the machine's process has ended.
func (m *Machine) Wait(ctx context.Context) (Exit, error) {
	select {
	case <-m.ended:
		return m.exit, nil
	case <-ctx.Done():
		return Exit{}, ctx.Err()
	}
}

// Close lets go of the machine, which runs on and can be adopted.
func (m *Machine) Close() {
	m.release.Do(func() {
		close(m.released)
		m.monitor.Close()
		m.console.close()
		m.record.Close()
		m.stderr.Close()
		m.process.close()
	})
}

// newMachine is a machine that nobody listens to yet.
func newMachine(c Config, p *process, notes []string) *Machine {
	return &Machine{
		config: c, process: p, notes: notes, released: make(chan struct{}), ended: make(chan struct{}), events: map[string][]chan any{},
	}
}

// follow hears what QEMU says until it ends.
func (m *Machine) follow() {
	for e := range m.monitor.Events() {
		m.mu.Lock()
		if e.Name == "SHUTDOWN" {
			var data struct{ Reason string }
			if json.Unmarshal(e.Data, &data) == nil {
				m.reason = data.Reason
			}
		}
		switch e.Name {
		case "BLOCK_IO_ERROR":
			var data struct {
				NoSpace bool `json:"nospace"`
			}
			m.noSpace = m.noSpace || json.Unmarshal(e.Data, &data) == nil && data.NoSpace
		case "RESUME":
			m.noSpace = false
		}
		for _, c := range m.events[e.Name] {
			close(c)
		}
		delete(m.events, e.Name)
		m.mu.Unlock()
	}
	select {
	case <-m.process.done:
	case <-m.released:
		return
	}
	complaints, _ := m.stderr.bytes() // kept as far as they can be read
	m.mu.Lock()
	m.exit = Exit{m.reason, strings.TrimSpace(string(complaints))}
	m.mu.Unlock()
	m.console.close()
	m.record.Close()
	m.stderr.Close()
	removeGroup(m.config.Lease)
	close(m.ended)
}

// event is closed when the next event of a name comes.
func (m *Machine) event(name string) <-chan any {
	c := make(chan any)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.events[name] = append(m.events[name], c)
	return c
}

// lock takes the lock of a machine's folder. Its holder is the machine's process; whoever starts or removes a
// machine has it before.
func lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := tryLock(f); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
