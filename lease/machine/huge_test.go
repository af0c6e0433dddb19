//go:build linux

package machine_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/machine"
)

// free is how many huge pages of 2 MiB the system has that nobody uses.
func free(t *testing.T) int {
	t.Helper()
	b, err := os.ReadFile("/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages")
	if err != nil {
		t.Skip(err)
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// A machine that asks for huge pages has all of them from the start, or is not started and says why.
func TestHugePages(t *testing.T) {
	c := idle(t)
	c.HugePages = true
	const pages = 32 / 2
	before := free(t)
	m, err := machine.Start(patient(t), c)
	if before < pages {
		if err == nil {
			killed(t, m)
			t.Fatalf("it has %d pages of %d", pages, before)
		}
		if !strings.Contains(err.Error(), "memory") {
			t.Errorf("the error is %v", err)
		}
		t.Skipf("there are %d free huge pages, and the rest needs %d", before, pages)
	}
	if err != nil {
		t.Fatal(err)
	}
	killed(t, m)
	if now := free(t); now > before-pages {
		t.Errorf("%d pages were free, and %d are", before, now)
	}
	if err := m.Kill(patient(t)); err != nil {
		t.Fatal(err)
	}
	if now := free(t); now < before {
		t.Errorf("%d pages were free, and %d are after the machine's end", before, now)
	}
}
