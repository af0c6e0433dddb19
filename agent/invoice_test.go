package agent_test

import (
	"testing"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"
	"golang.org/x/image/font/sfnt"

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
