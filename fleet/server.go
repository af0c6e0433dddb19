package fleet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/prover"
)

// A ServerConfig is what a server of a fleet needs. A field is required unless its comment says otherwise.
type ServerConfig struct {
	DataDir string
	// Prover is what the provers of all commitments have in common, their Machine among it: all but Sender, Commitment,
	// DataDir, TakeOver, Log, Metrics and OnEvent, which the server sets.
	Prover  prover.Config
	Run     func(ctx context.Context, cfg prover.Config) error // nil: prover.Run
	Health  *health.Health                                     // that provers' metrics are added to; nil: none
	Spare   bool                                               // takes over what a silent server leaves
	Version string                                             // of the program that runs
	Base    string                                             // of the one that is installed, if that has started another; empty: Version
	Program string                                             // SHA-256 of the one that runs, if the hub gave it; empty: it did not
	Machine Machine
	Every   time.Duration // between two beats; 0: 5 seconds

	OnEvent func(prover.Event) // called from several goroutines; may be nil
	Log     *slog.Logger       // nil: none
}

const defaultEvery = 5 * time.Second

// A member is a server that works for its fleet. What the hub assigns to it is in the hands of one goroutine.
type member struct {
	ServerConfig
	link    *link
	lines   *tail
	boot    string
	started time.Time
	echo    string // what the hub said last
	scope   scope
	jobs    map[uint64]*job // by commitment
	head    atomic.Uint64   // the newest block that any prover has seen

	programs  preparer
	confirmed bool // that the program works is noted
	working   sync.WaitGroup

	mu        sync.Mutex
	lastError string
}

// watched notes the newest block that provers see.
type watched struct {
	prover.Chain
	head *atomic.Uint64
}

