package startup

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
)

// recorded are steps that note when they start and stop. Those that are named fail.
func recorded(did *[]string, names string, fails ...string) (all []Step) {
	note := func(what string) error {
		*did = append(*did, what)
		if slices.Contains(fails, what) {
			return errors.New(what + " failed")
		}
		return nil
	}
	for name := range strings.FieldsSeq(names) {
		all = append(all, Step{name, func() (Stop, error) { return func() error { return note("-" + name) }, note("+" + name) }})
	}
	return all
}

func TestRun(t *testing.T) {
	for _, c := range []struct {
		name  string
		fails []string
		want  string
	}{
		{"all is well", nil, "+a +b +c work -c -b -a"},
		{"work fails", []string{"work"}, "+a +b +c work -c -b -a"},
		{"one does not start", []string{"+b"}, "+a +b -a"},
		{"two do not stop", []string{"-c", "-a"}, "+a +b +c work -c -b -a"},
	} {
		var did []string
		all := recorded(&did, "a b c", c.fails...)
		err := Run(t.Context(), slog.New(slog.DiscardHandler), all, func() error {
			did = append(did, "work")
			if slices.Contains(c.fails, "work") {
				return errors.New("work failed")
			}
			return nil
		})
		if got := strings.Join(did, " "); got != c.want {
			t.Errorf("%s: %s, not %s", c.name, got, c.want)
		}
		for _, what := range c.fails {
			if err == nil || !strings.Contains(err.Error(), what+" failed") {
				t.Errorf("%s: the error is %v", c.name, err)
			}
		}
		if len(c.fails) == 0 && err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Whoever stops a daemon while it starts does not wait until it has.
func TestStoppedWhileStarting(t *testing.T) {
	var did []string
	ctx, cancel := context.WithCancel(t.Context())
	all := recorded(&did, "a b")
	all = slices.Insert(all, 1, Step{"cancel", func() (Stop, error) { cancel(); return nil, nil }})
	err := Run(ctx, slog.New(slog.DiscardHandler), all, func() error { did = append(did, "work"); return nil })
	if got := strings.Join(did, " "); got != "+a -a" || !errors.Is(err, context.Canceled) {
		t.Errorf("%s, %v", got, err)
	}
}

// What it does can be read in the log.
func TestLog(t *testing.T) {
	var log strings.Builder
	did := []string{}
	options := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey || a.Key == slog.LevelKey {
			return slog.Attr{}
		}
		return a
	}}
	if err := Run(t.Context(), slog.New(slog.NewTextHandler(&log, options)), recorded(&did, "health nodes"), func() error { return nil }); err != nil {
		t.Fatal(err)
	}
	want := "msg=starting step=health\nmsg=starting step=nodes\nmsg=stopping step=nodes\nmsg=stopping step=health\n"
	if log.String() != want {
		t.Errorf("the log is\n%s", &log)
	}
}
