//go:build full

package demo

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/verifier"
)

// Who takes part in a soak.
const (
	soakProvider  = "provider"
	soakDelegator = "delegator"
	soakInterval  = 500 * time.Millisecond // between blocks
	soakUnits     = 2
)

// soakRules leave more time than the longest outage takes: 45 seconds to open a challenge, three minutes to
// respond and two more to prove.
func soakRules() (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(capacity.Dev().Name)
	c := &p.Capacity
	c.EpochBlocks, c.ChallengeOdds, c.MaxChallenges = 363, 1, 64 // a challenge an epoch
	c.SealEpochs, c.SealGrace = 4, 200
	c.ResponseWindow, c.ProofWindow = 360, 260
	p.Staking.VestingEpochs, p.Staking.ThawingEpochs = 1, 8
	return p, err
}

// A soak is a network whose users all have bad nodes.
type soak struct {
	*testing.T
	network  *Network
	circuit  prover.Circuit
	clean    *ledger.Client
	dir      string
	id       uint64 // of the commitment
	weathers map[string]*testchain.Weather
	began    time.Time

	mu       sync.Mutex
	daemons  map[string]int // which ended
	troubles map[string]int // told by daemons, by daemon
	kinds    map[prover.Kind]int
	excused  []string
	commands map[string]int // by name and outcome
	failures []string       // of commands
	paid     map[string]*big.Int
	receipts map[common.Hash]bool // of commands that succeeded
	held     map[string]*big.Int  // by accounts when the commands began
}

