package api

import (
	"context"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// A QueuedRequest is a lender's request that waits in a pool's queue.
type QueuedRequest struct {
	Request index.Withdrawal `json:"request" doc:"As it was made, and what of it waits"`
	Live    *RequestNow      `json:"live" doc:"What it is worth, and when it can be fulfilled; null: see missing"`
	Missing *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// RequestNow is a request to leave as things stand.
type RequestNow struct {
	From    uint64     `json:"from" doc:"When its notice is over, in seconds since 1970"`
	Worth   ledger.Wei `json:"worth" doc:"What its waiting shares are worth now, in the token's smallest unit"`
	Ahead   ledger.Wei `json:"ahead" doc:"What all is worth now that is fulfilled before it, in the token's smallest unit"`
	Covered bool       `json:"covered" doc:"Whether the pool has the cash for it and for all before it"`
}

// mostQueue is how much of a queue is looked at.
const mostQueue = 10_000

// A queued is a request, and the shares that are fulfilled before it.
type queued struct {
	request index.Withdrawal
	ahead   *big.Int
}

type queueInput struct {
	Paging
	Pool string `query:"pool" required:"true" enum:"rewards,income" doc:"Whose queue: that of the pool that lends FLT against rewards, or the stablecoin against income"`
}

func (s *Server) requests(ctx context.Context, in *queueInput) (*bodyOf[List[QueuedRequest]], error) {
	pool := s.poolNamed(in.Pool)
	var of []queued
	out, err := page(ctx, s, &in.Paging, 1, func(v *index.View, place []uint64, limit int) ([]QueuedRequest, error) {
		all, err := queueOf(v, pool)
		if err != nil {
			return nil, err
		}
		from := 0
		if place != nil {
			from = slices.IndexFunc(all, func(q queued) bool { return q.request.Number > place[0] })
		}
		if from < 0 {
			return []QueuedRequest{}, nil
		}
		of = all[from:min(len(all), from+limit)]
		items := make([]QueuedRequest, len(of))
		for i, q := range of {
			items[i].Request = q.request
		}
		return items, nil
	}, func(l *QueuedRequest) []uint64 { return []uint64{l.Request.Number} })
	if err != nil || len(out.Body.Items) == 0 {
		return out, err
	}
	pools, err := s.readPools(ctx, out.Body.AsOf)
	for i := range out.Body.Items {
		out.Body.Items[i] = s.requestNow(of[i], pools, err)
	}
	return out, nil
}

// poolNamed is the address of a pool as the index has it.
func (s *Server) poolNamed(name string) string {
	pools := s.config.Deployment.CreditPools()
	if name == "income" {
		return lower(pools[1])
	}
	return lower(pools[0])
}

func lower(a common.Address) string { return strings.ToLower(a.Hex()) }

// queueOf is what waits in a pool's queue.
func queueOf(v *index.View, pool string) ([]queued, error) {
	requests, err := v.Queue(pool, mostQueue)
	all, ahead := make([]queued, len(requests)), new(big.Int)
	for i, r := range requests {
		all[i] = queued{r, ahead}
		ahead = new(big.Int).Add(ahead, number(r.Waiting))
	}
	return all, err
}

// waitingOf is what of an account waits in the queues of the pools.
func (s *Server) waitingOf(v *index.View, account string) (mine []queued, err error) {
	for _, pool := range s.config.Deployment.CreditPools() {
		all, err := queueOf(v, lower(pool))
		if err != nil {
			return nil, err
		}
		mine = append(mine, slices.DeleteFunc(all, func(q queued) bool { return q.request.Lender != account })...)
	}
	return mine[:min(len(mine), liveItems)], nil
}

// requestNow is a request as it stands in one of the pools, which may not have been read.
func (s *Server) requestNow(q queued, pools view.CreditPools, unread error) QueuedRequest {
	l := QueuedRequest{Request: q.request, Missing: s.missing(unread)}
	if unread != nil {
		return l
	}
	p := pools.Rewards
	if lower(p.Address) != q.request.Pool {
		p = pools.Income
	}
	worth, ahead := p.Worth(number(q.request.Waiting)), p.Worth(q.ahead)
	l.Live = &RequestNow{
		From: q.request.Since + p.NoticeSeconds, Worth: ledger.Wei{Int: worth}, Ahead: ledger.Wei{Int: ahead},
		Covered: new(big.Int).Add(worth, ahead).Cmp(p.Cash) <= 0,
	}
	return l
}
