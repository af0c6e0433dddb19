package control

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
)

// An OpenSession is a session of a lease that the host knows.
type OpenSession struct {
	Key     common.Hash  `json:"key" doc:"Ed25519, public"`
	Actions []Permission `json:"actions" nullable:"false" doc:"What it allows"`
	Issued  time.Time    `json:"issued" doc:"When it was made"`
	Expires time.Time    `json:"expires"`
	Asks    bool         `json:"asks,omitempty" doc:"It is the one that asks"`
}

type oneSessionInput struct {
	Lease uint64 `path:"lease" doc:"The lease's number"`
	Key   string `path:"key" pattern:"^(0x)?[0-9a-f]{64}$" doc:"Of the session, in hexadecimal digits"`
}

const (
	ofLeasePath = leasePath + "/sessions"
	thisPath    = leasePath + "/session"
)

// registerSessions adds what ends sessions. A renter who has lost them all signs another, and ends the others with it.
func (s *Server) registerSessions(api huma.API) {
	huma.Register(api, s.signed("sessions", http.MethodGet, ofLeasePath, "Which sessions have been used since the host started", MaySessions),
		func(ctx context.Context, in *leaseInput) (*bodyOf[[]OpenSession], error) {
			out := []OpenSession{}
			for _, o := range s.sessions.ofLease(in.Lease, s.now()) {
				if s.ended.why(&o.Session) != nil || o.renter != sessionOf(ctx).renter {
					continue
				}
				one := OpenSession{Key: o.Key, Issued: time.Unix(int64(o.Issued), 0).UTC(), Expires: o.expires().UTC(), Asks: o.Key == sessionOf(ctx).Key}
				for _, a := range o.Actions {
					one.Actions = append(one.Actions, Permission(a))
				}
				out = append(out, one)
			}
			return &bodyOf[[]OpenSession]{out}, nil
		})
	huma.Register(api, s.signed("end-session", http.MethodDelete, thisPath, "End the session that asks", anySession),
		func(ctx context.Context, in *leaseInput) (*nothing, error) {
			now := s.now()
			return nil, s.told(s.ended.end(sessionID{in.Lease, sessionOf(ctx).Key}, uint64(now.Unix()), now))
		})
	huma.Register(api, s.signed("end-other-session", http.MethodDelete, ofLeasePath+"/{key}", "End a session, which need not have been used", MaySessions),
		func(_ context.Context, in *oneSessionInput) (*nothing, error) {
			key := common.HexToHash(in.Key)
			if key == (common.Hash{}) {
				return nil, newProblem(problemInput, http.StatusUnprocessableEntity, "a session has a key")
			}
			now := s.now()
			return nil, s.told(s.ended.end(sessionID{in.Lease, key}, uint64(now.Unix()), now))
		})
	huma.Register(api, s.signed("end-sessions", http.MethodDelete, ofLeasePath, "End all sessions that were made until now", MaySessions),
		func(_ context.Context, in *leaseInput) (*nothing, error) {
			now := s.now()
			made := uint64(now.Unix())
			for _, o := range s.sessions.ofLease(in.Lease, now) { // the renter's clock may be ahead
				made = max(made, o.Issued)
			}
			return nil, s.told(s.ended.end(sessionID{lease: in.Lease}, made, now))
		})
}
