package fleet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/prover"
)

// progress is what a prover's events have said so far.
type progress struct {
	running bool
	units   int
	sealed  map[uint64]int // units by period
	owed    map[uint64]Owed
	newest  uint64
	last    string
	at      time.Time
	err     string
	from    uint64 // the newest block when it began
	took    uint64 // blocks until its arrays were there; 0: they are not
}

func (j *job) began(head uint64) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.progress = progress{running: true, from: head, sealed: map[uint64]int{}, owed: map[uint64]Owed{}, err: j.progress.err, last: j.progress.last, at: j.progress.at}
}

func (j *job) ended(err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.progress.running, j.progress.err = false, ""
	if err != nil {
		j.progress.err = hint.Text(err)
	}
}

// note takes an event of the prover.
func (j *job) note(e prover.Event, clock *ledger.Clock) {
	j.mu.Lock()
	defer j.mu.Unlock()
	p := &j.progress
	p.newest, p.units, p.last, p.at, p.err = max(p.newest, e.Block), e.Units, e.String(), time.Now(), ""
	switch e.Kind {
	case prover.Sealed:
		p.sealed[e.Period] = e.Claimed
		p.ready(e.Block)
	case prover.Waiting, prover.Planned: // it needs no arrays yet
		p.ready(e.Block)
	case prover.ChallengeSeen:
		p.owed[e.Challenge] = Owed{"response", e.Challenge, clock.LastResponse(e.Challenge)}
	case prover.Responded, prover.Resumed:
		p.owed[e.Challenge] = Owed{"proof", e.Challenge, clock.LastProof(e.Challenge)}
	case prover.Proven, prover.Missed, prover.Unproven, prover.Excused, prover.Replaced:
		delete(p.owed, e.Challenge)
	}
}

// ready notes that the prover can respond, as far as it has to.
func (p *progress) ready(block uint64) {
	if p.took == 0 {
		p.took = max(1, block-min(block, p.from))
	}
}

// startBlocks is how many blocks the prover took from its start until it could respond; 0: it cannot yet.
func (j *job) startBlocks() uint64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.progress.took
}

// work is what a beat says of the job.
func (j *job) work() Work {
	j.mu.Lock()
	defer j.mu.Unlock()
	p := &j.progress
	w := Work{
		Commitment: j.assigned.Commitment, Term: j.assigned.Term, Running: p.running, Units: p.units,
		Block: p.newest, Last: p.last, LastAt: p.at, Error: p.err,
	}
	for period, units := range p.sealed {
		if period >= w.Period {
			w.Period, w.Sealed = period, units
		}
	}
	for _, o := range p.owed {
		w.Owed = append(w.Owed, o)
	}
	slices.SortFunc(w.Owed, func(a, b Owed) int { return int(int64(a.Until - b.Until)) })
	return w
}

// takenFile says which assignment's earlier work a prover has adopted.
const takenFile = "assignment.json"

type takenOver struct {
	Term uint64 `json:"term"`
}

func hasTaken(dir string, term uint64) (bool, error) {
	path := filepath.Join(dir, takenFile)
	data, err := store.ReadFile(path, smallPEM)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	var t takenOver
	if err == nil {
		err = json.Unmarshal(data, &t)
	}
	if err != nil {
		return false, hint.Add(fmt.Errorf("read %s: %w", path, err), "remove the file")
	}
	return t.Term == term, nil
}

func noteTaken(dir string, term uint64) error {
	return store.WriteFile(filepath.Join(dir, takenFile), 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(takenOver{term}) })
}
