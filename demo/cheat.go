package demo

import (
	"context"
	"errors"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/prover"
)

// cheat makes the units of a provider that has none and claims all.
func cheat(_ context.Context, p capacity.Profile, sealContext capacity.Element, c int, _ capacity.Options) (prover.Unit, error) {
	return phantom{root: capacity.Sigma(sealContext, c), slots: p.Slots}, nil
}

// A phantom is a unit that is not there: its root is of no array, and the
// shares that it posts do not win.
type phantom struct {
	root  capacity.Element
	slots int
}

var errNoArray = errors.New("there is no array behind this unit")

func (u phantom) Root() capacity.Element { return u.root }

func (u phantom) Shares(context.Context, capacity.Element, uint64) ([]capacity.Share, error) {
	return make([]capacity.Share, u.slots), nil
}

func (u phantom) Evidence(_, _ *capacity.Tree, _ capacity.Element, _ uint64, _ capacity.Query) (*capacity.Evidence, error) {
	return nil, errNoArray
}
