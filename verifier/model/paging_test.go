package model

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// TestManyChangesOfShares lets delegators change their stake in nearly every epoch of two long commitments, so that
// their rewards, and what a false claim forfeits of them, take several calls. One commitment's rewards are released
// soon, the other's after all of them could be forfeited.
func TestManyChangesOfShares(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(2) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { manyChanges(t, newTwin(t, seed, nil)) })
	}
}

func manyChanges(t *testing.T, x *twin) {
	l := &longRun{t: t, twin: x, provider: x.w.accounts[0]}
	rules := testParameters().Staking.StakingParameters
	rules.MaxStakeMultiple, rules.HoldEpochs, rules.MaxFailures, rules.FailureEpochs = 20, 1, 63, 63
	rules.RewardPool = ledger.FLT(7)
	l.do(x.w.accounts[1], "fundRewards", func(m *Model, c Call) ([]ledger.Event, error) { return m.FundRewards(c, ledger.FLT(100_000)) }, ledger.FLT(100_000))
	for _, vesting := range []uint64{1, 64} {
		rules.VestingEpochs = vesting
		p := rules
		l.do(admin(), "setParameters", func(m *Model, c Call) ([]ledger.Event, error) { return m.SetParameters(c, p) }, p)
		l.pass(1)
		o := Offer{Units: 2, Class: 10, Duration: 190, Commission: 777, Bond: ledger.FLT(5000)}
		l.do(l.provider, "createCommitment", func(m *Model, c Call) ([]ledger.Event, error) { return m.CreateCommitment(c, o) },
			o.Units, o.Class, o.MaxLeased, o.Duration, o.Commission, o.Bond)
	}
	l.pass(70)
	if most := l.shortestPages(); most <= mostChanges {
		t.Fatalf("nobody has more than %d changes", most)
	}
	l.lies = true // both lose what is not released
	l.pass(2)
	l.lies = false
	l.pass(1)
	l.settleAll()
	for id := uint64(1); id <= 2; id++ {
		for _, s := range x.m.Commitment(id).slashes {
			if s.lied {
				l.giveBack(id, s.Number)
			}
		}
	}
	l.claimAll()
	l.pass(70)
	l.settleAll()
	l.claimAll()
	if err := x.compareAfter(0); err != nil {
		t.Fatal(err)
	}
	if l.pages < 3 || l.takings < 3 || l.empty == 0 {
		t.Errorf("%d claims went on where another had ended, %d takings of slashes, %d claims paid nothing and came nearer", l.pages, l.takings, l.empty)
	}
	t.Logf("%d actions; %d claims went on where another had ended, %d takings of slashes, %d claims paid nothing and came nearer", x.accepted, l.pages, l.takings, l.empty)
}

// A longRun is a twin in which a provider does its duty for all of its commitments, and delegators change their minds.
type longRun struct {
	*twin
	t              *testing.T
	provider       common.Address
	lies           bool
	pages, takings int // claims and takings that went on
	empty          int // those that paid nothing
}

func (l *longRun) do(sender common.Address, function string, do func(*Model, Call) ([]ledger.Event, error), args ...any) (events []ledger.Event, refusal error) {
	l.t.Helper()
	return l.take(deed{sender, function, args, do})
}

func (l *longRun) take(d deed) (events []ledger.Event, refusal error) {
	l.t.Helper()
	events, refusal = d.do(l.m, Call{Block: l.w.block, Sender: d.sender})
	if err := l.mirror(act{l.w.block, d}, events, refusal); err != nil {
		l.t.Fatal(err)
	}
	return events, refusal
}

// pass lets epochs pass.
func (l *longRun) pass(epochs uint64) {
	l.t.Helper()
	for range epochs {
		for range l.m.rules.Clock.EpochBlocks {
			l.w.block++
			for id := uint64(1); id <= l.m.Count(); id++ {
				l.work(id)
			}
		}
		l.change()
		if l.w.IntN(3) == 0 {
			l.settleAll()
		}
		if l.w.IntN(40) == 0 {
			l.claimOnce(l.w.accounts[2])
			if err := l.compareAfter(compareTouched); err != nil {
				l.t.Fatal(err)
			}
		}
	}
}

