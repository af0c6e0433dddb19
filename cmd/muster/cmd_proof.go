package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/verifier"
)

func newProof() *cobra.Command {
	return group("proof", "Export, show and check proofs", "verify proof.json", newProofVerify(), newProofInspect(), newProofExport())
}

func newProofVerify() *cobra.Command {
	var keyFile string
	cmd := &cobra.Command{
		Use:   "verify FILE",
		Short: "Check a proof against a verifying key",
		Long: `Check a proof of its public inputs against the verifying key of its profile, and
print the inputs. The exit status is 0 only if the proof is valid.

The key of profile dev is part of this program. For other profiles, give the
verifying.key of a ceremony that you trust.`,
		Example: `  muster proof verify proof.json
  muster proof verify --key ceremony/verifying.key proof.json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := readProof(args[0])
			if err != nil {
				return err
			}
			key, err := proofKey(f.Profile, keyFile)
			if err != nil {
				return err
			}
			v, err := circuits.NewVerifier(f.Profile, key)
			if err != nil {
				return err
			}
			if err := v.Verify(f.Statement, f.Proof); err != nil {
				return fmt.Errorf("check %s: %w", args[0], err)
			}
			r := verifiedProof{true, decodeProof(f)}
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, append(r.cells(), "verdict", "the proof is valid")...)
			})
		},
	}
	cmd.Flags().StringVar(&keyFile, "key", "", "file of the verifying key (default profile dev's, for proofs of dev)")
	return cmd
}

func newProofInspect() *cobra.Command {
	return &cobra.Command{
		Use:     "inspect FILE",
		Short:   "Show what a proof states, without checking it",
		Example: "  muster proof inspect proof.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := readProof(args[0])
			if err != nil {
				return err
			}
			r := decodeProof(f)
			return print(cmd, r, r.write)
		},
	}
}

// readProof reads a proof file for this program's circuit.
func readProof(path string) (f circuits.ProofFile, err error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return f, err
	}
	if err := json.Unmarshal(data, &f); err != nil {
		if !errors.Is(err, circuits.ErrProof) {
			err = fmt.Errorf("%w: %w", circuits.ErrProof, err)
		}
		return f, fmt.Errorf("read %s: %w", path, err)
	}
	hash, err := circuits.CircuitHash(f.Profile)
	if err != nil {
		return f, err
	}
	if f.Circuit != hash {
		return f, hint.Add(fmt.Errorf("%s is for circuit %s, but this program's %s circuit is %s", path, f.Circuit, f.Profile.Name, hash),
			"use the release that made the proof")
	}
	return f, nil
}

// proofKey reads a verifying key in gnark's encoding.
func proofKey(p capacity.Profile, path string) (*circuits.VerifyingKey, error) {
	if path == "" {
		if p != capacity.Dev() {
			return nil, hint.Add(fmt.Errorf("--key is missing, and this program has no key of profile %s", p.Name),
				"give the verifying.key of the profile's ceremony")
		}
		return circuits.DevVerifyingKey(), nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	key, err := circuits.ReadVerifyingKey(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return key, nil
}

// proofContents are the decoded public inputs of a proof.
type proofContents struct {
	Profile   string        `json:"profile"`
	Circuit   circuits.Hash `json:"circuit"`
	Context   string        `json:"context"`
	SealRoot  string        `json:"sealRoot"`
	Beacon    string        `json:"beacon"`
	ChainRoot string        `json:"chainRoot"`
	Unit      int           `json:"unit"`
	Units     int           `json:"units"` // that were claimed
	Segment   int           `json:"segment"`
	Lane      int           `json:"lane"`
	Positions []int         `json:"positions"`
}

type verifiedProof struct {
	Valid bool `json:"valid"`
	proofContents
}

func decodeProof(f circuits.ProofFile) proofContents {
	st, q := f.Statement, f.Statement.Query
	return proofContents{
		Profile: f.Profile.Name, Circuit: f.Circuit,
		Context: capacity.Hex(st.Ctx), SealRoot: capacity.Hex(st.SealRoot),
		Beacon: capacity.Hex(st.Beacon), ChainRoot: capacity.Hex(st.ChainRoot),
		Unit: q.Unit, Units: q.Units, Segment: q.Segment, Lane: q.Lane, Positions: q.Positions,
	}
}

func (c proofContents) write(w io.Writer) error { return rows(w, c.cells()...) }

// cells are names and values, in turn.
func (c proofContents) cells() []string {
	var positions []string
	for _, i := range c.Positions {
		positions = append(positions, strconv.Itoa(i))
	}
	return []string{"profile", c.Profile, "circuit", c.Circuit.String(),
		"context", c.Context, "seal root", c.SealRoot, "beacon", c.Beacon, "chain root", c.ChainRoot,
		"unit", fmt.Sprintf("%d of %d", c.Unit, c.Units), "segment", strconv.Itoa(c.Segment), "lane", strconv.Itoa(c.Lane),
		"positions", strings.Join(positions, " ")}
}

func newProofExport() *cobra.Command {
	var (
		f             chainFlags
		id, challenge uint64
		out           string
	)
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Export a commitment's proof for a challenge",
		Long: `Read a proof and its statement from a deployment's events and write them to a
file, which "muster proof verify" checks without a chain. The beacon and the
audit's draw are computed from the chain's values; the roots are those that the
provider posted.`,
		Example: `  muster proof export --commitment 1 --challenge 1234 --out proof.json \
    --deployment deployment.json
  muster proof verify proof.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				profile, err := profileOf(client)
				if err != nil {
					return err
				}
				report, done := blocks("reading events")
				file, err := verifier.ExportProof(cmd.Context(), verifier.ExportConfig{
					Chain: client, Clock: client.Clock, Deployment: client.Deployment, Profile: profile,
					Commitment: id, Challenge: challenge, Progress: report,
				})
				done()
				if err != nil {
					return err
				}
				data, err := json.MarshalIndent(file, "", "  ")
				if err != nil {
					return err
				}
				data = append(data, '\n')
				if out == "" {
					_, err = cmd.OutOrStdout().Write(data)
					return err
				}
				return os.WriteFile(out, data, 0o644)
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	cmd.Flags().Uint64Var(&challenge, "challenge", 0, "block number of the challenge")
	cmd.Flags().StringVar(&out, "out", "", "file to write (default standard output)")
	require(cmd.Flags(), "challenge")
	return cmd
}
