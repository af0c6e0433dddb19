package ceremony

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// Verdict says what is known of one file of a ceremony.
type Verdict struct {
	Phase   int    `json:"phase"`
	Index   int    `json:"index"` // 0 is where the phase starts
	Name    string `json:"name"`
	File    string `json:"file"`
	Digest  Digest `json:"digest"`
	Good    bool   `json:"good"`
	Problem string `json:"problem,omitempty"`
}

// chain checks the contributions of one phase, each against the last.
type chain[T any, P accumulator[T]] struct {
	dir      string
	numbers  []int // of the contributions
	ceremony Digest
	phase    int
	most     int // bytes of a contribution
	shape    func([]byte) error
	say      func(what string)
}

// follow checks all contributions after the start, and returns the last state
// and a verdict for each. After a bad one, nothing can be said about those
// that build on it. Where numbers are left out, the first of them is bad: it
// is missing.
func (c *chain[T, P]) follow(ctx context.Context, start P) (last P, verdicts []Verdict, err error) {
	digest, err := digestOf(start)
	if err != nil {
		return nil, nil, err
	}
	last = start
	seen := []Digest{digest}
	bad := ""
	judge := func(v Verdict) {
		if v.Good = v.Problem == ""; !v.Good && bad == "" {
			bad = fmt.Sprintf("contribution %d, which is bad", v.Index)
		}
		verdicts = append(verdicts, v)
	}
	for at, i := range c.numbers {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		before := 0
		if at > 0 {
			before = c.numbers[at-1]
		}
		if i != before+1 {
			judge(Verdict{Phase: c.phase, Index: before + 1, File: fileName(c.phase, before+1), Problem: "it is missing"})
		}
		c.say(fmt.Sprintf("checking contribution %d of %d to phase %d", at+1, len(c.numbers), c.phase))
		v := Verdict{Phase: c.phase, Index: i, File: fileName(c.phase, i)}
		h, payload, err := readContribution(filepath.Join(c.dir, v.File), c.most)
		v.Name, v.Digest = h.Name, h.Digest
		var next P
		switch {
		case errors.Is(err, os.ErrNotExist): // it was there when the folder was listed
			v.Problem = "it is missing"
		case err != nil:
			v.Problem = "the file " + err.Error()
		case bad != "":
			v.Problem = "not checked: it builds on " + bad
		default:
			var problem error
			if problem = c.checkHeader(&h, i, seen, payload); problem == nil {
				next, problem = c.check(ctx, last, payload)
			}
			if ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			if problem != nil {
				v.Problem = problem.Error()
			}
		}
		if v.Problem == "" {
			last = next
			seen = append(seen, h.Digest)
		}
		judge(v)
	}
	return last, verdicts, nil
}

// checkHeader compares what a contribution says of itself with its place.
func (c *chain[T, P]) checkHeader(h *Header, index int, seen []Digest, payload []byte) error {
	if h.Ceremony != c.ceremony {
		return fmt.Errorf("it is for another ceremony, %.8s", h.Ceremony)
	}
	if h.Phase != c.phase {
		return fmt.Errorf("it is for phase %d", h.Phase)
	}
	if before := seen[len(seen)-1]; h.Base != before {
		for i, d := range seen {
			if d == h.Base {
				return fmt.Errorf("it builds on contribution %d and skips those between", i)
			}
		}
		return fmt.Errorf("it builds on %.8s, which is not in this ceremony, and not on %.8s, the contribution before it", h.Base, before)
	}
	if h.Index != index {
		return fmt.Errorf("it says that it is number %d", h.Index)
	}
	if challenge, ok := challengeOf(payload); !ok || challenge != h.Base {
		return errors.New("it is for another challenge than its base's")
	}
	return nil
}

// check decodes a contribution and checks with pairings that it is the last
// state, times secrets that its maker knew (mpcsetup.Phase1.Verify,
// mpcsetup.Phase2.Verify).
func (c *chain[T, P]) check(ctx context.Context, last P, payload []byte) (P, error) {
	var next P
	err := await(ctx, func() (err error) {
		if next, err = decode[T, P](payload, c.shape); err != nil {
			return fmt.Errorf("the file %w", err)
		}
		if err := last.Verify(next); err != nil {
			return fmt.Errorf("its points are not its base's, times secrets that it proves to know: %w", err)
		}
		if idle(c.phase, payload) {
			return errors.New("one of its secrets is 1, which adds nothing")
		}
		return nil
	})
	return next, err
}

// await runs f, and returns earlier if ctx ends; f then runs on for a while,
// and its result is ignored.
func await(ctx context.Context, f func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() { done <- f() }()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-done:
		return cmp.Or(ctx.Err(), err)
	}
}

type (
	phase1 = chain[mpcsetup.Phase1, *mpcsetup.Phase1]
	phase2 = chain[mpcsetup.Phase2, *mpcsetup.Phase2]
)
