package main

import (
	"io"
	"net/http"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

const (
	usualPace  = time.Second // between blocks
	standstill = time.Hour
	lookPause  = 100 * time.Millisecond
	patience   = 20 * time.Minute
)

// A pacing lets a script pass many blocks in as little time as its daemons need for them, however busy the machine.
type pacing struct {
	t       *testing.T
	network *demo.Network
	client  *ledger.Client
	daemons []string // where they serve their metrics, if they run; the first is the prover's
}

// follow gives an address to a daemon for its metrics, by which it will be seen that it follows the chain.
func (p *pacing) follow() string {
	p.t.Helper()
	address := testchain.Must(loopback.Address())(p.t)
	p.daemons = append(p.daemons, address)
	return address
}

// until is the script command that makes blocks until a program succeeds.
func (p *pacing) until(ts *testscript.TestScript, _ bool, args []string) {
	for deadline := time.Now().Add(patience); ts.Exec(args[0], args[1:]...) != nil; {
		for range 10 {
			p.step(ts, deadline)
		}
	}
}

// followTransactions makes a block for each transaction from now on, whatever the pace, and returns a client of the network.
func followTransactions(t *testing.T, network *demo.Network) *ledger.Client {
	t.Helper()
	client := testchain.Must(ledger.Dial(t.Context(), network.URL(), network.Deployment))(t)
	t.Cleanup(client.Close)
	t.Cleanup((&testchain.World{Devnet: network.Devnet}).Automine())
	return client
}

// stand is the script command that makes blocks until an epoch has just begun, and then none but for transactions, until the
// pace is set: what has to come before the next epoch does, however busy the machine.
func stand(network *demo.Network, client *ledger.Client) func(*testscript.TestScript, bool, []string) {
	return func(*testscript.TestScript, bool, []string) {
		network.SetInterval(standstill)
		head := network.Chain().CurrentBlock().Number.Uint64()
		network.Mine(int(client.Clock.EpochStart(client.Clock.Epoch(head)+1) - head))
	}
}

// pace is the script command that sets the time between blocks, each of which is a second of the chain's.
func pace(network *demo.Network) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		interval, err := time.ParseDuration(args[0])
		ts.Check(err)
		network.SetInterval(interval)
	}
}

// quiet is the script command that makes blocks until all that the prover has claimed is proven, and no challenge is open;
// and then none but for transactions, until the pace is set again.
func (p *pacing) quiet(ts *testscript.TestScript, _ bool, _ []string) {
	for deadline := time.Now().Add(patience); ; p.step(ts, deadline) {
		p.network.SetInterval(standstill)
		head, open, unproven := p.work(ts)
		clock := &p.client.Clock
		if len(open)+len(unproven) == 0 && head > clock.LastOpening(clock.SlotStart(clock.Slot(head))) {
			return
		}
		p.network.SetInterval(usualPace)
	}
}

// step makes some blocks at once, unless a daemon does not follow, or the prover has something to do: for that there is as
// much time as the usual pace gives.
func (p *pacing) step(ts *testscript.TestScript, deadline time.Time) {
	for behind := p.daemons; len(behind) > 0 || p.network.Waiting() > 0 || p.busy(ts); time.Sleep(lookPause) {
		if time.Now().After(deadline) {
			ts.Fatalf("the daemons have not followed the chain for %v", patience)
		}
		behind = p.behind(behind)
	}
	p.network.Mine(5)
}

// behind are those of some daemons that run, and have not seen the newest block.
func (p *pacing) behind(daemons []string) (all []string) {
	head := p.network.Chain().CurrentBlock().Number.Uint64()
	for _, address := range daemons {
		if last, runs := metric(address, lastBlock); runs && last < float64(head) {
			all = append(all, address)
		}
	}
	return all
}

// busy says whether the prover, if it runs, owes a response or a proof now.
func (p *pacing) busy(ts *testscript.TestScript) bool {
	if owed, runs := metric(p.daemons[0], proverOwes); !runs || owed == 0 {
		return false
	}
	head, open, unproven := p.work(ts)
	for _, challenge := range unproven {
		if head >= p.client.Clock.DrawBlock(challenge) {
			return true
		}
	}
	return len(open) > 0
}

// work are the challenges that can be responded to and were not, and those whose responses can be proven and were not.
func (p *pacing) work(ts *testscript.TestScript) (head uint64, open, unproven []uint64) {
	ctx, clock := p.t.Context(), &p.client.Clock
	head, err := p.client.HeadNumber(ctx)
	ts.Check(err)
	events, err := p.client.Events(ctx, max(p.client.Deployment.Block, head-min(head, 2*clock.LastProof(0))), head, nil)
	ts.Check(err)
	opened, responded, proven := map[uint64]bool{}, map[uint64]bool{}, map[uint64]bool{}
	for _, e := range events {
		switch e := e.(type) {
		case ledger.ChallengeOpened:
			opened[e.Challenge] = true
		case ledger.Responded:
			responded[e.Challenge] = true
		case ledger.AuditProven:
			proven[e.Challenge] = true
		}
	}
	for challenge := range opened {
		switch {
		case !responded[challenge] && head < clock.LastResponse(challenge):
			open = append(open, challenge)
		case responded[challenge] && !proven[challenge] && head < clock.LastProof(challenge):
			unproven = append(unproven, challenge)
		}
	}
	return head, open, unproven
}

var (
	lastBlock  = regexp.MustCompile(`(?m)^muster_\w+_last_block(?:{.*})? (\S+)$`)
	proverOwes = regexp.MustCompile(`(?m)^muster_prover_owed_responses_proofs{.*} (\S+)$`)
)

// metric is one of a daemon's metrics, if the daemon runs.
func metric(address string, name *regexp.Regexp) (value float64, runs bool) {
	r, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		return 0, false
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	found := name.FindSubmatch(body)
	if err != nil || found == nil {
		return 0, false
	}
	value, err = strconv.ParseFloat(string(found[1]), 64)
	return value, err == nil
}
