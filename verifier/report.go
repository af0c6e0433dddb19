package verifier

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

func wei(v *big.Int) ledger.Wei { return ledger.Wei{Int: v} }

// Report is what an audit found.
type Report struct {
	ChainID     uint64             `json:"chainId"`
	From        uint64             `json:"from"`
	Resumed     uint64             `json:"resumed"` // the block of the checkpoint that it went on from; 0: none
	To          uint64             `json:"to"`
	Hash        common.Hash        `json:"hash"` // of the last block
	Commitments []Commitment       `json:"commitments"`
	Settled     int                `json:"settled"` // epochs of commitments
	Lottery     Lottery            `json:"lottery"`
	Responses   int                `json:"responses"`
	Proofs      int                `json:"proofs"` // verified
	Rewards     []Reward           `json:"rewards"`
	Slashes     []Slash            `json:"slashes"`
	Openings    Openings           `json:"openings"`
	Stops       []Stop             `json:"stops"`               // of challenges
	Acts        []Act              `json:"acts"`                // of governance, besides
	Council     []common.Address   `json:"council,omitempty"`   // by seat; zero: it is vacant
	Moved       []Move             `json:"reserveMoved"`        // by governance
	Proposals   []Proposal         `json:"proposals,omitempty"` // of the DAO, as their votes began
	Balance     ledger.Wei         `json:"balance"`             // of the staking contract
	Obligations Obligations        `json:"obligations"`
	Donated     ledger.Wei         `json:"donated"`          // to the staking contract, owed to nobody
	Market      *MarketReport      `json:"market,omitempty"` // nil: the deployment has none
	Credit      *CreditReport      `json:"credit,omitempty"` // nil: nothing is lent
	Notes       []string           `json:"notes"`
	Differences []model.Difference `json:"differences"`
}

// Lottery counts what became of the blocks that won it.
type Lottery struct {
	Won     int `json:"won"`
	Opened  int `json:"opened"`
	Void    int `json:"void"`    // nobody opened them in time, or their epoch was full
	Stopped int `json:"stopped"` // could not be opened any more, because challenges were stopped
	Pending int `json:"pending"` // can still be opened
	Unknown int `json:"unknown"` // slots of which nobody knows yet whether they begin with a challenge
}

// Commitment is a commitment's totals over its settled epochs.
type Commitment struct {
	ID            uint64         `json:"id"`
	Provider      common.Address `json:"provider"`
	Units         int            `json:"units"`
	State         string         `json:"state"`
	Epochs        uint64         `json:"epochs"`
	Opportunities uint64         `json:"opportunities"` // unit-challenges, as are the next four
	Proven        uint64         `json:"proven"`
	Missed        uint64         `json:"missed"`
	Tolerated     uint64         `json:"tolerated"` // of those missed, how many cost nothing
	Unproven      uint64         `json:"unproven"`
	Reward        ledger.Wei     `json:"reward"`    // for the stake of its epochs
	Forfeited     ledger.Wei     `json:"forfeited"` // rewards, after false claims
	Fees          ledger.Wei     `json:"fees"`      // to settlers
	Slashed       ledger.Wei     `json:"slashed"`   // stake
	GivenBack     ledger.Wei     `json:"givenBack"` // stake and rewards
}

// Reward is what a commitment earned in an epoch.
type Reward struct {
	ID     uint64      `json:"commitment"`
	Epoch  uint64      `json:"epoch"`
	Block  uint64      `json:"block"`
	Tx     common.Hash `json:"tx"`
	Proven uint64      `json:"proven"`
	Reward ledger.Wei  `json:"reward"`
	Fee    ledger.Wei  `json:"fee"`
}

// Slash is what a commitment lost for an epoch, why, and what has become of it.
type Slash struct {
	ID             uint64      `json:"commitment"`
	Number         uint64      `json:"number"` // among the commitment's, from 0
	Epoch          uint64      `json:"epoch"`
	Block          uint64      `json:"block"`
	Tx             common.Hash `json:"tx"`
	Amount         ledger.Wei  `json:"amount"` // stake
	ForDowntime    ledger.Wei  `json:"forDowntime"`
	ForFalseClaims ledger.Wei  `json:"forFalseClaims"`
	Forfeited      ledger.Wei  `json:"forfeited"` // rewards
	Missed         uint64      `json:"missed"`    // unit-challenges of the epoch
	Tolerated      uint64      `json:"tolerated"` // how many of them cost nothing
	Reasons        []Reason    `json:"reasons"`
	Due            uint64      `json:"dueEpoch"` // in which it can be finished
	Fate           string      `json:"fate"`     // "held", "finished" or "given back"
	Bounty         ledger.Wei  `json:"bounty"`   // of a finished one, as are the next two
	Burned         ledger.Wei  `json:"burned"`
	ToTreasury     ledger.Wei  `json:"toTreasury"`
	TakenBack      ledger.Wei  `json:"takenBack"` // of one that was given back
}

