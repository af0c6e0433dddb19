package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// CreditConfig is what a credit contract is about.
type CreditConfig struct {
	Staking, Market, Watch, Accounts, Stablecoin common.Address
}

// Events of liens on provider accounts. Amounts are in a token's smallest units.
type (
	// CreditConfigured is the credit contract's last event of its creation, in which it made its pools.
	CreditConfigured struct {
		At
		Config                 CreditConfig
		RewardPool, IncomePool common.Address
	}
	// LienOpened says that a lien on a provider account was taken.
	LienOpened struct {
		At
		Account common.Address
	}
	// LienLifted says that the lien is no more: the account owes nothing.
	LienLifted struct {
		At
		Account common.Address
	}
	// RewardsPledged has a commitment's rewards count for what an account can borrow.
	RewardsPledged struct {
		At
		Account common.Address
		ID      uint64
	}
	// IncomeNamed says which leases count for a loan of the stablecoin, which follows in its transaction.
	IncomeNamed struct {
		At
		Account common.Address
		Leases  []uint64
	}
	// LienReceived says what of an account's tokens came in, and what of it repaid debts. The rest is its payee's.
	LienReceived struct {
		At
		Account, Token common.Address
		Amount, ToDebt *big.Int
	}
	// LienPaidOut pays an account's payee what no debt needed.
	LienPaidOut struct {
		At
		Account, Token, To common.Address
		Amount             *big.Int
	}
)

// Events of the pools that lend to provider accounts. Amounts are in the asset's smallest units, shares in the pool's.
type (
	// PoolParametersSet sets all rules of a pool, which hold from now on.
	PoolParametersSet struct {
		At
		Pool       common.Address
		Parameters CreditPoolParameters
	}
	// PoolParametersPlanned plans rules of a pool, which are due at a time in seconds since 1970.
	PoolParametersPlanned struct {
		At
		Pool       common.Address
		Parameters CreditPoolParameters
		From       uint64
	}
	// InterestAdded adds interest up to now to what is lent.
	InterestAdded struct {
		At
		Pool           common.Address
		Interest, Lent *big.Int
	}
	// LoanTaken is a loan that an account owes; To got the tokens.
	LoanTaken struct {
		At
		Pool, Account, To common.Address
		Amount            *big.Int
	}
	// LoanRepaid repays a running debt, then the lenders and the first loss for what they lost by it.
	LoanRepaid struct {
		At
		Pool, Account, Payer           common.Address
		ToDebt, ToLenders, ToFirstLoss *big.Int
	}
	// LoanWrittenOff has the first loss and then the lenders bear a part of a debt, which is owed still.
	LoanWrittenOff struct {
		At
		Pool, Account              common.Address
		FromFirstLoss, FromLenders *big.Int
	}
	// FirstLossAdded adds to what bears losses first.
	FirstLossAdded struct {
		At
		Pool, From common.Address
		Amount     *big.Int
	}
	// FirstLossTaken takes what no loan needs of it, by governance.
	FirstLossTaken struct {
		At
		Pool, To common.Address
		Amount   *big.Int
	}
	// PoolJoined is a loan of lenders to the pool, for shares of Lender's.
	PoolJoined struct {
		At
		Pool, By, Lender common.Address
		Assets, Shares   *big.Int
	}
	// PoolWithdrawn is what ERC-4626's own ways out tell of, which let out nothing: only the queue does.
	PoolWithdrawn struct {
		At
		Pool, By, To, Lender common.Address
		Assets, Shares       *big.Int
	}
	// PoolSharesMoved moves, makes (From is nobody) or burns (To is nobody) shares.
	PoolSharesMoved struct {
		At
		Pool, From, To common.Address
		Shares         *big.Int
	}
	// PoolSharesApproved allows somebody to move shares of an owner's.
	PoolSharesApproved struct {
		At
		Pool, Owner, Spender common.Address
		Shares               *big.Int
	}
	// LeavingRequested puts shares of a lender into the queue. Requests are numbered from 0.
	LeavingRequested struct {
		At
		Pool    common.Address
		Request uint64
		Lender  common.Address
		Shares  *big.Int
	}
	// LeavingFulfilled turns shares of a request into assets that the lender can collect, less the fee of who did that.
	LeavingFulfilled struct {
		At
		Pool                common.Address
		Request             uint64
		By                  common.Address
		Shares, Assets, Fee *big.Int
	}
	// PoolCollected pays an account what a pool owed it.
	PoolCollected struct {
		At
		Pool, Account common.Address
		Amount        *big.Int
	}
)
