package api

import (
	"context"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/index"
)

// Found is what a search leads to.
type Found struct {
	AsOf  AsOf  `json:"asOf"`
	Items []Hit `json:"items" nullable:"false" doc:"What was found, the likeliest first"`
}

// A Hit is one thing that a search leads to.
type Hit struct {
	Kind string `json:"kind" enum:"commitment,epoch,challenge,slash,offer,lease,provider,account,watcher,transaction" doc:"What it is"`
	ID   string `json:"id" doc:"Its number, address or hash"`
	Path string `json:"path" doc:"Where this API tells more of it"`
}

type searchInput struct {
	Q string `query:"q" required:"true" minLength:"1" maxLength:"100" doc:"A number, an address or a transaction's hash"`
}

var (
	isNumber  = regexp.MustCompile(`^[0-9]{1,15}$`)
	isAddress = regexp.MustCompile(`^0x[0-9a-f]{40}$`)
	isHash    = regexp.MustCompile(`^0x[0-9a-f]{64}$`)
)

func (s *Server) registerSearch(api huma.API) {
	get(api, "search", "/search", "site", "Where a number, an address or a hash leads", func(ctx context.Context, in *searchInput) (*bodyOf[Found], error) {
		q := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(in.Q)), "#")
		at, hits, err := look(ctx, s, func(v *index.View) ([]Hit, error) {
			switch {
			case isNumber.MatchString(q):
				n, _ := strconv.ParseUint(q, 10, 64) // it has few digits
				return numbered(v, n)
			case isAddress.MatchString(q):
				return addressed(v, q)
			case isHash.MatchString(q):
				return transaction(v, q)
			}
			return []Hit{}, nil
		})
		return &bodyOf[Found]{Found{at, hits}}, err
	})
}

func numbered(v *index.View, n uint64) ([]Hit, error) {
	id := strconv.FormatUint(n, 10)
	hits := []Hit{}
	for _, kind := range []struct {
		name, path string
		find       func() error
	}{
		{"commitment", "/commitments/", func() error { _, err := v.Commitment(n); return err }},
		{"challenge", "/challenges/", func() error { _, err := v.Challenge(n); return err }},
		{"epoch", "/epochs/", func() error { _, err := v.EpochSum(n); return err }},
		{"offer", "/offers/", func() error { _, err := v.Offer(n); return err }},
		{"lease", "/leases/", func() error { _, err := v.Lease(n); return err }},
		{"slash", "/slashes/", func() error { _, err := v.Slash(n); return err }},
	} {
		err := kind.find()
		if err == nil {
			hits = append(hits, Hit{kind.name, id, Prefix + kind.path + id})
		} else if !errors.Is(err, index.ErrNone) {
			return nil, err
		}
	}
	return hits, nil
}

func addressed(v *index.View, address string) ([]Hit, error) {
	hits := []Hit{}
	provided, err := v.Commitments(address, "", index.Page{Limit: 1})
	if err != nil {
		return nil, err
	}
	if len(provided) > 0 {
		hits = append(hits, Hit{"provider", address, Prefix + "/commitments?provider=" + address})
	}
	_, err = v.Watcher(address)
	if err == nil {
		hits = append(hits, Hit{"watcher", address, Prefix + "/watchers"})
	} else if !errors.Is(err, index.ErrNone) {
		return nil, err
	}
	known, err := v.Known("account", address)
	if err == nil && known {
		hits = append(hits, Hit{"account", address, Prefix + "/accounts/" + address})
	}
	return hits, err
}

func transaction(v *index.View, hash string) ([]Hit, error) {
	events, err := v.EventsIn(hash)
	if err != nil || len(events) == 0 {
		return []Hit{}, err
	}
	return []Hit{{"transaction", hash, Prefix + "/transactions/" + hash}}, nil
}
