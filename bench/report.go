package bench

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/text"
)

// Report is a whole run.
type Report struct {
	Time    time.Time
	System  string // operating system and architecture
	Machine *topology.Machine
	Notes   []string
	Rows    []Row
}

// NewReport begins a report about this machine.
func NewReport() (*Report, error) {
	m, err := topology.Detect()
	if err != nil {
		return nil, err
	}
	return &Report{Time: time.Now(), System: runtime.GOOS + "/" + runtime.GOARCH, Machine: m, Rows: []Row{}}, nil
}

// Add adds an event to the report.
func (r *Report) Add(e Event) {
	if e.Row != nil {
		r.Rows = append(r.Rows, *e.Row)
	}
	if e.Note != "" {
		r.Notes = append(r.Notes, e.Note)
	}
}

// Summary describes the machine in a line.
func (r *Report) Summary() string {
	m := r.Machine
	s := fmt.Sprintf("%s, %d cores", m.Model, len(m.Cores))
	if m.Installed > len(m.Cores) {
		s += fmt.Sprintf(" of %d", m.Installed)
	}
	if m.SMT {
		s += " with SMT"
	}
	if len(m.Nodes) > 1 {
		s += fmt.Sprintf(", %d NUMA nodes", len(m.Nodes))
	}
	return s + ", " + r.System
}

// WriteTable writes the report for a terminal, at most 80 columns wide.
func (r *Report) WriteTable(w io.Writer) error {
	for _, about := range append([]string{r.Summary()}, r.Notes...) {
		fmt.Fprintln(w, strings.Join(text.Wrap(about, text.Columns), "\n"))
	}
	fmt.Fprintln(w)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "name\ttier\tcores\tvalue\tpeer\tratio")
	for _, row := range r.Rows {
		peer, ratio := "-", "-"
		if row.Peer != "" {
			peer, ratio = row.Peer, fmt.Sprintf("%.2f", row.Ratio)
		}
		fmt.Fprintf(t, "%s\t%s\t%d\t%s %s\t%s\t%s\n", row.Name, row.Tier, row.Cores, significant(row.Value), row.Unit, peer, ratio)
	}
	return t.Flush()
}

// significant writes a number with three significant digits.
func significant(v float64) string {
	if v == 0 || math.Abs(v) >= 1000 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	digits := 2 - int(math.Floor(math.Log10(math.Abs(v))))
	return strconv.FormatFloat(v, 'f', max(digits, 0), 64)
}
