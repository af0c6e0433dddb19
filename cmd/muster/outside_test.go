package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier"
)

// The same commands as on a real network, each a process of its own, against a
// node that is not ours: contracts, providers, keeper, auditor. One provider is
// killed and started again, the other is killed for good.
func TestOutsideNode(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	o := startOutside(t)
	o.deploy()
	o.muster("setup", "--profile", "dev")

	honest := o.commit("honest", "honest-staker")
	silent := o.commit("silent", "silent-staker")
	keeper := o.daemon("keeper", "run", "--keystore", o.key("keeper"))
	prove := func(name string, id int, more ...string) *daemon {
		return o.daemon(append([]string{"prover", "run", "--share-cores", "--commitment", fmt.Sprint(id), "--keystore", o.key(name)}, more...)...)
	}
	vanishing := prove("silent", silent)
	vanishing.waitFor("sealed")
	vanishing.kill()

	prover := prove("honest", honest)
	prover.waitFor("responded")
	prover.kill()
	o.waitUnlocked(honest)
	metrics := testchain.Must(loopback.Address())(t)
	prover = prove("honest", honest, "--metrics", metrics)
	o.checkSecondProver(honest, prover.cmd.Process.Pid)
	challenge := prover.waitFor("proven").Challenge
	o.checkMetrics(metrics)
	o.checkExport(honest, challenge)
	o.waitSettled(honest, silent)

	report := o.audit()
	paid, _ := report.Commitment(uint64(honest))
	slashed, _ := report.Commitment(uint64(silent))
	if paid.Proven == 0 || paid.Reward.Sign() == 0 || slashed.Missed == 0 || slashed.Slashed.Sign() == 0 {
		t.Errorf("honest proved %d and was paid %v, silent missed %d and was slashed %v",
			paid.Proven, paid.Reward, slashed.Missed, slashed.Slashed)
	}
	if report.Proofs == 0 || !report.OK() {
		t.Errorf("the auditor verified %d proofs and found differences: %+v", report.Proofs, report.Differences)
	}

	prover.kill()
	keeper.kill()
	o.node("evm_setIntervalMining", 0)
	o.node("evm_mine") // what they sent last
	o.checkWeb(o.url, o.audit())
	o.checkWeb("ws"+strings.TrimPrefix(o.url, "http"), o.audit())
}

// outsideRules make epochs short. Challenges are few and windows long, for a
// slow machine; the thawing has to be longer than they are.
const outsideRules = `{"capacity": {"epochBlocks": 80, "challengeOdds": 1, "sealEpochs": 30,
	"sealGrace": 30, "responseWindow": 37, "proofWindow": 150},
	"staking": {"thawingEpochs": 6}}`

// An outside is a real node and the programs that use it.
type outside struct {
	t          *testing.T
	dir        string
	url        string
	deployment string
}

// startOutside starts anvil, of npm's @foundry-rs/anvil.
func startOutside(t *testing.T) *outside {
	t.Helper()
	anvil, err := filepath.Abs("../../contracts/node_modules/.bin/anvil")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(anvil); err != nil {
		if os.Getenv("MUSTER_REQUIRE_ANVIL") != "" {
			t.Fatalf("anvil is not installed: %v", err)
		}
		t.Skip("anvil is not installed: make test installs it from npm")
	}
	port := fmt.Sprint(testchain.Must(loopback.Port())(t))
	o := &outside{t: t, dir: t.TempDir(), url: "http://127.0.0.1:" + port}
	o.deployment = filepath.Join(o.dir, "deployment.json")
	o.start(exec.Command(anvil, "--port", port, "--block-time", "0.4", "--silent"))
	for _, name := range []string{"deployer", "keeper", "honest", "honest-staker", "silent", "silent-staker"} {
		o.makeKey(name)
	}
	return o
}

func (o *outside) key(name string) string { return filepath.Join(o.dir, name+".json") }

