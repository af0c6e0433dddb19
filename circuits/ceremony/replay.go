package ceremony

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrTranscript says that a ceremony's files do not follow from each other.
	// The report says whose contribution is bad.
	ErrTranscript = errors.New("the ceremony's transcript is bad")

	// ErrOpen says that a phase cannot be closed, or should not have been:
	// nobody has contributed to it.
	ErrOpen = errors.New("nobody has contributed to this phase")

	// ErrBeacon says that a value is not a beacon, or not the one that
	// closed the phase.
	ErrBeacon = errors.New("unusable beacon")
)

// Beacon is a value that nobody could know before a phase's last contribution,
// and everybody can look up afterwards: a later block's hash, a round of
// drand.
type Beacon struct {
	Value  string `json:"value"`  // 0x and 64 hexadecimal digits
	Source string `json:"source"` // where to look it up
}

// closing is the file that closes a phase.
type closing struct {
	Phase         int    `json:"phase"`
	Contributions int    `json:"contributions"`
	Last          Digest `json:"last"`
	Note          string `json:"note,omitempty"`
	Beacon
}

// originNote is what a transcript says where nobody contributed to phase 1,
// and it was closed all the same because it started from a .ptau file.
const originNote = "Nobody contributed to phase 1 in this ceremony. Its secrets are those of the .ptau file that it " +
	"started from, so the keys are only as safe as the origin of that file: whoever made all of it can forge proofs."

func (b Beacon) bytes() ([]byte, error) {
	value, err := hex.DecodeString(strings.TrimPrefix(b.Value, "0x"))
	if err != nil || len(value) != 32 || b.Value != "0x"+hex.EncodeToString(value) {
		return nil, fmt.Errorf("%w: %q is not 0x and 64 lower-case hexadecimal digits", ErrBeacon, b.Value)
	}
	if b.Source == "" {
		return nil, hint.Add(fmt.Errorf("%w: it has no source", ErrBeacon), "say where it can be looked up")
	}
	return value, nil
}

// Report is what [Verify] and [Finalize] found.
type Report struct {
	Ceremony Digest `json:"ceremony"`
	Description
	Phase    int       `json:"phase"` // the one that is open; 3 when both are closed
	Verdicts []Verdict `json:"verdicts"`
	Note     string    `json:"note,omitempty"` // of what the keys' safety rests on, if not on contributions
	Result   *Result   `json:"result,omitempty"`
}

// Result is result.json.
type Result struct {
	ProvingKey   Digest `json:"provingKey"`   // of gnark's raw encoding
	VerifyingKey Digest `json:"verifyingKey"` // of verifying.key
	Contract     Digest `json:"contract"`     // of verifier.sol
}

const (
	keyFile      = "verifying.key"
	contractFile = "verifier.sol"
	contractName = "AuditVerifier"
	resultFile   = "result.json"
)

// Verify checks a ceremony in any state, and says of each contribution whether
// it is good. If one is not, or anything else does not follow, the error is
// [ErrTranscript], and the report goes as far as the checks did. If both
// phases are closed and keys is not "", it stores the circuit and its keys in
// the folder keys, for circuits.LoadProver and circuits.LoadVerifyingKey.
func Verify(ctx context.Context, dir, keys string, progress Progress) (Report, error) {
	r := replay{dir: dir, keys: keys, progress: progress}
	err := r.run(ctx)
	return r.report, err
}

// Finalize checks a ceremony ([ErrTranscript]) and closes the open phase with
// a beacon, unless nobody has contributed to it ([ErrOpen]) or the beacon is
// unusable ([ErrBeacon]). After phase 1 it writes where phase 2 starts; after
// phase 2, the results, and the keys to the folder keys. If it is cut off,
// calling it again with the same beacon completes what it had begun.
func Finalize(ctx context.Context, dir, keys string, beacon Beacon, progress Progress) (Report, error) {
	r := replay{dir: dir, keys: keys, progress: progress, closeWith: &beacon}
	if _, err := beacon.bytes(); err != nil {
		return r.report, err
	}
	err := r.run(ctx)
	return r.report, err
}

