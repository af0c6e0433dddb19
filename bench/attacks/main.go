// Command attacks measures what cheating is worth (protocol section 10): what
// it saves, what it costs, and what a faked unit costs against a real one.
// docs/circuit.md has its tables.
//
//	chrt -f 10 go run ./bench/attacks --update
//
// measures everything on this machine, and writes bench/results/attacks.txt,
// bench/results/attacks.json and the tables of docs/circuit.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/muster-network/muster/capacity"
	remedy "github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

// attack is a way to cheat.
type attack struct {
	name   string
	about  string
	weight int // of its time, about
	run    func(l *lab, report func(done, total int)) ([]Table, error)
}

var attacks = []attack{
	{"memory", "keep a part of the arrays, and hints", 25, (*lab).lessMemory},
	{"disk", "keep the arrays on a disk", 10, (*lab).onDisk},
	{"pairs", "compute two chains on one core", 6, (*lab).pairs},
	{"lanes", "share a chain's lanes between cores", 6, (*lab).lanesOnCores},
	{"split", "split a server into several commitments", 2, (*lab).splitting},
	{"lies", "leave out or make up a part", 5, (*lab).lies},
	{"gpu", "compute chains on a graphics processor", 2, (*lab).onGPU},
}

// preparing is the weight of filling the array.
const preparing = 40

// fast are options that show that everything works, and measure little.
func (o *options) fast() {
	o.blocks, o.memory, o.lives, o.steps = 1<<12, 1<<12, 200, 60
	o.round, o.reads = time.Millisecond, 5*time.Millisecond
}

func (o *options) quick() bool { return o.round < 10*time.Millisecond }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout)
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "attacks: interrupted")
	default:
		remedy.Write(os.Stderr, "attacks", err)
	}
	os.Exit(1)
}

func run(ctx context.Context, args []string, out io.Writer) error {
	opt := options{memory: capacity.Main().Blocks, round: 100 * time.Millisecond, steps: 10_000, reads: time.Second}
	var only string
	var asJSON, quick, update bool
	flags := flag.NewFlagSet("attacks", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.StringVar(&only, "only", "", "measure one attack only")
	flags.BoolVar(&asJSON, "json", false, "print JSON")
	flags.BoolVar(&quick, "quick", false, "measure little, to see that it works")
	flags.BoolVar(&update, "update", false, "write bench/results/attacks.* and the tables of docs/circuit.md too")
	flags.IntVar(&opt.blocks, "blocks", 1<<20, "blocks of 1 KiB that are filled, for the graph")
	flags.IntVar(&opt.lives, "lives", 20_000, "simulated lives of each provider")
	flags.StringVar(&opt.file, "file", "", "file of 3 GiB on the disk to measure, made if there is none and kept (default one here, removed)")
	flags.Uint64Var(&opt.seed, "seed", 1, "seed of what is drawn")
	flags.Float64Var(&opt.prices.Core, "core-price", 3, "price of a core for a month, in any currency")
	flags.Float64Var(&opt.prices.Memory, "memory-price", 0.15, "price of a GiB of memory for a month")
	flags.Float64Var(&opt.prices.Disk, "disk-price", 0.002, "price of a GiB of flash for a month")
	flags.Float64Var(&opt.prices.GPU, "gpu-price", 600, "price of a graphics processor for a month")
	flags.Usage = func() { usage(flags, out) }
	if err := flags.Parse(args); err != nil {
		return err
	}
	if quick {
		opt.fast()
	}
	if err := check(opt, only, update, quick); err != nil {
		return err
	}
	r, err := measure(ctx, opt, only)
	if err != nil {
		return err
	}
	if update {
		if err := r.update("."); err != nil {
			return err
		}
	}
	if asJSON {
		return json.NewEncoder(out).Encode(r)
	}
	return r.WriteText(out)
}

func check(opt options, only string, update, quick bool) error {
	switch {
	case only != "" && !slices.ContainsFunc(attacks, func(a attack) bool { return a.name == only }):
		return remedy.Add(fmt.Errorf("there is no attack called %q", only), "choose one of %s", strings.Join(names(), ", "))
	case update && (only != "" || quick):
		return remedy.Add(errors.New("--update is for a whole run"), "leave out --only and --quick")
	case opt.blocks < 1<<10 || opt.blocks > 1<<24:
		return remedy.Add(fmt.Errorf("a graph cannot have %d blocks here", opt.blocks), "give 1024 to 16777216")
	case opt.lives < 1:
		return remedy.Add(fmt.Errorf("%d lives cannot be simulated", opt.lives), "give 1 or more")
	case opt.prices.Core <= 0 || opt.prices.Memory <= 0 || opt.prices.Disk < 0 || opt.prices.GPU < 0:
		return remedy.Add(errors.New("prices must be above 0"), "leave them out, or give all of them in one currency")
	}
	return nil
}

func names() (all []string) {
	for _, a := range attacks {
		all = append(all, a.name)
	}
	return all
}

func usage(flags *flag.FlagSet, out io.Writer) {
	fmt.Fprint(out, `Measure what cheating is worth: what it saves, and what a faked unit costs
against a real one. A whole run takes about ten minutes, 3 GiB of memory and one
for each core, and 3 GiB of disk; keep the machine idle meanwhile.

Usage:
  go run ./bench/attacks [flags]

Examples:
  go run ./bench/attacks
  go run ./bench/attacks --only lanes --json
  go run ./bench/attacks --only disk --file /mnt/fast/array
  chrt -f 10 go run ./bench/attacks --update

Attacks:
`)
	for _, a := range attacks {
		fmt.Fprintf(out, "  %-7s %s\n", a.name, a.about)
	}
	fmt.Fprint(out, "\nFlags:\n")
	flags.VisitAll(func(f *flag.Flag) {
		what := f.Usage
		if f.DefValue != "" && f.DefValue != "false" {
			what += fmt.Sprintf(" (default %s)", f.DefValue)
		}
		for i, line := range text.Wrap(what, text.Columns-18) {
			name := ""
			if i == 0 {
				name = "--" + f.Name
			}
			fmt.Fprintf(out, "  %-15s %s\n", name, line)
		}
	})
}

// measure runs the attacks.
func measure(ctx context.Context, opt options, only string) (*Report, error) {
	total := preparing
	for _, a := range attacks {
		if only == "" || only == a.name {
			total += a.weight
		}
	}
	p := newProgress(total)
	defer p.end()
	p.phase("preparing", preparing)
	l, done, err := newLab(ctx, opt, p.report)
	if err != nil {
		return nil, fmt.Errorf("prepare: %w", err)
	}
	defer done()
	r := &Report{Machine: l.model(), Tier: capacity.Tier(), Blocks: opt.blocks, Times: l.times, Prices: opt.prices}
	for _, a := range attacks {
		if only != "" && only != a.name {
			continue
		}
		p.phase(a.name, a.weight)
		tables, err := a.run(l, func(done, total int) { p.report(a.about, done, total) })
		if err != nil {
			return nil, fmt.Errorf("%s: %w", a.name, err)
		}
		r.Tables = append(r.Tables, tables...)
	}
	return r, nil
}
