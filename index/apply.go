package index

import (
	"errors"
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// ErrHistory says that the events are not those of one deployment's history from its first block on.
var ErrHistory = errors.New("the events do not follow from those before")

// apply takes one event into the index. time is its block's, in seconds.
func (w *writer) apply(e ledger.Event, time uint64) {
	w.note(e)
	if !w.applyCapacity(e) && !w.applyStaking(e) && !w.applyMarket(e, time) && !w.applyCredit(e, time) && !w.applyAccounts(e) {
		w.applyWatch(e)
	}
}

// note keeps the event itself, and what it is about.
func (w *writer) note(e ledger.Event) {
	at := e.Where()
	b, err := bodyOf(e)
	if err != nil {
		w.fail(err)
		return
	}
	if e, ok := e.(ledger.LeavingFulfilled); ok {
		if lender := w.lenderOf(e); lender != "" {
			b.about("account", lender)
		}
	}
	w.held.events = append(w.held.events, at.Block, at.LogIndex, at.TxHash.Hex(), nameOf(e), string(b.json))
	for _, s := range b.subjects {
		w.held.subjects = append(w.held.subjects, about{s, at.Block, uint64(at.LogIndex)})
	}
}

func (w *writer) applyCapacity(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.UnitsLeased:
		w.one(`UPDATE commitment SET leased = ? WHERE id = ?`, e.Count, e.ID)
	case ledger.SealBegun:
		w.exec(`INSERT INTO seal(commitment, period, seed_block) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET seed_block = excluded.seed_block`, e.ID, e.Period, e.SeedBlock)
	case ledger.Sealed:
		w.one(`UPDATE seal SET from_block = ?, root = ?, units = ? WHERE commitment = ? AND period = ?`,
			e.FromBlock, element(e.SealRoot), e.Units, e.ID, e.Period)
	case ledger.ChallengeOpened:
		w.exec(`INSERT INTO challenge(number, epoch, opener, block) VALUES (?, ?, ?, ?)`, e.Challenge, e.Epoch, address(e.Opener), e.Block)
	case ledger.Responded:
		w.exec(`INSERT INTO response(commitment, challenge, claimed, chain_root, block, tx) VALUES (?, ?, ?, ?, ?, ?)`,
			e.ID, e.Challenge, e.Claimed, element(e.ChainRoot), e.Block, e.TxHash.Hex())
		w.sum("challenge", e.Challenge).count("responses", 1)
	case ledger.AuditDrawn:
		w.one(`UPDATE challenge SET drawn = ? WHERE number = ?`, e.Block, e.Challenge)
	case ledger.AuditProven:
		w.one(`UPDATE response SET proven = ?, proof_tx = ? WHERE commitment = ? AND challenge = ?`, e.Block, e.TxHash.Hex(), e.ID, e.Challenge)
		w.sum("challenge", e.Challenge).count("proven", 1)
	default:
		return false
	}
	return true
}

func (w *writer) applyStaking(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.CommitmentCreated:
		w.exec(`INSERT INTO commitment(id, provider, state, units, class, max_leased, duration, commission_bps, last_epoch, block)
			VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?)`,
			e.ID, address(e.Provider), e.Units, e.Class, e.MaxLeased, e.Duration, e.CommissionBps, e.LastEpoch, e.Block)
	case ledger.UnitsAdded:
		w.one(`UPDATE commitment SET units = units + ? WHERE id = ?`, e.Units, e.ID)
	case ledger.UnitsRemoved:
		w.one(`UPDATE commitment SET units = units - ? WHERE id = ?`, e.Units, e.ID)
	case ledger.BondAdded:
		w.sum("commitment", e.ID).add("bond", e.Amount)
	case ledger.Activated:
		w.one(`UPDATE commitment SET state = 'active', start_epoch = ?, end_epoch = ?, collateral = ? WHERE id = ?`,
			e.StartEpoch, e.EndEpoch, e.CollateralPerUnit.String(), e.ID)
	case ledger.CommitmentFailed:
		w.one(`UPDATE commitment SET state = 'failed', end_epoch = ? WHERE id = ?`, e.EndEpoch, e.ID)
	case ledger.CommitmentClosed:
		w.sum("commitment", e.ID).drop("bond")
		w.one(`UPDATE commitment SET state = 'closed', bond = '0' WHERE id = ?`, e.ID)
	case ledger.RateFixed:
		w.exec(`INSERT INTO rate VALUES (?, ?, ?)`, e.Epoch, e.PerWeight.String(), e.Weight)
	case ledger.OpeningPaid:
		w.sum("challenge", e.Challenge).add("fee", e.Fee)
		w.total("opening fees", e.Fee)
	case ledger.RewardsFunded:
		w.total("funded", e.Amount)
	case ledger.ReserveMoved:
		w.total("reserve moved", e.Amount)
	case ledger.Collected:
		w.total("collected", e.Amount)
	case ledger.Settled:
		w.settled(e)
	default:
		return w.applyStake(e) || w.applySlash(e)
	}
	return true
}