func (l *longRun) work(id uint64) {
	l.t.Helper()
	for {
		d, ok := l.w.duty(id)
		if !ok || d.function == "prove" && l.lies {
			return
		}
		l.take(d)
	}
}

// change lets some delegators enter or leave, at times twice in an epoch.
func (l *longRun) change() {
	l.t.Helper()
	for id := uint64(1); id <= l.m.Count(); id++ {
		for _, a := range l.w.accounts[1:4] {
			for range 1 + l.w.IntN(5)/4 {
				if shares := l.m.Commitment(id).Shares(a); positive(shares) && l.w.IntN(2) == 0 {
					part := mulDiv(shares, number(uint64(1+l.w.IntN(3))), number(3))
					l.do(a, "undelegate", func(m *Model, c Call) ([]ledger.Event, error) { return m.Undelegate(c, id, part) }, id, part)
				} else {
					amount := l.w.amount(300)
					l.do(a, "delegate", func(m *Model, c Call) ([]ledger.Event, error) { return m.Delegate(c, id, amount, ever) }, id, amount, uint64(ever))
				}
			}
		}
	}
}

func (l *longRun) settleAll() {
	l.t.Helper()
	ids := []uint64{1, 2}
	l.do(l.w.accounts[5], "settleMany", func(m *Model, c Call) ([]ledger.Event, error) { return m.SettleMany(c, ids, 9) }, numbers(ids), 9)
}

func (l *longRun) shortestPages() int {
	most := 0
	for _, a := range l.w.accounts {
		most = max(most, len(l.m.Commitment(2).holder(a).changes))
	}
	return most
}

// claimOnce claims once of each commitment.
func (l *longRun) claimOnce(a common.Address) {
	l.t.Helper()
	for id := uint64(1); id <= l.m.Count(); id++ {
		l.do(a, "claim", func(m *Model, c Call) ([]ledger.Event, error) { return m.Claim(c, id) }, id)
	}
}

// claimAll lets everybody claim until there is nothing more.
func (l *longRun) claimAll() {
	l.t.Helper()
	for id := uint64(1); id <= l.m.Count(); id++ {
		for _, a := range l.w.accounts[:4] {
			l.pages += l.until(a, "claim", func(m *Model, c Call) ([]ledger.Event, error) { return m.Claim(c, id) }, id)
		}
	}
}

// giveBack gives a slash back and lets everybody take its part until there is nothing more.
func (l *longRun) giveBack(id, number uint64) {
	l.t.Helper()
	l.do(admin(), "giveBack", func(m *Model, c Call) ([]ledger.Event, error) { return m.GiveBack(c, id, number) }, id, number)
	l.pass(1) // nothing is taken in the epoch of the slash
	for _, a := range l.w.accounts[:5] {
		l.takings += l.until(a, "takeBack", func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeBack(c, id, number) }, id, number)
		for i := range uint64(len(l.m.Commitment(id).holder(a).requests)) {
			l.do(a, "takeBackRequest", func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeBackRequest(c, id, number, i) }, id, number, i)
		}
	}
}

// until does something again and again until it is refused. It returns how often it was done after the first time.
func (l *longRun) until(a common.Address, function string, do func(*Model, Call) ([]ledger.Event, error), args ...any) (more int) {
	l.t.Helper()
	for n := 0; ; n++ {
		events, refusal := l.do(a, function, do, args...)
		if refusal != nil {
			return max(0, n-1)
		}
		if len(events) == 1 {
			l.empty++
		}
		if n > 100 {
			l.t.Fatal(fmt.Sprint(function, " never ends"))
		}
	}
}
