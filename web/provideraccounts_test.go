package web_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// A provider finds its accounts with what waits in them, and somebody who is to have one sees that, and then has it.
func TestProviderSeesAccounts(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	ctx, person := t.Context(), s.world.Sender(t, "person")
	b := s.world.Borrower(t)
	testchain.Must(b.Through.OfferLien(ctx, s.world.Deployment.Credit))(t)
	testchain.Must(b.Owner.OpenCredit(ctx, b.Account))(t)
	testchain.Must(b.Owner.Pledge(ctx, b.Account, b.Commitment))(t)
	testchain.Must(s.world.Sender(t, "keeper").SettleLeases(ctx, []uint64{b.Lease}))(t)
	second, _, err := b.Owner.CreateProviderAccount(ctx, b.Owner.Address(), person.Address(), []common.Address{person.Address()})
	if err != nil {
		t.Fatal(err)
	}
	through := testchain.Must(b.Owner.As(ctx, second, ledger.Owner))(t)
	testchain.Must(through.OfferOwnership(ctx, person.Address()))(t)

	s.visit("/account")
	s.Sees("Provider accounts")
	s.Sees(shortOf(second))
	s.Sees("next owner, once it accepts, operator, payee")
	s.Sees("muster provider owner --account " + strings.ToLower(second.Hex()) + " --accept")
	testchain.Must(person.AcceptOwnership(ctx, second))(t)
	s.Sees("owner, operator, payee")
	s.Until(`!document.body.innerText.includes("once it accepts")`)

	s.wallet = webtest.NewWallet(t, "Providing", s.world.Keys["provider"], s.world.URL())
	s.Tab.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.Tab = webtest.Open(t)
	s.visit("/account")
	s.Sees(shortOf(b.Account))
	s.Sees("owner, operator, payee")
	s.Sees("tUSD")
	s.Sees("of credit")
	s.Sees("pledged: 2")
	s.Until(`document.querySelectorAll("td a[href^=\"/provider?address=\"]").length === 1`) // the other one is not its any more
	s.picture("provider-accounts")
}
