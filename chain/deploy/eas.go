package deploy

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// findEAS looks at an Ethereum Attestation Service that was there before, and at the schema registry that it names.
func (s *session) findEAS(ctx context.Context) error {
	if s.d.EAS == (common.Address{}) {
		return nil
	}
	if _, err := codeOf(ctx, s.node, "EAS", s.d.EAS); err != nil {
		return err
	}
	registry, err := s.registryOf(ctx, s.d.EAS)
	if err != nil {
		return hint.Add(fmt.Errorf("%s is not EAS: %w", s.d.EAS, err), "name the EAS contract of this chain, not its schema registry, or leave it out to deploy one")
	}
	s.d.SchemaRegistry = registry
	_, err = codeOf(ctx, s.node, "schema registry of EAS", registry)
	return err
}

// registryOf is the schema registry that an EAS names.
func (s *session) registryOf(ctx context.Context, at common.Address) (registry common.Address, err error) {
	eas := bindings.NewEAS()
	data, err := chain.Ask(ctx, s.node, "ask EAS for its schema registry", func(ctx context.Context) ([]byte, error) {
		return s.node.Eth().CallContract(ctx, ethereum.CallMsg{To: &at, Data: eas.PackGetSchemaRegistry()}, nil)
	})
	if err != nil {
		return registry, ledger.Explained(err)
	}
	if registry, err = eas.UnpackGetSchemaRegistry(data); err == nil && registry == (common.Address{}) {
		err = ledger.ErrNoCode
	}
	return registry, err
}

// standInForEAS puts the original code where an EAS is that was there before: the certificates contract registers its
// schemas there, in the rehearsal too. What is there may be a proxy, and the rehearsal has not its storage.
func standInForEAS(d *ledger.Deployment, db *state.StateDB, block uint64) error {
	if _, ours := d.Made["eas"]; ours {
		return nil
	}
	const nonce = 1 << 40 // none that the deployer comes to
	for i, name := range []string{"schemaRegistry", "eas"} {
		db.SetNonce(d.Deployer, nonce+uint64(i), tracing.NonceChangeUnspecified)
		if _, err := enact(d, db, block, nonce+uint64(i), creationOf(name)(d, nil)); err != nil {
			return fmt.Errorf("rehearse with the %s contract: %w", name, err)
		}
		made := crypto.CreateAddress(d.Deployer, nonce+uint64(i))
		db.SetCode(*d.Address(name), db.GetCode(made), tracing.CodeChangeUnspecified)
	}
	return nil
}

func creationOf(name string) func(*ledger.Deployment, []byte) []byte {
	return parts[slices.IndexFunc(parts, func(p part) bool { return p.name == name })].creation
}
