package web_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/web/webtest"
)

// A command runs muster as a provider does.
type command struct {
	t            *testing.T
	program, dir string
	env          []string
}

// buildCommand builds muster for a provider, who has a folder for everything else.
func buildCommand(t *testing.T) *command {
	t.Helper()
	dir := guesttest.Dir(t)
	c := &command{t: t, program: filepath.Join(t.TempDir(), "muster"), dir: dir}
	build := exec.CommandContext(t.Context(), "go", "build", "-buildvcs=false", "-o", c.program, "../cmd/muster")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	c.env = append(os.Environ(), "XDG_CACHE_HOME="+filepath.Join(dir, "cache"), "MUSTER_IMAGES="+filepath.Join(dir, "images"),
		"MUSTER_DATA_DIR="+filepath.Join(dir, "data"), "MUSTER_PASSWORD_FILE="+filepath.Join(dir, "password"))
	return c
}

// run runs muster, and reads what it prints as JSON.
func (c *command) run(result any, args ...string) {
	c.t.Helper()
	r := exec.CommandContext(c.t.Context(), c.program, append(args, "--json")...)
	var complaint bytes.Buffer
	r.Env, r.Stderr = c.env, &complaint
	out, err := r.Output()
	if err == nil {
		err = json.Unmarshal(out, result)
	}
	if err != nil {
		c.t.Fatalf("muster %s: %v\n%s%s", args[0], err, out, &complaint)
	}
}

// host runs the host of a commitment until the test ends, and ends its machines then. It is up when it answers somebody who
// may not ask: the page takes what it signed before that for old, and says so in the console.
func (c *command) host(w *testchain.World, commitment uint64, at string) (log string) {
	c.t.Helper()
	deployment, keystore := filepath.Join(c.dir, "deployment.json"), filepath.Join(c.dir, "provider.json")
	for _, err := range []error{
		w.Deployment.Save(deployment), w.Keys["provider"].Save(keystore, "secret"),
		os.WriteFile(filepath.Join(c.dir, "password"), []byte("secret\n"), 0o600),
	} {
		if err != nil {
			c.t.Fatal(err)
		}
	}
	log = filepath.Join(c.dir, "host.log")
	words := testchain.Must(os.Create(log))(c.t)
	defer words.Close()
	ctx, stop := context.WithCancel(context.WithoutCancel(c.t.Context()))
	r := exec.CommandContext(ctx, c.program, "host", "run", "--commitment", fmt.Sprint(commitment), "--rpc", w.URL(), "--deployment", deployment,
		"--keystore", keystore, "--network", "user", "--address", "127.0.0.1", "--ports", testchain.Must(loopback.Range(81))(c.t), "--allow-emulation", "--listen", at)
	r.Env, r.Stdout, r.Stderr = c.env, words, words
	r.Cancel = func() error { return r.Process.Signal(os.Interrupt) }
	if err := r.Start(); err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() {
		stop()
		_ = r.Wait() // it was told to stop
		folders, _ := filepath.Glob(filepath.Join(c.dir, "data", "host-commitment-*", "machines", "*"))
		for _, folder := range folders {
			if m, err := machine.Adopt(context.Background(), folder); err == nil {
				_ = m.Kill(context.Background())
			}
		}
		if said, err := os.ReadFile(log); c.t.Failed() && err == nil {
			c.t.Logf("the host said:\n%s", said)
		}
	})
	anyKey := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true}} // nothing is told
	testchain.WaitFor(c.t, func() bool {
		answer, err := anyKey.Get("https://" + at)
		return err == nil && answer.Body.Close() == nil
	})
	return log
}

// importGuest has the host know the tiny guest as an image.
func (c *command) importGuest(g *guest.Guest) (name string) {
	c.t.Helper()
	var imported struct{ ID string }
	c.run(&imported, "image", "import", "tiny", "--boot", "kernel", "--kernel", g.Kernel, "--initrd", g.Initrd, "--disk", g.Disk, "--cmdline", g.Cmdline, "--user", g.User)
	return "tiny:" + imported.ID
}