// Openings counts what was paid for opening challenges.
type Openings struct {
	Paid int        `json:"paid"`
	Fees ledger.Wei `json:"fees"`
}

// Move is a part of the reserve that went to another staking contract.
type Move struct {
	Block     uint64         `json:"block"`
	Tx        common.Hash    `json:"tx"`
	Successor common.Address `json:"successor"`
	Amount    ledger.Wei     `json:"amount"`
}

// Stop is a stop of challenges: those of some blocks count for nobody.
type Stop struct {
	From    uint64   `json:"from"`
	To      uint64   `json:"to"`
	Stopped By       `json:"stopped"`
	Resumed *By      `json:"resumed"` // null: it lasts, or ended by itself
	Void    []uint64 `json:"void"`    // challenges that it made void: open ones, and those that could not be opened any more
}

// By is where somebody did something. The contracts do not say who did, but the transaction is signed.
type By struct {
	Block  uint64         `json:"block"`
	Tx     common.Hash    `json:"tx"`
	Sender common.Address `json:"sender,omitzero"` // of the transaction; left out: the node does not say
}

// Act is something that governance did.
type Act struct {
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
	Event string      `json:"event"`
	Text  string      `json:"text"`
}

// Proposal is what holders have decided, as the events of votes add up.
type Proposal struct {
	ID       common.Hash    `json:"id"`
	Proposer common.Address `json:"proposer"`
	State    string         `json:"state"` // of the block after the last
	Voters   int            `json:"voters"`
	Against  ledger.Wei     `json:"against"`
	For      ledger.Wei     `json:"for"`
	Abstain  ledger.Wei     `json:"abstain"`
	Quorum   *ledger.Wei    `json:"quorum,omitempty"` // nil: the vote has not begun
}

// Reason is a challenge in which a commitment was at fault.
type Reason struct {
	Kind      string `json:"kind"` // "missed" or "unproven"
	Challenge uint64 `json:"challenge"`
	Units     int    `json:"units"`
	Evidence  uint64 `json:"evidence"` // the block that proves it
	Text      string `json:"text"`
}

// Obligations are what the staking contract owes to everybody together.
type Obligations struct {
	Bonds      ledger.Wei `json:"bonds"`
	Pools      ledger.Wei `json:"pools"`
	Thawing    ledger.Wei `json:"thawing"`
	Held       ledger.Wei `json:"held"`      // slashes, with the rewards that were forfeited
	GivenBack  ledger.Wei `json:"givenBack"` // slashes, as far as nobody has taken them
	Unreleased ledger.Wei `json:"unreleased"`
	Claimable  ledger.Wei `json:"claimable"`
	Reserve    ledger.Wei `json:"reserve"`
	Owed       ledger.Wei `json:"owed"`
	Dust       ledger.Wei `json:"dust"` // lost to rounding
}

func obligationsOf(o model.Obligations) Obligations {
	return Obligations{
		Bonds: wei(o.Bonds), Pools: wei(o.Pools), Thawing: wei(o.Thawing), Held: wei(o.Held), GivenBack: wei(o.GivenBack),
		Unreleased: wei(o.Unreleased), Claimable: wei(o.Claimable), Reserve: wei(o.Reserve), Owed: wei(o.Owed), Dust: wei(o.Dust),
	}
}

func newReport(d ledger.Deployment, end chain.Header) *Report {
	return &Report{
		ChainID: d.ChainID, From: d.Block, To: end.Number, Hash: end.Hash,
		Commitments: []Commitment{}, Rewards: []Reward{}, Slashes: []Slash{}, Moved: []Move{}, Stops: []Stop{}, Acts: []Act{},
		Notes: []string{}, Differences: []model.Difference{},
	}
}

// OK says whether the audit found no difference.
func (r *Report) OK() bool { return len(r.Differences) == 0 }

func (r *Report) add(d ...model.Difference) { r.Differences = append(r.Differences, d...) }

func (r *Report) note(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
}

// slash is a slash that was seen; nil if there is none with that number.
func (r *Report) slash(id, number uint64) *Slash {
	for i := range r.Slashes {
		if s := &r.Slashes[i]; s.ID == id && s.Number == number {
			return s
		}
	}
	return nil
}

// Commitment is the totals of a commitment, if there is one with that id.
func (r *Report) Commitment(id uint64) (Commitment, bool) {
	for _, c := range r.Commitments {
		if c.ID == id {
			return c, true
		}
	}
	return Commitment{}, false
}
