package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// action is what somebody must have done for an event to be there, or nil if the event only comes
// along with others. Who acted, and with how much, is taken from the movement of the tokens; what
// the rules fix is not taken from the event.
func (t *transaction) action(e chain.Event) func() ([]chain.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	if act := t.ledgerAction(e); act != nil {
		return act
	}
	if act := t.governanceAction(e); act != nil {
		return act
	}
	switch e := e.(type) {
	case chain.CommitmentCreated:
		provider, bond := t.payer(e.Provider, m.RequiredBond(e.Units, m.rules.Clock.Epoch(block)))
		offer := Offer{Units: e.Units, Duration: e.Duration, Commission: e.CommissionBps, Bond: bond}
		return func() ([]chain.Event, error) { return m.CreateCommitment(by(provider), offer) }
	case chain.UnitsAdded:
		return func() ([]chain.Event, error) { return m.AddUnits(by(t.provider(e.ID)), e.ID, e.Units) }
	case chain.UnitsRemoved:
		return func() ([]chain.Event, error) { return m.RemoveUnits(by(t.provider(e.ID)), e.ID, e.Units) }
	case chain.BondAdded:
		provider, amount := t.payer(t.provider(e.ID), e.Amount)
		return func() ([]chain.Event, error) { return m.AddBond(by(provider), e.ID, amount) }
	case chain.Delegated:
		if act := t.enter(e); act != nil {
			return act
		}
		delegator, amount := t.payer(e.Delegator, e.Amount)
		return func() ([]chain.Event, error) { return m.Delegate(by(delegator), e.ID, amount) }
	case chain.Undelegated:
		return func() ([]chain.Event, error) { return m.Undelegate(by(e.Delegator), e.ID, e.Shares) }
	case chain.Withdrawn:
		if act := t.leave(e); act != nil {
			return act
		}
		delegator := t.payee(e.Delegator)
		return func() ([]chain.Event, error) { return m.Withdraw(by(delegator), e.ID, e.Request) }
	case chain.RewardsFunded:
		from, amount := t.payer(e.From, e.Amount)
		return func() ([]chain.Event, error) { return m.FundRewards(by(from), amount) }
	case chain.RewardsClaimed:
		account := t.payee(e.Account)
		return func() ([]chain.Event, error) { return m.Claim(by(account), e.ID) }
	case chain.CommitmentClosed:
		return func() ([]chain.Event, error) { return m.Close(by(t.provider(e.ID)), e.ID) }
	case chain.Collected:
		account := t.payee(e.Account)
		return func() ([]chain.Event, error) { return m.Collect(by(account)) }
	case chain.Settled:
		epoch := e.Epoch
		if c := m.Commitment(e.ID); c != nil && c.covers(c.NextEpoch) {
			epoch = c.NextEpoch
		}
		return func() ([]chain.Event, error) { return m.Settle(by(e.Settler), e.ID, epoch) }
	}
	return nil
}

// ledgerAction is action for the events of the capacity ledger.
func (t *transaction) ledgerAction(e chain.Event) func() ([]chain.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	switch e := e.(type) {
	case chain.AuthorityUpdated: // who governs is the auditor's business, not a rule's
		return func() ([]chain.Event, error) { return []chain.Event{e}, nil }
	case chain.UnitsLeased:
		was := m.LeasedAt(e.ID, ever)
		return func() ([]chain.Event, error) {
			return m.SetLeased(by(common.Address{}), e.ID, e.Units.Without(was), was.Without(e.Units))
		}
	case chain.SealBegun:
		return func() ([]chain.Event, error) { return m.BeginSeal(by(t.provider(e.ID)), e.ID) }
	case chain.Sealed:
		made := m.Seal(e.ID, m.rules.Clock.PeriodAt(block)).Ctx
		return func() ([]chain.Event, error) { return m.PostSeal(by(t.provider(e.ID)), e.ID, made, e.SealRoot) }
	case chain.ChallengeOpened:
		return func() ([]chain.Event, error) { return m.Open(by(e.Opener), e.Challenge) }
	case chain.Responded:
		beacon, open := m.Beacon(e.Challenge)
		if !open && e.Challenge < block {
			beacon = chain.Beacon(m.hash(e.Challenge))
		}
		a := chain.Answer{ID: e.ID, Challenge: e.Challenge, Beacon: beacon, ShareRoot: e.ShareRoot, Bitmap: e.Bitmap}
		return func() ([]chain.Event, error) { return m.Respond(by(t.provider(e.ID)), a) }
	case chain.AuditDrawn:
		shareRoot, bitmap := m.ShareRoot(e.ID, e.Challenge)
		return func() ([]chain.Event, error) {
			return m.DrawAudit(by(common.Address{}), e.ID, e.Challenge, shareRoot, bitmap)
		}
	case chain.AuditProven:
		shareRoot, _ := m.ShareRoot(e.ID, e.Challenge)
		return func() ([]chain.Event, error) {
			return m.Prove(by(common.Address{}), e.ID, e.Challenge, shareRoot, e.Proof)
		}
	}
	return nil
}

// governanceAction is action for the events of governance. The authority has let them through; the
// rules know only what may be set.
func (t *transaction) governanceAction(e chain.Event) func() ([]chain.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	switch e := e.(type) {
	case chain.ParametersSet:
		return func() ([]chain.Event, error) { return m.SetParameters(by(common.Address{}), e.Parameters) }
	case chain.TreasurySet:
		return func() ([]chain.Event, error) { return m.SetTreasury(by(common.Address{}), e.Treasury) }
	case chain.Paused:
		return func() ([]chain.Event, error) { return m.Pause(by(e.Account)) }
	case chain.Unpaused:
		return func() ([]chain.Event, error) { return m.Unpause(by(e.Account)) }
	}
	return nil
}

// payer is who paid how much for an action; as its event says, if no tokens moved.
func (t *transaction) payer(account common.Address, amount *big.Int) (common.Address, *big.Int) {
	if move, ok := t.nextMove(true); ok {
		return move.From, move.Amount
	}
	return account, amount
}

// payee is who was paid by an action.
func (t *transaction) payee(account common.Address) common.Address {
	if move, ok := t.nextMove(false); ok {
		return move.To
	}
	return account
}

// provider is a commitment's provider; the zero address if there is no such commitment.
func (t *transaction) provider(id uint64) common.Address {
	if c := t.model.Commitment(id); c != nil {
		return c.Provider
	}
	return common.Address{}
}
