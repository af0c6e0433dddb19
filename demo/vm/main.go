//go:build linux

// Command vm shows a machine being rented, from the provider's offer to its proof after the lease, on a chain of its own
// and with machines that QEMU emulates: make demo-vm. Every step but the chain is a command that one could type, and is
// shown with the time that it took. It installs nothing, and leaves nothing behind.
package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease/machine"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		hint.Write(os.Stderr, "demo-vm", err)
		stop()
		os.Exit(1)
	}
}

// programs are what has to be there, by the Debian package that has it.
var programs = map[string]string{
	"qemu-system-x86_64": "qemu-system-x86", "qemu-img": "qemu-utils", "mke2fs": "e2fsprogs", "ssh": "openssh-client", "ssh-keygen": "openssh-client",
}

// checkPackages says which Debian packages are missing.
func checkPackages() error {
	missing := map[string]bool{}
	for program, of := range programs {
		if _, err := exec.LookPath(program); err != nil {
			if _, err := os.Stat("/sbin/" + program); err != nil {
				missing[of] = true
			}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	names := strings.Join(slices.Sorted(maps.Keys(missing)), " ")
	return hint.Add(errors.New("these Debian packages are missing: "+names), "sudo apt-get install --no-install-recommends %s", names)
}

// A stage is where the demonstration runs.
type stage struct {
	muster, dir, net string
	env              []string
	start            time.Time
}

func run(ctx context.Context) (err error) {
	if err := checkPackages(); err != nil {
		return err
	}
	s := &stage{start: time.Now()}
	if s.muster, err = filepath.Abs("bin/muster"); err != nil {
		return err
	}
	if s.dir, err = os.MkdirTemp("", "muster-demo-vm-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endMachines(s.dir), os.RemoveAll(s.dir)) }()

	s.say("the smallest Linux machine is built, of Debian's kernel and a Go program")
	g, err := guest.Build(ctx, s.say)
	if err != nil {
		return err
	}
	s.say("a chain is started in this process, with Muster's contracts")
	network, env, err := demo.StartSlow(ctx, s.dir, 100*time.Millisecond, s.say)
	if err != nil {
		return err
	}
	defer network.Stop()
	s.net, s.env = filepath.Dir(network.DeploymentFile), env
	port, err := loopback.Port()
	if err != nil {
		return err
	}
	return s.play(ctx, g, fmt.Sprint(port))
}

// endMachines ends machines that are left if something failed: they outlive their host.
func endMachines(dir string) error {
	folders, err := filepath.Glob(filepath.Join(dir, "data", "host-commitment-*", "machines", "*"))
	for _, folder := range folders {
		if m, adopted := machine.Adopt(context.Background(), folder); adopted == nil {
			err = errors.Join(err, m.Kill(context.Background()))
		}
	}
	return err
}

// play plays the lease.
func (s *stage) play(ctx context.Context, g *guest.Guest, port string) error {
	provider, renter := "--keystore "+s.net+"/provider.json", "--keystore "+s.net+"/renter.json"
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var daemons []*daemon
	defer func() {
		stop()
		for _, d := range slices.Backward(daemons) {
			_ = d.Wait() // it was told to stop
		}
	}()
	begin := func(name, line string) error {
		d, err := s.daemon(ctx, name, line)
		if err == nil {
			daemons = append(daemons, d)
		}
		return err
	}

	s.say("\nA PROVIDER commits two units, and offers one for rent")
	if _, err := s.enter(ctx, "commitment create --units 2 --max-leased 1 --duration 1000 --bond 400 "+provider); err != nil {
		return err
	}
	key, err := s.enter(ctx, "host key")
	if err != nil {
		return err
	}
	for _, line := range []string{
		"offer post --commitment 1 --price 12/month --max-units 1 --min-term 15m --notice 15m --region DE --url https://127.0.0.1:" + port + " --tls-key " + strings.TrimSpace(key) + " " + provider,
	} {
		if _, err := s.enter(ctx, line); err != nil {
			return err
		}
	}
	if err := begin("prover", "prover run --share-cores --commitment 1 "+provider); err != nil {
		return err
	}
	if err := begin("keeper", "keeper run --seeds --keystore "+s.net+"/keeper.json"); err != nil {
		return err
	}
	id, err := s.exec(ctx, "image", "import", "tiny", "--boot", "kernel", "--kernel", g.Kernel, "--initrd", g.Initrd, "--disk", g.Disk,
		"--cmdline", g.Cmdline, "--user", g.User, "--json")
	if err != nil {
		return err
	}
	_, id, _ = strings.Cut(id, `"id":"`)
	id, _, _ = strings.Cut(id, `"`)
	if err := begin("host", "host run --commitment 1 --network user --address 127.0.0.1 --allow-emulation --listen 127.0.0.1:"+port+" "+provider); err != nil {
		return err
	}
	if err := s.await(ctx, "prover", "proved 2 units for challenge", 0); err != nil {
		return err
	}

	s.say("\nA RENTER rents it with one command")
	sshKey := filepath.Join(s.dir, "id")
	if out, err := exec.CommandContext(ctx, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", sshKey).CombinedOutput(); err != nil {
		return fmt.Errorf("make an SSH key: %w: %s", err, out)
	}
	for _, line := range []string{
		"vm create --name web --image tiny:" + id + " --disk 1 --ssh-key " + sshKey + ".pub --deposit 20 --yes " + renter,
		"vm ssh web -- -i " + sshKey + " uname -a",
		"vm show web",
	} {
		if _, err := s.enter(ctx, line); err != nil {
			return err
		}
	}

	s.say("\nand gives it back: the unit proves again")
	if _, err := s.enter(ctx, "vm delete web --yes "+renter); err != nil {
		return err
	}
	if err := s.await(ctx, "host", "gave 1 unit back", 0); err != nil {
		return err
	}
	if err := s.await(ctx, "prover", "is no longer leased", 0); err != nil {
		return err
	}
	if err := s.awaitProof(ctx); err != nil {
		return err
	}
	s.say("\nwhat the host said:")
	log, err := os.ReadFile(s.log("host"))
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(log)) {
		if strings.Contains(line, "lease 1:") {
			fmt.Print("  " + line)
		}
	}
	s.say("done")
	return nil
}

// say tells something, with the time since the beginning.
func (s *stage) say(what string) {
	lead, rest, _ := strings.Cut(what, "\n")
	if lead == "" && rest != "" {
		fmt.Println()
		what = rest
	}
	fmt.Printf("%5.0f s  %s\n", time.Since(s.start).Seconds(), what)
}

// show shows a command line of muster as one would type it, with folders shortened.
func (s *stage) show(line, end string) {
	line = strings.NewReplacer(s.dir+"/", "", " --", "\x00--").Replace("muster " + line)
	parts := strings.Split(line, "\x00")
	shown := []string{parts[0]}
	for _, part := range parts[1:] {
		if last := &shown[len(shown)-1]; text.Width(*last)+text.Width(part) < text.Columns-16 {
			*last += " " + part
		} else {
			shown = append(shown, "  "+part)
		}
	}
	s.say("$ " + strings.Join(shown, " \\\n           ") + end)
}

// enter runs a command line of muster, as if it were typed, and shows both.
func (s *stage) enter(ctx context.Context, line string) (string, error) {
	s.show(line, "")
	out, err := s.exec(ctx, strings.Fields(line)...)
	for line := range strings.Lines(out) {
		fmt.Print("         " + line)
	}
	return out, err
}

// exec runs muster. What it says on standard error is shown.
func (s *stage) exec(ctx context.Context, args ...string) (string, error) {
	c := exec.CommandContext(ctx, s.muster, args...)
	c.Env, c.Stderr = s.env, os.Stderr
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("muster %s: %w", args[0], err)
	}
	return string(out), err
}

// A daemon is a muster that goes on.
type daemon struct{ *exec.Cmd }

func (s *stage) log(name string) string { return filepath.Join(s.dir, name+".log") }

// daemon starts a daemon, whose words go to a file.
func (s *stage) daemon(ctx context.Context, name, line string) (*daemon, error) {
	s.show(line, " &")
	log, err := os.Create(s.log(name))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	c := exec.CommandContext(ctx, s.muster, strings.Fields(line)...)
	c.Env, c.Stdout, c.Stderr = s.env, log, log
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	c.WaitDelay = time.Minute
	return &daemon{c}, c.Start()
}

// count is how often a daemon has said something.
func (s *stage) count(name, what string) int {
	log, err := os.ReadFile(s.log(name))
	if err != nil {
		return 0
	}
	return strings.Count(string(log), what)
}

// awaitProof waits until a challenge that came after the lease is proven with both units.
func (s *stage) awaitProof(ctx context.Context) error {
	const begins, of = "is a challenge: computing the chains of 2 units", "block "
	before := s.count("prover", begins)
	if err := s.await(ctx, "prover", begins, before); err != nil {
		return err
	}
	log, err := os.ReadFile(s.log("prover"))
	if err != nil {
		return err
	}
	said := string(log[:strings.LastIndex(string(log), " "+begins)])
	challenge := said[strings.LastIndex(said, of)+len(of):]
	return s.await(ctx, "prover", "proved 2 units for challenge "+challenge, 0)
}

// await waits until a daemon has said something more than so many times.
func (s *stage) await(ctx context.Context, name, what string, than int) error {
	for s.count(name, what) <= than {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(200 * time.Millisecond):
		}
	}
	s.say(fmt.Sprintf("the %s says: %s", name, what))
	return nil
}
