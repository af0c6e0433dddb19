package watch

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A PublishedWord is a word as a watcher serves it, with its proof, and with what its sshRoot is over.
type PublishedWord struct {
	Commitment uint64         `json:"commitment"`
	Watcher    common.Address `json:"watcher"`
	Seen       ledger.DayMask `json:"seen"`
	Up         ledger.DayMask `json:"up"`
	SSHRoot    common.Hash    `json:"sshRoot"`
	Salt       common.Hash    `json:"salt"`
	Proof      []common.Hash  `json:"proof"`
	Machines   []MachineWord  `json:"machines"`
}

// A PublishedDay is what a watcher serves of a day: some of its words, in order of commitment.
type PublishedDay struct {
	Day     uint64          `json:"day"`
	Watcher common.Address  `json:"watcher"`
	Root    common.Hash     `json:"root"`
	Words   []PublishedWord `json:"words"`
	Count   int             `json:"count"`          // of all words of the day
	Next    uint64          `json:"next,omitempty"` // from which commitment to ask on; 0: these were the last
}

// PublishedDays is which days a watcher serves.
type PublishedDays struct {
	Watcher common.Address `json:"watcher"`
	Days    []uint64       `json:"days"`
}

const (
	pageWords    = 100 // words of a page, unless fewer are asked for
	servedAtOnce = 16
)

// server serves words whose day nobody can report any more.
type server struct {
	journal *journal
	of      owner
	open    *atomic.Uint64 // the first day whose words are not served
	slots   chan struct{}
}

func newServer(j *journal, of owner, open *atomic.Uint64) http.Handler {
	s := &server{j, of, open, make(chan struct{}, servedAtOnce)}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/days", s.days)
	mux.HandleFunc("GET /v1/days/{day}/words", s.limit(s.words))
	mux.HandleFunc("GET /v1/days/{day}/words/{commitment}", s.limit(s.word))
	return mux
}

// limit lets some requests in at a time, and those only that are for a day whose words may be known.
func (s *server) limit(serve func(http.ResponseWriter, *http.Request, *sealedDay)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case s.slots <- struct{}{}:
			defer func() { <-s.slots }()
		default:
			w.Header().Set("Retry-After", "1")
			problem(w, http.StatusServiceUnavailable, "too many requests at once")
			return
		}
		day, err := strconv.ParseUint(r.PathValue("day"), 10, 64)
		if err != nil {
			problem(w, http.StatusBadRequest, "the day is not a number")
			return
		}
		if day >= s.open.Load() {
			problem(w, http.StatusTooEarly, "words are served once nobody can report their day any more")
			return
		}
		sealed, err := s.journal.sealed(day)
		switch {
		case err != nil:
			problem(w, http.StatusInternalServerError, "the words cannot be read")
		case sealed == nil:
			problem(w, http.StatusNotFound, "there are no words of this day")
		default:
			w.Header().Set("Cache-Control", "public, max-age=86400, immutable")
			serve(w, r, sealed)
		}
	}
}

func (s *server) days(w http.ResponseWriter, _ *http.Request) {
	all, err := s.journal.sealedDays()
	if err != nil {
		problem(w, http.StatusInternalServerError, "the days cannot be read")
		return
	}
	open := s.open.Load()
	answer(w, PublishedDays{s.of.Watcher, append([]uint64{}, slices.DeleteFunc(all, func(day uint64) bool { return day >= open })...)})
}

func (s *server) words(w http.ResponseWriter, r *http.Request, d *sealedDay) {
	from, err1 := parseNumber(r, "from", 0)
	limit, err2 := parseNumber(r, "limit", pageWords)
	if cmp.Or(err1, err2) != nil || limit == 0 {
		problem(w, http.StatusBadRequest, "from and limit are numbers, and limit is at least 1")
		return
	}
	page := PublishedDay{Day: d.day, Watcher: d.owner.Watcher, Root: d.root(), Count: len(d.commitments), Words: []PublishedWord{}}
	i, _ := slices.BinarySearch(d.commitments, from)
	rest := d.commitments[i:]
	if n := min(limit, pageWords); uint64(len(rest)) > n {
		rest, page.Next = rest[:n], rest[n]
	}
	for _, commitment := range rest {
		page.Words = append(page.Words, d.published(commitment))
	}
	answer(w, page)
}

func (s *server) word(w http.ResponseWriter, r *http.Request, d *sealedDay) {
	commitment, err := strconv.ParseUint(r.PathValue("commitment"), 10, 64)
	if err != nil {
		problem(w, http.StatusBadRequest, "the commitment is not a number")
		return
	}
	if d.words[commitment] == nil {
		problem(w, http.StatusNotFound, "there is no word about this commitment")
		return
	}
	answer(w, d.published(commitment))
}

// published is a word that there is.
func (d *sealedDay) published(commitment uint64) PublishedWord {
	w, _ := d.word(commitment)
	return PublishedWord{commitment, w.Watcher, w.Seen, w.Up, w.SSHRoot, w.Salt, w.Proof, d.words[commitment].machineWords()}
}

// onChain is the word as the contract takes it.
func (w *PublishedWord) onChain() ledger.WatchWord {
	return ledger.WatchWord{Watcher: w.Watcher, Seen: w.Seen, Up: w.Up, SSHRoot: w.SSHRoot, Salt: w.Salt, Proof: w.Proof}
}

func parseNumber(r *http.Request, name string, otherwise uint64) (uint64, error) {
	if !r.URL.Query().Has(name) {
		return otherwise, nil
	}
	return strconv.ParseUint(r.URL.Query().Get(name), 10, 64)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // a reader that is gone asks again
}

// problem says what is wrong (RFC 9457).
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"status":%d,"title":%q,"detail":%q}`+"\n", status, http.StatusText(status), detail)
}
