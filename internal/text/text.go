// Package text fits text into a terminal.
package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Columns is the greatest width of help, results and messages.
const Columns = 80

// Wrap breaks text into lines of at most the given number of columns. A longer word gets a line of
// its own. Text without words has no lines.
func Wrap(text string, columns int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && Width(line)+1+Width(word) > columns {
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

// Plain is text on one line that moves no cursor, whoever wrote it: a tab or the end of a line becomes a space, and what
// else is not to be seen a question mark.
func Plain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case !unicode.IsPrint(r):
			return '?'
		}
		return r
	}, text)
}

// Width is the number of columns that a line takes.
func Width(line string) int { return utf8.RuneCountInString(line) }

// Count writes a number of things, with the plural where it is due: "1 unit", "2 units".
func Count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
