package ledger

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
)

// A LeaveRequest is a lender's wish to take shares out of a pool.
type LeaveRequest struct {
	Lender common.Address
	Since  uint64   // when it was made, in seconds since 1970
	Shares *big.Int // that are left of it
}

// LeaveRequests are those of a pool numbered from … to-1.
func (c *Client) LeaveRequests(ctx context.Context, p CreditPool, from, to uint64) ([]LeaveRequest, error) {
	pool := bindings.NewICreditPool()
	read := make([]bindings.ICreditPoolRequest, to-from)
	readings := make([]reading, len(read))
	for i := range read {
		readings[i] = into(&read[i], p.Address, pool.PackRequestOf(bigUint(from+uint64(i))), pool.UnpackRequestOf)
	}
	if err := c.readTogether(ctx, "the queue of the pool that lends "+p.Asset.Name(), readings); err != nil {
		return nil, err
	}
	var r reader
	requests := make([]LeaveRequest, len(read))
	for i, one := range read {
		requests[i] = LeaveRequest{one.Lender, r.number(one.Since), one.Shares}
	}
	return requests, r.err
}

// WorthOf is what shares of a pool are worth, in its asset's smallest units.
func (c *Client) WorthOf(ctx context.Context, p CreditPool, shares *big.Int) (*big.Int, error) {
	pool := bindings.NewICreditPool()
	return View(ctx, c, p.Address, "what shares of a pool are worth", pool.PackConvertToAssets(shares), pool.UnpackConvertToAssets)
}

// Borrowers are the provider accounts that have borrowed from a pool in blocks from … to, in the order of their first loans
// there. progress counts blocks and may be nil.
func (c *Client) Borrowers(ctx context.Context, p CreditPool, from, to uint64, progress chain.Progress) (accounts []common.Address, err error) {
	lent := bindings.NewICreditPool().GetABI().Events["Lent"].ID
	query := chain.LogQuery{Contracts: []common.Address{p.Address}, Topics: []any{lent}}
	logs, err := c.logsOf(ctx, p.Address, from, to, progress, query)
	if err != nil {
		return nil, err
	}
	events, err := c.decodeEach(logs)
	for _, e := range events {
		if loan, ok := e.(LoanTaken); ok && !slices.Contains(accounts, loan.Account) {
			accounts = append(accounts, loan.Account)
		}
	}
	return accounts, err
}

// CreditDebts are what accounts owe a pool, in the order of the accounts.
func (c *Client) CreditDebts(ctx context.Context, p CreditPool, accounts []common.Address) ([]CreditDebt, error) {
	pool := bindings.NewICreditPool()
	read := make([]bindings.ICreditPoolDebt, len(accounts))
	readings := make([]reading, len(accounts))
	for i, account := range accounts {
		readings[i] = into(&read[i], p.Address, pool.PackDebtOf(account), pool.UnpackDebtOf)
	}
	for some := range slices.Chunk(readings, together) {
		if err := c.readTogether(ctx, "debts to the pool that lends "+p.Asset.Name(), some); err != nil {
			return nil, err
		}
	}
	debts := make([]CreditDebt, len(read))
	for i, debt := range read {
		debts[i] = CreditDebt(debt)
	}
	return debts, nil
}

// Pledges are the commitments whose rewards count for what a provider account can borrow.
func (c *Client) Pledges(ctx context.Context, account common.Address) ([]uint64, error) {
	credit := bindings.NewCredit()
	what := fmt.Sprintf("the pledges of provider account %s", account)
	ids, err := View(ctx, c, c.Deployment.Credit, what, credit.PackPledgesOf(account), credit.UnpackPledgesOf)
	if err != nil {
		return nil, err
	}
	var r reader
	pledges := make([]uint64, len(ids))
	for i, id := range ids {
		pledges[i] = r.number(id)
	}
	return pledges, r.err
}
