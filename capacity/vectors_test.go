package capacity

import (
	"encoding/json"
	"os"
	"strconv"
	"testing"
)

// vectors are made by an independent implementation of the specification.
type vectors struct {
	Arrays []struct {
		Ctx, Sigma, Leaf0, LeafLast, Root string
		CU, LogBlocks, Hardness           int
		LastWords                         [4]string `json:"lastBlockWords_0_1_126_127"`
	}
	Shares []struct {
		Ctx, Beacon, Sigma, Target, FirstNonce, Y string
		CU, LogBlocks, Hardness, Steps, Slot      int
	}
}

func loadVectors(t *testing.T) (v vectors) {
	t.Helper()
	data, err := os.ReadFile("../testdata/capacity.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func element(t *testing.T, s string) Element {
	t.Helper()
	e, err := ParseElement(s)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func number(t *testing.T, s string) uint64 {
	t.Helper()
	v, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func testProfile(logBlocks, hardness, steps, slots int) Profile {
	return Profile{Name: "test", LogBlocks: logBlocks, Hardness: hardness, Steps: steps, Positions: 1, Slots: slots}
}

func newArray(t *testing.T, p Profile, ctx Element, unit int) *Array {
	t.Helper()
	a, err := NewArray(t.Context(), p, ctx, unit, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestArrayVectors(t *testing.T) {
	for _, v := range loadVectors(t).Arrays {
		p := testProfile(v.LogBlocks, v.Hardness, 1, 1)
		a := newArray(t, p, element(t, v.Ctx), v.CU)
		last := a.Block(p.Blocks() - 1)
		for k, w := range []int{0, 1, 126, 127} {
			if want := number(t, v.LastWords[k]); last[w] != want {
				t.Errorf("ctx %s, unit %d: last block, word %d is %#x, want %#x", v.Ctx, v.CU, w, last[w], want)
			}
		}
		for name, pair := range map[string][2]string{
			"sigma":    {Hex(a.Sigma()), v.Sigma},
			"leaf0":    {Hex(Leaf(a.Block(0))), v.Leaf0},
			"leafLast": {Hex(Leaf(last)), v.LeafLast},
			"root":     {Hex(a.Root()), v.Root},
		} {
			if pair[0] != pair[1] {
				t.Errorf("ctx %s, unit %d: %s is %s, want %s", v.Ctx, v.CU, name, pair[0], pair[1])
			}
		}
	}
}

func TestShareVectors(t *testing.T) {
	for _, v := range loadVectors(t).Shares {
		p := testProfile(v.LogBlocks, v.Hardness, v.Steps, 64)
		a := newArray(t, p, element(t, v.Ctx), v.CU)
		s, err := a.Search(t.Context(), element(t, v.Beacon), v.Slot, number(t, v.Target), 0)
		if err != nil {
			t.Fatal(err)
		}
		if want := (Share{Nonce: number(t, v.FirstNonce), Y: number(t, v.Y)}); s != want {
			t.Errorf("ctx %s, unit %d, slot %d: share %+v, want %+v", v.Ctx, v.CU, v.Slot, s, want)
		}
		if Hex(a.Sigma()) != v.Sigma {
			t.Errorf("ctx %s, unit %d: sigma is %s, want %s", v.Ctx, v.CU, Hex(a.Sigma()), v.Sigma)
		}
	}
}
