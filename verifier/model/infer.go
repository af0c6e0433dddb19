package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// action is what somebody must have done for an event to be there, or nil if the event only comes
// along with others. Who acted, and with how much, is taken from the movement of the tokens; what
// the rules fix is not taken from the event.
func (t *transaction) action(e ledger.Event) func() ([]ledger.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	if act := t.ledgerAction(e); act != nil {
		return act
	}
	if act := t.governanceAction(e); act != nil {
		return act
	}
	switch e := e.(type) {
	case ledger.CommitmentCreated:
		provider, bond := t.payer(e.Provider, m.RequiredBond(e.Units, m.rules.Clock.Epoch(block)))
		offer := Offer{Units: e.Units, Duration: e.Duration, Commission: e.CommissionBps, Bond: bond}
		return func() ([]ledger.Event, error) { return m.CreateCommitment(by(provider), offer) }
	case ledger.UnitsAdded:
		return func() ([]ledger.Event, error) { return m.AddUnits(by(t.provider(e.ID)), e.ID, e.Units) }
	case ledger.UnitsRemoved:
		return func() ([]ledger.Event, error) { return m.RemoveUnits(by(t.provider(e.ID)), e.ID, e.Units) }
	case ledger.BondAdded:
		provider, amount := t.payer(t.provider(e.ID), e.Amount)
		return func() ([]ledger.Event, error) { return m.AddBond(by(provider), e.ID, amount) }
	case ledger.Delegated:
		if act := t.enter(e); act != nil {
			return act
		}
		delegator, amount := t.payer(e.Delegator, e.Amount)
		return func() ([]ledger.Event, error) { return m.Delegate(by(delegator), e.ID, amount) }
	case ledger.Undelegated:
		return func() ([]ledger.Event, error) { return m.Undelegate(by(e.Delegator), e.ID, e.Shares) }
	case ledger.Withdrawn:
		if act := t.leave(e); act != nil {
			return act
		}
		delegator := t.payee(e.Delegator)
		return func() ([]ledger.Event, error) { return m.Withdraw(by(delegator), e.ID, e.Request) }
	case ledger.RewardsFunded:
		from, amount := t.payer(e.From, e.Amount)
		return func() ([]ledger.Event, error) { return m.FundRewards(by(from), amount) }
	case ledger.RewardsClaimed:
		account := t.payee(e.Account)
		return func() ([]ledger.Event, error) { return m.Claim(by(account), e.ID) }
	case ledger.CommitmentClosed:
		return func() ([]ledger.Event, error) { return m.Close(by(t.provider(e.ID)), e.ID) }
	case ledger.Collected:
		account := t.payee(e.Account)
		return func() ([]ledger.Event, error) { return m.Collect(by(account)) }
	case ledger.Settled:
		epoch := e.Epoch
		if c := m.Commitment(e.ID); c != nil && c.covers(c.NextEpoch) {
			epoch = c.NextEpoch
		}
		return func() ([]ledger.Event, error) { return m.Settle(by(e.Settler), e.ID, epoch) }
	}
	return nil
}

// ledgerAction is action for the events of the capacity ledger.
func (t *transaction) ledgerAction(e ledger.Event) func() ([]ledger.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	switch e := e.(type) {
	case ledger.AuthorityUpdated: // who governs is the auditor's business, not a rule's
		return func() ([]ledger.Event, error) { return []ledger.Event{e}, nil }
	case ledger.UnitsLeased:
		was := m.LeasedAt(e.ID, ever)
		return func() ([]ledger.Event, error) {
			return m.SetLeased(by(common.Address{}), e.ID, e.Units.Without(was), was.Without(e.Units))
		}
	case ledger.SealBegun:
		return func() ([]ledger.Event, error) { return m.BeginSeal(by(t.provider(e.ID)), e.ID) }
	case ledger.Sealed:
		made := m.Seal(e.ID, m.rules.Clock.PeriodAt(block)).Ctx
		return func() ([]ledger.Event, error) { return m.PostSeal(by(t.provider(e.ID)), e.ID, made, e.SealRoot) }
	case ledger.ChallengeOpened:
		return func() ([]ledger.Event, error) { return m.Open(by(e.Opener), e.Challenge) }
	case ledger.Responded:
		beacon, open := m.Beacon(e.Challenge)
		if !open && e.Challenge < block {
			beacon = ledger.Beacon(m.hash(e.Challenge))
		}
		a := ledger.Response{ID: e.ID, Challenge: e.Challenge, Beacon: beacon, ShareRoot: e.ShareRoot, Bitmap: e.Bitmap}
		return func() ([]ledger.Event, error) { return m.Respond(by(t.provider(e.ID)), a) }
	case ledger.AuditDrawn:
		shareRoot, bitmap := m.ShareRoot(e.ID, e.Challenge)
		return func() ([]ledger.Event, error) {
			return m.DrawAudit(by(common.Address{}), e.ID, e.Challenge, shareRoot, bitmap)
		}
	case ledger.AuditProven:
		shareRoot, _ := m.ShareRoot(e.ID, e.Challenge)
		return func() ([]ledger.Event, error) {
			return m.Prove(by(common.Address{}), e.ID, e.Challenge, shareRoot, e.Proof)
		}
	}
	return nil
}

// governanceAction is action for the events of governance. The authority has let them through; the
// rules know only what may be set.
func (t *transaction) governanceAction(e ledger.Event) func() ([]ledger.Event, error) {
	m, block := t.model, e.Where().Block
	by := func(sender common.Address) Call { return Call{Block: block, Sender: sender} }
	switch e := e.(type) {
	case ledger.ParametersSet:
		return func() ([]ledger.Event, error) { return m.SetParameters(by(common.Address{}), e.Parameters) }
	case ledger.TreasurySet:
		return func() ([]ledger.Event, error) { return m.SetTreasury(by(common.Address{}), e.Treasury) }
	case ledger.Paused:
		return func() ([]ledger.Event, error) { return m.Pause(by(e.Account)) }
	case ledger.Unpaused:
		return func() ([]ledger.Event, error) { return m.Unpause(by(e.Account)) }
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
