package verifier

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/drand/drandtest"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A drandServer is one of a network whose clock is a test chain's, and which may misbehave.
type drandServer struct {
	*httptest.Server
	network *drandtest.Network
	world   atomic.Pointer[testchain.World]
	answer  atomic.Pointer[http.HandlerFunc] // to requests for rounds; nil: as the network does
}

// startDrand starts a network of rounds of three seconds.
func startDrand(t *testing.T) *drandServer {
	t.Helper()
	d := &drandServer{}
	d.network = drandtest.New(t.Name(), time.Now().Add(-time.Hour), 3*time.Second, d.now)
	d.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if answer := d.answer.Load(); answer != nil && strings.Contains(r.URL.Path, "/public/") {
			(*answer)(w, r)
			return
		}
		d.network.ServeHTTP(w, r)
	}))
	t.Cleanup(d.Close)
	return d
}

// now is the time of the chain's newest block: blocks that come fast run ahead of the clock.
func (d *drandServer) now() time.Time {
	if w := d.world.Load(); w != nil {
		return time.Unix(int64(w.Chain().CurrentBlock().Time), 0)
	}
	return time.Now()
}

// say sets the answer to requests for rounds.
func (d *drandServer) say(answer http.HandlerFunc) {
	if answer == nil {
		d.answer.Store(nil)
		return
	}
	d.answer.Store(&answer)
}

// lie answers with the signature of another round.
func (d *drandServer) lie(w http.ResponseWriter, r *http.Request) {
	other := httptest.NewRecorder()
	elements := strings.Split(r.URL.Path, "/")
	round := elements[len(elements)-1]
	d.network.ServeHTTP(other, httptest.NewRequest(http.MethodGet, strings.TrimSuffix(r.URL.Path, round)+"1", nil))
	body := strings.Replace(other.Body.String(), `"round":1,`, `"round":`+round+`,`, 1)
	_, _ = w.Write([]byte(body)) // the client has gone
}

// client is one of the network, for a deployment.
func (d *drandServer) client(t *testing.T, w *testchain.World) *drand.Client {
	t.Helper()
	return must(drand.New(d.URL, d.network.ChainHash(), w.Deployment.Parameters.Beacon, drand.WithClock(d.now)))(t)
}

// A deployment that draws from drand: the keeper opens what the rounds choose, some seconds after their
// blocks, a provider responds and proves, and the auditor follows all of it. A server that lies, or lacks
// rounds, is told of, and ends nothing.
func TestDrandEndToEnd(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	d := startDrand(t)
	w := startWorld(t, func(w *testchain.World) {
		w.Params.Beacon = d.network.Config(2)
		w.Params.Watch.DaySeconds = 256 // so that yesterday is after the network's genesis
		c := &w.Params.Capacity
		c.ResponseWindow, c.EpochBlocks, c.ChallengeOdds = 80, 3*83, 2
	})
	d.world.Store(w.World)
	w.Client.UseRounds(d.client(t, w.World))

	end := w.liveUntil(t, func(proven, lost []uint64) bool { return len(proven) >= 1 && len(lost) >= 1 })
	end = max(end, w.storeSeed(t))
	balance := must(w.Client.BalanceAt(t.Context(), w.Deployment.Staking, end))(t)
	cfg := AuditConfig{Chain: forger{w.Client, asItIs, balance}, Deployment: w.Deployment, To: end, Profile: capacity.Dev()}
	r := auditDev(t, cfg)
	if diff := butProofs(r); len(diff) > 0 || r.Lottery.Opened == 0 {
		t.Errorf("%+v; differences: %v", r.Lottery, diff)
	}

	forged := cfg
	forged.Chain = forger{w.Client, altering[ledger.AuditDrawn]("Value"), balance}
	found := butProofs(auditDev(t, forged))
	if len(found) == 0 {
		t.Error("another draw was not noticed")
	}
	for _, diff := range found {
		if diff.Event != "AuditDrawn" || diff.Field != "value" {
			t.Errorf("of another draw the auditor says %v", diff)
		}
	}

	forged.Chain = forger{w.Client, altering[ledger.SeedStored]("Seed"), balance}
	found = butProofs(auditDev(t, forged))
	if len(found) != 1 || found[0].Event != "SeedStored" || found[0].Field != "seed" {
		t.Errorf("of another seed of the day the auditor says %v", found)
	}

	// Without the rounds that events show, nothing can be said of them; it would be no difference.
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   error
	}{
		"lies":         {d.lie, drand.ErrForged},
		"has no round": {http.NotFound, ledger.ErrNoValue},
	} {
		d.say(c.answer)
		w.Client.UseRounds(d.client(t, w.World))
		if _, err := Audit(t.Context(), cfg); !errors.Is(err, c.want) {
			t.Errorf("of a server that %s the auditor says %v", name, err)
		}
	}
	w.keeperOutlives(t, d)
}

// storeSeed stores the seed of the day, as watchers do: the round of the day's first second, for which no block is named.
// It returns the block with it.
func (w *world) storeSeed(t *testing.T) uint64 {
	t.Helper()
	head := must(w.Client.Head(t.Context()))(t)
	today := uint64(head.Time.Unix()) / must(w.Client.WatchRules(t.Context()))(t).DaySeconds
	sender := w.sender(watchman)
	if _, err := sender.NameSeed(t.Context()); !errors.Is(err, ledger.ErrSeedAlreadyNamed) {
		t.Errorf("a block is named for a seed by the clock: %v", err)
	}
	wrong := must(w.Client.SeedEvidence(t.Context(), today-1))(t)
	if _, err := sender.StoreSeed(t.Context(), today, wrong); err == nil {
		t.Error("the round of another day is taken")
	}
	receipt := must(sender.StoreSeed(t.Context(), today, must(w.Client.SeedEvidence(t.Context(), today))(t)))(t)
	return receipt.Block
}

// keeperOutlives lets the server lie, and lack rounds, until the keeper says so.
func (w *world) keeperOutlives(t *testing.T, d *drandServer) {
	t.Helper()
	told := make(chan Event, 10_000)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	sender := w.sender(bob)
	go func() {
		ended <- RunKeeper(ctx, KeeperConfig{
			Chain: &watched{w.Client, &w.pace, bob}, Sender: sender, Clock: w.Client.Clock, OnEvent: func(e Event) { told <- e },
		})
	}()
	until := func(kind Kind, text string) {
		t.Helper()
		for e := range told {
			t.Log(e)
			if e.Kind == kind && strings.Contains(e.String(), text) {
				return
			}
		}
	}
	d.say(d.lie)
	until(NodeFailing, drand.ErrForged.Error())
	d.say(http.NotFound)
	until(NodeWell, "")
	until(Dropped, "is a challenge")
	d.say(nil)
	until(Opened, "")
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
	w.leave(bob)
}
