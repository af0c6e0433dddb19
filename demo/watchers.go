package demo

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier"
	"github.com/muster-network/muster/watch"
)

// A watcher of the demonstration, and where it serves its words.
type watcher struct {
	name     string
	listener net.Listener
}

func (w watcher) url() string { return "http://" + w.listener.Addr().String() }

// watcherNames are those of as many as the deployment needs.
func watcherNames(count int) (names []string) {
	for i := range count {
		names = append(names, fmt.Sprintf("watcher%d", i+1))
	}
	return names
}

// watchReserve is what watchers are paid from, in FLT.
const watchReserve = 10_000

// register puts up the watchers' stakes, and fills the reserve that they are paid from.
func (s *stage) register(ctx context.Context, _ func(string, ...any)) error {
	for _, name := range watcherNames(s.Deployment.Parameters.Watch.LeastWatchers) {
		listener, err := listen(ctx)
		if err != nil {
			return err
		}
		s.watchers = append(s.watchers, watcher{name, listener})
	}
	return together(ctx, len(s.watchers)+1, func(ctx context.Context, i int) error {
		if i == len(s.watchers) {
			_, err := s.senders[council].FundWatchers(ctx, ledger.FLT(watchReserve))
			return err
		}
		_, err := s.senders[s.watchers[i].name].RegisterWatcher(ctx, s.watchers[i].url())
		return err
	})
}

// watch runs one watcher.
func (s *stage) watch(ctx context.Context, w watcher, say func(string, ...any)) error {
	d := s.Deployment
	err := watch.Run(ctx, watch.Config{
		Chain: s.client, Sender: s.senders[w.name], Rules: s.letting.rules, ChainID: d.ChainID, Watch: d.Watch, From: d.Block,
		Epoch: s.client.Clock.Epoch, DataDir: filepath.Join(s.dir, w.name), Listener: w.listener, Anywhere: true,
		OnEvent: func(e watch.Event) {
			s.letting.onWatcher(w.name, e)
			// All see the same days begin, and the chain runs ahead of every clock.
			first := w.name == s.watchers[0].name
			if slices.Contains(toldOfWatchers, e.Kind) || first && e.Kind == watch.DayBegun {
				say("%s", event(e.Block, w.name, e.String()))
			}
		},
	})
	return unlessEnough(ctx, err)
}

var toldOfWatchers = []watch.Kind{
	watch.HostDown, watch.Judged, watch.Struck, watch.Punished, watch.Disk, watch.Differing, watch.Foreign, watch.Retrying,
}

// fetchTime is how long a watcher may take to answer.
const fetchTime = 30 * time.Second

// words are what the watchers serve of a day about a commitment: whoever audits can get them.
func (s *stage) words(ctx context.Context, commitment, day uint64) (all []verifier.PublishedWord, err error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	d := s.Deployment
	for _, w := range s.watchers {
		of := watch.Report{ChainID: d.ChainID, Watch: d.Watch, Watcher: s.senders[w.name].Address(), Day: day}
		if of.Root, err = s.client.ReportOf(ctx, of.Watcher, day); err != nil {
			return nil, err
		}
		word, err := watch.Fetch(ctx, new(net.Dialer), w.url(), of, commitment)
		if err != nil {
			continue // the audit does without the word of one that did not report
		}
		all = append(all, verifier.PublishedWord{Day: day, Commitment: commitment, File: w.url(), Word: ledger.WatchWord{
			Watcher: word.Watcher, Seen: word.Seen, Up: word.Up, SSHRoot: word.SSHRoot, Salt: word.Salt, Proof: word.Proof,
		}})
	}
	return all, nil
}
