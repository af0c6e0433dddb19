package deploy_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// A plot is a chain without contracts, and who is to deploy them.
type plot struct {
	*testchain.World
	node   *chain.Node
	sender wallet.Config
	cfg    deploy.Config
	steps  []deploy.Step // of the last call
}

func newPlot(t *testing.T) *plot {
	t.Helper()
	key, err := wallet.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	p := &plot{World: &testchain.World{}, sender: wallet.Config{Key: key, StateDir: t.TempDir()}}
	p.Devnet = testchain.StartDevnet(t, devnet.Config{Fund: []common.Address{key.Address}})
	p.node = testchain.DialNode(t, p.URL(), chain.WithPoll(20*time.Millisecond))
	p.cfg = deploy.Config{
		Profile: "dev", Circuit: "test", Parameters: testchain.FastParameters(t), Treasury: common.Address{5}, Verifier: testchain.Verifier(),
		File:   filepath.Join(t.TempDir(), "deployment.json"),
		OnStep: func(s deploy.Step) { p.steps = append(p.steps, s) },
	}
	return p
}

func (p *plot) deploy(ctx context.Context) (ledger.Deployment, error) {
	p.steps = nil
	return deploy.Deploy(ctx, p.node, p.sender, p.cfg)
}

// deployAll deploys to the end.
func (p *plot) deployAll(t *testing.T) ledger.Deployment {
	t.Helper()
	defer p.Automine()()
	d, err := p.deploy(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// breakOff deploys until the account's k-th transaction waits for its block.
func (p *plot) breakOff(t *testing.T, k int) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error)
	go func() {
		_, err := p.deploy(ctx)
		done <- err
	}()
	testchain.WaitFor(t, func() bool {
		if testchain.Must(p.node.Eth().PendingNonceAt(t.Context(), p.sender.Key.Account()))(t) >= uint64(k) {
			return true
		}
		if p.Waiting() > 0 {
			p.Mine(1)
		}
		return false
	})
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
}

// mineAll makes blocks until no transaction waits.
func (p *plot) mineAll(t *testing.T) {
	t.Helper()
	defer p.Automine()()
	testchain.WaitFor(t, func() bool { return p.Waiting() == 0 })
}

func (p *plot) nonce(t *testing.T) uint64 {
	t.Helper()
	return testchain.Must(p.node.Eth().NonceAt(t.Context(), p.sender.Key.Account(), nil))(t)
}

func (p *plot) estimate(t *testing.T) deploy.Estimate {
	t.Helper()
	return testchain.Must(deploy.EstimateCost(t.Context(), p.node, p.sender.Key.Account(), nil, p.cfg))(t)
}

func TestDeployComesToWhatWasEstimated(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	before := p.estimate(t)
	if before.Finished || len(before.Steps) != len(ledger.ContractNames) || before.Missing.Sign() != 0 || p.nonce(t) != 0 || p.Waiting() != 0 {
		t.Fatalf("%+v", before)
	}
	if _, err := os.Stat(ledger.PartOf(p.cfg.File)); err == nil {
		t.Fatal("an estimate wrote a file")
	}
	d := p.deployAll(t)
	var gas uint64
	for i, s := range p.steps {
		if want := before.Steps[i]; s.Name != want.Name || s.Address != want.Address || s.Gas != want.Gas || s.Found {
			t.Errorf("made %+v, estimated %+v", s, want)
		}
		if s.Cost.Sign() <= 0 || s.Block == 0 || d.Made[s.Name].Block != s.Block {
			t.Errorf("made %+v, the file has %+v", s, d.Made[s.Name])
		}
		gas += s.Gas
	}
	if len(p.steps) != len(ledger.ContractNames) || gas != before.Gas {
		t.Errorf("%d steps of %d gas, estimated %d", len(p.steps), gas, before.Gas)
	}
	t.Logf("%d gas", gas)
	if d.Block != d.Made["capacity"].Block || d.ChainID != devnet.ChainID {
		t.Errorf("%+v", d)
	}
	loaded := testchain.Must(ledger.LoadDeployment(p.cfg.File))(t)
	if !reflect.DeepEqual(loaded.Made, d.Made) || loaded.Staking != d.Staking {
		t.Errorf("the file has %+v", loaded)
	}
	if _, err := os.Stat(ledger.PartOf(p.cfg.File)); err == nil {
		t.Error("the file of the unfinished deployment is still there")
	}
}

