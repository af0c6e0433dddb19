package prover

import (
	"context"

	"github.com/muster-network/muster/capacity"
)

// A Unit is one compute unit of a seal, as far as a prover needs it.
type Unit interface {
	// Root is root_c of protocol section 4.
	Root() capacity.Element
	// Shares finds the unit's shares for all slots of a challenge, by slot.
	Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error)
	// Evidence opens what an audit of this unit asks for; seals and shares are the commitment's
	// trees, nonce is the share in the queried slot.
	Evidence(seals, shares *capacity.Tree, beacon capacity.Element, nonce uint64, q capacity.Query) (*capacity.Evidence, error)
}

// SealUnit makes unit c of a commitment from the seal context ctx of protocol section 4.
type SealUnit func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error)

// Honest is the SealUnit of a server that does what it has promised: a real array in memory.
func Honest(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
	array, err := capacity.NewArray(ctx, p, sealContext, c, opt)
	if err != nil {
		return nil, err
	}
	return honest{array}, nil
}

type honest struct{ array *capacity.Array }

func (h honest) Root() capacity.Element { return h.array.Root() }

func (h honest) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	return h.array.Shares(ctx, beacon, target, nil)
}

func (h honest) Evidence(seals, shares *capacity.Tree, beacon capacity.Element, nonce uint64, q capacity.Query) (*capacity.Evidence, error) {
	return capacity.NewEvidence(h.array, seals, shares, beacon, nonce, q)
}
