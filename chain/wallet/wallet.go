package wallet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// ErrKeyShared says that somebody else sends with the same key, so that nonces cannot be chosen
// safely. Nothing more is sent.
var ErrKeyShared = errors.New("another program sends with this key")

// ErrSenderClosed says that a sender was closed before its transaction was mined. The transaction
// may still be; the next sender of this key will look after it.
var ErrSenderClosed = errors.New("the sender was closed")

// Why a transaction that was mined did nothing, when its contract does not tell.
var (
	ErrOutOfGas = errors.New("it ran out of gas")
	ErrNoReason = errors.New("the contract refused, for a reason that is no longer to be found")
)

// A Wallet sends the transactions of one key on one chain. Nonce and signed bytes are in the
// journal before any node sees them: after a crash the same bytes are sent again. A tracker looks
// after each transaction until it is deep in the chain.
type Wallet struct {
	node      *chain.Node
	key       *Key
	explain   func(*chain.Reverted) error
	early     error
	journal   *journal
	maxFee    *big.Int
	bumpAfter uint64 // blocks without being mined after which a transaction offers more
	finality  uint64 // blocks after which a transaction is forgotten

	lock    chan struct{} // has room for whoever holds nonces and the fields below
	flights map[uint64]*flight
	head    uint64
	shared  error // set for good when the key turned out to be shared

	inherited map[uint64]*flight // by nonce: left by an earlier process

	kick     chan struct{} // wakes the tracker
	stop     context.CancelFunc
	stopped  chan struct{}
	closing  sync.Once
	closeErr error
}

// A flight is a record and who waits for it.
type flight struct {
	*record
	in      common.Hash   // the block that it was seen in last
	landed  chan struct{} // closed when receipt or err is set
	receipt *types.Receipt
	err     error
	refused error // why it was cancelled
	missing int   // how often its nonce was taken and its receipt not to be found
}

func newFlight(r *record) *flight { return &flight{record: r, landed: make(chan struct{})} }

// land ends the wait for f. Only the first call counts: what becomes of a transaction after it was
// mined once is the tracker's business.
func (f *flight) land(receipt *types.Receipt, err error) {
	select {
	case <-f.landed:
	default:
		f.receipt, f.err = receipt, err
		close(f.landed)
	}
}

// openWallet takes the key's journal and starts to look after what is in it.
func Open(ctx context.Context, node *chain.Node, cfg Config) (*Wallet, error) {
	w, err := newWallet(ctx, node, cfg)
	if err != nil {
		return nil, err
	}
	ctx, w.stop = context.WithCancel(context.WithoutCancel(ctx))
	go w.track(ctx)
	return w, nil
}

// newWallet takes the key's journal.
func newWallet(ctx context.Context, node *chain.Node, cfg Config) (*Wallet, error) {
	cfg = cfg.withDefaults()
	genesis, err := node.Header(ctx, 0)
	if err != nil {
		return nil, err
	}
	head, err := node.HeadNumber(ctx)
	if err != nil {
		return nil, err
	}
	journal, err := openJournal(cfg.StateDir, cfg.Key.Address, node.ChainID(), genesis.Hash)
	if err != nil {
		return nil, err
	}
	w := &Wallet{
		node: node, key: cfg.Key, journal: journal,
		explain: cfg.Explain, early: cfg.Early,
		maxFee: cfg.MaxFee, bumpAfter: cfg.BumpAfter, finality: cfg.Finality,
		lock: make(chan struct{}, 1), flights: map[uint64]*flight{}, head: head,
		kick: make(chan struct{}, 1), stopped: make(chan struct{}),
	}
	records, err := journal.records()
	if err == nil {
		_, err = w.NextNonce(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, journal.close())
	}
	for _, r := range records {
		w.flights[r.Nonce] = newFlight(r)
	}
	w.inherited = maps.Clone(w.flights)
	return w, nil
}

// close stops looking after transactions and lets go of the journal.
func (w *Wallet) Close() error {
	w.closing.Do(func() {
		w.stop()
		<-w.stopped
		w.lock <- struct{}{} // for good: nothing is sent any more
		for _, f := range w.flights {
			f.land(nil, ErrSenderClosed)
		}
		w.closeErr = w.journal.close()
	})
	return w.closeErr
}

