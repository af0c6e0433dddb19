// Command muster proves the capacity of servers to staking contracts, and lets
// anyone check it. docs/protocol.md says what that means.
//
// Rules of the interface: results go to standard output, everything else to
// standard error. --json makes the output one JSON value. Messages are in
// lower case without a final period. An error says what is wrong; each remedy
// follows on a line of its own that begins with "hint:". Nothing is wider than
// 80 columns, except messages that do not go to a terminal: those have one
// line each.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(run(os.Args[1:])) }

// run is the whole program; it returns the exit status.
func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); err != nil {
		var status exitStatus
		if errors.As(err, &status) {
			return int(status)
		}
		writeError(os.Stderr, reasonOf(ctx, err), errorWidth())
		return 1
	}
	return 0
}

// exitStatus is that of another program, which has said itself what was wrong.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// errInterrupted is why a command ended that a signal stopped in its work.
var errInterrupted = errors.New("interrupted")

// reasonOf is why a command ended, in a person's words.
func reasonOf(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return errInterrupted
	}
	return err
}
