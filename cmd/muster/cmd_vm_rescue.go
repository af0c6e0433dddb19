package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
)

// rescueNote is said whenever a rescue system is logged in to.
const rescueNote = `%s runs its rescue system; its own disk is %s
the host key is the one that its host has said, not the one on chain
`

func newVMRescue() *cobra.Command {
	var f rentFlags
	return named("rescue", "Mend a machine that does not boot, or lets nobody in", `Shut a machine down, and start a rescue system in its place: its image as it was
at first, with your SSH keys, on a disk of its own that is thrown away after it.
Once that has booted, the machine's disk is plugged in, unmounted and untouched:

  muster vm ssh web
  sudo mount /dev/disk/by-id/virtio-own-disk-part1 /mnt    # and mend it

Both systems come from one image, so mount by that path, never by label or UUID.
"muster vm start" or "reboot" starts the machine's own system again, as does a
reboot that is typed in the rescue system. The lease goes on, at the same price.

The rescue system has an SSH key of its own, which no transaction names: it is
the one that the host says, over TLS with the key that the offer names.`,
		"  muster vm rescue web"+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
			return f.renter(cmd, func(r *rent.Renter, _ *ledger.Client, _ *ledger.Sender, signer wallet.Signer) error {
				m, err := r.Book.Find(name)
				if err != nil {
					return err
				}
				if m.HostKey == "" {
					return hint.Add(fmt.Errorf("%s is not confirmed yet", name), "run muster vm create --name %s again", name)
				}
				client, err := r.Client(cmd.Context(), m, signer)
				if err != nil {
					return err
				}
				r.Say = tellSteps(cmd)
				s, err := r.Rescue(cmd.Context(), m, client)
				if err != nil {
					return err
				}
				return print(cmd, map[string]string{"name": name, "hostKey": s.HostKey, "disk": s.Disk}, func(w io.Writer) error {
					return rows(w, append([]string{"machine", name}, append(rescueCells(s), "log in", "muster vm ssh "+name, "go back", "muster vm start "+name)...)...)
				})
			})
		})
}

// rescueCells are rows about a rescue system.
func rescueCells(s *control.RescueSystem) []string {
	if s.HostKey == "" {
		return []string{"rescue", "starting"}
	}
	cells := []string{"rescue", "its own disk is " + s.Disk}
	if key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(s.HostKey)); err == nil {
		cells = append(cells, "rescue key", ssh.FingerprintSHA256(key))
	}
	return cells
}

// noteStatus notes in the book what a machine's host says of it: whether its rescue system runs, and what its disk was made
// from.
func (f *rentFlags) noteStatus(m *rent.Machine, s control.Status) error {
	if m.HostKey == "" {
		return nil
	}
	book, err := f.book()
	if err != nil {
		return err
	}
	return errors.Join(book.NoteRescue(m, s), book.NoteImage(m, s))
}

// leaveRescue notes that an action has ended a machine's rescue system.
func (f *rentFlags) leaveRescue(m *rent.Machine, action control.Action) error {
	if m.RescueKey == "" || action == control.Reset {
		return nil
	}
	return f.noteStatus(m, control.Status{})
}
