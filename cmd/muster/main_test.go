package main

import (
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/verifier"
)

// Scripts wait for blocks most of the time, so that more of them run at once than there are cores.
const scriptsPerCore = 3

func TestMain(m *testing.M) {
	if err := flag.Set("test.parallel", strconv.Itoa(scriptsPerCore*runtime.GOMAXPROCS(0))); err != nil { // go test's -parallel comes later
		panic(err)
	}
	testscript.Main(m, map[string]func(){
		"muster":        func() { os.Exit(run(os.Args[1:])) },
		"muster-daemon": func() { os.Exit(chatter()) },
	})
}

// The scripts in testdata read like sessions at a terminal. $FILES is the URL of a server that serves a script's
// folder.
func TestScripts(t *testing.T) {
	t.Parallel()
	files := proofFiles(t)
	powers, err := filepath.Abs("../../circuits/ceremony/testdata/power5.ptau")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			for name, data := range files {
				if err := os.WriteFile(filepath.Join(env.WorkDir, name), data, 0o644); err != nil {
					return err
				}
			}
			env.Setenv("PTAU", powers)
			// What a script has made, its folder's server has.
			server := httptest.NewServer(http.FileServer(http.Dir(env.WorkDir)))
			env.Defer(server.Close)
			env.Setenv("FILES", server.URL)
			return nil
		},
	})
}

// chatter is a daemon that tells of what happens for a while.
func chatter() int {
	out := newEvents(newRoot())
	for range 20 {
		out.write(verifier.Event{Kind: verifier.Reorged}, 1, nil)
		time.Sleep(20 * time.Millisecond)
	}
	return 7
}
