package main

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// A config says what to soak, and for how long.
type config struct {
	lasts  time.Duration
	seed   uint64
	muster string
	dir    string
	json   string
}

// A soak is a network to which everything is done.
type soak struct {
	cfg       config
	began     time.Time
	keys      string // folder of circuit keys
	network   *demo.Network
	clean     *ledger.Client // by a node that is well
	providers []*provider
	processes []*process
	nodes     []*node
	spy       *spy
	times     *times
	meters    map[string]*meter
	harm      atomic.Bool

	mu     sync.Mutex
	report report
}

// start makes the network, and starts the processes on it.
func start(ctx context.Context, cfg config) (*soak, error) {
	s := &soak{
		cfg: cfg, began: time.Now(), spy: newSpy(), times: newTimes(), meters: map[string]*meter{}, report: newReport(cfg),
		// The last is never killed, so that its memory can grow.
		providers: []*provider{{name: "prover-1", units: 2}, {name: "prover-2", units: 1}, {name: "prover-2", units: 1}, {name: "prover-3", units: 3},
			{name: "server-1", hub: hubName, units: 1}, {name: "server-2", hub: hubName, units: 1}, {name: "prover-steady", units: 2}},
	}
	var err error
	if s.keys, err = circuits.DefaultDir(); err != nil {
		return nil, err
	}
	if err := circuits.Setup(ctx, capacity.Dev(), s.keys, nil); err != nil {
		return nil, err
	}
	accounts := []string{staker, "keeper", "keeper-steady", "watcher", "watcher-steady"}
	for _, p := range s.providers {
		accounts = append(accounts, p.account())
	}
	slices.Sort(accounts)
	accounts = slices.Compact(accounts)
	if s.network, err = startNetwork(ctx, filepath.Join(cfg.dir, "net"), accounts); err != nil {
		return nil, err
	}
	if s.clean, err = ledger.Dial(ctx, s.network.URL(), s.network.Deployment); err != nil {
		s.network.Stop()
		return nil, err
	}
	if err := s.prepare(ctx); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// prepare makes commitments and watchers, and says what processes there are.
func (s *soak) prepare(ctx context.Context) error {
	commitments := map[string][]uint64{}
	for _, p := range s.providers {
		if err := s.commit(ctx, p); err != nil {
			return err
		}
		if p.hub == "" {
			commitments[p.name] = append(commitments[p.name], p.commitment)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(commitments)) {
		args := []string{"prover", "run", "--keys", s.keys}
		if of := commitments[name]; len(of) == 1 {
			args = append(args, "--share-cores", "--commitment", fmt.Sprint(of[0]))
		} else if err := s.addToList(ctx, name, of); err != nil {
			return err
		}
		keeps := name == "prover-1"
		if keeps {
			args = append(args, "--keep-arrays", filepath.Join(s.cfg.dir, "arrays"))
		}
		s.add(name, name, func(point string) bool {
			return sends(point) || strings.HasPrefix(point, "prover/") && (keeps || !strings.HasPrefix(point, "prover/array-"))
		}, args...)
	}
	if err := s.addFleet(); err != nil {
		return err
	}
	none := func(string) bool { return false }
	for _, name := range []string{"keeper", "keeper-steady"} {
		s.add(name, name, sends, "keeper", "run", "--collect")
	}
	for _, name := range []string{"watcher", "watcher-steady"} {
		listen, err := loopback.Address()
		if err != nil {
			return err
		}
		if err := s.registerWatcher(ctx, name, "http://"+listen); err != nil {
			return err
		}
		s.add(name, name, sends, "watch", "run", "--allow-private", "--listen", listen)
	}
	for _, name := range []string{"web", "web-steady"} {
		listen, err := loopback.Address()
		if err != nil {
			return err
		}
		s.add(name, "", none, "web", "--listen", listen, "--keys", s.keys)
	}
	for _, p := range s.processes {
		metrics, err := loopback.Address()
		if err != nil {
			return err
		}
		p.metrics = metrics
		p.args = append(p.args, "--metrics", metrics)
	}
	return nil
}

// addToList puts commitments on the list of a process that has several.
func (s *soak) addToList(ctx context.Context, name string, commitments []uint64) error {
	for _, id := range commitments {
		cmd := exec.CommandContext(ctx, s.cfg.muster, "prover", "add", "--commitment", fmt.Sprint(id), "--data-dir", s.dataDir(name))
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("add commitment %d to %s: %w: %s", id, name, err, out)
		}
	}
	return nil
}

// dataDir is the data folder of a process.
func (s *soak) dataDir(name string) string { return filepath.Join(s.cfg.dir, "data", name) }

// sends says whether a point is reached by whoever sends. To come to the one of a nonce that somebody else used takes
// somebody else, which the wallet's tests have.
func sends(point string) bool {
	return strings.HasPrefix(point, "wallet/") && point != "wallet/anew-recorded"
}

// nearPeriod says whether a seal period begins soon, or has just begun.
func (s *soak) nearPeriod() bool {
	const before, after = 60, 15
	head := s.network.Chain().CurrentBlock().Number.Uint64()
	clock := s.clean.Clock
	start := clock.PeriodStart(clock.PeriodAt(head + before))
	return start <= head+before && head <= start+after
}

// steady says whether a process is never killed.
func steady(name string) bool { return strings.HasSuffix(name, "-steady") }

// add adds a process of an account, behind a node of its own.
func (s *soak) add(name, account string, suits func(point string) bool, args ...string) {
	seed := s.cfg.seed + uint64(len(s.processes))
	n := s.newNode(seed)
	args = append(args, "--rpc", n.proxy.URL, "--deployment", s.network.DeploymentFile, "--data-dir", s.dataDir(name))
	if account != "" {
		net := filepath.Dir(s.network.DeploymentFile)
		args = append(args, "--json", "--keystore", filepath.Join(net, account+".json"), "--password-file", filepath.Join(net, "password"))
	}
	p := &process{name: name, args: args, soak: s, rng: rand.New(rand.NewPCG(seed, 1))}
	if !steady(name) {
		p.points = slices.DeleteFunc(slices.Clone(killpoint.Points), func(point string) bool { return !suits(point) })
	}
	s.processes, s.nodes, s.meters[name] = append(s.processes, p), append(s.nodes, n), new(meter)
}

// A node is what one process sees of the chain.
type node struct {
	proxy     *testchain.Proxy
	weather   *testchain.Weather
	forgetful atomic.Bool // it takes transactions, and forgets them
}

func (s *soak) newNode(seed uint64) *node {
	n := &node{proxy: testchain.NewProxy(s.network.URL())}
	n.weather = testchain.NewWeather(seed, func() uint64 { return s.network.Chain().CurrentBlock().Number.Uint64() })
	n.weather.Outages = [2]time.Duration{3 * time.Second, 25 * time.Second}
	n.proxy.Set(func(request string) testchain.Fault {
		s.spy.see(request)
		fault := n.weather.Rule(request)
		if n.forgetful.Load() && fault.Reply == nil && !fault.Drop && fault.Status == 0 {
			if forgets := testchain.Forgetful(request); forgets.Reply != nil {
				return forgets
			}
		}
		return fault
	})
	return n
}

func (s *soak) close() {
	s.clean.Close()
	s.network.Stop()
	for _, n := range s.nodes {
		n.proxy.Stop()
	}
}

func (s *soak) harming() bool { return s.harm.Load() }

// soak lets everything run, does harm for as long as it is to last, lets things settle and judges.
func (s *soak) soak(ctx context.Context) (ok bool, err error) {
	s.say("a soak of %v with seed %d in %s", s.cfg.lasts, s.cfg.seed, s.cfg.dir)
	alive, stop := context.WithCancel(ctx)
	var running sync.WaitGroup
	defer running.Wait()
	defer stop()
	running.Go(func() { s.times.follow(alive, s.network) })
	for _, p := range s.processes {
		running.Go(func() { p.keepUp(alive) })
		running.Go(func() { s.measure(alive, p) })
	}
	running.Go(func() { s.tellAgainAndAgain(alive) })
	if err := s.assembleFleet(alive); err != nil {
		return false, err
	}
	from, err := s.awaitSeals(alive)
	if err != nil {
		return false, err
	}
	s.network.SetInterval(usual)
	s.say("all have sealed by block %d: the harm begins", from)
	s.doHarm(alive, s.clean.Clock.LastResponse(s.clean.Clock.NextSlotStart(from+1)))
	to, err := s.clean.HeadNumber(ctx)
	if err != nil {
		return false, err
	}
	s.say("the harm has ended; the last challenge that counts is at most block %d", to)
	s.network.SetInterval(brisk)
	if err := s.settle(alive, to); err != nil {
		return false, err
	}
	stop()
	running.Wait()
	return s.judge(ctx, from, to)
}

// awaitSeals waits until each prover has sealed and each process is ready, and returns the newest block.
func (s *soak) awaitSeals(ctx context.Context) (block uint64, err error) {
	for {
		sealed := 0
		if block, err = s.clean.HeadNumber(ctx); err != nil {
			return 0, err
		}
		for _, p := range s.providers {
			seal, err := s.clean.Seal(ctx, p.commitment, s.clean.Clock.PeriodAt(block))
			if err != nil {
				return 0, err
			}
			if seal.From != 0 {
				sealed++
			}
		}
		if sealed == len(s.providers) && len(s.unready(ctx)) == 0 {
			return block, nil
		}
		if time.Since(s.began) > firstPatience {
			return 0, fmt.Errorf("%d of %d provers have sealed after %v; not ready: %v", sealed, len(s.providers), firstPatience, s.unready(ctx))
		}
		if err := sleep(ctx, time.Second); err != nil {
			return 0, err
		}
	}
}

// firstPatience is how long the first seals may take.
const firstPatience = 5 * time.Minute

// doHarm does everything to everybody until the time is over, and at least until a block: a soak without a challenge
// shows nothing.
func (s *soak) doHarm(ctx context.Context, until uint64) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	began := time.Now()
	s.harm.Store(true)
	for _, n := range s.nodes {
		n.weather.Begin()
	}
	var all sync.WaitGroup
	for i, act := range []func(context.Context, *rand.Rand){s.killProcesses, s.stopProcesses, s.forgetTransactions, s.reorganise} {
		all.Go(func() { act(ctx, rand.New(rand.NewPCG(s.cfg.seed, uint64(2+i)))) })
	}
	all.Go(func() { s.moveMoney(ctx) })
	for time.Since(began) < s.cfg.lasts || s.network.Chain().CurrentBlock().Number.Uint64() < until {
		if s.times.since() > mostStandstill {
			s.fault("the chain has not grown for %v", mostStandstill)
			break
		}
		if sleep(ctx, time.Second) != nil {
			break
		}
	}
	stop()
	all.Wait()
	for _, n := range s.nodes {
		n.weather.End()
	}
	s.harm.Store(false)
	s.count(func(r *report) { r.Seconds = time.Since(began).Seconds() })
}

