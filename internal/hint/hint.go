// Package hint keeps an error's remedy apart from what is wrong: programs wrap and compare the error,
// and people are shown both.
package hint

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

type hinted struct {
	error
	remedy string
}

func (h *hinted) Unwrap() error { return h.error }

func (h *hinted) Hint() string { return h.remedy }

// Add returns err with a remedy: what the reader can do next, in the imperative, without a final
// period. It is nil if err is nil.
func Add(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return &hinted{err, fmt.Sprintf(format, args...)}
}

// Of returns the remedies in an error and in all that it wraps, outermost first, each once. Any error
// with a method Hint() string has one, unless it is empty.
func Of(err error) (remedies []string) {
	if h, ok := err.(interface{ Hint() string }); ok && h.Hint() != "" {
		remedies = []string{h.Hint()}
	}
	var inner []error
	switch e := err.(type) { //nolint:errorlint // it walks the tree itself
	case interface{ Unwrap() error }:
		inner = []error{e.Unwrap()}
	case interface{ Unwrap() []error }:
		inner = e.Unwrap()
	}
	for _, e := range inner {
		for _, remedy := range Of(e) {
			if !slices.Contains(remedies, remedy) {
				remedies = append(remedies, remedy)
			}
		}
	}
	return remedies
}

// Write tells a person why a program ends: its name and what is wrong, and a line for each remedy.
func Write(w io.Writer, program string, err error) {
	fmt.Fprintf(w, "%s: %s\n", program, err)
	for _, remedy := range Of(err) {
		fmt.Fprintf(w, "hint: %s\n", remedy)
	}
}

// Text returns an error and its remedies in one text, for logs and records.
func Text(err error) string {
	return strings.Join(append([]string{err.Error()}, Of(err)...), "; ")
}
