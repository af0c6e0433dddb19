package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// writeDocuments writes completions for shells, and a man page of each command, as the program itself has them.
func writeDocuments(ctx context.Context, muster, dir string, made version) error {
	for _, d := range []string{"man", "completions"} {
		if err := os.Mkdir(filepath.Join(dir, d), 0o755); err != nil {
			return err
		}
	}
	for _, shell := range []string{"bash", "zsh", "fish"} {
		script, err := output(ctx, nil, muster, "completion", shell)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "completions", "muster."+shell), script, 0o644); err != nil {
			return err
		}
	}
	return writeManuals(ctx, muster, filepath.Join(dir, "man"), made, nil)
}

// writeManuals writes the man pages of a command and of all below it.
func writeManuals(ctx context.Context, muster, dir string, made version, command []string) error {
	help, err := output(ctx, []string{"HOME=~"}, muster, append(command[:len(command):len(command)], "--help")...)
	if err != nil {
		return err
	}
	name := strings.Join(append([]string{"muster"}, command...), "-")
	page := manual(name, string(help), made)
	if err := os.WriteFile(filepath.Join(dir, name+".1"), []byte(page), 0o644); err != nil {
		return err
	}
	for _, sub := range subcommands(string(help)) {
		if err := writeManuals(ctx, muster, dir, made, append(command[:len(command):len(command)], sub)); err != nil {
			return err
		}
	}
	return nil
}

var subcommand = regexp.MustCompile(`(?m)^  ([a-z][a-z-]*) +\S`)

// subcommands are those that a command's help lists.
func subcommands(help string) (names []string) {
	_, list, _ := strings.Cut(help, "\nAvailable Commands:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	for _, m := range subcommand.FindAllStringSubmatch(list, -1) {
		if m[1] != "help" {
			names = append(names, m[1])
		}
	}
	return names
}

// sections are the headings of a command's help, and those of a man page.
var sections = map[string]string{
	"Usage:": "SYNOPSIS", "Examples:": "EXAMPLES", "Available Commands:": "COMMANDS", "Flags:": "OPTIONS", "Global Flags:": "GLOBAL OPTIONS",
}

// manual is a man page that says what a command's help does, with its lines as they are.
func manual(name, help string, made version) string {
	var page strings.Builder
	first, _, _ := strings.Cut(help, "\n")
	fmt.Fprintf(&page, ".TH %q 1 %q %q\n.SH NAME\n%s \\- %s\n.SH DESCRIPTION\n.nf\n",
		strings.ToUpper(name), made.at.UTC().Format("2006-01-02"), "muster "+made.Version, roff(name), roff(first))
	for line := range strings.Lines(strings.TrimSpace(help)) {
		line = strings.TrimRight(line, "\n")
		if heading, ok := sections[line]; ok {
			fmt.Fprintf(&page, ".fi\n.SH %s\n.nf\n", heading)
			continue
		}
		page.WriteString(roff(line) + "\n")
	}
	return page.String() + ".fi\n"
}

// roff is a line of text for man: backslashes and hyphens as they are, and nothing that begins like a request.
func roff(line string) string {
	line = strings.NewReplacer(`\`, `\e`, `-`, `\-`).Replace(line)
	if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
		line = `\&` + line
	}
	return line
}
