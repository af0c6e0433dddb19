package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// ErrUnfitToken says that a token cannot be staked.
var ErrUnfitToken = errors.New("this token cannot be staked")

// ErrTokenWithoutVotes says that a token cannot vote, and so no DAO can govern by it.
var ErrTokenWithoutVotes = errors.New("this token cannot vote")

// firstPayment is what the deployer pays into the reserve of a deployment of a token that was there before: one whole
// token. Whether a token takes fees shows only when it moves.
var firstPayment = ledger.FLT(1)

// rebasing are functions that only tokens have whose balances change by themselves: Lido's stETH, Aave's, Ampleforth's and
// Origin's, and those made like them.
var rebasing = []string{
	"getPooledEthByShares(uint256)", "getTotalShares()", "scaledTotalSupply()", "scaledBalanceOf(address)",
	"rebase(uint256,int256)", "rebasingCreditsPerToken()", "rebasingCreditsPerTokenHighres()", "gonsForBalance(uint256)",
}

// checkToken refuses a given token that is seen to be unfit before anything is sent.
func (s *session) checkToken(ctx context.Context) error {
	token := s.d.Token
	balance, err := s.balance(ctx, token, s.d.Deployer)
	if err != nil {
		return fmt.Errorf("the token %s: %w", token, err)
	}
	if err := s.checkVotes(ctx, token); err != nil {
		return err
	}
	// A contract that answers whatever it is asked tells nothing.
	if any, err := s.answers(ctx, token, "musterAsksForNothing()"); err != nil || any {
		return err
	}
	for _, signature := range rebasing {
		has, err := s.answers(ctx, token, signature)
		if err != nil {
			return err
		}
		if has {
			return hint.Add(fmt.Errorf("%w: %s has the function %s, as tokens have whose balances change by themselves", ErrUnfitToken, token, signature),
				"use a token that wraps it and whose balances stay as they are")
		}
	}
	if s.d.Made["staking"].Block == 0 && balance.Cmp(firstPayment) < 0 {
		return hint.Add(fmt.Errorf("the deployer %s has %s of the token %s, and pays %s into the reserve to try it", s.d.Deployer, ledger.FormatFLT(balance), token, ledger.FormatFLT(firstPayment)),
			"send it as much")
	}
	return nil
}

// checkVotes refuses a token without votes, if these are to govern.
func (s *session) checkVotes(ctx context.Context, token common.Address) error {
	if !s.cfg.Parameters.Governance.DAO.IsWanted() {
		return nil
	}
	for _, signature := range []string{"getPastVotes(address,uint256)", "getPastTotalSupply(uint256)", "clock()"} {
		has, err := s.answers(ctx, token, signature)
		if err != nil {
			return err
		}
		if !has {
			return hint.Add(fmt.Errorf("%w: %s has no function %s, and a DAO is wanted", ErrTokenWithoutVotes, token, signature),
				"use a token that counts votes by blocks, as OpenZeppelin's ERC20Votes does, or deploy without governance.dao")
		}
	}
	return nil
}

func (s *session) balance(ctx context.Context, token, account common.Address) (*big.Int, error) {
	t := bindings.NewFLT()
	data, err := s.call(ctx, token, t.PackBalanceOf(account))
	if err != nil {
		return nil, err
	}
	balance, err := t.UnpackBalanceOf(data)
	if err != nil {
		return nil, fmt.Errorf("%w: it does not say what an account has: %w", ErrUnfitToken, err)
	}
	return balance, nil
}

// answers says whether a contract has a function: whether a call of it with zeros returns something. One that changes
// something, such as a rebase, refuses strangers with a reason or does it in this simulation.
func (s *session) answers(ctx context.Context, contract common.Address, signature string) (bool, error) {
	data, err := s.call(ctx, contract, append(crypto.Keccak256([]byte(signature))[:4], make([]byte, 64)...))
	var refused *chain.Reverted
	if errors.As(err, &refused) {
		return false, nil
	}
	return len(data) > 0, err
}

func (s *session) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return chain.Ask(ctx, s.node, "ask the token", func(ctx context.Context) ([]byte, error) {
		return s.node.Eth().CallContract(ctx, ethereum.CallMsg{From: s.d.Deployer, To: &to, Data: data}, nil)
	})
}

// tryToken makes the first payment of a given token, unless it was made: the staking contract refuses it if not all of it
// arrives. There is nothing in the reserve before it, and nobody else can put something there with a token that takes fees.
func (s *session) tryToken(ctx context.Context, w *wallet.Wallet) (paid bool, err error) {
	if len(s.token) == 0 {
		return true, nil
	}
	staking, token := bindings.NewStaking(), bindings.NewFLT()
	data, err := s.call(ctx, s.d.Staking, staking.PackReserve())
	if err != nil {
		return false, err
	}
	reserve, err := staking.UnpackReserve(data)
	if err != nil || reserve.Sign() > 0 {
		return err == nil, err
	}
	// Some tokens refuse to change an allowance that is there.
	if data, err = s.call(ctx, s.d.Token, token.PackAllowance(s.d.Deployer, s.d.Staking)); err != nil {
		return false, err
	}
	allowed, err := token.UnpackAllowance(data)
	if err != nil {
		return false, fmt.Errorf("%w: it does not say what is allowed: %w", ErrUnfitToken, err)
	}
	calls := []wallet.Call{
		{What: "allow the staking contract to take a first payment", To: &s.d.Token, Data: token.PackApprove(s.d.Staking, firstPayment)},
		{What: "try the token with a first payment into the reserve", To: &s.d.Staking, Data: staking.PackFundRewards(firstPayment)},
	}
	if allowed.Cmp(firstPayment) >= 0 {
		calls = calls[1:]
	}
	for _, c := range calls {
		r, err := w.Send(ctx, c)
		if errors.Is(err, ledger.ErrInexactTransfer) {
			return false, hint.Add(fmt.Errorf("%w: %w", ErrUnfitToken, err), "name another token, and another file with --out: this deployment is not finished")
		}
		if err != nil {
			return false, err
		}
		s.tried = r.BlockNumber.Uint64()
	}
	return false, nil
}
