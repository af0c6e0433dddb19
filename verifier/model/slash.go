package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// excessMisses is the misses beyond the tolerance, in unit-challenges: one whole challenge at least is tolerated.
func excessMisses(n ledger.Counts, p *ledger.StakingParameters) *big.Int {
	tolerated := max(n.Opportunities*p.ToleranceBps/basis, n.MostActive)
	return above(number(n.Opportunities-n.Claimed), number(tolerated))
}

// penalties are what an epoch's faults cost, if there is enough stake.
func (c *Commitment) penalties(n ledger.Counts, p *ledger.StakingParameters) (forDowntime, forFalseClaims *big.Int) {
	forDowntime = mulDivUp(times(c.Collateral, p.DowntimeBps), excessMisses(n, p), number(basis))
	forFalseClaims = mulDivUp(times(c.Collateral, p.FalseClaimBps), number(n.Claimed-n.Proven), number(basis))
	return forDowntime, forFalseClaims
}

// slash takes the penalties out of the stake, as far as there is any: the bond first, then pool and
// thawing stake alike. It returns how much that was, and what of it the settler got.
func (m *Model) slash(call Call, c *Commitment, epoch uint64, n ledger.Counts) (events []ledger.Event, slash, bounty *big.Int) {
	p := m.ParametersAt(epoch)
	forDowntime, forFalseClaims := c.penalties(n, &p)
	behind := add(c.Pool.Tokens, c.Thawing.Tokens)
	slash = lesser(add(forDowntime, forFalseClaims), add(c.Bond, behind))
	if !positive(slash) {
		return nil, zero(), zero()
	}
	fromBond := lesser(c.Bond, slash)
	rest, fromThawing := sub(slash, fromBond), zero()
	if positive(rest) {
		fromThawing = mulDiv(rest, c.Thawing.Tokens, behind)
	}
	fromPool := sub(rest, fromThawing)
	c.Bond = sub(c.Bond, fromBond)
	c.Pool.Tokens = sub(c.Pool.Tokens, fromPool)
	c.Thawing.Tokens = sub(c.Thawing.Tokens, fromThawing)

	bounty = rate(fromBond, p.BountyBps)
	burned := rate(sub(slash, bounty), p.BurnBps)
	toTreasury := sub(slash, add(bounty, burned))
	m.owe(call.Sender, bounty)
	m.owe(m.TreasuryAt(epoch), toTreasury)
	events = []ledger.Event{ledger.Slashed{
		ID: c.ID, Epoch: epoch, ForDowntime: forDowntime, ForFalseClaims: forFalseClaims,
		FromBond: fromBond, FromPool: fromPool, FromThawing: fromThawing,
		Bounty: bounty, Burned: burned, ToTreasury: toTreasury,
	}}
	if positive(burned) {
		events = append(events, m.burn(burned))
	}
	return events, slash, bounty
}
