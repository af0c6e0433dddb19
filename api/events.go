package api

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/index"
)

// An Event is what a contract did.
type Event struct {
	Block uint64 `json:"block" doc:"The block's number"`
	Time  int64  `json:"time" doc:"The block's time, in seconds since 1970"`
	Log   uint64 `json:"log" doc:"The event's number within the block"`
	Tx    string `json:"tx" doc:"The transaction's hash"`
	Name  string `json:"name" doc:"The event's name, as docs/contracts.md has it"`
	Body  Fields `json:"body" doc:"Its arguments by name, in their order: amounts and whatever else may have 256 bits as decimal strings, hashes and addresses in hexadecimal digits"`
}

// Fields are an event's arguments, in JSON.
type Fields json.RawMessage

// MarshalJSON writes them as they are.
func (f Fields) MarshalJSON() ([]byte, error) { return f, nil }

// UnmarshalJSON keeps them as they are.
func (f *Fields) UnmarshalJSON(text []byte) error {
	*f = append((*f)[:0], text...)
	return nil
}

// Schema is for huma.
func (Fields) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: "object", AdditionalProperties: true}
}

func eventsOf(all []index.Event) []Event {
	out := make([]Event, len(all))
	for i, e := range all {
		out[i] = Event{e.Block, e.Time, e.Log, e.Tx, e.Name, Fields(e.Body)}
	}
	return out
}

type eventsInput struct {
	Paging
	Kind string `query:"kind" enum:",commitment,challenge,offer,lease,credit,account,rules" doc:"What the events are about; empty: anything"`
	ID   string `query:"id" maxLength:"66" doc:"Which one: its number, or an account's address"`
}

func (s *Server) registerEvents(api huma.API) {
	get(api, "transaction", "/transactions/{hash}", "events", "What a transaction did", s.transaction)
	get(api, "events", "/events", "events", "Events, the newest first", func(ctx context.Context, in *eventsInput) (*bodyOf[List[Event]], error) {
		if in.Kind == "" && in.ID != "" {
			return nil, newProblem(problemInput, 422, "there is an id, and no kind of thing that has it").hint("give the kind too, such as kind=commitment")
		}
		id := strings.ToLower(in.ID)
		if in.Kind == "rules" {
			id = "money"
		}
		return s.eventsAbout(ctx, &in.Paging, in.Kind, id)
	})
}

// eventsAbout is a page of what is known of something, the newest first.
func (s *Server) eventsAbout(ctx context.Context, p *Paging, kind, id string) (*bodyOf[List[Event]], error) {
	return page(ctx, s, p, 2, func(v *index.View, place []uint64, limit int) ([]Event, error) {
		var before *index.Place
		if place != nil {
			before = &index.Place{Block: place[0], Log: place[1]}
		}
		all, err := v.Events(kind, id, before, limit)
		return eventsOf(all), err
	}, func(e *Event) []uint64 { return []uint64{e.Block, e.Log} })
}

// A Transaction is what a transaction did to the deployment.
type Transaction struct {
	AsOf   AsOf    `json:"asOf"`
	Hash   string  `json:"hash" doc:"Its hash"`
	Events []Event `json:"events" nullable:"false" doc:"The first 200 events of it, in order"`
}

type transactionInput struct {
	Hash string `path:"hash" pattern:"^0x[0-9a-fA-F]{64}$" doc:"The transaction's hash"`
}

func (s *Server) transaction(ctx context.Context, in *transactionInput) (*bodyOf[Transaction], error) {
	hash := strings.ToLower(in.Hash)
	at, events, err := look(ctx, s, func(v *index.View) ([]index.Event, error) { return v.EventsIn(hash) })
	if err == nil && len(events) == 0 {
		err = s.told(index.ErrNone)
	}
	return &bodyOf[Transaction]{Transaction{at, hash, eventsOf(events)}}, err
}
