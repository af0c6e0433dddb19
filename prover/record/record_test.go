package record

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	here  = Deployment{1337, common.Hash{1}, common.Address{2}}
	block = common.Hash{7}
)

// sent is a sender that notes what it is given.
type sent struct {
	Sender
	mu        sync.Mutex
	responses []ledger.Response
	roots     []ledger.SealRoot
}

func (s *sent) Respond(_ context.Context, a ledger.Response) (*ledger.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.responses = append(s.responses, a)
	return &ledger.Receipt{}, nil
}

func (s *sent) PostSeal(_ context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	s.roots = append(s.roots, r)
	return &ledger.Receipt{}, nil
}

// at is a chain with a newest block.
type at uint64

func (n at) Head(context.Context) (chain.Header, error) { return chain.Header{Number: uint64(n)}, nil }

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func guard(t *testing.T, dir string, head at, commitment uint64) (Sender, *sent) {
	t.Helper()
	s := new(sent)
	return must(must(Open(dir))(t).Guard(t.Context(), head, here, commitment, s))(t), s
}

func el(n uint64) (e capacity.Element) {
	e.SetUint64(n)
	return e
}

func response(challenge uint64, block common.Hash, units int, root uint64) ledger.Response {
	return ledger.Response{ID: 1, Challenge: challenge, Block: block, Units: units, ChainRoot: el(root)}
}

func seal(period, ctx uint64, roots ...uint64) ledger.SealRoot {
	s := ledger.SealRoot{ID: 1, Period: period, Ctx: el(ctx)}
	for _, root := range roots {
		s.Units = append(s.Units, el(root))
	}
	s.Root = capacity.UnitTree(s.Units).Root()
	return s
}

// The second response to a challenge is the first one again, whichever process sends it; that to the challenge
// on another branch, or to another one, may be another one.
func TestOneResponse(t *testing.T) {
	dir := t.TempDir()
	first, sent := guard(t, dir, 100, 1)
	must(first.Respond(t.Context(), response(90, block, 2, 5)))(t)
	for range 2 { // in this process, and after a restart
		for name, other := range map[string]ledger.Response{"units": response(90, block, 1, 5), "root": response(90, block, 2, 6)} {
			_, err := first.Respond(t.Context(), other)
			signed, ok := errors.AsType[*SignedOther](err)
			if !errors.Is(err, ErrContradicts) || !ok || signed.Units != 2 || signed.ChainRoot != el(5) || len(hint.Of(err)) == 0 {
				t.Errorf("other %s: %v", name, err)
			}
		}
		must(first.Respond(t.Context(), response(90, block, 2, 5)))(t)
		first, _ = guard(t, dir, 100, 1)
	}
	again, sentLater := guard(t, dir, 100, 1)
	must(again.Respond(t.Context(), response(90, common.Hash{8}, 1, 6)))(t)
	must(again.Respond(t.Context(), response(80, block, 1, 6)))(t)
	other, _ := guard(t, dir, 100, 2)
	mine := response(90, block, 1, 9)
	mine.ID = 2
	must(other.Respond(t.Context(), mine))(t)
	if len(sent.responses) != 2 || len(sentLater.responses) != 2 {
		t.Errorf("%d and %d responses were sent", len(sent.responses), len(sentLater.responses))
	}
	if _, err := again.Respond(t.Context(), response(70, common.Hash{}, 1, 6)); err == nil {
		t.Error("a response without a block was sent")
	}
}

// A seal only gets more units, each with one root.
func TestOneSeal(t *testing.T) {
	s, sent := guard(t, t.TempDir(), 100, 1)
	for _, root := range []ledger.SealRoot{seal(3, 9, 1, 0, 0), seal(3, 9, 1, 0, 3), seal(3, 9, 1, 0, 3), seal(3, 10, 5, 6, 7), seal(4, 9, 8, 0, 0)} {
		must(s.PostSeal(t.Context(), root))(t)
	}
	for name, root := range map[string]ledger.SealRoot{
		"another root": seal(3, 9, 2, 0, 3), "a unit left": seal(3, 9, 1, 0, 0), "another size": seal(3, 9, 1, 0, 3, 4),
	} {
		if _, err := s.PostSeal(t.Context(), root); !errors.Is(err, ErrContradicts) {
			t.Errorf("%s: %v", name, err)
		}
	}
	wrong := seal(3, 9, 1, 2, 3)
	wrong.Root = el(1)
	if _, err := s.PostSeal(t.Context(), wrong); err == nil {
		t.Error("a root was posted that is not that of the units")
	}
	must(s.PostSeal(t.Context(), seal(3, 9, 1, 2, 3)))(t)
	if len(sent.roots) != 6 {
		t.Errorf("%d roots were sent", len(sent.roots))
	}
}

