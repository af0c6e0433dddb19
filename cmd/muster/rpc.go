package main

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/health"
)

// rpcFlags name the nodes that a chain is reached through.
type rpcFlags struct {
	rpc    string
	quorum uint
	health *health.Health // is told of requests; nil: nobody is
}

// register adds the flags. normal are the nodes that are asked if none are given.
func (f *rpcFlags) register(flags *pflag.FlagSet, normal, usage string) {
	flags.StringVar(&f.rpc, "rpc", normal, usage)
	registerQuorum(flags, &f.quorum)
}

func registerQuorum(flags *pflag.FlagSet, quorum *uint) {
	flags.UintVar(quorum, "rpc-quorum", 1, "nodes of --rpc that must agree; 1: one is asked, the next if it fails")
}

// options are those of a connection to the nodes: while one does not respond
// the call is retried, and standard error says so, as it does if one dissents.
// Call end when the command has what it wanted.
func (f *rpcFlags) options(cmd *cobra.Command) (options []chain.Option, end func()) {
	retrying, end := onRetry(cmd)
	return []chain.Option{retrying, chain.WithQuorum(int(f.quorum)), onDissent(cmd), chain.OnAttempt(f.health.Attempt)}, end
}

// onDissent logs when a node begins to disagree with the others, and when it
// no longer does.
func onDissent(cmd *cobra.Command) chain.Option {
	log := logger(cmd)
	return chain.OnDissent(func(d chain.Dissent) {
		switch {
		case d.Over:
			log.Info("a node agrees with the others again", "node", d.Node)
		case d.Err != nil:
			log.Warn("a node disagrees with the others", "node", d.Node, "about", d.About, "error", d.Err)
		default:
			log.Warn("a node disagrees with the others", "node", d.Node, "about", d.About)
		}
	})
}
