package model

import (
	"errors"
	"math/big"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// TestSeedsThatAreKept draws a seed that is out of reach by then. The contract can do so only if somebody has
// shown it to the beacon in time, which no event of the contracts tells: the rules refuse it, and a replay
// believes it.
func TestSeedsThatAreKept(t *testing.T) {
	w := newWorld(seeded(0))
	provider := w.accounts[0]
	act := func(m *Model, block uint64, do func(Call) ([]ledger.Event, error)) []ledger.Event {
		t.Helper()
		events, err := do(Call{Block: block, Sender: provider})
		if err != nil {
			t.Fatalf("block %d: %v", block, err)
		}
		for i, e := range events {
			events[i] = placed(e, ledger.At{Block: block})
		}
		return events
	}
	whole := w.m.wholeBond(10)
	begun := w.block + w.m.rules.Clock.EpochBlocks
	late := begun + seedDelay + testReach + 1
	made := act(w.m, w.block, func(c Call) ([]ledger.Event, error) {
		return w.m.CreateCommitment(c, Offer{Units: 1, Class: 10, Duration: 9, Bond: whole})
	})
	began := act(w.m, begun, func(c Call) ([]ledger.Event, error) { return w.m.BeginSeal(c, 1) })
	if _, err := w.m.DrawSeal(Call{Block: late}, 1); !errors.Is(err, ledger.ErrBlockOutOfReach) {
		t.Fatalf("a seed out of reach is drawn: %v", err)
	}
	drawn := act(w.m, late, func(c Call) ([]ledger.Event, error) { return w.m.DrawSeal(c.seeing(begun+seedDelay), 1) })
	if d := replayAll(w.m.rules, [][]ledger.Event{made, began, drawn}); len(d) != 0 {
		t.Errorf("the replay finds %v", d)
	}

	forged := drawn[0].(ledger.SealDrawn)
	forged.Seed = blockValue(begun)
	if d := replayAll(w.m.rules, [][]ledger.Event{made, began, {forged}}); len(d) != 1 || d[0].Field != "seed" {
		t.Errorf("another seed: %v", d)
	}
}

// TestBeginningASealAgain is refused while the seed can still be drawn.
func TestBeginningASealAgain(t *testing.T) {
	w := newWorld(seeded(0))
	call := Call{Block: w.block, Sender: w.accounts[0]}
	if _, err := w.m.CreateCommitment(call, Offer{Units: 1, Class: 4, Duration: 9, Bond: w.m.wholeBond(4)}); err != nil {
		t.Fatal(err)
	}
	begin := func(block uint64) error {
		_, err := w.m.BeginSeal(Call{Block: block, Sender: call.Sender}, 1)
		return err
	}
	call.Block += w.m.rules.Clock.EpochBlocks
	last := call.Block + seedDelay + testReach
	if err := begin(call.Block); err != nil {
		t.Fatal(err)
	}
	if err := begin(last); !errors.Is(err, ledger.ErrSealAlreadyBegun) {
		t.Errorf("in the last block in which its seed can be drawn: %v", err)
	}
	if err := begin(last + 1); err != nil {
		t.Errorf("when its seed is lost: %v", err)
	}
}

// wholeBond is a bond that makes a commitment of one unit active, at the beginning.
func (m *Model) wholeBond(class int) *big.Int {
	return m.collateralPerUnit(&Commitment{Class: class, State: ledger.StateOpen}, 0)
}
