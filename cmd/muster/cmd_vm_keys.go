package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
)

// vmKeys are a machine's keys, and when they let in.
type vmKeys struct {
	Name string   `json:"name"`
	Keys []string `json:"keys"`
	// Changed says that the machine's host was told just now, and Next what makes the machine hear of it.
	Changed bool           `json:"changed"`
	Next    control.Action `json:"next,omitempty"`
}

func newVMKeys() *cobra.Command {
	var f rentFlags
	var add, remove []string
	cmd := named("keys", "Show, add or remove the SSH keys that let into a machine", `Show the SSH keys that let into a machine, add some, or remove some.

A machine hears of its keys when it starts: a change counts from the next
"muster vm reboot" or "start" on. A reboot that is typed in the machine is not
enough. Before that, whoever is in can edit ~/.ssh/authorized_keys, and whoever
is logged in with a key that is removed stays so.

It is the image's default user who has the keys, and cloud-init that brings them
in and out of authorized_keys; keys that got in by other ways stay.`,
		"  muster vm keys web"+exampleDeployment+"\n  muster vm keys web --ssh-key colleague.pub --remove old.pub"+exampleDeployment,
		f.register, func(cmd *cobra.Command, name string, _ []string) error {
			added, err := readKeysIf(add)
			if err != nil {
				return err
			}
			removed, err := readKeysIf(remove)
			if err != nil {
				return err
			}
			return f.machine(cmd, name, func(_ *rent.Machine, c *control.Client, _ *ledger.Client) error {
				ctx := cmd.Context()
				if len(added) > 0 {
					if err := c.AddKeys(ctx, added); err != nil {
						return err
					}
				}
				if len(removed) > 0 {
					if err := c.RemoveKeys(ctx, removed); err != nil {
						return err
					}
				}
				s, err := c.Status(ctx)
				if err != nil {
					return err
				}
				k := vmKeys{Name: name, Keys: s.Keys, Changed: len(added)+len(removed) > 0}
				if k.Changed {
					if k.Next = control.Reboot; s.State == control.StateStopped {
						k.Next = control.Start
					}
				}
				return print(cmd, k, k.write)
			})
		})
	flags := cmd.Flags()
	flags.StringSliceVar(&add, "ssh-key", nil, "file with a public SSH key to add, or several, by commas")
	flags.StringSliceVar(&remove, "remove", nil, "file with a public SSH key to remove, or several, by commas")
	return cmd
}

func readKeysIf(files []string) ([]string, error) {
	if len(files) == 0 {
		return nil, nil
	}
	return readKeys(files)
}

func (k vmKeys) write(w io.Writer) error {
	for _, line := range k.Keys {
		if key, comment, _, _, err := ssh.ParseAuthorizedKey([]byte(line)); err == nil {
			fmt.Fprintf(w, "%s %s %s\n", ssh.FingerprintSHA256(key), key.Type(), comment)
		}
	}
	if !k.Changed {
		return nil
	}
	_, err := fmt.Fprintf(w, "they count from the machine's next start on: muster vm %s %s\n", k.Next, k.Name)
	return err
}
