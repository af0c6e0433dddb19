package index

// Totals are amounts over all commitments, by what they are of.
func (v *View) Totals() (map[string]string, error) {
	type total struct{ what, amount string }
	all, err := list(v, func(t *total) []any { return []any{&t.what, &t.amount} }, `SELECT what, amount FROM total`)
	totals := map[string]string{}
	for _, t := range all {
		totals[t.what] = t.amount
	}
	return totals, err
}

// A Count is how many commitments, offers or leases are in a state.
type Count struct {
	Of, State string
	Number    uint64
}

// Counts are how many commitments, offers and leases there are in each state that one of them is in.
func (v *View) Counts() ([]Count, error) {
	return list(v, func(c *Count) []any { return []any{&c.Of, &c.State, &c.Number} }, `
		SELECT 'commitment', state, count(*) FROM commitment GROUP BY state UNION ALL
		SELECT 'offer', state, count(*) FROM offer GROUP BY state UNION ALL
		SELECT 'lease', state, count(*) FROM lease GROUP BY state UNION ALL
		SELECT 'watcher', CASE WHEN resigned IS NULL THEN 'listed' ELSE 'resigned' END, count(*) FROM watcher GROUP BY 2`)
}

// A Capacity is what the commitments that are active have together. Amounts are wei of FLT.
type Capacity struct {
	Units, Leased int
	Bond, Pool    string
}

// ActiveStakes are bond and pool of each active commitment, with its units.
func (v *View) ActiveStakes() ([]Capacity, error) {
	return list(v, func(c *Capacity) []any { return []any{&c.Units, &c.Leased, &c.Bond, &c.Pool} },
		`SELECT units, leased, bond, pool FROM commitment WHERE state = 'active'`)
}

// An EpochSum is an epoch, over all commitments for which it is settled. Amounts are wei of FLT.
type EpochSum struct {
	Epoch         uint64 `json:"epoch" doc:"The epoch's number"`
	Settled       uint64 `json:"settled" doc:"How many commitments it is settled for"`
	Opportunities uint64 `json:"opportunities" doc:"Unit-challenges that had to be answered: one unit in one challenge each"`
	Claimed       uint64 `json:"claimed" doc:"Of those, claimed in responses on time"`
	Proven        uint64 `json:"proven" doc:"Of the claimed, proven in time"`
	Earned        string `json:"earned" doc:"What was earned before forfeiture and fees, in wei of FLT"`
	Reward        string `json:"reward" doc:"What the epoch's stake gets, bonds included, in wei of FLT"`
	ToStake       string `json:"toStake" doc:"Of the reward, what is left after the providers' commissions, in wei of FLT"`
	Fees          string `json:"fees" doc:"What those who settled got, in wei of FLT"`
	Slashed       string `json:"slashed" doc:"Stake that was taken for this epoch's faults, in wei of FLT"`
}

func (e *EpochSum) columns() []any {
	return []any{&e.Epoch, &e.Settled, &e.Opportunities, &e.Claimed, &e.Proven, &e.Earned, &e.Reward, &e.ToStake, &e.Fees, &e.Slashed}
}

// EpochSums are the newest first; a page goes on before an epoch, if it is named: there is an epoch 0.
func (v *View) EpochSums(before *uint64, limit int) ([]EpochSum, error) {
	from := uint64(1 << 62)
	if before != nil {
		from = *before
	}
	return list(v, (*EpochSum).columns, `SELECT * FROM epoch_sum WHERE epoch < ? ORDER BY epoch DESC LIMIT ?`, from, Page{Limit: limit}.limit())
}

// EpochSum finds an epoch; [ErrNone] if it is not settled for any commitment.
func (v *View) EpochSum(epoch uint64) (EpochSum, error) {
	return one(v, (*EpochSum).columns, `SELECT * FROM epoch_sum WHERE epoch = ?`, epoch)
}

// Pace is how long blocks took lately, in milliseconds, over those of the last [Depth] that are here; 0: it is not known.
func (v *View) Pace() (millis uint64, err error) {
	type stretch struct{ blocks, seconds int64 }
	s, err := one(v, func(s *stretch) []any { return []any{&s.blocks, &s.seconds} }, `
		SELECT coalesce(max(number) - min(number), 0), coalesce(max(time) - min(time), 0) FROM block
		WHERE number >= (SELECT max(number) FROM block) - ?`, Depth)
	if err != nil || s.blocks <= 0 || s.seconds < 0 {
		return 0, err
	}
	return uint64(1000 * s.seconds / s.blocks), nil
}
