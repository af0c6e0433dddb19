package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

//go:embed networks.json
var networksFile []byte

// A network is a chain to deploy to.
type network struct {
	ChainID       uint64 `json:"chainId"`       // 0: any
	RPC           string `json:"rpc"`           // empty: it must be given
	BlockSeconds  uint64 `json:"blockSeconds"`  // between blocks; 0: as the profile assumes
	Confirmations uint64 `json:"confirmations"` // blocks after which a reorganisation is unlikely
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
		return n, nil
	}
	if strings.ContainsAny(nameOrURL, ":/") {
		return network{RPC: nameOrURL}, nil
	}
	return network{}, hint.Add(fmt.Errorf("there is no network %q", nameOrURL),
		"choose one of %s, or give the URL of a node", strings.Join(slices.Sorted(maps.Keys(all)), ", "))
}

// parameters are a profile's parameters, with times converted to blocks of the
// network.
func (n network) parameters(profile string) (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(profile)
	if err == nil && profile == "main" && n.BlockSeconds != 0 {
		p.Capacity = p.Capacity.AtPace(n.BlockSeconds)
	}
	return p, err
}
