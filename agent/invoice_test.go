package agent_test

import (
	"strings"
	"testing"
	"time"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"
	"golang.org/x/image/font/sfnt"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/internal/testchain"
)

// A letter that a font lacks is an empty box on paper, and in the text of the PDF it is there.
func TestInvoicesHaveTheLettersOfNames(t *testing.T) {
	for name, data := range map[string][]byte{"regular": dejavusans.TTF, "bold": dejavusansbold.TTF} {
		font := testchain.Must(sfnt.Parse(data))(t)
		for _, letter := range "Công ty Điện lực ƯƠĂ ỗễửựợằẵ Größe Łódź İstanbul Ærø Œuvre Αθήνα Київ €£¥" {
			if glyph, err := font.GlyphIndex(nil, letter); err != nil || glyph == 0 {
				t.Errorf("%s has no %c, error %v", name, letter, err)
			}
		}
	}
}

// Whatever a customer calls itself stays in its line: it makes no other lines, nor anything else of a PDF, and no invoice is
// kept from being written by it.
func TestNamesOnInvoicesAreNothingButNames(t *testing.T) {
	l := listen(t)
	month := time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
	agent.SetNow(l.agent, func() time.Time { return month.AddDate(0, 2, 0) })
	for name, want := range map[string]string{
		"Example\n2027-01-31 paid in full\r\n0.00": "Example 2027-01-31 paid in full 0.00",
		`) Tj ET (\ <</JS (app.alert(1))>>`:        `) Tj ET (\ <</JS (app.alert(1))>>`,
		"\x00\x1b[2J\xff":                          "",
		"\U00010000 and \U0001F600":                "and",
		"\u202eemaN":                               "emaN",
		strings.Repeat("W", 200):                   "WWWW",
	} {
		c := l.customer
		c.Name = name
		pdf := testchain.Must(l.agent.Invoice(t.Context(), c, month))(t)
		text := agenttest.PDFText(t, pdf)
		if !strings.Contains(text, want) || strings.Contains(text, "\n2027-01-31 paid") || strings.Contains(string(pdf), "/JS") {
			t.Errorf("of %q the invoice says %q", name, text)
		}
	}
}
