package webtest

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/wallet"
)

//go:embed wallet.js
var walletScript string

// A Wallet is that of a person in a test: a key, and what the person does when asked. It answers a page as wallets in
// browsers do (EIP-1193), and makes itself known to it (EIP-6963).
type Wallet struct {
	Name   string
	Silent bool // it is window.ethereum, and does not make itself known

	key  *wallet.Key
	node *ethclient.Client

	mu       sync.Mutex
	account  common.Address // the key's, or a contract's that the key directs
	chain    uint64         // that it is on
	known    []uint64       // chains that it knows
	granted  bool           // the page may see the account
	refused  []string       // methods that the person says no to
	withheld bool           // nothing that is signed is sent
	signed   []*types.Transaction
	together bool // it sends several calls as one (EIP-5792)
	asked    []string
	waiting  chan struct{} // requests that want a signature wait for its end; nil: they do not
}

// The errors of wallets, with the codes of EIP-1193, EIP-3326 and EIP-1474.
var (
	errRefused      = walletError{4001, "User rejected the request."}
	errUnauthorized = walletError{4100, "The requested account has not been authorized."}
	errUnknownChain = walletError{4902, "Unrecognized chain ID. Try adding the chain first."}
	errNoMethod     = walletError{4200, "The wallet does not support the method."}
)

type walletError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e walletError) Error() string { return e.Message }

// A walletAnswer is what the page's side of the wallet gets.
type walletAnswer struct {
	Result any           `json:"result,omitempty"`
	Error  *walletError  `json:"error,omitempty"`
	Events []walletEvent `json:"events,omitempty"`
}

type walletEvent struct {
	Event string `json:"event"`
	Value any    `json:"value"`
}

// NewWallet is a wallet with a key, which is on the chain of a node.
func NewWallet(t testing.TB, name string, key *wallet.Key, url string) *Wallet {
	t.Helper()
	node, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	id, err := node.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return &Wallet{Name: name, key: key, node: node, account: key.Address, chain: id.Uint64(), known: []uint64{id.Uint64()}}
}

// Carry has a tab's browser have a wallet, in all documents from now on.
func (b *Tab) Carry(w *Wallet) {
	b.t.Helper()
	b.Do(chromedp.ExposeFunc("musterWallet"+w.Name, w.serve))
	b.Before(fmt.Sprintf("(%s)(%s, %t)", walletScript, quote(w.Name), !w.Silent))
}

// set changes the wallet.
func (w *Wallet) set(f func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f()
}

// Account is the wallet's.
func (w *Wallet) Account() common.Address {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.account
}

// Elsewhere puts the wallet on another chain; it may not even know the right one.
func (w *Wallet) Elsewhere(chain uint64, knows bool) {
	w.set(func() {
		if !knows {
			w.known = nil
		}
		w.chain, w.known = chain, append(w.known, chain)
	})
}

// Refuse has the person say no to some methods from now on; to none, if none are named.
func (w *Wallet) Refuse(methods ...string) { w.set(func() { w.refused = methods }) }

// Withhold has the wallet sign transactions and send none of them, or send them again.
func (w *Wallet) Withhold(on bool) { w.set(func() { w.withheld = on }) }

// Hesitate has the person take their time over signatures until the function that it returns is called.
func (w *Wallet) Hesitate() (decide func()) {
	waiting := make(chan struct{})
	w.set(func() { w.waiting = waiting })
	return func() {
		w.set(func() { w.waiting = nil })
		close(waiting)
	}
}

// SendsTogether has the wallet send several calls as one.
func (w *Wallet) SendsTogether() { w.set(func() { w.together = true }) }

// Asked are the methods that the page has asked for so far.
func (w *Wallet) Asked() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.asked)
}

// Signed are the transactions that the wallet has signed for the page so far.
func (w *Wallet) Signed() []*types.Transaction {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.signed)
}

