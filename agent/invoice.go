package agent

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/hint"
)

// An invoice is what a customer was sold in a month, and how its balance came about, in cents.
type invoice struct {
	number   string
	customer book.Customer
	month    time.Time
	lines    []invoiceLine
	sold     int64 // machine time
	before   int64 // the balance at the month's beginning
	after    int64 // and at its end
}

type invoiceLine struct {
	day   time.Time
	what  string
	cents int64 // to the customer's balance
}

// Invoice is a customer's invoice of a month that is over, as a PDF: the same bytes whenever it is asked for.
func (a *Agent) Invoice(ctx context.Context, c book.Customer, month time.Time) ([]byte, error) {
	end := month.AddDate(0, 1, 0)
	if a.now().Before(end) {
		return nil, hint.Add(fmt.Errorf("%w: the month is not over", ErrNotNow), "ask from %s on", end.Format(time.DateOnly))
	}
	var i invoice
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		i, err = invoiceOf(tx, c, month, end)
		return err
	})
	if err != nil {
		return nil, err
	}
	return i.pdf(a.Issuer, strings.ToUpper(a.Currency))
}

func invoiceOf(tx *book.Tx, c book.Customer, month, end time.Time) (i invoice, err error) {
	i = invoice{number: fmt.Sprintf("%s-%d", month.Format("2006-01"), c.Number), customer: c, month: month}
	entries, err := tx.Entries(c.ID, 0, end.Unix())
	if err != nil {
		return i, err
	}
	days := map[string]int{} // the line of each day's machine time
	for _, e := range entries {
		var cents, sold int64
		for _, m := range e.Movements {
			switch m.Account {
			case book.CustomerAccount(c.ID), book.DebtAccount(c.ID):
				cents -= m.Amount.Int64()
			case book.Sold:
				sold -= m.Amount.Int64()
			}
		}
		at := time.Unix(e.At, 0).UTC()
		i.after += cents
		switch {
		case at.Before(month):
			i.before += cents
		case sold != 0:
			i.sold += sold
			day := at.Format(time.DateOnly)
			if _, had := days[day]; !had {
				days[day] = len(i.lines)
				i.lines = append(i.lines, invoiceLine{at, "machine time", 0})
			}
			i.lines[days[day]].cents += cents
		case cents != 0:
			i.lines = append(i.lines, invoiceLine{at, e.Kind, cents})
		}
	}
	return i, nil
}

// pdf writes an invoice. issuer is what the company says of itself, in lines.
func (i invoice) pdf(issuer, currency string) ([]byte, error) {
	const left, width, line = 20, 170, 6
	doc := fpdf.New("P", "mm", "A4", "")
	doc.SetCatalogSort(true)
	made := i.month.AddDate(0, 1, 0)
	doc.SetCreationDate(made)
	doc.SetModificationDate(made)
	doc.SetTitle("Invoice "+i.number, true)
	doc.AddUTF8FontFromBytes("dejavu", "", dejavusans.TTF)
	doc.AddUTF8FontFromBytes("dejavu", "B", dejavusansbold.TTF)
	doc.SetMargins(left, 20, left)
	doc.AddPage()
	text := func(style string, size float64, s string) {
		doc.SetFont("dejavu", style, size)
		doc.MultiCell(width, line, s, "", "L", false)
	}
	row := func(style, day, what string, cents int64) {
		doc.SetFont("dejavu", style, 10)
		doc.CellFormat(35, line, day, "", 0, "L", false, 0, "")
		doc.CellFormat(100, line, what, "", 0, "L", false, 0, "")
		doc.CellFormat(35, line, money(cents)+" "+currency, "", 1, "R", false, 0, "")
	}
	text("", 9, issuer)
	doc.Ln(line)
	text("B", 16, "Invoice "+i.number)
	text("", 10, inALine(i.customer.Name)+"\n"+inALine(i.customer.Email))
	text("", 10, fmt.Sprintf("For %s, made on %s", i.month.Format("January 2006"), made.Format(time.DateOnly)))
	doc.Ln(line)
	row("B", "", "Machine time, prepaid", i.sold)
	doc.Ln(line)
	row("", i.month.Format(time.DateOnly), "balance", i.before)
	for _, l := range i.lines {
		row("", l.day.Format(time.DateOnly), l.what, l.cents)
	}
	row("B", made.Format(time.DateOnly), "balance", i.after)
	var out bytes.Buffer
	if err := doc.Output(&out); err != nil {
		return nil, fmt.Errorf("write an invoice: %w", err)
	}
	return out.Bytes(), nil
}

// inALine is what somebody calls itself, in one line: as it is but for what would begin another, or change what is around
// it, and for letters that PDF's fonts of 16 bits cannot have.
func inALine(name string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case r > 0xffff:
			return unicode.ReplacementChar
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
			return ' '
		}
		return r
	}, name)), " ")
}

// money writes cents with a point.
func money(cents int64) string {
	sign := ""
	if cents < 0 {
		sign, cents = "-", -cents
	}
	return fmt.Sprintf("%s%d.%02d", sign, cents/100, cents%100)
}
