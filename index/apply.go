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
	if !w.applyCapacity(e) && !w.applyStaking(e) && !w.applyMarket(e, time) {
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
	w.exec(`INSERT INTO event VALUES (?, ?, ?, ?, ?)`, at.Block, at.LogIndex, at.TxHash.Hex(), nameOf(e), string(b.json))
	for s := range b.subjects {
		w.exec(`INSERT INTO subject VALUES (?, ?, ?, ?)`, s.kind, s.id, at.Block, at.LogIndex)
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
	case ledger.AuditDrawn:
		w.one(`UPDATE challenge SET drawn = ? WHERE number = ?`, e.Block, e.Challenge)
	case ledger.AuditProven:
		w.one(`UPDATE response SET proven = ?, proof_tx = ? WHERE commitment = ? AND challenge = ?`, e.Block, e.TxHash.Hex(), e.ID, e.Challenge)
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
		w.add("commitment", "bond", e.Amount, "id = ?", e.ID)
	case ledger.Activated:
		w.one(`UPDATE commitment SET state = 'active', start_epoch = ?, end_epoch = ?, collateral = ? WHERE id = ?`,
			e.StartEpoch, e.EndEpoch, e.CollateralPerUnit.String(), e.ID)
	case ledger.CommitmentFailed:
		w.one(`UPDATE commitment SET state = 'failed', end_epoch = ? WHERE id = ?`, e.EndEpoch, e.ID)
	case ledger.CommitmentClosed:
		w.one(`UPDATE commitment SET state = 'closed', bond = '0' WHERE id = ?`, e.ID)
	case ledger.RateFixed:
		w.exec(`INSERT INTO rate VALUES (?, ?, ?)`, e.Epoch, e.PerWeight.String(), e.Weight)
	case ledger.OpeningPaid:
		w.add("challenge", "fee", e.Fee, "number = ?", e.Challenge)
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
	w.one(`UPDATE commitment SET epochs = epochs + 1, opportunities = opportunities + ?, claimed = claimed + ?, proven = proven + ? WHERE id = ?`,
		e.Opportunities, e.Claimed, e.Proven, e.ID)
	w.add("commitment", "reward", e.Reward, "id = ?", e.ID)
	w.add("commitment", "fees", e.Fee, "id = ?", e.ID)
	w.total("rewards", e.Reward)
	w.total("fees", e.Fee)
	w.sum(e)
	lost := new(big.Int).Sub(e.Earned, e.Reward)
	w.forfeit(e.ID, lost.Sub(lost, e.Fee))
}

// sum adds a commitment's epoch to the sums over all of them.
func (w *writer) sum(e ledger.Settled) {
	var commission int64
	if !w.row(`SELECT commission_bps FROM commitment WHERE id = ?`, e.ID)(&commission) {
		return // whoever counts it for the commitment says so
	}
	toStake := new(big.Int).Mul(e.Reward, big.NewInt(10_000-commission))
	toStake.Quo(toStake, big.NewInt(10_000))
	amounts := [4]string{"0", "0", "0", "0"}
	if !w.row(`SELECT earned, reward, to_stake, fees FROM epoch_sum WHERE epoch = ?`, e.Epoch)(&amounts[0], &amounts[1], &amounts[2], &amounts[3]) {
		w.exec(`INSERT INTO epoch_sum(epoch) VALUES (?)`, e.Epoch)
	}
	for i, more := range []*big.Int{e.Earned, e.Reward, toStake, e.Fee} {
		amounts[i] = w.plus(amounts[i], more)
	}
	w.one(`UPDATE epoch_sum SET settled = settled + 1, opportunities = opportunities + ?, claimed = claimed + ?, proven = proven + ?,
		earned = ?, reward = ?, to_stake = ?, fees = ? WHERE epoch = ?`,
		e.Opportunities, e.Claimed, e.Proven, amounts[0], amounts[1], amounts[2], amounts[3], e.Epoch)
}

func (w *writer) forfeit(id uint64, amount *big.Int) {
	w.add("commitment", "forfeited", amount, "id = ?", id)
	w.total("forfeited", amount)
}

// applyStake takes what delegators do.
func (w *writer) applyStake(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.Delegated:
		delegator := address(e.Delegator)
		w.delegation(e.ID, delegator)
		w.add("delegation", "shares", e.Shares, "delegator = ? AND commitment = ?", delegator, e.ID)
		w.add("delegation", "delegated", e.Amount, "delegator = ? AND commitment = ?", delegator, e.ID)
		w.add("commitment", "pool", e.Amount, "id = ?", e.ID)
		w.total("delegated", e.Amount)
	case ledger.Undelegated:
		delegator := address(e.Delegator)
		w.take("delegation", "shares", e.Shares, "delegator = ? AND commitment = ?", delegator, e.ID)
		w.exec(`INSERT INTO request(commitment, delegator, number, amount, release, block) VALUES (?, ?, ?, ?, ?, ?)`,
			e.ID, delegator, e.Request, e.Amount.String(), e.ReleaseEpoch, e.Block)
		w.take("commitment", "pool", e.Amount, "id = ?", e.ID)
		w.add("commitment", "thawing", e.Amount, "id = ?", e.ID)
	case ledger.Withdrawn:
		delegator := address(e.Delegator)
		w.one(`UPDATE request SET withdrawn = ? WHERE delegator = ? AND commitment = ? AND number = ?`, e.Amount.String(), delegator, e.ID, e.Request)
		w.add("delegation", "withdrawn", e.Amount, "delegator = ? AND commitment = ?", delegator, e.ID)
		w.take("commitment", "thawing", e.Amount, "id = ?", e.ID)
		w.total("withdrawn", e.Amount)
	case ledger.RewardsClaimed:
		account := address(e.Account)
		w.delegation(e.ID, account)
		w.add("delegation", "claimed", e.Amount, "delegator = ? AND commitment = ?", account, e.ID)
		w.add("commitment", "paid", e.Amount, "id = ?", e.ID)
		w.total("claimed", e.Amount)
	default:
		return false
	}
	return true
}

