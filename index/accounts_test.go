package index

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// An account is its owner's until another one has taken it, a part that is given away is gone, and the index asks for the
// events of the accounts that it knows, also after it was opened again and after a reorganisation.
func TestProviderAccountsOfAnAddress(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	c, ix := newBranching(deployment.Block), open(t, path)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	first, second := account(1), account(2)
	owner, next, key := account(11), account(12), account(13)
	made := func(a, owner common.Address) []ledger.Event {
		return []ledger.Event{
			ledger.OwnershipMoved{Account: a, To: owner}, ledger.PayeeSet{Account: a, Payee: owner}, ledger.OperatorAdded{Account: a, Operator: key},
			ledger.ProviderAccountCreated{Account: a, Owner: owner},
		}
	}
	parts := func(who common.Address) (all []string) {
		t.Helper()
		testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
		testchain.Must(ix.View(t.Context(), func(v *View) error {
			for _, a := range testchain.Must(v.ProviderAccountsOf(address(who), Page{Limit: 10}))(t) {
				for _, part := range a.Parts {
					all = append(all, a.Address[40:]+" "+part)
				}
			}
			return nil
		}))(t)
		return all
	}
	must := func(who common.Address, want ...string) {
		t.Helper()
		if got := parts(who); !slices.Equal(got, want) {
			t.Errorf("%s is %q, not %q", who, got, want)
		}
	}

	c.mine(made(first, owner))
	c.mine(made(second, owner))
	must(owner, "02 owner", "02 payee", "03 owner", "03 payee")
	must(key, "02 operator", "03 operator")

	c.mine([]ledger.Event{ledger.OwnershipOffered{Account: first, From: owner, To: next}})
	must(owner, "02 owner", "02 payee", "03 owner", "03 payee")
	must(next, "02 pending owner")
	c.mine([]ledger.Event{ledger.OwnershipOffered{Account: first, From: owner, To: key}}) // instead
	must(next)
	must(key, "02 pending owner", "02 operator", "03 operator")
	c.mine([]ledger.Event{ledger.OwnershipMoved{Account: first, From: owner, To: key}, ledger.PayeeSet{Account: first, Payee: next}})
	must(owner, "03 owner", "03 payee")
	must(key, "02 owner", "02 operator", "03 operator")
	must(next, "02 payee")
	c.mine([]ledger.Event{ledger.OwnershipOffered{Account: first, From: key, To: next}, ledger.OwnershipOffered{Account: first, From: key}}) // taken back
	must(next, "02 payee")

	c.mine([]ledger.Event{ledger.OperatorRemoved{Account: second, Operator: key}, ledger.AccountLienTaken{Account: second, Holder: next}})
	must(key, "02 owner", "02 operator")
	must(next, "02 payee", "03 lien holder")
	c.mine([]ledger.Event{ledger.AccountLienLifted{Account: second, Holder: next}})
	must(next, "02 payee")

	testchain.Must(0, ix.Close())(t)
	ix = open(t, path)
	c.mine(nil)
	must(next, "02 payee")
	if !slices.Equal(c.named.Accounts, []common.Address{first, second}) {
		t.Errorf("the index asks for %v", c.named.Accounts)
	}
	c.rollback(6) // to the blocks that made them, and the first offer
	c.mine(nil)
	must(owner, "02 owner", "02 payee", "03 owner", "03 payee")
	must(next, "02 pending owner")
	c.rollback(3)
	c.mine(nil)
	must(owner, "02 owner", "02 payee")
	c.mine(nil)
	must(key, "02 operator")
	if !slices.Equal(c.named.Accounts, []common.Address{first}) {
		t.Errorf("the index asks for %v", c.named.Accounts)
	}
}
