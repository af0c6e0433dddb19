package fleet

import (
	"cmp"
	"fmt"
	"time"

	"github.com/muster-network/muster/internal/text"
)

// None is what people are shown where there is nothing to say.
const None = "-"

// State says how a server is in a word or two.
func (s ServerStatus) State(now time.Time) string {
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

// Program is the version that a server says it runs.
func (s ServerStatus) Program() string {
	if s.Beat == nil {
		return None
	}
	return said(s.Beat.Version)
}

// Machine is the name that a server's machine has for itself.
func (s ServerStatus) Machine() string {
	if s.Beat == nil {
		return None
	}
	return said(s.Beat.Machine.Host)
}

// WorkOf is what the server of an assignment says of it; nil if it says nothing.
func (s Status) WorkOf(a AssignmentStatus) *Work {
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

// Place says which server an assignment is of, or is going to be of.
func (a AssignmentStatus) Place() string {
	if a.Next != "" {
		return "to " + a.Next
	}
	return cmp.Or(a.Server, "nobody")
}

// Last says what came of an assignment last. w is what its server says of it, or nil.
func (a AssignmentStatus) Last(w *Work) string {
	switch {
	case w == nil && a.Server == "":
		return None
	case w == nil || !w.Running:
		return "not running"
	case !a.Served:
		return "silent; " + text.Plain(w.Last)
	}
	return said(w.Last)
}

// Arrays says how many units have their arrays, of all.
func (w *Work) Arrays() string {
	if w == nil {
		return None
	}
	return fmt.Sprintf("%d/%d", w.Sealed, w.Units)
}

// Due says what is due first, and in how many blocks from the one given.
func (w *Work) Due(block uint64) string {
	if w == nil || len(w.Owed) == 0 {
		return None
	}
	o := w.Owed[0]
	return fmt.Sprintf("%s in %d", text.Plain(o.What), int64(o.Until-block))
}

// Trouble says why a commitment's prover does not run; "" if it does.
func (w *Work) Trouble() string {
	if w == nil {
		return ""
	}
	return text.Plain(w.Error)
}

// said is something that a server says, which may be anything.
func said(s string) string { return cmp.Or(text.Plain(s), None) }
