package doctor

import (
	"fmt"
	"io"
	"strings"

	"github.com/muster-network/muster/internal/text"
)

const indent = 18 // where findings begin

// WriteText writes the report for a terminal.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, l := range r.Lines {
		head := fmt.Sprintf("%-5s %-11s", l.Grade, l.Check)
		for i, line := range text.Wrap(l.Finding, text.Columns-indent) {
			if i > 0 {
				head = ""
			}
			fmt.Fprintf(&b, "%-*s%s\n", indent, head, line)
		}
		for _, line := range text.Wrap(l.Remedy, text.Columns-indent-2) {
			fmt.Fprintf(&b, "%*s> %s\n", indent, "", line)
		}
	}
	fmt.Fprintf(&b, "\nthis machine may serve %s of profile %s, one per core\n", unitCount(r.MayServe), r.Profile)
	fmt.Fprintf(&b, "%s for %s of profile %s\n", r.Grade, unitCount(r.Units), r.Profile)
	_, err := io.WriteString(w, b.String())
	return err
}
