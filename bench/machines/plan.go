//go:build linux

package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/seed"
)

// A plan is one machine that is about to be, in a folder of its own: the same for us and for the peer.
type plan struct {
	number  int
	dir     string
	guest   *guest.Guest
	accel   machine.Accel
	disk    machine.Disk
	seed    string
	mac     string
	address string // where its SSH server will be
}

// netdev is the machine's network: QEMU's user mode, the same for us and for the peer.
func (p *plan) netdev() string { return "user,id=net0,restrict=on,hostfwd=tcp:" + p.address + "-:22" }

// A site is where plans are made.
type site struct {
	dir   string
	guest *guest.Guest // with copies that other users can read
	accel machine.Accel
	key   string // a line of authorized_keys
	made  int
}

func newSite(ctx context.Context, say func(string)) (_ *site, err error) {
	g, err := guest.Build(ctx, say)
	if err != nil {
		return nil, err
	}
	s := &site{accel: machine.KVM}
	if _, err := machine.CheckKVM(ctx); err != nil {
		s.accel = machine.TCG
	}
	if s.dir, err = os.MkdirTemp("/var/tmp", "muster-bench-machines-"); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			s.remove()
		}
	}()
	if err := os.Chmod(s.dir, 0o755); err != nil { // libvirt's QEMU opens its files itself
		return nil, err
	}
	public, _, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	key, err := ssh.NewPublicKey(public)
	if err != nil {
		return nil, err
	}
	s.key = strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key)))
	own := *g
	for _, file := range []*string{&own.Kernel, &own.Initrd, &own.Disk} {
		to := filepath.Join(s.dir, filepath.Base(*file))
		if err := copyFile(to, *file); err != nil {
			return nil, err
		}
		*file = to
	}
	s.guest = &own
	return s, nil
}

func (s *site) remove() { _ = os.RemoveAll(s.dir) }

func copyFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if failed := out.Close(); err == nil {
		err = failed
	}
	return err
}

// plan makes a disk and a seed for one machine more.
func (s *site) plan(ctx context.Context) (_ *plan, err error) {
	s.made++
	p := &plan{
		number: s.made, dir: filepath.Join(s.dir, fmt.Sprint(s.made)), guest: s.guest, accel: s.accel,
		mac: fmt.Sprintf("52:54:00:6d:%02x:%02x", s.made>>8&0xff, s.made&0xff),
	}
	if err := os.Mkdir(p.dir, 0o755); err != nil {
		return nil, err
	}
	base := &machine.Base{Path: s.guest.Disk, Format: machine.Raw}
	if p.disk, err = machine.CreateDisk(ctx, filepath.Join(p.dir, "disk.qcow2"), base, 64<<20); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = seed.Write(&b, &seed.Seed{
		Instance: fmt.Sprintf("lease-%d", p.number), Hostname: "tiny", Keys: []string{s.key},
		Network: seed.Network{
			MAC: p.mac, Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.2.15/24")},
			Gateways: []netip.Addr{netip.MustParseAddr("10.0.2.2")},
		},
	})
	if err != nil {
		return nil, err
	}
	p.seed = filepath.Join(p.dir, "seed.iso")
	if err := os.WriteFile(p.seed, b.Bytes(), 0o644); err != nil {
		return nil, err
	}
	p.address, err = loopback.Address()
	return p, err
}
