package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

const (
	// maxDuration keeps every epoch within 24 bits.
	maxDuration = 1 << 23
	// openEpochs is for how many epochs after its own a commitment can find its stake.
	openEpochs = 64
)

// Offer is what a provider promises when it makes a commitment.
type Offer struct {
	Units      int
	Class      int    // speed class
	MaxLeased  int    // the most units that may be leased
	Duration   uint64 // epochs
	Commission uint64 // of 10,000
	Bond       *big.Int
}

// CreateCommitment makes a commitment and takes the caller's bond; ids count from 1.
func (m *Model) CreateCommitment(call Call, o Offer) ([]ledger.Event, error) {
	current := m.epoch(call)
	if err := m.checkRunning(); err != nil {
		return nil, err
	}
	if err := m.checkOffer(o, current); err != nil {
		return nil, err
	}
	c := &Commitment{
		ID: m.Count() + 1, Provider: call.Sender, Units: o.Units, Class: o.Class, MaxLeased: o.MaxLeased,
		Duration: o.Duration, Commission: o.Commission, Collateral: zero(), State: ledger.StateOpen, EndEpoch: current + openEpochs,
		Bond: o.Bond, Pool: newPool(), Thawing: newPool(),
		earnings: newEarnings(), delegators: map[common.Address]*delegator{}, totals: newTotals(),
	}
	c.changed(current)
	m.commitments = append(m.commitments, c)
	events := []ledger.Event{
		ledger.CommitmentCreated{
			ID: c.ID, Provider: c.Provider, Units: c.Units, Class: c.Class, MaxLeased: c.MaxLeased,
			Duration: c.Duration, CommissionBps: c.Commission, LastEpoch: c.EndEpoch,
		},
		ledger.BondAdded{ID: c.ID, Amount: o.Bond},
	}
	events = append(events, m.activateIfCovered(c, current)...)
	return append(events, m.take(call.Sender, o.Bond)), nil
}

func (m *Model) checkOffer(o Offer, current uint64) error {
	if o.Units < 1 || o.Units > m.rules.Staking.MaxUnits {
		return refuse(ledger.ErrInvalidUnits, "%d units, not in 1..%d", o.Units, m.rules.Staking.MaxUnits)
	}
	if o.Class < capacity.MinClass || o.Class > capacity.MaxClass {
		return refuse(ledger.ErrInvalidSpeedClass, "class %d, not in %d..%d", o.Class, capacity.MinClass, capacity.MaxClass)
	}
	if o.MaxLeased > m.rules.Staking.MaxUnits {
		return refuse(ledger.ErrInvalidMaxLeased, "%d units, not in 0..%d", o.MaxLeased, m.rules.Staking.MaxUnits)
	}
	if o.Duration < 1 || o.Duration > maxDuration {
		return refuse(ledger.ErrInvalidDuration, "%d epochs, not in 1..%d", o.Duration, maxDuration)
	}
	if o.Commission > basis {
		return refuse(ledger.ErrInvalidCommission, "%d parts of %d", o.Commission, basis)
	}
	if required := m.RequiredBond(o.Units, o.Class, current); less(o.Bond, required) {
		return refuse(ledger.ErrBondTooSmall, "%v wei, at least %v are needed", o.Bond, required)
	}
	return nil
}

// RequiredBond is the smallest bond of a commitment of so many units of a speed class that is made in an
// epoch.
func (m *Model) RequiredBond(units, class int, epoch uint64) *big.Int {
	return m.leastBond(&Commitment{Class: class, State: ledger.StateOpen}, units, epoch)
}

// collateralPerUnit is what the stake of a unit should be: while the commitment is open, by the epoch's rules.
func (m *Model) collateralPerUnit(c *Commitment, epoch uint64) *big.Int {
	if c.State != ledger.StateOpen {
		return c.Collateral
	}
	return mulDivUp(m.ParametersAt(epoch).CollateralPerUnit, number(uint64(c.Class)), number(capacity.ReferenceClass))
}

