package main

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/muster-network/muster/internal/text"
)

// Report is the result of a run.
type Report struct {
	Machine string  `json:"machine"`
	Tier    string  `json:"tier"`
	Blocks  int     `json:"blocks"` // of the array that was filled
	Times   Times   `json:"times"`
	Prices  Prices  `json:"prices"`
	Tables  []Table `json:"tables"`
}

// Table is what one attack came to. A cell is a string, or a float64 that its
// column says how to write.
type Table struct {
	Name    string   `json:"name"`
	Title   string   `json:"title"`
	Columns []Column `json:"columns"`
	Rows    [][]any  `json:"rows"`
	Notes   []string `json:"notes"`
}

// Column is a column's heading, and the unit of its numbers.
type Column struct {
	Name string `json:"name"`
	Unit string `json:"unit"` // one of the units below, or empty for words
}

// Units of numbers. A part is a fraction of 1 that is written in per cent.
const (
	unitPart   = "part"
	unitFactor = "factor"
	unitMicros = "us"
	unitMoney  = "FLT"
	unitPlain  = "number"
)

// cell writes a cell for people.
func (c Column) cell(v any) string {
	number, ok := v.(float64)
	if !ok {
		return fmt.Sprint(v)
	}
	switch c.Unit {
	case unitPart:
		return twoDecimals(100*number) + " %"
	case unitFactor:
		return "× " + significant(number)
	case unitMoney:
		return strconv.FormatFloat(number, 'f', 1, 64)
	}
	return significant(number)
}

// twoDecimals is significant, but cut where nobody needs more.
func twoDecimals(v float64) string {
	if math.Abs(v) < 1 {
		return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(v, 'f', 2, 64), "0"), ".")
	}
	return significant(v)
}

// significant writes a number with three digits.
func significant(v float64) string {
	if v == 0 {
		return "0"
	}
	digits := 2 - int(math.Floor(math.Log10(math.Abs(v))))
	if digits < 0 { // the rest are zeros
		unit := math.Pow10(-digits)
		return grouped(strconv.FormatFloat(math.Round(v/unit)*unit, 'f', 0, 64))
	}
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// grouped puts commas between thousands.
func grouped(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// WriteText writes the report for a terminal or a file, at most 80 columns
// wide.
func (r *Report) WriteText(w io.Writer) error {
	paragraph(w, r.summary())
	for _, t := range r.Tables {
		fmt.Fprintln(w)
		paragraph(w, strings.ToUpper(t.Name)+": "+t.Title)
		if err := t.write(w); err != nil {
			return err
		}
		for _, n := range t.Notes {
			paragraph(w, n)
		}
	}
	return nil
}

func (r *Report) summary() string {
	return fmt.Sprintf("%s, tier %s; an array of %d blocks, filled as profile main says. On one core P2 takes %s us, "+
		"eight side by side %s, a step of a chain %s, which makes it a core of class %s. "+
		"Money: a core costs %s a month, a GiB of memory %s, so that the memory is %s of what a unit costs.",
		r.Machine, r.Tier, r.Blocks, significant(r.Times.One), significant(r.Times.Eight), significant(r.Times.Step),
		significant(r.Times.Class), significant(r.Prices.Core), significant(r.Prices.Memory),
		Column{Unit: unitPart}.cell(r.Prices.memoryShare()))
}

func paragraph(w io.Writer, s string) {
	fmt.Fprintln(w, strings.Join(text.Wrap(s, text.Columns), "\n"))
}

func (t *Table) write(w io.Writer) error {
	if len(t.Rows) == 0 {
		return nil
	}
	var b strings.Builder
	tab := tabwriter.NewWriter(&b, 0, 0, padding, ' ', 0)
	for _, line := range t.head() {
		fmt.Fprintln(tab, strings.Join(line, "\t"))
	}
	for _, row := range t.Rows {
		fmt.Fprintln(tab, strings.Join(t.cells(row), "\t"))
	}
	if err := tab.Flush(); err != nil {
		return err
	}
	for line := range strings.Lines(b.String()) {
		fmt.Fprintln(w, strings.TrimRight(line, " \n"))
	}
	return nil
}

// head is the headings in as few lines as a terminal has room for.
func (t *Table) head() [][]string {
	for least := text.Columns; ; least-- {
		lines, width := t.headOf(least)
		if width <= text.Columns || least == 0 {
			return lines
		}
	}
}

// headOf is the headings, none of which is broken into lines of less than so
// many columns, and the width of the table.
func (t *Table) headOf(least int) (lines [][]string, width int) {
	for i, c := range t.Columns {
		widest := 0
		for _, word := range strings.Fields(c.Name) {
			widest = max(widest, text.Width(word))
		}
		for _, row := range t.Rows {
			widest = max(widest, text.Width(c.cell(row[i])))
		}
		broken := text.Wrap(c.Name, max(least, widest))
		for k, part := range broken {
			if k == len(lines) {
				lines = append(lines, make([]string, len(t.Columns)))
			}
			lines[k][i] = part
			widest = max(widest, text.Width(part))
		}
		width += widest + padding
	}
	return lines, width - padding
}

// padding is between columns.
const padding = 2

func (t *Table) cells(row []any) (cells []string) {
	for i, v := range row {
		cells = append(cells, t.Columns[i].cell(v))
	}
	return cells
}

// markdown is the table as docs/circuit.md has it.
func (t *Table) markdown() string {
	var b strings.Builder
	if len(t.Rows) > 0 {
		rule := "|"
		b.WriteString("|")
		for _, c := range t.Columns {
			fmt.Fprintf(&b, " %s |", c.Name)
			if c.Unit == "" {
				rule += "---|"
			} else {
				rule += "---:|"
			}
		}
		fmt.Fprintf(&b, "\n%s\n", rule)
		for _, row := range t.Rows {
			fmt.Fprintf(&b, "| %s |\n", strings.Join(t.cells(row), " | "))
		}
	}
	for _, n := range t.Notes {
		fmt.Fprintf(&b, "\n%s\n", n)
	}
	return b.String()
}
