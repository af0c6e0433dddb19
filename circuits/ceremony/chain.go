package ceremony

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

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
	ceremony Digest
	phase    int
	shape    func([]byte) error
	say      func(what string)
}

// follow checks all contributions after the start, and returns the last state
// and a verdict for each. After a bad one, nothing can be said about those
// that build on it.
func (c *chain[T, P]) follow(ctx context.Context, start P) (last P, verdicts []Verdict, err error) {
	count, err := contributions(c.dir, c.phase)
	if err != nil {
		return nil, nil, err
	}
	digest, err := digestOf(start)
	if err != nil {
		return nil, nil, err
	}
	last = start
	seen := []Digest{digest}
	bad := ""
	for i := 1; i <= count; i++ {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		c.say(fmt.Sprintf("checking contribution %d of %d to phase %d", i, count, c.phase))
		v := Verdict{Phase: c.phase, Index: i, File: fileName(c.phase, i)}
		h, payload, err := readContribution(filepath.Join(c.dir, v.File))
		v.Name, v.Digest = h.Name, h.Digest
		var next P
		switch {
		case errors.Is(err, os.ErrNotExist):
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
		if v.Good = v.Problem == ""; v.Good {
			last = next
			seen = append(seen, h.Digest)
		} else if bad == "" {
			bad = fmt.Sprintf("contribution %d, which is bad", i)
		}
		verdicts = append(verdicts, v)
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
		return nil
	})
	return next, err
}

// fileName is the name of a contribution in a ceremony's folder.
func fileName(phase, index int) string {
	return fmt.Sprintf("phase%d-%04d.contribution", phase, index)
}

var fileNames = regexp.MustCompile(`^phase([12])-([0-9]{4,9})\.contribution$`)

// contributions is the highest index of a phase's files.
func contributions(dir string, phase int) (highest int, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		m := fileNames.FindStringSubmatch(e.Name())
		if m == nil || m[1] != strconv.Itoa(phase) {
			continue
		}
		index, err := strconv.Atoi(m[2])
		if err != nil {
			return 0, err
		}
		highest = max(highest, index)
	}
	return highest, nil
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
