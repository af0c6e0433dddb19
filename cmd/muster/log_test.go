package main

import (
	"bytes"
	"errors"
	"log/slog"
	"runtime/debug"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/verifier"
)

// TestOutage lets a node fail again and again: two lines are logged, and two more for the next time.
func TestOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		o := &outage{log: slog.New(slog.NewTextHandler(&log, nil)), settle: attemptTime}
		for range 2 {
			for range 7 {
				o.failed(errors.New("connection refused"), 5*time.Second)
				time.Sleep(5*time.Second + attemptTime/2)
			}
			time.Sleep(attemptTime)
			synctest.Wait()
		}
		o.end() // there is nothing to end
		lines := strings.Split(strings.TrimSpace(log.String()), "\n")
		if len(lines) != 4 {
			t.Fatalf("logged:\n%s", log.String())
		}
		for i, want := range []string{
			`level=WARN msg="trying again until it works" error="connection refused"`, `level=INFO msg="it works again" attempts=7`,
		} {
			if !strings.HasPrefix(lines[i], "time=") || !strings.Contains(lines[i], want) || !strings.Contains(lines[i+2], want) {
				t.Errorf("line %d is %s", i, lines[i])
			}
		}
	})
}

// TestOutageEndsWithTheCommand has no line missing when a command is done before the node is sure to answer.
func TestOutageEndsWithTheCommand(t *testing.T) {
	var log bytes.Buffer
	o := &outage{log: slog.New(slog.NewTextHandler(&log, nil)), settle: time.Hour}
	o.failed(errors.New("connection refused"), time.Hour)
	o.end()
	if strings.Count(log.String(), "\n") != 2 {
		t.Errorf("logged:\n%s", log.String())
	}
}

// TestLogger has the level and the form of the log that flags ask for.
func TestLogger(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "level=INFO msg=two level=WARN msg=three"},
		{[]string{"--log-level", "error"}, ""},
		{[]string{"--log-level=debug"}, "level=DEBUG msg=one level=INFO msg=two level=WARN msg=three"},
		{[]string{"--log-level=warn", "--json"}, `"level":"WARN","msg":"three"}`},
	} {
		var log bytes.Buffer
		root := newRoot()
		root.SetErr(&log)
		root.AddCommand(&cobra.Command{Use: "speak", RunE: func(cmd *cobra.Command, _ []string) error {
			l := logger(cmd)
			l.Debug("one")
			l.Info("two")
			l.Warn("three")
			return nil
		}})
		root.SetArgs(append([]string{"speak"}, test.args...))
		if err := root.Execute(); err != nil {
			t.Fatal(err)
		}
		var got []string
		for line := range strings.Lines(log.String()) {
			_, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
			if !ok {
				_, rest, _ = strings.Cut(rest+strings.TrimSpace(line), `Z",`)
			}
			got = append(got, rest)
		}
		if g := strings.Join(got, " "); !strings.HasSuffix(g, test.want) || (g == "") != (test.want == "") {
			t.Errorf("%q: logged %q", test.args, g)
		}
	}
	root := newRoot()
	root.SetArgs([]string{"version", "--log-level", "loud"})
	if err := root.Execute(); err == nil || !strings.Contains(err.Error(), `"loud" is not a level of the log`) {
		t.Errorf("a level that there is not: %v", err)
	}
}

// TestEvents writes an event for people and for programs.
func TestEvents(t *testing.T) {
	e := verifier.Event{Kind: verifier.Retrying, Task: "open challenge 7", Block: 9, Reason: "no ether", Hints: []string{"send ether"}}
	for asJSON, want := range map[bool]string{
		false: "block 9: could not open challenge 7, will try again: no ether\nhint: send ether\n",
		true:  `{"time":"2026-01-02T03:04:05.678Z","event":"retrying","task":"open challenge 7","block":9,`,
	} {
		var out bytes.Buffer
		now := func() time.Time { return time.Date(2026, 1, 2, 3, 4, 5, 678_900_000, time.UTC) }
		(&events{out: &out, asJSON: asJSON, now: now}).write(e, e.Block, e.Hints)
		if !strings.HasPrefix(out.String(), want) || !strings.HasSuffix(out.String(), "\n") {
			t.Errorf("written as %s", out.String())
		}
	}
}

// TestChecksummed writes addresses in JSON as people compare them, and nothing else.
func TestChecksummed(t *testing.T) {
	hash := `"0x` + strings.Repeat("ab", 32) + `"`
	in := `{"a":"` + strings.ToLower(exampleAccount) + `","b":` + hash + `}`
	if got, want := string(checksummed([]byte(in))), `{"a":"`+exampleAccount+`","b":`+hash+`}`; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestVersion says what a build was made from.
func TestVersion(t *testing.T) {
	info := &debug.BuildInfo{Main: debug.Module{Version: "v1.2.3"}, Settings: []debug.BuildSetting{
		{Key: "vcs.revision", Value: "0123456789abcdef0123456789abcdef01234567"}, {Key: "vcs.time", Value: "2026-01-02T03:04:05Z"}, {Key: "vcs.modified", Value: "true"},
	}}
	var out bytes.Buffer
	if err := versionOf(info).write(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"v1.2.3\n", "0123456789abcdef0123456789abcdef01234567, changed\n", "go1."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in:\n%s", want, out.String())
		}
	}
	checkWidth(t, out.String())
}
