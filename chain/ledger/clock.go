package ledger

import "github.com/muster-network/muster/chain"

// A Clock is the contracts' arithmetic of time (docs/contracts.md, "Time"). All times are block
// numbers; blocks before Genesis count as Genesis.
type Clock struct {
	CapacityConfig
	Genesis   uint64 // the block from which epoch 0 counts
	HashReach uint64 // how many blocks back the contracts can read hashes
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

// LastResponse is the last block in which a challenge can be opened and responded to.
func (c *Clock) LastResponse(challenge uint64) uint64 { return challenge + c.ResponseWindow }

// DrawBlock is the block whose hash draws the audit of a response. The draw can be made in later
// blocks.
func (c *Clock) DrawBlock(responded uint64) uint64 { return responded + c.DrawDelay }

// LastProof is the last block in which the audit of a response to a challenge can be drawn and
// proven.
func (c *Clock) LastProof(challenge uint64) uint64 {
	return challenge + c.ResponseWindow + c.DrawDelay + c.ProofWindow
}

// LastDraw is the last block in which the audit of a response can be drawn: the drawing block's hash
// can still be read, and the proof window is open.
func (c *Clock) LastDraw(challenge, responded uint64) uint64 {
	return min(c.LastProof(challenge), c.DrawBlock(responded)+c.HashReach)
}

// FinalFrom is the first block in which an epoch can be settled: every window of its challenges is
// over.
func (c *Clock) FinalFrom(epoch uint64) uint64 { return c.LastProof(c.EpochEnd(epoch)) + 1 }

// IsChallenge says whether a block is a challenge. Blocks before Genesis never are.
func (c *Clock) IsChallenge(h chain.Header) bool {
	return h.Number >= c.Genesis && IsChallenge(h.Hash, c.ChallengeOdds)
}
