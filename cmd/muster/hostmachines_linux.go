package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/netip"
	"path/filepath"
	"sync/atomic"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/machine"
	tenants "github.com/muster-network/muster/lease/network"
)

// machines makes what a host's machines run on. stop lets go of it; machines go on.
func (f *machineFlags) machines(cmd *cobra.Command, cfg *lease.Config, profile string, units int) (stop func() error, err error) {
	ctx, folder := cmd.Context(), cfg.DataDir
	images, err := f.open(ctx)
	if err != nil {
		return nil, err
	}
	limit, err := f.limit()
	if err != nil {
		return nil, err
	}
	c := lease.FleetConfig{
		Dir: folder, Images: images, Accel: machine.KVM, HugePages: f.hugePages, Grace: secondsOf(f.grace), Bandwidth: limit,
	}
	if _, err := machine.CheckKVM(ctx); err != nil {
		if !f.emulate {
			return nil, hint.Add(err, "use a server whose processor can run machines, or give --allow-emulation to try things out")
		}
		c.Accel = machine.TCG
		logger(cmd).Warn("machines are emulated, and a hundred times slower", "reason", err)
	}
	if !lease.SharesCores(profile) {
		found, err := topology.Detect()
		if err != nil {
			return nil, err
		}
		c.Cores, c.Units = found.Cores, units
	}
	var fleet *lease.Fleet
	monitor := func(ctx context.Context, id uint64, line string) (string, error) { return fleet.Monitor(ctx, id, line) }
	walls := make(chan error, 16)
	var ready atomic.Pointer[lease.Fleet]
	flushed := func(err error) {
		if fleet := ready.Load(); fleet != nil {
			fleet.Walls(err)
		}
		select {
		case walls <- err:
		default: // it is told again as long as it is so
		}
	}
	cfg.Metadata = &lease.Metadata{}
	if c.Network, err = f.openNetwork(ctx, folder, monitor, flushed, cfg.Metadata); err != nil {
		return nil, err
	}
	if fleet, err = lease.NewFleet(c); err != nil {
		return nil, errors.Join(err, c.Network.Close())
	}
	ready.Store(fleet)
	cfg.Walls = walls
	cfg.Machines = fleet
	return func() error {
		err := c.Network.Close() // from then on it tells nothing
		fleet.Close()
		return err
	}, nil
}

// limit is what the flags say of each machine's bandwidth.
func (f *machineFlags) limit() (tenants.Limit, error) {
	if len(f.own) > 0 && f.network != "routed" {
		return tenants.Limit{}, hint.Add(errors.New("--public-ipv4 is of a routed network"), "leave it out, or give --network routed")
	}
	if f.bandwidth != 0 && f.network != "routed" {
		return tenants.Limit{}, hint.Add(errors.New("--bandwidth is of a routed network"), "leave it out, or give --network routed")
	}
	bits := uint64(f.bandwidth) * 1_000_000
	return tenants.Limit{Down: bits, Up: bits}, nil
}

// openNetwork makes the network that was asked for.
func (f *machineFlags) openNetwork(ctx context.Context, folder string, monitor func(context.Context, uint64, string) (string, error), flushed func(error), metadata *lease.Metadata) (tenants.Network, error) {
	dir := filepath.Join(folder, "network")
	ports := tenants.Range{From: f.ports.from, To: f.ports.to}
	switch f.network {
	case "user":
		if !f.address.IsValid() {
			return nil, hint.Add(errors.New("--network user needs an address"), "give --address: 127.0.0.1 to try things out on one machine")
		}
		return tenants.User(tenants.UserConfig{Dir: dir, Address: f.address.Addr, Ports: ports, Monitor: monitor})
	case "routed":
		c, err := f.routed()
		if err != nil {
			return nil, err
		}
		c.Dir, c.Ports, c.Flushed, c.Metadata = dir, ports, flushed, metadata.Handler
		return tenants.Routed(ctx, c)
	}
	return nil, hint.Add(errors.New("--network is "+f.network), `give "routed" or "user"`)
}

// routed is what the flags say of a routed network.
func (f *machineFlags) routed() (tenants.RoutedConfig, error) {
	c := tenants.RoutedConfig{
		Address: f.address.Addr, Public: f.public.Addr, Pool: f.pool.Prefix, Pool6: f.pool6.Prefix, Uplinks: f.uplinks, Mail: f.mail,
	}
	for _, s := range f.dns {
		var a addrFlag
		if err := a.Set(s); err != nil {
			return c, fmt.Errorf("--dns: %w", err)
		}
		c.DNS = append(c.DNS, a.Addr)
	}
	for _, s := range f.blocked {
		var p prefixFlag
		if err := p.Set(s); err != nil {
			return c, fmt.Errorf("--blocked: %w", err)
		}
		c.Blocked = append(c.Blocked, p.Prefix)
	}
	for _, s := range f.own {
		all, err := ownAddresses(s)
		if err != nil {
			return c, fmt.Errorf("--public-ipv4: %w", err)
		}
		c.Own = append(c.Own, all...)
	}
	for _, port := range f.reserved {
		if port == 0 || port > math.MaxUint16 {
			return c, hint.Add(fmt.Errorf("--reserved-ports: %d is not a port", port), "give numbers from 1 to 65535")
		}
		c.Reserved = append(c.Reserved, uint16(port))
	}
	return c, nil
}

// mostOwn is more addresses than a host has machines.
const mostOwn = 4096

// ownAddresses are the addresses of a prefix, or the one address.
func ownAddresses(s string) (all []netip.Addr, err error) {
	if ip, err := netip.ParseAddr(s); err == nil {
		return []netip.Addr{ip}, nil
	}
	p, err := netip.ParsePrefix(s)
	if err != nil || p != p.Masked() || !p.Addr().Is4() {
		return nil, hint.Add(fmt.Errorf("%q is no IPv4 address or prefix", s), "write one such as 203.0.113.7 or 203.0.113.8/29")
	}
	for ip := p.Addr(); p.Contains(ip); ip = ip.Next() {
		if all = append(all, ip); len(all) > mostOwn {
			return nil, hint.Add(fmt.Errorf("%s has more than %d addresses", p, mostOwn), "name a smaller prefix")
		}
	}
	return all, nil
}
