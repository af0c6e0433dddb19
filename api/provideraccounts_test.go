package api

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Somebody finds the provider accounts that are theirs or that they operate, with what waits in them; whoever has offered
// one stays its owner until the other one has taken it.
func TestProviderAccountsOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Verifier = testchain.AcceptAll })
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	b, other := w.Borrower(t), w.Sender(t, "keeper")
	owner := b.Owner.Address()
	testchain.Must(b.Through.OfferLien(ctx, w.Deployment.Credit))(t)
	testchain.Must(b.Owner.OpenCredit(ctx, b.Account))(t)
	testchain.Must(b.Owner.Pledge(ctx, b.Account, b.Commitment))(t)
	testchain.Must(other.SettleLeases(ctx, []uint64{b.Lease}))(t)
	second, _, err := b.Owner.CreateProviderAccount(ctx, owner, common.Address{9}, []common.Address{other.Address()})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(w.Sender(t, "deployer").Transfer(ctx, second, ledger.FLT(3)))(t)
	through := testchain.Must(b.Owner.As(ctx, second, ledger.Owner))(t)
	testchain.Must(through.OfferOwnership(ctx, other.Address()))(t)

	s := serveWorld(t, w)
	of := func(who common.Address) []ProviderAccountDetail {
		t.Helper()
		testchain.Must(0, s.index.Update(ctx, c, nil))(t)
		s.server.Changed(ctx)
		return read[List[ProviderAccountDetail]](s, "/accounts/"+who.Hex()+"/provider-accounts").Items
	}
	must := func(d ProviderAccountDetail, address common.Address, parts ...string) {
		t.Helper()
		if d.Account.Address != lower(address) || !slices.Equal(d.Account.Parts, parts) {
			t.Errorf("%+v is not %s with %q", d.Account, address, parts)
		}
		if d.Live == nil || d.Missing != nil {
			t.Fatalf("%+v, %+v", d.Live, d.Missing)
		}
	}

	mine := of(owner)
	if len(mine) != 2 {
		t.Fatalf("%+v", mine)
	}
	must(mine[0], b.Account, "owner", "operator", "payee")
	must(mine[1], second, "owner")
	if d := mine[0]; !slices.Equal(d.Commitments, []ProvidedCommitment{{b.Commitment, "active"}}) || !slices.Equal(d.Pledges, []uint64{b.Commitment}) ||
		d.Live.Account.LienHolder != w.Deployment.Credit {
		t.Errorf("%+v, %+v", d, d.Live)
	}
	claimable := testchain.Must(c.Claimable(ctx, b.Commitment, b.Account))(t)
	unreleased := testchain.Must(c.UnreleasedOf(ctx, b.Commitment, b.Account))(t)
	if l := mine[0].Live; unreleased.Sign() == 0 || l.Claimable.Cmp(claimable) != 0 || l.Unreleased.Cmp(unreleased) != 0 {
		t.Errorf("rewards of %s and %s, not %s and %s", l.Claimable, l.Unreleased, claimable, unreleased)
	}
	if income := mine[0].Live.Income; len(income) != 1 || income[0].Token.Address != b.Dollar.Address || income[0].Amount.Cmp(big.NewInt(7_000_000)) < 0 {
		t.Errorf("%+v", income) // an hour costs one, and a bad day can take four tenths of it
	}
	if d := mine[1]; len(d.Commitments) != 0 || len(d.Pledges) != 0 || d.Live.Balance.Cmp(ledger.FLT(3)) != 0 || d.Live.Account.PendingOwner != other.Address() {
		t.Errorf("%+v, %+v", d, d.Live)
	}
	theirs := of(other.Address())
	if len(theirs) != 1 {
		t.Fatalf("%+v", theirs)
	}
	must(theirs[0], second, "pending owner", "operator")

	testchain.Must(other.AcceptOwnership(ctx, second))(t)
	if mine = of(owner); len(mine) != 1 {
		t.Errorf("%+v", mine)
	}
	must(of(other.Address())[0], second, "owner", "operator")
	through = testchain.Must(other.As(ctx, second, ledger.Owner))(t)
	testchain.Must(through.ChangeOperators(ctx, nil, []common.Address{other.Address()}))(t)
	must(of(other.Address())[0], second, "owner")
	page := read[List[Event]](s, "/accounts/"+second.Hex()+"/events").Items
	if page[0].Name != "OperatorRemoved" || page[2].Name != "OwnershipMoved" && page[1].Name != "OwnershipMoved" {
		t.Errorf("%+v", page)
	}
}
