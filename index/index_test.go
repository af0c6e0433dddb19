package index

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A branching chain is one in memory, whose last blocks can become others.
type branching struct {
	first   uint64
	headers []chain.Header // from first on
	events  [][]ledger.Event
	fork    byte
	named   ledger.Named // that the index knew when it asked for events last

	fails func(what string) error // may fail what is asked for
}

func (b *branching) newest() chain.Header { return b.headers[len(b.headers)-1] }

func newBranching(first uint64) *branching {
	return &branching{first: first, headers: []chain.Header{{Number: first, Hash: common.Hash{1}, Time: time.Unix(1000, 0)}}, events: [][]ledger.Event{nil}}
}

// mine makes a block with some events.
func (b *branching) mine(events []ledger.Event) {
	parent := b.newest()
	h := chain.Header{Number: parent.Number + 1, ParentHash: parent.Hash, Time: parent.Time.Add(12 * time.Second)}
	h.Hash = common.BytesToHash(fmt.Appendf(nil, "%d %d", h.Number, b.fork))
	b.headers, b.events = append(b.headers, h), append(b.events, placed(events, h))
}

// rollback takes the last n blocks away.
func (b *branching) rollback(n int) {
	b.fork++
	keep := max(1, len(b.headers)-n)
	b.headers, b.events = b.headers[:keep], b.events[:keep]
}

func (b *branching) ask(what string) error {
	if b.fails == nil {
		return nil
	}
	return b.fails(what)
}

func (b *branching) Head(context.Context) (chain.Header, error) { return b.newest(), b.ask("head") }

func (b *branching) Header(_ context.Context, number uint64) (chain.Header, error) {
	if err := b.ask("header"); err != nil {
		return chain.Header{}, err
	}
	if number < b.first || number > b.newest().Number {
		return chain.Header{}, chain.ErrNoBlock
	}
	return b.headers[number-b.first], nil
}

func (b *branching) Headers(_ context.Context, from, to uint64) ([]chain.Header, error) {
	if err := b.ask("headers"); err != nil {
		return nil, err
	}
	if from < b.first || to > b.newest().Number {
		return nil, chain.ErrNoBlock
	}
	return slices.Clone(b.headers[from-b.first : to+1-b.first]), nil
}

func (b *branching) HeadsFrom(context.Context, uint64) <-chan chain.Head { panic("not asked for") }

func (b *branching) ProvenEvents(_ context.Context, headers []chain.Header, before ledger.Named) (all []ledger.Event, err error) {
	b.named = before
	if err := b.ask("events"); err != nil {
		return nil, err
	}
	for _, h := range headers {
		if h.Number > b.newest().Number || b.headers[h.Number-b.first].Hash != h.Hash {
			return nil, chain.ErrLogs
		}
		all = append(all, b.events[h.Number-b.first]...)
	}
	return all, nil
}

// dump is all that an index says, in a fixed order.
func dump(t testing.TB, ix *Index) string {
	t.Helper()
	var b strings.Builder
	for _, table := range append(slices.Clone(logged), "event", "subject", "position") {
		columns := testchain.Must(columnsOf(t.Context(), ix.write, table))(t)
		columns = slices.DeleteFunc(columns, func(c string) bool { return c == "applying" || c == "undoable" })
		order := strings.Join(columns, ",")
		rows := testchain.Must(ix.write.QueryContext(t.Context(), fmt.Sprintf(`SELECT %s FROM %s ORDER BY %[1]s`, order, table)))(t)
		for rows.Next() {
			values := make([]any, len(columns))
			into := make([]any, len(columns))
			for i := range values {
				into[i] = &values[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintln(&b, table, values)
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

var deployment = ledger.Deployment{ChainID: 1, Block: 100, Staking: common.Address{1}}

func open(t testing.TB, path string) *Index {
	t.Helper()
	return testchain.Must(Open(t.Context(), path, deployment))(t)
}

// afresh is what an index says that reads the present branch only.
func afresh(t testing.TB, c *branching) string {
	t.Helper()
	ix := open(t, filepath.Join(t.TempDir(), "index.db"))
	defer func() { testchain.Must(0, ix.Close())(t) }()
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	return dump(t, ix)
}

// The index is what a replay of the events is, whatever reorganisations, failures and kills there were.
func TestIndexIsAReplay(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(seed, 19))
			path := filepath.Join(t.TempDir(), "index.db")
			c, ix := newBranching(deployment.Block), open(t, path)
			worlds := []*history{newHistory(rng)}
			grow := func(n int) {
				for range n {
					w := worlds[len(worlds)-1].clone()
					c.mine(w.block())
					worlds = append(worlds, w)
				}
			}
			deep := 0
			for step := range 25 {
				grow(rng.IntN(60))
				if rng.IntN(15) == 0 {
					grow(800)
				}
				if rng.IntN(2) == 0 {
					n := rng.IntN(60)
					if rng.IntN(12) == 0 {
						n, deep = Depth+rng.IntN(200), deep+1
					}
					c.rollback(n)
					worlds = worlds[:len(c.headers)]
				}
				broken := false
				c.fails = func(string) error {
					if rng.IntN(10) == 0 {
						broken = true
						return chain.ErrUnavailable
					}
					return nil
				}
				err := ix.Update(t.Context(), c, nil)
				c.fails = nil
				if (err != nil) != broken && !errors.Is(err, errMoved) {
					t.Fatal(err)
				}
				if rng.IntN(4) == 0 { // as a process that is killed leaves it: what was committed is there
					testchain.Must(0, ix.Close())(t)
					ix = open(t, path)
				}
				if err == nil && step%3 == 0 {
					if got, want := dump(t, ix), afresh(t, c); got != want {
						t.Fatalf("at block %d:\n%s", c.newest().Number, firstDifference(got, want))
					}
				}
			}
			testchain.Must(0, ix.Close())(t)
			t.Logf("%d blocks, %d deep reorganisations", len(c.headers), deep)
		})
	}
}

func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "the index has " + a[i] + "\na replay has  " + b[i]
		}
	}
	return fmt.Sprintf("the index has %d rows, a replay has %d", len(a), len(b))
}

// A commit that is broken off leaves no trace.
func TestBrokenCommit(t *testing.T) {
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	defer func() { testchain.Must(0, ix.Close())(t) }()
	w := newHistory(rand.New(rand.NewPCG(1, 1)))
	for range 50 {
		c.mine(w.block())
	}
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	before := dump(t, ix)
	c.mine([]ledger.Event{ledger.BondAdded{ID: 1, Amount: big.NewInt(1)}, ledger.BondAdded{ID: 999, Amount: big.NewInt(1)}})
	if err := ix.Update(t.Context(), c, nil); !errors.Is(err, ErrHistory) {
		t.Fatal(err)
	}
	if after := dump(t, ix); after != before {
		t.Fatal(firstDifference(after, before))
	}
}

func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "in a folder", "index.db")
	ix := open(t, path)
	if _, err := Open(t.Context(), path, deployment); !errors.Is(err, ErrLocked) {
		t.Error(err)
	}
	testchain.Must(0, ix.Close())(t)
	other := deployment
	other.Staking = common.Address{2}
	if _, err := Open(t.Context(), path, other); !errors.Is(err, ErrOther) {
		t.Error(err)
	}
	db := testchain.Must(sql.Open("sqlite", dsn(path)))(t)
	testchain.Must(db.Exec(`UPDATE position SET deployment = replace(deployment, '"schema":"', '"schema":"0')`))(t)
	testchain.Must(0, db.Close())(t)
	ix = open(t, path) // of another version: it begins anew
	testchain.Must(0, ix.Close())(t)
}
