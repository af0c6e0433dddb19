package doctor

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"

	"github.com/muster-network/muster/chain/ledger"
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
	if err := r.writeClasses(&b); err != nil {
		return err
	}
	fmt.Fprintf(&b, "\nthis machine may serve %s of profile %s, one per core\n", unitCount(r.MayServe), r.Profile)
	fmt.Fprintf(&b, "%s for %s of profile %s\n", r.Grade, unitCount(r.Units), r.Profile)
	_, err := io.WriteString(w, b.String())
	return err
}

// writeClasses writes what each class earns and owes, up to the first that is not reached.
func (r *Report) writeClasses(b *strings.Builder) error {
	if len(r.Classes) == 0 {
		return nil
	}
	deployed := r.Classes[0].Terms != nil
	about, columns := "for each unit, to one of class 10; the money itself is a deployment's (--deployment)", "earns\tcollateral\tlosses\t"
	if deployed {
		about, columns = "for each unit, in FLT: the most that it earns in a challenge and in an epoch, what it stakes, and what a miss and a false claim cost",
			"challenge\tepoch\tcollateral\tbond\tmiss\tfalse\t"
	}
	fmt.Fprintf(b, "\n%s\n", strings.Join(text.Wrap(about, text.Columns), "\n"))
	t := tabwriter.NewWriter(b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "class\tchain\tmargin\t%s\n", columns)
	for _, k := range r.Classes {
		digits := 0
		if math.Abs(k.Margin) < 0.1 {
			digits = 1
		}
		fmt.Fprintf(t, "%d\t%s\t%+.*f %%\t", k.Class, seconds(k.ChainSeconds), digits, 100*min(k.Margin, 99))
		if deployed {
			for _, w := range []ledger.Wei{k.Terms.PerChallenge, k.Terms.PerEpoch, k.Terms.Collateral, k.Terms.Bond, k.Terms.Miss, k.Terms.FalseClaim} {
				fmt.Fprintf(t, "%s\t", w.Short())
			}
		} else {
			fmt.Fprint(t, strings.Repeat(fmt.Sprintf("%.0f %%\t", 100*k.Weight), 3))
		}
		fmt.Fprintln(t)
		if !k.Reached {
			break
		}
	}
	return t.Flush()
}
