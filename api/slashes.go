package api

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
)

// A SlashDetail is a slash with all it follows from.
type SlashDetail struct {
	AsOf       AsOf             `json:"asOf"`
	Slash      index.Slash      `json:"slash"`
	Commitment index.Commitment `json:"commitment" doc:"As it is now"`
	Epoch      *index.Epoch     `json:"epoch" doc:"The commitment's epoch whose faults it is for; null: the index has not read its settlement"`
	Rules      *Rules           `json:"rules" doc:"The rules of that epoch; null: the index has not read them"`
	Owed       []Owed           `json:"owed" nullable:"false" doc:"The epoch's challenges, and what came: what was due when is in each"`
	Formula    *Formula         `json:"formula" doc:"How the amount follows from the counts; null: see missing"`
	Missing    *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// Owed is a challenge of the epoch, and what a commitment did about it.
type Owed struct {
	Challenge  uint64  `json:"challenge" doc:"The challenge's number: that of its block"`
	RespondBy  uint64  `json:"respondBy" doc:"The last block in which a response was on time"`
	ProveBy    uint64  `json:"proveBy" doc:"The last block in which it could be proven"`
	Responded  *uint64 `json:"responded" doc:"The block of the response; null: there was none"`
	ResponseTx string  `json:"responseTx" doc:"Its transaction; empty: there was none"`
	Claimed    int     `json:"claimed" doc:"Units that it claimed"`
	Proven     *uint64 `json:"proven" doc:"The block of the proof; null: there was none"`
	ProofTx    string  `json:"proofTx" doc:"Its transaction; empty: there was none"`
	Outcome    string  `json:"outcome" enum:"proven,unproven,no response" doc:"What came of it. No response is a fault only for units that were active then"`
}

// A Formula is the contract's (docs/contracts.md, Settle), with its numbers. Counts are unit-challenges, amounts wei of FLT.
type Formula struct {
	Opportunities     uint64   `json:"opportunities" doc:"o: what had to be answered"`
	Claimed           uint64   `json:"claimed" doc:"c: claimed in responses on time"`
	Proven            uint64   `json:"proven" doc:"p: proven in time"`
	Missed            uint64   `json:"missed" doc:"o − c"`
	Unproven          uint64   `json:"unproven" doc:"c − p"`
	MostActive        *uint64  `json:"mostActive" doc:"m: the most units that were active in one challenge of the epoch: one whole challenge is tolerated; null: the contracts could not be read"`
	Rest              *uint64  `json:"rest" doc:"What was missed beyond the tolerance; null: the contracts could not be read"`
	CollateralPerUnit string   `json:"collateralPerUnit" doc:"K: the stake of a unit of this commitment"`
	ForDowntime       string   `json:"forDowntime" doc:"What the misses cost, as the contract says"`
	ForFalseClaims    string   `json:"forFalseClaims" doc:"What false claims cost, as the contract says"`
	Taken             string   `json:"taken" doc:"What was taken: the sum, and never more than the stake"`
	Agrees            *bool    `json:"agrees" doc:"Whether computing it here gives the same; null: it could not be computed"`
	Lines             []string `json:"lines" nullable:"false" doc:"The same, as a person would write it down"`
}

type slashInput struct {
	Seq uint64 `path:"seq" minimum:"1" maximum:"9007199254740991" doc:"The slash's number among all of the deployment"`
}

func (s *Server) registerSlashes(api huma.API) {
	get(api, "slashes", "/slashes", "slashes", "Slashes of all commitments, the newest first", func(ctx context.Context, in *struct{ Paging }) (*bodyOf[List[index.Slash]], error) {
		return pageBy(ctx, s, &in.Paging, (*index.View).Slashes, func(s *index.Slash) uint64 { return s.Seq })
	})
	get(api, "slash", "/slashes/{seq}", "slashes", "A slash with its evidence", s.slash)
}

func (s *Server) slash(ctx context.Context, in *slashInput) (*bodyOf[SlashDetail], error) {
	d := SlashDetail{Owed: []Owed{}}
	at, err := s.view(ctx, func(v *index.View) (err error) {
		if d.Slash, err = v.Slash(in.Seq); err != nil {
			return err
		}
		if d.Commitment, err = v.Commitment(d.Slash.Commitment); err != nil {
			return err
		}
		epoch, err := v.Epoch(d.Slash.Commitment, d.Slash.Epoch)
		if err != nil && !errors.Is(err, index.ErrNone) {
			return err
		}
		if err == nil {
			d.Epoch = &epoch
		}
		if d.Rules, err = rulesAt(v, d.Slash.Epoch); err != nil {
			return err
		}
		d.Owed, err = s.owed(v, d.Slash)
		return err
	})
	if err != nil {
		return nil, err
	}
	d.AsOf = at
	if d.Rules == nil || d.Epoch == nil {
		d.Missing = &Missing{"the index has not read the rules of that epoch, or its settlement", []string{"read them from the contracts: parametersAt, countsOf"}}
		return &bodyOf[SlashDetail]{d}, nil
	}
	counts, err := liveRead(ctx, s, at, fmt.Sprintf("counts of %d in %d", d.Slash.Commitment, d.Slash.Epoch), func(ctx context.Context, c *ledger.Client) (ledger.Counts, error) {
		return c.Counts(ctx, d.Slash.Commitment, d.Slash.Epoch)
	})
	var active *uint64
	if d.Missing = s.missing(err); err == nil {
		active = &counts.MostActive
	}
	f := formulaOf(d, active)
	d.Formula = &f
	return &bodyOf[SlashDetail]{d}, nil
}

// owed are the challenges of a slash's epoch, and what the commitment did about them.
func (s *Server) owed(v *index.View, slash index.Slash) ([]Owed, error) {
	all := []Owed{}
	challenges, err := v.ChallengesOf(slash.Epoch, index.Page{Limit: index.MaxPage})
	if err != nil {
		return nil, err
	}
	for _, c := range challenges {
		o := Owed{Challenge: c.Number, RespondBy: s.clock.LastResponse(c.Number), ProveBy: s.clock.LastProof(c.Number), Outcome: "no response"}
		r, err := v.Response(slash.Commitment, c.Number)
		if err != nil && !errors.Is(err, index.ErrNone) {
			return nil, err
		}
		if err == nil {
			o.Responded, o.ResponseTx, o.Claimed, o.Proven, o.Outcome = &r.Block, r.Tx, r.Claimed, r.Proven, "unproven"
			if r.Proven != nil {
				o.ProofTx, o.Outcome = *r.ProofTx, "proven"
			}
		}
		all = append(all, o)
	}
	return all, nil
}

// formulaOf computes what the contract has computed. mostActive is nil if it is not known.
func formulaOf(d SlashDetail, mostActive *uint64) Formula {
	e, p, perUnit := d.Epoch, d.Rules.parameters(), number(d.Commitment.Collateral)
	f := Formula{
		Opportunities: e.Opportunities, Claimed: e.Claimed, Proven: e.Proven, Missed: e.Opportunities - e.Claimed, Unproven: e.Claimed - e.Proven,
		MostActive: mostActive, CollateralPerUnit: perUnit.String(), ForDowntime: d.Slash.ForDowntime, ForFalseClaims: d.Slash.ForFalseClaims,
		Taken: sum(d.Slash.FromBond, d.Slash.FromPool, d.Slash.FromThawing).String(),
	}
	flt := func(digits string) string { return ledger.Wei{Int: number(digits)}.FLT() }
	f.Lines = []string{fmt.Sprintf("missed = %d − %d = %d; unproven = %d − %d = %d", e.Opportunities, e.Claimed, f.Missed, e.Claimed, e.Proven, f.Unproven)}
	if mostActive != nil {
		counts := ledger.Counts{Opportunities: e.Opportunities, Claimed: e.Claimed, Proven: e.Proven, MostActive: *mostActive}
		rest := p.ExcessMisses(counts)
		downtime, falseClaims := p.Penalties(counts, perUnit)
		agrees := downtime.String() == f.ForDowntime && falseClaims.String() == f.ForFalseClaims
		f.Rest, f.Agrees = &rest, &agrees
		f.Lines = append(f.Lines,
			fmt.Sprintf("rest = max(0, %d − max(⌊%d·%d / 10000⌋, %d)) = %d", f.Missed, p.ToleranceBps, e.Opportunities, *mostActive, rest),
			fmt.Sprintf("for downtime = ⌈%d·%s·%d / 10000⌉ = %s", p.DowntimeBps, ledger.Wei{Int: perUnit}.FLT(), rest, ledger.Wei{Int: downtime}.FLT()))
	} else {
		f.Lines = append(f.Lines, fmt.Sprintf("for downtime = %s", flt(f.ForDowntime)))
	}
	return f.finish(d, p, perUnit, flt)
}

func (f Formula) finish(d SlashDetail, p ledger.StakingParameters, perUnit *big.Int, flt func(string) string) Formula {
	s := d.Slash
	f.Lines = append(f.Lines,
		fmt.Sprintf("for false claims = ⌈%d·%s·%d / 10000⌉ = %s", p.FalseClaimBps, ledger.Wei{Int: perUnit}.FLT(), f.Unproven, flt(f.ForFalseClaims)),
		fmt.Sprintf("taken = min(%s + %s, the stake) = %s: of the bond %s, of the pool %s, of thawing stake %s",
			flt(f.ForDowntime), flt(f.ForFalseClaims), flt(f.Taken), flt(s.FromBond), flt(s.FromPool), flt(s.FromThawing)))
	if number(s.Forfeited).Sign() > 0 {
		f.Lines = append(f.Lines, fmt.Sprintf("rewards forfeited = %s", flt(s.Forfeited)))
	}
	switch s.Fate {
	case ledger.FateHeld.String():
		f.Lines = append(f.Lines, fmt.Sprintf("held: it can be finished from epoch %d on", s.DueEpoch))
	case ledger.FateFinished.String():
		f.Lines = append(f.Lines, fmt.Sprintf("finished: bounty = %d·%s / 10000 = %s; burned %s; to the treasury %s", p.BountyBps, flt(s.FromBond), flt(s.Bounty), flt(s.Burned), flt(s.ToTreasury)))
	default:
		f.Lines = append(f.Lines, fmt.Sprintf("given back: %s taken so far", flt(s.TakenBack)))
	}
	return f
}
