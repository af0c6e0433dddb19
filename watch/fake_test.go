package watch

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// fakeChain is a chain in memory with the rules of Watch, for tests in synctest bubbles. Its state is a book of all
// events: what the real contracts say is compared with that in the tests on a devnet.
type fakeChain struct {
	rules ledger.WatchConfig
	mu    sync.Mutex
	news  chan struct{} // closed and replaced at every change

	blocks  []fakeBlock
	pending []*fakeTx
	salt    byte
	ahead   bool          // each block is a second after the last, whenever it is made
	fails   error         // of every read
	slow    time.Duration // that reading events takes
	sent    map[string]int
}

type fakeBlock struct {
	chain.Header
	events []ledger.Event
}

type fakeTx struct {
	what string
	run  func(b *book, now uint64) ([]ledger.Event, error)
	done chan error
	got  []ledger.Event
	at   uint64
}

var fakeWatch = place{7, common.Address{0xEE}}

func newFakeChain(rules ledger.WatchConfig) *fakeChain {
	c := &fakeChain{rules: rules, news: make(chan struct{}), sent: map[string]int{}}
	c.blocks = []fakeBlock{{Header: chain.Header{Hash: common.Hash{1}, Time: time.Now()}}}
	return c
}

func (c *fakeChain) announce() {
	close(c.news)
	c.news = make(chan struct{})
}

// state is what all events say.
func (c *fakeChain) state() *book {
	b := newBook(0)
	for i := range c.blocks {
		for _, e := range c.blocks[i].events {
			b.note(e, common.Address{}, c.rules.DayOf(uint64(c.blocks[i].Time.Unix())))
		}
	}
	return b
}

// mine makes a block of what waits.
func (c *fakeChain) mine(events ...ledger.Event) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mineLocked(events)
	c.announce()
}

func (c *fakeChain) mineLocked(events []ledger.Event) {
	last := c.blocks[len(c.blocks)-1].Header
	h := chain.Header{Number: last.Number + 1, ParentHash: last.Hash, Time: time.Now()}
	if c.ahead {
		h.Time = last.Time.Add(time.Second)
	}
	h.Hash = sha256.Sum256(append(binary.BigEndian.AppendUint64(last.Hash[:], h.Number), c.salt))
	for i, e := range events {
		if set, ok := e.(ledger.ServiceLevelSet); ok {
			set.Block = h.Number
			events[i] = set
		}
	}
	block := fakeBlock{h, events}
	pending := c.pending
	c.pending = nil
	if len(pending) > 0 {
		b, day := c.state(), c.rules.DayOf(uint64(h.Time.Unix()))
		for _, e := range events {
			b.note(e, common.Address{}, day)
		}
		for _, tx := range pending {
			got, err := tx.run(b, uint64(h.Time.Unix()))
			if err == nil {
				tx.got, tx.at = got, h.Number
				block.events = append(block.events, got...)
				c.sent[tx.what]++
				for _, e := range got {
					b.note(e, common.Address{}, day)
				}
			}
			tx.done <- err
		}
	}
	c.blocks = append(c.blocks, block)
}

// reorg replaces the last n blocks by n+1 others without their events.
func (c *fakeChain) reorg(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.salt++
	c.blocks = c.blocks[:len(c.blocks)-n]
	for range n + 1 {
		c.mineLocked(nil)
	}
	c.announce()
}

// every makes a block at every interval until ctx ends.
func (c *fakeChain) every(ctx context.Context, interval time.Duration) {
	for {
		select {
		case <-time.After(interval):
			c.mine()
		case <-ctx.Done():
			return
		}
	}
}

func (c *fakeChain) fail(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.fails = err
}

func (c *fakeChain) Head(context.Context) (chain.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blocks[len(c.blocks)-1].Header, c.fails
}

func (c *fakeChain) Header(_ context.Context, n uint64) (chain.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fails != nil || n >= uint64(len(c.blocks)) {
		return chain.Header{}, errors.Join(c.fails, chain.ErrNoBlock)
	}
	return c.blocks[n].Header, nil
}

