package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/muster-network/muster/internal/killpoint"
)

// A process is one of the program's daemons, started again whenever it has ended, as a service manager does.
type process struct {
	name    string
	args    []string
	points  []string // at which it can be killed; none: it is never killed
	metrics string   // where it serves them
	soak    *soak
	joined  chan struct{} // closed when it may be started; nil: at once

	mu      sync.Mutex
	rng     *rand.Rand
	cmd     *exec.Cmd // nil: it does not run
	began   time.Time
	ready   bool     // it has said since then that it is
	armed   []string // the points at which it is to be killed; none: at none
	killing bool     // by the soak, at no point
	still   bool     // it was stopped by a signal
	runs    []span   // when it ran and did not stand still
	logs    *os.File
	last    *tail // of what it said
}

// A span of time.
type span struct{ from, to time.Time }

// restartAfter is how long a service manager waits before it starts a daemon again: at least, and at most.
const (
	restartAfter  = 200 * time.Millisecond
	restartAtMost = 3 * time.Second
)

// keepUp runs a process again and again until ctx ends, and then stops it.
func (p *process) keepUp(ctx context.Context) {
	if p.joined != nil {
		select {
		case <-p.joined:
		case <-ctx.Done():
		}
	}
	wasKilledAtPoint := false
	for ctx.Err() == nil {
		killed, err := p.once(ctx, !wasKilledAtPoint)
		if err != nil {
			p.soak.fault("%s could not be started: %v", p.name, err)
			return
		}
		wasKilledAtPoint = killed != "" && killed != anywhere
		p.mu.Lock()
		pause := restartAfter + time.Duration(p.rng.Int64N(int64(restartAtMost-restartAfter)))
		p.mu.Unlock()
		_ = sleep(ctx, pause)
	}
}

// anywhere is where a process was killed if it was at no point.
const anywhere = "anywhere"

// once runs a process until it ends. It returns where it was killed, empty if it was not.
func (p *process) once(ctx context.Context, mayArm bool) (killed string, err error) {
	cmd, err := p.start(ctx, mayArm)
	if err != nil {
		return "", err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err = <-ended:
	case <-ctx.Done():
		p.end(cmd, ended)
		return "", nil
	}
	p.mu.Lock()
	p.rest()
	p.cmd, p.still = nil, false
	killing := p.killing
	was := life{lasted: time.Since(p.began), ready: p.ready, words: p.last.String()}
	p.mu.Unlock()
	switch point := lastPoint(was.words); {
	case isKill(err) && point != "":
		killed = point
	case isKill(err) && killing:
		killed = anywhere
	case err == nil:
		p.soak.ended(p.name, was, "it stopped without an error")
		return "", nil
	default:
		p.soak.ended(p.name, was, err.Error())
		return "", nil
	}
	p.soak.count(func(r *report) { r.Kills[killed]++; r.KillsOf[p.name]++ })
	return killed, nil
}

// lastPoint is the point at which a process said that it is killed; empty: none.
func lastPoint(words string) string {
	_, point, _ := strings.Cut(words[strings.LastIndex(words, "\n")+1:], killpoint.LastWords)
	return point
}

// isKill says whether a process ended by being killed.
func isKill(err error) bool {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL
}

// A life is that of a process that has ended.
type life struct {
	lasted time.Duration
	ready  bool   // it once was
	words  string // its last
}

// endPatience is how long a process may take to stop when it is asked to.
const endPatience = 30 * time.Second

// end asks a process to stop.
func (p *process) end(cmd *exec.Cmd, ended <-chan error) {
	p.mu.Lock()
	p.rest()
	p.cmd = nil
	p.mu.Unlock()
	_ = cmd.Process.Signal(syscall.SIGCONT)
	_ = cmd.Process.Signal(os.Interrupt)
	select {
	case err := <-ended:
		if err != nil && len(p.armed) == 0 { // it may have come to its point
			p.soak.fault("%s was asked to stop, and ended with: %v\n%s", p.name, err, p.last)
		}
	case <-time.After(endPatience):
		_ = cmd.Process.Kill()
		p.soak.fault("%s was asked to stop, and had not after %v: %v", p.name, endPatience, <-ended)
	}
}

