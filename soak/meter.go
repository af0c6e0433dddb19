package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A meter has what a process took of memory, as it went.
type meter struct {
	mu      sync.Mutex
	samples []sample
}

type sample struct{ rss, heap uint64 } // bytes

const (
	lookEvery = time.Second
	measureAt = 5               // of so many looks, one measures
	grownUp   = 8 * time.Second // of age: a younger process is still starting
)

// measure looks at a process until ctx ends: whether it is ready, and how much memory it has.
func (s *soak) measure(ctx context.Context, p *process) {
	for i := 0; sleep(ctx, lookEvery) == nil; i++ {
		pid, age := p.pid()
		if pid == 0 {
			continue
		}
		if status, _, err := p.get(ctx, "/readyz"); err == nil && status == http.StatusOK {
			p.wasReady(pid)
		}
		if i%measureAt != 0 || age < grownUp || !s.harming() {
			continue
		}
		rss, err := residentBytes(pid)
		if err != nil {
			continue // it has just ended
		}
		heap, err := p.heapBytes(ctx)
		if err != nil {
			continue
		}
		s.meters[p.name].add(sample{rss, heap})
	}
}

// wasReady notes that the process of a number was ready.
func (p *process) wasReady(pid int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd != nil && p.cmd.Process.Pid == pid {
		p.ready = true
	}
}

func (m *meter) add(s sample) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.samples = append(m.samples, s)
}

// residentBytes is what a process has in memory.
func residentBytes(pid int) (uint64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0, err
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0, fmt.Errorf("/proc/%d/statm has no resident pages: %q", pid, text)
	}
	pages, err := strconv.ParseUint(fields[1], 10, 64)
	return pages * uint64(os.Getpagesize()), err
}

// get asks a process for one of its pages of health.
func (p *process) get(ctx context.Context, page string) (status int, body string, err error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.metrics+page, nil)
	if err != nil {
		return 0, "", err
	}
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	return reply.StatusCode, string(text), err
}

// heapBytes is what the process says that its heap has.
func (p *process) heapBytes(ctx context.Context) (uint64, error) {
	_, text, err := p.get(ctx, "/metrics")
	if err != nil {
		return 0, err
	}
	for lines := bufio.NewScanner(strings.NewReader(text)); lines.Scan(); {
		if value, ok := strings.CutPrefix(lines.Text(), "go_memstats_heap_inuse_bytes "); ok {
			bytes, err := strconv.ParseFloat(value, 64)
			return uint64(bytes), err
		}
	}
	return 0, fmt.Errorf("%s tells nothing of its heap", p.name)
}

// unready are the processes that are not ready, and why.
func (s *soak) unready(ctx context.Context) (all []string) {
	for _, p := range s.processes {
		status, body, err := p.get(ctx, "/readyz")
		switch {
		case err != nil:
			all = append(all, fmt.Sprintf("%s: %v", p.name, err))
		case status != http.StatusOK:
			all = append(all, p.name+": "+strings.ReplaceAll(strings.TrimSpace(body), "\n", ", "))
		}
	}
	return all
}

// memory compares the first quarter of a process's samples with the last.
func (m *meter) memory() (u usage) {
	m.mu.Lock()
	defer m.mu.Unlock()
	u.Samples = len(m.samples)
	quarter := len(m.samples) / 4
	if quarter == 0 {
		return u
	}
	first, last := m.samples[:quarter], m.samples[len(m.samples)-quarter:]
	rss, heap := func(s sample) uint64 { return s.rss }, func(s sample) uint64 { return s.heap }
	u.RSSFirst, u.RSSLast = median(first, rss), median(last, rss)
	u.HeapFirst, u.HeapLast = median(first, heap), median(last, heap)
	return u
}

func median(all []sample, of func(sample) uint64) uint64 {
	values := make([]uint64, len(all))
	for i, s := range all {
		values[i] = of(s)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// A memory that is flat is in the last quarter no more than this above that of the first.
const (
	growthAllowed = 1.25
	growthIgnored = 16 << 20
)

func grew(first, last uint64) bool {
	return float64(last) > float64(first)*growthAllowed+growthIgnored
}
