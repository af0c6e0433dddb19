package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// A reading is one of several views that are read together.
type reading struct {
	chain.Query
	take func(answer []byte) error
}

// into reads a view into a variable.
func into[T any](to *T, contract common.Address, call []byte, unpack func([]byte) (T, error)) reading {
	return reading{chain.Query{Contract: contract, Data: call}, func(answer []byte) (err error) {
		*to, err = unpack(answer)
		return err
	}}
}

// adding reads a view's amount and adds it to others.
func adding(to *big.Int, contract common.Address, call []byte, unpack func([]byte) (*big.Int, error)) reading {
	return reading{chain.Query{Contract: contract, Data: call}, func(answer []byte) error {
		amount, err := unpack(answer)
		if err == nil {
			to.Add(to, amount)
		}
		return err
	}}
}

// readTogether is [View] for several views.
func (c *Client) readTogether(ctx context.Context, what string, all []reading) error {
	if len(all) == 0 {
		return nil
	}
	queries := make([]chain.Query, len(all))
	for i, r := range all {
		queries[i] = r.Query
	}
	_, err := chain.Ask(ctx, c.Node, "read "+what, func(ctx context.Context) (none struct{}, err error) {
		answers, err := c.Calls(ctx, queries)
		if err != nil {
			return none, err
		}
		for i, r := range all {
			if err := r.take(answers[i]); err != nil {
				return none, otherAnswer(r.Contract, answers[i], err)
			}
		}
		return none, nil
	})
	return refusal(what, err)
}

// together is how many commitments are looked at together: whoever says how many there are does not decide how much
// memory that takes.
const together = 256

// inTurn has commitments 1 … count looked at, some at a time. progress counts them and may be nil.
func inTurn(count uint64, progress chain.Progress, look func(first, last uint64) error) error {
	for first := uint64(1); first <= count; first += together {
		last := min(count, first+together-1)
		if err := look(first, last); err != nil {
			return err
		}
		if progress != nil {
			progress(last, count)
		}
	}
	return nil
}

// A Holding is what an account has to do with a commitment: it made it, or has or had stake in it. Amounts are wei of FLT.
type Holding struct {
	ID         uint64
	Terms      Terms
	Shares     *big.Int
	Requests   uint64   // to take stake out, paid ones included
	Claimable  *big.Int // rewards
	Unreleased *big.Int // rewards that are settled
}

// Holdings are an account's, among all commitments. progress counts commitments and may be nil.
func (c *Client) Holdings(ctx context.Context, account common.Address, progress chain.Progress) ([]Holding, error) {
	count, err := c.CommitmentCount(ctx)
	if err != nil {
		return nil, err
	}
	var all []Holding
	return all, inTurn(count, progress, func(first, last uint64) error {
		some := make([]Holding, last-first+1)
		var readings []reading
		for i := range some {
			h := &some[i]
			h.ID = first + uint64(i)
			id, at := bigUint(h.ID), c.Deployment.Staking
			readings = append(readings,
				into(&h.Terms, at, c.staking.PackTermsOf(id), c.unpackTermsOf),
				into(&h.Shares, at, c.staking.PackSharesOf(id, account), c.staking.UnpackSharesOf),
				into(&h.Requests, at, c.staking.PackRequestCount(id, account), c.unpackRequestCount),
				into(&h.Claimable, at, c.staking.PackClaimable(id, account), c.staking.UnpackClaimable),
				into(&h.Unreleased, at, c.staking.PackUnreleasedOf(id, account), c.staking.UnpackUnreleasedOf))
		}
		if err := c.readTogether(ctx, fmt.Sprintf("what %s has in commitments %d to %d", account, first, last), readings); err != nil {
			return err
		}
		for _, h := range some {
			if h.Terms.Provider == account || h.Shares.Sign() > 0 || h.Requests > 0 || h.Claimable.Sign() > 0 || h.Unreleased.Sign() > 0 {
				all = append(all, h)
			}
		}
		return nil
	})
}

// RewardsIn is what an account can claim of some commitments together, and what is settled of them but not released.
func (c *Client) RewardsIn(ctx context.Context, commitments []uint64, account common.Address) (claimable, unreleased *big.Int, err error) {
	claimable, unreleased = new(big.Int), new(big.Int)
	var readings []reading
	for _, id := range commitments {
		readings = append(readings,
			adding(claimable, c.Deployment.Staking, c.staking.PackClaimable(bigUint(id), account), c.staking.UnpackClaimable),
			adding(unreleased, c.Deployment.Staking, c.staking.PackUnreleasedOf(bigUint(id), account), c.staking.UnpackUnreleasedOf))
	}
	return claimable, unreleased, c.readTogether(ctx, fmt.Sprintf("the rewards of %s in %d commitments", account, len(commitments)), readings)
}

func (c *Client) unpackTermsOf(data []byte) (Terms, error) {
	t, err := c.staking.UnpackTermsOf(data)
	return termsOf(t), err
}

func (c *Client) unpackRequestCount(data []byte) (uint64, error) {
	n, err := c.staking.UnpackRequestCount(data)
	if err != nil {
		return 0, err
	}
	return numberOf(n)
}

// A Listing is a commitment as a list of many shows it.
type Listing struct {
	ID      uint64
	Terms   Terms // of an epoch
	Account Account
}

// Listings are the commitments of a provider with their terms of an epoch, or all if it is the zero address. progress counts
// commitments and may be nil.
func (c *Client) Listings(ctx context.Context, provider common.Address, epoch uint64, progress chain.Progress) ([]Listing, error) {
	count, err := c.CommitmentCount(ctx)
	if err != nil {
		return nil, err
	}
	var all []Listing
	return all, inTurn(count, progress, func(first, last uint64) error {
		some := make([]Listing, last-first+1)
		var readings []reading
		for i := range some {
			some[i].ID = first + uint64(i)
			readings = append(readings, into(&some[i].Terms, c.Deployment.Staking,
				c.staking.PackTermsAt(bigUint(some[i].ID), bigUint(epoch)), c.unpackTermsAt))
		}
		if err := c.readTogether(ctx, fmt.Sprintf("the terms of commitments %d to %d", first, last), readings); err != nil {
			return err
		}
		before := len(all)
		for _, o := range some {
			if provider == (common.Address{}) || o.Terms.Provider == provider {
				all = append(all, o)
			}
		}
		readings = nil
		for i := before; i < len(all); i++ {
			readings = append(readings, into(&all[i].Account, c.Deployment.Staking, c.staking.PackAccountOf(bigUint(all[i].ID)), c.unpackAccountOf))
		}
		return c.readTogether(ctx, fmt.Sprintf("the accounts of commitments %d to %d", first, last), readings)
	})
}

func (c *Client) unpackTermsAt(data []byte) (Terms, error) {
	t, err := c.staking.UnpackTermsAt(data)
	return termsOf(t), err
}

func (c *Client) unpackAccountOf(data []byte) (Account, error) {
	a, err := c.staking.UnpackAccountOf(data)
	return accountOf(a), err
}
