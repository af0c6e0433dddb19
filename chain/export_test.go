package chain

import "context"

// OpenUntracked is [Open] of a wallet that looks after its transactions only when a test asks it to.
var OpenUntracked = newWallet

// Look looks for receipts once.
func (w *wallet) Look(ctx context.Context) { w.look(ctx, lookOnly) }

// Advance tells the wallet of a head.
func (w *wallet) Advance(ctx context.Context, h Head) { w.advance(ctx, h) }

// CloseJournal lets go of the journal of an untracked wallet.
func (w *wallet) CloseJournal() error { return w.journal.close() }