// The main job for MUSTER_SOAK (three minutes unless it is set), with each node behind a proxy that does
// all kinds of harm at random. No daemon ends, nothing is lost, and nobody pays twice.
func TestSoak(t *testing.T) {
	lasts := 3 * time.Minute
	if text := os.Getenv("MUSTER_SOAK"); text != "" {
		var err error
		if lasts, err = time.ParseDuration(text); err != nil {
			t.Fatal(err)
		}
	}
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("MUSTER_SOAK_SEED"); text != "" {
		if _, err := fmt.Sscan(text, &seed); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("a soak of %v; seed %d", lasts, seed)
	s := startSoak(t, seed)
	s.run(lasts)
}

func startSoak(t *testing.T, seed uint64) *soak {
	s := &soak{
		T: t, dir: t.TempDir(), weathers: map[string]*testchain.Weather{}, daemons: map[string]int{"prover": 0, "keeper": 0},
		troubles: map[string]int{}, kinds: map[prover.Kind]int{}, commands: map[string]int{},
		paid: map[string]*big.Int{soakProvider: new(big.Int), soakDelegator: new(big.Int)}, receipts: map[common.Hash]bool{}, held: map[string]*big.Int{},
		began: time.Now(),
	}
	keys := testchain.Must(circuits.DefaultDir())(t)
	if err := circuits.Setup(t.Context(), capacity.Dev(), keys, nil); err != nil {
		t.Fatal(err)
	}
	s.circuit = testchain.Must(loadCircuit(t.Context(), capacity.Dev(), keys))(t)
	s.network = testchain.Must(StartNetwork(t.Context(), NetworkConfig{
		Dir: s.dir, Interval: soakInterval, Accounts: []string{soakProvider, soakDelegator, keeper}, Parameters: testchain.Must(soakRules())(t),
	}))(t)
	t.Cleanup(s.network.Stop)
	s.clean = testchain.Must(ledger.Dial(t.Context(), s.network.URL(), s.network.Deployment))(t)
	t.Cleanup(s.clean.Close)
	head := func() uint64 { return s.network.Chain().CurrentBlock().Number.Uint64() }
	for i, name := range []string{"prover", "keeper", "commands"} {
		s.weathers[name] = testchain.NewWeather(seed+uint64(i), head)
	}
	s.commit()
	return s
}

// anyPending is more epochs than a soak has: stake is added however late the keeper is.
const anyPending = 1 << 32

// commit makes the commitment, by a node that is well.
func (s *soak) commit() {
	provider, delegator := s.sender(s.Context(), s.clean, soakProvider), s.sender(s.Context(), s.clean, soakDelegator)
	stake := new(big.Int).Mul(s.clean.Staking.CollateralPerUnit, big.NewInt(soakUnits))
	bond := new(big.Int).Div(stake, big.NewInt(2))
	id, _, err := provider.CreateCommitment(s.Context(), ledger.Commitment{Units: soakUnits, Class: 10, Duration: 120, CommissionBps: commissionBps, Bond: bond})
	if err == nil {
		_, err = delegator.Delegate(s.Context(), id, stake.Sub(stake, bond), 0)
	}
	if err := errors.Join(err, provider.Close(), delegator.Close()); err != nil {
		s.Fatal(err)
	}
	s.id = id
}

// sender opens one with the folder that all of an account's processes share.
func (s *soak) sender(ctx context.Context, c *ledger.Client, name string) *ledger.Sender {
	sender, err := s.trySender(ctx, c, name)
	if err != nil {
		s.Fatal(err)
	}
	return sender
}

func (s *soak) trySender(ctx context.Context, c *ledger.Client, name string) (*ledger.Sender, error) {
	account, err := s.network.Account(name)
	if err != nil {
		return nil, err
	}
	return ledger.OpenSender(ctx, c, wallet.Config{Key: account.Key, StateDir: filepath.Join(s.dir, "data-"+name)})
}

// behind connects through a proxy of its own.
func (s *soak) behind(name string) *ledger.Client {
	p := testchain.StartProxy(s.T, s.network.URL())
	p.Set(s.weathers[name].Rule)
	c := testchain.Must(ledger.Dial(s.Context(), p.URL, s.network.Deployment))(s.T)
	s.Cleanup(c.Close)
	return c
}

func (s *soak) say(format string, args ...any) {
	s.Logf("%7.1fs %s", time.Since(s.began).Seconds(), fmt.Sprintf(format, args...))
}

func (s *soak) locked(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
}

var errSoaked = errors.New("the soak is over")

func (s *soak) run(lasts time.Duration) {
	ctx, stop := context.WithCancelCause(s.Context())
	defer stop(nil)
	var daemons, commands sync.WaitGroup
	ready := make(chan struct{})
	s.startDaemons(ctx, &daemons, ready)
	select {
	case <-ready:
	case <-time.After(5 * time.Minute):
		s.Fatal("the prover has not sealed")
	}
	sealed := testchain.Must(s.clean.HeadNumber(ctx))(s.T)
	s.say("sealed in block %d; the weather begins", sealed)
	for name := range s.paid {
		s.held[name] = testchain.Must(s.clean.Balance(ctx, s.address(name)))(s.T)
	}
	for _, w := range s.weathers {
		w.Begin()
	}
	over := time.Now().Add(lasts)
	s.startCommands(ctx, &commands, over)
	for time.Now().Before(over) {
		_ = chain.Sleep(ctx, min(30*time.Second, time.Until(over)))
		s.progress()
	}
	last := testchain.Must(s.clean.HeadNumber(ctx))(s.T)
	s.say("the last challenge that counts is at most block %d", last)
	commands.Wait()
	s.waitFor(ctx, s.clean.Clock.LastProof(last)+1)
	s.waitFor(ctx, s.clean.Clock.FinalFrom(s.clean.Clock.Epoch(last)-1)+120) // so that the keeper settles
	stop(errSoaked)
	daemons.Wait()
	for _, w := range s.weathers {
		w.End()
	}
	s.finish()
	s.judge(sealed, last)
}

// waitFor waits for a block, and the faults go on.
func (s *soak) waitFor(ctx context.Context, block uint64) {
	for testchain.Must(s.clean.HeadNumber(ctx))(s.T) < block {
		_ = chain.Sleep(ctx, time.Second)
	}
	s.progress()
}

func (s *soak) startDaemons(ctx context.Context, group *sync.WaitGroup, ready chan struct{}) {
	proverClient, keeperClient := s.behind("prover"), s.behind("keeper")
	var once sync.Once
	provider, tender := s.sender(ctx, proverClient, soakProvider), s.sender(ctx, keeperClient, keeper)
	s.supervise(ctx, group, "prover", provider, func() error {
		return prover.Run(ctx, prover.Config{
			Chain: proverClient, Sender: provider, Circuit: s.circuit, Clock: proverClient.Clock, Deployment: s.network.Deployment,
			Commitment: s.id, DataDir: filepath.Join(s.dir, "data-"+soakProvider), Share: true,
			OnEvent: func(e prover.Event) {
				if e.Kind == prover.Sealed {
					once.Do(func() { close(ready) })
				}
				s.proverSays(e)
			},
		})
	})
	s.supervise(ctx, group, "keeper", tender, func() error {
		return verifier.RunKeeper(ctx, verifier.KeeperConfig{
			Chain: keeperClient, Sender: tender, Clock: keeperClient.Clock, Collect: true,
			OnEvent: func(e verifier.Event) {
				if e.Kind == verifier.NodeFailing {
					s.locked(func() { s.troubles["keeper"]++ })
				}
				if e.Kind != verifier.Overtaken {
					s.say("%s", event(e.Block, "keeper", e.String()))
				}
			},
		})
	})
}

// supervise runs a daemon, and again when it has ended, which it should not have.
func (s *soak) supervise(ctx context.Context, group *sync.WaitGroup, name string, sender *ledger.Sender, run func() error) {
	group.Go(func() {
		for {
			err := run()
			if errors.Is(context.Cause(ctx), errSoaked) || s.Context().Err() != nil {
				break
			}
			s.say("THE %s HAS ENDED: %v", strings.ToUpper(name), err)
			s.locked(func() { s.daemons[name]++ })
			_ = chain.Sleep(ctx, time.Second)
		}
		if err := sender.Close(); err != nil {
			s.Error(err)
		}
	})
}

func (s *soak) proverSays(e prover.Event) {
	text := event(e.Block, "prover", e.String())
	s.locked(func() {
		s.kinds[e.Kind]++
		switch e.Kind {
		case prover.NodeFailing:
			s.troubles["prover"]++
		case prover.Excused, prover.Missed, prover.Unprovable, prover.Unproven:
			s.excused = append(s.excused, e.String())
		}
	})
	s.say("%s", text)
}

// --- commands

// A command is one that a person types, and its effect on the account's FLT.
type command struct {
	name string
	act  func(context.Context, *ledger.Sender) (*ledger.Receipt, error)
	pays *big.Int
}

// startCommands lets the provider and the delegator type commands until a time. Each is a process of its
// own: it connects, sends and waits, however long that takes.
func (s *soak) startCommands(ctx context.Context, group *sync.WaitGroup, until time.Time) {
	claim := command{"claim", func(ctx context.Context, x *ledger.Sender) (*ledger.Receipt, error) { return x.Claim(ctx, s.id) }, new(big.Int)}
	collect := command{"collect", func(ctx context.Context, x *ledger.Sender) (*ledger.Receipt, error) { return x.Collect(ctx) }, new(big.Int)}
	pay := func(name string, amount *big.Int, f func(ctx context.Context, x *ledger.Sender) (*ledger.Receipt, error)) command {
		return command{name, f, amount}
	}
	bond := pay("add to the bond", big.NewInt(1_000_003), func(ctx context.Context, x *ledger.Sender) (*ledger.Receipt, error) {
		return x.AddBond(ctx, s.id, big.NewInt(1_000_003))
	})
	for name, commands := range map[string]func(i int) []command{
		soakProvider: func(i int) []command { return [][]command{{claim}, {bond}, {collect}, {bond, claim}}[i%4] },
		soakDelegator: func(i int) []command {
			amount := big.NewInt(1_000_000_007 + int64(i)) // each is another
			delegate := pay("delegate", amount, func(ctx context.Context, x *ledger.Sender) (*ledger.Receipt, error) {
				return x.Delegate(ctx, s.id, amount, anyPending)
			})
			return [][]command{{delegate}, {claim}, {delegate, delegate}}[i%3] // two at once are two
		},
	} {
		group.Go(func() {
			for i := 0; time.Now().Before(until); i++ {
				var all sync.WaitGroup
				for _, c := range commands(i) {
					all.Go(func() { s.typed(ctx, name, c) })
				}
				all.Wait()
				_ = chain.Sleep(ctx, 4*time.Second+rand.N(8*time.Second))
			}
		})
	}
}

// typed runs a command as the command line does.
func (s *soak) typed(ctx context.Context, account string, c command) {
	began := time.Now()
	r, err := func() (_ *ledger.Receipt, err error) {
		p := testchain.StartProxy(s.T, s.network.URL())
		p.Set(s.weathers["commands"].Rule)
		client, err := ledger.Dial(ctx, p.URL, s.network.Deployment)
		if err != nil {
			return nil, err
		}
		defer client.Close()
		sender, err := s.trySender(ctx, client, account)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, sender.Close()) }()
		return c.act(ctx, sender)
	}()
	took := time.Since(began).Round(100 * time.Millisecond)
	outcome := "done"
	var refused *ledger.Revert
	switch {
	case errors.As(err, &refused):
		outcome = "refused"
		s.say("%s: %s was refused after %v: %v", account, c.name, took, err)
	case err != nil:
		outcome = "failed"
		s.say("%s: %s failed after %v: %v", account, c.name, took, err)
	default:
		s.say("%s: %s was done in block %d, after %v", account, c.name, r.Block, took)
	}
	s.locked(func() {
		s.commands[account+": "+c.name+": "+outcome]++
		if outcome == "failed" {
			s.failures = append(s.failures, fmt.Sprintf("%s: %s: %v", account, c.name, err))
		}
		if err != nil {
			return
		}
		paid := s.paid[account]
		if s.receipts[r.TxHash] && c.pays.Sign() > 0 {
			s.Errorf("%s: two payments have the receipt of %s", account, r.TxHash)
		}
		if !s.receipts[r.TxHash] {
			paid.Add(paid, c.pays)
			for _, e := range r.Events {
				paid.Sub(paid, receivedBy(e, s.address(account)))
			}
		}
		s.receipts[r.TxHash] = true
	})
}

