package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/view"
)

// errLacksEther is why a complete dry run has a bad exit status.
var errLacksEther = hint.Add(errors.New("the account cannot pay for the deployment"), "send it the ether that is missing")

// deployFlags say what to deploy, and where.
type deployFlags struct {
	rpcFlags
	keyFlags
	network, profile, out, rules string
	treasury, token, verifier    string
	stablecoin                   string
	confirmations                int
	dryRun                       bool
	beacon                       beaconFlags
}

func newDeploy() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts to a chain",
		Long: `Deploy the contracts of a profile to a chain, check that each has the compiled
code, and write the deployment file that every other command reads. Unless
--token names a token, a test token is deployed too, and the sender gets its
entire supply. Leases are paid in the network's USDC, or in the token that
--stablecoin names; where there is neither, in a test stablecoin.

A token that exists is tried: the sender pays one whole token into the reserve,
and the deployment is finished only if all of it arrives. Tokens that take fees,
or whose balances change by themselves, cannot be staked.

If the command is interrupted at any point, even by a crash, run it again: it
continues where it stopped and does not deploy a contract twice. If everything
is deployed, it changes nothing and says so.

The parameters are the profile's, except those that the file of --parameters
changes. With the section "dao" under "governance", holders and stakers of the
token govern by votes. The values of blocks are their RANDAO mixes, unless
--beacon names another source: a rollup needs drand.`,
		Example: `  muster deploy --keystore deployer.json --password-file password
  muster deploy --network sepolia --rpc https://my.node --dry-run \
    --keystore deployer.json --password-file password
  muster deploy --network base --rpc https://my.node --beacon drand \
    --drand-delay 10 --keystore deployer.json --password-file password
  muster deploy parameters --profile dev > rules.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd) },
	}
	f.keyFlags.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.network, "network", "devnet", "name of a network, or URL of a node")
	f.rpcFlags.register(flags, "", "URL of a node's JSON-RPC endpoint, or of several (default the network's)")
	flags.StringVar(&f.profile, "profile", "dev", "profile of the audit circuit and the parameters")
	flags.StringVar(&f.out, "out", "deployment.json", "deployment file to write")
	flags.StringVar(&f.rules, "parameters", "", "JSON file of parameters that differ from the profile's")
	flags.StringVar(&f.treasury, "treasury", "", "account of the treasury, which gets a part of slashes (default the sender)")
	flags.StringVar(&f.token, "token", "", "token of stake and rewards (default a new test token)")
	flags.StringVar(&f.stablecoin, "stablecoin", "", "token that leases are paid in (default the network's USDC, or a new test stablecoin)")
	flags.StringVar(&f.verifier, "verifier", "", "file with the verifier contract's compiled code in hexadecimal (default profile dev's)")
	flags.IntVar(&f.confirmations, "confirmations", -1, "number of blocks to wait for after the last contract; -1 is the network's")
	f.beacon.register(flags)
	flags.BoolVar(&f.dryRun, "dry-run", false, "print what would be sent and what it would cost, and send nothing")
	cmd.AddCommand(newDeployParameters())
	return cmd
}

func newDeployParameters() *cobra.Command {
	var on, profile string
	var dao bool
	cmd := &cobra.Command{
		Use:   "parameters",
		Short: "Print a profile's parameters, as a file to edit",
		Long: `Print the parameters of a profile in the form that --parameters reads. Times are
in blocks of the network, rates in parts of 10,000, amounts in FLT. For the URL
of a node, the time between blocks is measured by the chain's newest blocks.

With --dao, print the rules of votes, too: those of a deployment that a DAO
governs. Name its council under "governance".`,
		Example: `  muster deploy parameters --profile main --network base > rules.json
  muster deploy parameters --profile main --network base --dao > rules.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			n, err := networkOf(on)
			if err != nil {
				return err
			}
			var node *chain.Node
			if profile == "main" && !n.named {
				option, end := onRetry(cmd)
				defer end()
				if node, err = chain.DialNode(cmd.Context(), n.RPC, option); err != nil {
					return err
				}
				defer node.Close()
			}
			p, err := n.parameters(cmd.Context(), profile, node)
			if err != nil {
				return err
			}
			if dao {
				p.Governance.Delay = 0 // the timelock has one
				p.Governance.DAO = ledger.DefaultDAO(time.Duration(p.Market.BlockMillis) * time.Millisecond)
			}
			return printIndented(cmd, p)
		},
	}
	cmd.Flags().BoolVar(&dao, "dao", false, "let a DAO govern: print its rules of votes, too")
	cmd.Flags().StringVar(&on, "network", "devnet", "name of a network, or URL of a node")
	cmd.Flags().StringVar(&profile, "profile", "dev", "profile whose parameters to print")
	return cmd
}

