package main

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/spec"
)

// The scripts in testdata/machines, testdata/moving and testdata/debian are sessions on a devnet with a host, whose
// machines are emulated. $KERNEL, $INITRD, $DISK and $CMDLINE are those of a guest, and $IMAGE is what it is known by.
// $FILES is a server that has the disk.
func TestMachineScripts(t *testing.T) {
	t.Parallel()
	machineScripts(t, "testdata/machines", guesttest.Build(t))
}

// machineScripts runs the scripts of a folder with a guest.
func machineScripts(t *testing.T, dir string, g *guest.Guest) {
	t.Helper()
	keys := devKeys(t)
	id, err := imageID(t, g)
	if err != nil {
		t.Fatal(err)
	}
	files := httptest.NewServer(http.FileServer(http.Dir(filepath.Dir(g.Disk))))
	t.Cleanup(files.Close)
	testscript.Run(t, testscript.Params{
		Dir:         dir,
		WorkdirRoot: guesttest.Dir(t),
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat,
			"spechash":   specHash,
			"page":       page,
			"interval": func(ts *testscript.TestScript, _ bool, args []string) { // the time between blocks
				d, err := time.ParseDuration(args[0])
				ts.Check(err)
				ts.Value(networkKey{}).(*demo.Network).SetInterval(d)
			},
			"killmachine": killMachines,
		},
		// A network for each: scripts run at the same time, and have the same accounts.
		Setup: func(env *testscript.Env) error {
			rules := testchain.Must(demo.SlowRules())(t)
			network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
				Dir: env.WorkDir + "/net", Interval: 100 * time.Millisecond, Accounts: []string{"provider", "keeper", "renter"}, Parameters: rules,
			})
			if err != nil {
				return err
			}
			env.Defer(network.Stop)
			env.Values[networkKey{}] = network
			env.Defer(func() { endMachines(t, env.WorkDir) })
			for name, value := range map[string]string{
				"RPC": network.URL(), "NET": strings.TrimSuffix(network.DeploymentFile, "/deployment.json"), "MUSTER_KEYS": keys,
				"XDG_CACHE_HOME": env.WorkDir + "/cache", "KERNEL": g.Kernel, "INITRD": g.Initrd, "DISK": g.Disk, "CMDLINE": g.Cmdline,
				"FILES": files.URL, "IMAGE": id.String(), "OTHER_IMAGE": strings.Repeat("ab", len(id)), "PORT": fmt.Sprint(testchain.Must(loopback.Port())(t)), "PORTS": testchain.Must(loopback.Range(81))(t),
				"PORT2": fmt.Sprint(testchain.Must(loopback.Port())(t)), "PORTS2": testchain.Must(loopback.Range(81))(t),
			} {
				env.Setenv(name, value)
			}
			return nil
		},
	})
}

// killMachines kills a script's machines, as the kernel kills what takes too much memory.
func killMachines(ts *testscript.TestScript, _ bool, _ []string) {
	for _, pid := range machinesIn(ts.Getenv("WORK")) {
		ts.Check(syscall.Kill(pid, syscall.SIGKILL))
	}
}

// networkKey is where a script has its network.
type networkKey struct{}

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

// page checks what a machine answers at its port 443, of which a file, or what was printed last, says where it is reached.
func page(ts *testscript.TestScript, _ bool, args []string) {
	_, address, _ := strings.Cut(ts.ReadFile(args[0]), "tcp/443 is reached at ")
	address, _, _ = strings.Cut(address, "\n")
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true}}
	answer, err := client.Get("https://" + address + "/")
	ts.Check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	ts.Check(err)
	if want := strings.TrimSuffix(ts.ReadFile(args[1]), "\n"); string(body) != want {
		ts.Fatalf("at %s is %q, not %q", address, body, want)
	}
	if names := answer.TLS.PeerCertificates[0].DNSNames; len(names) != 1 || names[0] != args[2] {
		ts.Fatalf("its certificate is for %v, not %s", names, args[2])
	}
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

// imageID is what a guest's image is known by.
func imageID(t *testing.T, g *guest.Guest) (id image.Hash, err error) {
	e := image.Entry{Disk: &image.File{}, Boot: image.Boot{Kind: image.Kernel, Kernel: &image.File{}, Initrd: &image.File{}, Cmdline: g.Cmdline}}
	for path, f := range map[string]*image.File{g.Kernel: e.Boot.Kernel, g.Initrd: e.Boot.Initrd, g.Disk: e.Disk} {
		if f.SHA256, _, err = image.HashFile(t.Context(), path, nil); err != nil {
			return id, err
		}
	}
	return e.ID(), nil
}
