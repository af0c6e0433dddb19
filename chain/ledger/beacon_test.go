package ledger

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/capacity"
)

func testClock(c CapacityConfig) *Clock {
	return &Clock{CapacityConfig: c, Genesis: 1000, HashReach: EVMHashReach, ChainID: 1337, Contract: common.HexToAddress("0xff")}
}

// A query drawn is always one that the circuit and the prover can answer.
func TestDrawnQueriesAreInRange(t *testing.T) {
	profiles := []capacity.Profile{capacity.Dev(), capacity.Main()}
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom(profiles).Draw(t, "profile")
		rules := testClock(CapacityConfig{Blocks: p.Blocks, Segments: p.Segments, Positions: p.Positions, ResponseWindow: 20})
		claim := Claim{
			ID: rapid.Uint64().Draw(t, "id"), Challenge: rapid.Uint64Range(1000, 1<<32).Draw(t, "challenge"),
			Units: rapid.IntRange(1, capacity.MaxUnits).Draw(t, "units"),
			Class: rapid.IntRange(capacity.MinClass, capacity.MaxClass).Draw(t, "class"),
		}
		q, err := rules.Query(claim, rapid.SliceOfN(rapid.Byte(), 32, 64).Draw(t, "value"))
		if err != nil {
			t.Fatal(err)
		}
		if back, err := capacity.UnpackQuery(p, q.Pack()); err != nil || back.Pack() != q.Pack() {
			t.Fatalf("%+v is no query of profile %s: %v", q, p.Name, err)
		}
		if q.Units != claim.Units || q.Segment >= claim.Class*p.Segments {
			t.Fatalf("%+v of %+v", q, claim)
		}
	})
}

// Every input of a draw matters.
func TestDrawDependsOnEverything(t *testing.T) {
	main := testClock(mainCapacity(capacity.Main()))
	base := Claim{ID: 2, Challenge: 1023, Units: 1000, Class: 10}
	query := func(c *Clock, claim Claim, value Value) Element {
		t.Helper()
		q, err := c.Query(claim, value)
		if err != nil {
			t.Fatal(err)
		}
		return q.Pack()
	}
	value := Value(make([]byte, 32))
	want := query(main, base, value)
	for name, f := range map[string]func(*Clock, *Claim, *Value){
		"value":      func(_ *Clock, _ *Claim, v *Value) { (*v)[31] ^= 1 },
		"length":     func(_ *Clock, _ *Claim, v *Value) { *v = append(*v, 0) },
		"chain":      func(c *Clock, _ *Claim, _ *Value) { c.ChainID++ },
		"contract":   func(c *Clock, _ *Claim, _ *Value) { c.Contract[0]++ },
		"id":         func(_ *Clock, in *Claim, _ *Value) { in.ID++ },
		"slot":       func(_ *Clock, in *Claim, _ *Value) { in.Challenge += 23 },
		"chain root": func(_ *Clock, in *Claim, _ *Value) { in.ChainRoot.SetUint64(1) },
		"units":      func(_ *Clock, in *Claim, _ *Value) { in.Units++ },
		"class":      func(_ *Clock, in *Claim, _ *Value) { in.Class = 31 },
	} {
		c, in, v := *main, base, slices.Clone(value)
		f(&c, &in, &v)
		if query(&c, in, v) == want {
			t.Errorf("another %s, the same query", name)
		}
	}
	for _, bad := range []Claim{{}, {Units: 1}, {Units: 1025, Class: 10}, {Units: 1, Class: 3}, {Units: 1, Class: 32}} {
		if _, err := main.Query(bad, value); err == nil {
			t.Errorf("drew from %+v", bad)
		}
	}
	if _, err := testClock(CapacityConfig{ResponseWindow: 20}).Query(base, value); err == nil {
		t.Error("drew without rules")
	}
}

func TestLotteryHasItsOdds(t *testing.T) {
	const slots, odds = 20000, 50
	c, wins := testClock(CapacityConfig{ChallengeOdds: odds}), 0
	for slot := range uint64(slots) {
		if _, is := c.Challenge(slot, Value{1}); is {
			wins++
		}
	}
	if wins < 320 || wins > 480 { // mean 400, four standard deviations
		t.Errorf("%d challenges in %d slots at odds of 1 in %d", wins, slots, odds)
	}
	if _, is := testClock(CapacityConfig{}).Challenge(1, Value{1}); is {
		t.Error("odds of 0 won")
	}
	if _, is := testClock(CapacityConfig{ChallengeOdds: 1}).Challenge(1, Value{1}); !is {
		t.Error("odds of 1 lost")
	}
}

