package testchain

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// SandboxConfig says what a sandbox looks like.
type SandboxConfig struct {
	Parameters ledger.Parameters
	Treasury   common.Address
	Verifier   []byte                          // creation code of the verifier contract
	Hash       func(number uint64) common.Hash // the hash of a block, made up by the caller
	Block      uint64                          // in which the contracts are made
	Accounts   []common.Address                // each has FLT and stablecoins that the contracts may take
	// LeaseMarket may say how many units are leased.
	LeaseMarket common.Address
	// HashReach is how many blocks back the contracts can read hashes, if fewer than [ledger.EVMHashReach].
	HashReach uint64
	// Time is the time of a block; nil: its number.
	Time func(number uint64) uint64
}

// sandboxFunds is the FLT of each account of a sandbox.
var sandboxFunds = ledger.FLT(50_000_000)

// sandboxDollars is what each account has of the stablecoin.
var sandboxDollars = big.NewInt(10_000_000e6)

// A Sandbox runs the contracts' code without a chain: in any block, after any blocks, sent by
// anybody, thousands of times a second. It is for tests, such as those that compare the contracts
// with a model of them. It is not safe for concurrent use.
type Sandbox struct {
	client *ledger.Client
	state  *state.StateDB
	cfg    SandboxConfig
	block  uint64
	txs    int
}

// NewSandbox makes the contracts.
func NewSandbox(cfg SandboxConfig) (*Sandbox, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("make a sandbox: %w", err)
	}
	cfg.HashReach = cmp.Or(cfg.HashReach, ledger.EVMHashReach)
	s := &Sandbox{state: db, cfg: cfg, block: cfg.Block}
	d := ledger.Deployment{
		ChainID: devnet.ChainID, Block: cfg.Block, Profile: "sandbox", Deployer: sandboxDeployer, Treasury: cfg.Treasury,
		Parameters: cfg.Parameters,
	}
	deploy.Plan(&d)
	if err := s.deploy(&d); err != nil {
		return nil, fmt.Errorf("make a sandbox: %w", err)
	}
	if s.client, err = s.dial(d); err != nil {
		return nil, fmt.Errorf("make a sandbox: %w", err)
	}
	if err := s.grantLeases(cfg.LeaseMarket); err != nil {
		return nil, fmt.Errorf("give the role of the lease market in a sandbox: %w", err)
	}
	for _, account := range cfg.Accounts {
		if err := s.fund(account); err != nil {
			return nil, fmt.Errorf("fund %s in a sandbox: %w", account, err)
		}
	}
	return s, nil
}

// sandboxDeployer makes the contracts and has what FLT is not the accounts'.
var sandboxDeployer = common.HexToAddress("0xdead01")

func (s *Sandbox) deploy(d *ledger.Deployment) error {
	for name, creation := range deploy.Creations(d, s.cfg.Verifier) {
		cfg := s.run(sandboxDeployer)
		_, address, _, err := runtime.Create(creation, cfg)
		if err != nil {
			return fmt.Errorf("the %s contract: %w", name, err)
		}
		if address != *d.Address(name) {
			return fmt.Errorf("the %s contract is at %s, not at %s", name, address, *d.Address(name))
		}
		s.state.Finalise(cfg.ChainConfig.Rules(cfg.BlockNumber, true, 0))
	}
	return nil
}

// dial makes a client whose calls are answered by the sandbox.
func (s *Sandbox) dial(d ledger.Deployment) (*ledger.Client, error) {
	server := rpc.NewServer()
	if err := server.RegisterName("eth", sandboxAPI{s}); err != nil {
		return nil, err
	}
	connection := rpc.DialInProc(server)
	clock := ledger.Clock{CapacityConfig: s.cfg.Parameters.Capacity, Genesis: s.cfg.Block, HashReach: s.cfg.HashReach, ChainID: d.ChainID, Contract: d.Capacity}
	return ledger.Assume(chain.Attach(connection, "the sandbox", d.ChainID), d, clock, s.cfg.Parameters.Staking), nil
}

// grantLeases gives an account the role of the lease market.
func (s *Sandbox) grantLeases(account common.Address) error {
	authority := bindings.NewAuthority()
	_, err := s.send(cmp.Or(s.cfg.Parameters.Governance.Admin, sandboxDeployer), s.client.Deployment.Authority, authority.PackGrantRole(uint64(govern.RoleLeaseMarket), account, 0))
	return err
}

