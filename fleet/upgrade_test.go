package fleet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
)

// A crew is a server whose provers do what a test says. What it runs is what a service manager would have it run: it
// starts again when it ends.
type crew struct {
	t    *testing.T
	o    *office
	name string
	dir  string
	stop context.CancelFunc
	over chan struct{}

	mu      sync.Mutex
	tell    func(prover.Event) // of the prover that runs; nil: none does
	started []string           // the programs, by hash; empty is the installed one
	broken  map[string]bool    // programs that end at once
}

func (o *office) startCrew(name string, commitment uint64) *crew {
	o.t.Helper()
	i := o.enrol(name, commitment)
	c := &crew{t: o.t, o: o, name: name, dir: i.dir, over: make(chan struct{}), broken: map[string]bool{}}
	ctx, cancel := context.WithCancel(o.t.Context())
	c.stop = cancel
	go c.serve(ctx)
	o.t.Cleanup(func() { cancel(); <-c.over })
	return c
}

// serve starts the server until it is stopped.
func (c *crew) serve(ctx context.Context) {
	defer close(c.over)
	runs := ""
	for ctx.Err() == nil {
		path, err := ProgramFor(c.dir, "v1", runs)
		if err != nil {
			c.t.Error(err)
			return
		}
		if path != "" {
			runs = path[strings.LastIndex(path, "/")+1:]
		}
		c.mu.Lock()
		c.started = append(c.started, runs)
		broken := c.broken[runs]
		c.mu.Unlock()
		if broken { // a crash: the service manager starts the installed program
			runs = ""
			continue
		}
		err = Join(ctx, ServerConfig{
			DataDir: c.dir, Version: "v1", Program: runs, Every: 10 * time.Millisecond, Run: c.prove,
			Prover: prover.Config{Chain: c.o.chain, Clock: c.o.chain.Clock, Deployment: ledger.Deployment{ChainID: 1}},
			Log:    slog.New(slog.NewTextHandler(c.t.Output(), nil)).With("at", c.name),
		})
		var restart *Restart
		if !errors.As(err, &restart) && !errors.Is(err, context.Canceled) {
			c.t.Errorf("%s ended with %v", c.name, err)
			return
		}
	}
}

// prove is a prover that has its arrays at once.
func (c *crew) prove(ctx context.Context, cfg prover.Config) error {
	c.mu.Lock()
	c.tell = cfg.OnEvent
	c.mu.Unlock()
	head, err := cfg.Chain.Head(ctx)
	if err != nil {
		return err
	}
	cfg.OnEvent(prover.Event{Kind: prover.Sealed, Commitment: cfg.Commitment, Block: head.Number, Units: 1, Claimed: 1})
	for range cfg.Chain.HeadsFrom(ctx, head.Number) {
	}
	return context.Cause(ctx)
}

// says tells an event of the prover.
func (c *crew) says(e prover.Event) {
	testchain.WaitFor(c.t, func() bool { c.mu.Lock(); defer c.mu.Unlock(); return c.tell != nil })
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tell(e)
}

// programs are those that it has started.
func (c *crew) programs() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.started...)
}

// newest is the upgrade as it is.
func (o *office) newest() Upgrade { return *o.Status().Upgrade }

// mineUntil makes blocks, each once all servers have seen the one before, until done says so.
func (o *office) mineUntil(done func() bool) {
	o.t.Helper()
	testchain.WaitFor(o.t, func() bool {
		if done() {
			return true
		}
		head := testchain.Must(o.chain.Head(o.t.Context()))(o.t).Number
		s := o.Status()
		seen := s.Block == head
		for _, server := range s.Servers {
			for _, w := range server.works() {
				seen = seen && w.Block == head
			}
		}
		if seen {
			o.chain.Block(false)
		}
		return false
	})
}

func script(version string) *strings.Reader {
	return strings.NewReader(fmt.Sprintf("#!/bin/sh\necho '{\"version\":%q}'\n", version))
}

