package main

import (
	"fmt"
	"net"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/watch"
)

// The order in which daemons start is documented.
func TestStartOrderIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/monitoring.md")
	if err != nil {
		t.Fatal(err)
	}
	var (
		p         parts
		sender    senderFlags
		health    healthFlags
		dir, text string
	)
	for command, steps := range map[string][]startup.Step{
		"prover run": p.prover(&sender, &health, new(traceFlags), new(prover.Config), true, new(int), &text),
		"keeper run": p.steps("keeper", &sender, &health),
		"watch run":  p.watch(&sender, &health, new(watch.Config), &text),
		"web":        p.web(&sender.chainFlags, &health, &dir, new(net.Listener), &text),
	} {
		line := fmt.Sprintf("| `muster %s` | %s |\n", command, strings.Join(startup.Names(steps), ", "))
		if !strings.Contains(string(page), line) {
			t.Errorf("docs/monitoring.md has no line %s", line)
		}
	}
}
