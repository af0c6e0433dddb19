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
var ErrNoDeployment = errors.New("the deployment's first blocks do not hold its contracts")

// An AuditChain is what an auditor reads. [ledger.Client] is one.
type AuditChain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	Headers(ctx context.Context, from, to uint64) ([]chain.Header, error)
	// ProvenHistory is all events in the blocks of some headers that a report or the votes of a DAO depend on, held against
	// the headers.
	ProvenHistory(ctx context.Context, headers []chain.Header, tokens []common.Address) ([]ledger.Event, error)
	// TokenHistory is the movements and delegations of FLT up to a block, as the node tells them.
	TokenHistory(ctx context.Context, to uint64, progress chain.Progress) ([]ledger.Event, error)
	// SenderOf is who signed a transaction.
	SenderOf(ctx context.Context, tx common.Hash) (common.Address, error)
	BalanceAt(ctx context.Context, account common.Address, block uint64) (*big.Int, error)
	TokenBalanceAt(ctx context.Context, token, account common.Address, block uint64) (*big.Int, error)
	// TokenAt is what a token says of itself.
	TokenAt(ctx context.Context, token common.Address) (ledger.Token, error)
	// Value is what the deployment's beacon has for a block.
	Value(ctx context.Context, h chain.Header) (ledger.Value, error)
	// ValueAt is what it has for a second, if it has values by the clock.
	ValueAt(ctx context.Context, second uint64) (ledger.Value, error)
}

// A ProofVerifier checks proofs of protocol section 6. [circuits.Verifier] is one.
type ProofVerifier interface {
	Verify(statement capacity.Statement, proof circuits.Proof) error
}

// AuditConfig says what to audit.
type AuditConfig struct {
	Chain       AuditChain
	Deployment  ledger.Deployment
	Profile     capacity.Profile // of the deployment
	Proofs      ProofVerifier    // of the profile
	To          uint64           // the last block; 0: the newest
	Workers     int              // cores that verify proofs; 0: all
	Checkpoints Checkpoints      // where to keep what was checked, and to go on from
	Words       []PublishedWord  // of watchers, to hold judgements against
	// Progress is called with how much of a stage is done. It may be nil.
	Progress func(stage string, done, total uint64)
}

// An audit is one attempt to audit one branch of a chain.
type audit struct {
	cfg AuditConfig
	end chain.Header
	findings
	opening []ledger.Event // all so far, until both contracts are configured
	replay  *model.Replay  // nil until then
	unread  error          // why the value of a block could not be read
}

// errNoHeader says that a block is not one of those kept.
var errNoHeader = errors.New("the audit does not keep the block's header")

// noValueRemedy is for whoever reads a beacon that lacks what others have seen.
const noValueRemedy = "ask other drand servers, or check this machine's clock"

// value is what the beacon has for a block of the branch.
func (a *audit) value(ctx context.Context, block uint64) (ledger.Value, error) {
	h, ok := a.header(block)
	if !ok {
		return nil, errNoHeader
	}
	return a.cfg.Chain.Value(ctx, h)
}

// values is the same for the replay, which asks only for what an event shows that somebody has known. If the
// beacon does not have it, nothing can be said about the event; if the block is none of those kept, nobody
// can have shown its value.
func (a *audit) values(ctx context.Context) model.Values {
	return func(block uint64) ledger.Value {
		v, err := a.value(ctx, block)
		if err != nil && !errors.Is(err, errNoHeader) && a.unread == nil {
			a.unread = fmt.Errorf("the value of block %d: %w", block, err)
			if errors.Is(err, ledger.ErrNoValue) {
				a.unread = hint.Add(a.unread, noValueRemedy)
			}
		}
		return v
	}
}

