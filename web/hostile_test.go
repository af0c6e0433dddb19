package web_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/spec"
	"github.com/muster-network/muster/web/webtest"
)

// hostileURLs are what a provider can write in the place of a URL; one of them leads to a page of the web.
var hostileURLs = []string{
	`javascript:alert(1)//<img src=x onerror=alert(1)>`,
	"\"><script>alert(1)</script>\u202egpj.exe\u2066\u200b",
	strings.Repeat("W", 256),
	`data:text/html,<script>alert(1)</script>`,
	`https://user:pass@evil.example/`,
	`//evil.example/<style>*{display:none}</style>`,
	"https://host.example/\u202egpj.exe?<script>",
}

// theLink is how browsers write the last of them.
const theLink = "https://host.example/%E2%80%AEgpj.exe?%3Cscript%3E"

// loud makes an error of what a stranger's script would do first.
const loud = `for (const name of ["alert", "confirm", "prompt", "open"])
	window[name] = () => console.error("a stranger's script has run")`

// postHostile posts an offer for each hostile URL, paid in a token that calls itself what the deployment's own does.
// It returns the token.
func (s *rentingStage) postHostile() ledger.Token {
	s.t.Helper()
	ctx, provider := s.t.Context(), s.host.provider
	nonce := testchain.Must(s.world.Client.Eth().NonceAt(ctx, provider.Address(), nil))(s.t)
	testchain.Must(provider.Do(ctx, wallet.Call{What: "make a token", Data: common.FromHex(bindings.TestDollarMetaData.Bin)}))(s.t)
	token := testchain.Must(s.world.Client.TokenAt(ctx, crypto.CreateAddress(provider.Address(), nonce)))(s.t)
	if token.Symbol != s.dollar.Symbol {
		s.t.Fatalf("the hostile token calls itself %q", token.Symbol)
	}
	o := testchain.Must(s.world.Client.Offer(ctx, s.offer))(s.t)
	regions := [][2]byte{{'<', 'b'}, {0xE2, 0x80}, {'"', '>'}, {0, '\n'}}
	for i, url := range hostileURLs {
		var site common.Hash
		copy(site[:], `"><script>alert(1)</script>`)
		_, _, err := provider.PostOffer(ctx, o.Commitment, token.Address, o.Terms,
			ledger.OfferDescription{Region: regions[i%len(regions)], Site: site, URL: url, TLSKey: s.host.endpoint.Key})
		if err != nil {
			s.t.Fatal(err)
		}
	}
	return token
}

// take takes a unit of an offer for the person, paid in a token of which the account gets 20.
func (s *rentingStage) take(offer uint64, token ledger.Token) (lease uint64) {
	s.t.Helper()
	ctx, person := s.t.Context(), s.world.Sender(s.t, "person")
	amount := testchain.Must(token.Parse("20"))(s.t)
	testchain.Must(person.Deposit(ctx, ledger.AccountID{Renter: person.Address(), Token: token.Address}, token, amount))(s.t)
	o := testchain.Must(s.world.Client.Offer(ctx, offer))(s.t)
	lease, _, err := person.Take(ctx, ledger.Order{Offer: offer, Version: o.Version, Units: 1, MaxRate: o.Terms.Rate, SpecHash: common.Hash{1}})
	if err != nil {
		s.t.Fatal(err)
	}
	testchain.Must(s.host.provider.ConfirmLease(ctx, lease, common.Hash{2}))(s.t)
	return lease
}

// A provider who is out for the page's visitors writes what it can: all of it is text on every page, and no page is
// wider for it.
func TestThePageOfAHostileProvider(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx := t.Context()
	token := s.postHostile()
	person := s.wallet.Account()
	testchain.Must(s.host.provider.TransferToken(ctx, token, person, new(big.Int).Exp(big.NewInt(10), big.NewInt(9), nil)))(t)
	s.take(s.offer+1, token)
	lease := s.take(s.offer, s.dollar)
	testchain.WaitFor(t, func() bool { return len(ask[items](t, &shown{url: s.site}, "/leases").Items) == 2 })

	pages := pagesOf(t, &shown{url: s.site})
	pages["offers-any"] = "/offers?token=any"
	pages["provider-offers"] = "/commitments/1?tab=offers"
	pages["renter"] = "/accounts/" + strings.ToLower(person.Hex())
	for i := range hostileURLs {
		id := s.offer + 1 + uint64(i)
		pages[fmt.Sprint("offer-", id)] = fmt.Sprint("/offers/", id)
		pages[fmt.Sprint("rent-", id)] = fmt.Sprint("/rent?offer=", id)
	}
	for _, id := range []uint64{1, 2} {
		pages[fmt.Sprint("lease-", id)] = fmt.Sprint("/leases/", id)
	}
	s.Before(loud)
	linked := 0
	tour(t, s.Tab, s.site, pages, func(name string) {
		if n := webtest.Eval[int](s.Tab, `document.querySelectorAll("main img, main b, main script, main style, main iframe").length`); n != 0 {
			t.Errorf("%s: %d elements are of the provider's making", name, n)
		}
		for _, href := range webtest.Eval[[]string](s.Tab, `[...document.querySelectorAll("a[href], area[href], form[action]")]
			.map(a => a.href ?? a.action).filter(to => new URL(to).origin !== location.origin)`) {
			if linked++; href != theLink && href != s.host.endpoint.URL+"/" {
				t.Errorf("%s: %s is a link", name, href)
			}
		}
		if shown := s.Shown(); strings.ContainsAny(shown, "\u202e\u2066\u200b") {
			t.Errorf("%s has characters that hide others or turn them", name)
		}
	})
	if linked == 0 {
		t.Error("no page has the link to the provider's own")
	}
	s.Eval(`localStorage.setItem("language", "en")`)
	s.Size(1100, 800)

	s.Go(fmt.Sprint(s.site, "/offers/", s.offer+1))
	s.Sees(fmt.Sprintf("tUSD (%s…", strings.ToLower(token.Address.Hex())[:8])) // it is not the deployment's own

	s.host.mu.Lock()
	s.host.says = "<b>\u202e" + strings.Repeat("W", 2000) + "</b>"
	s.host.submitted[lease] = spec.Submission{} // it has made the machine
	s.host.mu.Unlock()
	s.Carry(s.wallet)
	s.Go(fmt.Sprint(s.site, "/leases/", lease))
	s.Press("Connect " + s.wallet.Name)
	s.Press("Let this page use the machine")
	s.Sees(`<b>\u{202e}WWWW`)
	s.sound("a lease whose host talks")
	if !slices.Contains(hostileURLs, ask[struct{ Offer struct{ URL string } }](t, &shown{url: s.site}, fmt.Sprint("/offers/", s.offer+1)).Offer.URL) {
		t.Error("the API does not tell what the provider wrote")
	}
}
