package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/circuits/ceremony"
	"github.com/muster-network/muster/internal/text"
)

func newCeremony() *cobra.Command {
	cmd := group("ceremony", "Make a profile's keys together with others", "",
		newCeremonyInit(), newCeremonyContribute(), newCeremonyVerify(), newCeremonyFinalize())
	cmd.Long = `Make the keys of a profile's circuit in such a way that nobody can forge a proof
unless all contributors conspire. There are two phases. In each, contributors
take turns: each builds on the previous contributor's file and passes on the
file that comes out, by any means. The coordinator keeps all files in one
folder, checks each as it arrives, and closes each phase with a random beacon.
That folder is the transcript, which anyone can verify.

Contribute, verify and finalize once for each phase. Try it first with profile
"rehearsal", which takes seconds.`
	cmd.Example = `  muster ceremony init --profile main --dir ceremony
  muster ceremony contribute --name alice \
    --base ceremony/phase1-0000.contribution
  muster ceremony verify --dir ceremony
  muster ceremony finalize --dir ceremony \
    --beacon 0x... --source "block 23000000"`
	return cmd
}

func newCeremonyInit() *cobra.Command {
	var dir, profile, ptau string
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Start a ceremony",
		Long: `Start a ceremony in a folder. With --ptau, phase 1 starts from the powers of tau
of another ceremony, in the format of snarkjs. The powers are checked with
pairings. The contributions to that ceremony are not: "snarkjs powersoftau
verify" checks those. If nobody contributes to phase 1 in this ceremony, its
safety rests on where that file came from.`,
		Example: `  muster ceremony init --profile rehearsal --dir ceremony
  muster ceremony init --profile main --dir ceremony \
    --ptau powersOfTau28_hez_final_19.ptau`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			d, err := ceremony.Init(cmd.Context(), dir, profile, ptau, ceremonyProgress(cmd))
			if err != nil {
				return err
			}
			return print(cmd, d, func(w io.Writer) error {
				return rows(w, "profile", d.Profile, "circuit", d.Circuit.String(), "powers", strconv.FormatUint(d.Domain, 10),
					"pass on", filepath.Join(dir, "phase1-0000.contribution"))
			})
		},
	}
	registerCeremony(cmd, &dir)
	cmd.Flags().StringVar(&profile, "profile", "", "profile whose keys to make, or rehearsal")
	cmd.Flags().StringVar(&ptau, "ptau", "", "file of powers of tau to start from (default none)")
	require(cmd.Flags(), "profile")
	return cmd
}

func newCeremonyContribute() *cobra.Command {
	var base, out, name string
	cmd := &cobra.Command{
		Use:   "contribute",
		Short: "Add a secret to the previous contributor's file",
		Long: `Multiply fresh secrets into the parameters of a contribution. Nobody sees the
secrets, and they are gone when the process ends. Publish the digest that is
printed, so that everyone can see that your contribution is in the transcript.
If the command is interrupted, nothing is written: run it again.`,
		Example: `  muster ceremony contribute --base phase1-0000.contribution --name alice
  muster ceremony contribute --base phase1-0001.contribution --name bob \
    --out /media/stick/bob`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			h, path, err := ceremony.Contribute(cmd.Context(), base, out, name, ceremonyProgress(cmd))
			if err != nil {
				return err
			}
			r := struct {
				ceremony.Header
				File string `json:"file"`
			}{h, path}
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "phase", strconv.Itoa(h.Phase), "contribution", strconv.Itoa(h.Index),
					"name", h.Name, "publish", h.Digest.String(), "pass on", path)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&base, "base", "", "file of the previous contribution")
	flags.StringVar(&name, "name", "", "name of the contributor")
	flags.StringVar(&out, "out", "", "file to write (default the next one in the folder of --base)")
	require(flags, "base", "name")
	return cmd
}

