package model

import (
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// noticedAfter is how many actions it may take to notice that a rule is another one.
const noticedAfter = 6000

// TestHistoryNoticesAnotherParameter makes the model's parameters differ from the contracts', one at
// a time and as little as can be: the history must come to a difference.
func TestHistoryNoticesAnotherParameter(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	rules := newWorld(seeded(0)).m.rules
	for _, c := range variations("", reflect.ValueOf(&rules).Elem()) {
		t.Run(c.name, func(t *testing.T) {
			x := newTwin(t, 1, c.apply)
			history, err := x.explore(noticedAfter)
			if err == nil {
				t.Fatalf("%d actions show no difference", len(history))
			}
			t.Logf("after %d actions: %.200s", len(history), strings.ReplaceAll(err.Error(), "\n", " "))
		})
	}
}

// A variation makes one parameter another.
type variation struct {
	name  string
	index [][]int // of the field, from struct to struct
}

// notParameters are the rules that say where the contracts are, and when they began.
var notParameters = []string{"Clock.ChainID", "Clock.Contract", "Clock.Genesis", "Token", "Vault", "Treasury", "Market", "Votes", "Credit"}

// variations are all parameters of a struct.
func variations(path string, v reflect.Value) (all []variation) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name := strings.TrimPrefix(path+"."+f.Name, ".")
		if slices.Contains(notParameters, name) {
			continue
		}
		c := variation{name: name, index: [][]int{{i}}}
		if v.Field(i).Kind() != reflect.Struct {
			all = append(all, c)
			continue
		}
		for _, below := range variations(name, v.Field(i)) {
			all = append(all, variation{below.name, append([][]int{{i}}, below.index...)})
		}
	}
	return all
}

// halved are parameters that matter only at a border which a history seldom meets to the unit.
var halved = []string{"HashReach", "MaxChallenges", "MaxUnits", "MinBondBps", "RewardPool"}

func (c variation) apply(r *Rules) {
	v := reflect.ValueOf(r).Elem()
	for _, i := range c.index {
		v = v.FieldByIndex(i)
	}
	half := slices.ContainsFunc(halved, func(name string) bool { return strings.HasSuffix(c.name, "."+name) })
	switch x := v.Interface().(type) {
	case *big.Int:
		if half {
			x = new(big.Int).Rsh(x, 1)
		}
		v.Set(reflect.ValueOf(add(x, one)))
	case uint64:
		v.SetUint(x + 1)
		if half {
			v.SetUint(x / 2)
		}
	case int:
		v.SetInt(int64(x + 1))
		if half {
			v.SetInt(int64(x / 2))
		}
	default:
		panic(fmt.Sprintf("%s is a %T", c.name, x))
	}
}

// An alteration is a rule that somebody wrote down wrongly.
type alteration struct{ name, file, right, wrong string }

