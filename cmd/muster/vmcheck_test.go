package main

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

// A machine over ssh, with the shell in ssh's place: a command is run here, and a connection leads to cat.
func TestOverSSH(t *testing.T) {
	over := &overSSH{t.Context(), func(options []string, command ...string) ([]string, error) {
		if len(options) > 0 {
			return []string{"cat"}, nil
		}
		return append([]string{"sh", "-c"}, strings.Replace(strings.Join(command, " "), "timeout 10 bash -c '</dev/tcp/127.0.0.1/7'", "true", 1)), nil
	}}
	if err := over.Run(t.Context(), "true"); err != nil {
		t.Error(err)
	}
	if err := over.Run(t.Context(), "echo no such thing; exit 3"); err == nil || !strings.Contains(err.Error(), "no such thing") {
		t.Errorf("a command that failed: %v", err)
	}
	if _, err := over.Dial(t.Context(), 1); err == nil {
		t.Error("connected to a port at which nothing listens")
	}
	conn, err := over.Dial(t.Context(), 7)
	if err != nil {
		t.Fatal(err)
	}
	want := bytes.Repeat([]byte("hello\n"), 100)
	go conn.Write(want)
	got := make([]byte, len(want))
	if _, err := io.ReadFull(conn, got); err != nil || !bytes.Equal(got, want) {
		t.Errorf("read %q, %v", got, err)
	}
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
}
