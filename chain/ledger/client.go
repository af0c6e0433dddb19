package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoCode says that there is no contract at an address.
var ErrNoCode = errors.New("there is no contract at this address")

// ErrNotMuster says that a contract is not what a deployment says it is.
var ErrNotMuster = errors.New("this is not the Muster contract that the deployment names")

// A Client reads one deployment of Muster. It is safe for concurrent use.
type Client struct {
	*chain.Node
	Deployment Deployment
	Clock      Clock         // the rules of the capacity ledger, and its time
	Staking    StakingConfig // the rules of money, as they were when the client was made

	capacity *bindings.Capacity
	staking  *bindings.Staking
	token    *bindings.FLT
	account  *bindings.ProviderAccount
	accounts *bindings.ProviderAccountFactory
	signed   *bindings.SignedDelegation
	lens     *bindings.Lens
	watch    *bindings.Watch
	market   *bindings.Market

	certificates *bindings.Certificates

	events map[common.Address]map[common.Hash]decoder // by contract, then by first topic
	voting map[common.Address]map[common.Hash]decoder // of contracts whose events an audit reads beside those
	parts  map[common.Hash]decoder                    // of provider accounts, and of what makes them, by first topic

	rounds Rounds // of a drand beacon
}

// Dial connects to a deployment through the node at a URL. It checks that the node is of the right
// chain ([chain.ErrWrongChain]), that every address has code ([ErrNoCode]), and that the contracts are
// those that were deployed and know each other ([ErrNotMuster]).
func Dial(ctx context.Context, url string, deployment Deployment, options ...chain.Option) (*Client, error) {
	node, err := chain.DialNode(ctx, url, options...)
	if err != nil {
		return nil, err
	}
	c, err := New(ctx, node, deployment)
	if err != nil {
		node.Close()
		return nil, err
	}
	return c, nil
}

// New is [Dial] over a connection that exists. Closing either closes both.
func New(ctx context.Context, node *chain.Node, deployment Deployment) (*Client, error) {
	c := Assume(node, deployment, Clock{}, StakingConfig{})
	if node.ChainID() != deployment.ChainID {
		return nil, hint.Add(fmt.Errorf("%w: the deployment is on chain %d, %s is of chain %d", chain.ErrWrongChain, deployment.ChainID, node.URL(), node.ChainID()),
			"give the URL of a node of chain %d", deployment.ChainID)
	}
	if err := c.checkGenesis(ctx); err != nil {
		return nil, err
	}
	if err := c.checkCode(ctx); err != nil {
		return nil, err
	}
	if err := c.checkWiring(ctx); err != nil {
		return nil, err
	}
	return c, c.readRules(ctx)
}

// Assume makes a client of contracts that the caller has made and knows: nothing is checked or read.
func Assume(node *chain.Node, deployment Deployment, clock Clock, rules StakingConfig) *Client {
	makeTupleTypes()
	c := &Client{
		Node: node, Deployment: deployment, Clock: clock, Staking: rules,
		capacity: bindings.NewCapacity(), staking: bindings.NewStaking(), token: bindings.NewFLT(),
		account: bindings.NewProviderAccount(), accounts: bindings.NewProviderAccountFactory(),
		signed: bindings.NewSignedDelegation(), lens: bindings.NewLens(),
		watch: bindings.NewWatch(), market: bindings.NewMarket(), certificates: bindings.NewCertificates(),
	}
	c.events, c.voting, c.parts = c.decoders(), votingDecoders(&c.Deployment), accountDecoders(c.account, c.accounts)
	return c
}

