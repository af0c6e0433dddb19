package control

import (
	"errors"
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/store"
)

// refused fails if a session may still do something, or can be opened again.
func (b *bench) refused(what string, c *Credential) {
	b.Helper()
	b.host.was()
	if _, err := b.client(c).Status(b.Context()); !errors.Is(err, ErrEnded) {
		b.Errorf("%s: %v", what, err)
	}
	if err := b.client(c).Open(b.Context()); !errors.Is(err, ErrEnded) {
		b.Errorf("%s, opened again: %v", what, err)
	}
	b.untouched(what)
}

func (b *bench) takes(what string, c *Credential) {
	b.Helper()
	if _, err := b.client(c).Status(b.Context()); err != nil {
		b.Errorf("%s: %v", what, err)
	}
}

// A session that its renter ends does nothing any more, and is opened no more; others stay.
func TestEndedSessions(t *testing.T) {
	t.Parallel()
	b := start(t)
	one, two, limited, foreign := b.opened(mine), b.opened(mine), b.credential(mine, MaySee), b.opened(mineToo)
	b.takes("a session that sees", limited)
	all := must(b.client(one).Sessions(t.Context()))(t)
	if len(all) != 3 {
		t.Errorf("sessions are %+v", all)
	}
	for _, s := range all {
		if s.Asks != (s.Key == one.Session.Key) || s.Expires.Unix() != int64(one.Session.Expires) || len(s.Actions) == 0 {
			t.Errorf("one is %+v", s)
		}
	}
	if err := b.client(limited).EndOther(t.Context(), one.Session.Key); b.problem(err).Type != problemAllowed {
		t.Errorf("who may only see ends others: %v", err)
	}
	if err := b.client(limited).EndAll(t.Context()); b.problem(err).Type != problemAllowed {
		t.Errorf("who may only see ends all: %v", err)
	}
	if err := b.client(limited).End(t.Context()); err != nil { // its own it may
		t.Error(err)
	}
	b.refused("a session that ended itself", limited)
	if err := b.client(limited).End(t.Context()); err != nil {
		t.Errorf("ended twice: %v", err)
	}
	if err := b.client(one).EndOther(t.Context(), two.Session.Key); err != nil {
		t.Error(err)
	}
	b.refused("a session that another ended", two)
	if err := b.client(one).EndOther(t.Context(), foreign.Session.Key); err != nil { // of this lease there is none
		t.Error(err)
	}
	b.takes("the session of another lease", foreign)
	b.takes("a session that nobody ended", one)
}

// Without any of them, the wallet signs a new one, and ends all others with it, used or not.
func TestEndingAllSessions(t *testing.T) {
	t.Parallel()
	b := start(t)
	used, unused, foreign := b.opened(mine), b.credential(mine), b.opened(mineToo)
	ahead := b.credential(mine) // its maker's clock is ahead
	ahead.Session.Issued += 20
	b.resign(ahead)
	b.takes("a session of a clock that is ahead", ahead)
	last := b.credential(mine)
	if err := b.client(last).EndAll(t.Context()); err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]*Credential{"used": used, "unused": unused, "ahead": ahead, "the last": last} {
		b.refused(what, c)
	}
	b.takes("the session of another lease", foreign)
	if err := b.client(last).EndAll(t.Context()); !errors.Is(err, ErrEnded) {
		t.Errorf("who has no session ends all: %v", err)
	}
	next := b.credential(mine)
	next.Session.Issued = ahead.Session.Issued + 1
	b.resign(next)
	b.takes("the next session", next)
}

// A console ends with its session.
func TestConsoleEndsWithItsSession(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.opened(mine))
	console := must(c.Console(t.Context()))(t)
	defer console.Close()
	<-b.host.machines
	if err := c.End(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(console); err == nil {
		t.Log("it ended well")
	}
}

// What was ended stays so when the host starts again, for as long as it could count, and no longer.
func TestEndedSessionsAreKept(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	ended := must(OpenEnded(dir))(t)
	b := start(t, func(c *Config) { c.Ended = ended })
	one, all := b.opened(mine), b.opened(mineToo)
	if err := errors.Join(b.client(one).End(t.Context()), b.client(all).EndAll(t.Context()), ended.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := b.client(b.opened(mine)).Sessions(t.Context()); err != nil {
		t.Error(err)
	}
	ended = must(OpenEnded(dir))(t)
	next := start(t, func(c *Config) { c.Ended = ended })
	next.renter = b.renter
	next.host.leases = b.host.leases
	next.refused("one, after a start", one)
	next.refused("all, after a start", all)

	now := time.Now().Add(MaxSession + time.Hour)
	if err := ended.end(sessionID{lease: theirs}, uint64(now.Unix()), now); err != nil {
		t.Fatal(err)
	}
	if err := ended.Close(); err != nil {
		t.Fatal(err)
	}
	db := must(store.Open(filepath.Join(dir, endedFile), store.Options{Buckets: []string{endedBucket}}))(t)
	defer db.Close()
	kept := 0
	if err := db.View(func(tx *store.Tx) error {
		return tx.Bucket(endedBucket).ForEach(func(_, _ []byte) error { kept++; return nil })
	}); err != nil || kept != 1 {
		t.Errorf("%d are kept, error %v", kept, err)
	}
}

// A renter does not fill the host's memory or disk with keys.
func TestEndedSessionsHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.opened(mine))
	for n := range maxEnded {
		if err := c.EndOther(t.Context(), common.Hash{1, byte(n)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.EndOther(t.Context(), common.Hash{2}); !errors.Is(err, ErrNotNow) {
		t.Errorf("one more: %v", err)
	}
	if err := c.EndOther(t.Context(), common.Hash{1, 1}); err != nil {
		t.Errorf("one of them again: %v", err)
	}
	later := time.Now().Add(time.Hour)
	if err := b.server.ended.end(sessionID{lease: mine}, uint64(later.Unix()), later); err != nil {
		t.Error(err)
	}
	if n := len(b.server.ended.at); n != 1 {
		t.Errorf("%d are remembered when all were ended", n)
	}
}

// A session says when it was made, or it could not be ended with all others.
func TestSessionsSayWhenTheyWereMade(t *testing.T) {
	t.Parallel()
	b := start(t)
	for what, made := range map[string]time.Time{
		"never": time.Unix(0, 0), "in the future": time.Now().Add(time.Hour), "too long before it expires": time.Now().Add(-MaxSession),
	} {
		c := b.credential(mine)
		c.Session.Issued = uint64(made.Unix())
		b.resign(c)
		if err := b.client(c).Open(t.Context()); b.problem(err).Type != problemSession {
			t.Errorf("made %s: %v", what, err)
		}
	}
}
