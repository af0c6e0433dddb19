package lease

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
)

// FleetConfig is what the machines of a host have in common.
type FleetConfig struct {
	Dir       string // for their folders: Dir/machines/LEASE
	Images    *image.Cache
	Network   network.Network
	Accel     machine.Accel
	HugePages bool
	Bandwidth network.Limit // of each machine
	// Cores are the host's physical cores, of which each unit has one; none: machines share what there is. Units is how
	// many units the commitment has: the highest-numbered are leased, and the prover gives unit n core n.
	Cores []topology.Core
	Units int
	// Grace is how long a machine may take to shut down; 0: 2 minutes.
	Grace time.Duration
	// Arch is the architecture of images; empty: amd64.
	Arch string
}

// A Fleet is the machines of a host, as QEMU runs them: [Machines].
type Fleet struct {
	FleetConfig

	mu   sync.Mutex
	runs map[uint64]*machine.Machine // that were started or adopted; some have ended
	deaf map[uint64]error            // machines that run and could not be adopted, and why

	exposed atomic.Bool // machines have a connection and no walls
	holding sync.Mutex  // of whoever pauses a machine or lets it go on

	closing context.CancelFunc // ends what goes on beside
	beside  sync.WaitGroup
	closed  context.Context
}

var _ Machines = (*Fleet)(nil)

const defaultGrace = 2 * time.Minute

// NewFleet is a host's machines.
func NewFleet(c FleetConfig) (*Fleet, error) {
	if c.Grace == 0 {
		c.Grace = defaultGrace
	}
	if c.Arch == "" {
		c.Arch = "amd64"
	}
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return nil, err
	}
	c.Dir = dir
	f := &Fleet{FleetConfig: c, runs: map[uint64]*machine.Machine{}, deaf: map[uint64]error{}}
	f.closed, f.closing = context.WithCancel(context.Background())
	for _, folder := range []string{"machines", "aside"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o711); err != nil {
			return nil, fmt.Errorf("make the folder of machines: %w", err)
		}
	}
	f.beside.Go(f.resume)
	return f, nil
}

// Close lets go of the machines, which run on.
func (f *Fleet) Close() {
	f.closing()
	f.beside.Wait()
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.runs {
		m.Close()
	}
	clear(f.runs)
}

func (f *Fleet) folder(lease uint64) string {
	return filepath.Join(f.Dir, "machines", strconv.FormatUint(lease, 10))
}

func holder(lease uint64) string { return fmt.Sprintf("lease-%d", lease) }

const gib = 1 << 30

const diskFile = "disk.qcow2"

func ended(m *machine.Machine) bool {
	select {
	case <-m.Done():
		return true
	default:
		return false
	}
}

// find is the machine of a lease; nil: none was started or adopted.
func (f *Fleet) find(lease uint64) *machine.Machine {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.runs[lease]
}

func (f *Fleet) keep(lease uint64, m *machine.Machine) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if old := f.runs[lease]; old != nil {
		old.Close()
	}
	f.runs[lease] = m
}

// Boot starts a machine.
func (f *Fleet) Boot(ctx context.Context, r *Record) error { return f.start(ctx, r, false) }

// start starts a machine, or its rescue system.
func (f *Fleet) start(ctx context.Context, r *Record, rescue bool) error {
	ctx, cancel := context.WithTimeout(ctx, longestStart)
	defer cancel()
	if f.unheard(r.Lease) != nil {
		return nil // it runs
	}
	if m := f.find(r.Lease); m != nil && !ended(m) {
		return nil
	}
	if runs, err := machine.Runs(f.folder(r.Lease)); err != nil {
		return err
	} else if runs { // started by a run of the daemon that was killed since
		m, err := machine.Adopt(ctx, f.folder(r.Lease))
		if err == nil {
			f.keep(r.Lease, m)
		}
		return err
	}
	var what made
	if err := json.Unmarshal(r.Made, &what); err != nil {
		return fmt.Errorf("read how the machine is made: %w", err)
	}
	cores, err := f.place(r)
	if err != nil {
		return err
	}
	link, err := f.Network.Attach(ctx, network.Tenant{Lease: r.Lease, Limit: f.Bandwidth})
	if err != nil {
		return err
	}
	defer func() {
		for _, file := range link.Files {
			_ = file.Close()
		}
	}()
	var system *machine.Rescue
	if rescue {
		system, err = f.makeRescue(ctx, r, &link)
	} else {
		err = errors.Join(f.dropRescue(ctx, r.Lease), f.writeSeed(r, what.User, &link))
	}
	if err != nil {
		return err
	}
	c := machine.Config{
		Lease: r.Lease, Dir: f.folder(r.Lease), MemoryMiB: r.MemoryMiB, VCPUs: r.Units, HugePages: f.HugePages, Accel: f.Accel,
		Disk: what.Disk, Seed: f.seedFile(r.Lease), Boot: what.Boot, Rescue: system,
		Net:    machine.Net{Args: link.Netdev, MAC: link.MAC, Files: link.Files, Own: link.EmptyNamespace && os.Geteuid() == 0},
		Limits: machine.Limits{MemoryMiB: r.MemoryMiB + 2*processMiB, Tasks: mostTasks},
	}
	if f.HugePages { // they are counted apart
		c.Limits.MemoryMiB = 2 * processMiB
	}
	if len(cores) > 0 {
		if err := f.pin(&c, cores); err != nil {
			return err
		}
	}
	m, err := machine.Start(ctx, c)
	if err != nil {
		return err
	}
	f.keep(r.Lease, m)
	return nil
}

