package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// A report is what was done, and what came of it.
type report struct {
	Seed     uint64  `json:"seed"`
	Seconds  float64 `json:"harmSeconds"`
	Finished bool    `json:"finished"`

	Kills   map[string]int `json:"killsByPoint"`
	KillsOf map[string]int `json:"killsByProcess"`
	Starts  int            `json:"starts"`
	Stops   int            `json:"standstills"`
	Ends    map[string]int `json:"endsByThemselves"` // by process

	Reorganisations          int `json:"reorganisations"`
	ForgetfulReorganisations int `json:"reorganisationsThatForgetTransactions"`
	ReplacedBlocks           int `json:"replacedBlocks"`

	NodeFaults    map[string]int `json:"nodeFaults"` // by family
	NodeRequests  int            `json:"nodeRequests"`
	OutageSeconds float64        `json:"outageSeconds"` // of all nodes

	ForgetfulTimes int `json:"timesThatANodeForgotTransactions"`

	FirstBlock uint64           `json:"firstBlock"`
	LastBlock  uint64           `json:"lastBlock"`
	Challenges int              `json:"challenges"`
	Void       []uint64         `json:"void"` // nobody opened them
	Provers    map[string]*work `json:"provers"`

	Signed       int      `json:"responsesSigned"`
	Transactions int      `json:"responseTransactions"`
	Double       []string `json:"doubleResponses"`

	Payments      int    `json:"payments"`
	Audited       int    `json:"auditedProofs"`
	AuditedEpochs int    `json:"auditedEpochs"`
	Differences   int    `json:"auditDifferences"`
	Slashed       string `json:"slashedFLT"`

	Memory map[string]usage `json:"memory"`
	Faults []string         `json:"faults"`
}

// work is what became of the challenges to a prover.
type work struct {
	Responded int      `json:"responded"`
	Proven    int      `json:"proven"`
	Unsealed  []uint64 `json:"beforeASeal"`   // in the grace of a seal period: the rules excuse them
	NoTime    []uint64 `json:"withoutTime"`   // no response, and the prover never ran long enough in the window
	Lost      []uint64 `json:"lostResponses"` // it had the time
	Unproven  []uint64 `json:"lostProofs"`
	// No proof, and the prover never ran long enough in its window.
	NoProofTime []uint64 `json:"withoutTimeToProve"`
}

// usage is memory, as medians of the first and the last quarter of the time, in bytes.
type usage struct {
	Samples   int    `json:"samples"`
	RSSFirst  uint64 `json:"rssFirstQuarter"`
	RSSLast   uint64 `json:"rssLastQuarter"`
	HeapFirst uint64 `json:"heapFirstQuarter"`
	HeapLast  uint64 `json:"heapLastQuarter"`
}

func newReport(cfg config) report {
	return report{
		Seed: cfg.seed, Kills: map[string]int{}, KillsOf: map[string]int{}, Ends: map[string]int{}, NodeFaults: map[string]int{},
		Provers: map[string]*work{}, Memory: map[string]usage{},
	}
}

func sum(counts map[string]int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}

const tellEvery = time.Minute

// tellAgainAndAgain prints how it goes each minute, and writes the report, until ctx ends.
func (s *soak) tellAgainAndAgain(ctx context.Context) {
	for sleep(ctx, tellEvery) == nil {
		s.gather()
		s.count(func(r *report) {
			s.say("so far: %d kills (%d at %d points), %d standstills, %d reorganisations, %d node faults in %d requests; block %d, %d responses signed, %d double; ended by themselves: %d; faults: %d",
				sum(r.Kills), sum(r.Kills)-r.Kills[anywhere], len(r.Kills)-min(1, r.Kills[anywhere]), r.Stops, r.Reorganisations, sum(r.NodeFaults), r.NodeRequests,
				s.network.Chain().CurrentBlock().Number, r.Signed, len(r.Double), sum(r.Ends), len(r.Faults))
		})
		s.save()
	}
}

