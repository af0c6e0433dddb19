package watch

import (
	"cmp"
	"context"
	"errors"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/host/attest"
)

// A plan is whom to ask on a day.
type plan struct {
	day     uint64
	seed    common.Hash
	targets []*target // in order of commitment
}

// A prober asks hosts, slot by slot, and notes in the journal what it finds. Its methods may be called while it
// runs.
type prober struct {
	days    days
	clock   *chainClock
	journal *journal
	outage  *outage
	host    func(context.Context, attest.Endpoint, attest.Question) (attest.Reply, error)
	machine func(ctx context.Context, address string, key common.Hash) error
	of      owner
	timeout time.Duration // of one try
	atOnce  int           // how many are asked at a time
	metrics *Metrics
	skew    *skew
	random  func() float64 // from 0 to 1
	over    chan struct{}  // told when a slot is over, if somebody listens

	mu      sync.Mutex
	plan    *plan
	changed chan struct{} // closed and replaced when the plan is
}

const (
	longestTry  = 10 * time.Second
	shortestTry = time.Second
	tries       = 2 // of a host that does not answer, before others are asked
)

// tryTime is how long a try may take in slots of a length.
func tryTime(slot time.Duration) time.Duration { return min(longestTry, max(shortestTry, slot)) }

// set says whom to ask from now on.
func (p *prober) set(next *plan) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.plan = next
	close(p.changed)
	p.changed = make(chan struct{})
}

// current is the plan, and what is closed when there is another one.
func (p *prober) current() (*plan, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.plan, p.changed
}

// run asks until ctx ends, and returns when nobody is asked any more.
func (p *prober) run(ctx context.Context) {
	var asking sync.WaitGroup
	defer asking.Wait()
	pool := make(chan struct{}, p.atOnce)
	for ctx.Err() == nil {
		plan, changed := p.current()
		day, slot := p.days.at(p.clock.time())
		if plan == nil || plan.day != day {
			p.clock.until(ctx, p.days.slotStart(day, slot+1), changed)
			continue
		}
		p.slot(ctx, plan, slot, pool, &asking)
		select {
		case p.over <- struct{}{}:
		default:
		}
	}
}

// A visit is when a target is asked in a slot, by the machine's clock.
type visit struct {
	at time.Time
	*target
}

// slot asks the targets of a plan in what is left of a slot, each at a random moment. It returns when the slot is
// over.
func (p *prober) slot(ctx context.Context, plan *plan, slot int, pool chan struct{}, asking *sync.WaitGroup) {
	end := p.days.slotStart(plan.day, slot+1)
	left := float64(end.Sub(p.clock.time())) / p.clock.pace()
	began := time.Now()
	var visits []visit
	for _, t := range plan.targets {
		if !p.journal.looked(plan.day, t.commitment, slot) {
			visits = append(visits, visit{began.Add(time.Duration(p.random() * left)), t})
		}
	}
	slices.SortFunc(visits, func(a, b visit) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.commitment, b.commitment)) })
	over := make(chan struct{}) // closed when the slot is
	var waiting sync.WaitGroup
	defer waiting.Wait()
	waiting.Go(func() { p.clock.until(ctx, end, nil); close(over) })
	for i, v := range visits {
		timer := time.NewTimer(time.Until(v.at))
		select {
		case <-timer.C:
		case <-over:
		}
		timer.Stop()
		if !p.clock.time().Before(end) || ctx.Err() != nil {
			p.metrics.skipped(len(visits) - i)
			return
		}
		select {
		case pool <- struct{}{}:
		case <-over: // all are slow to answer
			p.metrics.skipped(len(visits) - i)
			return
		}
		asking.Go(func() {
			defer func() { <-pool }()
			now := plan
			if newest, _ := p.current(); newest.day == plan.day { // what is known of the target may have changed
				now = newest
			}
			if t := now.target(v.commitment); t != nil {
				p.visit(ctx, now, t, slot)
			}
		})
	}
	<-over
}

// target is what is to be asked about a commitment; nil: nothing.
func (p *plan) target(commitment uint64) *target {
	i, ok := slices.BinarySearchFunc(p.targets, commitment, func(t *target, id uint64) int { return cmp.Compare(t.commitment, id) })
	if !ok {
		return nil
	}
	return p.targets[i]
}

