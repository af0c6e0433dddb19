package api

import (
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A grant of a programme comes with its conditions, one that a person gave with none; and one that ended says so.
func TestGrantsOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0)
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	sponsor, renter := w.Sender(t, "deployer"), w.Sender(t, "delegator")
	token := testchain.Must(c.TokenAt(ctx, w.Deployment.Token))(t)
	expiry := uint64(testchain.Must(c.Head(ctx))(t).Time.Add(24 * time.Hour).Unix())
	programme, _, err := sponsor.CreateProgramme(ctx, ledger.ProgrammeTerms{
		Owner: sponsor.Address(), Token: token.Address, Expiry: expiry, ShareBps: 5000, HighestRate: ledger.FLT(1), Region: [2]byte{'D', 'E'}, FirstLease: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(sponsor.FundProgramme(ctx, programme, token, ledger.FLT(10)))(t)
	testchain.Must(renter.AcceptSponsor(ctx, token.Address, 3, programme))(t)
	first, _, err := sponsor.GrantOfProgramme(ctx, programme, renter.Address(), 3, ledger.FLT(4))
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(sponsor.EndGrants(ctx, programme, []uint64{first}))(t)
	if _, _, err := sponsor.GrantOfProgramme(ctx, programme, renter.Address(), 3, ledger.FLT(5)); err != nil {
		t.Fatal(err)
	}
	testchain.Must(renter.AcceptSponsor(ctx, token.Address, 4, sponsor.Address()))(t)
	if _, _, err := sponsor.GrantCredit(ctx, ledger.AccountID{Renter: renter.Address(), Token: token.Address, Number: 4}, token, ledger.FLT(2), 10_000, expiry); err != nil {
		t.Fatal(err)
	}

	s := serveWorld(t, w)

	path := "/accounts/" + renter.Address().Hex() + "/grants"
	all := read[List[GrantDetail]](s, path).Items
	if len(all) != 3 {
		t.Fatalf("%+v", all)
	}
	if g := all[0]; g.Grant.Restricted || g.Programme != nil || g.Missing != nil || g.Grant.Number != "4" || g.Grant.Amount != ledger.FLT(2).String() {
		t.Errorf("a person's: %+v", g)
	}
	for _, g := range all[1:] {
		if p := g.Programme; !g.Grant.Restricted || g.Missing != nil || p == nil || p.Address != programme.Hex() || p.Region != "DE" || !p.FirstLease || p.ShareBps != 5000 {
			t.Errorf("a programme's: %+v", g)
		}
	}
	if ended := all[2].Grant; ended.ID != first || ended.Over == nil || ended.Unused == nil || all[1].Grant.Over != nil {
		t.Errorf("%+v, %+v", ended, all[1].Grant)
	}
	page := read[List[GrantDetail]](s, path+"?limit=2")
	if next := read[List[GrantDetail]](s, path+"?limit=2&cursor="+page.Next).Items; len(page.Items) != 2 || len(next) != 1 || next[0].Grant.ID != first {
		t.Errorf("%+v, %+v", page, next)
	}
}