// start starts it, and may choose a point at which it is to be killed.
func (p *process) start(ctx context.Context, mayArm bool) (*exec.Cmd, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.logs == nil {
		f, err := os.Create(filepath.Join(p.soak.cfg.dir, p.name+".log"))
		if err != nil {
			return nil, err
		}
		p.logs = f
	}
	cmd := exec.Command(p.soak.cfg.muster, p.args...)
	cmd.Env = os.Environ()
	p.ready, p.armed, p.killing, p.last = false, nil, false, new(tail)
	if mayArm && p.soak.harming() && p.rng.Float64() < armOdds {
		p.armed = p.choose()
	}
	if len(p.armed) > 0 {
		cmd.Env = append(cmd.Env, "MUSTER_KILL="+strings.Join(p.armed, ","))
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // an interrupt of the soak is not theirs
	fmt.Fprintf(p.logs, "--- %s starts; to be killed at: %q\n", time.Now().Format(time.TimeOnly), p.armed)
	cmd.Stdout, cmd.Stderr = p.logs, &both{p.logs, p.last}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p.cmd, p.began = cmd, time.Now()
	p.runs = append(p.runs, span{from: p.began})
	if ctx.Err() == nil {
		p.soak.count(func(r *report) { r.Starts++ })
	}
	return cmd, nil
}

// armOdds are those of a start, to be killed at a point.
const armOdds = 0.7

// armedPoints is at how many points a process is to be killed, at the first to which it comes.
const armedPoints = 3

// choose draws points that it may soon come to. Seals are made when a period begins, and all else in between.
func (p *process) choose() []string {
	sealing := p.soak.nearPeriod()
	likely := slices.DeleteFunc(slices.Clone(p.points), func(point string) bool { return ofSeal(point) != sealing })
	p.rng.Shuffle(len(likely), func(i, j int) { likely[i], likely[j] = likely[j], likely[i] })
	return likely[:min(len(likely), armedPoints)]
}

// ofSeal says whether a point is only reached while a seal is made.
func ofSeal(point string) bool {
	for _, prefix := range []string{"prover/seal-", "prover/roots-", "prover/array-"} {
		if strings.HasPrefix(point, prefix) {
			return true
		}
	}
	return false
}

// rest notes that it does not run from now on. The caller holds the lock.
func (p *process) rest() {
	if n := len(p.runs); n > 0 && p.runs[n-1].to.IsZero() {
		p.runs[n-1].to = time.Now()
	}
}

// armPatience is for how long a process that is to be killed at a point is not killed elsewhere: longer than a slot.
const armPatience = 140 * time.Second

// canBeKilled says whether it runs and waits for no point.
func (p *process) canBeKilled() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.cmd != nil && (len(p.armed) == 0 || time.Since(p.began) > armPatience)
}

// kill kills it, wherever it is.
func (p *process) kill() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd != nil {
		p.killing = true
		_ = p.cmd.Process.Kill() // it may just have ended
	}
}

// stand makes it stand still for a while. It says whether it did.
func (p *process) stand(ctx context.Context, d time.Duration) bool {
	p.mu.Lock()
	cmd := p.cmd
	if cmd == nil || p.still {
		p.mu.Unlock()
		return false
	}
	p.still = true
	p.rest()
	_ = cmd.Process.Signal(syscall.SIGSTOP)
	p.mu.Unlock()
	_ = sleep(ctx, d)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd == cmd {
		p.still = false
		p.runs = append(p.runs, span{from: time.Now()})
		_ = cmd.Process.Signal(syscall.SIGCONT)
	}
	return true
}

// longestRun is the longest time within a span for which all of some processes ran without a break.
func longestRun(within span, processes ...*process) (longest time.Duration) {
	all := []span{within}
	for _, p := range processes {
		var both []span
		for _, r := range p.allRuns() {
			for _, other := range all {
				both = append(both, r.and(other))
			}
		}
		all = both
	}
	for _, r := range all {
		longest = max(longest, r.to.Sub(r.from))
	}
	return longest
}

// allRuns are the times in which it ran; the last may go on.
func (p *process) allRuns() []span {
	p.mu.Lock()
	defer p.mu.Unlock()
	runs := slices.Clone(p.runs)
	if n := len(runs); n > 0 && runs[n-1].to.IsZero() {
		runs[n-1].to = time.Now().Add(time.Hour)
	}
	return runs
}

// and is what two spans have in common, which may be less than nothing.
func (s span) and(other span) span {
	if other.from.After(s.from) {
		s.from = other.from
	}
	if other.to.Before(s.to) {
		s.to = other.to
	}
	return s
}

// pid is its number while it runs; 0: it does not.
func (p *process) pid() (pid int, age time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd == nil || p.still {
		return 0, 0
	}
	return p.cmd.Process.Pid, time.Since(p.began)
}

// A tail is the end of what was written to it.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const tailBytes = 2000

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	t.text = t.text[max(0, len(t.text)-tailBytes):]
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	lines := bytes.Split(bytes.TrimSpace(t.text), []byte("\n"))
	return strings.TrimSpace(string(bytes.Join(lines[max(0, len(lines)-4):], []byte("\n"))))
}

// both writes to a log and keeps the tail.
type both struct {
	log  *os.File
	tail *tail
}

func (b *both) Write(p []byte) (int, error) {
	_, _ = b.tail.Write(p)
	return b.log.Write(p)
}
