package devnet_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"go.uber.org/goleak"

	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/internal/testchain"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// One pool a process, which go-ethereum never stops.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// Ends by itself a second after its database was closed.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func TestDevnetMinesOnSchedule(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{Interval: 20 * time.Millisecond, ChainID: 777})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Stop()
	c, err := ethclient.Dial(d.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	id, err := c.ChainID(t.Context())
	if err != nil || id.Uint64() != 777 {
		t.Fatalf("chain id %v, error %v", id, err)
	}
	start := time.Now()
	for {
		n, err := c.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if n >= 50 {
			t.Logf("%d blocks in %v", n, time.Since(start))
			return
		}
		if time.Since(start) > 20*time.Second {
			t.Fatalf("only %d blocks in %v", n, time.Since(start))
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func TestDevnetKeys(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	cfg := devnet.Config{KeyDir: dir, Accounts: []string{"alice", "bob"}}
	var first common.Address
	for range 2 { // the second start finds the keys of the first
		d, err := devnet.Start(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		alice, err := d.Account("alice")
		if err != nil {
			t.Fatal(err)
		}
		if first != (common.Address{}) && alice.Address != first {
			t.Fatalf("alice was %s and is now %s", first, alice.Address)
		}
		first = alice.Address
		c, err := ethclient.Dial(d.URL())
		if err != nil {
			t.Fatal(err)
		}
		balance, err := c.BalanceAt(t.Context(), alice.Address, nil)
		if err != nil || balance.Sign() <= 0 {
			t.Fatalf("balance %v, error %v", balance, err)
		}
		c.Close()
		if _, err := d.Account("carol"); err == nil {
			t.Fatal("an account that nobody asked for")
		}
		d.Stop()
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 3 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, f := range files {
		info, err := f.Info()
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, error %v", f.Name(), info.Mode(), err)
		}
	}
}

func TestDevnetRefusesATakenPort(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Stop()
	addr := strings.TrimPrefix(d.URL(), "http://")
	if second, err := devnet.Start(t.Context(), devnet.Config{Addr: addr}); err == nil {
		second.Stop()
		t.Fatal("two devnets on one port")
	} else if !strings.Contains(err.Error(), addr) {
		t.Fatalf("the error does not name the address: %v", err)
	}
	for _, bad := range []string{"nonsense", "127.0.0.1:http", "127.0.0.1:70000"} {
		if second, err := devnet.Start(t.Context(), devnet.Config{Addr: bad}); err == nil {
			second.Stop()
			t.Errorf("listens on %q", bad)
		}
	}
}

// Timestamps are whole seconds and rise, so that many blocks at once end far in the future.
func TestDevnetTimestampsMayDrift(t *testing.T) {
	d := testchain.QuietDevnet(t)
	d.Mine(400)
	head := d.Chain().CurrentBlock()
	if ahead := time.Until(time.Unix(int64(head.Time), 0)); head.Number.Uint64() != 400 || ahead < 5*time.Minute {
		t.Errorf("block %v is %v ahead", head.Number, ahead)
	}
}

func TestDevnetReorg(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Stop()
	d.Mine(40)
	hash := func(n uint64) common.Hash { return d.Chain().GetCanonicalHash(n) }
	at37, at38 := hash(37), hash(38)
	if err := d.Reorg(3, true); err != nil {
		t.Fatal(err)
	}
	if head := d.Chain().CurrentBlock().Number.Uint64(); head != 41 {
		t.Fatalf("head is %d", head)
	}
	if hash(37) != at37 || hash(38) == at38 {
		t.Fatal("the wrong blocks were replaced")
	}
	if err := d.Reorg(100, true); err == nil {
		t.Fatal("replaced more blocks than there are")
	}
}
