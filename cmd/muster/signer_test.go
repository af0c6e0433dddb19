package main

import (
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
)

// The scripts in testdata/signer send with keys that others have: clef, whose user approves ($CLEF) or
// refuses ($REFUSING), and what speaks Web3Signer's JSON-RPC ($WEB3SIGNER).
func TestSignerScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	names := []string{"sender", "staker"}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 50 * time.Millisecond, Accounts: names,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	var keys []*wallet.Key
	addresses := map[string]string{}
	for _, name := range names {
		account := testchain.Must(network.Account(name))(t)
		keys = append(keys, account.Key)
		addresses[strings.ToUpper(name)] = account.Address.Hex()
	}
	chainID := network.Deployment.ChainID
	approving := testchain.StartClef(t, chainID, "", keys, "--advanced")
	refusing := testchain.StartClef(t, chainID, "", keys, "--advanced")
	refusing.Person.Decide(func(string) bool { return false })
	web := testchain.StartWeb3Signer(t, chainID, keys[1])
	testscript.Run(t, testscript.Params{
		Dir: "testdata/signer",
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("CLEF", approving.Socket)
			env.Setenv("REFUSING", refusing.Socket)
			env.Setenv("WEB3SIGNER", web.URL)
			for name, address := range addresses {
				env.Setenv(name, address)
			}
			return nil
		},
	})
}
