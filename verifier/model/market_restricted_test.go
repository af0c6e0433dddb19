package model

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A restricted grant pays for what its sponsor permitted: once, for the very offer, up to a second, and of no other grant.
func TestWhatARestrictedGrantAllows(t *testing.T) {
	renter, sponsor, token := accounts()[0], accounts()[1], accounts()[2]
	m := bareModel()
	by := func(who common.Address, now uint64) Call { return Call{Time: now, Sender: who} }
	if _, err := m.AcceptSponsor(by(renter, 0), token, zero(), sponsor); err != nil {
		t.Fatal(err)
	}
	if _, err := m.GrantCredit(by(sponsor, 0), renter, token, zero(), number(1000), 2500, 500, true); err != nil {
		t.Fatal(err)
	}
	g := m.market.Grants[0]
	allows := func(now, offer, version uint64) bool {
		return g.allows(by(renter, now), Order{Offer: offer, Version: version})
	}
	if allows(0, 1, 1) || allows(0, 0, 0) && g.Permit.Until != 0 {
		t.Error("it pays for what nobody permitted")
	}
	if _, err := m.PermitLease(by(renter, 1), 1, 3, 2, 60); !errors.Is(err, ledger.ErrNotParty) {
		t.Errorf("the renter permits itself a lease: %v", err)
	}
	if _, err := m.PermitLease(by(sponsor, 1), 1, 3, 2, 60); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		now, offer, version uint64
		want                bool
	}{{60, 3, 2, true}, {61, 3, 2, false}, {60, 4, 2, false}, {60, 3, 3, false}} {
		if got := allows(c.now, c.offer, c.version); got != c.want {
			t.Errorf("offer %d in version %d at %d: %t", c.offer, c.version, c.now, got)
		}
	}
	if _, err := m.EndGrant(by(sponsor, 600), 1); err != nil || g.End != 500 {
		t.Errorf("one that expired is over at %d: %v", g.End, err)
	}
	if _, err := m.PermitLease(by(sponsor, 601), 1, 3, 2, 700); !errors.Is(err, ledger.ErrGrantNotLive) {
		t.Errorf("a lease of a grant that is over: %v", err)
	}
	if _, err := m.EndGrant(by(sponsor, 601), 1); !errors.Is(err, ledger.ErrGrantNotLive) {
		t.Errorf("it ends twice: %v", err)
	}
	if _, err := m.GrantCredit(by(sponsor, 602), renter, token, zero(), number(1000), 2500, 900, false); err != nil {
		t.Fatal(err)
	}
	if _, err := m.PermitLease(by(sponsor, 602), 2, 3, 2, 700); !errors.Is(err, ledger.ErrInvalidTerms) {
		t.Errorf("a permission of a grant that needs none: %v", err)
	}
	if !m.market.Grants[1].allows(by(renter, 602), Order{Offer: 9, Version: 9}) {
		t.Error("an unrestricted grant does not pay")
	}
}

// A lease that a restricted grant pays for, though its sponsor did not permit it, is a difference.
func TestLeaseThatWasNotPermitted(t *testing.T) {
	const enough = 3
	found := 0
	for seed := uint64(0); found < enough && seed < 30; seed++ {
		history, rules := recordMarketOnce(seed, 5000)
		found += permissionsMissed(t, history, rules)
	}
	if found < enough {
		t.Fatalf("%d leases were paid for by restricted grants", found)
	}
}

// permissionsMissed forges the permissions of a history that leases used, and counts these.
func permissionsMissed(t *testing.T, history [][]ledger.Event, rules Rules) (found int) {
	t.Helper()
	used := map[uint64]ledger.LeasePermitted{} // the last of each grant
	for i, tx := range history {
		for k, e := range tx {
			switch e := e.(type) {
			case ledger.LeasePermitted:
				used[e.Grant] = e
			case ledger.LeaseOrdered:
				permit, ok := used[e.Grant]
				delete(used, e.Grant)
				if !ok || e.Grant == 0 || !positive(e.Sponsored) {
					continue
				}
				found++
				for name, forged := range map[string]ledger.Event{
					"another offer":   ledger.LeasePermitted{At: permit.At, Grant: permit.Grant, Offer: permit.Offer + 1, Version: permit.Version, Until: permit.Until},
					"another version": ledger.LeasePermitted{At: permit.At, Grant: permit.Grant, Offer: permit.Offer, Version: permit.Version + 1, Until: permit.Until},
					"too late":        ledger.LeasePermitted{At: permit.At, Grant: permit.Grant, Offer: permit.Offer, Version: permit.Version, Until: 1},
				} {
					if len(replayAll(rules, altered(history, permit, forged))) == 0 {
						t.Errorf("transaction %d, event %d: %s is not noticed", i, k, name)
					}
				}
			}
		}
	}
	return found
}