func TestDeployAgainChangesNothing(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.deployAll(t)
	file, nonce := testchain.Must(os.ReadFile(p.cfg.File))(t), p.nonce(t)
	p.deployAll(t)
	if again := testchain.Must(os.ReadFile(p.cfg.File))(t); string(again) != string(file) || p.nonce(t) != nonce || p.Waiting() != 0 {
		t.Errorf("nonce %d, was %d; file\n%s, was\n%s", p.nonce(t), nonce, again, file)
	}
	for _, s := range p.steps {
		if !s.Found {
			t.Errorf("made again: %+v", s)
		}
	}
	if e := p.estimate(t); !e.Finished || len(p.steps) != len(ledger.ContractNames) || e.Gas != 0 || e.Needed.Sign() != 0 {
		t.Errorf("%d steps; %+v", len(p.steps), e)
	}
}

// A process is killed while each of the transactions is under way, and is started again before or
// after that one was mined.
func TestDeployGoesOn(t *testing.T) {
	t.Parallel()
	for name, mined := range map[string]bool{"mined": true, "waiting": false} {
		t.Run(name, func(t *testing.T) {
			p := newPlot(t)
			for k := range ledger.ContractNames {
				p.breakOff(t, k+1)
				if _, err := ledger.LoadDeployment(p.cfg.File); err == nil || !strings.Contains(err.Error(), "broken off") {
					t.Fatalf("the deployment is not finished: %v", err)
				}
				if mined {
					p.mineAll(t)
				}
			}
			p.deployAll(t)
			if p.nonce(t) != uint64(len(ledger.ContractNames)) {
				t.Errorf("%d transactions for %d contracts", p.nonce(t), len(ledger.ContractNames))
			}
			for _, s := range p.steps {
				if !s.Found {
					t.Errorf("made in the last run: %+v", s)
				}
			}
		})
	}
}

// Somebody uses the key between two runs, so that contracts cannot be where they were planned.
func TestDeployPlansAgain(t *testing.T) {
	t.Parallel()
	all := len(ledger.ContractNames)
	for _, made := range []int{0, 1, all / 2, all} { // test-full has the others
		plansAgain(t, made)
	}
}

// plansAgain spends a nonce after some contracts, and deploys the others.
func plansAgain(t *testing.T, made int) {
	t.Helper()
	p := newPlot(t)
	for k := range made {
		p.breakOff(t, k+1)
		p.mineAll(t)
	}
	p.spendNonce(t)
	d := p.deployAll(t)
	again := 0
	for _, s := range p.steps {
		if !s.Found {
			again++
		}
	}
	t.Logf("after %d contracts: %d made, %d transactions", made, again, p.nonce(t))
	if p.nonce(t) != uint64(made+1+again) {
		t.Errorf("after %d contracts: %d made, nonce %d", made, again, p.nonce(t))
	}
	if made >= 1 && p.steps[0].Found != true || made == len(ledger.ContractNames) && again != 0 {
		t.Errorf("after %d contracts: %+v", made, p.steps)
	}
	if _, err := ledger.Dial(t.Context(), p.URL(), d); err != nil {
		t.Error(err)
	}
}