// replay computes a ceremony again from its contributions.
type replay struct {
	dir, keys string
	progress  Progress
	closeWith *Beacon // nil, or what to close the open phase with
	closed    bool    // that has been done
	first     string  // the beacon that closed phase 1, if it was closed before

	report Report
	files  folder
	system *cs.R1CS
}

func (r *replay) run(ctx context.Context) error {
	if err := r.open(ctx); err != nil {
		return err
	}
	r.report.Phase = 1
	commons, err := r.phase1(ctx)
	if err != nil || commons == nil {
		return err
	}
	if there, err := exists(r.path(fileName(2, 0))); err != nil {
		return err
	} else if !there && r.closeWith == nil {
		return hint.Add(fmt.Errorf("%w: phase 1 is closed and %s is missing", ErrTranscript, fileName(2, 0)),
			"finalize again with the same beacon")
	}
	r.report.Phase = 2
	pk, vk, err := r.phase2(ctx, commons)
	if err != nil || pk == nil {
		return err
	}
	r.report.Phase = 3
	return r.results(pk, vk)
}

func (r *replay) path(name string) string { return filepath.Join(r.dir, name) }

// open lists the folder, reads the description and compiles its circuit.
func (r *replay) open(ctx context.Context) error {
	var err error
	if r.files, err = readFolder(r.dir); err != nil {
		return err
	}
	d := &r.report.Description
	if err := readJSON(r.path(descriptionFile), d); err != nil {
		return err
	}
	if d.Format != fileFormat {
		return fmt.Errorf("%w: it is in format %q, not %q", ErrTranscript, d.Format, fileFormat)
	}
	if r.report.Ceremony, err = d.id(); err != nil {
		return err
	}
	r.progress.say("compiling the circuit")
	if err := await(ctx, func() (err error) { r.system, err = compile(d.Profile); return err }); err != nil {
		return err
	}
	circuit, err := digestOf(r.system)
	if err != nil {
		return err
	}
	if circuit != d.Circuit || domain(r.system) != d.Domain {
		return hint.Add(fmt.Errorf("%w: it is for circuit %s, this program's %s circuit is %s", ErrTranscript, d.Circuit, d.Profile, circuit),
			"use the release that began the ceremony")
	}
	return nil
}

// phase1 returns the parameters that it ends with, or nil while it is open.
func (r *replay) phase1(ctx context.Context) (*mpcsetup.SrsCommons, error) {
	start := mpcsetup.NewPhase1(r.report.Domain)
	if r.report.Powers {
		r.progress.say("checking the powers that phase 1 starts with")
		err := await(ctx, func() (err error) { start, err = r.powers(); return err })
		if err != nil {
			return nil, err
		}
	}
	most := phase1Size(r.report.Domain)
	if err := r.checkStart(1, most, start); err != nil {
		return nil, err
	}
	c := phase1{
		dir: r.dir, numbers: r.files.contributions(1), ceremony: r.report.Ceremony, phase: 1,
		most: most, shape: phase1Shape, say: r.progress.say,
	}
	last, verdicts, err := c.follow(ctx, start)
	if err != nil {
		return nil, err
	}
	beacon, err := r.close(1, verdicts, last)
	if err != nil || beacon == nil {
		return nil, err
	}
	var commons mpcsetup.SrsCommons
	r.progress.say(update("adding the beacon to phase 1", r.report.Domain))
	err = await(ctx, func() error { commons = last.Seal(beacon); return nil })
	return &commons, err
}

// powers reads and checks the start of a phase 1 that is from a .ptau file.
func (r *replay) powers() (*mpcsetup.Phase1, error) {
	name := fileName(1, 0)
	start, payload, err := readState[mpcsetup.Phase1](r.path(name), phase1Size(r.report.Domain), phase1Shape)
	if err == nil {
		err = checkStart(payload)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s %w", ErrTranscript, name, err)
	}
	return start, nil
}

