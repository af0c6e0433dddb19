package watch

import (
	"context"
	"net"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/muster-network/muster/host/attest"
)

// BenchmarkSlot asks 5,000 commitments' hosts once, over TLS on loopback, and writes down what is found. It reports what
// processor time a host's question takes, the host's own part included, and how much of one core a day of 256 such
// slots in 24 hours needs.
func BenchmarkSlot(b *testing.B) {
	const hosts, each = 50, 100
	j := must(openJournal(b.TempDir(), testOwner))(b)
	w := newWatcher(Config{Rules: mainRules, ChainID: testOwner.ChainID, Watch: testOwner.Watch, Anywhere: true}, j, testOwner)
	ctx, cancel := context.WithCancel(context.Background())
	var serving sync.WaitGroup
	p := &plan{day: 5}
	for h := range hosts {
		key := must(attest.NewKey())(b)
		host := attest.Host{Key: key, ChainID: testOwner.ChainID, Watch: testOwner.Watch, Serves: func(uint64) bool { return true }}
		listener := must(net.Listen("tcp", "127.0.0.1:0"))(b)
		serving.Go(func() { _ = host.Serve(ctx, listener) })
		at := attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: must(attest.KeyHash(key.Public()))(b)}
		for i := range each {
			p.targets = append(p.targets, &target{commitment: uint64(h*each + i), endpoints: []attest.Endpoint{at}})
		}
	}
	slot, seen := 0, 0
	before := processorTime(b)
	for b.Loop() {
		var asking sync.WaitGroup
		pool := make(chan struct{}, 64)
		for _, t := range p.targets {
			pool <- struct{}{}
			asking.Go(func() {
				defer func() { <-pool }()
				w.prober.visit(ctx, p, t, slot%256)
			})
		}
		asking.Wait()
		if err := j.flush(); err != nil {
			b.Fatal(err)
		}
		for _, t := range p.targets {
			if t := j.open[5][t.commitment]; t != nil && t.up.Has(slot%256) {
				seen++
			}
		}
		slot++
	}
	spent := processorTime(b) - before
	if seen != slot*len(p.targets) && slot <= 256 {
		b.Errorf("%d answers of %d", seen, slot*len(p.targets))
	}
	perHost := float64(spent) / float64(slot*len(p.targets))
	b.ReportMetric(perHost, "cpu-ns/host")
	b.ReportMetric(100*perHost*float64(len(p.targets))*256/float64(24*time.Hour), "%core/day")
	cancel()
	serving.Wait()
	if err := j.close(); err != nil {
		b.Fatal(err)
	}
}

// processorTime is what this process has used.
func processorTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkDay is what a watcher does once a day: draw the committees of 100,000 commitments among 200 watchers, and
// make the tree over its 2,500 words.
func BenchmarkDay(b *testing.B) {
	words := map[uint64]*word{}
	for commitment := range uint64(2500) {
		words[commitment] = &word{seen: between(0, 256), up: between(0, 250)}
	}
	salt := (&journal{}).salt
	for b.Loop() {
		for commitment := range uint64(100_000) {
			Draw(testOwner.Genesis, commitment, 5, 200)
		}
		newSealedDay(testOwner, 5, words, salt)
	}
}
