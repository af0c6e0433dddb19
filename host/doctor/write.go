package doctor

import (
	"fmt"
	"io"
	"strings"
)

const (
	columns = 80
	indent  = 18 // where findings begin
)

// WriteText writes the report for a terminal.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, l := range r.Lines {
		head := fmt.Sprintf("%-5s %-11s", l.Grade, l.Check)
		for i, line := range wrap(l.Finding, columns-indent) {
			if i > 0 {
				head = ""
			}
			fmt.Fprintf(&b, "%-*s%s\n", indent, head, line)
		}
		for _, line := range wrap(l.Remedy, columns-indent-2) {
			fmt.Fprintf(&b, "%*s> %s\n", indent, "", line)
		}
	}
	fmt.Fprintf(&b, "\nthis machine may serve %s of profile %s, one per core\n", unitCount(r.MayServe), r.Profile)
	fmt.Fprintf(&b, "%s for %s of profile %s\n", r.Grade, unitCount(r.Units), r.Profile)
	_, err := io.WriteString(w, b.String())
	return err
}

// wrap breaks text into lines of at most width columns, where words allow.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
