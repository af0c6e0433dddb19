package lease

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"time"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
)

// Reset is the reset button.
func (f *Fleet) Reset(ctx context.Context, lease uint64) error {
	m, err := f.running(lease)
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrNotNow, err)
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if m.Config().Rescue != nil { // it begins anew
		return m.Kill(ctx)
	}
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
	if s.Rescue != nil && s.Rescue.HostKey != "" {
		s.Rescue.Disk = machine.OwnDisk
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	link, err := f.Network.Adopt(ctx, r.Lease)
	if err == nil {
		s.SSH, s.Address = link.SSH.String(), link.Guest.Addr().String()
		if link.Own.IsValid() {
			s.Address = link.Own.String()
		}
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
