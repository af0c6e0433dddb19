package govern

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A Role is what the Authority contract lets an account do (docs/contracts.md, Governance).
type Role uint64

// The roles of the Authority contract.
const (
	RoleAdmin       Role = iota // gives and takes roles
	RoleGovernor                // sets parameters and the treasury, ends a pause, moves the reserve
	RoleGuardian                // pauses, stops challenges, cancels what the governor has scheduled
	RoleLeaseMarket             // says which units are leased
	RoleCouncil                 // gives slashes back
	RolePauseEnder              // ends a pause, where the council is elected: the council and the first governor
)

var roleNames = [...]string{"admin", "governor", "guardian", "lease-market", "council", "pause-ender"}

// rolePublic is everybody's role.
const rolePublic Role = math.MaxUint64

func (r Role) String() string {
	switch {
	case r < Role(len(roleNames)):
		return roleNames[r]
	case r == rolePublic:
		return "everybody"
	}
	return fmt.Sprintf("role-%d", uint64(r))
}

// ParseRole finds a role by its name, as [Role.String] writes it.
func ParseRole(name string) (Role, error) {
	for r, n := range roleNames {
		if n == name {
			return Role(r), nil
		}
	}
	if digits, ok := strings.CutPrefix(name, "role-"); ok {
		if r, err := strconv.ParseUint(digits, 10, 64); err == nil {
			return Role(r), nil
		}
	}
	return 0, hint.Add(fmt.Errorf("there is no role %q", name), "choose admin, governor, guardian, lease-market, council or pause-ender")
}

// An Operation is a call that takes a role of the Authority contract: what governance does. Where
// the role has a delay, it is scheduled first.
type Operation struct {
	What string
	To   common.Address
	Data []byte
}

// An Authority is a deployment's contracts together with who may do what not everybody may.
type Authority struct{ *ledger.Client }

// Of is the authority of a deployment.
func Of(c *ledger.Client) Authority { return Authority{c} }

// ParametersOperation sets the rules of money from the next epoch on. It is the governor's.
func (c Authority) ParametersOperation(p ledger.StakingParameters) (Operation, error) {
	if err := p.Check(); err != nil {
		return Operation{}, err
	}
	return c.ofStaking("change the rules of money", bindings.NewStaking().PackSetParameters(p.Binding())), nil
}

// TreasuryOperation names who gets the treasury's part of the slashes to come. It is the governor's.
func (c Authority) TreasuryOperation(account common.Address) Operation {
	return c.ofStaking("make "+account.Hex()+" the treasury", bindings.NewStaking().PackSetTreasury(account))
}

// PauseOperation stops new commitments and claims of rewards. It is the guardian's.
func (c Authority) PauseOperation() Operation {
	return c.ofStaking("pause new commitments and claims", bindings.NewStaking().PackPause())
}

// UnpauseOperation ends a pause. It is the governor's.
func (c Authority) UnpauseOperation() Operation {
	return c.ofStaking("end the pause", bindings.NewStaking().PackUnpause())
}

// StopOperation lets the challenges of now and of the next epochs count for nobody. It is the guardian's.
func (c Authority) StopOperation() Operation {
	return Operation{What: "stop challenges", To: c.Deployment.Capacity, Data: bindings.NewCapacity().PackStopChallenges()}
}

// ResumeOperation ends a stop of challenges. It is the guardian's.
func (c Authority) ResumeOperation() Operation {
	return Operation{What: "resume challenges", To: c.Deployment.Capacity, Data: bindings.NewCapacity().PackResumeChallenges()}
}

// MoveReserveOperation moves what nobody has earned yet to the reserve of another deployment's staking contract. It
// is the governor's.
func (c Authority) MoveReserveOperation(successor common.Address) Operation {
	return c.ofStaking("move the reserve to "+successor.Hex(), bindings.NewStaking().PackMoveReserve(successor))
}

// MaxRoleDelay is the longest delay that [Authority.GrantOperation] gives: it takes as long to undo what
// was granted.
const MaxRoleDelay = 30 * 24 * time.Hour

// GrantOperation gives an account a role, in which it acts after a delay of whole seconds. It is the
// admin's. For an account that has the role it changes the delay.
func (c Authority) GrantOperation(role Role, account common.Address, delay time.Duration) (Operation, error) {
	if delay < 0 || delay > MaxRoleDelay || delay%time.Second != 0 {
		return Operation{}, fmt.Errorf("a delay of %v cannot be: it is a number of whole seconds, and of %v at most", delay, MaxRoleDelay)
	}
	return c.ofAuthority(fmt.Sprintf("make %s %v, with a delay of %v", account.Hex(), role, delay),
		bindings.NewAuthority().PackGrantRole(uint64(role), account, uint32(delay/time.Second))), nil
}