// makeKey makes an account and gives it ether.
func (o *outside) makeKey(name string) {
	o.t.Helper()
	key, err := wallet.NewKey()
	if err == nil {
		err = key.Save(o.key(name), "secret")
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(o.dir, "password"), []byte("secret\n"), 0o600)
	}
	if err != nil {
		o.t.Fatal(err)
	}
	o.node("anvil_setBalance", key.Address, "0x56bc75e2d63100000")
}

// node asks the node for something of its own. It may only just start.
func (o *outside) node(method string, params ...any) {
	o.t.Helper()
	if params == nil {
		params = []any{}
	}
	call, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		o.t.Fatal(err)
	}
	eventually(o.t, time.Minute, func() error {
		r, err := http.Post(o.url, "application/json", bytes.NewReader(call))
		if err != nil {
			return err
		}
		defer r.Body.Close()
		var said struct{ Error json.RawMessage }
		if err := json.NewDecoder(r.Body).Decode(&said); err != nil {
			return err
		}
		if said.Error != nil {
			return fmt.Errorf("%s: %s", method, said.Error)
		}
		return nil
	})
}

// audit is what the auditor finds.
func (o *outside) audit() *verifier.Report {
	o.t.Helper()
	report := new(verifier.Report)
	if err := json.Unmarshal(o.muster("audit", "--json", "--rpc", o.url, "--deployment", o.deployment), report); err != nil {
		o.t.Fatal(err)
	}
	return report
}

// deploy deploys the contracts, and gives FLT to those who need it.
func (o *outside) deploy() {
	o.t.Helper()
	rules := filepath.Join(o.dir, "rules.json")
	if err := os.WriteFile(rules, []byte(outsideRules), 0o600); err != nil {
		o.t.Fatal(err)
	}
	o.muster(o.sending("deploy", "deployer", "--parameters", rules, "--out", o.deployment)...)
	deployment, err := ledger.LoadDeployment(o.deployment)
	if err != nil {
		o.t.Fatal(err)
	}
	ctx := o.t.Context()
	client, err := ledger.Dial(ctx, o.url, deployment)
	if err != nil {
		o.t.Fatal(err)
	}
	defer client.Close()
	key := func(name string) *wallet.Key {
		k, err := wallet.LoadKey(o.key(name), filepath.Join(o.dir, "password"))
		if err != nil {
			o.t.Fatal(err)
		}
		return k
	}
	sender, err := ledger.OpenSender(ctx, client, wallet.Config{Key: key("deployer"), StateDir: filepath.Join(o.dir, "data")})
	if err != nil {
		o.t.Fatal(err)
	}
	_, err = sender.FundRewards(ctx, ledger.FLT(100_000))
	for _, name := range []string{"honest", "honest-staker", "silent", "silent-staker"} {
		if err == nil {
			_, err = sender.Transfer(ctx, key(name).Address, ledger.FLT(1000))
		}
	}
	if err := errors.Join(err, sender.Close()); err != nil {
		o.t.Fatal(err)
	}
}

// commit makes a commitment of one unit that is wholly staked.
func (o *outside) commit(provider, staker string) (id int) {
	o.t.Helper()
	var made struct{ Commitment int }
	out := o.muster(o.sending("commitment create", provider, "--deployment", o.deployment, "--json",
		"--units", "1", "--duration", "20", "--bond", "20")...)
	if err := json.Unmarshal(out, &made); err != nil {
		o.t.Fatal(err)
	}
	o.muster(o.sending("stake delegate", staker, "--deployment", o.deployment,
		"--commitment", fmt.Sprint(made.Commitment), "--amount", "180")...)
	return made.Commitment
}

// sending is the arguments of a command that sends transactions.
func (o *outside) sending(command, name string, more ...string) []string {
	args := append(strings.Fields(command), "--rpc", o.url, "--keystore", o.key(name),
		"--password-file", filepath.Join(o.dir, "password"), "--data-dir", filepath.Join(o.dir, "data"))
	return append(args, more...)
}

