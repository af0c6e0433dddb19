package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// The kinds of beacons (protocol section 8), as their contracts name them.
const (
	BeaconRandao    = "randao"
	BeaconDrand     = "drand"
	BeaconBlockHash = "blockhash" // for development only: a block's producer chooses its hash
)

// ErrNoValue says that a block has no value yet: the round that gives it has not begun, or was not
// published. It is worth asking again later.
var ErrNoValue = errors.New("the beacon has no value for the block yet")

// Rounds are the signatures of a drand network's rounds. A signature is a point of G1, x and y, and was
// checked with the network's key. The error of a round that is not there yet is [ErrNoValue].
type Rounds interface {
	Round(ctx context.Context, round uint64) ([2]*big.Int, error)
}

// beacon is the deployment's.
func (c *Client) beacon() BeaconConfig { return c.Deployment.Parameters.Beacon }

// UseRounds gives a client of a deployment with a drand beacon the network's rounds.
func (c *Client) UseRounds(r Rounds) { c.rounds = r }

// Value is the value of a block. It fails with [ErrNoValue] while nobody knows it.
func (c *Client) Value(ctx context.Context, h chain.Header) (Value, error) {
	switch c.beacon().Kind {
	case BeaconRandao:
		return h.Mix[:], nil
	case BeaconBlockHash:
		return h.Hash[:], nil
	}
	_, signature, err := c.roundOf(ctx, h)
	if err != nil {
		return nil, err
	}
	return append(word(signature[0]), word(signature[1])...), nil
}

// ValueAt is the value of a second: that of the drand round that a block of this second would have. It fails with [ErrNoValue]
// while nobody knows it.
func (c *Client) ValueAt(ctx context.Context, second uint64) (Value, error) {
	b := c.beacon()
	if b.Kind != BeaconDrand {
		return nil, fmt.Errorf("a beacon of kind %s has no values by the clock", b.Kind)
	}
	if c.rounds == nil {
		return nil, errNoRounds()
	}
	round := b.Round(second)
	signature, err := c.rounds.Round(ctx, round)
	if err != nil {
		return nil, fmt.Errorf("drand's round %d, for second %d: %w", round, second, err)
	}
	return append(word(signature[0]), word(signature[1])...), nil
}

// Evidence is what shows the value of a block to the beacon contract. It fails with [ErrNoValue] while
// nobody knows it, and with [chain.ErrNoBlock] if the chain has another block in its place.
func (c *Client) Evidence(ctx context.Context, h chain.Header) ([]byte, error) {
	if c.beacon().Kind == BeaconBlockHash {
		return nil, nil
	}
	header, err := c.EncodedHeader(ctx, h)
	if err != nil || c.beacon().Kind == BeaconRandao {
		return header, err
	}
	round, signature, err := c.roundOf(ctx, h)
	if err != nil {
		return nil, err
	}
	evidence, err := drandEvidence.Pack(header, bigUint(round), signature)
	if err != nil {
		return nil, fmt.Errorf("encode the evidence of block %d: %w", h.Number, err)
	}
	return evidence, nil
}

// roundOf is the drand round that gives a block its value.
func (c *Client) roundOf(ctx context.Context, h chain.Header) (round uint64, signature [2]*big.Int, err error) {
	if c.rounds == nil {
		return 0, signature, errNoRounds()
	}
	round = c.beacon().Round(uint64(h.Time.Unix()))
	signature, err = c.rounds.Round(ctx, round)
	if err != nil {
		return 0, signature, fmt.Errorf("drand's round %d, for block %d: %w", round, h.Number, err)
	}
	return round, signature, nil
}

func errNoRounds() error {
	return hint.Add(errors.New("the deployment draws from drand, and no drand endpoint was given"), "give the URL of one with --drand")
}

// Round is the first round that begins at or after a block's time, in seconds, plus the delay.
func (b BeaconConfig) Round(time uint64) uint64 {
	if time+b.Delay <= b.GenesisTime {
		return 1
	}
	return (time+b.Delay-b.GenesisTime+b.Period-1)/b.Period + 1
}

func word(v *big.Int) []byte { return common.LeftPadBytes(v.Bytes(), 32) }
