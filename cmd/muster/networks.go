package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

//go:embed networks.json
var networksFile []byte

// A network is a chain to deploy to.
type network struct {
	ChainID       uint64 `json:"chainId"` // 0: any
	RPC           string `json:"rpc"`     // empty: it must be given
	named         bool
	BlockSeconds  uint64 `json:"blockSeconds"`  // between blocks; 0: as the profile assumes
	Confirmations uint64 `json:"confirmations"` // blocks after which a reorganisation is unlikely
	Rollup        bool   `json:"rollup"`        // its blocks have no RANDAO mix of their own
	Stablecoin    string `json:"stablecoin"`    // USDC's address; empty: there is none
	EAS           string `json:"eas"`           // the Ethereum Attestation Service; empty: there is none
}

// networks are those that have a name.
func networks() (map[string]network, error) {
	var all map[string]network
	if err := json.Unmarshal(networksFile, &all); err != nil {
		return nil, fmt.Errorf("read the list of networks: %w", err)
	}
	return all, nil
}

// networkOf finds a network by its name or by the URL of one of its nodes.
func networkOf(nameOrURL string) (network, error) {
	all, err := networks()
	if err != nil {
		return network{}, err
	}
	if n, ok := all[nameOrURL]; ok {
		n.named = true
		return n, nil
	}
	if strings.ContainsAny(nameOrURL, ":/") {
		return network{RPC: nameOrURL}, nil
	}
	return network{}, hint.Add(fmt.Errorf("there is no network %q", nameOrURL),
		"choose one of %s, or give the URL of a node", strings.Join(slices.Sorted(maps.Keys(all)), ", "))
}

// rollupOf is the name of the rollup that has a chain id; empty: no known one has.
func rollupOf(chainID uint64) (string, error) {
	all, err := networks()
	if err != nil {
		return "", err
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if n := all[name]; n.Rollup && n.ChainID == chainID {
			return name, nil
		}
	}
	return "", nil
}

// stablecoinOf is the address of USDC on a chain; zero: none is known.
func stablecoinOf(chainID uint64) (common.Address, error) {
	return knownOn(chainID, func(n network) string { return n.Stablecoin })
}

// easOf is the address of the Ethereum Attestation Service on a chain; zero: none is known.
func easOf(chainID uint64) (common.Address, error) {
	return knownOn(chainID, func(n network) string { return n.EAS })
}

// knownOn is an address that the list of networks has for a chain; zero: it has none.
func knownOn(chainID uint64, address func(network) string) (common.Address, error) {
	all, err := networks()
	if err != nil {
		return common.Address{}, err
	}
	for _, n := range all {
		if known := address(n); known != "" && n.ChainID == chainID {
			return parseAddress(known)
		}
	}
	return common.Address{}, nil
}

// parameters are a profile's parameters. The times of profile main are converted
// to blocks of the network: of one without a name, as its node shows them.
func (n network) parameters(ctx context.Context, profile string, node *chain.Node) (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(profile)
	if err != nil || profile != "main" {
		return p, err
	}
	pace := time.Duration(n.BlockSeconds) * time.Second
	if pace == 0 && !n.named && node != nil {
		if pace, err = blockTime(ctx, node); err != nil {
			return p, hint.Add(err, "name the network, or wait until the chain is longer")
		}
	}
	if pace != 0 {
		return p.AtPace(pace)
	}
	return p, err
}

// The newest blocks are those that a block time is measured by.
const (
	newestBlocks = 1000
	fewestBlocks = 30
)

// errYoung says that a chain has too few blocks to tell how fast they come.
var errYoung = errors.New("the chain has too few blocks to measure the time between them")

// blockTime measures the time between a chain's blocks.
func blockTime(ctx context.Context, node *chain.Node) (time.Duration, error) {
	head, err := node.Head(ctx)
	if err != nil {
		return 0, err
	}
	// The time of the first block of a chain is often made up.
	n := min(newestBlocks, max(head.Number, 1)-1)
	if n < fewestBlocks {
		return 0, fmt.Errorf("%w: %d", errYoung, head.Number)
	}
	old, err := node.Header(ctx, head.Number-n)
	if err != nil {
		return 0, err
	}
	return roundPace(head.Time.Sub(old.Time) / time.Duration(n)), nil
}

// roundPace takes a measured block time for the round one that it is within
// three hundredths of: a few slots stay empty, and headers have whole seconds.
func roundPace(measured time.Duration) time.Duration {
	for _, unit := range []time.Duration{time.Second, 100 * time.Millisecond, 50 * time.Millisecond, 10 * time.Millisecond} {
		if round := measured.Round(unit); round > 0 && (measured-round).Abs() <= measured*3/100 {
			return round
		}
	}
	return measured.Round(time.Millisecond)
}

// checkPace refuses to deploy rules of profile main whose windows are shorter on
// the chain than the profile's (protocol section 7), and warns of others that
// suppose another pace. Where the chain's cannot be measured, there is nothing to
// refuse.
func checkPace(cmd *cobra.Command, node *chain.Node, profile string, rules ledger.CapacityConfig) error {
	if profile != "main" {
		return nil
	}
	of, err := ledger.ProfileParameters(profile)
	if err != nil {
		return err
	}
	measured, err := blockTime(cmd.Context(), node)
	if err != nil {
		return nil
	}
	for _, window := range []struct {
		name          string
		blocks, wants uint64
	}{
		{"responseWindow", rules.ResponseWindow, of.Capacity.ResponseWindow},
		{"proofWindow", rules.ProofWindow, of.Capacity.ProofWindow},
	} {
		lasts, wants := time.Duration(window.blocks)*measured, time.Duration(window.wants)*ledger.BlockTime(profile)
		if lasts < wants*4/5 { // a pace is measured that well
			return hint.Add(fmt.Errorf("%w: %s of %d blocks lasts %v on this chain, and profile %s needs %v",
				ledger.ErrPace, window.name, window.blocks, lasts.Round(time.Millisecond), profile, wants),
				"muster deploy parameters --network URL prints rules for the pace of a chain")
		}
	}
	warnOfPace(cmd, measured, profile, rules)
	return nil
}

// warnPace tells people when rules of profile main suppose another time between
// blocks than the chain's: windows are then too short, or epochs too long. Where
// the chain's cannot be measured, there is nothing to tell.
func warnPace(cmd *cobra.Command, node *chain.Node, profile string, rules ledger.CapacityConfig) {
	if profile != "main" {
		return
	}
	if measured, err := blockTime(cmd.Context(), node); err == nil {
		warnOfPace(cmd, measured, profile, rules)
	}
}

func warnOfPace(cmd *cobra.Command, measured time.Duration, profile string, rules ledger.CapacityConfig) {
	supposed := rules.Pace(profile)
	if supposed == 0 || max(measured, supposed) <= min(measured, supposed)*5/4 {
		return
	}
	logger(cmd).Warn("the rules suppose another pace than the chain's", "supposed", supposed, "measured", measured)
	writeHint(cmd, "muster deploy parameters --network URL prints rules for the pace of a chain")
}