// Findings are what an audit has found in the blocks up to one of them: with the replay, all that the
// blocks after it and the report depend on.
type findings struct {
	branch
	Report   *Report             // so far
	Made     []common.Hash       // the transactions that configured the contracts
	Named    int                 // how often they named their authority in them
	Unproven string              // why events are only what the node says; empty: they are proven
	Moved    *big.Int            // tokens that came into the staking contract, less those that went out
	Drawn    uint64              // the first block whose lottery the report does not count yet
	Tokens   []common.Address    // that the market was paid in
	Flows    map[string]*big.Int // the same as Moved of market and watch, by holder and token
}

// Audit checks the history of a deployment up to a block and returns what it found. Differences
// are in the report; an error says that the audit could not be completed. If the chain is reorganised
// below the last block meanwhile, the audit starts over. It fails with [ErrReorg] when that keeps
// happening, and with [ErrNoDeployment].
//
// It goes on from the newest checkpoint that an earlier audit has left and that is of this chain. What it
// finds is the same as from the first block on.
func Audit(ctx context.Context, cfg AuditConfig) (*Report, error) {
	if cfg.Progress == nil {
		cfg.Progress = func(string, uint64, uint64) {}
	}
	cfg.Checkpoints.complete()
	const tries = 3
	for range tries {
		a := &audit{cfg: cfg}
		err := a.run(ctx)
		if err == nil {
			return a.Report, nil
		}
		if !errors.Is(err, ErrReorg) {
			return nil, fmt.Errorf("audit: %w", err)
		}
	}
	return nil, hint.Add(fmt.Errorf("audit: %w", ErrReorg), "audit again, up to an earlier block")
}

func (a *audit) run(ctx context.Context) error {
	end, settled, err := findEnd(ctx, a.cfg)
	if err != nil {
		return err
	}
	a.end = end
	kept, err := a.resume(ctx)
	if err != nil {
		return err
	}
	if err := a.auditBlocks(ctx, kept, settled); err != nil {
		return err
	}
	if a.replay == nil {
		return errNoDeployment()
	}
	if a.last() != a.end.Hash {
		return ErrReorg
	}
	a.checkNamed()
	if err := a.checkBalance(ctx); err != nil {
		return err
	}
	if err := a.finishMarket(ctx); err != nil {
		return err
	}
	if err := a.finishCredit(ctx); err != nil {
		return err
	}
	if err := a.finishReport(ctx, kept); err != nil {
		return err
	}
	return a.stillCanonical(ctx)
}

// start begins with the first block.
func (a *audit) start() {
	a.findings = findings{
		branch: branch{From: max(firstBlock(a.cfg.Deployment), 1) - 1},
		Report: newReport(a.cfg.Deployment, a.end), Moved: new(big.Int), Flows: map[string]*big.Int{},
	}
}

// auditBlocks audits the blocks that are left, some at a time. It leaves a checkpoint now and then, and
// one at the last block that is settled.
func (a *audit) auditBlocks(ctx context.Context, kept *keeping, settled uint64) error {
	from := a.next()
	for a.next() <= a.end.Number {
		last := min(a.end.Number, a.next()+a.cfg.Checkpoints.chunk-1)
		if a.next() <= settled {
			last = min(last, settled)
		}
		events, err := a.readBlocks(ctx, last)
		if err != nil {
			return err
		}
		if err := a.take(ctx, events); err != nil {
			return err
		}
		if a.replay != nil && last <= settled && (last == settled || kept.due()) {
			kept.save(a)
		}
		a.cfg.Progress("auditing blocks", last-from+1, a.end.Number-from+1)
	}
	return nil
}

// take audits the events of the blocks that were just read.
func (a *audit) take(ctx context.Context, events []ledger.Event) error {
	a.checkPlaces(events)
	a.move(events)
	if a.replay == nil {
		var err error
		if events, err = a.begin(ctx, events); err != nil || a.replay == nil {
			return err
		}
	}
	a.checkCertificates(events)
	a.checkCredit(events)
	a.checkFirstRoles(events)
	a.checkAuthority(events)
	a.checkVoteRules(events)
	var proven []claim
	for tx := range transactions(events) {
		if err := ctx.Err(); err != nil {
			return err
		}
		a.replay.Transaction(tx, a.timeOf(tx[0].Where().Block))
		for _, e := range tx {
			a.tally(e)
			if e, ok := e.(ledger.AuditProven); ok {
				proven = append(proven, a.claimOf(e))
			}
		}
	}
	if err := a.checkProofs(ctx, proven); err != nil {
		return err
	}
	if err := a.countSlots(ctx); err != nil {
		return err
	}
	// A value that somebody has shown to the beacon can be used as late as this.
	clock := a.clock()
	a.keep(max(clock.LastProof(0), clock.SealEpochs*clock.EpochBlocks) + 1)
	return a.unread
}

