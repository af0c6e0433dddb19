package store

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// childVariable makes the test's binary one of the children below.
const childVariable = "MUSTER_STORE_TEST_CHILD"

func TestMain(m *testing.M) {
	what := os.Getenv(childVariable)
	if what == "" {
		os.Exit(m.Run())
	}
	args := os.Args[1:]
	if err := children[what](args); err != nil {
		fmt.Println(err)
	}
}

var children = map[string]func(args []string) error{
	"killed": func(args []string) error { return killedAt(args[0], args[1], args[2]) },
}

type process struct {
	t *testing.T
	*exec.Cmd
}

func child(t *testing.T, what string, args ...string) process {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self, args...)
	cmd.Env = append(os.Environ(), childVariable+"="+what)
	return process{t, cmd}
}

func (p process) output() string {
	p.t.Helper()
	out, err := p.CombinedOutput()
	if err != nil {
		p.t.Errorf("%v: %s", err, out)
	}
	return string(out)
}

func (p process) expectKilled() {
	p.t.Helper()
	if out, err := p.CombinedOutput(); err == nil || !strings.Contains(err.Error(), "killed") {
		p.t.Errorf("the process was not killed: %v, %s", err, out)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
