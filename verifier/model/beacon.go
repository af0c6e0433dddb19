package model

import "github.com/muster-network/muster/chain/ledger"

// Values gives the value that the deployment's beacon has for a block (protocol section 8). It is only
// asked for blocks whose values the contracts could have learned.
type Values func(block uint64) ledger.Value

// beacon is what the contracts can learn of values: those of blocks within reach, and those that somebody
// has shown before, which the beacon keeps.
type beacon struct {
	values Values
	timed  Values          // by the second instead of the block; nil: the beacon has none
	kept   map[uint64]bool // blocks
}

func newBeacon(values Values) beacon { return beacon{values: values, kept: map[uint64]bool{}} }

// keep notes that the value of a block was shown.
func (b *beacon) keep(block uint64) { b.kept[block] = true }

// learn is the value of a block as a call can learn it.
func (m *Model) learn(call Call, block uint64) (ledger.Value, error) {
	switch {
	case m.kept[block]:
	case block >= call.Block:
		return nil, refuse(ledger.ErrBlockNotThereYet, "block %d is not before block %d", block, call.Block)
	case call.sees != block && m.lost(call, block):
		return nil, refuse(ledger.ErrBlockOutOfReach, "block %d, in block %d", block, call.Block)
	}
	return m.values(block), nil
}

// lost says whether the value of a past block cannot be shown any more, and was not.
func (m *Model) lost(call Call, block uint64) bool {
	return block+m.rules.Clock.HashReach < call.Block && !m.kept[block]
}

// seeing is a call that learned the value of a block although it may be out of reach: the chain may keep more hashes
// than the rules count on, or somebody has shown the value to the beacon in time. Neither contract tells.
func (c Call) seeing(block uint64) Call {
	c.sees = block
	return c
}
