package fleet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// silentAfter is how long a server may say nothing before it counts as silent: it says something every few seconds.
const silentAfter = time.Minute

// Assign gives the work of a commitment to a server. If another one had it, that one's orders are refused from now on,
// and the new one begins when none of them is under way.
func (h *Hub) Assign(ctx context.Context, commitment uint64, server string) (Assignment, error) {
	if _, ok := h.book.keyOf(server); !ok {
		return Assignment{}, noServer(server)
	}
	s, err := h.senderFor(ctx, commitment)
	if err != nil {
		return Assignment{}, err
	}
	before := ""
	a, err := h.book.changeAssignment(commitment, func(a *Assignment) error {
		if a.Server == server && a.Next == "" {
			return fmt.Errorf("commitment %d is assigned to %s already", commitment, server)
		}
		before = a.Server
		a.ActsFor = s.ActsFor()
		a.move(server)
		return nil
	})
	if err != nil {
		return a, err
	}
	h.Log.Info("assigned a commitment", "commitment", commitment, "server", server)
	h.poke(before)
	if err := h.stepMoves(); err != nil {
		return a, err
	}
	return h.book.assignment(commitment), nil
}

// Unassign takes the work of a commitment from its server.
func (h *Hub) Unassign(commitment uint64) (Assignment, error) {
	before := ""
	a, err := h.book.changeAssignment(commitment, func(a *Assignment) error {
		if a.Server == "" && a.Next == "" {
			return fmt.Errorf("commitment %d is assigned to no server", commitment)
		}
		before = a.Server
		a.move("")
		return nil
	})
	if err != nil {
		return a, err
	}
	h.Log.Info("took a commitment from its server", "commitment", commitment, "server", before)
	h.poke(before)
	return a, nil
}

// move fences the server that has an assignment, and notes which one comes next.
func (a *Assignment) move(next string) {
	if a.Server != "" {
		a.TakeOver = true
	}
	a.Server, a.Next, a.Term = "", next, a.Term+1
}

// stepMoves gives commitments to the servers that are next, where nothing of the earlier ones is under way, and gives
// those of servers that are silent for too long to spares.
func (h *Hub) stepMoves() error {
	if h.TakeOverAfter > 0 {
		if err := h.replaceSilent(); err != nil {
			return err
		}
	}
	for _, a := range h.book.allAssignments() {
		if a.Next == "" || h.book.underWay(a.Commitment) {
			continue
		}
		a, err := h.book.changeAssignment(a.Commitment, func(now *Assignment) error {
			if now.Next == "" {
				return errChanged
			}
			now.Server, now.Next = now.Next, ""
			return nil
		})
		if errors.Is(err, errChanged) {
			continue
		}
		if err != nil {
			return err
		}
		h.poke(a.Server)
	}
	return nil
}

// errChanged says that an assignment changed meanwhile.
var errChanged = errors.New("the assignment changed")

// poke has a server, if there is one, ask what to do.
func (h *Hub) poke(server string) {
	if server != "" {
		h.tell([]string{server}, news{})
	}
}

// replaceSilent gives each commitment of a server that is silent for too long to a spare that has none.
func (h *Hub) replaceSilent() error {
	for _, a := range h.book.allAssignments() {
		if a.Server == "" || !h.isLost(a.Server) {
			continue
		}
		spare, ok := h.freeSpare()
		if !ok {
			return nil
		}
		_, err := h.book.changeAssignment(a.Commitment, func(now *Assignment) error {
			if now.Server != a.Server {
				return errChanged
			}
			now.move(spare)
			return nil
		})
		if errors.Is(err, errChanged) {
			continue
		}
		if err != nil {
			return err
		}
		h.Metrics.tookOver()
		h.Log.Warn("a spare server takes over the commitment of one that is silent", "commitment", a.Commitment, "silent", a.Server, "spare", spare)
		h.poke(a.Server)
	}
	return nil
}

// isLost says whether a server was silent for so many blocks that a spare takes over.
func (h *Hub) isLost(name string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := h.stateOf(name)
	return h.head >= s.block+h.TakeOverAfter && time.Since(s.heard) > silentAfter
}

// freeSpare is a spare that is not silent and has nothing to do.
func (h *Hub) freeSpare() (string, bool) {
	taken := map[string]bool{}
	for _, a := range h.book.allAssignments() {
		taken[a.Server], taken[a.Next] = true, true
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	var free []string
	for name, s := range h.servers {
		if s.beat != nil && s.beat.Spare && !taken[name] && time.Since(s.heard) <= silentAfter {
			free = append(free, name)
		}
	}
	slices.Sort(free)
	if len(free) == 0 {
		return "", false
	}
	_, enrolled := h.book.keyOf(free[0])
	return free[0], enrolled
}
