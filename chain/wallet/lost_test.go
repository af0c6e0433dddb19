package wallet_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// said collects what people are told.
type said struct {
	mu    sync.Mutex
	lines []string
}

func (s *said) add(err error, _ time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lines = append(s.lines, err.Error())
}

func (s *said) count(text string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range s.lines {
		if strings.Contains(l, text) {
			n++
		}
	}
	return n
}

// start makes a world whose blocks come by themselves, and a client of it behind a proxy. The contracts are
// found before the first block comes: on a busy machine their state would be too old soon.
func start(t *testing.T) (*testchain.World, *testchain.Proxy, *ledger.Client, *said) {
	t.Helper()
	w := testchain.StartStill(t)
	p, client, heard := behind(t, w)
	t.Cleanup(w.Mining(40 * time.Millisecond)) // a challenge can be opened for 19 blocks
	return w, p, client, heard
}

// behind makes a client that talks to the world through a proxy, and what it says.
func behind(t *testing.T, w *testchain.World) (*testchain.Proxy, *ledger.Client, *said) {
	t.Helper()
	p, heard := testchain.StartProxy(t, w.URL()), new(said)
	c := testchain.Must(ledger.Dial(t.Context(), p.URL, w.Deployment, chain.WithPoll(20*time.Millisecond), chain.OnRetry(heard.add)))(t)
	t.Cleanup(c.Close)
	return p, c, heard
}

func has(t *testing.T, w *testchain.World, account common.Address, flt int64) {
	t.Helper()
	if got := testchain.Must(w.Client.Balance(t.Context(), account))(t); got.Cmp(ledger.FLT(flt)) != 0 {
		t.Errorf("%s has %s FLT, want %d", account, ledger.FormatFLT(got), flt)
	}
}

func nonce(t *testing.T, w *testchain.World, name string) uint64 {
	t.Helper()
	return testchain.Must(w.Client.Eth().NonceAt(t.Context(), w.Keys[name].Address, nil))(t)
}

// Whatever a node says of a transaction, it is mined once, with the nonce that it was given; and whether
// the node has it is not read from its words.
func TestNoRefusalGivesANonceAway(t *testing.T) {
	w, p, client, heard := start(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	before := nonce(t, w, "deployer")
	words := []string{
		"already known", "AlreadyKnown", "ALREADY_EXISTS: already known", "tx already exists in cache", "Known transaction",
		"INTERNAL_ERROR: existing tx with same hash", "Transaction with the same hash was already imported.",
		"FeeTooLow, EffectivePriorityFeePerGas too low", "fee cap less than block base fee", "gas price below minimum",
		"max fee per gas less than block base fee: maxFeePerGas: 1, baseFee: 2", "transaction underpriced",
		"replacement transaction underpriced", "txpool is full", "nonce too low", "a word that nobody knows",
	}
	for i, text := range words {
		to, other := common.Address{1, byte(i)}, common.Address{2, byte(i)}
		switch i % 2 {
		case 0: // the node has it, and says so
			p.Set(testchain.On("eth_sendRawTransaction", testchain.Times(1, testchain.Fault{Edit: testchain.AnswerError(-32000, text)})))
			testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(1)))(t)
			has(t, w, to, 1)
			fallthrough
		default: // or does not
			refuse, n := testchain.RefuseCall("eth_sendRawTransaction", -32000, text), 0
			p.Set(func(request string) testchain.Fault {
				if strings.Contains(request, "eth_sendRawTransaction") {
					n++
				}
				if n > 2 {
					return testchain.Fault{}
				}
				return refuse(request)
			})
			testchain.Must(s.Transfer(t.Context(), other, ledger.FLT(1)))(t)
			has(t, w, other, 1)
		}
	}
	if used := nonce(t, w, "deployer") - before; used != uint64(len(words)+len(words)/2) {
		t.Errorf("%d nonces were used", used)
	}
	if n := heard.count("a word that nobody knows"); n != 1 {
		t.Errorf("it was said %d times: %q", n, heard.lines)
	}
}

