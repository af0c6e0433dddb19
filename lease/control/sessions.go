package control

import (
	"cmp"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

const (
	// sessionsPerLease is how many keys one lease can have at a time.
	sessionsPerLease = 16
	// maxSessions is how many sessions the server knows. Who is forgotten opens the session again.
	maxSessions = 1 << 14
	// maxNonces is how many requests of a session can count at a time.
	maxNonces = 1 << 10
	// recheck is how often a session's signature is checked again: a contract wallet may have other owners by then.
	recheck = 5 * time.Minute
)

// An open session, and what of it was used.
type openSession struct {
	ledger.Session
	renter common.Address

	mu      sync.Mutex
	checked time.Time            // when the wallet's signature last was
	nonces  map[string]time.Time // of requests that still count, and until when they do
}

func (s *openSession) expires() time.Time { return time.Unix(int64(s.Expires), 0) }

// use takes a request's nonce. It says no to one that was there before, and to more than maxNonces at a time.
func (s *openSession) use(nonce string, until, now time.Time) *Problem {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.nonces[nonce]; ok {
		return newProblem(problemReplay, statusUnauthorized, "this request came before: its nonce was used")
	}
	if len(s.nonces) >= maxNonces {
		maps.DeleteFunc(s.nonces, func(_ string, until time.Time) bool { return !until.After(now) })
	}
	if len(s.nonces) >= maxNonces {
		return busy(requestLife)
	}
	s.nonces[nonce] = until
	return nil
}

// stale says whether the wallet's signature has to be checked again.
func (s *openSession) stale(now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return now.Sub(s.checked) >= recheck
}

func (s *openSession) fresh(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.checked = now
}

// sessions are those that are open. Each is of a key and a lease: whoever names a stranger's key for a lease of his own
// changes nothing for the stranger.
type sessions struct {
	mu   sync.Mutex
	open map[sessionID]*openSession
}

type sessionID struct {
	lease uint64
	key   common.Hash
}

func idOf(s *openSession) sessionID { return sessionID{s.Lease, s.Key} }

// get is a session; nil if there is none, or it has run out.
func (s *sessions) get(id sessionID, now time.Time) *openSession {
	s.mu.Lock()
	defer s.mu.Unlock()
	session := s.open[id]
	if session != nil && !session.expires().After(now) {
		delete(s.open, id)
		return nil
	}
	return session
}

// add opens a session that was checked, in place of one of the same key and lease. The nonces that were used stay so.
func (s *sessions) add(session ledger.Session, renter common.Address, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	added := &openSession{Session: session, renter: renter, checked: now, nonces: map[string]time.Time{}}
	if old := s.open[idOf(added)]; old != nil {
		old.mu.Lock()
		added.nonces = maps.Clone(old.nonces)
		old.mu.Unlock()
	}
	maps.DeleteFunc(s.open, func(_ sessionID, o *openSession) bool { return !o.expires().After(now) })
	s.open[idOf(added)] = added
	var ofLease, all []*openSession
	for _, o := range s.open {
		if o != added {
			all = append(all, o)
			if o.Lease == added.Lease {
				ofLease = append(ofLease, o)
			}
		}
	}
	if len(ofLease) >= sessionsPerLease {
		s.drop(ofLease)
	} else if len(all) >= maxSessions {
		s.drop(all)
	}
}

// ofLease are the sessions of a lease that are open.
func (s *sessions) ofLease(lease uint64, now time.Time) (all []*openSession) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, o := range s.open {
		if o.Lease == lease && o.expires().After(now) {
			all = append(all, o)
		}
	}
	slices.SortFunc(all, func(a, b *openSession) int { return cmp.Or(cmp.Compare(a.Issued, b.Issued), a.Key.Cmp(b.Key)) })
	return all
}

// drop forgets the one that runs out first.
func (s *sessions) drop(some []*openSession) {
	delete(s.open, idOf(slices.MinFunc(some, func(a, b *openSession) int { return cmp.Compare(a.Expires, b.Expires) })))
}

// remove closes a session.
func (s *sessions) remove(session *openSession) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[idOf(session)] == session {
		delete(s.open, idOf(session))
	}
}
