package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/api"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/verifier"
)

// checkWeb serves the page of a chain that stands still, and reads all that a visitor's browser would. muster web reaches
// the node at a URL; the report says what has to be read.
func (o *outside) checkWeb(rpc string, report *verifier.Report) {
	o.t.Helper()
	s := o.startWeb(rpc)
	eventually(o.t, time.Minute, func() error {
		if at := s.site().AsOf.Block; at != report.To {
			return fmt.Errorf("by %s, the page is of block %d, not of %d", rpc, at, report.To)
		}
		return nil
	})
	s.checkSite()
	s.checkLists(report)
	s.checkNews(report.To)
	s.checkPage()
	s.stop()
}

// A site is a muster web that serves.
type site struct {
	o   *outside
	cmd *exec.Cmd
	url string
}

func (o *outside) startWeb(rpc string) *site {
	o.t.Helper()
	cmd := exec.Command("muster", "web", "--json", "--rpc", rpc, "--deployment", o.deployment, "--data-dir", o.t.TempDir(),
		"--listen", "127.0.0.1:0", "--name", "outside")
	out, err := cmd.StdoutPipe()
	if err != nil {
		o.t.Fatal(err)
	}
	o.start(cmd)
	var said struct{ URL string }
	if err := json.NewDecoder(out).Decode(&said); err != nil {
		o.t.Fatalf("muster web did not say where the page is: %v", err)
	}
	return &site{o, cmd, said.URL}
}

// stop stops it as a person at a terminal does, who is told of no error.
func (s *site) stop() {
	s.o.t.Helper()
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil {
		s.o.t.Fatal(err)
	}
	if err := s.cmd.Wait(); err != nil {
		s.o.t.Errorf("muster web, interrupted: %v", err)
	}
}

// ask asks for what is at a path, unless it still has a tag.
func (s *site) ask(path, tag string) (answer *http.Response, body []byte) {
	s.o.t.Helper()
	request, err := http.NewRequestWithContext(s.o.t.Context(), http.MethodGet, s.url+path, http.NoBody)
	if err != nil {
		s.o.t.Fatal(err)
	}
	if tag != "" {
		request.Header.Set("If-None-Match", tag)
	}
	answer, err = http.DefaultClient.Do(request)
	if err != nil {
		s.o.t.Fatal(err)
	}
	defer answer.Body.Close()
	if body, err = io.ReadAll(answer.Body); err != nil {
		s.o.t.Fatal(err)
	}
	return answer, body
}

// read reads what the API has at a path.
func read[T any](s *site, path string) (value T) {
	s.o.t.Helper()
	answer, body := s.ask(api.Prefix+path, "")
	if answer.StatusCode != http.StatusOK {
		s.o.t.Fatalf("%s: %s\n%s", path, answer.Status, body)
	}
	if err := json.Unmarshal(body, &value); err != nil {
		s.o.t.Fatalf("%s: %v\n%s", path, err, body)
	}
	return value
}

// site is what it says of its deployment; nothing, until it has read a block.
func (s *site) site() (site api.Site) {
	if answer, _ := s.ask(api.Prefix+"/site", ""); answer.StatusCode == http.StatusServiceUnavailable {
		return site
	}
	return read[api.Site](s, "/site")
}

func (s *site) checkSite() {
	s.o.t.Helper()
	deployment, err := ledger.LoadDeployment(s.o.deployment)
	if err != nil {
		s.o.t.Fatal(err)
	}
	got := s.site()
	if got.Name != "outside" || got.ChainID != deployment.ChainID || got.Genesis != deployment.Genesis || got.Block != deployment.Block || !got.Node {
		s.o.t.Errorf("the site is %+v", got)
	}
	for name, address := range deployment.Contracts() {
		if got.Contracts[name] != address {
			s.o.t.Errorf("contract %s is %v, not %v", name, got.Contracts[name], address)
		}
	}
}

// checkLists holds what the lists have against the auditor's report.
func (s *site) checkLists(report *verifier.Report) {
	s.o.t.Helper()
	commitments := read[api.List[index.Commitment]](s, "/commitments")
	if commitments.AsOf.Hash != report.Hash.Hex() || len(commitments.Items) != len(report.Commitments) {
		s.o.t.Fatalf("%d commitments as of %s, not %d as of %s", len(commitments.Items), commitments.AsOf.Hash, len(report.Commitments), report.Hash)
	}
	for _, got := range commitments.Items {
		want, _ := report.Commitment(got.ID)
		if common.HexToAddress(got.Provider) != want.Provider || got.Epochs != want.Epochs || got.Opportunities != want.Opportunities || got.Proven != want.Proven ||
			got.Reward != want.Reward.String() || got.Fees != want.Fees.String() || got.Slashed != want.Slashed.String() {
			s.o.t.Errorf("the commitment %+v; the auditor found %+v", got, want)
		}
	}

	slashes := read[api.List[index.Slash]](s, "/slashes")
	if len(slashes.Items) == 0 || len(slashes.Items) != len(report.Slashes) {
		s.o.t.Fatalf("%d slashes; the auditor found %d", len(slashes.Items), len(report.Slashes))
	}
	for _, got := range slashes.Items { // the newest first
		want := report.Slashes[got.Seq-1]
		if got.Commitment != want.ID || got.Epoch != want.Epoch || got.Tx != want.Tx.Hex() || taken(s.o.t, &got) != want.Amount.String() {
			s.o.t.Errorf("the slash %+v; the auditor found %+v", got, want)
		}
	}

	if proofs := read[api.List[index.Response]](s, "/proofs"); len(proofs.Items) != report.Proofs {
		s.o.t.Errorf("%d proofs; the auditor verified %d", len(proofs.Items), report.Proofs)
	}
}

