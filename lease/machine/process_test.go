//go:build linux

package machine_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/machine"
)

// status is a process's or a thread's /proc/…/status.
func status(t *testing.T, folder string) map[string]string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(folder, "status"))
	if err != nil {
		t.Fatal(err)
	}
	s := map[string]string{}
	for line := range strings.Lines(string(b)) {
		name, value, _ := strings.Cut(line, ":")
		s[name] = strings.Join(strings.Fields(value), " ")
	}
	return s
}

// checkSandbox sees to it that a machine's process can do little.
func checkSandbox(t *testing.T, m *machine.Machine) {
	t.Helper()
	proc := fmt.Sprintf("/proc/%d", m.PID())
	s := status(t, proc)
	id := fmt.Sprint(os.Getuid())
	if id == "0" {
		id = fmt.Sprint(machine.Nobody(m.Config().Lease).UID)
	}
	for name, want := range map[string]string{
		"Seccomp": "2", "CapEff": "0000000000000000", "CapPrm": "0000000000000000", "Groups": "",
		"Uid": strings.Join(slices.Repeat([]string{id}, 4), " "),
	} {
		if s[name] != want && (os.Getuid() == 0 || name == "Seccomp" || name == "Uid") {
			t.Errorf("its process has %s %q, want %q", name, s[name], want)
		}
	}
	if cwd, err := os.Readlink(proc + "/cwd"); cwd != "/" {
		t.Errorf("its process is in %q, %v", cwd, err)
	}
	environment, err := os.ReadFile(proc + "/environ")
	if err != nil || strings.Contains(string(environment), "PWD=") {
		t.Errorf("its process knows our environment: %q, %v", environment, err)
	}
}

// checkPinned sees to it that all of a machine's threads stay on these CPUs.
func checkPinned(t *testing.T, m *machine.Machine, cpus string) {
	t.Helper()
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*", m.PID()))
	if err != nil || len(threads) < 2 {
		t.Fatalf("threads %v, %v", threads, err)
	}
	for _, thread := range threads {
		if got := status(t, thread)["Cpus_allowed_list"]; got != cpus {
			t.Errorf("thread %s runs on %s, not %s", thread, got, cpus)
		}
	}
}

// checkConsole types into a machine's console and reads what it says, in a session beside another one.
func checkConsole(t *testing.T, m *machine.Machine) {
	t.Helper()
	idle, err := m.Console()
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	c, err := m.Console()
	if err != nil {
		t.Fatal(err)
	}
	stop := context.AfterFunc(patient(t), func() { c.Close() })
	defer stop()
	defer c.Close()
	if _, err := io.WriteString(c, "echo answer $((6*7))\n"); err != nil {
		t.Fatal(err)
	}
	found := false
	for s := bufio.NewScanner(c); !found && s.Scan(); {
		found = strings.HasPrefix(s.Text(), "answer 42")
	}
	if !found {
		t.Error("the console did not answer")
	}
	log, err := machine.Log(m.Config().Dir)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	b, err := io.ReadAll(log)
	if err != nil || !strings.Contains(string(b), "BEGIN SSH HOST KEY KEYS") || !strings.Contains(string(b), "answer 42") {
		t.Errorf("the console's log is %q, %v", b, err)
	}
}
