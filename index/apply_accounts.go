package index

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// The parts that an address can have in a provider account. What makes an account comes after what its constructor says of
// them.
const (
	partOwner        = "owner"
	partPendingOwner = "pending owner"
	partPayee        = "payee"
	partOperator     = "operator"
	partLienHolder   = "lien holder"
)

func (w *writer) applyAccounts(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.ProviderAccountCreated:
		w.exec(`INSERT INTO provider_account(address) VALUES (?)`, address(e.Account))
	case ledger.OwnershipOffered:
		w.soleParty(e.Account, partPendingOwner, e.To)
	case ledger.OwnershipMoved:
		w.soleParty(e.Account, partOwner, e.To)
		w.soleParty(e.Account, partPendingOwner, common.Address{}) // an offer ends with it
	case ledger.OperatorAdded:
		w.party(e.Account, partOperator, e.Operator)
	case ledger.OperatorRemoved:
		w.exec(`DELETE FROM party WHERE account = ? AND part = ? AND address = ?`, address(e.Account), partOperator, address(e.Operator))
	case ledger.PayeeSet:
		w.soleParty(e.Account, partPayee, e.Payee)
	case ledger.AccountLienTaken:
		w.soleParty(e.Account, partLienHolder, e.Holder)
	case ledger.AccountLienLifted:
		w.soleParty(e.Account, partLienHolder, common.Address{})
	default:
		return false
	}
	return true
}

// soleParty gives a part that one address has to another; to the zero address: to none.
func (w *writer) soleParty(account common.Address, part string, to common.Address) {
	w.exec(`DELETE FROM party WHERE account = ? AND part = ?`, address(account), part)
	if to != (common.Address{}) {
		w.party(account, part, to)
	}
}

func (w *writer) party(account common.Address, part string, to common.Address) {
	w.exec(`INSERT INTO party(account, part, address) VALUES (?, ?, ?)`, address(account), part, address(to))
}