// gather takes into the report what others count.
func (s *soak) gather() {
	s.count(func(r *report) {
		clear(r.NodeFaults)
		r.NodeRequests, r.OutageSeconds = 0, 0
		for _, n := range s.nodes {
			counts, requests, away := n.weather.Counts()
			r.NodeRequests += requests
			r.OutageSeconds += away.Seconds()
			for name, count := range counts {
				if family, _, _ := strings.Cut(name, ":"); !strings.HasSuffix(name, " begun") {
					r.NodeFaults[family] += count
				}
			}
		}
		r.Signed, r.Transactions, r.Double, _ = s.spy.counts()
		for name, m := range s.meters {
			r.Memory[name] = m.memory()
		}
	})
}

// save writes the report as JSON.
func (s *soak) save() {
	if s.cfg.json == "" {
		return
	}
	var text []byte
	var err error
	s.count(func(r *report) { text, err = json.MarshalIndent(r, "", "  ") })
	if err == nil {
		err = os.WriteFile(s.cfg.json, append(text, '\n'), 0o644)
	}
	if err != nil {
		s.say("the report could not be written: %v", err)
	}
}

// write writes the report for people.
func (r *report) write(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "\nseed %d; harm was done for %v, in blocks %d to %d\n", r.Seed, time.Duration(r.Seconds*float64(time.Second)).Round(time.Second), r.FirstBlock, r.LastBlock)
	fmt.Fprintf(t, "%d kills in %d starts, %d of them at %d points; %d standstills; %d ends by themselves\n",
		sum(r.Kills), r.Starts, sum(r.Kills)-r.Kills[anywhere], len(r.Kills)-min(1, r.Kills[anywhere]), r.Stops, sum(r.Ends))
	fmt.Fprintf(t, "%d reorganisations of %d blocks together, %d of which forget transactions\n", r.Reorganisations, r.ReplacedBlocks, r.ForgetfulReorganisations)
	fmt.Fprintf(t, "%d node faults in %d requests, and outages of %v together\n", sum(r.NodeFaults), r.NodeRequests, time.Duration(r.OutageSeconds*float64(time.Second)).Round(time.Second))
	fmt.Fprintf(t, "%d times a node forgot all transactions for a while\n", r.ForgetfulTimes)
	fmt.Fprintf(t, "%d challenges, %d void %v; %d responses signed, in %d transactions; %d double responses\n", r.Challenges, len(r.Void), r.Void, r.Signed, r.Transactions, len(r.Double))
	fmt.Fprintf(t, "%d payments; the audit verified %d proofs and %d settled epochs and found %d differences; %s FLT slashed\n\n", r.Payments, r.Audited, r.AuditedEpochs, r.Differences, r.Slashed)
	fmt.Fprintln(t, "prover\tresponded\tproven\tlost responses\tlost proofs\tbefore a seal\tno time to respond\tto prove\t")
	for _, name := range slices.Sorted(maps.Keys(r.Provers)) {
		p := r.Provers[name]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t\n", name, p.Responded, p.Proven, len(p.Lost), len(p.Unproven), len(p.Unsealed), len(p.NoTime), len(p.NoProofTime))
	}
	fmt.Fprintln(t, "\nprocess\tkills\tends\tRSS, first quarter\tlast\theap, first quarter\tlast\tMiB\t")
	for _, name := range slices.Sorted(maps.Keys(r.Memory)) {
		m := r.Memory[name]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t\t\n", name, r.KillsOf[name], r.Ends[name], m.RSSFirst>>20, m.RSSLast>>20, m.HeapFirst>>20, m.HeapLast>>20)
	}
	fmt.Fprintln(t, "\nkilled at\ttimes\t")
	for _, point := range slices.Sorted(maps.Keys(r.Kills)) {
		fmt.Fprintf(t, "%s\t%d\t\n", point, r.Kills[point])
	}
	fmt.Fprintln(t, "\nnode fault\ttimes\t")
	for _, family := range slices.Sorted(maps.Keys(r.NodeFaults)) {
		fmt.Fprintf(t, "%s\t%d\t\n", family, r.NodeFaults[family])
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%d faults\n", len(r.Faults))
	for _, f := range r.Faults {
		fmt.Fprintf(w, "FAULT: %s\n", f)
	}
	return nil
}
