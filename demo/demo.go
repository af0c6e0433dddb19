package demo

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/verifier"
)

// The demonstration runs until some epochs have been settled and the frauds
// have been slashed, but not forever: a cheat may be lucky with a few draws.
const (
	fewestEpochs = 1
	mostEpochs   = 8
)

// errTooLong says that the demonstration has not shown everything within
// mostEpochs epochs.
var errTooLong = fmt.Errorf("after %d epochs, the demonstration has not shown everything", mostEpochs)

// Config says how to run the demonstration.
type Config struct {
	Dir      string            // for accounts' keys and journals
	KeyDir   string            // of circuit keys, which are made if they are missing
	Interval time.Duration     // between blocks while no proof is being made; 0: as short as this machine allows
	Setup    circuits.Progress // of making circuit keys
	Say      func(line string) // tells what happens; called from one goroutine at a time
	// Show is called when all has happened, with the result, while the chain still runs; it may be nil.
	Show func(context.Context, *ledger.Client, *Result) error
}

// Run runs the demonstration. An error says why it could not be finished; a
// finished one can still have failed: see [Result.OK].
func Run(ctx context.Context, cfg Config) (*Result, error) {
	var mu sync.Mutex
	say := func(format string, args ...any) {
		mu.Lock()
		defer mu.Unlock()
		cfg.Say(fmt.Sprintf(format, args...))
	}
	profile := capacity.Dev()
	say("loading the keys of profile %s; the first run makes them, in about a minute", profile.Name)
	if err := circuits.Setup(ctx, profile, cfg.KeyDir, cfg.Setup); err != nil {
		return nil, err
	}
	circuit, err := loadCircuit(ctx, profile, cfg.KeyDir)
	if err != nil {
		return nil, err
	}
	took, err := timeProof(ctx, circuit)
	if err != nil {
		return nil, fmt.Errorf("measure how long a proof takes: %w", err)
	}
	say("the proof of an audit takes %v on this machine", took.Round(10*time.Millisecond))
	usual, slow := pace(took)
	if cfg.Interval != 0 {
		usual, slow = cfg.Interval, max(cfg.Interval, slow)
	}
	say("starting a chain: a block every %v, or %v while a proof is made", usual, slow)
	parameters, err := rules(usual)
	if err != nil {
		return nil, err
	}
	network, err := StartNetwork(ctx, NetworkConfig{Dir: cfg.Dir, Interval: usual, Accounts: accounts(parameters.Watch.LeastWatchers), Parameters: parameters})
	if err != nil {
		return nil, err
	}
	defer network.Stop()
	pacer := newPacer(network, usual, slow)
	circuit.Prover = &pacedProver{circuit.Prover, pacer}
	say("the contracts are deployed:\n  capacity %s\n  staking  %s\n  market   %s\n  watch    %s",
		network.Deployment.Capacity, network.Deployment.Staking, network.Deployment.Market, network.Deployment.Watch)

	s, err := openStage(ctx, network, cfg.Dir, pacer)
	if err != nil {
		return nil, err
	}
	result, err := s.play(ctx, circuit, say)
	if err == nil && cfg.Show != nil {
		err = cfg.Show(ctx, s.client, result)
	}
	return result, errors.Join(err, s.close())
}

// play is what happens once the contracts are there.
func (s *stage) play(ctx context.Context, circuit prover.Circuit, say func(string, ...any)) (*Result, error) {
	if err := s.commit(ctx); err != nil {
		return nil, err
	}
	for _, r := range roles {
		say("%s commits %s; two stakers delegate %d and %d FLT", r.name, text.Count(r.units, "unit"), r.stakes[0], r.stakes[1])
	}
	for _, prepare := range []func(context.Context, func(string, ...any)) error{s.register, s.offer, s.align} {
		if err := prepare(ctx, say); err != nil {
			return nil, err
		}
	}
	if err := s.perform(ctx, circuit, say); err != nil {
		return nil, err
	}
	if err := s.claimRewards(ctx, say); err != nil {
		return nil, err
	}
	if err := s.takeBack(ctx, say); err != nil {
		return nil, err
	}
	say("the auditor replays the chain by its own rules")
	report, err := verifier.Audit(ctx, verifier.AuditConfig{
		Chain: s.client, Deployment: s.Deployment, Profile: circuit.Profile, Proofs: circuit.Verifier, Words: s.letting.words,
	})
	if err != nil {
		return nil, err
	}
	return s.judge(ctx, report)
}

