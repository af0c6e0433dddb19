// Command muster proves the capacity of servers to staking contracts, and lets
// anyone check it. See docs/protocol.md for what that means.
//
// Rules of the interface: results go to standard output, everything else to
// standard error. --json makes the output one JSON value. Messages are in
// lower case without a final period. An error says what is wrong in one line,
// and each hint, in a line of its own, what to do next.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/muster-network/muster/internal/hint"
)

func main() { os.Exit(run(os.Args[1:])) }

// run is the whole program; it returns the exit status.
func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); err != nil {
		fmt.Fprintf(os.Stderr, "muster: %v\n", err)
		for _, remedy := range hint.Of(err) {
			fmt.Fprintf(os.Stderr, "hint: %s\n", remedy)
		}
		return 1
	}
	return 0
}