// visit asks a target's hosts, and one machine, and notes what it finds. It notes nothing if this watcher's own
// network is out.
func (p *prober) visit(ctx context.Context, plan *plan, t *target, slot int) {
	r := result{commitment: t.commitment, slot: uint8(slot), up: true}
	drawn := p.draw(plan, t, slot)
	var ssh string
	for i, at := range t.endpoints {
		q := p.question(t.commitment, plan.day, slot)
		if drawn != nil && drawn.endpoint == i {
			q.Lease = drawn.lease
		}
		reply, own, err := p.judge(ctx, at, q)
		if ctx.Err() != nil {
			return
		}
		if own {
			p.metrics.probe("own-outage")
			return
		}
		if err != nil {
			r.up = false
			p.metrics.probe(reason(err))
			break
		}
		if q.Lease != 0 {
			ssh = reply.SSH
		}
	}
	if r.up {
		p.metrics.probe("up")
	}
	if drawn != nil && r.up { // of the machines of a host that is down nothing is known
		r.lease = drawn.lease
		asking, cancel := context.WithTimeout(ctx, p.timeout)
		r.machineUp = ssh != "" && p.machine(asking, ssh, drawn.key) == nil
		cancel()
		if ctx.Err() != nil {
			return
		}
		p.metrics.machine(r.machineUp)
	}
	p.journal.note(plan.day, r)
}

// judge finds out whether a host is up, and if it does not seem to be, whether this watcher's own network is out.
func (p *prober) judge(ctx context.Context, at attest.Endpoint, q attest.Question) (reply attest.Reply, own bool, err error) {
	began := time.Now()
	for try := range tries {
		if try > 0 {
			select {
			case <-time.After(time.Duration(p.random() * float64(p.timeout) / 2)):
			case <-ctx.Done():
				return reply, false, ctx.Err()
			}
		}
		if reply, err = p.ask(ctx, at, q); err == nil {
			return reply, false, nil
		}
	}
	asking, cancel := context.WithTimeout(ctx, p.timeout)
	own = p.outage.isOwn(asking, at, began)
	cancel()
	if own {
		return reply, true, err
	}
	// The network may have been out, and is well again.
	reply, err = p.ask(ctx, at, q)
	return reply, false, err
}

// question is what a host is asked.
func (p *prober) question(commitment, day uint64, slot int) attest.Question {
	return attest.Question{
		Nonce: attest.NewNonce(), ChainID: p.of.ChainID, Watch: p.of.Watch,
		Commitment: commitment, Watcher: p.of.Watcher, Day: day, Slot: uint8(slot),
	}
}

// ask asks a host once.
func (p *prober) ask(ctx context.Context, at attest.Endpoint, q attest.Question) (attest.Reply, error) {
	ctx, cancel := context.WithTimeout(ctx, p.timeout)
	defer cancel()
	reply, err := p.host(ctx, at, q)
	if err == nil {
		p.outage.answered(at)
		p.skew.note(reply.Date)
	}
	return reply, err
}

// draw is the machine that is asked in a slot: another one for each member.
func (p *prober) draw(plan *plan, t *target, slot int) *machine {
	if len(t.machines) == 0 {
		return nil
	}
	h := keccak(plan.seed, number(t.commitment), number(plan.day), number(Seats+uint64(slot)), address(p.of.Watcher))
	return &t.machines[pick(h, len(t.machines))]
}

// reason is why a host is taken to be down, in a word.
func reason(err error) string {
	var dial *net.OpError
	switch {
	case errors.Is(err, attest.ErrOtherKey):
		return "other-key"
	case errors.Is(err, attest.ErrSignature):
		return "unsigned"
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.As(err, &dial):
		return "unreachable"
	}
	return "wrong-answer"
}

// A skew is how far this machine's clock is from the hosts'.
type skew struct {
	mu   sync.Mutex
	seen []time.Duration // newest last
}

const keptDates = 64

// note notes what a host says the time is, to the second.
func (s *skew) note(date time.Time) {
	if date.IsZero() {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = append(s.seen, time.Until(date.Add(time.Second/2)))
	if len(s.seen) > keptDates {
		s.seen = s.seen[1:]
	}
}

// median is how far the hosts' clocks are ahead, if enough have told: half of them can be wrong.
func (s *skew) median() (d time.Duration, known bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.seen) < references {
		return 0, false
	}
	sorted := slices.Sorted(slices.Values(s.seen))
	return sorted[len(sorted)/2], true
}