// Send sends a transaction that was withheld.
func (w *Wallet) Send(t testing.TB, tx *types.Transaction) {
	t.Helper()
	if err := w.node.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

// Replace sends another transaction with the number of one that the wallet has signed, and with a higher fee: what
// change makes of it.
func (w *Wallet) Replace(t testing.TB, tx *types.Transaction, change func(*types.DynamicFeeTx)) common.Hash {
	t.Helper()
	twice := func(n *big.Int) *big.Int { return new(big.Int).Lsh(n, 1) }
	other := &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Gas: tx.Gas(), Value: tx.Value(),
		GasTipCap: twice(tx.GasTipCap()), GasFeeCap: twice(tx.GasFeeCap()),
	}
	change(other)
	signed, err := w.key.SignTx(t.Context(), types.NewTx(other), tx.ChainId())
	if err != nil {
		t.Fatal(err)
	}
	w.Send(t, signed)
	return signed.Hash()
}

// Cancel makes of a transaction one that does nothing, as wallets do.
func (w *Wallet) Cancel(tx *types.DynamicFeeTx) {
	tx.To, tx.Data, tx.Value, tx.Gas = &w.key.Address, nil, new(big.Int), 21_000
}

// Tell has the wallet tell a page of something that has happened in it.
func (w *Wallet) Tell(b *Tab, event string, value any) {
	b.t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		b.t.Fatal(err)
	}
	b.Eval(fmt.Sprintf("window[%s](%s, %s)", quote("musterWallet"+w.Name+"Tells"), quote(event), text))
}

