//go:build linux

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

// identity is what a machine is told by its seed: the part of NoCloud's files that this guest understands,
// written as JSON.
type identity struct {
	Hostname string   `json:"local-hostname"`
	Keys     []string `json:"public-keys"`
	userData []byte
	network  struct {
		Ethernets map[string]struct {
			Match struct {
				MAC string `json:"macaddress"`
			} `json:"match"`
			Addresses []string                     `json:"addresses"`
			Gateway4  string                       `json:"gateway4"`
			Gateway6  string                       `json:"gateway6"`
			DNS       struct{ Addresses []string } `json:"nameservers"`
		}
	}
}

func readSeed() (*identity, error) {
	disks, _ := filepath.Glob("/dev/vd?")
	for _, d := range disks {
		if mount(d, "/seed", "iso9660", unix.MS_RDONLY) != nil {
			continue
		}
		defer unix.Unmount("/seed", 0) //nolint:errcheck // mounted or not, it is read only
		var id identity
		for file, to := range map[string]any{"meta-data": &id, "network-config": &id.network} {
			b, err := os.ReadFile("/seed/" + file)
			if errors.Is(err, os.ErrNotExist) {
				continue
			}
			if err == nil {
				err = json.Unmarshal(b, to)
			}
			if err != nil {
				return nil, fmt.Errorf("read the seed's %s: %w", file, err)
			}
		}
		var err error
		id.userData, err = os.ReadFile("/seed/user-data")
		return &id, err
	}
	return nil, errors.New("no seed among the disks")
}

// connect gives each network card that the seed names its addresses and routes.
func (id *identity) connect() error {
	links, err := netlink.LinkList()
	if err != nil {
		return err
	}
	for _, l := range links {
		if l.Attrs().Flags&net.FlagLoopback != 0 {
			if err := netlink.LinkSetUp(l); err != nil {
				return err
			}
		}
		for _, e := range id.network.Ethernets {
			if l.Attrs().HardwareAddr.String() != e.Match.MAC {
				continue
			}
			if err := netlink.LinkSetUp(l); err != nil {
				return err
			}
			for _, a := range e.Addresses {
				address, err := netlink.ParseAddr(a)
				if err != nil {
					return err
				}
				address.Flags |= unix.IFA_F_NODAD // nobody else is on the wire
				if err := netlink.AddrAdd(l, address); err != nil {
					return fmt.Errorf("take address %s: %w", a, err)
				}
			}
			for _, g := range []string{e.Gateway4, e.Gateway6} {
				if g == "" {
					continue
				}
				if err := netlink.RouteAdd(&netlink.Route{LinkIndex: l.Attrs().Index, Gw: net.ParseIP(g)}); err != nil {
					return fmt.Errorf("route by %s: %w", g, err)
				}
			}
			var resolv string
			for _, a := range e.DNS.Addresses {
				resolv += "nameserver " + a + "\n"
			}
			if err := os.WriteFile("/etc/resolv.conf", []byte(resolv), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
