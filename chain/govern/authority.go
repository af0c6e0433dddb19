package govern

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A Member is an account that has a role of the Authority contract, or will have it.
type Member struct {
	Role    Role
	Account common.Address
	Since   time.Time     // may be to come
	Delay   time.Duration // from scheduling an operation to performing it
	// From Changes on, if that is not zero, the delay is NextDelay.
	NextDelay time.Duration
	Changes   time.Time
}

// Scheduled is an operation that was scheduled, and neither performed nor cancelled.
type Scheduled struct {
	ID    common.Hash
	By    common.Address
	Ready time.Time // from then on By can perform it, for [ScheduleLife]
	Operation
}

// Governance is who may do what not everybody may, and what they have scheduled.
type State struct {
	Block     chain.Header // the newest of the blocks that were looked at
	Members   []Member     // by role
	Scheduled []Scheduled  // what can be performed first comes first
	Altered   []string     // what an admin has changed about the authority itself since it was made
}

// Read finds members and schedules in the events of the Authority contract, and asks for each
// in its state. progress counts blocks and may be nil.
func (c Authority) Read(ctx context.Context, progress chain.Progress) (g State, err error) {
	made := c.Deployment.Made["authority"].Block
	if g.Block, err = c.Head(ctx); err != nil {
		return g, err
	}
	if g.Block.Number < made {
		return g, fmt.Errorf("%w: %s is at block %d, and the authority was made in block %d", chain.ErrUnavailable, c.URL(), g.Block.Number, made)
	}
	logs, err := c.Logs(ctx, []chain.LogQuery{{Contracts: []common.Address{c.Deployment.Authority}}}, made, g.Block.Number, progress)
	if err != nil {
		return g, err
	}
	authority := bindings.NewAuthority()
	granted, err := eventsOf(logs, authority.UnpackRoleGrantedEvent)
	if err != nil {
		return g, err
	}
	if len(granted) == 0 {
		return g, hint.Add(fmt.Errorf("%s has no event of the authority's creation in block %d: it has thrown old events away", c.URL(), made),
			"use a node that keeps them")
	}
	if g.Members, err = c.members(ctx, granted); err != nil {
		return g, err
	}
	scheduled, err := eventsOf(logs, authority.UnpackOperationScheduledEvent)
	if err != nil {
		return g, err
	}
	if g.Scheduled, err = c.scheduled(ctx, scheduled); err != nil {
		return g, err
	}
	g.Altered, err = c.altered(ctx)
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
			return nil, fmt.Errorf("%w: log %d of block %d: %w", ledger.ErrNotMuster, logs[i].Index, logs[i].BlockNumber, err)
		}
		events = append(events, e)
	}
	return events, nil
}

// members are those of the accounts that were ever given a role which have it, or will.
func (c Authority) members(ctx context.Context, granted []*bindings.AuthorityRoleGranted) ([]Member, error) {
	authority := bindings.NewAuthority()
	type key struct {
		role    uint64
		account common.Address
	}
	seen := map[key]bool{}
	var members []Member
	for _, e := range granted {
		k := key{e.RoleId, e.Account}
		if seen[k] {
			continue
		}
		seen[k] = true
		access, err := ledger.View(ctx, c.Client, c.Deployment.Authority, "who is "+Role(e.RoleId).String(),
			authority.PackGetAccess(e.RoleId, e.Account), authority.UnpackGetAccess)
		if err != nil {
			return nil, err
		}
		if access.Since.Sign() == 0 {
			continue
		}
		m := Member{
			Role: Role(e.RoleId), Account: e.Account, Since: time.Unix(access.Since.Int64(), 0),
			Delay: time.Duration(access.CurrentDelay) * time.Second,
		}
		if access.Effect.Sign() != 0 {
			m.NextDelay, m.Changes = time.Duration(access.PendingDelay)*time.Second, time.Unix(access.Effect.Int64(), 0)
		}
		members = append(members, m)
	}
	slices.SortStableFunc(members, func(a, b Member) int { return cmp.Compare(a.Role, b.Role) })
	return members, nil
}

