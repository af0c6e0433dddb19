package model

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// A Difference is something in the chain's history that differs from what the rules say.
type Difference struct {
	Block       uint64      `json:"block"`
	Tx          common.Hash `json:"tx"`
	Event       string      `json:"event"`           // its name in the contracts
	ID          uint64      `json:"commitment"`      // 0: it is about none
	Field       string      `json:"field,omitempty"` // of the event, as in the contracts; empty: all of it
	Expected    string      `json:"expected"`
	Got         string      `json:"got"`
	Explanation string      `json:"explanation"`
}

func (d Difference) String() string {
	name := d.Event
	if d.Field != "" {
		name += "." + d.Field
	}
	return fmt.Sprintf("block %d: %s: expected %s, got %s: %s", d.Block, name, d.Expected, d.Got, d.Explanation)
}

// What is expected and got in a difference about a whole event.
const (
	anEvent = "the event"
	noEvent = "no such event"
)

// NewDifference is a difference about an event that was seen.
func NewDifference(e ledger.Event, field, expected, got, explanation string) Difference {
	at := e.Where()
	return Difference{
		Block: at.Block, Tx: at.TxHash, Event: EventName(e), ID: idOf(e),
		Field: field, Expected: expected, Got: got, Explanation: explanation,
	}
}

// EventName is an event's name in the contracts.
func EventName(e ledger.Event) string {
	switch e := e.(type) {
	case ledger.CapacityConfigured, ledger.StakingConfigured, ledger.MarketConfigured, ledger.WatchConfigured,
		ledger.CertificatesConfigured, ledger.CouncilConfigured, ledger.CreditConfigured:
		return "Configured"
	case ledger.Transferred:
		return "Transfer"
	case ledger.VoteSettingSet:
		return e.Setting
	case ledger.AuthorityActed:
		return e.Event
	}
	if name, ok := renamedEvents[reflect.TypeOf(e).Name()]; ok {
		return name
	}
	return reflect.TypeOf(e).Name()
}

// renamedEvents are events of the market and the watch whose names say more in Go, where all contracts' events are together.
var renamedEvents = map[string]string{
	"OfferPausing": "OfferPaused", "AccountDeposited": "Deposited", "AccountWithdrawn": "Withdrawn", "MarketCollected": "Collected",
	"DayReported": "Reported", "DayJudged": "Judged", "WatcherStruck": "Struck", "WatchFunded": "ReserveFunded",
	"CertifierBondAdded": "BondAdded", "CertifierBondWithdrawn": "BondWithdrawn", "CertifierSlashed": "BondSlashed",
	"ProposalWasQueued": "ProposalQueued", "ProposalWasExecuted": "ProposalExecuted", "ProposalWasCanceled": "ProposalCanceled",
	"NominationAccepted": "Accepted", "NomineeSupported": "Supported", "CandidateVoted": "Voted", "MemberElected": "Elected",
	"ElectionWasFinished": "ElectionFinished", "MemberResigned": "Resigned", "MemberRemoved": "Removed",
	"ActionApproved": "Approved", "ActionExecuted": "Executed",
	"LienOpened": "Opened", "LienLifted": "Lifted", "RewardsPledged": "Pledged", "LienReceived": "Received", "LienPaidOut": "PaidOut",
	"PoolParametersSet": "ParametersSet", "PoolParametersPlanned": "ParametersPlanned", "LoanTaken": "Lent", "LoanRepaid": "Repaid", "LoanWrittenOff": "WrittenOff", "PoolJoined": "Deposit",
	"PoolWithdrawn": "Withdraw", "PoolSharesMoved": "Transfer", "PoolSharesApproved": "Approval", "LeavingRequested": "WithdrawalRequested",
	"LeavingFulfilled": "WithdrawalFulfilled", "PoolCollected": "Collected",
	"OperationCancelled": "Cancelled", "TimelockRoleGranted": "RoleGranted", "TimelockRoleRevoked": "RoleRevoked",
}

