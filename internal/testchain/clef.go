package testchain

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain/wallet"
)

// A Clef is go-ethereum's signer in a process of its own, with a [Person] at it.
type Clef struct {
	Socket string // where it answers
	URL    string // the same, over HTTP
	Person *Person
}

// A Person is who approves what clef signs, and types its passwords.
type Person struct {
	mu      sync.Mutex
	approve func(what string) bool
	asked   []string
}

// Decide has what comes next decided by a function: "tx", "data" or "list".
func (p *Person) Decide(approve func(what string) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.approve = approve
}

// Asked is what the person was asked to approve.
func (p *Person) Asked() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.asked)
}

func (p *Person) approves(what string) bool {
	p.mu.Lock()
	p.asked = append(p.asked, what)
	approve := p.approve
	p.mu.Unlock()
	return approve == nil || approve(what)
}

// clefPassword opens all that clef has.
const clefPassword = "a password for tests"

// terminal is what clef calls of its user interface.
type terminal struct {
	person *Person
	urls   chan string // over HTTP, when it has started
}

type approval struct {
	Transaction json.RawMessage `json:"transaction,omitempty"`
	Approved    bool            `json:"approved"`
}

func (t terminal) ApproveTx(request approval) approval {
	return approval{request.Transaction, t.person.approves("tx")}
}

func (t terminal) ApproveSignData(json.RawMessage) approval {
	return approval{nil, t.person.approves("data")}
}

func (t terminal) ApproveListing(request listing) listing {
	if !t.person.approves("list") {
		return listing{}
	}
	return request
}

type listing struct {
	Accounts []json.RawMessage `json:"accounts"`
}

func (terminal) OnInputRequired(json.RawMessage) map[string]string {
	return map[string]string{"text": clefPassword}
}

func (terminal) ShowInfo(json.RawMessage)     {}
func (terminal) ShowError(json.RawMessage)    {}
func (terminal) OnApprovedTx(json.RawMessage) {}

func (t terminal) OnSignerStartup(request struct {
	Info struct {
		URL string `json:"extapi_http"`
	} `json:"info"`
}) {
	t.urls <- request.Info.URL
}

// StartClef starts clef for a chain with some keys. rules is a file of rules that it has attested; empty: a
// person decides everything. Other arguments are clef's.
func StartClef(t *testing.T, chainID uint64, rules string, keys []*wallet.Key, args ...string) *Clef {
	t.Helper()
	// A socket's path is short: the test's name must not be in it.
	dir := Must(os.MkdirTemp("", "clef"))(t)
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	keystore, config := filepath.Join(dir, "keys"), filepath.Join(dir, "config")
	for i, k := range keys {
		Must(0, os.MkdirAll(keystore, 0o700))(t)
		Must(0, k.Save(filepath.Join(keystore, "key-"+string(rune('a'+i))+".json"), clefPassword))(t)
	}
	program := clefProgram(t)
	usual := []string{"--suppress-bootwarn", "--nousb", "--lightkdf", "--keystore", keystore, "--configdir", config, "--chainid", fmt.Sprint(chainID)}
	if rules != "" {
		typed := func(lines int, command ...string) {
			cmd := exec.CommandContext(t.Context(), program, slices.Concat(usual, command)...)
			cmd.Stdin = strings.NewReader(strings.Repeat(clefPassword+"\n", lines))
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("clef %s: %v\n%s", command[0], err, out)
			}
		}
		typed(2, "init")
		for _, k := range keys {
			typed(3, "setpw", k.Address.Hex())
		}
		typed(1, "attest", fileHash(t, rules))
		args = append(args, "--rules", rules)
	}
	c := &Clef{Socket: filepath.Join(dir, "clef.ipc"), Person: &Person{}}
	c.run(t, program, slices.Concat(usual, []string{"--stdio-ui", "--ipcpath", dir, "--http", "--http.port", "0"}, args))
	return c
}

// run starts the process, and stops it when the test ends.
func (c *Clef) run(t *testing.T, program string, args []string) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = filepath.Dir(c.Socket) // where it writes its log of what it did
	in, out := Must(cmd.StdinPipe())(t), Must(cmd.StdoutPipe())(t)
	log := &strings.Builder{} // read when the process has ended
	cmd.Stderr = log
	Must(0, cmd.Start())(t)
	exited := make(chan struct{})
	started := terminal{c.Person, make(chan string, 1)}
	ui := Must(rpc.DialIO(context.Background(), out, in))(t)
	Must(0, ui.RegisterName("ui", started))(t)
	go func() {
		_ = cmd.Wait()
		close(exited)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-exited
		ui.Close()
		if t.Failed() {
			t.Logf("clef said:\n%s", log)
		}
	})
	select {
	case c.URL = <-started.urls:
	case <-exited:
		t.Fatalf("clef has ended:\n%s", log)
	}
}

// clefProgram builds clef, which is one of the project's tools: go keeps what it has built.
func clefProgram(t *testing.T) string {
	t.Helper()
	root := strings.TrimSpace(string(Must(exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output())(t)))
	cmd := exec.Command("go", "tool", "-modfile=tools/go.mod", "-n", "clef")
	cmd.Dir = root
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("build clef: %v\n%s", err, &stderr)
	}
	return strings.TrimSpace(string(out))
}

func fileHash(t *testing.T, path string) string {
	t.Helper()
	return fmt.Sprintf("%x", sha256.Sum256(Must(os.ReadFile(path))(t)))
}
