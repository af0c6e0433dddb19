package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/verifier/model"
)

// ErrReorg says that the chain was reorganised below the last audited block each time that it was
// audited.
var ErrReorg = errors.New("the chain was reorganised while it was audited")

// ErrNoDeployment says that the first block does not hold a deployment that can be audited.
var ErrNoDeployment = errors.New("the deployment's first block does not hold both contracts")

// An AuditChain is what an auditor reads. [ledger.Client] is one.
type AuditChain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	Headers(ctx context.Context, from, to uint64) ([]chain.Header, error)
	// ProvenEvents are all events and movements of FLT in the blocks of some headers, held against them.
	ProvenEvents(ctx context.Context, headers []chain.Header) ([]ledger.Event, error)
	BalanceAt(ctx context.Context, account common.Address, block uint64) (*big.Int, error)
	// Value is what the deployment's beacon has for a block.
	Value(ctx context.Context, h chain.Header) (ledger.Value, error)
}

// A ProofVerifier checks proofs of protocol section 6. [circuits.Verifier] is one.
type ProofVerifier interface {
	Verify(statement capacity.Statement, proof circuits.Proof) error
}

// AuditConfig says what to audit.
type AuditConfig struct {
	Chain      AuditChain
	Deployment ledger.Deployment
	Profile    capacity.Profile // of the deployment
	Proofs     ProofVerifier    // of the profile
	To         uint64           // the last block; 0: the newest
	Workers    int              // cores that verify proofs; 0: all
	// Progress is called with how much of a stage is done. It may be nil.
	Progress func(stage string, done, total uint64)
}

// An audit is one attempt to audit one branch of a chain.
type audit struct {
	cfg AuditConfig
	*history
	replay *model.Replay
	report *Report
	unread error // why a block's value could not be read
}

// value is what the beacon has for a block of the branch; nil if it has none, or cannot be asked.
func (a *audit) value(ctx context.Context, block uint64) ledger.Value {
	h, ok := a.header(block)
	if !ok {
		return nil
	}
	v, err := a.cfg.Chain.Value(ctx, h)
	if err != nil && !errors.Is(err, ledger.ErrNoValue) && a.unread == nil {
		a.unread = err
	}
	return v
}

// Audit checks the history of a deployment up to a block and returns what it found. Differences
// are in the report; an error says that the audit could not be completed. If the chain is reorganised
// below the last block meanwhile, the audit starts over. It fails with [ErrReorg] when that keeps
// happening, and with [ErrNoDeployment].
func Audit(ctx context.Context, cfg AuditConfig) (*Report, error) {
	if cfg.Progress == nil {
		cfg.Progress = func(string, uint64, uint64) {}
	}
	const tries = 3
	for range tries {
		a := &audit{cfg: cfg}
		err := a.run(ctx)
		if err == nil {
			return a.report, nil
		}
		if !errors.Is(err, ErrReorg) {
			return nil, fmt.Errorf("audit: %w", err)
		}
	}
	return nil, hint.Add(fmt.Errorf("audit: %w", ErrReorg), "audit again, up to an earlier block")
}

func (a *audit) run(ctx context.Context) error {
	var err error
	if a.history, err = readHistory(ctx, a.cfg); err != nil {
		return err
	}
	rules, err := a.begin()
	if err != nil {
		return err
	}
	if a.unproven != nil {
		a.report.note("the node's events could not be held against the headers of their blocks: %v", a.unproven)
	}
	a.checkPlaces()
	a.replay = model.NewReplay(rules, func(block uint64) ledger.Value { return a.value(ctx, block) })
	if err := a.replayAll(ctx); err != nil {
		return err
	}
	if a.unread != nil {
		return a.unread
	}
	a.report.Differences = append(a.report.Differences, a.replay.Differences()...)
	if err := a.checkProofs(ctx); err != nil {
		return err
	}
	if err := a.checkBalance(ctx); err != nil {
		return err
	}
	a.summarise(ctx)
	return a.stillCanonical(ctx)
}

// begin reads the rules from the contracts' first events, and checks those against the deployment
// file and the profile.
func (a *audit) begin() (model.Rules, error) {
	d := a.cfg.Deployment
	a.report = newReport(d, a.end)
	capacity, ok := first[ledger.CapacityConfigured](a.events)
	staking, ok2 := first[ledger.StakingConfigured](a.events)
	if !ok || !ok2 || capacity.Config.EpochBlocks == 0 || capacity.Config.SealEpochs == 0 {
		return model.Rules{}, hint.Add(ErrNoDeployment, "check the deployment file")
	}
	expect := func(e ledger.Event, field string, want, got any) {
		if want != got {
			a.report.add(model.NewDifference(e, field, fmt.Sprint(want), fmt.Sprint(got), "as the deployment file says"))
		}
	}
	expect(capacity, "staking", d.Staking, capacity.Staking)
	expect(capacity, "verifier", d.Verifier, capacity.Verifier)
	expect(capacity, "beacon", d.Beacon, capacity.Beacon)
	expect(capacity, "authority", d.Authority, capacity.Authority)
	expect(capacity, "genesis", d.Block, capacity.Genesis)
	expect(staking, "token", d.Token, staking.Token)
	expect(staking, "capacity", d.Capacity, staking.Capacity)
	expect(staking, "treasury", d.Treasury, staking.Treasury)
	expect(staking, "authority", d.Authority, staking.Authority)
	expect(capacity, "config.blocks", a.cfg.Profile.Blocks, capacity.Config.Blocks)
	expect(capacity, "config.segments", a.cfg.Profile.Segments, capacity.Config.Segments)
	expect(capacity, "config.positions", a.cfg.Profile.Positions, capacity.Config.Positions)
	a.checkAuthority(capacity, staking)
	return model.Rules{
		Clock: ledger.Clock{
			CapacityConfig: capacity.Config, Genesis: capacity.Genesis, ChainID: d.ChainID, Contract: d.Capacity,
			HashReach: ledger.HistoryHashReach, // contracts cannot have used older headers than any chain gives them
		},
		Staking: staking.Config,
		Vault:   d.Staking, Treasury: staking.Treasury,
	}, nil
}

