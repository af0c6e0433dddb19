package model

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// errNoAction says that no action is known by an event: it only comes along with others.
var errNoAction = errors.New("no action is known by this event")

// act takes the action that somebody must have taken for an event to be there. It returns the events
// that must come of it, this one among them; or why the rules refuse it; or [errNoAction].
//
// Of an event it believes only what somebody chose, such as a commitment's duration. What the rules
// fix, it leaves to the model.
func (t *transaction) act(e ledger.Event) ([]ledger.Event, error) {
	for _, act := range []func(ledger.Event) ([]ledger.Event, error){
		t.actOnLedger, t.actOnStake, t.actOnSlash, t.govern, t.actOnMarket, t.actOnLease, t.actOnWatch, t.actOnCertificates, t.actOnCredit,
		t.actOnVotes, t.actOnProposals, t.actOnTimelock, t.actOnAuthority, t.actOnCouncil, t.actOnElections,
	} {
		if expected, err := act(e); !errors.Is(err, errNoAction) {
			return expected, err
		}
	}
	return nil, errNoAction
}

// by is a call in the block of the event that is looked at.
func (t *transaction) by(sender common.Address) Call {
	return Call{Block: t.events[t.at].Where().Block, Sender: sender, Time: t.time}
}

// byProvider is a call by the provider of a commitment.
func (t *transaction) byProvider(id uint64) Call { return t.by(t.provider(id)) }

// byAnyone is a call whose sender does not matter.
func (t *transaction) byAnyone() Call { return t.by(common.Address{}) }

// provider is a commitment's provider; the zero address if there is no such commitment.
func (t *transaction) provider(id uint64) common.Address {
	if c := t.model.Commitment(id); c != nil {
		return c.Provider
	}
	return common.Address{}
}

// actOnLedger takes the actions that are known by the capacity ledger's events.
func (t *transaction) actOnLedger(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.AuthorityUpdated: // who governs is the auditor's business, not a rule's
		return []ledger.Event{e}, nil
	case ledger.UnitsLeased: // by whoever has the role, if no event of the market leads to it
		return m.SetLeased(t.byAnyone(), e.ID, e.Count)
	case ledger.SealBegun:
		return m.BeginSeal(t.byProvider(e.ID), e.ID)
	case ledger.SealDrawn:
		call := t.byAnyone()
		if s, begun := m.seals[period{e.ID, m.rules.Clock.PeriodAt(e.Block)}]; begun {
			call = call.seeing(s.begun + seedDelay)
		}
		return m.DrawSeal(call, e.ID)
	case ledger.Sealed:
		made := m.Seal(e.ID, m.rules.Clock.PeriodAt(e.Block)).Ctx
		return m.PostSeal(t.byProvider(e.ID), e.ID, made, e.SealRoot)
	case ledger.ChallengeOpened:
		return m.Open(t.by(e.Opener).seeing(e.Challenge), e.Challenge)
	case ledger.ChallengesStopped:
		return m.StopChallenges(t.byAnyone())
	case ledger.ChallengesResumed:
		return m.ResumeChallenges(t.byAnyone())
	case ledger.Responded:
		beacon, _ := m.Beacon(e.Challenge)
		return m.Respond(t.byProvider(e.ID), ledger.Response{
			ID: e.ID, Challenge: e.Challenge, Beacon: beacon, Units: e.Claimed, ChainRoot: e.ChainRoot,
		})
	case ledger.AuditDrawn:
		return m.Draw(t.byAnyone().seeing(m.rules.Clock.DrawBlock(e.Challenge)), e.Challenge)
	case ledger.AuditProven:
		// Without an AuditDrawn before it, the value was shown to the beacon by other means.
		if drawing := m.rules.Clock.DrawBlock(e.Challenge); drawing < e.Block {
			m.keep(drawing)
		}
		return m.Prove(t.byAnyone(), e.ID, e.Challenge, m.ChainRoot(e.ID, e.Challenge), e.Proof)
	}
	return nil, errNoAction
}