// timeOf is the time of a block that was just read.
func (a *audit) timeOf(number uint64) uint64 {
	h, _ := a.header(number)
	return uint64(h.Time.Unix())
}

func errNoDeployment() error { return hint.Add(ErrNoDeployment, "check the deployment file") }

// begin waits for the events that configure the contracts, and begins the replay with their rules. It
// returns all other events so far, which nothing has looked at yet.
func (a *audit) begin(ctx context.Context, events []ledger.Event) (rest []ledger.Event, err error) {
	a.opening = append(a.opening, events...)
	capacity, i := first[ledger.CapacityConfigured](a.opening)
	staking, k := first[ledger.StakingConfigured](a.opening)
	watch, j := first[ledger.WatchConfigured](a.opening)
	market, l := first[ledger.MarketConfigured](a.opening)
	if i < 0 || k < 0 || a.cfg.Deployment.HasMarket() && (j < 0 || l < 0) {
		return nil, nil
	}
	if capacity.Config.EpochBlocks == 0 || capacity.Config.SealEpochs == 0 {
		return nil, errNoDeployment()
	}
	for n, e := range a.opening {
		if !slices.Contains([]int{i, k, j, l}, n) {
			rest = append(rest, e)
		}
	}
	a.opening = nil
	a.Made = []common.Hash{capacity.TxHash, staking.TxHash}
	a.Drawn = capacity.Genesis
	rules := a.rules(capacity, staking)
	if a.cfg.Deployment.HasMarket() {
		rules.Market = a.marketRules(market, watch)
		a.Report.Market = newMarketReport()
	}
	if d := a.cfg.Deployment; d.HasDAO() {
		rules.Votes = &model.VoteRules{
			Governor: d.Governor, Timelock: d.Timelock, Council: d.Council, Authority: d.Authority, Certificates: d.Certificates,
		}
	}
	rules.Credit = creditRules(a.cfg.Deployment)
	if rules.Credit != nil {
		a.Report.Credit = &CreditReport{Pools: []LendingPool{}, Debts: []Debt{}}
	}
	a.replay = model.NewReplay(rules, a.values(ctx))
	a.replay.UseRounds(a.rounds(ctx))
	return rest, a.readToken(ctx)
}

