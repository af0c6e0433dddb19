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
	"slices"
	"strings"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
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
		return failure(err, messages.String())
	}
	return decodeErr
}

// failure is the error of a process with what it wrote about it, in which each
// remedy has a line of its own.
func failure(err error, messages string) error {
	var problem, remedies []string
	for line := range strings.Lines(messages) {
		line = strings.TrimSpace(line)
		if remedy, ok := strings.CutPrefix(line, "hint: "); ok {
			remedies = append(remedies, remedy)
		} else {
			problem = append(problem, line)
		}
	}
	err = fmt.Errorf("%w: %s", err, strings.Join(problem, "; "))
	for _, remedy := range slices.Backward(remedies) {
		err = hint.Add(err, "%s", remedy)
	}
	return err
}

// Encode returns a function that writes events to w for [Tiers] to read.
func Encode(w io.Writer) func(Event) {
	enc := json.NewEncoder(w)
	// Without a reader this process has no reason to run, and the system ends
	// it.
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
			return fmt.Errorf("read the measurements: %w", err)
		}
		tell(e)
	}
}
