package main

import (
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
)

// The scripts in testdata/network are sessions on a devnet, which $RPC and
// $NET name; $FAIR leads to it too, and $LIAR, which leaves all events out. $STAKER, $GOVERNOR and $GUARDIAN are addresses. They run at once, so that an account sends
// in one of them only.
func TestNetworkScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	accounts := []string{"provider", "staker", "founder", "governor", "guardian", "sender"}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 50 * time.Millisecond, Accounts: accounts,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	fair, liar := testchain.StartProxy(t, network.URL()), testchain.StartProxy(t, network.URL())
	liar.Set(testchain.Lie("eth_getLogs", func([]byte) []byte { return []byte("[]") }))
	testscript.Run(t, testscript.Params{
		Dir: "testdata/network",
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("FAIR", fair.URL)
			env.Setenv("LIAR", liar.URL)
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
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
