//go:build linux

// Command machines measures what a rented machine costs beside its own memory, how soon it answers SSH, and how
// long a lease takes to begin and to end, beside Debian's libvirt and virt-install with the same kernel, disk,
// memory and accelerator in the same run. docs/hosting.md has its figures.
//
//	go run ./bench/machines --update
//
// measures everything on this machine, and writes bench/results/machines.txt and bench/results/machines.json. It
// installs nothing: what is missing it names.
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
	"strings"
	"syscall"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

// options are what a run measures.
type options struct {
	machines int // together
	alone    int // times that one machine is booted alone
	rounds   int // times that all are booted together
	leases   int
	peer     bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if len(os.Args) > 2 && os.Args[1] == holdFlag {
		err = hold(ctx, os.Args[2:], os.Stdin, os.Stdout)
	} else {
		err = run(ctx, os.Args[1:], os.Stdout)
	}
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "machines: interrupted")
	default:
		hint.Write(os.Stderr, "machines", err)
	}
	os.Exit(1)
}

func run(ctx context.Context, args []string, out io.Writer) error {
	opt := options{}
	var asJSON, update, noPeer bool
	flags := flag.NewFlagSet("machines", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.IntVar(&opt.machines, "machines", 20, "machines that run together")
	flags.IntVar(&opt.alone, "alone", 5, "times that a machine is booted alone")
	flags.IntVar(&opt.rounds, "rounds", 2, "times that all are booted together")
	flags.IntVar(&opt.leases, "leases", 3, "leases that are taken and ended; 0: none")
	flags.BoolVar(&noPeer, "no-peer", false, "leave libvirt out")
	flags.BoolVar(&asJSON, "json", false, "print JSON")
	flags.BoolVar(&update, "update", false, "write bench/results/machines.* too")
	flags.Usage = func() { usage(flags, out) }
	if err := flags.Parse(args); err != nil {
		return err
	}
	opt.peer = !noPeer
	switch {
	case opt.machines < 1 || opt.machines > 200:
		return hint.Add(fmt.Errorf("%d machines cannot run together here", opt.machines), "give 1 to 200")
	case opt.alone < 1 || opt.rounds < 1 || opt.leases < 0:
		return hint.Add(errors.New("nothing can be measured less than once"), "give --alone and --rounds of 1 or more")
	case update && noPeer:
		return hint.Add(errors.New("--update is for a run beside the peer"), "leave out --no-peer")
	}
	r, err := measure(ctx, opt)
	if r == nil {
		return err
	}
	r.Command = strings.Join(append([]string{"make build && go run ./bench/machines"}, args...), " ")
	if update {
		err = errors.Join(err, r.update("."))
	}
	if asJSON {
		return errors.Join(err, json.NewEncoder(out).Encode(r))
	}
	return errors.Join(err, r.WriteText(out))
}

func usage(flags *flag.FlagSet, out io.Writer) {
	fmt.Fprint(out, `Measure what machines cost beside their memory and how soon they answer SSH,
beside libvirt, and how long a lease takes to begin and to end. Needs root, Go,
bin/muster (make build), and on Debian:
  apt-get install --no-install-recommends qemu-system-x86 qemu-utils e2fsprogs \
    libvirt-daemon-system libvirt-clients virtinst
A run takes about 10 minutes and, for each machine, 300 MiB of memory.

Usage:
  go run ./bench/machines [flags]

Examples:
  go run ./bench/machines
  go run ./bench/machines --no-peer --machines 4 --leases 0
  go run ./bench/machines --update

Flags:
`)
	flags.VisitAll(func(f *flag.Flag) {
		what := f.Usage
		if f.DefValue != "false" {
			what += fmt.Sprintf(" (default %s)", f.DefValue)
		}
		for i, line := range text.Wrap(what, text.Columns-14) {
			name := ""
			if i == 0 {
				name = "--" + f.Name
			}
			fmt.Fprintf(out, "  %-11s %s\n", name, line)
		}
	})
}
