package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

const (
	// virtualShares are those that a pool counts besides the lenders', for one smallest unit: the first lender cannot take from
	// the next.
	virtualShares = 1_000_000
	// fulfilFeeBps of what is fulfilled are whose who does it.
	fulfilFeeBps = 5
)

// PoolShares are who has which part of a pool, and who waits to leave.
type PoolShares struct {
	Supply  *big.Int
	Shares  map[common.Address]*big.Int
	Waiting []Leaving // the queue, in order
	Left    uint64    // requests that were wholly fulfilled before
}

// A Leaving is a lender's request to leave.
type Leaving struct {
	Lender common.Address
	Since  uint64
	Shares *big.Int // that are left of it
}

func (s *PoolShares) complete() {
	if s.Supply == nil {
		s.Supply = zero()
	}
	if s.Shares == nil {
		s.Shares = map[common.Address]*big.Int{}
	}
}

// SharesOf is how many shares an account has.
func (s *PoolShares) SharesOf(account common.Address) *big.Int {
	if v := s.Shares[account]; v != nil {
		return v
	}
	return zero()
}

func (s *PoolShares) setShares(account common.Address, shares *big.Int) {
	if positive(shares) {
		s.Shares[account] = shares
		return
	}
	delete(s.Shares, account)
}

// Queued are the shares of all requests that are not fulfilled.
func (s *PoolShares) Queued() *big.Int {
	total := zero()
	for _, w := range s.Waiting {
		total = add(total, w.Shares)
	}
	return total
}

// ToShares is what an amount of the asset is worth in shares, and ToAssets the other way round, both rounded down.
func (p *CreditPool) ToShares(call Call, assets *big.Int) *big.Int {
	return mulDiv(assets, add(p.Supply, number(virtualShares)), add(p.Assets(call), one))
}

func (p *CreditPool) ToAssets(call Call, shares *big.Int) *big.Int {
	return mulDiv(shares, add(p.Assets(call), one), add(p.Supply, number(virtualShares)))
}

// toAssetsUp is the same rounded up: against whoever wants shares, or a loan of what others wait for.
func (p *CreditPool) toAssetsUp(call Call, shares *big.Int) *big.Int {
	return mulDivUp(shares, add(p.Assets(call), one), add(p.Supply, number(virtualShares)))
}

// Lendable is the cash that no lender waits for.
func (p *CreditPool) Lendable(call Call) *big.Int {
	return above(p.Cash, p.toAssetsUp(call, p.Queued()))
}

// Join puts an amount of the caller's tokens into a pool, for shares of a lender's.
func (m *Model) Join(call Call, at common.Address, assets *big.Int, lender common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	return m.join(call, at, assets, p.ToShares(call, assets), lender)
}

// JoinFor puts in what some shares cost.
func (m *Model) JoinFor(call Call, at common.Address, shares *big.Int, lender common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	return m.join(call, at, p.toAssetsUp(call, shares), shares, lender)
}

func (m *Model) join(call Call, at common.Address, assets, shares *big.Int, lender common.Address) ([]ledger.Event, error) {
	if !positive(assets) || !positive(shares) {
		return nil, refuse(ledger.ErrZeroAmount, "%v for %v shares", assets, shares)
	}
	p := m.credit.Pools[at]
	events := m.addInterest(call, at, p)
	p.Cash = add(p.Cash, assets)
	p.Supply = add(p.Supply, shares)
	p.setShares(lender, add(p.SharesOf(lender), shares))
	return append(events,
		m.poolTakes(at, p, call.Sender, assets),
		ledger.PoolSharesMoved{Pool: at, To: lender, Shares: shares},
		ledger.PoolJoined{Pool: at, By: call.Sender, Lender: lender, Assets: assets, Shares: shares}), nil
}

// MoveShares moves shares of a pool, as any token's. Those in the queue do not move.
func (m *Model) MoveShares(at, from, to common.Address, shares *big.Int) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	if less(p.SharesOf(from), shares) || from == at && positive(shares) {
		return nil, refuse(ledger.ErrInsufficientBalance, "%s has %v", from, p.SharesOf(from))
	}
	p.move(from, to, shares)
	return []ledger.Event{ledger.PoolSharesMoved{Pool: at, From: from, To: to, Shares: shares}}, nil
}

func (s *PoolShares) move(from, to common.Address, shares *big.Int) {
	s.setShares(from, sub(s.SharesOf(from), shares))
	s.setShares(to, add(s.SharesOf(to), shares))
}

// WithdrawNothing is all that ERC-4626's own ways out do.
func (m *Model) WithdrawNothing(call Call, at, to, lender common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	return []ledger.Event{
		ledger.PoolSharesMoved{Pool: at, From: lender, Shares: zero()}, m.poolPays(at, p, to, zero()),
		ledger.PoolWithdrawn{Pool: at, By: call.Sender, To: to, Lender: lender, Assets: zero(), Shares: zero()},
	}, nil
}

