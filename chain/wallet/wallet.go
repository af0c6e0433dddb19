package wallet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain"
)

// ErrReplaced says that a transaction will never be mined, because one that this wallet did not send was
// mined with its nonce.
var ErrReplaced = errors.New("another transaction took its nonce")

// ErrSenderClosed says that a sender was closed before its transaction was mined. The transaction
// may still be; the next sender of this key will look after it.
var ErrSenderClosed = errors.New("the sender was closed")

// Why a transaction that was mined did nothing, when its contract does not tell.
var (
	ErrOutOfGas = errors.New("it ran out of gas")
	ErrNoReason = errors.New("the contract refused, for a reason that is no longer to be found")
)

// A Wallet sends the transactions of one key on one chain, and looks after each until it is deep in the
// chain. It is safe for concurrent use. Several processes may send with one key, if they share the folder
// of its journal; one that does not is noticed, and worked around.
type Wallet struct {
	node      *chain.Node
	key       Signer
	account   common.Address // that the key is of
	explain   func(*chain.Reverted) error
	early     error
	journal   *journal
	limits    limits
	bumpAfter uint64 // blocks without being mined after which a transaction offers more
	finality  uint64 // blocks after which a transaction is forgotten

	order        chan struct{}           // has room for one: whose call is next to get a nonce and a signature
	lock         chan struct{}           // has room for one: who may store nonces and use the fields below
	transactions map[uint64]*transaction // by nonce
	head         uint64
	gap          gap
	adopted      time.Time       // when it was last looked for records of processes that live no more
	said         map[string]bool // what people were told of, that concerns no one transaction

	inherited map[uint64]*transaction // by nonce: left by an earlier process, when this one began

	recheck  chan struct{} // makes the tracker look at once
	stop     context.CancelFunc
	stopped  chan struct{}
	closing  sync.Once
	closeErr error
}

// Open goes on with the transactions in the journal of a key that no living process looks after. It fails
// with [ErrJournalDamaged] if the journal cannot be trusted, and with [ErrKeyLocked] if another process
// does not let go of it.
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
	journal, err := openJournal(cfg.StateDir, cfg.Key.Account(), node.ChainID(), genesis.Hash)
	if err != nil {
		return nil, err
	}
	w := &Wallet{
		node: node, key: cfg.Key, account: cfg.Key.Account(), journal: journal,
		explain: cfg.Explain, early: cfg.Early,
		limits: limits{cfg.MaxFee, cfg.MaxPriorityFee}, bumpAfter: cfg.BumpAfter, finality: cfg.Finality,
		order: make(chan struct{}, 1), lock: make(chan struct{}, 1), transactions: map[uint64]*transaction{}, head: head, said: map[string]bool{},
		recheck: make(chan struct{}, 1), stopped: make(chan struct{}),
	}
	if err := w.takeOver(); err != nil {
		return nil, errors.Join(err, journal.close())
	}
	w.inherited = maps.Clone(w.transactions)
	return w, nil
}

// takeOver begins to look after the transactions of processes that live no more.
func (w *Wallet) takeOver() error {
	w.adopted = time.Now()
	records, err := w.journal.adopt()
	for _, r := range records {
		t := newTransaction(r)
		t.orphan = true
		w.transactions[r.Nonce] = t
	}
	return err
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

func (w *Wallet) acquire(ctx context.Context) error { return w.enter(ctx, w.lock) }

// enter waits for room in one of the wallet's locks.
func (w *Wallet) enter(ctx context.Context, lock chan struct{}) error {
	select {
	case lock <- struct{}{}:
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
func (w *Wallet) Address() common.Address { return w.account }

// SignTypedData signs data of EIP-712: r, s, and 27 or 28.
func (w *Wallet) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	return w.key.SignTypedData(ctx, data)
}

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
		return 0, t.stillUnderWay(ctx)
	}
	if errors.Is(t.err, ErrSenderClosed) {
		return 0, fmt.Errorf("%s: %w", t.What, t.err)
	}
	if t.receipt == nil {
		return 0, nil
	}
	return t.receipt.BlockNumber.Uint64(), nil
}
