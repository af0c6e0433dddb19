package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

// serveDay serves a day of so many words over HTTP, and returns where, and its journal.
func serveDay(t *testing.T, words int) (url string, j *journal, d *sealedDay, open *atomic.Uint64) {
	j = must(openJournal(t.TempDir(), testOwner))(t)
	for commitment := range uint64(words) {
		j.note(5, result{commitment: 10 * commitment, slot: uint8(commitment), up: true, lease: commitment % 3, machineUp: true})
	}
	d = must(j.seal(5, nil))(t)
	open = new(atomic.Uint64)
	open.Store(6)
	server := httptest.NewServer(newServer(j, testOwner, open))
	t.Cleanup(func() {
		server.Close()
		if err := j.close(); err != nil {
			t.Error(err)
		}
	})
	return server.URL, j, d, open
}

func getJSON(t *testing.T, url string, into any) int {
	t.Helper()
	resp := must(http.Get(url))(t)
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode
}

// All words of a day come page by page, each in the tree of the root.
func TestPagesHaveAllWords(t *testing.T) {
	url, _, d, _ := serveDay(t, 250)
	for _, limit := range []string{"", "&limit=7", "&limit=1000"} {
		var got []uint64
		for from := uint64(0); ; {
			var page PublishedDay
			if code := getJSON(t, fmt.Sprintf("%s/v1/days/5/words?from=%d%s", url, from, limit), &page); code != http.StatusOK {
				t.Fatal(code)
			}
			if page.Count != 250 || page.Root != d.root() || page.Watcher != testOwner.Watcher || len(page.Words) > pageWords {
				t.Fatalf("%+v", page)
			}
			for _, w := range page.Words {
				word := w.onChain()
				if !inTree(testOwner.place().leaf(5, w.Commitment, &word), w.Proof, page.Root) || machineRoot(w.Machines) != w.SSHRoot {
					t.Fatalf("the proof of %d does not hold", w.Commitment)
				}
				got = append(got, w.Commitment)
			}
			if from = page.Next; from == 0 {
				break
			}
		}
		if len(got) != 250 || !slices.IsSorted(got) {
			t.Errorf("limit %q: %d words", limit, len(got))
		}
	}
}

func TestBadRequestsAreRefused(t *testing.T) {
	url, _, _, open := serveDay(t, 3)
	for path, want := range map[string]int{
		"/v1/days/5/words/10": 200, "/v1/days/5/words/11": 404, "/v1/days/4/words": 404, "/v1/days/6/words": 425, "/v1/days/6/words/10": 425,
		"/v1/days/x/words": 400, "/v1/days/-1/words": 400, "/v1/days/5/words/x": 400, "/v1/days/5/words?from=-1": 400,
		"/v1/days/5/words?limit=0": 400, "/v1/days/99999999999999999999/words": 400,
	} {
		var body struct{ Detail string }
		if code := getJSON(t, url+path, &body); code != want || want >= 400 && body.Detail == "" {
			t.Errorf("%s: %d %q, not %d", path, code, body.Detail, want)
		}
	}
	var days PublishedDays
	if getJSON(t, url+"/v1/days", &days); !slices.Equal(days.Days, []uint64{5}) {
		t.Errorf("%v", days)
	}
	open.Store(5)
	if getJSON(t, url+"/v1/days", &days); len(days.Days) != 0 {
		t.Errorf("before its time, day %v", days)
	}
}

// A word counts only if it is the one of the watcher's report: others, altered ones and endless ones are refused.
func TestFetchedWordsAreChecked(t *testing.T) {
	url, _, d, _ := serveDay(t, 20)
	report := Report{testOwner.ChainID, testOwner.Watch, testOwner.Watcher, 5, d.root()}
	fetch := func(dialer *net.Dialer, url string, r Report, commitment uint64) (PublishedWord, error) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		return Fetch(ctx, dialer, url, r, commitment)
	}
	w, err := fetch(outward.Dialer(true), url+"/", report, 50)
	if word, _ := d.word(50); err != nil || w.Seen != word.Seen || w.Salt != word.Salt || len(w.Machines) != 1 {
		t.Fatal(w, err)
	}
	if _, err := fetch(outward.Dialer(false), url, report, 50); !errors.Is(err, outward.ErrPrivate) {
		t.Errorf("from a private address: %v", err)
	}
	for name, alter := range map[string]func(*Report){
		"chain":   func(r *Report) { r.ChainID++ },
		"watch":   func(r *Report) { r.Watch[0]++ },
		"watcher": func(r *Report) { r.Watcher[0]++ },
		"root":    func(r *Report) { r.Root[0]++ },
	} {
		r := report
		alter(&r)
		if _, err := fetch(outward.Dialer(true), url, r, 50); !errors.Is(err, ErrNotInReport) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	forge := func(alter func(*PublishedWord)) (PublishedWord, error) {
		forged := w
		forged.Proof = slices.Clone(w.Proof)
		alter(&forged)
		server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) { answer(out, forged) }))
		defer server.Close()
		return fetch(outward.Dialer(true), server.URL, report, 50)
	}
	for name, alter := range map[string]func(*PublishedWord){
		"up":      func(w *PublishedWord) { w.Up[0] = 0 },
		"seen":    func(w *PublishedWord) { w.Seen[3] ^= 1 },
		"salt":    func(w *PublishedWord) { w.Salt[5] ^= 1 },
		"sshRoot": func(w *PublishedWord) { w.SSHRoot[5] ^= 1 },
		"proof":   func(w *PublishedWord) { w.Proof[0][0] ^= 1 },
		"watcher": func(w *PublishedWord) { w.Watcher[0] ^= 1 },
		"long":    func(w *PublishedWord) { w.Proof = make([]common.Hash, maxProof+1) },
	} {
		if _, err := forge(alter); !errors.Is(err, ErrNotInReport) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	if got, err := forge(func(w *PublishedWord) { w.Machines = nil }); err != nil || got.Machines != nil {
		t.Errorf("words about machines that are not those of the root: %v, %v", got.Machines, err)
	}
	if _, err := forge(func(w *PublishedWord) { w.Machines = make([]MachineWord, 2000) }); !errors.Is(err, outward.ErrTooLong) {
		t.Errorf("a long answer: %v", err)
	}
	for _, bad := range []string{"", "file:///etc/passwd", "http://user:pw@" + strings.TrimPrefix(url, "http://"), "ftp://x"} {
		if _, err := fetch(outward.Dialer(true), bad, report, 50); !errors.Is(err, outward.ErrURL) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
