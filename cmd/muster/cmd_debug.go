package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/doctor"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/bundle"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/prover"
)

func newDebug() *cobra.Command {
	return group("debug", "Gather what somebody who helps you needs to know", "bundle -o debug.tar.gz", newDebugBundle())
}

// debugFlags say what a bundle is made of.
type debugFlags struct {
	rpcFlags
	dataDir, deployment, out string
	logs                     []string
	measure                  bool
	wrong                    error // with the settings
}

func newDebugBundle() *cobra.Command {
	var f debugFlags
	cmd := &cobra.Command{
		Use:   "bundle",
		Short: "Write settings, logs and states into one file, without secrets",
		Long: `Write into one file what somebody who helps you needs to know: what the program
was built from, settings and command lines, the machine, the ends of logs, what
the journals hold, and how the chain sees the commitments. It reads from a data
folder while daemons use it. What cannot be had is named in the bundle.

Whatever may be a secret is taken out: keys, passwords, tokens, what follows the
host in a URL, and other long words that look like one. Hashes have the same
shape as keys, so that short fingerprints stand for them. Look through the files
all the same before you send them.

The machine is measured as by "muster doctor", with one unit, unless a prover
runs or --measure=false is given.`,
		Example: `  muster debug bundle -o debug.tar.gz --data-dir /var/lib/muster \
    --config /etc/muster/muster.toml
  muster debug bundle -o debug.tar.gz --log prover.log --log keeper.log \
    --rpc https://node.example --deployment deployment.json`,
		Args: cobra.NoArgs,
		// Settings that no command takes are what a bundle may be made for.
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			f.wrong = applyConfig(cmd)
			return checkRequired(cmd.Flags())
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			report, done := stages()
			defer done()
			if report == nil {
				report = func(string, uint64, uint64) {}
			}
			var entries []bundle.Entry
			err := store.WriteNewFile(f.out, 0o600, func(w io.Writer) (err error) {
				entries, err = bundle.Write(cmd.Context(), w, f.parts(cmd), func(part string, done, total int) {
					report(part, uint64(done), uint64(total))
				})
				return err
			})
			if err != nil {
				return hint.Add(err, "name a file that does not exist yet, in a folder that you may write")
			}
			done()
			if err := print(cmd, entries, func(w io.Writer) error {
				_, err := io.WriteString(w, bundle.Summary(entries))
				return err
			}); err != nil {
				return err
			}
			writeHint(cmd, "look through "+f.out+" before you send it: tar -xzf "+f.out)
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.out, "out", "o", "", "file to write, a .tar.gz")
	require(flags, "out")
	flags.StringVar(&f.dataDir, "data-dir", defaultDataDir(), "data folder of the daemons")
	flags.StringSliceVar(&f.logs, "log", nil, "files that daemons log to, by commas")
	flags.BoolVar(&f.measure, "measure", true, "measure the machine, if no prover runs")
	f.rpcFlags.register(flags, "http://127.0.0.1:8545", "URL of a node's JSON-RPC endpoint, or of several, by commas")
	flags.StringVar(&f.deployment, "deployment", "", "deployment file (default the chain is not looked at)")
	return cmd
}

// parts are the files of a bundle.
func (f *debugFlags) parts(cmd *cobra.Command) []bundle.Part {
	parts := []bundle.Part{
		bundle.JSON("version.json", "what this program was built from", func(context.Context) (any, error) { return thisVersion(), nil }),
		{Name: "build.txt", What: "the libraries and settings of the build", Collect: writeBuild},
	}
	if f.wrong != nil {
		parts = append(parts, bundle.Part{Name: "settings.txt", What: "what is wrong with the settings", Collect: func(_ context.Context, w io.Writer) error {
			_, err := fmt.Fprintln(w, f.wrong)
			return err
		}})
	}
	if config := configFile(cmd); config != "" {
		parts = append(parts, bundle.Tail("config.toml", config))
	}
	if f.deployment != "" {
		parts = append(parts, bundle.Tail("deployment.json", f.deployment))
	}
	parts = append(parts,
		bundle.Environment(envPrefix, os.Environ()),
		bundle.Processes("muster"),
		bundle.Folder(f.dataDir),
		bundle.Databases(f.dataDir, f.databases()),
		bundle.Journal("muster*"),
	)
	for i, file := range f.logs {
		parts = append(parts, bundle.Tail(fmt.Sprintf("log-%d.txt", i+1), file))
	}
	return append(parts,
		bundle.JSON("topology.json", "the processor's cores and what limits them", func(context.Context) (any, error) { return topology.Detect() }),
		bundle.JSON("memory.json", "the memory", func(context.Context) (any, error) { return memory.Survey() }),
		bundle.JSON("doctor.json", "what muster doctor finds with one unit", func(ctx context.Context) (any, error) { return f.examine(ctx) }),
		bundle.JSON("chain.json", "how the chain sees the commitments and accounts", func(ctx context.Context) (any, error) { return f.look(ctx, cmd) }),
	)
}

