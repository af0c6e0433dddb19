package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
)

const helpOfTest = `Keep a deployment going, for bounties

.dots and 'quotes' at the start are text, as is a C:\path.

Usage:
  muster keeper [command]

Available Commands:
  help        Help about any command
  run         Settle epochs, finish slashes
  dry-run     Say what would be done

Flags:
  -h, --help   help for keeper
`

func TestSubcommands(t *testing.T) {
	if got := subcommands(helpOfTest); !slices.Equal(got, []string{"run", "dry-run"}) {
		t.Errorf("%q", got)
	}
	if got := subcommands("Print a version\n\nFlags:\n  -h, --help   help\n"); got != nil {
		t.Errorf("a command without others has %q", got)
	}
}

// man shows the lines of a command's help, and takes none of them for a request.
func TestManual(t *testing.T) {
	page := manual("muster-keeper", helpOfTest, made)
	for _, line := range []string{
		`.TH "MUSTER-KEEPER" 1 "2026-11-27" "muster v1.2.3"`, `muster\-keeper \- Keep a deployment going, for bounties`,
		".SH SYNOPSIS", ".SH COMMANDS", ".SH OPTIONS", `\&.dots and 'quotes' at the start are text, as is a C:\epath.`,
		`  \-h, \-\-help   help for keeper`,
	} {
		if !slices.Contains(strings.Split(page, "\n"), line) {
			t.Errorf("no line %s in\n%s", line, page)
		}
	}
}

func TestSums(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b", "a"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("abc"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
	if sums, err := writeSums(dir); err != nil || string(sums) != abc+"  a\n"+abc+"  b\n" {
		t.Errorf("%s, %v", sums, err)
	}
}

// The bill of a program names each module that is linked, as it was replaced, and the toolchain.
func TestBill(t *testing.T) {
	b := billOf("muster", &debug.BuildInfo{GoVersion: "go1.26.8", Deps: []*debug.Module{
		{Path: "example.com/a", Version: "v1.0.0", Sum: "h1:a"},
		{Path: "example.com/b", Version: "v1.0.0", Replace: &debug.Module{Path: "example.com/c", Version: "v2.0.0", Sum: "h1:c"}},
	}})
	var urls []string
	for _, c := range b.Components {
		urls = append(urls, c.URL)
	}
	if want := []string{"pkg:golang/stdlib@go1.26.8", "pkg:golang/example.com/a@v1.0.0", "pkg:golang/example.com/c@v2.0.0"}; !slices.Equal(urls, want) {
		t.Errorf("%q", urls)
	}
}
