package ledger

import "github.com/ethereum/go-ethereum/common"

// A Clock is the contracts' arithmetic of time (docs/contracts.md, "Time"). All times are block
// numbers; blocks before Genesis count as Genesis.
type Clock struct {
	CapacityConfig
	Genesis   uint64         // the block from which epoch 0 counts
	HashReach uint64         // how many blocks back the contracts can read hashes
	ChainID   uint64         // of the ledger
	Contract  common.Address // the ledger's
}

// Epoch is the epoch of a block.
func (c *Clock) Epoch(block uint64) uint64 {
	return (max(block, c.Genesis) - c.Genesis) / c.EpochBlocks
}

// EpochStart is the first block of an epoch.
func (c *Clock) EpochStart(epoch uint64) uint64 { return c.Genesis + epoch*c.EpochBlocks }

// EpochEnd is the last block of an epoch.
func (c *Clock) EpochEnd(epoch uint64) uint64 { return c.EpochStart(epoch+1) - 1 }

// Period is the seal period of an epoch.
func (c *Clock) Period(epoch uint64) uint64 { return epoch / c.SealEpochs }

// PeriodAt is the seal period of a block.
func (c *Clock) PeriodAt(block uint64) uint64 { return c.Period(c.Epoch(block)) }

// PeriodStart is the first block of a seal period.
func (c *Clock) PeriodStart(period uint64) uint64 { return c.EpochStart(period * c.SealEpochs) }

// GraceEnd is the first block of a period whose challenges count against units without a seal.
func (c *Clock) GraceEnd(period uint64) uint64 { return c.PeriodStart(period) + c.SealGrace }

// SlotBlocks is how many blocks a slot has: a response window, and the blocks to its draw.
func (c *Clock) SlotBlocks() uint64 { return c.ResponseWindow + drawDelay + 1 }

// Slot is the slot that a block is in.
func (c *Clock) Slot(block uint64) uint64 {
	return (max(block, c.Genesis) - c.Genesis) / c.SlotBlocks()
}

// SlotStart is the first block of a slot: that of its challenge, if it has one.
func (c *Clock) SlotStart(slot uint64) uint64 { return c.Genesis + slot*c.SlotBlocks() }

// BeginsSlot says whether a slot begins with a block, so that it may be a challenge.
func (c *Clock) BeginsSlot(block uint64) bool {
	return block >= c.Genesis && block == c.SlotStart(c.Slot(block))
}

// NextSlotStart is the first block, from a block on, that begins a slot.
func (c *Clock) NextSlotStart(block uint64) uint64 {
	if c.BeginsSlot(block) {
		return block
	}
	return c.SlotStart(c.Slot(block) + 1)
}

// LastOpening is the last block in which a challenge can be opened; after it the challenge is void.
func (c *Clock) LastOpening(challenge uint64) uint64 { return challenge + c.ResponseWindow/4 }

// LastResponse is the last block of a challenge's response window.
func (c *Clock) LastResponse(challenge uint64) uint64 { return challenge + c.ResponseWindow }

// DrawBlock is the block whose value draws the audits of a challenge.
func (c *Clock) DrawBlock(challenge uint64) uint64 { return c.LastResponse(challenge) + drawDelay }

// LastProof is the last block in which a response to a challenge can be proven.
func (c *Clock) LastProof(challenge uint64) uint64 { return c.DrawBlock(challenge) + c.ProofWindow }

// LastDraw is the last block in which the audits of a challenge can be drawn.
func (c *Clock) LastDraw(challenge uint64) uint64 {
	return min(c.LastProof(challenge), c.DrawBlock(challenge)+c.HashReach)
}

// LastSealDraw is the last block in which the seed of a block can be shown.
func (c *Clock) LastSealDraw(seedBlock uint64) uint64 { return seedBlock + c.HashReach }

// FinalFrom is the first block in which an epoch can be settled: every window of its challenges is
// over.
func (c *Clock) FinalFrom(epoch uint64) uint64 { return c.LastProof(c.EpochEnd(epoch)) + 1 }

// From a window's last block to the one whose value draws the audits (protocol section 8).
const drawDelay = 2
