package watch

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
)

// A book is what the chain has said up to a block, of what a watcher needs. It follows from events alone.
type book struct {
	Block uint64
	Hash  common.Hash // the block's

	Offers   map[uint64]*offer
	Leases   map[uint64]*lease // that run, or were ordered
	Levels   map[uint64]uint64 // by commitment with a service level: the first day on which it has a committee
	Ends     map[uint64]uint64 // by commitment: its last epoch, once it is known
	URLs     map[common.Address]string
	Lists    []list // the oldest first; the last is tomorrow's
	Days     map[uint64]*dayBook
	Reported map[uint64]bool // days that this watcher reported and did not claim

	version int // counts changes of whom to ask
}

// An offer is where hosts are.
type offer struct {
	Commitment uint64
	At         attest.Endpoint
	Closed     bool
}

// A lease is a machine.
type lease struct {
	Offer   uint64
	HostKey common.Hash // SHA-256 of its SSH key
	Runs    bool
}

// A list is the watchers from a day on, by place.
type list struct {
	FromDay  uint64
	Watchers []common.Address
}

// A dayBook is what there is about a day. It is kept until all windows are over.
type dayBook struct {
	SeedBlock uint64
	Seed      common.Hash
	Roots     map[common.Address]common.Hash
	Masks     map[uint64]ledger.DayMask
	Judged    map[uint64]ledger.DayMask
	Words     map[uint64]map[common.Address]*wordState // that were demanded or shown
}

// A wordState is what happened to a word on chain.
type wordState struct {
	Demanded bool // and not shown
	By       common.Address
	Shown    *ledger.WatchWord
	Punished bool // withholding it
	Struck   bool
}

func newBook(block uint64) *book {
	return &book{
		Block: block, Offers: map[uint64]*offer{}, Leases: map[uint64]*lease{}, Levels: map[uint64]uint64{}, Ends: map[uint64]uint64{},
		URLs: map[common.Address]string{}, Days: map[uint64]*dayBook{}, Reported: map[uint64]bool{},
	}
}

func (b *book) day(day uint64) *dayBook {
	d := b.Days[day]
	if d == nil {
		d = &dayBook{
			Roots: map[common.Address]common.Hash{}, Masks: map[uint64]ledger.DayMask{}, Judged: map[uint64]ledger.DayMask{},
			Words: map[uint64]map[common.Address]*wordState{},
		}
		b.Days[day] = d
	}
	return d
}

// word is what happened to a word on chain.
func (d *dayBook) word(commitment uint64, watcher common.Address) *wordState {
	of := d.Words[commitment]
	if of == nil {
		of = map[common.Address]*wordState{}
		d.Words[commitment] = of
	}
	if of[watcher] == nil {
		of[watcher] = &wordState{}
	}
	return of[watcher]
}

// shown are the words about a commitment that were shown on chain, in the order of their watchers.
func (d *dayBook) shown(commitment uint64) (words []ledger.WatchWord) {
	for _, s := range d.Words[commitment] {
		if s.Shown != nil {
			words = append(words, *s.Shown)
		}
	}
	slices.SortFunc(words, func(a, b ledger.WatchWord) int { return a.Watcher.Cmp(b.Watcher) })
	return words
}