// checkStart compares where a phase starts with its file of at most so many
// bytes.
func (r *replay) checkStart(phase, most int, start io.WriterTo) error {
	want, err := digestOf(start)
	if err != nil {
		return err
	}
	name := fileName(phase, 0)
	h, _, err := readContribution(r.path(name), most)
	if err != nil {
		return fmt.Errorf("%w: %s %w", ErrTranscript, name, err)
	}
	expect := startHeader(r.report.Ceremony, phase)
	expect.Format, expect.Length, expect.Digest = h.Format, h.Length, want
	if h != expect || phase == 1 && want != r.report.Start {
		return fmt.Errorf("%w: %s is not where phase %d of this ceremony starts", ErrTranscript, name, phase)
	}
	r.report.Verdicts = append(r.report.Verdicts, Verdict{Phase: phase, Name: h.Name, File: name, Digest: want, Good: true})
	return nil
}

// close judges the verdicts on a phase, and returns its beacon if it is
// closed. It closes the phase if asked to.
func (r *replay) close(phase int, verdicts []Verdict, last io.WriterTo) ([]byte, error) {
	r.report.Verdicts = append(r.report.Verdicts, verdicts...)
	for _, v := range verdicts {
		if !v.Good {
			return nil, hint.Add(fmt.Errorf("%w: contribution %d to phase %d, by %q, is bad: %s", ErrTranscript, v.Index, phase, v.Name, v.Problem),
				"remove it and those after it, and have the next build on %s", fileName(phase, v.Index-1))
		}
	}
	digest, err := digestOf(last)
	if err != nil {
		return nil, err
	}
	want := closing{Phase: phase, Contributions: len(verdicts), Last: digest}
	if want.Contributions == 0 && phase == 1 && r.report.Powers {
		want.Note = originNote
	}
	var stored closing
	switch err := readJSON(r.path(closingFile(phase)), &stored); {
	case err == nil:
		if err := r.checkClosing(stored, want); err != nil {
			return nil, err
		}
		r.note(stored.Note)
		return r.reuse(phase, stored.Beacon)
	case !errors.Is(err, os.ErrNotExist):
		return nil, err
	}
	if early := r.files.after(phase); early != "" {
		return nil, hint.Add(fmt.Errorf("%w: phase %d is open, and there is %s", ErrTranscript, phase, early),
			"remove it: it cannot be of this ceremony")
	}
	switch {
	case r.closeWith == nil || r.closed:
		return nil, nil
	case want.Contributions == 0 && want.Note == "":
		return nil, fmt.Errorf("close phase %d: %w", phase, ErrOpen)
	case r.closeWith.Value == r.first:
		return nil, hint.Add(fmt.Errorf("%w: it closed phase 1", ErrBeacon), "take a new one for phase 2")
	}
	want.Beacon, r.closed = *r.closeWith, true
	r.note(want.Note)
	if err := writeJSON(r.path(closingFile(phase)), want); err != nil {
		return nil, err
	}
	return want.bytes()
}

// note puts what a closing says into the report.
func (r *replay) note(text string) {
	if text != "" {
		r.report.Note = text
	}
}

// checkClosing compares the file that closes a phase with what it has to be,
// but for the beacon. What it closes must be worth closing, too: whoever can
// write the file could leave out all contributions, and would know the
// secrets of the keys that follow from nothing but beacons.
func (r *replay) checkClosing(stored, want closing) error {
	want.Beacon = stored.Beacon
	phase := want.Phase
	switch {
	case stored.Contributions != want.Contributions || stored.Last != want.Last:
		return fmt.Errorf("%w: phase %d was closed after %d contributions, the last one %.8s; there are %d, the last one %.8s",
			ErrTranscript, phase, stored.Contributions, stored.Last, want.Contributions, want.Last)
	case stored != want:
		return fmt.Errorf("%w: %s is not what closes phase %d of this ceremony", ErrTranscript, closingFile(phase), phase)
	case want.Contributions == 0 && want.Note == "":
		return hint.Add(fmt.Errorf("%w: phase %d was closed, and %w: anybody can compute its secrets", ErrTranscript, phase, ErrOpen),
			"remove %s and what was made after it, and have somebody contribute", closingFile(phase))
	case phase == 2 && stored.Value == r.first:
		return hint.Add(fmt.Errorf("%w: both phases were closed with the beacon %s", ErrTranscript, stored.Value),
			"remove %s and what was made after it, and finalize with a new beacon", closingFile(phase))
	}
	return nil
}