// minBond is the least part of the collateral that the bond must be, of 10,000.
func (m *Model) minBond(c *Commitment, epoch uint64) uint64 {
	if c.State != ledger.StateOpen {
		return c.MinBond
	}
	return m.ParametersAt(epoch).MinBondBps
}

// collateral is what the stake of the units of an epoch should be.
func (m *Model) collateral(c *Commitment, epoch uint64) *big.Int {
	return times(m.collateralPerUnit(c, epoch), uint64(c.UnitsAt(epoch)))
}

// leastBond is the bond that so many units need in an epoch.
func (m *Model) leastBond(c *Commitment, units int, epoch uint64) *big.Int {
	return mulDivUp(times(m.collateralPerUnit(c, epoch), uint64(units)), number(m.minBond(c, epoch)), number(basis))
}

// AddBond adds to the caller's bond.
func (m *Model) AddBond(call Call, id uint64, amount *big.Int) ([]ledger.Event, error) {
	current := m.epoch(call)
	c, err := m.growing(id, current)
	if err != nil {
		return nil, err
	}
	if call.Sender != c.Provider {
		return nil, refuse(ledger.ErrNotProvider, "%s is not %s", call.Sender, c.Provider)
	}
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to add to the bond")
	}
	c.Bond = add(c.Bond, amount)
	c.changed(current)
	events := []ledger.Event{ledger.BondAdded{ID: id, Amount: amount}}
	events = append(events, m.activateIfCovered(c, current)...)
	return append(events, m.take(call.Sender, amount)), nil
}

// growing returns a commitment that may take more stake.
func (m *Model) growing(id, current uint64) (*Commitment, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if (c.State == ledger.StateOpen || c.State == ledger.StateActive) && current <= c.EndEpoch {
		return c, nil
	}
	return nil, refuse(ledger.ErrWrongState, "commitment %d is %s, its last epoch is %d, this is epoch %d", id, c.State, c.EndEpoch, current)
}

// activateIfCovered starts a commitment that has all of its stake with the next epoch, and freezes its rules.
func (m *Model) activateIfCovered(c *Commitment, current uint64) []ledger.Event {
	if c.State != ledger.StateOpen || less(c.stake(), m.collateral(c, current)) || less(c.Bond, m.leastBond(c, c.Units, current)) {
		return nil
	}
	p := m.ParametersAt(current)
	c.Collateral, c.MinBond, c.Vesting = m.collateralPerUnit(c, current), p.MinBondBps, p.VestingEpochs
	c.State = ledger.StateActive
	c.StartEpoch, c.EndEpoch, c.NextEpoch = current+1, current+c.Duration, current+1
	return []ledger.Event{ledger.Activated{
		ID: c.ID, StartEpoch: c.StartEpoch, EndEpoch: c.EndEpoch, CollateralPerUnit: c.Collateral,
	}}
}

// Close returns the bond of the caller's commitment when nothing can be slashed any more.
func (m *Model) Close(call Call, id uint64) ([]ledger.Event, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if call.Sender != c.Provider {
		return nil, refuse(ledger.ErrNotProvider, "%s is not %s", call.Sender, c.Provider)
	}
	current := m.epoch(call)
	if err := c.checkOver(current); err != nil {
		return nil, err
	}
	bond := c.Bond
	c.Bond, c.State = zero(), ledger.StateClosed
	c.changed(current)
	return []ledger.Event{ledger.CommitmentClosed{ID: id, Bond: bond}, m.pay(call.Sender, bond)}, nil
}

func (c *Commitment) checkOver(current uint64) error {
	switch {
	case c.State == ledger.StateOpen:
		return nil
	case c.State == ledger.StateClosed || current <= c.EndEpoch:
		return refuse(ledger.ErrWrongState, "commitment %d is %s, its last epoch is %d, this is epoch %d", c.ID, c.State, c.EndEpoch, current)
	case c.NextEpoch <= c.EndEpoch:
		return refuse(ledger.ErrNotSettled, "commitment %d is settled up to epoch %d, its last is %d", c.ID, c.NextEpoch, c.EndEpoch)
	}
	return nil
}
