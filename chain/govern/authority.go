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
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
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

// State is who may do what not everybody may, and what they have scheduled.
type State struct {
	Block     chain.Header // the newest of the blocks that were looked at
	Members   []Member     // by role
	Scheduled []Scheduled  // what can be performed first comes first
	Altered   []string     // what an admin has changed about the authority itself since it was made
	// Unknown is what cannot be known without old events that the node does not have. Members and Scheduled
	// are right then, but there may be more of both.
	Unknown []string
}

// Reading is how [Authority.Read] goes about it.
type Reading struct {
	Progress chain.Progress   // counts blocks; may be nil
	Dir      string           // where what was found is kept for the next time; empty: nowhere
	OnKept   func(error)      // told why what was kept is of no use, or is not kept; may be nil
	Accounts []common.Address // whose roles matter, should old events be gone
}

// Read finds members and schedules in the events of the Authority contract, and asks for each in its state.
func (c Authority) Read(ctx context.Context, how Reading) (g State, err error) {
	made := c.Deployment.Made["authority"].Block
	if g.Block, err = c.Head(ctx); err != nil {
		return g, err
	}
	if g.Block.Number < made {
		return g, fmt.Errorf("%w: %s is at block %d, and the authority was made in block %d", chain.ErrUnavailable, c.URL(), g.Block.Number, made)
	}
	h, unknown, err := c.history(ctx, how, made, g.Block.Number)
	if err != nil {
		return g, err
	}
	if unknown != "" {
		h.assume(c.Deployment, how.Accounts)
		g.Unknown = []string{"who else was given a role " + unknown, "what was scheduled " + unknown}
	}
	if g.Members, err = c.members(ctx, h.Granted); err != nil {
		return g, err
	}
	if g.Scheduled, err = c.scheduled(ctx, h.Scheduled); err != nil {
		return g, err
	}
	g.Altered, err = c.altered(ctx)
	return g, err
}

// members are those of the accounts that were ever given a role which have it, or will.
func (c Authority) members(ctx context.Context, granted []grant) ([]Member, error) {
	authority := bindings.NewAuthority()
	var members []Member
	for _, e := range granted {
		access, err := ledger.View(ctx, c.Client, c.Deployment.Authority, "who is "+e.Role.String(),
			authority.PackGetAccess(uint64(e.Role), e.Account), authority.UnpackGetAccess)
		if err != nil {
			return nil, err
		}
		if access.Since.Sign() == 0 {
			continue
		}
		m := Member{
			Role: e.Role, Account: e.Account, Since: time.Unix(access.Since.Int64(), 0),
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
func (c Authority) scheduled(ctx context.Context, events []schedule) ([]Scheduled, error) {
	rules, err := c.PlannedRules(ctx)
	if err != nil {
		return nil, err
	}
	all := map[common.Hash]Scheduled{}
	for _, e := range events {
		all[e.ID] = Scheduled{ID: e.ID, By: e.By, Operation: Operation{To: e.To, Data: e.Data}}
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

// Has says whether an account has a role.
func (c Authority) Has(ctx context.Context, role Role, account common.Address) (bool, error) {
	authority := bindings.NewAuthority()
	has, err := ledger.View(ctx, c.Client, c.Deployment.Authority, fmt.Sprintf("whether %s is %v", account, role),
		authority.PackHasRole(uint64(role), account), authority.UnpackHasRole)
	return has.IsMember, err
}

// altered says what is not as the authority's constructor has left it (contracts/src/Authority.sol):
// then members and their delays are not all there is to know.
func (c Authority) altered(ctx context.Context) (all []string, err error) {
	authority, at := bindings.NewAuthority(), c.Deployment.Authority
	note := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	elected := c.Deployment.HasCouncil()
	endsPauses := RoleGovernor
	if elected {
		endsPauses = RolePauseEnder
	}
	type target struct {
		name      string
		address   common.Address
		abi       abi.ABI
		functions map[string]Role
	}
	targets := []target{
		{"staking", c.Deployment.Staking, bindings.NewStaking().GetABI(), map[string]Role{
			"setParameters": RoleGovernor, "setTreasury": RoleGovernor, "unpause": endsPauses, "moveReserve": RoleGovernor,
			"pause": RoleGuardian, "giveBack": RoleCouncil,
		}},
		{"capacity", c.Deployment.Capacity, bindings.NewCapacity().GetABI(), map[string]Role{
			"setLeased": RoleLeaseMarket, "stopChallenges": RoleGuardian, "resumeChallenges": RoleGuardian,
		}},
	}
	guardians := map[Role]Role{RoleGovernor: RoleGuardian, RoleGuardian: RoleAdmin, RoleLeaseMarket: RoleAdmin, RoleCouncil: RoleAdmin}
	if elected {
		targets = append(targets, target{"council", c.Deployment.Council, bindings.NewCouncil().GetABI(), map[string]Role{
			"setRules": RoleGovernor, "remove": RoleGovernor,
		}})
		guardians[RolePauseEnder] = RoleGuardian
	}
	for _, managed := range targets {
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
	for role, guardian := range guardians {
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
