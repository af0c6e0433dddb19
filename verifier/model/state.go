package model

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// Format is the version of a [State] and of the rules that lead to it. Raise it whenever either changes:
// a state that was reached by other rules says nothing about these.
const Format = 7

// ErrState says that a state cannot be one that a replay was in.
var ErrState = errors.New("the state of the replay makes no sense")

// A State is all of a [Replay] in a form that encoding/json writes and reads exactly. The same replay
// always gives the same JSON.
type State struct {
	Rules        Rules
	Balance      *big.Int
	Reserve      *big.Int
	Donated      *big.Int
	Rates        map[uint64]rateState
	Owed         map[common.Address]*big.Int
	Changes      []rulesState
	Treasuries   []treasuryState
	Paused       bool
	Commitments  []commitmentState // by id - 1
	Seals        []sealState
	FirstSealed  map[uint64]uint64
	Leases       map[uint64][]leaseState
	Together     []togetherState
	Challenges   map[uint64]openingState
	Kept         []uint64 // blocks whose values the beacon keeps
	Epochs       map[uint64][]uint64
	Responses    []responseState
	ProvenIn     map[uint64]uint64
	Stops        []stop
	Differences  []Difference
	Market       Market
	Watch        Watch
	Credit       Credit
	Certificates Certificates
	Dao          Dao
	Council      Council
	Gifts        map[string]*big.Int
	Doubts       map[common.Address]int
}

// Field elements are their 32 bytes here.
type (
	rateState struct {
		PerWeight *big.Int
		Left      uint64
	}
	rulesState struct {
		From       uint64
		Parameters ledger.StakingParameters
	}
	treasuryState struct {
		From    uint64
		Account common.Address
	}
	openingState struct {
		Beacon common.Hash
		Opener common.Address
		Paid   bool
	}
	commitmentState struct {
		Provider   common.Address
		Units      int
		Class      int
		MaxLeased  int
		Duration   uint64
		Commission uint64
		Collateral *big.Int
		MinBond    uint64
		Vesting    uint64
		State      ledger.State
		StartEpoch uint64
		EndEpoch   uint64
		NextEpoch  uint64
		Failing    uint64
		Bond       *big.Int
		Pool       Pool
		Thawing    Pool
		Left       []leftState
		Past       []momentState
		Earnings   earningsState
		Slashes    []slashState // by number
		Delegators map[common.Address]delegatorState
		Totals     Totals
	}
	momentState struct {
		Epoch uint64
		Stake Stake
	}
	leftState struct {
		From  uint64
		Units int
	}
	earningsState struct {
		Rewards  []rewardState
		Claimed  *big.Int
		Provider uint64
	}
	rewardState struct {
		Epoch, Settled               uint64
		PerShare, ToPool, ToProvider *big.Int
		Void                         int
	}
	slashState struct {
		Slash     ledger.HeldSlash
		TakenBack *big.Int
		Lied      bool
		First     uint64
		Own       rewardState
		Returns   map[common.Address]givingState
	}
	givingState struct {
		FromPool *big.Int
		Requests map[uint64]*big.Int
		Done     bool
		Claimed  pageState
	}
	delegatorState struct {
		Changes  []holdingState
		Claimed  pageState
		Requests []requestState
	}
	holdingState struct {
		Epoch   uint64
		Slashes int
		Shares  *big.Int
	}
	pageState struct {
		Epoch  uint64
		Passed int
	}
	requestState struct {
		Shares  *big.Int
		Release uint64
		Paid    bool
	}
	sealState struct {
		ID, Period uint64
		Begun      uint64
		Ctx        common.Hash
		Drawn      bool
		Roots      []rootState
	}
	rootState struct {
		From uint64
		Root common.Hash
	}
	leaseState struct {
		From  uint64
		Count int
	}
	togetherState struct {
		ID, Period uint64
		Units      int
	}
	responseState struct {
		ID, Challenge uint64
		Block         uint64
		Claimed       int
		ChainRoot     common.Hash
		Proven        bool
	}
)