// makeTupleTypes has package reflect make the types of pointers to the contracts' tuples and arrays, which
// go-ethereum asks it for at each decoding, before there are goroutines: the race detector takes the writes
// by which reflect makes such a type for a race with other goroutines' reads of it.
var makeTupleTypes = sync.OnceFunc(func() {
	for _, contract := range []abi.ABI{
		bindings.NewCapacity().GetABI(), bindings.NewStaking().GetABI(), bindings.NewAuthority().GetABI(), bindings.NewFLT().GetABI(),
		bindings.NewMarket().GetABI(), bindings.NewWatch().GetABI(), bindings.NewCertificates().GetABI(),
		bindings.NewDrandBeacon().GetABI(), bindings.NewProviderAccount().GetABI(), bindings.NewProviderAccountFactory().GetABI(),
		bindings.NewSignedDelegation().GetABI(), bindings.NewLens().GetABI(),
		bindings.NewDao().GetABI(), bindings.NewTimelock().GetABI(), bindings.NewCouncil().GetABI(),
		bindings.NewCredit().GetABI(), bindings.NewICreditPool().GetABI(),
	} {
		for _, method := range contract.Methods {
			makePointers(slices.Concat(method.Inputs, method.Outputs))
		}
		for _, event := range contract.Events {
			makePointers(event.Inputs)
		}
		for _, e := range contract.Errors {
			makePointers(e.Inputs)
		}
	}
})

func makePointers(arguments abi.Arguments) {
	for _, a := range arguments {
		makePointer(&a.Type)
	}
}

func makePointer(t *abi.Type) {
	_ = reflect.PointerTo(t.GetType())
	if t.Elem != nil {
		makePointer(t.Elem)
	}
	for _, elem := range t.TupleElems {
		makePointer(elem)
	}
}

// checkGenesis tells chains of the same id from each other.
func (c *Client) checkGenesis(ctx context.Context) error {
	first, err := c.Header(ctx, 0)
	if err != nil {
		return err
	}
	if first.Hash != c.Deployment.Genesis {
		return hint.Add(fmt.Errorf("%w: the first block of the deployment's chain is %s, that of %s is %s", chain.ErrWrongChain, c.Deployment.Genesis, c.URL(), first.Hash),
			"if this is a devnet, it was started again since and needs its new deployment file")
	}
	return nil
}

