package ledger

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
)

// What follows from the beacon's values, after protocol section 8 and not after the Solidity: an
// auditor that uses these never asks the contracts.

// A Value is what the beacon gives to a block: 32 bytes, or 64 of drand.
type Value []byte

// Tags of what is hashed with a value, a chain and a contract.
const (
	challengeTag = "muster.challenge.v2"
	beaconTag    = "muster.beacon.v2"
	drawTag      = "muster.draw.v2"
	sealTag      = "muster.seal.v2"
)

// How many blocks back a contract can read hashes: by the EVM's own instruction, and from the
// history contract of chains that have one (EIP-2935).
const (
	EVMHashReach     = 256
	HistoryHashReach = 8191
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

// Challenge says whether a slot begins with a challenge, given the value of its first block, and what
// the challenge's beacon is.
func (c *Clock) Challenge(slot uint64, value Value) (beacon Element, is bool) {
	if c.ChallengeOdds == 0 {
		return beacon, false
	}
	h := c.tagged(challengeTag, value, slot)
	lottery := new(big.Int).SetBytes(h[:])
	if lottery.Mod(lottery, bigUint(c.ChallengeOdds)).Sign() != 0 {
		return beacon, false
	}
	return reduced(c.tagged(beaconTag, value, slot)), true
}

// SealContext is the ctx of protocol section 4 for a commitment and a seal period.
func (c *Clock) SealContext(id, period uint64, seed Value) Element {
	return reduced(c.tagged(sealTag, seed, id, period))
}

// A Claim is a response as its audit's draw needs it.
type Claim struct {
	ID        uint64 // the commitment
	Challenge uint64
	ChainRoot Element
	Units     int // n
	Class     int // the commitment's speed class
}

// Query is what the audit of a claim asks for, given the value of the block that draws it (protocol
// section 8).
func (c *Clock) Query(claim Claim, value Value) (q capacity.Query, err error) {
	rules := &c.CapacityConfig
	if claim.Units < 1 || claim.Units > capacity.MaxUnits {
		return q, fmt.Errorf("cannot draw from a response that claims %d units", claim.Units)
	}
	if claim.Class < capacity.MinClass || claim.Class > capacity.MaxClass || rules.Segments < 1 || rules.Blocks < 3 {
		return q, fmt.Errorf("cannot draw from %d segments of class %d and %d blocks", rules.Segments, claim.Class, rules.Blocks)
	}
	seed := c.tagged(drawTag, value, c.Slot(claim.Challenge), claim.ID, claim.ChainRoot)
	q = capacity.Query{
		Unit:    int(limb(seed, 0) % uint64(claim.Units)),
		Units:   claim.Units,
		Lane:    int(limb(seed, 1) % capacity.Lanes),
		Segment: int(limb(seed, 2) % uint64(claim.Class*rules.Segments)),
	}
	for k := range rules.Positions {
		h := crypto.Keccak256Hash(seed[:], common.BigToHash(bigUint(uint64(k))).Bytes())
		q.Positions = append(q.Positions, 2+int(limb(h, 0)%uint64(rules.Blocks-2)))
	}
	return q, nil
}

// tagged is keccak256(abi.encode(tag, chain id, capacity contract, words …, value)).
func (c *Clock) tagged(tag string, value Value, words ...any) common.Hash {
	arguments := abi.Arguments{{Type: abiString}, {Type: abiUint}, {Type: abiAddress}}
	values := []any{tag, bigUint(c.ChainID), c.Contract}
	for _, w := range words {
		arguments = append(arguments, abi.Argument{Type: abiUint})
		switch w := w.(type) {
		case uint64:
			values = append(values, bigUint(w))
		case Element:
			values = append(values, bigOf(w))
		}
	}
	encoded, err := append(arguments, abi.Argument{Type: abiBytes}).Pack(append(values, []byte(value))...)
	if err != nil {
		panic(fmt.Sprintf("ledger: encode what is hashed for %s: %v", tag, err)) // its types do not depend on input
	}
	return crypto.Keccak256Hash(encoded)
}

var abiString, abiUint, abiAddress, abiBytes = abiType("string"), abiType("uint256"), abiType("address"), abiType("bytes")

// drandEvidence is a block's header, a round and its signature.
var drandEvidence = abi.Arguments{{Type: abiBytes}, {Type: abiUint}, {Type: abiType("uint256[2]")}}

func abiType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // a type of Solidity
	}
	return t
}

// reduced is a hash mod r.
func reduced(h common.Hash) (e Element) {
	e.SetBytes(h[:])
	return e
}

// limb is bits 64k … 64k+63 of a hash read as a big-endian integer.
func limb(h common.Hash, k int) uint64 { return binary.BigEndian.Uint64(h[24-8*k:]) }
