package ledger_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// An rpcAnswer is one answer of a batch.
type rpcAnswer struct {
	Version string           `json:"jsonrpc"`
	ID      json.RawMessage  `json:"id"`
	Result  json.RawMessage  `json:"result,omitempty"`
	Error   *json.RawMessage `json:"error,omitempty"`
}

// editBatch changes the answer at a place of each batch.
func editBatch(t *testing.T, i int, edit func(*rpcAnswer)) func([]byte) []byte {
	return func(b []byte) []byte {
		var answers []rpcAnswer
		if err := json.Unmarshal(b, &answers); err != nil {
			t.Error(err)
			return b
		}
		edit(&answers[i])
		out, err := json.Marshal(answers)
		if err != nil {
			t.Error(err)
		}
		return out
	}
}

// editLogs changes the logs in the answer to a request for events.
func editLogs(t *testing.T, edit func([]map[string]any) []map[string]any) testchain.Fault {
	return testchain.Fault{Edit: editBatch(t, 1, func(a *rpcAnswer) {
		var logs []map[string]any
		if err := json.Unmarshal(a.Result, &logs); err != nil {
			t.Error(err)
			return
		}
		if len(logs) == 0 { // there is nothing to lie about
			return
		}
		out, err := json.Marshal(edit(logs))
		if err != nil {
			t.Error(err)
		}
		a.Result = out
	})}
}

// startEventfulWorld makes a world in which something has happened, and a client through a proxy.
func startEventfulWorld(t *testing.T) (*testchain.World, *testchain.Proxy, *ledger.Client, uint64) {
	t.Helper()
	w := testchain.StartStill(t)
	defer w.Automine()()
	deployer := w.Sender(t, "deployer")
	var last uint64
	for i := range 4 {
		last = testchain.Must(deployer.FundRewards(t.Context(), ledger.FLT(int64(i+1))))(t).Block
	}
	p, client := w.Behind(t)
	return w, p, client, last
}

