package fleet

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// startCluster starts a NATS server that lets everybody in and do everything: nobody on it can be trusted.
func startCluster(t *testing.T) string {
	t.Helper()
	s := testchain.Must(server.NewServer(&server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(), NoLog: true, NoSigs: true}))(t)
	s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	if !s.ReadyForConnections(startTime) {
		t.Fatal("the cluster does not start")
	}
	return s.ClientURL()
}

// On an outside cluster a fleet works as on its own bus, and whoever is there can make neither the hub nor a server
// believe anything.
func TestOutsideCluster(t *testing.T) {
	url := startCluster(t)
	o := startOffice(t, func(c *HubConfig) { c.Outside, c.Listen = &Outside{URL: url}, "" })
	i := o.enrol("a", 1)
	l := o.connect(i)
	if got := o.must(l, 1, response(1, 5, 1)); got.Receipt == nil {
		t.Fatalf("got %+v", got)
	}

	anybody := testchain.Must(nats.Connect(url))(t)
	defer anybody.Close()
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	waiting := give(t.Context(), l, 1, response(1, 6, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 2 })
	lie := testchain.Must(json.Marshal(news{response(1, 6, 1).ID(), &outcome{Text: "the window is over"}}))(t)
	if err := anybody.Publish(toSubject+"a", lie); err != nil {
		t.Fatal(err)
	}
	if err := anybody.Flush(); err != nil {
		t.Fatal(err)
	}
	close(hold)
	if got := <-waiting; got.Receipt == nil {
		t.Errorf("the server believed %+v", got)
	}

	testchain.Must(o.Revoke("a"))(t) // its connection is the cluster's
	late := testchain.Must(message(i.key, orderSubject+"a", ordered{1, testchain.Must(json.Marshal(response(1, 7, 1)))(t)}))(t)
	if err := anybody.PublishMsg(late); err != nil {
		t.Fatal(err)
	}
	testchain.WaitFor(t, func() bool { return o.backlog() == 0 })
	if n := o.till.all(); n != 2 {
		t.Errorf("%d transactions were made", n)
	}
}

// A beat that comes again is not heard: a dead server does not seem to live.
func TestOldBeatsAreNotHeard(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	beat := func(echo string) (reply orders) {
		t.Helper()
		if err := l.call(t.Context(), callBeat, Beat{Boot: "b", Echo: echo}, &reply); err != nil {
			t.Fatal(err)
		}
		return reply
	}
	first := beat("")
	if first.Heard || !o.Status().Servers[0].Silent {
		t.Error("a first beat is heard, which may be an old one")
	}
	for _, echo := range []string{"", "guess"} { // does not keep the right one from being heard
		if r := beat(echo); r.Heard || r.Say != first.Say {
			t.Errorf("with echo %q: %+v", echo, r)
		}
	}
	second := beat(first.Say)
	if !second.Heard || second.Say == first.Say || o.Status().Servers[0].Silent {
		t.Errorf("the second is %+v", second)
	}
	if r := beat(first.Say); r.Heard || r.Say != second.Say {
		t.Errorf("the second again: %+v", r)
	}
}
