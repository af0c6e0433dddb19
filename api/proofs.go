package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
)

// A ProofDetail is a proof that the contract has accepted, and all that it takes to check it again: with the verifying key
// alone, that it shows its public inputs; with the chain's events and the beacon's values, that those are what they have to
// be (protocol sections 4, 6 and 8).
type ProofDetail struct {
	AsOf     AsOf           `json:"asOf"`
	Response index.Response `json:"response"`
	Words    ProofWords     `json:"proof" doc:"The proof as the verifier contract takes it, from the event AuditProven"`
	Inputs   []string       `json:"inputs" nullable:"false" doc:"The public inputs in decimal digits, in their order: ctx, sealRoot, beacon, chainRoot, query; empty: see missing"`
	Parts    *Statement     `json:"statement" doc:"The same in their parts; null: see missing"`
	From     ProofSources   `json:"from" doc:"Where the parts come from, so that they can be computed again"`
	Missing  *Missing       `json:"missing" doc:"Why something could not be found; null: nothing is missing"`
}

// ProofWords are the numbers of a Groth16 proof over BN254 with one commitment, in decimal digits.
type ProofWords struct {
	Points        []string `json:"points" nullable:"false" doc:"A, B and C as in EIP-197: 8 numbers"`
	Commitments   []string `json:"commitments" nullable:"false" doc:"The commitment: 2 numbers"`
	CommitmentPok []string `json:"commitmentPok" nullable:"false" doc:"Its proof of knowledge: 2 numbers"`
}

// A Statement is the public inputs of an audit (protocol section 6). Field elements are 32 bytes, big-endian.
type Statement struct {
	Ctx       string `json:"ctx" doc:"The seal's context"`
	SealRoot  string `json:"sealRoot" doc:"The root over the commitment's arrays"`
	Beacon    string `json:"beacon" doc:"The challenge's beacon"`
	ChainRoot string `json:"chainRoot" doc:"The root over the units' chains, from the response"`
	Query     string `json:"query" doc:"What the audit asks for, packed"`
	Unit      int    `json:"unit" doc:"c: the unit that is audited"`
	Units     int    `json:"units" doc:"n: units that were claimed"`
	Lane      int    `json:"lane" doc:"ℓ: the lane of its chain"`
	Segment   int    `json:"segment" doc:"k: the segment of its chain"`
	Positions []int  `json:"positions" nullable:"false" doc:"The blocks of the array whose filling is shown"`
}

// ProofSources are what a statement is computed from. Values are in hexadecimal digits.
type ProofSources struct {
	Contract  string `json:"contract" doc:"The capacity contract, which is part of each hash"`
	ChainID   uint64 `json:"chainId" doc:"The chain's id, which is too"`
	Period    uint64 `json:"period" doc:"The seal period"`
	SeedBlock uint64 `json:"seedBlock" doc:"The block whose value is the seal's seed; 0: the index does not know it"`
	Seed      string `json:"seed" doc:"That value, as it was shown; ctx follows from it"`
	Slot      uint64 `json:"slot" doc:"The challenge's slot"`
	DrawBlock uint64 `json:"drawBlock" doc:"The block whose value draws the audits"`
	Draw      string `json:"draw" doc:"That value, as it was shown; empty: it was shown to the beacon otherwise, and the query is the contract's answer"`
	Class     int    `json:"class" doc:"The commitment's speed class"`
	Segments  int    `json:"segments" doc:"Segments of a chain for each step of the class"`
	Blocks    int    `json:"blocks" doc:"Blocks of an array"`
	Positions int    `json:"positions" doc:"How many positions an audit opens"`
}

type proofInput struct {
	Commitment uint64 `path:"commitment" minimum:"1" maximum:"9007199254740991" doc:"The commitment's number"`
	Challenge  uint64 `path:"challenge" minimum:"1" maximum:"9007199254740991" doc:"The challenge's number: that of its block"`
}

func (s *Server) registerProofs(api huma.API) {
	get(api, "proofs", "/proofs", "proofs", "Responses that were proven, the newest proof first", func(ctx context.Context, in *struct{ Paging }) (*bodyOf[List[index.Response]], error) {
		return page(ctx, s, &in.Paging, 3, func(v *index.View, place []uint64, limit int) ([]index.Response, error) {
			if place == nil {
				return v.Proven(nil, limit)
			}
			return v.Proven(&index.ProofPlace{Proven: place[0], Challenge: place[1], Commitment: place[2]}, limit)
		}, func(r *index.Response) []uint64 { return []uint64{*r.Proven, r.Challenge, r.Commitment} })
	})
	get(api, "proof", "/proofs/{commitment}/{challenge}", "proofs", "A proof, and all that it takes to check it", s.proof)
	s.registerKey(api)
}

// A proofStory is the events that a proof and its statement are in.
type proofStory struct {
	response   index.Response
	commitment index.Commitment
	proof      ProofWords
	seedBlock  uint64
	seed, ctx  string
	sealRoot   string
	beacon     string
	draw       string
}

func (s *Server) proof(ctx context.Context, in *proofInput) (*bodyOf[ProofDetail], error) {
	at, story, err := look(ctx, s, func(v *index.View) (proofStory, error) { return s.proofStory(v, in.Commitment, in.Challenge) })
	if err != nil {
		return nil, err
	}
	rules := s.clock.CapacityConfig
	d := ProofDetail{
		AsOf: at, Response: story.response, Words: story.proof, Inputs: []string{},
		From: ProofSources{
			Contract: s.clock.Contract.Hex(), ChainID: s.clock.ChainID, Period: s.clock.PeriodAt(in.Challenge), SeedBlock: story.seedBlock, Seed: story.seed,
			Slot: s.clock.Slot(in.Challenge), DrawBlock: s.clock.DrawBlock(in.Challenge), Draw: story.draw, Class: story.commitment.Class,
			Segments: rules.Segments, Blocks: rules.Blocks, Positions: rules.Positions,
		},
	}
	statement, err := s.statement(ctx, at, story)
	if d.Missing = s.missing(err); err != nil {
		return &bodyOf[ProofDetail]{d}, nil
	}
	d.Parts, d.Inputs = partsOf(statement), inputsOf(statement)
	return &bodyOf[ProofDetail]{d}, nil
}

