package chain

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// A Role is what the Authority contract lets an account do (docs/contracts.md, Governance).
type Role uint64

// The roles of the Authority contract.
const (
	RoleAdmin       Role = iota // gives and takes roles
	RoleGovernor                // sets parameters and the treasury, ends a pause
	RoleGuardian                // pauses, cancels what the governor has scheduled
	RoleLeaseMarket             // says which units are leased
)

var roleNames = [...]string{"admin", "governor", "guardian", "lease-market"}

func (r Role) String() string {
	if int(r) < len(roleNames) {
		return roleNames[r]
	}
	return fmt.Sprintf("role %d", uint64(r))
}

// ParseRole finds a role by its name.
func ParseRole(name string) (Role, error) {
	for r, n := range roleNames {
		if n == name {
			return Role(r), nil
		}
	}
	return 0, fmt.Errorf("there is no role %q: choose admin, governor, guardian or lease-market", name)
}

// An Operation is a call that takes a role of the Authority contract: what governance does. Where
// the role has a delay, it is scheduled first.
type Operation struct {
	What string
	To   common.Address
	Data []byte
}

// ParametersOperation sets the rules of money from the next epoch on. It is the governor's.
func (c *Client) ParametersOperation(p StakingParameters) (Operation, error) {
	const what = "change the rules of money"
	if err := fits(what, p.CollateralPerUnit, p.RewardPool, p.RewardCap, p.SettleFee); err != nil {
		return Operation{}, err
	}
	packed := p.binding()
	// Smaller numbers would be cut as well.
	if cut := p.Changes(stakingParametersOf(packed)); len(cut) > 0 {
		return Operation{}, fmt.Errorf("%s: %s cannot be %s, which the contract would read as %s", what, cut[0].Name, cut[0].From, cut[0].To)
	}
	return c.ofStaking(what, c.staking.PackSetParameters(packed)), nil
}

// TreasuryOperation names who gets the treasury's part of the slashes to come. It is the governor's.
func (c *Client) TreasuryOperation(account common.Address) Operation {
	return c.ofStaking("make "+account.Hex()+" the treasury", c.staking.PackSetTreasury(account))
}

// PauseOperation stops new commitments and claims of rewards. It is the guardian's.
func (c *Client) PauseOperation() Operation {
	return c.ofStaking("pause new commitments and claims", c.staking.PackPause())
}

// UnpauseOperation ends a pause. It is the governor's.
func (c *Client) UnpauseOperation() Operation {
	return c.ofStaking("end the pause", c.staking.PackUnpause())
}

// GrantOperation gives an account a role, in which it acts after a delay of whole seconds. It is the
// admin's. For an account that has the role it changes the delay.
func (c *Client) GrantOperation(role Role, account common.Address, delay time.Duration) (Operation, error) {
	seconds := delay / time.Second
	if seconds < 0 || seconds > math.MaxUint32 || delay%time.Second != 0 {
		return Operation{}, fmt.Errorf("a delay of %v cannot be: it is a number of whole seconds below 2^32", delay)
	}
	return c.ofAuthority(fmt.Sprintf("make %s %v, with a delay of %v", account.Hex(), role, delay),
		bindings.NewAuthority().PackGrantRole(uint64(role), account, uint32(seconds))), nil
}

// RevokeOperation takes a role away from an account. It is the admin's.
func (c *Client) RevokeOperation(role Role, account common.Address) Operation {
	return c.ofAuthority(fmt.Sprintf("let %s be %v no more", account.Hex(), role),
		bindings.NewAuthority().PackRevokeRole(uint64(role), account))
}

// ScheduleOperation says that the same account will perform an operation as soon as its role's delay
// is over. The schedule lapses a week after that.
func (c *Client) ScheduleOperation(o Operation) Operation {
	return c.ofAuthority("schedule: "+o.What, bindings.NewAuthority().PackSchedule(o.To, o.Data, new(big.Int)))
}

// CancelOperation takes an operation that an account has scheduled off the schedule. It is that
// account's, the admin's, and the guardian's where the operation is the governor's.
func (c *Client) CancelOperation(s Scheduled) Operation {
	return c.ofAuthority("cancel: "+s.What, bindings.NewAuthority().PackCancel(s.By, s.To, s.Data))
}

func (c *Client) ofStaking(what string, data []byte) Operation {
	return Operation{What: what, To: c.Deployment.Staking, Data: data}
}

func (c *Client) ofAuthority(what string, data []byte) Operation {
	return Operation{What: what, To: c.Deployment.Authority, Data: data}
}

// Perform makes the call of an operation. Where the sender's role has a delay, the same operation
// must have been scheduled ([ErrNotScheduled]) and the delay be over ([ErrNotReady]).
func (s *Sender) Perform(ctx context.Context, o Operation) (*Receipt, error) {
	return s.do(ctx, call{what: o.What, to: &o.To, data: o.Data, once: true})
}

// A Permission says how an account may perform an operation.
type Permission struct {
	Allowed bool          // it has the role
	Delay   time.Duration // from the schedule to the act; 0: at once
	Ready   time.Time     // from when on what is scheduled can be performed; zero: nothing is
}

// Permission asks the Authority contract how an account may perform an operation.
func (c *Client) Permission(ctx context.Context, account common.Address, o Operation) (Permission, error) {
	authority, at := bindings.NewAuthority(), c.Deployment.Authority
	can, err := view(ctx, c, at, "what "+account.Hex()+" may do",
		authority.PackCanCall(account, o.To, [4]byte(o.Data)), authority.UnpackCanCall)
	if err != nil {
		return Permission{}, err
	}
	p := Permission{Allowed: can.Immediate || can.Delay != 0, Delay: time.Duration(can.Delay) * time.Second}
	id, err := view(ctx, c, at, "an operation's id",
		authority.PackHashOperation(account, o.To, o.Data), authority.UnpackHashOperation)
	if err != nil {
		return Permission{}, err
	}
	p.Ready, err = c.scheduledFor(ctx, id)
	return p, err
}

// scheduledFor is from when on an operation can be performed; zero if it is not scheduled, or lapsed.
func (c *Client) scheduledFor(ctx context.Context, operation common.Hash) (time.Time, error) {
	authority := bindings.NewAuthority()
	seconds, err := c.number(ctx, c.Deployment.Authority, "the schedule",
		authority.PackGetSchedule(operation), authority.UnpackGetSchedule)
	if err != nil || seconds == 0 {
		return time.Time{}, err
	}
	return time.Unix(int64(seconds), 0), nil
}
