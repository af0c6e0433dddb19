package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/template"
)

// A machine over ssh, with the shell in ssh's place: a command is run here, and a connection leads to cat.
func TestOverSSH(t *testing.T) {
	over := &overSSH{t.Context(), func(options []string, command ...string) ([]string, error) {
		if len(options) > 0 {
			return []string{"cat"}, nil
		}
		return append([]string{"sh", "-c"}, strings.Replace(strings.Join(command, " "), "timeout 10 bash -c '</dev/tcp/127.0.0.1/7'", "true", 1)), nil
	}}
	if err := over.Run(t.Context(), "true"); err != nil {
		t.Error(err)
	}
	if err := over.Run(t.Context(), "echo no such thing; exit 3"); err == nil || !strings.Contains(err.Error(), "no such thing") {
		t.Errorf("a command that failed: %v", err)
	}
	if _, err := over.Dial(t.Context(), 1); err == nil {
		t.Error("connected to a port at which nothing listens")
	}
	conn, err := over.Dial(t.Context(), 7)
	if err != nil {
		t.Fatal(err)
	}
	want := bytes.Repeat([]byte("hello\n"), 100)
	go conn.Write(want)
	got := make([]byte, len(want))
	if _, err := io.ReadFull(conn, got); err != nil || !bytes.Equal(got, want) {
		t.Errorf("read %q, %v", got, err)
	}
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
}

// A machine that is not healthy is waited for as long as cloud-init is at it or time is left, but not if cloud-init has
// failed. The shell is in ssh's place again.
func TestUnhealthyMachines(t *testing.T) {
	r := &template.Recipe{Name: "t", Health: []template.Check{{About: "it is there", Command: "test -e there"}}}
	for name, c := range map[string]struct {
		says, wait, want, hint string
	}{
		"not yet":          {"status: running", "0s", "it is being installed: it does not work yet: it is there: ", "--wait"},
		"failed":           {"status: error", "1h", "its installation failed: it does not work yet: it is there: ", "cloud-init-output.log"},
		"failed later":     {"status: done", "0s", "it does not work yet: it is there: ", "cloud-init-output.log"},
		"no cloud-init":    {"sh: cloud-init: not found", "0s", "it does not work yet: it is there: ", "cloud-init-output.log"},
		"nobody is let in": {"", "1h", "log in to web: exit status 255", "-i FILE"},
	} {
		t.Run(name, func(t *testing.T) {
			over := &overSSH{t.Context(), func(_ []string, command ...string) ([]string, error) {
				switch {
				case c.says == "":
					command = []string{"exit 255"}
				case command[0] == "cloud-init status":
					command = []string{"echo '" + c.says + "'; exit 1"}
				}
				return append([]string{"sh", "-c"}, command...), nil
			}}
			cmd := newVMCheck()
			cmd.SetContext(t.Context())
			wait, err := time.ParseDuration(c.wait)
			if err != nil {
				t.Fatal(err)
			}
			err = (&checkFlags{wait: wait}).await(cmd, r, &rent.Machine{Name: "web"}, over)
			if err == nil || !strings.HasPrefix(err.Error(), c.want) || !strings.Contains(strings.Join(hint.Of(err), " "), c.hint) {
				t.Errorf("%v, with hints %q", err, hint.Of(err))
			}
		})
	}
}

// A machine that becomes healthy ends the waiting.
func TestWaitForHealth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "there")
		r := &template.Recipe{Name: "t", Health: []template.Check{{About: "it is there", Command: "test -e " + file}}}
		over := &overSSH{t.Context(), func(_ []string, command ...string) ([]string, error) {
			return append([]string{"sh", "-c"}, command...), nil
		}}
		go func() {
			time.Sleep(time.Minute)
			if err := os.WriteFile(file, nil, 0o600); err != nil {
				t.Error(err)
			}
		}()
		cmd := newVMCheck()
		cmd.SetContext(t.Context())
		cmd.SetErr(io.Discard)
		if err := (&checkFlags{wait: time.Hour}).await(cmd, r, &rent.Machine{Name: "web"}, over); err != nil {
			t.Error(err)
		}
	})
}
