package main

import (
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/testchain"
)

// A spy sees every response that a prover signs when it is given to a node, whatever the node then does with it.
type spy struct {
	mu      sync.Mutex
	signed  map[question]answer
	txs     map[common.Hash]bool
	double  []string // conflicts
	failure error
}

// A question is a challenge to a commitment. That of another block with its number has another beacon.
type question struct {
	commitment, challenge uint64
	beacon                common.Hash
}

type answer struct {
	units uint64
	root  common.Hash
}

func newSpy() *spy { return &spy{signed: map[question]answer{}, txs: map[common.Hash]bool{}} }

// see looks at a request.
func (s *spy) see(request string) {
	all, err := testchain.ResponsesIn(request)
	if err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.failure = err
		return
	}
	s.note(all)
}

// note holds responses against those that were signed before.
func (s *spy) note(all []testchain.SignedResponse) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range all {
		s.txs[r.Tx] = true
		q, a := question{r.Commitment, r.Challenge, r.Beacon}, answer{r.Units, r.ChainRoot}
		before, again := s.signed[q]
		if again && before != a {
			s.double = append(s.double, fmt.Sprintf("commitment %d signed two responses to challenge %d with beacon %s: %d units with root %s, and %d with %s",
				q.commitment, q.challenge, q.beacon, before.units, before.root, a.units, a.root))
		}
		s.signed[q] = a
	}
}

// hasSeen says whether a commitment was seen to respond to a challenge.
func (s *spy) hasSeen(commitment, challenge uint64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for q := range s.signed {
		if q.commitment == commitment && q.challenge == challenge {
			return true
		}
	}
	return false
}

// counts are how many responses were signed, in how many transactions, and the conflicts.
func (s *spy) counts() (responses, transactions int, double []string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.signed), len(s.txs), s.double, s.failure
}