func (s *soak) address(account string) common.Address {
	a, err := s.network.Account(account)
	if err != nil {
		s.Error(err)
	}
	return a.Address
}

// receivedBy is what an event pays out to an account.
func receivedBy(e ledger.Event, account common.Address) *big.Int {
	switch e := e.(type) {
	case ledger.RewardsClaimed:
		if e.Account == account {
			return e.Amount
		}
	case ledger.Collected:
		if e.Account == account {
			return e.Amount
		}
	}
	return new(big.Int)
}

// finish lets what commands that failed have left under way be mined, by a node that is well.
func (s *soak) finish() {
	for _, name := range []string{soakProvider, soakDelegator} {
		sender := s.sender(s.Context(), s.clean, name)
		for range 120 {
			under, err := sender.UnderWay(s.Context())
			if err != nil {
				s.Fatal(err)
			}
			if len(under) == 0 {
				break
			}
			s.say("%s has under way: %s", name, strings.Join(under, "; "))
			_ = chain.Sleep(s.Context(), time.Second)
		}
		if err := sender.Close(); err != nil {
			s.Error(err)
		}
	}
}

// --- figures

func (s *soak) progress() {
	s.mu.Lock()
	defer s.mu.Unlock()
	faults, requests := 0, 0
	for _, w := range s.weathers {
		counts, n, _ := w.Counts()
		requests += n
		for name, n := range counts {
			if !strings.HasSuffix(name, " begun") {
				faults += n
			}
		}
	}
	s.say("SO FAR: daemons ended %v; challenges %d, responded %d, drawn %d, proven %d, missed %d, unproven %d, excused %d; commands %v; %d faults in %d requests",
		s.daemons, s.kinds[prover.ChallengeSeen], s.kinds[prover.Responded], s.kinds[prover.Drawn], s.kinds[prover.Proven],
		s.kinds[prover.Missed], s.kinds[prover.Unproven]+s.kinds[prover.Unprovable], s.kinds[prover.Excused], s.commands, faults, requests)
}