// Many goroutines of many records of one folder want to respond: all that is sent is one response.
func TestOneResponseAtATime(t *testing.T) {
	dir := t.TempDir()
	var all sync.WaitGroup
	inner := new(sent)
	for n := range 8 {
		s := must(must(Open(dir))(t).Guard(t.Context(), at(100), here, 1, inner))(t)
		all.Go(func() {
			_, err := s.Respond(context.Background(), response(90, block, n%4+1, 5))
			if err != nil && !errors.Is(err, ErrContradicts) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if len(inner.responses) != 2 || inner.responses[0] != inner.responses[1] {
		t.Errorf("%v were sent", inner.responses)
	}
}

// What is forgotten cannot be signed any more, in whichever order it is tried.
func TestForgetsOnlyWhatIsRefused(t *testing.T) {
	h := new(History)
	for n := range uint64(keptChallenges + 10) {
		if err := h.respond(Response{Challenge: n, Block: block, Units: 1}); err != nil {
			t.Fatal(err)
		}
	}
	for n := range uint64(keptPeriods + 3) {
		if err := h.seal(Seal{Period: n, Units: []element{{1}}}); err != nil {
			t.Fatal(err)
		}
	}
	if len(h.Responses) != keptChallenges || h.FirstChallenge != 10 || len(h.Seals) != keptPeriods || h.FirstPeriod != 3 {
		t.Errorf("%d responses from %d, %d seals from %d", len(h.Responses), h.FirstChallenge, len(h.Seals), h.FirstPeriod)
	}
	if err := h.respond(Response{Challenge: 9, Block: block, Units: 1}); !errors.Is(err, ErrContradicts) {
		t.Error(err)
	}
	if err := h.seal(Seal{Period: 2, Units: []element{{1}}}); !errors.Is(err, ErrContradicts) {
		t.Error(err)
	}
}

// drawHistory makes a history by signing at random, with few enough values that two of them often meet.
func drawHistory(t *rapid.T, name string) *History {
	h := &History{FirstChallenge: rapid.Uint64Range(0, 3).Draw(t, name+" first"), FirstPeriod: rapid.Uint64Range(0, 2).Draw(t, name+" period")}
	for range rapid.IntRange(0, 8).Draw(t, name+" responses") {
		_ = h.respond(drawResponse(t))
	}
	for range rapid.IntRange(0, 6).Draw(t, name+" seals") {
		_ = h.seal(drawSeal(t))
	}
	return h
}

func drawResponse(t *rapid.T) Response {
	return Response{
		Challenge: rapid.Uint64Range(0, 6).Draw(t, "challenge"), Block: common.Hash{byte(rapid.IntRange(1, 2).Draw(t, "block"))},
		Units: rapid.IntRange(1, 2).Draw(t, "units"), ChainRoot: element(el(rapid.Uint64Range(0, 1).Draw(t, "root"))),
	}
}

func drawSeal(t *rapid.T) Seal {
	s := Seal{Period: rapid.Uint64Range(0, 4).Draw(t, "period"), Ctx: element(el(rapid.Uint64Range(1, 2).Draw(t, "context")))}
	for range rapid.IntRange(1, 2).Draw(t, "size") {
		s.Units = append(s.Units, element(el(rapid.Uint64Range(0, 2).Draw(t, "unit"))))
	}
	return s
}

func (h *History) clone() *History {
	c := *h
	c.Responses, c.Seals = slices.Clone(h.Responses), slices.Clone(h.Seals)
	return &c
}

// An import makes a record stricter and never looser: what the merged one signs, both would have signed. The
// minimal form is as strict as the whole.
func TestMergeNeverLoosens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawHistory(t, "a"), drawHistory(t, "b")
		merged := a.clone()
		switch err := merged.merge(*b); {
		case errors.Is(err, errConflict):
			if !reflect.DeepEqual(merged, a) {
				t.Fatal("a conflict changed the history")
			}
			return
		case err != nil:
			t.Fatal(err)
		}
		if err := merged.check(); err != nil {
			t.Fatal(err)
		}
		least := a.clone()
		if err := least.merge(b.minimal()); err != nil {
			t.Fatal(err)
		}
		for range 20 {
			r, s := drawResponse(t), drawSeal(t)
			if merged.clone().respond(r) == nil && (a.clone().respond(r) != nil || b.clone().respond(r) != nil) {
				t.Fatalf("signs %v, which one of %v and %v does not", r, a, b)
			}
			if merged.clone().seal(s) == nil && (a.clone().seal(s) != nil || b.clone().seal(s) != nil) {
				t.Fatalf("seals %v, which one of %v and %v does not", s, a, b)
			}
			if least.clone().respond(r) == nil && merged.clone().respond(r) != nil || least.clone().seal(s) == nil && merged.clone().seal(s) != nil {
				t.Fatalf("%v or %v: the minimal form is looser", r, s)
			}
		}
	})
}

