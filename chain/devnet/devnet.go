package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// DevChainID is the chain id of a devnet that was not given another.
const ChainID = 1337

// DevnetConfig says what a devnet looks like. The zero value is a chain on a free loopback port
// that makes blocks only when asked.
type Config struct {
	Interval time.Duration // between blocks; 0: only Mine makes blocks
	Addr     string        // host:port to listen on; empty: a free port of 127.0.0.1
	ChainID  uint64        // 0: DevChainID
	KeyDir   string        // where accounts' keystore files are kept; needed when there are accounts
	Accounts []string      // names of accounts to make, each funded with a million ether

	Fund []common.Address // accounts to fund as well, whose keys are the caller's

	// Past is what the chain begins with, nil for nothing: it has its chain id and funded accounts then.
	Past *Past
}

// A Past is the blocks of a chain, from which other devnets can go on.
type Past struct {
	genesis *core.Genesis
	blocks  types.Blocks
}

// A Devnet is an EVM chain inside this process, for demonstrations and tests. It speaks JSON-RPC
// over HTTP and WebSocket like any other node. Its state is in memory only.
type Devnet struct {
	stack    *node.Node
	genesis  *core.Genesis
	eth      *eth.Ethereum
	accounts map[string]Account
	ticker   *time.Ticker // says when to make a block; nil: only when asked

	mu     sync.Mutex // the beacon is not safe for concurrent use
	beacon *catalyst.SimulatedBeacon

	stop context.CancelFunc
	done chan struct{}
}

// StartDevnet starts a chain. It runs until Stop is called or ctx ends, whichever comes first.
func Start(ctx context.Context, cfg Config) (*Devnet, error) {
	accounts, err := devAccounts(ctx, cfg.KeyDir, cfg.Accounts)
	if err != nil {
		return nil, err
	}
	host, port, err := listenAddress(cfg.Addr)
	if err != nil {
		return nil, err
	}
	if err := portIsFree(host, port); err != nil {
		return nil, err
	}
	stack, err := node.New(&node.Config{
		HTTPHost:             host,
		HTTPPort:             port,
		HTTPModules:          []string{"eth", "net", "web3"},
		WSHost:               host,
		WSPort:               port, // the same: it speaks both there
		WSModules:            []string{"eth", "net", "web3"},
		HTTPVirtualHosts:     []string{"localhost"},
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		HTTPBodyLimit:        node.DefaultConfig.HTTPBodyLimit,
		BatchRequestLimit:    node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
		P2P:                  p2p.Config{NoDiscovery: true, NoDial: true},
	})
	if err != nil {
		return nil, fmt.Errorf("make the devnet's node: %w", err)
	}
	d := &Devnet{stack: stack, accounts: accounts, done: make(chan struct{})}
	if err := d.start(cfg); err != nil {
		return nil, errors.Join(fmt.Errorf("start the devnet on %s: %w", net.JoinHostPort(host, strconv.Itoa(port)), err), stack.Close())
	}
	if cfg.Interval > 0 {
		d.ticker = time.NewTicker(cfg.Interval)
	}
	ctx, d.stop = context.WithCancel(ctx)
	go d.run(ctx)
	return d, nil
}

func (d *Devnet) start(cfg Config) (err error) {
	config := devConfig(cfg, d.accounts)
	if cfg.Past != nil {
		config.Genesis = cfg.Past.genesis
	}
	d.genesis = config.Genesis
	if d.eth, err = eth.New(d.stack, config); err != nil {
		return err
	}
	d.stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(d.eth.APIBackend, filters.Config{})),
	}})
	if err := d.stack.Start(); err != nil {
		return err
	}
	if cfg.Past != nil {
		if _, err := d.eth.BlockChain().InsertChain(cfg.Past.blocks); err != nil {
			return fmt.Errorf("go on from the blocks of another chain: %w", err)
		}
		d.eth.BlockChain().SetFinalized(d.eth.BlockChain().Genesis().Header())
		if err := d.eth.TxPool().Sync(); err != nil { // it learns of the accounts' transactions
			return err
		}
	}
	d.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, d.eth)
	return err
}

// Past is what the chain has been so far.
func (d *Devnet) Past() *Past {
	d.mu.Lock()
	defer d.mu.Unlock()
	p := &Past{genesis: d.genesis}
	for n := uint64(1); n <= d.eth.BlockChain().CurrentBlock().Number.Uint64(); n++ {
		p.blocks = append(p.blocks, d.eth.BlockChain().GetBlockByNumber(n))
	}
	return p
}

// devConfig keeps a node small: everything in memory, no history indexes. The genesis block
// carries a random word, so that no two devnets are the same chain unless they have the same past.
func devConfig(cfg Config, accounts map[string]Account) *ethconfig.Config {
	chainID := cfg.ChainID
	if chainID == 0 {
		chainID = ChainID
	}
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(chainID)
	rules.BogotaTime = nil // the rules of today's main network, nothing later

	alloc := maps.Clone(core.SystemContractAllocs())
	funds := new(big.Int).Mul(big.NewInt(1e6), big.NewInt(params.Ether))
	for _, a := range accounts {
		alloc[a.Address] = types.Account{Balance: funds}
	}
	for _, a := range cfg.Fund {
		alloc[a] = types.Account{Balance: funds}
	}
	var word [32]byte
	_, _ = rand.Read(word[:]) // never fails
	c := ethconfig.Defaults
	c.Genesis = &core.Genesis{
		Config:    &rules,
		GasLimit:  c.Miner.GasCeil,
		Timestamp: uint64(time.Now().Unix()),
		ExtraData: word[:],
		Alloc:     alloc,
	}
	c.SyncMode = ethconfig.FullSync
	c.TxPool.NoLocals = true
	c.LogNoHistory = true
	c.TrieCleanCache, c.TrieDirtyCache, c.SnapshotCache = 16, 16, 16
	return &c
}