// scheduled are those of the operations that were ever scheduled which still are.
func (c Authority) scheduled(ctx context.Context, events []*bindings.AuthorityOperationScheduled) ([]Scheduled, error) {
	rules, err := c.PlannedRules(ctx)
	if err != nil {
		return nil, err
	}
	all := map[common.Hash]Scheduled{}
	for _, e := range events {
		o := Operation{To: e.Target, Data: e.Data}
		all[e.OperationId] = Scheduled{ID: e.OperationId, By: e.Caller, Operation: o}
	}
	for id, s := range all {
		s.Ready, err = c.ReadyAt(ctx, id)
		var never *ledger.Revert // so late that the contract cannot count to the end of its life, and can never perform it
		if err != nil && !errors.As(err, &never) {
			return nil, err
		}
		s.What = c.describe(s.Operation, rules)
		all[id] = s
	}
	maps.DeleteFunc(all, func(_ common.Hash, s Scheduled) bool { return s.Ready.IsZero() })
	return slices.SortedFunc(maps.Values(all), func(a, b Scheduled) int {
		return cmp.Or(a.Ready.Compare(b.Ready), a.ID.Cmp(b.ID))
	}), nil
}

// altered says what is not as the authority's constructor has left it (contracts/src/Authority.sol):
// then members and their delays are not all there is to know.
func (c Authority) altered(ctx context.Context) (all []string, err error) {
	authority, at := bindings.NewAuthority(), c.Deployment.Authority
	note := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	for _, managed := range []struct {
		name      string
		address   common.Address
		abi       abi.ABI
		functions map[string]Role
	}{
		{"staking", c.Deployment.Staking, bindings.NewStaking().GetABI(), map[string]Role{
			"setParameters": RoleGovernor, "setTreasury": RoleGovernor, "unpause": RoleGovernor, "pause": RoleGuardian,
		}},
		{"capacity", c.Deployment.Capacity, bindings.NewCapacity().GetABI(), map[string]Role{"setLeased": RoleLeaseMarket}},
	} {
		obeys, err := ledger.View(ctx, c.Client, managed.address, "whom "+managed.name+" obeys", bindings.NewStaking().PackAuthority(), bindings.NewStaking().UnpackAuthority)
		if err != nil {
			return nil, err
		}
		if obeys != at {
			note("%s obeys another authority, %s", managed.name, obeys)
		}
		closed, err := ledger.View(ctx, c.Client, at, "whether "+managed.name+" is closed",
			authority.PackIsTargetClosed(managed.address), authority.UnpackIsTargetClosed)
		if err != nil {
			return nil, err
		}
		if closed {
			note("%s is closed: no role can do anything there", managed.name)
		}
		for _, name := range slices.Sorted(maps.Keys(managed.functions)) {
			id, err := ledger.View(ctx, c.Client, at, "whose "+name+" is",
				authority.PackGetTargetFunctionRole(managed.address, [4]byte(managed.abi.Methods[name].ID)), authority.UnpackGetTargetFunctionRole)
			if err != nil {
				return nil, err
			}
			if role, first := Role(id), managed.functions[name]; role != first {
				note("%s is for %v, not %v", name, role, first)
			}
		}
	}
	for role, guardian := range map[Role]Role{RoleGovernor: RoleGuardian, RoleGuardian: RoleAdmin, RoleLeaseMarket: RoleAdmin} {
		admin, err := ledger.View(ctx, c.Client, at, "who gives out roles", authority.PackGetRoleAdmin(uint64(role)), authority.UnpackGetRoleAdmin)
		if err != nil {
			return nil, err
		}
		if Role(admin) != RoleAdmin {
			note("%v is given out by %v, not %v", role, Role(admin), RoleAdmin)
		}
		id, err := ledger.View(ctx, c.Client, at, "who cancels", authority.PackGetRoleGuardian(uint64(role)), authority.UnpackGetRoleGuardian)
		if err != nil {
			return nil, err
		}
		if Role(id) != guardian {
			note("what %v has scheduled is cancelled by %v, not %v", role, Role(id), guardian)
		}
	}
	slices.Sort(all)
	return all, nil
}
