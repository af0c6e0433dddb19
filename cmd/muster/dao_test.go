package main

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/demo"
)

// The script in testdata/dao is a session on a devnet of its own, in which blocks and time can be skipped. $FOUNDER and so on
// are addresses.
func TestDAOScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	accounts := []string{"founder", "voter", "council", "stranger"}
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{Dir: t.TempDir(), Interval: 200 * time.Millisecond, Accounts: accounts})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/dao",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"later":  later(network),
			"blocks": mine(network),
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
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

// mine is the script command that makes so many blocks at once.
func mine(network *demo.Network) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		n, err := strconv.Atoi(args[0])
		ts.Check(err)
		network.Mine(n)
	}
}
