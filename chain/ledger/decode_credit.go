package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

func creditDecoders(c *bindings.Credit) map[common.Hash]decoder {
	events := c.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(c.UnpackConfiguredEvent, func(_ *reader, at At, b *bindings.CreditConfigured) Event {
			return CreditConfigured{at, CreditConfig(b.Config), b.RewardPool, b.IncomePool}
		}),
		id("AuthorityUpdated"): with(c.UnpackAuthorityUpdatedEvent, func(_ *reader, at At, b *bindings.CreditAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("Opened"): without(c.UnpackOpenedEvent, func(_ *reader, at At, b *bindings.CreditOpened) Event {
			return LienOpened{at, b.Account}
		}),
		id("Lifted"): without(c.UnpackLiftedEvent, func(_ *reader, at At, b *bindings.CreditLifted) Event {
			return LienLifted{at, b.Account}
		}),
		id("Pledged"): without(c.UnpackPledgedEvent, func(r *reader, at At, b *bindings.CreditPledged) Event {
			return RewardsPledged{at, b.Account, r.number(b.Id)}
		}),
		id("IncomeNamed"): with(c.UnpackIncomeNamedEvent, func(r *reader, at At, b *bindings.CreditIncomeNamed) Event {
			var leases []uint64
			for _, lease := range b.Leases {
				leases = append(leases, r.number(lease))
			}
			return IncomeNamed{at, b.Account, leases}
		}),
		id("Received"): with(c.UnpackReceivedEvent, func(_ *reader, at At, b *bindings.CreditReceived) Event {
			return LienReceived{at, b.Account, b.Token, b.Amount, b.ToDebt}
		}),
		id("PaidOut"): with(c.UnpackPaidOutEvent, func(_ *reader, at At, b *bindings.CreditPaidOut) Event {
			return LienPaidOut{at, b.Account, b.Token, b.To, b.Amount}
		}),
	}
}

// poolDecoders are those of one of the pools, whose events name it.
func poolDecoders(c *bindings.ICreditPool, pool common.Address) map[common.Hash]decoder {
	events := c.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	credit := bindings.NewCredit() // the pools' interface does not have what they share with it
	return map[common.Hash]decoder{
		credit.GetABI().Events["AuthorityUpdated"].ID: with(credit.UnpackAuthorityUpdatedEvent, func(_ *reader, at At, b *bindings.CreditAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("ParametersSet"): with(c.UnpackParametersSetEvent, func(_ *reader, at At, b *bindings.ICreditPoolParametersSet) Event {
			return PoolParametersSet{at, pool, creditPoolParametersOf(b.Parameters)}
		}),
		id("ParametersPlanned"): with(c.UnpackParametersPlannedEvent, func(r *reader, at At, b *bindings.ICreditPoolParametersPlanned) Event {
			return PoolParametersPlanned{at, pool, creditPoolParametersOf(b.Parameters), r.number(b.From)}
		}),
		id("InterestAdded"): with(c.UnpackInterestAddedEvent, func(_ *reader, at At, b *bindings.ICreditPoolInterestAdded) Event {
			return InterestAdded{at, pool, b.Interest, b.Lent}
		}),
		id("Lent"): with(c.UnpackLentEvent, func(_ *reader, at At, b *bindings.ICreditPoolLent) Event {
			return LoanTaken{at, pool, b.Account, b.To, b.Amount}
		}),
		id("Repaid"): with(c.UnpackRepaidEvent, func(_ *reader, at At, b *bindings.ICreditPoolRepaid) Event {
			return LoanRepaid{at, pool, b.Account, b.Payer, b.ToDebt, b.ToLenders, b.ToFirstLoss}
		}),
		id("WrittenOff"): with(c.UnpackWrittenOffEvent, func(_ *reader, at At, b *bindings.ICreditPoolWrittenOff) Event {
			return LoanWrittenOff{at, pool, b.Account, b.FromFirstLoss, b.FromLenders}
		}),
		id("FirstLossAdded"): with(c.UnpackFirstLossAddedEvent, func(_ *reader, at At, b *bindings.ICreditPoolFirstLossAdded) Event {
			return FirstLossAdded{at, pool, b.From, b.Amount}
		}),
		id("FirstLossTaken"): with(c.UnpackFirstLossTakenEvent, func(_ *reader, at At, b *bindings.ICreditPoolFirstLossTaken) Event {
			return FirstLossTaken{at, pool, b.To, b.Amount}
		}),
		id("Deposit"): with(c.UnpackDepositEvent, func(_ *reader, at At, b *bindings.ICreditPoolDeposit) Event {
			return PoolJoined{at, pool, b.Sender, b.Owner, b.Assets, b.Shares}
		}),
		id("Withdraw"): with(c.UnpackWithdrawEvent, func(_ *reader, at At, b *bindings.ICreditPoolWithdraw) Event {
			return PoolWithdrawn{at, pool, b.Sender, b.Receiver, b.Owner, b.Assets, b.Shares}
		}),
		id("Transfer"): with(c.UnpackTransferEvent, func(_ *reader, at At, b *bindings.ICreditPoolTransfer) Event {
			return PoolSharesMoved{at, pool, b.From, b.To, b.Value}
		}),
		id("Approval"): with(c.UnpackApprovalEvent, func(_ *reader, at At, b *bindings.ICreditPoolApproval) Event {
			return PoolSharesApproved{at, pool, b.Owner, b.Spender, b.Value}
		}),
		id("WithdrawalRequested"): with(c.UnpackWithdrawalRequestedEvent, func(r *reader, at At, b *bindings.ICreditPoolWithdrawalRequested) Event {
			return LeavingRequested{at, pool, r.number(b.Request), b.Lender, b.Shares}
		}),
		id("WithdrawalFulfilled"): with(c.UnpackWithdrawalFulfilledEvent, func(r *reader, at At, b *bindings.ICreditPoolWithdrawalFulfilled) Event {
			return LeavingFulfilled{at, pool, r.number(b.Request), b.By, b.Shares, b.Assets, b.Fee}
		}),
		id("Collected"): with(c.UnpackCollectedEvent, func(_ *reader, at At, b *bindings.ICreditPoolCollected) Event {
			return PoolCollected{at, pool, b.Account, b.Amount}
		}),
	}
}