// Leave puts shares of the caller's into the queue.
func (m *Model) Leave(call Call, at common.Address, shares *big.Int) ([]ledger.Event, error) {
	p, err := m.pool(at)
	switch {
	case err != nil:
		return nil, err
	case !positive(shares):
		return nil, refuse(ledger.ErrZeroAmount, "no shares")
	case less(p.SharesOf(call.Sender), shares):
		return nil, refuse(ledger.ErrInsufficientBalance, "%s has %v", call.Sender, p.SharesOf(call.Sender))
	}
	number := p.Left + uint64(len(p.Waiting))
	p.Waiting = append(p.Waiting, Leaving{call.Sender, call.Time, shares})
	p.move(call.Sender, at, shares)
	return []ledger.Event{
		ledger.LeavingRequested{Pool: at, Request: number, Lender: call.Sender, Shares: shares},
		ledger.PoolSharesMoved{Pool: at, From: call.Sender, To: at, Shares: shares},
	}, nil
}

// Fulfil fulfils so many requests at most, in order, as far as they are old enough and there is cash.
func (m *Model) Fulfil(call Call, at common.Address, most uint64) (events []ledger.Event, err error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	events = m.addInterest(call, at, p)
	for before := p.Left; most > 0 && m.checkLeaving(call, p) == nil; most-- {
		events = append(events, p.fulfilNext(call, at)...)
		if p.Left == before { // there was not cash for all of it
			break
		}
		before = p.Left
	}
	return events, nil
}

// FulfilNext fulfils the next request alone.
func (m *Model) FulfilNext(call Call, at common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	if err := m.checkLeaving(call, p); err != nil {
		return nil, err
	}
	events := m.addInterest(call, at, p)
	return append(events, p.fulfilNext(call, at)...), nil
}

// checkLeaving refuses to fulfil the next request before its time, or without cash for any of it.
func (m *Model) checkLeaving(call Call, p *CreditPool) error {
	if len(p.Waiting) == 0 {
		return refuse(errQueue, "nobody waits")
	}
	if from := p.Waiting[0].Since + m.rules.Credit.NoticeSeconds; call.Time < from {
		return refuse(errQueue, "request %d waits until %d", p.Left, from)
	}
	if shares, assets := p.leaving(call); !positive(assets) && less(shares, p.Waiting[0].Shares) {
		return refuse(errQueue, "there is no cash")
	}
	return nil
}

// leaving is how much of the next request the cash allows, and what that is worth now. A request that is worth nothing makes way
// for the next, but no part of another is taken for nothing.
func (p *CreditPool) leaving(call Call) (shares, assets *big.Int) {
	shares = lesser(p.Waiting[0].Shares, p.ToShares(call, p.Cash))
	return shares, lesser(p.ToAssets(call, shares), p.Cash)
}

// fulfilNext turns as many shares of the next request as the cash allows into what they are worth now.
func (p *CreditPool) fulfilNext(call Call, at common.Address) []ledger.Event {
	r := &p.Waiting[0]
	shares, assets := p.leaving(call)
	fee := rate(assets, fulfilFeeBps)
	fulfilled := ledger.LeavingFulfilled{Pool: at, Request: p.Left, By: call.Sender, Shares: shares, Assets: assets, Fee: fee}
	p.owe(r.Lender, sub(assets, fee))
	p.owe(call.Sender, fee)
	r.Shares, p.Cash, p.Supply = sub(r.Shares, shares), sub(p.Cash, assets), sub(p.Supply, shares)
	p.setShares(at, sub(p.SharesOf(at), shares))
	if !positive(r.Shares) {
		p.Waiting, p.Left = slices.Clone(p.Waiting[1:]), p.Left+1
	}
	return []ledger.Event{fulfilled, ledger.PoolSharesMoved{Pool: at, From: at, Shares: shares}}
}

// OwedTo is what an account can collect from a pool.
func (p *CreditPool) OwedTo(account common.Address) *big.Int {
	if v := p.Owed[account]; v != nil {
		return v
	}
	return zero()
}

func (p *CreditPool) owe(account common.Address, amount *big.Int) {
	if positive(amount) {
		p.Owed[account] = add(p.OwedTo(account), amount)
	}
}

// CollectFromPool pays an account what a pool owes it.
func (m *Model) CollectFromPool(at, account common.Address) ([]ledger.Event, error) {
	p, err := m.pool(at)
	if err != nil {
		return nil, err
	}
	amount := p.OwedTo(account)
	if !positive(amount) {
		return nil, refuse(ledger.ErrNothingToCollect, "nothing is owed to %s", account)
	}
	delete(p.Owed, account)
	return []ledger.Event{ledger.PoolCollected{Pool: at, Account: account, Amount: amount}, m.poolPays(at, p, account, amount)}, nil
}
