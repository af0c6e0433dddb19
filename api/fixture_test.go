package api

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

// A story is a chain in memory whose events are given.
type story struct {
	Deployment ledger.Deployment
	From       uint64
	headers    []chain.Header // from From on
	events     map[uint64][]ledger.Event
}

func (s *story) newest() chain.Header { return s.headers[len(s.headers)-1] }

// mine makes a block with some events.
func (s *story) mine(events ...ledger.Event) {
	parent := s.newest()
	h := chain.Header{Number: parent.Number + 1, ParentHash: parent.Hash, Time: parent.Time.Add(time.Second)}
	h.Hash = common.BytesToHash(fmt.Appendf(nil, "block %d", h.Number))
	for i, e := range events {
		v := reflect.New(reflect.TypeOf(e)).Elem()
		v.Set(reflect.ValueOf(e))
		v.FieldByName("At").Set(reflect.ValueOf(ledger.At{
			Block: h.Number, BlockHash: h.Hash, TxHash: common.BytesToHash(fmt.Appendf(nil, "tx %d %d", h.Number, i)), LogIndex: uint(i),
		}))
		s.events[h.Number] = append(s.events[h.Number], v.Interface().(ledger.Event))
	}
	s.headers = append(s.headers, h)
}

func (s *story) Head(context.Context) (chain.Header, error) { return s.newest(), nil }

func (s *story) Header(_ context.Context, number uint64) (chain.Header, error) {
	if number < s.From || number > s.newest().Number {
		return chain.Header{}, chain.ErrNoBlock
	}
	return s.headers[number-s.From], nil
}

func (s *story) Headers(_ context.Context, from, to uint64) ([]chain.Header, error) {
	if from < s.From || to > s.newest().Number {
		return nil, chain.ErrNoBlock
	}
	return slices.Clone(s.headers[from-s.From : to+1-s.From]), nil
}

func (s *story) HeadsFrom(context.Context, uint64) <-chan chain.Head { panic("it is not followed") }

func (s *story) ProvenEvents(_ context.Context, headers []chain.Header, _ ledger.Named) (all []ledger.Event, err error) {
	for _, h := range headers {
		all = append(all, s.events[h.Number]...)
	}
	return all, nil
}

// recorded is the history of a devnet with real arrays and proofs: an honest, a cheating and a silent provider.
func recorded(t testing.TB) *story {
	t.Helper()
	f := testchain.Must(os.Open("../verifier/testdata/history.json.gz"))(t)
	defer f.Close()
	var record struct {
		Deployment ledger.Deployment
		From       uint64
		Blocks     []struct {
			Hash common.Hash
			Time int64
		}
		History []struct {
			Type  string
			Event json.RawMessage
		}
	}
	testchain.Must(0, json.NewDecoder(testchain.Must(gzip.NewReader(f))(t)).Decode(&record))(t)
	s := &story{Deployment: record.Deployment, From: record.From, events: map[uint64][]ledger.Event{}}
	for i, b := range record.Blocks {
		h := chain.Header{Number: record.From + uint64(i), Hash: b.Hash, Time: time.Unix(b.Time, 0)}
		if i > 0 {
			h.ParentHash = record.Blocks[i-1].Hash
		}
		s.headers = append(s.headers, h)
	}
	for _, e := range record.History {
		v := reflect.New(typeOf(t, e.Type))
		testchain.Must(0, json.Unmarshal(e.Event, v.Interface()))(t)
		event := v.Elem().Interface().(ledger.Event)
		s.events[event.Where().Block] = append(s.events[event.Where().Block], event)
	}
	return s
}

func typeOf(t testing.TB, name string) reflect.Type {
	t.Helper()
	for _, e := range []ledger.Event{
		ledger.CapacityConfigured{}, ledger.UnitsLeased{}, ledger.SealBegun{}, ledger.SealDrawn{}, ledger.Sealed{}, ledger.ChallengeOpened{}, ledger.Responded{},
		ledger.AuditDrawn{}, ledger.AuditProven{}, ledger.StakingConfigured{}, ledger.CommitmentCreated{}, ledger.UnitsAdded{}, ledger.UnitsRemoved{}, ledger.BondAdded{}, ledger.Delegated{},
		ledger.Activated{}, ledger.Undelegated{}, ledger.Withdrawn{}, ledger.RewardsFunded{}, ledger.RateFixed{}, ledger.RewardsClaimed{},
		ledger.OpeningPaid{}, ledger.Settled{}, ledger.Slashed{}, ledger.SlashFinished{}, ledger.SlashGivenBack{}, ledger.SlashTakenBack{},
		ledger.RequestTakenBack{}, ledger.CommitmentFailed{}, ledger.CommitmentClosed{}, ledger.Collected{}, ledger.AuthorityUpdated{},
		ledger.ParametersSet{}, ledger.TreasurySet{}, ledger.Paused{}, ledger.Unpaused{},
	} {
		if reflect.TypeOf(e).Name() == name {
			return reflect.TypeOf(e)
		}
	}
	t.Fatalf("the record has an event %s", name)
	return nil
}