// rules reads the rules from the contracts' first events, and checks those against the deployment file
// and the profile.
func (a *audit) rules(capacity ledger.CapacityConfigured, staking ledger.StakingConfigured) model.Rules {
	d := a.cfg.Deployment
	expect := func(e ledger.Event, field string, want, got any) {
		if want != got {
			a.Report.add(model.NewDifference(e, field, fmt.Sprint(want), fmt.Sprint(got), "as the deployment file says"))
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
	return model.Rules{
		Clock: ledger.Clock{
			CapacityConfig: capacity.Config, Genesis: capacity.Genesis, ChainID: d.ChainID, Contract: d.Capacity,
			// The shortest that a chain can have: a seal that its provider did not draw begins again where the
			// contract cannot see its seed's block any more, and no event tells how far it sees.
			HashReach: ledger.EVMHashReach,
		},
		Staking: staking.Config,
		Token:   staking.Token, Vault: d.Staking, Treasury: staking.Treasury,
	}
}

// checkAuthority looks at the authority, which decides who may govern. Each contract names it when it
// is made, in the transaction that configures it. A later change is allowed, and worth a note.
func (a *audit) checkAuthority(events []ledger.Event) {
	for _, e := range events {
		e, ok := e.(ledger.AuthorityUpdated)
		if !ok {
			continue
		}
		if !slices.Contains(a.Made, e.TxHash) {
			a.Report.note("since block %d, %s decides who may govern one of the contracts", e.Block, e.Authority)
			continue
		}
		a.Named++
		if want := a.cfg.Deployment.Authority; e.Authority != want {
			a.Report.add(model.NewDifference(e, "authority", want.Hex(), e.Authority.Hex(), "as the deployment file says"))
		}
	}
}

// checkNamed checks at the end that each contract has named its authority.
func (a *audit) checkNamed() {
	if a.Named != len(a.Made) {
		a.Report.add(model.Difference{
			Block: a.cfg.Deployment.Block, Event: model.EventName(ledger.AuthorityUpdated{}),
			Expected: fmt.Sprint(len(a.Made)), Got: fmt.Sprint(a.Named), Explanation: "each contract names its authority once when it is made",
		})
	}
}

// checkPlaces finds events that the node returned twice. Without it, one that changes nothing the
// second time would go unnoticed.
func (a *audit) checkPlaces(events []ledger.Event) {
	for i := 1; i < len(events); i++ {
		e := events[i]
		if here, before := e.Where(), events[i-1].Where(); here.Block == before.Block && here.LogIndex == before.LogIndex {
			a.Report.add(model.NewDifference(e, "", "one event at its place in the block", "two", "the node returned an event twice: audit with another node"))
		}
	}
}

// first finds the first event of a type, and its place; -1: there is none.
func first[E ledger.Event](events []ledger.Event) (found E, place int) {
	for i, e := range events {
		if found, ok := e.(E); ok {
			return found, i
		}
	}
	return found, -1
}

// move adds up the tokens that came into the staking contract, less those that went out.
func (a *audit) move(events []ledger.Event) {
	vault, flt := a.cfg.Deployment.Staking, a.cfg.Deployment.Token
	for _, e := range events {
		if t, ok := e.(ledger.Transferred); ok {
			if t.To == vault && t.Token == flt {
				a.Moved.Add(a.Moved, t.Amount)
			}
			if t.From == vault && t.Token == flt {
				a.Moved.Sub(a.Moved, t.Amount)
			}
			a.flow(t.To, t.Token, t.Amount)
			a.flow(t.From, t.Token, new(big.Int).Neg(t.Amount))
		}
	}
}

// flow adds to what the market, the watch or one of credit's contracts has of a token.
func (a *audit) flow(holder, token common.Address, amount *big.Int) {
	d := a.cfg.Deployment
	pools := d.CreditPools()
	if !d.HasMarket() || !slices.Contains([]common.Address{d.Market, d.Watch, d.Credit, pools[0], pools[1]}, holder) {
		return
	}
	key := flowKey(holder, token)
	if a.Flows[key] == nil {
		a.Flows[key] = new(big.Int)
	}
	a.Flows[key].Add(a.Flows[key], amount)
}

// checkBalance compares what the token says the staking contract holds with what it owes.
func (a *audit) checkBalance(ctx context.Context) error {
	m := a.replay.Model()
	owed := m.Obligations(a.end.Number)
	must := new(big.Int).Add(owed.Sum(), a.replay.Donated())
	a.Report.Obligations = obligationsOf(owed)
	a.Report.Donated = wei(a.replay.Donated())
	held, err := a.cfg.Chain.BalanceAt(ctx, a.cfg.Deployment.Staking, a.end.Number)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err != nil {
		a.Report.note("the node does not know balances as of block %d: the staking contract's was added up from transfers", a.end.Number)
		held = a.Moved
	}
	a.Report.Balance = wei(held)
	if must.Cmp(held) != 0 {
		a.Report.add(model.Difference{
			Block: a.end.Number, Event: "balance of Staking", Expected: must.String(), Got: held.String(),
			Explanation: "the sum of bonds, pools, thawing stake, slashes, rewards, the reserve, what is owed, and donations",
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
