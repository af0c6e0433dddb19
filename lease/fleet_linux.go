package lease

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
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

// made is what [Fleet.Prepare] leaves for later starts.
type made struct {
	Disk machine.Disk `json:"disk"`
	Boot machine.Boot `json:"boot"`
	User string       `json:"user"`
}

const gib = 1 << 30

// Prepare fetches the image and makes disk and seed.
func (f *Fleet) Prepare(ctx context.Context, r *Record, progress func(string, float64)) (json.RawMessage, error) {
	s, dir := &r.Spec, f.folder(r.Lease)
	if string(s.Architecture) != f.Arch {
		return nil, fmt.Errorf("%w: its processor is %s, not %s", ErrUnservable, f.Arch, s.Architecture)
	}
	img, err := f.Images.Get(ctx, holder(r.Lease), image.Ref{Name: s.Image.Name, Arch: f.Arch, SHA256: image.Hash(s.Image.SHA256)},
		func(stage string, done, total uint64) { progress(stage, float64(done)/float64(max(total, 1))) })
	switch {
	case errors.Is(err, image.ErrUnknown), errors.Is(err, image.ErrNotWhatWasAsked), errors.Is(err, image.ErrHash):
		return nil, fmt.Errorf("%w: %w", ErrUnservable, err)
	case err != nil:
		return nil, err
	case img.VirtualSize > int64(s.DiskGiB)*gib:
		return nil, fmt.Errorf("%w: the image has %d GiB, more than the disk of %d GiB", ErrUnservable, (img.VirtualSize+gib-1)/gib, s.DiskGiB)
	}
	progress("making the disk", 0)
	if err := machine.Remove(ctx, dir, nil); err != nil {
		return nil, err
	}
	room, err := f.unpromised()
	if err != nil {
		return nil, err
	}
	if room < int64(s.DiskGiB)*gib {
		return nil, fmt.Errorf("%w: its disks have %d GiB that no machine was promised, and %d GiB are asked for", ErrUnservable, max(room, 0)/gib, s.DiskGiB)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	var base *machine.Base
	if img.Path != "" {
		base = &machine.Base{Path: img.Path, Format: machine.Format(img.Disk.Format)}
	}
	m := made{User: img.User, Boot: machine.Boot{
		Kernel: img.KernelPath, Initrd: img.InitrdPath, Cmdline: img.Boot.Cmdline, UEFI: img.Boot.Kind == image.UEFI,
	}}
	if m.Disk, err = machine.CreateDisk(ctx, filepath.Join(dir, diskFile), base, int64(s.DiskGiB)*gib); err != nil {
		return nil, err
	}
	if err := f.writeSeed(ctx, r, r.Keys); err != nil {
		return nil, err
	}
	return json.Marshal(m)
}

const diskFile = "disk.qcow2"

// unpromised is how many bytes of the host's disk no machine's thin disk may come to fill: a machine whose host has no
// room left loses what it writes.
func (f *Fleet) unpromised() (bytes int64, err error) {
	var s unix.Statfs_t
	if err := unix.Statfs(f.Dir, &s); err != nil {
		return 0, fmt.Errorf("see how full the disk is: %w", err)
	}
	promised, err := f.promised()
	return int64(s.Bavail)*s.Bsize - promised, err
}

// promised is how many bytes the machines' thin disks may still come to fill.
func (f *Fleet) promised() (bytes int64, err error) {
	disks, err := filepath.Glob(filepath.Join(f.Dir, "*", "*", diskFile))
	for _, disk := range disks {
		size, err := sizeOf(disk)
		if err != nil {
			return 0, err
		}
		bytes += max(size-int64(blocksOf(disk)), 0)
	}
	return bytes, err
}

// sizeOf is the size that a qcow2 disk has for its machine; 0 if it is being made.
func sizeOf(disk string) (int64, error) {
	file, err := os.Open(disk)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	var head [32]byte
	if _, err := io.ReadFull(file, head[:]); err != nil {
		return 0, nil //nolint:nilerr // a host was killed while it made the disk
	}
	return int64(binary.BigEndian.Uint64(head[24:])), nil
}

func (f *Fleet) seedFile(lease uint64) string { return filepath.Join(f.folder(lease), "seed.iso") }

// writeSeed writes what a machine is told at its first boot.
func (f *Fleet) writeSeed(ctx context.Context, r *Record, keys []string) error {
	link, err := f.Network.Attach(ctx, network.Tenant{Lease: r.Lease, Limit: f.Bandwidth})
	if err != nil {
		return err
	}
	for _, file := range link.Files { // the machine gets others when it starts
		_ = file.Close()
	}
	s := &seed.Seed{
		Instance: fmt.Sprintf("muster-%d-%x", r.Lease, r.Of.SpecHash[:8]), Hostname: r.Spec.Hostname,
		Keys: slices.Concat(r.Spec.SSHKeys, keys), UserData: r.UserData,
		Network: seed.Network{MAC: link.MAC, Addresses: []netip.Prefix{link.Guest}, Gateways: []netip.Addr{link.Gateway}, DNS: link.DNS},
	}
	if link.Guest6.IsValid() {
		s.Network.Addresses = append(s.Network.Addresses, link.Guest6)
		s.Network.Gateways = append(s.Network.Gateways, link.Gateway6)
	}
	if r.Disks > 0 { // a disk from another machine: cloud-init sets it up for this one
		s.Instance += fmt.Sprintf("-%d", r.Disks)
	}
	return store.WriteFile(f.seedFile(r.Lease), 0o600, func(w io.Writer) error { return seed.Write(w, s) })
}

// Room says whether there is memory to start a machine.
func (f *Fleet) Room(r *Record) (bool, error) {
	stock, err := memory.Survey()
	if err != nil {
		return false, err
	}
	need, free := uint64(r.MemoryMiB)<<20, stock.Available
	if f.HugePages {
		return pooled(stock, nil) >= need && free >= processMiB<<20, nil
	}
	return free >= need+processMiB<<20+f.unclaimed(), nil
}

// pooled is how much memory the pools of 2 MiB pages of some nodes have free; nil: of all.
func pooled(stock *memory.Inventory, nodes []int) (bytes uint64) {
	for _, p := range stock.Pools {
		if p.Pages == memory.Huge2M && (nodes == nil || slices.Contains(nodes, p.Node)) {
			bytes += p.Free * p.Size
		}
	}
	return bytes
}

// unclaimed is memory that machines which run have not touched yet, and may at any time.
func (f *Fleet) unclaimed() (bytes uint64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.runs {
		if ended(m) {
			continue
		}
		all, has := uint64(m.Config().MemoryMiB)<<20, resident(m.PID())
		bytes += all - min(all, has)
	}
	return bytes
}

// resident is how much memory a process has; 0 if that cannot be read.
func resident(pid int) uint64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	fields := strings.Fields(string(data))
	if err != nil || len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseUint(fields[1], 10, 64) // 0 is not too much
	return pages * uint64(os.Getpagesize())
}

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
func (f *Fleet) Boot(ctx context.Context, r *Record) error {
	ctx, cancel := context.WithTimeout(ctx, longestStart)
	defer cancel()
	if f.unheard(r.Lease) != nil {
		return nil // it runs
	}
	if m := f.find(r.Lease); m != nil && !ended(m) {
		return nil
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
	c := machine.Config{
		Lease: r.Lease, Dir: f.folder(r.Lease), MemoryMiB: r.MemoryMiB, VCPUs: r.Units, HugePages: f.HugePages, Accel: f.Accel,
		Disk: what.Disk, Seed: f.seedFile(r.Lease), Boot: what.Boot,
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
	if errors.Is(err, machine.ErrRunning) { // by a run of the daemon that was killed since
		m, err = machine.Adopt(ctx, c.Dir)
	}
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

// place chooses the cores of a machine: of the highest-numbered units that have no machine. None: it has no cores of its
// own.
func (f *Fleet) place(r *Record) (cores []topology.Core, err error) {
	if len(f.Cores) == 0 {
		return nil, nil
	}
	used := map[int]bool{}
	f.mu.Lock()
	for lease, m := range f.runs {
		if lease != r.Lease && !ended(m) {
			for _, cpu := range m.Config().Cores {
				used[cpu] = true
			}
		}
	}
	for lease := range f.deaf {
		c, err := machine.ReadConfig(f.folder(lease))
		if err != nil {
			f.mu.Unlock()
			return nil, fmt.Errorf("find out which cores the machine of lease %d has: %w", lease, err)
		}
		for _, cpu := range c.Cores {
			used[cpu] = true
		}
	}
	f.mu.Unlock()
	for unit := min(f.Units, len(f.Cores)) - 1; unit >= 0 && len(cores) < r.Units; unit-- {
		core := f.Cores[unit]
		if !slices.ContainsFunc(core.Threads, func(cpu int) bool { return used[cpu] }) {
			cores = append(cores, core)
		}
	}
	if len(cores) < r.Units {
		return nil, hint.Add(fmt.Errorf("%d cores are free, and the machine needs %d", len(cores), r.Units), "lease out fewer units than this server has cores")
	}
	return cores, nil
}

// pin puts a machine on cores, and on huge pages of their nodes if these have enough.
func (f *Fleet) pin(c *machine.Config, cores []topology.Core) error {
	var nodes []int
	for _, core := range cores {
		c.Cores = append(c.Cores, core.Threads...)
		if !slices.Contains(nodes, core.Node) {
			nodes = append(nodes, core.Node)
		}
	}
	c.VCPUs = len(c.Cores)
	if !f.HugePages || slices.Contains(nodes, -1) {
		return nil
	}
	stock, err := memory.Survey()
	if err == nil && pooled(stock, nodes) >= uint64(c.MemoryMiB)<<20 {
		c.Nodes = nodes
	}
	return err
}

// guestShutdown is QEMU's word for a machine that shut itself down.
const guestShutdown = "guest-shutdown"

// Life is how a machine's process is.
func (f *Fleet) Life(lease uint64) Life {
	if f.unheard(lease) != nil {
		return Life{Running: true}
	}
	m := f.find(lease)
	if m == nil {
		return Life{}
	}
	if !ended(m) {
		return Life{Running: true}
	}
	exit, err := m.Wait(context.Background()) // it has ended
	if err != nil {
		return Life{Reason: err.Error()}
	}
	reason := exit.Reason
	if reason == "" {
		reason = "it was killed"
	}
	if exit.Stderr != "" {
		reason += ": " + exit.Stderr
	}
	return Life{Off: exit.Reason == guestShutdown, Reason: reason}
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
	if r.HostKey != "" {
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
	return Answer{HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))), SSH: link.SSH.String()}, nil
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
		return f.endDeaf(ctx, lease)
	}
	m, err := f.running(lease)
	if err != nil {
		return nil // it has stopped
	}
	if grace > 0 {
		_, err = m.PowerDown(ctx, grace)
		return err
	}
	return m.Kill(ctx)
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

// Reset is the reset button.
func (f *Fleet) Reset(ctx context.Context, lease uint64) error {
	m, err := f.running(lease)
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrNotNow, err)
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return m.Reset(ctx)
}

