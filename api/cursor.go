package api

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"math/big"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"
)

// Paging is which part of a list is asked for. It is exported because huma fills no others.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"How many items at the most; there may be fewer, and yet a next page"`
	Cursor string `query:"cursor" maxLength:"100" doc:"The next of an earlier page of the same list; empty: the first page"`

	list string // which one it is: path and filters
}

// Resolve is for huma.
func (p *Paging) Resolve(ctx huma.Context) []error {
	u := ctx.URL()
	filters := u.Query()
	filters.Del("limit")
	filters.Del("cursor")
	p.list = u.Path + "?" + filters.Encode()
	return nil
}

const cursorCheck = 6 // bytes that tie a cursor to its list

func (p *Paging) check() []byte {
	sum := sha256.Sum256([]byte("muster cursor\n" + p.list))
	return sum[:cursorCheck]
}

// next is the cursor of a place in the list.
func (p *Paging) next(place ...uint64) string {
	text := p.check()
	for _, n := range place {
		text = binary.AppendUvarint(text, n)
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// place reads the cursor: so many numbers, none if there is no cursor.
func (p *Paging) place(numbers int) ([]uint64, error) {
	if p.Cursor == "" {
		return nil, nil
	}
	bad := newProblem(problemCursor, http.StatusBadRequest, "the cursor is not one of this list").
		hint("begin without a cursor, and pass on the next of each page unchanged, with the same filters")
	raw, err := base64.RawURLEncoding.Strict().DecodeString(p.Cursor)
	if err != nil || len(raw) < cursorCheck || !slices.Equal(raw[:cursorCheck], p.check()) {
		return nil, bad
	}
	raw = raw[cursorCheck:]
	place := make([]uint64, numbers)
	for i := range place {
		n, size := binary.Uvarint(raw)
		if size <= 0 || n > maxNumber {
			return nil, bad
		}
		place[i], raw = n, raw[size:]
	}
	if len(raw) > 0 {
		return nil, bad
	}
	return place, nil
}

// An amount of up to 256 bits is so many numbers in a cursor, the highest part first.
const (
	amountParts = 5
	partBits    = 52 // a part is no more than maxNumber
)

func splitAmount(amount string) []uint64 {
	rest, low := number(amount), big.NewInt(1<<partBits-1)
	parts := make([]uint64, amountParts)
	for i := range slices.Backward(parts) {
		parts[i] = new(big.Int).And(rest, low).Uint64()
		rest.Rsh(rest, partBits)
	}
	return parts
}

func joinAmount(parts []uint64) string {
	amount := new(big.Int)
	for _, p := range parts {
		amount.Lsh(amount, partBits).Add(amount, new(big.Int).SetUint64(p))
	}
	return amount.String()
}

// after is the place of a list that is ordered by one number; 0: from the first on.
func (p *Paging) after() (uint64, error) {
	place, err := p.place(1)
	if place == nil {
		return 0, err
	}
	return place[0], nil
}

// maxNumber is the largest number of a block, a commitment or anything else that is asked for: what a page can compute with.
const maxNumber = 1<<53 - 1