func TestEvents(t *testing.T) {
	t.Parallel()
	w, p, client, last := startEventfulWorld(t)
	ctx, first := t.Context(), w.Deployment.Block
	all := testchain.Must(client.Events(ctx, first, last, nil))(t)

	t.Run("in order", func(t *testing.T) {
		var names []string
		for i, e := range all {
			names = append(names, reflect.TypeOf(e).Name())
			if i == 0 {
				continue
			}
			if a, b := all[i-1].Where(), e.Where(); a.Block > b.Block || a.Block == b.Block && a.LogIndex >= b.LogIndex {
				t.Errorf("event %d is not after event %d", i, i-1)
			}
		}
		want := []string{"AuthorityUpdated", "CapacityConfigured", "AuthorityUpdated", "StakingConfigured", "AuthorityUpdated", "KindRegistered", "KindRegistered", "KindRegistered", "KindRegistered", "CertificatesConfigured", "WatchConfigured", "MarketConfigured", "AuthorityUpdated", "AuthorityUpdated", "PoolParametersSet", "AuthorityUpdated", "PoolParametersSet", "CreditConfigured", "RewardsFunded", "RewardsFunded", "RewardsFunded", "RewardsFunded"}
		if !slices.Equal(names, want) {
			t.Fatalf("events %v, want %v", names, want)
		}
		for i, e := range all[18:] {
			if f := e.(ledger.RewardsFunded); f.Amount.Cmp(ledger.FLT(int64(i+1))) != 0 || f.From != w.Keys["deployer"].Address {
				t.Errorf("event %d is %+v", i, f)
			}
		}
		pools := w.Deployment.CreditPools()
		for i, want := range []ledger.CreditPoolParameters{w.Params.Credit.Rewards, w.Params.Credit.Income} {
			if p := all[14+2*i].(ledger.PoolParametersSet); p.Pool != pools[i] || p.Parameters != want {
				t.Errorf("pool %d is %+v, want %+v of %s", i, p, want, pools[i])
			}
		}
		if c := all[17].(ledger.CreditConfigured); c.RewardPool != pools[0] || c.IncomePool != pools[1] || c.Config.Market != w.Deployment.Market {
			t.Errorf("credit %+v, want the pools %v", c, pools)
		}
		if c := all[1].(ledger.CapacityConfigured); c.Config != w.Params.Capacity || c.Genesis != client.Clock.Genesis || c.Genesis != first {
			t.Errorf("capacity %+v, want %+v", c, w.Params.Capacity)
		}
		if c := all[3].(ledger.StakingConfigured); !reflect.DeepEqual(c.Config, w.Params.Staking) || !reflect.DeepEqual(client.Staking, c.Config) {
			t.Errorf("staking %+v, want %+v", c.Config, w.Params.Staking)
		}
	})

	t.Run("in small chunks", func(t *testing.T) {
		blockRange := regexp.MustCompile(`"fromBlock":"0x([0-9a-f]+)","toBlock":"0x([0-9a-f]+)"`)
		tooMany := json.RawMessage(`{"code":-32005,"message":"query returned more than 10000 results"}`)
		p.Set(func(request string) testchain.Fault {
			m := blockRange.FindStringSubmatch(request)
			if m == nil {
				return testchain.Fault{}
			}
			from, _ := strconv.ParseUint(m[1], 16, 64)
			to, _ := strconv.ParseUint(m[2], 16, 64)
			if to-from < 2 {
				return testchain.Fault{}
			}
			return testchain.Fault{Edit: editBatch(t, 1, func(a *rpcAnswer) { a.Result, a.Error = nil, &tooMany })}
		})
		var steps []uint64
		again := testchain.Must(client.Events(ctx, first, last, func(done, total uint64) {
			if total != last-first+1 {
				t.Errorf("total %d of blocks %d to %d", total, first, last)
			}
			steps = append(steps, done)
		}))(t)
		if !reflect.DeepEqual(again, all) {
			t.Errorf("%d events in chunks, %d at once", len(again), len(all))
		}
		if !slices.IsSorted(steps) || len(steps) < 3 || steps[len(steps)-1] != last-first+1 {
			t.Errorf("progress %v", steps)
		}
	})

	t.Run("from a node that lags", func(t *testing.T) {
		lag := testchain.Fault{Edit: func(b []byte) []byte {
			null := func(a *rpcAnswer) { a.Result = json.RawMessage("null") }
			none := func(a *rpcAnswer) { a.Result = json.RawMessage("[]") }
			return editBatch(t, 0, null)(editBatch(t, 1, none)(b))
		}}
		p.Set(testchain.On("eth_getLogs", testchain.Times(2, lag)))
		if again := testchain.Must(client.Events(ctx, first, last, nil))(t); !reflect.DeepEqual(again, all) {
			t.Errorf("%d events, not %d", len(again), len(all))
		}
	})

	t.Run("from a node that lies", func(t *testing.T) {
		lies := map[string]func([]map[string]any) []map[string]any{
			"twice":        func(l []map[string]any) []map[string]any { return append(l, l[len(l)-1]) },
			"out of order": func(l []map[string]any) []map[string]any { slices.Reverse(l); return l },
			"of another contract": func(l []map[string]any) []map[string]any {
				l[0]["address"] = common.Address{1}.Hex()
				return l
			},
			"of another block": func(l []map[string]any) []map[string]any { l[0]["blockNumber"] = "0xffffff"; return l },
			"unknown": func(l []map[string]any) []map[string]any {
				l[0]["topics"] = []string{common.Hash{1}.Hex()}
				return l
			},
			"cut short": func(l []map[string]any) []map[string]any { l[0]["data"] = "0x00"; return l },
		}
		for name, lie := range lies {
			p.Set(testchain.On("eth_getLogs", testchain.Always(editLogs(t, lie))))
			if events, err := client.Events(ctx, first, last, nil); err == nil {
				t.Errorf("logs %s: %d events", name, len(events))
			}
		}
	})

	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	if _, err := client.Events(ctx, first, last+1e6, nil); !errors.Is(err, chain.ErrNoBlock) {
		t.Errorf("events of the future: %v", err)
	}
	if _, err := client.Events(ctx, last, first, nil); err == nil {
		t.Error("a range that ends before it begins")
	}
}

