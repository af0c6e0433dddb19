package main

import (
	"fmt"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows on standard error how far a run is: a bar with an estimate on
// a terminal, a line for each phase elsewhere.
type progress struct {
	bar          *progressbar.ProgressBar // nil where there is no terminal
	total        int
	from, weight int // of the phase
	start        time.Time
}

// fine is how many steps of the bar a weight of 1 has.
const fine = 100

func newProgress(total int) *progress {
	p := &progress{total: total, start: time.Now()}
	if term.IsTerminal(int(os.Stderr.Fd())) {
		p.bar = progressbar.NewOptions(total*fine, progressbar.OptionSetWriter(os.Stderr), progressbar.OptionSetWidth(20),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	}
	return p
}

func (p *progress) phase(name string, weight int) {
	p.from += p.weight
	p.weight = weight
	if p.bar != nil {
		return
	}
	line := fmt.Sprintf("%d %% %s", 100*p.from/p.total, name)
	if p.from > 0 {
		spent := time.Since(p.start)
		line += fmt.Sprintf(", about %s left", (spent * time.Duration(p.total-p.from) / time.Duration(p.from)).Round(time.Second))
	}
	fmt.Fprintln(os.Stderr, line)
}

// report says how much of the phase is done.
func (p *progress) report(what string, done, total int) {
	if p.bar == nil {
		return
	}
	p.bar.Describe(what)
	_ = p.bar.Set(p.from*fine + p.weight*fine*done/max(1, total)) // fails only where the terminal is closed
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish() // likewise
	}
}
