package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/muster-network/muster/bench"
	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/circuits"
)

// toTerminal says whether a person watches standard error.
func toTerminal() bool { return term.IsTerminal(int(os.Stderr.Fd())) }

// newBar makes a bar on standard error. Setting it can only fail where the
// terminal has been closed, which nobody sees.
func newBar(options ...progressbar.Option) *progressbar.ProgressBar {
	return progressbar.NewOptions(-1, append([]progressbar.Option{
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionSetWidth(20),
		progressbar.OptionThrottle(100 * time.Millisecond),
		progressbar.OptionClearOnFinish(),
	}, options...)...)
}

// progress shows a bar with an estimate on a terminal, and nothing elsewhere.
// Call done when the work has ended.
func progress(what string) (report capacity.Progress, done func()) {
	if !toTerminal() {
		return nil, func() {}
	}
	bar := newBar(progressbar.OptionSetDescription(what))
	report = func(done, total int) {
		bar.ChangeMax(total)
		_ = bar.Set(done)
	}
	return report, func() { _ = bar.Finish() }
}

// progressEachTime is progress for work that is done again and again.
func progressEachTime(what string) capacity.Progress {
	var report capacity.Progress
	finish := func() {}
	last := 0
	return func(done, total int) {
		if report == nil || done < last {
			finish()
			report, finish = progress(what)
		}
		last = done
		if report == nil {
			return // not on a terminal
		}
		report(done, total)
		if done >= total {
			finish()
			report = nil
		}
	}
}

// progressOfMany is progressEachTime for work that several do at once: of is
// for one of them, by its number. The bar shows the sum of those that have not
// ended.
func progressOfMany(what string) (of func(number uint64) capacity.Progress) {
	type part struct{ done, total int }
	var mu sync.Mutex
	parts := map[uint64]part{}
	report := progressEachTime(what)
	return func(number uint64) capacity.Progress {
		return func(done, total int) {
			mu.Lock()
			defer mu.Unlock()
			parts[number] = part{done, total}
			var sum part
			for _, p := range parts {
				sum.done += p.done
				sum.total += p.total
			}
			report(sum.done, sum.total)
			if sum.done == sum.total {
				clear(parts)
			}
		}
	}
}

// blocks shows on a terminal how many blocks have been read.
func blocks(what string) (report chain.Progress, done func()) {
	all, done := stages()
	return func(n, total uint64) {
		if all != nil {
			all(what, n, total)
		}
	}, done
}

// stages shows the progress of each stage of a task on a terminal, and nothing
// elsewhere.
func stages() (report func(stage string, done, total uint64), done func()) {
	if !toTerminal() {
		return nil, func() {}
	}
	bar := newBar()
	now := ""
	report = func(stage string, done, total uint64) {
		if stage != now {
			now = stage
			bar.Reset()
			bar.Describe(stage)
		}
		bar.ChangeMax64(int64(total))
		_ = bar.Set64(int64(done))
	}
	return report, func() { _ = bar.Finish() }
}

// benchProgress shows on a terminal what is being measured.
func benchProgress() (show func(bench.Event), done func()) {
	if !toTerminal() {
		return func(bench.Event) {}, func() {}
	}
	bar := newBar()
	show = func(e bench.Event) {
		if e.Step == nil {
			return
		}
		bar.ChangeMax(e.Step.Total)
		bar.Describe(e.Step.What)
		_ = bar.Set(e.Step.Done)
	}
	return show, func() { _ = bar.Finish() }
}

// steps shows a task of a few long steps: on a terminal which step runs and for
// how long, elsewhere a line for each.
func steps(w io.Writer) (report circuits.Progress, done func()) {
	if !toTerminal() {
		return func(step, total int, what string) { fmt.Fprintf(w, "%d/%d %s\n", step, total, what) }, func() {}
	}
	spinner := newBar(
		progressbar.OptionSetWriter(w),
		progressbar.OptionSpinnerType(14),
		progressbar.OptionSetElapsedTime(true),
		progressbar.OptionSetPredictTime(false),
	)
	stop := make(chan struct{})
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for tick := time.NewTicker(100 * time.Millisecond); ; {
			select {
			case <-stop:
				tick.Stop()
				return
			case <-tick.C:
				_ = spinner.Add(1)
			}
		}
	}()
	report = func(step, total int, what string) {
		spinner.Describe(fmt.Sprintf("%d/%d %s", step, total, what))
	}
	return report, func() {
		close(stop)
		<-stopped
		_ = spinner.Finish()
	}
}
