package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/muster-network/muster/chain"
)

// What the contracts draw from block hashes, after docs/contracts.md and not after the Solidity:
// an auditor that uses these never asks the contracts.

const (
	lotteryTag = "muster.lottery.v1"
	drawTag    = "muster.draw.v1"
)

// How many blocks back a contract can read hashes: by the EVM's own instruction, and from the
// history contract of chains that have one (EIP-2935).
const (
	EVMHashReach     = 256
	HistoryHashReach = 8191
)

// Offsets of the fields in a query (protocol section 6).
const (
	slotOffset      = 10
	targetOffset    = 18
	positionsOffset = 82
	positionBits    = 24
)

// hashReach is how many blocks back the contracts can read hashes on this chain.
func (c *Client) hashReach(ctx context.Context) (uint64, error) {
	code, err := chain.Ask(ctx, c.Node, "look for the contract that remembers block hashes", func(ctx context.Context) ([]byte, error) {
		return c.Eth().CodeAt(ctx, params.HistoryStorageAddress, nil)
	})
	if err != nil || len(code) == 0 {
		return EVMHashReach, err
	}
	return HistoryHashReach, nil
}

// IsChallenge says whether the block of a hash is a challenge, which it is with probability
// 1/odds.
func IsChallenge(blockHash common.Hash, odds uint64) bool {
	if odds == 0 {
		return false
	}
	h := new(big.Int).SetBytes(crypto.Keccak256([]byte(lotteryTag), blockHash[:]))
	return h.Mod(h, bigUint(odds)).Sign() == 0
}

// Beacon is the beacon of the challenge whose block has the hash.
func Beacon(blockHash common.Hash) (beacon Element) {
	beacon.SetBytes(blockHash[:]) // reduces mod r
	return beacon
}

// SealContext is the ctx of protocol section 4 for a commitment and a seal period.
func SealContext(chainID uint64, capacity common.Address, id, period uint64, seed common.Hash) (ctx Element) {
	word := func(v uint64) []byte { return common.BigToHash(bigUint(v)).Bytes() }
	ctx.SetBytes(crypto.Keccak256(word(chainID), common.LeftPadBytes(capacity[:], 32), word(id), word(period), seed[:]))
	return ctx
}

// A DrawInput is what an audit is drawn from.
type DrawInput struct {
	BlockHash common.Hash // of block responded + drawDelay
	ID        uint64      // the commitment
	Challenge uint64
	ShareRoot Element
	Claimed   Bitmap
}

// DrawQuery is the query of protocol section 6 that the audit of a response asks.
func (c *CapacityConfig) DrawQuery(in DrawInput) (query Element, err error) {
	if c.Slots < 1 || c.LogBlocks < 2 || c.LogBlocks > positionBits {
		return query, fmt.Errorf("cannot draw with %d slots and 2^%d blocks", c.Slots, c.LogBlocks)
	}
	claimed := in.Claimed.Count()
	if claimed == 0 {
		return query, errors.New("cannot draw from a response that claims no unit")
	}
	shareRoot := in.ShareRoot.Bytes()
	s := crypto.Keccak256Hash([]byte(drawTag), in.BlockHash[:],
		common.BigToHash(bigUint(in.ID)).Bytes(), common.BigToHash(bigUint(in.Challenge)).Bytes(), shareRoot[:])

	unit := in.Claimed.Nth(int(limb(s, 0) % uint64(claimed)))
	slot := limb(s, 1) % uint64(c.Slots)
	packed := big.NewInt(int64(unit))
	put := func(v uint64, offset int) { packed.Or(packed, new(big.Int).Lsh(bigUint(v), uint(offset))) }
	put(slot, slotOffset)
	put(c.Target, targetOffset)
	for q := range c.Positions {
		h := crypto.Keccak256Hash(s[:], common.BigToHash(bigUint(uint64(q))).Bytes())
		put(2+limb(h, 0)%(1<<c.LogBlocks-2), positionsOffset+positionBits*q)
	}
	return elementOf(packed)
}

// limb is bits 64k … 64k+63 of a hash read as a big-endian integer.
func limb(h common.Hash, k int) uint64 { return binary.BigEndian.Uint64(h[24-8*k:]) }