func (c *fakeChain) HeadsFrom(ctx context.Context, from uint64) <-chan chain.Head {
	out := make(chan chain.Head)
	go func() {
		defer close(out)
		var seen []chain.Header
		next := from
		for {
			c.mu.Lock()
			news := c.news
			var h *chain.Head
			if c.fails != nil {
				h = &chain.Head{Err: c.fails}
			} else {
				var ancestor *chain.Header
				for len(seen) > 0 {
					last := seen[len(seen)-1]
					if last.Number < uint64(len(c.blocks)) && c.blocks[last.Number].Hash == last.Hash {
						if next != last.Number+1 {
							ancestor = &last
						}
						break
					}
					seen, next = seen[:len(seen)-1], last.Number
					ancestor = &chain.Header{Number: last.Number - 1}
				}
				if next < uint64(len(c.blocks)) {
					if ancestor != nil {
						ancestor = &c.blocks[next-1].Header
					}
					h = &chain.Head{Header: c.blocks[next].Header, Ancestor: ancestor}
					seen = append(seen, h.Header)
					next++
				}
			}
			c.mu.Unlock()
			if h != nil {
				select {
				case out <- *h:
				case <-ctx.Done():
					return
				}
				if h.Err != nil {
					return
				}
				continue
			}
			select {
			case <-news:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *fakeChain) WatchEvents(_ context.Context, from, to uint64, _ chain.Progress) (all []ledger.Event, err error) {
	time.Sleep(c.slow)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fails != nil {
		return nil, c.fails
	}
	for _, b := range c.blocks[from : to+1] {
		all = append(all, b.events...)
	}
	return all, nil
}

func (c *fakeChain) Committee(_ context.Context, commitment, day uint64) ([]common.Address, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state().committee(commitment, day, c.rules.LeastWatchers), c.fails
}

func (c *fakeChain) SeedEvidence(_ context.Context, day uint64) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.state().day(day).SeedBlock
	if n == 0 || n >= uint64(len(c.blocks))-1 {
		return nil, ledger.ErrNoValue
	}
	return c.blocks[n].Hash[:], c.fails
}

// fakeSender sends one watcher's transactions.
type fakeSender struct {
	*fakeChain
	who common.Address
}

func (s fakeSender) Address() common.Address { return s.who }

func refuse(name string) ([]ledger.Event, error) { return nil, &ledger.Revert{Name: name} }

func (s fakeSender) send(ctx context.Context, what string, run func(b *book, now uint64) ([]ledger.Event, error)) (*ledger.Receipt, error) {
	tx := &fakeTx{what: what, run: run, done: make(chan error, 1)}
	s.mu.Lock()
	if s.fails != nil {
		s.mu.Unlock()
		return nil, s.fails
	}
	if _, err := run(s.state(), uint64(s.blocks[len(s.blocks)-1].Time.Unix())); err != nil {
		s.mu.Unlock()
		return nil, err
	}
	s.pending = append(s.pending, tx)
	s.mu.Unlock()
	select {
	case err := <-tx.done:
		if err != nil {
			return nil, err
		}
		return &ledger.Receipt{TxHash: common.Hash{1}, Block: tx.at, Events: tx.got}, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// within says whether it is the time for something.
func (c *fakeChain) within(now, day, from, until uint64) bool {
	d := days{c.rules}
	return now >= d.after(day, from) && now < d.after(day, until)
}

func (s fakeSender) NameSeed(ctx context.Context) (*ledger.Receipt, error) {
	return s.send(ctx, "name", func(b *book, now uint64) ([]ledger.Event, error) {
		day := s.rules.DayOf(now)
		if b.day(day).SeedBlock != 0 {
			return refuse("SeedAlreadyNamed")
		}
		return []ledger.Event{ledger.SeedNamed{Day: day, Number: uint64(len(s.blocks)) + 2}}, nil
	})
}

func (s fakeSender) StoreSeed(ctx context.Context, day uint64, evidence []byte) (*ledger.Receipt, error) {
	return s.send(ctx, "store", func(b *book, _ uint64) ([]ledger.Event, error) {
		if d := b.day(day); d.Seed != (common.Hash{}) {
			return refuse("SeedAlreadyNamed")
		} else if d.SeedBlock == 0 || d.SeedBlock >= uint64(len(s.blocks)) || common.BytesToHash(evidence) != s.blocks[d.SeedBlock].Hash {
			return refuse("NoSeed")
		}
		return []ledger.Event{ledger.SeedStored{Day: day, Seed: keccak(common.BytesToHash(evidence))}}, nil
	})
}

func (s fakeSender) ReportDay(ctx context.Context, day uint64, root common.Hash) (*ledger.Receipt, error) {
	return s.send(ctx, "report", func(b *book, now uint64) ([]ledger.Event, error) {
		switch _, had := b.day(day).Roots[s.who]; {
		case !s.within(now, day, 0, reportedFor):
			return refuse("OutOfTime")
		case !slices.Contains(b.listOn(day), s.who):
			return refuse("NotListedOn")
		case had:
			return refuse("AlreadyReported")
		}
		return []ledger.Event{ledger.DayReported{Watcher: s.who, Day: day, Root: root}}, nil
	})
}

func (s fakeSender) DemandWord(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error) {
	return s.send(ctx, "demand", func(b *book, now uint64) ([]ledger.Event, error) {
		switch state := b.day(day).word(commitment, watcher); {
		case !s.within(now, day, reportedFor, demandedFor):
			return refuse("OutOfTime")
		case !slices.Contains(b.committee(commitment, day, s.rules.LeastWatchers), watcher):
			return refuse("NotMember")
		case state.Shown != nil:
			return refuse("AlreadyShown")
		case state.Demanded:
			return refuse("AlreadyDemanded")
		}
		return []ledger.Event{ledger.WordDemanded{Watcher: watcher, Day: day, ID: commitment, By: s.who}}, nil
	})
}

// checkWord says what is wrong with a word.
func (c *fakeChain) checkWord(b *book, day, commitment uint64, word *ledger.WatchWord) string {
	if !slices.Contains(b.committee(commitment, day, c.rules.LeastWatchers), word.Watcher) {
		return "NotMember"
	}
	if !inTree(fakeWatch.leaf(day, commitment, word), word.Proof, b.day(day).Roots[word.Watcher]) {
		return "NotInReport"
	}
	return ""
}

func (s fakeSender) ShowWord(ctx context.Context, day, commitment uint64, word ledger.WatchWord) (*ledger.Receipt, error) {
	return s.send(ctx, "show", func(b *book, now uint64) ([]ledger.Event, error) {
		if !s.within(now, day, reportedFor, shownFor) {
			return refuse("OutOfTime")
		}
		if wrong := s.checkWord(b, day, commitment, &word); wrong != "" {
			return refuse(wrong)
		}
		if b.day(day).word(commitment, word.Watcher).Shown != nil {
			return refuse("AlreadyShown")
		}
		return []ledger.Event{ledger.WordShown{Day: day, ID: commitment, Word: word, By: s.who, Deposit: new(big.Int)}}, nil
	})
}

func (s fakeSender) PunishWithheld(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error) {
	return s.send(ctx, "punish", func(b *book, now uint64) ([]ledger.Event, error) {
		if !b.day(day).word(commitment, watcher).Demanded {
			return refuse("NothingDemanded")
		}
		if now < (days{s.rules}).after(day, shownFor) {
			return refuse("OutOfTime")
		}
		return []ledger.Event{ledger.WordWithheld{Watcher: watcher, Day: day, ID: commitment, Amount: big.NewInt(1), ToDemander: big.NewInt(1)}}, nil
	})
}

func (s fakeSender) Judge(ctx context.Context, commitment, day uint64, words []ledger.WatchWord) (*ledger.Receipt, error) {
	return s.send(ctx, "judge", func(b *book, now uint64) ([]ledger.Event, error) {
		if !s.within(now, day, reportedFor, judgedFor) {
			return refuse("OutOfTime")
		}
		for i := range words {
			if wrong := s.checkWord(b, day, commitment, &words[i]); wrong != "" {
				return refuse(wrong)
			}
			if i > 0 && words[i-1].Watcher.Cmp(words[i].Watcher) >= 0 {
				return refuse("WordsNotOrdered")
			}
		}
		down := b.day(day).Judged[commitment]
		for i, v := range Down(words, majority) {
			down[i] |= v
		}
		return []ledger.Event{ledger.DayJudged{ID: commitment, Day: day, Down: down, Total: new(big.Int)}}, nil
	})
}

func (s fakeSender) StrikeWatcher(ctx context.Context, day, commitment uint64, watcher common.Address) (*ledger.Receipt, error) {
	return s.send(ctx, "strike", func(b *book, now uint64) ([]ledger.Event, error) {
		own := b.day(day).word(commitment, watcher)
		switch {
		case !s.within(now, day, shownFor, judgedFor):
			return refuse("OutOfTime")
		case own.Struck:
			return refuse("AlreadyStruck")
		case own.Shown == nil:
			return refuse("NoStrike")
		}
		slots := against(own.Shown, b.day(day).shown(commitment))
		if slots <= mostDifferent {
			return refuse("NoStrike")
		}
		return []ledger.Event{ledger.WatcherStruck{Watcher: watcher, Day: day, ID: commitment, Slots: slots, Strikes: 1}}, nil
	})
}

func (s fakeSender) ClaimWatcherPay(ctx context.Context, day uint64) (*ledger.Receipt, error) {
	return s.send(ctx, "claim", func(b *book, now uint64) ([]ledger.Event, error) {
		if now < (days{s.rules}).after(day, judgedFor) {
			return refuse("OutOfTime")
		}
		return []ledger.Event{ledger.PayClaimed{Watcher: s.who, Day: day, Amount: big.NewInt(1)}}, nil
	})
}