// mostStandstill is how long the chain may stand still: a block comes much sooner, and a reorganisation only makes it longer.
const mostStandstill = 2 * time.Minute

// settle waits until all that counts is over on the chain and paid, and all processes are well, without help.
func (s *soak) settle(ctx context.Context, last uint64) error {
	clock := s.clean.Clock
	final := clock.FinalFrom(clock.Epoch(last)) + 40 // so that keepers settle
	for {
		head, err := s.clean.HeadNumber(ctx)
		if err != nil {
			return err
		}
		if head > final {
			break
		}
		if err := sleep(ctx, time.Second); err != nil {
			return err
		}
	}
	for began := time.Now(); ; {
		unready := s.unready(ctx)
		if len(unready) == 0 {
			return nil
		}
		if time.Since(began) > time.Minute {
			s.fault("not ready a minute after everything was over: %s", strings.Join(unready, "; "))
			return nil
		}
		if err := sleep(ctx, time.Second); err != nil {
			return err
		}
	}
}

// say prints what happens.
func (s *soak) say(format string, args ...any) {
	fmt.Printf("%9.1fs  %s\n", time.Since(s.began).Seconds(), fmt.Sprintf(format, args...))
}

// fault notes what should not have happened.
func (s *soak) fault(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	s.say("FAULT: %s", text)
	s.count(func(r *report) { r.Faults = append(r.Faults, text) })
}

func (s *soak) count(f func(*report)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.report)
}

// ended notes that a process ended although nobody killed it. A daemon may do so while it starts and its node fails:
// its service manager starts it again. Once it was ready, no node ends it.
func (s *soak) ended(name string, was life, how string) {
	words := strings.ReplaceAll(was.words, "\n", " | ")
	s.say("%s ended by itself after %v (%s): %s", name, was.lasted.Round(100*time.Millisecond), how, words)
	s.count(func(r *report) { r.Ends[name]++ })
	if was.ready || !s.harming() {
		s.fault("%s ended by itself after %v, ready: %v: %s: %s", name, was.lasted.Round(time.Second), was.ready, how, words)
	}
}
