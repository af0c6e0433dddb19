package drand

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/muster-network/muster/chain/drand/bls"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// remembered is how many signatures a client keeps.
const remembered = 256

// A Client reads the rounds of a network that a deployment draws from. It is a [ledger.Rounds], and safe
// for concurrent use.
type Client struct {
	*pool
	beacon    beacon
	chainHash string
	known     *lru.Cache[uint64, bn254.G1Affine]
}

// beacon is a deployment's.
type beacon struct {
	ledger.BeaconConfig
	key bn254.G2Affine
}

// New makes a client of the network that a deployment's beacon was made for, and asks nobody yet. The URLs
// are separated by commas. The network's chain hash may be given, or be the end of the URLs; that of evmnet
// is known.
func New(urls, chainHash string, config ledger.BeaconConfig, options ...Option) (*Client, error) {
	if config.Kind != ledger.BeaconDrand {
		return nil, hint.Add(fmt.Errorf("the deployment's beacon is of kind %s, and needs no drand server", config.Kind), "leave out --drand")
	}
	if err := config.Check(); err != nil {
		return nil, err
	}
	c := &Client{beacon: beacon{BeaconConfig: config}, known: lru.NewCache[uint64, bn254.G1Affine](remembered)}
	var key Hex
	err := key.UnmarshalText([]byte(strings.TrimPrefix(config.Key, "0x")))
	if err == nil {
		c.beacon.key, err = bls.ParseKey(key)
	}
	if err != nil {
		return nil, fmt.Errorf("parameter beacon.key: %w", err)
	}
	if chainHash == "" && key.String() == evmnetKey {
		chainHash = Evmnet
	}
	servers, hash, err := serversOf(urls, chainHash)
	if err != nil {
		return nil, err
	}
	c.pool, c.chainHash = newPool(servers, options), hash
	return c, nil
}

// Check asks the servers until one shows that it is of the deployment's network. It fails with
// [ErrWrongNetwork] if one is of another and none is of the right one.
func (c *Client) Check(ctx context.Context) error {
	err := c.pool.ask(ctx, c.check)
	if err != nil {
		return fmt.Errorf("look for the deployment's drand network: %w", err)
	}
	return nil
}

// check sees to it that a server is of the right network, once.
func (c *Client) check(ctx context.Context, s *server) error {
	if s.checked.Load() {
		return nil
	}
	info, err := c.info(ctx, s, c.chainHash)
	if err == nil {
		err = info.check(&c.beacon)
	}
	if err == nil {
		s.checked.Store(true)
	}
	return err
}

// Round is the signature of a round, which was checked with the network's key. It fails with
// [ledger.ErrNoValue] while the round has not begun or no server has it. Any other error names each server
// and what is wrong with it; [ErrWrongNetwork] and [ErrForged] may be among that.
func (c *Client) Round(ctx context.Context, round uint64) (coordinates [2]*big.Int, err error) {
	if round == 0 {
		return coordinates, errors.New("there is no round 0: the first is round 1")
	}
	signature, ok := c.known.Get(round)
	if !ok {
		if signature, err = c.fetch(ctx, round); err != nil {
			return coordinates, err
		}
		c.known.Add(round, signature)
	}
	return [2]*big.Int{signature.X.BigInt(new(big.Int)), signature.Y.BigInt(new(big.Int))}, nil
}

// fetch asks the servers for a round.
func (c *Client) fetch(ctx context.Context, round uint64) (signature bn254.G1Affine, err error) {
	late, begun := c.beacon.since(round, c.now())
	if !begun {
		return signature, fmt.Errorf("%w: round %d has not begun", ledger.ErrNoValue, round)
	}
	err = c.pool.ask(ctx, func(ctx context.Context, s *server) error {
		if err := c.check(ctx, s); err != nil {
			return err
		}
		data, err := c.pool.get(ctx, s, "public", strconv.FormatUint(round, 10))
		var failed status
		if errors.Is(err, errNotThere) || errors.As(err, &failed) && failed >= 500 && late < c.beacon.period() {
			// Relays say 500 while the members of the network still sign.
			return fmt.Errorf("%w: round %d, which began %s ago, is not published", ledger.ErrNoValue, round, late)
		}
		if err == nil {
			signature, err = parseRound(data, round, &c.beacon.key)
		}
		return err
	})
	if err != nil {
		return signature, fmt.Errorf("fetch round %d: %w", round, err)
	}
	return signature, nil
}

// since is how long ago a round began, in whole seconds.
func (b *beacon) since(round uint64, now time.Time) (late time.Duration, begun bool) {
	seconds := now.Unix()
	if seconds < 0 || uint64(seconds) < b.GenesisTime {
		return 0, false
	}
	elapsed := uint64(seconds) - b.GenesisTime
	if (round - 1) > elapsed/b.Period {
		return 0, false
	}
	return time.Duration(elapsed-(round-1)*b.Period) * time.Second, true
}

func (b *beacon) period() time.Duration { return time.Duration(b.Period) * time.Second }
