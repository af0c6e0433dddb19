package demo

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier"
)

// A Result is the outcome of the demonstration.
type Result struct {
	Providers []ProviderRow    `json:"providers"`
	Stakers   []StakerRow      `json:"stakers"`
	Lease     LeaseRow         `json:"lease"`
	Audit     *verifier.Report `json:"audit"`
	Checks    []Check          `json:"checks"`
}

// A ProviderRow is one provider's settled epochs, as the auditor computed them.
type ProviderRow struct {
	Name string `json:"provider"`
	verifier.Commitment
}

// A StakerRow is where one staker's money is.
type StakerRow struct {
	Name      string     `json:"staker"`
	Delegated ledger.Wei `json:"delegated"`
	Worth     ledger.Wei `json:"worth"` // of its shares now
	Claimed   ledger.Wei `json:"claimed"`
	TakenBack ledger.Wei `json:"takenBack"` // of slashes that were given back
	Claimable ledger.Wei `json:"claimable"`
}

// A Check is one thing that the demonstration must show.
type Check struct {
	What string `json:"check"`
	OK   bool   `json:"ok"`
}

// OK says whether all checks have passed.
func (r *Result) OK() bool {
	for _, c := range r.Checks {
		if !c.OK {
			return false
		}
	}
	return true
}

// judge compares what has happened with what should have happened.
func (s *stage) judge(ctx context.Context, report *verifier.Report) (*Result, error) {
	r := &Result{Audit: report}
	addUp := true
	for _, role := range roles {
		id := s.commitments[role.name]
		totals, ok := report.Commitment(id)
		if !ok {
			return nil, fmt.Errorf("the auditor found no commitment of provider %s", role.name)
		}
		r.Providers = append(r.Providers, ProviderRow{role.name, totals})
		stakers, ok, err := s.stakers(ctx, role, id)
		if err != nil {
			return nil, err
		}
		addUp = addUp && ok
		r.Stakers = append(r.Stakers, stakers...)
	}
	events, err := s.events(ctx)
	if err != nil {
		return nil, err
	}
	fates, err := s.fates(ctx)
	if err != nil {
		return nil, err
	}
	if r.Lease, err = s.leaseRow(report); err != nil {
		return nil, err
	}
	paidRight, err := s.paidRight(ctx, r.Lease)
	if err != nil {
		return nil, err
	}
	slashed := func(i int) bool { return r.Providers[i].Slashed.Sign() > 0 }
	r.Checks = []Check{
		{"the honest provider was paid", r.Providers[0].Reward.Sign() > 0},
		{"the honest provider was not slashed", !slashed(0)},
		{"the provider that claims more units than it has memory for was slashed", slashed(1)},
		{"the provider that makes up a part of its chain was slashed", slashed(2)},
		{"the provider that went offline was slashed", slashed(3)},
		{"a slash that nobody gave back was burned and paid out", fates[ledger.FateFinished]},
		{"the slash that the council gave back was taken back", fates[ledger.FateGivenBack] && s.tookBack(events)},
		{"the stakers' balances add up", addUp},
		{"the leased unit was excused, and proven again after the lease", s.letting.excused && s.letting.proven},
		{"the watchers saw the host's outage, and the renter got a refund", r.Lease.Down > 0 && r.Lease.Refunded.Sign() > 0},
		{"the renter paid for each second of the lease, less the refund", paidRight},
		{"the auditor found no difference", report.OK()},
	}
	return r, nil
}

// stakers looks at the money of a provider's stakers. ok says that it adds up:
// the pool is what they delegated less what was slashed from it, their shares
// are worth the pool but for rounding, and each has in its account what it had,
// less what it delegated, and what it claimed and took back.
func (s *stage) stakers(ctx context.Context, role role, id uint64) (rows []StakerRow, ok bool, err error) {
	account, err := s.client.Account(ctx, id)
	if err != nil {
		return nil, false, err
	}
	slashed, claimed, taken, err := s.movements(ctx, id)
	if err != nil {
		return nil, false, err
	}
	ok = true
	delegated, worth := new(big.Int), new(big.Int)
	for i, stake := range role.stakes {
		name := role.delegator(i)
		address := s.senders[name].Address()
		shares, err := s.client.Shares(ctx, id, address)
		if err != nil {
			return nil, false, err
		}
		claimable, err := s.client.Claimable(ctx, id, address)
		if err != nil {
			return nil, false, err
		}
		held, err := s.client.Balance(ctx, address)
		if err != nil {
			return nil, false, err
		}
		paid, back := claimed(address.Hex()), taken(address.Hex())
		expected := ledger.FLT(accountFunds - stake)
		expected.Add(expected, paid).Add(expected, back)
		ok = ok && held.Cmp(expected) == 0
		row := StakerRow{
			Name: name, Delegated: ledger.Wei{Int: ledger.FLT(stake)},
			Worth:   ledger.Wei{Int: ledger.PoolWorth(shares, account.PoolTokens, account.PoolShares)},
			Claimed: ledger.Wei{Int: paid}, TakenBack: ledger.Wei{Int: back}, Claimable: ledger.Wei{Int: claimable},
		}
		rows = append(rows, row)
		delegated.Add(delegated, row.Delegated.Int)
		worth.Add(worth, row.Worth.Int)
	}
	ok = ok && delegated.Sub(delegated, slashed).Cmp(account.PoolTokens) == 0
	lost := new(big.Int).Sub(account.PoolTokens, worth) // by rounding, a wei each at most
	ok = ok && lost.Sign() >= 0 && lost.Cmp(big.NewInt(int64(len(rows)))) <= 0
	return rows, ok, nil
}

