package agent

import (
	"math/big"
	"time"
)

// ForgetIdle has the accounts of customers without leases looked at in the next round.
func ForgetIdle(a *Agent) { a.idle = map[string]time.Time{} }

// SetNow sets an agent's clock.
func SetNow(a *Agent, now func() time.Time) { a.now = now }

// CentsUp is how many cents some grains are for an agent.
func CentsUp(a *Agent, grains *big.Int) int64 { return a.centsUp(grains) }
