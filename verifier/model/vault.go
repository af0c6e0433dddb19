package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// vault is the tokens: what came in and went out, the reserve of rewards, and what is owed.
type vault struct {
	balance *big.Int // all that came in, less all that went out
	reserve *big.Int
	rates   map[uint64]*epochRate // of epochs that were settled, or begun to be
	owed    map[common.Address]*big.Int
}

func newVault() vault {
	return vault{
		balance: zero(), reserve: zero(), rates: map[uint64]*epochRate{}, owed: map[common.Address]*big.Int{},
	}
}

// take moves tokens from an account into the vault; pay moves them out; burn destroys them. Each
// returns the token's event.
func (m *Model) take(from common.Address, amount *big.Int) ledger.Event {
	m.balance = add(m.balance, amount)
	return ledger.Transferred{From: from, To: m.rules.Vault, Amount: amount}
}

func (m *Model) pay(to common.Address, amount *big.Int) ledger.Event {
	m.balance = sub(m.balance, amount)
	return ledger.Transferred{From: m.rules.Vault, To: to, Amount: amount}
}

// payIfAny adds a payment to the events that lead to it, unless it is of nothing.
func (m *Model) payIfAny(events []ledger.Event, to common.Address, amount *big.Int) []ledger.Event {
	if !positive(amount) {
		return events
	}
	return append(events, m.pay(to, amount))
}

func (m *Model) burn(amount *big.Int) ledger.Event {
	return m.pay(common.Address{}, amount)
}

func (v *vault) owe(account common.Address, amount *big.Int) {
	v.owed[account] = add(v.Owed(account), amount)
}

// Owed is what an account can collect.
func (v *vault) Owed(account common.Address) *big.Int {
	if amount, ok := v.owed[account]; ok {
		return amount
	}
	return zero()
}

// Balance is the tokens that the staking contract must hold, donations left out.
func (v *vault) Balance() *big.Int { return v.balance }

// FundRewards adds to the reserve.
func (m *Model) FundRewards(c Call, amount *big.Int) ([]ledger.Event, error) {
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to add to the reserve")
	}
	m.reserve = add(m.reserve, amount)
	return []ledger.Event{
		ledger.RewardsFunded{From: c.Sender, Amount: amount},
		m.take(c.Sender, amount),
	}, nil
}

// Collect pays what is owed to the caller.
func (m *Model) Collect(c Call) ([]ledger.Event, error) { return m.CollectFor(c, c.Sender) }

// CollectFor pays what is owed to an account, whoever calls.
func (m *Model) CollectFor(_ Call, account common.Address) ([]ledger.Event, error) {
	amount := m.Owed(account)
	if !positive(amount) {
		return nil, refuse(ledger.ErrNothingToCollect, "nothing is owed to %s", account)
	}
	delete(m.owed, account)
	return []ledger.Event{
		ledger.Collected{Account: account, Amount: amount},
		m.pay(account, amount),
	}, nil
}

// free is the part of the reserve that nobody has earned.
func (m *Model) free() *big.Int { return sub(m.reserve, m.Promised()) }

// PayOpening credits whoever opened a challenge with the fee for it, once its epoch is final and something was
// proven in it.
func (m *Model) PayOpening(call Call, challenge uint64) ([]ledger.Event, error) {
	o, open := m.challenges[challenge]
	if !open {
		return nil, refuse(ledger.ErrNothingToCollect, "nobody has opened challenge %d", challenge)
	}
	epoch := m.rules.Clock.Epoch(challenge)
	if !m.final(call, epoch) {
		return nil, refuse(ledger.ErrEpochNotFinal, "epoch %d is final from block %d on", epoch, m.rules.Clock.FinalFrom(epoch))
	}
	fee := lesser(m.ParametersAt(epoch).OpeningFee, m.free())
	if o.paid || !positive(fee) || m.TotalProven(epoch) == 0 {
		return nil, refuse(ledger.ErrNothingToCollect, "the opening of challenge %d: %v wei, paid: %t", challenge, fee, o.paid)
	}
	o.paid = true
	m.challenges[challenge] = o
	m.reserve = sub(m.reserve, fee)
	m.owe(o.opener, fee)
	return []ledger.Event{ledger.OpeningPaid{Challenge: challenge, Opener: o.opener, Fee: fee}}, nil
}

// MoveReserve moves what nobody has earned to another staking contract. Who may do so is not checked here.
func (m *Model) MoveReserve(_ Call, successor common.Address) ([]ledger.Event, error) {
	amount := m.free()
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "all of the reserve is promised")
	}
	m.reserve = sub(m.reserve, amount)
	return []ledger.Event{ledger.ReserveMoved{Successor: successor, Amount: amount}, m.pay(successor, amount)}, nil
}
