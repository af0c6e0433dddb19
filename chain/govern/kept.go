package govern

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A shelf keeps what the events of a contract have told up to a block, so that older blocks need not be read again, and
// need not be there.
type shelf[T any] struct {
	*ledger.Client
	how      Reading
	contract common.Address
	made     uint64 // the block of the contract
}

// kept is what a shelf keeps.
type kept[T any] struct {
	ChainID  uint64         `json:"chainId"`
	Contract common.Address `json:"contract"`
	Block    uint64         `json:"block"`
	Hash     common.Hash    `json:"hash"`
	Told     T              `json:"told"`
}

// keepBehind is how many blocks before the newest what is kept ends: a reorganisation seldom goes so deep.
const keepBehind = 64

// mostKept is how long what is kept may be: a thousand times what ten years of changes take.
const mostKept = 64 << 20

// DefaultDir is where what was found is kept: the folder muster/governance in the user's cache directory.
func DefaultDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", hint.Add(fmt.Errorf("find a folder for the history of governance: %w", err), "set XDG_CACHE_HOME or HOME")
	}
	return filepath.Join(cache, "muster", "governance"), nil
}

func (s shelf[T]) path() string {
	return filepath.Join(s.how.Dir, fmt.Sprintf("%d-%s.json", s.Deployment.ChainID, s.contract))
}

// get is what is kept of blocks that are still in the chain, and the first block after them. If nothing is kept, that is the
// contract's.
func (s shelf[T]) get(ctx context.Context, head uint64) (told T, from uint64) {
	if s.how.Dir == "" {
		return told, s.made
	}
	k, err := s.read(ctx, head)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return told, s.made
	case err != nil:
		s.how.note(fmt.Errorf("events are read again, the history in %s is of no use: %w", s.path(), err))
		return told, s.made
	}
	return k.Told, k.Block + 1
}

func (s shelf[T]) read(ctx context.Context, head uint64) (k kept[T], err error) {
	data, err := store.ReadSummed(s.path(), mostKept)
	if err != nil {
		return k, err
	}
	if err := json.Unmarshal(data, &k); err != nil {
		return k, err
	}
	if k.ChainID != s.Deployment.ChainID || k.Contract != s.contract || k.Block < s.made {
		return k, errors.New("it is of another contract")
	}
	if k.Block > head {
		return k, fmt.Errorf("it goes to block %d, and the newest is %d", k.Block, head)
	}
	now, err := s.Header(ctx, k.Block)
	if err == nil && now.Hash != k.Hash {
		err = fmt.Errorf("its block %d is no longer in the chain", k.Block)
	}
	return k, err
}

// keep keeps what the events up to some blocks before a head told, of which those from a block on are new. A failure costs
// time only, the next time.
func (s shelf[T]) keep(ctx context.Context, from, head uint64, told T) {
	if s.how.Dir == "" || head < s.made+keepBehind || head-keepBehind < from {
		return
	}
	if err := s.write(ctx, head-keepBehind, told); err != nil {
		s.how.note(fmt.Errorf("the history of governance is not kept: %w", err))
	}
}

func (s shelf[T]) write(ctx context.Context, block uint64, told T) error {
	last, err := s.Header(ctx, block)
	if err != nil {
		return err
	}
	data, err := json.Marshal(kept[T]{s.Deployment.ChainID, s.contract, block, last.Hash, told})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(s.how.Dir, 0o755); err != nil {
		return err
	}
	return store.WriteSummed(s.path(), 0o644, data)
}

// toKeep parts logs into those of blocks that are deep enough to be kept, and those of newer ones.
func toKeep(logs []types.Log, head uint64) (deep, others []types.Log) {
	first := head - min(head, keepBehind) + 1
	n, _ := slices.BinarySearchFunc(logs, first, func(l types.Log, block uint64) int {
		if l.BlockNumber < block {
			return -1
		}
		return 1
	})
	return logs[:n], logs[n:]
}

func (r Reading) note(err error) {
	if r.OnKept != nil {
		r.OnKept(err)
	}
}