// State is where the replay has got to. It shares memory with the replay: write it before going on.
func (r *Replay) State() *State {
	m := r.model
	s := &State{
		Rules: m.rules, Balance: m.balance, Reserve: m.reserve, Donated: r.donated, Owed: m.owed, Paused: m.paused,
		FirstSealed: m.firstSealed, Epochs: m.epochs, ProvenIn: m.provenIn, Stops: m.stops, Differences: r.differences,
		Rates: each(m.rates, func(r *epochRate) rateState { return rateState{r.perWeight, r.left} }),
		Leases: each(m.leases, func(l []leasedFrom) []leaseState {
			return all(l, func(l leasedFrom) leaseState { return leaseState{l.from, l.count} })
		}),
		Challenges: each(m.challenges, func(o opening) openingState { return openingState{o.beacon.Bytes(), o.opener, o.paid} }),
		Market:     m.market, Watch: m.watch, Credit: m.credit, Certificates: m.certificates, Dao: m.dao, Council: m.council, Gifts: r.gifts, Doubts: r.doubts,
		Kept:       slices.Sorted(maps.Keys(m.kept)),
		Changes:    all(m.changes, func(c rulesFrom) rulesState { return rulesState{c.from, c.parameters} }),
		Treasuries: all(m.treasuries, func(t treasuryFrom) treasuryState { return treasuryState{t.from, t.account} }),
	}
	for _, c := range m.commitments {
		s.Commitments = append(s.Commitments, c.state())
	}
	for k, v := range m.seals {
		s.Seals = append(s.Seals, sealState{
			k.id, k.period, v.begun, v.ctx.Bytes(), v.drawn,
			all(v.roots, func(r root) rootState { return rootState{r.from, r.sealRoot.Bytes()} }),
		})
	}
	for k, v := range m.together {
		s.Together = append(s.Together, togetherState{k.id, k.period, v})
	}
	slices.SortFunc(s.Together, func(a, b togetherState) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Period, b.Period))
	})
	slices.SortFunc(s.Seals, func(a, b sealState) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Period, b.Period))
	})
	for k, v := range m.responses {
		s.Responses = append(s.Responses, responseState{
			k.id, k.challenge, v.block, v.claimed, v.chainRoot.Bytes(), v.proven,
		})
	}
	slices.SortFunc(s.Responses, func(a, b responseState) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Challenge, b.Challenge))
	})
	return s
}

func (c *Commitment) state() commitmentState {
	return commitmentState{
		Provider: c.Provider, Units: c.Units, Class: c.Class, MaxLeased: c.MaxLeased,
		Duration: c.Duration, Commission: c.Commission, Collateral: c.Collateral, MinBond: c.MinBond, Vesting: c.Vesting,
		State: c.State, StartEpoch: c.StartEpoch, EndEpoch: c.EndEpoch, NextEpoch: c.NextEpoch, Failing: c.Failing,
		Bond: c.Bond, Pool: c.Pool, Thawing: c.Thawing, Totals: c.totals,
		Left: all(c.left, func(l left) leftState { return leftState{l.from, l.units} }),
		Past: all(c.past, func(m moment) momentState { return momentState{m.epoch, m.Stake} }),
		Earnings: earningsState{
			all(c.earnings.rewards, (*reward).state), c.earnings.claimed, c.earnings.provider,
		},
		Slashes: all(c.slashes, (*Slash).state),
		Delegators: each(c.delegators, func(d *delegator) delegatorState {
			return delegatorState{
				all(d.changes, func(h holding) holdingState { return holdingState{h.epoch, h.slashes, h.shares} }),
				pageState{d.claimed.epoch, d.claimed.passed},
				all(d.requests, func(r request) requestState { return requestState{r.shares, r.release, r.paid} }),
			}
		}),
	}
}

func (r *reward) state() rewardState {
	return rewardState{r.epoch, r.settled, r.perShare, r.toPool, r.toProvider, r.void}
}