// A renter rents a machine in the page, logs in with the key that the page has from the chain, sees the machine's console
// and what it takes, and ends the lease: then the machine is stopped. Host and machine are real; QEMU emulates the latter.
func TestRenterUsesAMachine(t *testing.T) {
	t.Parallel()
	webtest.Open(t) // or skips
	g := guesttest.Build(t)
	c := buildCommand(t)
	at := testchain.Must(loopback.Address())(t)
	s := setUpRentingOf(t, func(*testchain.World, *ledger.Sender) attest.Endpoint {
		var key struct {
			TLSKey common.Hash `json:"tlsKey"`
		}
		c.run(&key, "host", "key")
		return attest.Endpoint{URL: "https://" + at, Key: key.TLSKey}
	}, func(w *testchain.World) {
		w.Params.Watch.DaySeconds *= 16 // an order waits for 300 blocks: an emulated machine takes long to begin on a busy machine
		w.Params.Certificates.ThawingSeconds *= 16
	})
	image := c.importGuest(g)
	commitment := testchain.Must(s.world.Client.Offer(t.Context(), s.offer))(t).Commitment
	s.still() // a machine starts in seconds, and not in thousands of blocks
	t.Cleanup(s.world.Mining(500 * time.Millisecond))
	log := c.host(s.world, commitment, at)

	_, secret, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	signer := testchain.Must(ssh.NewSignerFromKey(secret))(t)
	s.Carry(s.wallet)
	s.Go(fmt.Sprint(s.site, "/rent?offer=", s.offer))
	s.Press("Connect " + s.wallet.Name)
	s.Fill("Image", image)
	s.Fill("Public SSH keys", string(ssh.MarshalAuthorizedKey(signer.PublicKey())))
	s.Fill("Name of the machine", "web")
	s.Fill("Disk", "1")
	s.Fill("Pay into the account", "20")
	s.Press("Order the machine")
	s.Sees("Lease 1 is ordered.")
	s.Press("Let this page use the machine")
	testchain.WaitFor(t, func() bool {
		return testchain.Must(s.world.Client.Lease(t.Context(), 1))(t).State == ledger.LeaseActive
	})
	s.Sees("The host has confirmed the machine.")
	s.Sees("ssh -o UserKnownHostsFile=muster-lease-1.known_hosts")

	shown := s.Shown()
	hostKey := regexp.MustCompile(`ssh-ed25519 [A-Za-z0-9+/=]+`).FindString(shown)
	where := regexp.MustCompile(`-p (\d+) -l (\w+) (127\.0\.0\.1)`).FindStringSubmatch(shown)
	if hostKey == "" || where == nil {
		t.Fatalf("the page has no way to the machine:\n%s", shown)
	}
	public, _, _, _, err := ssh.ParseAuthorizedKey([]byte(hostKey))
	if err != nil {
		t.Fatal(err)
	}
	client, err := ssh.Dial("tcp", net.JoinHostPort(where[3], where[1]), &ssh.ClientConfig{
		User: where[2], Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: ssh.FixedHostKey(public), Timeout: time.Minute,
	})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	session := testchain.Must(client.NewSession())(t)
	if name := string(testchain.Must(session.Output("uname -n"))(t)); strings.TrimSpace(name) != "web" {
		t.Errorf("the machine is called %q", name)
	}

	s.Press("The lease, its console and what it costs")
	s.Sees("MiB") // of its memory
	s.Press("Open the console")
	s.Until(`[...document.querySelectorAll("label")].some(e => e.innerText.startsWith("Type here") && !e.querySelector("input").disabled)`)
	s.enter("echo $((6 * 7)) machines")
	s.Sees("42 machines")
	s.sound("a lease with its machine")
	s.Press("Close the console")
	s.Press("End the lease")
	s.Until(`[...document.querySelectorAll("dd")].some(e => e.innerText === "ended" || e.innerText === "returned")`)
	testchain.WaitFor(t, func() bool {
		said, err := os.ReadFile(log)
		return err == nil && bytes.Contains(said, []byte("the machine has stopped")) && bytes.Contains(said, []byte("gave 1 unit back"))
	})
}