// serve answers a request of the page.
func (w *Wallet) serve(ctx context.Context, request string) (string, error) {
	var q struct {
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if err := json.Unmarshal([]byte(request), &q); err != nil {
		return "", err
	}
	var answer walletAnswer
	var err error
	if answer.Result, answer.Events, err = w.answer(ctx, q.Method, q.Params); err != nil {
		answer = walletAnswer{Error: errorOf(err)}
	}
	out, err := json.Marshal(answer)
	return string(out), err
}

// errorOf is an error as the page gets it: with the node's code, if it is the node's.
func errorOf(err error) *walletError {
	var own walletError
	if errors.As(err, &own) {
		return &own
	}
	var node rpc.Error
	if errors.As(err, &node) {
		return &walletError{node.ErrorCode(), node.Error()}
	}
	return &walletError{-32603, err.Error()}
}

// signing are the methods that a person is asked about.
var signing = []string{"eth_sendTransaction", "eth_signTypedData_v4", "wallet_sendCalls"}

func (w *Wallet) answer(ctx context.Context, method string, params []json.RawMessage) (result any, events []walletEvent, err error) {
	w.mu.Lock()
	w.asked = append(w.asked, method)
	waiting := w.waiting
	w.mu.Unlock()
	if waiting != nil && slices.Contains(signing, method) {
		select {
		case <-waiting:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if slices.Contains(w.refused, method) {
		return nil, nil, errRefused
	}
	switch method {
	case "eth_requestAccounts":
		w.granted = true
		return w.accounts(), nil, nil
	case "eth_accounts":
		return w.accounts(), nil, nil
	case "eth_chainId":
		return hexutil.Uint64(w.chain), nil, nil
	case "wallet_switchEthereumChain":
		return w.switchChain(params)
	case "wallet_addEthereumChain":
		return w.addChain(params)
	case "wallet_getCapabilities":
		return w.capabilities()
	case "wallet_getCallsStatus":
		result, err = w.status(ctx, params)
		return result, nil, err
	}
	if !slices.Contains(signing, method) {
		var raw json.RawMessage
		args := make([]any, len(params))
		for i, p := range params {
			args[i] = p
		}
		err = w.node.Client().CallContext(ctx, &raw, method, args...)
		return raw, nil, err
	}
	if !w.granted {
		return nil, nil, errUnauthorized
	}
	switch method {
	case "eth_signTypedData_v4":
		result, err = w.signData(ctx, params)
	case "eth_sendTransaction":
		result, err = w.sendOne(ctx, params)
	case "wallet_sendCalls":
		result, err = w.sendCalls(ctx, params)
	}
	return result, nil, err
}

func (w *Wallet) accounts() []common.Address {
	if !w.granted {
		return []common.Address{}
	}
	return []common.Address{w.account}
}

func (w *Wallet) switchChain(params []json.RawMessage) (any, []walletEvent, error) {
	var to struct {
		ChainID hexutil.Uint64 `json:"chainId"`
	}
	if err := first(params, &to); err != nil {
		return nil, nil, err
	}
	if !slices.Contains(w.known, uint64(to.ChainID)) {
		return nil, nil, errUnknownChain
	}
	w.chain = uint64(to.ChainID)
	return nil, []walletEvent{{"chainChanged", to.ChainID}}, nil
}

func (w *Wallet) addChain(params []json.RawMessage) (any, []walletEvent, error) {
	var chain struct {
		ChainID hexutil.Uint64 `json:"chainId"`
		Name    string         `json:"chainName"`
		URLs    []string       `json:"rpcUrls"`
	}
	if err := first(params, &chain); err != nil {
		return nil, nil, err
	}
	if chain.Name == "" || len(chain.URLs) == 0 {
		return nil, nil, walletError{-32602, "a chain has a name and an address"}
	}
	w.known = append(w.known, uint64(chain.ChainID))
	return nil, nil, nil
}

func (w *Wallet) capabilities() (any, []walletEvent, error) {
	if !w.together {
		return nil, nil, errNoMethod
	}
	atomic := map[string]any{"atomic": map[string]string{"status": "supported"}}
	return map[string]any{hexutil.EncodeUint64(w.chain): atomic}, nil, nil
}

// signData signs typed data (EIP-712).
func (w *Wallet) signData(ctx context.Context, params []json.RawMessage) (any, error) {
	if w.account != w.key.Address {
		return nil, errNoMethod // a contract has no key
	}
	var doc string
	var data apitypes.TypedData
	if len(params) != 2 {
		return nil, errNoMethod
	}
	if err := errors.Join(json.Unmarshal(params[1], &doc), json.Unmarshal([]byte(doc), &data)); err != nil {
		return nil, err
	}
	signature, err := w.key.SignTypedData(ctx, data)
	return hexutil.Bytes(signature), err
}

// A walletCall is what the page wants to be sent.
type walletCall struct {
	From    common.Address  `json:"from"`
	To      *common.Address `json:"to"`
	Data    hexutil.Bytes   `json:"data"`
	ChainID *hexutil.Uint64 `json:"chainId"`
}

func (w *Wallet) sendOne(ctx context.Context, params []json.RawMessage) (any, error) {
	var c walletCall
	if err := first(params, &c); err != nil {
		return nil, err
	}
	if c.From != w.account || c.ChainID == nil || uint64(*c.ChainID) != w.chain {
		return nil, errUnauthorized
	}
	return w.send(ctx, []walletCall{c})
}

func (w *Wallet) sendCalls(ctx context.Context, params []json.RawMessage) (any, error) {
	var request struct {
		Version string         `json:"version"`
		From    common.Address `json:"from"`
		ChainID hexutil.Uint64 `json:"chainId"`
		Atomic  bool           `json:"atomicRequired"`
		Calls   []walletCall   `json:"calls"`
	}
	if err := first(params, &request); err != nil {
		return nil, err
	}
	if !w.together || request.Version != "2.0.0" || !request.Atomic || request.From != w.account || uint64(request.ChainID) != w.chain {
		return nil, errNoMethod
	}
	hash, err := w.send(ctx, request.Calls)
	if err != nil {
		return nil, err
	}
	// A wallet's name for calls is not a transaction's hash.
	return map[string]string{"id": "0xca11" + hash.Hex()[2:]}, nil
}

// status is what has become of calls that were sent together.
func (w *Wallet) status(ctx context.Context, params []json.RawMessage) (any, error) {
	var id string
	if err := first(params, &id); err != nil {
		return nil, err
	}
	receipt, err := w.node.TransactionReceipt(ctx, common.HexToHash("0x"+id[len("0xca11"):]))
	if err != nil {
		return map[string]any{"id": id, "status": 100}, nil //nolint:nilerr // there is no receipt yet
	}
	status := 200
	if receipt.Status == types.ReceiptStatusFailed {
		status = 500
	}
	return map[string]any{"id": id, "status": status, "receipts": []any{map[string]any{"transactionHash": receipt.TxHash}}}, nil
}

// send signs and sends a transaction of the account, which a contract makes of several calls.
func (w *Wallet) send(ctx context.Context, calls []walletCall) (common.Hash, error) {
	to, data := calls[0].To, []byte(calls[0].Data)
	if w.account != w.key.Address {
		to, data = &w.account, directed(calls)
	} else if len(calls) > 1 {
		return common.Hash{}, errNoMethod
	}
	nonce, err := w.nonce(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	tip, err := w.node.SuggestGasTipCap(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	price, err := w.node.SuggestGasPrice(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	id := new(big.Int).SetUint64(w.chain)
	tx, err := w.key.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: to, Data: data, Gas: 2_000_000, GasTipCap: tip, GasFeeCap: new(big.Int).Add(new(big.Int).Lsh(price, 1), tip),
	}), id)
	if err != nil {
		return common.Hash{}, err
	}
	w.signed = append(w.signed, tx)
	if w.withheld {
		return tx.Hash(), nil
	}
	return tx.Hash(), w.node.SendTransaction(ctx, tx)
}

// nonce is the key's next one.
func (w *Wallet) nonce(ctx context.Context) (uint64, error) {
	return w.node.PendingNonceAt(ctx, w.key.Address)
}

func first(params []json.RawMessage, into any) error {
	if len(params) == 0 {
		return walletError{-32602, "a parameter is missing"}
	}
	return json.Unmarshal(params[0], into)
}

// director is the code of a contract that makes calls for whoever calls it, one after the other, all or none: for each
// one it is given the address and the length of the data, 32 bytes each, and the data.
//
//	   i = 0
//	loop: if i == calldatasize: stop
//	   len = calldata[i + 32]
//	   memory[0:] = calldata[i + 64 : i + 64 + len]
//	   if !call(calldata[i], memory[:len]): revert with what it returned
//	   i += 64 + len
const director = "5f" + // i
	"5b803614602f57" + // loop (1): at the end, jump to stop
	"8060200135" + // len
	"80826040015f37" + // copy the data
	"5f5f825f5f86355af1" + // call
	"602757" + // jump to next
	"3d5f5f3e3d5ffd" +
	"5b01604001600156" + // next (39)
	"5b00" // stop (47)

// directed is what the director is given for some calls.
func directed(calls []walletCall) []byte {
	var data []byte
	for _, c := range calls {
		data = append(data, common.LeftPadBytes(c.To.Bytes(), 32)...)
		data = append(data, common.BigToHash(big.NewInt(int64(len(c.Data)))).Bytes()...)
		data = append(data, c.Data...)
	}
	return data
}

// IntoContract makes the account a contract that the key directs; mine makes a block. It returns the contract.
func (w *Wallet) IntoContract(t testing.TB, mine func()) common.Address {
	t.Helper()
	ctx := t.Context()
	code := common.FromHex(director)
	creation := append(common.FromHex(fmt.Sprintf("60%02x600c60003960%02x6000f3", len(code), len(code))), code...)
	nonce, err := w.nonce(ctx)
	if err != nil {
		t.Fatal(err)
	}
	id := new(big.Int).SetUint64(w.chain)
	tx, err := w.key.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, Data: creation, Gas: 500_000, GasTipCap: big.NewInt(2e9), GasFeeCap: big.NewInt(100e9),
	}), id)
	if err != nil {
		t.Fatal(err)
	}
	w.Send(t, tx)
	mine()
	receipt, err := w.node.TransactionReceipt(ctx, tx.Hash())
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%+v, %v", receipt, err)
	}
	w.set(func() { w.account = receipt.ContractAddress })
	return receipt.ContractAddress
}
