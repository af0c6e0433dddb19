package verifier

import (
	"cmp"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// recordFile holds a history of a devnet with real arrays and proofs. TestRecord makes it.
const recordFile = "testdata/history.json.gz"

// A recorded history is a chain for an auditor to read.
type recorded struct {
	Deployment ledger.Deployment
	Balance    *big.Int // of the staking contract at the end
	From       uint64   // the block of Blocks[0]
	Blocks     []block
	History    []taggedEvent
	Moves      []ledger.Transferred

	reorgs   int                            // how often the last block changes after it was read
	unproven error                          // what comes with the events
	senders  map[common.Hash]common.Address // of transactions that the node knows
	forgets  bool                           // balances of earlier blocks
	unknown  func(block uint64) bool        // which blocks the beacon has no value for; nil: none
}

// A taggedEvent is an event in JSON, with its type.
type taggedEvent struct{ ledger.Event }

var eventTypes = map[string]reflect.Type{}

func init() {
	for _, e := range []ledger.Event{
		ledger.CapacityConfigured{}, ledger.UnitsLeased{}, ledger.SealBegun{}, ledger.SealDrawn{}, ledger.Sealed{}, ledger.ChallengeOpened{}, ledger.Responded{},
		ledger.AuditDrawn{}, ledger.AuditProven{}, ledger.StakingConfigured{}, ledger.CommitmentCreated{}, ledger.UnitsAdded{}, ledger.UnitsRemoved{}, ledger.BondAdded{},
		ledger.Delegated{}, ledger.Activated{}, ledger.Undelegated{}, ledger.Withdrawn{}, ledger.RewardsFunded{},
		ledger.RateFixed{}, ledger.RewardsClaimed{}, ledger.OpeningPaid{}, ledger.Settled{}, ledger.Slashed{},
		ledger.SlashFinished{}, ledger.SlashGivenBack{}, ledger.SlashTakenBack{}, ledger.RequestTakenBack{},
		ledger.CommitmentFailed{}, ledger.CommitmentClosed{}, ledger.Collected{},
		ledger.AuthorityUpdated{}, ledger.ParametersSet{}, ledger.TreasurySet{}, ledger.Paused{}, ledger.Unpaused{},
	} {
		eventTypes[reflect.TypeOf(e).Name()] = reflect.TypeOf(e)
	}
}

type tag struct {
	Type  string
	Event json.RawMessage
}

func (t taggedEvent) MarshalJSON() ([]byte, error) {
	v := reflect.New(reflect.TypeOf(t.Event)) // field elements write themselves only where they can be addressed
	v.Elem().Set(reflect.ValueOf(t.Event))
	event, err := json.Marshal(v.Interface())
	if err != nil {
		return nil, err
	}
	return json.Marshal(tag{reflect.TypeOf(t.Event).Name(), event})
}

func (t *taggedEvent) UnmarshalJSON(data []byte) error {
	var raw tag
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	kind, ok := eventTypes[raw.Type]
	if !ok {
		return fmt.Errorf("no event %q", raw.Type)
	}
	v := reflect.New(kind)
	err := json.Unmarshal(raw.Event, v.Interface())
	t.Event = v.Elem().Interface().(ledger.Event)
	return err
}

func loadRecord(t *testing.T) *recorded {
	t.Helper()
	f, err := os.Open(recordFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var r recorded
	if err := json.NewDecoder(z).Decode(&r); err != nil {
		t.Fatal(err)
	}
	for i := range r.Moves { // the record is older than other tokens
		r.Moves[i].Token = r.Deployment.Token
	}
	return &r
}

func (r *recorded) header(number uint64) (chain.Header, error) {
	kept := branch{From: r.From, Blocks: r.Blocks}
	h, ok := kept.header(number)
	if !ok {
		return h, chain.ErrNoBlock
	}
	h.ParentHash = kept.hash(number - 1)
	return h, nil
}

func (r *recorded) end() uint64 { return r.From + uint64(len(r.Blocks)) - 1 }

func (r *recorded) Head(context.Context) (chain.Header, error) { return r.header(r.end()) }

// Header is asked for the last block: at the beginning and at the end of an audit.
func (r *recorded) Header(_ context.Context, number uint64) (chain.Header, error) {
	h, err := r.header(number)
	if r.reorgs > 0 {
		r.reorgs--
		h.Hash[0] ^= 1
	}
	return h, err
}

func (r *recorded) Headers(_ context.Context, from, to uint64) (all []chain.Header, err error) {
	for n := from; n <= to && err == nil; n++ {
		var h chain.Header
		h, err = r.header(n)
		all = append(all, h)
	}
	return all, err
}

func (r *recorded) Events(_ context.Context, from, to uint64, _ chain.Progress) (all []ledger.Event, err error) {
	for _, e := range r.History {
		if at := e.Where(); from <= at.Block && at.Block <= to {
			all = append(all, e.Event)
		}
	}
	return all, nil
}

// ProvenHistory is what was recorded: that it is proven is what package chain is tested for.
func (r *recorded) ProvenHistory(ctx context.Context, headers []chain.Header, _ []common.Address) (all []ledger.Event, err error) {
	from, to := headers[0].Number, headers[len(headers)-1].Number
	if all, err = r.Events(ctx, from, to, nil); err != nil {
		return nil, err
	}
	for _, e := range r.Moves {
		if from <= e.Block && e.Block <= to {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b ledger.Event) int {
		x, y := a.Where(), b.Where()
		return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.LogIndex, y.LogIndex))
	})
	return all, r.unproven
}

// TokenHistory is nothing: the recorded deployment has no DAO.
func (r *recorded) TokenHistory(context.Context, uint64, chain.Progress) ([]ledger.Event, error) {
	return nil, nil
}

// SenderOf says nothing: the record has no transactions.
func (r *recorded) SenderOf(_ context.Context, tx common.Hash) (common.Address, error) {
	if sender, ok := r.senders[tx]; ok {
		return sender, nil
	}
	return common.Address{}, errors.New("transaction indexing is in progress")
}

// Value is the mix of a block: the recorded deployment draws from RANDAO.
func (r *recorded) Value(_ context.Context, h chain.Header) (ledger.Value, error) {
	if r.unknown != nil && r.unknown(h.Number) {
		return nil, ledger.ErrNoValue
	}
	return h.Mix[:], nil
}

// The recorded deployment has no market.

func (r *recorded) ValueAt(context.Context, uint64) (ledger.Value, error) {
	return nil, ledger.ErrNoValue
}

func (r *recorded) TokenBalanceAt(context.Context, common.Address, common.Address, uint64) (*big.Int, error) {
	return nil, errors.New("missing trie node")
}

func (r *recorded) TokenAt(context.Context, common.Address) (ledger.Token, error) {
	return ledger.Token{}, errors.New("no token")
}

func (r *recorded) TermsAt(_ context.Context, id, _ uint64) (terms ledger.Terms, err error) {
	for _, e := range r.History {
		if e, ok := e.Event.(ledger.CommitmentCreated); ok && e.ID == id {
			terms.Class, terms.State = e.Class, ledger.StateOpen
		}
	}
	return terms, nil
}

func (r *recorded) BalanceAt(context.Context, common.Address, uint64) (*big.Int, error) {
	if r.forgets {
		return nil, errors.New("missing trie node")
	}
	return r.Balance, nil
}
