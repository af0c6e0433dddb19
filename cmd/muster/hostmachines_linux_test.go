package main

import (
	"net/netip"
	"slices"
	"testing"

	"github.com/spf13/cobra"
)

// All that docs/hosting.md says can be named for a routed network has a flag, which reaches it.
func TestRoutedFlags(t *testing.T) {
	parse := func(args ...string) *machineFlags {
		var f machineFlags
		cmd := &cobra.Command{}
		f.register(cmd)
		if err := cmd.ParseFlags(args); err != nil {
			t.Fatal(err)
		}
		return &f
	}
	c, err := parse("--private-network", "10.80.0.0/16", "--reserved-ports", "20080,20443", "--dns", "192.0.2.1,2001:db8::1",
		"--blocked", "198.51.100.0/24", "--uplink", "eth7", "--allow-mail", "--public-ipv4", "198.51.100.8/30,203.0.113.7").routed()
	if err != nil {
		t.Fatal(err)
	}
	if c.Pool != netip.MustParsePrefix("10.80.0.0/16") || !slices.Equal(c.Reserved, []uint16{20080, 20443}) || len(c.DNS) != 2 ||
		!slices.Equal(c.Blocked, []netip.Prefix{netip.MustParsePrefix("198.51.100.0/24")}) || !slices.Equal(c.Uplinks, []string{"eth7"}) || !c.Mail {
		t.Errorf("%+v", c)
	}
	for flag, value := range map[string]string{"--dns": "resolver", "--blocked": "10.0.0.1", "--reserved-ports": "70000", "--public-ipv4": "10.0.0.0/8"} {
		if _, err := parse(flag, value).routed(); err == nil {
			t.Errorf("%s %s was taken", flag, value)
		}
	}
	if len(c.Own) != 5 || c.Own[3] != netip.MustParseAddr("198.51.100.11") || c.Own[4] != netip.MustParseAddr("203.0.113.7") {
		t.Errorf("machines' own addresses are %v", c.Own)
	}
	if _, err := parse("--public-ipv4", "203.0.113.7", "--network", "user").limit(); err == nil {
		t.Error("addresses were taken that nobody gets")
	}
	if limit, err := parse("--bandwidth", "200").limit(); err != nil || limit.Down != 200_000_000 || limit.Up != limit.Down {
		t.Errorf("%+v, %v", limit, err)
	}
	if _, err := parse("--bandwidth", "200", "--network", "user").limit(); err == nil {
		t.Error("a limit was taken that nothing enforces")
	}
}
