package wallet

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A transaction is a record of the journal and what this process knows of it. It has one nonce at a time,
// and several versions, of which one can be mined:
//
//	               submit
//	                 │ simulated, signed, stored, then broadcast
//	                 ▼
//	            ┌─ pending ◀────────────────────┐
//	  resend at │    │  │ ▲                     │ its block was replaced
//	each block, └────┘  │ │                     │ in a reorganisation
//	 offer more         │ │ receipt             │
//	 when stuck         ├─┼───────────────────▶ mined ──▶ forgotten
//	                    │ │                         finality
//	    the nonce is    │ │ simulated and signed anew,
//	    used, by no     ▼ │ with the next free nonce
//	    version of it  lost
//	                     └────────────────────▶ forgotten: the contract refuses it by now, or it is
//	                                            tied to its nonce, or nobody knows whether it is wanted
//
// A pending transaction that the contract has come to refuse is cancelled: its next version uses up the
// nonce and does nothing. Who waits for a transaction is told of the first time that it is mined; what
// becomes of it later is the tracker's business.
//
// A transaction is lost when a block of the chain shows another one with its nonce. A reorganisation could
// bring it back after it was signed anew, and then both would be mined. Where the contract has nothing
// against that, it stays lost until the other one is so deep in the chain that it stays there.
type transaction struct {
	*record

	// Set once, before done is closed.
	done    chan struct{}
	receipt *types.Receipt
	err     error

	orphan    bool        // an earlier process began it
	blockHash common.Hash // of the block that it was last seen in
	refused   error       // why it is being cancelled
	untaken   bool        // no node ever took a version of it
	used      *use        // of its nonce, by the last look; nil: none
	usedFrom  uint64      // the head when its nonce was first seen to be used; 0: it is not
	looked    time.Time   // when it was last looked for who used the nonce
	asked     *request    // a version that is being signed; nil: none is
	atLimit   bool        // it waits for the base fee to fall
	said      map[string]bool
	state     atomic.Pointer[string] // for people, without the wallet's lock
}

func newTransaction(r *record) *transaction {
	t := &transaction{record: r, done: make(chan struct{}), said: map[string]bool{}}
	t.show()
	return t
}

// resolve ends the wait for a transaction. Only the first call counts.
func (t *transaction) resolve(receipt *types.Receipt, err error) {
	select {
	case <-t.done:
	default:
		t.receipt, t.err = receipt, err
		close(t.done)
	}
}

// show keeps what is known of a transaction for who stops waiting for it.
func (t *transaction) show() {
	hash := t.newest().Hash
	state := fmt.Sprintf("transaction %s is pending: not mined yet, and still under way", hash)
	switch {
	case t.used != nil && t.used.ours:
		state = fmt.Sprintf("transaction %s is mined in block %d, but the node has no receipt of it yet", t.used.hash, t.used.block)
	case t.used != nil:
		state = fmt.Sprintf("transaction %s was replaced: %v; the call is still under way, and is sent again with another nonce", hash, t.used)
	case t.usedFrom != 0:
		state = fmt.Sprintf("transaction %s is mined or was replaced: its nonce %d is used, but the node does not show by what; still under way", hash, t.Nonce)
	case t.Block != 0:
		state = fmt.Sprintf("transaction %s is mined in block %d", hash, t.Block)
	}
	t.state.Store(&state)
}

// stillUnderWay says what is known of a transaction that is no longer waited for.
func (t *transaction) stillUnderWay(ctx context.Context) error {
	return fmt.Errorf("%s: %s: %w", t.What, *t.state.Load(), context.Cause(ctx))
}