func (s *Slash) state() slashState {
	return slashState{s.HeldSlash, s.TakenBack, s.lied, s.first, s.own.state(), each(s.returns, func(g *giving) givingState {
		return givingState{g.fromPool, g.requests, g.done, pageState{g.claimed.epoch, g.claimed.passed}}
	})}
}

// Resume is a replay that goes on from a state. It takes the state over. It fails with [ErrState] if the
// state is one in which no replay can have been.
func Resume(s *State, values Values) (*Replay, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	m := New(s.Rules, values)
	m.balance, m.reserve, m.paused = s.Balance, s.Reserve, s.Paused
	m.rates = each(s.Rates, func(r rateState) *epochRate { return &epochRate{r.PerWeight, r.Left} })
	maps.Copy(m.owed, s.Owed)
	m.changes = all(s.Changes, func(c rulesState) rulesFrom { return rulesFrom{c.From, c.Parameters} })
	m.treasuries = all(s.Treasuries, func(t treasuryState) treasuryFrom { return treasuryFrom{t.From, t.Account} })
	for i, c := range s.Commitments {
		m.commitments = append(m.commitments, c.resume(uint64(i)+1))
	}
	m.leases = each(s.Leases, func(l []leaseState) []leasedFrom {
		return all(l, func(l leaseState) leasedFrom { return leasedFrom{l.From, l.Count} })
	})
	maps.Copy(m.firstSealed, s.FirstSealed)
	maps.Copy(m.epochs, s.Epochs)
	maps.Copy(m.provenIn, s.ProvenIn)
	m.stops = s.Stops

	var err error
	element := func(h common.Hash) ledger.Element {
		e, wrong := capacity.ElementFromBytes(h[:])
		err = errors.Join(err, wrong)
		return e
	}
	m.challenges = each(s.Challenges, func(o openingState) opening {
		return opening{element(o.Beacon), o.Opener, o.Paid}
	})
	for _, block := range s.Kept {
		m.keep(block)
	}
	for _, v := range s.Seals {
		m.seals[period{v.ID, v.Period}] = &seal{
			v.Begun, element(v.Ctx), v.Drawn,
			all(v.Roots, func(r rootState) root { return root{r.From, element(r.Root)} }),
		}
	}
	for _, v := range s.Together {
		m.together[period{v.ID, v.Period}] = v.Units
	}
	for _, v := range s.Responses {
		m.responses[responseKey{v.ID, v.Challenge}] = &response{
			v.Block, v.Claimed, element(v.ChainRoot), v.Proven,
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrState, err)
	}
	if owed := m.Obligations(ever); !same(owed.Sum(), m.balance) {
		return nil, fmt.Errorf("%w: the contract would hold %v and owe %v wei", ErrState, m.balance, owed.Sum())
	}
	m.market, m.watch, m.credit = s.Market, s.Watch, s.Credit
	m.certificates, m.dao, m.council = s.Certificates, s.Dao, s.Council
	m.market.complete()
	m.watch.complete()
	m.credit.complete()
	m.certificates.complete()
	m.dao.complete()
	m.council.complete()
	if s.Rules.Market != nil {
		if err := m.checkBooks(); err != nil {
			return nil, err
		}
	}
	if err := m.checkCredit(); err != nil {
		return nil, err
	}
	r := NewReplay(s.Rules, values)
	r.model, r.differences, r.donated = m, s.Differences, s.Donated
	maps.Copy(r.gifts, s.Gifts)
	maps.Copy(r.doubts, s.Doubts)
	return r, nil
}

// checkBooks looks for what the market and the watch owe that is not what they hold.
func (m *Model) checkBooks() error {
	for _, token := range m.MarketTokens() {
		if owed := m.MarketBookOf(token).Sum(); !same(owed, grains(m.market.held(token))) {
			return fmt.Errorf("%w: the market would hold %v units of %s and owe %v grains", ErrState, m.market.held(token), token, owed)
		}
	}
	if owed := m.WatchBookOf().Sum(); !same(owed, m.watch.Held) {
		return fmt.Errorf("%w: the watch would hold %v and owe %v wei", ErrState, m.watch.Held, owed)
	}
	return nil
}

