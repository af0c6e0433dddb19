package main

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/machine"
	tenants "github.com/muster-network/muster/lease/network"
)

// machines makes what a host's machines run on. stop lets go of it; machines go on.
func (f *machineFlags) machines(cmd *cobra.Command, folder, profile string, units int) (machines lease.Machines, stop func() error, err error) {
	ctx := cmd.Context()
	images, err := f.open(ctx)
	if err != nil {
		return nil, nil, err
	}
	c := lease.FleetConfig{
		Dir: folder, Images: images, Accel: machine.KVM, HugePages: f.hugePages, Grace: secondsOf(f.grace),
	}
	if _, err := machine.CheckKVM(ctx); err != nil {
		if !f.emulate {
			return nil, nil, hint.Add(err, "use a server whose processor can run machines, or give --allow-emulation to try things out")
		}
		c.Accel = machine.TCG
		logger(cmd).Warn("machines are emulated, and a hundred times slower", "reason", err)
	}
	if !lease.SharesCores(profile) {
		found, err := topology.Detect()
		if err != nil {
			return nil, nil, err
		}
		c.Cores, c.Units = found.Cores, units
	}
	var fleet *lease.Fleet
	monitor := func(ctx context.Context, id uint64, line string) (string, error) { return fleet.Monitor(ctx, id, line) }
	if c.Network, err = f.openNetwork(ctx, folder, monitor); err != nil {
		return nil, nil, err
	}
	if fleet, err = lease.NewFleet(c); err != nil {
		return nil, nil, errors.Join(err, c.Network.Close())
	}
	return fleet, func() error {
		fleet.Close()
		return c.Network.Close()
	}, nil
}

// openNetwork makes the network that was asked for.
func (f *machineFlags) openNetwork(ctx context.Context, folder string, monitor func(context.Context, uint64, string) (string, error)) (tenants.Network, error) {
	dir := filepath.Join(folder, "network")
	ports := tenants.Range{From: f.ports.from, To: f.ports.to}
	switch f.network {
	case "user":
		if !f.address.IsValid() {
			return nil, hint.Add(errors.New("--network user needs an address"), "give --address: 127.0.0.1 to try things out on one machine")
		}
		return tenants.User(tenants.UserConfig{Dir: dir, Address: f.address.Addr, Ports: ports, Monitor: monitor})
	case "routed":
		return tenants.Routed(ctx, tenants.RoutedConfig{Dir: dir, Address: f.address.Addr, Public: f.public.Addr, Ports: ports, Pool6: f.pool6.Prefix})
	}
	return nil, hint.Add(errors.New("--network is "+f.network), `give "routed" or "user"`)
}
