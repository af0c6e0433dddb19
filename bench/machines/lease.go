//go:build linux

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/prover"
)

// blockTime is that of the chain on which leases are taken. It is as short as the host and the prover can follow, so
// that what is measured is theirs: a real chain adds its own.
const blockTime = 100 * time.Millisecond

// A Lease is how long one lease took to begin and to end, in seconds. Times are those of the daemons' events.
type Lease struct {
	Create  float64 `json:"create"`  // from muster vm create to the end of its first command by SSH
	Confirm float64 `json:"confirm"` // from the order, as the host saw it, to its confirmation on chain; of that:
	Spec    float64 `json:"spec"`    // until the host knew what the machine has to be
	Prepare float64 `json:"prepare"` // image, disk and seed
	Memory  float64 `json:"memory"`  // until there was memory and the machine started
	Boot    float64 `json:"boot"`    // until it answered SSH with the key from its console
	Chain   float64 `json:"chain"`   // until that was confirmed
	Freed   float64 `json:"freed"`   // from the order to the memory of the prover's unit being free

	Back  float64 `json:"back"`  // from muster vm delete to the units being the provider's again on chain
	Wait  float64 `json:"wait"`  // from then until a challenge for all units: until the prover has it in memory, and chance
	Proof float64 `json:"proof"` // from then until all units are proven
	Again float64 `json:"again"` // from muster vm delete to all units being proven

	HostBytes int64 `json:"hostBytes"` // what muster host run takes while the machine runs
}

// A stage is a chain with a provider's daemons.
type stage struct {
	dir, net, muster string
	env              []string
	daemons          []*exec.Cmd
}

// leases takes and ends leases, one after the other, on a chain in this process.
func leases(ctx context.Context, s *site, n int, say func(string)) (all []Lease, err error) {
	st := &stage{dir: filepath.Join(s.dir, "lease"), net: filepath.Join(s.dir, "lease", "net")}
	if st.muster, err = filepath.Abs("bin/muster"); err != nil {
		return nil, err
	}
	if _, err := os.Stat(st.muster); err != nil {
		return nil, hint.Add(err, "make build")
	}
	if err := os.Mkdir(st.dir, 0o700); err != nil {
		return nil, err
	}
	network, env, err := demo.StartSlow(ctx, st.dir, blockTime, say)
	if err != nil {
		return nil, err
	}
	defer network.Stop()
	st.env = env
	defer func() { err = errors.Join(err, st.stop()) }()
	image, err := st.open(ctx, s)
	if err != nil {
		return nil, err
	}
	for i := range n {
		say(fmt.Sprintf("lease %d of %d", i+1, n))
		l, err := st.lease(ctx, uint64(i+1), image)
		if err != nil {
			return all, err
		}
		all = append(all, *l)
	}
	return all, nil
}

// open has a provider offer a unit, and waits until it has proven.
func (st *stage) open(ctx context.Context, s *site) (image string, err error) {
	provider := []string{"--keystore", st.net + "/provider.json"}
	address, err := loopback.Address()
	if err != nil {
		return "", err
	}
	with := func(line string) []string { return append(strings.Fields(line), provider...) }
	if _, err := st.muster1(ctx, with("commitment create --units 2 --max-leased 1 --duration 3000 --bond 400")...); err != nil {
		return "", err
	}
	key, err := st.muster1(ctx, "host", "key")
	if err != nil {
		return "", err
	}
	post := with("offer post --commitment 1 --price 12/month --max-units 1 --min-term 15m --notice 15m --region DE --url https://" + address)
	if _, err := st.muster1(ctx, append(post, "--tls-key", strings.TrimSpace(key))...); err != nil {
		return "", err
	}
	id, err := st.muster1(ctx, "image", "import", "tiny", "--boot", "kernel", "--kernel", s.guest.Kernel, "--initrd", s.guest.Initrd,
		"--disk", s.guest.Disk, "--cmdline", s.guest.Cmdline, "--user", s.guest.User, "--json")
	if err != nil {
		return "", err
	}
	var imported struct{ ID string }
	if err := json.Unmarshal([]byte(id), &imported); err != nil {
		return "", err
	}
	host := "host run --json --commitment 1 --network user --address 127.0.0.1 --listen " + address
	if s.accel == machine.TCG {
		host += " --allow-emulation"
	}
	for name, args := range map[string][]string{
		"prover": with("prover run --json --share-cores --commitment 1"),
		"keeper": {"keeper", "run", "--seeds", "--keystore", st.net + "/keeper.json"},
		"host":   with(host),
	} {
		if err := st.daemon(name, args); err != nil {
			return "", err
		}
	}
	_, err = st.await(ctx, "prover", time.Time{}, func(e event) bool { return e.Kind == string(prover.Proven) })
	if out, failed := exec.CommandContext(ctx, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", st.dir+"/id").CombinedOutput(); failed != nil {
		err = errors.Join(err, fmt.Errorf("make an SSH key: %w: %s", failed, out))
	}
	return "tiny:" + imported.ID, err
}

