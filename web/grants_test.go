package web_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A renter sees what it was granted, by a programme with conditions and by a person without.
func TestRenterSeesGrants(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	ctx, c := t.Context(), s.world.Client
	sponsor, renter := s.world.Sender(t, "deployer"), s.world.Sender(t, "person")
	token := testchain.Must(c.TokenAt(ctx, s.world.Deployment.Token))(t)
	expiry := uint64(testchain.Must(c.Head(ctx))(t).Time.Add(24 * time.Hour).Unix())
	programme, _, err := sponsor.CreateProgramme(ctx, ledger.ProgrammeTerms{
		Owner: sponsor.Address(), Token: token.Address, Expiry: expiry, ShareBps: 2500, HighestRate: ledger.FLT(1), Region: [2]byte{'D', 'E'},
		Certificate: common.Hash(ledger.KindSOC2), FirstLease: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(sponsor.FundProgramme(ctx, programme, token, ledger.FLT(10)))(t)
	testchain.Must(renter.AcceptSponsor(ctx, token.Address, 3, programme))(t)
	if _, _, err := sponsor.GrantOfProgramme(ctx, programme, renter.Address(), 3, ledger.FLT(4)); err != nil {
		t.Fatal(err)
	}

	s.visit("/leases")
	s.Sees("25% of the price")
	s.Sees("of sites with a valid certificate: SOC 2")
	s.Sees("in DE")
	s.Sees("one of each renter")
	s.picture("grants")

	testchain.Must(renter.AcceptSponsor(ctx, token.Address, 4, sponsor.Address()))(t)
	if _, _, err := sponsor.GrantCredit(ctx, ledger.AccountID{Renter: renter.Address(), Token: token.Address, Number: 4}, token, ledger.FLT(2), 10_000, expiry); err != nil {
		t.Fatal(err)
	}
	s.Sees("all of the account's")
}
