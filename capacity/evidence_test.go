package capacity

import (
	"context"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

// audit is a commitment of three small units with their chains.
type audit struct {
	profile   Profile
	arrays    []*Array
	chains    []*Chain
	seals     *Tree
	chainTree *Tree
	ctx       Element
	beacon    Element
}

func newAudit(t *testing.T) *audit {
	t.Helper()
	a := &audit{
		profile: Profile{Name: "test", Blocks: 150, Hardness: 2, Steps: 5, Segments: 5, Depth: 6, Positions: 2},
		ctx:     element(t, "4711"), beacon: element(t, "815"),
	}
	for unit := range 3 {
		a.arrays = append(a.arrays, newArray(t, a.profile, a.ctx, unit))
	}
	a.respond(t)
	return a
}

// respond seals the arrays as they are, and computes the chains over them.
func (a *audit) respond(t *testing.T) {
	t.Helper()
	var seals, chains []Element
	a.chains = nil
	for unit, array := range a.arrays {
		c, err := NewChain(t.Context(), a.arrays, unit, a.beacon, 50, nil)
		if err != nil {
			t.Fatal(err)
		}
		a.chains, seals, chains = append(a.chains, c), append(seals, array.Root()), append(chains, c.Root())
	}
	a.seals, a.chainTree = UnitTree(seals), UnitTree(chains)
}

func (a *audit) statement(q Query) Statement {
	return Statement{Ctx: a.ctx, SealRoot: a.seals.Root(), Beacon: a.beacon, ChainRoot: a.chainTree.Root(), Query: q}
}

func (a *audit) evidence(t interface{ Fatal(...any) }, q Query) *Evidence {
	e, err := NewEvidence(a.arrays, a.seals, a.chainTree, a.chains[q.Unit], a.beacon, q)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (a *audit) drawQuery(t *rapid.T) Query {
	position := rapid.IntRange(2, a.profile.Blocks-1)
	return Query{
		Unit:      rapid.IntRange(0, 2).Draw(t, "unit"),
		Units:     3,
		Lane:      rapid.IntRange(0, Lanes-1).Draw(t, "lane"),
		Segment:   rapid.IntRange(0, 49).Draw(t, "segment"),
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

// One flipped bit anywhere in the evidence must be seen, but for those words of
// an opened block that are not read: its digest shows them.
func TestFlippedBitFails(t *testing.T) {
	a := newAudit(t)
	rapid.Check(t, func(t *rapid.T) {
		q := a.drawQuery(t)
		e := a.evidence(t, q)
		openings := []*Opening{}
		for i := range e.Reads {
			openings = append(openings, &e.Reads[i].Opening)
		}
		for i := range e.Fills {
			openings = append(openings, &e.Fills[i].Prev, &e.Fills[i].Ref, &e.Fills[i].Next)
		}
		opening := rapid.SampledFrom(openings).Draw(t, "opening")
		switch rapid.IntRange(0, 3).Draw(t, "part") {
		case 0:
			opening.Block[rapid.IntRange(0, 127).Draw(t, "word")] ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit")
		case 1:
			paths := [][]Element{opening.Path, e.UnitPath, e.LanePath, e.LabelPath, e.ChainPath, {e.UnitRoot}}
			n := rapid.IntRange(0, len(paths)-1).Draw(t, "path")
			i := rapid.IntRange(0, len(paths[n])-1).Draw(t, "element")
			at := &paths[n][i]
			if n == len(paths)-1 {
				at = &e.UnitRoot
			}
			at[rapid.IntRange(0, 3).Draw(t, "limb")] ^= 1 << rapid.IntRange(0, 59).Draw(t, "bit")
		case 2:
			opening.Index ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		case 3:
			e.Reads[rapid.IntRange(0, len(e.Reads)-1).Draw(t, "read")].Unit ^= 1 << rapid.IntRange(0, 9).Draw(t, "bit")
		}
		if err := Verify(a.profile, a.statement(q), e); err == nil {
			t.Fatal("evidence with a flipped bit was accepted")
		}
	})
}

func TestVerifyNamesWhatIsWrong(t *testing.T) {
	a := newAudit(t)
	q := Query{Unit: 1, Units: 3, Lane: 2, Segment: 21, Positions: []int{2, 100}}
	for name, c := range map[string]struct {
		change func(*Statement, *Evidence)
		want   error
	}{
		"another seal root":       {func(st *Statement, _ *Evidence) { st.SealRoot.SetOne() }, ErrOpening},
		"another chain root":      {func(st *Statement, _ *Evidence) { st.ChainRoot.SetOne() }, ErrChain},
		"another unit root":       {func(_ *Statement, e *Evidence) { e.UnitRoot.SetOne() }, ErrUnitRoot},
		"another lane":            {func(st *Statement, _ *Evidence) { st.Query.Lane = 3 }, ErrWrongBlock},
		"another segment":         {func(st *Statement, _ *Evidence) { st.Query.Segment = 20 }, ErrWrongBlock},
		"another unit":            {func(st *Statement, _ *Evidence) { st.Query.Unit = 0 }, ErrWrongBlock},
		"fewer units":             {func(st *Statement, _ *Evidence) { st.Query.Units = 2 }, ErrWrongBlock},
		"another beacon":          {func(st *Statement, _ *Evidence) { st.Beacon.SetOne() }, ErrWrongBlock},
		"another left sibling":    {func(_ *Statement, e *Evidence) { e.LabelPath[4].SetOne() }, ErrWrongBlock},
		"another right sibling":   {func(_ *Statement, e *Evidence) { e.LabelPath[3].SetOne() }, ErrChain},
		"another read":            {func(_ *Statement, e *Evidence) { e.Reads[2].Opening = a.arrays[1].Open(5) }, ErrShape},
		"a forged last read":      {func(_ *Statement, e *Evidence) { e.Reads[4].Block[9]++ }, ErrOpening},
		"another lane's end":      {func(_ *Statement, e *Evidence) { e.LanePath[0].SetOne() }, ErrChain},
		"another position":        {func(st *Statement, _ *Evidence) { st.Query.Positions[1] = 99 }, ErrWrongBlock},
		"another reference":       {func(_ *Statement, e *Evidence) { e.Fills[1].Ref = a.arrays[1].Open(98) }, ErrWrongBlock},
		"a missing step":          {func(_ *Statement, e *Evidence) { e.Reads = e.Reads[:2] }, ErrShape},
		"a path that is too long": {func(_ *Statement, e *Evidence) { e.ChainPath = append(e.ChainPath, Element{}) }, ErrShape},
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
	a.respond(t)
	q := Query{Units: 3, Positions: []int{40, 50}}
	if err := Verify(a.profile, a.statement(q), a.evidence(t, q)); !errors.Is(err, ErrFill) {
		t.Errorf("got %v, want %v", err, ErrFill)
	}
}

// A label that was made up fails where it is audited, and nowhere before.
func TestMadeUpLabelFails(t *testing.T) {
	a := newAudit(t)
	leaves := append([]Element{}, a.chains[2].tree.levels[0]...)
	leaves[30].SetUint64(1)
	a.chains[2] = &Chain{tree: NewTree(a.profile.Depth, leaves)}
	a.chainTree = UnitTree([]Element{a.chains[0].Root(), a.chains[1].Root(), a.chains[2].Root()})
	for segment, want := range map[int]error{29: nil, 30: ErrChain, 31: ErrChain, 49: ErrChain} {
		q := Query{Unit: 2, Units: 3, Segment: segment, Positions: []int{40, 50}}
		if err := Verify(a.profile, a.statement(q), a.evidence(t, q)); !errors.Is(err, want) {
			t.Errorf("segment %d: got %v, want %v", segment, err, want)
		}
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
	for _, h := range []int{0, 3, 33, 48, -1, 1 << 40} {
		bad := Dev()
		bad.Hardness = h
		if _, err := NewArray(t.Context(), bad, Element{}, 0, Options{}); !errors.Is(err, ErrProfile) {
			t.Errorf("hardness %d: got %v", h, err)
		}
	}
	for _, q := range []int{0, -4, 1 << 40} { // a segment is not interrupted
		bad := Dev()
		bad.Steps = q
		if err := bad.Validate(); !errors.Is(err, ErrProfile) {
			t.Errorf("%d steps: got %v", q, err)
		}
	}
	if _, err := NewArray(t.Context(), Dev(), Element{}, MaxUnits, Options{}); err == nil {
		t.Error("unit 1024 was accepted")
	}
	for _, class := range []int{-1, 0, 3, 32} {
		if _, err := Dev().ChainSegments(class); !errors.Is(err, ErrClass) {
			t.Errorf("class %d: got %v", class, err)
		}
	}
	if k, err := Main().ChainSegments(ReferenceClass); k != 1310720 || err != nil {
		t.Errorf("a chain of the reference class has %d segments: %v", k, err)
	}
	var tooLarge Element
	tooLarge.SetUint64(0).Sub(&tooLarge, new(Element).SetOne())
	if _, err := UnpackQuery(Dev(), tooLarge); err == nil {
		t.Error("a query with bits left over was accepted")
	}
	unit := Query{Unit: 4, Units: 4, Positions: []int{2}}
	if _, err := UnpackQuery(Dev(), unit.Pack()); err == nil {
		t.Error("a query of a unit that is not claimed was accepted")
	}
}

func TestWorkStopsWithItsContext(t *testing.T) {
	a := newAudit(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := NewChain(ctx, a.arrays, 0, a.beacon, 5, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("chain: got %v", err)
	}
	if _, err := NewArray(ctx, a.profile, a.ctx, 0, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("fill: got %v", err)
	}
}
