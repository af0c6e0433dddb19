package main

import (
	"bufio"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// watchersOfScripts is how many watchers the scripts have: a committee, and nobody else.
const watchersOfScripts = 5

// A watching is a devnet with short days, for scripts in which watchers run.
type watching struct {
	*demo.Network
	rules ledger.WatchConfig
	muted *testchain.Proxy // the watchers' way to the network
}

// The scripts in testdata/watching are sessions on a devnet of their own, on which real watchers run. A day has four
// hours, and its slots some seconds of this machine's, for a slow one. $WATCHER1 and so on are addresses, $LISTEN1 and so
// on where watchers serve, $METRICS1 and so on where they tell how they are. The watchers reach the network by $WATCHED.
func TestWatchingScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	keys := devKeys(t)
	rules := testchain.Must(demo.SlowRules())(t)
	rules.Watch.DaySeconds, rules.Watch.LeastWatchers = 4*3600, watchersOfScripts
	accounts := []string{"provider", "renter", "anybody"}
	for i := range watchersOfScripts {
		accounts = append(accounts, fmt.Sprint("watcher", i+1))
	}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, Accounts: accounts, Parameters: rules,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	client := followTransactions(t, network)
	w := &watching{network, ledger.WatchConfig{DaySeconds: rules.Watch.DaySeconds}, testchain.StartProxy(t, network.URL())}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/watching",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat, "stand": stand(network, client), "pace": pace(network), "today": w.today, "later": later(network), "after": w.after, "mute": w.mute, "probed": w.probed,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("WATCHED", w.muted.URL)
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("MUSTER_KEYS", keys)
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache")
			for i := range watchersOfScripts {
				env.Setenv(fmt.Sprint("LISTEN", i+1), testchain.Must(loopback.Address())(t))
				env.Setenv(fmt.Sprint("METRICS", i+1), testchain.Must(loopback.Address())(t))
			}
			for _, name := range accounts {
				account, err := network.Account(name)
				if err != nil {
					return err
				}
				env.Setenv(strings.ToUpper(name), account.Address.Hex())
			}
			return nil
		},
	})
}

func (w *watching) now() uint64 { return w.Chain().CurrentBlock().Time }

// today sets $DAY to the number of the chain's day.
func (w *watching) today(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Setenv("DAY", fmt.Sprint(w.rules.DayOf(w.now())))
}

// after skips time until so long after the end of $DAY, in days of 24 hours.
func (w *watching) after(ts *testscript.TestScript, _ bool, args []string) {
	by, err := time.ParseDuration(args[0])
	ts.Check(err)
	day, err := strconv.ParseUint(ts.Getenv("DAY"), 10, 64)
	ts.Check(err)
	if then := w.rules.EndOf(day) + w.rules.Scaled(uint64(by.Seconds())); then > w.now() {
		skip(ts, w.Network, time.Duration(then-w.now())*time.Second)
	}
}

// mute lets the network hear of no transactions of the watchers any more.
func (w *watching) mute(*testscript.TestScript, bool, []string) {
	w.muted.Set(func(request string) testchain.Fault {
		if strings.Contains(request, "eth_sendRawTransaction") {
			return testchain.Fault{Status: http.StatusServiceUnavailable}
		}
		return testchain.Fault{}
	})
}

// probed waits until each of some watchers has asked a host so many times more.
func (w *watching) probed(ts *testscript.TestScript, _ bool, args []string) {
	more, err := strconv.Atoi(args[0])
	ts.Check(err)
	wanted := map[string]float64{}
	for start := time.Now(); ; time.Sleep(200 * time.Millisecond) {
		missing := false
		for _, address := range args[1:] {
			n, err := probes(address)
			if _, known := wanted[address]; err == nil && !known {
				wanted[address] = n + float64(more)
			}
			missing = missing || err != nil || n < wanted[address]
		}
		if !missing {
			return
		}
		if time.Since(start) > 20*time.Minute {
			ts.Fatalf("the watchers asked nobody for twenty minutes")
		}
	}
}

// probes is how often a watcher asked a host, by its metrics.
func probes(address string) (n float64, err error) {
	r, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		return 0, err
	}
	defer r.Body.Close()
	lines := bufio.NewScanner(r.Body)
	for lines.Scan() {
		if name, value, ok := strings.Cut(lines.Text(), " "); ok && strings.HasPrefix(name, "muster_watch_probes_total{") {
			count, err := strconv.ParseFloat(value, 64)
			if err != nil {
				return 0, err
			}
			n += count
		}
	}
	return n, lines.Err()
}

// later is the script command that skips so much time.
func later(network *demo.Network) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		by, err := time.ParseDuration(args[0])
		ts.Check(err)
		skip(ts, network, by)
	}
}

func skip(ts *testscript.TestScript, network *demo.Network, by time.Duration) {
	for start := time.Now(); network.Skip(by) != nil; time.Sleep(10 * time.Millisecond) { // a transaction waits
		if time.Since(start) > 20*time.Minute {
			ts.Fatalf("time was not skipped for twenty minutes")
		}
	}
}
