package wallet_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/testchain"
)

// Wallets that share a folder, in one process or in several, never take the same nonce.
func TestWalletsShareAJournal(t *testing.T) {
	w := testchain.Start(t)
	cfg := w.Config(t, "deployer")
	senders := []*ledger.Sender{testchain.Open(t, w.Client, cfg), testchain.Open(t, w.Client, cfg), testchain.Open(t, w.Client, cfg)}
	before := nonce(t, w, "deployer")
	const each = 4
	testchain.Together(len(senders)*each, func(i int) {
		if _, err := senders[i%len(senders)].Transfer(t.Context(), common.Address{1}, ledger.FLT(1)); err != nil {
			t.Error(err)
		}
	})
	has(t, w, common.Address{1}, int64(len(senders)*each))
	if used := nonce(t, w, "deployer") - before; used != uint64(len(senders)*each) {
		t.Errorf("%d nonces were used", used)
	}
}

// Payments of several wallets come one after another, since each uses up a permit.
func TestWalletsPayInTurn(t *testing.T) {
	w := testchain.Start(t)
	cfg := w.Config(t, "deployer")
	senders := []*ledger.Sender{testchain.Open(t, w.Client, cfg), testchain.Open(t, w.Client, cfg)}
	testchain.Together(len(senders)*3, func(i int) {
		if _, err := senders[i%len(senders)].FundRewards(t.Context(), ledger.FLT(1)); err != nil {
			t.Error(err)
		}
	})
	if got := testchain.Must(w.Client.Reserve(t.Context()))(t); got.Cmp(ledger.FLT(6)) != 0 {
		t.Errorf("%s FLT were paid", ledger.FormatFLT(got))
	}
}

func transferCall(w *testchain.World, to common.Address, flt int64) wallet.Call {
	token := bindings.NewFLT()
	return wallet.Call{What: "transfer", To: &w.Deployment.Token, Data: token.PackTransfer(to, ledger.FLT(flt))}
}

// A process that goes on looks after the transactions of one that died, and of no other.
func TestAWalletAdoptsTheTransactionsOfTheDead(t *testing.T) {
	w := testchain.StartStill(t)
	cfg := w.Config(t, "deployer")
	living := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	defer living.Close()
	dying := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go func() { _, _ = dying.Send(ctx, transferCall(w, common.Address{1}, 3)) }()
	testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
	third := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	if left := testchain.Must(third.UnderWay(t.Context()))(t); len(left) != 0 {
		t.Errorf("it took over from the living: %q", left)
	}
	testchain.Must(0, third.Close())(t)
	testchain.Must(0, dying.Die())(t)
	testchain.WaitFor(t, func() bool { return len(testchain.Must(living.UnderWay(t.Context()))(t)) == 1 })
	w.Mine(1)
	testchain.WaitFor(t, func() bool { return len(testchain.Must(living.UnderWay(t.Context()))(t)) == 0 })
	has(t, w, common.Address{1}, 3)
	testchain.Must(0, living.Close())(t)
	if left := testchain.Must(filepath.Glob(filepath.Join(cfg.StateDir, "*")))(t); len(left) != 1 {
		t.Errorf("left behind: %q", left)
	}
	if _, err := living.Send(t.Context(), transferCall(w, common.Address{1}, 3)); !errors.Is(err, wallet.ErrSenderClosed) {
		t.Errorf("send after close: %v", err)
	}
}

// journalOf is the file of a configuration's only journal.
func journalOf(t *testing.T, cfg wallet.Config) string {
	t.Helper()
	files := testchain.Must(filepath.Glob(filepath.Join(cfg.StateDir, "*.db")))(t)
	if len(files) != 1 {
		t.Fatalf("journals: %q", files)
	}
	return files[0]
}

// An older copy of a journal knows less than the chain, which counts.
func TestAnOlderCopyOfTheJournal(t *testing.T) {
	w := testchain.StartStill(t)
	stop := w.Automine()
	cfg := w.Config(t, "deployer")
	cfg.Finality = 5
	s := testchain.Must(ledger.OpenSender(t.Context(), w.Client, cfg))(t)
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	stop()
	ctx, crash := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() {
		_, err := s.Transfer(ctx, common.Address{2}, ledger.FLT(1))
		failed <- err
	}()
	testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
	crash()
	<-failed
	testchain.Must(0, s.Close())(t)
	old := testchain.Must(os.ReadFile(journalOf(t, cfg)))(t)
	defer w.Mining(10 * time.Millisecond)()
	s = testchain.Must(ledger.OpenSender(t.Context(), w.Client, cfg))(t)
	for range 3 {
		testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	}
	testchain.Must(0, s.Close())(t)
	testchain.Must(0, os.WriteFile(journalOf(t, cfg), old, 0o600))(t)
	s = testchain.Open(t, w.Client, cfg)
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	testchain.WaitFor(t, func() bool { return len(testchain.Must(s.UnderWay(t.Context()))(t)) == 0 })
	has(t, w, common.Address{1}, 5)
	has(t, w, common.Address{2}, 1)
}

