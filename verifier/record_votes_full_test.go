//go:build full

package verifier

import (
	"compress/gzip"
	"encoding/json"
	"os"
	"testing"

	"github.com/muster-network/muster/verifier/model"
)

// votesFile holds histories of votes and of a council, for the tests of package model.
const votesFile = "model/testdata/votes.json.gz"

// A votesHistory is what an auditor has replayed.
type votesHistory struct {
	Rules        model.Rules
	Transactions []votesTransaction
}

type votesTransaction struct {
	Time   uint64
	Events []taggedEvent
}

// TestRecordVotes makes those histories, with -record.
func TestRecordVotes(t *testing.T) {
	if !*record {
		t.Skip("-record makes the histories anew")
	}
	p := startParliament(t)
	p.legislate()
	c := startChamber(t)
	must(c.other.DelegateVotes(t.Context(), c.other.Address()))(t)
	c.serve()
	c.elect()
	f := must(os.Create(votesFile))(t)
	z := gzip.NewWriter(f)
	if err := json.NewEncoder(z).Encode([]votesHistory{p.recorded(t), c.recorded(t)}); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// recorded is a parliament's history as the replay takes it.
func (p *parliament) recorded(t *testing.T) (h votesHistory) {
	s := p.read()
	end := s.last().Block
	a := &audit{cfg: AuditConfig{Chain: s, Deployment: p.Deployment, To: end, Progress: func(string, uint64, uint64) {}}, end: s.blocks[len(s.blocks)-1]}
	a.start()
	rest := must(a.begin(t.Context(), s.events))(t)
	h.Rules = a.replay.Model().Rules()
	for tx := range transactions(rest) {
		at := s.blocks[tx[0].Where().Block-s.blocks[0].Number]
		var tagged []taggedEvent
		for _, e := range tx {
			tagged = append(tagged, taggedEvent{e})
		}
		h.Transactions = append(h.Transactions, votesTransaction{uint64(at.Time.Unix()), tagged})
	}
	return h
}
