package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/prover"
)

func (o *outside) proverDir(id int) string {
	return filepath.Join(o.dir, "data", fmt.Sprintf("commitment-%d", id))
}

// waitUnlocked waits until a prover that was killed has let go of its data.
func (o *outside) waitUnlocked(id int) {
	o.t.Helper()
	eventually(o.t, time.Minute, func() error { return prover.CheckUnlocked(o.proverDir(id)) })
}

// checkSecondProver starts another prover of a commitment, which is told who
// is there before it.
func (o *outside) checkSecondProver(id, pid int) {
	o.t.Helper()
	eventually(o.t, time.Minute, func() error {
		if prover.CheckUnlocked(o.proverDir(id)) == nil {
			return fmt.Errorf("no prover of commitment %d runs", id)
		}
		return nil
	})
	args := append(o.sending("prover run", "honest"), "--deployment", o.deployment, "--commitment", fmt.Sprint(id))
	out, err := exec.CommandContext(o.t.Context(), "muster", args...).CombinedOutput()
	if err == nil || !strings.Contains(string(out), "another prover is running") || !strings.Contains(string(out), fmt.Sprintf("process %d has locked", pid)) {
		o.t.Errorf("a second prover: %v, beside process %d\n%s", err, pid, out)
	}
}

// checkMetrics scrapes a prover that has proven something.
func (o *outside) checkMetrics(addr string) {
	o.t.Helper()
	eventually(o.t, time.Minute, func() error { // a new seal period may have begun
		if body := o.scrape(addr, "/readyz", http.StatusOK, http.StatusServiceUnavailable); string(body) != "ok\n" {
			return fmt.Errorf("it is not ready: %s", body)
		}
		return nil
	})
	body := o.scrape(addr, "/metrics", http.StatusOK)
	o.scrape(addr, "/livez", http.StatusOK)
	for _, line := range []string{
		`muster_prover_units\{commitment="[0-9]+"\} 1`, `muster_prover_arrays_ready\{commitment="[0-9]+"\} 1`, `muster_prover_challenges_total\{commitment="[0-9]+",outcome="proven"\} [1-9][0-9]*`,
		`muster_prover_proofs_total\{commitment="[0-9]+"\} [1-9][0-9]*`, `muster_prover_last_block [1-9][0-9]*`, `muster_prover_balance_ether 99\.[0-9]+`,
		`muster_prover_ready 1`, `muster_prover_failing\{what="arrays"\} 0`, `muster_build_info\{daemon="prover",.*\} 1`,
		`muster_rpc_request_seconds_count\{node=".+"\} [1-9][0-9]*`, `muster_prover_disk_free_bytes .+`,
	} {
		if !regexp.MustCompile("(?m)^" + line + "$").Match(body) {
			o.t.Errorf("no line %s in the metrics:\n%s", line, body)
		}
	}
}

// scrape reads a page of a daemon's health, which has to come with one of some statuses.
func (o *outside) scrape(addr, page string, statuses ...int) []byte {
	o.t.Helper()
	r, err := http.Get("http://" + addr + page)
	if err != nil {
		o.t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || !slices.Contains(statuses, r.StatusCode) {
		o.t.Fatalf("%s: status %d, error %v: %s", page, r.StatusCode, err, body)
	}
	return body
}

// checkExport takes a proof from the chain and verifies it without one.
func (o *outside) checkExport(id int, challenge uint64) {
	o.t.Helper()
	file := filepath.Join(o.dir, "proof.json")
	args := []string{"proof", "export", "--rpc", o.url, "--deployment", o.deployment, "--commitment", fmt.Sprint(id), "--challenge", fmt.Sprint(challenge)}
	o.muster(append(args, "--out", file)...)
	if out := o.muster("proof", "verify", file); !strings.Contains(string(out), "the proof is valid") {
		o.t.Errorf("muster proof verify said:\n%s", out)
	}
	written, err := os.ReadFile(file)
	if err != nil || string(written) != string(o.muster(args...)) {
		o.t.Errorf("the file differs from standard output, error %v", err)
	}
}
