package agent

import "time"

// ForgetIdle has the accounts of customers without leases looked at in the next round.
func ForgetIdle(a *Agent) { a.idle = map[string]time.Time{} }

// SetNow sets an agent's clock.
func SetNow(a *Agent, now func() time.Time) { a.now = now }
