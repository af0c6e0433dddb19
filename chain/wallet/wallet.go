package wallet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
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

// A Wallet sends the transactions of one key on one chain, and looks after each until it is deep in the
// chain. It is safe for concurrent use.
type Wallet struct {
	node      *chain.Node
	key       *Key
	explain   func(*chain.Reverted) error
	early     error
	journal   *journal
	maxFee    *big.Int
	bumpAfter uint64 // blocks without being mined after which a transaction offers more
	finality  uint64 // blocks after which a transaction is forgotten

	lock         chan struct{}           // has room for one: who may give out nonces and use the fields below
	transactions map[uint64]*transaction // by nonce
	head         uint64
	shared       error // set for good when the key turned out to be shared

	inherited map[uint64]*transaction // by nonce: left by an earlier process

	recheck  chan struct{} // makes the tracker look at once
	stop     context.CancelFunc
	stopped  chan struct{}
	closing  sync.Once
	closeErr error
}

// Open takes the journal of a key and goes on with the transactions that are in it. It fails with
// [ErrKeyLocked] while another process has the journal, and with [ErrKeyShared] if the chain has seen
// nonces that the journal has not given out.
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
		lock: make(chan struct{}, 1), transactions: map[uint64]*transaction{}, head: head,
		recheck: make(chan struct{}, 1), stopped: make(chan struct{}),
	}
	records, err := journal.records()
	if err == nil {
		_, err = w.NextNonce(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, journal.close())
	}
	for _, r := range records {
		w.transactions[r.Nonce] = newTransaction(r)
	}
	w.inherited = maps.Clone(w.transactions)
	return w, nil
}

// Close stops looking after transactions and lets go of the journal. Sends that wait fail with
// [ErrSenderClosed].
func (w *Wallet) Close() error {
	w.closing.Do(func() {
		w.stop()
		<-w.stopped
		w.lock <- struct{}{} // for good: nothing is sent any more
		for _, t := range w.transactions {
			t.resolve(nil, ErrSenderClosed)
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

// UnderWay describes the transactions that are not mined. Right after [Open] these are what an earlier
// process left behind.
func (w *Wallet) UnderWay(ctx context.Context) ([]string, error) {
	if err := w.acquire(ctx); err != nil {
		return nil, err
	}
	defer w.release()
	var all []string
	for _, t := range w.byNonce() {
		if t.Block == 0 {
			all = append(all, t.What)
		}
	}
	return all, nil
}

func (w *Wallet) byNonce() []*transaction {
	return slices.SortedFunc(maps.Values(w.transactions), func(a, b *transaction) int {
		return int(int64(a.Nonce - b.Nonce))
	})
}

// Address is the account that sends.
func (w *Wallet) Address() common.Address { return w.key.Address }

// SignHash signs a hash of 32 bytes, such as an EIP-712 digest: r, s and the parity of y.
func (w *Wallet) SignHash(hash []byte) ([]byte, error) { return crypto.Sign(hash, w.key.private) }

// MinedIn waits for the transaction with a nonce that an earlier process left behind, and returns the
// block in which it was mined: 0 if there is no such transaction, or nothing came of it.
func (w *Wallet) MinedIn(ctx context.Context, nonce uint64) (block uint64, err error) {
	t, ok := w.inherited[nonce]
	if !ok {
		return 0, nil
	}
	select {
	case <-t.done:
	case <-ctx.Done():
		return 0, fmt.Errorf("%s: not mined yet, and still under way: %w", t.What, context.Cause(ctx))
	}
	if errors.Is(t.err, ErrSenderClosed) || errors.Is(t.err, ErrKeyShared) {
		return 0, fmt.Errorf("%s: %w", t.What, t.err)
	}
	if t.receipt == nil {
		return 0, nil
	}
	return t.receipt.BlockNumber.Uint64(), nil
}
