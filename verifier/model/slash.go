package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Tolerated is how many misses of an epoch cost nothing, in unit-challenges: one whole challenge at least.
func Tolerated(n ledger.Counts, p *ledger.StakingParameters) uint64 {
	return max(n.Opportunities*p.ToleranceBps/basis, n.MostActive)
}

// excessMisses is the misses beyond the tolerance, in unit-challenges.
func excessMisses(n ledger.Counts, p *ledger.StakingParameters) *big.Int {
	return above(number(n.Opportunities-n.Claimed), number(Tolerated(n, p)))
}

// penalties are what an epoch's faults cost, if there is enough stake.
func (c *Commitment) penalties(n ledger.Counts, p *ledger.StakingParameters) (forDowntime, forFalseClaims *big.Int) {
	forDowntime = mulDivUp(times(c.Collateral, p.DowntimeBps), excessMisses(n, p), number(basis))
	forFalseClaims = mulDivUp(times(c.Collateral, p.FalseClaimBps), number(n.Claimed-n.Proven), number(basis))
	return forDowntime, forFalseClaims
}

// A Slash is what a commitment lost for an epoch. It is held for a while, in which all of it can be given back to
// those who had it.
type Slash struct {
	ledger.HeldSlash
	TakenBack *big.Int // of one that was given back

	lied     bool   // it is for a false claim, too
	first    uint64 // the first epoch whose rewards may be forfeited
	own      reward // what the epoch itself would have earned
	forfeits []*reward
	returns  map[common.Address]*giving // to those who had shares or requests; nil once it is finished
}

// giving is what an account gets of a slash if it is given back.
type giving struct {
	fromPool *big.Int
	requests map[uint64]*big.Int // what the slash took from each, until it is taken back
	done     bool                // all but forfeited rewards
	claimed  page                // of these
}

// Amount is all that was taken.
func (s *Slash) Amount() *big.Int { return add(s.Stake(), s.Forfeited) }

// slash takes the penalties out of the stake, as far as there is any, and holds them: the bond first, then pool and
// thawing stake alike. It returns also what of it the settler will get.
func (m *Model) slash(call Call, c *Commitment, j *judgement, earned *big.Int) (events []ledger.Event, bounty *big.Int) {
	forDowntime, forFalseClaims := c.penalties(j.counts, &j.rules)
	penalty := add(forDowntime, forFalseClaims)
	if !positive(penalty) {
		return nil, zero()
	}
	behind := add(c.Pool.Tokens, c.Thawing.Tokens)
	total := lesser(penalty, add(c.Bond, behind))
	fromBond := lesser(c.Bond, total)
	rest, fromThawing := sub(total, fromBond), zero()
	if positive(rest) {
		fromThawing = mulDiv(rest, c.Thawing.Tokens, behind)
	}
	s := &Slash{
		HeldSlash: ledger.HeldSlash{
			Number: uint64(len(c.slashes)), Epoch: j.epoch, DueEpoch: m.epoch(call) + j.rules.HoldEpochs, Settler: call.Sender,
			FromBond: fromBond, FromPool: sub(rest, fromThawing), FromThawing: fromThawing, Forfeited: zero(),
		},
		TakenBack: zero(), own: noReward(), returns: map[common.Address]*giving{},
	}
	c.remember(s)
	if j.lied() {
		m.forfeit(call, c, s, j, earned)
	}
	c.slashes = append(c.slashes, s)
	c.Bond = sub(c.Bond, s.FromBond)
	c.Pool.Tokens = sub(c.Pool.Tokens, s.FromPool)
	c.Thawing.Tokens = sub(c.Thawing.Tokens, s.FromThawing)
	c.changed(m.epoch(call))
	c.totals.slashed(s)
	return []ledger.Event{ledger.Slashed{
		ID: c.ID, Epoch: s.Epoch, Number: s.Number, ForDowntime: forDowntime, ForFalseClaims: forFalseClaims,
		FromBond: s.FromBond, FromPool: s.FromPool, FromThawing: s.FromThawing, Forfeited: s.Forfeited, DueEpoch: s.DueEpoch,
	}}, rate(s.FromBond, j.rules.BountyBps)
}

// remember writes down who would get what of the stake that is about to be taken.
func (c *Commitment) remember(s *Slash) {
	for account, d := range c.delegators {
		g := &giving{fromPool: zero(), requests: map[uint64]*big.Int{}}
		if positive(c.Pool.Shares) {
			g.fromPool = mulDiv(s.FromPool, d.shares(), c.Pool.Shares)
		}
		for i, r := range d.requests {
			if !r.paid {
				g.requests[uint64(i)] = mulDiv(s.FromThawing, r.shares, c.Thawing.Shares)
			}
		}
		s.returns[account] = g
	}
}

// forfeit takes every reward that is not released, and what the epoch itself would have earned, after a false
// claim.
func (m *Model) forfeit(call Call, c *Commitment, s *Slash, j *judgement, earned *big.Int) {
	s.lied, s.first = true, max(c.released(m.epoch(call)), 1)
	for _, earlier := range c.slashes {
		if len(earlier.forfeits) > 0 {
			s.first = max(s.first, earlier.Epoch+1)
		}
	}
	s.forfeits = c.unreleased(m.epoch(call))
	for _, r := range s.forfeits {
		r.void = int(s.Number) + 1
		s.Forfeited = add(s.Forfeited, r.sum())
	}
	if j.covered && positive(earned) {
		s.own = c.share(earned, j.stake)
		m.reserve = sub(m.reserve, s.own.sum())
		s.Forfeited = add(s.Forfeited, s.own.sum())
	}
}

func noReward() reward { return reward{perShare: zero(), toPool: zero(), toProvider: zero()} }

// Slashes are those that the commitment has had. They must not be changed.
func (c *Commitment) Slashes() []*Slash { return c.slashes }
