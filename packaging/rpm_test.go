package main

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The same holds for the RPM package, put by Debian's rpm into a Debian: its scripts and files are those of any system with
// systemd, and it needs nothing else.
func TestRPMPackage(t *testing.T) {
	s := newSystem(t, withSystemd)
	_, err := exec.LookPath("rpm")
	require(t, err == nil, "what installs RPM packages is missing: apt-get install rpm")
	rpm := func(args ...string) string {
		t.Helper()
		out, err := exec.CommandContext(t.Context(), "rpm", slices.Concat([]string{"--root", s.root, "--dbpath", "/var/lib/rpm"}, args)...).CombinedOutput()
		if err != nil {
			t.Fatalf("rpm %q: %v\n%s", args, err, out)
		}
		return string(out)
	}
	older, newer := s.put("rpm", "v0.1.0"), s.put("rpm", "v0.2.0")
	for need := range strings.Lines(rpm("--query", "--package", "--requires", filepath.Join(s.root, newer))) {
		if need = strings.TrimSpace(need); need != "/bin/sh" && !strings.HasPrefix(need, "rpmlib(") {
			t.Errorf("it needs %s", need)
		}
	}
	// rpm knows nothing of what dpkg has installed.
	rpm("--install", "--force-debian", "--nodeps", filepath.Join(s.root, older))
	s.whole()
	s.use()

	rpm("--upgrade", "--force-debian", "--nodeps", filepath.Join(s.root, newer))
	if out := rpm("--query", "muster"); out != "muster-0.2.0-1.x86_64\n" {
		t.Errorf("after the upgrade there is %s", out)
	}
	s.whole()
	s.kept()
	s.expect(settings, "cat", "/etc/muster/muster.toml")

	rpm("--erase", "muster")
	s.kept()
	s.expect(settings, "cat", "/etc/muster/muster.toml.rpmsave")
	s.gone("/usr/bin/muster", "/usr/lib/systemd/system/muster-keeper.service", "/etc/muster/muster.toml")
}
