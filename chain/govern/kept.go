package govern

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// kept is the history up to a block, so that older blocks need not be read again, and need not be there.
type kept struct {
	ChainID   uint64         `json:"chainId"`
	Authority common.Address `json:"authority"`
	Block     uint64         `json:"block"`
	Hash      common.Hash    `json:"hash"`
	history
}

// mostKept is how long a kept history may be: a thousand times what ten years of changes take.
const mostKept = 64 << 20

// DefaultDir is where what was found is kept: the folder muster/governance in the user's cache directory.
func DefaultDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", hint.Add(fmt.Errorf("find a folder for the history of roles: %w", err), "set XDG_CACHE_HOME or HOME")
	}
	return filepath.Join(cache, "muster", "governance"), nil
}

func (c Authority) keptPath(dir string) string {
	return filepath.Join(dir, fmt.Sprintf("%d-%s.json", c.Deployment.ChainID, c.Deployment.Authority))
}

// kept is what is kept of blocks that are still in the chain.
func (c Authority) kept(ctx context.Context, how Reading, made, head uint64) (k kept, ok bool) {
	if how.Dir == "" {
		return k, false
	}
	k, err := readKept(c.keptPath(how.Dir))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return k, false
	case err != nil:
	case k.ChainID != c.Deployment.ChainID || k.Authority != c.Deployment.Authority || k.Block < made:
		err = errors.New("it is of another authority")
	case k.Block > head:
		err = fmt.Errorf("it goes to block %d, and the newest is %d", k.Block, head)
	default:
		now, readErr := c.Header(ctx, k.Block)
		if err = readErr; err == nil && now.Hash != k.Hash {
			err = fmt.Errorf("its block %d is no longer in the chain", k.Block)
		}
	}
	if err != nil {
		how.note(fmt.Errorf("events are read again, the history in %s is of no use: %w", c.keptPath(how.Dir), err))
	}
	return k, err == nil
}

func readKept(path string) (k kept, err error) {
	data, err := store.ReadSummed(path, mostKept)
	if err != nil {
		return k, err
	}
	return k, json.Unmarshal(data, &k)
}

// keep keeps the history up to a block. A failure costs time only, the next time.
func (c Authority) keep(ctx context.Context, how Reading, block uint64, h history) {
	if how.Dir == "" {
		return
	}
	if err := c.writeKept(ctx, c.keptPath(how.Dir), block, h); err != nil {
		how.note(fmt.Errorf("the history of roles is not kept: %w", err))
	}
}

func (c Authority) writeKept(ctx context.Context, path string, block uint64, h history) error {
	last, err := c.Header(ctx, block)
	if err != nil {
		return err
	}
	data, err := json.Marshal(kept{c.Deployment.ChainID, c.Deployment.Authority, block, last.Hash, h})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return store.WriteSummed(path, 0o644, data)
}

func (r Reading) note(err error) {
	if r.OnKept != nil {
		r.OnKept(err)
	}
}
