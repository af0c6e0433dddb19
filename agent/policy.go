package agent

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/view"
)

// A Policy is what an agent risks for its customers. Payments by card can be taken back for months: until then, what they
// pay for has to be hard to turn into money.
type Policy struct {
	// Window is for how long a payment can be taken back by the card's bank.
	Window time.Duration
	// FirstPayment is the most cents that a customer can pay, and spend, of whom no payment is older than the window, all
	// its payments together; 0: any.
	FirstPayment int64
	// DayUse is the most cents of younger payments that go to the market within 24 hours, for one customer; 0: any.
	DayUse int64
	// CapBps is how dear an offer may be for younger payments: parts of 10,000 of the cheapest listed one that fits.
	CapBps int64
	// Listed are the providers whose offers younger payments, and trials, may pay for, by address.
	Listed []string
	// Ahead is for how long an account in the market lasts when it was filled. It is filled again when it lasts for half
	// of that.
	Ahead time.Duration
}

// DefaultPolicy is that of the documentation.
func DefaultPolicy() Policy {
	return Policy{Window: 120 * 24 * time.Hour, FirstPayment: 10_000, DayUse: 2_500, CapBps: 12_500, Ahead: 24 * time.Hour}
}

func (p Policy) check() error {
	switch {
	case p.Window < 0 || p.Ahead < time.Minute:
		return fmt.Errorf("a window of %s and an account that lasts for %s make no sense", p.Window, p.Ahead)
	case p.CapBps < 10_000:
		return fmt.Errorf("a price cap of %d parts of 10,000 is below the cheapest offer", p.CapBps)
	case p.FirstPayment < 0 || p.DayUse < 0:
		return fmt.Errorf("limits of %d and %d cents make no sense", p.FirstPayment, p.DayUse)
	}
	return nil
}

// paidBefore is before when a payment was made that cannot be taken back now.
func (p Policy) paidBefore(now int64) int64 { return now - int64(p.Window/time.Second) }

func (p Policy) lists(provider string) bool {
	return slices.ContainsFunc(p.Listed, func(one string) bool { return strings.EqualFold(one, provider) })
}

// Safe says why an offer is not one that young payments pay for; empty: it is. open are all offers that can be taken.
func (p Policy) Safe(o view.Offer, units int, open []view.Offer) (why string) {
	if !p.lists(o.Provider) {
		return "its provider is not on the agent's list"
	}
	least := o.Price.Rate.Int
	for _, other := range open {
		if p.lists(other.Provider) && other.Class >= o.Class && other.Units >= units && other.Price.Rate.Cmp(least) < 0 {
			least = other.Price.Rate.Int
		}
	}
	most := new(big.Int).Mul(least, big.NewInt(p.CapBps))
	if new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(10_000)).Cmp(most) > 0 {
		return "it is dearer than others that fit"
	}
	return ""
}
