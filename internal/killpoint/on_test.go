//go:build killpoints && unix

package killpoint

import (
	"errors"
	"os"
	"os/exec"
	"slices"
	"syscall"
	"testing"
)

// TestMain is a process that passes a point, if its test asks for that.
func TestMain(m *testing.M) {
	if os.Getenv("PASS_A_POINT") != "" {
		Here(Points[0])
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// A process is killed at its point, at no other, and as often as it is meant to be.
func TestKills(t *testing.T) {
	for setting, want := range map[string]bool{
		"": false, Points[0]: true, Points[1]: false, Points[0] + ":1": true, Points[0] + ":0": false,
		Points[1] + "," + Points[0]: true, Points[1] + "," + Points[2] + ":0.5": false,
	} {
		cmd := exec.CommandContext(t.Context(), os.Args[0])
		cmd.Env = slices.Concat(os.Environ(), []string{"PASS_A_POINT=yes", killVariable + "=" + setting})
		said, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		killed := errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL
		if killed != want || err != nil && !killed {
			t.Errorf("with %q: %v", setting, err)
		}
		if killed && string(said) != LastWords+Points[0]+"\n" {
			t.Errorf("with %q it said %q", setting, said)
		}
	}
}

// A process that is to be killed at a point that does not exist says so.
func TestRefusesOtherNames(t *testing.T) {
	for _, setting := range []string{"nowhere", Points[0] + ":often"} {
		cmd := exec.CommandContext(t.Context(), os.Args[0])
		cmd.Env = slices.Concat(os.Environ(), []string{"PASS_A_POINT=yes", killVariable + "=" + setting})
		if err := cmd.Run(); err == nil {
			t.Errorf("%q is taken", setting)
		}
	}
}