// perform runs the providers and the keeper until everything has been shown.
func (s *stage) perform(ctx context.Context, circuit prover.Circuit, say func(string, ...any)) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	g, ctx := errgroup.WithContext(ctx)
	for _, r := range roles {
		g.Go(func() error {
			if err := s.provide(ctx, r, circuit, say); err != nil {
				return fmt.Errorf("provider %s: %w", r.name, err)
			}
			return nil
		})
	}
	g.Go(func() error {
		err := verifier.RunKeeper(ctx, verifier.KeeperConfig{
			Chain: s.client, Sender: s.senders[keeper], Clock: s.client.Clock,
			Market: &verifier.MarketConfig{Chain: s.client, Sender: s.senders[keeper], Parties: []common.Address{s.letting.account.Renter}},
			OnEvent: func(e verifier.Event) {
				if e.Kind != verifier.Overtaken { // by the providers, who open challenges too
					say("%s", event(e.Block, keeper, e.String()))
				}
			},
		})
		return unlessEnough(ctx, err)
	})
	for _, daemon := range []func(context.Context) error{s.letting.host.run, s.letting.machine.run} {
		g.Go(func() error { return unlessEnough(ctx, daemon(ctx)) })
	}
	for _, w := range s.watchers {
		g.Go(func() error {
			if err := s.watch(ctx, w, say); err != nil {
				return fmt.Errorf("%s: %w", w.name, err)
			}
			return nil
		})
	}
	g.Go(func() error {
		if err := s.let(ctx, say); err != nil {
			return fmt.Errorf("the lease: %w", err)
		}
		return nil
	})
	g.Go(func() error {
		err := s.waitForEnough(ctx, say)
		if err == nil {
			stop(errEnough)
		}
		return err
	})
	return g.Wait()
}

// event writes what somebody did in a block, in lines that fit a terminal.
func event(block uint64, who, what string) string {
	head := fmt.Sprintf("%6d  %-8s ", block, who)
	lines := text.Wrap(what, text.Columns-text.Width(head))
	return head + strings.Join(lines, "\n"+strings.Repeat(" ", text.Width(head)))
}

// errEnough ends the daemons when everything has been shown.
var errEnough = errors.New("everything has been shown")

// unlessEnough drops the error of a daemon that was stopped by errEnough.
func unlessEnough(ctx context.Context, err error) error {
	if errors.Is(context.Cause(ctx), errEnough) {
		return nil
	}
	return err
}

// provide runs one provider's prover.
func (s *stage) provide(ctx context.Context, r role, circuit prover.Circuit, say func(string, ...any)) error {
	ctx, vanish := context.WithCancelCause(ctx)
	defer vanish(nil)
	err := prover.Run(ctx, prover.Config{
		Chain: s.client, Sender: s.senders[r.name], Circuit: circuit, Clock: s.client.Clock, Deployment: s.Deployment,
		Commitment: s.commitments[r.name], DataDir: filepath.Join(s.dir, r.name), MakeChain: r.chain, Share: true,
		OnEvent: func(e prover.Event) {
			say("%s", event(e.Block, r.name, e.String()))
			if r.name == lessor {
				s.letting.onProver(e)
			}
			if r.vanishes && e.Kind == prover.Sealed {
				say("%s", event(e.Block, r.name, "goes offline"))
				vanish(errVanished)
			}
		},
	})
	if errors.Is(err, errVanished) {
		return nil
	}
	return unlessEnough(ctx, err)
}

// errVanished is why a provider's prover stops.
var errVanished = errors.New("the provider has gone offline")

// waitForEnough returns once every commitment is settled for the fewest epochs, the frauds have been slashed, one slash
// was given back and another finished, the lease is over, and the honest provider has rewards to claim. It is the council meanwhile.
func (s *stage) waitForEnough(ctx context.Context, say func(string, ...any)) error {
	started, err := s.client.HeadNumber(ctx)
	if err != nil {
		return err
	}
	first := s.client.Clock.Epoch(started)
	say("%s", event(started, "chain", fmt.Sprintf("epoch %d; an epoch has %d blocks; every %d blocks a challenge may begin, one in %d does",
		first, s.client.Clock.EpochBlocks, s.client.Clock.SlotBlocks(), s.client.Clock.ChallengeOdds)))
	for head := range s.client.Heads(ctx) {
		if head.Err != nil {
			return head.Err
		}
		s.letting.onHead(head.Header)
		if head.Number%10 != 0 { // no hurry
			continue
		}
		if err := s.pardon(ctx, say); err != nil {
			return err
		}
		enough, err := s.enough(ctx, first+1+fewestEpochs) // commitments begin in the next epoch
		if enough || err != nil {
			return err
		}
		if head.Number > s.client.Clock.FinalFrom(first+mostEpochs) {
			return errTooLong
		}
	}
	return context.Cause(ctx)
}

