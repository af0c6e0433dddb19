package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// accountDecoders are those of provider accounts, whose events name theirs by where they come from, and of the contract that
// makes them.
func accountDecoders(a *bindings.ProviderAccount, f *bindings.ProviderAccountFactory) map[common.Hash]decoder {
	events := a.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		f.GetABI().Events["AccountCreated"].ID: without(f.UnpackAccountCreatedEvent, func(_ *reader, at At, b *bindings.ProviderAccountFactoryAccountCreated) Event {
			return ProviderAccountCreated{at, b.Account, b.Owner}
		}),
		id("OwnershipTransferStarted"): without(a.UnpackOwnershipTransferStartedEvent, func(_ *reader, at At, b *bindings.ProviderAccountOwnershipTransferStarted) Event {
			return OwnershipOffered{at, b.Raw.Address, b.PreviousOwner, b.NewOwner}
		}),
		id("OwnershipTransferred"): without(a.UnpackOwnershipTransferredEvent, func(_ *reader, at At, b *bindings.ProviderAccountOwnershipTransferred) Event {
			return OwnershipMoved{at, b.Raw.Address, b.PreviousOwner, b.NewOwner}
		}),
		id("OperatorAdded"): without(a.UnpackOperatorAddedEvent, func(_ *reader, at At, b *bindings.ProviderAccountOperatorAdded) Event {
			return OperatorAdded{at, b.Raw.Address, b.Operator}
		}),
		id("OperatorRemoved"): without(a.UnpackOperatorRemovedEvent, func(_ *reader, at At, b *bindings.ProviderAccountOperatorRemoved) Event {
			return OperatorRemoved{at, b.Raw.Address, b.Operator}
		}),
		id("PayeeSet"): without(a.UnpackPayeeSetEvent, func(_ *reader, at At, b *bindings.ProviderAccountPayeeSet) Event {
			return PayeeSet{at, b.Raw.Address, b.Payee}
		}),
		id("CallAllowed"): without(a.UnpackCallAllowedEvent, func(_ *reader, at At, b *bindings.ProviderAccountCallAllowed) Event {
			return CallAllowed{at, b.Raw.Address, b.Target, b.Selector}
		}),
		id("CallForbidden"): without(a.UnpackCallForbiddenEvent, func(_ *reader, at At, b *bindings.ProviderAccountCallForbidden) Event {
			return CallForbidden{at, b.Raw.Address, b.Target, b.Selector}
		}),
		id("LienOffered"): without(a.UnpackLienOfferedEvent, func(_ *reader, at At, b *bindings.ProviderAccountLienOffered) Event {
			return AccountLienOffered{at, b.Raw.Address, b.Holder}
		}),
		id("LienTaken"): without(a.UnpackLienTakenEvent, func(_ *reader, at At, b *bindings.ProviderAccountLienTaken) Event {
			return AccountLienTaken{at, b.Raw.Address, b.Holder}
		}),
		id("LienLifted"): without(a.UnpackLienLiftedEvent, func(_ *reader, at At, b *bindings.ProviderAccountLienLifted) Event {
			return AccountLienLifted{at, b.Raw.Address, b.Holder}
		}),
		id("PaidOut"): with(a.UnpackPaidOutEvent, func(_ *reader, at At, b *bindings.ProviderAccountPaidOut) Event {
			return AccountPaidOut{at, b.Raw.Address, b.Token, b.To, b.Amount}
		}),
	}
}
