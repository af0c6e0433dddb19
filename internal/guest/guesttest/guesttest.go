// Package guesttest gives tests the tiny guest and Debian, or skips them where machines cannot be run. With
// MUSTER_REQUIRE_QEMU=1 in the environment, as make test has it, what would be skipped fails.
package guesttest

import (
	"os"
	"os/exec"
	"testing"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/hint"
)

// NeedQEMU skips a test on a system without QEMU.
func NeedQEMU(t testing.TB) {
	t.Helper()
	for _, program := range []string{"qemu-system-x86_64", "qemu-img"} {
		if _, err := exec.LookPath(program); err != nil {
			miss(t, hint.Add(err, "Install QEMU: on Debian, the packages qemu-system-x86 and qemu-utils"))
		}
	}
}

// Build builds the tiny guest for a test that boots it. The test is skipped under -short.
func Build(t testing.TB) *guest.Guest {
	t.Helper()
	if testing.Short() {
		t.Skip("a machine takes seconds to boot")
	}
	NeedQEMU(t)
	g, err := guest.Build(t.Context(), func(s string) { t.Log(s) })
	if err != nil {
		miss(t, err)
	}
	return g
}

// mirror is what tests install in Debian. It is one list for all of them, so that there is one image.
var mirror = []string{"curl", "nginx-light", "openssl", "postgresql", "prometheus", "prometheus-node-exporter"}

// BuildDebian builds Debian 12 for a test that boots it, with an archive of packages in it.
func BuildDebian(t testing.TB) *guest.Debian {
	t.Helper()
	NeedQEMU(t)
	d, err := guest.BuildDebian(t.Context(), mirror, func(s string) { t.Log(s) })
	if err != nil {
		miss(t, err)
	}
	return d
}

func miss(t testing.TB, err error) {
	t.Helper()
	if os.Getenv("MUSTER_REQUIRE_QEMU") == "1" {
		t.Fatal(hint.Text(err))
	}
	t.Skip(hint.Text(err))
}
