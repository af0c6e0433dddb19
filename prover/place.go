package prover

import (
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/hint"
)

// A place is what the prover of one commitment has of a machine: a core for each unit, which it shares with
// no other commitment unless it has to, and the memory of its arrays.
type place struct {
	machine *Machine
	cores   []*core
	awaited int          // units that have not had memory yet; the machine's lock guards it
	bytes   atomic.Int64 // of memory that is allocated
}

// join finds a place for a number of units, or fails before anything is done for them: a unit is a physical
// core (protocol section 1). Those that are leased have cores, but no arrays. It returns how many units the
// commitment might have here.
func (m *Machine) join(units, leased int, share bool, p capacity.Profile, need memory.Need) (pl *place, may int, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	inventory, err := m.survey()
	if err != nil {
		return nil, 0, err
	}
	awaited, free := 0, 0
	for other := range m.places {
		awaited += other.awaited
	}
	for _, c := range m.cores {
		if c.users == 0 {
			free++
		}
	}
	arrays := max(0, inventory.Fit(need)-awaited)
	may = min(free, arrays)
	beside := ""
	if free < len(m.cores) {
		beside = " beside its other commitments"
	}
	if units > free && !share {
		return nil, may, hint.Add(fmt.Errorf("%w: each of the %d units needs one of its own, and this machine may serve %d units of profile %s%s (it has %d cores for this, and memory for %d arrays)",
			ErrTooFewCores, units, may, p.Name, beside, free, arrays),
			"use a machine with more cores, or let this process use more of them, or let units take turns with --share-cores, which slows them down until they miss challenges")
	}
	if units > free {
		m.log.Warn("units share cores, which makes them miss challenges", "units", units, "cores", free,
			"hint", "give each unit a physical core of its own")
	}
	if err := inventory.Require(awaited+units-leased, need); err != nil {
		return nil, may, err
	}
	pl = &place{machine: m, awaited: units - leased}
	for range min(units, len(m.cores)) {
		c := slices.MinFunc(m.cores, func(a, b *core) int { return a.users - b.users })
		c.users++
		pl.cores = append(pl.cores, c)
	}
	m.places[pl] = true
	return pl, may, nil
}

// leave gives all that a place has back, and waits for that.
func (pl *place) leave() {
	m := pl.machine
	var all []*allocation
	for _, a := range m.all(false) {
		if a.of == pl {
			all = append(all, a)
		}
	}
	for _, a := range all {
		m.release(a)
	}
	for _, a := range all {
		<-a.freed
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, c := range pl.cores {
		c.users--
	}
	delete(m.places, pl)
}

// allocate gives unit c its core. It has no memory yet.
func (pl *place) allocate(c int) *allocation {
	m := pl.machine
	a := newAllocation(pl, pl.cores[c%len(pl.cores)])
	m.mu.Lock()
	defer m.mu.Unlock()
	m.allocated[a] = false
	return a
}

// spare is how many cores no other place has.
func (pl *place) spare() int {
	m := pl.machine
	m.mu.Lock()
	defer m.mu.Unlock()
	n := len(pl.cores)
	for _, c := range m.cores {
		if c.users == 0 {
			n++
		}
	}
	return n
}

// arrived notes that a unit of a place has its memory.
func (m *Machine) arrived(pl *place) {
	m.mu.Lock()
	defer m.mu.Unlock()
	pl.awaited = max(0, pl.awaited-1)
}
