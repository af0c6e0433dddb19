package index

import (
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Two accounts borrow, of which one repays and goes; two lenders wait, and the first one is partly fulfilled, which it sees
// among its events.
func TestCreditIsKept(t *testing.T) {
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	pool, n := account(200), func(i int64) *big.Int { return big.NewInt(i) }
	c.mine([]ledger.Event{
		ledger.LienOpened{Account: account(1)}, ledger.RewardsPledged{Account: account(1), ID: 7}, ledger.RewardsPledged{Account: account(1), ID: 4},
		ledger.LoanTaken{Pool: pool, Account: account(1), To: account(9), Amount: n(20)}, ledger.LoanTaken{Pool: pool, Account: account(1), To: account(9), Amount: n(5)},
		ledger.LoanWrittenOff{Pool: pool, Account: account(1), FromFirstLoss: n(2), FromLenders: n(3)},
		ledger.LienOpened{Account: account(2)}, ledger.RewardsPledged{Account: account(2), ID: 8}, ledger.LoanTaken{Pool: pool, Account: account(2), To: account(9), Amount: n(4)},
		ledger.LeavingRequested{Pool: pool, Request: 0, Lender: account(3), Shares: n(100)},
		ledger.LeavingRequested{Pool: pool, Request: 1, Lender: account(4), Shares: n(50)},
		ledger.LeavingRequested{Pool: account(201), Request: 0, Lender: account(4), Shares: n(60)},
	})
	c.mine([]ledger.Event{
		ledger.LoanRepaid{Pool: pool, Account: account(2), Payer: account(2), ToDebt: n(4), ToLenders: n(0), ToFirstLoss: n(0)}, ledger.LienLifted{Account: account(2)},
		ledger.LoanRepaid{Pool: pool, Account: account(1), Payer: account(2), ToDebt: n(8), ToLenders: n(3), ToFirstLoss: n(1)},
		ledger.LeavingFulfilled{Pool: pool, Request: 0, By: account(5), Shares: n(40), Assets: n(41), Fee: n(1)},
		ledger.LeavingFulfilled{Pool: account(201), Request: 0, By: account(5), Shares: n(60), Assets: n(61), Fee: n(1)},
	})
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)

	testchain.Must(ix.View(t.Context(), func(v *View) error {
		all := testchain.Must(v.Borrowers(Page{Limit: 10}))(t)
		if len(all) != 2 || all[0].Account != address(account(1)) || all[0].Lifted != nil || !slices.Equal(all[0].Pledges, []uint64{7, 4}) {
			t.Fatalf("%+v", all)
		}
		if l := all[0].Loans; len(l) != 1 || l[0] != (Loan{address(pool), "25", "12", "5"}) {
			t.Errorf("%+v", l)
		}
		if b := all[1]; b.Lifted == nil || *b.Lifted != b.Opened+12 || len(b.Pledges) != 0 || b.Loans[0].Repaid != "4" {
			t.Errorf("%+v", b)
		}
		if next := testchain.Must(v.Borrowers(Page{After: all[0].Place, Limit: 10}))(t); len(next) != 1 || next[0].Account != all[1].Account {
			t.Errorf("%+v", next)
		}
		queue := testchain.Must(v.Queue(address(pool), 10))(t)
		if len(queue) != 2 || queue[0].Waiting != "60" || queue[0].Shares != "100" || queue[0].Lender != address(account(3)) || queue[1].Number != 1 {
			t.Errorf("%+v", queue)
		}
		if queue := testchain.Must(v.Queue(address(account(201)), 10))(t); len(queue) != 0 {
			t.Errorf("what was fulfilled waits: %+v", queue)
		}
		for _, lender := range []common.Address{account(3), account(4)} {
			if e := testchain.Must(v.Events("account", address(lender), nil, 1))(t); len(e) != 1 || e[0].Name != "LeavingFulfilled" {
				t.Errorf("the last of %s is %+v", lender, e)
			}
		}
		return nil
	}))(t)
}

// Leases count whose income is not settled, of the provider's in the token, with a service level that takes no more.
func TestEarningLeases(t *testing.T) {
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	provider, renter, token := account(1), account(2), account(9)
	amount := big.NewInt(5)
	events := []ledger.Event{
		ledger.CommitmentCreated{ID: 1, Provider: provider, Units: 8}, ledger.CommitmentCreated{ID: 2, Provider: provider, Units: 8},
		ledger.ServiceLevelSet{ID: 1, Level: ledger.ServiceLevel{CapBps: 5_000}}, ledger.ServiceLevelSet{ID: 2, Level: ledger.ServiceLevel{CapBps: 5_001}},
	}
	for offer, of := range []struct {
		commitment      uint64
		provider, token common.Address
	}{{1, provider, token}, {2, provider, token}, {1, provider, account(10)}, {1, account(3), token}} {
		events = append(events, ledger.OfferPosted{Offer: uint64(offer + 1), Commitment: of.commitment, Provider: of.provider, Token: of.token, Terms: ledger.OfferTerms{Rate: amount}})
	}
	for lease, offer := range []uint64{1, 1, 1, 1, 2, 3, 4} {
		id := uint64(lease + 1)
		events = append(events, ledger.LeaseOrdered{Lease: id, Offer: offer, Renter: renter, Number: big.NewInt(0), Units: 1, Rate: amount, Sponsored: new(big.Int)})
		if id != 4 { // which waits for its confirmation
			events = append(events, ledger.LeaseConfirmed{Lease: id})
		}
	}
	for lease, until := range map[uint64]uint64{2: 40, 3: 50} { // the second one is owed something still
		events = append(events, ledger.LeaseEnded{Lease: lease, EndedAt: 50, OwedUntil: 50},
			ledger.LeaseSettled{Lease: lease, Until: until, ToProvider: amount, ToAccount: amount, ToSponsor: amount})
	}
	c.mine(events)
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	testchain.Must(ix.View(t.Context(), func(v *View) error {
		if got := testchain.Must(v.EarningLeases(address(provider), address(token), 5_000, 64))(t); !slices.Equal(got, []uint64{1, 2}) {
			t.Errorf("leases %v", got)
		}
		if got := testchain.Must(v.EarningLeases(address(provider), address(token), 5_001, 64))(t); !slices.Equal(got, []uint64{1, 2, 5}) {
			t.Errorf("leases %v", got)
		}
		if got := testchain.Must(v.EarningLeases(address(provider), address(token), 5_000, 1))(t); !slices.Equal(got, []uint64{1}) {
			t.Errorf("leases %v", got)
		}
		return nil
	}))(t)
}
