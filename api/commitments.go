package api

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// A CommitmentDetail is all about a commitment that one looks at first.
type CommitmentDetail struct {
	AsOf       AsOf             `json:"asOf"`
	Commitment index.Commitment `json:"commitment" doc:"What its events add up to"`
	Live       *view.Commitment `json:"live" doc:"What the contracts say of it; null: see missing"`
	Failure    string           `json:"failure" doc:"Why it was stopped early; empty: it was not"`
	Clock      Clock            `json:"clock"`
	Answered   *Answered        `json:"answered" doc:"How it answered in its last settled epochs; null: none is settled"`
	Yield      Yield            `json:"yield" doc:"Net yield of stake delegated to it in its last settled epochs"`
	Risk       Risk             `json:"risk"`
	Leaving    Leaving          `json:"leaving"`
	Missing    *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// Answered is how a commitment answered in some epochs, in unit-challenges.
type Answered struct {
	Epochs        int    `json:"epochs" doc:"How many settled epochs these are of"`
	Opportunities uint64 `json:"opportunities" doc:"Unit-challenges that had to be answered"`
	Proven        uint64 `json:"proven" doc:"Of those, claimed and proven"`
	Missed        uint64 `json:"missed" doc:"Of those, not claimed"`
	Unproven      uint64 `json:"unproven" doc:"Of those, claimed and not proven"`
	Tolerated     uint64 `json:"tolerated" doc:"How many could have been missed in these epochs before it cost anything, with no unit leased: in each epoch one whole challenge, or toleranceBps of the opportunities if that is more"`
}

// Risk is what can be lost with a commitment. Amounts are wei of FLT.
type Risk struct {
	Stake        string `json:"stake" doc:"All that can be slashed now: bond, delegated and thawing stake. A delegator can lose all that it delegates, and no more"`
	BondBps      uint64 `json:"bondBps" doc:"The bond's part of that: it is slashed first"`
	FalseClaim   string `json:"falseClaim" doc:"What one response costs that claims all units and is not proven"`
	BeyondBond   string `json:"beyondBond" doc:"Of that, what the bond does not cover: delegators bear it"`
	MissedAll    string `json:"missedAll" doc:"What missing one whole challenge beyond the tolerance costs"`
	Slashes      uint64 `json:"slashes" doc:"How often it was slashed, counted up to 200"`
	Slashed      string `json:"slashed" doc:"What slashes have taken"`
	GivenBack    string `json:"givenBack" doc:"Of that, given back, forfeited rewards included"`
	PendingSlash string `json:"pendingSlash" doc:"What final epochs that are not settled yet will take; who delegates now bears that too. 0 if the contracts could not be read: see missing"`
	Pending      uint64 `json:"pending" doc:"How many such epochs there are"`
}

// Leaving is what taking stake out now means.
type Leaving struct {
	ThawingEpochs uint64 `json:"thawingEpochs" doc:"Epochs in which the stake earns nothing and can still be slashed"`
	ReleaseEpoch  uint64 `json:"releaseEpoch" doc:"The first epoch in which it can be withdrawn"`
	ReleaseAt     int64  `json:"releaseAt" doc:"When that is to be expected, in seconds since 1970; 0: it is not known"`
	PendingSlash  string `json:"pendingSlash" doc:"What final epochs that are not settled yet will take of all stake, thawing stake included, in wei of FLT"`
	ForgoneYield  *int64 `json:"forgoneYieldPpm" doc:"What the stake would earn meanwhile, at the yield of the last epochs, in millionths of it; null: it is not known"`
}

type commitmentsInput struct {
	Paging
	Provider string `query:"provider" pattern:"^(0x[0-9a-fA-F]{40})?$" doc:"Only those of this account"`
	State    string `query:"state" enum:",open,active,failed,closed" doc:"Only those in this state"`
}

func (s *Server) registerCommitments(api huma.API) {
	get(api, "commitments", "/commitments", "commitments", "Commitments, by their numbers", func(ctx context.Context, in *commitmentsInput) (*bodyOf[List[index.Commitment]], error) {
		return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]index.Commitment, error) {
			return v.Commitments(strings.ToLower(in.Provider), in.State, p)
		}, func(c *index.Commitment) uint64 { return c.ID })
	})
	get(api, "commitment", "/commitments/{id}", "commitments", "A commitment", s.commitment)
	get(api, "commitment-epochs", "/commitments/{id}/epochs", "commitments", "Its settled epochs, the newest first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Epoch]], error) {
		return ofCommitment(ctx, s, in, (*index.View).Epochs, func(e *index.Epoch) uint64 { return e.Epoch })
	})
	get(api, "commitment-responses", "/commitments/{id}/responses", "commitments", "Its responses, the newest challenge first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Response]], error) {
		return ofCommitment(ctx, s, in, (*index.View).ResponsesOf, func(r *index.Response) uint64 { return r.Challenge })
	})
	get(api, "commitment-slashes", "/commitments/{id}/slashes", "commitments", "Its slashes, the newest first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Slash]], error) {
		return ofCommitment(ctx, s, in, (*index.View).SlashesOf, func(s *index.Slash) uint64 { return s.Seq })
	})
	get(api, "commitment-days", "/commitments/{id}/days", "commitments", "The days on which its service was judged, the newest first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Day]], error) {
		return ofCommitment(ctx, s, in, (*index.View).Days, func(d *index.Day) uint64 { return d.Day })
	})
	get(api, "commitment-offers", "/commitments/{id}/offers", "commitments", "Its offers, by their numbers", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Offer]], error) {
		return ofCommitment(ctx, s, in, func(v *index.View, id uint64, p index.Page) ([]index.Offer, error) {
			return offers(v, index.OfferFilter{Commitment: id}, p)
		}, func(o *index.Offer) uint64 { return o.ID })
	})
	get(api, "commitment-leases", "/commitments/{id}/leases", "commitments", "Its leases, the newest first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[index.Lease]], error) {
		return ofCommitment(ctx, s, in, func(v *index.View, id uint64, p index.Page) ([]index.Lease, error) {
			return v.Leases(index.LeaseFilter{Commitment: id}, p)
		}, func(l *index.Lease) uint64 { return l.ID })
	})
	get(api, "commitment-events", "/commitments/{id}/events", "commitments", "Its events, the newest first", func(ctx context.Context, in *commitmentPage) (*bodyOf[List[Event]], error) {
		return s.eventsAbout(ctx, &in.Paging, "commitment", strconv.FormatUint(in.ID, 10))
	})
}

