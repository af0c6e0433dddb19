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
	killVariable = "MUSTER_KILL"        // NAME or NAME:PROBABILITY: to be killed there
	seenVariable = "MUSTER_KILL_POINTS" // a file to which the name of each point is added that was reached
)

// A plan is what the environment says.
type plan struct {
	point string  // at which the process is killed; empty: none
	odds  float64 // of each time that it is there
	note  string  // the file of seenVariable
}

// current is read before the program looks at its environment, in which it knows no such settings, and taken out of it.
var current = readPlan()

func readPlan() plan {
	point, odds, given := strings.Cut(os.Getenv(killVariable), ":")
	p := plan{point, 1, os.Getenv(seenVariable)}
	if given {
		var err error
		if p.odds, err = strconv.ParseFloat(odds, 64); err != nil {
			panic(fmt.Sprintf("%s is not NAME:PROBABILITY: %v", killVariable, err))
		}
	}
	if point != "" && !slices.Contains(Points, point) {
		panic(fmt.Sprintf("%s names no point: %q", killVariable, point))
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
	if p.point != point || rand.Float64() >= p.odds {
		return
	}
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
