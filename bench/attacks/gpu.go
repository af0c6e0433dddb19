package main

import (
	"fmt"

	"github.com/muster-network/muster/bench/attacks/gpu"
	"github.com/muster-network/muster/capacity"
)

// onGPU measures the machine's graphics processor, if it has one.
func (l *lab) onGPU(func(done, total int)) ([]Table, error) {
	t := Table{
		Name:  "gpu",
		Title: "chains on a graphics processor: the time of a step's compression, and how many chains of eight lanes run at once",
		Columns: []Column{{"how", ""}, {"a compression, us", unitMicros}, {"class reached", unitPlain}, {"chains at once", unitPlain},
			{"costs, to a real unit", ""}},
	}
	runs, err := gpu.Measure(l.ctx)
	if l.ctx.Err() != nil {
		return nil, l.ctx.Err()
	}
	if err != nil {
		t.Notes = []string{fmt.Sprintf("Not measured: %v.", err)}
		return []Table{t}, nil
	}
	for _, r := range runs {
		class := classAt(r.Micros)
		chains := float64(r.Compressions) / capacity.Lanes
		costs := "no unit"
		if class >= capacity.MinClass && chains >= 1 {
			// Each chain has an array of its own, in whatever memory.
			reward := class / l.times.Class
			costs = Column{Unit: unitFactor}.cell(l.opt.prices.perReward(0, unitGiB, l.opt.prices.GPU/chains) / reward)
		}
		t.Rows = append(t.Rows, []any{r.Name, r.Micros, class, chains, costs})
	}
	t.Notes = []string{fmt.Sprintf("%s. The reads of a step are not in these times. A class below 4 is none.", runs[0].Device)}
	return []Table{t}, nil
}
