package record

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// A History is what was signed for a commitment.
type History struct {
	Commitment uint64 `json:"commitment"`
	// FirstChallenge and FirstPeriod are the first for which something may be signed that is not below.
	FirstChallenge uint64     `json:"firstChallenge"`
	FirstPeriod    uint64     `json:"firstPeriod"`
	Responses      []Response `json:"responses"` // in order of challenge and block
	Seals          []Seal     `json:"seals"`     // in order of period and context
}

// A Response is one that was signed.
type Response struct {
	Challenge uint64      `json:"challenge"`
	Block     common.Hash `json:"block"` // the challenge's
	Units     int         `json:"units"`
	ChainRoot element     `json:"chainRoot"`
}

// A Seal is what was signed of a seal: its units' roots, 0 for a unit of which none was.
type Seal struct {
	Period uint64    `json:"period"`
	Ctx    element   `json:"context"`
	Units  []element `json:"units"`
}

// How much is kept of a commitment, counted in challenges and periods: a challenge can be responded to for
// minutes, and a root be posted for a week.
const (
	keptChallenges = 1000
	keptPeriods    = 8
)

// errConflict says that two records contradict each other.
var errConflict = errors.New("different things were signed")

func compareResponses(a, b Response) int {
	return cmp.Or(cmp.Compare(a.Challenge, b.Challenge), a.Block.Cmp(b.Block))
}

func compareSeals(a, b Seal) int {
	x, y := capacity.Element(a.Ctx), capacity.Element(b.Ctx)
	return cmp.Or(cmp.Compare(a.Period, b.Period), x.Cmp(&y))
}

// respond notes a response that is about to be signed. Its errors are [ErrContradicts].
func (h *History) respond(r Response) error {
	at, known := slices.BinarySearchFunc(h.Responses, r, compareResponses)
	switch {
	case known && h.Responses[at] == r:
		return nil
	case known:
		had := h.Responses[at]
		return &SignedOther{Units: had.Units, ChainRoot: capacity.Element(had.ChainRoot)}
	case r.Challenge < h.FirstChallenge:
		return fmt.Errorf("%w: nothing new may be signed for challenges before block %d, of which the record may not have all", ErrContradicts, h.FirstChallenge)
	}
	h.Responses = slices.Insert(h.Responses, at, r)
	h.forgetOld()
	return nil
}

// seal notes the roots of a seal's units that are about to be signed. Its errors are [ErrContradicts].
func (h *History) seal(s Seal) error {
	at, known := slices.BinarySearchFunc(h.Seals, s, compareSeals)
	if !known {
		if s.Period < h.FirstPeriod {
			return fmt.Errorf("%w: nothing new may be signed for seal periods before %d, of which the record may not have all", ErrContradicts, h.FirstPeriod)
		}
		h.Seals = slices.Insert(h.Seals, at, s)
		h.forgetOld()
		return nil
	}
	had := h.Seals[at]
	if len(had.Units) != len(s.Units) {
		return fmt.Errorf("%w: a seal of %d units, now of %d", ErrContradicts, len(had.Units), len(s.Units))
	}
	for c, root := range had.Units {
		switch {
		case root == element{} || root == s.Units[c]:
		case s.Units[c] == element{}:
			return fmt.Errorf("%w: unit %d was in the seal of period %d and now is not", ErrContradicts, c, s.Period)
		default:
			return fmt.Errorf("%w: unit %d had the root %s in the seal of period %d, now it has %s", ErrContradicts, c, root, s.Period, s.Units[c])
		}
	}
	h.Seals[at] = s
	return nil
}

// forgetOld drops what is too old, and with it the right to sign something as old.
func (h *History) forgetOld() {
	var challenges, periods []uint64
	for _, r := range h.Responses {
		challenges = append(challenges, r.Challenge)
	}
	for _, s := range h.Seals {
		periods = append(periods, s.Period)
	}
	h.FirstChallenge = max(h.FirstChallenge, firstKept(challenges, keptChallenges))
	h.FirstPeriod = max(h.FirstPeriod, firstKept(periods, keptPeriods))
	h.Responses = slices.DeleteFunc(h.Responses, func(r Response) bool { return r.Challenge < firstKept(challenges, keptChallenges) })
	h.Seals = slices.DeleteFunc(h.Seals, func(s Seal) bool { return s.Period < firstKept(periods, keptPeriods) })
}

// firstKept is the first of the last most different numbers in a row that is in order; 0 if there are no more.
func firstKept(numbers []uint64, most int) uint64 {
	if numbers = slices.Compact(slices.Clone(numbers)); len(numbers) > most {
		return numbers[len(numbers)-most]
	}
	return 0
}

