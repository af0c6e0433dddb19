package agenttest

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"testing"
	"unicode/utf16"
)

var (
	streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	shown   = regexp.MustCompile(`(?s)\(((?:\\.|[^\\)])*)\) ?Tj`)
	escapes = regexp.MustCompile(`(?s)\\(.)`)
)

// PDFText is the text of a PDF whose fonts are coded in UTF-16, as those of invoices are.
func PDFText(t testing.TB, pdf []byte) string {
	t.Helper()
	var out []byte
	for _, s := range streams.FindAllSubmatch(pdf, -1) {
		r, err := zlib.NewReader(bytes.NewReader(s[1]))
		if err != nil {
			continue
		}
		page, _ := io.ReadAll(r) // a stream may end early
		for _, text := range shown.FindAllSubmatch(page, -1) {
			raw := escapes.ReplaceAll(text[1], []byte("$1"))
			units := make([]uint16, len(raw)/2)
			for i := range units {
				units[i] = uint16(raw[2*i])<<8 | uint16(raw[2*i+1])
			}
			out = append(out, string(utf16.Decode(units))+"\n"...)
		}
	}
	return string(out)
}
