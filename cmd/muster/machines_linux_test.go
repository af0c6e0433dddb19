package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/spec"
)

// The scripts in testdata/machines and testdata/moving are sessions on a devnet with a host, whose machines are emulated. $KERNEL, $INITRD,
// $DISK and $CMDLINE are those of the tiny guest, and $IMAGE is what it is known by.
func TestMachineScripts(t *testing.T) { machineScripts(t, "testdata/machines") }

// machineScripts runs the scripts of a folder.
func machineScripts(t *testing.T, dir string) {
	t.Helper()
	guest := guesttest.Build(t)
	keys := devKeys(t)
	testscript.Run(t, testscript.Params{
		Dir: dir,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat,
			"spechash":   specHash,
			"killmachine": func(ts *testscript.TestScript, _ bool, _ []string) { // as the kernel kills what takes too much memory
				for _, pid := range machinesIn(ts.Getenv("WORK")) {
					ts.Check(syscall.Kill(pid, syscall.SIGKILL))
				}
			},
		},
		// A network for each: scripts run at the same time, and have the same accounts.
		Setup: func(env *testscript.Env) error {
			rules := rarelyChallenged(t)
			rules.Watch.DaySeconds = 86_400 // so that an order waits for a slow machine
			network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
				Dir: env.WorkDir + "/net", Interval: 100 * time.Millisecond, Accounts: []string{"provider", "keeper", "renter"}, Parameters: rules,
			})
			if err != nil {
				return err
			}
			env.Defer(network.Stop)
			id, err := imageID(t, guest.Kernel, guest.Initrd, guest.Disk, guest.Cmdline)
			if err != nil {
				return err
			}
			env.Defer(func() { endMachines(t, env.WorkDir) })
			port, err := freePort()
			if err != nil {
				return err
			}
			second, err := freePort()
			if err != nil {
				return err
			}
			for name, value := range map[string]string{
				"RPC": network.URL(), "NET": strings.TrimSuffix(network.DeploymentFile, "/deployment.json"), "MUSTER_KEYS": keys,
				"XDG_CACHE_HOME": env.WorkDir + "/cache", "KERNEL": guest.Kernel, "INITRD": guest.Initrd, "DISK": guest.Disk, "CMDLINE": guest.Cmdline,
				"IMAGE": id.String(), "OTHER_IMAGE": strings.Repeat("ab", len(id)), "PORT": fmt.Sprint(port), "PORTS": fmt.Sprintf("%d-%d", 20000+port%100*90, 20000+port%100*90+80),
				"PORT2": fmt.Sprint(second), "PORTS2": fmt.Sprintf("%d-%d", 10500+second%100*90, 10500+second%100*90+80),
			} {
				env.Setenv(name, value)
			}
			return nil
		},
	})
}

// specHash sets SPECHASH to the hash of what a machine in the book has to be, which has a template's name and user data.
func specHash(ts *testscript.TestScript, _ bool, args []string) {
	var m struct {
		Spec     spec.Spec `json:"spec"`
		UserData []byte    `json:"userData"`
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &m))
	if m.Spec.Template != args[1] || len(m.UserData) == 0 || m.Spec.UserDataSHA256 != spec.Sum(m.UserData) {
		ts.Fatalf("the spec is %+v, for %d bytes of user data", m.Spec, len(m.UserData))
	}
	ts.Setenv("SPECHASH", m.Spec.Hash().Hex())
}

// machinesIn are the processes of the machines of a script that run.
func machinesIn(dir string) (all []int) {
	files, _ := filepath.Glob(filepath.Join(dir, "data*", "host-commitment-*", "machines", "*", "machine.json")) // the pattern is well formed
	for _, file := range files {
		var state struct {
			Process *struct{ PID int }
		}
		data, err := os.ReadFile(file)
		if _, data, _ = bytes.Cut(data, []byte("\n")); err != nil || json.Unmarshal(data, &state) != nil || state.Process == nil {
			continue
		}
		line, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", state.Process.PID))
		if err == nil && bytes.Contains(line, []byte("qemu-system")) {
			all = append(all, state.Process.PID)
		}
	}
	return all
}

// endMachines ends machines that a script left, because they outlive their host.
func endMachines(t *testing.T, dir string) {
	for _, pid := range machinesIn(dir) {
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
			t.Error(err)
		}
	}
}

// imageID is what an image is known by.
func imageID(t *testing.T, kernel, initrd, disk, cmdline string) (id image.Hash, err error) {
	c, err := image.Open(image.Config{Dir: t.TempDir()})
	if err != nil {
		return id, err
	}
	img, err := c.Import(t.Context(), image.Entry{
		Name: "tiny", Version: "1", Arch: "amd64", User: "root", Disk: &image.File{Format: image.Raw},
		Boot: image.Boot{Kind: image.Kernel, Kernel: &image.File{}, Initrd: &image.File{}, Cmdline: cmdline},
	}, map[string]string{"kernel": kernel, "initrd": initrd, "disk": disk}, nil)
	return img.ID, err
}

// freePort is one of loopback's that nobody has now.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}