// actOnStake takes the actions that are known by the staking contract's events.
func (t *transaction) actOnStake(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.CommitmentCreated:
		provider, bond := t.payer(e.Provider, m.RequiredBond(e.Units, e.Class, m.rules.Clock.Epoch(e.Block)))
		return m.CreateCommitment(t.by(provider), Offer{
			Units: e.Units, Class: e.Class, MaxLeased: e.MaxLeased, Duration: e.Duration, Commission: e.CommissionBps, Bond: bond,
		})
	case ledger.UnitsAdded:
		return m.AddUnits(t.byProvider(e.ID), e.ID, e.Units)
	case ledger.UnitsRemoved:
		return m.RemoveUnits(t.byProvider(e.ID), e.ID, e.Units)
	case ledger.BondAdded:
		provider, amount := t.payer(t.provider(e.ID), e.Amount)
		return m.AddBond(t.by(provider), e.ID, amount)
	case ledger.Delegated:
		if t.moving != nil {
			return t.arrive(e)
		}
		payer, amount := t.payer(e.Payer, e.Amount)
		return m.DelegateFor(t.by(payer), e.Delegator, e.ID, amount, ever)
	case ledger.Undelegated:
		return m.Undelegate(t.by(e.Delegator), e.ID, e.Shares)
	case ledger.Withdrawn:
		if to, ok := t.destination(); ok {
			return t.depart(e, to)
		}
		return m.Withdraw(t.by(t.payee(e.Delegator)), e.ID, e.Request)
	case ledger.RewardsFunded:
		from, amount := t.payer(e.From, e.Amount)
		return m.FundRewards(t.by(from), amount)
	case ledger.RewardsClaimed:
		to := t.claimant(e.To, e.Amount)
		return m.claimOne(t.by(t.rewarded(e, to)), e.ID, to)
	case ledger.OpeningPaid:
		return m.PayOpening(t.byAnyone(), e.Challenge)
	case ledger.ReserveMoved:
		return m.MoveReserve(t.byAnyone(), t.payee(e.Successor))
	case ledger.CommitmentClosed:
		return m.Close(t.byProvider(e.ID), e.ID)
	case ledger.Collected:
		return m.CollectFor(t.byAnyone(), t.payee(e.Account))
	case ledger.Settled:
		epoch := e.Epoch
		if c := m.Commitment(e.ID); c != nil && c.covers(c.NextEpoch) {
			epoch = c.NextEpoch
		}
		return m.Settle(t.by(e.Settler), e.ID, epoch)
	}
	return nil, errNoAction
}

// actOnSlash takes the actions that are known by the events of slashes that are held.
func (t *transaction) actOnSlash(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.SlashFinished:
		return m.FinishSlash(t.byAnyone(), e.ID, e.Number)
	case ledger.SlashGivenBack:
		return m.GiveBack(t.byAnyone(), e.ID, e.Number)
	case ledger.SlashTakenBack:
		return m.TakeBack(t.by(t.claimant(e.Account, e.Amount)), e.ID, e.Number)
	case ledger.RequestTakenBack:
		return m.TakeBackRequest(t.by(t.claimant(e.Account, e.Amount)), e.ID, e.Number, e.Request)
	}
	return nil, errNoAction
}

// govern takes the actions that are known by governance's events. The authority has let them through; the rules know only
// what may be set.
func (t *transaction) govern(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.ParametersSet:
		return m.SetParameters(t.byAnyone(), e.Parameters)
	case ledger.TreasurySet:
		return m.SetTreasury(t.byAnyone(), e.Treasury)
	case ledger.Paused:
		return m.Pause(t.by(e.Account))
	case ledger.Unpaused:
		return m.Unpause(t.by(e.Account))
	}
	return nil, errNoAction
}

// payer is who paid for an action, and how much. An action that takes tokens has a Transfer after its
// own event, and that one counts, whatever the action's event says. If there is none, the action's event
// counts, and the Transfer will be missing at the end.
func (t *transaction) payer(account common.Address, amount *big.Int) (common.Address, *big.Int) {
	if move, ok := t.transfer(t.model.rules.Vault, t.model.rules.Token, true); ok {
		return move.From, move.Amount
	}
	return account, amount
}

// payee is who was paid by an action; again by its Transfer, if there is one.
func (t *transaction) payee(account common.Address) common.Address {
	if move, ok := t.transfer(t.model.rules.Vault, t.model.rules.Token, false); ok {
		return move.To
	}
	return account
}

// rewarded is whose rewards were claimed. The event says it, and so does the payment where they went to the same account:
// the rules know who has such rewards.
func (t *transaction) rewarded(e ledger.RewardsClaimed, to common.Address) common.Address {
	due := func(account common.Address) bool { return positive(t.model.Claimable(t.by(account), e.ID)) }
	if positive(e.Amount) && !due(e.Account) && due(to) {
		return to
	}
	return e.Account
}

// claimant is who was paid by an action that may come to nothing, and then moves no token. The claims of one call
// have one Transfer, after the last of them.
func (t *transaction) claimant(account common.Address, amount *big.Int) common.Address {
	if !positive(amount) {
		return account
	}
	for _, e := range t.events[t.at+1:] {
		if move, ok := e.(ledger.Transferred); ok && move.From == t.model.rules.Vault {
			return move.To
		}
		if _, ok := e.(ledger.RewardsClaimed); !ok {
			break
		}
	}
	return account
}

// transfer finds the next movement of a token into or out of a contract, burned ones left out. It comes after the
// event that is looked at, and is found once.
func (t *transaction) transfer(holder, token common.Address, in bool) (move ledger.Transferred, ok bool) {
	for k := t.transfersFrom; k < len(t.events); k++ {
		move, ok = t.events[k].(ledger.Transferred)
		if ok && move.Token == token && (in && move.To == holder || !in && move.From == holder) && move.To != (common.Address{}) {
			t.transfersFrom = k + 1
			return move, true
		}
	}
	return move, false
}