func (f *deployFlags) run(cmd *cobra.Command) error {
	sender, err := f.config(cmd)
	if err != nil {
		return err
	}
	on, err := networkOf(f.network)
	if err != nil {
		return err
	}
	cfg, err := f.deployment(cmd, sender.Key.Account(), on)
	if err != nil {
		return err
	}
	options, end := f.options(cmd)
	node, err := f.dial(cmd, on, options)
	if err != nil {
		return err
	}
	defer node.Close()
	if cfg.Parameters, err = f.parameters(cmd, on, node); err != nil {
		return err
	}
	if f.stablecoin == "" {
		if cfg.Stablecoin, err = stablecoinOf(node.ChainID()); err != nil {
			return err
		}
	}
	if f.dryRun {
		e, err := deploy.EstimateCost(cmd.Context(), node, sender.Key.Account(), sender.MaxFee, cfg)
		if err != nil {
			return err
		}
		end()
		return printEstimate(cmd, e)
	}
	result := deployed{File: f.out}
	cfg.OnStep = func(s deploy.Step) {
		result.Steps = append(result.Steps, s)
		verb := "deployed"
		if s.Found {
			verb = "found"
		}
		fmt.Fprintf(cmd.ErrOrStderr(), "%s the %s contract: %s in block %d\n", verb, s.Name, s.Address, s.Block)
	}
	if result.Deployment, err = deploy.Deploy(cmd.Context(), node, sender, cfg); err != nil {
		return err
	}
	client, err := ledger.New(cmd.Context(), node, result.Deployment)
	if err != nil {
		return err
	}
	if result.Reserve, err = view.ReadReserve(cmd.Context(), client); err != nil {
		return err
	}
	end()
	hintReserve(cmd, result.Reserve)
	return print(cmd, result.asJSON(), result.write)
}

// deployment is the deployment that the flags describe.
func (f *deployFlags) deployment(cmd *cobra.Command, sender common.Address, on network) (cfg deploy.Config, err error) {
	profile, err := capacity.ProfileByName(f.profile)
	if err != nil {
		return cfg, err
	}
	circuit, err := circuits.CircuitHash(profile)
	if err != nil {
		return cfg, err
	}
	cfg = deploy.Config{
		Profile: profile.Name, Circuit: circuit.String(), Treasury: sender, File: f.out, Confirmations: on.Confirmations,
	}
	if f.confirmations >= 0 {
		cfg.Confirmations = uint64(f.confirmations)
	}
	if _, err := f.parameters(cmd, on, nil); err != nil { // before anybody waits for the node
		return cfg, err
	}
	if err := setAddress(&cfg.Treasury, "treasury", f.treasury); err != nil {
		return cfg, err
	}
	if err := setAddress(&cfg.Token, "token", f.token); err != nil {
		return cfg, err
	}
	if err := setAddress(&cfg.Stablecoin, "stablecoin", f.stablecoin); err != nil {
		return cfg, err
	}
	cfg.Verifier, err = f.verifierCode()
	return cfg, err
}

// parameters are the rules of the deployment, for the pace of a node's chain.
func (f *deployFlags) parameters(cmd *cobra.Command, on network, node *chain.Node) (ledger.Parameters, error) {
	p, err := on.parameters(cmd.Context(), f.profile, node)
	if err != nil && (f.rules == "" || !errors.Is(err, errYoung)) { // a file may have all of them
		return p, err
	}
	fromFile := false
	if f.rules != "" {
		before := p.Beacon
		if err := p.ReadParameters(f.rules); err != nil {
			return p, err
		}
		fromFile = p.Beacon != before
	}
	if !fromFile || f.beacon.kind != "" {
		if err := f.beacon.set(cmd.Context(), on, &p); err != nil {
			return p, err
		}
	}
	if node != nil {
		if err := checkBeacon(cmd, node, p.Beacon.Kind); err != nil {
			return p, err
		}
		if err := checkPace(cmd, node, f.profile, p.Capacity); err != nil {
			return p, err
		}
	}
	return p, nil
}

// verifierCode is the creation code of the profile's verifier contract.
func (f *deployFlags) verifierCode() ([]byte, error) {
	if f.verifier == "" {
		if f.profile != capacity.Dev().Name {
			return nil, hint.Add(fmt.Errorf("this program has no verifier contract of profile %s", f.profile),
				"compile the contract that the profile's ceremony exported, and name its code with --verifier")
		}
		return common.FromHex(bindings.DevVerifierMetaData.Bin), nil
	}
	text, err := store.ReadFile(f.verifier, store.SmallFile)
	if err != nil {
		return nil, fmt.Errorf("read the verifier contract: %w", err)
	}
	code, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil || len(code) == 0 {
		return nil, hint.Add(fmt.Errorf("%s does not hold a contract's code", f.verifier), "write the compiler's output in hexadecimal")
	}
	return code, nil
}

// dial connects to the network.
func (f *deployFlags) dial(cmd *cobra.Command, on network, options []chain.Option) (*chain.Node, error) {
	url := on.RPC
	if f.rpc != "" {
		url = f.rpc
	}
	if url == "" {
		return nil, hint.Add(fmt.Errorf("no node of network %s is known", f.network), "give the URL of one with --rpc")
	}
	node, err := chain.DialNode(cmd.Context(), url, options...)
	if err != nil {
		return nil, err
	}
	if on.ChainID != 0 && cmd.Flags().Changed("network") && node.ChainID() != on.ChainID {
		node.Close()
		return nil, fmt.Errorf("%w: network %s is chain %d, but %s is a node of chain %d",
			chain.ErrWrongChain, f.network, on.ChainID, node.URL(), node.ChainID())
	}
	return node, nil
}

func setAddress(to *common.Address, flag, text string) error {
	if text == "" {
		return nil
	}
	address, err := parseAddress(text)
	if err != nil {
		return fmt.Errorf("--%s: %w", flag, err)
	}
	*to = address
	return nil
}
