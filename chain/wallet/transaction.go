package wallet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A transaction is a record of the journal and what this process knows of it. It has one nonce, and
// several versions, of which one can be mined:
//
//	               submit
//	                 │ simulated, signed, stored, then broadcast
//	                 ▼
//	            ┌─ pending ◀────────────────────┐
//	  resend at │    │  │                       │ its block was replaced
//	each block, └────┘  │ receipt               │ in a reorganisation
//	 offer more         ├─────────────────────▶ mined ──▶ forgotten
//	 when stuck         │                         finality
//	                    │ the nonce is used, by no version of it
//	                    └─────────────────────▶ lost: ErrKeyShared
//
// A pending transaction that the contract has come to refuse is cancelled: its next version uses up the
// nonce and does nothing. Who waits for a transaction is told of the first time that it is mined; what
// becomes of it later is the tracker's business.
type transaction struct {
	*record

	// Set once, before done is closed.
	done    chan struct{}
	receipt *types.Receipt
	err     error

	blockHash common.Hash // of the block that it was last seen in
	refused   error       // why it is being cancelled
	unfound   int         // how often its nonce was used and no receipt was to be found
}

func newTransaction(r *record) *transaction {
	return &transaction{record: r, done: make(chan struct{})}
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