func (w *Wallet) acquire(ctx context.Context) error {
	select {
	case w.lock <- struct{}{}:
		return nil
	case <-w.stopped:
		return ErrSenderClosed
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (w *Wallet) release() { <-w.lock }

// unmined are the descriptions of the transactions that are under way.
func (w *Wallet) UnderWay(ctx context.Context) ([]string, error) {
	if err := w.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.release()
	var all []string
	for _, f := range w.byNonce() {
		if f.Block == 0 {
			all = append(all, f.What)
		}
	}
	return all, nil
}

func (w *Wallet) byNonce() []*flight {
	return slices.SortedFunc(maps.Values(w.flights), func(a, b *flight) int {
		return int(int64(a.Nonce - b.Nonce))
	})
}

// send runs a call and waits until it is mined. A refusal of the contract comes back as a [ledger.Revert],
// mostly before anything was sent.
func (w *Wallet) Send(ctx context.Context, c Call) (*types.Receipt, error) {
	f, err := w.launch(ctx, &c)
	if w.isEarly(err) {
		// A node that simulates in the newest block does not have that block's hash.
		if err := w.node.NextBlock(ctx); err != nil {
			return nil, fmt.Errorf("%s: %w", c.What, err)
		}
		f, err = w.launch(ctx, &c)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.What, err)
	}
	return w.await(ctx, f)
}

// await waits until a flight has landed.
func (w *Wallet) await(ctx context.Context, f *flight) (*types.Receipt, error) {
	select {
	case <-f.landed:
	case <-ctx.Done():
		return nil, fmt.Errorf("%s: not mined yet, and still under way: %w", f.What, context.Cause(ctx))
	}
	if f.err != nil {
		return nil, fmt.Errorf("%s: %w", f.What, f.err)
	}
	w.catchUp(ctx, f.receipt.BlockNumber.Uint64())
	if f.receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("%s: transaction %s failed in block %v: %w",
			f.What, f.receipt.TxHash, f.receipt.BlockNumber, w.whyFailed(ctx, f))
	}
	return f.receipt, nil
}

// catchUp lets the node's newest state come after a transaction that is mined, so that whoever reads
// next finds what it did. It is mined all the same if the node takes too long.
func (w *Wallet) catchUp(ctx context.Context, block uint64) {
	ctx, cancel := context.WithTimeout(ctx, idleLook)
	defer cancel()
	_ = w.node.Reach(ctx, block)
}

// paid waits until every payment that was begun is mined, so that the node's newest state shows which
// permits and allowances are used up. A caller may have stopped waiting for its payment, or have died.
func (w *Wallet) Paid(ctx context.Context) error {
	for {
		pending, last, err := w.payments(ctx)
		if err != nil {
			return err
		}
		if pending == "" {
			return w.node.Reach(ctx, last)
		}
		if err := chain.Sleep(ctx, paymentLook); err != nil {
			return fmt.Errorf("an earlier payment is under way (%s): %w", pending, err)
		}
	}
}

// paymentLook is how often a payment looks whether those before it are mined.
const paymentLook = 20 * time.Millisecond

// payments describes one that is not mined, if there is one, and says in which block the last of the
// others is.
func (w *Wallet) payments(ctx context.Context) (pending string, last uint64, err error) {
	if err := w.acquire(ctx); err != nil {
		return "", 0, err
	}
	defer w.release()
	for _, f := range w.flights {
		if f.Pays && f.Block == 0 && f.err == nil {
			pending = f.What
		}
		if f.Pays {
			last = max(last, f.Block)
		}
	}
	return pending, last, nil
}

// launch simulates a call, signs it, stores it and sends it, in this order.
func (w *Wallet) launch(ctx context.Context, c *Call) (*flight, error) {
	if err := w.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.release()
	if w.shared != nil {
		return nil, w.shared
	}
	if f := w.same(c); f != nil {
		return f, nil
	}
	gas, err := Simulate(ctx, w.node, w.key.Address, c)
	if err != nil {
		return nil, w.explained(err)
	}
	nonce, err := w.NextNonce(ctx)
	if err != nil {
		return nil, err
	}
	offer, head, err := SuggestFee(ctx, w.node, w.maxFee)
	if err != nil {
		return nil, err
	}
	r := &record{Nonce: nonce, What: c.What, To: c.To, Data: c.Data, Gas: gas, Pays: c.Pays, Sent: head}
	if err := w.sign(r, offer, false); err != nil {
		return nil, err
	}
	if err := w.journal.begin(r); err != nil {
		return nil, err
	}
	return w.takeOff(ctx, r)
}

// takeOff gives a new record to the node for the first time.
func (w *Wallet) takeOff(ctx context.Context, r *record) (*flight, error) {
	result, err := w.broadcast(ctx, r)
	if result == refused || result == taken {
		if err2 := w.journal.giveUp(r); err2 != nil {
			return nil, errors.Join(err, err2)
		}
		return nil, err
	}
	f := newFlight(r)
	w.flights[r.Nonce] = f
	w.wake()
	return f, nil
}

// wake makes the tracker look now.
func (w *Wallet) wake() {
	select {
	case w.kick <- struct{}{}:
	default:
	}
}

// explained is err, with a contract's refusal in it put into words.
func (w *Wallet) explained(err error) error {
	var raw *chain.Reverted
	if errors.As(err, &raw) {
		return w.explain(raw)
	}
	return err
}

// isEarly says whether a call was refused that the next block may allow.
func (w *Wallet) isEarly(err error) bool {
	return w.early != nil && errors.Is(w.explained(err), w.early)
}

// same finds a call in flight that is as good as c.
func (w *Wallet) same(c *Call) *flight {
	for _, f := range w.flights {
		if c.Once && f.Block == 0 && f.err == nil && f.To != nil && *f.To == *c.To && string(f.Data) == string(c.Data) {
			return f
		}
	}
	return nil
}