// compare names the fields in which an event differs from the expected one, which is of the same type.
// Where they happened does not matter.
func compare(expected, got ledger.Event) []Difference {
	var all []Difference
	want, have := reflect.ValueOf(expected), reflect.ValueOf(got)
	for i := range want.NumField() {
		field := want.Type().Field(i)
		if field.Anonymous || equal(want.Field(i).Interface(), have.Field(i).Interface()) {
			continue
		}
		name := FieldName(got, field.Name)
		all = append(all, NewDifference(got, name,
			show(want.Field(i).Interface()), show(have.Field(i).Interface()), explanation(got, name)))
	}
	return all
}

// Compare names the fields in which an event differs from the one that it should be, and why it should.
func Compare(expected, got ledger.Event, why string) []Difference {
	all := compare(expected, got)
	for i := range all {
		all[i].Explanation = why
	}
	return all
}

func equal(a, b any) bool {
	if x, ok := a.(*big.Int); ok {
		y, ok := b.(*big.Int)
		return ok && x != nil && y != nil && same(x, y)
	}
	if x, ok := a.(ledger.StakingParameters); ok { // whose amounts may be equal and differ inside
		return show(x) == show(b)
	}
	return reflect.DeepEqual(a, b)
}

// renamed are the fields whose names in the contracts do not follow from those in Go.
var renamed = map[string]string{
	"CommitmentCreated.Class": "speedClass",
	"Responded.Claimed":       "n",
}

// watchEvents are those whose commitment is called so.
var watchEvents = map[reflect.Type]bool{
	reflect.TypeFor[ledger.ServiceLevelSet](): true, reflect.TypeFor[ledger.MaintenanceAnnounced](): true,
	reflect.TypeFor[ledger.WordDemanded](): true, reflect.TypeFor[ledger.WordShown](): true, reflect.TypeFor[ledger.WordWithheld](): true,
	reflect.TypeFor[ledger.CertificateIssued](): true, reflect.TypeFor[ledger.DayJudged](): true, reflect.TypeFor[ledger.WatcherStruck](): true,
}

// renamedEverywhere are fields that have another name in the contracts, whatever event has them.
var renamedEverywhere = map[string]string{"Proposal": "proposalId", "Operation": "id"}

// FieldName is the name in the contracts of an event's field, given its name in Go.
func FieldName(e ledger.Event, name string) string {
	if other, ok := renamed[EventName(e)+"."+name]; ok {
		return other
	}
	if other, ok := renamedEverywhere[name]; ok {
		return other
	}
	if _, ofWatch := watchEvents[reflect.TypeOf(e)]; ofWatch && name == "ID" {
		return "commitment"
	}
	if strings.ToUpper(name) == name {
		return strings.ToLower(name)
	}
	runes := []rune(name)
	runes[0] = unicode.ToLower(runes[0])
	return string(runes)
}

// show writes a field for people and machines alike: amounts in wei.
func show(v any) string {
	switch v := v.(type) {
	case ledger.Element:
		return capacity.Hex(v)
	case ledger.Value:
		return hexutil.Encode(v)
	}
	return fmt.Sprint(v)
}

// idOf is the commitment that an event is about, or 0.
func idOf(e ledger.Event) uint64 {
	if f := reflect.ValueOf(e).FieldByName("ID"); f.IsValid() {
		return f.Uint()
	}
	return 0
}

func sameType(a, b ledger.Event) bool { return reflect.TypeOf(a) == reflect.TypeOf(b) }

// sameSubject says whether two events are of the same type and about the same commitment, or whatever they are about.
func sameSubject(a, b ledger.Event) bool {
	return sameType(a, b) && idOf(a) == idOf(b) && subjectOf(a) == subjectOf(b)
}

func hasField(e ledger.Event, name string) bool {
	_, ok := reflect.TypeOf(e).FieldByNameFunc(func(f string) bool { return FieldName(e, f) == name })
	return ok
}