// pardon gives a slash back as soon as it is there.
func (s *stage) pardon(ctx context.Context, say func(string, ...any)) error {
	id := s.commitments[pardoned]
	count, err := s.client.SlashCount(ctx, id)
	if err != nil || count == 0 {
		return err
	}
	slash, err := s.client.Slash(ctx, id, 0)
	if err != nil || slash.Fate != ledger.FateHeld {
		return err
	}
	receipt, err := s.senders[council].GiveBack(ctx, id, 0)
	if err != nil {
		return err
	}
	if e, ok := ledger.EventIn[ledger.SlashGivenBack](receipt); ok {
		say("%s", event(receipt.Block, "council", fmt.Sprintf("gives the slash of %s back, %s", pardoned, balance(e.Amount))))
	}
	return nil
}

// takeBack lets everybody take their parts of the slash that was given back: in the epoch after it at the earliest.
func (s *stage) takeBack(ctx context.Context, say func(string, ...any)) error {
	slash, err := s.client.Slash(ctx, s.commitments[pardoned], 0)
	if err != nil {
		return err
	}
	head, err := s.client.HeadNumber(ctx)
	if err != nil {
		return err
	}
	if next := s.client.Clock.EpochStart(slash.DueEpoch); head < next { // it is held for one epoch
		say("%6d  the next epoch begins", next)
		s.Mine(int(next - head))
	}
	for _, r := range roles {
		if r.name != pardoned {
			continue
		}
		for _, name := range []string{r.name, r.delegator(0), r.delegator(1)} {
			receipt, err := s.senders[name].TakeBack(ctx, s.commitments[pardoned], 0)
			if err != nil {
				return err
			}
			if taken, ok := ledger.EventIn[ledger.SlashTakenBack](receipt); ok {
				say("%6d  %s takes %s back", receipt.Block, name, balance(taken.Amount))
			}
		}
	}
	return nil
}

// enough says whether all commitments are settled before an epoch, the frauds have lost some of their bond, a slash of
// each fate is there, the lease is over, and rewards of the honest provider are released: on a busy machine it may have
// sealed too late to earn in the first epoch.
func (s *stage) enough(ctx context.Context, epoch uint64) (bool, error) {
	for _, r := range roles {
		account, err := s.client.Account(ctx, s.commitments[r.name])
		if err != nil {
			return false, err
		}
		unharmed := account.Bond.Cmp(s.bond(r)) == 0
		if account.NextEpoch < epoch || r.isFraud && unharmed {
			return false, nil
		}
	}
	fates, err := s.fates(ctx)
	if err != nil || !fates[ledger.FateFinished] || !fates[ledger.FateGivenBack] {
		return false, err
	}
	honest := roles[0].name
	released, err := s.client.Claimable(ctx, s.commitments[honest], s.senders[honest].Address())
	return err == nil && released.Sign() > 0 && s.letting.over.Load(), err
}

// fates are what has become of slashes.
func (s *stage) fates(ctx context.Context) (map[ledger.Fate]bool, error) {
	all := map[ledger.Fate]bool{}
	for _, id := range s.commitments {
		count, err := s.client.SlashCount(ctx, id)
		if err != nil {
			return nil, err
		}
		for number := range count {
			slash, err := s.client.Slash(ctx, id, number)
			if err != nil {
				return nil, err
			}
			all[slash.Fate] = true
		}
	}
	return all, nil
}

// claimRewards lets the honest provider and its stakers take what is released.
func (s *stage) claimRewards(ctx context.Context, say func(string, ...any)) error {
	honest := roles[0]
	id := s.commitments[honest.name]
	for _, name := range []string{honest.name, honest.delegator(0), honest.delegator(1)} {
		receipt, err := s.senders[name].Claim(ctx, id)
		if err != nil {
			return err
		}
		if claimed, ok := ledger.EventIn[ledger.RewardsClaimed](receipt); ok {
			say("%6d  %s claims %s", receipt.Block, name, balance(claimed.Amount))
		}
	}
	return nil
}
