package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/fleet"
)

func newFleetStatus() *cobra.Command {
	var f hubFlags
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the servers, their work, and what is due",
		Example: `  muster fleet status
  muster fleet status --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := f.hub().Status(cmd.Context())
			if err != nil {
				return err
			}
			return print(cmd, s, func(w io.Writer) error { return writeFleet(w, s, time.Now()) })
		},
	}
	f.register(cmd)
	return cmd
}

// writeFleet writes the status of a fleet in lines of at most 80 columns, but for long names.
func writeFleet(w io.Writer, s fleet.Status, now time.Time) error {
	fmt.Fprintf(w, "block %d, %d servers, %d orders under way\n", s.Block, len(s.Servers), s.Pending)
	if len(s.Servers) == 0 {
		fmt.Fprintln(w, `no server has joined: "muster fleet token" lets one`)
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "\nSERVER\tSTATE\tCOMMITMENTS\tVERSION\tHOST")
	for _, server := range s.Servers {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", server.Name, server.State(now), numbers(server.Assigned), cut(server.Program(), 14), cut(server.Machine(), 14))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if len(s.Assignments) > 0 {
		fmt.Fprintln(t, "\nCOMMITMENT\tSERVER\tARRAYS\tDUE\tLAST")
	}
	var errors []string
	for _, a := range s.Assignments {
		work := s.WorkOf(a)
		fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\n", a.Commitment, a.Place(), work.Arrays(), work.Due(s.Block), cut(a.Last(work), 34))
		if why := work.Trouble(); why != "" {
			errors = append(errors, fmt.Sprintf("commitment %d: %s", a.Commitment, why))
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if u := s.Upgrade; u != nil {
		fmt.Fprintln(w)
		writeMessage(w, "", u.String(), 80)
	}
	for i, e := range errors {
		if i == 0 {
			fmt.Fprintln(w)
		}
		writeMessage(w, "error: ", e, 80)
	}
	return nil
}

func numbers(ids []uint64) string {
	if len(ids) == 0 {
		return fleet.None
	}
	return strings.Trim(fmt.Sprint(ids), "[]")
}