// Monitor types a line at the monitor of a machine's QEMU, for its network: [network.ErrNextStart] if it does not run.
func (f *Fleet) Monitor(ctx context.Context, lease uint64, line string) (string, error) {
	m, err := f.running(lease)
	if errors.Is(err, errNotRunning) {
		return "", network.ErrNextStart
	}
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return m.Tell(ctx, line)
}

// Console is the serial console.
func (f *Fleet) Console(_ context.Context, lease uint64) (io.ReadWriteCloser, error) {
	m, err := f.running(lease)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", control.ErrNotNow, err)
	}
	return m.Console()
}

// Log is what the serial console has said.
func (f *Fleet) Log(_ context.Context, lease uint64) (io.ReadCloser, error) {
	log, err := machine.Log(f.folder(lease))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: nothing was printed yet", control.ErrNotNow)
	}
	return log, err
}

// AddKeys tells a machine further keys when it starts the next time.
func (f *Fleet) AddKeys(ctx context.Context, r *Record, keys []string) error {
	if f.Life(r.Lease).Running {
		return fmt.Errorf("%w: stop the machine first: it reads keys when it starts", control.ErrNotNow)
	}
	return f.writeSeed(ctx, r, keys)
}

// SetPorts opens ports.
func (f *Fleet) SetPorts(ctx context.Context, r *Record, ports []control.Port) error {
	var forwards []network.Forward
	var rules []network.Rule
	for _, p := range ports {
		protocol, inside := network.Protocol(p.Protocol), network.Range{From: p.Port, To: p.Port}
		forwards = append(forwards, network.Forward{Protocol: protocol, Guest: p.Port, Host: p.Public})
		for _, from := range p.From {
			rules = append(rules, network.Rule{Direction: network.In, Allow: true, Protocol: protocol, Peer: from, Ports: inside})
		}
		if len(p.From) > 0 {
			rules = append(rules, network.Rule{Direction: network.In, Protocol: protocol, Ports: inside})
		}
	}
	_, err := f.Network.SetPorts(ctx, r.Lease, forwards, rules)
	switch {
	case errors.Is(err, network.ErrNextStart):
		return nil
	case errors.Is(err, network.ErrForbidden):
		return fmt.Errorf("%w: %w", control.ErrRefused, err)
	case errors.Is(err, network.ErrFull):
		return fmt.Errorf("%w: %w", control.ErrNotNow, err)
	}
	return err
}

