package prover

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/internal/store"
)

// A shelf is the folder in which a commitment's arrays are kept, one file for each, so that a prover that
// starts again or gets a unit back from a lease reads them instead of filling them. Each file is named by
// the seal context and the unit. The shelf is a convenience: whatever is wrong with it, arrays are filled.
type shelf struct {
	dir string
	log *slog.Logger
}

// openShelf makes the commitment's folder in dir. Commitments and chains may share dir.
func openShelf(dir string, of owner, log *slog.Logger) (*shelf, error) {
	s := &shelf{filepath.Join(dir, fmt.Sprintf("%d-%s-%d", of.ChainID, strings.ToLower(of.Capacity.Hex()), of.Commitment)), log}
	err := os.MkdirAll(s.dir, 0o700)
	if err == nil {
		_, err = os.ReadDir(s.dir)
	}
	if err != nil {
		return nil, hint.Add(fmt.Errorf("open the folder for arrays: %w", err), "choose a folder that this user may write, or keep no arrays")
	}
	return s, nil
}

// arrayFile ends the names of kept arrays.
const arrayFile = ".array"

func contextName(sealContext capacity.Element) string {
	return strings.TrimPrefix(capacity.Hex(sealContext), "0x")
}

func (s *shelf) path(sealContext capacity.Element, c int) string {
	return filepath.Join(s.dir, fmt.Sprintf("%s-%d%s", contextName(sealContext), c, arrayFile))
}

// put keeps the array of a unit.
func (s *shelf) put(ctx context.Context, sealContext capacity.Element, c int, array *capacity.Array) error {
	path := s.path(sealContext, c)
	if _, err := os.Stat(path); err == nil { // an older one is of no use, and takes the space
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	defer killpoint.Here("prover/array-kept")
	return store.WriteFile(path, 0o600, func(w io.Writer) error {
		defer killpoint.Here("prover/array-half-kept")
		return array.Keep(ctx, w, nil)
	})
}

// get reads the array of a unit into memory. It is nil, without an error, if there is none of use: why not is
// logged.
func (s *shelf) get(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, root capacity.Element, opt capacity.Options) (*capacity.Array, error) {
	path := s.path(sealContext, c)
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var array *capacity.Array
	if err == nil {
		array, err = capacity.ReadArray(ctx, p, sealContext, c, root, f, opt)
		err = errors.Join(err, f.Close())
	}
	switch {
	case err == nil:
		s.log.Info("read an array from its file instead of filling it", "unit", c)
		return array, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	}
	s.log.Warn("a kept array cannot be used and is filled again", "unit", c, "file", path, "error", err,
		"hint", "if this happens again, check the disk")
	return nil, nil
}

// tidy removes the files of other seals, and what a killed prover left half written.
func (s *shelf) tidy(wanted map[string]bool) error {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return err
	}
	var failed error
	for _, entry := range entries {
		name := entry.Name()
		of, rest, _ := strings.Cut(name, "-")
		if !strings.Contains(rest, arrayFile) || strings.HasSuffix(rest, arrayFile) && wanted[of] {
			continue
		}
		if err := os.Remove(filepath.Join(s.dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			failed = errors.Join(failed, err)
		}
	}
	return failed
}

// stepShelf keeps one array that is not kept yet, or removes the files that no challenge can need any more.
// It waits for chains, whose time is short.
func (p *prover) stepShelf(ctx context.Context) {
	if p.shelf == nil || p.shelving {
		return
	}
	if may, _ := p.Machine.turns.mayRepeat(); !may {
		return
	}
	for _, period := range slices.Sorted(maps.Keys(p.seals)) {
		s := p.seals[period]
		for c, array := range s.arrays {
			if array != nil && !s.shelved[c] {
				p.shelve(ctx, s, c)
				return
			}
		}
	}
	if p.untidy {
		p.tidyShelf(ctx)
	}
}

// shelve keeps the array of a unit. If it cannot, it does not try that one again.
func (p *prover) shelve(ctx context.Context, s *seal, c int) {
	array, allocation, sealContext := s.arrays[c], s.allocations[c], s.ctx
	p.shelving = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, allocation.use(ctx, func(ctx context.Context) error {
			return p.shelf.put(ctx, sealContext, c, array)
		})
	}, func(_ struct{}, err error) error {
		p.shelving = false
		if wasStopped(err) || errors.Is(err, errReleased) {
			return nil
		}
		if s.ctx == sealContext && s.shelved != nil {
			s.shelved[c] = true
		}
		p.warnOfShelf("an array could not be kept, and will have to be filled again after a restart or a lease", err)
		return nil
	})
}

// tidyShelf removes what no challenge can need any more.
func (p *prover) tidyShelf(ctx context.Context) {
	wanted := map[string]bool{}
	for _, s := range p.seals {
		if !s.ctx.IsZero() {
			wanted[contextName(s.ctx)] = true
		}
	}
	p.shelving, p.untidy = true, false
	loop.Go(ctx, p.loop, func(context.Context) (struct{}, error) {
		return struct{}{}, p.shelf.tidy(wanted)
	}, func(_ struct{}, err error) error {
		p.shelving = false
		p.warnOfShelf("arrays that are not needed any more could not be removed", err)
		return nil
	})
}

// warnOfShelf logs a problem with the shelf once.
func (p *prover) warnOfShelf(what string, err error) {
	if err == nil || p.warned[what] {
		return
	}
	p.warned[what] = true
	p.warn(what, hint.Add(err, "see to it that this user may write to the folder, and that it has room: %d MiB for each unit, twice while a seal period begins",
		p.Profile.KeptBytes()>>20+1))
}