// judge reads the chain by a node that is well.
func (s *soak) judge(sealed, last uint64) {
	ctx := s.Context()
	head := testchain.Must(s.clean.HeadNumber(ctx))(s.T)
	events := testchain.Must(s.clean.Events(ctx, s.network.Deployment.Block, head, nil))(s.T)
	headers := testchain.Must(s.clean.Headers(ctx, sealed+1, last))(s.T)
	opened, responded, proven := map[uint64]bool{}, map[uint64]bool{}, map[uint64]bool{}
	settled, slashed := 0, new(big.Int)
	moved := map[string]*big.Int{soakProvider: new(big.Int), soakDelegator: new(big.Int)} // what the chain says was paid after the start
	unclaimed := 0                                                                        // effects of commands that did not succeed
	for _, e := range events {
		switch e := e.(type) {
		case ledger.Responded:
			responded[e.Challenge] = true
		case ledger.ChallengeOpened:
			opened[e.Challenge] = true
		case ledger.AuditProven:
			proven[e.Challenge] = true
		case ledger.Settled:
			settled++
		case ledger.Slashed:
			slashed.Add(slashed, e.FromBond).Add(slashed, e.FromPool)
		}
		if e.Where().Block <= sealed {
			continue
		}
		for name, sum := range moved {
			var pays *big.Int
			switch e := e.(type) {
			case ledger.Delegated:
				if e.Delegator == s.address(name) {
					pays = e.Amount
				}
			case ledger.BondAdded:
				if name == soakProvider {
					pays = e.Amount
				}
			case ledger.RewardsClaimed, ledger.Collected:
				if got := receivedBy(e, s.address(name)); got.Sign() > 0 {
					pays = new(big.Int).Neg(got)
				}
			}
			if pays != nil {
				sum.Add(sum, pays)
				if !s.receipts[e.Where().TxHash] {
					unclaimed++
					s.say("in block %d %s moved %v wei in transaction %s, of which no command says that it succeeded: %T", e.Where().Block, name, pays, e.Where().TxHash, e)
				}
			}
		}
	}
	var challenges, void, unsealed, unanswered, lost []uint64
	for _, h := range headers {
		value := testchain.Must(s.clean.Value(ctx, h))(s.T)
		if !s.clean.Clock.BeginsSlot(h.Number) {
			continue
		}
		if _, is := s.clean.Clock.Challenge(s.clean.Clock.Slot(h.Number), value); !is {
			continue
		}
		n := h.Number
		challenges = append(challenges, n)
		switch {
		case !opened[n]:
			void = append(void, n)
		case !responded[n] && n < s.clean.Clock.GraceEnd(s.clean.Clock.PeriodAt(n)):
			unsealed = append(unsealed, n) // nobody has to have sealed by then
		case !responded[n]:
			unanswered = append(unanswered, n)
		case !proven[n]:
			lost = append(lost, n)
		}
	}
	s.say("blocks %d to %d: %d challenges, %d not opened %v, %d before a seal %v, %d without a response %v, %d proofs lost %v",
		sealed+1, last, len(challenges), len(void), void, len(unsealed), unsealed, len(unanswered), unanswered, len(lost), lost)
	s.say("in all %d responses, %d proofs; %d epochs settled, %s FLT slashed; seals %d",
		len(responded), len(proven), settled, ledger.FormatFLT(slashed), s.kinds[prover.Sealed])
	for _, text := range s.excused {
		s.say("the prover said: %s", text)
	}
	s.say("daemons that ended: %v; troubles that they told of: %v", s.daemons, s.troubles)
	for _, name := range slices.Sorted(maps.Keys(s.commands)) {
		s.say("commands: %4d %s", s.commands[name], name)
	}
	s.faults()
	differs := s.balances(moved)
	s.say("double payments: %d; effects of commands that failed: %d", differs, unclaimed)

	report, err := verifier.Audit(ctx, verifier.AuditConfig{Chain: s.clean, Deployment: s.network.Deployment, Profile: s.circuit.Profile, Proofs: s.circuit.Verifier})
	if err != nil {
		s.Fatal(err)
	}
	s.say("the auditor verified %d proofs and %d settled epochs and found %d differences", report.Proofs, report.Settled, len(report.Differences))
	for _, d := range report.Differences {
		s.Errorf("the auditor found %+v", d)
	}
	for name, n := range s.daemons {
		if n != 0 {
			s.Errorf("the %s ended %d times", name, n)
		}
	}
	if len(challenges) == 0 || len(void)+len(unanswered)+len(lost) > 0 {
		s.Errorf("of %d challenges, %d were not opened, %d have no response, %d no proof", len(challenges), len(void), len(unanswered), len(lost))
	}
	if differs+unclaimed > 0 {
		s.Errorf("%d accounts paid something else than their commands say; %d effects are of commands that failed", differs, unclaimed)
	}
}

