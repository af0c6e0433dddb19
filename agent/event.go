package agent

import (
	"fmt"
	"strings"
)

// An Event is something that an agent did, or that went wrong.
type Event struct {
	Event    string   `json:"event"`
	Customer string   `json:"customer,omitempty"`
	Lease    uint64   `json:"lease,omitempty"`
	Ref      string   `json:"ref,omitempty"`
	Cents    int64    `json:"cents,omitempty"`
	Tx       string   `json:"tx,omitempty"`
	Block    uint64   `json:"block,omitempty"` // that the transaction is in
	Error    string   `json:"error,omitempty"`
	Hints    []string `json:"hints,omitempty"`
}

// String says what happened, for people.
func (e Event) String() string {
	parts := []string{e.Event}
	for _, p := range []struct {
		name, value string
	}{
		{"of customer", e.Customer}, {"lease", positive(e.Lease)}, {"about", e.Ref}, {"over", amount(e.Cents)}, {"in transaction", e.Tx},
	} {
		if p.value != "" {
			parts = append(parts, p.name+" "+p.value)
		}
	}
	out := strings.Join(parts, " ")
	if e.Error != "" {
		out += ": " + e.Error
	}
	return out
}

func positive(n uint64) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func amount(cents int64) string {
	if cents == 0 {
		return ""
	}
	return fmt.Sprintf("%d cents", cents)
}
