package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

// print writes the result of a command: as JSON when --json is set, else by
// human.
func print(cmd *cobra.Command, result any, human func(w io.Writer) error) error {
	if !isJSON(cmd) {
		return human(cmd.OutOrStdout())
	}
	data, err := json.Marshal(result)
	if err != nil {
		return err
	}
	_, err = cmd.OutOrStdout().Write(append(checksummed(data), '\n'))
	return err
}

// isJSON says whether --json is set.
func isJSON(cmd *cobra.Command) bool {
	f := cmd.Flags().Lookup("json")
	return f != nil && f.Value.String() == "true"
}

var addressInJSON = regexp.MustCompile(`"0x[0-9a-f]{40}"`)

// checksummed writes the addresses in JSON with their checksums (EIP-55).
func checksummed(data []byte) []byte {
	return addressInJSON.ReplaceAllFunc(data, func(quoted []byte) []byte {
		return []byte(`"` + common.HexToAddress(string(quoted[1:len(quoted)-1])).Hex() + `"`)
	})
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
// first are indented. A part of it may be a stranger's.
func writeMessage(w io.Writer, label, message string, width int) {
	message = text.Plain(strings.TrimRight(message, "\n"))
	if width == 0 {
		fmt.Fprintln(w, label+message)
		return
	}
	const indent = "  "
	for i, line := range text.Wrap(label+message, width-len(indent)) {
		if i > 0 {
			line = indent + line
		}
		fmt.Fprintln(w, line)
	}
}

// errorWidth is the width for messages on standard error: 0 if it is not a
// terminal.
func errorWidth() int {
	if !toTerminal() {
		return 0
	}
	width, _, err := term.GetSize(int(os.Stderr.Fd()))
	if err != nil || width <= 0 {
		return text.Columns
	}
	return min(max(width, 20), text.Columns)
}

// writeHint tells a person what to do next, on standard error.
func writeHint(cmd *cobra.Command, remedy string) {
	writeMessage(cmd.ErrOrStderr(), "hint: ", remedy, errorWidth())
}

// shortAddress is an address with its middle left out, for tables.
func shortAddress(hex string) string { return hex[:6] + ".." + hex[len(hex)-4:] }