// merge adds what another record has of the same commitment. Whatever either refuses is refused afterwards: an
// entry that one of them lacks, and is too old to be added there, is dropped. Its errors are [errConflict].
func (h *History) merge(other History) error {
	responses := slices.DeleteFunc(slices.Clone(h.Responses), func(r Response) bool {
		_, known := slices.BinarySearchFunc(other.Responses, r, compareResponses)
		return !known && r.Challenge < other.FirstChallenge
	})
	for _, r := range other.Responses {
		at, known := slices.BinarySearchFunc(responses, r, compareResponses)
		switch {
		case known && responses[at] != r:
			return fmt.Errorf("%w: two responses to challenge %d of commitment %d in block %s", errConflict, r.Challenge, h.Commitment, r.Block)
		case !known && r.Challenge >= h.FirstChallenge:
			responses = slices.Insert(responses, at, r)
		}
	}
	seals := slices.DeleteFunc(slices.Clone(h.Seals), func(s Seal) bool {
		_, known := slices.BinarySearchFunc(other.Seals, s, compareSeals)
		return !known && s.Period < other.FirstPeriod
	})
	for _, s := range other.Seals {
		at, known := slices.BinarySearchFunc(seals, s, compareSeals)
		switch {
		case known:
			if err := seals[at].merge(s); err != nil {
				return fmt.Errorf("%w: the seal of period %d of commitment %d: %w", errConflict, s.Period, h.Commitment, err)
			}
		case s.Period >= h.FirstPeriod:
			seals = slices.Insert(seals, at, s)
		}
	}
	h.Responses, h.Seals = responses, seals
	h.FirstChallenge, h.FirstPeriod = max(h.FirstChallenge, other.FirstChallenge), max(h.FirstPeriod, other.FirstPeriod)
	h.forgetOld()
	return nil
}

// merge adds the units that only the other has.
func (s *Seal) merge(other Seal) error {
	if len(s.Units) != len(other.Units) {
		return fmt.Errorf("%d units and %d", len(s.Units), len(other.Units))
	}
	s.Units = slices.Clone(s.Units)
	for c, root := range other.Units {
		switch {
		case s.Units[c] == element{}:
			s.Units[c] = root
		case root != element{} && root != s.Units[c]:
			return fmt.Errorf("two roots of unit %d", c)
		}
	}
	return nil
}

// minimal is a history that refuses whatever this one does and names nothing that was signed.
func (h History) minimal() History {
	m := History{Commitment: h.Commitment, FirstChallenge: h.FirstChallenge, FirstPeriod: h.FirstPeriod}
	if n := len(h.Responses); n > 0 {
		m.FirstChallenge = max(m.FirstChallenge, h.Responses[n-1].Challenge+1)
	}
	if n := len(h.Seals); n > 0 {
		m.FirstPeriod = max(m.FirstPeriod, h.Seals[n-1].Period+1)
	}
	return m
}

// isEmpty says whether it refuses nothing.
func (h *History) isEmpty() bool {
	return len(h.Responses) == 0 && len(h.Seals) == 0 && h.FirstChallenge == 0 && h.FirstPeriod == 0
}

// check says what no record can be.
func (h *History) check() error {
	for i, r := range h.Responses {
		switch {
		case i > 0 && compareResponses(h.Responses[i-1], r) >= 0:
			return fmt.Errorf("the responses are not in order of challenge and block, each once: challenge %d", r.Challenge)
		case r.Units < 1 || r.Units > capacity.MaxUnits:
			return fmt.Errorf("the response to challenge %d claims %d units", r.Challenge, r.Units)
		case r.Block == common.Hash{}:
			return fmt.Errorf("the response to challenge %d has no block", r.Challenge)
		}
	}
	for i, s := range h.Seals {
		switch {
		case i > 0 && compareSeals(h.Seals[i-1], s) >= 0:
			return fmt.Errorf("the seals are not in order of period and context, each once: period %d", s.Period)
		case len(s.Units) < 1 || len(s.Units) > capacity.MaxUnits:
			return fmt.Errorf("the seal of period %d has %d units", s.Period, len(s.Units))
		}
	}
	return nil
}

func responseOf(r ledger.Response) Response {
	return Response{Challenge: r.Challenge, Block: r.Block, Units: r.Units, ChainRoot: element(r.ChainRoot)}
}

func sealOf(r ledger.SealRoot) Seal {
	s := Seal{Period: r.Period, Ctx: element(r.Ctx)}
	for _, root := range r.Units {
		s.Units = append(s.Units, element(root))
	}
	return s
}

// element is a field element whose text is 0x and 64 digits.
type element capacity.Element

func (e element) String() string { return capacity.Hex(capacity.Element(e)) }

func (e element) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

func (e *element) UnmarshalText(text []byte) error {
	parsed, err := capacity.ParseElement(string(text))
	if err != nil {
		return err
	}
	if *e = element(parsed); e.String() != string(text) {
		return fmt.Errorf("%w: %q is not 0x and 64 hexadecimal digits in lower case", capacity.ErrElement, text)
	}
	return nil
}
