package wallet

import (
	"math/big"

	"github.com/muster-network/muster/chain"
)

// Config says who sends, and how.
type Config struct {
	Key      Signer
	StateDir string // where the journal of transactions is kept; one folder serves all keys
	// MaxFee is the most to offer for a unit of gas, in wei. nil: DefaultMaxFee.
	MaxFee *big.Int
	// MaxPriorityFee is the most to offer for a unit of gas above the base fee, in wei. nil:
	// DefaultMaxPriorityFee.
	MaxPriorityFee *big.Int
	// BumpAfter is after how many blocks a transaction that is not mined offers more. 0: 5.
	BumpAfter uint64
	// Finality is how many blocks deep a transaction is when it is no longer looked after. 0: 64.
	Finality uint64
	// Explain puts a contract's refusal into words. nil: it is shown as the node told it.
	Explain func(*chain.Reverted) error
	// Early is the refusal, as Explain has it, of a call that the next block may allow: then it is
	// tried again there, once. nil: there is none.
	Early error
}

func (c Config) withDefaults() Config {
	if c.MaxFee == nil {
		c.MaxFee = DefaultMaxFee
	}
	if c.MaxPriorityFee == nil {
		c.MaxPriorityFee = DefaultMaxPriorityFee
	}
	if c.BumpAfter == 0 {
		c.BumpAfter = 5
	}
	if c.Finality == 0 {
		c.Finality = 64
	}
	if c.Explain == nil {
		c.Explain = func(r *chain.Reverted) error { return r }
	}
	return c
}
