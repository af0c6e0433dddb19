package ceremony

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/internal/hint"
)

// fixedFile holds what phase 2 leaves as it is, in the form of a contribution.
// Only making the keys needs it; if it is missing, it is computed.
const fixedFile = "phase2-fixed"

// start returns where phase 2 starts: read from the files and checked or, if
// one is missing, computed. What was computed is written if the phase is to be
// closed.
func (r *replay) start(ctx context.Context, commons *mpcsetup.SrsCommons) (s *start, err error) {
	begun, err := exists(r.path(fileName(2, 0)))
	if err != nil {
		return nil, err
	}
	known, err := exists(r.path(fixedFile))
	if err != nil {
		return nil, err
	}
	if begun && known {
		r.progress.say("checking where phase 2 starts")
		err := await(ctx, func() (err error) {
			if s, err = r.readStart(); err == nil {
				err = s.check(r.system, commons)
			}
			return err
		})
		return s, err
	}
	r.progress.say(transform("computing where phase 2 starts", r.report.Domain))
	err = await(ctx, func() error { s = computeStart(r.system, commons); return nil })
	if err != nil || r.closeWith == nil {
		return s, err
	}
	if _, err := writeContribution(r.path(fixedFile), r.fixedHeader(), fixed{&s.fixed}); err != nil {
		return nil, err
	}
	if !begun { // phase 1 was closed just now, or its closing was cut off
		_, err = writeContribution(r.path(fileName(2, 0)), startHeader(r.report.Ceremony, 2), s.state)
		r.closed = true
	}
	return s, err
}

func (r *replay) fixedHeader() Header {
	return Header{Ceremony: r.report.Ceremony, Phase: 2, Name: "fixed"}
}

// readStart reads the two files, and checks no more than their form.
func (r *replay) readStart() (*start, error) {
	s := new(start)
	var err error
	if s.state, _, err = readState[mpcsetup.Phase2](r.path(fileName(2, 0)), phase2Size(r.system), phase2Shape); err != nil {
		return nil, fmt.Errorf("%w: %s %w", ErrTranscript, fileName(2, 0), err)
	}
	h, payload, err := readContribution(r.path(fixedFile), fixedSize(r.system))
	if err == nil {
		want := r.fixedHeader()
		want.Format, want.Length, want.Digest = h.Format, h.Length, h.Digest
		if h != want {
			err = errors.New("is for another ceremony")
		}
	}
	if err == nil {
		s.fixed, err = decodeFixed(r.system, payload)
	}
	if err != nil {
		return nil, hint.Add(fmt.Errorf("%w: %s %w", ErrTranscript, fixedFile, err),
			"get it again, or remove it to have it computed")
	}
	return s, nil
}

// fixed is the encoding of what phase 2 leaves as it is: gnark's lists of
// points, compressed, each after its length.
type fixed struct {
	*mpcsetup.Phase2Evaluations
}

func (f fixed) lists() []any {
	lists := []any{&f.G1.A, &f.G1.B, &f.G2.B, &f.G1.VKK}
	for i := range f.G1.CKK {
		lists = append(lists, &f.G1.CKK[i])
	}
	return lists
}

// WriteTo implements io.WriterTo.
func (f fixed) WriteTo(w io.Writer) (int64, error) {
	e := bn254.NewEncoder(w)
	for _, list := range f.lists() {
		if err := e.Encode(list); err != nil {
			return e.BytesWritten(), err
		}
	}
	return e.BytesWritten(), nil
}

// decodeFixed reads what WriteTo wrote for a circuit, and no other length of
// it. Points are checked to be in their groups. Its errors continue a sentence
// that begins with the file's name.
func decodeFixed(system *cs.R1CS, payload []byte) (mpcsetup.Phase2Evaluations, error) {
	var e mpcsetup.Phase2Evaluations
	l := layoutOf(system)
	e.G1.A, e.G1.B = make([]bn254.G1Affine, len(l.list)), make([]bn254.G1Affine, len(l.list))
	e.G2.B = make([]bn254.G2Affine, len(l.list))
	e.G1.VKK = make([]bn254.G1Affine, l.sizes[0])
	for _, length := range l.sizes[2:] {
		e.G1.CKK = append(e.G1.CKK, make([]bn254.G1Affine, length))
	}
	lists := fixed{&e}.lists()
	shape := &scan{rest: payload}
	for _, list := range lists {
		length, size := 0, 0
		switch points := list.(type) {
		case *[]bn254.G1Affine:
			length, size = len(*points), g1Size
		case *[]bn254.G2Affine:
			length, size = len(*points), g2Size
		}
		if shape.length(size) != length {
			return e, errShape
		}
		shape.points(length, size)
	}
	if err := shape.end(); err != nil {
		return e, err
	}
	d := bn254.NewDecoder(bytes.NewReader(payload))
	for _, list := range lists {
		if err := d.Decode(list); err != nil {
			return e, fmt.Errorf("holds data that are not points: %w", err)
		}
	}
	_, _, public := system.GetNbVariables()
	commitments := system.CommitmentInfo.(constraint.Groth16Commitments)
	e.PublicAndCommitmentCommitted = commitments.GetPublicAndCommitmentCommitted(commitments.CommitmentIndexes(), public)
	return e, nil
}
