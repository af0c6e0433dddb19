package main

import (
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
)

// The scripts in testdata/network are sessions on a devnet, which $RPC and
// $NET name; $FAIR leads to it too, and $LIAR, which leaves all events out, and $BASE, which says
// that it is a node of Base. $STAKER, $GOVERNOR and $GUARDIAN are addresses. They run at once, so that an account sends
// in one of them only.
func TestNetworkScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	accounts := []string{"provider", "staker", "founder", "governor", "guardian", "sender", "owner", "heir", "giver", "signer", "lookout", "certifier", "alder", "birch", "cedar", "dogwood"}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 50 * time.Millisecond, Accounts: accounts,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	// A block has a transaction, or a script asks for it: time passes no faster for a slow machine than for a fast one. The
	// chain's clock is so far ahead of the machine's that it stays a second a block.
	network.Mine(2000)
	network.SetInterval(standstill)
	t.Cleanup((&testchain.World{Devnet: network.Devnet}).Automine())
	fair, liar := testchain.StartProxy(t, network.URL()), testchain.StartProxy(t, network.URL())
	liar.Set(testchain.Lie("eth_getLogs", func([]byte) []byte { return []byte("[]") }))
	base := testchain.StartProxy(t, network.URL())
	base.Set(testchain.Lie("eth_chainId", func([]byte) []byte { return []byte(`"0x2105"`) }))
	testscript.Run(t, testscript.Params{
		Dir:  "testdata/network",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"eventually": mining(network), "blocks": mine(network)},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("FAIR", fair.URL)
			env.Setenv("LIAR", liar.URL)
			env.Setenv("BASE", base.URL)
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache") // what one script learned is not kept for others
			for _, name := range accounts {
				account, err := network.Account(name)
				if err != nil {
					return err
				}
				env.Setenv(strings.ToUpper(name), account.Address.Hex())
			}
			return foreignDeployments(network.Deployment, env.WorkDir)
		},
	})
}

// devKeys is the folder with the keys of profile dev, which are made if nobody has.
func devKeys(t *testing.T) string {
	t.Helper()
	dir, err := circuits.DefaultDir()
	if err != nil {
		t.Fatal(err)
	}
	if err := circuits.Setup(t.Context(), capacity.Dev(), dir, nil); err != nil {
		t.Fatal(err)
	}
	return dir
}

// The script in testdata/proving is a session on a devnet beside daemons that run. Its claims wait for epochs to be over, so
// that blocks come as fast as the daemons follow. $OTHER is an address that has nothing.
func TestProvingScripts(t *testing.T) {
	other := testchain.Must(wallet.NewKey())(t)
	runBesideDaemons(t, "testdata/proving", func(network *demo.Network, env *testscript.Env) error {
		network.SetInterval(usualPace)
		env.Setenv("OTHER", other.Address.Hex())
		return nil
	})
}

// The script in testdata/roster is one beside a prover of several commitments.
func TestRosterScripts(t *testing.T) {
	runBesideDaemons(t, "testdata/roster", func(*demo.Network, *testscript.Env) error { return nil })
}

// The script in testdata/fleet is one of a fleet.
func TestFleetScripts(t *testing.T) {
	runBesideDaemons(t, "testdata/fleet", func(*demo.Network, *testscript.Env) error { return nil })
}

// runBesideDaemons runs the scripts of a folder on a devnet of their own. Challenges are few, and windows are long, for a
// slow machine. more accounts may be funded than those of the provider and the keeper.
func runBesideDaemons(t *testing.T, folder string, setup func(*demo.Network, *testscript.Env) error, more ...string) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	keys := devKeys(t)
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, Accounts: append(more, "provider", "keeper"), Parameters: testchain.Must(demo.SlowRules())(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	p := &pacing{t: t, network: network, client: followTransactions(t, network)}
	testscript.Run(t, testscript.Params{
		Dir:  folder,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"eventually": repeat, "until": p.until},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("MUSTER_KEYS", keys)
			env.Setenv("PROVERMETRICS", p.follow())
			env.Setenv("KEEPERMETRICS", p.follow())
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache")
			return setup(network, env)
		},
	})
}

// The script in testdata/market is a session of a provider, a sponsor and a renter.
func TestMarketScripts(t *testing.T) {
	runLeasing(t, "testdata/market", "provider", "keeper", "renter", "sponsor", "watcher")
}

// The script in testdata/credit is a session of a provider's owner, its operator, its payee, a lender and a renter.
func TestCreditScripts(t *testing.T) {
	runLeasing(t, "testdata/credit", "owner", "operator", "payee", "keeper", "renter", "lender")
}

// runLeasing runs a script on a devnet of its own, in which time can be skipped. $PROVIDER, $RENTER and so on are addresses.
// At $HOST is a host with the key $HOSTKEY, for documents.
func runLeasing(t *testing.T, folder string, accounts ...string) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	keys := devKeys(t)
	rules := testchain.Must(demo.SlowRules())(t)
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, Accounts: accounts, Parameters: rules,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	client := followTransactions(t, network)
	host := startDocumentHost(t)
	testscript.Run(t, testscript.Params{
		Dir: folder,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"eventually": repeat, "later": later(network), "serve": host.add, "stand": stand(network, client), "pace": pace(network),
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOST", host.endpoint.URL)
			env.Setenv("HOSTKEY", host.endpoint.Key.Hex())
			env.Setenv("RPC", network.URL())
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("MUSTER_KEYS", keys)
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache")
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

// The script in testdata/sponsors is one of a sponsor, a certifier and a renter. $RENTER and so on are addresses.
func TestSponsorScripts(t *testing.T) {
	accounts := []string{"certifier", "renter", "sponsor"}
	runBesideDaemons(t, "testdata/sponsors", func(network *demo.Network, env *testscript.Env) error {
		for _, name := range accounts {
			account, err := network.Account(name)
			if err != nil {
				return err
			}
			env.Setenv(strings.ToUpper(name), account.Address.Hex())
		}
		return nil
	}, accounts...)
}

// repeat runs a program until it succeeds.
func repeat(ts *testscript.TestScript, _ bool, args []string) { repeatAfter(ts, args, func() {}) }

// mining is the script command that runs a program until it succeeds, and makes a block whenever it does not.
func mining(network *demo.Network) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		repeatAfter(ts, args, func() { network.Mine(1) })
	}
}

// repeatAfter pauses as long as the program took, at least: what it waits for needs the machine, too.
func repeatAfter(ts *testscript.TestScript, args []string, failure func()) {
	for deadline := time.Now().Add(patience); ; {
		began := time.Now()
		if ts.Exec(args[0], args[1:]...) == nil {
			return
		}
		failure()
		if time.Now().After(deadline) {
			ts.Fatalf("%v failed for %v", args, patience)
		}
		time.Sleep(max(200*time.Millisecond, time.Since(began)))
	}
}

// foreignDeployments writes deployment files that are wrong in one way each.
func foreignDeployments(d ledger.Deployment, dir string) error {
	other := d
	other.ChainID++
	if err := other.Save(dir + "/other-chain.json"); err != nil {
		return err
	}
	other = d
	other.Capacity[0] ^= 1
	if err := other.Save(dir + "/no-code.json"); err != nil {
		return err
	}
	other = d
	other.Capacity, other.Staking = d.Staking, d.Capacity
	return other.Save(dir + "/swapped.json")
}
