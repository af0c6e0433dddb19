package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
)

func newVMSessions() *cobra.Command {
	var f rentFlags
	return named("sessions", "List who can use a machine", `List the sessions of a machine's lease: the keys that your wallet has let use
it, each until a time. The host knows those that were used since it started. To
end one, see "muster vm logout".`, `  muster vm sessions web`+exampleDeployment+`
  muster vm sessions web --json`+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
		return f.machine(cmd, name, func(_ *rent.Machine, c *control.Client, _ *ledger.Client) error {
			all, err := c.Sessions(cmd.Context())
			if err != nil {
				return err
			}
			return print(cmd, all, func(w io.Writer) error {
				for i, s := range all {
					if i > 0 {
						fmt.Fprintln(w)
					}
					which := ""
					if s.Asks {
						which = " (this computer)"
					}
					t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
					fmt.Fprintf(t, "key%s\t%x\n", which, s.Key[:])
					fmt.Fprintf(t, "since\t%s\n", s.Issued.UTC().Format(time.DateTime))
					fmt.Fprintf(t, "until\t%s\n", s.Expires.UTC().Format(time.DateTime))
					fmt.Fprintf(t, "may\t%s\n", mayWhat(s.Actions))
					if err := t.Flush(); err != nil {
						return err
					}
				}
				return nil
			})
		})
	})
}

// mayWhat is what a session allows, in few words.
func mayWhat(actions []control.Permission) string {
	if len(actions) == len(control.AllPermissions()) {
		return "do everything"
	}
	words := make([]string, len(actions))
	for i, a := range actions {
		words[i] = string(a)
	}
	return strings.Join(words, ", ")
}

func newVMLogout() *cobra.Command {
	var f rentFlags
	var key string
	var all bool
	cmd := named("logout", "End sessions of a machine, before they expire", `End this computer's session with a machine's host, that of another key with
--key, or with --all every session that was made until now, whoever has its key.
The machine goes on. With the account of your wallet, another session is signed
when one is needed, also to end all others when this computer's does not count.`,
		`  muster vm logout web`+exampleDeployment+`
  muster vm logout web --all`+exampleSender("renter"), f.register, func(cmd *cobra.Command, name string, _ []string) error {
			if key != "" && (len(common.FromHex(key)) != 32 || !isHex(key)) {
				return hint.Add(fmt.Errorf("%q is not the key of a session", key), "give the 64 digits that muster vm sessions shows")
			}
			did := map[string]string{"name": name, "ended": "this"}
			err := f.machine(cmd, name, func(m *rent.Machine, c *control.Client, _ *ledger.Client) (err error) {
				book, err := f.book()
				if err != nil {
					return err
				}
				switch {
				case all:
					did["ended"], err = "all", c.EndAll(cmd.Context())
				case key != "":
					did["ended"] = strings.TrimPrefix(key, "0x")
					return c.EndOther(cmd.Context(), common.HexToHash(key))
				default:
					err = c.End(cmd.Context())
				}
				if err != nil {
					return err
				}
				return book.ForgetSession(name)
			})
			if err != nil {
				return err
			}
			return print(cmd, did, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "ended %s of %s\n", map[string]string{"this": "this computer's session", "all": "all sessions"}[did["ended"]], name)
				return err
			})
		})
	cmd.Flags().StringVar(&key, "key", "", "key of another session to end, as muster vm sessions shows it")
	cmd.Flags().BoolVar(&all, "all", false, "end all sessions that were made until now")
	cmd.MarkFlagsMutuallyExclusive("key", "all")
	return cmd
}

// isHex says whether a text is hexadecimal digits, with or without 0x.
func isHex(s string) bool {
	return strings.Trim(strings.TrimPrefix(s, "0x"), "0123456789abcdefABCDEF") == ""
}
