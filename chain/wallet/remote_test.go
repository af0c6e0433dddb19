package wallet_test

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

const testChain = 31337

// dial connects to a signer.
func dial(t *testing.T, cfg wallet.RemoteConfig) *wallet.Remote {
	t.Helper()
	s := testchain.Must(wallet.DialRemote(t.Context(), cfg))(t)
	t.Cleanup(s.Close)
	return s
}

// aTx is a transaction with something in each field.
func aTx() *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(testChain), Nonce: 7, GasTipCap: big.NewInt(2), GasFeeCap: big.NewInt(30),
		Gas: 50_000, To: &common.Address{1}, Value: big.NewInt(5), Data: []byte{1, 2, 3, 4},
	})
}

// aPermit is typed data like those that are signed to pay.
func aPermit() apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "chainId", Type: "uint256"}},
			"Permit":       {{Name: "owner", Type: "address"}, {Name: "value", Type: "uint256"}},
		},
		PrimaryType: "Permit", Domain: apitypes.TypedDataDomain{Name: "T", ChainId: math.NewHexOrDecimal256(testChain)},
		Message: apitypes.TypedDataMessage{"owner": common.Address{2}.Hex(), "value": "12"},
	}
}

// TestWeb3SignerSends pays by a permit, transfers ether, and makes a contract, with a key that is elsewhere.
func TestWeb3SignerSends(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	cfg := w.Config(t, "deployer")
	web := testchain.StartWeb3Signer(t, w.Client.ChainID(), w.Keys["deployer"])
	cfg.Key = dial(t, wallet.RemoteConfig{URL: web.URL})
	s := testchain.Open(t, w.Client, cfg)
	testchain.Must(s.FundRewards(t.Context(), ledger.FLT(3)))(t)
	testchain.Must(s.TransferEther(t.Context(), common.Address{42}, big.NewInt(5)))(t)
	testchain.Must(s.Do(t.Context(), wallet.Call{What: "make a contract", Data: common.FromHex("0x600160005360016000f3")}))(t)
	if web.Signed() != 3 {
		t.Errorf("%d transactions were signed, not 3", web.Signed())
	}
	if got := testchain.Must(w.Client.Reserve(t.Context()))(t); got.Cmp(ledger.FLT(3)) != 0 {
		t.Errorf("the reserve is %v", got)
	}
}

// TestAlteredSignaturesAreRefused has a signer sign something else in each field, or as somebody else.
func TestAlteredSignaturesAreRefused(t *testing.T) {
	t.Parallel()
	key, other := testchain.Must(wallet.NewKey())(t), testchain.Must(wallet.NewKey())(t)
	web := testchain.StartWeb3Signer(t, testChain, key)
	s := dial(t, wallet.RemoteConfig{URL: web.URL})
	for want, alter := range map[string]func(*types.DynamicFeeTx){
		"fee 31 instead of 30":              func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(31) },
		"tip 3 instead of 2":                func(tx *types.DynamicFeeTx) { tx.GasTipCap = big.NewInt(3) },
		"nonce 8 instead of 7":              func(tx *types.DynamicFeeTx) { tx.Nonce++ },
		"gas 50001 instead of 50000":        func(tx *types.DynamicFeeTx) { tx.Gas++ },
		"value 6 instead of 5":              func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(6) },
		"receiver 0x0900":                   func(tx *types.DynamicFeeTx) { tx.To = &common.Address{9} },
		"receiver none (a new contract)":    func(tx *types.DynamicFeeTx) { tx.To = nil },
		"data of hash":                      func(tx *types.DynamicFeeTx) { tx.Data = []byte{1, 2, 3, 5} },
		"chain id 1 instead of 31337":       func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(1) },
		"size of the access list 1":         func(tx *types.DynamicFeeTx) { tx.AccessList = types.AccessList{{Address: common.Address{3}}} },
		"signature is of " + other.String(): nil,
	} {
		by := (*wallet.Key)(nil)
		if alter == nil {
			by = other
		}
		web.Alter(alter, nil, by)
		_, err := s.SignTx(t.Context(), aTx(), big.NewInt(testChain))
		if !errors.Is(err, wallet.ErrAltered) || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
	}
	web.Alter(nil, func(d *apitypes.TypedData) { d.Message["value"] = "13" }, nil)
	if _, err := s.SignTypedData(t.Context(), aPermit()); !errors.Is(err, wallet.ErrAltered) {
		t.Errorf("typed data was altered: %v", err)
	}
	web.Alter(nil, nil, other)
	if _, err := s.SignTypedData(t.Context(), aPermit()); !errors.Is(err, wallet.ErrAltered) || !strings.Contains(err.Error(), other.String()) {
		t.Errorf("typed data was signed by another: %v", err)
	}
	web.Alter(nil, nil, nil)
	testchain.Must(s.SignTx(t.Context(), aTx(), big.NewInt(testChain)))(t)
	want := testchain.Must(key.SignTypedData(t.Context(), aPermit()))(t)
	if got := testchain.Must(s.SignTypedData(t.Context(), aPermit()))(t); string(got) != string(want) {
		t.Errorf("signature %x, not %x", got, want)
	}
}