// run makes a block at every tick. A late block delays none of the later ones. Timestamps are
// whole seconds and must rise, so blocks faster than one a second run ahead of the clock.
func (d *Devnet) run(ctx context.Context) {
	defer close(d.done)
	defer d.shutDown()
	var ticks <-chan time.Time // nil: never
	if d.ticker != nil {
		defer d.ticker.Stop()
		ticks = d.ticker.C
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks:
			d.Mine(1)
		}
	}
}

func (d *Devnet) shutDown() {
	d.mu.Lock()
	defer d.mu.Unlock()
	_ = d.beacon.Stop() // always nil
	_ = d.stack.Close() // the chain is in memory: there is nothing to lose
	d.beacon = nil
}

// Stop ends the chain and returns when nothing of it runs any more.
func (d *Devnet) Stop() {
	d.stop()
	<-d.done
}

// URL is where the chain answers JSON-RPC.
func (d *Devnet) URL() string { return d.stack.HTTPEndpoint() }

// WSURL is where it speaks JSON-RPC over WebSocket.
func (d *Devnet) WSURL() string { return d.stack.WSEndpoint() }

// Account returns the account of a name given to StartDevnet.
func (d *Devnet) Account(name string) (Account, error) {
	a, ok := d.accounts[name]
	if !ok {
		return Account{}, fmt.Errorf("the devnet has no account %q", name)
	}
	return a, nil
}

// Waiting is how many transactions wait for a block.
func (d *Devnet) Waiting() int {
	pending, queued := d.eth.TxPool().Stats()
	return pending + queued
}

// SetInterval makes the next block that long from now, and so on. The devnet must have been started
// with an interval.
func (d *Devnet) SetInterval(interval time.Duration) { d.ticker.Reset(interval) }

// Mine makes n blocks now, whatever the interval. Each takes what waits in the pool.
func (d *Devnet) Mine(n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for range n {
		if d.beacon != nil {
			d.beacon.Commit()
		}
	}
}

// Chain is the node's own view of its blocks, for those who check what others read.
func (d *Devnet) Chain() *core.BlockChain { return d.eth.BlockChain() }

// Skip makes a block a time after the last one. It is for tests of what takes days.
func (d *Devnet) Skip(by time.Duration) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.beacon.AdjustTime(by)
}

// forkTries is how often a fork is tried again: it needs an empty pool.
const forkTries = 100

// FinalBlocks is how many blocks there are from one that is final to the next: one epoch of Ethereum's.
const FinalBlocks = 32

// Reorg throws the last depth blocks away and makes depth+1 others in their place. The
// transactions of the lost blocks go into the new ones if keep is true, otherwise they are
// forgotten, as are those that were waiting. Each block whose number is a multiple of FinalBlocks is final, and
// cannot be replaced from a minute later at the latest.
func (d *Devnet) Reorg(depth int, keep bool) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.beacon == nil {
		return errors.New("the devnet has been stopped")
	}
	head := d.eth.BlockChain().CurrentBlock().Number.Uint64()
	if depth < 1 || uint64(depth) > head {
		return fmt.Errorf("cannot replace the last %d blocks of a chain of %d", depth, head)
	}
	if frozen, err := d.eth.ChainDb().Ancients(); err != nil || head-uint64(depth)+1 < frozen {
		return errors.Join(fmt.Errorf("cannot replace the last %d blocks of a chain of %d: the first %d are final", depth, head, frozen), err)
	}
	target := d.eth.BlockChain().GetCanonicalHash(head - uint64(depth))
	d.beacon.Rollback()
	err := d.beacon.Fork(target)
	for tries := 0; err != nil && tries < forkTries; tries++ { // a transaction came in between
		d.beacon.Rollback()
		err = d.beacon.Fork(target)
	}
	if err != nil {
		return fmt.Errorf("go back %d blocks: %w", depth, err)
	}
	if !keep {
		if err := d.eth.TxPool().Sync(); err != nil {
			return fmt.Errorf("wait for the pool: %w", err)
		}
		d.beacon.Rollback()
	}
	for range depth + 1 {
		d.beacon.Commit()
	}
	return nil
}

// portIsFree asks before the node is made: one that could not listen would leave half of itself
// running.
func portIsFree(host string, port int) error {
	l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if err != nil {
		return hint.Add(fmt.Errorf("the devnet cannot listen: %w", err), "choose another address")
	}
	return l.Close()
}

func listenAddress(addr string) (host string, port int, err error) {
	if addr == "" {
		return "127.0.0.1", 0, nil
	}
	host, p, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("address %q of the devnet is not host:port: %w", addr, err)
	}
	n, err := strconv.ParseUint(p, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("port %q of the devnet is not a number below 65536", p)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	return host, int(n), nil
}
