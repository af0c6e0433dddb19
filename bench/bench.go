// Package bench measures the proof function of package capacity on this
// machine, part by part, and compares each part with the best known
// implementation of the same work: libargon2, gnark-crypto, a yardstick in C,
// golang.org/x/crypto, and the machine's own memory bandwidth.
//
// The implementations in a comparison take turns, and the best round of each
// counts, since disturbances only make a round slower. [Run] measures the
// instructions that this process was started with; [Tiers] starts a process for
// each tier that the machine has.
package bench

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

// Row is one comparison. Value and Ratio are for our code: Ratio is our rate
// over the peer's, so that higher is better; it is 0 without a peer.
type Row struct {
	Name  string  `json:"name"`
	Tier  string  `json:"tier"`
	Cores int     `json:"cores"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Peer  string  `json:"peer"`
	Ratio float64 `json:"ratio"`
}

// Peers that are ours.
const (
	oneCore    = "one core"
	oneChain   = "one chain"
	oneThread  = "one chain, one thread"
	sumOfParts = "sum of its parts"
)

// inSeconds is the unit of the rows in which less is better.
const inSeconds = "s"

// work is one kind of work that can be measured.
type work struct {
	name  string
	about string
	run   func(*suite) error
}

// works are all kinds of work, in the order in which they are measured.
var works = []work{
	{"fill-argon2d", "filling memory as Argon2d does, with our G", (*suite).fillArgon2d},
	{"chain", "lane steps of a unit's chain over all arrays in memory", (*suite).chain},
	{"chain-pair", "lane steps of two chains that one core computes in turns", (*suite).chainPair},
	{"steps", "lane steps alone, without what comes between segments", (*suite).steps},
	{"steps-pair", "the same of two chains that one core computes in turns", (*suite).stepsPair},
	{"latency", "a random read in memory, and eight at a time", (*suite).latency},
	{"chain-10", "a whole chain of class 10 of profile main, at the rate of chain", (*suite).chain10},
	{"class", "the speed class that a core reaches", (*suite).class},
	{"p2", "the chain of Poseidon2 compressions in the fill", (*suite).p2},
	{"leaf", "digests of blocks for the tree", (*suite).leaf},
	{"fill", "filling blocks as profile main does, its chain of compressions included", (*suite).fill},
	{"seal", "filling and hashing a whole array", (*suite).seal},
}

// Names lists the kinds of work that can be measured.
func Names() []string {
	names := make([]string, len(works))
	for i, w := range works {
		names[i] = w.name
	}
	return names
}

// Default sizes of arrays: 1 GiB, which no cache holds, and 8 MiB for what
// computes far longer at a block than reading it takes.
const (
	defaultBlocks     = 1 << 20
	defaultFillBlocks = 1 << 13
)

// Options say what to measure.
type Options struct {
	Only   string        // the name of one kind of work; empty is all
	Blocks int           // of an array; 0 is 2^20, and 2^13 for fill and seal
	Window time.Duration // of a challenge of profile main
	Quick  bool          // one short round each: shows that it works, measures little
}

// Event is news of a run: one of its fields is set.
type Event struct {
	Row  *Row   `json:"row,omitempty"`
	Step *Step  `json:"step,omitempty"`
	Note string `json:"note,omitempty"` // about the circumstances
}

// Step is how far a run has got.
type Step struct {
	What  string `json:"what"`
	Done  int    `json:"done"`
	Total int    `json:"total"`
}

func (o Options) check() error {
	if o.Only != "" && !slices.Contains(Names(), o.Only) {
		return hint.Add(fmt.Errorf("there is no kind of work called %q", o.Only), "choose one of %s", strings.Join(Names(), ", "))
	}
	if o.Blocks != 0 {
		p := capacity.Main()
		p.Blocks = o.Blocks
		return p.Validate()
	}
	return nil
}

// selected are the kinds of work to measure.
func (o Options) selected() []work {
	if o.Only == "" {
		return works
	}
	i := slices.Index(Names(), o.Only)
	return works[i : i+1]
}

// profile is main with arrays of the size that is measured.
func (o Options) profile(blocks int) capacity.Profile {
	p := capacity.Main()
	p.Blocks = cmp.Or(o.Blocks, blocks)
	return p
}

// Run measures in this process, with the instructions that it was started
// with, on one core and on all. tell is called from one goroutine. Errors are
// those of bad options, [capacity.ErrTier], that of ctx, or of the work that
// failed.
func Run(ctx context.Context, opt Options, tell func(Event)) error {
	if err := errors.Join(opt.check(), capacity.CheckTier()); err != nil {
		return err
	}
	machine, err := topology.Detect()
	if err != nil {
		return err
	}
	s := &suite{ctx: ctx, opt: opt, machine: machine, tell: tell}
	defer s.end()
	selected := opt.selected()
	for i, w := range selected {
		s.step(w.name, i, len(selected))
		if err := w.run(s); err != nil {
			return fmt.Errorf("measure %s: %w", w.name, err)
		}
	}
	s.step("", len(selected), len(selected))
	return nil
}
