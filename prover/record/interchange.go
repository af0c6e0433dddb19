package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrFormat says that a file is no exported record, or not a whole one.
	ErrFormat = errors.New("this is no exported record of what was signed")
	// ErrForeign says that an exported record is of another deployment.
	ErrForeign = errors.New("the exported record is of another deployment")
	// ErrConflict says that an exported record has something else than this one for the same challenge or seal:
	// both were signed.
	ErrConflict = errors.New("the exported record contradicts this one")
)

// formatName and formatVersion begin an exported record.
const (
	formatName    = "muster signing record"
	formatVersion = 1
)

// MostBytes is how long an exported record may be.
const MostBytes = 64 << 20

// An Export is a record as it is exchanged: as JSON, with every field. Elements are 0x and 64 digits.
type Export struct {
	Format      string     `json:"format"`
	Version     int        `json:"version"`
	Deployment  Deployment `json:"deployment"`
	Commitments []History  `json:"commitments"` // in order of their numbers
}

// Export returns what the record has of a deployment. The minimal form has no entries: it only says for which
// challenges and periods nothing may be signed any more, which is as strict and shorter.
func (r *Record) Export(d Deployment, minimal bool) (*Export, error) {
	all, err := r.Histories(d)
	if err != nil {
		return nil, err
	}
	e := &Export{formatName, formatVersion, d, []History{}}
	for _, h := range all {
		if h.isEmpty() {
			continue
		}
		if minimal {
			h = h.minimal()
		}
		if h.Responses == nil {
			h.Responses = []Response{}
		}
		if h.Seals == nil {
			h.Seals = []Seal{}
		}
		e.Commitments = append(e.Commitments, h)
	}
	return e, nil
}

// Import merges an exported record of a deployment into this one: whatever either refuses is refused
// afterwards. Errors are [ErrFormat], [ErrForeign], [ErrConflict], [store.ErrNewer] and those of the record;
// after any, nothing has changed.
func (r *Record) Import(d Deployment, data []byte) (*Export, error) {
	e, err := parse(data)
	if err != nil {
		return nil, err
	}
	if e.Deployment != d {
		return nil, hint.Add(fmt.Errorf("%w: of %s, not of %s", ErrForeign, e.Deployment, d), "give the deployment file that it belongs to")
	}
	err = r.change(func(tx *store.Tx) error {
		for _, h := range e.Commitments {
			mine, err := read(tx, d, h.Commitment)
			if err != nil {
				return err
			}
			if err := mine.merge(h); err != nil {
				return err
			}
			if err := tx.Bucket(historyBucket).PutJSON(keyOf(d, h.Commitment), mine); err != nil {
				return err
			}
		}
		return nil
	})
	if errors.Is(err, errConflict) {
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrConflict, err),
			"stop all provers of the commitment but one, then import what --minimal exports: it refuses all that either record has")
	}
	return e, err
}

func parse(data []byte) (*Export, error) {
	if len(data) > MostBytes {
		return nil, fmt.Errorf("%w: it has more than %d bytes", ErrFormat, MostBytes)
	}
	var head struct {
		Format  string `json:"format"`
		Version int    `json:"version"`
	}
	switch err := json.Unmarshal(data, &head); {
	case err != nil:
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrFormat, err), "copy the whole file again")
	case head.Format != formatName || head.Version < 1:
		return nil, hint.Add(fmt.Errorf("%w: its format is %q, version %d", ErrFormat, head.Format, head.Version), "give a file that muster prover record export wrote")
	case head.Version > formatVersion:
		return nil, hint.Add(fmt.Errorf("%w: the format has version %d, and this is %s, which reads versions up to %d", store.ErrNewer, head.Version, store.Program(), formatVersion),
			"install the version that exported it, or a newer one")
	}
	e := new(Export)
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(e); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: something comes after it", ErrFormat)
	}
	for i, h := range e.Commitments {
		if i > 0 && h.Commitment <= e.Commitments[i-1].Commitment {
			return nil, fmt.Errorf("%w: the commitments are not in order of their numbers, each once: %d", ErrFormat, h.Commitment)
		}
		if err := h.check(); err != nil {
			return nil, fmt.Errorf("%w: commitment %d: %w", ErrFormat, h.Commitment, err)
		}
		if h.isEmpty() {
			return nil, fmt.Errorf("%w: commitment %d has no entries", ErrFormat, h.Commitment)
		}
	}
	return e, nil
}

// Encode is the file's text.
func (e *Export) Encode() ([]byte, error) {
	data, err := json.MarshalIndent(e, "", "  ")
	return append(data, '\n'), err
}
