//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/text"
)

// The program measures what a host takes in a process of itself.
func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == holdFlag {
		if err := hold(context.Background(), os.Args[2:], os.Stdin, os.Stdout); err != nil {
			os.Stderr.WriteString(err.Error() + "\n")
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// The guest's memory is told from QEMU's own, whatever else is as large.
func TestShare(t *testing.T) {
	const smaps = `7f0000000000-7f000c000000 rw-p 00000000 00:00 0 
Size:             196608 kB
Pss:              104448 kB
VmFlags: rd wr mr mw me ac dd 
7f0010000000-7f001c000000 r--p 00000000 fe:00 42                         /usr/lib/large
Pss:                   8 kB
7f0020000000-7f0024000000 rwxp 00000000 00:00 0 
Pss:               65536 kB
SwapPss:             512 kB
55d000000000-55d000400000 r-xp 00000000 fe:00 43                         /usr/bin/qemu-system-x86_64
Pss:                2000 kB
`
	got, err := parseShare(strings.NewReader(smaps), 192<<20)
	if want := (Share{Guest: 104448 << 10, Translated: 65536 << 10, Rest: 2008 << 10}); err != nil || got != want {
		t.Errorf("%+v, %v; not %+v", got, err, want)
	}
	if _, err := parseShare(strings.NewReader(smaps), 256<<20); err == nil {
		t.Error("the memory of a guest was found that is not there")
	}
}

func TestHostKeysIn(t *testing.T) {
	const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1h4s1nQ4c1tU7d5G0Yx2oQe9o1d7m8Yt0b3E4Fq5aZ root@tiny\r\n"
	const whole = "boot\r\n-----BEGIN SSH HOST KEY KEYS-----\r\n" + key + "-----END SSH HOST KEY KEYS-----\r\n"
	if keys := hostKeysIn(whole); len(keys) != 1 || keys[0].Type() != "ssh-ed25519" {
		t.Errorf("the console's keys are %v", keys)
	}
	if keys := hostKeysIn(strings.TrimSuffix(whole, "-----END SSH HOST KEY KEYS-----\r\n")); keys != nil {
		t.Error("a key was taken of a block that had not ended")
	}
}

// What is recorded fits a terminal and has a ratio for each figure that both sides have.
func TestReport(t *testing.T) {
	side := func(name string, scale float64) *Side {
		n := int64(100 * mib * scale)
		b := Boot{scale, 2000 * scale, 2001 * scale, 5 * scale}
		return &Side{Name: name, Alone: []Boot{b}, Together: []Boot{b, b}, Memory: []Share{{n, n, n}}, Group: []int64{n}, Daemon: []int64{n / 100}}
	}
	r := Report{
		Machine: "A Processor With a Long Name, 2 logical CPUs", Accel: "tcg", QEMU: "7.2", Libvirt: "9.0.0", MemoryMiB: 192, Machines: 20,
		Load: []float64{3, 17}, Sides: []*Side{side(ourName, 1), side(peerName, 2)}, Leases: []Lease{{Create: 1000, Confirm: 999}},
	}
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		if text.Width(strings.TrimSuffix(line, "\n")) > text.Columns {
			t.Errorf("too wide: %s", line)
		}
	}
	if n := strings.Count(b.String(), " 0.50\n"); n != len(memoryFigures)+len(bootFigures) {
		t.Errorf("%d ratios of a half in:\n%s", n, b.String())
	}
}

func TestBadOptions(t *testing.T) {
	for _, args := range []string{"--machines 0", "--machines 201", "--alone 0", "--leases -1", "--no-peer --update", "--nonsense"} {
		if err := run(t.Context(), strings.Fields(args), new(bytes.Buffer)); err == nil {
			t.Errorf("%s was taken", args)
		}
	}
}

// A run without the peer measures machines that really run.
func TestOurs(t *testing.T) {
	guesttest.Build(t)
	var out bytes.Buffer
	if err := run(t.Context(), strings.Fields("--no-peer --machines 2 --alone 1 --rounds 1 --leases 0 --json"), &out); err != nil {
		t.Fatal(err)
	}
	var r Report
	if err := json.Unmarshal(out.Bytes(), &r); err != nil {
		t.Fatal(err)
	}
	s := r.Sides[0]
	if len(s.Alone) != 1 || len(s.Together) != 2 || len(s.Memory) != 2 || len(s.Daemon) != 1 {
		t.Fatalf("measured %+v", s)
	}
	for _, m := range s.Memory {
		if m.Guest < 16*mib || m.Guest > int64(r.MemoryMiB)*mib || m.Rest < mib {
			t.Errorf("a machine of %d MiB has %+v", r.MemoryMiB, m)
		}
	}
	for _, b := range append(s.Alone, s.Together...) {
		if b.Boot <= 0 || b.Boot > b.Whole || b.Start > b.Whole || b.Processor <= 0 {
			t.Errorf("a machine was up like this: %+v", b)
		}
	}
}
