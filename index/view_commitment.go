package index

// A Commitment is a provider's, with totals over its settled epochs. Amounts are wei of FLT.
type Commitment struct {
	ID            uint64  `json:"id" doc:"Its number"`
	Provider      string  `json:"provider" doc:"Who made it, by address"`
	State         string  `json:"state" doc:"open (waits for stake), active, failed (stopped early) or closed"`
	Units         int     `json:"units" doc:"Compute units that it promised"`
	Class         int     `json:"class" doc:"The speed class of each unit, 4 to 31; 10 is the reference"`
	MaxLeased     int     `json:"maxLeased" doc:"The most units that may be leased"`
	Leased        int     `json:"leased" doc:"Units that are leased"`
	Duration      uint64  `json:"duration" doc:"For how many epochs it is active"`
	CommissionBps uint64  `json:"commissionBps" doc:"The provider's part of rewards, before the stake's"`
	LastEpoch     uint64  `json:"lastEpoch" doc:"The last epoch in which it could become active"`
	StartEpoch    *uint64 `json:"startEpoch" doc:"The first epoch in which it answers challenges; null: it was never active"`
	EndEpoch      *uint64 `json:"endEpoch" doc:"The last epoch that is settled; null: it was never active"`
	Collateral    string  `json:"collateral" doc:"The stake that each unit needs, in wei of FLT; 0: it was never active"`
	Bond          string  `json:"bond" doc:"The provider's own stake, in wei of FLT"`
	Pool          string  `json:"pool" doc:"Delegated stake, in wei of FLT"`
	Thawing       string  `json:"thawing" doc:"Stake on its way out, which can still be slashed, in wei of FLT"`
	Epochs        uint64  `json:"epochs" doc:"How many of its epochs are settled"`
	Opportunities uint64  `json:"opportunities" doc:"Unit-challenges of those that had to be answered: one unit in one challenge each"`
	Claimed       uint64  `json:"claimed" doc:"Of those, claimed in responses on time"`
	Proven        uint64  `json:"proven" doc:"Of the claimed, proven in time"`
	Reward        string  `json:"reward" doc:"What its stake got in those epochs, before release, in wei of FLT"`
	Fees          string  `json:"fees" doc:"What those who settled got out of its rewards, in wei of FLT"`
	Paid          string  `json:"paid" doc:"Of its rewards, paid out, in wei of FLT"`
	Slashed       string  `json:"slashed" doc:"Stake that slashes took, in wei of FLT"`
	Forfeited     string  `json:"forfeited" doc:"Rewards lost to faults, in wei of FLT"`
	GivenBack     string  `json:"givenBack" doc:"What the council gave back of slashes, forfeited rewards included, in wei of FLT"`
	Block         uint64  `json:"block" doc:"The block in which it was made"`
}

const commitmentColumns = `SELECT id, provider, state, units, class, max_leased, leased, duration, commission_bps, last_epoch, start_epoch, end_epoch,
	collateral, bond, pool, thawing, epochs, opportunities, claimed, proven, reward, fees, paid, slashed, forfeited, given_back, block FROM commitment `

func (c *Commitment) columns() []any {
	return []any{
		&c.ID, &c.Provider, &c.State, &c.Units, &c.Class, &c.MaxLeased, &c.Leased, &c.Duration, &c.CommissionBps, &c.LastEpoch, &c.StartEpoch, &c.EndEpoch,
		&c.Collateral, &c.Bond, &c.Pool, &c.Thawing, &c.Epochs, &c.Opportunities, &c.Claimed, &c.Proven, &c.Reward, &c.Fees, &c.Paid, &c.Slashed, &c.Forfeited, &c.GivenBack, &c.Block,
	}
}

// Commitment finds a commitment; [ErrNone] if there is none.
func (v *View) Commitment(id uint64) (Commitment, error) {
	return one(v, (*Commitment).columns, commitmentColumns+`WHERE id = ?`, id)
}

