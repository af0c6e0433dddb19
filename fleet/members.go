package fleet

import (
	"fmt"
	"time"
)

// DefaultTokenLife is how long a token is good for if nothing else is said.
const DefaultTokenLife = time.Hour

// MakeToken makes a token by which a server of a name can join once, until the token expires.
func (h *Hub) MakeToken(name string, life time.Duration) (Token, error) {
	if err := CheckName(name); err != nil {
		return Token{}, err
	}
	if life <= 0 || life > 30*24*time.Hour {
		return Token{}, fmt.Errorf("a token cannot be good for %v, but for 30 days at most", life)
	}
	t := newToken(h.publicAddress(), fingerprint(h.authority.cert), name)
	if h.Outside != nil {
		t.Credentials = h.Outside.ForServers
	}
	return t, h.book.putToken(t, time.Now().Add(life))
}

// publicAddress is where servers reach the bus.
func (h *Hub) publicAddress() string {
	switch {
	case h.Outside != nil:
		return h.Outside.URL
	case h.Address != "":
		return h.Address
	}
	return h.bus.at
}

// Reachable is where servers reach the hub, for people.
func (h *Hub) Reachable() string { return h.publicAddress() }

// Revoke makes a server nobody, at once: its connections end, its orders are refused, and its commitments are nobody's.
func (h *Hub) Revoke(name string) (commitments []uint64, err error) {
	if commitments, err = h.book.revoke(name); err != nil {
		return nil, err
	}
	h.Log.Warn("revoked a server", "server", name, "commitments", commitments)
	if h.bus != nil {
		err = h.bus.disconnect(name)
	}
	return commitments, err
}

// tidyEvery is how often what is old is forgotten.
const tidyEvery = time.Hour

// tidy forgets what is old.
func (h *Hub) tidy() error {
	if time.Since(h.tidied) < tidyEvery {
		return nil
	}
	h.tidied = time.Now()
	return h.book.forget(h.tidied)
}