// checkAuthority looks at the authority, which decides who may govern. Each contract names it when it
// is made, in the transaction that configures it. A later change is allowed, and worth a note.
func (a *audit) checkAuthority(made ...ledger.Event) {
	named := 0
	for _, e := range a.events {
		e, ok := e.(ledger.AuthorityUpdated)
		if !ok {
			continue
		}
		if !slices.ContainsFunc(made, func(m ledger.Event) bool { return m.Where().TxHash == e.TxHash }) {
			a.report.note("since block %d, %s decides who may govern one of the contracts", e.Block, e.Authority)
			continue
		}
		named++
		if want := a.cfg.Deployment.Authority; e.Authority != want {
			a.report.add(model.NewDifference(e, "authority", want.Hex(), e.Authority.Hex(), "as the deployment file says"))
		}
	}
	if named != len(made) {
		a.report.add(model.Difference{
			Block: made[0].Where().Block, Event: model.EventName(ledger.AuthorityUpdated{}),
			Expected: fmt.Sprint(len(made)), Got: fmt.Sprint(named), Explanation: "each contract names its authority once when it is made",
		})
	}
}

// checkPlaces finds events that the node returned twice. Without it, one that changes nothing the
// second time would go unnoticed.
func (a *audit) checkPlaces() {
	for i := 1; i < len(a.events); i++ {
		e := a.events[i]
		if here, before := e.Where(), a.events[i-1].Where(); here.Block == before.Block && here.LogIndex == before.LogIndex {
			a.report.add(model.NewDifference(e, "", "one event at its place in the block", "two", "the node returned an event twice: audit with another node"))
		}
	}
}

// first finds the first event of a type.
func first[E ledger.Event](events []ledger.Event) (found E, ok bool) {
	for _, e := range events {
		if found, ok = e.(E); ok {
			return found, true
		}
	}
	return found, false
}

// replayAll replays the history, transaction by transaction.
func (a *audit) replayAll(ctx context.Context) error {
	var done uint64
	var capacity, staking bool
	for tx := range transactions(a.events) {
		if err := ctx.Err(); err != nil {
			return err
		}
		rest := make([]ledger.Event, 0, len(tx))
		for _, e := range tx {
			switch e.(type) { // begin has checked the first of each
			case ledger.CapacityConfigured:
				if !capacity {
					capacity = true
					continue
				}
			case ledger.StakingConfigured:
				if !staking {
					staking = true
					continue
				}
			}
			rest = append(rest, e)
		}
		a.replay.Transaction(rest)
		done += uint64(len(tx))
		a.cfg.Progress("replaying events", done, uint64(len(a.events)))
	}
	return nil
}

// checkBalance compares what the token says the staking contract holds with what it owes.
func (a *audit) checkBalance(ctx context.Context) error {
	m := a.replay.Model()
	owed := m.Obligations()
	must := new(big.Int).Add(owed.Sum(), a.replay.Donated())
	a.report.Obligations = obligationsOf(owed)
	a.report.Donated = wei(a.replay.Donated())
	held, err := a.cfg.Chain.BalanceAt(ctx, a.cfg.Deployment.Staking, a.end.Number)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err != nil {
		a.report.note("the node does not know balances as of block %d: the staking contract's was added up from transfers", a.end.Number)
		held = a.moved()
	}
	a.report.Balance = wei(held)
	if must.Cmp(held) != 0 {
		a.report.add(model.Difference{
			Block: a.end.Number, Event: "balance of Staking", Expected: must.String(), Got: held.String(),
			Explanation: "the sum of bonds, pools, thawing stake, rewards, the reserve, what is owed, and donations",
		})
	}
	return nil
}

// stillCanonical checks at the end that the audited branch is still the chain.
func (a *audit) stillCanonical(ctx context.Context) error {
	h, err := a.cfg.Chain.Header(ctx, a.end.Number)
	if errors.Is(err, chain.ErrNoBlock) || err == nil && h.Hash != a.end.Hash {
		return ErrReorg
	}
	return err
}