// What strangers may write where they can write anything.
var hostile = []string{
	"https://\xff\xfe\"<script>alert(1)</script>", "javascript:alert(1)", strings.Repeat("🦀", 5000), "\x00\x1b[2J\u202e", "=cmd|'/c calc'!A0", "' OR 1=1 --",
}

// market adds offers, leases, watchers and loans to a story, with texts of strangers that are as bad as can be.
func market(s *story) *story {
	amount := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	token, renter := common.Address{19: 0xcc}, common.Address{19: 0xaa}
	huge := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for i, text := range hostile {
		n := uint64(i + 1)
		id := 1 + n%4
		s.mine(
			ledger.OfferPosted{Offer: n, Commitment: id, Provider: common.Address{19: byte(id)}, Token: token,
				Terms: ledger.OfferTerms{Rate: amount(int64(n)), UnitsMax: 4, MinTerm: 3600, Notice: 3600}, Description: ledger.OfferDescription{Region: [2]byte{'V', 'N'}, URL: text}},
			ledger.OfferPausing{Offer: n, Paused: n%2 == 0},
			ledger.AccountDeposited{Renter: renter, Token: token, Number: big.NewInt(int64(i)), From: renter, Amount: amount(5)},
			ledger.CreditGranted{Grant: n, Renter: renter, Token: token, Number: big.NewInt(int64(i)), Sponsor: common.Address{19: 0xbb}, Amount: huge, ShareBps: 5000, Expiry: 1 << 41, Restricted: n%2 == 0},
			ledger.GrantOver{Grant: n, Time: 4000, Unused: huge},
			ledger.LeaseOrdered{Lease: n, Offer: n, Renter: renter, Number: big.NewInt(int64(i)), Units: 1, Rate: amount(1), Sponsored: new(big.Int)},
			ledger.LeaseConfirmed{Lease: n, HostKey: common.Hash{7}},
			ledger.WatcherRegistered{Watcher: common.Address{19: byte(n)}, Place: n, FromDay: 3, URL: text},
		)
		s.mine(
			ledger.LeaseSettled{Lease: n, Until: 5000, ToProvider: huge, ToAccount: amount(2), ToSponsor: new(big.Int)},
			ledger.DayJudged{ID: id, Day: 100 + n, Down: ledger.DayMask{1, 2, 3, 4}, Reduction: 100, Total: big.NewInt(100)},
			ledger.LienOpened{Account: common.Address{18: 1, 19: byte(n)}},
			ledger.LeavingRequested{Pool: s.Deployment.CreditPools()[0], Request: uint64(i), Lender: renter, Shares: huge},
		)
	}
	s.mine(ledger.AccountDeposited{Renter: renter, Token: token, Number: huge, From: renter, Amount: huge})
	return s
}

// A served story is one that a server answers of, without a node.
type served struct {
	t      testing.TB
	story  *story
	index  *index.Index
	server *Server
}

func serve(t testing.TB, s *story, change ...func(*Config)) *served {
	t.Helper()
	ix := testchain.Must(index.Open(t.Context(), filepath.Join(t.TempDir(), "index.db"), s.Deployment))(t)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	config := Config{Index: ix, Deployment: s.Deployment, Version: "test", Limits: Limits{Burst: 1 << 30}}
	for _, f := range change {
		f(&config)
	}
	server := testchain.Must(New(config))(t)
	t.Cleanup(server.Close)
	out := &served{t, s, ix, server}
	out.update()
	return out
}

func serveRecord(t testing.TB) *served { return serve(t, recorded(t)) }

func (s *served) update() {
	s.t.Helper()
	testchain.Must(0, s.index.Update(s.t.Context(), s.story, nil))(s.t)
	s.server.Changed(s.t.Context())
}

// ask gets a path below [Prefix].
func (s *served) ask(path string, header ...string) *httptest.ResponseRecorder {
	s.t.Helper()
	r := httptest.NewRequest(http.MethodGet, Prefix+path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.server.Handler().ServeHTTP(w, r)
	return w
}

// read reads what a path answers, which has to be 200 and what the description says.
func read[T any](s *served, path string) (out T) {
	s.t.Helper()
	w := s.ask(path)
	if w.Code != http.StatusOK {
		s.t.Fatalf("%s: %d %s", path, w.Code, w.Body)
	}
	testchain.Must(0, json.Unmarshal(w.Body.Bytes(), &out))(s.t)
	var value any
	testchain.Must(0, json.Unmarshal(w.Body.Bytes(), &value))(s.t)
	d := readDocument(s.t)
	if why := d.check(path, d.answerOf(s.t, path), value); why != "" {
		s.t.Errorf("the answer is not what openapi.json says: %s", why)
	}
	return out
}

// serveWorld serves what has happened in a world, with its node.
func serveWorld(t testing.TB, w *testchain.World) *served {
	t.Helper()
	ix := testchain.Must(index.Open(t.Context(), filepath.Join(t.TempDir(), "index.db"), w.Deployment))(t)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	server := testchain.Must(New(Config{Index: ix, Deployment: w.Deployment, Chain: w.Client, Version: "test"}))(t)
	t.Cleanup(server.Close)
	testchain.Must(0, ix.Update(t.Context(), w.Client, nil))(t)
	server.Changed(t.Context())
	return &served{t: t, index: ix, server: server}
}
