package index

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Chain is what an index reads; *ledger.Client is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	Headers(ctx context.Context, from, to uint64) ([]chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	ProvenEvents(ctx context.Context, headers []chain.Header, before ledger.Named) ([]ledger.Event, error)
}

const (
	// atOnce is how many blocks are asked for at a time.
	atOnce = 512
	// Far behind the head, up to manyBlocks are one transaction, or so many that they have manyEvents: tables and their
	// indices grow in many places at once, and each commit writes every page that changed.
	manyBlocks = 8 * atOnce
	manyEvents = 8192
	// Depth is how many of the last blocks can be undone. After a reorganisation that goes deeper, everything is
	// read again.
	Depth = 256
)

// Progress is told how far an update is.
type Progress func(done, total uint64)

// errMoved says that the chain was reorganised while it was read.
var errMoved = errors.New("the chain was reorganised while it was read")

// Update brings the index to the chain's head. It undoes what a reorganisation took back. When it fails, what it
// has done so far stays; all of it is of one branch.
func (ix *Index) Update(ctx context.Context, c Chain, progress Progress) error {
	const tries = 5
	for range tries {
		err := ix.update(ctx, c, progress)
		if !errors.Is(err, errMoved) && !errors.Is(err, chain.ErrNoBlock) {
			return err
		}
	}
	return fmt.Errorf("%w, %d times", errMoved, tries)
}

// Follow updates the index at each new head, until ctx ends or the chain cannot be followed. That is an [ErrUnread] if
// the chain's node is why. changed is called after each update; failed, with the error of one that will be tried again.
func (ix *Index) Follow(ctx context.Context, c Chain, progress Progress, changed func(), failed func(error)) error {
	c = reads{c}
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	if err := ix.Update(ctx, c, progress); err != nil {
		return err
	}
	changed()
	for h := range c.HeadsFrom(ctx, head.Number) {
		if h.Err != nil {
			return unread(h.Err)
		}
		switch err := ix.Update(ctx, c, nil); {
		case err == nil:
			changed()
		case errors.Is(err, chain.ErrUnavailable) || errors.Is(err, errMoved):
			failed(err)
		default:
			return err
		}
	}
	return context.Cause(ctx)
}

func (ix *Index) update(ctx context.Context, c Chain, progress Progress) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	p, err := ix.undoOther(ctx, c, head)
	if err != nil {
		return err
	}
	first := p.next
	report := func(next uint64) {
		if progress != nil && head.Number > first {
			progress(next-first, head.Number+1-first)
		}
	}
	for p.next <= head.Number {
		to := head.Number
		settled := head.Number - min(head.Number, Depth) // what no reorganisation should reach
		if p.next <= settled {
			to = settled
		}
		if err := ix.note(ctx, p.next > settled); err != nil {
			return err
		}
		if p, err = ix.take(ctx, c, p, to, report); err != nil {
			return err
		}
	}
	return nil
}

// note has changes noted from now on, or not.
func (ix *Index) note(ctx context.Context, on bool) (err error) {
	if ix.noting == on {
		return nil
	}
	if on {
		err = noteChanges(ctx, ix.write)
	} else {
		err = forgetChanges(ctx, ix.write)
	}
	ix.noting = on && err == nil
	return ix.explain(err)
}

// take reads some of the next blocks, up to one, and applies their events in one transaction. What was read before
// something fails is applied, too.
func (ix *Index) take(ctx context.Context, c Chain, p position, to uint64, report func(next uint64)) (position, error) {
	before, err := ix.hash(ctx, p.next-1)
	if err != nil {
		return p, err
	}
	s := stretch{last: before, named: p.named}
	var failed error
	for next := p.next; next <= to && !s.long(); report(next) {
		last := min(to, next+atOnce-1)
		if failed = s.read(ctx, c, next, last); failed != nil {
			break
		}
		next = last + 1
	}
	if len(s.headers) == 0 {
		return p, failed
	}
	p, err = ix.applyBlocks(ctx, p, s)
	return p, errors.Join(failed, err)
}

// A stretch is blocks that follow each other, with their events.
type stretch struct {
	headers []chain.Header
	events  []ledger.Event
	named   ledger.Named // up to its end
	last    string       // the hash of the block that the next one has to follow; empty: any
}

// long says whether it is enough for a transaction.
func (s *stretch) long() bool { return len(s.headers) >= manyBlocks || len(s.events) >= manyEvents }

