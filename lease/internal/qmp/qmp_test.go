//go:build linux

package qmp_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/internal/qmp"
)

// command is one that a QEMU of a test was given.
type command struct {
	Execute   string         `json:"execute"`
	Arguments map[string]any `json:"arguments"`
	ID        uint64         `json:"id"`
}

// serve stands in for QEMU on a socket: answer says what it sends for each command after the greeting.
func serve(t *testing.T, answer func(c command) string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "qmp.sock")
	l, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		fmt.Fprintln(conn, `{"QMP": {"version": {}, "capabilities": []}}`)
		for s := bufio.NewScanner(conn); s.Scan(); {
			var c command
			if err := json.Unmarshal(s.Bytes(), &c); err != nil {
				t.Errorf("it was sent %s: %v", s.Bytes(), err)
				return
			}
			if c.Execute == "qmp_capabilities" {
				fmt.Fprintf(conn, "{\"return\": {}, \"id\": %d}\n", c.ID)
				continue
			}
			reply := answer(c)
			if reply == "hang up" {
				return
			}
			fmt.Fprint(conn, reply)
		}
	}()
	return path
}

func dial(t *testing.T, path string) *qmp.Client {
	t.Helper()
	c, err := qmp.Dial(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func TestResultsAndEvents(t *testing.T) {
	c := dial(t, serve(t, func(c command) string {
		switch c.Execute {
		case "query-status":
			return fmt.Sprintf("{\"event\": \"RESUME\", \"data\": {\"n\": 1}}\n{\"return\": {\"status\": \"running\"}, \"id\": %d}\n", c.ID)
		case "set-action":
			return fmt.Sprintf("{\"return\": %q, \"id\": %d}\n", c.Arguments["shutdown"], c.ID)
		}
		return fmt.Sprintf("{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no such command\"}, \"id\": %d}\n", c.ID)
	}))
	var status struct{ Status string }
	if err := c.Do(t.Context(), "query-status", nil, &status); err != nil || status.Status != "running" {
		t.Errorf("%+v, %v", status, err)
	}
	if e := <-c.Events(); e.Name != "RESUME" || string(e.Data) != `{"n": 1}` {
		t.Errorf("the event is %s %s", e.Name, e.Data)
	}
	var action string
	if err := c.Do(t.Context(), "set-action", map[string]string{"shutdown": "pause"}, &action); err != nil || action != "pause" {
		t.Errorf("%q, %v", action, err)
	}
	refused := (*qmp.Error)(nil)
	if err := c.Do(t.Context(), "fly", nil, nil); !errors.As(err, &refused) || refused.Command != "fly" || refused.Class != "CommandNotFound" {
		t.Errorf("a command that QEMU does not know: %v", err)
	}
	if err := c.Do(t.Context(), "query-status", nil, new(int)); err == nil {
		t.Error("a result of another kind was taken")
	}
}

// A late result is not taken for that of the next command.
func TestGivenUp(t *testing.T) {
	slow := make(chan uint64, 1)
	c := dial(t, serve(t, func(c command) string {
		if c.Execute == "slow" {
			slow <- c.ID
			return ""
		}
		return fmt.Sprintf("{\"return\": \"slow\", \"id\": %d}\n{\"return\": \"quick\", \"id\": %d}\n", <-slow, c.ID)
	}))
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		id := <-slow // it has the command
		cancel()
		slow <- id
	}()
	if err := c.Do(ctx, "slow", nil, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("given up: %v", err)
	}
	var got string
	if err := c.Do(t.Context(), "quick", nil, &got); err != nil || got != "quick" {
		t.Errorf("the next command returned %q, %v", got, err)
	}
}

func TestEnds(t *testing.T) {
	for name, reply := range map[string]string{
		"hangs up":          "hang up",
		"sends no JSON":     "hello\n",
		"sends without end": strings.Repeat("x", 5<<20),
	} {
		t.Run(name, func(t *testing.T) {
			c := dial(t, serve(t, func(command) string { return reply }))
			if err := c.Do(t.Context(), "query-status", nil, nil); err == nil {
				t.Error("it returned")
			}
			if _, ok := <-c.Events(); ok {
				t.Error("an event came")
			}
			if err := c.Do(t.Context(), "query-status", nil, nil); err == nil {
				t.Error("it returned after the end")
			}
		})
	}
	c := dial(t, serve(t, func(command) string { return "hang up" }))
	c.Close()
	if err := c.Do(t.Context(), "query-status", nil, nil); err == nil {
		t.Error("it returned after Close")
	}
}

// A reader that sleeps through events has the latest.
func TestEventsAreLimited(t *testing.T) {
	const sent = 1000
	c := dial(t, serve(t, func(c command) string {
		var b strings.Builder
		for i := range sent {
			fmt.Fprintf(&b, "{\"event\": \"E%d\"}\n", i)
		}
		fmt.Fprintf(&b, "{\"return\": {}, \"id\": %d}\n", c.ID)
		return b.String()
	}))
	if err := c.Do(t.Context(), "go", nil, nil); err != nil {
		t.Fatal(err)
	}
	c.Close()
	var got []string
	for e := range c.Events() {
		got = append(got, e.Name)
	}
	if len(got) == 0 || len(got) >= sent || got[len(got)-1] != fmt.Sprintf("E%d", sent-1) {
		t.Errorf("%d events, from %v", len(got), got[:min(3, len(got))])
	}
}
