package verifier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// The RANDAO beacon reads the headers of another program's chain: a keeper opens challenges on anvil, and the
// auditor finds the same values.
func TestRandaoOnAnvil(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	key := must(wallet.NewKey())(t)
	url := startAnvil(t, key.Address.Hex())
	node := testchain.DialNode(t, url, chain.WithPoll(20*time.Millisecond))
	cfg := wallet.Config{Key: key, StateDir: t.TempDir()}
	rules := testchain.FastParameters(t)
	rules.Capacity.ResponseWindow, rules.Capacity.EpochBlocks = 60, 4*63
	d, err := deploy.Deploy(t.Context(), node, cfg, deploy.Config{
		Profile: "dev", Circuit: "test", Parameters: rules, Treasury: key.Address, Verifier: acceptAll,
	})
	if err != nil {
		t.Fatal(err)
	}
	client := must(ledger.New(t.Context(), node, d))(t)
	opened := make(chan Event, 1000)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	sender := testchain.Open(t, client, cfg)
	go func() {
		ended <- RunKeeper(ctx, KeeperConfig{Chain: client, Sender: sender, Clock: client.Clock, OnEvent: func(e Event) {
			if e.Kind == Opened {
				opened <- e
			}
		}})
	}()
	var last Event
	for range 2 {
		last = <-opened
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
	r := auditDev(t, AuditConfig{Chain: client, Deployment: d, To: last.Block})
	if !r.OK() || r.Lottery.Opened != 2 {
		t.Errorf("%+v; differences: %v", r.Lottery, r.Differences)
	}
}

// startAnvil starts anvil, of npm's @foundry-rs/anvil, with an account that has ether. It returns its URL.
func startAnvil(t *testing.T, account string) string {
	t.Helper()
	const anvil = "../contracts/node_modules/.bin/anvil"
	if _, err := os.Stat(anvil); err != nil {
		if os.Getenv("MUSTER_REQUIRE_ANVIL") != "" {
			t.Fatalf("anvil is not installed: %v", err)
		}
		t.Skip("anvil is not installed: make test installs it from npm")
	}
	port := fmt.Sprint(must(loopback.Port())(t))
	cmd := exec.Command(anvil, "--port", port, "--block-time", "0.2", "--silent")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		http.DefaultClient.CloseIdleConnections()
	})
	url := "http://127.0.0.1:" + port
	call := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"anvil_setBalance","params":[%q,"0x56bc75e2d63100000"]}`, account)
	testchain.WaitFor(t, func() bool {
		r, err := http.Post(url, "application/json", bytes.NewReader([]byte(call)))
		if err != nil {
			return false
		}
		return r.Body.Close() == nil && r.StatusCode == http.StatusOK
	})
	return url
}
