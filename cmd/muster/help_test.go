package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/text"
)

// TestHelp reads the help of every command: it fits a terminal, has an example that names the command,
// and has the form that the others have.
func TestHelp(t *testing.T) {
	// Some defaults are in the user's folders, whose names may be long.
	t.Setenv("HOME", "/home/user")
	t.Setenv("XDG_CONFIG_HOME", "")
	t.Setenv("XDG_CACHE_HOME", "")
	commands := 0
	each(newRoot(), func(cmd *cobra.Command) {
		commands++
		t.Run(cmd.CommandPath(), func(t *testing.T) {
			checkHelp(t, cmd)
			cmd.LocalFlags().VisitAll(func(f *pflag.Flag) { checkFlag(t, f) })
		})
	})
	if commands < 30 {
		t.Errorf("only %d commands were found", commands)
	}
}

func each(cmd *cobra.Command, do func(*cobra.Command)) {
	cmd.InitDefaultHelpFlag()
	do(cmd)
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() && c.Name() != "completion" {
			each(c, do)
		}
	}
}

func checkHelp(t *testing.T, cmd *cobra.Command) {
	t.Helper()
	var help bytes.Buffer
	cmd.SetOut(&help)
	if err := cmd.Help(); err != nil {
		t.Fatal(err)
	}
	checkWidth(t, help.String())
	if !strings.Contains(cmd.Example, cmd.CommandPath()) {
		t.Errorf("the example %q does not name the command", cmd.Example)
	}
	if first, _ := utf8.DecodeRuneInString(cmd.Short); !unicode.IsUpper(first) || strings.HasSuffix(cmd.Short, ".") {
		t.Errorf("%q: a summary begins with a capital and has no final period", cmd.Short)
	}
	if cmd.Long != "" && !strings.HasSuffix(cmd.Long, ".") && !strings.HasSuffix(cmd.Long, "}") {
		t.Errorf("%q: a description consists of sentences", cmd.Long)
	}
}

func checkWidth(t *testing.T, out string) {
	t.Helper()
	for line := range strings.Lines(out) {
		if line = strings.TrimRight(line, "\n"); text.Width(line) > text.Columns {
			t.Errorf("wider than %d columns: %s", text.Columns, line)
		}
	}
}

// checkFlag wants a flag's text in lower case and without a final period; an abbreviation keeps its
// capitals.
func checkFlag(t *testing.T, f *pflag.Flag) {
	t.Helper()
	first, _, _ := strings.Cut(f.Usage, " ")
	if f.Usage == "" || strings.HasSuffix(f.Usage, ".") || first != strings.ToLower(first) && first != strings.ToUpper(first) {
		t.Errorf("--%s: %q", f.Name, f.Usage)
	}
}

// TestExamplesParse gives the flags of every example to the command that it names.
func TestExamplesParse(t *testing.T) {
	each(newRoot(), func(cmd *cobra.Command) {
		for line := range strings.Lines(strings.ReplaceAll(cmd.Example, "\\\n", " ")) {
			words := strings.Fields(strings.NewReplacer(`"`, "", "0x1c3f…", exampleHash, "0x...", exampleHash).Replace(line))
			start := slices.Index(words, "muster")
			if start < 0 {
				continue
			}
			words = words[start+1:]
			for i, w := range words { // what the shell takes
				if w == ">" || w == "|" || w == "&" {
					words = words[:i]
					break
				}
			}
			named, rest, err := newRoot().Find(words)
			if err != nil {
				t.Errorf("%s: %v", line, err)
				continue
			}
			named.InheritedFlags() // makes the root's flags known
			if err := named.ParseFlags(rest); err != nil {
				t.Errorf("%s: %v", line, err)
			}
			if err := checkRequired(named.Flags()); err != nil {
				t.Errorf("%s: %v", line, err)
			}
		}
	})
}

const exampleHash = "0x8f2d6c1be1a1b7f0c7dbd7a6c9a4d05b3c41f3a2b1908f7e6d5c4b3a29181706"

// TestCommitmentsAreNamedAlike wants one flag for a commitment's number; only the one that receives
// stake has another name.
func TestCommitmentsAreNamedAlike(t *testing.T) {
	each(newRoot(), func(cmd *cobra.Command) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			isNumber := strings.HasPrefix(f.Usage, "number of the commitment")
			if isNumber != (f.Name == "commitment" || f.Name == "to" && cmd.Name() == "redelegate") || f.Name == "id" {
				t.Errorf("%s --%s: %s", cmd.CommandPath(), f.Name, f.Usage)
			}
		})
	})
}

// TestFeesAreLimited wants flags for the fees wherever a key can send.
func TestFeesAreLimited(t *testing.T) {
	each(newRoot(), func(cmd *cobra.Command) {
		if cmd.Flags().Lookup("signer") == nil {
			return
		}
		for _, name := range []string{"max-fee", "max-priority-fee"} {
			if f := cmd.Flags().Lookup(name); f == nil || f.Value.Type() != "gwei" {
				t.Errorf("%s has no --%s", cmd.CommandPath(), name)
			}
		}
	})
}

// TestGwei reads prices of gas.
func TestGwei(t *testing.T) {
	for in, want := range map[string]string{
		"1": "1000000000", "0.000000001": "1", "2.5": "2500000000", "0": "", "1e9": "", "-1": "", "1.0000000001": "", ".": "",
	} {
		var f gweiFlag
		err := f.Set(in)
		if got := fmt.Sprint(f.wei); (err != nil) != (want == "") || err == nil && got != want {
			t.Errorf("%q is %s wei (%v), want %s", in, got, err, want)
		}
		if err == nil && strings.TrimRight(in, "0") != strings.TrimRight(f.String(), "0") {
			t.Errorf("%q is written as %s", in, f.String())
		}
	}
}

// TestFeesReachTheWallet follows the flags to where fees are chosen.
func TestFeesReachTheWallet(t *testing.T) {
	dir := t.TempDir()
	key, err := wallet.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(key.Save(dir+"/key.json", "secret"), os.WriteFile(dir+"/password", []byte("secret"), 0o600)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args     []string
		fee, tip string
		refused  bool
	}{
		{nil, "<nil>", "<nil>", false},
		{[]string{"--max-fee=20", "--max-priority-fee=0.5"}, "20000000000", "500000000", false},
		{[]string{"--max-fee=1", "--max-priority-fee=2"}, "", "", true},
	} {
		var f keyFlags
		cmd := &cobra.Command{}
		f.define(cmd)
		if err := cmd.ParseFlags(append(test.args, "--keystore="+dir+"/key.json", "--password-file="+dir+"/password")); err != nil {
			t.Fatal(err)
		}
		cfg, err := f.config(cmd)
		if test.refused {
			if err == nil {
				t.Errorf("%q is not refused", test.args)
			}
			continue
		}
		if err != nil || fmt.Sprint(cfg.MaxFee) != test.fee || fmt.Sprint(cfg.MaxPriorityFee) != test.tip {
			t.Errorf("%q: %v, %v, error %v", test.args, cfg.MaxFee, cfg.MaxPriorityFee, err)
		}
	}
}
