package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
)

// The scripts in testdata/keeping save what daemons keep, while they run on a devnet. $RECIPIENT is whom a backup may be encrypted to,
// by the identity in age.key.
func TestKeepingScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	keys := devKeys(t)
	network, err := demo.StartNetwork(t.Context(), demo.NetworkConfig{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, Accounts: []string{"provider", "keeper"}, Parameters: testchain.Must(demo.SlowRules())(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(network.Stop)
	identity := testchain.Must(age.GenerateX25519Identity())(t)
	testscript.Run(t, testscript.Params{
		Dir:  "testdata/keeping",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"eventually": repeat},
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", network.URL())
			env.Setenv("NET", strings.TrimSuffix(network.DeploymentFile, "/deployment.json"))
			env.Setenv("MUSTER_KEYS", keys)
			env.Setenv("XDG_CACHE_HOME", env.WorkDir+"/cache")
			env.Setenv("RECIPIENT", identity.Recipient().String())
			return os.WriteFile(filepath.Join(env.WorkDir, "age.key"), []byte(identity.String()+"\n"), 0o600)
		},
	})
}