// TestAnAlteredTransactionIsNotSent pays through a signer that takes a higher fee.
func TestAnAlteredTransactionIsNotSent(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	web := testchain.StartWeb3Signer(t, w.Client.ChainID(), w.Keys["deployer"])
	web.Alter(func(tx *types.DynamicFeeTx) { tx.GasTipCap = tx.GasFeeCap }, nil, nil)
	cfg := w.Config(t, "deployer")
	cfg.Key = dial(t, wallet.RemoteConfig{URL: web.URL})
	s := testchain.Open(t, w.Client, cfg)
	before := testchain.Must(w.Client.Eth().NonceAt(t.Context(), s.Address(), nil))(t)
	if _, err := s.TransferEther(t.Context(), common.Address{42}, big.NewInt(5)); !errors.Is(err, wallet.ErrAltered) {
		t.Errorf("it was signed with another tip: %v", err)
	}
	if left := testchain.Must(s.UnderWay(t.Context()))(t); len(left) != 0 {
		t.Errorf("under way: %q", left)
	}
	web.Alter(nil, nil, nil)
	testchain.Must(s.TransferEther(t.Context(), common.Address{42}, big.NewInt(5)))(t)
	if after := testchain.Must(w.Client.Eth().NonceAt(t.Context(), s.Address(), nil))(t); after != before+1 {
		t.Errorf("%d nonces were used", after-before)
	}
}

// TestBadAnswers has a signer answer with what is no signature.
func TestBadAnswers(t *testing.T) {
	t.Parallel()
	key := testchain.Must(wallet.NewKey())(t)
	web := testchain.StartWeb3Signer(t, testChain, key)
	p := testchain.StartProxy(t, web.URL)
	s := dial(t, wallet.RemoteConfig{URL: p.URL, Patience: 200 * time.Millisecond})
	for name, test := range map[string]struct {
		answer string
		want   error
	}{
		"null":              {`null`, wallet.ErrAltered},
		"a number":          {`7`, wallet.ErrAltered},
		"an empty text":     {`""`, wallet.ErrAltered},
		"an empty object":   {`{}`, wallet.ErrAltered},
		"no hexadecimal":    {`"0xzz"`, wallet.ErrAltered},
		"no transaction":    {`"0x02c0"`, wallet.ErrAltered},
		"an unknown type":   {`"0x7fc0"`, wallet.ErrAltered},
		"a list":            {`["0x"]`, wallet.ErrAltered},
		"a page, not JSON ": {"", wallet.ErrSignerUnavailable},
	} {
		p.Set(func(request string) testchain.Fault {
			if !strings.Contains(request, "eth_sign") {
				return testchain.Fault{}
			}
			return testchain.Fault{Edit: func(answer []byte) []byte {
				if test.answer == "" {
					return []byte("<html>")
				}
				return []byte(`{"jsonrpc":"2.0","id":` + idOf(answer) + `,"result":` + test.answer + `}`)
			}}
		})
		if _, err := s.SignTx(t.Context(), aTx(), big.NewInt(testChain)); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := s.SignTypedData(t.Context(), aPermit()); !errors.Is(err, test.want) {
			t.Errorf("%s, for typed data: %v", name, err)
		}
	}
}

// idOf is the id of an answer, as text.
func idOf(answer []byte) string {
	_, rest, _ := strings.Cut(string(answer), `"id":`)
	id, _, _ := strings.Cut(rest, ",")
	return id
}

