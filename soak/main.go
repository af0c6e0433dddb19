package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ok, err := run(ctx, os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
	}
	if err != nil || !ok {
		stop()
		os.Exit(1)
	}
}

// run says whether nothing was lost.
func run(ctx context.Context, args []string) (ok bool, err error) {
	var cfg config
	flags := flag.NewFlagSet("soak", flag.ExitOnError)
	flags.DurationVar(&cfg.lasts, "for", 2*time.Hour, "how long harm is done")
	flags.Uint64Var(&cfg.seed, "seed", uint64(time.Now().UnixNano()), "of what is done at random")
	flags.StringVar(&cfg.muster, "muster", "bin/muster-soak", "the program, built with the tag killpoints")
	flags.StringVar(&cfg.dir, "dir", "", "folder for data and logs (default a temporary one)")
	flags.StringVar(&cfg.json, "json", "", "file for the report as JSON, written anew each minute (default none)")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	if cfg.muster, err = filepath.Abs(cfg.muster); err != nil {
		return false, err
	}
	if cfg.dir == "" {
		if cfg.dir, err = os.MkdirTemp("", "muster-soak-"); err != nil {
			return false, err
		}
	}
	s, err := start(ctx, cfg)
	if err != nil {
		return false, err
	}
	defer s.close()
	return s.soak(ctx)
}
