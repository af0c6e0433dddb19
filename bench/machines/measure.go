//go:build linux

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/lease/machine"
)

// A maker starts machines, and returns when their first instruction can run.
type maker interface {
	start(ctx context.Context, p *plan) (running, error)
}

// patience is more than twenty emulated machines need on a loaded computer.
const patience = 15 * time.Minute

// settle is how long machines that answer are left alone before their memory is read.
const settle = 5 * time.Second

// measure returns a report with an error if only leases failed.
func measure(ctx context.Context, opt options) (r *Report, err error) {
	began := time.Now()
	say := func(what string) { fmt.Fprintf(os.Stderr, "%5.0f s  %s\n", time.Since(began).Seconds(), what) }
	s, err := newSite(ctx, say)
	if err != nil {
		return nil, err
	}
	defer s.remove()
	r = &Report{
		Machine: fmt.Sprintf("%s, %d logical CPUs", model(), runtime.NumCPU()), Accel: string(s.accel),
		MemoryMiB: s.guest.MemoryMiB, Machines: opt.machines, Load: []float64{load()},
	}
	if r.QEMU, err = qemuVersion(ctx); err != nil {
		return nil, err
	}
	r.Sides = []*Side{{Name: ourName}}
	makers := []maker{&ours{}}
	if opt.peer {
		l, err := startLibvirt(ctx, s)
		if err != nil {
			return nil, err
		}
		defer l.stop()
		r.Libvirt = l.version
		makers = append(makers, l)
		r.Sides = append(r.Sides, &Side{Name: peerName})
	}
	together := func(n int, each func(*Side, *crowd) error) error {
		for i, m := range makers {
			if err := withCrowd(ctx, s, m, n, func(c *crowd) error { return each(r.Sides[i], c) }); err != nil {
				return fmt.Errorf("%s: %w", r.Sides[i].Name, err)
			}
			say(r.Sides[i].Name + " is measured")
			r.Load = append(r.Load, load())
		}
		return nil
	}
	for i := range opt.alone {
		say(fmt.Sprintf("one machine alone, %d of %d", i+1, opt.alone))
		if err := together(1, func(side *Side, c *crowd) error { side.Alone = append(side.Alone, c.boots...); return nil }); err != nil {
			return nil, err
		}
	}
	for i := range opt.rounds {
		say(fmt.Sprintf("%d machines together, %d of %d", opt.machines, i+1, opt.rounds))
		err := together(opt.machines, func(side *Side, c *crowd) error {
			side.Together = append(side.Together, c.boots...)
			return side.weigh(ctx, c, say)
		})
		if err != nil {
			return nil, err
		}
	}
	if opt.leases > 0 {
		say("leases, on a chain of its own")
		if r.Leases, err = leases(ctx, s, opt.leases, say); err != nil {
			return r, fmt.Errorf("leases: %w", err)
		}
	}
	return r, nil
}

// A crowd are machines that were started at once and answer.
type crowd struct {
	maker    maker
	machines []running
	boots    []Boot
	guest    int64 // memory of each
	idle     int64 // what libvirt's daemons took before
}

