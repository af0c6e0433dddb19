package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/muster-network/muster/internal/health"
)

// A Server runs a prover for each commitment of a roster, all in one process: [Config.Machine] is where they meet.
type Server struct {
	Roster Roster
	// Config is what the prover of an entry needs, but for Leave and TakeOver. It is asked each time that one begins;
	// its Metrics are closed when that has ended.
	Config func(ctx context.Context, commitment uint64) (Config, error)
	Log    *slog.Logger
	Health *health.Health // may be nil
}

// How often the roster is looked at, and how long a prover that ended with an error waits before it begins again: the
// first time, and at most.
const (
	rosterPace = time.Second
	firstWait  = 5 * time.Second
	mostWait   = 5 * time.Minute
)

// Run follows the roster until ctx ends, and then returns its cause. A prover that ends with an error does not disturb
// the others: it begins again after a pause, or at once when people add its commitment again. A commitment that is over,
// or that has left, is taken out of the roster.
func (s *Server) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	seats, ended := map[uint64]*seat{}, make(chan *seat)
	var running sync.WaitGroup
	begin := func(e Entry) {
		one := newSeat(s, e)
		seats[e.Commitment] = one
		running.Go(func() {
			one.run(ctx)
			select {
			case ended <- one:
			case <-ctx.Done():
			}
		})
	}
	lists := s.Roster.follow(ctx, rosterPace, func(err error) { s.fails("roster", "the roster cannot be read", err) })
	defer running.Wait()
	for {
		select {
		case list := <-lists:
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			s.Health.Well("roster")
			wanted := map[uint64]bool{}
			for _, e := range list {
				wanted[e.Commitment] = true
				if one := seats[e.Commitment]; one != nil {
					one.change(e)
				} else {
					begin(e)
				}
			}
			for id, one := range seats {
				if !wanted[id] { // somebody put another file there
					one.change(Entry{Commitment: id, Leaving: true})
				}
			}
		case one := <-ended:
			last := one.newest()
			delete(seats, last.Commitment)
			if !last.Leaving && one.began != last.Change { // it was added again meanwhile
				begin(last)
			} else if err := s.Roster.left(last); err != nil {
				s.fails("roster", "the roster cannot be written", err)
			}
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// fails says that something keeps the server from its work.
func (s *Server) fails(what, text string, err error) {
	s.Health.Fails(what, err.Error())
	s.Log.Error(text, "error", err)
}

// A seat is that of one entry, which provers take one after another.
type seat struct {
	of    *Server
	began uint64 // the change of the entry with which the newest prover began
	again chan struct{}

	mu    sync.Mutex
	entry Entry
	leave chan struct{} // closed when the entry is leaving
}

func newSeat(of *Server, e Entry) *seat {
	s := &seat{of: of, began: e.Change, again: make(chan struct{}, 1), leave: make(chan struct{}), entry: e}
	if e.Leaving {
		close(s.leave)
	}
	return s
}

// change takes what people have changed.
func (s *seat) change(e Entry) {
	s.mu.Lock()
	defer s.mu.Unlock()
	was := s.entry
	s.entry = e
	if e.Leaving && !was.Leaving {
		close(s.leave)
	}
	if !e.Leaving && was.Leaving {
		s.leave = make(chan struct{})
	}
	if e.Change != was.Change {
		select {
		case s.again <- struct{}{}:
		default:
		}
	}
}

func (s *seat) newest() Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.entry
}

// leaving is closed when the entry is leaving.
func (s *seat) leaving() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.leave
}

// run runs provers until one ends without an error, or none is wanted any more.
func (s *seat) run(ctx context.Context) {
	wait, told := firstWait, ""
	for {
		err := s.runOne(ctx)
		switch {
		case ctx.Err() != nil || err == nil:
			return
		case s.newest().Leaving && (errors.Is(err, ErrForeign) || errors.Is(err, ErrNotOurs)):
			return // another prover has it now
		}
		part := s.of.Health.Of(s.name())
		part.Fails("prover", err.Error())
		if text := err.Error(); text != told {
			told = text
			s.of.Log.Error("the prover of a commitment has ended, and will begin again", "commitment", s.newest().Commitment, "error", err)
		}
		select {
		case <-time.After(wait):
			wait = min(2*wait, mostWait)
		case <-s.again:
			wait, told = firstWait, ""
		case <-ctx.Done():
		}
		part.End()
		if ctx.Err() != nil {
			return
		}
	}
}

func (s *seat) name() string { return fmt.Sprintf("commitment %d", s.newest().Commitment) }

// runOne runs one prover.
func (s *seat) runOne(ctx context.Context) error {
	select { // what people changed before now is known now
	case <-s.again:
	default:
	}
	e := s.newest()
	s.began = e.Change
	cfg, err := s.of.Config(ctx, e.Commitment)
	if err != nil {
		return err
	}
	defer cfg.Metrics.Close()
	cfg.TakeOver, cfg.Leave = e.TakeOver, s.leaving()
	onEvent := cfg.OnEvent
	cfg.OnEvent = func(event Event) {
		if event.Kind == Started && e.TakeOver {
			if err := s.of.Roster.adopted(e); err != nil {
				s.of.fails("roster", "the roster cannot be written", err)
			}
		}
		if onEvent != nil {
			onEvent(event)
		}
	}
	return Run(ctx, cfg)
}
