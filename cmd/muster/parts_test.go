package main

import (
	"fmt"
	"net"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/lease"
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
		join      fleet.ServerConfig
		sender    senderFlags
		health    healthFlags
		dir, text string
	)
	for command, steps := range map[string][]startup.Step{
		"prover run":  p.prover(&sender, &health, new(traceFlags), new(prover.Config), true, new(int), &text),
		"keeper run":  p.steps("keeper", &sender, &health),
		"watch run":   p.watch(&sender, &health, new(watch.Config), &text),
		"agent run":   p.agent(&sender, &health, new(agentFlags), new(agentDaemon)),
		"web":         p.web(&sender.chainFlags, &health, &dir, new(net.Listener), &text),
		"host run":    p.host(&sender, &health, &host{cfg: new(lease.Config)}),
		"fleet serve": p.fleetServe(&sender, &health, new(fleet.HubConfig), &text, new(net.Listener), new(*fleet.Hub)),
		"fleet join":  p.fleetJoin(&sender.chainFlags, &health, &join, &text, new(int), &text),
	} {
		line := fmt.Sprintf("| `muster %s` | %s |\n", command, strings.Join(startup.Names(steps), ", "))
		if !strings.Contains(string(page), line) {
			t.Errorf("docs/monitoring.md has no line %s", line)
		}
	}
}
