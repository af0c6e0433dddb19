package capacity

import (
	"context"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

// audit is a commitment of two small units with a found share of each slot.
type audit struct {
	profile   Profile
	arrays    []*Array
	seals     *Tree
	shares    [][]Share
	shareTree *Tree
	ctx       Element
	beacon    Element
	target    uint64
}

func newAudit(t *testing.T) *audit {
	t.Helper()
	a := &audit{
		profile: Profile{Name: "test", LogBlocks: 7, Hardness: 2, Steps: 3, Positions: 2, Slots: 4},
		ctx:     element(t, "4711"), beacon: element(t, "815"), target: 1 << 59,
	}
	var roots []Element
	for unit := range 2 {
		array := newArray(t, a.profile, a.ctx, unit)
		shares, err := array.Shares(t.Context(), a.beacon, a.target, nil)
		if err != nil {
			t.Fatal(err)
		}
		a.arrays, a.shares, roots = append(a.arrays, array), append(a.shares, shares), append(roots, array.Root())
	}
	a.seals, a.shareTree = SealTree(roots), ShareTree(a.profile, a.shares)
	return a
}

func (a *audit) statement(q Query) Statement {
	return Statement{Ctx: a.ctx, SealRoot: a.seals.Root(), Beacon: a.beacon, ShareRoot: a.shareTree.Root(), Query: q}
}

func (a *audit) evidence(t interface{ Fatal(...any) }, q Query) *Evidence {
	e, err := NewEvidence(a.arrays[q.Unit], a.seals, a.shareTree, a.beacon, a.shares[q.Unit][q.Slot].Nonce, q)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (a *audit) drawQuery(t *rapid.T) Query {
	position := rapid.IntRange(2, a.profile.Blocks()-1)
	return Query{
		Unit:      rapid.IntRange(0, 1).Draw(t, "unit"),
		Slot:      rapid.IntRange(0, a.profile.Slots-1).Draw(t, "slot"),
		Target:    a.target,
		Positions: []int{position.Draw(t, "position"), position.Draw(t, "position")},
	}
}

func TestEvidenceVerifies(t *testing.T) {
	a := newAudit(t)
	rapid.Check(t, func(t *rapid.T) {
		q := a.drawQuery(t)
		if err := Verify(a.profile, a.statement(q), a.evidence(t, q)); err != nil {
			t.Fatal(err)
		}
		if back, err := UnpackQuery(a.profile, q.Pack()); err != nil || back.Pack() != q.Pack() {
			t.Fatalf("query %+v came back as %+v: %v", q, back, err)
		}
	})
}

// One flipped bit anywhere in the evidence must be seen.
func TestFlippedBitFails(t *testing.T) {
	a := newAudit(t)
	rapid.Check(t, func(t *rapid.T) {
		q := a.drawQuery(t)
		e := a.evidence(t, q)
		flipElement := func(elements ...[]Element) {
			path := rapid.SampledFrom(elements).Draw(t, "path")
			i := rapid.IntRange(0, len(path)-1).Draw(t, "element")
			path[i][rapid.IntRange(0, 3).Draw(t, "limb")] ^= 1 << rapid.IntRange(0, 59).Draw(t, "bit")
		}
		openings := []*Opening{}
		for i := range e.Visits {
			openings = append(openings, &e.Visits[i])
		}
		for i := range e.Fills {
			openings = append(openings, &e.Fills[i].Prev, &e.Fills[i].Ref, &e.Fills[i].Next)
		}
		opening := rapid.SampledFrom(openings).Draw(t, "opening")
		switch rapid.IntRange(0, 3).Draw(t, "part") {
		case 0:
			opening.Block[rapid.IntRange(0, 127).Draw(t, "word")] ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit")
		case 1:
			flipElement(opening.Path, e.UnitPath, e.NoncePath)
		case 2:
			opening.Index ^= 1 << rapid.IntRange(0, a.profile.LogBlocks-1).Draw(t, "bit")
		case 3:
			e.Nonce ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit")
		}
		if err := Verify(a.profile, a.statement(q), e); err == nil {
			t.Fatal("evidence with a flipped bit was accepted")
		}
	})
}

func TestVerifyNamesWhatIsWrong(t *testing.T) {
	a := newAudit(t)
	q := Query{Unit: 1, Slot: 2, Target: a.target, Positions: []int{2, 100}}
	for name, c := range map[string]struct {
		change func(*Statement, *Evidence)
		want   error
	}{
		"another seal root":   {func(st *Statement, _ *Evidence) { st.SealRoot.SetOne() }, ErrUnitRoot},
		"another share root":  {func(st *Statement, _ *Evidence) { st.ShareRoot.SetOne() }, ErrNonce},
		"the other slot":      {func(st *Statement, _ *Evidence) { st.Query.Slot = 3 }, ErrNonce},
		"the other unit":      {func(st *Statement, _ *Evidence) { st.Query.Unit = 0 }, ErrUnitRoot},
		"a lower target":      {func(st *Statement, _ *Evidence) { st.Query.Target = 1 }, ErrLosing},
		"another beacon":      {func(st *Statement, _ *Evidence) { st.Beacon.SetOne() }, ErrWrongBlock},
		"another visit":       {func(_ *Statement, e *Evidence) { e.Visits[2] = a.arrays[1].Open(5) }, ErrWrongBlock},
		"a forged last visit": {func(_ *Statement, e *Evidence) { e.Visits[2].Block[9]++ }, ErrOpening},
		"another position":    {func(st *Statement, _ *Evidence) { st.Query.Positions[1] = 99 }, ErrWrongBlock},
		"another reference":   {func(_ *Statement, e *Evidence) { e.Fills[1].Ref = a.arrays[1].Open(98) }, ErrWrongBlock},
		"a missing step":      {func(_ *Statement, e *Evidence) { e.Visits = e.Visits[:2] }, ErrShape},
	} {
		st, e := a.statement(q), a.evidence(t, q)
		st.Query.Positions = append([]int{}, q.Positions...)
		c.change(&st, e)
		if err := Verify(a.profile, st, e); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

// A made-up block that is consistently committed to opens, but does not follow
// from its predecessors.
func TestMadeUpBlockFails(t *testing.T) {
	a := newAudit(t)
	cheat := a.arrays[0]
	cheat.blocks[50][77]++
	if err := cheat.seal(t.Context(), 1, nil); err != nil {
		t.Fatal(err)
	}
	a.seals = SealTree([]Element{cheat.Root(), a.arrays[1].Root()})
	share, err := cheat.Search(t.Context(), a.beacon, 0, a.target, 0)
	if err != nil {
		t.Fatal(err)
	}
	a.shares[0][0] = share
	a.shareTree = ShareTree(a.profile, a.shares)
	q := Query{Slot: 0, Target: a.target, Positions: []int{40, 50}}
	if err := Verify(a.profile, a.statement(q), a.evidence(t, q)); !errors.Is(err, ErrFill) {
		t.Errorf("got %v, want %v", err, ErrFill)
	}
}

func TestSearchStopsWithItsContext(t *testing.T) {
	a := newAudit(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.arrays[0].Search(ctx, a.beacon, 0, 0, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("search: got %v", err)
	}
	if _, err := NewArray(ctx, a.profile, a.ctx, 0, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("fill: got %v", err)
	}
}

func TestBadInput(t *testing.T) {
	for _, s := range []string{"", "-1", "0x", "12g", "1_0", "+5",
		"21888242871839275222246405745257275088548364400416034343698204186575808495617"} {
		if _, err := ParseElement(s); !errors.Is(err, ErrElement) {
			t.Errorf("ParseElement(%q): got %v", s, err)
		}
	}
	if _, err := ElementFromBytes(make([]byte, 31)); !errors.Is(err, ErrElement) {
		t.Errorf("31 bytes: got %v", err)
	}
	if _, err := ProfileByName("huge"); !errors.Is(err, ErrProfile) {
		t.Errorf("unknown profile: got %v", err)
	}
	bad := Dev()
	bad.Slots = 3
	if _, err := NewArray(t.Context(), bad, Element{}, 0, Options{}); !errors.Is(err, ErrProfile) {
		t.Errorf("three slots: got %v", err)
	}
	if _, err := NewArray(t.Context(), Dev(), Element{}, MaxUnits, Options{}); err == nil {
		t.Error("unit 1024 was accepted")
	}
	var tooLarge Element
	tooLarge.SetUint64(0).Sub(&tooLarge, new(Element).SetOne())
	if _, err := UnpackQuery(Dev(), tooLarge); err == nil {
		t.Error("a query with bits left over was accepted")
	}
}