// note adds what an event says. Those of others than the market and the watch may be among them. day is that of its block,
// which matters for service levels only.
func (b *book) note(e ledger.Event, own common.Address, day uint64) {
	switch e := e.(type) {
	case ledger.OfferPosted:
		b.Offers[e.Offer] = &offer{Commitment: e.Commitment, At: attest.Endpoint{URL: e.Description.URL, Key: e.Description.TLSKey}}
	case ledger.OfferDescribed:
		if o := b.Offers[e.Offer]; o != nil {
			o.At = attest.Endpoint{URL: e.Description.URL, Key: e.Description.TLSKey}
		}
	case ledger.OfferClosed:
		if o := b.Offers[e.Offer]; o != nil {
			o.Closed = true
		}
	case ledger.LeaseOrdered:
		b.Leases[e.Lease] = &lease{Offer: e.Offer}
		return
	case ledger.LeaseConfirmed:
		if l := b.Leases[e.Lease]; l != nil {
			l.HostKey, l.Runs = e.HostKey, true
		}
	case ledger.LeaseRekeyed:
		if l := b.Leases[e.Lease]; l != nil {
			l.HostKey = e.HostKey
		}
	case ledger.LeaseCancelled:
		delete(b.Leases, e.Lease)
	case ledger.LeaseEnded:
		delete(b.Leases, e.Lease)
	case ledger.ServiceLevelSet:
		b.Levels[e.ID] = day + 1
	case ledger.Activated:
		b.Ends[e.ID] = e.EndEpoch
	case ledger.CommitmentFailed:
		b.Ends[e.ID] = e.EndEpoch
	case ledger.WatcherRegistered, ledger.WatcherMoved, ledger.WatcherResigned:
		b.noteList(e)
	case ledger.SeedStored:
		b.day(e.Day).Seed = e.Seed
	default:
		b.noteDay(e, own)
		return
	}
	b.version++
}

// noteList changes who watches.
func (b *book) noteList(e ledger.Event) {
	switch e := e.(type) {
	case ledger.WatcherRegistered:
		b.URLs[e.Watcher] = e.URL
		l := b.listFrom(e.FromDay)
		l.Watchers = append(l.Watchers[:min(int(e.Place), len(l.Watchers))], e.Watcher)
	case ledger.WatcherMoved:
		b.URLs[e.Watcher] = e.URL
	case ledger.WatcherResigned:
		l := b.listFrom(e.FromDay)
		if last := len(l.Watchers) - 1; int(e.Place) <= last {
			l.Watchers[e.Place] = l.Watchers[last]
			l.Watchers = l.Watchers[:last]
		}
	}
}

// noteDay adds what an event says of a day's words.
func (b *book) noteDay(e ledger.Event, own common.Address) {
	switch e := e.(type) {
	case ledger.SeedNamed:
		b.day(e.Day).SeedBlock = e.Number
	case ledger.MaintenanceAnnounced:
		b.day(e.Day).Masks[e.ID] = e.Mask
	case ledger.DayReported:
		b.day(e.Day).Roots[e.Watcher] = e.Root
		if e.Watcher == own {
			b.Reported[e.Day] = true
		}
	case ledger.WordDemanded:
		w := b.day(e.Day).word(e.ID, e.Watcher)
		w.Demanded, w.By = true, e.By
	case ledger.WordShown:
		w := b.day(e.Day).word(e.ID, e.Word.Watcher)
		w.Demanded, w.Shown = false, &e.Word
	case ledger.WordWithheld:
		w := b.day(e.Day).word(e.ID, e.Watcher)
		w.Demanded, w.Punished = false, true
		if e.Watcher == own {
			delete(b.Reported, e.Day)
		}
	case ledger.WatcherStruck:
		b.day(e.Day).word(e.ID, e.Watcher).Struck = true
	case ledger.DayJudged:
		b.day(e.Day).Judged[e.ID] = e.Down
	case ledger.PayClaimed:
		if e.Watcher == own {
			delete(b.Reported, e.Day)
		}
	}
}

// listFrom is the list from a day on, which is the newest.
func (b *book) listFrom(day uint64) *list {
	last := len(b.Lists) - 1
	if last < 0 || b.Lists[last].FromDay < day {
		next := list{FromDay: day}
		if last >= 0 {
			next.Watchers = slices.Clone(b.Lists[last].Watchers)
		}
		b.Lists = append(b.Lists, next)
		last++
	}
	return &b.Lists[last]
}

// listOn is the watchers of a day, by place.
func (b *book) listOn(day uint64) []common.Address {
	for _, l := range slices.Backward(b.Lists) {
		if l.FromDay <= day {
			return l.Watchers
		}
	}
	return nil
}

