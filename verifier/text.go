package verifier

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
)

// lineWidth is how many columns the report for people has at most.
const lineWidth = 80

// WriteText writes the report for people, in lines of 80 columns.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "audited blocks %d to %d of chain %d\n", r.From, r.To, r.ChainID)
	if r.Resumed != 0 {
		fmt.Fprintf(&b, "went on after block %d, up to which all had been checked before\n", r.Resumed)
	}
	fmt.Fprintf(&b, "%s settled, %s, %s, %s verified\n",
		text.Count(r.Settled, "epoch"), text.Count(r.Lottery.Opened, "challenge"), text.Count(r.Responses, "response"), text.Count(r.Proofs, "proof"))
	fmt.Fprintf(&b, "lottery: %s won, %d opened, %d void, %d pending",
		text.Count(r.Lottery.Won, "block"), r.Lottery.Opened, r.Lottery.Void, r.Lottery.Pending)
	if r.Lottery.Stopped > 0 {
		fmt.Fprintf(&b, ", %d stopped", r.Lottery.Stopped)
	}
	if r.Lottery.Unknown > 0 {
		fmt.Fprintf(&b, ", %d not drawn yet", r.Lottery.Unknown)
	}
	b.WriteString("\n\n")
	r.writeTable(&b)
	r.writeSlashes(&b)
	r.writeReserve(&b)
	r.writeGovernance(&b)
	r.writeProposals(&b)
	r.writeMarket(&b)
	r.writeCredit(&b)
	for _, n := range r.Notes {
		wrap(&b, "", "note: "+n)
	}
	r.writeVerdict(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

func (r *Report) writeTable(b *strings.Builder) {
	t := tabwriter.NewWriter(b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "id\tprovider\tstate\tunits\tproven\tmissed\tunproven\treward\tslashed\t")
	tolerated := false
	for _, c := range r.Commitments {
		missed := fmt.Sprint(c.Missed)
		if c.Tolerated > 0 {
			missed, tolerated = fmt.Sprintf("%d (%d)", c.Missed, c.Tolerated), true
		}
		fmt.Fprintf(t, "%d\t%s\t%s\t%d\t%d\t%s\t%d\t%s\t%s\t\n", c.ID, shortAddress(c.Provider), c.State,
			c.Units, c.Proven, missed, c.Unproven, c.Reward.Short(), c.Slashed.Short())
	}
	_ = t.Flush() // a strings.Builder takes everything
	b.WriteString("unit-challenges; reward and slashed in FLT\n")
	if tolerated {
		b.WriteString("in brackets, how many of those missed were tolerated and cost nothing\n")
	}
	b.WriteByte('\n')
}

func (r *Report) writeSlashes(b *strings.Builder) {
	for _, s := range r.Slashes {
		title := fmt.Sprintf("slash %d of commitment %d, epoch %d, in block %d: %s FLT", s.Number, s.ID, s.Epoch, s.Block, s.Amount.Short())
		if s.Forfeited.Sign() > 0 {
			title += fmt.Sprintf(" and rewards of %s FLT", s.Forfeited.Short())
		}
		wrap(b, "", title)
		if s.Missed > 0 {
			wrap(b, "  ", fmt.Sprintf("of %s, %d cost nothing", text.Count(int(s.Missed), "missed unit-challenge"), s.Tolerated))
		}
		for _, reason := range s.Reasons {
			wrap(b, "  ", reason.Text)
		}
		wrap(b, "  ", s.fate())
	}
	if len(r.Slashes) > 0 {
		b.WriteByte('\n')
	}
}

// fate is what has become of a slash, in words.
func (s *Slash) fate() string {
	switch s.Fate {
	case ledger.FateFinished.String():
		text := fmt.Sprintf("finished: bounty %s, burned %s, treasury %s FLT",
			s.Bounty.Short(), s.Burned.Short(), s.ToTreasury.Short())
		if s.Forfeited.Sign() > 0 {
			text += "; the rewards went back to the reserve"
		}
		return text
	case ledger.FateGivenBack.String():
		all := s.Amount.Plus(s.Forfeited.Int)
		return fmt.Sprintf("given back: %s of %s FLT taken so far", s.TakenBack.Plus(new(big.Int)).Short(), all.Short())
	}
	return fmt.Sprintf("held until epoch %d, and can be given back", s.Due)
}

// writeReserve says what left the reserve besides rewards.
func (r *Report) writeReserve(b *strings.Builder) {
	if r.Openings.Paid > 0 {
		fmt.Fprintf(b, "%s paid: %s FLT\n", text.Count(r.Openings.Paid, "opening"), r.Openings.Fees.Short())
	}
	for _, m := range r.Moved {
		wrap(b, "", fmt.Sprintf("%s of the reserve moved to %s in block %d", m.Amount.FLT(), m.Successor, m.Block))
	}
	if r.Openings.Paid > 0 || len(r.Moved) > 0 {
		b.WriteByte('\n')
	}
}

// writeGovernance says which challenges count for nobody because they were stopped, and what else governance did.
func (r *Report) writeGovernance(b *strings.Builder) {
	for _, s := range r.Stops {
		wrap(b, "", fmt.Sprintf("challenges of blocks %d to %d count for nobody: stopped %s", s.From, s.To, s.Stopped))
		if s.Resumed != nil {
			wrap(b, "  ", fmt.Sprintf("resumed %s", s.Resumed))
		}
		if len(s.Void) == 0 {
			wrap(b, "  ", "there was none")
			continue
		}
		wrap(b, "  ", "void: "+strings.Trim(fmt.Sprint(s.Void), "[]"))
	}
	for _, a := range r.Acts {
		wrap(b, "", fmt.Sprintf("block %d: %s", a.Block, a.Text))
	}
	if len(r.Stops)+len(r.Acts) > 0 {
		b.WriteByte('\n')
	}
}

// String is where and by whom, in words.
func (by By) String() string {
	if by.Sender == (common.Address{}) {
		return fmt.Sprintf("in block %d", by.Block)
	}
	return fmt.Sprintf("in block %d by %s", by.Block, by.Sender)
}

func (r *Report) writeVerdict(b *strings.Builder) {
	if r.OK() {
		owed := new(big.Int).Sub(r.Balance.Int, r.Donated.Int)
		what := "every reward and every slash"
		if r.Market != nil {
			what = "every reward, slash, payment and refund"
		}
		if r.Credit != nil && r.Credit.used() {
			what = "every reward, slash, payment, refund and loan"
		}
		fmt.Fprintf(b, "no difference: %s is correct\nthe staking contract holds the %s FLT that it owes\n", what,
			ledger.FormatFLT(owed))
		if r.Donated.Sign() > 0 {
			fmt.Fprintf(b, "and %s that somebody gave to it\n", r.Donated.FLT())
		}
		return
	}
	fmt.Fprintf(b, "%s:\n", text.Count(len(r.Differences), "difference"))
	for _, d := range r.Differences {
		name := d.Event
		if d.Field != "" {
			name += "." + d.Field
		}
		if d.ID != 0 {
			name += fmt.Sprintf(", commitment %d", d.ID)
		}
		fmt.Fprintf(b, "block %d: %s\n", d.Block, name)
		if (d.Tx != common.Hash{}) {
			fmt.Fprintf(b, "  tx        %s\n", d.Tx)
		}
		fmt.Fprintf(b, "  expected  %s\n  got       %s\n", d.Expected, d.Got)
		wrap(b, "  ", d.Explanation)
	}
}

// wrap writes text in lines of at most lineWidth columns, longer words aside.
func wrap(b *strings.Builder, indent, text string) {
	line := indent
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > lineWidth && strings.TrimSpace(line) != "" {
			b.WriteString(strings.TrimRight(line, " ") + "\n")
			line = indent + "  "
		}
		line += word + " "
	}
	b.WriteString(strings.TrimRight(line, " ") + "\n")
}

func shortAddress(a common.Address) string {
	s := a.Hex()
	return s[:6] + ".." + s[len(s)-4:]
}