// fund gives an account tokens that the contracts may take.
func (s *Sandbox) fund(account common.Address) error {
	token := s.client.Deployment.Token
	if _, err := s.send(sandboxDeployer, token, bindings.NewFLT().PackTransfer(account, sandboxFunds)); err != nil {
		return err
	}
	d, flt := s.client.Deployment, bindings.NewFLT()
	if _, err := s.send(sandboxDeployer, d.Stablecoin, flt.PackTransfer(account, sandboxDollars)); err != nil {
		return err
	}
	pools := d.CreditPools()
	for _, may := range []struct{ token, spender common.Address }{
		{token, d.Staking}, {token, d.Watch}, {token, d.Market}, {d.Stablecoin, d.Market}, {token, pools[0]}, {d.Stablecoin, pools[1]},
	} {
		if _, err := s.send(account, may.token, flt.PackApprove(may.spender, sandboxFunds)); err != nil {
			return err
		}
	}
	return nil
}

// Client reads the contracts as they are after the last call. It has no blocks and no events.
func (s *Sandbox) Client() *ledger.Client { return s.client }

// SetBlock says in which block the calls to come are.
func (s *Sandbox) SetBlock(number uint64) { s.block = number }

// Call runs a function of the staking contract, the capacity contract or the token as a transaction
// of its own, or one of the contract that is named before it ("market.take"), and returns the events of all. The first
// argument of a function of "providerAccount" is the account. Arguments of type uint64, int,
// [ledger.Element], [ledger.Proof] and [ledger.StakingParameters] may stand for what the contracts take. A
// refusal comes back as a [ledger.Revert].
func (s *Sandbox) Call(from common.Address, function string, args ...any) ([]ledger.Event, error) {
	if name, rest, ok := strings.Cut(function, "."); ok {
		return s.callOf(from, name, rest, args)
	}
	to, contract := s.client.Deployment.Staking, bindings.NewStaking().GetABI()
	if _, ok := contract.Methods[function]; !ok {
		to, contract = s.client.Deployment.Capacity, bindings.NewCapacity().GetABI()
	}
	if _, ok := contract.Methods[function]; !ok {
		to, contract = s.client.Deployment.Token, bindings.NewFLT().GetABI()
	}
	return s.call(from, to, contract, function, args)
}

// callOf runs a function of a contract of the deployment.
func (s *Sandbox) callOf(from common.Address, name, function string, args []any) ([]ledger.Event, error) {
	contract, err := abiOf(name)
	if err != nil {
		return nil, err
	}
	d := &s.client.Deployment
	switch pools := d.CreditPools(); name {
	case "rewardPool":
		return s.call(from, pools[0], contract, function, args)
	case "incomePool":
		return s.call(from, pools[1], contract, function, args)
	case "providerAccount":
		return s.call(from, args[0].(common.Address), contract, function, args[1:])
	}
	return s.call(from, *d.Address(name), contract, function, args)
}

// Pack is the data of a call, such as of "market.take", as one of several that go into one transaction.
func (s *Sandbox) Pack(function string, args ...any) ([]byte, error) {
	name, function, _ := strings.Cut(function, ".")
	contract, err := abiOf(name)
	if err != nil {
		return nil, err
	}
	return packCall(contract, function, args)
}

func abiOf(name string) (abi.ABI, error) {
	contract, ok := map[string]abi.ABI{
		"market": bindings.NewMarket().GetABI(), "watch": bindings.NewWatch().GetABI(), "stablecoin": bindings.NewFLT().GetABI(),
		"token": bindings.NewFLT().GetABI(), "credit": bindings.NewCredit().GetABI(), "accounts": bindings.NewProviderAccountFactory().GetABI(),
		"rewardPool": bindings.NewICreditPool().GetABI(), "incomePool": bindings.NewICreditPool().GetABI(),
		"providerAccount": bindings.NewProviderAccount().GetABI(),
	}[name]
	if !ok {
		return contract, fmt.Errorf("a sandbox calls no contract %q", name)
	}
	return contract, nil
}

