package main

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"filippo.io/age"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/backup"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/prover/record"
	"github.com/muster-network/muster/watch"
)

// dataLayout is what the commands keep in a data folder. What is signed is noted in the prover's journal first,
// then in the record, then in the journal of transactions: they are copied the other way round.
func dataLayout() backup.Layout {
	return backup.Layout{
		Databases: []backup.Database{
			{Pattern: "sender-*-*-*.db", Schema: wallet.JournalSchema},
			{Pattern: record.File, Schema: record.Schema},
			{Pattern: "commitment-*/prover.db", Schema: prover.JournalSchema},
			{Pattern: prover.RosterFile, Schema: prover.RosterSchema},
			{Pattern: "fleet-server/commitment-*/prover.db", Schema: prover.JournalSchema},
			{Pattern: "fleet-hub/fleet.db", Schema: fleet.BookSchema},
			{Pattern: "watcher-0x*/watch.db", Schema: watch.JournalSchema},
			{Pattern: "host-commitment-*/host.db", Schema: lease.BookSchema},
			{Pattern: "host-commitment-*/sessions.db", Schema: control.EndedSchema},
			{Pattern: "agent/" + book.FileName, Schema: book.Schema, Format: book.File{}},
		},
		Files: []string{"machines/*.json", "machines/*.known_hosts", "fleet-hub/*.crt", "fleet-server/*.crt"},
		Keys:  []string{"host.pem", "machines/*.session", "fleet-hub/authority.key", "fleet-server/server.key", "fleet-server/server.json"},
		// Indexes are read from the chain again; servers of a fleet order again what is in the stream, and get their
		// program again; the other files belong to a process that runs.
		Unneeded: []string{
			"index-*.db*", "sender-*-*-*.db.*", "*.part", "fleet-hub/bus", "fleet-hub/programs", "fleet-hub/hub.sock", "fleet-server/programs", "fleet-server/running.json",
			"agent/" + book.FileName + "-*", "agent/" + book.FileName + ".lock",
		},
	}
}

func newBackup() *cobra.Command {
	return group("backup", "Save what is not on the chain, and restore it",
		"create muster.backup --data-dir /var/lib/muster", newBackupCreate(), newBackupRestore())
}