func writeBuild(_ context.Context, w io.Writer) error {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return errors.New("the program does not know how it was built")
	}
	_, err := io.WriteString(w, info.String())
	return err
}

// databases are the journals in the data folder. An agent's books are about its customers, and stay where they are.
func (f *debugFlags) databases() (all []string) {
	for _, d := range dataLayout().Databases {
		if d.Format != nil {
			continue
		}
		found, err := filepath.Glob(filepath.Join(f.dataDir, filepath.FromSlash(d.Pattern)))
		if err == nil {
			all = append(all, found...)
		}
	}
	return all
}

// examine measures the machine, unless that would disturb a prover.
func (f *debugFlags) examine(ctx context.Context) (*doctor.Report, error) {
	if !f.measure {
		return nil, errors.New("--measure=false was given")
	}
	for _, id := range f.commitments() {
		dir := prover.JournalDir(f.dataDir, id)
		if err := prover.CheckUnlocked(dir); errors.Is(err, prover.ErrLocked) {
			return nil, hint.Add(fmt.Errorf("it would disturb the prover of commitment %d: %w", id, err), "run muster doctor when the prover is stopped")
		}
	}
	q := doctor.Question{Profile: "main", Units: 1}
	if f.deployment != "" {
		d, err := ledger.LoadDeployment(f.deployment)
		if err != nil {
			return nil, err
		}
		q.Profile = d.Profile
	}
	return doctor.Examine(ctx, q, nil)
}

// commitments are those that have a folder.
func (f *debugFlags) commitments() (all []uint64) {
	folders, err := filepath.Glob(filepath.Join(f.dataDir, "commitment-*"))
	if err != nil {
		return nil
	}
	for _, folder := range folders {
		if id, err := strconv.ParseUint(filepath.Base(folder)[len("commitment-"):], 10, 64); err == nil {
			all = append(all, id)
		}
	}
	return all
}

// senderFile is the journal of an account's transactions.
var senderFile = regexp.MustCompile(`^sender-\d+-[0-9a-f]{8}-([0-9a-f]{40})\.db$`)

// accounts are those that have sent from here.
func (f *debugFlags) accounts() (all []common.Address) {
	for _, path := range f.databases() {
		if m := senderFile.FindStringSubmatch(filepath.Base(path)); m != nil {
			all = append(all, common.HexToAddress(m[1]))
		}
	}
	return all
}

// chainView is what the chain says. What could not be read is among the errors.
type chainView struct {
	Head        *chain.Header     `json:"head,omitempty"`
	Deployment  string            `json:"deployment"` // of what kind it is, if all contracts are as they should be
	Epoch       uint64            `json:"epoch"`
	Period      uint64            `json:"period"`
	Commitments map[uint64]any    `json:"commitments"`
	Balances    map[string]string `json:"balances"` // in ether
	Errors      []string          `json:"errors"`
}

// commitmentView is a commitment on chain.
type commitmentView struct {
	Terms   ledger.Terms
	Account ledger.Account
	Seal    ledger.Seal
}

// look reads what the chain has of the commitments and accounts of the data folder.
func (f *debugFlags) look(ctx context.Context, cmd *cobra.Command) (*chainView, error) {
	if f.deployment == "" {
		return nil, hint.Add(errors.New("no deployment is named"), "give --deployment, and a node with --rpc")
	}
	d, err := ledger.LoadDeployment(f.deployment)
	if err != nil {
		return nil, err
	}
	options, end := f.options(cmd)
	defer end()
	client, err := ledger.Dial(ctx, f.rpc, d, options...) // checks the contracts
	if err != nil {
		return nil, err
	}
	defer client.Close()
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	v := &chainView{
		Head: &head, Deployment: d.Profile, Epoch: client.Clock.Epoch(head.Number), Period: client.Clock.PeriodAt(head.Number),
		Commitments: map[uint64]any{}, Balances: map[string]string{}, Errors: []string{},
	}
	note := func(what string, err error) {
		if err != nil {
			v.Errors = append(v.Errors, what+": "+err.Error())
		}
	}
	for _, id := range f.commitments() {
		var c commitmentView
		var err1, err2, err3 error
		c.Terms, err1 = client.TermsAt(ctx, id, v.Epoch)
		c.Account, err2 = client.Account(ctx, id)
		c.Seal, err3 = client.Seal(ctx, id, v.Period)
		v.Commitments[id] = c
		note(fmt.Sprintf("commitment %d", id), errors.Join(err1, err2, err3))
	}
	for _, account := range f.accounts() {
		wei, err := client.Balance(ctx, account)
		if err == nil {
			v.Balances[account.Hex()] = ledger.FormatFLT(wei) // ether has as many decimals
		}
		note(account.Hex(), err)
	}
	return v, nil
}