// committee is who watches a commitment on a day; nil: nobody, or it is not known.
func (b *book) committee(commitment, day uint64, least int) []common.Address {
	since, watched := b.Levels[commitment]
	d, listed := b.Days[day], b.listOn(day)
	if !watched || day < since || d == nil || d.Seed == (common.Hash{}) || len(listed) < max(least, Seats) {
		return nil
	}
	members := make([]common.Address, Seats)
	for i, place := range Draw(d.Seed, commitment, day, len(listed)) {
		members[i] = listed[place]
	}
	return members
}

// membership is the commitments whose committee somebody is a member of on a day, in order.
func (b *book) membership(who common.Address, day uint64, least int) (commitments []uint64) {
	for commitment := range b.Levels {
		if slices.Contains(b.committee(commitment, day, least), who) {
			commitments = append(commitments, commitment)
		}
	}
	slices.Sort(commitments)
	return commitments
}

// prune drops what is about days before one.
func (b *book) prune(before uint64) {
	maps.DeleteFunc(b.Days, func(day uint64, _ *dayBook) bool { return day < before })
	for len(b.Lists) > 1 && b.Lists[1].FromDay <= before {
		b.Lists = b.Lists[1:]
	}
}

// mostEndpoints is how many endpoints of one commitment are asked. Those with leases come first, so that a provider
// cannot hide one behind offers that nobody took.
const mostEndpoints = 4

// A target is a commitment with what is to be asked about it.
type target struct {
	commitment uint64
	endpoints  []attest.Endpoint // all have to answer
	machines   []machine         // in order of lease
}

// A machine is one that runs for a lease.
type machine struct {
	lease    uint64
	endpoint int // the host that knows its address
	key      common.Hash
}

// targets are what is to be asked about some commitments in an epoch: the hosts of those that have machines, or
// that last and offer some.
func (b *book) targets(commitments []uint64, epoch uint64) map[uint64]*target {
	type described struct {
		id     uint64
		leased bool
	}
	leases, offers := map[uint64][]uint64{}, map[uint64][]described{}
	for id, l := range b.Leases {
		if l.Runs {
			leases[l.Offer] = append(leases[l.Offer], id)
		}
	}
	for id, o := range b.Offers {
		end, known := b.Ends[o.Commitment]
		over := known && epoch > end
		if leased := len(leases[id]) > 0; leased || !o.Closed && !over {
			offers[o.Commitment] = append(offers[o.Commitment], described{id, leased})
		}
	}
	all := map[uint64]*target{}
	for _, commitment := range commitments {
		of := offers[commitment]
		if len(of) == 0 {
			continue
		}
		slices.SortFunc(of, func(a, b described) int {
			if a.leased != b.leased {
				return cmp.Compare(flag(b.leased), flag(a.leased))
			}
			return cmp.Compare(a.id, b.id)
		})
		t := &target{commitment: commitment}
		for _, d := range of {
			at := b.Offers[d.id].At
			i := slices.Index(t.endpoints, at)
			if i < 0 && len(t.endpoints) < mostEndpoints {
				i = len(t.endpoints)
				t.endpoints = append(t.endpoints, at)
			}
			if i < 0 {
				continue
			}
			for _, id := range leases[d.id] {
				t.machines = append(t.machines, machine{id, i, b.Leases[id].HostKey})
			}
		}
		slices.SortFunc(t.machines, func(a, b machine) int { return cmp.Compare(a.lease, b.lease) })
		all[commitment] = t
	}
	return all
}

// hosts are the endpoints of all open offers, each with a commitment that it is of.
func (b *book) hosts() map[attest.Endpoint]uint64 {
	all := map[attest.Endpoint]uint64{}
	for _, id := range slices.Sorted(maps.Keys(b.Offers)) {
		if o := b.Offers[id]; !o.Closed {
			if _, had := all[o.At]; !had {
				all[o.At] = o.Commitment
			}
		}
	}
	return all
}
