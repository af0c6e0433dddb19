package fleet

import (
	"cmp"
	"slices"
	"time"
)

// A Status is what a hub knows of its fleet.
type Status struct {
	Block       uint64             `json:"block"`
	Servers     []ServerStatus     `json:"servers"`
	Assignments []AssignmentStatus `json:"assignments"`
	Pending     int                `json:"pendingOrders"`
	Oldest      time.Time          `json:"oldestOrder,omitzero"` // of these
	Upgrade     *Upgrade           `json:"upgrade,omitempty"`    // the newest
}

// A ServerStatus is how one server is doing.
type ServerStatus struct {
	Name     string    `json:"name"`
	Enrolled time.Time `json:"enrolled"`
	Revoked  time.Time `json:"revoked,omitzero"`
	Silent   bool      `json:"silent"`
	Heard    time.Time `json:"heard,omitzero"` // the last time; zero: not since the hub began
	Assigned []uint64  `json:"assigned"`
	Beat     *Beat     `json:"state,omitempty"`
}

// An AssignmentStatus is an assignment, and whether the server's prover runs for it.
type AssignmentStatus struct {
	Assignment
	Served bool `json:"served"`
}

// works is what a server said of its provers, if anything.
func (s ServerStatus) works() []Work {
	if s.Beat == nil || s.Silent {
		return nil
	}
	return s.Beat.Commitments
}

// Status is how the fleet is now.
func (h *Hub) Status() Status {
	assignments := h.book.allAssignments()
	assigned := map[string][]uint64{}
	for _, a := range assignments {
		assigned[a.Server] = append(assigned[a.Server], a.Commitment)
	}
	h.book.mu.Lock()
	all := Status{Servers: []ServerStatus{}, Assignments: []AssignmentStatus{}, Pending: len(h.book.pending)}
	for _, r := range h.book.pending {
		if all.Oldest.IsZero() || r.Accepted.Before(all.Oldest) {
			all.Oldest = r.Accepted
		}
	}
	for name, s := range h.book.servers {
		all.Servers = append(all.Servers, ServerStatus{Name: name, Enrolled: s.Enrolled, Revoked: s.Revoked, Assigned: assigned[name]})
	}
	h.book.mu.Unlock()

	h.mu.Lock()
	all.Block, all.Upgrade = h.head, h.upgrade
	running := map[uint64]Work{}
	for i := range all.Servers {
		s := &all.Servers[i]
		if known := h.servers[s.Name]; known != nil {
			s.Beat, s.Heard = known.beat, known.heard
		}
		s.Silent = s.Revoked.IsZero() && time.Since(s.Heard) > silentAfter
		for _, w := range s.works() {
			if w.Running && slices.Contains(s.Assigned, w.Commitment) {
				running[w.Commitment] = w
			}
		}
	}
	h.mu.Unlock()
	for _, a := range assignments {
		w, served := running[a.Commitment]
		all.Assignments = append(all.Assignments, AssignmentStatus{a, served && w.Term == a.Term})
	}
	slices.SortFunc(all.Servers, func(a, b ServerStatus) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// ServerLog is what a server has logged last, as far as the hub has heard it since it began.
func (h *Hub) ServerLog(name string) ([]string, error) {
	if !h.book.knows(name) {
		return nil, noServer(name)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if s := h.servers[name]; s != nil {
		return slices.Clone(s.log), nil
	}
	return nil, nil
}
