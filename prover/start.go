package prover

import (
	"context"
	"fmt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loop"
)

// claimJournal makes sure that the journal is of this commitment, on this chain.
func (p *prover) claimJournal(ctx context.Context) error {
	genesis, err := p.Chain.Header(ctx, 0)
	if err != nil {
		return err
	}
	of := owner{p.Deployment.ChainID, genesis.Hash, p.Deployment.Capacity, p.Commitment}
	if err := p.journal.claim(of); err != nil || p.KeepDir == "" {
		return err
	}
	p.shelf, err = openShelf(p.KeepDir, of, p.Log)
	return err
}

// check finds out whether this prover may work for the commitment, as things are in the newest
// block.
func (p *prover) check(ctx context.Context) (err error) {
	code, err := p.Chain.VerifierCode(ctx)
	if err != nil {
		return err
	}
	if err := p.Verifier.CheckContract(code); err != nil {
		return err
	}
	if p.head, err = loop.Newest(ctx, p.Chain); err != nil {
		return err
	}
	ctx = chain.Since(ctx, p.head.Number)
	p.start, p.termsFrom = p.head.Number, p.Clock.Epoch(p.head.Number+1)
	if p.terms, err = p.Chain.TermsAt(ctx, p.Commitment, p.termsFrom); err != nil {
		return err
	}
	if err := p.terms.Exist(p.Commitment); err != nil {
		return fmt.Errorf("%w: contract %s: %w", ErrNotOurs, p.Deployment.Staking, err)
	}
	switch t := &p.terms; {
	case t.Provider != p.Sender.ActsFor():
		return hint.Add(fmt.Errorf("%w: commitment %d belongs to %s, the key acts for %s", ErrNotOurs, p.Commitment, t.Provider, p.Sender.ActsFor()),
			"use the key that made the commitment, or that of an operator of its provider account")
	case t.Units < 1 || t.Units > capacity.MaxUnits:
		return fmt.Errorf("commitment %d has %d units, not 1 to %d", p.Commitment, t.Units, capacity.MaxUnits)
	}
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, p.Clock.NextSlotStart(p.head.Number+1))
	if err != nil {
		return err
	}
	if err := p.checkSeal(ctx); err != nil {
		return err
	}
	if err := p.checkResponses(ctx); err != nil {
		return err
	}
	place, may, err := p.Machine.join(p.terms.Units, leased, p.Share, p.Profile, need(p.Profile, p.terms.Class))
	if err != nil {
		return err
	}
	p.place = place
	p.tell(Event{Kind: Started, MayServe: may})
	return nil
}

// checkSeal looks for a seal of this period that someone else began.
func (p *prover) checkSeal(ctx context.Context) error {
	period := p.Clock.PeriodAt(p.head.Number + 1)
	on, err := p.Chain.Seal(ctx, p.Commitment, period)
	if err != nil || on.Begun == 0 {
		return err
	}
	if p.TakeOver {
		return p.journal.putSeal(period)
	}
	return p.recogniseSeal(ctx, period)
}

// recogniseSeal fails if the seal of a period, which has been begun, was not begun by this prover.
// A transaction meant for the period before may have come into this one.
func (p *prover) recogniseSeal(ctx context.Context, period uint64) error {
	began, err := p.journal.beganSeal(period)
	if err != nil || began {
		return err
	}
	if period > 0 {
		if began, err = p.journal.beganSeal(period - 1); err != nil {
			return err
		}
		if began {
			before, err := p.Chain.Seal(ctx, p.Commitment, period-1)
			if err != nil {
				return err
			}
			if before.Begun == 0 {
				return p.journal.putSeal(period)
			}
		}
	}
	return p.foreign("began its seal of period %d", period)
}

// checkResponses looks for responses that someone else sent, in this seal period or still to be proven.
func (p *prover) checkResponses(ctx context.Context) error {
	head := p.head.Number
	from := min(p.Clock.PeriodStart(p.Clock.PeriodAt(head)), p.lookback(head))
	for epoch := p.Clock.Epoch(from); epoch <= p.Clock.Epoch(head); epoch++ {
		challenges, err := p.Chain.Challenges(ctx, epoch)
		if err != nil {
			return err
		}
		for _, challenge := range challenges {
			if err := p.checkResponse(ctx, challenge); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *prover) checkResponse(ctx context.Context, challenge uint64) error {
	ours, err := p.journal.responses(challenge)
	if err != nil || len(ours) > 0 {
		return err
	}
	on, err := p.Chain.Response(ctx, p.Commitment, challenge)
	if err != nil || on.Block == 0 {
		return err
	}
	if !p.TakeOver {
		return p.foreign("responded to challenge %d", challenge)
	}
	event, err := p.responseAt(ctx, on.Block, challenge)
	if err != nil {
		return err
	}
	header, err := p.Chain.Header(ctx, challenge)
	if err != nil {
		return err
	}
	return p.journal.adoptResponse(challenge, plannedResponse{Block: header.Hash, ChainRoot: capacity.Hex(event.ChainRoot), Claimed: event.Claimed})
}

// responseAt is the commitment's response to a challenge in a block.
func (p *prover) responseAt(ctx context.Context, block, challenge uint64) (ledger.Responded, error) {
	events, err := p.Chain.Events(ctx, block, block, nil)
	if err != nil {
		return ledger.Responded{}, err
	}
	for _, e := range events {
		if r, ok := e.(ledger.Responded); ok && r.ID == p.Commitment && r.Challenge == challenge {
			return r, nil
		}
	}
	return ledger.Responded{}, fmt.Errorf("%w: block %d no longer has the response to challenge %d", errMoved, block, challenge)
}

// foreign reports an act that is not in the journal.
func (p *prover) foreign(format string, args ...any) error {
	return hint.Add(fmt.Errorf("%w: someone else with its key %s", ErrForeign, fmt.Sprintf(format, args...)),
		"stop that prover, or, if commitment %d was moved here and that prover no longer runs, start with --take-over", p.Commitment)
}
