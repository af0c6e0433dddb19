package index

// A Commitment is a provider's, with totals over its settled epochs. Amounts are wei of FLT.
type Commitment struct {
	ID            uint64  `json:"id"`
	Provider      string  `json:"provider"`
	State         string  `json:"state"` // open, active, failed or closed
	Units         int     `json:"units"`
	Class         int     `json:"class"`
	MaxLeased     int     `json:"maxLeased"`
	Leased        int     `json:"leased"`
	Duration      uint64  `json:"duration"` // epochs
	CommissionBps uint64  `json:"commissionBps"`
	LastEpoch     uint64  `json:"lastEpoch"`  // in which it can become active
	StartEpoch    *uint64 `json:"startEpoch"` // null: it was never active
	EndEpoch      *uint64 `json:"endEpoch"`
	Collateral    string  `json:"collateral"` // of a unit
	Bond          string  `json:"bond"`
	Pool          string  `json:"pool"` // delegated stake
	Thawing       string  `json:"thawing"`
	Epochs        uint64  `json:"epochs"` // settled
	Opportunities uint64  `json:"opportunities"`
	Claimed       uint64  `json:"claimed"`
	Proven        uint64  `json:"proven"`
	Reward        string  `json:"reward"`
	Fees          string  `json:"fees"`
	Paid          string  `json:"paid"` // of rewards
	Slashed       string  `json:"slashed"`
	Forfeited     string  `json:"forfeited"`
	GivenBack     string  `json:"givenBack"`
	Block         uint64  `json:"block"` // in which it was made
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
	if state != "" {
		where, args = where+` AND state = ?`, append(args, state)
	}
	return list(v, (*Commitment).columns, commitmentColumns+where+` ORDER BY id LIMIT ?`, append(args, page.limit())...)
}

// An Epoch is a settled epoch of a commitment.
type Epoch struct {
	Commitment    uint64 `json:"commitment"`
	Epoch         uint64 `json:"epoch"`
	Settler       string `json:"settler"`
	Opportunities uint64 `json:"opportunities"`
	Claimed       uint64 `json:"claimed"`
	Proven        uint64 `json:"proven"`
	Earned        string `json:"earned"` // before forfeiture and fee
	Reward        string `json:"reward"`
	Fee           string `json:"fee"`
	Block         uint64 `json:"block"`
	Tx            string `json:"tx"`
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
	Number    uint64  `json:"number"` // its block
	Epoch     uint64  `json:"epoch"`
	Opener    string  `json:"opener"`
	Fee       string  `json:"fee"`
	Block     uint64  `json:"block"` // in which it was opened
	Drawn     *uint64 `json:"drawn"` // in which its audits were
	Responses int     `json:"responses"`
	Proven    int     `json:"proven"`
}

func (c *Challenge) columns() []any {
	return []any{&c.Number, &c.Epoch, &c.Opener, &c.Fee, &c.Block, &c.Drawn, &c.Responses, &c.Proven}
}

const challengeColumns = `SELECT number, epoch, opener, fee, block, drawn,
	(SELECT count(*) FROM response WHERE challenge = number), (SELECT count(proven) FROM response WHERE challenge = number) FROM challenge `

// Challenges are the newest first; a page goes on before a challenge.
func (v *View) Challenges(page Page) ([]Challenge, error) {
	return list(v, (*Challenge).columns, challengeColumns+`WHERE number < ? ORDER BY number DESC LIMIT ?`, page.before(), page.limit())
}

// Challenge finds a challenge; [ErrNone] if none was opened at that block.
func (v *View) Challenge(number uint64) (Challenge, error) {
	return one(v, (*Challenge).columns, challengeColumns+`WHERE number = ?`, number)
}

// ChallengesOf are an epoch's, the oldest first; a page goes on after a challenge.
func (v *View) ChallengesOf(epoch uint64, page Page) ([]Challenge, error) {
	return list(v, (*Challenge).columns, challengeColumns+`WHERE epoch = ? AND number > ? ORDER BY number LIMIT ?`, epoch, page.After, page.limit())
}

// A Response is a commitment's to a challenge.
type Response struct {
	Commitment uint64  `json:"commitment"`
	Challenge  uint64  `json:"challenge"`
	Claimed    int     `json:"claimed"` // units
	ChainRoot  string  `json:"chainRoot"`
	Block      uint64  `json:"block"`
	Tx         string  `json:"tx"`
	Proven     *uint64 `json:"proven"` // the proof's block; null: there is none
	ProofTx    *string `json:"proofTx"`
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
	Seq            uint64 `json:"seq"` // among all slashes
	Commitment     uint64 `json:"commitment"`
	Number         uint64 `json:"number"` // among the commitment's
	Epoch          uint64 `json:"epoch"`
	ForDowntime    string `json:"forDowntime"`
	ForFalseClaims string `json:"forFalseClaims"`
	FromBond       string `json:"fromBond"`
	FromPool       string `json:"fromPool"`
	FromThawing    string `json:"fromThawing"`
	Forfeited      string `json:"forfeited"` // rewards
	DueEpoch       uint64 `json:"dueEpoch"`  // in which it can be finished
	Fate           string `json:"fate"`      // held, finished or given back
	Bounty         string `json:"bounty"`
	Burned         string `json:"burned"`
	ToTreasury     string `json:"toTreasury"`
	Returned       string `json:"returned"`
	TakenBack      string `json:"takenBack"`
	Block          uint64 `json:"block"`
	Tx             string `json:"tx"`
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
	Commitment uint64 `json:"commitment"`
	Delegator  string `json:"delegator"`
	Shares     string `json:"shares"`
	Delegated  string `json:"delegated"`
	Withdrawn  string `json:"withdrawn"`
	Claimed    string `json:"claimed"` // rewards
}

func (d *Delegation) columns() []any {
	return []any{&d.Commitment, &d.Delegator, &d.Shares, &d.Delegated, &d.Withdrawn, &d.Claimed}
}

// DelegationsOf are an account's, by commitment.
func (v *View) DelegationsOf(delegator string, page Page) ([]Delegation, error) {
	return list(v, (*Delegation).columns, `SELECT * FROM delegation WHERE delegator = ? AND commitment > ? ORDER BY commitment LIMIT ?`, delegator, page.After, page.limit())
}
