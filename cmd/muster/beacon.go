package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// registerDrand adds the servers of a drand network.
func registerDrand(flags *pflag.FlagSet, urls *string) {
	flags.StringVar(urls, "drand", "", "drand servers, if values are drand's (default evmnet's)")
}

// useRounds gives a client of a deployment that draws from drand the network's servers.
func useRounds(cmd *cobra.Command, client *ledger.Client, urls string) error {
	beacon := client.Deployment.Parameters.Beacon
	if beacon.Kind != ledger.BeaconDrand {
		if urls != "" {
			return hint.Add(fmt.Errorf("the deployment's beacon is of kind %s, and needs no drand server", beacon.Kind), "leave out --drand")
		}
		return nil
	}
	if urls == "" {
		urls = drand.EvmnetServers
	}
	rounds, err := drand.New(urls, "", beacon, drand.OnFailure(func(err error) {
		logger(cmd).Warn("a drand server fails; the next one is asked", "error", err)
	}))
	if err != nil {
		return err
	}
	client.UseRounds(rounds)
	return nil
}

// beaconFlags say where a deployment's values come from.
type beaconFlags struct {
	kind, servers string
	delay         uint64
}

func (f *beaconFlags) register(flags *pflag.FlagSet) {
	flags.StringVar(&f.kind, "beacon", "", "source of values: randao, drand or blockhash (default randao)")
	flags.StringVar(&f.servers, "drand", "", "drand servers for --beacon drand (default evmnet's)")
	flags.Uint64Var(&f.delay, "drand-delay", 0, "most seconds that timestamps lag, for --beacon drand")
}

// maxDelay is a day in seconds: no chain's timestamps lag as much, and most draws would come too late.
const maxDelay = 24 * 3600

// errRollup says that a chain's mix is another chain's.
var errRollup = errors.New("a rollup repeats the RANDAO mix of its base chain, which is known far ahead")

// set changes the parameters to the beacon that the flags name. Those of a file stay.
func (f *beaconFlags) set(ctx context.Context, on network, p *ledger.Parameters) (err error) {
	if f.kind != ledger.BeaconDrand && (f.servers != "" || f.delay != 0) {
		return hint.Add(errors.New("--drand and --drand-delay are for values of drand only"), "give --beacon drand too, or leave them out")
	}
	switch f.kind {
	case "":
		if on.Rollup {
			return hint.Add(errRollup, "give --beacon drand --drand-delay SECONDS, or the beacon's parameters in the file of --parameters")
		}
		return nil
	case ledger.BeaconDrand:
	default:
		p.Beacon = ledger.BeaconConfig{Kind: f.kind}
		if on.Rollup && f.kind == ledger.BeaconRandao {
			return hint.Add(errRollup, "give --beacon drand --drand-delay SECONDS")
		}
		return p.Beacon.Check()
	}
	if f.delay == 0 {
		return hint.Add(errors.New("--drand-delay is missing"),
			"give the most seconds that the time of a block can be behind the clock: a round that is published before its block can be foreseen")
	}
	if f.delay > maxDelay {
		return hint.Add(fmt.Errorf("a delay of %d seconds is too long: every draw would wait for it", f.delay),
			"give --drand-delay in seconds, %d at most", uint64(maxDelay))
	}
	servers, chainHash := f.servers, ""
	if servers == "" {
		servers, chainHash = drand.EvmnetServers, drand.Evmnet
	}
	if p.Beacon, err = drand.Network(ctx, servers, chainHash); err != nil {
		return err
	}
	p.Beacon.Delay = f.delay
	return nil
}

// checkBeacon refuses a beacon whose values are known ahead on the chain of a node, and warns of one whose
// values can be chosen.
func checkBeacon(cmd *cobra.Command, node *chain.Node, kind string) error {
	if kind == ledger.BeaconBlockHash {
		logger(cmd).Warn("block hashes are for development only: who makes a block chooses its hash, and with it challenges and draws")
		return nil
	}
	if kind != ledger.BeaconRandao {
		return nil
	}
	// A node that is given by its URL only has no name to tell a rollup by.
	if name, err := rollupOf(node.ChainID()); err != nil {
		return err
	} else if name != "" {
		return hint.Add(fmt.Errorf("%w: %s is a node of %s", errRollup, node.URL(), name), "give --beacon drand --drand-delay SECONDS")
	}
	head, err := node.Head(cmd.Context())
	if err != nil || head.Number < mixes {
		return err
	}
	headers, err := node.Headers(cmd.Context(), head.Number-mixes+1, head.Number)
	if err != nil {
		return err
	}
	for i, h := range headers[1:] {
		if h.Mix == headers[i].Mix {
			return hint.Add(fmt.Errorf("%w: blocks %d and %d of %s have the same", errRollup, headers[i].Number, h.Number, node.URL()),
				"give --beacon drand --drand-delay SECONDS")
		}
	}
	return nil
}

// mixes is how many blocks' mixes are compared: a rollup's change with its base chain's blocks.
const mixes = 16