// Final refusals give the nonce to the next transaction, unless the node has the transaction all the same.
func TestARefusalIsLookedUp(t *testing.T) {
	w, p, client, _ := start(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	p.Set(testchain.On("eth_sendRawTransaction", testchain.Times(1, testchain.Fault{Edit: testchain.AnswerError(-32000, "insufficient funds")})))
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	has(t, w, common.Address{1}, 1)
	before := nonce(t, w, "deployer")
	refuse, noIndex := testchain.RefuseCall("eth_sendRawTransaction", -32000, "insufficient funds"), testchain.RefuseCall("eth_getTransactionByHash", -32000, "transaction indexing is in progress")
	for _, rule := range []func(string) testchain.Fault{refuse, func(request string) testchain.Fault {
		if f := noIndex(request); f.Reply != nil {
			return f
		}
		return refuse(request)
	}} {
		p.Set(rule)
		if _, err := s.Transfer(t.Context(), common.Address{2}, ledger.FLT(1)); err == nil || !strings.Contains(hint.Text(err), "send ether to") {
			t.Fatalf("it was refused: %v", err)
		}
	}
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	testchain.Must(s.Transfer(t.Context(), common.Address{2}, ledger.FLT(1)))(t)
	if used := nonce(t, w, "deployer") - before; used != 1 {
		t.Errorf("%d nonces were used", used)
	}
}

func TestSenderGoesOnBesideAnotherUserOfItsKey(t *testing.T) {
	w, _, client, heard := start(t)
	mine := w.Config(t, "deployer")
	s := testchain.Must(ledger.OpenSender(t.Context(), client, mine))(t)
	other := w.Sender(t, "deployer")
	for range 2 {
		testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
		testchain.Must(other.Transfer(t.Context(), common.Address{2}, ledger.FLT(1)))(t)
	}
	if n := heard.count("not in the journal"); n != 1 {
		t.Errorf("it was said %d times: %q", n, heard.lines)
	}
	testchain.Must(0, s.Close())(t)
	s = testchain.Open(t, client, mine)
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	has(t, w, common.Address{1}, 3)
	has(t, w, common.Address{2}, 2)
}

// lose begins something whose transaction no node gets, and uses its nonce elsewhere.
func lose(t *testing.T, w *testchain.World, p *testchain.Proxy, name string, begin func() error) (failed chan error) {
	t.Helper()
	stuck := &trap{letPast: 100}
	p.Set(stuck.rule(t))
	failed = make(chan error, 1)
	go func() { failed <- begin() }()
	testchain.WaitFor(t, func() bool { return len(stuck.transactions()) > 0 })
	testchain.Must(w.Sender(t, name).Transfer(t.Context(), common.Address{2}, ledger.FLT(0)))(t)
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	return failed
}

// A transfer could be mined twice after a reorganisation, so that it waits until there can be none.
func TestALostTransactionIsSentOnceTheLossIsFinal(t *testing.T) {
	w, p, client, heard := start(t)
	cfg := w.Config(t, "deployer")
	cfg.Finality = 30
	s := testchain.Open(t, client, cfg)
	var mined *ledger.Receipt
	failed := lose(t, w, p, "deployer", func() (err error) {
		mined, err = s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1))
		return err
	})
	lost := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
	if mined.Block < lost+20 {
		t.Errorf("lost by block %d, mined in block %d", lost, mined.Block)
	}
	has(t, w, common.Address{1}, 1)
	if heard.count("another transaction took its nonce") != 2 {
		t.Errorf("said: %q", heard.lines)
	}
}

