package model

import "github.com/muster-network/muster/chain/ledger"

// actOnCredit takes the actions that are known by the events of the credit contract and its pools.
func (t *transaction) actOnCredit(e ledger.Event) ([]ledger.Event, error) {
	switch e.(type) {
	case ledger.CreditConfigured, ledger.LienOpened, ledger.LienLifted, ledger.RewardsPledged, ledger.LienReceived, ledger.LienPaidOut,
		ledger.PoolParametersSet, ledger.InterestAdded, ledger.LoanTaken, ledger.LoanRepaid, ledger.LoanWrittenOff, ledger.FirstLossAdded,
		ledger.FirstLossTaken, ledger.PoolJoined, ledger.PoolWithdrawn, ledger.PoolSharesMoved, ledger.PoolSharesApproved, ledger.LeavingRequested,
		ledger.LeavingFulfilled, ledger.PoolCollected:
		return []ledger.Event{e}, nil
	}
	return nil, errNoAction
}
