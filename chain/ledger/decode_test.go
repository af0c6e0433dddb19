package ledger

import (
	"errors"
	"math/big"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
)

func decodingClient() *Client {
	return Assume(&chain.Node{}, Deployment{
		Token: common.Address{5}, Capacity: common.Address{1}, Staking: common.Address{2}, Market: common.Address{3}, Watch: common.Address{4},
		Certificates: common.Address{6},
	}, Clock{}, StakingConfig{})
}

// contractABIs are what the contracts can do whose events are read.
func contractABIs(c *Client) map[common.Address]abi.ABI {
	return map[common.Address]abi.ABI{
		c.Deployment.Capacity:     c.capacity.GetABI(),
		c.Deployment.Staking:      c.staking.GetABI(),
		c.Deployment.Market:       bindings.NewMarket().GetABI(),
		c.Deployment.Watch:        bindings.NewWatch().GetABI(),
		c.Deployment.Certificates: bindings.NewCertificates().GetABI(),
	}
}

// makeLog makes an event's log whose arguments are small numbers, each another one.
func makeLog(t *testing.T, contract common.Address, e abi.Event) *types.Log {
	t.Helper()
	log := &types.Log{Address: contract, Topics: []common.Hash{e.ID}, BlockNumber: 5, Index: 6}
	next, data := int64(0), []any(nil)
	for _, in := range e.Inputs {
		if in.Indexed {
			next++
			topic := common.BigToHash(big.NewInt(next))
			if in.Type.T == abi.FixedBytesTy { // which are at the other end
				copy(topic[:], topic[common.HashLength-in.Type.Size:])
			}
			log.Topics = append(log.Topics, topic)
			continue
		}
		v := reflect.New(in.Type.GetType()).Elem()
		fill(v, &next)
		data = append(data, v.Interface())
	}
	packed, err := e.Inputs.NonIndexed().Pack(data...)
	if err != nil {
		t.Fatalf("%s: %v", e.Sig, err)
	}
	log.Data = packed
	return log
}

// fill puts the next number into a value, and the ones that follow into its other parts.
func fill(v reflect.Value, next *int64) {
	if n, ok := v.Addr().Interface().(**big.Int); ok {
		*next++
		*n = big.NewInt(*next)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), next)
		}
	case reflect.Array:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			for i := range v.Len() {
				fill(v.Index(i), next)
			}
			return
		}
		*next++
		v.Index(v.Len() - 1).SetUint(uint64(*next))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), next)
	default:
		*next++
		switch v.Kind() {
		case reflect.Bool:
			v.SetBool(true)
		case reflect.String:
			v.SetString(strconv.FormatInt(*next, 10))
		default:
			v.SetUint(uint64(*next))
		}
	}
}

// Every event of the contracts is decoded, and nothing of it is lost.
func TestEveryEventIsDecoded(t *testing.T) {
	c := decodingClient()
	for contract, parsed := range contractABIs(c) {
		for _, e := range parsed.Events {
			event, err := c.decode(makeLog(t, contract, e))
			mustBeWhole(t, e, event, err)
		}
	}
	for _, parsed := range []abi.ABI{c.account.GetABI(), c.accounts.GetABI()} {
		for _, e := range parsed.Events {
			event, err := decodeBy(c.parts, makeLog(t, common.Address{7}, e))
			mustBeWhole(t, e, event, err)
		}
	}
}

// mustBeWhole checks that nothing of a log of [makeLog] was lost.
func mustBeWhole(t *testing.T, of abi.Event, event Event, err error) {
	t.Helper()
	if err != nil {
		t.Errorf("%s: %v", of.Sig, err)
		return
	}
	if at := event.Where(); at.Block != 5 || at.LogIndex != 6 {
		t.Errorf("%s is at %+v", of.Sig, at)
	}
	v := reflect.ValueOf(event)
	if v.NumField() < len(of.Inputs)+1 { // a struct may be spread out
		t.Errorf("%s has %d arguments, %T has %d fields", of.Sig, len(of.Inputs), event, v.NumField()-1)
	}
	for i := 1; i < v.NumField(); i++ {
		if name := emptyPart(v.Field(i)); name != "" {
			t.Errorf("%s: %T.%s%s is empty", of.Sig, event, v.Type().Field(i).Name, name)
		}
	}
}

// emptyPart names a part of a value that is zero: nothing says what of it was lost.
func emptyPart(v reflect.Value) string {
	if v.IsZero() {
		return " "
	}
	if v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[Proof]() {
		for i := range v.NumField() {
			if name := emptyPart(v.Field(i)); name != "" {
				return "." + v.Type().Field(i).Name + name
			}
		}
	}
	return ""
}

