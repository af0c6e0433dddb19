package api

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

const byPrice = "/offers?order=price&token=0x00000000000000000000000000000000000000CC&state=open"

// priced serves many open offers in a token, at rates of up to 256 bits, some of them the same, and as many others.
func priced(t *testing.T) *served {
	t.Helper()
	s, rng := recorded(t), rand.New(rand.NewPCG(9, 10))
	for n := range uint64(60) {
		rate := new(big.Int).Lsh(big.NewInt(rng.Int64N(4)), uint(rng.IntN(255)))
		token := common.Address{19: byte(0xcc + rng.IntN(2))}
		s.mine(
			ledger.OfferPosted{Offer: n + 1, Commitment: 1 + n%4, Provider: common.Address{19: 1}, Token: token, Terms: ledger.OfferTerms{Rate: rate}},
			ledger.OfferPausing{Offer: n + 1, Paused: rng.IntN(4) == 0},
		)
	}
	return serve(t, s)
}

// The cheapest offers come first over all pages, whatever their size.
func TestOffersByPrice(t *testing.T) {
	s := priced(t)
	want := read[List[index.Offer]](s, "/offers?limit=200").Items
	want = slices.DeleteFunc(want, func(o index.Offer) bool {
		return o.State != "open" || common.HexToAddress(o.Token) != common.Address{19: 0xcc}
	})
	if len(want) < 10 {
		t.Fatalf("there are %d offers", len(want))
	}
	slices.SortFunc(want, func(a, b index.Offer) int { return cmp.Or(number(a.Rate).Cmp(number(b.Rate)), cmp.Compare(a.ID, b.ID)) })
	for _, limit := range []int{1, 3, 7, 200} {
		var got []index.Offer
		for _, text := range everything(s, fmt.Sprint(byPrice, "&limit=", limit)) {
			var o index.Offer
			testchain.Must(0, json.Unmarshal([]byte(text), &o))(t)
			got = append(got, o)
		}
		if !slices.Equal(got, want) {
			t.Errorf("pages of %d are %v, not %v", limit, got, want)
		}
	}
}

// The next page is that of the price at which the last one ended, also when the offer there costs something else now.
func TestNextPageAfterANewPrice(t *testing.T) {
	s := priced(t)
	all := read[List[index.Offer]](s, byPrice+"&limit=200").Items
	first := read[List[index.Offer]](s, byPrice+"&limit=4")
	huge := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	s.story.mine(ledger.OfferRepriced{Offer: first.Items[3].ID, Version: 2, Rate: huge})
	s.update()
	rest := read[List[index.Offer]](s, byPrice+"&limit=200&cursor="+first.Next).Items
	if last := rest[len(rest)-1]; last.ID != first.Items[3].ID || last.Rate != huge.String() {
		t.Errorf("the dearest is %v", last)
	}
	if got, want := rest[:len(rest)-1], all[4:]; !slices.Equal(got, want) {
		t.Errorf("the next page is %v, not %v", got, want)
	}
	same := read[List[index.Offer]](s, byPrice+"&limit=1")
	for same.Next != "" { // a cursor of a rate of 256 bits
		same = read[List[index.Offer]](s, byPrice+"&limit=1&cursor="+same.Next)
	}
}

func TestOffersByPriceNeedAToken(t *testing.T) {
	s := priced(t)
	w := s.ask("/offers?order=price")
	var p Problem
	testchain.Must(0, json.Unmarshal(w.Body.Bytes(), &p))(t)
	if w.Code != http.StatusUnprocessableEntity || p.Type != problemInput || len(p.Hints) == 0 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	next := read[List[index.Offer]](s, byPrice+"&limit=1").Next
	if w := s.ask("/offers?limit=1&cursor=" + next); w.Code != http.StatusBadRequest {
		t.Errorf("a cursor by price, in a list by number: %d %s", w.Code, w.Body)
	}
}

// An amount in a cursor is what it was.
func TestAmountInACursor(t *testing.T) {
	for _, bits := range []uint{0, 1, 51, 52, 53, 103, 104, 105, 255, 256} {
		amount := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1)).String()
		parts := splitAmount(amount)
		if got := joinAmount(parts); got != amount || slices.Max(parts) > maxNumber {
			t.Errorf("%s became %v, and %s", amount, parts, got)
		}
	}
}
