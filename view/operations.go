//go:build !js

package view

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// Why an operation of governance is refused before anybody is asked to sign it. What the contracts
// themselves refuse comes as errors of package ledger.
var (
	// ErrNothingToChange says that all is already as the operation would make it.
	ErrNothingToChange = errors.New("there is nothing to change")
	// ErrLastAdmin says that nobody would be left who can grant roles.
	ErrLastAdmin = errors.New("this would leave no admin")
	// ErrNoDelay says that a role with power over money was to be granted without saying its delay.
	ErrNoDelay = errors.New("no delay is given")
	// ErrNotMember says that the account does not have the role.
	ErrNotMember = errors.New("the account does not have the role")
)

func nothing(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrNothingToChange, fmt.Sprintf(format, args...))
}

// ChangeRules is the operation by which change alters the planned rules of money. The contract has
// been asked whether it would take the new ones.
func ChangeRules(ctx context.Context, c *ledger.Client, change func(*ledger.StakingParameters) error) (govern.Operation, error) {
	planned, err := c.PlannedRules(ctx)
	if err != nil {
		return govern.Operation{}, err
	}
	rules := planned
	if err := change(&rules); err != nil {
		return govern.Operation{}, err
	}
	changes := planned.Changes(rules)
	if len(changes) == 0 {
		return govern.Operation{}, nothing("these are already the rules from the next epoch on")
	}
	o, err := govern.Of(c).ParametersOperation(rules)
	if err != nil {
		return govern.Operation{}, err
	}
	o.What += ": " + changes.String()
	return o, govern.Of(c).CheckRules(ctx, rules)
}

// ChangeTreasury is the operation that names who gets the treasury's part of slashes.
func ChangeTreasury(ctx context.Context, c *ledger.Client, account common.Address) (govern.Operation, error) {
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return govern.Operation{}, err
	}
	planned, err := c.TreasuryAt(ctx, epoch+1)
	if err != nil {
		return govern.Operation{}, err
	}
	if planned == account {
		return govern.Operation{}, nothing("%s is already the treasury from the next epoch on", account)
	}
	return govern.Of(c).TreasuryOperation(account), nil
}

// StopChallenges is the operation that lets challenges count for nobody for a while.
func StopChallenges(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
	stopped, err := stoppedNow(ctx, c)
	if err != nil {
		return govern.Operation{}, err
	}
	if stopped {
		return govern.Operation{}, nothing("challenges are already stopped")
	}
	return govern.Of(c).StopOperation(), nil
}

// ResumeChallenges is the operation that ends that.
func ResumeChallenges(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
	stopped, err := stoppedNow(ctx, c)
	if err != nil {
		return govern.Operation{}, err
	}
	if !stopped {
		return govern.Operation{}, nothing("challenges are not stopped")
	}
	return govern.Of(c).ResumeOperation(), nil
}

func stoppedNow(ctx context.Context, c *ledger.Client) (bool, error) {
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return false, err
	}
	return c.Stopped(ctx, head+1)
}

// ErrNotASuccessor says that a contract is not a staking contract of the same token.
var ErrNotASuccessor = errors.New("this is no staking contract of the same token")

// MoveReserve is the operation that moves what nobody has earned to the reserve of another staking contract. It fails with
// [ErrNotASuccessor] if that is none.
func MoveReserve(ctx context.Context, c *ledger.Client, successor common.Address) (govern.Operation, error) {
	if successor == c.Deployment.Staking {
		return govern.Operation{}, nothing("%s is the contract whose reserve it is", successor)
	}
	token, err := c.TokenOf(ctx, successor)
	if err != nil || token != c.Deployment.Token {
		return govern.Operation{}, hint.Add(errors.Join(fmt.Errorf("%w: %s", ErrNotASuccessor, successor), err),
			"name the staking contract of the deployment that follows, as its file has it")
	}
	return govern.Of(c).MoveReserveOperation(successor), nil
}

// Pause is the operation that stops new commitments and claims of rewards.
func Pause(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
	paused, err := c.Paused(ctx)
	if err != nil {
		return govern.Operation{}, err
	}
	if paused {
		return govern.Operation{}, nothing("the contracts are already paused")
	}
	return govern.Of(c).PauseOperation(), nil
}

// Unpause is the operation that ends a pause.
func Unpause(ctx context.Context, c *ledger.Client) (govern.Operation, error) {
	paused, err := c.Paused(ctx)
	if err != nil {
		return govern.Operation{}, err
	}
	if !paused {
		return govern.Operation{}, nothing("the contracts are not paused")
	}
	return govern.Of(c).UnpauseOperation(), nil
}

// Grant is the operation that gives an account a role, or a member of it another delay. A nil delay
// is none; an admin or a governor must be given one, be it zero.
func Grant(ctx context.Context, c *ledger.Client, role govern.Role, account common.Address, delay *time.Duration, how govern.Reading) (govern.Operation, error) {
	if delay == nil {
		if role == govern.RoleAdmin || role == govern.RoleGovernor {
			return govern.Operation{}, fmt.Errorf("%w for the role %v", ErrNoDelay, role)
		}
		delay = new(time.Duration)
	}
	m, has, _, _, err := findMember(ctx, c, role, account, how)
	if err != nil {
		return govern.Operation{}, err
	}
	if has && m.Delay == *delay && m.Changes.IsZero() {
		return govern.Operation{}, nothing("%s already has the role %v, with a delay of %v", account, role, *delay)
	}
	return govern.Of(c).GrantOperation(role, account, *delay)
}

// Revoke is the operation that takes a role away from an account. It refuses to take it from the
// last admin ([ErrLastAdmin]).
func Revoke(ctx context.Context, c *ledger.Client, role govern.Role, account common.Address, how govern.Reading) (govern.Operation, error) {
	_, has, others, unknown, err := findMember(ctx, c, role, account, how)
	if err != nil {
		return govern.Operation{}, err
	}
	if !has {
		return govern.Operation{}, fmt.Errorf("%w: %s is not %v", ErrNotMember, account, role)
	}
	if role == govern.RoleAdmin && others == 0 {
		only := "the only admin"
		if len(unknown) > 0 {
			only += " that is known"
		}
		return govern.Operation{}, hint.Add(
			fmt.Errorf("%w: %s is %s, and nobody could ever grant a role again", ErrLastAdmin, account, only),
			"make another account admin first")
	}
	return govern.Of(c).RevokeOperation(role, account), nil
}

// findMember finds out whether an account has a role, how many others do, and what cannot be known.
func findMember(ctx context.Context, c *ledger.Client, role govern.Role, account common.Address, how govern.Reading) (member govern.Member, has bool, others int, unknown []string, err error) {
	how.Accounts = append(how.Accounts, account)
	now, err := govern.Of(c).Read(ctx, how)
	for _, m := range now.Members {
		switch {
		case m.Role != role:
		case m.Account == account:
			member, has = m, true
		default:
			others++
		}
	}
	return member, has, others, now.Unknown, err
}