func newBackupCreate() *cobra.Command {
	var (
		s          backup.Source
		recipients []string
	)
	cmd := &cobra.Command{
		Use:   "create FILE",
		Short: "Save a data folder in a file, while daemons use it",
		Long: `Save what a data folder has that is not on the chain: the journals of provers,
watchers, hosts and accounts, the record of what was signed, the list of
commitments, an agent's books, a renter's machines, and the configuration file
that --config names. Files named with --include are saved beside it. The
daemons may run meanwhile.

It leaves out what is made again, such as arrays and indexes, the disks of
machines, and keys. With --with-keys, the host's key, the keys of sessions, and
keystore files named with --include are saved too, and the backup has to be
encrypted to an age recipient. A backup is confidential in any case.`,
		Example: `  muster backup create muster.backup --data-dir /var/lib/muster
  muster backup create muster.backup --data-dir /var/lib/muster \
    --include deployment.json --include provider.json --with-keys \
    --recipient age1…`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			s.Layout = dataLayout()
			if s.Recipients, err = parseRecipients(recipients); err != nil {
				return err
			}
			if config := configFile(cmd); config != "" {
				s.Include = append([]string{config}, s.Include...)
			}
			report, done := progress("saving")
			defer done()
			var m *backup.Manifest
			err = store.WriteNewFile(args[0], 0o600, func(w io.Writer) (err error) {
				m, err = backup.Create(cmd.Context(), s, w, backup.Progress(report))
				return err
			})
			if errors.Is(err, fs.ErrExist) {
				err = hint.Add(err, "name a file that does not exist yet")
			}
			if err != nil {
				return err
			}
			done()
			return print(cmd, m, func(w io.Writer) error { return writeBackup(w, "saved", m) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&s.Dir, "data-dir", defaultDataDir(), "folder to save")
	flags.StringSliceVar(&s.Include, "include", nil, "other files to save, by commas")
	flags.BoolVar(&s.WithKeys, "with-keys", false, "save keys too; needs --recipient")
	flags.StringSliceVar(&recipients, "recipient", nil, "age recipients who can read the backup (default everybody who has the file)")
	return cmd
}

// configFile is the configuration file in use; empty if there is none.
func configFile(cmd *cobra.Command) string {
	if f := cmd.Flags().Lookup("config"); f != nil && f.Value.String() != "" {
		return f.Value.String()
	}
	return os.Getenv(variable("config"))
}

func parseRecipients(all []string) (parsed []age.Recipient, err error) {
	for _, one := range all {
		r, err := age.ParseX25519Recipient(strings.TrimSpace(one))
		if err != nil {
			return nil, hint.Add(fmt.Errorf("--recipient: %w", err), "age-keygen makes a pair: give the public key, age1…")
		}
		parsed = append(parsed, r)
	}
	return parsed, nil
}

func newBackupRestore() *cobra.Command {
	var (
		t        backup.Target
		identity string
	)
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Restore a data folder from a file",
		Long: `Restore a data folder that "muster backup create" saved, here or on another
machine. There must be no such folder yet, or an empty one. It is restored whole
or not at all.

First stop every daemon that used the folder, on whatever machine: two that go
on from one folder work against each other. What was signed between the backup
and now is not in it. So the record of what was signed allows no response to a
challenge that has begun when a prover first starts with it, and that prover
asks for --take-over if the chain shows that the old one went on.`,
		Example: `  muster backup restore muster.backup --data-dir /var/lib/muster
  muster backup restore muster.backup --data-dir /var/lib/muster \
    --identity age.key`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			t.Layout = dataLayout()
			t.Finish = func(dir string) error { return record.MarkRestored(dir, rand.Text()) }
			if t.Identities, err = readIdentities(identity); err != nil {
				return err
			}
			f, err := os.Open(args[0])
			if err != nil {
				return hint.Add(err, "name a file that muster backup create wrote")
			}
			defer f.Close()
			report, done := progress("restoring")
			defer done()
			m, err := backup.Restore(cmd.Context(), f, t, backup.Progress(report))
			if err != nil {
				return err
			}
			done()
			return print(cmd, m, func(w io.Writer) error { return writeBackup(w, "restored", m) })
		},
	}
	cmd.Flags().StringVar(&t.Dir, "data-dir", defaultDataDir(), "folder to restore")
	cmd.Flags().StringVar(&identity, "identity", "", "file with an age identity, for an encrypted backup")
	return cmd
}

func readIdentities(file string) ([]age.Identity, error) {
	if file == "" {
		return nil, nil
	}
	data, err := store.ReadFile(file, store.SmallFile)
	if err != nil {
		return nil, err
	}
	identities, err := age.ParseIdentities(bytes.NewReader(data))
	if err != nil {
		return nil, hint.Add(fmt.Errorf("%s has no age identity", file), "give the file that age-keygen wrote")
	}
	return identities, nil
}

func writeBackup(w io.Writer, verb string, m *backup.Manifest) error {
	total := int64(0)
	for _, f := range m.Files {
		total += f.Bytes
	}
	fmt.Fprintf(w, "%s %s, %d bytes, of %s\n", verb, text.Count(len(m.Files), "file"), total, m.Made.Format("2006-01-02 15:04:05 MST"))
	for _, f := range m.Files {
		fmt.Fprintln(w, "  "+f.Name)
	}
	if len(m.LeftOut) > 0 {
		fmt.Fprintln(w, "left out:")
	}
	for _, name := range m.LeftOut {
		fmt.Fprintln(w, "  "+text.Plain(name))
	}
	return nil
}
