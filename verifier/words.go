package verifier

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// mostWords is how long a file of published words may be.
const mostWords = 64 << 20

// A PublishedWord is a word as a watcher serves it.
type PublishedWord struct {
	Day        uint64
	Commitment uint64
	Word       ledger.WatchWord
	File       string
}

// publishedDay is the part of what a watcher serves of a day that an audit needs.
type publishedDay struct {
	Day     uint64         `json:"day"`
	Watcher common.Address `json:"watcher"`
	Words   []struct {
		Commitment uint64         `json:"commitment"`
		Watcher    common.Address `json:"watcher"`
		Seen       ledger.DayMask `json:"seen"`
		Up         ledger.DayMask `json:"up"`
		SSHRoot    common.Hash    `json:"sshRoot"`
		Salt       common.Hash    `json:"salt"`
		Proof      []common.Hash  `json:"proof"`
	} `json:"words"`
}

// ReadWords reads the words that watchers have published: the files of a folder whose names end in .json, each an answer
// to GET /v1/days/DAY/words of a watcher.
func ReadWords(dir string) (all []PublishedWord, err error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read published words: %w", err), "name a folder of what watchers serve")
	}
	for _, f := range files {
		if f.IsDir() || !strings.HasSuffix(f.Name(), ".json") {
			continue
		}
		data, err := store.ReadFile(filepath.Join(dir, f.Name()), mostWords)
		if err != nil {
			return nil, fmt.Errorf("read published words: %w", err)
		}
		var day publishedDay
		if err := json.Unmarshal(data, &day); err != nil {
			return nil, fmt.Errorf("%s has no words as a watcher serves them: %w", f.Name(), err)
		}
		for _, w := range day.Words {
			all = append(all, PublishedWord{day.Day, w.Commitment, ledger.WatchWord{
				Watcher: w.Watcher, Seen: w.Seen, Up: w.Up, SSHRoot: w.SSHRoot, Salt: w.Salt, Proof: w.Proof,
			}, f.Name()})
		}
	}
	return all, nil
}

// wordKey is what words are about.
type wordKey struct{ id, day uint64 }

// checkWords holds published words against their watchers' reports, and groups those that are in them. One that is in none
// is nothing that somebody said on chain, and worth a note.
func (a *audit) checkWords() map[wordKey][]ledger.WatchWord {
	m, words := a.replay.Model(), map[wordKey][]ledger.WatchWord{}
	a.Report.Market.Published = len(a.cfg.Words)
	for _, w := range a.cfg.Words {
		if !m.InReport(w.Day, w.Commitment, w.Word) {
			a.Report.note("%s: the word of %s about commitment %d on day %d is not in what it reported", w.File, w.Word.Watcher, w.Commitment, w.Day)
			continue
		}
		key := wordKey{w.Commitment, w.Day}
		if !slices.ContainsFunc(words[key], func(o ledger.WatchWord) bool { return o.Watcher == w.Word.Watcher }) {
			words[key] = append(words[key], w.Word)
		}
	}
	return words
}
