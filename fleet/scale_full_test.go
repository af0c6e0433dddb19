//go:build full && linux

package fleet

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
)

// blockTime is that of the devnet: a block has room for hundreds of transactions.
const blockTime = 2 * time.Second

// A round is one order of each server, all given at once.
type round struct {
	Orders []Order `json:"orders"`
}

// A reply is what came of a round: how long each server waited, and what failed.
type reply struct {
	Took   []time.Duration `json:"took"`
	Failed []string        `json:"failed"`
}

// A thousand servers, each with a connection of its own over mutual TLS, in another process, and one hub with the key:
// all seal, all respond to one challenge, and the hub is killed and started again while they do. The results are in
// bench/results/fleet.txt:
//
//	MUSTER_FLEET_SERVERS=1000 MUSTER_FLEET_RESULTS=bench/results/fleet.txt go test -tags full -run TestScale -timeout 1h -v ./fleet
func TestScale(t *testing.T) {
	servers := 50
	if set := os.Getenv("MUSTER_FLEET_SERVERS"); set != "" {
		servers = testchain.Must(strconv.Atoi(set))(t)
	}
	out := &results{t: t}
	out.say("%d servers with a connection each, in one process; the hub, its wallet, and a devnet in another; %d cores; %s", servers, runtime.NumCPU(), time.Now().UTC().Format("2 January 2006"))
	w := scaleWorld(t, servers)
	dir := t.TempDir()
	hub := w.startHub(t, dir, func(c *HubConfig) { c.Log = slog.New(slog.DiscardHandler) })
	out.say("hub without servers: %s", memoryOf("self"))

	tokens := filepath.Join(t.TempDir(), "tokens")
	var lines []string
	for i := range servers {
		lines = append(lines, testchain.Must(hub.MakeToken(fmt.Sprintf("server-%d", i), time.Hour))(t).String())
	}
	if err := os.WriteFile(tokens, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	crowd := startCrowd(t, tokens)
	out.say("all enrolled and connected after %v; hub: %s; the servers: %s", since(start), memoryOf("self"), memoryOf(strconv.Itoa(crowd.Process.Pid)))
	for i, id := range w.ids {
		testchain.Must(hub.Assign(t.Context(), id, fmt.Sprintf("server-%d", i)))(t)
	}
	nonce := w.nonce(t)
	stop := w.Mining(blockTime)
	defer func() { stop() }()

	period := w.Client.Clock.PeriodAt(testchain.Must(w.Client.HeadNumber(t.Context()))(t) + 1)
	run := func(what string, between func(), order func(id uint64) Order) {
		t.Helper()
		orders := make([]Order, len(w.ids))
		for i, id := range w.ids {
			orders[i] = order(id)
			orders[i].ChainID, orders[i].Contract = w.Deployment.ChainID, w.Deployment.Capacity
		}
		began := time.Now()
		crowd.give(t, orders)
		if between != nil {
			between()
		}
		got := crowd.take(t)
		for _, f := range got.Failed {
			t.Errorf("%s: %s", what, f)
		}
		slices.Sort(got.Took)
		out.say("%s: all accepted (on the hub's disk) after %v; all mined and known to their servers after %v, the middle one after %v; hub: %s",
			what, hub.accepted(t, orders, began), got.Took[len(got.Took)-1].Round(time.Millisecond), got.Took[len(got.Took)/2].Round(time.Millisecond), memoryOf("self"))
	}
	run("begin the seal", nil, func(id uint64) Order { return Order{Kind: BeginSeal, Commitment: id, Period: period} })
	seals := map[uint64]ledger.Seal{}
	read := func() {
		for _, id := range w.ids {
			seals[id] = testchain.Must(w.Client.Seal(t.Context(), id, period))(t)
		}
	}
	read()
	for _, s := range seals {
		w.MineTo(t, s.SeedBlock())
	}
	evidence := map[uint64][]byte{}
	run("draw its seed", nil, func(id uint64) Order {
		block := seals[id].SeedBlock()
		if evidence[block] == nil {
			evidence[block] = w.Evidence(t, block)
		}
		return Order{Kind: DrawSeal, Commitment: id, Evidence: evidence[block]}
	})
	read()
	run("post it", nil, func(id uint64) Order {
		unit := seals[id].Ctx // an element like any other
		return Order{
			Kind: PostSeal, Commitment: id, Period: period, Context: wordOf(unit), Root: wordOf(capacity.UnitTree([]capacity.Element{unit}).Root()), Roots: []common.Hash{*wordOf(unit)},
		}
	})
	stop()
	challenge := w.FindChallenge(t)
	beacon, _ := w.Client.Clock.Challenge(w.Client.Clock.Slot(challenge.Number), w.Value(t, challenge.Number))
	stop = w.Mining(blockTime)
	shown := w.Evidence(t, challenge.Number)
	run("open the challenge, which all want", nil, func(uint64) Order { return Order{Kind: Open, Challenge: challenge.Number, Evidence: shown} })
	respond := func(id uint64) Order {
		return Order{Kind: Respond, Commitment: id, Challenge: challenge.Number, Block: &challenge.Hash, Beacon: wordOf(beacon), Units: 1, Root: wordOf(seals[id].Ctx)}
	}
	restarted := time.Duration(0)
	run("respond, the hub killed and started again meanwhile", func() {
		half := func() int { return hub.sent.prefixed("respond") }
		testchain.WaitFor(t, func() bool { return half() >= servers/2 })
		began := time.Now()
		hub.end()
		hub = w.startHub(t, dir, func(c *HubConfig) { c.Log, c.Listen = slog.New(slog.DiscardHandler), hub.bus.at })
		restarted = since(began)
	}, respond)
	out.say("the hub was away for %v", restarted)
	run("respond again, as after a restart of every server", nil, respond)

	lost := 0
	for _, id := range w.ids {
		r := testchain.Must(w.Client.Response(t.Context(), id, challenge.Number))(t)
		if r.Claimed != 1 {
			lost++
		}
	}
	sent, want := w.nonce(t)-nonce, uint64(4*servers+1)
	out.say("responses lost: %d; transactions: %d for %d different orders", lost, sent, want)
	if lost > 0 || sent != want {
		t.Error("responses were lost, or sent twice")
	}
	out.write()
}

// scaleWorld is a chain with a commitment of one unit for each server, and windows that are long enough for all.
func scaleWorld(t *testing.T, commitments int) *world {
	t.Helper()
	w := &world{World: testchain.StartWith(t, 0, func(w *testchain.World) {
		p := &w.Params.Capacity
		p.ResponseWindow, p.EpochBlocks, p.SealEpochs = 597, 1200, 3
	})}
	w.provider = w.Config(t, "provider")
	defer w.Automine()()
	bond := new(big.Int).Set(w.Client.Staking.CollateralPerUnit)
	testchain.Must(w.Sender(t, "deployer").Transfer(t.Context(), w.provider.Key.Account(), new(big.Int).Mul(bond, big.NewInt(int64(commitments)))))(t)
	provider := testchain.Must(ledger.OpenSender(t.Context(), w.Client, w.provider))(t)
	for range commitments {
		id, _, err := provider.CreateCommitment(t.Context(), ledger.Commitment{Units: 1, Class: capacity.ReferenceClass, MaxLeased: 1, Duration: 100, Bond: bond})
		if err != nil {
			t.Fatal(err)
		}
		w.ids = append(w.ids, id)
	}
	if err := provider.Close(); err != nil {
		t.Fatal(err)
	}
	w.MineTo(t, w.Client.Clock.EpochStart(w.Client.Clock.Epoch(testchain.Must(w.Client.HeadNumber(t.Context()))(t))+1))
	return w
}

// nonce is how many transactions the hub's account has in the chain.
func (w *world) nonce(t *testing.T) uint64 {
	t.Helper()
	return testchain.Must(w.Client.Eth().NonceAt(t.Context(), w.provider.Key.Account(), nil))(t)
}

// prefixed is how many transactions of a kind were begun.
func (c *counts) prefixed(kind string) (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for what, times := range c.sent {
		if strings.HasPrefix(what, kind) {
			n += times
		}
	}
	return n
}

// accepted is how long it took until the last of some orders was on the hub's disk.
func (r *hubRun) accepted(t *testing.T, orders []Order, began time.Time) time.Duration {
	t.Helper()
	var last time.Time
	if err := r.book.db.View(func(tx *store.Tx) error {
		for _, o := range orders {
			var kept taken
			if _, err := tx.Bucket(orderBucket).GetJSON([]byte(o.ID()), &kept); err != nil {
				return err
			}
			if kept.Accepted.After(last) {
				last = kept.Accepted
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return max(0, last.Sub(began)).Round(time.Millisecond)
}

func since(start time.Time) time.Duration { return time.Since(start).Round(time.Millisecond) }

// memoryOf is what a process has in memory, and had at most.
func memoryOf(pid string) string {
	data, err := os.ReadFile("/proc/" + pid + "/status")
	if err != nil {
		return err.Error()
	}
	kib := func(name string) int {
		_, rest, _ := strings.Cut(string(data), name+":")
		n, _ := strconv.Atoi(strings.Fields(rest)[0])
		return n
	}
	return fmt.Sprintf("%d MiB, at most %d", kib("VmRSS")>>10, kib("VmHWM")>>10)
}

// results are lines for a file.
type results struct {
	t     *testing.T
	lines []string
}

func (r *results) say(format string, args ...any) {
	r.t.Helper()
	r.lines = append(r.lines, fmt.Sprintf(format, args...))
	r.t.Log(r.lines[len(r.lines)-1])
}

func (r *results) write() {
	path := os.Getenv("MUSTER_FLEET_RESULTS")
	if path == "" {
		return
	}
	if err := os.WriteFile(filepath.Join("..", path), []byte(strings.Join(r.lines, "\n")+"\n"), 0o644); err != nil {
		r.t.Fatal(err)
	}
}

// A crowd is the process of the servers.
type crowd struct {
	*exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// crowdVariable has the file with their tokens.
const crowdVariable = "_FLEET_CROWD"

// startCrowd starts the servers and waits until all are connected.
func startCrowd(t *testing.T, tokens string) *crowd {
	t.Helper()
	c := &crowd{Cmd: exec.Command(os.Args[0], "-test.run", "^TestCrowd$")}
	c.Env, c.Stderr = append(os.Environ(), crowdVariable+"="+tokens), os.Stderr
	c.in = testchain.Must(c.StdinPipe())(t)
	c.out = bufio.NewReaderSize(testchain.Must(c.StdoutPipe())(t), 1<<20)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		c.in.Close()
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
	})
	c.take(t)
	return c
}

func (c *crowd) give(t *testing.T, orders []Order) {
	t.Helper()
	if err := json.NewEncoder(c.in).Encode(round{orders}); err != nil {
		t.Fatal(err)
	}
}

func (c *crowd) take(t *testing.T) (r reply) {
	t.Helper()
	for {
		line, err := c.out.ReadBytes('\n')
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(string(line), "{") {
			if err := json.Unmarshal(line, &r); err != nil {
				t.Fatal(err)
			}
			return r
		}
	}
}

// TestCrowd is the servers of TestScale.
func TestCrowd(t *testing.T) {
	path := os.Getenv(crowdVariable)
	if path == "" {
		t.Skip("it is a part of TestScale")
	}
	tokens := strings.Split(string(testchain.Must(os.ReadFile(path))(t)), "\n")
	links, dir := make([]*link, len(tokens)), t.TempDir()
	for i, token := range tokens {
		own := filepath.Join(dir, strconv.Itoa(i))
		if err := Enrol(t.Context(), own, token); err != nil {
			t.Fatal(err)
		}
		links[i] = testchain.Must(newLink(testchain.Must(loadIdentity(own))(t), slog.New(slog.DiscardHandler)))(t)
		defer links[i].close()
	}
	out := json.NewEncoder(os.Stdout)
	if err := out.Encode(reply{}); err != nil { // all are there
		t.Fatal(err)
	}
	for in := json.NewDecoder(os.Stdin); ; {
		var r round
		if in.Decode(&r) != nil {
			return
		}
		if err := out.Encode(ask(t.Context(), links, r.Orders)); err != nil {
			t.Fatal(err)
		}
	}
}

// ask has each server give its order.
func ask(ctx context.Context, links []*link, orders []Order) reply {
	r := reply{Took: make([]time.Duration, len(orders)), Failed: []string{}}
	failed := make([]string, len(orders))
	testchain.Together(len(orders), func(i int) {
		start := time.Now()
		got, err := links[i].order(ctx, 1, orders[i])
		if err == nil {
			_, err = got.result()
		}
		if r.Took[i] = time.Since(start); err != nil {
			failed[i] = err.Error()
		}
	})
	for _, f := range failed {
		if f != "" {
			r.Failed = append(r.Failed, f)
		}
	}
	return r
}
