//go:build !js

package view

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrConflict says that an operation is scheduled that this one would undo, or be undone by.
	ErrConflict = errors.New("the account has scheduled another such operation")
	// ErrNoOperation says that no operation of this number waits to be performed.
	ErrNoOperation = errors.New("it is not scheduled, or has lapsed")
	// ErrNotYours says that another account has scheduled the operation.
	ErrNotYours = errors.New("only the account that scheduled an operation can perform it")
)

// A Step is the next call to make for an operation: the operation itself, or one that schedules or
// cancels it.
type Step struct {
	govern.Operation
	Schedules common.Hash // the operation that it schedules, or zero
}

// NextStep is what an account does next about an operation: perform it, or schedule it where the
// account's role has a delay. One that is scheduled already fails with [NotReadyError] until its time
// has come.
func NextStep(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation, how govern.Reading) (Step, error) {
	err := govern.Of(c).Rehearse(ctx, account, o)
	switch {
	case errors.Is(err, ledger.ErrNotScheduled), errors.Is(err, ledger.ErrLapsed):
		return scheduleStep(ctx, c, account, o, how)
	case errors.Is(err, ledger.ErrNotReady):
		return Step{}, notReady(ctx, c, account, o)
	}
	return Step{Operation: o}, err
}

// scheduleStep schedules an operation. It refuses a second one of the same function of the staking
// contract: the one performed last would undo the other.
func scheduleStep(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation, how govern.Reading) (Step, error) {
	id, err := govern.Of(c).OperationID(ctx, account, o)
	if err != nil {
		return Step{}, err
	}
	next := Step{govern.Of(c).ScheduleOperation(o), id}
	if o.To != c.Deployment.Staking {
		return next, nil
	}
	now, err := govern.Of(c).Read(ctx, how)
	if err != nil {
		return Step{}, err
	}
	for _, s := range now.Scheduled {
		if s.By == account && s.To == o.To && bytes.Equal(s.Data[:4], o.Data[:4]) {
			return Step{}, hint.Add(fmt.Errorf("%s: %w: %s", o.What, ErrConflict, s.What),
				"perform or cancel it first: operation %s", s.ID)
		}
	}
	return next, nil
}

// notReady says when an operation that is scheduled can be performed.
func notReady(ctx context.Context, c *ledger.Client, account common.Address, o govern.Operation) error {
	id, err := govern.Of(c).OperationID(ctx, account, o)
	if err != nil {
		return err
	}
	ready, err := govern.Of(c).ReadyAt(ctx, id)
	if err != nil {
		return err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	return &NotReadyError{Operation: id, What: o.What, Ready: ready, Wait: ready.Sub(head.Time)}
}

// NotReadyError says from when on a scheduled operation can be performed. It is
// [ledger.ErrNotReady].
type NotReadyError struct {
	Operation common.Hash
	What      string
	Ready     time.Time
	Wait      time.Duration // from the newest block to Ready
}

func (e *NotReadyError) Error() string {
	return fmt.Sprintf("%s: it is scheduled, and can be performed from %s on, in %v", e.What, Moment(e.Ready), e.Wait)
}

// Hint is the error's remedy.
func (e *NotReadyError) Hint() string { return fmt.Sprintf("then perform operation %s", e.Operation) }

// Is makes the error a [ledger.ErrNotReady].
func (e *NotReadyError) Is(target error) bool { return target == ledger.ErrNotReady }

// Perform is the step that performs a scheduled operation. Only the account that scheduled it can
// ([ErrNotYours]), and not before its time ([NotReadyError]).
func Perform(ctx context.Context, c *ledger.Client, account common.Address, id common.Hash, how govern.Reading) (Step, error) {
	s, err := findScheduled(ctx, c, id, how)
	if err != nil {
		return Step{}, err
	}
	if s.By != account {
		return Step{}, hint.Add(fmt.Errorf("%s: %w", s.What, ErrNotYours), "perform it as %s", s.By)
	}
	err = govern.Of(c).Rehearse(ctx, account, s.Operation)
	if errors.Is(err, ledger.ErrNotReady) {
		err = notReady(ctx, c, account, s.Operation)
	}
	return Step{Operation: s.Operation}, err
}

// Cancel is the step that takes an operation off the schedule.
func Cancel(ctx context.Context, c *ledger.Client, id common.Hash, how govern.Reading) (Step, error) {
	s, err := findScheduled(ctx, c, id, how)
	if err != nil {
		return Step{}, err
	}
	return Step{Operation: govern.Of(c).CancelOperation(s)}, nil
}

// CouncilCancel is the power by which the council cancels an operation: one that an account has scheduled with the
// authority, or else one of the timelock.
func CouncilCancel(ctx context.Context, council govern.Council, id common.Hash, how govern.Reading) (govern.CouncilPower, error) {
	s, err := findScheduled(ctx, council.Client, id, how)
	switch {
	case err == nil:
		return council.CancelScheduledPower(s), nil
	case errors.Is(err, ErrNoOperation):
		return council.CancelPower(id), nil
	}
	return nil, err
}

func findScheduled(ctx context.Context, c *ledger.Client, id common.Hash, how govern.Reading) (govern.Scheduled, error) {
	now, err := govern.Of(c).Read(ctx, how)
	if err != nil {
		return govern.Scheduled{}, err
	}
	for _, s := range now.Scheduled {
		if s.ID == id {
			return s, nil
		}
	}
	err = fmt.Errorf("operation %s: %w", id, ErrNoOperation)
	if len(now.Unknown) > 0 {
		err = hint.Add(fmt.Errorf("%w, as far as is known: not known is %s", err, strings.Join(now.Unknown, ", and ")), "use a node that keeps old events")
	}
	return govern.Scheduled{}, err
}