// nextNonce is the nonce of the next transaction. It refuses to go on if the chain has seen nonces
// that the journal has not given out.
func (w *Wallet) NextNonce(ctx context.Context) (uint64, error) {
	onChain, err := chain.Ask(ctx, w.node, "read the next nonce", func(ctx context.Context) (uint64, error) {
		return w.node.Eth().PendingNonceAt(ctx, w.key.Address)
	})
	if err != nil {
		return 0, err
	}
	next, known, err := w.journal.next()
	if err != nil {
		return 0, err
	}
	if !known {
		return onChain, nil
	}
	if onChain > next {
		return 0, w.keyShared(onChain - 1)
	}
	return next, nil
}

// keyShared says that a nonce was used by a transaction that is not in the journal.
func (w *Wallet) keyShared(nonce uint64) error {
	return hint.Add(fmt.Errorf("%w: nonce %d of %s was used by a transaction that is not in the journal %s", ErrKeyShared, nonce, w.key.Address, w.journal.db.Path()),
		"give each program a key of its own, or, if the other one has stopped for good, remove that file to go on from the chain's nonce")
}

// sign adds a version to a record.
func (w *Wallet) sign(r *record, offer Fee, cancel bool) error {
	tx := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(w.node.ChainID()), Nonce: r.Nonce, GasTipCap: offer.Tip, GasFeeCap: offer.FeeCap,
		Gas: r.Gas, To: r.To, Data: r.Data,
	}
	if cancel {
		tx.Gas, tx.To, tx.Data = 21000, &w.key.Address, nil
	}
	signed, err := types.SignNewTx(w.key.private, types.LatestSignerForChainID(tx.ChainID), tx)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode the signed transaction: %w", err)
	}
	r.Versions = append(r.Versions, version{Hash: signed.Hash(), Raw: raw, Tip: offer.Tip, FeeCap: offer.FeeCap, Cancel: cancel})
	return nil
}

// A result is what a node made of signed bytes.
type result int

const (
	accepted result = iota // it has them, or had them before
	unknown                // nobody knows: they have to be sent again
	cheap                  // it wants a higher fee
	refused                // it will never take them
	taken                  // somebody else's transaction has their nonce
)

// broadcast gives a record's newest version to the node, once.
func (w *Wallet) broadcast(ctx context.Context, r *record) (result, error) {
	v := r.newest()
	err := w.node.Try(ctx, func(ctx context.Context) error {
		return w.node.Eth().Client().CallContext(ctx, nil, "eth_sendRawTransaction", v.Raw)
	})
	if err == nil {
		return accepted, nil
	}
	var answer rpc.Error
	if ctx.Err() != nil || chain.Temporary(err) || !errors.As(err, &answer) {
		return unknown, err
	}
	text := strings.ToLower(answer.Error())
	says := func(s string) bool { return strings.Contains(text, s) }
	switch {
	case says("already known") || says("known transaction") || says("already imported"):
		return accepted, nil
	case says("nonce too low") || says("replacement transaction underpriced") || says("nonce is too low"):
		return w.whose(ctx, r, err)
	case says("underpriced") || says("less than block base fee"):
		return cheap, err
	}
	if says("insufficient funds") || says("insufficient balance") {
		return refused, fmt.Errorf("the account cannot pay for gas, send ether to %s: %w", w.key.Address, err)
	}
	return refused, fmt.Errorf("the node refuses the transaction: %w", err)
}

// whose finds out whether a nonce that is taken was taken by one of the record's own versions.
func (w *Wallet) whose(ctx context.Context, r *record, cause error) (result, error) {
	for _, v := range r.Versions {
		_, err := chain.Ask(ctx, w.node, "look for a transaction", func(ctx context.Context) (*types.Transaction, error) {
			tx, _, err := w.node.Eth().TransactionByHash(ctx, v.Hash)
			return tx, err
		})
		if err == nil {
			return accepted, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return unknown, err
		}
	}
	return taken, fmt.Errorf("%w (%w)", w.keyShared(r.Nonce), cause)
}

// Address is the account that sends.
func (w *Wallet) Address() common.Address { return w.key.Address }

// SignHash signs a hash of 32 bytes, such as an EIP-712 digest: r, s and the parity of y.
func (w *Wallet) SignHash(hash []byte) ([]byte, error) { return crypto.Sign(hash, w.key.private) }

// Landed waits for a transaction of an earlier process, and returns the block in which it was mined:
// 0 if there is no such transaction, or nothing came of it.
func (w *Wallet) Landed(ctx context.Context, nonce uint64) (block uint64, err error) {
	f, ok := w.inherited[nonce]
	if !ok {
		return 0, nil
	}
	select {
	case <-f.landed:
	case <-ctx.Done():
		return 0, fmt.Errorf("%s: not mined yet, and still under way: %w", f.What, context.Cause(ctx))
	}
	if errors.Is(f.err, ErrSenderClosed) || errors.Is(f.err, ErrKeyShared) {
		return 0, fmt.Errorf("%s: %w", f.What, f.err)
	}
	if f.receipt == nil {
		return 0, nil
	}
	return f.receipt.BlockNumber.Uint64(), nil
}
