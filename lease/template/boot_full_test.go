//go:build full && linux

package template_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/seed"
	"github.com/muster-network/muster/lease/template"
)

// An emulated Debian that installs packages takes minutes on a quiet machine.
const patience = 40 * time.Minute

const mac = "52:54:00:6d:00:01"

// booted boots a Debian that is made by a recipe, waits until cloud-init is done, and makes the recipe's checks.
//
// The packages come from the archive within the image, by apt. The machine's network is not restricted, so that it
// reaches what a test serves, at 10.0.2.2.
func booted(t *testing.T, recipe string, set map[string]string) *server {
	t.Helper()
	d := guesttest.BuildDebian(t)
	r, err := template.Find(recipe)
	if err != nil {
		t.Fatal(err)
	}
	data, err := r.UserData(set)
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, d, max(d.MemoryMiB, r.Least.MemoryMiB), int64(r.Least.DiskGiB)<<30, data)
	// It exits with 1 if anything failed.
	out, err := s.output("cloud-init status --wait --long")
	if err != nil {
		log, _ := s.output("sudo tail -n 60 /var/log/cloud-init-output.log")
		t.Fatalf("cloud-init: %v: %s\n%s", err, out, log)
	}
	t.Logf("cloud-init is done after %v", time.Since(s.began))
	for {
		err := r.Healthy(s.ctx, s)
		if err == nil {
			break
		}
		if s.ctx.Err() != nil {
			log, _ := s.output("sudo journalctl -n 60 --no-pager")
			t.Fatalf("%v\n%s", err, log)
		}
		time.Sleep(time.Second)
	}
	t.Logf("%s is healthy after %v", recipe, time.Since(s.began))
	return s
}

// A server is a machine that its owner has logged in to.
type server struct {
	t      *testing.T
	ctx    context.Context
	began  time.Time
	client *ssh.Client
}

