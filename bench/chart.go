package bench

import (
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
)

//go:embed report.html
var page string

var pageTemplate = template.Must(template.New("report").Parse(page))

// chart is the bars of one kind of work on a number of cores.
type chart struct {
	Name, About, Unit string
	Cores             int
	Better            string // which way is better
	Bars              []bar
	Height            int
}

// bar is one contender. Lengths are in the units of the drawing.
type bar struct {
	Label, Value, Ratio string
	Ours                bool
	Y, Length           int
	amount              float64
}

// Sizes of the drawing.
const (
	barStep   = 42
	barLength = 400
)

// WriteHTML writes the report as one page that needs nothing else.
func (r *Report) WriteHTML(w io.Writer) error {
	return pageTemplate.Execute(w, struct {
		*Report
		Date      string
		Headlines []headline
		Charts    []chart
	}{r, r.Time.UTC().Format("2006-01-02 15:04 UTC"), r.headlines(), r.charts()})
}

// headline is the first comparison of a kind of work: the best tier, on one
// core, against its first peer.
type headline struct{ Name, Ratio, Peer, Value, Tier string }

func (r *Report) headlines() []headline {
	var lines []headline
	for _, w := range works {
		i := slices.IndexFunc(r.Rows, func(row Row) bool { return row.Name == w.name && row.Cores == 1 })
		if i < 0 {
			continue
		}
		row := r.Rows[i]
		lines = append(lines, headline{w.name, fmt.Sprintf("%.2f×", row.Ratio), row.Peer, significant(row.Value) + " " + row.Unit, row.Tier})
	}
	return lines
}

// charts draws the rows: for each kind of work and number of cores our tiers
// and the peers.
func (r *Report) charts() []chart {
	var charts []chart
	for _, w := range works {
		for _, cores := range r.coreCounts(w.name) {
			c := chart{Name: w.name, About: w.about, Cores: cores, Better: "more is better"}
			for _, row := range r.Rows {
				if row.Name == w.name && row.Cores == cores {
					c.add(row)
				}
			}
			c.draw()
			charts = append(charts, c)
		}
	}
	return charts
}

func (r *Report) coreCounts(name string) []int {
	var counts []int
	for _, row := range r.Rows {
		if row.Name == name && !slices.Contains(counts, row.Cores) {
			counts = append(counts, row.Cores)
		}
	}
	slices.Sort(counts)
	return counts
}

// add adds our bar and the peer's. If a peer ran in several tiers, its best
// run is shown.
func (c *chart) add(row Row) {
	c.Unit = row.Unit
	if row.Unit == inSeconds {
		c.Better = "less is better"
	}
	c.put(bar{Label: row.Tier, Ours: true, amount: row.Value})
	// Parts, single chains and single cores belong to a tier; other peers to none.
	if row.Peer == "" || row.Ratio == 0 {
		return
	}
	label, amount := row.Peer, row.Value/row.Ratio
	if row.Unit == inSeconds {
		amount = row.Value * row.Ratio
	}
	ratio := ""
	if slices.Contains([]string{oneCore, oneChain, oneThread, sumOfParts}, label) {
		label, ratio = row.Tier+", "+label, fmt.Sprintf("%.2f×", row.Ratio)
	}
	c.put(bar{Label: label, amount: amount, Ratio: ratio})
}

func (c *chart) put(b bar) {
	i := slices.IndexFunc(c.Bars, func(o bar) bool { return o.Label == b.Label && o.Ours == b.Ours })
	switch {
	case i < 0:
		c.Bars = append(c.Bars, b)
	case c.better(b.amount, c.Bars[i].amount):
		c.Bars[i].amount = b.amount
	}
}

func (c *chart) better(a, b float64) bool {
	if c.Unit == inSeconds {
		return a < b
	}
	return a > b
}

// draw sorts the bars, the best first, and gives them their places.
func (c *chart) draw() {
	slices.SortStableFunc(c.Bars, func(a, b bar) int {
		if c.Unit == inSeconds {
			return cmp.Compare(a.amount, b.amount)
		}
		return cmp.Compare(b.amount, a.amount)
	})
	longest, best := 0.0, 0.0
	for _, b := range c.Bars {
		longest = max(longest, b.amount)
		if b.Ours && (best == 0 || c.better(b.amount, best)) {
			best = b.amount
		}
	}
	for i := range c.Bars {
		b := &c.Bars[i]
		b.Y = i * barStep
		b.Length = max(2, int(barLength*b.amount/longest))
		b.Value = significant(b.amount) + " " + c.Unit
		if !b.Ours && b.Ratio == "" {
			b.Ratio = fmt.Sprintf("%.2f×", c.ratio(best, b.amount))
		}
	}
	c.Height = len(c.Bars) * barStep
}

// ratio is our rate over a peer's.
func (c *chart) ratio(ours, peer float64) float64 {
	if c.Unit == inSeconds {
		return peer / ours
	}
	return ours / peer
}
