package api

import (
	"context"
	"encoding/json"
	"unicode/utf8"

	"github.com/muster-network/muster/index"
)

// AsOf is the block after which everything in an answer was as the answer says.
type AsOf struct {
	Block     uint64  `json:"block" doc:"The block's number"`
	Hash      string  `json:"hash" doc:"Its hash"`
	Time      int64   `json:"time" doc:"Its time, in seconds since 1970"`
	Final     bool    `json:"final" doc:"Whether no reorganisation can undo it: whether it is finalized"`
	Finalized *uint64 `json:"finalized" doc:"The newest finalized block, by the node's tag, or the 64th before this one where the node has none; null: it is not known. What a block up to it says is final"`
}

// A List is a page of a list.
type List[T any] struct {
	AsOf  AsOf   `json:"asOf" doc:"What the page is of"`
	Items []T    `json:"items" nullable:"false" doc:"The things, in the list's order"`
	Next  string `json:"next,omitempty" doc:"The cursor of the next page; missing: this is the last one"`
}

type (
	bodyOf[T any] struct{ Body T }
	nothing       struct{}
)

// view reads from the index. What it returns can be told.
func (s *Server) view(ctx context.Context, f func(*index.View) error) (AsOf, error) {
	at, err := s.config.Index.View(ctx, f)
	if err != nil && ctx.Err() != nil { // the database says it in words of its own
		err = ctx.Err()
	}
	if err != nil {
		return AsOf{}, s.told(err)
	}
	return s.asOf(at), nil
}

// look reads one thing from the index.
func look[T any](ctx context.Context, s *Server, f func(*index.View) (T, error)) (AsOf, T, error) {
	var out T
	at, err := s.view(ctx, func(v *index.View) (err error) {
		out, err = f(v)
		return err
	})
	return at, out, err
}

// page answers with a page of a list. read reads up to so many items after a place of so many numbers, nil for the
// first page; at says where an item is.
func page[T any](ctx context.Context, s *Server, p *Paging, numbers int, read func(v *index.View, place []uint64, limit int) ([]T, error), at func(*T) []uint64) (*bodyOf[List[T]], error) {
	place, err := p.place(numbers)
	if err != nil {
		return nil, err
	}
	asOf, items, err := look(ctx, s, func(v *index.View) ([]T, error) { return read(v, place, p.Limit) })
	if err != nil {
		return nil, err
	}
	items, short, err := bounded(items)
	if err != nil {
		return nil, s.told(err)
	}
	out := List[T]{AsOf: asOf, Items: items}
	if n := len(out.Items); n > 0 && (short || n == p.Limit) {
		out.Next = p.next(at(&out.Items[n-1])...)
	}
	return &bodyOf[List[T]]{out}, nil
}

// pageBy is [page] of a list that is ordered by one number, and whose place 0 is its beginning.
func pageBy[T any](ctx context.Context, s *Server, p *Paging, read func(*index.View, index.Page) ([]T, error), number func(*T) uint64) (*bodyOf[List[T]], error) {
	return page(ctx, s, p, 1, func(v *index.View, place []uint64, limit int) ([]T, error) {
		of := index.Page{Limit: limit}
		if place != nil {
			of.After = place[0]
		}
		return read(v, of)
	}, func(t *T) []uint64 { return []uint64{number(t)} })
}

// bounded leaves out the last items of a list that is too large to be sent; one item stays.
func bounded[T any](items []T) (kept []T, short bool, err error) {
	size := 0
	for i := range items {
		text, err := json.Marshal(&items[i])
		if err != nil {
			return nil, false, err
		}
		if size += len(text); size > maxAnswer && i > 0 {
			return items[:i], true, nil
		}
	}
	return items, false, nil
}

// cut leaves the beginning of a stranger's text.
func cut(text string) string {
	if len(text) <= maxText {
		return text
	}
	end := maxText
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end] + "…"
}
