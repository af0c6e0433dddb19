package main

import (
	"fmt"

	"github.com/muster-network/muster/bench"
)

// pairs says what a core gains by computing two chains: the row chain-pair of
// muster bench.
func (l *lab) pairs(report func(done, total int)) ([]Table, error) {
	prices := l.opt.prices
	even := prices.perReward(1, 2*unitGiB, 0)
	t := Table{
		Name: "pairs",
		Title: "two chains on one core, in turns or on its two threads, each over an array of its own " +
			"(row chain-pair of muster bench): a core that answers for two units of half the class",
		Columns: []Column{{"peer", ""}, {"gain", unitFactor}, {"memory for a reward", unitFactor}, {"costs, to a real unit", unitFactor}},
		Notes: []string{fmt.Sprintf("It would pay from × %s on, with what memory and cores cost here: the second chain has to have a second array.",
			significant(even))},
	}
	opt := bench.Options{Only: "chain-pair", Quick: l.opt.quick()}
	if opt.Quick {
		opt.Blocks = l.opt.memory
	}
	err := bench.Run(l.ctx, opt, func(e bench.Event) {
		if e.Step != nil {
			report(e.Step.Done, e.Step.Total)
		}
		if e.Row != nil {
			t.Rows = append(t.Rows, []any{e.Row.Peer, e.Row.Ratio, 2 / e.Row.Ratio, even / e.Row.Ratio})
		}
	})
	return []Table{t}, err
}
