package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// duty is what an honest provider does next for a commitment in this block, if anything.
func (w *world) duty(id uint64) (d deed, ok bool) {
	c, call := w.m.Commitment(id), Call{Block: w.block}
	if !c.bound(w.epoch()) {
		return d, false
	}
	s := w.sealing(id)
	switch {
	case s.begun == 0 || !s.drawn && w.m.lost(call, s.begun+seedDelay):
		return beginSeal(c.Provider, id), true
	case !s.drawn && w.block > s.begun+seedDelay:
		return drawSeal(c.Provider, id), true
	case s.drawn && len(s.roots) == 0:
		return postSeal(c.Provider, id, s.ctx, elementOf(w.block<<32)), true
	}
	if d, ok = w.response(c); ok {
		return d, true
	}
	return w.proof(c)
}

// response opens the challenge of this slot and responds to it.
func (w *world) response(c *Commitment) (d deed, ok bool) {
	clock := &w.m.rules.Clock
	challenge := clock.SlotStart(clock.Slot(w.block))
	if w.opens(challenge) && len(w.m.epochs[w.epoch()]) < clock.MaxChallenges {
		return open(c.Provider, challenge), true
	}
	beacon, opened := w.m.Beacon(challenge)
	owing := w.m.owing(c, challenge)
	if !opened || w.block > clock.LastResponse(challenge) || !w.m.sealed(c.ID, challenge) || w.m.Response(c.ID, challenge).Block != 0 || owing == 0 || !c.bound(clock.Epoch(challenge)) {
		return d, false
	}
	return respond(c.Provider, ledger.Response{
		ID: c.ID, Challenge: challenge, Beacon: beacon, Units: owing, ChainRoot: elementOf(w.block<<32 + c.ID),
	}), true
}

// proof proves the response to the challenge of one of the last slots.
func (w *world) proof(c *Commitment) (d deed, ok bool) {
	clock := &w.m.rules.Clock
	for back := range min(clock.Slot(w.block), 3) {
		challenge := clock.SlotStart(clock.Slot(w.block) - back)
		r, responded := w.m.responses[responseKey{c.ID, challenge}]
		draws := clock.DrawBlock(challenge)
		if responded && !r.proven && draws < w.block && w.block <= clock.LastProof(challenge) && (w.m.Drawn(challenge) || !w.m.lost(Call{Block: w.block}, draws)) {
			return prove(c.Provider, c.ID, challenge, r.chainRoot), true
		}
	}
	return d, false
}

func beginSeal(sender common.Address, id uint64) deed {
	return deed{sender, "beginSeal", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.BeginSeal(c, id) }}
}

func drawSeal(sender common.Address, id uint64) deed {
	return deed{sender, "drawSeal", []any{id, noEvidence},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.DrawSeal(c, id) }}
}

func postSeal(sender common.Address, id uint64, made, root ledger.Element) deed {
	return deed{sender, "postSeal", []any{id, made, root},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PostSeal(c, id, made, root) }}
}

func open(sender common.Address, challenge uint64) deed {
	return deed{sender, "open", []any{challenge, noEvidence},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Open(c, challenge) }}
}

func respond(sender common.Address, a ledger.Response) deed {
	return deed{sender, "respond", []any{a.ID, a.Challenge, a.Beacon, a.Units, a.ChainRoot},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Respond(c, a) }}
}

func prove(sender common.Address, id, challenge uint64, root ledger.Element) deed {
	proof := testProof()
	return deed{sender, "prove", []any{id, challenge, root, noEvidence, proof},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Prove(c, id, challenge, root, proof) }}
}