func TestTransfers(t *testing.T) {
	t.Parallel()
	w, p, client, last := startEventfulWorld(t)
	all := testchain.Must(client.Transfers(t.Context(), w.Deployment.Block, last, nil))(t)
	if len(all) != 4 {
		t.Fatalf("%d transfers", len(all))
	}
	for i, tr := range all {
		if tr.From != w.Keys["deployer"].Address || tr.To != w.Deployment.Staking || tr.Amount.Cmp(ledger.FLT(int64(i+1))) != 0 {
			t.Errorf("transfer %d is %+v", i, tr)
		}
	}
	if got := testchain.Must(client.BalanceAt(t.Context(), w.Deployment.Staking, all[2].Block))(t); got.Cmp(ledger.FLT(1+2+3)) != 0 {
		t.Errorf("the contract had %v after the third", got)
	}
	p.Set(testchain.On("eth_getLogs", testchain.Always(editLogs(t, func(l []map[string]any) []map[string]any {
		for i := range l {
			l[i]["data"] = "0x"
		}
		return l
	}))))
	if lies, err := client.Transfers(t.Context(), w.Deployment.Block, last, nil); err == nil {
		t.Errorf("transfers of nothing: %+v", lies)
	}
}

// A reorganisation between two chunks must not mix two branches.
func TestEventsAreOfOneBranch(t *testing.T) {
	t.Parallel()
	w, p, client, last := startEventfulWorld(t)
	done := false
	p.Set(testchain.On("eth_getLogs", func() testchain.Fault {
		if !done {
			done = true
			if err := w.Reorg(2, true); err != nil {
				t.Error(err)
			}
		}
		return testchain.Fault{}
	}))
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	events := testchain.Must(client.Events(t.Context(), last, head, nil))(t)
	for _, e := range events {
		at := e.Where()
		if h := testchain.Must(w.Client.Header(t.Context(), at.Block))(t); h.Hash != at.BlockHash {
			t.Errorf("an event of block %s, which is not %s", at.BlockHash, h.Hash)
		}
	}
}

// tryDial connects to a deployment, and closes the connection if there is one.
func tryDial(t *testing.T, url string, d ledger.Deployment) error {
	c, err := ledger.Dial(t.Context(), url, d, chain.WithPatience(time.Second))
	if err == nil {
		c.Close()
	}
	return err
}

func TestDialChecksTheDeployment(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	for name, x := range map[string]struct {
		change func(*ledger.Deployment)
		want   error
	}{
		"right":                 {func(*ledger.Deployment) {}, nil},
		"chain id":              {func(d *ledger.Deployment) { d.ChainID = 1 }, chain.ErrWrongChain},
		"another chain":         {func(d *ledger.Deployment) { d.Genesis[0]++ }, chain.ErrWrongChain},
		"other code":            {func(d *ledger.Deployment) { d.Made = withCode(d.Made, "verifier", common.Hash{1}) }, ledger.ErrNotMuster},
		"no code":               {func(d *ledger.Deployment) { d.Staking = common.Address{1} }, ledger.ErrNoCode},
		"another contract":      {func(d *ledger.Deployment) { d.Capacity = d.Token }, ledger.ErrNotMuster},
		"contracts mixed up":    {func(d *ledger.Deployment) { d.Capacity, d.Staking = d.Staking, d.Capacity }, ledger.ErrNotMuster},
		"another verifier":      {func(d *ledger.Deployment) { d.Verifier = d.Token }, ledger.ErrNotMuster},
		"another authority":     {func(d *ledger.Deployment) { d.Authority = d.Token }, ledger.ErrNotMuster},
		"another treasury":      {func(d *ledger.Deployment) { d.Treasury = d.Token }, ledger.ErrNotMuster},
		"a block too late":      {func(d *ledger.Deployment) { d.Block++ }, ledger.ErrNotMuster},
		"a block in the future": {func(d *ledger.Deployment) { d.Block += 1e6 }, chain.ErrNoBlock},
	} {
		d := w.Deployment
		x.change(&d)
		if err := tryDial(t, w.URL(), d); !errors.Is(err, x.want) || (err == nil) != (x.want == nil) {
			t.Errorf("%s: %v, want %v", name, err, x.want)
		} else if err != nil {
			t.Log(err)
		}
	}
}

