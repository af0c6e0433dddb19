package main

import (
	"os"
	"path/filepath"
	"testing"

	"filippo.io/age"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/testchain"
)

// The scripts in testdata/keeping save what daemons keep, while they run on a devnet. $RECIPIENT is whom a backup may be encrypted to,
// by the identity in age.key.
func TestKeepingScripts(t *testing.T) {
	identity := testchain.Must(age.GenerateX25519Identity())(t)
	runBesideDaemons(t, "testdata/keeping", func(_ *demo.Network, env *testscript.Env) error {
		env.Setenv("RECIPIENT", identity.Recipient().String())
		return os.WriteFile(filepath.Join(env.WorkDir, "age.key"), []byte(identity.String()+"\n"), 0o600)
	})
}
