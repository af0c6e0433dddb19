package seed_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/netip"
	"strings"
	"testing"

	"github.com/kdomanski/iso9660"

	"github.com/muster-network/muster/lease/seed"
)

// files writes a seed and reads its files, by their names in lower case.
func files(t *testing.T, s *seed.Seed) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := seed.Write(&b, s); err != nil {
		t.Fatal(err)
	}
	image, err := iso9660.OpenImage(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if label, err := image.Label(); err != nil || label != "cidata" {
		t.Errorf("the volume is %q, %v: cloud-init does not find it", label, err)
	}
	root, err := image.RootDir()
	if err != nil {
		t.Fatal(err)
	}
	children, err := root.GetChildren()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, c := range children {
		data, err := io.ReadAll(c.Reader())
		if err != nil {
			t.Fatal(err)
		}
		got[c.Name()] = string(data)
	}
	return got
}

func TestSeed(t *testing.T) {
	user := "#!/bin/sh\necho \xff\x00 as it is\n"
	got := files(t, &seed.Seed{
		Instance: "lease-7", Hostname: "web", Keys: []string{"ssh-ed25519 AAAA me@home", "ssh-ed25519 BBBB\n\"evil: true"},
		UserData: []byte(user),
		Network: seed.Network{
			MAC:       "52:54:00:00:00:07",
			Addresses: []netip.Prefix{netip.MustParsePrefix("10.77.0.2/30"), netip.MustParsePrefix("2001:db8::2/64")},
			Gateways:  []netip.Addr{netip.MustParseAddr("10.77.0.1"), netip.MustParseAddr("2001:db8::1")},
			DNS:       []netip.Addr{netip.MustParseAddr("9.9.9.9")},
		},
	})
	if got["user-data"] != user {
		t.Errorf("the user data is %q", got["user-data"])
	}
	want := map[string]string{
		"meta-data": `{"instance-id":"lease-7","local-hostname":"web",` +
			`"public-keys":["ssh-ed25519 AAAA me@home","ssh-ed25519 BBBB\n\"evil: true"]}`,
		"network-config": `{"version":2,"ethernets":{"eth0":{"match":{"macaddress":"52:54:00:00:00:07"},"set-name":"eth0","dhcp4":false,` +
			`"addresses":["10.77.0.2/30","2001:db8::2/64"],` +
			`"gateway4":"10.77.0.1","gateway6":"2001:db8::1",` +
			`"nameservers":{"addresses":["9.9.9.9"]}}}}`,
	}
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s is %s\nwant %s", name, got[name], text)
		}
	}
	first, rest, _ := strings.Cut(got["vendor-data"], "\n")
	var parts []struct{ Type, Content string }
	if err := json.Unmarshal([]byte(rest), &parts); err != nil || first != "#cloud-config-archive" || len(parts) != 2 ||
		parts[0].Type != "text/cloud-config" || !strings.HasPrefix(parts[0].Content, "#cloud-config\n") ||
		parts[1].Type != "text/cloud-boothook" || !strings.HasPrefix(parts[1].Content, "#!/bin/sh\n") {
		t.Errorf("vendor-data is %q, %v", got["vendor-data"], err)
	}
}

func TestSeedWithoutMuch(t *testing.T) {
	got := files(t, &seed.Seed{Instance: "i", Hostname: "h"})
	if _, ok := got["network-config"]; ok || !strings.HasPrefix(got["user-data"], "#cloud-config\n") {
		t.Errorf("the files are %q", got)
	}
	got = files(t, &seed.Seed{Network: seed.Network{MAC: "52:54:00:00:00:07"}})
	if !strings.Contains(got["network-config"], `"dhcp4":true`) {
		t.Errorf("without an address: %s", got["network-config"])
	}
}

func TestUserDataIsLimited(t *testing.T) {
	data := bytes.Repeat([]byte("x"), 1<<20+1)
	if got := files(t, &seed.Seed{UserData: data[1:]}); len(got["user-data"]) != 1<<20 {
		t.Errorf("of 1 MiB, %d bytes came", len(got["user-data"]))
	}
	if err := seed.Write(io.Discard, &seed.Seed{UserData: data}); !errors.Is(err, seed.ErrTooLong) {
		t.Errorf("more than 1 MiB: %v", err)
	}
}