// Commitments are those of a provider and in a state, each if it is named, by their numbers.
func (v *View) Commitments(provider, state string, page Page) ([]Commitment, error) {
	where, args := `WHERE id > ?`, []any{page.After}
	if provider != "" {
		where, args = where+` AND provider = ?`, append(args, provider)
	}
	if state != "" && provider == "" {
		where, args = where+` AND state = ?`, append(args, state)
	} else if state != "" { // with the plus, the provider's index is taken, which leads to fewer
		where, args = where+` AND +state = ?`, append(args, state)
	}
	return list(v, (*Commitment).columns, commitmentColumns+where+` ORDER BY id LIMIT ?`, append(args, page.limit())...)
}

// An Epoch is a settled epoch of a commitment.
type Epoch struct {
	Commitment    uint64 `json:"commitment" doc:"The commitment's number"`
	Epoch         uint64 `json:"epoch" doc:"The epoch's number"`
	Settler       string `json:"settler" doc:"Who settled it, by address"`
	Opportunities uint64 `json:"opportunities" doc:"Unit-challenges that had to be answered"`
	Claimed       uint64 `json:"claimed" doc:"Of those, claimed in responses on time"`
	Proven        uint64 `json:"proven" doc:"Of the claimed, proven in time"`
	Earned        string `json:"earned" doc:"What the proven ones earned, before forfeiture and fee, in wei of FLT"`
	Reward        string `json:"reward" doc:"Of that, what the epoch's stake gets, the provider's commission included, in wei of FLT"`
	Fee           string `json:"fee" doc:"Of that, what the settler got, in wei of FLT"`
	Block         uint64 `json:"block" doc:"The block in which it was settled"`
	Tx            string `json:"tx" doc:"The transaction's hash"`
}

func (e *Epoch) columns() []any {
	return []any{&e.Commitment, &e.Epoch, &e.Settler, &e.Opportunities, &e.Claimed, &e.Proven, &e.Earned, &e.Reward, &e.Fee, &e.Block, &e.Tx}
}

// before is what the rows of a list that goes backwards are less than.
func (p Page) before() uint64 {
	if p.After == 0 {
		return 1 << 62
	}
	return p.After
}

// Epochs are a commitment's, the newest first; a page goes on before an epoch.
func (v *View) Epochs(id uint64, page Page) ([]Epoch, error) {
	return list(v, (*Epoch).columns, `SELECT * FROM epoch WHERE commitment = ? AND epoch < ? ORDER BY epoch DESC LIMIT ?`, id, page.before(), page.limit())
}

// EpochsOf are an epoch's, of all commitments for which it is settled, by commitment.
func (v *View) EpochsOf(epoch uint64, page Page) ([]Epoch, error) {
	return list(v, (*Epoch).columns, `SELECT * FROM epoch WHERE epoch = ? AND commitment > ? ORDER BY commitment LIMIT ?`, epoch, page.After, page.limit())
}

// Epoch finds a settled epoch of a commitment; [ErrNone] if there is none.
func (v *View) Epoch(id, epoch uint64) (Epoch, error) {
	return one(v, (*Epoch).columns, `SELECT * FROM epoch WHERE commitment = ? AND epoch = ?`, id, epoch)
}

// A Challenge is one that was opened.
type Challenge struct {
	Number    uint64  `json:"number" doc:"Its number: that of its block"`
	Epoch     uint64  `json:"epoch" doc:"The epoch that it counts in"`
	Opener    string  `json:"opener" doc:"Who opened it, by address"`
	Fee       string  `json:"fee" doc:"What the opener was paid, in wei of FLT; 0: not yet"`
	Block     uint64  `json:"block" doc:"The block in which it was opened"`
	Drawn     *uint64 `json:"drawn" doc:"The block in which the audits of its responses were drawn; null: they were not, or by other means"`
	Responses int     `json:"responses" doc:"How many commitments responded"`
	Proven    int     `json:"proven" doc:"Of those, how many proved their audit"`
}

func (c *Challenge) columns() []any {
	return []any{&c.Number, &c.Epoch, &c.Opener, &c.Fee, &c.Block, &c.Drawn, &c.Responses, &c.Proven}
}