// muster runs a command to its end and returns its output.
func (o *outside) muster(args ...string) []byte {
	o.t.Helper()
	var stderr bytes.Buffer
	cmd := exec.CommandContext(o.t.Context(), "muster", args...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		o.t.Fatalf("muster %s: %v\n%s%s", strings.Join(args, " "), err, out, stderr.Bytes())
	}
	return out
}

// waitSettled waits until one commitment has been paid for an epoch and
// another one is slashed.
func (o *outside) waitSettled(paid, slashed int) {
	o.t.Helper()
	deployment, err := ledger.LoadDeployment(o.deployment)
	if err != nil {
		o.t.Fatal(err)
	}
	client, err := ledger.Dial(o.t.Context(), o.url, deployment)
	if err != nil {
		o.t.Fatal(err)
	}
	defer client.Close()
	eventually(o.t, 5*time.Minute, func() error {
		head, err := client.HeadNumber(o.t.Context())
		if err != nil {
			return err
		}
		events, err := client.Events(o.t.Context(), deployment.Block, head, nil)
		if err != nil {
			return err
		}
		var isPaid, isSlashed bool
		for _, e := range events {
			switch e := e.(type) {
			case ledger.Settled:
				isPaid = isPaid || e.ID == uint64(paid) && e.Reward.Sign() > 0
			case ledger.Slashed:
				isSlashed = isSlashed || e.ID == uint64(slashed)
			}
		}
		if !isPaid || !isSlashed {
			return fmt.Errorf("by block %d, commitment %d is paid: %v; commitment %d is slashed: %v", head, paid, isPaid, slashed, isSlashed)
		}
		return nil
	})
}

// A daemon is a command that runs until it is killed, and tells its events as
// lines of JSON.
type daemon struct {
	o      *outside
	cmd    *exec.Cmd
	events chan daemonEvent
}

type daemonEvent struct {
	Event     string
	Challenge uint64
}

func (o *outside) daemon(args ...string) *daemon {
	o.t.Helper()
	args = append(args, "--json", "--rpc", o.url, "--deployment", o.deployment,
		"--password-file", filepath.Join(o.dir, "password"), "--data-dir", filepath.Join(o.dir, "data"))
	d := &daemon{o: o, cmd: exec.Command("muster", args...), events: make(chan daemonEvent, 1000)}
	out, err := d.cmd.StdoutPipe()
	if err != nil {
		o.t.Fatal(err)
	}
	o.start(d.cmd)
	go func() {
		defer close(d.events)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var e daemonEvent
			if json.Unmarshal(lines.Bytes(), &e) == nil {
				d.events <- e
			}
		}
	}()
	return d
}

// start starts a process, which ends with the test at the latest.
func (o *outside) start(cmd *exec.Cmd) {
	o.t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(func() {
		_ = cmd.Process.Kill() // it may have ended
		_ = cmd.Wait()
		if o.t.Failed() {
			o.t.Logf("%s said:\n%s", strings.Join(cmd.Args, " "), stderr.Bytes())
		}
	})
}

func (d *daemon) waitFor(event string) daemonEvent {
	d.o.t.Helper()
	ctx, cancel := context.WithTimeout(d.o.t.Context(), 5*time.Minute)
	defer cancel()
	for {
		select {
		case e, ok := <-d.events:
			if !ok {
				d.o.t.Fatalf("%v ended before event %q", d.cmd.Args, event)
			}
			if e.Event == event {
				return e
			}
		case <-ctx.Done():
			d.o.t.Fatalf("%v had no event %q", d.cmd.Args, event)
		}
	}
}

// kill ends the process without giving it a chance to tidy up.
func (d *daemon) kill() {
	d.o.t.Helper()
	if err := d.cmd.Process.Kill(); err != nil {
		d.o.t.Fatal(err)
	}
	for range d.events { // until it has ended
	}
}

func eventually(t *testing.T, patience time.Duration, try func() error) {
	t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
		err := try()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("after %v: %v", patience, err)
		}
	}
}