// reuse returns the beacon of a phase that was closed before.
func (r *replay) reuse(phase int, b Beacon) ([]byte, error) {
	done := false // with all that closing this phase writes
	if phase == 1 {
		r.first = b.Value
		var err error
		if done, err = exists(r.path(fileName(2, 0))); err != nil {
			return nil, err
		}
	}
	if !done && r.closeWith != nil && *r.closeWith != b {
		return nil, hint.Add(fmt.Errorf("%w: phase %d was closed with %s, %q", ErrBeacon, phase, b.Value, b.Source),
			"finalize with that beacon")
	}
	return b.bytes()
}

// phase2 returns the keys, or nil while it is open.
func (r *replay) phase2(ctx context.Context, commons *mpcsetup.SrsCommons) (*groth16.ProvingKey, *circuits.VerifyingKey, error) {
	start, err := r.start(ctx, commons)
	if err != nil {
		return nil, nil, err
	}
	most := phase2Size(r.system)
	if err := r.checkStart(2, most, start.state); err != nil {
		return nil, nil, err
	}
	c := phase2{
		dir: r.dir, numbers: r.files.contributions(2), ceremony: r.report.Ceremony, phase: 2,
		most: most, shape: phase2Shape, say: r.progress.say,
	}
	last, verdicts, err := c.follow(ctx, start.state)
	if err != nil {
		return nil, nil, err
	}
	beacon, err := r.close(2, verdicts, last)
	if err != nil || beacon == nil {
		return nil, nil, err
	}
	var pk *groth16.ProvingKey
	var vk *circuits.VerifyingKey
	r.progress.say("adding the beacon to phase 2")
	err = await(ctx, func() error {
		p, v := last.Seal(commons, &start.fixed, beacon)
		pk, vk = p.(*groth16.ProvingKey), v.(*circuits.VerifyingKey)
		return nil
	})
	return pk, vk, err
}

// results writes or compares the results, and stores the keys.
func (r *replay) results(pk *groth16.ProvingKey, vk *circuits.VerifyingKey) error {
	r.progress.say("encoding the keys")
	var key, contract bytes.Buffer
	if _, err := vk.WriteTo(&key); err != nil {
		return fmt.Errorf("encode the verifying key: %w", err)
	}
	if err := circuits.ExportSolidity(&contract, vk, contractName); err != nil {
		return err
	}
	result := Result{VerifyingKey: sha256.Sum256(key.Bytes()), Contract: sha256.Sum256(contract.Bytes())}
	h := sha256.New()
	if _, err := pk.WriteRawTo(h); err != nil {
		return fmt.Errorf("encode the proving key: %w", err)
	}
	h.Sum(result.ProvingKey[:0])
	encoded, err := encodeJSON(result)
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		want []byte
	}{{keyFile, key.Bytes()}, {contractFile, contract.Bytes()}, {resultFile, encoded}} {
		if err := r.resultFile(f.name, f.want); err != nil {
			return err
		}
	}
	r.report.Result = &result
	if r.keys == "" {
		return nil
	}
	return circuits.SaveKeys(r.keys, r.system, pk, vk)
}

// resultFile writes a file if it is missing and may be written, and otherwise
// compares it.
func (r *replay) resultFile(name string, want []byte) error {
	got, err := store.ReadFile(r.path(name), int64(len(want)))
	if errors.Is(err, os.ErrNotExist) && r.closeWith != nil {
		return writeFile(r.path(name), want)
	}
	if errors.Is(err, os.ErrNotExist) {
		return hint.Add(fmt.Errorf("%w: %s is missing", ErrTranscript, name), "finalize again with the same beacon")
	}
	if err != nil && !errors.Is(err, store.ErrTooLong) {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("%w: %s does not follow from the contributions", ErrTranscript, name)
	}
	return nil
}