// TestSignerThatFailsForAWhile is asked again until it works; what stays away is said to be away.
func TestSignerThatFailsForAWhile(t *testing.T) {
	t.Parallel()
	key := testchain.Must(wallet.NewKey())(t)
	web := testchain.StartWeb3Signer(t, testChain, key)
	p := testchain.StartProxy(t, web.URL)
	var retries atomic.Int64
	retried := func(error, time.Duration) { retries.Add(1) }
	s := dial(t, wallet.RemoteConfig{URL: p.URL, Attempt: 2 * time.Second, Patience: time.Hour, OnRetry: retried})
	for name, fault := range map[string]testchain.Fault{
		"500": {Status: 500}, "503": {Status: 503}, "429": {Status: 429}, "drop": {Drop: true}, "swallow": {Swallow: true},
		"garbage": {Edit: func([]byte) []byte { return []byte("{") }},
	} {
		retries.Store(0)
		p.Set(testchain.On("eth_signTransaction", testchain.Times(2, fault)))
		if _, err := s.SignTx(t.Context(), aTx(), big.NewInt(testChain)); err != nil || retries.Load() < 2 {
			t.Errorf("%s: %d retries, error %v", name, retries.Load(), err)
		}
	}
	impatient := dial(t, wallet.RemoteConfig{URL: p.URL, Patience: 300 * time.Millisecond, OnRetry: retried})
	for name, fault := range map[string]testchain.Fault{"500": {Status: 500}, "drop": {Drop: true}} {
		p.Set(testchain.On("eth_signTransaction", testchain.Always(fault)))
		if _, err := impatient.SignTx(t.Context(), aTx(), big.NewInt(testChain)); !errors.Is(err, wallet.ErrSignerUnavailable) || len(hint.Of(err)) == 0 {
			t.Errorf("%s for good: %v", name, err)
		}
	}
	p.Set(testchain.On("eth_signTransaction", testchain.Always(testchain.Fault{Status: 403})))
	retries.Store(0)
	if _, err := impatient.SignTx(t.Context(), aTx(), big.NewInt(testChain)); err == nil || errors.Is(err, wallet.ErrSignerUnavailable) || retries.Load() != 0 {
		t.Errorf("forbidden: %v after %d retries", err, retries.Load())
	}
}

