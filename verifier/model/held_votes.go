package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Tokens are who has FLT, and who votes with it. Tokens vote through the account that their holder has delegated to.
type Tokens struct {
	Balances  map[common.Address]*big.Int
	Delegates map[common.Address]common.Address
	Votes     map[common.Address][]AmountFrom
	Supply    []AmountFrom
}

// AmountFrom is an amount at the end of a block, and until the next one of its list.
type AmountFrom struct {
	Block  uint64
	Amount *big.Int
}

func newTokens() Tokens {
	return Tokens{
		Balances: map[common.Address]*big.Int{}, Delegates: map[common.Address]common.Address{}, Votes: map[common.Address][]AmountFrom{},
	}
}

// amountAt is the amount of a list at the end of a block.
func amountAt(list []AmountFrom, block uint64) *big.Int {
	for _, a := range slices.Backward(list) {
		if a.Block <= block {
			return a.Amount
		}
	}
	return zero()
}

// withAmount is a list that has another amount from a block on, which is the newest.
func withAmount(list []AmountFrom, block uint64, amount *big.Int) []AmountFrom {
	if last := len(list) - 1; last >= 0 && list[last].Block == block {
		list = list[:last]
	}
	return append(list, AmountFrom{block, amount})
}

// VotesAt are the votes of the tokens that were delegated to an account at the end of a block.
func (k *Tokens) VotesAt(account common.Address, block uint64) *big.Int {
	return amountAt(k.Votes[account], block)
}

// SupplyAt is all tokens that there were at the end of a block.
func (k *Tokens) SupplyAt(block uint64) *big.Int { return amountAt(k.Supply, block) }

func (k *Tokens) balance(account common.Address) *big.Int {
	if b := k.Balances[account]; b != nil {
		return b
	}
	return zero()
}

// transfer moves tokens, and the votes with them. The zero address has none: what it gives is made, what it gets is burned.
func (k *Tokens) transfer(block uint64, from, to common.Address, amount *big.Int) ([]ledger.Event, error) {
	nobody, supply := common.Address{}, amountAt(k.Supply, block)
	if has := k.balance(from); from != nobody && less(has, amount) {
		return nil, refuse(errTokens, "%s has %v wei", from, has)
	}
	if from == nobody {
		k.Supply = withAmount(k.Supply, block, add(supply, amount))
	} else {
		k.Balances[from] = sub(k.balance(from), amount)
	}
	if to == nobody {
		k.Supply = withAmount(k.Supply, block, sub(amountAt(k.Supply, block), amount))
	} else {
		k.Balances[to] = add(k.balance(to), amount)
	}
	return k.moveVotes(block, k.Delegates[from], k.Delegates[to], amount), nil
}

// delegate lets another account vote with all that an account has.
func (k *Tokens) delegate(block uint64, account, to common.Address) []ledger.Event {
	before := k.Delegates[account]
	k.Delegates[account] = to
	changed := ledger.DelegateChanged{Delegator: account, FromDelegate: before, ToDelegate: to}
	return append([]ledger.Event{changed}, k.moveVotes(block, before, to, k.balance(account))...)
}

// moveVotes says whose votes change when some go from one delegate to another.
func (k *Tokens) moveVotes(block uint64, from, to common.Address, amount *big.Int) (events []ledger.Event) {
	if from == to || !positive(amount) {
		return nil
	}
	set := func(account common.Address, change func(a, b *big.Int) *big.Int) {
		if account == (common.Address{}) {
			return
		}
		before := k.VotesAt(account, block)
		now := change(before, amount)
		k.Votes[account] = withAmount(k.Votes[account], block, now)
		events = append(events, ledger.DelegateVotesChanged{Delegate: account, PreviousVotes: before, NewVotes: now})
	}
	set(from, sub)
	set(to, add)
	return events
}
