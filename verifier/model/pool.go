package model

import "math/big"

// A Pool is tokens that belong to shares: delegated stake, or stake that thaws. One virtual token
// and one virtual share stand beside them, which makes first-depositor and wiped-out-pool attacks
// worthless.
type Pool struct {
	Tokens *big.Int
	Shares *big.Int
}

func newPool() Pool { return Pool{zero(), zero()} }

// sharesFor is what a deposit of tokens buys, rounded against the depositor.
func (p *Pool) sharesFor(tokens *big.Int) *big.Int {
	return mulDiv(tokens, add(p.Shares, one), add(p.Tokens, one))
}

// tokensFor is what shares are worth, rounded against their owner.
func (p *Pool) tokensFor(shares *big.Int) *big.Int {
	return lesser(mulDiv(shares, add(p.Tokens, one), add(p.Shares, one)), p.Tokens)
}

// mostSharesBits is how far slashes may multiply the shares of a pool.
const mostSharesBits = 40

// diluted says whether slashes have made the pool's shares worth next to nothing.
func (p *Pool) diluted() bool {
	return less(p.Tokens, new(big.Int).Rsh(p.Shares, mostSharesBits))
}

func (p *Pool) deposit(tokens, shares *big.Int) {
	p.Tokens, p.Shares = add(p.Tokens, tokens), add(p.Shares, shares)
}

func (p *Pool) redeem(tokens, shares *big.Int) {
	p.Tokens, p.Shares = sub(p.Tokens, tokens), sub(p.Shares, shares)
}