// lease takes one lease, uses its machine, and ends it.
func (st *stage) lease(ctx context.Context, id uint64, image string) (*Lease, error) {
	l := &Lease{}
	name := fmt.Sprintf("bench%d", id)
	renter := []string{"--keystore", st.net + "/renter.json"}
	typed := time.Now()
	_, err := st.muster1(ctx, append([]string{
		"vm", "create", "--name", name, "--image", image, "--disk", "1", "--ssh-key", st.dir + "/id.pub", "--deposit", "20", "--yes",
	}, renter...)...)
	if err != nil {
		return nil, err
	}
	if _, err := st.muster1(ctx, "vm", "ssh", name, "--", "-i", st.dir+"/id", "true"); err != nil {
		return nil, err
	}
	l.Create = time.Since(typed).Seconds()
	for _, d := range st.daemons {
		if slices.Contains(d.Args, "host") {
			share, err := shareOf(d.Process.Pid, 0)
			if err != nil {
				return nil, err
			}
			l.HostBytes = share.beside()
		}
	}

	host := func(kind lease.Kind) (time.Time, error) {
		e, err := st.await(ctx, "host", typed, func(e event) bool { return e.Kind == string(kind) && e.Lease == id })
		return e.Time, err
	}
	proves := func(since time.Time, is func(event) bool) (event, error) { return st.await(ctx, "prover", since, is) }
	var at [6]time.Time
	for i, kind := range []lease.Kind{lease.Ordered, lease.Specified, lease.PreparedIt, lease.Booted, lease.Answered, lease.Confirmed} {
		if at[i], err = host(kind); err != nil {
			return nil, err
		}
	}
	l.Confirm = at[5].Sub(at[0]).Seconds()
	for i, part := range []*float64{&l.Spec, &l.Prepare, &l.Memory, &l.Boot, &l.Chain} {
		*part = at[i+1].Sub(at[i]).Seconds()
	}
	freed, err := proves(typed, func(e event) bool { return e.Kind == string(prover.Freed) })
	if err != nil {
		return nil, err
	}
	l.Freed = freed.Time.Sub(at[0]).Seconds()

	deleted := time.Now()
	if _, err := st.muster1(ctx, append([]string{"vm", "delete", name, "--yes"}, renter...)...); err != nil {
		return nil, err
	}
	back, err := host(lease.GivenBack)
	if err != nil {
		return nil, err
	}
	ended, err := proves(deleted, func(e event) bool { return e.Kind == string(prover.LeaseEnded) })
	if err != nil {
		return nil, err
	}
	challenge, err := proves(ended.Time, func(e event) bool { return e.Kind == string(prover.ChallengeSeen) && e.Claimed == 2 })
	if err != nil {
		return nil, err
	}
	proven, err := proves(challenge.Time, func(e event) bool {
		return e.Kind == string(prover.Proven) && e.Challenge == challenge.Challenge
	})
	if err != nil {
		return nil, err
	}
	l.Back, l.Wait = back.Sub(deleted).Seconds(), challenge.Time.Sub(back).Seconds()
	l.Proof, l.Again = proven.Time.Sub(challenge.Time).Seconds(), proven.Time.Sub(deleted).Seconds()
	return l, nil
}

// muster1 runs one command of muster to its end.
func (st *stage) muster1(ctx context.Context, args ...string) (string, error) {
	c := exec.CommandContext(ctx, st.muster, args...)
	var complaint strings.Builder
	c.Env, c.Stderr = st.env, &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("muster %s: %w: %s", strings.Join(args[:2], " "), err, complaint.String())
	}
	return string(out), err
}

func (st *stage) log(name string) string { return filepath.Join(st.dir, name+".log") }

// daemon starts a muster that goes on, whose events go to a file.
func (st *stage) daemon(name string, args []string) error {
	log, err := os.Create(st.log(name))
	if err != nil {
		return err
	}
	defer log.Close()
	c := exec.Command(st.muster, args...) //nolint:noctx // stop ends it
	c.Env, c.Stdout, c.Stderr = st.env, log, log
	if err := c.Start(); err != nil {
		return err
	}
	st.daemons = append(st.daemons, c)
	return nil
}

// stop ends the daemons, and machines that an interrupted run has left.
func (st *stage) stop() (err error) {
	for _, d := range slices.Backward(st.daemons) {
		_ = d.Process.Signal(os.Interrupt)
		_ = d.Wait() // it was told to stop
	}
	folders, err := filepath.Glob(filepath.Join(st.dir, "data", "host-commitment-*", "machines", "*"))
	for _, folder := range folders {
		if m, adopted := machine.Adopt(context.Background(), folder); adopted == nil {
			err = errors.Join(err, m.Kill(context.Background()))
		}
	}
	return err
}

// An event is what a daemon says, host or prover.
type event struct {
	Time      time.Time `json:"time"`
	Kind      string    `json:"event"`
	Lease     uint64    `json:"lease"`
	Challenge uint64    `json:"challenge"`
	Claimed   int       `json:"claimed"`
}

// await waits for a daemon's first event after a time that is of a kind.
func (st *stage) await(ctx context.Context, name string, after time.Time, is func(event) bool) (event, error) {
	for {
		log, err := os.Open(st.log(name))
		if err != nil {
			return event{}, err
		}
		lines := bufio.NewScanner(log)
		for lines.Scan() {
			var e event
			if json.Unmarshal(lines.Bytes(), &e) == nil && e.Time.After(after) && is(e) {
				log.Close()
				return e, nil
			}
		}
		log.Close()
		select {
		case <-ctx.Done():
			return event{}, context.Cause(ctx)
		case <-time.After(200 * time.Millisecond):
		}
	}
}
