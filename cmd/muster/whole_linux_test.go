package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// councillors have the seats of the council in the whole story: as many as it takes to act.
var councillors = []string{"alder", "birch", "cedar", "dogwood"}

// The script in testdata/whole is the whole story, from a card payment to the audit: with a devnet whose deployment a DAO
// and a council govern, a card processor, and a host whose machines are emulated.
func TestWholeScript(t *testing.T) {
	t.Parallel()
	g := guesttest.Build(t)
	keys := devKeys(t)
	dir := t.TempDir()
	rules := wholeRules(t, dir)
	accounts := append([]string{"founder", "owner", "operator", "payee", "staker", "lender", "keeper", "agent", "anybody"}, councillors...)
	for i := range watchersOfScripts {
		accounts = append(accounts, fmt.Sprint("watcher", i+1))
	}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{Dir: dir, Interval: usualPace, Accounts: accounts, Parameters: rules})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	client := followTransactions(t, network)
	w := &watching{Network: network, rules: ledger.WatchConfig{DaySeconds: rules.Watch.DaySeconds}}
	p := &pacing{t: t, network: network, client: client}
	processor := agenttest.StartProcessor(t)
	id := testchain.Must(imageID(t, g))(t)
	testscript.Run(t, testscript.Params{
		Dir:         "testdata/whole",
		WorkdirRoot: guesttest.Dir(t),
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat, "let": let, "holds": holds, "later": later(network), "stand": stand(network, client), "pace": pace(network),
			"today": w.today, "after": w.after, "probed": w.probed, "killmachine": killMachines, "until": p.until, "quiet": p.quiet,
			"pays": func(ts *testscript.TestScript, _ bool, args []string) { pays(ts, t, processor, args[0]) },
		},
		Setup: func(env *testscript.Env) error {
			env.Defer(func() { endMachines(t, env.WorkDir) })
			for name, value := range map[string]string{
				"RPC": network.URL(), "NET": dir, "MUSTER_KEYS": keys, "XDG_CACHE_HOME": env.WorkDir + "/cache",
				"KERNEL": g.Kernel, "INITRD": g.Initrd, "DISK": g.Disk, "CMDLINE": g.Cmdline, "IMAGE": id.String(),
				"PORT": fmt.Sprint(testchain.Must(loopback.Port())(t)), "PORTS": testchain.Must(loopback.Range(81))(t),
				"STRIPE": processor.URL, "SECRET": agenttest.WebhookSecret, "LISTEN": testchain.Must(loopback.Address())(t),
			} {
				env.Setenv(name, value)
			}
			for i := range watchersOfScripts {
				env.Setenv(fmt.Sprint("LISTEN", i+1), testchain.Must(loopback.Address())(t))
				env.Setenv(fmt.Sprint("METRICS", i+1), p.follow())
			}
			env.Setenv("PROVERMETRICS", p.follow())
			env.Setenv("KEEPERMETRICS", p.follow())
			env.Setenv("HOSTMETRICS", p.follow())
			for _, name := range accounts {
				account, err := network.Account(name)
				if err != nil {
					return err
				}
				env.Setenv(strings.ToUpper(name), account.Address.Hex())
			}
			return os.WriteFile(filepath.Join(env.WorkDir, "admin.key"), []byte(strings.Repeat("k", 40)+"\n"), 0o600)
		},
	})
}

// wholeRules are slow, with four slots in each epoch, so that an epoch can fail, and days of four hours. Votes are short,
// and the councillors' keys are in a folder already.
func wholeRules(t *testing.T, dir string) ledger.Parameters {
	t.Helper()
	rules := testchain.Must(demo.SlowRules())(t)
	rules.Capacity.EpochBlocks, rules.Capacity.ChallengeOdds = 252, 2
	rules.Capacity.ResponseWindow, rules.Capacity.ProofWindow = 60, 130
	rules.Staking.VestingEpochs, rules.Staking.HoldEpochs = 2, 2
	rules.Staking.DowntimeBps, rules.Staking.MinBondBps, rules.Staking.MaxFailures = 1000, 500, 20
	rules.Watch.DaySeconds, rules.Watch.LeastWatchers = 4*3600, watchersOfScripts
	const password = "a password for tests"
	testchain.Must(0, os.WriteFile(filepath.Join(dir, "password"), []byte(password+"\n"), 0o600))(t)
	votes := ledger.DAOConfig{
		VotingDelay: 1, VotingPeriod: 150, LateQuorumExtension: 5, ProposalThreshold: ledger.FLT(1000), QuorumBps: 100, TimelockDelay: 60,
		Council: ledger.CouncilConfig{
			ElectionBlocks: 8_000_000, NoticeBlocks: 200_000, NominationBlocks: 200_000, VotingBlocks: 200_000,
			SupportBps: 50, PauseBlocks: 1_000_000, ActionBlocks: 1_000_000, Approvals: 4,
		},
	}
	for i, name := range councillors {
		key := testchain.Must(wallet.NewKey())(t)
		testchain.Must(0, key.Save(filepath.Join(dir, name+".json"), password))(t)
		votes.Council.Members[i] = key.Address
	}
	rules.Governance.DAO = votes
	return rules
}

// pays lets a customer, whose ID is in a file, pay 50 dollars by card, of which the processor takes 1.75.
func pays(ts *testscript.TestScript, t *testing.T, processor *agenttest.Processor, file string) {
	now := time.Now()
	processor.Move("txn_1", "charge", "ch_3SXa1kLkdIwHu7ix0kR8sT9u", 5000, 175, now)
	body := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", strings.TrimSpace(ts.ReadFile(file)), "1800000005", fmt.Sprint(now.Unix()))
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+ts.Getenv("LISTEN")+"/v1/events", bytes.NewReader(body))
	ts.Check(err)
	r.Header.Set(cards.SignatureHeader, agenttest.Signed(body, agenttest.WebhookSecret, now))
	resp, err := http.DefaultClient.Do(r)
	ts.Check(err)
	resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		ts.Fatalf("the payment: %s", resp.Status)
	}
}