func (c *commitmentState) resume(id uint64) *Commitment {
	resumed := &Commitment{
		ID: id, Provider: c.Provider, Units: c.Units, Class: c.Class, MaxLeased: c.MaxLeased,
		Duration: c.Duration, Commission: c.Commission, Collateral: c.Collateral, MinBond: c.MinBond, Vesting: c.Vesting,
		State: c.State, StartEpoch: c.StartEpoch, EndEpoch: c.EndEpoch, NextEpoch: c.NextEpoch, Failing: c.Failing,
		Bond: c.Bond, Pool: c.Pool, Thawing: c.Thawing, totals: c.Totals,
		left: all(c.Left, func(l leftState) left { return left{l.From, l.Units} }),
		past: all(c.Past, func(m momentState) moment { return moment{m.Epoch, m.Stake} }),
		earnings: earnings{
			all(c.Earnings.Rewards, rewardState.resume), c.Earnings.Claimed, c.Earnings.Provider,
		},
		delegators: each(c.Delegators, func(d delegatorState) *delegator {
			return &delegator{
				all(d.Changes, func(h holdingState) holding { return holding{h.Epoch, h.Slashes, h.Shares} }),
				page{d.Claimed.Epoch, d.Claimed.Passed},
				all(d.Requests, func(r requestState) request { return request{r.Shares, r.Release, r.Paid} }),
			}
		}),
	}
	for _, s := range c.Slashes {
		resumed.slashes = append(resumed.slashes, s.resume(&resumed.earnings))
	}
	return resumed
}

func (r rewardState) resume() *reward {
	return &reward{r.Epoch, r.Settled, r.PerShare, r.ToPool, r.ToProvider, r.Void}
}

func (s slashState) resume(e *earnings) *Slash {
	slash := &Slash{
		HeldSlash: s.Slash, TakenBack: s.TakenBack, lied: s.Lied, first: s.First, own: *s.Own.resume(),
		forfeits: e.between(0, ever, int(s.Slash.Number)+1),
	}
	if slash.Fate != ledger.FateFinished {
		slash.returns = each(s.Returns, func(g givingState) *giving {
			requests := map[uint64]*big.Int{}
			maps.Copy(requests, g.Requests)
			return &giving{g.FromPool, requests, g.Done, page{g.Claimed.Epoch, g.Claimed.Passed}}
		})
	}
	return slash
}

// check looks for what the model would stumble over.
func (s *State) check() error {
	clock := &s.Rules.Clock
	switch {
	case clock.EpochBlocks == 0 || clock.SealEpochs == 0:
		return fmt.Errorf("%w: it has no epochs", ErrState)
	case len(s.Changes) == 0 || s.Changes[0].From != 0:
		return fmt.Errorf("%w: the first epoch has no rules", ErrState)
	case lacksNumber(reflect.ValueOf(s)):
		return fmt.Errorf("%w: an amount is missing", ErrState)
	}
	return nil
}

// optional are what a deployment may lack.
var optional = []reflect.Type{reflect.TypeFor[*MarketRules](), reflect.TypeFor[*VoteRules](), reflect.TypeFor[*CreditRules]()}

// lacksNumber says whether there is a nil where a number belongs.
func lacksNumber(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return !slices.Contains(optional, v.Type())
		}
		return v.Type() != reflect.TypeFor[*big.Int]() && lacksNumber(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if lacksNumber(v.Field(i)) {
				return true
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if lacksNumber(v.Index(i)) {
				return true
			}
		}
	case reflect.Map:
		for _, value := range v.Seq2() {
			if lacksNumber(value) {
				return true
			}
		}
	}
	return false
}

// each and all convert the values of a map, and of a slice.
func each[K comparable, A, B any](from map[K]A, convert func(A) B) map[K]B {
	to := make(map[K]B, len(from))
	for k, v := range from {
		to[k] = convert(v)
	}
	return to
}

func all[A, B any](from []A, convert func(A) B) (to []B) {
	for _, v := range from {
		to = append(to, convert(v))
	}
	return to
}
