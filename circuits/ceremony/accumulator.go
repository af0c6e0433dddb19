package ceremony

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	curvesetup "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// accumulator is gnark's state of a phase: its parameters, with the proof of
// the last contribution to them.
type accumulator[T any] interface {
	*T
	io.WriterTo
	io.ReaderFrom
	Contribute()
	Verify(next *T) error
}

// decode reads the one encoding of a state. Points are checked to be in their
// groups. Its errors continue a sentence that begins with the file's name.
func decode[T any, P accumulator[T]](payload []byte, shape func([]byte) error) (P, error) {
	if err := shape(payload); err != nil {
		return nil, err
	}
	state := P(new(T))
	n, err := state.ReadFrom(bytes.NewReader(payload))
	if err != nil {
		return nil, fmt.Errorf("holds data that are not points: %w", err)
	}
	again, err := digestOf(state)
	if err != nil {
		return nil, err
	}
	if n != int64(len(payload)) || again != sha256.Sum256(payload) {
		return nil, errors.New("is not encoded as a contribution")
	}
	return state, nil
}

// readState reads the state in a contribution's file of at most so many bytes,
// and returns its encoding too. Its errors continue a sentence that begins with the file's name.
func readState[T any, P accumulator[T]](path string, most int, shape func([]byte) error) (state P, payload []byte, err error) {
	if _, payload, err = readContribution(path, most); err == nil {
		state, err = decode[T, P](payload, shape)
	}
	return state, payload, err
}

// digestOf is the digest of a state's encoding.
func digestOf(state io.WriterTo) (d Digest, err error) {
	h := sha256.New()
	if _, err := state.WriteTo(h); err != nil {
		return d, fmt.Errorf("encode a contribution: %w", err)
	}
	h.Sum(d[:0])
	return d, nil
}

// challengeOf is the challenge that an encoded contribution says it is for. It
// is at the end, after its length, 32; a start has none.
func challengeOf(payload []byte) (challenge Digest, ok bool) {
	at := len(payload) - len(challenge)
	if at < 1 || int(payload[at-1]) != len(challenge) {
		return challenge, false
	}
	return Digest(payload[at:]), true
}

// startOf is phase 1 before any contribution, with the given powers.
func startOf(powers *mpcsetup.SrsCommons) (*mpcsetup.Phase1, error) {
	var b bytes.Buffer
	none := new(curvesetup.UpdateProof)
	for _, part := range []io.WriterTo{none, none, none, powers} {
		if _, err := part.WriteTo(&b); err != nil {
			return nil, fmt.Errorf("encode powers of tau: %w", err)
		}
	}
	b.WriteByte(0) // no challenge
	start := new(mpcsetup.Phase1)
	if _, err := start.ReadFrom(&b); err != nil {
		return nil, fmt.Errorf("encode powers of tau: %w", err)
	}
	return start, nil
}

// checkStart checks an encoded start of phase 1 that comes from a .ptau file.
// Its errors continue a sentence.
func checkStart(payload []byte) error {
	var powers mpcsetup.SrsCommons
	if _, err := powers.ReadFrom(bytes.NewReader(payload[3*updateSize:])); err != nil {
		return err
	}
	if err := checkPowers(&powers); err != nil {
		return err
	}
	start, err := startOf(&powers)
	if err != nil {
		return err
	}
	want, err := digestOf(start)
	if err != nil {
		return err
	}
	if want != sha256.Sum256(payload) {
		return errors.New("has a proof or a challenge, which a start does not have")
	}
	return nil
}
