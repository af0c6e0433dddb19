package prover

import (
	"errors"
	"fmt"
	"slices"

	"github.com/muster-network/muster/capacity"
)

// AdoptRoots writes the roots of a seal's units, as an earlier prover of the commitment posted them, into the journal
// of a data directory: units that are leased now may be under the posted root, and cannot be filled again. It is for
// before a [Run] that takes over. Roots that are wrong do no harm: arrays are checked against them.
func AdoptRoots(dir string, period uint64, sealContext capacity.Element, roots []capacity.Element) (err error) {
	if len(roots) == 0 || len(roots) > capacity.MaxUnits {
		return fmt.Errorf("a seal cannot have %d units, but 1 to %d", len(roots), capacity.MaxUnits)
	}
	j, err := openJournal(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, j.close()) }()
	known, err := j.roots(period, sealContext, len(roots))
	if err != nil || slices.ContainsFunc(known, func(tree []capacity.Element) bool { return slices.Equal(tree, roots) }) {
		return err
	}
	return j.putRoots(period, sealContext, roots)
}