func (s *Sandbox) call(from, to common.Address, contract abi.ABI, function string, args []any) ([]ledger.Event, error) {
	data, err := packCall(contract, function, args)
	if err != nil {
		return nil, fmt.Errorf("pack a call of %s: %w", function, err)
	}
	logs, err := s.send(from, to, data)
	if err != nil {
		return nil, err
	}
	return s.client.DecodeLogs(logs)
}

// Create makes a contract besides those of the deployment.
func (s *Sandbox) Create(creation []byte) (common.Address, error) {
	cfg := s.run(sandboxDeployer)
	_, address, _, err := runtime.Create(creation, cfg)
	s.state.Finalise(cfg.ChainConfig.Rules(cfg.BlockNumber, true, cfg.Time))
	return address, err
}

func packCall(contract abi.ABI, function string, args []any) ([]byte, error) {
	packed := make([]any, len(args))
	for i, arg := range args {
		switch v := arg.(type) {
		case uint64:
			packed[i] = new(big.Int).SetUint64(v)
		case int:
			packed[i] = big.NewInt(int64(v))
		case ledger.Element:
			packed[i] = v.BigInt(new(big.Int))
		case ledger.Proof:
			packed[i] = bindings.ICapacityProof(v)
		case ledger.StakingParameters:
			packed[i] = v.Binding()
		default:
			packed[i] = arg
		}
	}
	return contract.Pack(function, packed...)
}

// run is the surroundings of a call.
func (s *Sandbox) run(from common.Address) *runtime.Config {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID, rules.BogotaTime = big.NewInt(devnet.ChainID), nil
	return &runtime.Config{
		ChainConfig: &rules, Origin: from, BlockNumber: new(big.Int).SetUint64(s.block), Time: s.time(), GasLimit: math.MaxUint32,
		BaseFee: new(big.Int), State: s.state, GetHashFn: s.hash,
	}
}

func (s *Sandbox) time() uint64 {
	if s.cfg.Time == nil {
		return s.block
	}
	return s.cfg.Time(s.block)
}

// hash is the hash of a block as the contracts read it; zero: it is out of their reach.
func (s *Sandbox) hash(number uint64) common.Hash {
	if number+s.cfg.HashReach < s.block {
		return common.Hash{}
	}
	return s.cfg.Hash(number)
}

// send runs a call as a transaction.
func (s *Sandbox) send(from, to common.Address, data []byte) ([]*types.Log, error) {
	s.txs++
	id := common.BigToHash(big.NewInt(int64(s.txs)))
	s.state.SetTxContext(id, 0, 0)
	cfg := s.run(from)
	before := s.state.Snapshot()
	out, _, err := runtime.Call(to, data, cfg)
	if err != nil {
		s.state.RevertToSnapshot(before)
	}
	s.state.Finalise(cfg.ChainConfig.Rules(cfg.BlockNumber, true, cfg.Time))
	if errors.Is(err, vm.ErrExecutionReverted) && len(out) >= 4 {
		return nil, ledger.Explain(&chain.Reverted{Data: out})
	}
	if err != nil {
		return nil, err
	}
	return s.state.GetLogs(id, s.block, s.cfg.Hash(s.block), s.block), nil
}

// sandboxAPI answers a client's calls of view functions.
type sandboxAPI struct{ *Sandbox }

// Call is eth_call.
func (a sandboxAPI) Call(_ context.Context, call struct {
	From  common.Address `json:"from"`
	To    common.Address `json:"to"`
	Input hexutil.Bytes  `json:"input"`
}, _ string) (hexutil.Bytes, error) {
	before := a.state.Snapshot()
	defer a.state.RevertToSnapshot(before)
	out, _, err := runtime.Call(call.To, call.Input, a.run(call.From))
	if errors.Is(err, vm.ErrExecutionReverted) {
		return nil, sandboxRevert(out)
	}
	return hexutil.Bytes(out), err
}

// A sandboxRevert is how a node tells of a refusal.
type sandboxRevert []byte

func (r sandboxRevert) Error() string  { return "execution reverted" }
func (r sandboxRevert) ErrorCode() int { return 3 }
func (r sandboxRevert) ErrorData() any { return "0x" + hex.EncodeToString(r) }