// whoReaches is from where a port is reached, by the rules that SetPorts made.
func whoReaches(p network.Forward, rules []network.Rule) (from []netip.Prefix) {
	for _, r := range rules {
		if r.Allow && r.Direction == network.In && r.Protocol == p.Protocol && r.Ports.From == p.Guest {
			from = append(from, r.Peer)
		}
	}
	return from
}

// Describe adds addresses, ports and what the machine uses to a status.
func (f *Fleet) Describe(r *Record, s *control.Status) {
	var what made
	if json.Unmarshal(r.Made, &what) == nil {
		s.User = what.User
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	link, err := f.Network.Adopt(ctx, r.Lease)
	if err == nil {
		s.SSH, s.Address = link.SSH.String(), link.Guest.Addr().String()
		if link.Guest6.IsValid() {
			s.IPv6 = link.Guest6.Addr().String()
		}
		for _, p := range link.Ports {
			s.Ports = append(s.Ports, control.Port{
				Protocol: control.Protocol(p.Protocol), Port: p.Guest, Public: p.Host, From: whoReaches(p, link.Rules),
			})
		}
	}
	m, err := f.running(r.Lease)
	if err != nil {
		return
	}
	stats, err := m.Stats(ctx)
	if err != nil {
		return // a machine that ends just now
	}
	c := m.Config()
	s.Metrics = &control.Metrics{
		Units: r.Units, VCPUs: c.VCPUs, CPUSeconds: stats.CPU.Seconds(), Uptime: stats.Age.Seconds(),
		MemoryBytes: uint64(c.MemoryMiB) << 20, MemoryUsed: uint64(max(stats.Memory, 0)), DiskBytes: uint64(r.Spec.DiskGiB) * gib,
		DiskUsed: blocksOf(c.Disk.Path), DiskRead: uint64(max(stats.Disk.ReadBytes, 0)), DiskWritten: uint64(max(stats.Disk.WrittenBytes, 0)),
	}
	if traffic, err := f.Network.Counters(r.Lease); err == nil {
		s.Metrics.Received, s.Metrics.Sent = traffic.InBytes, traffic.OutBytes
	}
}

// blocksOf is how many bytes a file takes on its disk; 0 if that cannot be read.
func blocksOf(path string) uint64 {
	var s unix.Stat_t
	if unix.Stat(path, &s) != nil {
		return 0
	}
	return uint64(max(s.Blocks, 0)) * 512
}