func start(t *testing.T, d *guest.Debian, memory int, disk int64, userData []byte) *server {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "machine")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	base, err := machine.CreateDisk(ctx, filepath.Join(dir, "disk.qcow2"), &machine.Base{Path: d.Disk, Format: machine.Raw}, max(disk, 5<<30))
	if err != nil {
		t.Fatal(err)
	}
	var iso bytes.Buffer
	err = seed.Write(&iso, &seed.Seed{
		Instance: "lease-9", Hostname: "template", UserData: userData,
		Keys: []string{strings.TrimSpace(string(ssh.MarshalAuthorizedKey(signer.PublicKey())))},
		Network: seed.Network{
			MAC: mac, Addresses: []netip.Prefix{netip.MustParsePrefix("10.0.2.15/24")}, Gateways: []netip.Addr{netip.MustParseAddr("10.0.2.2")},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "seed.iso")
	if err := os.WriteFile(path, iso.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	address, err := loopback.Address()
	if err != nil {
		t.Fatal(err)
	}
	s := &server{t: t, ctx: ctx, began: time.Now()}
	m, err := machine.Start(ctx, machine.Config{
		Lease: 9, Dir: dir, MemoryMiB: memory, VCPUs: 2, Accel: machine.TCG, Disk: base, Seed: path,
		Boot: machine.Boot{Kernel: d.Kernel, Initrd: d.Initrd, Cmdline: d.Cmdline},
		Net:  machine.Net{MAC: mac, Args: []string{"-netdev", "user,id=net0,hostfwd=tcp:" + address + "-:22"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			if log, err := machine.Log(dir); err == nil {
				text, _ := io.ReadAll(log)
				log.Close()
				t.Logf("console:\n%s", text)
			}
		}
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := m.Kill(ctx); err != nil {
			t.Error(err)
		}
	})
	keys, err := m.HostKeys(ctx)
	if err != nil {
		t.Fatal(err)
	}
	key, err := machine.WaitSSH(ctx, address, keys)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("SSH after %v", time.Since(s.began))
	s.client, err = ssh.Dial("tcp", address, &ssh.ClientConfig{
		User: d.User, Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: ssh.FixedHostKey(key),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.client.Close() })
	return s
}

// Dial connects to a port of the machine, through SSH.
func (s *server) Dial(ctx context.Context, port int) (net.Conn, error) {
	return s.client.DialContext(ctx, "tcp", fmt.Sprintf("127.0.0.1:%d", port))
}

// Run runs a command in the machine.
func (s *server) Run(_ context.Context, command string) error {
	out, err := s.output(command)
	if err != nil {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return err
}

func (s *server) output(command string) (string, error) {
	session, err := s.client.NewSession()
	if err != nil {
		return "", err
	}
	defer session.Close()
	out, err := session.CombinedOutput(command)
	return strings.TrimSpace(string(out)), err
}

// expect checks what a command in the machine says.
func (s *server) expect(command, want string) {
	s.t.Helper()
	if got, err := s.output(command); err != nil || got != want {
		s.t.Errorf("%s: %q, %v, not %q", command, got, err, want)
	}
}

// unhealthy checks that a recipe's checks notice when a command has broken something.
func (s *server) unhealthy(recipe, command string) {
	s.t.Helper()
	r, err := template.Find(recipe)
	if err != nil {
		s.t.Fatal(err)
	}
	if out, err := s.output(command); err != nil {
		s.t.Fatalf("%s: %v: %s", command, err, out)
	}
	if err := r.Healthy(s.ctx, s); !errors.Is(err, template.ErrUnhealthy) {
		s.t.Errorf("after %q it counts as healthy: %v", command, err)
	}
}

// nasty is what would do harm if it were taken for more than a value.
const nasty = `it's "mine"; $(touch /tmp/harm) \ %s`

func TestPostgreSQL(t *testing.T) {
	s := booted(t, "postgresql", map[string]string{"password": nasty, "database": "shop", "max-connections": "42"})
	s.expect(`sudo -u postgres psql -Atc "select datname from pg_database where datname = 'shop'"`, "shop")
	s.expect(`sudo -u postgres psql -Atc "show max_connections"`, "42")
	s.expect("ls /tmp/harm 2>/dev/null || echo no", "no")
	s.unhealthy("postgresql", "sudo systemctl stop postgresql")
}

func TestWebServer(t *testing.T) {
	s := booted(t, "web-server", map[string]string{"host-name": "www.example.org", "page": nasty + "\n$SET_HOST_NAME\nEOF\n"})
	client := &http.Client{Transport: &http.Transport{
		DialContext:     func(ctx context.Context, _, _ string) (net.Conn, error) { return s.Dial(ctx, 443) },
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
	answer, err := client.Get("https://www.example.org/")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if page, err := io.ReadAll(answer.Body); err != nil || string(page) != nasty+"\n$SET_HOST_NAME\nEOF\n" {
		t.Errorf("the page is %q, %v", page, err)
	}
	if name := answer.TLS.PeerCertificates[0].DNSNames; len(name) != 1 || name[0] != "www.example.org" {
		t.Errorf("the certificate is for %v", name)
	}
	s.expect("ls /tmp/harm 2>/dev/null || echo no", "no")
	s.unhealthy("web-server", "sudo systemctl stop nginx")
}

func TestPrometheus(t *testing.T) {
	s := booted(t, "prometheus", map[string]string{"interval-seconds": "2", "targets": "10.0.2.2:1,10.0.2.2:2"})
	s.expect(`grep -c '"10.0.2.2:1", "10.0.2.2:2"' /etc/prometheus/prometheus.yml`, "1")
	s.unhealthy("prometheus", "sudo systemctl stop prometheus-node-exporter")
}

// program builds muster, and serves a folder with it to machines.
func program(t *testing.T) (dir, url string) {
	t.Helper()
	dir = t.TempDir()
	c := exec.Command("go", "build", "-buildvcs=false", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(dir, "muster"), "github.com/muster-network/muster/cmd/muster")
	c.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("build muster: %v: %s", err, out)
	}
	files := httptest.NewServer(http.FileServer(http.Dir(dir)))
	t.Cleanup(files.Close)
	return dir, inside(files.URL)
}

// inside is a URL of this system's loopback as a machine reaches it.
func inside(url string) string { return strings.Replace(url, "127.0.0.1", "10.0.2.2", 1) }

func sum(t *testing.T, path string) string {
	t.Helper()
	h, _, err := image.HashFile(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return h.String()
}

func TestEVMDevnet(t *testing.T) {
	dir, url := program(t)
	s := booted(t, "evm-devnet", map[string]string{
		"binary-url": url + "/muster", "binary-sha256": sum(t, filepath.Join(dir, "muster")), "accounts": "provider,alice",
	})
	s.expect("sudo sh -c 'cd /run/muster-devnet/net && ls alice.json provider.json'", "alice.json\nprovider.json")
	s.unhealthy("evm-devnet", "sudo systemctl stop muster-devnet")
}

// A machine proves the units of a commitment on a chain outside of it, and settles its epochs.
func TestMusterProver(t *testing.T) {
	dir, url := program(t)
	net := filepath.Join(t.TempDir(), "net")
	keys, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	keys = filepath.Join(keys, "muster", "keys")
	muster := func(args ...string) *exec.Cmd {
		c := exec.CommandContext(t.Context(), filepath.Join(dir, "muster"), args...)
		c.Env = append(os.Environ(), "MUSTER_DEPLOYMENT="+net+"/deployment.json", "MUSTER_KEYSTORE="+net+"/provider.json",
			"MUSTER_PASSWORD_FILE="+net+"/password", "MUSTER_DATA_DIR="+net+"/data")
		c.Stderr = os.Stderr
		return c
	}
	address, err := loopback.Address()
	if err != nil {
		t.Fatal(err)
	}
	chain := muster("devnet", "--dir", net, "--addr", address, "--interval", "2s")
	said, err := chain.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		chain.Process.Signal(os.Interrupt)
		chain.Wait()
	}()
	if _, err := said.Read(make([]byte, 1)); err != nil { // it speaks when the accounts have their money
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"setup", "--profile", "dev", "--keys", keys}, // makes them if nobody has
		{"commitment", "create", "--units", "1", "--duration", "1000", "--bond", "200", "--rpc", "http://" + address},
	} {
		c := muster(args...)
		c.Stdout = os.Stderr
		if err := c.Run(); err != nil {
			t.Fatalf("muster %s: %v", strings.Join(args, " "), err)
		}
	}
	if out, err := exec.Command("tar", "-cf", filepath.Join(dir, "keys.tar"), "-C", keys, ".").CombinedOutput(); err != nil {
		t.Fatalf("tar: %v: %s", err, out)
	}
	text := func(name string) string {
		b, err := os.ReadFile(filepath.Join(net, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	s := booted(t, "muster-prover", map[string]string{
		"binary-url": url + "/muster", "binary-sha256": sum(t, filepath.Join(dir, "muster")),
		"keys-url": url + "/keys.tar", "keys-sha256": sum(t, filepath.Join(dir, "keys.tar")),
		"rpc": inside("http://" + address), "deployment": text("deployment.json"), "keystore": text("provider.json"),
		"password": strings.TrimSuffix(text("password"), "\n"), "commitment": "1",
	})
	s.expect("sudo stat -c %a:%U /var/lib/muster/password", "600:muster")
	s.unhealthy("muster-prover", "sudo systemctl stop muster-keeper")
}