// settled counts an epoch of a commitment. What it earned and does not get is forfeited.
func (w *writer) settled(e ledger.Settled) {
	w.exec(`INSERT INTO epoch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Epoch, address(e.Settler), e.Opportunities, e.Claimed, e.Proven,
		e.Earned.String(), e.Reward.String(), e.Fee.String(), e.Block, e.TxHash.Hex())
	c := w.sum("commitment", e.ID)
	c.count("epochs", 1)
	c.count("opportunities", e.Opportunities)
	c.count("claimed", e.Claimed)
	c.count("proven", e.Proven)
	c.add("reward", e.Reward)
	c.add("fees", e.Fee)
	w.total("rewards", e.Reward)
	w.total("fees", e.Fee)
	w.settledOf(e)
	lost := new(big.Int).Sub(e.Earned, e.Reward)
	w.forfeit(e.ID, lost.Sub(lost, e.Fee))
}

// settledOf adds a commitment's epoch to the sums over all of them.
func (w *writer) settledOf(e ledger.Settled) {
	var commission int64
	if !w.row(`SELECT commission_bps FROM commitment WHERE id = ?`, e.ID)(&commission) {
		return // whoever counts it for the commitment says so
	}
	toStake := new(big.Int).Mul(e.Reward, big.NewInt(10_000-commission))
	toStake.Quo(toStake, big.NewInt(10_000))
	all := w.epoch(e.Epoch)
	all.count("settled", 1)
	all.count("opportunities", e.Opportunities)
	all.count("claimed", e.Claimed)
	all.count("proven", e.Proven)
	all.add("earned", e.Earned)
	all.add("reward", e.Reward)
	all.add("to_stake", toStake)
	all.add("fees", e.Fee)
}

// epoch is what is added to the sums of an epoch.
func (w *writer) epoch(n uint64) *sum {
	return w.sumMade(`INSERT INTO epoch_sum(epoch) VALUES (?)`, "epoch_sum", n)
}

func (w *writer) forfeit(id uint64, amount *big.Int) {
	w.sum("commitment", id).add("forfeited", amount)
	w.total("forfeited", amount)
}

// applyStake takes what delegators do.
func (w *writer) applyStake(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.Delegated:
		d := w.delegation(e.ID, address(e.Delegator))
		d.add("shares", e.Shares)
		d.add("delegated", e.Amount)
		w.sum("commitment", e.ID).add("pool", e.Amount)
		w.total("delegated", e.Amount)
	case ledger.Undelegated:
		delegator := address(e.Delegator)
		w.sum("delegation", delegator, e.ID).take("shares", e.Shares)
		w.exec(`INSERT INTO request(commitment, delegator, number, amount, release, block) VALUES (?, ?, ?, ?, ?, ?)`,
			e.ID, delegator, e.Request, e.Amount.String(), e.ReleaseEpoch, e.Block)
		c := w.sum("commitment", e.ID)
		c.take("pool", e.Amount)
		c.add("thawing", e.Amount)
	case ledger.Withdrawn:
		delegator := address(e.Delegator)
		w.one(`UPDATE request SET withdrawn = ? WHERE delegator = ? AND commitment = ? AND number = ?`, e.Amount.String(), delegator, e.ID, e.Request)
		w.sum("delegation", delegator, e.ID).add("withdrawn", e.Amount)
		w.sum("commitment", e.ID).take("thawing", e.Amount)
		w.total("withdrawn", e.Amount)
	case ledger.RewardsClaimed:
		w.delegation(e.ID, address(e.Account)).add("claimed", e.Amount)
		w.sum("commitment", e.ID).add("paid", e.Amount)
		w.total("claimed", e.Amount)
	default:
		return false
	}
	return true
}

// delegation is what is added to an account's stake in a commitment; a provider without stake of its own may have a row too.
func (w *writer) delegation(id uint64, account string) *sum {
	return w.sumMade(`INSERT INTO delegation(delegator, commitment) VALUES (?, ?)`, "delegation", account, id)
}

func (w *writer) applySlash(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.Slashed:
		amount := new(big.Int).Add(e.FromBond, e.FromPool) // which may be less than what was to be taken
		amount.Add(amount, e.FromThawing)
		w.exec(`INSERT INTO slash(commitment, number, epoch, for_downtime, for_false_claims, from_bond, from_pool, from_thawing, forfeited, due_epoch, block, tx)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Number, e.Epoch, e.ForDowntime.String(), e.ForFalseClaims.String(),
			e.FromBond.String(), e.FromPool.String(), e.FromThawing.String(), e.Forfeited.String(), e.DueEpoch, e.Block, e.TxHash.Hex())
		c := w.sum("commitment", e.ID)
		c.take("bond", e.FromBond)
		c.take("pool", e.FromPool)
		c.take("thawing", e.FromThawing)
		c.add("slashed", amount)
		w.total("slashed", amount)
		w.epoch(e.Epoch).add("slashed", amount)
		w.forfeit(e.ID, e.Forfeited)
	case ledger.SlashFinished:
		w.one(`UPDATE slash SET fate = 'finished', bounty = ?, burned = ?, to_treasury = ?, returned = ? WHERE commitment = ? AND number = ?`,
			e.Bounty.String(), e.Burned.String(), e.ToTreasury.String(), e.Returned.String(), e.ID, e.Number)
		w.total("burned", e.Burned)
		w.total("bounties", e.Bounty)
	case ledger.SlashGivenBack:
		w.one(`UPDATE slash SET fate = 'given back' WHERE commitment = ? AND number = ?`, e.ID, e.Number)
		w.sum("commitment", e.ID).add("given_back", e.Amount)
		w.total("given back", e.Amount)
	case ledger.SlashTakenBack:
		w.sum("slash", e.ID, e.Number).add("taken_back", e.Amount)
	case ledger.RequestTakenBack:
		w.sum("slash", e.ID, e.Number).add("taken_back", e.Amount)
	default:
		return false
	}
	return true
}