// longestStart is more than QEMU takes for the largest machine, whose memory it touches before it answers.
const longestStart = 10 * time.Minute

// mostTasks is more threads than QEMU needs for the largest machine.
const mostTasks = 1024

// Life is how a machine's process is.
func (f *Fleet) Life(lease uint64) Life {
	if f.unheard(lease) != nil {
		c, err := machine.ReadConfig(f.folder(lease))
		return Life{Running: true, Rescued: err == nil && c.Rescue != nil}
	}
	m := f.find(lease)
	if m == nil {
		return Life{}
	}
	rescued := m.Config().Rescue != nil
	if !ended(m) {
		return Life{Running: true, Rescued: rescued, Full: m.NoSpace()}
	}
	exit, err := m.Wait(context.Background()) // it has ended
	if err != nil {
		return Life{Rescued: rescued, Reason: err.Error()}
	}
	reason := exit.Reason
	if reason == "" {
		reason = "it was killed"
	}
	if exit.Stderr != "" {
		reason += ": " + exit.Stderr
	}
	return Life{
		Rescued: rescued, Off: exit.Reason == machine.GuestShutdown, Again: exit.Reason == machine.GuestReset, Reason: reason,
	}
}

var errNotRunning = errors.New("the machine does not run")

// running is the machine of a lease that runs.
func (f *Fleet) running(lease uint64) (*machine.Machine, error) {
	if err := f.unheard(lease); err != nil {
		return nil, err
	}
	m := f.find(lease)
	if m == nil || ended(m) {
		return nil, errNotRunning
	}
	return m, nil
}

// Listen waits until a machine proves its key over SSH.
func (f *Fleet) Listen(ctx context.Context, r *Record) (Answer, error) {
	m, err := f.running(r.Lease)
	if err != nil {
		return Answer{}, err
	}
	link, err := f.Network.Adopt(ctx, r.Lease)
	if err != nil {
		return Answer{}, err
	}
	var keys []ssh.PublicKey
	rescued := m.Config().Rescue != nil
	if r.HostKey != "" && !rescued {
		key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(r.HostKey))
		if err != nil {
			return Answer{}, fmt.Errorf("read the machine's SSH key: %w", err)
		}
		keys = append(keys, key)
	} else {
		if keys, err = m.HostKeys(ctx); err != nil {
			return Answer{}, err
		}
		slices.SortStableFunc(keys, func(a, b ssh.PublicKey) int { return rank(a) - rank(b) })
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { // a machine that ends answers never
		select {
		case <-m.Done():
			cancel()
		case <-ctx.Done():
		}
	}()
	key, err := machine.WaitSSH(ctx, link.Inside.String(), keys)
	if err != nil {
		return Answer{}, err
	}
	if err := m.ShowDisk(ctx); err != nil {
		return Answer{}, err
	}
	return Answer{HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))), SSH: link.SSH.String(), Rescued: rescued}, nil
}

// rank puts the shortest of the usual keys first.
func rank(key ssh.PublicKey) int {
	return -slices.Index([]string{ssh.KeyAlgoRSA, ssh.KeyAlgoECDSA521, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA256, ssh.KeyAlgoED25519}, key.Type())
}

// Halt lets a machine shut down.
func (f *Fleet) Halt(ctx context.Context, lease uint64) error { return f.stop(ctx, lease, f.Grace) }

// Kill does not.
func (f *Fleet) Kill(ctx context.Context, lease uint64) error { return f.stop(ctx, lease, 0) }

func (f *Fleet) stop(ctx context.Context, lease uint64, grace time.Duration) error {
	if f.unheard(lease) != nil {
		if err := f.endDeaf(ctx, lease); err != nil {
			return err
		}
	} else if m, err := f.running(lease); err == nil { // else it has stopped
		if grace > 0 {
			_, err = m.PowerDown(ctx, grace)
		} else {
			err = m.Kill(ctx)
		}
		if err != nil {
			return err
		}
	}
	return f.dropRescue(ctx, lease)
}

// SetAside moves a folder to where no lease finds it.
func (f *Fleet) SetAside(ctx context.Context, lease uint64, name string) error {
	if err := f.letGo(ctx, lease); err != nil {
		return err
	}
	from := f.folder(lease)
	if _, err := os.Stat(from); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err := f.WipeAside(ctx, name); err != nil {
		return err
	}
	return os.Rename(from, filepath.Join(f.Dir, "aside", name))
}

// letGo gives addresses and image back.
func (f *Fleet) letGo(ctx context.Context, lease uint64) error {
	if f.Life(lease).Running {
		return fmt.Errorf("the machine of lease %d runs", lease)
	}
	return errors.Join(f.Network.Detach(ctx, lease), f.Images.Release(holder(lease)))
}

// Wipe wipes a lease's folder.
func (f *Fleet) Wipe(ctx context.Context, lease uint64) error {
	if err := f.letGo(ctx, lease); err != nil {
		return err
	}
	return machine.Remove(ctx, f.folder(lease), nil)
}

// WipeAside wipes a folder that was set aside.
func (f *Fleet) WipeAside(ctx context.Context, name string) error {
	return machine.Remove(ctx, filepath.Join(f.Dir, "aside", name), nil)
}