// exported is a record with something of each kind, as a file.
func exported(t *testing.T) (dir string, data []byte) {
	t.Helper()
	dir = t.TempDir()
	s, _ := guard(t, dir, 100, 1)
	must(s.Respond(t.Context(), response(90, block, 2, 5)))(t)
	must(s.Respond(t.Context(), response(90, common.Hash{8}, 1, 6)))(t)
	must(s.PostSeal(t.Context(), seal(3, 9, 1, 0, 3)))(t)
	return dir, encode(t, must(must(Open(dir))(t).Export(here, false))(t))
}

// What was exported refuses elsewhere what it refused here, in both forms.
func TestExportAndImport(t *testing.T) {
	dir, data := exported(t)
	whole := t.TempDir()
	must(must(Open(whole))(t).Import(here, data))(t)
	if got := must(must(Open(whole))(t).Histories(here))(t); !reflect.DeepEqual(got, must(must(Open(dir))(t).Histories(here))(t)) {
		t.Errorf("imported %+v", got)
	}
	again, sent := guard(t, whole, 100, 1)
	must(again.Respond(t.Context(), response(90, block, 2, 5)))(t)
	if _, err := again.Respond(t.Context(), response(90, block, 1, 5)); !errors.Is(err, ErrContradicts) {
		t.Error(err)
	}
	must(again.Respond(t.Context(), response(91, block, 1, 5)))(t)

	least := t.TempDir()
	must(must(Open(least))(t).Import(here, encode(t, must(must(Open(dir))(t).Export(here, true))(t))))(t)
	again, sent = guard(t, least, 100, 1)
	for _, refused := range []ledger.Response{response(90, block, 2, 5), response(90, common.Hash{9}, 1, 1), response(1, block, 1, 1)} {
		if _, err := again.Respond(t.Context(), refused); !errors.Is(err, ErrContradicts) {
			t.Errorf("%v: %v", refused, err)
		}
	}
	if _, err := again.PostSeal(t.Context(), seal(3, 9, 1, 0, 3)); !errors.Is(err, ErrContradicts) {
		t.Error(err)
	}
	must(again.Respond(t.Context(), response(91, block, 1, 5)))(t)
	must(again.PostSeal(t.Context(), seal(4, 9, 1, 0, 3)))(t)
	if len(sent.responses) != 1 || len(sent.roots) != 1 {
		t.Error("sent what was refused")
	}
}