func (w watched) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	in, out := w.Chain.HeadsFrom(ctx, number), make(chan chain.Head)
	go func() {
		defer close(out)
		for h := range in {
			select {
			case out <- h:
				if h.Err == nil {
					w.head.Store(h.Number)
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// A job is the prover of one assignment.
type job struct {
	assigned Assignment
	stop     context.CancelFunc
	done     chan struct{}

	mu       sync.Mutex
	progress progress
}

// Join works for the fleet in which the data folder is enrolled until ctx ends, and then returns its cause; or until the
// server is to run another program, and then returns a [Restart]. It runs a prover for each commitment that is assigned
// to this server. While the hub cannot be reached, these go on.
func Join(ctx context.Context, cfg ServerConfig) (err error) {
	i, err := loadIdentity(cfg.DataDir)
	if err != nil {
		return err
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Every == 0 {
		cfg.Every = defaultEvery
	}
	if cfg.Run == nil {
		cfg.Run = prover.Run
	}
	if cfg.OnEvent == nil {
		cfg.OnEvent = func(prover.Event) {}
	}
	if cfg.Base == "" {
		cfg.Base = cfg.Version
	}
	m := &member{ServerConfig: cfg, lines: &tail{}, boot: random(), started: time.Now(), jobs: map[uint64]*job{}}
	ran, err := loadRunning(cfg.DataDir)
	if err != nil {
		return err
	}
	m.programs.failed = ran.Failed
	m.programs.done = make(chan preparedProgram, 1)
	m.Prover.Chain = watched{cfg.Prover.Chain, &m.head}
	m.Log = slog.New(slog.NewMultiHandler(cfg.Log.Handler(), slog.NewTextHandler(m.lines, nil)))
	genesis, err := cfg.Prover.Chain.Header(ctx, 0)
	if err != nil {
		return err
	}
	m.scope = scope{cfg.Prover.Deployment.ChainID, genesis.Hash, cfg.Prover.Deployment.Capacity}
	if m.link, err = newLink(i, m.Log); err != nil {
		return err
	}
	defer m.link.close()
	ctx, cancel := context.WithCancel(ctx)
	defer func() {
		cancel()
		for _, j := range m.jobs {
			<-j.done
		}
		m.working.Wait()
	}()
	return m.run(ctx)
}

// random is a text that nobody can guess.
func random() string {
	b := make([]byte, 16)
	_, _ = rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// run beats, and does what the hub replies.
func (m *member) run(ctx context.Context) error {
	ticker := time.NewTicker(m.Every)
	defer ticker.Stop()
	for {
		if err := m.beat(ctx); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-ticker.C:
		case <-m.link.nudge:
		}
	}
}

// beat tells the hub how this server is, and follows its reply. A hub that does not reply is asked again later: the
// error is one that a person is needed for.
func (m *member) beat(ctx context.Context) error {
	if !m.link.nc.IsConnected() {
		return nil
	}
	var reply orders
	state := m.state()
	if err := m.link.call(ctx, callBeat, state, &reply); err != nil {
		if ctx.Err() == nil {
			m.Log.Warn("the hub does not reply", "error", err)
		}
		return nil
	}
	if reply.Deployment != m.scope {
		return hint.Add(fmt.Errorf("the hub's deployment is contract %s on chain %d, this server's is %s on %d",
			reply.Deployment.Contract, reply.Deployment.ChainID, m.scope.Contract, m.scope.ChainID), "use the hub's deployment file")
	}
	if m.echo = reply.Say; !reply.Heard { // it is heard when it says that
		m.link.poke()
	}
	m.follow(ctx, reply.Assignments)
	m.sendLog(ctx)
	m.renew(ctx)
	m.confirm(state)
	return m.upgradeTo(ctx, reply.Upgrade)
}

// state is what is said in a beat.
func (m *member) state() Beat {
	m.mu.Lock()
	defer m.mu.Unlock()
	b := Beat{
		Boot: m.boot, Echo: m.echo, Started: m.started, Version: m.Version, Machine: m.Machine, Spare: m.Spare,
		Commitments: []Work{}, LastError: m.lastError, Prepared: m.programs.prepared, Runs: m.Program,
	}
	if f := m.programs.failed; f != nil {
		b.Trouble, b.TroubleWith = f.Why, f.SHA256
	}
	ready := true
	for _, j := range m.jobs {
		w := j.work()
		w.Block = max(w.Block, m.head.Load())
		b.Commitments = append(b.Commitments, w)
		took := j.startBlocks()
		ready = ready && took > 0
		b.StartBlocks = max(b.StartBlocks, took)
	}
	if !ready {
		b.StartBlocks = 0
	}
	slices.SortFunc(b.Commitments, func(a, b Work) int { return int(int64(a.Commitment - b.Commitment)) })
	return b
}

// follow stops the provers of assignments that have ended, and starts those of new ones.
func (m *member) follow(ctx context.Context, assignments []Assignment) {
	wanted := map[uint64]Assignment{}
	for _, a := range assignments {
		wanted[a.Commitment] = a
	}
	for commitment, j := range m.jobs {
		if a, ok := wanted[commitment]; ok && a.Term == j.assigned.Term {
			continue
		}
		j.stop()
		<-j.done
		delete(m.jobs, commitment)
		m.Log.Info("stopped working for a commitment, which is not assigned to this server any more", "commitment", commitment)
	}
	for commitment, a := range wanted {
		if m.jobs[commitment] == nil {
			m.Log.Info("working for a commitment", "commitment", commitment)
			m.jobs[commitment] = m.startJob(ctx, a)
		}
	}
}

// A prover that failed is started again after a pause, longer each time.
const (
	firstPause   = 5 * time.Second
	longestPause = time.Minute
)

// startJob runs the prover of an assignment until it is stopped. One that fails is tried again: what it needs a person
// for may be done.
func (m *member) startJob(ctx context.Context, a Assignment) *job {
	ctx, stop := context.WithCancel(ctx)
	j := &job{assigned: a, stop: stop, done: make(chan struct{})}
	go func() {
		defer close(j.done)
		for pause := firstPause; ; pause = min(2*pause, longestPause) {
			err := m.prove(ctx, j)
			if ctx.Err() != nil {
				return
			}
			j.ended(err)
			if err == nil { // the commitment is over
				return
			}
			m.failed(a.Commitment, err)
			select {
			case <-ctx.Done():
				return
			case <-time.After(pause):
			}
		}
	}()
	return j
}

// failed notes why a prover ended.
func (m *member) failed(commitment uint64, err error) {
	text := fmt.Sprintf("commitment %d: %s", commitment, hint.Text(err))
	m.mu.Lock()
	again := m.lastError == text
	m.lastError = text
	m.mu.Unlock()
	if !again {
		m.Log.Error("a prover ended, and is started again until it works", "commitment", commitment, "error", err)
	}
}

// prove runs the prover of a job. Work of an earlier server is taken over once, in the first run of an assignment that
// comes as far as its own work.
func (m *member) prove(ctx context.Context, j *job) error {
	a := j.assigned
	cfg := m.Prover
	cfg.Commitment = a.Commitment
	cfg.DataDir = prover.JournalDir(m.DataDir, a.Commitment)
	cfg.Log = m.Log.With("commitment", a.Commitment)
	cfg.Sender = &sender{link: m.link, chain: cfg.Chain, clock: cfg.Clock, scope: m.scope, assigned: a}
	taken, err := hasTaken(cfg.DataDir, a.Term)
	if err != nil {
		return err
	}
	cfg.TakeOver = a.TakeOver && !taken
	if cfg.TakeOver {
		var given rootsGiven
		if err := m.link.call(ctx, callRoots, rootsWanted{a.Commitment}, &given); err != nil {
			return fmt.Errorf("take over commitment %d: %w", a.Commitment, err)
		}
		if err := adoptRoots(cfg.DataDir, given.Roots); err != nil {
			return fmt.Errorf("take over commitment %d: %w", a.Commitment, err)
		}
	}
	var noting error
	cfg.OnEvent = func(e prover.Event) {
		if cfg.TakeOver && !taken && e.Kind != prover.Started { // what was there is adopted
			taken = true
			noting = noteTaken(cfg.DataDir, a.Term)
		}
		j.note(e, &cfg.Clock)
		m.OnEvent(e)
	}
	head, err := cfg.Chain.Head(ctx)
	if err != nil {
		return err
	}
	j.began(head.Number)
	cfg.Metrics = prover.NewMetrics(m.Health, a.Commitment)
	defer cfg.Metrics.Close()
	return errors.Join(m.Run(ctx, cfg), noting)
}
