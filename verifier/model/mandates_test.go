package model

import (
	"bytes"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// governedRules are those of contracts whose interfaces are in [interfaces].
func governedRules() Rules {
	r := Rules{Vault: common.Address{1}, Votes: &VoteRules{
		Governor: common.Address{6}, Timelock: common.Address{5}, Council: common.Address{7}, Authority: common.Address{4}, Certificates: common.Address{3},
	}}
	r.Clock.Contract = common.Address{2}
	return r
}

var interfaces = map[common.Address]abi.ABI{
	{1}: bindings.NewStaking().GetABI(), {2}: bindings.NewCapacity().GetABI(), {3}: bindings.NewCertificates().GetABI(),
	{4}: bindings.NewAuthority().GetABI(), {5}: bindings.NewTimelock().GetABI(), {6}: bindings.NewDao().GetABI(), {7}: bindings.NewCouncil().GetABI(),
}

// TestGovernedFunctionsAreTheContracts: the functions that the model looks for are the contracts', and so are their events.
func TestGovernedFunctionsAreTheContracts(t *testing.T) {
	rules := governedRules()
	has := func(contract common.Address, function string) {
		t.Helper()
		parsed := interfaces[contract]
		if _, err := parsed.MethodById(selector(function)); err != nil {
			t.Errorf("%s: %v", function, err)
		}
	}
	for _, f := range effects(rules) {
		has(f.target, f.function)
		if !slices.ContainsFunc(slices.Collect(maps.Values(interfaces)), func(i abi.ABI) bool { return i.Events[f.event].Name != "" }) {
			t.Errorf("there is no event %s", f.event)
		}
	}
	for event, function := range rearranging {
		has(rules.Votes.Authority, function)
		if interfaces[rules.Votes.Authority].Events[event].Name == "" {
			t.Errorf("there is no event %s", event)
		}
	}
	for function := range powers {
		has(rules.Votes.Council, function)
	}
}

// TestGovernedCalls: what the contracts' own encoding calls leads to the event, and another value does not.
func TestGovernedCalls(t *testing.T) {
	rules := governedRules()
	staking, certificates, council := bindings.NewStaking(), bindings.NewCertificates(), bindings.NewCouncil()
	nonce, expiry, somebody := big.NewInt(8), big.NewInt(9), common.Address{9}
	for _, c := range []struct {
		target common.Address
		data   []byte
		event  ledger.Event
		other  ledger.Event // of another value; nil: it has none
	}{
		{rules.Vault, staking.PackMoveReserve(somebody), ledger.ReserveMoved{Successor: somebody}, ledger.ReserveMoved{Successor: rules.Vault}},
		{rules.Vault, staking.PackGiveBack(one, nonce), ledger.SlashGivenBack{ID: 1, Number: 8}, ledger.SlashGivenBack{ID: 1, Number: 7}},
		{rules.Vault, staking.PackPause(), ledger.Paused{}, nil},
		{rules.Votes.Council, council.PackGiveBack(one, nonce, nonce, expiry), ledger.SlashGivenBack{ID: 1, Number: 8}, ledger.SlashGivenBack{ID: 2, Number: 8}},
		{rules.Votes.Council, council.PackCancelCall(somebody, somebody, []byte{1}, nonce, expiry), ledger.AuthorityActed{Event: "OperationCanceled"}, nil},
		{
			rules.Votes.Certificates, certificates.PackSlash(somebody, big.NewInt(5)),
			ledger.CertifierSlashed{Certifier: somebody, Burned: big.NewInt(2), ToTreasury: big.NewInt(3)},
			ledger.CertifierSlashed{Certifier: somebody, Burned: big.NewInt(3), ToTreasury: big.NewInt(3)},
		},
		{
			rules.Votes.Certificates, certificates.PackStrike(common.Hash{7}),
			ledger.CertificateStruck{UID: common.Hash{7}}, ledger.CertificateStruck{UID: common.Hash{8}},
		},
	} {
		leads := func(e ledger.Event) bool {
			r := NewReplay(rules, nil)
			tx := &transaction{Replay: r, events: []ledger.Event{e}}
			tx.called(c.target, c.data)
			tx.governed = []governed{tx.governedBy(e)}
			tx.matchCalls()
			return len(r.Differences()) == 0
		}
		if !leads(c.event) {
			t.Errorf("%T does not come of its call", c.event)
		}
		if c.other != nil && leads(c.other) {
			t.Errorf("%+v comes of a call of another value", c.other)
		}
	}
	call := council.PackCancelCall(somebody, somebody, bytes.Repeat([]byte{1}, 40), nonce, expiry)
	if got, err := expiryOf(call); err != nil || got.Cmp(expiry) != 0 {
		t.Errorf("the call expires at %v: %v", got, err)
	}
}
