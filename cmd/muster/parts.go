package main

import (
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/startup"
)

// parts are what daemons are made of, as far as they have been started. Each
// daemon has one list of steps, which docs/monitoring.md has too.
type parts struct {
	cmd    *cobra.Command
	health *health.Health // nil: nobody asks
	key    wallet.Config
	client *ledger.Client
	sender *ledger.Sender
}

// run starts the steps, works until a person stops the command, and stops the
// steps.
func (p *parts) run(all []startup.Step, work func() error) error {
	return startup.Run(p.cmd.Context(), logger(p.cmd), all, func() error { return stopped(p.cmd, work()) })
}

func (p *parts) serveHealth(f *healthFlags, name string, dataDir *string, nodes *rpcFlags) startup.Step {
	return startup.Step{Name: "health", Start: func() (stop startup.Stop, err error) {
		p.health, stop, err = f.serve(p.cmd, name, *dataDir, nodes)
		return stop, err
	}}
}

func (p *parts) openKey(f *keyFlags) startup.Step {
	return startup.Step{Name: "key", Start: func() (_ startup.Stop, err error) {
		p.key, err = f.config(p.cmd)
		return nil, err
	}}
}

func (p *parts) connect(f *chainFlags) startup.Step {
	return startup.Step{Name: "nodes", Start: func() (_ startup.Stop, err error) {
		if p.client, _, err = f.connect(p.cmd); err != nil {
			return nil, err
		}
		return func() error { p.client.Close(); return nil }, nil
	}}
}

func (p *parts) openAccount() startup.Step {
	return startup.Step{Name: "account", Start: func() (_ startup.Stop, err error) {
		if p.sender, err = ledger.OpenSender(p.cmd.Context(), p.client, p.key); err != nil {
			return nil, err
		}
		showBalance(p.health, p.client, p.sender)
		return p.sender.Close, nil
	}}
}

// steps are those of a daemon that sends transactions.
func (p *parts) steps(name string, f *senderFlags, monitoring *healthFlags) []startup.Step {
	return []startup.Step{
		p.serveHealth(monitoring, name, &f.dataDir, &f.rpcFlags),
		p.openKey(&f.keyFlags),
		p.connect(&f.chainFlags),
		p.openAccount(),
	}
}