// delegation makes the row of an account behind a commitment; a provider without stake of its own may have one too.
func (w *writer) delegation(id uint64, account string) {
	w.exec(`INSERT INTO delegation(commitment, delegator) VALUES (?, ?) ON CONFLICT DO NOTHING`, id, account)
}

func (w *writer) applySlash(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.Slashed:
		amount := new(big.Int).Add(e.FromBond, e.FromPool) // which may be less than what was to be taken
		amount.Add(amount, e.FromThawing)
		w.exec(`INSERT INTO slash(commitment, number, epoch, for_downtime, for_false_claims, from_bond, from_pool, from_thawing, forfeited, due_epoch, block, tx)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Number, e.Epoch, e.ForDowntime.String(), e.ForFalseClaims.String(),
			e.FromBond.String(), e.FromPool.String(), e.FromThawing.String(), e.Forfeited.String(), e.DueEpoch, e.Block, e.TxHash.Hex())
		w.take("commitment", "bond", e.FromBond, "id = ?", e.ID)
		w.take("commitment", "pool", e.FromPool, "id = ?", e.ID)
		w.take("commitment", "thawing", e.FromThawing, "id = ?", e.ID)
		w.add("commitment", "slashed", amount, "id = ?", e.ID)
		w.total("slashed", amount)
		w.exec(`INSERT INTO epoch_sum(epoch) VALUES (?) ON CONFLICT DO NOTHING`, e.Epoch)
		w.add("epoch_sum", "slashed", amount, "epoch = ?", e.Epoch)
		w.forfeit(e.ID, e.Forfeited)
	case ledger.SlashFinished:
		w.one(`UPDATE slash SET fate = 'finished', bounty = ?, burned = ?, to_treasury = ?, returned = ? WHERE commitment = ? AND number = ?`,
			e.Bounty.String(), e.Burned.String(), e.ToTreasury.String(), e.Returned.String(), e.ID, e.Number)
		w.total("burned", e.Burned)
		w.total("bounties", e.Bounty)
	case ledger.SlashGivenBack:
		w.one(`UPDATE slash SET fate = 'given back' WHERE commitment = ? AND number = ?`, e.ID, e.Number)
		w.add("commitment", "given_back", e.Amount, "id = ?", e.ID)
		w.total("given back", e.Amount)
	case ledger.SlashTakenBack:
		w.add("slash", "taken_back", e.Amount, "commitment = ? AND number = ?", e.ID, e.Number)
	case ledger.RequestTakenBack:
		w.add("slash", "taken_back", e.Amount, "commitment = ? AND number = ?", e.ID, e.Number)
	default:
		return false
	}
	return true
}
