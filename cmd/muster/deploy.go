package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/demo"
)

func newDeploy() *cobra.Command {
	var (
		f                         keyFlags
		rpc, out, rules, treasury string
	)
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts to a chain",
		Long: `Deploy profile dev's contracts to a chain: the test token, the verifier, Capacity
and Staking. All of the token's supply is the sender's. The deployment file is
what every other command reads.

Rules are the profile's, but for those that the file of --parameters changes.`,
		Example: `  muster deploy --rpc http://127.0.0.1:8545 --keystore deployer.json --password-file password
  muster deploy --parameters rules.json --keystore deployer.json --password-file password

  rules.json: {"Capacity": {"EpochBlocks": 100, "ChallengeOdds": 20}}`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			sender, err := f.config()
			if err != nil {
				return err
			}
			parameters, err := readParameters(rules)
			if err != nil {
				return err
			}
			to := sender.Key.Address
			if treasury != "" {
				if !common.IsHexAddress(treasury) {
					return fmt.Errorf("--treasury %q is not an address: write 0x and 40 hexadecimal digits", treasury)
				}
				to = common.HexToAddress(treasury)
			}
			if _, err := os.Stat(out); err == nil {
				return fmt.Errorf("%s exists already: name another file with --out, or remove it if that deployment is no longer of use", out)
			}
			node, err := chain.DialNode(ctx, rpc, onRetry(cmd))
			if err != nil {
				return err
			}
			defer node.Close()
			d, err := demo.DeployDev(ctx, node, sender, parameters, to)
			if err != nil {
				return err
			}
			if err := d.Save(out); err != nil {
				return err
			}
			return print(cmd, d, func(w io.Writer) error {
				return rows(w, "chain", fmt.Sprint(d.ChainID), "token", d.Token.Hex(), "staking", d.Staking.Hex(),
					"capacity", d.Capacity.Hex(), "verifier", d.Verifier.Hex(), "written to", out)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&rpc, "rpc", "http://127.0.0.1:8545", "URL of a node's JSON-RPC")
	flags.StringVar(&out, "out", "deployment.json", "deployment file to write")
	flags.StringVar(&rules, "parameters", "", "JSON file of rules that differ from the profile's")
	flags.StringVar(&treasury, "treasury", "", "account that gets the treasury's part of slashes (default the sender)")
	return cmd
}

// readParameters is the rules of profile dev, changed by a file if there is
// one.
func readParameters(path string) (chain.Parameters, error) {
	p, err := chain.ProfileParameters("dev")
	if err != nil || path == "" {
		return p, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return p, fmt.Errorf("read the parameters: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p); err != nil {
		return p, fmt.Errorf("%s does not hold parameters: %w; see `muster deploy --help` for an example", path, err)
	}
	return p, nil
}