// TestSignerThatHangs is given up, by its time limit or by who waits for it.
func TestSignerThatHangs(t *testing.T) {
	t.Parallel()
	hangs := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // else the server does not notice that the client is gone
		<-r.Context().Done()
	}))
	t.Cleanup(hangs.Close)
	cfg := wallet.RemoteConfig{URL: hangs.URL, Attempt: 50 * time.Millisecond, Patience: 100 * time.Millisecond}
	if _, err := wallet.DialRemote(t.Context(), cfg); !errors.Is(err, wallet.ErrSignerUnavailable) {
		t.Errorf("it hangs: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cfg.Attempt = time.Hour
	cfg.OnWait = func(string) { cancel() } // a person is told, and loses patience
	if _, err := wallet.DialRemote(ctx, cfg); !errors.Is(err, context.Canceled) {
		t.Errorf("nobody waits any more: %v", err)
	}
}

// TestWhichAccountSigns is the only one, or the one that is named.
func TestWhichAccountSigns(t *testing.T) {
	t.Parallel()
	one, two := testchain.Must(wallet.NewKey())(t), testchain.Must(wallet.NewKey())(t)
	none := testchain.StartWeb3Signer(t, testChain)
	single := testchain.StartWeb3Signer(t, testChain, one)
	both := testchain.StartWeb3Signer(t, testChain, one, two)
	for name, test := range map[string]struct {
		url     string
		account common.Address
		want    common.Address
		says    string
	}{
		"the only one":    {single.URL, common.Address{}, one.Address, ""},
		"named":           {both.URL, two.Address, two.Address, ""},
		"several":         {both.URL, common.Address{}, common.Address{}, "several: " + one.String() + ", " + two.String()},
		"none":            {none.URL, common.Address{}, common.Address{}, "has none"},
		"not there":       {single.URL, two.Address, common.Address{}, two.String() + " is not among " + one.String()},
		"not there, none": {none.URL, two.Address, common.Address{}, two.String() + " is not among its accounts: it has none"},
	} {
		s, err := wallet.DialRemote(t.Context(), wallet.RemoteConfig{URL: test.url, Account: test.account})
		if test.says != "" {
			if !errors.Is(err, wallet.ErrNoAccount) || !strings.Contains(err.Error(), test.says) || len(hint.Of(err)) == 0 {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil || s.Account() != test.want {
			t.Errorf("%s: %v", name, err)
			continue
		}
		s.Close()
	}
	for _, url := range []string{"", "ftp://signer", "://"} {
		if _, err := wallet.DialRemote(t.Context(), wallet.RemoteConfig{URL: url}); err == nil || len(hint.Of(err)) == 0 {
			t.Errorf("%q: %v", url, err)
		}
	}
}

// TestASignersPasswordIsNotShown puts one into the URL of a signer that is away.
func TestASignersPasswordIsNotShown(t *testing.T) {
	t.Parallel()
	gone := httptest.NewServer(nil)
	gone.Close()
	var mu sync.Mutex
	var shown []string
	_, err := wallet.DialRemote(t.Context(), wallet.RemoteConfig{
		URL: strings.Replace(gone.URL, "://", "://me:sesame@", 1) + "/token-sesame", Patience: 200 * time.Millisecond,
		OnRetry: func(err error, _ time.Duration) { mu.Lock(); defer mu.Unlock(); shown = append(shown, err.Error()) },
	})
	if !errors.Is(err, wallet.ErrSignerUnavailable) {
		t.Fatalf("it is away: %v", err)
	}
	for _, text := range append(shown, err.Error()) {
		if strings.Contains(text, "sesame") {
			t.Errorf("it shows %s", text)
		}
	}
}

// A gate is a signer that waits for a person.
type gate struct {
	*wallet.Key
	wait  atomic.Bool
	asked chan struct{}
	open  chan error
}

func newGate(key *wallet.Key) *gate {
	return &gate{Key: key, asked: make(chan struct{}, 100), open: make(chan error)}
}

func (g *gate) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if g.wait.Load() {
		g.asked <- struct{}{}
		select {
		case err := <-g.open:
			if err != nil {
				return nil, err
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return g.Key.SignTx(ctx, tx, chainID)
}

// A stuckTransfer is one that does not get past a proxy, whose higher offers a person has to approve.
type stuckTransfer struct {
	proxy  *testchain.Proxy
	signer *gate
	sender *ledger.Sender
	done   chan error // of the transfer
}

func stick(t *testing.T) stuckTransfer {
	t.Helper()
	w := testchain.Start(t)
	p, client := w.Behind(t)
	cfg := w.Config(t, "deployer")
	signer := newGate(w.Keys["deployer"])
	cfg.Key, cfg.BumpAfter = signer, 3
	s := testchain.Open(t, client, cfg)
	stuck := &trap{letPast: 1}
	p.Set(stuck.rule(t))
	done := make(chan error, 1)
	go func() {
		_, err := s.Transfer(t.Context(), common.Address{42}, ledger.FLT(1))
		done <- err
	}()
	testchain.WaitFor(t, func() bool { return len(stuck.transactions()) == 1 })
	signer.wait.Store(true)
	return stuckTransfer{p, signer, s, done}
}

// TestAHigherFeeIsSignedAnew has a person approve each offer of a stuck transaction, late.
func TestAHigherFeeIsSignedAnew(t *testing.T) {
	t.Parallel()
	x := stick(t)
	<-x.signer.asked // for more
	// While a person thinks, the wallet does everything else.
	testchain.Must(x.sender.UnderWay(t.Context()))(t)
	x.signer.open <- nil
	if err := <-x.done; err != nil {
		t.Fatal(err)
	}
}

// TestMinedWhileAPersonThinks lets the first version be mined while a higher offer waits for approval.
func TestMinedWhileAPersonThinks(t *testing.T) {
	t.Parallel()
	x := stick(t)
	<-x.signer.asked
	x.proxy.Set(func(string) testchain.Fault { return testchain.Fault{} }) // the first version gets through
	if err := <-x.done; err != nil {
		t.Fatal(err)
	}
	// The next call needs the person again, who refuses; and nothing is left of it.
	go func() { <-x.signer.asked; x.signer.open <- wallet.ErrDenied }()
	if _, err := x.sender.Transfer(t.Context(), common.Address{42}, ledger.FLT(1)); !errors.Is(err, wallet.ErrDenied) {
		t.Errorf("a person refused: %v", err)
	}
	if left := testchain.Must(x.sender.UnderWay(t.Context()))(t); len(left) != 0 {
		t.Errorf("under way: %q", left)
	}
}

// TestANonceThatGoesWhileAPersonThinks lets another process send with the key meanwhile: the call is signed
// again, with the next nonce.
func TestANonceThatGoesWhileAPersonThinks(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	cfg := w.Config(t, "deployer")
	quick := testchain.Open(t, w.Client, cfg)
	signer := newGate(w.Keys["deployer"])
	signer.wait.Store(true)
	cfg.Key = signer
	slow := testchain.Open(t, w.Client, cfg)
	before := testchain.Must(w.Client.Eth().NonceAt(t.Context(), slow.Address(), nil))(t)
	done := make(chan error, 1)
	go func() {
		_, err := slow.TransferEther(t.Context(), common.Address{42}, big.NewInt(1))
		done <- err
	}()
	<-signer.asked
	testchain.Must(quick.TransferEther(t.Context(), common.Address{43}, big.NewInt(1)))(t)
	signer.open <- nil // of no use any more
	<-signer.asked
	signer.open <- nil
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if after := testchain.Must(w.Client.Eth().NonceAt(t.Context(), slow.Address(), nil))(t); after != before+2 {
		t.Errorf("%d nonces were used for two transactions", after-before)
	}
}
