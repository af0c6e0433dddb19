package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/text"
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
		version, host := "-", "-"
		if b := server.Beat; b != nil {
			version, host = b.Version, b.Machine.Host
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", server.Name, stateOf(server, now), numbers(server.Assigned), said(version, 14), said(host, 14))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if len(s.Assignments) > 0 {
		fmt.Fprintln(t, "\nCOMMITMENT\tSERVER\tARRAYS\tDUE\tLAST")
	}
	var errors []string
	for _, a := range s.Assignments {
		work := workOf(s, a)
		fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\n", a.Commitment, serverOf(a), arraysOf(work), dueOf(work, s.Block), said(lastOf(a, work), 34))
		if work != nil && work.Error != "" {
			errors = append(errors, fmt.Sprintf("commitment %d: %s", a.Commitment, text.Plain(work.Error)))
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

// stateOf says how a server is in a word or two.
func stateOf(s fleet.ServerStatus, now time.Time) string {
	switch {
	case !s.Revoked.IsZero():
		return "revoked"
	case s.Silent && s.Heard.IsZero():
		return "never heard"
	case s.Silent:
		return "silent for " + now.Sub(s.Heard).Round(time.Second).String()
	case len(s.Assigned) == 0 && s.Beat.Spare:
		return "spare"
	case len(s.Assigned) == 0:
		return "idle"
	}
	return "works"
}

func numbers(ids []uint64) string {
	if len(ids) == 0 {
		return "-"
	}
	return strings.Trim(fmt.Sprint(ids), "[]")
}

// workOf is what the server of an assignment says of it; nil if it says nothing.
func workOf(s fleet.Status, a fleet.AssignmentStatus) *fleet.Work {
	for _, server := range s.Servers {
		if server.Name != a.Server || server.Beat == nil {
			continue
		}
		for _, w := range server.Beat.Commitments {
			if w.Commitment == a.Commitment {
				return &w
			}
		}
	}
	return nil
}

func serverOf(a fleet.AssignmentStatus) string {
	if a.Next != "" {
		return "to " + a.Next
	}
	return cmp.Or(a.Server, "nobody")
}

func arraysOf(w *fleet.Work) string {
	if w == nil {
		return "-"
	}
	return fmt.Sprintf("%d/%d", w.Sealed, w.Units)
}

// dueOf is what is due first.
func dueOf(w *fleet.Work, block uint64) string {
	if w == nil || len(w.Owed) == 0 {
		return "-"
	}
	o := w.Owed[0]
	return fmt.Sprintf("%s in %d", o.What, int64(o.Until-block))
}

func lastOf(a fleet.AssignmentStatus, w *fleet.Work) string {
	switch {
	case w == nil && a.Server == "":
		return "-"
	case w == nil || !w.Running:
		return "not running"
	case !a.Served:
		return "silent; " + w.Last
	}
	return w.Last
}

// said is something that a server says, for a table.
func said(s string, most int) string { return cmp.Or(cut(text.Plain(s), most), "-") }
