package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/muster-network/muster/chain/ledger"
)

//go:embed networks.json
var networksFile []byte

// A network is a chain to deploy to.
type network struct {
	ChainID       uint64 `json:"chainId"`       // 0: whichever the node is of
	RPC           string `json:"rpc"`           // empty: has to be given
	BlockSeconds  uint64 `json:"blockSeconds"`  // between blocks; 0: as the profile supposes
	Confirmations uint64 `json:"confirmations"` // blocks after which a reorganisation is unlikely
}

// networks are those with a name.
func networks() (map[string]network, error) {
	var all map[string]network
	if err := json.Unmarshal(networksFile, &all); err != nil {
		return nil, fmt.Errorf("read the list of networks: %w", err)
	}
	return all, nil
}

// networkOf finds a network by its name, or by the URL of a node of it.
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
	return network{}, fmt.Errorf("there is no network %q: choose one of %s, or give the URL of a node",
		nameOrURL, strings.Join(slices.Sorted(maps.Keys(all)), ", "))
}

// parameters are a profile's rules, with as many blocks as pass in their time
// on the network.
func (n network) parameters(profile string) (ledger.Parameters, error) {
	p, err := ledger.ProfileParameters(profile)
	if err == nil && profile == "main" && n.BlockSeconds != 0 {
		p.Capacity = p.Capacity.AtPace(n.BlockSeconds)
	}
	return p, err
}
