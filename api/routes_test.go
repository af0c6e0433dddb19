package api

import (
	"encoding/json"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

// What the record is known to have (verifier/testdata/history.txt) is what is served.
func TestRecord(t *testing.T) {
	s := serveRecord(t)
	network := read[Network](s, "/network")
	if network.AsOf.Block != 667 || network.AsOf.Hash != s.story.newest().Hash.Hex() || network.Counts.Commitments["closed"] != 4 {
		t.Errorf("%+v", network)
	}
	if network.Rules == nil || network.Rules.CollateralPerUnit != "200000000000000000000" || network.Rules.FalseClaimBps != 3000 {
		t.Errorf("the rules are %+v", network.Rules)
	}
	c := read[CommitmentDetail](s, "/commitments/1")
	if c.Commitment.Proven != 16 || c.Commitment.State != "closed" || c.Live != nil || c.Missing == nil || c.Yield.Epochs == 0 {
		t.Errorf("%+v", c)
	}
	epochs := read[List[index.EpochSum]](s, "/epochs")
	settled, rewards, slashed := uint64(0), new(big.Int), new(big.Int)
	for _, e := range epochs.Items {
		settled += e.Settled
		rewards.Add(rewards, number(e.Reward))
		slashed.Add(slashed, number(e.Slashed))
		detail := read[EpochDetail](s, "/epochs/"+text(e.Epoch))
		earned := new(big.Int)
		for _, one := range detail.Settled {
			earned.Add(earned, number(one.Earned))
		}
		if uint64(len(detail.Settled)) != e.Settled || earned.String() != e.Earned {
			t.Errorf("epoch %d has %+v, and is %+v", e.Epoch, detail.Settled, e)
		}
	}
	if settled != 11 || rewards.String() != network.Totals.Rewards || slashed.String() != network.Totals.Slashed {
		t.Errorf("%d epochs of commitments are settled, not 11; they have rewards of %s and slashes of %s, in all %+v", settled, rewards, slashed, network.Totals)
	}
	if proofs := read[List[index.Response]](s, "/proofs"); len(proofs.Items) != 12 {
		t.Errorf("%d proofs, not 12", len(proofs.Items))
	}
	if challenges := read[List[index.Challenge]](s, "/challenges"); len(challenges.Items) != 24 {
		t.Errorf("%d challenges, not 24", len(challenges.Items))
	}
}

// A slash comes with what was owed, and the formula gives the amount.
func TestSlashesHaveEvidence(t *testing.T) {
	s := serveRecord(t)
	slashes := read[List[index.Slash]](s, "/slashes")
	if len(slashes.Items) == 0 {
		t.Fatal("there are none")
	}
	for _, one := range slashes.Items {
		d := read[SlashDetail](s, "/slashes/"+text(one.Seq))
		if len(d.Owed) == 0 || d.Rules == nil || d.Formula == nil || len(d.Formula.Lines) < 4 {
			t.Errorf("%+v", d)
		}
		claimed := 0
		for _, o := range d.Owed {
			claimed += o.Claimed
		}
		if uint64(claimed) != d.Epoch.Claimed {
			t.Errorf("slash %d: %d units were claimed in the epoch, %d by its challenges", one.Seq, d.Epoch.Claimed, claimed)
		}
	}
}

func text(n uint64) string {
	b, _ := json.Marshal(n)
	return string(b)
}

// Pages put together are the list, whatever their size.
func TestPages(t *testing.T) {
	s := serve(t, market(recorded(t)))
	address := "0x00000000000000000000000000000000000000aa"
	for _, path := range []string{
		"/commitments", "/commitments/1/epochs", "/commitments/1/responses", "/commitments/1/events", "/commitments/4/slashes", "/commitments/3/days",
		"/epochs", "/challenges", "/slashes", "/proofs", "/events", "/events?kind=commitment&id=2", "/offers", "/offers?state=open", byPrice, "/leases",
		"/watchers", "/accounts/" + address + "/events", "/accounts/" + address + "/renting", "/accounts/" + address + "/grants",
		"/credit/loans", "/credit/requests?pool=rewards",
	} {
		t.Run(path, func(t *testing.T) {
			with := func(query string) string {
				if strings.Contains(path, "?") {
					return path + "&" + query
				}
				return path + "?" + query
			}
			whole := everything(s, with("limit=200"))
			if len(whole) == 0 {
				t.Fatal("the list is empty")
			}
			for _, limit := range []string{"1", "3"} {
				if got := everything(s, with("limit="+limit)); strings.Join(got, "\n") != strings.Join(whole, "\n") {
					t.Errorf("pages of %s have %d items, not %d", limit, len(got), len(whole))
				}
			}
		})
	}
}

func everything(s *served, path string) (all []string) {
	for next := path; ; {
		page := read[List[json.RawMessage]](s, next)
		for _, one := range page.Items {
			all = append(all, string(one))
		}
		if page.Next == "" {
			return all
		}
		next = path + "&cursor=" + page.Next
	}
}

// A cursor is of one list, with its filters; anything else is refused, and says what to do.
func TestCursors(t *testing.T) {
	s := serveRecord(t)
	next := read[List[json.RawMessage]](s, "/events?limit=1").Next
	if w := s.ask("/events?limit=7&cursor=" + next); w.Code != http.StatusOK {
		t.Errorf("with another limit: %d %s", w.Code, w.Body)
	}
	for _, path := range []string{
		"/slashes?cursor=" + next, "/events?kind=commitment&id=1&cursor=" + next, "/events?cursor=" + next[1:], "/events?cursor=A", "/events?cursor=%00",
		"/accounts/0x00000000000000000000000000000000000000aa?cursor=" + next,
	} {
		w := s.ask(path)
		var p Problem
		testchain.Must(0, json.Unmarshal(w.Body.Bytes(), &p))(t)
		if w.Code != http.StatusBadRequest || p.Type != problemCursor || len(p.Hints) == 0 {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}

func TestOffersByFilter(t *testing.T) {
	s := serve(t, market(recorded(t)))
	for query, want := range map[string]int{
		"": len(hostile), "state=paused": 3, "region=vn": len(hostile), "region=US": 0, "maxPrice=2000000000000000000": 2, "maxPrice=0002000000000000000000": 2,
		"maxPrice=1999999999999999999": 1, "maxPrice=99999999999999999999": len(hostile), "token=0x00000000000000000000000000000000000000CC": len(hostile),
		"commitment=2": 2, "minClass=31": 0,
	} {
		if got := read[List[index.Offer]](s, "/offers?"+query); len(got.Items) != want {
			t.Errorf("%s: %d offers, not %d", query, len(got.Items), want)
		}
	}
}

func TestSearch(t *testing.T) {
	s := serve(t, market(recorded(t)))
	event := read[List[Event]](s, "/events?limit=1").Items[0]
	provider := read[CommitmentDetail](s, "/commitments/1").Commitment.Provider
	for q, want := range map[string]string{
		"1": "commitment", "%231": "commitment", "356": "challenge", provider: "provider", strings.ToUpper(provider[2:]): "", "nothing": "", event.Tx: "transaction",
		"0x00000000000000000000000000000000000000aa": "account", "99999999999999": "",
	} {
		found := read[Found](s, "/search?q="+q)
		if want == "" {
			if len(found.Items) > 0 {
				t.Errorf("%s leads to %+v", q, found.Items)
			}
			continue
		}
		if len(found.Items) == 0 || found.Items[0].Kind != want {
			t.Errorf("%s leads to %+v", q, found.Items)
			continue
		}
		for _, hit := range found.Items {
			if w := s.ask(strings.TrimPrefix(hit.Path, Prefix)); w.Code != http.StatusOK {
				t.Errorf("%s leads to %s, which is %d", q, hit.Path, w.Code)
			}
		}
	}
}

// Nothing is told before there is something to tell.
func TestEmptyIndex(t *testing.T) {
	ix := testchain.Must(index.Open(t.Context(), t.TempDir()+"/index.db", recorded(t).Deployment))(t)
	defer func() { testchain.Must(0, ix.Close())(t) }()
	server := testchain.Must(New(Config{Index: ix, Deployment: recorded(t).Deployment}))(t)
	defer server.Close()
	server.Changed(t.Context())
	s := &served{t: t, server: server}
	for _, path := range []string{"/site", "/network", "/commitments", "/commitments/1", "/verifying-key", "/search?q=1"} {
		if w := s.ask(path); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}
