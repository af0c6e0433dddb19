package main

import (
	"bufio"
	"errors"
	"io"
	"unicode"
	"unicode/utf8"
)

// copyPlain copies text without what a terminal would take for a command: control characters, also those that Unicode has
// beside ASCII's, and what is no text.
func copyPlain(to io.Writer, from io.Reader) error {
	in, out := bufio.NewReader(from), bufio.NewWriter(to)
	for {
		r, size, err := in.ReadRune()
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return errors.Join(err, out.Flush())
		}
		if r == utf8.RuneError && size == 1 || !unicode.IsPrint(r) && r != '\n' && r != '\t' {
			continue
		}
		if _, err := out.WriteRune(r); err != nil {
			return err
		}
	}
}