// Capacity can be made with a beacon that is not Muster's, and then works by other values than provers and auditors.
func TestDialNeedsTheBeaconItNames(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	d := w.Deployment
	d.Made = maps.Clone(d.Made)
	delete(d.Made, "beacon")
	p := testchain.StartProxy(t, w.URL())
	if err := tryDial(t, p.URL, d); err != nil {
		t.Fatal(err)
	}
	address := strings.ToLower(d.Beacon.Hex())
	p.Set(func(request string) testchain.Fault {
		if !strings.Contains(request, "eth_getCode") || !strings.Contains(request, address) {
			return testchain.Fault{}
		}
		return testchain.Fault{Edit: func(answer []byte) []byte {
			return bytes.Replace(answer, []byte(`"result":"0x`), []byte(`"result":"0x00`), 1)
		}}
	})
	if err := tryDial(t, p.URL, d); !errors.Is(err, ledger.ErrNotMuster) || !strings.Contains(err.Error(), "beacon") {
		t.Errorf("dialed a deployment of another beacon: %v", err)
	}
}

// A node that has thrown old events away is good enough to connect to.
func TestDialNeedsNoOldEvents(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	p := testchain.StartProxy(t, w.URL())
	p.Set(testchain.On("eth_getLogs", testchain.Always(testchain.Fault{Edit: testchain.AnswerError(4444, "pruned history unavailable")})))
	if err := tryDial(t, p.URL, w.Deployment); err != nil {
		t.Error(err)
	}
}

// Whoever asks for proven events is told when the node keeps one back.
func TestProvenEvents(t *testing.T) {
	t.Parallel()
	w, p, client, last := startEventfulWorld(t)
	headers := testchain.Must(client.Headers(t.Context(), w.Deployment.Block, last))(t)
	events := testchain.Must(client.ProvenEvents(t.Context(), headers, ledger.Named{}))(t)
	want := len(testchain.Must(client.Events(t.Context(), w.Deployment.Block, last, nil))(t)) +
		len(testchain.Must(client.Transfers(t.Context(), w.Deployment.Block, last, nil))(t))
	if len(events) != want || want == 0 {
		t.Errorf("%d events, want %d", len(events), want)
	}
	ofStaking := []byte(strings.ToLower(w.Deployment.Staking.Hex()) + `","topics"`)
	p.Set(testchain.On("eth_getLogs", testchain.Always(testchain.Fault{Edit: func(b []byte) []byte {
		var answers []rpcAnswer
		if err := json.Unmarshal(b, &answers); err != nil {
			t.Error(err)
		}
		for i := range answers {
			if bytes.Contains(answers[i].Result, ofStaking) {
				answers[i].Result = json.RawMessage("[]")
			}
		}
		return testchain.Must(json.Marshal(answers))(t)
	}})))
	if _, err := client.ProvenEvents(t.Context(), headers, ledger.Named{}); !errors.Is(err, chain.ErrLogs) {
		t.Errorf("a node without events: %v", err)
	}
	p.Set(testchain.On("eth_getBlockReceipts", testchain.Always(testchain.Fault{Edit: testchain.AnswerError(-32601, "the method does not exist")})))
	if got, err := client.ProvenEvents(t.Context(), headers, ledger.Named{}); !errors.Is(err, chain.ErrUnprovable) || len(got) != want {
		t.Errorf("a node without receipts: %d events, %v", len(got), err)
	}
}
