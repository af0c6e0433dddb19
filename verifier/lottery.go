package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// countSlots counts the slots that can no longer be opened, up to the first whose value nobody knows yet.
func (a *audit) countSlots(ctx context.Context) error {
	clock := a.clock()
	for clock.LastOpening(a.Drawn) < a.next() {
		if err := a.countSlot(ctx); err != nil {
			return a.tolerate(err)
		}
	}
	return nil
}

// countAllSlots counts those that are left at the end of an audit.
func (a *audit) countAllSlots(ctx context.Context) error {
	for a.Drawn < a.next() {
		if err := a.countSlot(ctx); err != nil {
			if a.tolerate(err) != nil {
				return err
			}
			a.Report.Lottery.Unknown++
			a.Drawn += a.clock().SlotBlocks()
		}
	}
	return nil
}

// tolerate passes over that a value is not known yet: a round of drand comes some time after its block.
func (a *audit) tolerate(err error) error {
	if errors.Is(err, ledger.ErrNoValue) {
		return nil
	}
	return err
}

// countSlot counts the next slot, if it begins with a challenge, and whether somebody opened it: a challenge
// that is not opened spares those who would not have responded.
func (a *audit) countSlot(ctx context.Context) error {
	m, clock, number := a.replay.Model(), a.clock(), a.Drawn
	value, err := a.value(ctx, number)
	if errors.Is(err, errNoHeader) { // it has been asked for ever since
		return hint.Add(fmt.Errorf("the beacon gives no value for block %d, which is long past", number), noValueRemedy)
	}
	if err != nil {
		return fmt.Errorf("the value of block %d: %w", number, err)
	}
	a.Drawn += clock.SlotBlocks()
	if _, is := clock.Challenge(clock.Slot(number), value); !is {
		return nil
	}
	a.Report.Lottery.Won++
	_, open := m.Beacon(number)
	stop := a.Report.stop(number, clock.LastOpening(number))
	switch {
	case open:
		a.Report.Lottery.Opened++
	case stop != nil:
		a.Report.Lottery.Stopped++
		stop.Void = append(stop.Void, number)
	case clock.LastOpening(number) >= a.next():
		a.Report.Lottery.Pending++
	default:
		a.Report.Lottery.Void++
	}
	return nil
}

func (a *audit) clock() *ledger.Clock {
	clock := a.replay.Model().Rules().Clock
	return &clock
}