// Challenges are the newest first; a page goes on before a challenge.
func (v *View) Challenges(page Page) ([]Challenge, error) {
	return list(v, (*Challenge).columns, `SELECT * FROM challenge WHERE number < ? ORDER BY number DESC LIMIT ?`, page.before(), page.limit())
}

// Challenge finds a challenge; [ErrNone] if none was opened at that block.
func (v *View) Challenge(number uint64) (Challenge, error) {
	return one(v, (*Challenge).columns, `SELECT * FROM challenge WHERE number = ?`, number)
}

// ChallengesOf are an epoch's, the oldest first; a page goes on after a challenge.
func (v *View) ChallengesOf(epoch uint64, page Page) ([]Challenge, error) {
	return list(v, (*Challenge).columns, `SELECT * FROM challenge WHERE epoch = ? AND number > ? ORDER BY number LIMIT ?`, epoch, page.After, page.limit())
}

// A Response is a commitment's to a challenge.
type Response struct {
	Commitment uint64  `json:"commitment" doc:"The commitment's number"`
	Challenge  uint64  `json:"challenge" doc:"The challenge's number: that of its block"`
	Claimed    int     `json:"claimed" doc:"Units that it claims to have"`
	ChainRoot  string  `json:"chainRoot" doc:"The root over the chains of those units, 32 bytes"`
	Block      uint64  `json:"block" doc:"The response's block"`
	Tx         string  `json:"tx" doc:"The response's transaction"`
	Proven     *uint64 `json:"proven" doc:"The proof's block; null: there is none"`
	ProofTx    *string `json:"proofTx" doc:"The proof's transaction; null: there is none"`
}

func (r *Response) columns() []any {
	return []any{&r.Commitment, &r.Challenge, &r.Claimed, &r.ChainRoot, &r.Block, &r.Tx, &r.Proven, &r.ProofTx}
}

// ResponsesOf are a commitment's, the newest challenge first; a page goes on before a challenge.
func (v *View) ResponsesOf(id uint64, page Page) ([]Response, error) {
	return list(v, (*Response).columns, `SELECT * FROM response WHERE commitment = ? AND challenge < ? ORDER BY challenge DESC LIMIT ?`, id, page.before(), page.limit())
}

// ResponsesTo are those to a challenge, by commitment.
func (v *View) ResponsesTo(challenge uint64, page Page) ([]Response, error) {
	return list(v, (*Response).columns, `SELECT * FROM response WHERE challenge = ? AND commitment > ? ORDER BY commitment LIMIT ?`, challenge, page.After, page.limit())
}

// Response finds a commitment's to a challenge; [ErrNone] if there is none.
func (v *View) Response(id, challenge uint64) (Response, error) {
	return one(v, (*Response).columns, `SELECT * FROM response WHERE commitment = ? AND challenge = ?`, id, challenge)
}

// A ProofPlace is where a proof is among all of them: they go backwards by the block of the proof.
type ProofPlace struct{ Proven, Challenge, Commitment uint64 }

// Proven are the responses that were proven, the newest proof first; a page goes on before a place.
func (v *View) Proven(before *ProofPlace, limit int) ([]Response, error) {
	from := ProofPlace{Proven: 1 << 62}
	if before != nil {
		from = *before
	}
	return list(v, (*Response).columns, `SELECT * FROM response WHERE proven IS NOT NULL AND (proven, challenge, commitment) < (?, ?, ?)
		ORDER BY proven DESC, challenge DESC, commitment DESC LIMIT ?`, from.Proven, from.Challenge, from.Commitment, Page{Limit: limit}.limit())
}