// withCrowd starts machines at once, waits until each answers SSH with the key that it said on its console, has
// them used, and ends them.
func withCrowd(ctx context.Context, s *site, m maker, n int, use func(*crowd) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	c := &crowd{maker: m, machines: make([]running, n), boots: make([]Boot, n), guest: int64(s.guest.MemoryMiB) << 20}
	if l, ok := m.(*libvirt); ok {
		if c.idle, err = l.share(); err != nil {
			return err
		}
	}
	var plans []*plan
	for range n {
		p, err := s.plan(ctx)
		if err != nil {
			return err
		}
		plans = append(plans, p)
	}
	defer func() {
		// Whoever interrupts leaves nothing behind.
		ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		for _, r := range c.machines {
			if r != nil {
				err = errors.Join(err, r.end(ending))
			}
		}
		for _, p := range plans {
			err = errors.Join(err, os.RemoveAll(p.dir))
		}
	}()
	if o, ok := m.(*ours); ok { // libvirt makes groups itself
		g, leave, err := beginGroup("muster-bench")
		if err == nil {
			o.counted = g
			defer g.remove()
			defer leave()
		}
	}
	all, inner := errgroup.WithContext(ctx)
	for i, p := range plans {
		all.Go(func() (err error) {
			c.machines[i], c.boots[i], err = boot(inner, m, p)
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return err
	}
	return use(c)
}

// boot starts one machine and waits for its SSH.
func boot(ctx context.Context, m maker, p *plan) (r running, b Boot, err error) {
	began := time.Now()
	if r, err = m.start(ctx, p); err != nil {
		return nil, b, err
	}
	b.Start = time.Since(began).Seconds()
	process, err := age(r.pid())
	if err != nil {
		return r, b, err
	}
	forked := time.Now().Add(-process)
	if forked.Before(began) { // the kernel's clock has ticks of 10 ms
		forked = began
	}
	keys, err := r.hostKeys(ctx)
	if err != nil {
		return r, b, err
	}
	if _, err := machine.WaitSSH(ctx, p.address, keys); err != nil {
		return r, b, err
	}
	answered := time.Now()
	b.Whole, b.Boot = answered.Sub(began).Seconds(), answered.Sub(forked).Seconds()
	b.Processor, err = processor(r.pid())
	return r, b, err
}

// weigh reads what a crowd's machines take.
func (s *Side) weigh(ctx context.Context, c *crowd, say func(string)) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(settle):
	}
	var touched int64
	for _, r := range c.machines {
		share, err := shareOf(r.pid(), c.guest)
		if err != nil {
			return err
		}
		s.Memory = append(s.Memory, share)
		touched += share.Guest
	}
	n := int64(len(c.machines))
	if used, err := counted(c.machines); err != nil {
		say("the control groups' figure is left out: " + err.Error())
	} else {
		s.Group = append(s.Group, (used-touched)/n)
	}
	switch m := c.maker.(type) {
	case *libvirt:
		now, err := m.share()
		if err != nil {
			return err
		}
		s.Daemon, s.Idle = append(s.Daemon, (now-c.idle)/n), append(s.Idle, c.idle)
	case *ours:
		each, err := keeper(ctx, c.machines)
		if err != nil {
			return err
		}
		s.Daemon = append(s.Daemon, each)
	}
	return nil
}

// counted is what the control groups of machines count, which have nothing else in them.
func counted(machines []running) (bytes int64, err error) {
	here, err := groupOf(os.Getpid())
	if err != nil {
		return 0, err
	}
	var seen []group
	for _, r := range machines {
		g, err := groupOf(r.pid())
		switch {
		case err != nil:
			return 0, err
		case slices.Contains(seen, g):
			continue
		case g == here && !strings.HasSuffix(string(g), "/muster-bench"):
			return 0, errors.New("machines are counted with all else that runs here")
		}
		seen = append(seen, g)
		used, err := g.used()
		if err != nil {
			return 0, err
		}
		bytes += used
	}
	return bytes, nil
}

// tick is the unit of times in /proc.
const tick = time.Second / 100

// stat are the fields of /proc/PID/stat from the third on.
func stat(pid int) ([]string, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:]))
	if len(fields) < 40 {
		return nil, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	return fields, nil
}

// age is how long ago a process was started.
func age(pid int) (time.Duration, error) {
	fields, err := stat(pid)
	if err != nil {
		return 0, err
	}
	started, err := strconv.ParseInt(fields[22-3], 10, 64)
	if err != nil {
		return 0, err
	}
	var now unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &now); err != nil {
		return 0, err
	}
	return time.Duration(now.Nano()) - time.Duration(started)*tick, nil
}

// processor is the processor time that a process has used, in seconds.
func processor(pid int) (float64, error) {
	fields, err := stat(pid)
	if err != nil {
		return 0, err
	}
	var ticks int64
	for _, f := range fields[14-3 : 16-3] {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, err
		}
		ticks += n
	}
	return (time.Duration(ticks) * tick).Seconds(), nil
}

// load is how many processes wanted a core in the last minute.
func load() float64 {
	b, _ := os.ReadFile("/proc/loadavg")
	one, _, _ := strings.Cut(string(b), " ")
	n, _ := strconv.ParseFloat(one, 64) // 0 where that is not known
	return n
}

func qemuVersion(ctx context.Context) (string, error) {
	out, err := output(ctx, "qemu-system-x86_64", "--version")
	first, _, _ := strings.Cut(out, "\n")
	return strings.TrimPrefix(first, "QEMU emulator version "), err
}

// model is the processor's name.
func model() string {
	b, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(b)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "a processor without a name"
}
