package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/prover/record"
)

// recorded is a sender that signs for a commitment what the data folder's record of what was signed allows.
func recorded(ctx context.Context, dataDir string, client *ledger.Client, commitment uint64, s prover.Sender) (prover.Sender, error) {
	r, err := record.Open(dataDir)
	if err != nil {
		return nil, err
	}
	return r.Guard(ctx, client, record.Of(client.Deployment), commitment, s)
}

func newProverRecord() *cobra.Command {
	return group("record", "Export and import the record of what was signed",
		"export --deployment deployment.json > signed.json", newProverRecordExport(), newProverRecordImport())
}

// recordFlags name a deployment's record in a data folder.
type recordFlags struct{ dataDir, deployment string }

func (f *recordFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.dataDir, "data-dir", defaultDataDir(), "folder with the record")
	cmd.Flags().StringVar(&f.deployment, "deployment", "", "deployment file, written by muster deploy or devnet")
	require(cmd.Flags(), "deployment")
}

// open opens the record, which has to exist unless it may be made.
func (f *recordFlags) open() (*record.Record, record.Deployment, error) {
	d, err := ledger.LoadDeployment(f.deployment)
	if err != nil {
		return nil, record.Deployment{}, err
	}
	r, err := record.Open(f.dataDir)
	return r, record.Of(d), err
}

func newProverRecordExport() *cobra.Command {
	var (
		f       recordFlags
		minimal bool
	)
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the record of what was signed to standard output",
		Long: `Write what the provers of a data folder signed for a deployment's commitments:
the responses and the seals' roots, as JSON. The prover may run meanwhile, but
what it signs afterwards is not in the file. Before you move a commitment to
another server, stop its prover here, then export, and import there.

With --minimal, the file only says for which challenges and seal periods nothing
may be signed any more. That is stricter: what was signed cannot be sent again.`,
		Example: `  muster prover record export --deployment deployment.json \
    --data-dir /var/lib/muster > signed.json
  muster prover record export --deployment deployment.json --minimal`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, of, err := f.open()
			if err != nil {
				return err
			}
			e, err := r.Export(of, minimal)
			if err != nil {
				return err
			}
			data, err := e.Encode()
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(data)
			return err
		},
	}
	f.register(cmd)
	cmd.Flags().BoolVar(&minimal, "minimal", false, "leave out what was signed, and forbid all of its time")
	return cmd
}

// imported is the result of an import.
type imported struct {
	Commitments []importedCommitment `json:"commitments"`
}

type importedCommitment struct {
	Commitment     uint64 `json:"commitment"`
	Responses      int    `json:"responses"`
	Seals          int    `json:"seals"`
	FirstChallenge uint64 `json:"firstChallenge"`
	FirstPeriod    uint64 `json:"firstPeriod"`
}

func newProverRecordImport() *cobra.Command {
	var f recordFlags
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Merge an exported record of what was signed into that of a data folder",
		Long: `Merge a record that "muster prover record export" wrote into that of a data
folder. It only becomes stricter: what either of the two forbids is forbidden
afterwards. A file that is damaged, of another deployment, or contradicts the
record changes nothing. "-" is standard input.

Import only files that you exported yourself: one that forbids too much keeps a
prover from responding.`,
		Example: `  muster prover record import --deployment deployment.json signed.json
  ssh old muster prover record export --deployment deployment.json | \
    muster prover record import --deployment deployment.json -`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := readRecord(cmd, args[0])
			if err != nil {
				return err
			}
			r, of, err := f.open()
			if err != nil {
				return err
			}
			e, err := r.Import(of, data)
			if err != nil {
				return err
			}
			var done imported
			for _, h := range e.Commitments {
				done.Commitments = append(done.Commitments, importedCommitment{
					h.Commitment, len(h.Responses), len(h.Seals), h.FirstChallenge, h.FirstPeriod,
				})
			}
			return print(cmd, done, done.write)
		},
	}
	f.register(cmd)
	return cmd
}

func readRecord(cmd *cobra.Command, file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(io.LimitReader(cmd.InOrStdin(), record.MostBytes+1)) // one more is refused
	}
	data, err := store.ReadFile(file, record.MostBytes)
	if errors.Is(err, fs.ErrNotExist) {
		err = hint.Add(err, "name the file that muster prover record export wrote")
	}
	return data, err
}

func (d imported) write(w io.Writer) error {
	for _, c := range d.Commitments {
		if _, err := fmt.Fprintf(w, "commitment %d: %s and %s merged; nothing new is signed for challenges before block %d or seal periods before %d\n",
			c.Commitment, text.Count(c.Responses, "response"), text.Count(c.Seals, "seal"), c.FirstChallenge, c.FirstPeriod); err != nil {
			return err
		}
	}
	if len(d.Commitments) == 0 {
		_, err := fmt.Fprintln(w, "the file has no commitments")
		return err
	}
	return nil
}