// Whatever is wrong with a file, the error says so and the record is as it was.
func TestBadFilesChangeNothing(t *testing.T) {
	dir, data := exported(t)
	s, _ := guard(t, dir, 100, 2)
	mine := response(95, block, 1, 1)
	mine.ID = 2
	must(s.Respond(t.Context(), mine))(t)
	r := must(Open(dir))(t)
	before := encode(t, must(r.Export(here, false))(t))
	root := el(5)
	replace := func(old, new string) string {
		changed := strings.Replace(string(data), old, new, 1)
		if changed == string(data) {
			t.Fatalf("%q is not in the file", old)
		}
		return changed
	}
	type bad struct {
		data string
		want error
	}
	files := map[string]bad{
		"nothing":            {"", ErrFormat},
		"not JSON":           {"signed", ErrFormat},
		"other JSON":         {"{}", ErrFormat},
		"more":               {string(data) + "{}", ErrFormat},
		"an unknown field":   {replace(`"format"`, `"extra": 1, "format"`), ErrFormat},
		"newer":              {replace(`"version": 1`, `"version": 2`), store.ErrNewer},
		"no version":         {replace(`"version": 1`, `"version": 0`), ErrFormat},
		"another chain":      {replace(`"chainId": 1337`, `"chainId": 1`), ErrForeign},
		"another genesis":    {replace(here.Genesis.Hex(), common.Hash{3}.Hex()), ErrForeign},
		"another contract":   {replace(strings.ToLower(here.Capacity.Hex()), "0x0000000000000000000000000000000000000001"), ErrForeign},
		"another response":   {replace(capacity.Hex(root), capacity.Hex(el(4))), ErrConflict},
		"another claim":      {replace(`"units": 2`, `"units": 3`), ErrConflict},
		"another unit":       {replace(capacity.Hex(el(3)), capacity.Hex(el(4))), ErrConflict},
		"no element":         {replace(capacity.Hex(root), "0x"+strings.Repeat("f", 64)), ErrFormat},
		"an element's other": {replace(capacity.Hex(root), "5"), ErrFormat},
		"no units":           {replace(`"units": 2`, `"units": 0`), ErrFormat},
		"too many units":     {replace(`"units": 2`, `"units": 1025`), ErrFormat},
		"a negative number":  {replace(`"challenge": 90`, `"challenge": -1`), ErrFormat},
		"too large a number": {replace(`"challenge": 90`, `"challenge": 18446744073709551616`), ErrFormat},
		"out of order":       {replace(`"challenge": 90`, `"challenge": 91`), ErrFormat},
		"twice":              {replace(common.Hash{8}.Hex(), block.Hex()), ErrFormat},
		"no block":           {replace(block.Hex(), common.Hash{}.Hex()), ErrFormat},
		"too long":           {string(data) + strings.Repeat(" ", MostBytes), ErrFormat},
	}
	for n := 0; n < len(data)-2; n += 37 {
		files["the first bytes: "+string(data[max(0, n-20):n])] = bad{string(data[:n]), ErrFormat}
	}
	for name, file := range files {
		if _, err := r.Import(here, []byte(file.data)); !errors.Is(err, file.want) {
			t.Errorf("%s: %v", name, err)
		}
		if after := encode(t, must(r.Export(here, false))(t)); string(after) != string(before) {
			t.Fatalf("%s changed the record", name)
		}
	}
	// A record that would keep a prover silent for ever is noticed when it starts.
	must(r.Import(here, []byte(replace(`"firstChallenge": 0`, `"firstChallenge": 9000000000`))))(t)
	if _, err := r.Guard(t.Context(), at(100), here, 1, new(sent)); err == nil || !strings.Contains(err.Error(), "allows nothing") {
		t.Error(err)
	}
	if _, err := r.Guard(t.Context(), at(100), here, 2, new(sent)); err != nil {
		t.Error(err)
	}
}

// A restored record may lack what was signed since the backup: what has begun by now is left out, once.
func TestRestored(t *testing.T) {
	dir, _ := exported(t)
	for _, restoring := range []string{"1", "1", "2"} {
		if err := MarkRestored(dir, restoring); err != nil {
			t.Fatal(err)
		}
	}
	s, _ := guard(t, dir, 120, 1)
	must(s.Respond(t.Context(), response(90, block, 2, 5)))(t) // this one it knows
	for _, challenge := range []uint64{91, 120} {
		if _, err := s.Respond(t.Context(), response(challenge, block, 2, 5)); !errors.Is(err, ErrContradicts) {
			t.Errorf("challenge %d: %v", challenge, err)
		}
	}
	s, _ = guard(t, dir, 200, 1) // it starts again
	must(s.Respond(t.Context(), response(121, block, 2, 5)))(t)
	s, _ = guard(t, dir, 200, 3)
	third := response(150, block, 1, 1)
	third.ID = 3
	if _, err := s.Respond(t.Context(), third); !errors.Is(err, ErrContradicts) {
		t.Error("a commitment that the backup did not have:", err)
	}
}

func TestDamagedRecord(t *testing.T) {
	dir, _ := exported(t)
	path := filepath.Join(dir, File)
	data := must(os.ReadFile(path))(t)
	if err := os.WriteFile(path, data[:9000], 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); !errors.Is(err, ErrDamaged) || len(hint.Of(err)) == 0 {
		t.Error(err)
	}
}

func encode(t *testing.T, e *Export) []byte {
	t.Helper()
	return must(e.Encode())(t)
}
