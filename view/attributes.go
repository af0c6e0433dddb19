package view

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
)

// An Attribute is a condition on what a host says of itself in the document of its offers (leasing section 1,
// "Offers"): a JSON object about what nobody can prove, such as {"diskGiB": 40, "network": {"mbit": 1000}, "cpu": "EPYC"}.
type Attribute struct {
	path   []string // of the field, from object to object
	does   string   // >=, <=, = or ~
	text   string
	number float64 // of the text, for >= and <=, and for = if it is one
	isNum  bool
}

var attribute = regexp.MustCompile(`^([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)(>=|<=|=|~)(.+)$`)

// ErrNoAttribute says that a text is not a condition.
var ErrNoAttribute = errors.New("not a condition on a field")

// ParseAttribute reads a condition such as diskGiB>=40, network.mbit<=1000, cpu=EPYC or cpu~epyc: a number that is at
// least or at most another, a value that is another, or a text that has another in it. Texts are compared without
// regard to case. It fails with [ErrNoAttribute].
func ParseAttribute(s string) (a Attribute, err error) {
	parts := attribute.FindStringSubmatch(s)
	if parts == nil {
		return a, hint.Add(fmt.Errorf("%q is %w", s, ErrNoAttribute), "write one such as diskGiB>=40, network.mbit>=1000, cpu=EPYC or cpu~epyc")
	}
	a = Attribute{path: strings.Split(parts[1], "."), does: parts[2], text: parts[3]}
	a.number, err = strconv.ParseFloat(a.text, 64)
	a.isNum = err == nil
	if !a.isNum && (a.does == ">=" || a.does == "<=") {
		return a, hint.Add(fmt.Errorf("%q is %w: %q is not a number", s, ErrNoAttribute, a.text), "compare texts by = or ~")
	}
	return a, nil
}

func (a Attribute) String() string { return strings.Join(a.path, ".") + a.does + a.text }

// holds says whether the condition holds for a document. A list is as good as the best of its values.
func (a Attribute) holds(document map[string]any) bool {
	var value any = document
	for _, name := range a.path {
		object, ok := value.(map[string]any)
		if !ok {
			return false
		}
		value = object[name]
	}
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	for _, v := range list {
		if a.fits(v) {
			return true
		}
	}
	return false
}

func (a Attribute) fits(value any) bool {
	switch v := value.(type) {
	case float64:
		switch a.does {
		case ">=":
			return v >= a.number
		case "<=":
			return v <= a.number
		case "=":
			return a.isNum && v == a.number
		}
	case string:
		switch a.does {
		case "=":
			return strings.EqualFold(v, a.text)
		case "~":
			return strings.Contains(strings.ToLower(v), strings.ToLower(a.text))
		}
	case bool:
		return a.does == "=" && strings.EqualFold(strconv.FormatBool(v), a.text)
	}
	return false
}

// ErrNoDocument says that an offer names no document.
var ErrNoDocument = errors.New("the offer names no document")

// An Unread offer is one whose document cannot be had, and why.
type Unread struct {
	Offer uint64
	Err   error
}

// documentsAtOnce is how many documents are got at a time.
const documentsAtOnce = 64

// WithAttributes leaves those offers whose documents meet all conditions, in their order. get gets the document of an
// offer and has to check its hash; offers of one host with one document share it. Those whose documents cannot be had, or
// are no JSON objects, come back as unread.
func WithAttributes(ctx context.Context, offers []Offer, all []Attribute, get func(context.Context, Description) ([]byte, error)) (kept []Offer, unread []Unread) {
	type source struct {
		url            string
		key, documents common.Hash
	}
	type answer struct {
		document map[string]any
		err      error
	}
	answers := map[source]*answer{}
	of := func(o Offer) source { return source{o.URL, o.TLSKey, o.Attributes} }
	slots := make(chan struct{}, documentsAtOnce)
	var each sync.WaitGroup
	for _, o := range offers {
		if answers[of(o)] != nil {
			continue
		}
		a := &answer{}
		answers[of(o)] = a
		if o.Attributes == (common.Hash{}) {
			a.err = ErrNoDocument
			continue
		}
		slots <- struct{}{}
		each.Go(func() {
			defer func() { <-slots }()
			a.document, a.err = readDocument(get(ctx, o.Description))
		})
	}
	each.Wait()
	for _, o := range offers {
		a, fits := answers[of(o)], true
		for _, condition := range all {
			fits = fits && a.err == nil && condition.holds(a.document)
		}
		switch {
		case a.err != nil:
			unread = append(unread, Unread{o.Offer, a.err})
		case fits:
			kept = append(kept, o)
		}
	}
	return kept, unread
}

func readDocument(data []byte, err error) (map[string]any, error) {
	if err != nil {
		return nil, err
	}
	return ParseDocument(data)
}

// ParseDocument reads a document about a host. It has to be a JSON object.
func ParseDocument(data []byte) (document map[string]any, err error) {
	if err := json.Unmarshal(data, &document); err != nil || document == nil || bytes.TrimSpace(data)[0] != '{' {
		return nil, errors.New("the document about the host is not a JSON object")
	}
	return document, nil
}
