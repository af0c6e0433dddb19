//go:build killpoints && unix

package killpoint

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

// The environment says what happens at points.
const (
	killVariable = "MUSTER_KILL"        // NAME or NAME:PROBABILITY, or some of these by commas: to be killed at the first
	seenVariable = "MUSTER_KILL_POINTS" // a file to which the name of each point is added that was reached
)

// A plan is what the environment says.
type plan struct {
	odds map[string]float64 // of being killed each time that it is there, by point
	note string             // the file of seenVariable
}

// current is read before the program looks at its environment, in which it knows no such settings, and taken out of it.
var current = readPlan()

func readPlan() plan {
	p := plan{map[string]float64{}, os.Getenv(seenVariable)}
	for setting := range strings.SplitSeq(os.Getenv(killVariable), ",") {
		if setting == "" {
			continue
		}
		point, text, given := strings.Cut(setting, ":")
		odds := 1.0
		if given {
			var err error
			if odds, err = strconv.ParseFloat(text, 64); err != nil {
				panic(fmt.Sprintf("%s is not NAME:PROBABILITY: %v", killVariable, err))
			}
		}
		if !slices.Contains(Points, point) {
			panic(fmt.Sprintf("%s names no point: %q", killVariable, point))
		}
		p.odds[point] = odds
	}
	_, _ = os.Unsetenv(killVariable), os.Unsetenv(seenVariable) // there are such names
	return p
}

// seen are the points that were reached.
var seen sync.Map

// Here kills the process, if the environment says so.
func Here(point string) {
	p := current
	if p.note != "" {
		if _, again := seen.LoadOrStore(point, true); !again {
			note(p.note, point)
		}
	}
	if rand.Float64() >= p.odds[point] {
		return
	}
	fmt.Fprintf(os.Stderr, "%s%s\n", LastWords, point)
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {} // nothing more happens here until the kernel has done it
}

func note(file, point string) {
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = fmt.Fprintln(f, point)
	}
	if err != nil {
		panic(err)
	}
	_ = f.Close() // the line is written
}
