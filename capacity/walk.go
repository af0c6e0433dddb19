package capacity

import (
	"context"
	"math"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// Share is a winning nonce and the value of its walk, which is below the
// target (protocol section 5).
type Share struct {
	Nonce uint64
	Y     uint64
}

// leaf is nonce+1, the share's leaf in a share tree.
func (s Share) leaf() Element { return nonceLeaf(s.Nonce) }

func nonceLeaf(nonce uint64) Element {
	var e, one Element
	e.SetUint64(nonce)
	return *e.Add(&e, one.SetOne())
}

// Search finds the smallest nonce, starting at from, whose walk for slot is
// below target. beacon is the challenge's. When ctx ends, Search returns its
// error within milliseconds; when no nonces are left, [ErrNoShare].
func (a *Array) Search(ctx context.Context, beacon Element, slot int, target, from uint64) (Share, error) {
	header := walkHeader(beacon, a.sigma, slot)
	for walks := new(blamka.Walks); ; from += blamka.Batch {
		if err := ctx.Err(); err != nil {
			return Share{}, err
		}
		for i, y := range walks.Run(a.blocks, &header, from, a.profile.Steps) {
			if y < target {
				return Share{Nonce: from + uint64(i), Y: y}, nil
			}
		}
		if from > math.MaxUint64-2*blamka.Batch {
			return Share{}, ErrNoShare
		}
	}
}

// Shares finds a unit's shares for all slots of a challenge, by slot. progress
// counts slots; errors are those of [Array.Search].
func (a *Array) Shares(ctx context.Context, beacon Element, target uint64, progress Progress) ([]Share, error) {
	shares := make([]Share, a.profile.Slots)
	for slot := range shares {
		s, err := a.Search(ctx, beacon, slot, target, 0)
		if err != nil {
			return nil, err
		}
		shares[slot] = s
		progress.report(slot+1, len(shares))
	}
	return shares, nil
}

// visits lists the blocks that the walk of nonce visits, in order.
func (a *Array) visits(beacon Element, slot int, nonce uint64) []int {
	visited := make([]int, a.profile.Steps)
	s := walkStart(beacon, a.sigma, slot, nonce)
	for k := range visited {
		visited[k] = int(s[0] & uint64(len(a.blocks)-1))
		blamka.Compress(&s, &s, &a.blocks[visited[k]])
	}
	return visited
}

// walkHeader is the first row of a walk's first block, without the nonce.
func walkHeader(beacon, sigma Element, slot int) (h blamka.Header) {
	b, s := words(&beacon), words(&sigma)
	copy(h[0:4], b[:])
	copy(h[4:8], s[:])
	h[8] = uint64(slot)
	return h
}

// walkStart is the first S of a walk.
func walkStart(beacon, sigma Element, slot int, nonce uint64) (s Block) {
	h := walkHeader(beacon, sigma, slot)
	h[blamka.NonceWord] = nonce
	blamka.Begin(&s, &h)
	return s
}