// A damaged journal is an error with a remedy, or does no harm. Nothing panics.
func TestADamagedJournal(t *testing.T) {
	w := testchain.StartStill(t)
	cfg := w.Config(t, "deployer")
	s := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	ctx, stop := context.WithCancel(t.Context())
	go func() { _, _ = s.Send(ctx, transferCall(w, common.Address{1}, 3)) }()
	testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
	stop()
	testchain.Must(0, s.Close())(t)
	path := journalOf(t, cfg)
	good := testchain.Must(os.ReadFile(path))(t)
	damaged := 0
	try := func(name string, data []byte) {
		testchain.Must(0, os.WriteFile(path, data, 0o600))(t)
		s, err := wallet.OpenUntracked(t.Context(), w.Client.Node, cfg)
		if err == nil {
			testchain.Must(0, s.CloseJournal())(t)
			return
		}
		damaged++
		if !errors.Is(err, wallet.ErrJournalDamaged) || !strings.Contains(hint.Text(err), "move "+path+" away") {
			t.Errorf("%s: %v", name, err)
		}
	}
	try("nothing wrong", good)
	if damaged != 0 {
		t.Fatal("a good journal is refused")
	}
	for n := 1; n < len(good); n += len(good)/23 + 1 {
		try("cut short", good[:n])
	}
	begin := strings.Index(string(good), `{"nonce"`)
	if begin < 0 {
		t.Fatal("no record")
	}
	before := damaged
	for _, change := range [][2]string{
		{`"versions":[`, `"versions":{`}, {`"versions"`, `"nothings"`}, {`"nonce":`, `"nnnnn":`}, {`"raw":"0x02`, `"raw":"0x03`},
		{`"hash":"0x`, `"hash":"1x`}, {`"tip":`, `"tap":`}, {`"feeCap":`, `"feeCab":`}, {`{"nonce"`, `["nonce"`}, {`"gas":`, `"gas":9`}, {`"data":"0x`, `"data":"0xff`},
	} {
		if !strings.Contains(string(good), change[0]) {
			t.Fatalf("no %s", change[0])
		}
		changed := strings.ReplaceAll(string(good), change[0], change[1])
		if len(changed) != len(good) { // take what was put in out elsewhere: the record keeps its length
			continue
		}
		try(change[1], []byte(changed))
	}
	if damaged-before != 8 {
		t.Errorf("%d of 8 bad records are refused", damaged-before)
	}
	for i := begin; i < begin+1500 && i < len(good); i += 37 {
		for _, flip := range []byte{1, 0x80, 0xff} {
			data := append([]byte(nil), good...)
			data[i] ^= flip
			try("flipped", data)
		}
	}
	for i := 0; i < len(good); i += len(good)/151 + 1 {
		data := append([]byte(nil), good...)
		data[i] ^= 0x55
		try("flipped", data)
	}
	t.Logf("%d were refused", damaged)
}

// A program that does not share the journal is named.
func TestAJournalThatIsKeptLocked(t *testing.T) {
	w := testchain.StartStill(t)
	cfg := w.Config(t, "keeper")
	testchain.Must(0, testchain.Must(ledger.OpenSender(t.Context(), w.Client, cfg))(t).Close())(t)
	db := testchain.Must(store.Open(journalOf(t, cfg), store.Options{}))(t)
	defer db.Close()
	defer wallet.BeImpatient()()
	if _, err := ledger.OpenSender(t.Context(), w.Client, cfg); !errors.Is(err, wallet.ErrKeyLocked) || len(hint.Of(err)) != 1 {
		t.Errorf("it is locked: %v", err)
	}
}

// What crashes leave behind is removed.
func TestCrashesLeaveNoFiles(t *testing.T) {
	w := testchain.StartStill(t)
	cfg := w.Config(t, "keeper")
	for range 3 {
		testchain.Must(0, testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t).Die())(t)
	}
	living := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	long := time.Now().Add(-time.Hour)
	for _, file := range testchain.Must(filepath.Glob(filepath.Join(cfg.StateDir, "*")))(t) {
		testchain.Must(0, os.Chtimes(file, long, long))(t)
	}
	second := testchain.Must(wallet.Open(t.Context(), w.Client.Node, cfg))(t)
	if left := testchain.Must(filepath.Glob(filepath.Join(cfg.StateDir, "*")))(t); len(left) != 3 {
		t.Errorf("a journal and two files: %q", left)
	}
	testchain.Must(0, errors.Join(living.Close(), second.Close()))(t)
}
