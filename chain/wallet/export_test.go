package wallet

import (
	"context"
	"time"

	"github.com/muster-network/muster/chain"
)

// OpenUntracked is [Open] of a wallet that looks after its transactions only when a test asks it to.
var OpenUntracked = newWallet

// Look looks for receipts once.
func (w *Wallet) Look(ctx context.Context) { w.check(ctx, receiptsOnly) }

// Advance tells the wallet of a head.
func (w *Wallet) Advance(ctx context.Context, h chain.Head) { w.advance(ctx, h) }

// CloseJournal lets go of the journal of an untracked wallet.
func (w *Wallet) CloseJournal() error { return w.journal.close() }

// Die ends a wallet as a crash does: nothing is let go of but what the system lets go of.
func (w *Wallet) Die() error {
	w.stop()
	<-w.stopped
	return w.journal.life.Close()
}

// BeImpatient makes wallets wait for a locked journal for an instant only, until the function that it
// returns is called.
func BeImpatient() (stop func()) {
	old := journalPatience
	journalPatience = time.Millisecond
	return func() { journalPatience = old }
}
