package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Events of provider accounts, and of the contract that makes them. They are those of [Client.ProvenEvents] alone: nothing
// else follows from them than who may act for an account, and who is paid.
type (
	// ProviderAccountCreated is the last event of an account's creation.
	ProviderAccountCreated struct {
		At
		Account, Owner common.Address
	}
	// OwnershipOffered says who may become the owner; the zero address: nobody any more.
	OwnershipOffered struct {
		At
		Account, From, To common.Address
	}
	// OwnershipMoved says who is the owner now. The first owner has it from the zero address.
	OwnershipMoved struct {
		At
		Account, From, To common.Address
	}
	// OperatorAdded lets a key act for an account.
	OperatorAdded struct {
		At
		Account, Operator common.Address
	}
	// OperatorRemoved ends that.
	OperatorRemoved struct {
		At
		Account, Operator common.Address
	}
	// PayeeSet says who is paid while there is no lien.
	PayeeSet struct {
		At
		Account, Payee common.Address
	}
	// CallAllowed lets operators call a function of another contract.
	CallAllowed struct {
		At
		Account, Target common.Address
		Selector        Selector
	}
	// CallForbidden ends that.
	CallForbidden struct {
		At
		Account, Target common.Address
		Selector        Selector
	}
	// AccountLienOffered says who may take a lien; the zero address: nobody any more.
	AccountLienOffered struct {
		At
		Account, Holder common.Address
	}
	// AccountLienTaken says who is paid from now on, instead of the payee.
	AccountLienTaken struct {
		At
		Account, Holder common.Address
	}
	// AccountLienLifted says that the payee is paid again.
	AccountLienLifted struct {
		At
		Account, Holder common.Address
	}
	// AccountPaidOut pays the payee, or the holder of the lien, in a token's smallest units.
	AccountPaidOut struct {
		At
		Account, Token, To common.Address
		Amount             *big.Int
	}
)