// The tags, the encoding and the reduction of protocol section 8, spelled out once more.
func TestBeaconByHand(t *testing.T) {
	r, _ := new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)
	word := func(v int) string { return fmt.Sprintf("%064x", v) }
	hashed := func(words ...string) *big.Int {
		h := new(big.Int).SetBytes(crypto.Keccak256(common.FromHex("0x" + strings.Join(words, ""))))
		return h.Mod(h, r)
	}
	text := func(s string) string { return word(len(s)) + fmt.Sprintf("%-064x", s) }
	pad := func(s string) string { return strings.ReplaceAll(s, " ", "0") }
	c := testClock(CapacityConfig{ChallengeOdds: 1})
	value := common.MaxHash
	valueText := word(32) + strings.Repeat("ff", 32)

	beacon, _ := c.Challenge(3, value[:])
	if want := hashed(word(5*32), word(1337), word(0xff), word(3), word(7*32), pad(text("muster.beacon.v2")), valueText); bigOf(beacon).Cmp(want) != 0 {
		t.Errorf("beacon %v, want %v", bigOf(beacon), want)
	}
	sealed := c.SealContext(3, 4, value[:])
	if want := hashed(word(6*32), word(1337), word(0xff), word(3), word(4), word(8*32), pad(text("muster.seal.v2")), valueText); bigOf(sealed).Cmp(want) != 0 {
		t.Errorf("ctx %v, want %v", bigOf(sealed), want)
	}
}

func TestRoundOfATime(t *testing.T) {
	b := BeaconConfig{Kind: BeaconDrand, GenesisTime: 1000, Period: 3, Delay: 10}
	for time, want := range map[uint64]uint64{0: 1, 990: 1, 991: 2, 993: 2, 994: 3, 1989: 334, 1990: 335} {
		if got := b.Round(time); got != want {
			t.Errorf("time %d has round %d, want %d", time, got, want)
		}
	}
}

func TestClock(t *testing.T) {
	c := Clock{CapacityConfig: devCapacity(capacity.Dev()), Genesis: 1000, HashReach: EVMHashReach}
	for _, x := range []struct{ got, want uint64 }{
		{c.Epoch(999), 0},
		{c.Epoch(1000), 0},
		{c.Epoch(1199), 0},
		{c.Epoch(1200), 1},
		{c.EpochStart(2), 1400},
		{c.EpochEnd(2), 1599},
		{c.Period(9), 1},
		{c.PeriodAt(2000), 1},
		{c.PeriodStart(1), 2000},
		{c.GraceEnd(1), 2040},
		{c.LastResponse(1234), 1254},
		{c.SlotBlocks(), 23}, {c.Slot(1022), 0}, {c.Slot(1023), 1}, {c.Slot(5), 0}, {c.SlotStart(2), 1046},
		{c.LastOpening(1023), 1028},
		{c.DrawBlock(1023), 1045}, {c.LastDraw(1023), 1105},
		{c.LastProof(1234), 1316},
		{c.FinalFrom(0), 1282},
	} {
		if x.got != x.want {
			t.Errorf("got %d, want %d", x.got, x.want)
		}
	}
	if c.BeginsSlot(977) || !c.BeginsSlot(1000) || c.BeginsSlot(1001) || !c.BeginsSlot(1046) {
		t.Error("which blocks begin slots")
	}
	c.ProofWindow = 5000
	if got := c.LastDraw(1023); got != 1045+EVMHashReach {
		t.Errorf("the last draw is in block %d", got)
	}
}

func TestFLT(t *testing.T) {
	for _, x := range []struct {
		wei  *big.Int
		text string
	}{
		{FLT(0), "0"},
		{FLT(-3), "-3"},
		{big.NewInt(1), "0.000000000000000001"},
		{new(big.Int).Div(FLT(25), big.NewInt(2)), "12.5"},
		{FLT(1e9), "1000000000"},
	} {
		if got := FormatFLT(x.wei); got != x.text {
			t.Errorf("%v wei is %s, want %s", x.wei, got, x.text)
		}
		if back, err := ParseFLT(x.text); x.wei.Sign() >= 0 && (err != nil || back.Cmp(x.wei) != 0) {
			t.Errorf("%s is %v wei, error %v", x.text, back, err)
		}
	}
	for _, bad := range []string{"", ".", "-1", "1e3", "1.2.3", "0x10", " 1", "1.0000000000000000001"} {
		if wei, err := ParseFLT(bad); err == nil {
			t.Errorf("%q was taken as %v wei", bad, wei)
		}
	}
}
