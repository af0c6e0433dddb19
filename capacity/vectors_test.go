package capacity

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"testing"
)

// vectors are made by an independent implementation of the specification.
type vectors struct {
	Arrays []struct {
		Ctx, Sigma, Leaf0, LeafLast, Root string
		Unit, Blocks, Hardness            int
		LastWords                         [4]string `json:"lastBlockWords_0_1_126_127"`
	}
	Chains []struct {
		Ctx, Beacon, Label0, LabelLast, Root                  string
		Unit, Units, Blocks, Hardness, Steps, Segments, Depth int
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
		p := Profile{Name: "test", Blocks: v.Blocks, Hardness: v.Hardness, Steps: 1, Segments: 1, Depth: 1, Positions: 1}
		a := newArray(t, p, element(t, v.Ctx), v.Unit)
		last := a.Block(p.Blocks - 1)
		for k, w := range []int{0, 1, 126, 127} {
			if want := number(t, v.LastWords[k]); last[w] != want {
				t.Errorf("ctx %s, unit %d: last block, word %d is %#x, want %#x", v.Ctx, v.Unit, w, last[w], want)
			}
		}
		same(t, fmt.Sprintf("ctx %s, unit %d", v.Ctx, v.Unit), map[string][2]string{
			"sigma":    {Hex(a.Sigma()), v.Sigma},
			"leaf0":    {Hex(Leaf(a.Block(0))), v.Leaf0},
			"leafLast": {Hex(Leaf(last)), v.LeafLast},
			"root":     {Hex(a.Root()), v.Root},
		})
	}
}

func TestChainVectors(t *testing.T) {
	for _, v := range loadVectors(t).Chains {
		p := Profile{Name: "test", Blocks: v.Blocks, Hardness: v.Hardness, Steps: v.Steps, Segments: 1, Depth: v.Depth, Positions: 1}
		var arrays []*Array
		for unit := range v.Units {
			arrays = append(arrays, newArray(t, p, element(t, v.Ctx), unit))
		}
		c, err := NewChain(t.Context(), arrays, v.Unit, element(t, v.Beacon), v.Segments, nil)
		if err != nil {
			t.Fatal(err)
		}
		same(t, fmt.Sprintf("ctx %s, unit %d of %d", v.Ctx, v.Unit, v.Units), map[string][2]string{
			"label0":    {Hex(c.Label(0)), v.Label0},
			"labelLast": {Hex(c.Label(c.Segments() - 1)), v.LabelLast},
			"root":      {Hex(c.Root()), v.Root},
		})
	}
}

// same compares pairs of what is and what should be, by name.
func same(t *testing.T, what string, pairs map[string][2]string) {
	t.Helper()
	for name, pair := range pairs {
		if pair[0] != pair[1] {
			t.Errorf("%s: %s is %s, want %s", what, name, pair[0], pair[1])
		}
	}
}