// A Slash is what a commitment lost, and what has become of it. Amounts are wei of FLT.
type Slash struct {
	Seq            uint64 `json:"seq" doc:"Its number among all of the deployment"`
	Commitment     uint64 `json:"commitment" doc:"The commitment's number"`
	Number         uint64 `json:"number" doc:"Its number among the commitment's, from 0"`
	Epoch          uint64 `json:"epoch" doc:"The epoch for whose faults it is"`
	ForDowntime    string `json:"forDowntime" doc:"What missed unit-challenges cost, in wei of FLT"`
	ForFalseClaims string `json:"forFalseClaims" doc:"What claims without a proof cost, in wei of FLT"`
	FromBond       string `json:"fromBond" doc:"What was taken of the bond, in wei of FLT"`
	FromPool       string `json:"fromPool" doc:"What was taken of delegated stake, in wei of FLT"`
	FromThawing    string `json:"fromThawing" doc:"What was taken of stake on its way out, in wei of FLT"`
	Forfeited      string `json:"forfeited" doc:"Rewards that are held with it, in wei of FLT"`
	DueEpoch       uint64 `json:"dueEpoch" doc:"The first epoch in which it can be finished; until then the council can give it back"`
	Fate           string `json:"fate" doc:"held, finished or given back"`
	Bounty         string `json:"bounty" doc:"What the settler got of it when it was finished, in wei of FLT"`
	Burned         string `json:"burned" doc:"What was burned of it, in wei of FLT"`
	ToTreasury     string `json:"toTreasury" doc:"What the treasury got of it, in wei of FLT"`
	Returned       string `json:"returned" doc:"Forfeited rewards that went back to the reserve, in wei of FLT"`
	TakenBack      string `json:"takenBack" doc:"What was taken back so far of one that was given back, in wei of FLT"`
	Block          uint64 `json:"block" doc:"The block in which it came"`
	Tx             string `json:"tx" doc:"The transaction's hash"`
}

func (s *Slash) columns() []any {
	return []any{
		&s.Seq, &s.Commitment, &s.Number, &s.Epoch, &s.ForDowntime, &s.ForFalseClaims, &s.FromBond, &s.FromPool, &s.FromThawing, &s.Forfeited,
		&s.DueEpoch, &s.Fate, &s.Bounty, &s.Burned, &s.ToTreasury, &s.Returned, &s.TakenBack, &s.Block, &s.Tx,
	}
}

// Slashes are those of all commitments, the newest first; a page goes on before a slash's Seq.
func (v *View) Slashes(page Page) ([]Slash, error) {
	return list(v, (*Slash).columns, `SELECT rowid, * FROM slash WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`, page.before(), page.limit())
}

// SlashesOf are a commitment's, the newest first; a page goes on before a slash's Seq.
func (v *View) SlashesOf(id uint64, page Page) ([]Slash, error) {
	return list(v, (*Slash).columns, `SELECT rowid, * FROM slash WHERE commitment = ? AND rowid < ? ORDER BY rowid DESC LIMIT ?`, id, page.before(), page.limit())
}

// Slash finds a slash by its Seq; [ErrNone] if there is none.
func (v *View) Slash(seq uint64) (Slash, error) {
	return one(v, (*Slash).columns, `SELECT rowid, * FROM slash WHERE rowid = ?`, seq)
}

// A Delegation is an account's stake behind a commitment, as it came and went: what it is worth now, the contract says.
type Delegation struct {
	Commitment uint64 `json:"commitment" doc:"The commitment's number"`
	Delegator  string `json:"delegator" doc:"Whose stake it is, by address"`
	Shares     string `json:"shares" doc:"Shares of the commitment's pool that it has"`
	Delegated  string `json:"delegated" doc:"Stake that came in, in wei of FLT"`
	Withdrawn  string `json:"withdrawn" doc:"Stake that was paid out, in wei of FLT"`
	Claimed    string `json:"claimed" doc:"Rewards that were paid out, in wei of FLT"`
}

func (d *Delegation) columns() []any {
	return []any{&d.Commitment, &d.Delegator, &d.Shares, &d.Delegated, &d.Withdrawn, &d.Claimed}
}

// DelegationsOf are an account's, by commitment.
func (v *View) DelegationsOf(delegator string, page Page) ([]Delegation, error) {
	return list(v, (*Delegation).columns, `SELECT * FROM delegation WHERE delegator = ? AND commitment > ? ORDER BY commitment LIMIT ?`, delegator, page.After, page.limit())
}