// alterations are each noticed by TestContractsFollowTheModel, as a full test run shows.
var alterations = []alteration{
	{"slashes are rounded down", "math.go", "new(big.Int).Quo(add(mul(a, b), sub(d, one)), d)", "mulDiv(a, b, d)"},
	{"a deposit is rounded up", "pool.go", "return mulDiv(tokens,", "return mulDivUp(tokens,"},
	{"shares are worth a wei more", "pool.go", "lesser(mulDiv(shares,", "lesser(mulDivUp(shares,"},
	{"a pool takes tokens without counting shares", "pool.go", "add(p.Tokens, tokens), add(p.Shares, shares)", "add(p.Tokens, tokens), p.Shares"},
	{"the bond is spared", "slash.go", "fromBond := lesser(c.Bond, total)", "fromBond := zero()"},
	{"thawing stake is spared", "slash.go", "fromThawing = mulDiv(rest, c.Thawing.Tokens, behind)", "fromThawing = zero()"},
	{"the bounty is not taken off before the burn", "held.go", "rate(sub(s.Stake(), bounty), p.BurnBps)", "rate(s.Stake(), p.BurnBps)"},
	{"rewards are released an epoch early", "rewards.go", "r.settled+c.Vesting <= current", "r.settled+c.Vesting <= current+1"},
	{"the reserve is not paid back what was forfeited", "held.go", "m.reserve = add(m.reserve, s.Forfeited)", "_ = m"},
	{"false claims are rewarded", "settle.go", "j.covered && !j.lied() && positive(earned)", "j.covered && positive(earned)"},
	{"the pool's part is rounded down", "rewards.go", "r.toPool = mulDivUp(", "r.toPool = mulDiv("},
	{"new shares earn in their own epoch", "stake.go", "if c.epoch < epoch {", "if c.epoch <= epoch {"},
	{"rewards can be claimed again", "rewards.go", "d.claimed, c.earnings.claimed = next, add(", "c.earnings.claimed = add("},
	{"a provider's rewards can be claimed again", "rewards.go", "c.earnings.provider = c.released(current)", "_ = c"},
	{"a request can be withdrawn again", "delegation.go", "r.paid = true", "_ = r"},
	{"what is owed can be collected again", "vault.go", "delete(m.owed, account)", "_ = c"},
	{"there is no grace for sealing", "ledger.go", "challenge >= m.rules.Clock.GraceEnd(p)", "p == p"},
	{"a bond can be had before the last epoch is settled", "commitments.go", "case c.NextEpoch <= c.EndEpoch:", "case false:"},
	{"a proof counts for one unit", "auditing.go", "weight(uint64(r.claimed))", "weight(1)"},
	{"new rules hold in the current epoch", "governance.go", "if last := len(m.changes) - 1; m.changes[last].from == from {", "if from--; m.changes[len(m.changes)-1].from == from {\n\t\tlast := len(m.changes) - 1"},
	{"new rules hold for all epochs", "governance.go", "for g.changes[i].from > epoch {", "for i < 0 {"},
	{"the end of a slash follows today's rules", "held.go", "p := m.ParametersAt(s.Epoch)", "p := m.ParametersAt(m.epoch(call))"},
	{"a slash is held by today's rules", "slash.go", "j.rules.HoldEpochs", "m.ParametersAt(m.epoch(call)).HoldEpochs"},
	{"the first treasury gets its part for ever", "held.go", "m.owe(m.TreasuryAt(s.Epoch), toTreasury)", "m.owe(m.rules.Treasury, toTreasury)"},
	{"another treasury gets its part at once", "held.go", "m.TreasuryAt(s.Epoch)", "m.treasuries[len(m.treasuries)-1].account"},
	{"another treasury gets its part of earlier epochs", "held.go", "m.TreasuryAt(s.Epoch)", "m.TreasuryAt(m.epoch(call))"},
	{"what is promised is promised again", "rates.go", "m.free()", "m.reserve"},
	{"an epoch's rate is fixed anew by each settlement", "rates.go", "if !ok {", "if ok = false; !ok {"},
	{"a pause stops nothing", "governance.go", "if g.paused {", "if false {"},
	{"a lease holds a block early", "leases.go", "if lease.from > block {", "if lease.from > block+1 {"},
	{"leased units have to respond", "leases.go", "-m.LeasedAt(c.ID, challenge))", "-0*m.LeasedAt(c.ID, challenge))"},
	{"a response may claim units that are not there", "responding.go", "|| posted.Units > active {", "|| posted.Units > active+1 {"},
	{"a response may claim leased units", "responding.go", "m.owing(c, challenge)", "c.UnitsAt(m.rules.Clock.Epoch(challenge))"},
	{"a response may claim nothing", "responding.go", "posted.Units < 1 || ", ""},
	{"a response may be for another beacon", "responding.go", "posted.Beacon != beacon", "posted.Beacon != beacon && false"},
	{"a response may be late", "responding.go", "call.Block > last {", "call.Block > last+1 {"},
	{"another root can be proven", "auditing.go", "r.chainRoot != chainRoot", "false"},
	{"a proof draws no audit", "auditing.go", "if !m.Drawn(challenge) {", "if false {"},
	{"a proof may be late", "auditing.go", "call.Block > last {", "call.Block > last+1 {"},
	{"any block can be a challenge", "challenges.go", "!clock.BeginsSlot(challenge)", "challenge < clock.Genesis"},
	{"a challenge can be opened to the end of its window", "challenges.go", "call.Block > clock.LastOpening(challenge)", "call.Block > clock.LastResponse(challenge)"},
	{"an epoch has as many challenges as it likes", "challenges.go", ">= clock.MaxChallenges", "< 0*clock.MaxChallenges"},
	{"a root holds a block early", "sealing.go", "if r.from <= challenge {", "if r.from <= challenge+1 {"},
	{"a root holds for challenges before it", "sealing.go", "if r.from <= challenge {", "if s.roots[0].from <= challenge {"},
	{"only the first root of a period counts", "sealing.go", "if r.from <= challenge {", "if r.from <= challenge && !holds {"},
	{"challenges that were stopped count", "ledger.go", "!ok || m.stopped(challenge) ||", "!ok ||"},
	{"what was proven in stopped challenges counts", "ledger.go", "if !l.stopped(challenge) {", "if true {"},
	{"stops reach too far back", "stops.go", "windows := clock.LastProof(0)", "windows := 2 * clock.LastProof(0)"},
	{"a slash is taken back in its own epoch", "held.go", "m.epoch(call) <= came", "m.epoch(call) < came"},
	{"units that were never sealed have to respond", "ledger.go", "!ok || m.stopped(challenge) || first > challenge ||", "!ok || m.stopped(challenge) || first == 0 ||"},
	{"the seed of a seal is known a block early", "sealing.go", "seedDelay = 2", "seedDelay = 1"},
	{"a seal can begin again at will", "sealing.go", "(s.drawn || !m.lost(call, s.begun+seedDelay))", "s.drawn"},
	{"a seal never begins again", "sealing.go", " && (s.drawn || !m.lost(call, s.begun+seedDelay))", ""},
	{"no value is lost", "beacon.go", "block+m.rules.Clock.HashReach < call.Block && !m.kept[block]", "false"},
	{"more units can be leased than were there together", "leases.go", "min(together, c.UnitsAt(ever), c.MaxLeased)", "min(c.UnitsAt(ever), c.MaxLeased)"},
	{"more units can be leased than the terms allow", "leases.go", "min(together, c.UnitsAt(ever), c.MaxLeased)", "min(together, c.UnitsAt(ever))"},
	{"units that leave can be leased", "leases.go", "min(together, c.UnitsAt(ever), c.MaxLeased)", "min(together, c.Units, c.MaxLeased)"},
	{"proofs of the last period let no units be leased", "leases.go", "if p > 0 {", "if false {"},
	{"leased units were not there together", "leases.go", "claimed+m.LeasedAt(id, challenge)", "claimed+0*m.LeasedAt(id, challenge)"},
	{"a lease can only be ended while the commitment is active", "leases.go", "if count > m.LeasedAt(id, ever) {", "if count != m.LeasedAt(id, ever) {"},
	{"every class has the same collateral", "commitments.go", "number(uint64(c.Class))", "number(capacity.ReferenceClass)"},
	{"a class's collateral is rounded down", "commitments.go", "return mulDivUp(m.ParametersAt(epoch).CollateralPerUnit,", "return mulDiv(m.ParametersAt(epoch).CollateralPerUnit,"},
	{"every class earns the same", "rates.go", "units * uint64(c.Class)", "units * capacity.ReferenceClass"},
	{"the cap is that of a step of a class", "rates.go", "number(capacity.ReferenceClass)", "number(capacity.ReferenceClass/10)"},
	{"removed units are gone from the next epoch on", "units.go", "(m.rules.Clock.Period(current) + 1) * m.rules.Clock.SealEpochs", "current + 1"},
	{"leased units can be removed", "units.go", "units-max(1, m.LeasedAt(id, ever))", "units-1"},
	{"units can be added without a bond for them", "units.go", "case less(c.Bond, required):", "case false:"},
	{"thawing stake counts towards the collateral", "stake.go", "return add(c.Bond, c.Pool.Tokens)", "return sum(c.Bond, c.Pool.Tokens, c.Thawing.Tokens)"},
	{"stake can leave an epoch early", "delegation.go", "current < r.release", "current+1 < r.release"},
	{"the commission is paid on top", "rewards.go", "rest := sub(amount, rate(amount, c.Commission))", "rest := amount"},
	{"the cap is the epoch's", "rates.go", "lesser(perCap, new(big.Int).Quo(pool, number(all)))", "new(big.Int).Quo(lesser(perCap, pool), number(all))"},
	{"the settler gets the fee besides a bounty", "settle.go", "above(j.rules.SettleFee, bounty)", "j.rules.SettleFee"},
	{"an epoch can be settled a block early", "settle.go", "call.Block >= m.rules.Clock.FinalFrom(epoch)", "call.Block+1 >= m.rules.Clock.FinalFrom(epoch)"},
	{"a commitment does not fail by its count of failures", "settle.go", "failures <= j.rules.MaxFailures && ", ""},
	{"failures are never forgotten", "settle.go", "c.Failing & (1<<j.rules.FailureEpochs - 1)", "c.Failing"},
	{"a commitment goes on with less than half of its collateral", "settle.go", "less(times(c.stake(), 2), j.collateral) || ", ""},
	{"a failed commitment goes on to its end", "settle.go", "ledger.StateFailed, min(c.EndEpoch, m.epoch(call))", "ledger.StateFailed, c.EndEpoch"},
	{"downtime within the tolerance is slashed", "slash.go", "number(Tolerated(n, p))", "zero()"},
	{"no whole challenge is tolerated", "slash.go", "basis, n.MostActive)", "basis, 0*n.MostActive)"},
	{"the bounty is of the whole slash", "held.go", "bounty := rate(s.FromBond, p.BountyBps)", "bounty := rate(s.Stake(), p.BountyBps)"},
	{"a slash can be finished an epoch early", "held.go", "current < s.DueEpoch", "current+1 < s.DueEpoch"},
	{"a finished slash can be given back", "held.go", "s.Fate != ledger.FateHeld", "s.Fate == ledger.FateGivenBack"},
	{"a held slash can be taken back", "held.go", ".Fate != ledger.FateGivenBack", ".Fate == ledger.FateFinished"},
	{"a part of a slash can be taken again", "held.go", "g.done, g.claimed = true, next", "g.claimed = next"},
	{"a request's part of a slash can be taken again", "held.go", "delete(g.requests, index)", "_ = index"},
	{"a bond is not given back", "held.go", "sum(amount, s.FromBond, s.own.toProvider", "sum(amount, s.own.toProvider"},
	{"a provider's forfeited rewards are not given back", "held.go", ", providersPart(s.forfeits))", ")"},
	{"an epoch's own reward is not given back", "held.go", "sum(amount, g.fromPool, d.part([]*reward{s.ownReward()}))", "add(amount, g.fromPool)"},
	{"forfeited rewards are not given back to delegators", "held.go", "int(s.Number)+1)), next", "-1)), next"},
	{"a slash is given back to the shares of today", "held.go", "g.fromPool, d.part", "mulDiv(s.FromPool, d.shares(), add(c.Pool.Shares, one)), d.part"},
	{"paid requests get something back", "slash.go", "if !r.paid {", "if !r.paid || positive(c.Thawing.Shares) {"},
	{"thawing stake gets nothing back", "slash.go", "mulDiv(s.FromThawing, r.shares, c.Thawing.Shares)", "zero()"},
	{"a false claim forfeits nothing", "slash.go", "s.forfeits = c.unreleased(m.epoch(call))", "s.forfeits = nil"},
	{"a false claim forfeits what is released", "slash.go", "s.forfeits = c.unreleased(m.epoch(call))", "s.forfeits = c.earnings.between(0, ever, 0)"},
	{"what an epoch of false claims earned stays in the reserve", "slash.go", "if j.covered && positive(earned) {", "if false {"},
	{"a commitment without its least bond is slashed and paid", "settle.go", "if j.bonded {", "if true {"},
	{"an epoch without the least bond is not failing", "settle.go", "j.failing = !j.bonded || ", "j.failing = "},
	{"an epoch is judged by the stake of today", "settle.go", "c.StakeAt(epoch)", "c.StakeAt(ever)"},
	{"stake counts in the epoch in which it comes", "stake.go", "if m.epoch < epoch {", "if m.epoch <= epoch {"},
	{"stake that waits is free in its own epoch", "delegation.go", "release := current + 1", "release := current"},
	{"a gift of stake is the payer's", "delegation.go", "c.delegator(delegator)", "c.delegator(call.Sender)"},
	{"anybody can be a delegator", "delegation.go", "account == (common.Address{}) || account == m.rules.Vault", "false"},
	{"rewards for another account are paid to the caller", "rewards.go", "return m.payIfAny(events, to, total), nil", "return m.payIfAny(events, call.Sender, total), nil"},
	{"nobody asks what is pending", "delegation.go", "pending > maxPending {", "pending == ever {"},
	{"a commitment takes stake without its least bond", "delegation.go", "required := m.leastBond(c, c.UnitsAt(current), current)", "required := zero()"},
	{"a commitment takes any amount of stake", "delegation.go", "less(most, wanted) {", "less(most, zero()) {"},
	{"a commitment is active in the epoch of its activation", "commitments.go", "= current+1, current+c.Duration, current+1", "= current, current+c.Duration, current"},
	{"an open commitment does not lapse", "commitments.go", "if (c.State == ledger.StateOpen || c.State == ledger.StateActive) && current <= c.EndEpoch {", "if c.State == ledger.StateOpen || c.State == ledger.StateActive && current <= c.EndEpoch {"},
	{"the least bond follows the rules of each epoch", "commitments.go", "return c.MinBond\n", "return m.ParametersAt(epoch).MinBondBps\n"},
	{"an opening is paid again", "vault.go", "o.paid = true", "_ = o"},
	{"an opening is paid although nothing was proven", "vault.go", " || m.TotalProven(epoch) == 0 {", " {"},
	{"an opening is paid before its epoch is final", "vault.go", "if !m.final(call, epoch) {", "if false {"},
	{"all of the reserve moves", "vault.go", "amount := m.free()", "amount := m.reserve"},
	{"the fee can be all of a reward", "settle.go", "rate(earned, mostFeeBps)", "rate(earned, basis+0*mostFeeBps)"},
}

// TestAlterationsAreOfThisCode keeps the table up to date with the model.
func TestAlterationsAreOfThisCode(t *testing.T) {
	for _, a := range slices.Concat(alterations, marketAlterations, votesAlterations, creditAlterations) {
		if text, err := os.ReadFile(a.file); err != nil || strings.Count(string(text), a.right) != 1 {
			t.Errorf("%s: %s has %q %d times, error %v", a.name, a.file, a.right, strings.Count(string(text), a.right), err)
		}
	}
}
