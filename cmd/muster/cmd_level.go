package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newLevel() *cobra.Command {
	cmd := group("level", "Promise how well a commitment's hosts can be reached",
		"show --commitment 1 --deployment deployment.json",
		newLevelSet(), newLevelShow(), newLevelMaintenance())
	cmd.Long = `Promise how well a commitment's hosts can be reached. Watchers look 256 times a
day. On a day with less than the target, every lease of the commitment is
refunded a part of the day's price. Without a service level nothing is refunded.`
	return cmd
}

// basisFlag is a part in percent, kept in parts of 10,000.
type basisFlag uint64

func (f *basisFlag) Set(s string) error {
	whole, decimals, _ := strings.Cut(strings.TrimSuffix(s, "%"), ".")
	n, err := strconv.ParseUint(whole+decimals+strings.Repeat("0", max(0, 2-len(decimals))), 10, 32)
	if err != nil || len(decimals) > 2 || n > 10_000 {
		return hint.Add(fmt.Errorf("%q is not a percentage", s), "write a number up to 100, with two decimals at most")
	}
	*f = basisFlag(n)
	return nil
}
func (f *basisFlag) String() string {
	if *f == 0 {
		return ""
	}
	return strings.TrimSuffix(view.Percent(uint64(*f)), " %")
}
func (f *basisFlag) Type() string { return "percent" }

func newLevelSet() *cobra.Command {
	var (
		f           callerFlags
		id          uint64
		target, cap basisFlag
		level       ledger.ServiceLevel
	)
	cmd := &cobra.Command{
		Use:   "set",
		Short: "Set the service level of a commitment, once",
		Long: `Set the service level of a commitment, once, before its first epoch begins. A
day that misses the target costs the factor times the part of its slots that
were down, and the cap at most, of the day's price. Announced maintenance does
not count; so many slots of a day can be announced, 32 at most.`,
		Example: `  muster level set --commitment 1 --target 99.5 --factor 10 \
    --cap 100 --max-masked 8` + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Operator, func(_ *ledger.Client, s *ledger.Sender) error {
				level.TargetBps, level.CapBps = uint64(target), uint64(cap)
				r, err := s.SetServiceLevel(cmd.Context(), id, level)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "commitment", id), "commitment %d promises %s", id, view.Percent(level.TargetBps))
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	flags := cmd.Flags()
	flags.Var(&target, "target", "part of a day's slots in which hosts can be reached, in percent")
	flags.Uint64Var(&level.Factor, "factor", 10, "how many times the part that was down is refunded, at most 20")
	cap = 10_000
	flags.Var(&cap, "cap", "most of a day's price that is refunded, in percent")
	flags.IntVar(&level.MaxMasked, "max-masked", 8, "most slots of a day that maintenance can take, at most 32")
	require(flags, "target")
	return cmd
}

func newLevelShow() *cobra.Command {
	var f chainFlags
	var id uint64
	cmd := &cobra.Command{
		Use:     "show",
		Short:   "Show the service level of a commitment, and its last days",
		Example: `  muster level show --commitment 1 --deployment deployment.json`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				q, err := view.ReadQuality(cmd.Context(), client, id)
				if err != nil {
					return err
				}
				return print(cmd, q, func(w io.Writer) error { return writeQuality(w, q) })
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	return cmd
}

func writeQuality(w io.Writer, q view.Quality) error {
	cells := []string{"commitment", fmt.Sprint(q.Commitment)}
	if !q.Level.Set() {
		return rows(w, append(cells, "service level", "none: nothing is refunded")...)
	}
	cells = append(cells,
		"target", view.Percent(q.Level.TargetBps)+" of a day's slots",
		"refund", fmt.Sprintf("%d times the part that was down, at most %s", q.Level.Factor, view.Percent(q.Level.CapBps)),
		"maintenance", fmt.Sprintf("%d slots a day at most", q.Level.MaxMasked))
	for _, d := range q.Days {
		state := "can still be judged"
		if d.Final {
			state = "final"
		}
		if !d.Watched {
			cells = append(cells, fmt.Sprintf("day %d", d.Day), "nobody watched: it counts as up")
			continue
		}
		cells = append(cells, fmt.Sprintf("day %d", d.Day), fmt.Sprintf("%d of %d slots down, costs %s, %s", d.Down, d.Counted, view.Percent(d.ReductionBps), state))
	}
	return rows(w, cells...)
}

func newLevelMaintenance() *cobra.Command {
	var (
		f     callerFlags
		id    uint64
		begin momentFlag
		lasts spanFlag
	)
	cmd := &cobra.Command{
		Use:   "maintenance",
		Short: "Announce maintenance: slots that do not count",
		Long: `Announce maintenance of a commitment's hosts: slots of a day that do not count
against the service level. It has to be announced before the day before begins,
so that renters hear of it, and within one day. Announcing it again for a day
takes the place of what was announced before. Slots are 256 to a day, by UTC.`,
		Example: `  muster level maintenance --commitment 1 \
    --begin 2027-01-31T02:00:00Z --lasts 30m` + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Operator, func(client *ledger.Client, s *ledger.Sender) error {
				from, err := begin.seconds(cmd, client)
				if err != nil {
					return err
				}
				rules, err := client.WatchRules(cmd.Context())
				if err != nil {
					return err
				}
				day, mask, err := view.Maintenance(rules, from, uint64(lasts))
				if err != nil {
					return err
				}
				r, err := s.AnnounceMaintenance(cmd.Context(), id, day, mask)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "commitment", id, "day", day, "mask", mask, "slots", mask.Count()),
					"commitment %d: %d slots of day %d do not count\nfrom %s, for %v", id, mask.Count(), day, view.Time(from), time.Duration(lasts)*time.Second)
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	flags := cmd.Flags()
	flags.Var(&begin, "begin", "when it begins: a date and a time, or a time from now on")
	flags.Var(&lasts, "lasts", "how long it takes")
	require(flags, "begin", "lasts")
	return cmd
}