// What a contract lets have its effect once is sent again at once.
func TestALostCallIsSentAtOnce(t *testing.T) {
	w, p, client, _ := start(t)
	cfg := w.Config(t, "keeper")
	cfg.Finality = 1 << 30
	s := testchain.Open(t, client, cfg)
	challenge := findChallenge(t, w)
	if err := <-lose(t, w, p, "keeper", func() error { return open(t, w, s, challenge) }); err != nil {
		t.Fatal(err)
	}
	challenge = findChallenge(t, w)
	failed := lose(t, w, p, "keeper", func() error { return open(t, w, s, challenge) })
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
	if err := open(t, w, s, challenge); !errors.Is(err, ledger.ErrChallengeAlreadyOpen) {
		t.Errorf("opened twice: %v", err)
	}
}

// open opens a challenge.
func open(t *testing.T, w *testchain.World, s *ledger.Sender, challenge uint64) error {
	h, err := w.Client.Header(t.Context(), challenge)
	if err != nil {
		return err
	}
	evidence, err := w.Client.Evidence(t.Context(), h)
	if err != nil {
		return err
	}
	_, err = s.Open(t.Context(), challenge, evidence)
	return err
}

func findChallenge(t *testing.T, w *testchain.World) uint64 {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	for h := range w.Client.Heads(ctx) {
		if w.Client.Clock.BeginsSlot(h.Number) { // odds of 1: every slot begins with one
			return h.Number
		}
	}
	t.Fatal("no challenge")
	return 0
}

func TestALostPaymentPaysOnce(t *testing.T) {
	w, p, client, _ := start(t)
	cfg := w.Config(t, "deployer")
	cfg.Finality = 1 << 30
	s := testchain.Open(t, client, cfg)
	if err := <-lose(t, w, p, "deployer", func() error { _, err := s.FundRewards(t.Context(), ledger.FLT(7)); return err }); err != nil {
		t.Fatal(err)
	}
	testchain.Must(s.FundRewards(t.Context(), ledger.FLT(5)))(t)
	if got := testchain.Must(w.Client.Reserve(t.Context()))(t); got.Cmp(ledger.FLT(12)) != 0 {
		t.Errorf("%s FLT were paid", ledger.FormatFLT(got))
	}
}

// What the contract has come to refuse is not sent again, and says why.
func TestALostCallThatCameTooLate(t *testing.T) {
	w, p, client, _ := start(t)
	s := testchain.Open(t, client, w.Config(t, "keeper"))
	challenge := findChallenge(t, w)
	stuck := &trap{letPast: 100}
	p.Set(stuck.rule(t))
	failed := make(chan error, 1)
	go func() {
		failed <- open(t, w, s, challenge)
	}()
	testchain.WaitFor(t, func() bool { return len(stuck.transactions()) > 0 })
	other := testchain.Must(wallet.Open(t.Context(), w.Client.Node, w.Config(t, "keeper")))(t)
	defer other.Close()
	header := testchain.Must(w.Client.Header(t.Context(), challenge))(t)
	evidence := testchain.Must(w.Client.Evidence(t.Context(), header))(t)
	data := append(bindings.NewCapacity().PackOpen(new(big.Int).SetUint64(challenge), evidence), 0) // or it might be the same transaction
	testchain.Must(other.Send(t.Context(), wallet.Call{What: "open", To: &w.Deployment.Capacity, Data: data}))(t)
	err := <-failed
	if !errors.Is(err, ledger.ErrChallengeAlreadyOpen) || !errors.Is(err, wallet.ErrReplaced) {
		t.Fatalf("opened by another program: %v", err)
	}
	t.Log(err)
}