// ofCommitment is a page of what a commitment has; there has to be such a commitment.
func ofCommitment[T any](ctx context.Context, s *Server, in *commitmentPage, read func(*index.View, uint64, index.Page) ([]T, error), number func(*T) uint64) (*bodyOf[List[T]], error) {
	return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]T, error) {
		if _, err := v.Commitment(in.ID); err != nil {
			return nil, err
		}
		return read(v, in.ID, p)
	}, number)
}

func (s *Server) commitment(ctx context.Context, in *CommitmentInput) (*bodyOf[CommitmentDetail], error) {
	var (
		d       CommitmentDetail
		epochs  []index.Epoch
		slashes []index.Slash
		rules   *Rules
		millis  uint64
	)
	at, err := s.view(ctx, func(v *index.View) (err error) {
		if d.Commitment, err = v.Commitment(in.ID); err != nil {
			return err
		}
		if epochs, err = v.Epochs(in.ID, index.Page{Limit: yieldEpochs}); err != nil {
			return err
		}
		if slashes, err = v.SlashesOf(in.ID, index.Page{Limit: index.MaxPage}); err != nil {
			return err
		}
		if rules, err = rulesAt(v, s.clock.Epoch(v.AsOf().Block)); err != nil {
			return err
		}
		if d.Failure, err = failure(v, in.ID, rules); err != nil {
			return err
		}
		millis, err = s.blockMillis(v)
		return err
	})
	if err != nil {
		return nil, err
	}
	live, err := liveRead(ctx, s, at, fmt.Sprint("commitment ", in.ID), func(ctx context.Context, c *ledger.Client) (view.Commitment, error) {
		return view.ReadCommitmentState(ctx, c, in.ID)
	})
	if d.Missing = s.missing(err); err == nil {
		live.Failure = d.Failure
		d.Live = &live
	}
	d.AsOf, d.Clock = at, s.clockAt(at, millis)
	d.Yield = s.commitmentYield(ctx, at, d.Commitment, epochs, slashes, millis)
	d.Answered = answered(epochs, d.Commitment.Units, rules)
	d.Risk = risk(d.Commitment, slashes, rules, d.Live)
	d.Leaving = s.leaving(at, d, rules, millis)
	return &bodyOf[CommitmentDetail]{d}, nil
}

// failure says why a commitment was stopped early, by the contract's rule (docs/contracts.md, Settle).
func failure(v *index.View, id uint64, rules *Rules) (string, error) {
	events, err := v.EventsOf("commitment", strconv.FormatUint(id, 10), 0, maxNumber, "CommitmentFailed")
	if err != nil || len(events) == 0 {
		return "", err
	}
	var failed struct{ Failures int }
	if err := json.Unmarshal(events[0].Body, &failed); err != nil {
		return "", err
	}
	if rules != nil && failed.Failures > rules.MaxFailures {
		return fmt.Sprintf("%d of its last %d epochs failed, of at most %d", failed.Failures, rules.FailureEpochs, rules.MaxFailures), nil
	}
	return "its stake was less than half of its collateral", nil
}

