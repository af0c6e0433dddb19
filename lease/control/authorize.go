package control

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/limit"
)

const statusUnauthorized = http.StatusUnauthorized

func busy(after time.Duration) *Problem {
	p := newProblem(problemBusy, http.StatusTooManyRequests, "too many requests")
	p.retryAfter = after
	return p
}

// A leaseSource is who asks about a lease: before a signature is checked, a stranger's requests must not count as
// the renter's.
type leaseSource struct {
	lease uint64
	from  netip.Prefix
}

type sessionKey struct{}

// sessionOf is the session that a request came through.
func sessionOf(ctx context.Context) *openSession { return ctx.Value(sessionKey{}).(*openSession) }

// authorized is the middleware of an operation on a lease: nothing after it runs but for the lease's renter, with a
// session that allows it, with the body that was signed.
func (s *Server) authorized(needs func(*http.Request) Permission) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		r, w := humago.Unwrap(ctx)
		session, body, problem := s.authorize(w, r, needs(r), ctx.Operation().MaxBodyBytes)
		if problem != nil {
			s.write(w, problem)
			return
		}
		r = r.WithContext(context.WithValue(r.Context(), sessionKey{}, session))
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		next(humago.NewContext(ctx.Operation(), r, w))
	}
}

// authorize does what costs least first, and reads the body last.
func (s *Server) authorize(w http.ResponseWriter, r *http.Request, needs Permission, maxBody int64) (*openSession, []byte, *Problem) {
	now := s.now()
	lease, err := strconv.ParseUint(r.PathValue("lease"), 10, 64)
	if err != nil || needs == "" {
		return nil, nil, newProblem(problemInput, http.StatusNotFound, "there is nothing at this path")
	}
	if wait := s.byLeaseSource.Take(leaseSource{lease, limit.Source(r)}, now); wait > 0 {
		return nil, nil, busy(wait)
	}
	session, problem := s.signer(r, lease, now)
	if problem != nil {
		return nil, nil, problem
	}
	if wait := s.byLease.Take(lease, now); wait > 0 {
		return nil, nil, busy(wait)
	}
	if problem := s.mayNow(r.Context(), session, needs); problem != nil {
		return nil, nil, problem
	}
	body, problem := s.body(w, r, maxBody)
	return session, body, problem
}

// signer is the session whose key signed a request.
func (s *Server) signer(r *http.Request, lease uint64, now time.Time) (*openSession, *Problem) {
	signature, err := parseSignature(r)
	if err != nil {
		return nil, newProblem(problemSignature, statusUnauthorized, "%s", err)
	}
	session := s.sessions.get(sessionID{lease, signature.key}, now)
	if session == nil {
		p := newProblem(problemSession, statusUnauthorized, "no session of this key is open for this lease")
		p.Hints = []string{"open it: POST " + sessionsPath}
		return nil, p
	}
	if err := signature.verify(); err != nil {
		return nil, newProblem(problemSignature, statusUnauthorized, "%s", err)
	}
	if err := signature.checkTimes(now); err != nil {
		p := newProblem(problemClock, statusUnauthorized, "%s", err)
		p.Hints = []string{"set the clock"}
		return nil, p
	}
	// What was used before the server started is not known any more.
	if started := time.Unix(s.started.Load(), 0); signature.created.Before(started) {
		p := newProblem(problemClock, statusUnauthorized, "the request was signed before %s, when the server started", started.UTC().Format(time.RFC3339))
		p.retryAfter, p.Hints = time.Second, []string{"sign it again"}
		return nil, p
	}
	return session, session.use(signature.nonce, signature.expires, now)
}

// mayNow says whether a session allows something as the chain is now.
func (s *Server) mayNow(ctx context.Context, session *openSession, needs Permission) *Problem {
	now := s.now()
	if !session.expires().After(now) {
		return newProblem(problemSession, statusUnauthorized, "the session has run out")
	}
	if problem := s.ended.why(&session.Session); problem != nil {
		s.sessions.remove(session)
		return problem
	}
	lease, err := s.config.Host.Lease(ctx, session.Lease)
	switch {
	case err != nil:
		return s.problemOf(err)
	case lease.Renter != session.renter:
		s.sessions.remove(session)
		return errElsewhere
	case needs != anySession && !slices.Contains(session.Actions, string(needs)):
		p := newProblem(problemAllowed, http.StatusForbidden, "the session does not allow %q", needs)
		p.Hints = []string{"sign a session that does"}
		return p
	case lease.Over && !needs.afterwards():
		return newProblem(problemNotNow, http.StatusConflict, "the lease is over")
	}
	if session.stale(now) {
		if problem := s.checkWallet(ctx, lease, &session.Session); problem != nil {
			if problem == errElsewhere {
				s.sessions.remove(session)
			}
			return problem
		}
		session.fresh(now)
	}
	return nil
}

// checkWallet says whether a lease's renter has signed a session.
func (s *Server) checkWallet(ctx context.Context, lease Lease, session *ledger.Session) *Problem {
	free, ok := s.walletChecks.Take(struct{}{})
	if !ok {
		return busy(2 * time.Second)
	}
	defer free()
	ctx, cancel := context.WithTimeout(ctx, walletPatience)
	defer cancel()
	err := s.config.Wallets.CheckSession(ctx, lease.Renter, session)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ledger.ErrSession):
		return errElsewhere
	case errors.Is(err, ledger.ErrOtherDeployment):
		p := newProblem(problemSession, http.StatusUnprocessableEntity, "%s", err)
		p.Hints = hint.Of(err)
		return p
	}
	return s.failure(err)
}

// body reads a request's body, if it is the one that was signed.
func (s *Server) body(w http.ResponseWriter, r *http.Request, most int64) ([]byte, *Problem) {
	if r.ContentLength > most {
		return nil, newProblem(problemInput, http.StatusRequestEntityTooLarge, "the body has %d bytes, more than %d", r.ContentLength, most)
	}
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(s.config.Limits.Body))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var long *http.MaxBytesError
	switch {
	case errors.As(err, &long):
		return nil, newProblem(problemInput, http.StatusRequestEntityTooLarge, "the body has more than %d bytes", most)
	case err != nil:
		return nil, newProblem(problemInput, http.StatusRequestTimeout, "the body did not come in time")
	case r.Header.Get("Content-Digest") != digestOf(body):
		return nil, newProblem(problemSignature, statusUnauthorized, "the body is not what the content-digest that was signed says, as sha-256")
	}
	return body, nil
}
