//go:build linux

// Command guest builds the smallest machine that a renter can be given, and says how a host takes it in: make guest.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/muster-network/muster/internal/guest"
	"github.com/muster-network/muster/internal/hint"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	g, err := guest.Build(ctx, func(what string) { fmt.Fprintln(os.Stderr, what) })
	if err != nil {
		hint.Write(os.Stderr, "guest", err)
		stop()
		os.Exit(1)
	}
	fmt.Printf("muster image import tiny --boot kernel --user %s \\\n  --kernel %s \\\n  --initrd %s \\\n  --disk %s \\\n  --cmdline '%s'\n",
		g.User, g.Kernel, g.Initrd, g.Disk, g.Cmdline)
}
