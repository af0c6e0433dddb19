package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/index"
)

// An EpochDetail is an epoch, with what became of it for each commitment.
type EpochDetail struct {
	AsOf       AsOf              `json:"asOf"`
	Epoch      index.EpochSum    `json:"epoch"`
	Start      uint64            `json:"start" doc:"Its first block"`
	End        uint64            `json:"end" doc:"Its last block"`
	FinalFrom  uint64            `json:"finalFrom" doc:"The first block in which it could be settled"`
	Rules      *Rules            `json:"rules" doc:"The rules of money of this epoch; null: the index has not read them"`
	Settled    []index.Epoch     `json:"settled" nullable:"false" doc:"The commitments for which it is settled, by number"`
	Challenges []index.Challenge `json:"challenges" nullable:"false" doc:"Its challenges, the oldest first: the first 200 of them"`
	Next       string            `json:"next,omitempty" doc:"The cursor of more of settled; missing: that is all"`
}

type epochInput struct {
	Paging
	Number uint64 `path:"n" minimum:"0" maximum:"9007199254740991" doc:"The epoch's number"`
}

func (s *Server) registerEpochs(api huma.API) {
	get(api, "epochs", "/epochs", "epochs", "Epochs, over all commitments for which they are settled, the newest first", func(ctx context.Context, in *struct{ Paging }) (*bodyOf[List[index.EpochSum]], error) {
		return page(ctx, s, &in.Paging, 1, func(v *index.View, place []uint64, limit int) ([]index.EpochSum, error) {
			if place == nil {
				return v.EpochSums(nil, limit)
			}
			return v.EpochSums(&place[0], limit)
		}, func(e *index.EpochSum) []uint64 { return []uint64{e.Epoch} })
	})
	get(api, "epoch", "/epochs/{n}", "epochs", "An epoch that is settled for at least one commitment", s.epoch)
}

func (s *Server) epoch(ctx context.Context, in *epochInput) (*bodyOf[EpochDetail], error) {
	after, err := in.after()
	if err != nil {
		return nil, err
	}
	d := EpochDetail{Start: s.clock.EpochStart(in.Number), End: s.clock.EpochEnd(in.Number), FinalFrom: s.clock.FinalFrom(in.Number)}
	d.AsOf, err = s.view(ctx, func(v *index.View) (err error) {
		if d.Epoch, err = v.EpochSum(in.Number); err != nil {
			return err
		}
		if d.Settled, err = v.EpochsOf(in.Number, index.Page{After: after, Limit: in.Limit}); err != nil {
			return err
		}
		if d.Challenges, err = v.ChallengesOf(in.Number, index.Page{Limit: index.MaxPage}); err != nil {
			return err
		}
		d.Rules, err = rulesAt(v, in.Number)
		return err
	})
	if err != nil {
		return nil, err
	}
	if n := len(d.Settled); n == in.Limit {
		d.Next = in.next(d.Settled[n-1].Commitment)
	}
	return &bodyOf[EpochDetail]{d}, nil
}
