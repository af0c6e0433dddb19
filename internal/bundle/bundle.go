// Package bundle gathers what somebody who is asked for help needs to know of a machine, as an archive without
// secrets. Whatever gets into it goes through [redact.Text]: there is no other way in.
//
// A part that cannot be had does not keep the others out: the archive says what is missing, and why.
package bundle

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/redact"
)

// A Part is one file of a bundle.
type Part struct {
	Name    string // of the file
	What    string // for people: what it holds
	Collect func(ctx context.Context, w io.Writer) error
}

// An Entry is what became of a part.
type Entry struct {
	Name  string `json:"name"`
	What  string `json:"what"`
	Bytes int    `json:"bytes"`           // of the file; 0: there is none
	Error string `json:"error,omitempty"` // why it is not there, or not whole
}

// Limits of a part: a log may be endless, and a node silent.
const (
	mostBytes = 8 << 20
	patience  = time.Minute
)

// folder is what all files of a bundle are in.
const folder = "muster-debug/"

// readme is the first file.
const readme = "README.txt"

// Write collects the parts one after another and writes the bundle. report is told which part is next; it may
// be nil.
func Write(ctx context.Context, w io.Writer, parts []Part, report func(part string, done, total int)) ([]Entry, error) {
	var entries []Entry
	var contents []string
	for i, p := range parts {
		if report != nil {
			report(p.Name, i, len(parts))
		}
		text, err := collect(ctx, p)
		if err := context.Cause(ctx); err != nil {
			return nil, err
		}
		e := Entry{Name: p.Name, What: p.What, Bytes: len(text)}
		if err != nil {
			e.Error = redact.Text(explain(err))
		}
		entries, contents = append(entries, e), append(contents, text)
	}
	return entries, write(w, entries, contents)
}

// explain is an error with its remedies, in one line.
func explain(err error) string {
	text := err.Error()
	for _, remedy := range hint.Of(err) {
		text += "; hint: " + remedy
	}
	return strings.Join(strings.Fields(text), " ")
}

// collect is a part's text without secrets, as far as it can be had.
func collect(ctx context.Context, p Part) (text string, err error) {
	ctx, stop := context.WithTimeout(ctx, patience)
	defer stop()
	defer func() {
		if fault := recover(); fault != nil { // a bundle is made when something is broken
			err = fmt.Errorf("it panicked: %v", fault)
		}
	}()
	b := &limited{left: mostBytes}
	err = p.Collect(ctx, b)
	if b.cut {
		err = errors.Join(err, fmt.Errorf("only the first %d bytes are here", mostBytes))
	}
	return redact.Text(b.String()), err
}

// limited keeps the first bytes that are written to it.
type limited struct {
	bytes.Buffer
	left int
	cut  bool
}

func (l *limited) Write(p []byte) (int, error) {
	kept := p[:min(len(p), l.left)]
	l.left -= len(kept)
	l.cut = l.cut || len(kept) < len(p)
	l.Buffer.Write(kept)
	return len(p), nil
}

func write(w io.Writer, entries []Entry, contents []string) error {
	z := gzip.NewWriter(w)
	a := tar.NewWriter(z)
	now := time.Now()
	add := func(name, text string) error {
		h := &tar.Header{Typeflag: tar.TypeReg, Name: folder + name, Size: int64(len(text)), Mode: 0o600, ModTime: now}
		if err := a.WriteHeader(h); err != nil {
			return err
		}
		_, err := io.WriteString(a, text)
		return err
	}
	err := add(readme, Summary(entries))
	for i, e := range entries {
		if err == nil && e.Bytes > 0 {
			err = add(e.Name, contents[i])
		}
	}
	return errors.Join(err, a.Close(), z.Close())
}

// Summary says what a bundle holds.
func Summary(entries []Entry) string {
	var b bytes.Buffer
	fmt.Fprintln(&b, "What may be a secret was taken out of these files. Look through them before you send them.")
	fmt.Fprintln(&b)
	for _, e := range entries {
		switch {
		case e.Error == "":
			fmt.Fprintf(&b, "%s: %s (%d bytes)\n", e.Name, e.What, e.Bytes)
		case e.Bytes > 0:
			fmt.Fprintf(&b, "%s: %s (%d bytes), not whole: %s\n", e.Name, e.What, e.Bytes, e.Error)
		default:
			fmt.Fprintf(&b, "%s: %s, missing: %s\n", e.Name, e.What, e.Error)
		}
	}
	return b.String()
}

// JSON is a part that is a value.
func JSON(name, what string, value func(context.Context) (any, error)) Part {
	return Part{name, what, func(ctx context.Context, w io.Writer) error {
		v, err := value(ctx)
		if err != nil {
			return err
		}
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(v)
	}}
}
