package web_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// sponsored has a programme of the deployer grant the person some dollars, which pay a quarter of a lease.
func (s *rentingStage) sponsored(number uint64, terms ledger.ProgrammeTerms) {
	s.t.Helper()
	ctx, sponsor, renter := s.t.Context(), s.world.Sender(s.t, "deployer"), s.world.Sender(s.t, "person")
	terms.Owner, terms.Token, terms.ShareBps, terms.FirstLease = sponsor.Address(), s.dollar.Address, 2500, true
	terms.Expiry = uint64(testchain.Must(s.world.Client.Head(ctx))(s.t).Time.Add(24 * time.Hour).Unix())
	if terms.HighestRate == nil {
		terms.HighestRate = ledger.FLT(10)
	}
	programme, _, err := sponsor.CreateProgramme(ctx, terms)
	if err != nil {
		s.t.Fatal(err)
	}
	amount := testchain.Must(s.dollar.Parse("10"))(s.t)
	testchain.Must(sponsor.FundProgramme(ctx, programme, s.dollar, amount))(s.t)
	testchain.Must(renter.AcceptSponsor(ctx, s.dollar.Address, number, programme))(s.t)
	if _, _, err := sponsor.GrantOfProgramme(ctx, programme, renter.Address(), number, amount); err != nil {
		s.t.Fatal(err)
	}
}

// describe says what the machine has to be.
func (s *rentingStage) describe() {
	s.t.Helper()
	s.Fill("Image", image)
	s.Fill("Public SSH keys", sshKey)
}

// A renter orders with a grant whose programme has conditions: the page has the programme permit the lease, and orders so
// that the grant pays. A grant that does not fit, says why, and the account pays all of it.
func TestOrderWithRestrictedGrant(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx, c := t.Context(), s.world.Client
	s.sponsored(0, ledger.ProgrammeTerms{Region: [2]byte{'U', 'S'}, Certificate: common.Hash(ledger.KindSOC2)})
	s.Carry(s.wallet)
	s.Go(s.site + fmt.Sprintf("/rent?offer=%d", s.offer))
	s.Press("Connect " + s.wallet.Name)
	s.describe()
	s.Sees("Grant 1 does not pay for this lease, and the account pays all of it: The sponsor's programme does not sponsor leases in DE.")
	s.Sees("You pay exactly 12 tUSD.")
	speak(s.Tab, "vi")
	s.Sees("Chương trình của nhà tài trợ không tài trợ hợp đồng thuê ở DE.")
	speak(s.Tab, "en")
	pictures(s.Tab, "grant-refused")

	s.sponsored(3, ledger.ProgrammeTerms{Region: [2]byte{'D', 'E'}})
	s.Sees("Grant 2 pays 3 tUSD a month of it. Your account pays the other 9 tUSD.") // of the account whose grant fits
	s.Sees("2 transactions, one after the other.")
	s.Sees("You pay exactly 9")
	s.sound("an order with a grant")
	pictures(s.Tab, "grant-order")
	untick := `document.querySelector("label.check input:checked")`
	s.Until(untick)
	s.Eval(untick + `.click()`)
	s.Sees("The account pays all of it. The grant stays for another lease.")
	s.Sees("You pay exactly 12")
	s.Tick("Use grant 2")
	s.Sees("You pay exactly 9")
	s.Press("Order the machine")
	s.Sees("Lease 1 is ordered.")
	l := testchain.Must(c.Lease(ctx, 1))(t)
	if quarter := new(big.Int).Quo(l.Rate, big.NewInt(4)); l.Grant != 2 || l.Number.Cmp(big.NewInt(3)) != 0 || l.Sponsored.Cmp(quarter) != 0 {
		t.Errorf("the lease is %+v", l)
	}

	s.Go(s.site + fmt.Sprintf("/rent?offer=%d", s.offer))
	s.describe()
	s.Fill("Account that pays", "3")
	s.Sees("The sponsor's programme sponsors one lease of each renter, and yours was lease 1.")
	s.Fill("Pay into the account", "20")
	s.Sees("You pay exactly 20")
	s.Press("Order the machine")
	s.Sees("Lease 2 is ordered.")
	if l := testchain.Must(c.Lease(ctx, 2))(t); l.Sponsored.Sign() != 0 || l.Number.Cmp(big.NewInt(3)) != 0 {
		t.Errorf("the lease is %+v", l)
	}
}

// Of a grant without conditions the share is paid without more, and the account needs money for the rest alone.
func TestOrderWithGrantWithoutConditions(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx, sponsor, renter := t.Context(), s.world.Sender(t, "deployer"), s.world.Sender(t, "person")
	testchain.Must(renter.AcceptSponsor(ctx, s.dollar.Address, 0, sponsor.Address()))(t)
	id := ledger.AccountID{Renter: renter.Address(), Token: s.dollar.Address}
	expiry := uint64(testchain.Must(s.world.Client.Head(ctx))(t).Time.Add(24 * time.Hour).Unix())
	if _, _, err := sponsor.GrantCredit(ctx, id, s.dollar, testchain.Must(s.dollar.Parse("5"))(t), 10_000, expiry); err != nil {
		t.Fatal(err)
	}
	s.Carry(s.wallet)
	s.Go(s.site + fmt.Sprintf("/rent?offer=%d", s.offer))
	s.Press("Connect " + s.wallet.Name)
	s.describe()
	s.Sees("Grant 1 pays 12 tUSD a month of it. Your account pays the other 0 tUSD.")
	s.Sees("One transaction.")
	s.Press("Order the machine")
	s.Sees("Lease 1 is ordered.")
	if l := testchain.Must(s.world.Client.Lease(ctx, 1))(t); l.Grant != 1 || l.Sponsored.Cmp(l.Rate) != 0 {
		t.Errorf("the lease is %+v", l)
	}
}
