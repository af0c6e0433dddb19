package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/verifier"
	"github.com/muster-network/muster/view"
)

func newAudit() *cobra.Command {
	var (
		f           chainFlags
		to          uint64
		keys        string
		checkpoints verifier.Checkpoints
		words       string
	)
	cmd := &cobra.Command{
		Use:   "audit",
		Short: "Check every reward, slash, payment, refund and loan",
		Long: `Replay all events of a deployment from its first block, recompute every number
in them by rules written independently of the contracts, verify every proof, and
report each difference. The exit status is 0 only if there is none. The report
also lists what governance did: changes of the rules, pauses, and stops of
challenges, with who sent them and which challenges they made void. With a DAO,
its votes and its council's elections are counted again, and what governance did
is held against them.

With --words, judgements of hosts are held against the words that watchers have
published: files in a folder, each as a watcher serves it at /v1/days/DAY/words.

What was checked is kept in a folder, except for the newest blocks, and the next
audit goes on from there. Believe it only as far as you trust that folder: with
--from-start, an audit checks all again.`,
		Example: `  muster audit --rpc http://127.0.0.1:8545 --deployment deployment.json
  muster audit --deployment deployment.json --from-start
  muster audit --deployment deployment.json --checkpoints /var/lib/muster/audits
  muster audit --deployment deployment.json --checkpoints none
  muster audit --deployment deployment.json --words published`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error { return audit(cmd, client, keys, to, words, checkpoints) })
		},
	}
	f.register(cmd)
	cmd.Flags().Uint64Var(&to, "to", 0, "last block to audit (default the newest)")
	registerKeyDir(cmd, &keys)
	cmd.Flags().StringVar(&checkpoints.Dir, "checkpoints", defaultCheckpointDir(), "folder of what audits have checked, or none")
	cmd.Flags().StringVar(&words, "words", "", "folder of words that watchers have published")
	cmd.Flags().BoolVar(&checkpoints.FromStart, "from-start", false, "check again what earlier audits checked")
	return cmd
}

// noCheckpoints is given in place of a folder to keep none.
const noCheckpoints = "none"

// defaultCheckpointDir is where checkpoints are kept; nowhere if there is no cache.
func defaultCheckpointDir() string {
	dir, err := verifier.DefaultCheckpointDir()
	if err != nil {
		return noCheckpoints
	}
	return dir
}

func audit(cmd *cobra.Command, client *ledger.Client, keys string, to uint64, words string, checkpoints verifier.Checkpoints) error {
	var published []verifier.PublishedWord
	if words != "" {
		var err error
		if published, err = verifier.ReadWords(words); err != nil {
			return err
		}
	}
	profile, err := profileOf(client)
	if err != nil {
		return err
	}
	proofs, err := circuits.OpenVerifier(profile, client.Deployment.Circuit, keys)
	if err != nil {
		return err
	}
	code, err := client.VerifierCode(cmd.Context())
	if err != nil {
		return err
	}
	if err := proofs.CheckContract(code); err != nil {
		return hint.Add(err, "if these are the right keys, do not trust this deployment")
	}
	if checkpoints.Dir == noCheckpoints {
		checkpoints.Dir = ""
	}
	checkpoints.Program = thisVersion().name() // where it is not known, only the model's format tells versions apart
	report, done := stages()
	r, err := verifier.Audit(cmd.Context(), verifier.AuditConfig{
		Chain: client, Deployment: client.Deployment, Profile: profile, Proofs: proofs, To: to,
		Checkpoints: checkpoints, Words: published, Progress: report,
	})
	done()
	if err != nil {
		return err
	}
	reserve, err := view.ReadReserve(cmd.Context(), client)
	if err != nil {
		return err
	}
	hintReserve(cmd, reserve)
	result := audited{r, reserve}
	if err := print(cmd, result, result.write); err != nil {
		return err
	}
	if !r.OK() {
		return hint.Add(fmt.Errorf("the audit found %s", text.Count(len(r.Differences), "difference")),
			"do not trust this deployment before they are explained")
	}
	return nil
}

// audited is the result of an audit, with the reserve as it is now.
type audited struct {
	*verifier.Report
	Reserve view.Reserve `json:"reserve"`
}

func (a audited) write(w io.Writer) error {
	return errors.Join(a.WriteText(w), rows(w, reserveCells(a.Reserve)...))
}

// profileOf is the profile of a deployment.
func profileOf(client *ledger.Client) (capacity.Profile, error) {
	p, err := capacity.ProfileByName(client.Deployment.Profile)
	if err != nil {
		return p, fmt.Errorf("the deployment's profile: %w", err)
	}
	return p, nil
}
