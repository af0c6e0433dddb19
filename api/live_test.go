package api

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// ask waits for an answer.
func askLive(t *testing.T, l *live, key liveKey, now time.Time, read func() (any, error)) (any, error) {
	t.Helper()
	a, err := l.ask(key, now, read)
	if err != nil {
		return nil, err
	}
	<-a.done
	return a.value, a.err
}

func TestLiveAnswers(t *testing.T) {
	limits := DefaultLimits()
	limits.LiveEntries = 3
	l, now := newLive(limits), time.Now()
	reads := 0
	count := func() (any, error) {
		reads++
		return reads, nil
	}
	one := liveKey{"head 1", "one"}
	for range 3 {
		if v, err := askLive(t, l, one, now, count); v != 1 || err != nil {
			t.Fatalf("%v, %v", v, err)
		}
	}
	if v, _ := askLive(t, l, liveKey{"head 2", "one"}, now, count); v != 2 {
		t.Errorf("in the next block: %v", v)
	}
	if v, _ := askLive(t, l, one, now, count); v != 1 {
		t.Errorf("in the block before: %v", v)
	}
	_, _ = askLive(t, l, liveKey{"head 3", "one"}, now, count)
	if len(l.answers) != keptHeads {
		t.Errorf("%d answers are kept", len(l.answers))
	}

	broken := errors.New("broken")
	fails := func() (any, error) { return nil, broken }
	bad := liveKey{"head 3", "bad"}
	if _, err := askLive(t, l, bad, now, fails); !errors.Is(err, broken) {
		t.Error(err)
	}
	if _, err := askLive(t, l, bad, now, count); !errors.Is(err, broken) {
		t.Errorf("a failure is forgotten at once: %v", err)
	}
	later := time.Now().Add(limits.LiveRetry + time.Hour)
	if _, err := askLive(t, l, bad, later, count); err != nil {
		t.Errorf("a failure is never forgotten: %v", err)
	}
	if _, err := askLive(t, l, liveKey{"head 3", "panics"}, now, func() (any, error) { panic("at the disco") }); err == nil {
		t.Error("a panic is an answer")
	}
}

// More than fits is refused while all that is kept is being read, and takes the place of what is there otherwise.
func TestLiveIsBounded(t *testing.T) {
	limits := DefaultLimits()
	limits.LiveEntries, limits.Reads = 3, 1
	l, now := newLive(limits), time.Now()
	wait := make(chan struct{})
	for i := range 3 {
		if _, err := l.ask(liveKey{"head", fmt.Sprint(i)}, now, func() (any, error) { <-wait; return nil, nil }); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.ask(liveKey{"head", "more"}, now, func() (any, error) { return nil, nil }); !errors.Is(err, errCrowded) {
		t.Error(err)
	}
	close(wait)
	for i := range 3 {
		<-l.answers[liveKey{"head", fmt.Sprint(i)}].done
	}
	if v, err := askLive(t, l, liveKey{"head", "more"}, now, func() (any, error) { return "more", nil }); v != "more" || err != nil || len(l.answers) != 3 {
		t.Errorf("%v, %v, %d are kept", v, err, len(l.answers))
	}
}

// Where no node says what is final, what is deep enough is.
func TestFinalByDepth(t *testing.T) {
	for name, s := range map[string]*served{"without a node": serveRecord(t), "without the tag": serveHostile(t)} {
		at := read[Site](s, "/site").AsOf
		if at.Finalized == nil || *at.Finalized != at.Block-finalDepth || at.Final {
			t.Errorf("%s: %+v", name, at)
		}
	}
}

// A panic is answered, and tells nothing.
func TestPanic(t *testing.T) {
	s := serveRecord(t)
	w := httptest.NewRecorder()
	s.server.answer(tagged(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("half an answer"))
		panic("a secret")
	})), w, httptest.NewRequest(http.MethodGet, "/", nil))
	if w.Code != http.StatusInternalServerError || w.Header().Get("Content-Type") != problemType || strings.Contains(w.Body.String(), "secret") || strings.Contains(w.Body.String(), "half") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