// tookBack says whether what was slashed from the delegators of the provider that was pardoned is theirs again.
func (s *stage) tookBack(events []ledger.Event) bool {
	lost, taken := new(big.Int), new(big.Int)
	for _, e := range events {
		switch e := e.(type) {
		case ledger.Slashed:
			if e.ID == s.commitments[pardoned] && e.Number == 0 {
				lost.Add(e.FromBond, e.FromPool)
			}
		case ledger.SlashTakenBack:
			taken.Add(taken, e.Amount)
		}
	}
	short := new(big.Int).Sub(lost, taken) // by rounding, a wei each at most
	return taken.Sign() > 0 && short.Sign() >= 0 && short.Cmp(big.NewInt(3)) <= 0
}

// movements adds up, from the chain's events, what was slashed from the pool of a commitment, and what each account
// claimed of its rewards and took back of its slashes.
func (s *stage) movements(ctx context.Context, id uint64) (slashed *big.Int, claimed, taken func(account string) *big.Int, err error) {
	events, err := s.events(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	slashed = new(big.Int)
	claims, returns := sums{}, sums{}
	for _, e := range events {
		switch e := e.(type) {
		case ledger.Slashed:
			if e.ID == id {
				slashed.Add(slashed, e.FromPool)
			}
		case ledger.RewardsClaimed:
			if e.ID == id {
				claims.add(e.Account.Hex(), e.Amount)
			}
		case ledger.SlashTakenBack:
			if e.ID == id {
				returns.add(e.Account.Hex(), e.Amount)
			}
		}
	}
	return slashed, claims.of, returns.of, nil
}

// events are all events of the contracts so far.
func (s *stage) events(ctx context.Context) ([]ledger.Event, error) {
	head, err := s.client.HeadNumber(ctx)
	if err != nil {
		return nil, err
	}
	return s.client.Events(ctx, s.Deployment.Block, head, nil)
}

// sums are amounts by account.
type sums map[string]*big.Int

func (s sums) add(account string, amount *big.Int) {
	s[account] = new(big.Int).Add(s.of(account), amount)
}

func (s sums) of(account string) *big.Int {
	if s[account] == nil {
		return new(big.Int)
	}
	return s[account]
}

// Write writes the result for people, in lines of 80 columns.
func (r *Result) Write(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\nprovider\tunits\tproven\tmissed\tunproven\treward\tslashed\t")
	for _, p := range r.Providers {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%s\t%s\t\n", p.Name, p.Units, p.Proven, p.Missed, p.Unproven,
			cents(p.Reward), cents(p.Slashed))
	}
	fmt.Fprintln(t, "\nstaker\tdelegated\tworth now\tclaimed\ttaken back\tclaimable\t")
	for _, s := range r.Stakers {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t\n", s.Name, cents(s.Delegated), cents(s.Worth), cents(s.Claimed), cents(s.TakenBack), cents(s.Claimable))
	}
	money := r.Lease.token.FormatGrains
	fmt.Fprintf(t, "\nlease\tunits\tseconds\tslots down\tpaid\trefunded\tnot settled\t\n")
	fmt.Fprintf(t, "%d\t%d\t%d\t%d\t%s\t%s\t%s\t\n", r.Lease.ID, r.Lease.Units, r.Lease.Seconds, r.Lease.Down,
		money(r.Lease.Paid.Int), money(r.Lease.Refunded.Int), money(r.Lease.Held.Int))
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\nproven, missed and unproven count units in challenges; money is in FLT, and of\nthe lease in %s\n\n", r.Lease.token.Name())
	if err := r.Audit.WriteText(w); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for _, c := range r.Checks {
		mark := "FAILED"
		if c.OK {
			mark = "ok"
		}
		fmt.Fprintf(w, "%-6s  %s\n", mark, c.What)
	}
	return nil
}

// cents is an amount in FLT with two decimals, cut.
func cents(v ledger.Wei) string {
	hundredths := new(big.Int).Quo(v.Int, new(big.Int).Quo(ledger.FLT(1), big.NewInt(100)))
	whole, rest := new(big.Int).QuoRem(hundredths, big.NewInt(100), new(big.Int))
	return fmt.Sprintf("%d.%02d", whole, rest)
}
