package fleet

import (
	"crypto/ed25519"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/testchain"
)

// The hub keeps the roots of the units that were posted, the newest of each seal, and gives them to who has the
// commitment now.
func TestRootsAreKept(t *testing.T) {
	o := startOffice(t)
	a, b := o.connect(o.enrol("a", 1)), o.connect(o.enrol("b", 2))
	post := func(commitment, period uint64, context, root byte) {
		t.Helper()
		l := map[uint64]*link{1: a, 2: b}[commitment]
		if got := o.must(l, 1, of(Order{
			Kind: PostSeal, Commitment: commitment, Period: period, Context: &common.Hash{31: context}, Root: &common.Hash{31: root}, Roots: []common.Hash{{31: root}, {}},
		})); got.Receipt == nil {
			t.Fatalf("got %+v", got)
		}
	}
	post(1, 1, 1, 1)
	post(1, 2, 2, 2)
	post(1, 2, 2, 3)
	post(1, 3, 3, 4)
	post(2, 9, 9, 9)
	testchain.Must(o.Assign(t.Context(), 1, "b"))(t)
	var given rootsGiven
	if err := b.call(t.Context(), callRoots, rootsWanted{1}, &given); err != nil {
		t.Fatal(err)
	}
	var got []byte
	for _, kept := range given.Roots {
		got = append(got, byte(kept.Period), kept.Context[31], kept.Roots[0][31])
	}
	if !slices.Equal(got, []byte{2, 2, 3, 3, 3, 4}) {
		t.Errorf("the hub has %v", got)
	}
	m := testchain.Must(message(a.key, callSubject+"a."+callRoots, rootsWanted{1}))(t)
	if err := o.onRoots("a", a.key.Public().(ed25519.PublicKey), m); err == nil {
		t.Error("the earlier server gets them")
	}
}