// read goes on with some blocks.
func (s *stretch) read(ctx context.Context, c Chain, from, to uint64) error {
	headers, err := c.Headers(ctx, from, to)
	if err != nil {
		return err
	}
	if s.last != "" && headers[0].ParentHash.Hex() != s.last {
		return errMoved
	}
	events, err := c.ProvenEvents(ctx, headers, s.named)
	if err != nil && !errors.Is(err, chain.ErrUnprovable) {
		return movedMeanwhile(ctx, c, headers[len(headers)-1], err)
	}
	s.headers, s.events = append(s.headers, headers...), append(s.events, events...)
	s.named, s.last = s.named.And(events), headers[len(headers)-1].Hash.Hex()
	return nil
}

// movedMeanwhile says whether events do not fit their headers because the chain has changed.
func movedMeanwhile(ctx context.Context, c Chain, last chain.Header, err error) error {
	if errors.Is(err, chain.ErrLogs) {
		if now, unread := c.Header(ctx, last.Number); unread == nil && now.Hash != last.Hash {
			return errMoved
		}
	}
	return err
}

// applyBlocks is one transaction: the events of some blocks, which follow those of the index.
func (ix *Index) applyBlocks(ctx context.Context, p position, s stretch) (position, error) {
	headers := s.headers
	first, last := headers[0].Number, headers[len(headers)-1].Number
	after := position{next: last + 1, undoable: p.undoable, named: s.named}
	if !ix.noting {
		after.undoable = last
	}
	after.undoable = max(after.undoable, last-min(last, Depth))
	err := ix.change(ctx, func(w *writer) {
		applying := uint64(0)
		for _, e := range s.events {
			if _, moves := e.(ledger.Transferred); moves {
				continue // of a token: no contract of the deployment did it
			}
			at := e.Where()
			if at.Block < first || at.Block > last || headers[at.Block-first].Hash != at.BlockHash {
				w.fail(errMoved)
				return
			}
			if at.Block != applying {
				applying = at.Block
				if ix.noting { // what undoes a change is noted by its block
					w.flush()
					w.exec(`UPDATE position SET applying = ?`, applying)
				}
				w.block(headers[applying-first])
			}
			w.apply(e, uint64(headers[at.Block-first].Time.Unix()))
		}
		for _, h := range headers {
			if h.Number >= after.undoable {
				w.block(h)
			}
		}
		w.flush()
		w.exec(`UPDATE position SET next = ?, undoable = ?`, after.next, after.undoable)
		w.forget(p.undoable, after.undoable)
	})
	if err != nil {
		return p, err
	}
	return after, nil
}

func (w *writer) block(h chain.Header) {
	w.exec(`INSERT INTO block VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, h.Number, h.Hash.Hex(), h.Time.Unix())
}

// forget drops what was kept to undo some blocks with, those between two: the second and later ones can still be gone back
// to. Blocks with events stay.
func (w *writer) forget(from, to uint64) {
	w.exec(`DELETE FROM undo WHERE block <= ?`, to)
	w.exec(`DELETE FROM block WHERE number >= ? AND number < ? AND NOT EXISTS (SELECT 1 FROM event WHERE event.block = block.number)`, from, to)
}

// undoOther undoes the blocks that are not in the chain, whose newest is head.
func (ix *Index) undoOther(ctx context.Context, c Chain, head chain.Header) (position, error) {
	p, err := ix.position(ctx)
	if err != nil {
		return p, err
	}
	last := p.next - 1
	for ; ; last-- {
		have, err := ix.hash(ctx, last)
		if err != nil {
			return p, err
		}
		if have == "" { // nothing was read yet, or all that can be undone is another branch's
			break
		}
		if last > head.Number {
			continue
		}
		now := head
		if last != head.Number {
			if now, err = c.Header(ctx, last); err != nil {
				return p, err
			}
		}
		if now.Hash.Hex() == have {
			break
		}
	}
	if last == p.next-1 {
		return p, nil
	}
	if last < p.undoable {
		return p, ix.startAgain(ctx)
	}
	if err := ix.note(ctx, false); err != nil {
		return p, err
	}
	if err := ix.change(ctx, func(w *writer) { w.undoTo(last) }); err != nil {
		return p, err
	}
	return ix.position(ctx)
}

// startAgain empties an index that cannot undo a reorganisation.
func (ix *Index) startAgain(ctx context.Context) error {
	have, err := ix.madeFor(ctx)
	if err != nil {
		return err
	}
	var of identity
	if err := json.Unmarshal([]byte(have), &of); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if err := ix.note(ctx, false); err != nil {
		return err
	}
	if err := ix.reset(ctx, have, of.Block); err != nil {
		return err
	}
	return errMoved
}
