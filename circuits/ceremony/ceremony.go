package ceremony

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

// ErrContribution says that a contribution cannot be built on.
var ErrContribution = errors.New("unusable contribution")

// Description is ceremony.json.
type Description struct {
	Format  string        `json:"format"`
	Profile string        `json:"profile"` // or Rehearsal
	Circuit circuits.Hash `json:"circuit"`
	Domain  uint64        `json:"domain"`   // number of powers, a power of two
	Start   Digest        `json:"start"`    // of the parameters of phase1-0000.contribution
	Powers  bool          `json:"fromPtau"` // they come from a .ptau file
}

const descriptionFile = "ceremony.json"

// Progress is told when a step of seconds or minutes begins, and what it does.
type Progress func(what string)

func (p Progress) say(what string) {
	if p != nil {
		p(what)
	}
}

// Init begins a ceremony for a profile, or for [Rehearsal], in a folder that
// has none. If ptau names a .ptau file, phase 1 starts from its powers, which
// are checked ([ErrPtau]); otherwise it starts from nothing.
func Init(ctx context.Context, dir, profile, ptau string, progress Progress) (Description, error) {
	d := Description{Format: fileFormat, Profile: profile, Powers: ptau != ""}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return d, err
	}
	path := filepath.Join(dir, descriptionFile)
	if there, err := exists(path); err != nil || there {
		return d, errors.Join(err, hint.Add(fmt.Errorf("%s already exists", path), "name another folder for another ceremony"))
	}
	var start *mpcsetup.Phase1
	err := await(ctx, func() (err error) {
		progress.say("compiling the circuit")
		system, err := compile(profile)
		if err != nil {
			return err
		}
		if d.Circuit, err = digestOf(system); err != nil {
			return err
		}
		d.Domain = domain(system)
		progress.say("making the start of phase 1")
		if ptau == "" {
			start = mpcsetup.NewPhase1(d.Domain)
		} else {
			powers, err := readPtau(ptau, d.Domain)
			if err != nil {
				return err
			}
			if start, err = startOf(powers); err != nil {
				return err
			}
		}
		d.Start, err = digestOf(start)
		return err
	})
	if err != nil {
		return d, err
	}
	id, err := d.id()
	if err != nil {
		return d, err
	}
	if _, err := writeContribution(filepath.Join(dir, fileName(1, 0)), startHeader(id, 1), start); err != nil {
		return d, err
	}
	return d, writeJSON(path, d)
}

func startHeader(id Digest, phase int) Header {
	return Header{Ceremony: id, Phase: phase, Name: "start"}
}

// Contribute multiplies fresh secrets into the parameters in the file base and
// writes the result to out, which must not exist; if out is "", it is the next
// file in base's folder. The digest in the header that it returns is what the
// contributor should publish.
//
// It checks that base is whole and that its points are in their groups
// ([ErrContribution]), and no more: [Verify] tells whether base is what it
// should be.
func Contribute(ctx context.Context, base, out, name string, progress Progress) (h Header, path string, err error) {
	if err := checkName(name); err != nil {
		return h, "", err
	}
	before, payload, err := readContribution(base, phase1Size(maxDomain))
	if errors.Is(err, os.ErrNotExist) {
		return h, "", err
	}
	if err != nil {
		return h, "", fmt.Errorf("%w: %s %w", ErrContribution, base, err)
	}
	if path = out; path == "" {
		path = filepath.Join(filepath.Dir(base), fileName(before.Phase, before.Index+1))
	}
	if there, err := exists(path); err != nil || there {
		return h, path, errors.Join(err, hint.Add(fmt.Errorf("%s already exists", path),
			"build on the last contribution, or name another file"))
	}
	closedBy := filepath.Join(filepath.Dir(path), closingFile(before.Phase))
	if there, err := exists(closedBy); err != nil || there {
		return h, path, errors.Join(err, hint.Add(fmt.Errorf("phase %d is closed: there is %s", before.Phase, closedBy),
			"contribute to the open phase"))
	}
	h = Header{Ceremony: before.Ceremony, Phase: before.Phase, Index: before.Index + 1, Name: name, Base: before.Digest}
	switch before.Phase {
	case 1:
		h, err = contribute[mpcsetup.Phase1](ctx, path, h, payload, phase1Shape, progress)
	case 2:
		h, err = contribute[mpcsetup.Phase2](ctx, path, h, payload, phase2Shape, progress)
	default:
		err = fmt.Errorf("%w: %s is for phase %d, which does not exist", ErrContribution, base, before.Phase)
	}
	return h, path, err
}

func contribute[T any, P accumulator[T]](ctx context.Context, path string, h Header, payload []byte, shape func([]byte) error, progress Progress) (Header, error) {
	var state P
	err := await(ctx, func() (err error) {
		progress.say("reading the contribution before")
		if state, err = decode[T, P](payload, shape); err != nil {
			return fmt.Errorf("%w: the file %w", ErrContribution, err)
		}
		what := "contributing"
		if h.Phase == 1 {
			what = update(what, powersOf(payload))
		}
		progress.say(what)
		state.Contribute()
		return nil
	})
	if err != nil {
		return h, err
	}
	return writeContribution(path, h, state)
}

// id is the digest of ceremony.json, from which all else follows.
func (d Description) id() (Digest, error) {
	data, err := encodeJSON(d)
	return sha256.Sum256(data), err
}