// commitmentYield holds what went to the stake against the stake of each epoch, or the present one if that cannot be read;
// and what delegated stake lost against delegated stake: the bond is slashed first.
func (s *Server) commitmentYield(ctx context.Context, at AsOf, c index.Commitment, epochs []index.Epoch, slashes []index.Slash, millis uint64) Yield {
	stakes, err := liveRead(ctx, s, at, fmt.Sprint("stakes of ", c.ID), func(ctx context.Context, l *ledger.Client) (map[uint64]ledger.Stake, error) {
		all := map[uint64]ledger.Stake{}
		for _, e := range epochs {
			stake, err := l.StakeAt(ctx, c.ID, e.Epoch)
			if err != nil {
				return nil, err
			}
			all[e.Epoch] = stake
		}
		return all, nil
	})
	stakeIs := ofThoseEpochs
	if err != nil {
		stakeIs = ofNow
	}
	var parts []yieldPart
	for _, e := range epochs {
		stake, known := stakes[e.Epoch]
		if !known {
			stake = ledger.Stake{Bond: number(c.Bond), PoolTokens: number(c.Pool)}
		}
		p := yieldPart{
			epoch: e.Epoch, toStake: afterCommission(e.Reward, c.CommissionBps), stake: new(big.Int).Add(stake.Bond, stake.PoolTokens),
			lost: new(big.Int), of: stake.PoolTokens,
		}
		for _, l := range slashes {
			if l.Epoch == e.Epoch && l.Fate != ledger.FateGivenBack.String() {
				p.lost.Add(p.lost, number(l.FromPool))
			}
		}
		parts = append(parts, p)
	}
	return yieldOf(parts, stakeIs, s.clock.EpochBlocks*millis)
}

func afterCommission(reward string, commissionBps uint64) *big.Int {
	left := new(big.Int).Mul(number(reward), new(big.Int).SetUint64(10_000-commissionBps))
	return left.Quo(left, big.NewInt(10_000))
}

// answered counts settled epochs of a commitment of so many units. In each, one whole challenge may be missed, or a part of
// all if that is more (docs/contracts.md, Settle).
func answered(epochs []index.Epoch, units int, rules *Rules) *Answered {
	if len(epochs) == 0 {
		return nil
	}
	a := Answered{Epochs: len(epochs)}
	for _, e := range epochs {
		a.Opportunities += e.Opportunities
		a.Proven += e.Proven
		a.Missed += e.Opportunities - e.Claimed
		a.Unproven += e.Claimed - e.Proven
		if rules != nil {
			a.Tolerated += max(e.Opportunities*rules.ToleranceBps/10_000, min(uint64(units), e.Opportunities))
		}
	}
	return &a
}

func risk(c index.Commitment, slashes []index.Slash, rules *Rules, live *view.Commitment) Risk {
	bond, stake := number(c.Bond), sum(c.Bond, c.Pool, c.Thawing)
	r := Risk{Stake: stake.String(), Slashes: uint64(len(slashes)), Slashed: c.Slashed, GivenBack: c.GivenBack, FalseClaim: "0", BeyondBond: "0", MissedAll: "0", PendingSlash: "0"}
	if stake.Sign() > 0 {
		part := new(big.Int).Mul(bond, big.NewInt(10_000))
		r.BondBps = part.Quo(part, stake).Uint64()
	}
	if rules != nil {
		p, perUnit := rules.parameters(), number(c.Collateral)
		if perUnit.Sign() == 0 { // it waits for stake
			perUnit = p.CollateralOf(c.Class)
		}
		all := uint64(c.Units)
		_, falseClaim := p.Penalties(ledger.Counts{Opportunities: all, Claimed: all}, perUnit)
		downtime, _ := p.Penalties(ledger.Counts{Opportunities: all}, perUnit)
		r.FalseClaim, r.MissedAll = falseClaim.String(), downtime.String()
		if beyond := falseClaim.Sub(falseClaim, bond); beyond.Sign() > 0 {
			r.BeyondBond = beyond.String()
		}
	}
	if live != nil {
		r.Pending, r.PendingSlash = live.Pending.Epochs, live.Pending.Slash.String()
	}
	return r
}

func (s *Server) leaving(at AsOf, d CommitmentDetail, rules *Rules, millis uint64) Leaving {
	l := Leaving{ReleaseEpoch: d.Clock.Epoch + 1, PendingSlash: d.Risk.PendingSlash}
	if started := d.Commitment.State == "active" || d.Commitment.State == "failed"; started && rules != nil {
		l.ThawingEpochs = rules.ThawingEpochs
		l.ReleaseEpoch = d.Clock.Epoch + rules.ThawingEpochs
		if d.Yield.Ppm != nil {
			l.ForgoneYield = small(new(big.Int).Mul(big.NewInt(*d.Yield.Ppm), new(big.Int).SetUint64(rules.ThawingEpochs)))
		}
	}
	l.ReleaseAt = expected(at, s.clock.EpochStart(l.ReleaseEpoch), millis)
	return l
}