// The order of arguments is kept: spot checks where two have the same type.
func TestEventArguments(t *testing.T) {
	c := decodingClient()
	decode := func(parsed abi.ABI, contract common.Address, name string) Event {
		event, err := c.decode(makeLog(t, contract, parsed.Events[name]))
		if err != nil {
			t.Fatal(err)
		}
		return event
	}
	capacity, staking := c.capacity.GetABI(), c.staking.GetABI()
	if e := decode(capacity, c.Deployment.Capacity, "Responded").(Responded); e.ID != 1 || e.Challenge != 2 ||
		e.Claimed != 3 || bigOf(e.ChainRoot).Int64() != 4 {
		t.Errorf("%+v", e)
	}
	if e := decode(capacity, c.Deployment.Capacity, "AuditProven").(AuditProven); e.Claimed != 3 ||
		e.Proof.Points[7].Int64() != 11 || e.Proof.Commitments[1].Int64() != 13 || e.Proof.CommitmentPok[0].Int64() != 14 {
		t.Errorf("%+v", e)
	}
	// Indexed arguments come first in the log, so they have the lower numbers.
	s := decode(staking, c.Deployment.Staking, "Slashed").(Slashed)
	want := []*big.Int{s.ForDowntime, s.ForFalseClaims, s.FromBond, s.FromPool, s.FromThawing, s.Forfeited, bigUint(s.DueEpoch)}
	for i, v := range want {
		if v.Int64() != int64(4+i) {
			t.Errorf("amount %d of %+v", i, s)
		}
	}
	f := decode(staking, c.Deployment.Staking, "SlashFinished").(SlashFinished)
	for i, v := range []*big.Int{f.Bounty, f.Burned, f.ToTreasury, f.Returned} {
		if v.Int64() != int64(4+i) {
			t.Errorf("amount %d of %+v", i, f)
		}
	}
	if e := decode(staking, c.Deployment.Staking, "Settled").(Settled); e.Opportunities != 4 || e.Claimed != 5 || e.Proven != 6 ||
		e.Earned.Int64() != 7 || e.Reward.Int64() != 8 || e.Fee.Int64() != 9 {
		t.Errorf("%+v", e)
	}
}

// The order of the market's and the watch's arguments is kept: those that have the same type.
func TestMarketEventArguments(t *testing.T) {
	c := decodingClient()
	decode := func(contract common.Address, name string) Event {
		event, err := c.decode(makeLog(t, contract, contractABIs(c)[contract].Events[name]))
		if err != nil {
			t.Fatal(err)
		}
		return event
	}
	at := At{Block: 5, LogIndex: 6}
	market, watch := c.Deployment.Market, c.Deployment.Watch
	address := func(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }
	hash := func(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }
	n := big.NewInt
	for _, want := range []struct {
		contract common.Address
		name     string
		event    Event
	}{
		{market, "Configured", MarketConfigured{at, MarketConfig{address(1), address(2), address(3), address(4), 5}, 6}},
		{market, "OfferPosted", OfferPosted{
			at, 1, 2, address(3), address(4), OfferTerms{n(5), 6, 7, 8}, OfferDescription{[2]byte{0, 9}, hash(10), hash(11), "12", hash(13)},
		}},
		{market, "Deposited", AccountDeposited{at, address(1), address(2), n(3), address(4), n(5)}},
		{market, "CreditGranted", CreditGranted{at, 1, address(2), address(3), n(4), address(5), n(6), 7, 8, true}},
		{market, "LeasePermitted", LeasePermitted{at, 1, 2, 3, 4}},
		{market, "CertificateDemanded", CertificateDemanded{at, 1, CertificateKind(hash(2)), hash(3)}},
		{market, "LeaseOrdered", LeaseOrdered{at, 1, 2, address(3), n(4), 5, n(6), n(7), 8, hash(9)}},
		{market, "LeaseEnded", LeaseEnded{at, 1, address(2), 3, 4, true}},
		{market, "LeaseSettled", LeaseSettled{at, 1, 2, n(3), n(4), n(5)}},
		{market, "AccountDry", AccountDry{at, address(1), address(2), n(3), 4, 5}},
		{watch, "Configured", WatchConfigured{at, WatchConfig{address(1), address(2), address(3), 4, 5, n(6), n(7), n(8)}}},
		{watch, "ServiceLevelSet", ServiceLevelSet{at, 1, ServiceLevel{2, 3, 4, 5}}},
		{watch, "WatcherResigned", WatcherResigned{at, address(1), 2, address(3), 4, 5}},
		{watch, "WordShown", WordShown{at, 1, 2, WatchWord{
			address(3), DayMaskOf(n(4)), DayMaskOf(n(5)), hash(6), hash(7), []common.Hash{hash(8)},
		}, address(9), n(10)}},
		{watch, "WordWithheld", WordWithheld{at, address(1), 2, 3, n(4), n(5)}},
		{watch, "Judged", DayJudged{at, 1, 2, DayMaskOf(n(3)), 4, n(5)}},
		{watch, "Struck", WatcherStruck{at, address(1), 2, 3, 4, 5}},
	} {
		if got := decode(want.contract, want.name); !reflect.DeepEqual(got, want.event) {
			t.Errorf("%s: %+v, want %+v", want.name, got, want.event)
		}
	}
}

