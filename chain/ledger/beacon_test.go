package ledger

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/capacity"
)

func drawHash(t *rapid.T, name string) (h common.Hash) {
	copy(h[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	return h
}

func drawBitmap(t *rapid.T) (b Bitmap) {
	for _, c := range rapid.SliceOfN(rapid.IntRange(0, capacity.MaxUnits-1), 1, 40).Draw(t, "units") {
		b.Add(c)
	}
	return b
}

// A query drawn is always one that the circuit and the prover can answer.
func TestDrawnQueriesAreInRange(t *testing.T) {
	configs := []CapacityConfig{devCapacity(capacity.Dev()), mainCapacity(capacity.Main())}
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(configs).Draw(t, "profile")
		in := DrawInput{
			BlockHash: drawHash(t, "hash"), ID: rapid.Uint64().Draw(t, "id"), Challenge: rapid.Uint64().Draw(t, "challenge"),
			Claimed: drawBitmap(t),
		}
		query, err := c.DrawQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		v := bigOf(query)
		take := func(bits uint) uint64 {
			low := new(big.Int).And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1)))
			v.Rsh(v, bits)
			return low.Uint64()
		}
		if unit := take(10); !in.Claimed.Has(int(unit)) {
			t.Fatalf("unit %d was not claimed", unit)
		}
		if slot := take(8); slot >= uint64(c.Slots) {
			t.Fatalf("slot %d of %d", slot, c.Slots)
		}
		if target := take(64); target != c.Target {
			t.Fatalf("target %d, want %d", target, c.Target)
		}
		for range c.Positions {
			if i := take(24); i < 2 || i >= 1<<c.LogBlocks {
				t.Fatalf("position %d of 2^%d", i, c.LogBlocks)
			}
		}
		if v.Sign() != 0 {
			t.Fatalf("bits left over: %v", v)
		}
	})
}

// Every input of a draw matters.
func TestDrawDependsOnEverything(t *testing.T) {
	base := DrawInput{BlockHash: common.Hash{1}, ID: 2, Challenge: 3, Claimed: FirstUnits(1000)}
	change := map[string]func(*DrawInput){
		"hash":       func(d *DrawInput) { d.BlockHash[31] ^= 1 },
		"id":         func(d *DrawInput) { d.ID++ },
		"challenge":  func(d *DrawInput) { d.Challenge++ },
		"share root": func(d *DrawInput) { d.ShareRoot.SetUint64(1) },
		"claimed":    func(d *DrawInput) { d.Claimed = FirstUnits(1001) },
	}
	main := mainCapacity(capacity.Main())
	want, err := main.DrawQuery(base)
	if err != nil {
		t.Fatal(err)
	}
	for name, f := range change {
		in := base
		f(&in)
		got, err := main.DrawQuery(in)
		if err != nil {
			t.Fatal(err)
		}
		if got == want {
			t.Errorf("another %s, the same query", name)
		}
	}
	if _, err := main.DrawQuery(DrawInput{}); err == nil {
		t.Error("drew from nothing")
	}
	if _, err := (&CapacityConfig{}).DrawQuery(base); err == nil {
		t.Error("drew without rules")
	}
}

func TestLotteryHasItsOdds(t *testing.T) {
	const blocks, odds = 20000, 50
	wins := 0
	h := common.Hash{}
	for range blocks {
		h = crypto.Keccak256Hash(h[:])
		if IsChallenge(h, odds) {
			wins++
		}
	}
	if wins < 320 || wins > 480 { // mean 400, four standard deviations
		t.Errorf("%d challenges in %d blocks at odds of 1 in %d", wins, blocks, odds)
	}
	if IsChallenge(h, 0) || !IsChallenge(h, 1) {
		t.Error("odds of 0 always lose and odds of 1 always win")
	}
}

// The tag, the packing and the reduction of docs/contracts.md, spelled out once more.
func TestBeaconByHand(t *testing.T) {
	hash := common.MaxHash
	r, _ := new(big.Int).SetString("21888242871839275222246405745257275088548364400416034343698204186575808495617", 10)
	if got, want := bigOf(Beacon(hash)), new(big.Int).Mod(hash.Big(), r); got.Cmp(want) != 0 {
		t.Errorf("beacon %v, want %v", got, want)
	}
	address := common.HexToAddress("0x00000000000000000000000000000000000000ff")
	packed := common.FromHex("0x" +
		"0000000000000000000000000000000000000000000000000000000000000539" +
		"00000000000000000000000000000000000000000000000000000000000000ff" +
		"0000000000000000000000000000000000000000000000000000000000000003" +
		"0000000000000000000000000000000000000000000000000000000000000004" +
		strings.Repeat("ff", 32))
	want := new(big.Int).SetBytes(crypto.Keccak256(packed))
	if got := bigOf(SealContext(1337, address, 3, 4, hash)); got.Cmp(want.Mod(want, r)) != 0 {
		t.Errorf("ctx %v, want %v", got, want)
	}
}

func TestBitmap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBitmap(t)
		n := 0
		for c := range capacity.MaxUnits {
			if b.Has(c) {
				if b.Nth(n) != c {
					t.Fatalf("unit %d of the set is %d, want %d", n, b.Nth(n), c)
				}
				n++
			}
		}
		if b.Count() != n || b.Nth(n) != -1 {
			t.Fatalf("%d units counted, %d found", b.Count(), n)
		}
		words := b.Words()
		if bitmapFromWords(words) != b {
			t.Fatal("lost in encoding")
		}
		for c := range capacity.MaxUnits { // as the contracts read it
			if words[c/256].Bit(c%256) == 1 != b.Has(c) {
				t.Fatalf("bit of unit %d", c)
			}
		}
	})
	all := FirstUnits(capacity.MaxUnits)
	if all.Count() != capacity.MaxUnits || all.Nth(1023) != 1023 {
		t.Error("not all units")
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
		{c.DrawBlock(1240), 1242}, {c.LastDraw(1240, 1250), 1322},
		{c.LastProof(1234), 1316},
		{c.FinalFrom(0), 1282},
	} {
		if x.got != x.want {
			t.Errorf("got %d, want %d", x.got, x.want)
		}
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
