package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/index"
)

// A ChallengeDetail is a challenge with its windows.
type ChallengeDetail struct {
	AsOf      AsOf            `json:"asOf"`
	Challenge index.Challenge `json:"challenge"`
	Slot      Slot            `json:"slot" doc:"Its windows"`
}

// ChallengeInput names a challenge.
type ChallengeInput struct {
	Number uint64 `path:"n" minimum:"1" maximum:"9007199254740991" doc:"The challenge's number: that of its block"`
}

type challengePage struct {
	ChallengeInput
	Paging
}

func (s *Server) registerChallenges(api huma.API) {
	get(api, "challenges", "/challenges", "challenges", "Challenges that were opened, the newest first", func(ctx context.Context, in *struct{ Paging }) (*bodyOf[List[index.Challenge]], error) {
		return pageBy(ctx, s, &in.Paging, (*index.View).Challenges, func(c *index.Challenge) uint64 { return c.Number })
	})
	get(api, "challenge", "/challenges/{n}", "challenges", "A challenge", func(ctx context.Context, in *ChallengeInput) (*bodyOf[ChallengeDetail], error) {
		var d ChallengeDetail
		var millis uint64
		at, err := s.view(ctx, func(v *index.View) (err error) {
			if d.Challenge, err = v.Challenge(in.Number); err != nil {
				return err
			}
			millis, err = s.blockMillis(v)
			return err
		})
		d.AsOf, d.Slot = at, s.slotAt(in.Number, at, millis)
		return &bodyOf[ChallengeDetail]{d}, err
	})
	get(api, "challenge-responses", "/challenges/{n}/responses", "challenges", "The responses to a challenge, by commitment", func(ctx context.Context, in *challengePage) (*bodyOf[List[index.Response]], error) {
		return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]index.Response, error) {
			if _, err := v.Challenge(in.Number); err != nil {
				return nil, err
			}
			return v.ResponsesTo(in.Number, p)
		}, func(r *index.Response) uint64 { return r.Commitment })
	})
}