// checkCode looks at every contract of the deployment.
func (c *Client) checkCode(ctx context.Context) error {
	for name, address := range c.Deployment.Contracts() {
		code, err := c.Code(ctx, "the "+name+" contract", address, nil)
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return hint.Add(fmt.Errorf("%w: %s, the deployment's %s, on chain %d at %s", ErrNoCode, address, name, c.ChainID(), c.URL()),
				"check the deployment file")
		}
		if made, ok := c.Deployment.Made[name]; ok && made.Code != crypto.Keccak256Hash(code) {
			return hint.Add(fmt.Errorf("%w: the code of %s, the deployment's %s, has the hash %s, not %s", ErrNotMuster, address, name, crypto.Keccak256Hash(code), made.Code),
				"check the deployment file")
		}
		if name == "beacon" {
			if err := c.checkBeacon(ctx, code); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkBeacon compares the beacon contract with what the deployment says of it: whoever computed chains from
// other values than the contract's would miss every challenge.
func (c *Client) checkBeacon(ctx context.Context, code []byte) error {
	b, at := c.beacon(), c.Deployment.Beacon
	creation := map[string]string{BeaconRandao: bindings.RandaoBeaconMetaData.Bin, BeaconBlockHash: bindings.BlockHashBeaconMetaData.Bin}
	if known, ok := creation[b.Kind]; ok {
		if !bytes.HasSuffix(common.FromHex(known), code) {
			return hint.Add(fmt.Errorf("%w: %s, the deployment's beacon, is not one of kind %s", ErrNotMuster, at, b.Kind), "check the deployment file")
		}
		return nil
	}
	if b.Kind != BeaconDrand {
		return hint.Add(fmt.Errorf("%w: its beacon is of kind %q, and muster knows %s, %s and %s", ErrNotMuster, b.Kind, BeaconRandao, BeaconDrand, BeaconBlockHash),
			"check the deployment file, or update muster")
	}
	drand := bindings.NewDrandBeacon()
	for _, f := range []struct {
		what   string
		want   uint64
		call   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{"genesisTime", b.GenesisTime, drand.PackGENESISTIME(), drand.UnpackGENESISTIME},
		{"period", b.Period, drand.PackPERIOD(), drand.UnpackPERIOD},
		{"delay", b.Delay, drand.PackDELAY(), drand.UnpackDELAY},
	} {
		got, err := c.Number(ctx, at, "the beacon's "+f.what, f.call, f.unpack)
		if err != nil {
			return notMuster(err)
		}
		if got != f.want {
			return hint.Add(fmt.Errorf("%w: the beacon's %s is %d, not %d", ErrNotMuster, f.what, got, f.want), "check the deployment file")
		}
	}
	return nil
}

// VerifierCode is the code of the deployment's verifier contract.
func (c *Client) VerifierCode(ctx context.Context) ([]byte, error) {
	return c.Code(ctx, "the verifier contract", c.Deployment.Verifier, nil)
}

// checkWiring compares the deployment with what the contracts say of themselves. Their code, which was
// compared before, would do for most of it; old events, which not every node keeps, are not needed.
func (c *Client) checkWiring(ctx context.Context) error {
	d := &c.Deployment
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return err
	}
	if head < d.Block {
		return fmt.Errorf("%w: the deployment is in block %d, the newest of %s is %d", chain.ErrNoBlock, d.Block, c.URL(), head)
	}
	for _, link := range []struct {
		from, to common.Address
		what     string
		call     []byte
		unpack   func([]byte) (common.Address, error)
	}{
		{d.Capacity, d.Staking, "capacity's staking contract", c.capacity.PackStaking(), c.capacity.UnpackStaking},
		{d.Capacity, d.Verifier, "capacity's verifier", c.capacity.PackVerifier(), c.capacity.UnpackVerifier},
		{d.Capacity, d.Beacon, "capacity's beacon", c.capacity.PackBeacon(), c.capacity.UnpackBeacon},
		{d.Accounts, d.Staking, "the accounts' staking contract", c.accounts.PackStaking(), c.accounts.UnpackStaking},
		{d.SignedDelegation, d.Staking, "the staking contract of signed delegations", c.signed.PackStaking(), c.signed.UnpackStaking},
		{d.Lens, d.Staking, "the lens's staking contract", c.lens.PackStaking(), c.lens.UnpackStaking},
		{d.Staking, d.Treasury, "the first treasury", c.staking.PackTreasuryAt(new(big.Int)), c.staking.UnpackTreasuryAt},
		{d.Staking, d.Token, "staking's token", c.staking.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.staking.UnpackConfig(data)
			return config.Token, err
		}},
		{d.Watch, d.Token, "the watch's token", c.watch.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.watch.UnpackConfig(data)
			return config.Token, err
		}},
		{d.Watch, d.Staking, "the watch's staking contract", c.watch.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.watch.UnpackConfig(data)
			return config.Staking, err
		}},
		{d.Watch, d.Beacon, "the watch's beacon", c.watch.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.watch.UnpackConfig(data)
			return config.Beacon, err
		}},
		{d.Market, d.Capacity, "the market's capacity contract", c.market.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.market.UnpackConfig(data)
			return config.Capacity, err
		}},
		{d.Market, d.Staking, "the market's staking contract", c.market.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.market.UnpackConfig(data)
			return config.Staking, err
		}},
		{d.Market, d.Watch, "the market's watch", c.market.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.market.UnpackConfig(data)
			return config.Watch, err
		}},
		{d.Certificates, d.Staking, "the certificates' staking contract", c.certificates.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.certificates.UnpackConfig(data)
			return config.Staking, err
		}},
		{d.Certificates, d.EAS, "the certificates' EAS", c.certificates.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.certificates.UnpackConfig(data)
			return config.Eas, err
		}},
		{d.Credit, d.Accounts, "the credit's provider accounts", bindings.NewCredit().PackConfig(), func(data []byte) (common.Address, error) {
			config, err := bindings.NewCredit().UnpackConfig(data)
			return config.Accounts, err
		}},
		{d.Credit, d.Market, "the credit's market", bindings.NewCredit().PackConfig(), func(data []byte) (common.Address, error) {
			config, err := bindings.NewCredit().UnpackConfig(data)
			return config.Market, err
		}},
		{d.EAS, d.SchemaRegistry, "the schema registry of EAS", bindings.NewEAS().PackGetSchemaRegistry(), bindings.NewEAS().UnpackGetSchemaRegistry},
		{d.Staking, d.Capacity, "staking's capacity contract", c.staking.PackConfig(), func(data []byte) (common.Address, error) {
			config, err := c.staking.UnpackConfig(data)
			return config.Capacity, err
		}},
	} {
		to, err := View(ctx, c, link.from, link.what, link.call, link.unpack)
		if err != nil {
			return notMuster(err)
		}
		if to != link.to {
			return hint.Add(fmt.Errorf("%w: %s is %s, not %s", ErrNotMuster, link.what, to, link.to), "check the deployment file")
		}
	}
	genesis, err := c.Number(ctx, d.Capacity, "the block of the deployment", c.capacity.PackGenesis(), c.capacity.UnpackGenesis)
	if err != nil {
		return notMuster(err)
	}
	if genesis != d.Block {
		return hint.Add(fmt.Errorf("%w: capacity was made in block %d, not %d", ErrNotMuster, genesis, d.Block), "check the deployment file")
	}
	return nil
}

