package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/internal/hint"
)

// columns is how wide help, results and messages are at most.
const columns = 80

// print writes the result of a command: as JSON when --json is set, else by
// human.
func print(cmd *cobra.Command, result any, human func(w io.Writer) error) error {
	asJSON, err := cmd.Flags().GetBool("json")
	if err != nil {
		return err
	}
	if !asJSON {
		return human(cmd.OutOrStdout())
	}
	return json.NewEncoder(cmd.OutOrStdout()).Encode(result)
}

// printIndented prints a value as a JSON file for people to edit.
func printIndented(cmd *cobra.Command, v any) error {
	e := json.NewEncoder(cmd.OutOrStdout())
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// rows prints aligned pairs of a name and a value.
func rows(w io.Writer, pairs ...string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(t, "%s\t%s\n", pairs[i], pairs[i+1])
	}
	return t.Flush()
}

// number writes how many there are of something: "1 unit", "2 units".
func number(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// writeError writes an error and its remedies, each in lines of at most width
// columns; 0 is any width.
func writeError(w io.Writer, err error, width int) {
	for line := range strings.Lines(err.Error()) {
		writeMessage(w, "muster: ", line, width)
	}
	for _, remedy := range hint.Of(err) {
		writeMessage(w, "hint: ", remedy, width)
	}
}

// writeMessage writes a message after its label. The lines that follow the
// first are indented.
func writeMessage(w io.Writer, label, text string, width int) {
	if width == 0 {
		fmt.Fprintln(w, label+strings.TrimRight(text, "\n"))
		return
	}
	const indent = "  "
	for i, line := range wrap(label+text, width-len(indent)) {
		if i > 0 {
			line = indent + line
		}
		fmt.Fprintln(w, line)
	}
}

// wrap breaks text into lines of at most width columns, where words allow.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}

// errorWidth is the width for messages on standard error: 0 if it is not a
// terminal.
func errorWidth() int {
	if !toTerminal() {
		return 0
	}
	width, _, err := term.GetSize(int(os.Stderr.Fd()))
	if err != nil || width <= 0 {
		return columns
	}
	return min(max(width, 20), columns)
}
