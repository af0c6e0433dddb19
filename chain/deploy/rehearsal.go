package deploy

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

// A rehearsed contract is what its creation comes to.
type rehearsed struct {
	code []byte // with what the constructor wrote into it
	gas  uint64 // used by the transaction
}

// rehearse makes a deployment's contracts in this process, at the addresses and in the blocks that
// the deployment has for them, or in block next. Everything that a constructor fixes is in the code
// that comes out: a contract with the same code on a chain is the same contract, with the same
// rules, and points to the same others.
func rehearse(d *ledger.Deployment, verifier, token []byte, next uint64) (map[string]rehearsed, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("rehearse the deployment: %w", err)
	}
	if len(token) > 0 {
		db.SetCode(d.Token, token, tracing.CodeChangeUnspecified)
	}
	if err := standInForEAS(d, db, next); err != nil {
		return nil, err
	}
	out := map[string]rehearsed{}
	for _, p := range parts {
		if !ours(d, p) {
			continue
		}
		made := d.Made[p.name]
		block := made.Block
		if block == 0 {
			block = next
		}
		db.SetNonce(d.Deployer, made.Nonce, tracing.NonceChangeUnspecified)
		gas, err := enact(d, db, block, made.Nonce, p.creation(d, verifier))
		if err != nil {
			return nil, fmt.Errorf("the %s contract cannot be made: %w", p.name, err)
		}
		out[p.name] = rehearsed{code: db.GetCode(*d.Address(p.name)), gas: gas}
	}
	return out, nil
}

// enact runs a transaction that makes a contract.
func enact(d *ledger.Deployment, db *state.StateDB, block, nonce uint64, data []byte) (gas uint64, err error) {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID, rules.BogotaTime = new(big.Int).SetUint64(d.ChainID), nil
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int).SetUint64(block), Time: block, Difficulty: new(big.Int), Random: new(common.Hash),
		GasLimit: wallet.MaxTxGas, BaseFee: new(big.Int), BlobBaseFee: new(big.Int),
	}, db, &rules, vm.Config{})
	result, err := core.ApplyMessage(evm, &core.Message{
		From: d.Deployer, Nonce: nonce, Data: data, GasLimit: wallet.MaxTxGas,
		Value: new(uint256.Int), GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
	}, core.NewGasPool(wallet.MaxTxGas))
	if err != nil {
		return 0, err
	}
	if errors.Is(result.Err, vm.ErrExecutionReverted) && len(result.ReturnData) >= 4 {
		return 0, ledger.Explain(&chain.Reverted{Data: result.ReturnData})
	}
	db.Finalise(rules.Rules(new(big.Int).SetUint64(block), true, block))
	return result.UsedGas, result.Err
}