// RevokeOperation takes a role away from an account. It is the admin's.
func (c Authority) RevokeOperation(role Role, account common.Address) Operation {
	return c.ofAuthority(fmt.Sprintf("let %s be %v no more", account.Hex(), role),
		bindings.NewAuthority().PackRevokeRole(uint64(role), account))
}

// ScheduleOperation says that the same account will perform an operation as soon as its role's delay
// is over, and within [ScheduleLife] of that.
func (c Authority) ScheduleOperation(o Operation) Operation {
	return c.ofAuthority("schedule: "+o.What, bindings.NewAuthority().PackSchedule(o.To, o.Data, new(big.Int)))
}

// ScheduleLife is after how long a schedule lapses (expiration of OpenZeppelin's AccessManager).
const ScheduleLife = 7 * 24 * time.Hour

// CancelOperation takes an operation off the schedule. It is the admin's, its account's, and the
// guardian's where it is the governor's.
func (c Authority) CancelOperation(s Scheduled) Operation {
	return c.ofAuthority("cancel: "+s.What, bindings.NewAuthority().PackCancel(s.By, s.To, s.Data))
}

func (c Authority) ofStaking(what string, data []byte) Operation {
	return Operation{What: what, To: c.Deployment.Staking, Data: data}
}

func (c Authority) ofAuthority(what string, data []byte) Operation {
	return Operation{What: what, To: c.Deployment.Authority, Data: data}
}

// Rehearse asks the node what would come of an account's performing an operation now: nil, or the
// contract's refusal. [ledger.ErrNotScheduled] and [ledger.ErrLapsed] say that it has to be scheduled first,
// [ledger.ErrNotReady] that it is scheduled.
func (c Authority) Rehearse(ctx context.Context, account common.Address, o Operation) error {
	_, err := wallet.Simulate(ctx, c.Node, account, &wallet.Call{To: &o.To, Data: o.Data})
	if err != nil {
		return fmt.Errorf("%s: %w", o.What, ledger.Explained(err))
	}
	return nil
}

// CheckRules finds out whether the contract would take rules of money, whose bounds it checks when it
// performs a change and not when that is scheduled. It fails with [ledger.ErrOutOfBounds].
func (c Authority) CheckRules(ctx context.Context, p ledger.StakingParameters) error {
	creation := deploy.StakingCreation(&c.Deployment, ledger.StakingConfig{MaxUnits: c.Staking.MaxUnits, StakingParameters: p})
	if _, err := wallet.Simulate(ctx, c.Node, c.Deployment.Deployer, &wallet.Call{Data: creation}); err != nil {
		return fmt.Errorf("check the rules: %w", ledger.Explained(err))
	}
	return nil
}

// Perform makes the call of an operation. Where the sender's role has a delay, the same operation
// must have been scheduled ([ledger.ErrNotScheduled]) and the delay be over ([ledger.ErrNotReady]). A sender that acts
// for a provider account has that make the call, if the account's owner allows it.
func Perform(ctx context.Context, s *ledger.Sender, o Operation) (*ledger.Receipt, error) {
	if s.ActsFor() != s.Address() {
		return s.Operate(ctx, o.To, o.Data)
	}
	return s.Do(ctx, wallet.Call{What: o.What, To: &o.To, Data: o.Data, Once: true})
}

// OperationID is what the Authority contract keeps an account's operation under.
func (c Authority) OperationID(ctx context.Context, account common.Address, o Operation) (common.Hash, error) {
	authority := bindings.NewAuthority()
	return ledger.View(ctx, c.Client, c.Deployment.Authority, "an operation's id",
		authority.PackHashOperation(account, o.To, o.Data),
		func(data []byte) (common.Hash, error) {
			id, err := authority.UnpackHashOperation(data)
			return id, err
		})
}

// ReadyAt is from when on an operation can be performed; zero if it is not scheduled, or has lapsed.
func (c Authority) ReadyAt(ctx context.Context, operation common.Hash) (time.Time, error) {
	authority := bindings.NewAuthority()
	seconds, err := c.Number(ctx, c.Deployment.Authority, "the schedule",
		authority.PackGetSchedule(operation), authority.UnpackGetSchedule)
	if err != nil || seconds == 0 {
		return time.Time{}, err
	}
	return time.Unix(int64(seconds), 0), nil
}
