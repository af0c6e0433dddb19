package api

import (
	"context"
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
)

// A Site is which deployment this server is of.
type Site struct {
	AsOf       AsOf                      `json:"asOf"`
	Name       string                    `json:"name" doc:"What people call the deployment; it may be empty"`
	ChainID    uint64                    `json:"chainId" doc:"The chain's id (EIP-155)"`
	Genesis    common.Hash               `json:"genesis" doc:"The hash of the chain's first block: some chains share an id"`
	Block      uint64                    `json:"block" doc:"The block of the capacity contract: the history begins here"`
	Profile    string                    `json:"profile" doc:"The proof's profile (protocol section 7)"`
	Circuit    string                    `json:"circuit" doc:"The hash of the audit circuit"`
	Beacon     string                    `json:"beacon" doc:"Where randomness comes from: randao, drand or blockhash"`
	Contracts  map[string]common.Address `json:"contracts" nullable:"false" doc:"The deployment's contracts, by name"`
	Token      Token                     `json:"token" doc:"FLT"`
	Stablecoin common.Address            `json:"stablecoin" doc:"What leases are paid in, unless an offer names another token; zero: there is no market"`
	Market     bool                      `json:"market" doc:"Whether there is a market"`
	DaySeconds uint64                    `json:"daySeconds" doc:"How long a day of service is; days are numbered from 1970 on; 0: there is no market"`
	Node       bool                      `json:"node" doc:"Whether this server reads a node; if not, it tells what the index has only"`
	Versions   Versions                  `json:"versions"`
}

// Versions are those of what answers.
type Versions struct {
	API     string `json:"api" doc:"Of this API"`
	Program string `json:"program" doc:"Of the program that serves it"`
}

func (s *Server) registerSite(api huma.API) {
	get(api, "site", "/site", "site", "The deployment", func(ctx context.Context, _ *nothing) (*bodyOf[Site], error) {
		at, err := s.view(ctx, func(*index.View) error { return nil })
		if err != nil {
			return nil, err
		}
		d := s.config.Deployment
		contracts := map[string]common.Address{}
		for name, address := range d.Contracts() {
			contracts[name] = address
		}
		return &bodyOf[Site]{Site{
			AsOf: at, Name: s.config.Name, ChainID: d.ChainID, Genesis: d.Genesis, Block: d.Block, Profile: d.Profile, Circuit: d.Circuit,
			Beacon: d.Parameters.Beacon.Kind, Contracts: contracts, Token: Token{d.Token.Hex(), "FLT", 18}, Stablecoin: d.Stablecoin,
			Market: d.HasMarket(), DaySeconds: d.Parameters.Watch.DaySeconds, Node: s.config.Chain != nil, Versions: Versions{version, s.config.Version},
		}}, nil
	})
	get(api, "deployment", "/deployment", "site", "The deployment's file, as muster deploy wrote it", func(context.Context, *nothing) (*bodyOf[map[string]any], error) {
		file, err := fileOf(s.config.Deployment)
		return &bodyOf[map[string]any]{file}, err
	})
	s.registerNetwork(api)
	s.registerSearch(api)
}

// fileOf is what a deployment's file has.
func fileOf(d ledger.Deployment) (file map[string]any, err error) {
	text, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	return file, json.Unmarshal(text, &file)
}
