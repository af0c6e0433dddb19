package verifier

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// Wei is an amount of FLT. In JSON it is a string of decimal digits, because most readers of JSON
// round large numbers.
type Wei struct{ *big.Int }

func wei(v *big.Int) Wei { return Wei{v} }

// MarshalJSON writes the digits as a string.
func (w Wei) MarshalJSON() ([]byte, error) {
	if w.Int == nil {
		return []byte(`"0"`), nil
	}
	return json.Marshal(w.Int.String())
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (w *Wei) UnmarshalJSON(data []byte) error {
	var digits string
	if err := json.Unmarshal(data, &digits); err != nil {
		return err
	}
	v, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return fmt.Errorf("%q is not a number of wei", digits)
	}
	w.Int = v
	return nil
}

func (w Wei) plus(v *big.Int) Wei {
	if w.Int == nil {
		return wei(v)
	}
	return wei(new(big.Int).Add(w.Int, v))
}

// FLT is the amount in FLT, exactly.
func (w Wei) FLT() string { return ledger.FormatFLT(w.Int) }

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
	Moved       []Move             `json:"reserveMoved"` // by governance
	Balance     Wei                `json:"balance"`      // of the staking contract
	Obligations Obligations        `json:"obligations"`
	Donated     Wei                `json:"donated"`          // to the staking contract, owed to nobody
	Market      *MarketReport      `json:"market,omitempty"` // nil: the deployment has none
	Notes       []string           `json:"notes"`
	Differences []model.Difference `json:"differences"`
}

// Lottery counts what became of the blocks that won it.
type Lottery struct {
	Won     int `json:"won"`
	Opened  int `json:"opened"`
	Void    int `json:"void"`    // nobody opened them in time, or their epoch was full
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
	Opportunities uint64         `json:"opportunities"` // unit-challenges, as are the next three
	Proven        uint64         `json:"proven"`
	Missed        uint64         `json:"missed"`
	Unproven      uint64         `json:"unproven"`
	Reward        Wei            `json:"reward"`    // for the stake of its epochs
	Forfeited     Wei            `json:"forfeited"` // rewards, after false claims
	Fees          Wei            `json:"fees"`      // to settlers
	Slashed       Wei            `json:"slashed"`   // stake
	GivenBack     Wei            `json:"givenBack"` // stake and rewards
}

// Reward is what a commitment earned in an epoch.
type Reward struct {
	ID     uint64      `json:"commitment"`
	Epoch  uint64      `json:"epoch"`
	Block  uint64      `json:"block"`
	Tx     common.Hash `json:"tx"`
	Proven uint64      `json:"proven"`
	Reward Wei         `json:"reward"`
	Fee    Wei         `json:"fee"`
}

// Slash is what a commitment lost for an epoch, why, and what has become of it.
type Slash struct {
	ID             uint64      `json:"commitment"`
	Number         uint64      `json:"number"` // among the commitment's, from 0
	Epoch          uint64      `json:"epoch"`
	Block          uint64      `json:"block"`
	Tx             common.Hash `json:"tx"`
	Amount         Wei         `json:"amount"` // stake
	ForDowntime    Wei         `json:"forDowntime"`
	ForFalseClaims Wei         `json:"forFalseClaims"`
	Forfeited      Wei         `json:"forfeited"` // rewards
	Missed         uint64      `json:"missed"`    // unit-challenges of the epoch
	Tolerated      uint64      `json:"tolerated"` // how many of them cost nothing
	Reasons        []Reason    `json:"reasons"`
	Due            uint64      `json:"dueEpoch"` // in which it can be finished
	Fate           string      `json:"fate"`     // "held", "finished" or "given back"
	Bounty         Wei         `json:"bounty"`   // of a finished one, as are the next two
	Burned         Wei         `json:"burned"`
	ToTreasury     Wei         `json:"toTreasury"`
	TakenBack      Wei         `json:"takenBack"` // of one that was given back
}

// Openings counts what was paid for opening challenges.
type Openings struct {
	Paid int `json:"paid"`
	Fees Wei `json:"fees"`
}

// Move is a part of the reserve that went to another staking contract.
type Move struct {
	Block     uint64         `json:"block"`
	Tx        common.Hash    `json:"tx"`
	Successor common.Address `json:"successor"`
	Amount    Wei            `json:"amount"`
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
	Bonds      Wei `json:"bonds"`
	Pools      Wei `json:"pools"`
	Thawing    Wei `json:"thawing"`
	Held       Wei `json:"held"`      // slashes, with the rewards that were forfeited
	GivenBack  Wei `json:"givenBack"` // slashes, as far as nobody has taken them
	Unreleased Wei `json:"unreleased"`
	Claimable  Wei `json:"claimable"`
	Reserve    Wei `json:"reserve"`
	Owed       Wei `json:"owed"`
	Dust       Wei `json:"dust"` // lost to rounding
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
		Commitments: []Commitment{}, Rewards: []Reward{}, Slashes: []Slash{}, Moved: []Move{},
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
