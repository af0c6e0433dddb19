package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/rent"
)

const aboutStorages = `A storage is a folder, or s3://BUCKET/PREFIX: the environment has its keys, as
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and its place, as AWS_ENDPOINT_URL
and AWS_REGION. This computer reads the disk from the host, encrypts it, and
stores it: the host gets neither the storage's keys nor yours.`

// storage opens a storage; an empty name is the folder for snapshots.
func (f *rentFlags) storage(name string) (backup.Store, string, error) {
	return rent.OpenStorage(cmp.Or(name, filepath.Join(f.dataDir, "snapshots")), os.Getenv, f.private)
}

// tellSteps shows what is being done, on standard error.
func tellSteps(cmd *cobra.Command) func(rent.Progress) {
	return func(p rent.Progress) {
		done := ""
		if p.Done > 0 && p.Done < 1 {
			done = fmt.Sprintf(" %.0f %%", 100*p.Done)
		}
		fmt.Fprintf(cmd.ErrOrStderr(), "%6.1f s  %s%s\n", p.Took.Seconds(), p.Step, done)
	}
}

func newVMSnapshot() *cobra.Command {
	var f rentFlags
	var to string
	var recipients []string
	cmd := named("snapshot", "Save a machine's disk, encrypted", `Stop a machine, save its disk, and start it again. Of a disk that was saved
before, only what has changed is stored. The key that opens snapshots is in your
book of machines; --age-recipient names more keys.

`+aboutStorages, "  muster vm snapshot web --to s3://backups/web"+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
		var keys []age.Recipient
		for _, text := range recipients {
			key, err := age.ParseX25519Recipient(text)
			if err != nil {
				return hint.Add(fmt.Errorf("--age-recipient: %w", err), "age-keygen prints one, which begins with age1")
			}
			keys = append(keys, key)
		}
		storage, place, err := f.storage(to)
		if err != nil {
			return err
		}
		return f.renter(cmd, func(r *rent.Renter, _ *ledger.Client, _ *ledger.Sender, signer wallet.Signer) error {
			m, err := r.Book.Find(name)
			if err != nil {
				return err
			}
			r.Say = tellSteps(cmd)
			s, err := r.Snapshot(cmd.Context(), m, signer, storage, place, keys)
			if err != nil {
				return err
			}
			return print(cmd, s, func(w io.Writer) error {
				return rows(w, "snapshot", string(s.ID), "of", s.Machine, "disk", fmt.Sprintf("%d MiB", s.Bytes>>20), "in", s.Storage)
			})
		})
	})
	cmd.Flags().StringVar(&to, "to", "", "storage (default a folder in --data-dir)")
	cmd.Flags().StringSliceVar(&recipients, "age-recipient", nil, "public age key that opens it too, or several, by commas")
	return cmd
}

func newVMSnapshots() *cobra.Command {
	var dataDir string
	cmd := &cobra.Command{
		Use: "snapshots", Short: "List the snapshots in the book", Example: "  muster vm snapshots", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			book, err := rent.OpenBook(filepath.Join(dataDir, "machines"))
			if err != nil {
				return err
			}
			all, err := book.Snapshots()
			if err != nil {
				return err
			}
			if all == nil {
				all = []rent.Snapshot{}
			}
			return print(cmd, all, func(w io.Writer) error {
				if len(all) == 0 {
					_, err := fmt.Fprintln(w, "no snapshots")
					return err
				}
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				fmt.Fprintln(t, "machine\tmade\tMiB\tid")
				for _, s := range all {
					fmt.Fprintf(t, "%s\t%s\t%d\t%s\n", s.Machine, s.Made.UTC().Format(time.DateTime), s.Bytes>>20, s.ID)
				}
				return t.Flush()
			})
		},
	}
	cmd.Flags().StringVar(&dataDir, "data-dir", defaultDataDir(), "folder of the book of machines")
	return cmd
}

func newVMRestore() *cobra.Command {
	var f rentFlags
	var from, place string
	var identities []string
	var yes bool
	cmd := named("restore", "Put a snapshot in place of a machine's disk", `Stop a machine, put a snapshot in place of its disk, and start it. What was on
the disk is lost. The machine takes itself for a new one: cloud-init runs again,
and makes a new SSH key, which is named on chain.

`+aboutStorages, "  muster vm restore web --snapshot ID"+exampleSender("renter"), f.register, func(cmd *cobra.Command, name string, _ []string) error {
		if err := f.mustAct("names the machine's key"); err != nil {
			return err
		}
		var keys []age.Identity
		for _, file := range identities {
			data, err := store.ReadFile(file, store.SmallFile)
			if err != nil {
				return err
			}
			more, err := age.ParseIdentities(bytes.NewReader(data))
			if err != nil { // the error may repeat a part of it
				return hint.Add(fmt.Errorf("%s is not a file of age keys", file), "age-keygen writes such files")
			}
			keys = append(keys, more...)
		}
		id, err := backup.ParseID(from)
		if err != nil {
			return err
		}
		return f.renter(cmd, func(r *rent.Renter, _ *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
			m, err := r.Book.Find(name)
			if err != nil {
				return err
			}
			if place == "" {
				found, err := r.Book.Snapshot(from)
				if err != nil {
					return err
				}
				place = found.Storage
			}
			storage, _, err := f.storage(place)
			if err != nil {
				return err
			}
			if err := agree(cmd, yes, fmt.Sprintf("lose all that is on the disk of %s?", name)); err != nil {
				return err
			}
			r.Say = tellSteps(cmd)
			if err := r.Restore(cmd.Context(), m, signer, by(r, s), storage, id, keys); err != nil {
				return err
			}
			return print(cmd, m, func(w io.Writer) error {
				return rows(w, "machine", m.Name, "from", from, "ssh", m.SSH, "log in", "muster vm ssh "+m.Name)
			})
		})
	})
	flags := cmd.Flags()
	flags.StringVar(&from, "snapshot", "", "ID of the snapshot")
	flags.StringVar(&place, "storage", "", "where it is (default where the book says)")
	flags.StringSliceVar(&identities, "identity", nil, "file with an age key that opens it, or several, by commas (default the book's)")
	flags.BoolVar(&yes, "yes", false, "do not ask")
	require(flags, "snapshot")
	return cmd
}
