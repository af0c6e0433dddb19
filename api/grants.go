package api

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// A GrantDetail is a sponsor's grant, and what it pays for.
type GrantDetail struct {
	Grant     index.Grant     `json:"grant" doc:"As it was given, and as it ended"`
	Programme *view.Programme `json:"programme" doc:"Its sponsor's programme, whose conditions the leases have to meet that a restricted grant pays for; null: the grant is not restricted, its sponsor is no programme, or see missing"`
	Missing   *Missing        `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

func (s *Server) grants(ctx context.Context, in *accountPage) (*bodyOf[List[GrantDetail]], error) {
	in.Limit = min(in.Limit, liveItems)
	out, err := pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]GrantDetail, error) {
		grants, err := v.GrantsOf(in.lower(), p)
		all := make([]GrantDetail, len(grants))
		for i, g := range grants {
			all[i].Grant = g
		}
		return all, err
	}, func(g *GrantDetail) uint64 { return g.Grant.ID })
	if err != nil {
		return nil, err
	}
	var together gathering
	for i := range out.Body.Items {
		one := &out.Body.Items[i]
		if !one.Grant.Restricted {
			continue
		}
		together.read(func() error {
			var err error
			one.Programme, err = s.readProgramme(ctx, out.Body.AsOf, one.Grant.Sponsor)
			one.Missing = s.missing(err)
			return nil
		})
	}
	return out, together.wait()
}

// readProgramme reads what a sponsor's programme pays for; nil if the sponsor is none.
func (s *Server) readProgramme(ctx context.Context, at AsOf, sponsor string) (*view.Programme, error) {
	return liveRead(ctx, s, at, "programme "+sponsor, func(ctx context.Context, c *ledger.Client) (*view.Programme, error) {
		p, err := view.ReadProgramme(ctx, c, common.HexToAddress(sponsor))
		if errors.Is(err, ledger.ErrNoProgramme) {
			return nil, nil
		}
		return &p, err
	})
}