// proofStory finds a proof and what led to it.
func (s *Server) proofStory(v *index.View, id, challenge uint64) (p proofStory, err error) {
	if p.response, err = v.Response(id, challenge); err != nil {
		return p, err
	}
	if p.response.Proven == nil {
		return p, index.ErrNone
	}
	if p.commitment, err = v.Commitment(id); err != nil {
		return p, err
	}
	period := s.clock.PeriodAt(challenge)
	events, err := v.EventsOf("commitment", strconv.FormatUint(id, 10), s.clock.PeriodStart(period), *p.response.Proven,
		"SealBegun", "SealDrawn", "Sealed", "AuditProven")
	if err != nil {
		return p, err
	}
	for _, e := range events {
		if err := p.take(e, period, challenge); err != nil {
			return p, err
		}
	}
	opened, err := v.EventsOf("challenge", strconv.FormatUint(challenge, 10), 0, maxNumber, "ChallengeOpened", "AuditDrawn")
	if err != nil {
		return p, err
	}
	for _, e := range opened {
		var body struct{ Beacon, Value string }
		if err := json.Unmarshal(e.Body, &body); err != nil {
			return p, err
		}
		if e.Name == "ChallengeOpened" {
			p.beacon = body.Beacon
		} else {
			p.draw = body.Value
		}
	}
	return p, nil
}

// take reads an event of the commitment.
func (p *proofStory) take(e index.Event, period, challenge uint64) error {
	var body struct {
		Period, SeedBlock, FromBlock, Challenge uint64
		Seed, Ctx, SealRoot                     string
		Proof                                   ProofWords
	}
	if err := json.Unmarshal(e.Body, &body); err != nil {
		return fmt.Errorf("read event %s of block %d: %w", e.Name, e.Block, err)
	}
	switch e.Name {
	case "SealBegun":
		if body.Period == period {
			p.seedBlock = body.SeedBlock
		}
	case "SealDrawn":
		if body.Period == period {
			p.seed, p.ctx = body.Seed, body.Ctx
		}
	case "Sealed":
		if body.Period == period && body.FromBlock <= challenge {
			p.sealRoot = body.SealRoot
		}
	case "AuditProven":
		if body.Challenge == challenge {
			p.proof = body.Proof
		}
	}
	return nil
}

// errStory says that events are missing that a proof needs.
var errStory = errors.New("the index has not all events that led to the proof")

// statement is what the proof has to show.
func (s *Server) statement(ctx context.Context, at AsOf, p proofStory) (st capacity.Statement, err error) {
	for _, part := range []struct {
		into *capacity.Element
		text string
	}{{&st.Ctx, p.ctx}, {&st.SealRoot, p.sealRoot}, {&st.Beacon, p.beacon}, {&st.ChainRoot, p.response.ChainRoot}} {
		if *part.into, err = elementOf(part.text); err != nil {
			return st, err
		}
	}
	if p.draw == "" {
		st.Query, err = s.drawnQuery(ctx, at, p, st.ChainRoot)
		return st, err
	}
	value, err := hexutil.Decode(p.draw)
	if err != nil {
		return st, err
	}
	st.Query, err = s.clock.Query(ledger.Claim{
		ID: p.response.Commitment, Challenge: p.response.Challenge, ChainRoot: st.ChainRoot, Units: p.response.Claimed, Class: p.commitment.Class,
	}, ledger.Value(value))
	return st, err
}

// drawnQuery is the contract's own draw, for a value that no event shows.
func (s *Server) drawnQuery(ctx context.Context, at AsOf, p proofStory, chainRoot capacity.Element) (q capacity.Query, err error) {
	id, challenge := p.response.Commitment, p.response.Challenge
	packed, err := liveRead(ctx, s, at, fmt.Sprintf("query of %d for %d", id, challenge), func(ctx context.Context, c *ledger.Client) (capacity.Element, error) {
		return c.QueryOf(ctx, id, challenge, chainRoot)
	})
	if err != nil {
		return q, err
	}
	profile, err := capacity.ProfileByName(s.config.Deployment.Profile)
	if err != nil {
		return q, err
	}
	return capacity.UnpackQuery(profile, packed)
}

func elementOf(text string) (capacity.Element, error) {
	raw, err := hexutil.Decode(text)
	if err != nil {
		return capacity.Element{}, errStory
	}
	return capacity.ElementFromBytes(raw)
}

func partsOf(st capacity.Statement) *Statement {
	q := st.Query
	return &Statement{
		Ctx: capacity.Hex(st.Ctx), SealRoot: capacity.Hex(st.SealRoot), Beacon: capacity.Hex(st.Beacon), ChainRoot: capacity.Hex(st.ChainRoot),
		Query: capacity.Hex(q.Pack()), Unit: q.Unit, Units: q.Units, Lane: q.Lane, Segment: q.Segment, Positions: append([]int{}, q.Positions...),
	}
}

func inputsOf(st capacity.Statement) []string {
	query := st.Query.Pack()
	all := []string{}
	for _, e := range []capacity.Element{st.Ctx, st.SealRoot, st.Beacon, st.ChainRoot, query} {
		var n big.Int
		all = append(all, e.BigInt(&n).String())
	}
	return all
}