// Servers get another program one after the other, and none while it owes something, or a challenge can begin.
func TestUpgrade(t *testing.T) {
	o := startOffice(t)
	a, b, idle := o.startCrew("a", 1), o.startCrew("b", 2), o.startCrew("idle", 0)
	o.mineUntil(func() bool { s := o.Status(); return s.Assignments[0].Served && s.Assignments[1].Served })
	challenge := o.chain.Challenge()
	a.says(prover.Event{Kind: prover.ChallengeSeen, Commitment: 1, Challenge: challenge, Block: challenge})
	u := testchain.Must(o.BeginUpgrade(script("v2"), "v2", 0))(t)
	o.mineUntil(func() bool { u = o.newest(); return len(u.Done) == 2 && u.Waits["a"] != "" })
	if n := len(a.programs()); n != 1 || !strings.Contains(u.Waits["a"], "owes a response") {
		t.Errorf("a server that owes a response was started %d times, and waits because %q", n, u.Waits["a"])
	}
	a.says(prover.Event{Kind: prover.Responded, Commitment: 1, Challenge: challenge})
	o.mineUntil(func() bool { return strings.Contains(o.newest().Waits["a"], "owes a proof") })
	a.says(prover.Event{Kind: prover.Proven, Commitment: 1, Challenge: challenge})
	o.mineUntil(func() bool { return o.newest().Over })
	for _, c := range []*crew{a, b, idle} {
		if got := c.programs(); len(got) != 2 || got[0] != "" || got[1] != u.SHA256 {
			t.Errorf("%s has started %q", c.name, got)
		}
		if r := testchain.Must(loadRunning(c.dir))(t); !r.Confirmed || r.Version != "v2" {
			t.Errorf("%s notes %+v", c.name, r)
		}
	}
	if path := testchain.Must(ProgramFor(a.dir, "v1", ""))(t); path != programPath(a.dir, u.SHA256) {
		t.Errorf("after the next start it would run %q", path)
	}
	if path := testchain.Must(ProgramFor(a.dir, "v3", ""))(t); path != "" {
		t.Errorf("after another program was installed it would run %q", path)
	}
}

// A restart that would last until a challenge can begin does not take place.
func TestUpgradeWaitsForRoom(t *testing.T) {
	o := startOffice(t)
	o.startCrew("a", 1)
	o.mineUntil(func() bool { return o.Status().Assignments[0].Served })
	testchain.Must(o.BeginUpgrade(script("v2"), "v2", o.chain.Clock.SlotBlocks()))(t)
	from := o.Status().Block
	o.mineUntil(func() bool { return o.Status().Block > from+3*o.chain.Clock.SlotBlocks() })
	if u := o.newest(); u.Now != "" || len(u.Done) > 0 || !strings.Contains(u.Waits["a"], "can begin in") && !strings.Contains(u.Waits["a"], "just now") {
		t.Errorf("the upgrade is %+v", u)
	}
	if u := testchain.Must(o.StopUpgrade())(t); u.Stopped == "" {
		t.Errorf("stopped it is %+v", u)
	}
}

// A program that does not run ends the upgrade, and its server goes back to the one before.
func TestUpgradeThatFails(t *testing.T) {
	o := startOffice(t)
	a, b := o.startCrew("a", 1), o.startCrew("b", 2)
	o.mineUntil(func() bool { s := o.Status(); return s.Assignments[0].Served && s.Assignments[1].Served })
	good := testchain.Must(o.BeginUpgrade(script("v2"), "v2", 0))(t)
	o.mineUntil(func() bool { return o.newest().Over })
	bad := testchain.Must(o.BeginUpgrade(script("v3"), "v3", 0))(t)
	for _, c := range []*crew{a, b} {
		c.mu.Lock()
		c.broken[bad.SHA256] = true
		c.mu.Unlock()
	}
	o.mineUntil(func() bool { return o.newest().Stopped != "" })
	u := o.newest()
	if !strings.Contains(u.Stopped, u.Now+" is back with its earlier program: program v3 was started 2 times") {
		t.Errorf("the upgrade is %+v", u)
	}
	for _, c := range []*crew{a, b} {
		got := c.programs()
		if got[len(got)-1] != good.SHA256 {
			t.Errorf("%s has started %q", c.name, got)
		}
		if tried := slices.Contains(got, bad.SHA256); tried != (c.name == u.Now) {
			t.Errorf("%s has started %q, and %s was upgraded", c.name, got, u.Now)
		}
	}

	testchain.Must(o.BeginUpgrade(script("v4"), "v5", 0))(t)
	o.mineUntil(func() bool { return o.newest().Stopped != "" })
	if u := o.newest(); !strings.Contains(u.Stopped, `says that it is "v4"`) {
		t.Errorf("the upgrade is %+v", u)
	}
	if _, err := o.BeginUpgrade(strings.NewReader(""), "v6", 0); err == nil {
		t.Error("an empty program is taken")
	}
}