// notMuster is an error by which a contract shows that it has not the functions that Muster's have.
func notMuster(err error) error {
	var refused *Revert
	if errors.As(err, &refused) {
		return hint.Add(fmt.Errorf("%w: %w", ErrNotMuster, err), "check the deployment file")
	}
	return err
}

func (c *Client) readRules(ctx context.Context) error {
	config, err := View(ctx, c, c.Deployment.Capacity, "the rules of capacity", c.capacity.PackConfig(), c.capacity.UnpackConfig)
	if err != nil {
		return err
	}
	genesis, err := c.Number(ctx, c.Deployment.Capacity, "the first block of epoch 0", c.capacity.PackGenesis(), c.capacity.UnpackGenesis)
	if err != nil {
		return err
	}
	money, err := View(ctx, c, c.Deployment.Staking, "the rules of money", c.staking.PackConfig(), c.staking.UnpackConfig)
	if err != nil {
		return err
	}
	reach, err := c.hashReach(ctx)
	if err != nil {
		return err
	}
	c.Clock = Clock{
		CapacityConfig: capacityConfigOf(config), Genesis: genesis, HashReach: reach,
		ChainID: c.Deployment.ChainID, Contract: c.Deployment.Capacity,
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return err
	}
	c.Staking.MaxUnits = int(money.MaxUnits)
	if c.Staking.StakingParameters, err = c.ParametersAt(ctx, epoch); err != nil {
		return err
	}
	if c.Clock.EpochBlocks == 0 || c.Clock.SealEpochs == 0 {
		return fmt.Errorf("%w: %s has epochs of no blocks", ErrNotMuster, c.Deployment.Capacity)
	}
	return nil
}

// View reads a contract's view function at the newest block, which [chain.Since] can make wait for.
func View[T any](ctx context.Context, c *Client, contract common.Address, what string, call []byte, unpack func([]byte) (T, error)) (T, error) {
	return viewAs(ctx, c, common.Address{}, contract, what, call, unpack)
}

// viewAs is [View] in an account's name.
func viewAs[T any](ctx context.Context, c *Client, account, contract common.Address, what string, call []byte, unpack func([]byte) (T, error)) (T, error) {
	out, err := chain.Ask(ctx, c.Node, "read "+what, func(ctx context.Context) (out T, err error) {
		data, err := c.CallAs(ctx, account, contract, call)
		if err != nil {
			return out, err
		}
		if out, err = unpack(data); err != nil {
			return out, otherAnswer(contract, data, err)
		}
		return out, nil
	})
	return out, refusal(what, err)
}

func otherAnswer(contract common.Address, data []byte, err error) error {
	return chain.Final(fmt.Errorf("%w: %s answers %#x: %w", ErrNotMuster, contract, data, err))
}

// refusal explains why a contract did not let something be read.
func refusal(what string, err error) error {
	var raw *chain.Reverted
	if errors.As(err, &raw) {
		return fmt.Errorf("read %s: %w", what, Explain(raw))
	}
	return err
}