// taken is all the stake that a slash took.
func taken(t *testing.T, slash *index.Slash) string {
	t.Helper()
	sum := new(big.Int)
	for _, part := range []string{slash.FromBond, slash.FromPool, slash.FromThawing} {
		amount, ok := new(big.Int).SetString(part, 10)
		if !ok {
			t.Fatalf("%q is no amount", part)
		}
		sum.Add(sum, amount)
	}
	return sum.String()
}

// checkNews looks at an answer again before and after a new block, of which the stream of heads tells.
func (s *site) checkNews(head uint64) {
	s.o.t.Helper()
	ctx, cancel := context.WithTimeout(s.o.t.Context(), time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+api.Prefix+"/heads", http.NoBody)
	if err != nil {
		s.o.t.Fatal(err)
	}
	stream, err := http.DefaultClient.Do(request)
	if err != nil {
		s.o.t.Fatal(err)
	}
	defer stream.Body.Close()
	lines := bufio.NewScanner(stream.Body)
	next := func() (at api.AsOf) {
		for lines.Scan() {
			if data, ok := bytes.CutPrefix(lines.Bytes(), []byte("data: ")); ok {
				if err := json.Unmarshal(data, &at); err != nil {
					s.o.t.Fatal(err)
				}
				return at
			}
		}
		s.o.t.Fatalf("the stream of heads ended: %v", lines.Err())
		return at
	}
	if at := next(); at.Block != head {
		s.o.t.Errorf("the first head is %d, not %d", at.Block, head)
	}

	const path = api.Prefix + "/commitments"
	first, _ := s.ask(path, "")
	tag := first.Header.Get("ETag")
	if again, body := s.ask(path, tag); tag == "" || again.StatusCode != http.StatusNotModified || len(body) != 0 {
		s.o.t.Errorf("what has the tag %q and is asked for again: %s, with %d bytes", tag, again.Status, len(body))
	}
	s.o.node("evm_mine")
	if at := next(); at.Block != head+1 {
		s.o.t.Errorf("the next head is %d, not %d", at.Block, head+1)
	}
	if later, _ := s.ask(path, tag); later.StatusCode != http.StatusOK || later.Header.Get("ETag") == tag {
		s.o.t.Errorf("after a block: %s, with the tag %s after %s", later.Status, later.Header.Get("ETag"), tag)
	}
}

var addressesInPage = regexp.MustCompile(`(?:src|href)="(/[^"]*)"`)

// checkPage reads the document, what it names, and the way to the node.
func (s *site) checkPage() {
	s.o.t.Helper()
	answer, document := s.ask("/commitments", "") // the page finds out itself what is shown there
	if kind := answer.Header.Get("Content-Type"); answer.StatusCode != http.StatusOK || !strings.HasPrefix(kind, "text/html") {
		s.o.t.Fatalf("the page: %s, %s", answer.Status, kind)
	}
	if policy := answer.Header.Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none';") {
		s.o.t.Errorf("the page's policy is %q", policy)
	}
	named := addressesInPage.FindAllSubmatch(document, -1)
	if len(named) == 0 {
		s.o.t.Errorf("the page names no files:\n%s", document)
	}
	for _, n := range named {
		if part, body := s.ask(string(n[1]), ""); part.StatusCode != http.StatusOK || len(body) == 0 || part.Header.Get("Content-Type") == answer.Header.Get("Content-Type") {
			s.o.t.Errorf("%s: %s, %d bytes of %s", n[1], part.Status, len(body), part.Header.Get("Content-Type"))
		}
	}

	relayed, err := http.Post(s.url+"/rpc", "application/json", strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`))
	if err != nil {
		s.o.t.Fatal(err)
	}
	defer relayed.Body.Close()
	var said struct{ Result string }
	if err := json.NewDecoder(relayed.Body).Decode(&said); err != nil || said.Result != "0x7a69" {
		s.o.t.Errorf("by the page's way to the node, the chain's id is %q, error %v", said.Result, err)
	}
}
