package verifier

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoProof says that a commitment has proven nothing for a challenge.
var ErrNoProof = errors.New("there is no proof to export")

// ErrValues says that what a ledger drew does not follow from the values that the beacon gives to blocks.
var ErrValues = errors.New("the events do not follow from the beacon's values")

// An ExportChain is what a proof is gathered from. [ledger.Client] is one.
type ExportChain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
	TermsAt(ctx context.Context, id, epoch uint64) (ledger.Terms, error)
	Value(ctx context.Context, h chain.Header) (ledger.Value, error)
}

// ExportConfig says which proof to gather.
type ExportConfig struct {
	Chain      ExportChain
	Clock      ledger.Clock
	Deployment ledger.Deployment
	Profile    capacity.Profile // must be the deployment's
	Commitment uint64
	Challenge  uint64 // number of its block
	Progress   chain.Progress
}

// ExportProof gathers the proof that a commitment gave for a challenge, with its public inputs
// (protocol section 6), so that anyone can check it without a chain. Roots are taken from the events;
// the seal context, the beacon and the query are computed from the beacon's values. It fails with
// [ledger.ErrNoCommitment], [ErrNoProof], [ErrValues] or [circuits.ErrCircuit]. It does not verify the proof.
func ExportProof(ctx context.Context, cfg ExportConfig) (f circuits.ProofFile, err error) {
	f.Profile = cfg.Profile
	if f.Circuit, err = circuits.CircuitHash(cfg.Profile); err != nil {
		return f, err
	}
	if f.Circuit.String() != cfg.Deployment.Circuit {
		return f, hint.Add(fmt.Errorf("%w: the deployment's is %s, this program's %s circuit is %s",
			circuits.ErrCircuit, cfg.Deployment.Circuit, cfg.Profile.Name, f.Circuit), "use the release that it was deployed with")
	}
	head, err := cfg.Chain.Head(ctx)
	if err != nil {
		return f, err
	}
	terms, err := cfg.Chain.TermsAt(ctx, cfg.Commitment, cfg.Clock.Epoch(max(cfg.Challenge, cfg.Clock.Genesis)))
	if err != nil {
		return f, err
	}
	if err := terms.Exist(cfg.Commitment); err != nil {
		return f, err
	}
	if cfg.Challenge < cfg.Clock.Genesis || cfg.Challenge > head.Number {
		return f, hint.Add(fmt.Errorf("%w: block %d is not one of %d to %d", ErrNoProof, cfg.Challenge, cfg.Clock.Genesis, head.Number),
			"name the block of a challenge")
	}
	from := cfg.Clock.PeriodStart(cfg.Clock.PeriodAt(cfg.Challenge))
	events, err := cfg.Chain.Events(ctx, from, min(head.Number, cfg.Clock.LastProof(cfg.Challenge)), cfg.Progress)
	if err != nil {
		return f, err
	}
	s, err := cfg.story(events, head.Number)
	if err != nil {
		return f, err
	}
	if f.Statement, err = cfg.statement(ctx, s, terms.Class); err != nil {
		return f, err
	}
	f.Proof, err = circuits.ProofFromSolidity(circuits.SolidityProof{
		Proof: s.proven.Proof.Points, Commitments: s.proven.Proof.Commitments, CommitmentPok: s.proven.Proof.CommitmentPok,
	})
	return f, err
}

// A story is the events that led to a proof.
type story struct {
	begun     ledger.SealBegun
	drawn     ledger.SealDrawn
	sealed    ledger.Sealed
	opened    ledger.ChallengeOpened
	responded ledger.Responded
	audited   ledger.AuditDrawn
	proven    ledger.AuditProven
}

// story picks the events up to a block that led to the proof, and says how far it went if there is none.
func (cfg *ExportConfig) story(events []ledger.Event, head uint64) (s story, err error) {
	period := cfg.Clock.PeriodAt(cfg.Challenge)
	lacks := "was not sealed"
	for _, e := range events {
		switch e := e.(type) {
		case ledger.SealBegun:
			if e.ID == cfg.Commitment && e.Period == period {
				s.begun = e
			}
		case ledger.SealDrawn:
			if e.ID == cfg.Commitment && e.Period == period {
				s.drawn = e
			}
		case ledger.Sealed:
			if e.ID == cfg.Commitment && e.Period == period && e.FromBlock <= cfg.Challenge {
				s.sealed, lacks = e, "did not respond"
			}
		case ledger.ChallengeOpened:
			if e.Challenge == cfg.Challenge {
				s.opened = e
			}
		case ledger.Responded:
			if e.ID == cfg.Commitment && e.Challenge == cfg.Challenge {
				s.responded, lacks = e, "responded, but did not prove its audit"
			}
		case ledger.AuditDrawn:
			if e.Challenge == cfg.Challenge {
				s.audited = e
			}
		case ledger.AuditProven:
			if e.ID == cfg.Commitment && e.Challenge == cfg.Challenge {
				s.proven = e
				return s, nil
			}
		}
	}
	err = fmt.Errorf("%w: for the challenge of block %d, commitment %d %s so far", ErrNoProof, cfg.Challenge, cfg.Commitment, lacks)
	switch last := cfg.Clock.LastProof(cfg.Challenge); {
	case s.opened.Block == 0:
		return s, hint.Add(fmt.Errorf("%w: nobody has opened a challenge of block %d", ErrNoProof, cfg.Challenge), "name the block of a challenge")
	case head < last:
		return s, hint.Add(err, "it can be proven until block %d: try again", last)
	}
	return s, hint.Add(err, "name a challenge that it has proven")
}

// statement computes the public inputs. What the ledger derived from the beacon's values must be the same.
func (cfg *ExportConfig) statement(ctx context.Context, s story, class int) (st capacity.Statement, err error) {
	opening, err := cfg.value(ctx, cfg.Challenge)
	if err != nil {
		return st, err
	}
	draw, err := cfg.value(ctx, cfg.Clock.DrawBlock(cfg.Challenge))
	if err != nil {
		return st, err
	}
	seed, err := cfg.value(ctx, s.begun.SeedBlock)
	if err != nil {
		return st, err
	}
	beacon, is := cfg.Clock.Challenge(cfg.Clock.Slot(cfg.Challenge), opening)
	sealContext := cfg.Clock.SealContext(cfg.Commitment, cfg.Clock.PeriodAt(cfg.Challenge), seed)
	// There is no AuditDrawn where the value was shown to the beacon by other means.
	drawn := s.audited.Value == nil || bytes.Equal(draw, s.audited.Value)
	if !is || beacon != s.opened.Beacon || sealContext != s.drawn.Ctx || !drawn {
		return st, hint.Add(fmt.Errorf("challenge %d of commitment %d: %w", cfg.Challenge, cfg.Commitment, ErrValues),
			"try again if the chain was just reorganised; otherwise run muster audit")
	}
	st = capacity.Statement{Ctx: sealContext, SealRoot: s.sealed.SealRoot, Beacon: beacon, ChainRoot: s.responded.ChainRoot}
	st.Query, err = cfg.Clock.Query(ledger.Claim{
		ID: cfg.Commitment, Challenge: cfg.Challenge, ChainRoot: s.responded.ChainRoot, Units: s.responded.Claimed, Class: class,
	}, draw)
	return st, err
}

// value is that of a block.
func (cfg *ExportConfig) value(ctx context.Context, block uint64) (ledger.Value, error) {
	h, err := cfg.Chain.Header(ctx, block)
	if err != nil {
		return nil, err
	}
	return cfg.Chain.Value(ctx, h)
}