// After a crash the journal tells what was lost: what can have its effect once is sent, a transfer is not.
func TestLossesAreNoticedAfterACrash(t *testing.T) {
	w, p, client, heard := start(t)
	for name, test := range map[string]struct {
		call func(context.Context, *ledger.Sender) error
		want int64
	}{
		"transfer": {func(ctx context.Context, s *ledger.Sender) error {
			return second(s.Transfer(ctx, common.Address{1}, ledger.FLT(3)))
		}, 0},
		"payment": {func(ctx context.Context, s *ledger.Sender) error { return second(s.FundRewards(ctx, ledger.FLT(3))) }, 3},
	} {
		cfg := w.Config(t, "deployer")
		cfg.Finality = 5
		s := testchain.Must(ledger.OpenSender(t.Context(), client, cfg))(t)
		stuck := &trap{letPast: 100}
		p.Set(stuck.rule(t))
		ctx, crash := context.WithCancel(t.Context())
		failed := make(chan error, 1)
		go func() { failed <- test.call(ctx, s) }()
		testchain.WaitFor(t, func() bool { return len(stuck.transactions()) > 0 })
		crash()
		if err := <-failed; !strings.Contains(err.Error(), stuck.transactions()[0].Hash().Hex()+" is pending") {
			t.Errorf("%s: %v", name, err)
		}
		testchain.Must(0, s.Close())(t)
		testchain.Must(w.Sender(t, "deployer").Transfer(t.Context(), common.Address{2}, ledger.FLT(1)))(t)
		p.Set(func(string) testchain.Fault { return testchain.Fault{} })
		s = testchain.Must(ledger.OpenSender(t.Context(), client, cfg))(t)
		testchain.WaitFor(t, func() bool { return len(testchain.Must(s.UnderWay(t.Context()))(t)) == 0 })
		testchain.Must(0, s.Close())(t)
		got := testchain.Must(w.Client.Balance(t.Context(), common.Address{1}))(t)
		if name == "payment" {
			got = testchain.Must(w.Client.Reserve(t.Context()))(t)
		}
		if got.Cmp(ledger.FLT(test.want)) != 0 {
			t.Errorf("%s: %s FLT", name, ledger.FormatFLT(got))
		}
	}
	if heard.count("was never mined, and is not sent again") != 1 {
		t.Errorf("said: %q", heard.lines)
	}
}

func second[T any](_ T, err error) error { return err }

// A transaction that waits for a nonce which its own program does not have is not stuck for ever.
func TestAGapIsFilled(t *testing.T) {
	w, p, client, _ := start(t)
	cfg := w.Config(t, "deployer")
	cfg.BumpAfter = 3
	s := testchain.Open(t, client, cfg)
	next := nonce(t, w, "deployer") + 1
	once := testchain.Times(1, testchain.Fault{Edit: testchain.ReplaceResult(fmt.Sprintf(`"%#x"`, next))})
	p.Set(func(request string) testchain.Fault { // a pool that has another program's transaction, and forgets it
		if strings.Contains(request, `"eth_getTransactionCount"`) && strings.Contains(request, `"pending"`) {
			return once()
		}
		return testchain.Fault{}
	})
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	has(t, w, common.Address{1}, 1)
	testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
	if got := nonce(t, w, "deployer"); got != next+2 {
		t.Errorf("nonce %d, want %d", got, next+2)
	}
}

// Behind a load balancer one node may know a nonce long before another knows the receipt.
func TestSenderWaitsForLateReceipts(t *testing.T) {
	for name, test := range map[string]struct {
		hide  []string
		short bool
	}{
		"of the transaction":                    {hide: []string{"eth_getTransactionReceipt"}},
		"of the transaction and its block":      {hide: []string{"eth_getTransactionReceipt", "eth_getBlockReceipts"}},
		"with old state missing":                {hide: []string{"eth_getTransactionReceipt", "state"}},
		"for longer than the caller waits":      {hide: []string{"eth_getTransactionReceipt", "eth_getBlockReceipts"}, short: true},
		"for longer, and nobody knows anything": {hide: []string{"eth_getTransactionReceipt", "state"}, short: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w, p, client, _ := start(t)
			cfg := w.Config(t, "deployer")
			cfg.Finality = 1000
			s := testchain.Open(t, client, cfg)
			begin := time.Now()
			noState := testchain.RefuseCall("eth_getTransactionCount", -32000, "missing trie node")
			p.Set(func(request string) testchain.Fault {
				if time.Since(begin) > 5*time.Second {
					return testchain.Fault{}
				}
				for _, method := range test.hide {
					if strings.Contains(request, `"`+method+`"`) {
						return testchain.Fault{Edit: testchain.ReplaceResult("null")}
					}
					if method == "state" && !strings.Contains(request, `"latest"`) && !strings.Contains(request, `"pending"`) {
						if f := noState(request); f.Reply != nil {
							return f
						}
					}
				}
				return testchain.Fault{}
			})
			ctx := t.Context()
			if test.short {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, 3*time.Second)
				defer cancel()
			}
			_, err := s.Transfer(ctx, common.Address{1}, ledger.FLT(1))
			if test.short {
				if err == nil || !strings.Contains(err.Error(), "mined") || !strings.Contains(err.Error(), "0x") {
					t.Errorf("it does not say what became of it: %v", err)
				}
				t.Log(err)
			} else if err != nil {
				t.Error(err)
			}
			has(t, w, common.Address{1}, 1)
		})
	}
}

