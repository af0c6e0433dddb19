package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/contracts/bindings"
)

// A Member is an account that has a role of the Authority contract.
type Member struct {
	Role    Role
	Account common.Address
	Delay   time.Duration // from scheduling an operation to performing it
}

// Scheduled is an operation that was scheduled, and neither performed nor cancelled.
type Scheduled struct {
	ID    common.Hash
	By    common.Address
	Ready time.Time // from then on By can perform it, for a week
	Operation
}

// Governance is who may do what is not everybody's, and what they have scheduled.
type Governance struct {
	Members   []Member    // by role
	Scheduled []Scheduled // what can be performed first comes first
}

// Governance finds members and schedules in the events of the Authority contract, and asks for each
// in its state. progress counts blocks and may be nil.
func (c *Client) Governance(ctx context.Context, progress Progress) (g Governance, err error) {
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return g, err
	}
	logs, err := c.logs(ctx, []common.Address{c.Deployment.Authority}, c.Deployment.Made["authority"].Block, head, progress)
	if err != nil {
		return g, err
	}
	authority := bindings.NewAuthority()
	granted, err := eventsOf(logs, authority.UnpackRoleGrantedEvent)
	if err != nil {
		return g, err
	}
	if g.Members, err = c.members(ctx, granted); err != nil {
		return g, err
	}
	scheduled, err := eventsOf(logs, authority.UnpackOperationScheduledEvent)
	if err != nil {
		return g, err
	}
	g.Scheduled, err = c.scheduled(ctx, scheduled)
	return g, err
}

// eventsOf are the events of one kind among logs.
func eventsOf[E any](logs []types.Log, unpack func(*types.Log) (*E, error)) ([]*E, error) {
	var events []*E
	for i := range logs {
		e, err := unpack(&logs[i])
		if errors.Is(err, bind.ErrEventSignatureMismatch) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%w: log %d of block %d: %w", ErrNotMuster, logs[i].Index, logs[i].BlockNumber, err)
		}
		events = append(events, e)
	}
	return events, nil
}

// members are those of the accounts that were ever given a role which have it.
func (c *Client) members(ctx context.Context, granted []*bindings.AuthorityRoleGranted) ([]Member, error) {
	authority := bindings.NewAuthority()
	seen := map[Member]bool{}
	var members []Member
	for _, e := range granted {
		m := Member{Role: Role(e.RoleId), Account: e.Account}
		if seen[m] {
			continue
		}
		seen[m] = true
		has, err := view(ctx, c, c.Deployment.Authority, "who is "+m.Role.String(),
			authority.PackHasRole(e.RoleId, e.Account), authority.UnpackHasRole)
		if err != nil {
			return nil, err
		}
		if has.IsMember {
			m.Delay = time.Duration(has.ExecutionDelay) * time.Second
			members = append(members, m)
		}
	}
	slices.SortStableFunc(members, func(a, b Member) int { return cmp.Compare(a.Role, b.Role) })
	return members, nil
}

// scheduled are those of the operations that were ever scheduled which still are.
func (c *Client) scheduled(ctx context.Context, events []*bindings.AuthorityOperationScheduled) ([]Scheduled, error) {
	waiting := map[common.Hash]Scheduled{}
	for _, e := range events {
		ready, err := c.scheduledFor(ctx, e.OperationId)
		if err != nil {
			return nil, err
		}
		if ready.IsZero() {
			continue
		}
		o := Operation{To: e.Target, Data: e.Data}
		if o.What, err = c.describe(ctx, o); err != nil {
			return nil, err
		}
		waiting[e.OperationId] = Scheduled{ID: e.OperationId, By: e.Caller, Ready: ready, Operation: o}
	}
	return slices.SortedFunc(maps.Values(waiting), func(a, b Scheduled) int {
		return cmp.Or(a.Ready.Compare(b.Ready), a.ID.Cmp(b.ID))
	}), nil
}

// describe says what a call does, whoever made it: what an operation of this package is for, or else
// the function's name with its arguments.
func (c *Client) describe(ctx context.Context, o Operation) (string, error) {
	contract, method, args, ok := c.callOf(o)
	if !ok {
		return fmt.Sprintf("call %s with %#x", o.To, o.Data), nil
	}
	if contract == "staking" && method.Name == "setParameters" {
		epoch, err := c.CurrentEpoch(ctx)
		if err != nil {
			return "", err
		}
		now, err := c.ParametersAt(ctx, epoch+1)
		if err != nil {
			return "", err
		}
		then := stakingParametersOf(*abi.ConvertType(args[0], new(bindings.IStakingParameters)).(*bindings.IStakingParameters))
		return "change the rules of money: " + now.Changes(then).String(), nil
	}
	if contract == "authority" {
		for i, a := range args {
			switch v := a.(type) {
			case uint64:
				args[i] = Role(v)
			case uint32:
				args[i] = time.Duration(v) * time.Second
			}
		}
	}
	return fmt.Sprintf("%s.%s(%s)", contract, method.Name, join(args)), nil
}

// callOf finds the function of the deployment's contracts that an operation calls.
func (c *Client) callOf(o Operation) (contract string, method *abi.Method, args []any, ok bool) {
	parsed := map[common.Address]abi.ABI{
		c.Deployment.Staking: c.staking.GetABI(), c.Deployment.Capacity: c.capacity.GetABI(),
		c.Deployment.Authority: bindings.NewAuthority().GetABI(),
	}[o.To]
	for name, address := range c.Deployment.contracts() {
		if address == o.To {
			contract = name
		}
	}
	method, err := parsed.MethodById(o.Data)
	if err != nil {
		return "", nil, nil, false
	}
	args, err = method.Inputs.Unpack(o.Data[4:])
	return contract, method, args, err == nil
}

func join[T any](parts []T) string {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = fmt.Sprint(p)
	}
	return strings.Join(texts, ", ")
}
