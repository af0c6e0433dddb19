// Package seed makes the small read-only disk from which a machine learns, at first boot, who it is: its name,
// its owner's SSH keys, its network, and its owner's user data.
//
// The disk is an ISO 9660 image in the format of cloud-init's data source NoCloud. It promises that the user
// data arrives byte for byte as its owner wrote it: what we have to say is in files of its own. Those are
// written as JSON, which is YAML too, so that nothing in a name or a key can say more than itself.
package seed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/netip"

	"github.com/kdomanski/iso9660"
)

// Label is the volume's name, by which cloud-init finds it.
const Label = "cidata"

// Seed is what a machine is told.
type Seed struct {
	// Instance names the machine. cloud-init does the work of a first boot anew when it changes.
	Instance string
	Hostname string
	Keys     []string // lines of authorized_keys, for the image's default user
	UserData []byte   // the owner's, in any of cloud-init's formats; may be empty
	Network  Network
	Later    Later
}

// Network is the address that a machine takes. None asks by DHCP.
type Network struct {
	MAC       string         // of the one network card; lower case, with colons
	Addresses []netip.Prefix // with the length of their network
	Gateways  []netip.Addr   // one at most for IPv4 and for IPv6, each in the network of an address or link-local
	DNS       []netip.Addr
}

// MetaData is the file meta-data.
type MetaData struct {
	Instance string   `json:"instance-id"`
	Hostname string   `json:"local-hostname"`
	Keys     []string `json:"public-keys,omitempty"`
}

// networkConfig is the file network-config, version 2.
type networkConfig struct {
	Version   int                 `json:"version"`
	Ethernets map[string]ethernet `json:"ethernets"`
}

type ethernet struct {
	Match     match          `json:"match"`
	SetName   string         `json:"set-name"`
	DHCP4     bool           `json:"dhcp4"`
	Addresses []netip.Prefix `json:"addresses,omitempty"`
	// Routes by "to" and "via" would be the newer form. cloud-init 22.4, which is Debian 12's, does not know
	// "default" in it, and takes ::/0 for ::/64.
	Gateway4 string       `json:"gateway4,omitempty"`
	Gateway6 string       `json:"gateway6,omitempty"`
	DNS      *nameservers `json:"nameservers,omitempty"`
}

type match struct {
	MAC string `json:"macaddress"`
}

type nameservers struct {
	Addresses []netip.Addr `json:"addresses"`
}

// cloudConfig is what cloud-init does unless the user data says otherwise: without host keys on the console
// nobody could tell the machine from another that answers in its place.
const cloudConfig = `#cloud-config
{"manage_etc_hosts": true, "ssh": {"emit_keys_to_console": true}}
`

// mostUserData is the most user data that a seed takes.
const mostUserData = 1 << 20

// ErrTooLong says that the user data is longer than 1 MiB.
var ErrTooLong = errors.New("user data is longer than 1 MiB")

// Write writes the disk's image, some 400 kB and the user data.
func Write(w io.Writer, s *Seed) error {
	if len(s.UserData) > mostUserData {
		return ErrTooLong
	}
	meta, err := json.Marshal(MetaData{s.Instance, s.Hostname, s.Keys})
	if err != nil {
		return err
	}
	user := s.UserData
	if len(user) == 0 {
		user = []byte("#cloud-config\n{}\n") // the file has to be there
	}
	files := []struct {
		name string
		data []byte
	}{{"meta-data", meta}, {"user-data", user}, {"vendor-data", s.vendorData()}}
	if s.Network.MAC != "" {
		network, err := json.Marshal(s.Network.config())
		if err != nil {
			return err
		}
		files = append(files, struct {
			name string
			data []byte
		}{"network-config", network})
	}

	iso, err := iso9660.NewWriter()
	if err != nil {
		return fmt.Errorf("make the seed: %w", err)
	}
	defer iso.Cleanup() //nolint:errcheck // it removes its own temporary files, if it can
	for _, f := range files {
		if err := iso.AddFile(bytes.NewReader(f.data), f.name); err != nil {
			return fmt.Errorf("put %s into the seed: %w", f.name, err)
		}
	}
	if err := iso.WriteTo(w, Label); err != nil {
		return fmt.Errorf("write the seed: %w", err)
	}
	return nil
}

func (n *Network) config() networkConfig {
	e := ethernet{Match: match{n.MAC}, SetName: "eth0", DHCP4: len(n.Addresses) == 0, Addresses: n.Addresses}
	for _, g := range n.Gateways {
		if g.Is4() {
			e.Gateway4 = g.String()
		} else {
			e.Gateway6 = g.String()
		}
	}
	if len(n.DNS) > 0 {
		e.DNS = &nameservers{n.DNS}
	}
	return networkConfig{2, map[string]ethernet{"eth0": e}}
}