// A node that wants an absurd tip does not get it.
func TestAbsurdTipsAreNotPaid(t *testing.T) {
	w, p, client, _ := start(t)
	for name, test := range map[string]struct {
		limit, want int64 // gwei
		history     string
	}{
		"by default":                     {0, 50, ""},
		"as the operator says":           {3, 3, ""},
		"by what others paid":            {0, 12, `{"oldestBlock":"0x1","baseFeePerGas":["0x1","0x1"],"gasUsedRatio":[0.5],"reward":[["0xb2d05e00"]]}`},
		"without the tips of last years": {0, 50, `{"oldestBlock":"0x1"}`},
	} {
		cfg := w.Config(t, "deployer")
		if test.limit != 0 {
			cfg.MaxPriorityFee = big.NewInt(test.limit * 1e9)
		}
		p.Set(func(request string) testchain.Fault {
			switch {
			case strings.Contains(request, `"eth_maxPriorityFeePerGas"`):
				return testchain.Fault{Edit: testchain.ReplaceResult(`"0x8bb2c97000"`)} // 600 gwei
			case strings.Contains(request, `"eth_feeHistory"`) && test.history != "":
				return testchain.Fault{Edit: testchain.ReplaceResult(test.history)}
			case strings.Contains(request, `"eth_feeHistory"`):
				return testchain.RefuseCall("eth_feeHistory", -32601, "no such method")(request)
			}
			return testchain.Fault{}
		})
		s := testchain.Must(ledger.OpenSender(t.Context(), client, cfg))(t)
		r := testchain.Must(s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1)))(t)
		tx, _, err := w.Client.Eth().TransactionByHash(t.Context(), r.TxHash)
		if err != nil {
			t.Fatal(err)
		}
		if tx.GasTipCap().Cmp(big.NewInt(test.want*1e9)) != 0 {
			t.Errorf("%s: a tip of %v wei, want %d gwei", name, tx.GasTipCap(), test.want)
		}
		testchain.Must(0, s.Close())(t)
	}
}

// Waiting for gas to become cheaper is said once, and so is the end of it.
func TestWaitingForTheBaseFeeIsSaid(t *testing.T) {
	w := testchain.StartStill(t)
	p, client, heard := behind(t, w)
	head, err := w.Client.Eth().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	cfg := w.Config(t, "deployer")
	cfg.BumpAfter = 2
	cfg.MaxFee = new(big.Int).Div(head.BaseFee, big.NewInt(4))
	s := testchain.Open(t, client, cfg)
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	done := make(chan error, 1)
	go func() {
		_, err := s.Transfer(t.Context(), common.Address{1}, ledger.FLT(1))
		done <- err
	}()
	testchain.WaitFor(t, func() bool { return heard.count("the base fee is") == 1 })
	defer w.Mining(10 * time.Millisecond)()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if heard.count("waiting for gas to become cheaper") != 1 || heard.count("going on") != 1 {
		t.Errorf("said: %q", heard.lines)
	}
	t.Log(heard.lines)
}
