package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/redact/redacttest"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
)

// Secrets are planted wherever a bundle looks, in every way in which they can be there. None is in the bundle, but
// what stood beside them is.
func TestDebugBundleHasNoSecrets(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a network")
	}
	t.Parallel()
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	network := testchain.Must(demo.StartNetwork(t.Context(), demo.NetworkConfig{Dir: filepath.Join(dir, "net"), Interval: time.Second}))(t)
	t.Cleanup(network.Stop)

	const marker = "marker-"
	var texts []string
	var flat []string // what can be an argument or part of a URL
	for _, s := range redacttest.Secrets {
		texts = slices.AppendSeq(texts, maps.Values(redacttest.Texts(s)))
		if !strings.ContainsAny(s.Value, " \n\"{,;/!") {
			flat = append(flat, s.Value)
		}
	}
	all := strings.Join(texts, "\n") + "\n"
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		testchain.Must(0, errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), mode)))(t)
		return path
	}
	log := write("prover.log", all+"\n"+marker+"log", 0o600)
	write("journal.txt", all+"\n"+marker+"journal", 0o600)
	write("bin/journalctl", "#!/bin/sh\ncat "+filepath.Join(dir, "journal.txt")+"\n", 0o700)
	config := write("muster.toml", "# "+strings.ReplaceAll(all, "\n", "\n# ")+"\n\nlog-level = \"debug\" # "+marker+"config\n", 0o600)
	plantDatabase(t, filepath.Join(data, "commitment-7", "prover.db"), prover.JournalSchema, marker+"journal", texts)
	plantDatabase(t, filepath.Join(data, "sender-1337-00112233-"+strings.Repeat("ab", 20)+".db"), wallet.JournalSchema, marker+"sender", texts)

	// A node that says some of it when it fails. What is longer is cut short, wherever that is.
	short := fmt.Sprintf("%snode %s https://user:%s@a.example/%s", marker, redacttest.Secrets[0].Value, flat[0], flat[1])
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprint(w, short)
	}))
	t.Cleanup(node.Close)
	rpc := strings.Replace(node.URL, "://", "://user:"+flat[0]+"@", 1) + "/v3/" + flat[1] + "?key=" + flat[2]

	// A process of this name with secrets in its arguments.
	args := []string{"-c", "read line", marker + "process"}
	for _, s := range flat {
		args = append(args, "--password", s, "--node-token="+s, "--rpc", "https://user:"+s+"@node.example/"+s)
	}
	program := filepath.Join(dir, "bin", "muster")
	testchain.Must(0, os.WriteFile(program, testchain.Must(os.ReadFile(testchain.Must(exec.LookPath("sh"))(t)))(t), 0o700))(t)
	process := exec.Command(program, args...)
	stdin := testchain.Must(process.StdinPipe())(t)
	testchain.Must(0, process.Start())(t)
	t.Cleanup(func() { _ = stdin.Close(); _ = process.Wait() })

	out := filepath.Join(dir, "debug.tar.gz")
	muster := testchain.Must(exec.LookPath("muster"))(t)
	cmd := exec.CommandContext(t.Context(), muster, "debug", "bundle", "-o", out, "--data-dir", data, "--config", config,
		"--log", log, "--deployment", network.DeploymentFile, "--measure=false")
	cmd.Env = append(os.Environ(), "PATH="+filepath.Join(dir, "bin")+":"+os.Getenv("PATH"), "MUSTER_RPC="+rpc)
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	files := untar(t, out)
	files["what the command said"] = string(said)
	for name, text := range files {
		for _, s := range redacttest.Secrets {
			if part := s.In(text); part != "" {
				at := strings.Index(text, part)
				t.Errorf("%s has %q of the %s: …%s…", name, part, s.Name, text[max(0, at-60):min(len(text), at+60)])
			}
		}
	}
	for name, want := range map[string]string{
		"log-1.txt": marker + "log", "journal.txt": marker + "journal", "config.toml": marker + "config", "databases.txt": marker + "sender",
		"processes.txt": marker + "process", "environment.txt": "MUSTER_RPC=http", "README.txt": "chain.json: how the chain sees",
		"version.json": `"go"`, "build.txt": "go-ethereum", "topology.json": `"cores"`, "memory.json": "{", "files.txt": "prover.db",
		"deployment.json": network.Deployment.Token.Hex(),
	} {
		if !strings.Contains(strings.ToLower(files["muster-debug/"+name]), strings.ToLower(want)) {
			t.Errorf("%s has no %q:\n%.2000s", name, want, files["muster-debug/"+name])
		}
	}
}

// plantDatabase makes a database with texts in values of several forms.
func plantDatabase(t *testing.T, path string, schema store.Schema, marker string, texts []string) {
	t.Helper()
	all := strings.Join(texts, "\n")
	testchain.Must(0, os.MkdirAll(filepath.Dir(path), 0o700))(t)
	for _, bucket := range []string{"txs", "about"} {
		db := testchain.Must(store.Open(path, store.Options{Buckets: []string{bucket}, Schema: schema}))(t)
		err := db.Update(func(tx *store.Tx) error {
			b := tx.Bucket(bucket)
			var errs []error
			for i, text := range slices.Concat(texts, []string{all}) {
				if i%37 == 0 || text == all { // the last of each bucket are shown
					errs = append(errs, b.PutJSON(store.Key(uint64(i)), map[string]any{"what": text, "raw": text, "userData": text}))
				}
			}
			return errors.Join(append(errs, b.Put([]byte("secret"), []byte(all)), b.PutJSON([]byte("z"), marker))...)
		})
		testchain.Must(0, errors.Join(err, db.Close()))(t)
	}
}

// untar are the files of an archive.
func untar(t *testing.T, path string) map[string]string {
	t.Helper()
	z := testchain.Must(gzip.NewReader(bytes.NewReader(testchain.Must(os.ReadFile(path))(t))))(t)
	files := map[string]string{}
	for a := tar.NewReader(z); ; {
		h, err := a.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		files[h.Name] = string(testchain.Must(io.ReadAll(a))(t))
	}
}
