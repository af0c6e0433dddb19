package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"

	"github.com/muster-network/muster/capacity"
)

// tierVariable forces a tier on a process.
const tierVariable = "MUSTER_CPU"

// Tiers measures every tier that the machine has, the best first. start makes
// the command of a process that calls [Run] with the same options and writes
// its events to standard output with [Encode]; the process finds its tier in
// its environment.
func Tiers(ctx context.Context, opt Options, start func(context.Context) *exec.Cmd, tell func(Event)) error {
	if err := opt.check(); err != nil {
		return err
	}
	tiers := capacity.Tiers()
	for i, tier := range tiers {
		inTier := func(e Event) {
			if e.Step != nil {
				total := e.Step.Total
				e.Step.What = tier + " " + e.Step.What
				e.Step.Done, e.Step.Total = i*total+e.Step.Done, len(tiers)*total
			}
			if e.Note != "" && i > 0 {
				return // the circumstances are those of the first
			}
			tell(e)
		}
		if err := runTier(start(ctx), tier, inTier); err != nil {
			return errors.Join(ctx.Err(), fmt.Errorf("measure tier %s: %w", tier, err))
		}
	}
	return nil
}

func runTier(cmd *exec.Cmd, tier string, tell func(Event)) error {
	var messages bytes.Buffer
	cmd.Env = append(os.Environ(), tierVariable+"="+tier)
	cmd.Stderr = &messages
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	decodeErr := decode(out, tell)
	if err := cmd.Wait(); err != nil {
		return fmt.Errorf("%w: %s", err, bytes.TrimSpace(messages.Bytes()))
	}
	return decodeErr
}

// Encode returns a function that writes events to w for [Tiers] to read.
func Encode(w io.Writer) func(Event) {
	enc := json.NewEncoder(w)
	// A reader that is gone has ended this process's reason to run; the
	// system tells it so.
	return func(e Event) { _ = enc.Encode(e) }
}

func decode(r io.Reader, tell func(Event)) error {
	for dec := json.NewDecoder(r); ; {
		var e Event
		err := dec.Decode(&e)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read what was measured: %w", err)
		}
		tell(e)
	}
}
