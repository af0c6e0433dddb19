package drand

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain/ledger"
)

// Evmnet is the chain hash of the public network for EVM chains, and EvmnetServers are servers of it.
const (
	Evmnet        = "04f1e9062b8a81f848fded9c12306733282b2727ecced50032187751166ec8c3"
	EvmnetServers = "https://api.drand.sh,https://api2.drand.sh,https://api3.drand.sh"
)

// evmnetKey is the public key of [Evmnet].
const evmnetKey = "07e1d1d335df83fa98462005690372c643340060d205306a9aa8106b6bd0b382" +
	"0557ec32c2ad488e4d4f6008f89a346f18492092ccc0d594610de2732c8b808f" +
	"0095685ae3a85ba243747b1b2f426049010f6b73a0cf1d389351d5aaaa1047f6" +
	"297d3a4f9749b33eb2d904c9d9ebf17224150ddd7abd7567a9bec6c74480ee0b"

// Network reads the parameters of a network from its servers, for a beacon to be deployed with: all but the
// delay. The URLs are separated by commas; the chain hash may be given, or be the end of the URLs. It alone
// decides which network that is: what does not hash to it is refused with [ErrWrongNetwork].
func Network(ctx context.Context, urls, chainHash string, options ...Option) (config ledger.BeaconConfig, err error) {
	servers, hash, err := serversOf(urls, chainHash)
	if err != nil {
		return config, err
	}
	p := newPool(servers, options)
	err = p.ask(ctx, func(ctx context.Context, s *server) error {
		info, err := p.info(ctx, s, hash)
		if err == nil {
			config = info.config()
		}
		return err
	})
	if err != nil {
		return config, fmt.Errorf("read the parameters of a drand network: %w", err)
	}
	return config, nil
}

// info reads what a server says of the network with a chain hash.
func (p *pool) info(ctx context.Context, s *server, chainHash string) (i Info, err error) {
	data, err := p.get(ctx, s, "info")
	if errors.Is(err, errNotThere) {
		return i, wrongNetwork("it does not know the network %s", chainHash)
	}
	if err != nil {
		return i, err
	}
	return parseInfo(data, chainHash)
}
