package view

import (
	"context"

	"github.com/muster-network/muster/chain/ledger"
)

// Slash is a slash of a commitment, and what has become of it.
type Slash struct {
	ID        uint64     `json:"commitment"`
	Number    uint64     `json:"slash"`
	Epoch     uint64     `json:"epoch"` // for whose faults it is
	Fate      string     `json:"fate"`
	DueEpoch  uint64     `json:"dueEpoch"` // the first in which it can be finished
	Stake     ledger.Wei `json:"stake"`    // taken
	Forfeited ledger.Wei `json:"forfeited"`
	Settler   string     `json:"settler"` // gets the bounty
	Current   uint64     `json:"-"`       // epoch
}

// Due says whether the slash can be finished.
func (s Slash) Due() bool { return s.Fate == ledger.FateHeld.String() && s.Current >= s.DueEpoch }

// ReadSlashes reads all slashes of a commitment, in their order. It fails with [ledger.ErrNoCommitment].
func ReadSlashes(ctx context.Context, c *ledger.Client, id uint64) ([]Slash, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := terms.Exist(id); err != nil {
		return nil, err
	}
	count, err := c.SlashCount(ctx, id)
	if err != nil || count == 0 {
		return []Slash{}, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	all := []Slash{} // a node can name any count
	for number := range count {
		held, err := c.Slash(ctx, id, number)
		if err != nil {
			return nil, err
		}
		all = append(all, Slash{
			ID: id, Number: number, Epoch: held.Epoch, Fate: held.Fate.String(), DueEpoch: held.DueEpoch,
			Stake: ledger.Wei{Int: held.Stake()}, Forfeited: ledger.Wei{Int: held.Forfeited},
			Settler: held.Settler.Hex(), Current: epoch,
		})
	}
	return all, nil
}