// An event of which all arguments are indexed has no data, and the others have some.
func TestDecodeExpectsData(t *testing.T) {
	c := decodingClient()
	log := makeLog(t, c.Deployment.Market, contractABIs(c)[c.Deployment.Market].Events["OfferClosed"])
	if event, err := c.decode(log); err != nil || len(log.Data) != 0 || event.(OfferClosed).Offer != 1 {
		t.Errorf("%+v, error %v", event, err)
	}
	log = makeLog(t, c.Deployment.Market, contractABIs(c)[c.Deployment.Market].Events["OfferPaused"])
	log.Data = nil
	if event, err := c.decode(log); !errors.Is(err, ErrNotMuster) {
		t.Errorf("%+v, error %v", event, err)
	}
}

// Movements of a token are read if they concern a contract that keeps this token.
func TestDecodeTransfers(t *testing.T) {
	c := decodingClient()
	d, flt, other := &c.Deployment, c.Deployment.Token, common.Address{9}
	move := func(token, from, to common.Address) *types.Log {
		return &types.Log{
			Address: token, Data: common.BigToHash(big.NewInt(7)).Bytes(),
			Topics: []common.Hash{c.token.GetABI().Events["Transfer"].ID, common.BytesToHash(from[:]), common.BytesToHash(to[:])},
		}
	}
	for name, x := range map[string]struct {
		log *types.Log
		ok  bool
	}{
		"FLT into the staking contract":   {move(flt, other, d.Staking), true},
		"FLT out of the watch":            {move(flt, d.Watch, other), true},
		"FLT into the market":             {move(flt, other, d.Market), true},
		"a token out of the market":       {move(other, d.Market, common.Address{}), true},
		"a token into the watch":          {move(other, common.Address{}, d.Watch), false},
		"FLT elsewhere":                   {move(flt, other, common.Address{}), false},
		"a token that is one of a series": {&types.Log{Address: other, Topics: append(move(other, other, d.Market).Topics, common.Hash{1})}, false},
	} {
		got, ok := c.transferOf(x.log)
		if ok != x.ok || x.ok && (got.Token != x.log.Address || got.Amount.Int64() != 7) {
			t.Errorf("%s: %+v, %t", name, got, ok)
		}
	}
	c = Assume(&chain.Node{}, Deployment{Token: flt, Capacity: d.Capacity, Staking: d.Staking}, Clock{}, StakingConfig{})
	if got, ok := c.transferOf(move(flt, common.Address{}, other)); ok {
		t.Errorf("without a market, FLT that is made is read: %+v", got)
	}
}

func TestDayMask(t *testing.T) {
	var m DayMask
	for _, slot := range []int{0, 63, 64, 255} {
		m.Set(slot)
	}
	text, err := m.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var again DayMask
	if err := again.UnmarshalText(text); err != nil || again != m || DayMaskOf(m.Big()) != m {
		t.Errorf("%s was read as %s, error %v", text, again, err)
	}
	if !m.Has(64) || m.Has(65) || m.Count() != 4 || string(text) != "0x8000000000000000000000000000000000000000000000018000000000000001" {
		t.Errorf("mask %s", text)
	}
	for _, bad := range []string{"", "-1", "0x1" + strings.Repeat("0", 64), "many"} {
		if err := again.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q is a mask", bad)
		}
	}
}

func TestDecodeRefusesWhatDoesNotFit(t *testing.T) {
	c := decodingClient()
	log := makeLog(t, c.Deployment.Capacity, c.capacity.GetABI().Events["Sealed"])
	wide := common.MaxHash
	for name, change := range map[string]func(*types.Log){
		"an id of 256 bits":   func(l *types.Log) { l.Topics[1] = wide },
		"a root above r":      func(l *types.Log) { copy(l.Data[32:], wide[:]) },
		"too many units":      func(l *types.Log) { copy(l.Data[64:], common.BigToHash(big.NewInt(capacity.MaxUnits+1)).Bytes()) },
		"a topic too few":     func(l *types.Log) { l.Topics = l.Topics[:2] },
		"no topic":            func(l *types.Log) { l.Topics = nil },
		"data cut short":      func(l *types.Log) { l.Data = l.Data[:40] },
		"no data":             func(l *types.Log) { l.Data = nil },
		"an event of Staking": func(l *types.Log) { l.Topics[0] = c.staking.GetABI().Events["Settled"].ID },
	} {
		bad := *log
		bad.Topics = append([]common.Hash(nil), log.Topics...)
		bad.Data = append([]byte(nil), log.Data...)
		change(&bad)
		if event, err := c.decode(&bad); !errors.Is(err, ErrNotMuster) {
			t.Errorf("%s: %+v, error %v", name, event, err)
		}
	}
}