// balances compares accounts with what their commands paid; it says how many differ.
func (s *soak) balances(moved map[string]*big.Int) (differ int) {
	for _, name := range []string{soakProvider, soakDelegator} {
		after := testchain.Must(s.clean.Balance(s.Context(), s.address(name)))(s.T)
		change := new(big.Int).Sub(s.held[name], after)
		s.say("%s: its balance fell by %v wei; its successful commands paid %v; the chain's events say %v", name, change, s.paid[name], moved[name])
		if change.Cmp(s.paid[name]) != 0 {
			differ++
		}
	}
	return differ
}

// faults prints how often each kind of fault happened.
func (s *soak) faults() {
	families, all, requests := map[string]int{}, 0, 0
	var away time.Duration
	for _, w := range s.weathers {
		counts, n, lasted := w.Counts()
		requests += n
		away += lasted
		for name, n := range counts {
			if strings.HasSuffix(name, " begun") {
				families[name] += n
				continue
			}
			family, _, _ := strings.Cut(name, ":")
			families[family] += n
			all += n
		}
	}
	s.say("%d faults in %d requests; outages of %v together", all, requests, away.Round(time.Second))
	for _, name := range slices.Sorted(maps.Keys(families)) {
		s.say("faults: %6d %s", families[name], name)
	}
}