func newCeremonyVerify() *cobra.Command {
	var dir, keys string
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Check a ceremony and report bad contributions",
		Long: `Recompute a ceremony from its contributions and beacons, at any time. Each
contribution is checked against the one before it. Once both phases are closed,
the results are checked too, and with --keys the keys are stored for the provers
of this machine. The exit status is 0 only if everything is good.

A phase that was closed without contributions is not good: anybody can compute
its secrets. Only phase 1 may be, if it started from a .ptau file: then its
safety is that of the file, and the report says so.

To check that phase 1 started from a certain .ptau file, run "muster ceremony
init" with that file and another folder: it writes the same ceremony.json.`,
		Example: `  muster ceremony verify --dir ceremony
  muster ceremony verify --dir ceremony --keys ~/.cache/muster`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, err := ceremony.Verify(cmd.Context(), dir, keys, ceremonyProgress(cmd))
			return printCeremony(cmd, r, err)
		},
	}
	registerCeremony(cmd, &dir)
	cmd.Flags().StringVar(&keys, "keys", "", "folder in which to store the keys (default none)")
	return cmd
}

func newCeremonyFinalize() *cobra.Command {
	var (
		dir, keys string
		beacon    ceremony.Beacon
	)
	cmd := &cobra.Command{
		Use:   "finalize",
		Short: "Close the open phase with a random beacon",
		Long: `Check a ceremony, and close the open phase with a value that nobody could know
before the phase's last contribution. Announce in advance where the value will
come from. After phase 1 this writes the file that phase 2 starts from; after
phase 2 it writes the verifying key, the verifier contract, and the keys for the
provers of this machine.

If it is interrupted, run it again with the same beacon.`,
		Example: `  muster ceremony finalize --dir ceremony --source "Ethereum block 23000000" \
    --beacon 0x8f2d6c1be1a1b7f0c7dbd7a6c9a4d05b3c41f3a2b1908f7e6d5c4b3a29181706`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r, err := ceremony.Finalize(cmd.Context(), dir, keys, beacon, ceremonyProgress(cmd))
			return printCeremony(cmd, r, err)
		},
	}
	registerCeremony(cmd, &dir)
	registerKeyDir(cmd, &keys)
	flags := cmd.Flags()
	flags.StringVar(&beacon.Value, "beacon", "", "value of the beacon: 0x and 64 hexadecimal digits")
	flags.StringVar(&beacon.Source, "source", "", "where the value of the beacon can be looked up")
	require(flags, "beacon", "source")
	return cmd
}

func registerCeremony(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "dir", "", "folder of the ceremony")
	require(cmd.Flags(), "dir")
}

// ceremonyProgress writes each step to standard error as it starts.
func ceremonyProgress(cmd *cobra.Command) ceremony.Progress {
	return func(what string) { fmt.Fprintln(cmd.ErrOrStderr(), what) }
}

// printCeremony prints the report of what could be checked, then fails with err.
func printCeremony(cmd *cobra.Command, r ceremony.Report, err error) error {
	if len(r.Verdicts) == 0 {
		return err
	}
	return errors.Join(print(cmd, r, func(w io.Writer) error { return writeCeremony(w, r) }), err)
}

func writeCeremony(w io.Writer, r ceremony.Report) error {
	longest := 0
	for _, v := range r.Verdicts {
		longest = max(longest, text.Width(v.Name))
	}
	for _, v := range r.Verdicts {
		verdict := "good"
		if !v.Good {
			verdict = "bad: " + v.Problem
		}
		head := fmt.Sprintf("phase %d  %3d  %-*s  ", v.Phase, v.Index, longest, v.Name)
		indent := text.Width(head)
		for i, line := range text.Wrap(verdict, text.Columns-indent) {
			if i > 0 {
				head = strings.Repeat(" ", indent)
			}
			fmt.Fprintln(w, head+line)
		}
		fmt.Fprintf(w, "         %s\n", v.Digest)
	}
	for _, line := range text.Wrap(r.Note, text.Columns) {
		fmt.Fprintln(w, line)
	}
	if r.Result == nil {
		return rows(w, "open", "phase "+strconv.Itoa(r.Phase))
	}
	return rows(w, "proving key", r.Result.ProvingKey.String(), "verifying key", r.Result.VerifyingKey.String(),
		"contract", r.Result.Contract.String())
}