// spendNonce sends a transaction that has nothing to do with the deployment.
func (p *plot) spendNonce(t *testing.T) {
	t.Helper()
	defer p.Automine()()
	w, err := wallet.Open(t.Context(), p.node, p.sender)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Send(t.Context(), wallet.Call{What: "something else", To: &common.Address{1, 2}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// A reorganisation moves the contracts into other blocks before they are deep.
func TestDeploySurvivesAReorganisation(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.cfg.Confirmations = 6
	done := make(chan error)
	var d ledger.Deployment
	go func() {
		var err error
		d, err = p.deploy(t.Context())
		done <- err
	}()
	file := ledger.Deployment{}
	stop := p.Automine()
	testchain.WaitFor(t, func() bool {
		file, _ = ledger.ReadDeployment(ledger.PartOf(p.cfg.File))
		return file.Made[ledger.ContractNames[len(ledger.ContractNames)-1]].Block != 0
	})
	stop()
	if err := p.Reorg(len(ledger.ContractNames), true); err != nil {
		t.Fatal(err)
	}
	stop = p.Mining(500 * time.Millisecond) // a slow machine needs old states for a while
	err := <-done
	stop()
	if err != nil {
		t.Fatal(err)
	}
	if d.Block == file.Block {
		t.Errorf("the capacity contract is in block %d still: nothing was tried", d.Block)
	}
	c, err := ledger.Dial(t.Context(), p.URL(), d)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if c.Clock.Genesis != d.Block {
		t.Errorf("genesis %d, file %d", c.Clock.Genesis, d.Block)
	}
}

func TestDeployWithAToken(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	first := p.deployAll(t)
	p.cfg.File += "2"
	p.cfg.Token = common.Address{1}
	if _, err := p.deploy(t.Context()); !errors.Is(err, ledger.ErrNoCode) {
		t.Errorf("a token that is not there: %v", err)
	}
	p.cfg.Token = first.Token
	second := p.deployAll(t)
	if second.Token != first.Token || second.Staking == first.Staking || len(p.steps) != len(ledger.ContractNames)-1 {
		t.Errorf("%+v, steps %+v", second, p.steps)
	}
	if _, err := ledger.LoadDeployment(p.cfg.File); err != nil {
		t.Error(err)
	}
	p.deployAll(t) // finds it as it is
}

func TestDeployRefuses(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	refused := func(name string, want error, says string, change func(c *deploy.Config)) {
		t.Helper()
		good, nonce := p.cfg, p.nonce(t)
		defer func() { p.cfg = good }()
		change(&p.cfg)
		_, err := p.deploy(t.Context())
		if !errors.Is(err, want) || err == nil || !strings.Contains(err.Error(), says) || p.nonce(t) != nonce || p.Waiting() != 0 {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := deploy.EstimateCost(t.Context(), p.node, p.sender.Key.Account(), nil, p.cfg); !errors.Is(err, want) {
			t.Errorf("%s: the estimate says %v", name, err)
		}
	}
	refused("impossible rules", ledger.ErrInvalidConfig, "proofWindow", func(c *deploy.Config) { c.Parameters.Capacity.ProofWindow = 0 })
	refused("a delay of years", ledger.ErrDelayTooLong, "2592000", func(c *deploy.Config) { c.Parameters.Governance.Delay = 1e9 })
	otherwise := func(when string) {
		t.Helper()
		refused(when+", other rules", deploy.ErrOtherDeployment, "parameter staking.rewardPool is 1000 FLT there and 7 FLT now", func(c *deploy.Config) { c.Parameters.Staking.RewardPool = ledger.FLT(7) })
		refused(when+", another treasury", deploy.ErrOtherDeployment, "the treasury", func(c *deploy.Config) { c.Treasury = common.Address{6} })
		refused(when+", another profile", deploy.ErrOtherDeployment, "the profile is dev there and main now", func(c *deploy.Config) { c.Profile = "main" })
		refused(when+", another circuit", deploy.ErrOtherDeployment, "the circuit", func(c *deploy.Config) { c.Circuit = "x" })
	}
	p.breakOff(t, 1)
	p.mineAll(t)
	otherwise("half-way")
	p.deployAll(t)
	otherwise("at the end")
	refused("another verifier", ledger.ErrNotMuster, "the verifier contract", func(c *deploy.Config) { c.Verifier = common.FromHex("60016000f3") })

	other := newPlot(t)
	other.cfg.File = p.cfg.File
	if _, err := other.deploy(t.Context()); !errors.Is(err, chain.ErrWrongChain) {
		t.Errorf("the file of another chain of the same id: %v", err)
	}
	if err := os.WriteFile(p.cfg.File, []byte("{}x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(err.Error(), "is not a deployment file") {
		t.Errorf("a file of something else: %v", err)
	}
}

func TestEstimateOfAPoorAccount(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	key, err := wallet.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	p.sender.Key = key
	e := p.estimate(t)
	if e.Missing.Cmp(e.Needed) != 0 || e.Cost.Cmp(e.Needed) > 0 || e.Cost.Sign() <= 0 || e.Balance.Sign() != 0 {
		t.Errorf("%+v", e)
	}
	if want := new(big.Int).Mul(e.GasPrice, new(big.Int).SetUint64(e.Gas)); e.Cost.Cmp(want) != 0 {
		t.Errorf("cost %v, not %v", e.Cost, want)
	}
	if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(hint.Text(err), "send ether to") {
		t.Errorf("deployed without ether: %v", err)
	}
}
