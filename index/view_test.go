package index

import (
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// filled is an index of so many blocks of a history, and their events.
func filled(t testing.TB, blocks int) (*Index, []ledger.Event) {
	t.Helper()
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	w := newHistory(rand.New(rand.NewPCG(3, 4)))
	var all []ledger.Event
	for range blocks {
		c.mine(w.block())
		all = append(all, c.events[len(c.events)-1]...)
	}
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	return ix, all
}

// look reads from a view.
func look[T any](t testing.TB, ix *Index, f func(*View) (T, error)) (result T) {
	t.Helper()
	testchain.Must(ix.View(t.Context(), func(v *View) (err error) {
		result, err = f(v)
		return err
	}))(t)
	return result
}

// Pages put together are the list, whichever way it goes and however long they are.
func TestPages(t *testing.T) {
	ix, events := filled(t, 1500)
	for _, limit := range []int{1, 7, MaxPage} {
		var commitments, seen int
		for after := uint64(0); ; seen++ {
			page := look(t, ix, func(v *View) ([]Commitment, error) { return v.Commitments("", "", Page{after, limit}) })
			if len(page) == 0 {
				break
			}
			commitments += len(page)
			after = page[len(page)-1].ID
		}
		if want := count[ledger.CommitmentCreated](events); commitments != want {
			t.Errorf("pages of %d have %d commitments, not %d", limit, commitments, want)
		}
		slashes, last := 0, uint64(0)
		for {
			page := look(t, ix, func(v *View) ([]Slash, error) { return v.Slashes(Page{last, limit}) })
			if len(page) == 0 {
				break
			}
			slashes += len(page)
			last = page[len(page)-1].Seq
		}
		if want := count[ledger.Slashed](events); slashes != want {
			t.Errorf("pages of %d have %d slashes, not %d", limit, slashes, want)
		}
	}
	var before *Place
	n := 0
	for {
		page := look(t, ix, func(v *View) ([]Event, error) { return v.Events("", "", before, 100) })
		if len(page) == 0 {
			break
		}
		n += len(page)
		before = &Place{page[len(page)-1].Block, page[len(page)-1].Log}
		for _, e := range page {
			if !json.Valid(e.Body) {
				t.Fatalf("%s is not JSON: %s", e.Name, e.Body)
			}
		}
	}
	if want := len(events) - count[ledger.Transferred](events); n != want {
		t.Errorf("%d events, not %d", n, want)
	}
}

func count[E ledger.Event](events []ledger.Event) (n int) {
	for _, e := range events {
		if _, ok := e.(E); ok {
			n++
		}
	}
	return n
}

// What an account did is found by its address, what became of a commitment by its number.
func TestEventsOfSubjects(t *testing.T) {
	ix, events := filled(t, 400)
	want := 0
	for _, e := range events {
		b := testchain.Must(bodyOf(e))(t)
		if slices.Contains(b.subjects, subject{"account", address(account(2))}) && nameOf(e) != "Transferred" {
			want++
		}
	}
	got := look(t, ix, func(v *View) ([]Event, error) { return v.Events("account", address(account(2)), nil, MaxPage) })
	if len(got) != min(want, MaxPage) || want == 0 {
		t.Errorf("%d events, not %d", len(got), want)
	}
	created := look(t, ix, func(v *View) ([]Event, error) { return v.Events("commitment", "1", nil, MaxPage) })
	if len(created) == 0 {
		t.Error("there are no events of commitment 1")
	}
}

func TestNone(t *testing.T) {
	ix, _ := filled(t, 3)
	if _, err := ix.View(t.Context(), func(v *View) error { _, err := v.Lease(1e6); return err }); !errors.Is(err, ErrNone) {
		t.Error(err)
	}
	empty := open(t, filepath.Join(t.TempDir(), "index.db"))
	defer func() { testchain.Must(0, empty.Close())(t) }()
	if _, err := empty.View(t.Context(), func(*View) error { return nil }); !errors.Is(err, ErrEmpty) {
		t.Error(err)
	}
}

// A view does not change while the index goes on.
func TestViewIsOfOneBlock(t *testing.T) {
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	defer func() { testchain.Must(0, ix.Close())(t) }()
	w := newHistory(rand.New(rand.NewPCG(3, 4)))
	grow := func() {
		for range 40 {
			c.mine(w.block())
		}
		testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	}
	grow()
	at := testchain.Must(ix.View(t.Context(), func(v *View) error {
		before, err := v.Totals()
		if err != nil {
			return err
		}
		grow()
		after, err := v.Totals()
		if a, b := testchain.Must(json.Marshal(before))(t), testchain.Must(json.Marshal(after))(t); string(a) != string(b) {
			t.Errorf("the totals were %s and became %s", a, b)
		}
		return err
	}))(t)
	if at.Block != deployment.Block+40 {
		t.Errorf("it is of block %d", at.Block)
	}
}

func TestBody(t *testing.T) {
	e := ledger.OfferPosted{
		Offer: 3, Commitment: 4, Provider: account(1), Token: account(2),
		Terms:       ledger.OfferTerms{Rate: new(big.Int).Lsh(big.NewInt(1), 200), UnitsMax: 2, MinTerm: 60, Notice: 30},
		Description: ledger.OfferDescription{Region: [2]byte{'V', 'N'}, URL: "https://\xff\"<script>"},
	}
	b := testchain.Must(bodyOf(e))(t)
	var got struct {
		Offer       uint64
		Provider    string
		Terms       struct{ Rate string }
		Description struct {
			Region, URL string
			TLSKey      string `json:"tlsKey"`
		}
	}
	testchain.Must(0, json.Unmarshal(b.json, &got))(t)
	if got.Offer != 3 || got.Provider != "0x0000000000000000000000000000000000000002" || got.Terms.Rate != e.Terms.Rate.String() ||
		got.Description.Region != "VN" || got.Description.URL != "https://\uFFFD\"<script>" || len(got.Description.TLSKey) != 66 {
		t.Errorf("%s", b.json)
	}
	for _, want := range []subject{{"offer", "3"}, {"commitment", "4"}, {"account", address(account(1))}} {
		if !slices.Contains(b.subjects, want) {
			t.Errorf("it is not about %v", want)
		}
	}
	mask := maskText(ledger.DayMask{1, 1 << 63, 0, 2})
	if len(mask) != 256 || mask[0] != '1' || mask[127] != '1' || mask[193] != '1' || strings.Count(mask, "1") != 3 {
		t.Error(mask)
	}
}
