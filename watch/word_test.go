package watch

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/chain/ledger"
)

// OpenZeppelin's MerkleProof, processProof: each leaf's proof leads to the root, and to no other leaf's.
func TestTreesProveTheirLeaves(t *testing.T) {
	for n := 1; n <= 40; n++ {
		leaves := make([]common.Hash, n)
		for i := range leaves {
			leaves[i] = keccak(number(uint64(i)))
		}
		tree := newTree(slices.Clone(leaves))
		for i, leaf := range leaves {
			proof := tree.proof(i)
			if !inTree(leaf, proof, tree.root()) {
				t.Errorf("%d leaves: the proof of leaf %d does not hold", n, i)
			}
			if n > 1 && inTree(leaves[(i+1)%n], proof, tree.root()) {
				t.Errorf("%d leaves: the proof of leaf %d holds for another", n, i)
			}
			if n > 1 && inTree(leaf, proof[:len(proof)-1], tree.root()) {
				t.Errorf("%d leaves: a part of the proof of leaf %d holds", n, i)
			}
		}
	}
}

// A committee is five different places, each place as often as any other, and the same as by a list that is written
// out and swapped.
func TestCommitteesAreDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		listed := rapid.IntRange(Seats, 300).Draw(t, "listed")
		seed := common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed"))
		commitment, day := rapid.Uint64().Draw(t, "commitment"), rapid.Uint64().Draw(t, "day")
		list := make([]int, listed)
		for i := range list {
			list[i] = i
		}
		for n := range Seats {
			h := keccak(seed, number(commitment), number(day), number(uint64(n)))
			rest := 0 // the hash modulo listed - n, byte by byte
			for _, b := range h {
				rest = (rest*256 + int(b)) % (listed - n)
			}
			list[n], list[n+rest] = list[n+rest], list[n]
		}
		if got := Draw(seed, commitment, day, listed); !slices.Equal(got[:], list[:Seats]) {
			t.Fatalf("%v, by the whole list %v", got, list[:Seats])
		}
	})
	var counts [20]int
	for commitment := range uint64(4000) {
		for _, place := range Draw(common.Hash{1}, commitment, 1, 20) {
			counts[place]++
		}
	}
	for place, n := range counts { // 1,000 each, with a deviation of 27
		if n < 860 || n > 1140 {
			t.Errorf("place %d was drawn %d times", place, n)
		}
	}
}

func drawMask(t *rapid.T, name string) (m ledger.DayMask) {
	for i := range m {
		m[i] = rapid.Uint64().Draw(t, name)
	}
	return m
}

// What was written is what is read, however a day's slots came.
func TestWordsAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := map[uint64]*word{}
		for range rapid.IntRange(0, 5).Draw(t, "words") {
			w := &word{}
			for _, slot := range rapid.SliceOf(rapid.Uint8()).Draw(t, "slots") {
				w.note(result{slot: slot, up: rapid.Bool().Draw(t, "up"), lease: rapid.Uint64Range(0, 5).Draw(t, "lease"), machineUp: rapid.Bool().Draw(t, "machine")})
			}
			words[rapid.Uint64().Draw(t, "commitment")] = w
		}
		data := encodeWords(words)
		got, err := decodeWords(data)
		if err != nil || len(got) != len(words) {
			t.Fatal(len(got), err)
		}
		if !bytes.Equal(encodeWords(got), data) {
			t.Fatal("they are written otherwise when they were read")
		}
		for id, w := range words {
			if w.seen != got[id].seen || w.up != got[id].up || machineRoot(w.machineWords()) != machineRoot(got[id].machineWords()) {
				t.Fatalf("%+v was read as %+v", w, got[id])
			}
			if without(w.up, w.seen).Count() > 0 {
				t.Fatal("up where nobody looked")
			}
		}
		if n := rapid.IntRange(0, len(data)-1).Draw(t, "cut"); n < len(data) {
			if _, err := decodeWords(data[:n]); !errors.Is(err, errWords) {
				t.Fatalf("%d of %d bytes are words: %v", n, len(data), err)
			}
		}
		if _, err := decodeWords(append(data, 0)); !errors.Is(err, errWords) {
			t.Fatalf("a byte more: %v", err)
		}
	})
}

// The first answer of a slot counts: a second one, after a restart, changes nothing.
func TestSlotsAreSeenOnce(t *testing.T) {
	w := &word{}
	w.note(result{slot: 7, up: false})
	w.note(result{slot: 7, up: true})
	if w.seen != between(7, 8) || w.up.Count() != 0 {
		t.Errorf("seen %v, up %v", w.seen, w.up)
	}
}

// Majorities, slot by slot, against a count of each.
func TestMajorities(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := make([]ledger.WatchWord, rapid.IntRange(0, 5).Draw(t, "words"))
		for i := range words {
			words[i] = ledger.WatchWord{Seen: drawMask(t, "seen"), Up: drawMask(t, "up")}
		}
		found := Down(words, majority)
		differ := make([]int, len(words))
		for slot := range ledger.DaySlots {
			var up, out int
			for _, w := range words {
				switch {
				case w.Seen.Has(slot) && w.Up.Has(slot):
					up++
				case w.Seen.Has(slot):
					out++
				}
			}
			if found.Has(slot) != (out >= 3) {
				t.Fatalf("slot %d: %d say down, and it is %v", slot, out, found.Has(slot))
			}
			for i, w := range words {
				if w.Seen.Has(slot) && (w.Up.Has(slot) && out >= 3 || !w.Up.Has(slot) && up >= 3) {
					differ[i]++
				}
			}
		}
		for i := range words {
			if got := against(&words[i], words); got != differ[i] {
				t.Fatalf("word %d differs in %d slots, not %d", i, differ[i], got)
			}
		}
	})
}

func TestClockOfDays(t *testing.T) {
	for _, length := range []uint64{256, 257, 1000, 1800, 86_399, 86_400} {
		d := days{ledger.WatchConfig{DaySeconds: length}}
		const day = 20
		for slot := range ledger.DaySlots {
			from, to := d.slotStart(day, slot), d.slotStart(day, slot+1)
			if !to.After(from) {
				t.Fatalf("L=%d: slot %d is empty", length, slot)
			}
			for at := from; at.Before(to); at = at.Add(1e9) {
				// t mod L · 256 / L
				want := int(uint64(at.Unix()) % length * 256 / length)
				if gotDay, got := d.at(at); gotDay != day || got != slot || want != slot {
					t.Fatalf("L=%d: %v is in slot %d of day %d, not %d of %d", length, at.Unix(), got, gotDay, slot, day)
				}
			}
		}
		if d.slotStart(day, 256).Unix() != int64(d.EndOf(day)) {
			t.Errorf("L=%d: the day ends otherwise than its last slot", length)
		}
	}
}

// Whatever is on a disk is read as words, or is an error.
func FuzzWordsOnDisk(f *testing.F) {
	f.Add(encodeWords(nil))
	f.Add(encodeWords(map[uint64]*word{1: {seen: between(0, 3), machines: []machineSlot{{1, true, 2}}}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		words, err := decodeWords(data)
		if err == nil {
			newSealedDay(testOwner, 1, words, (&journal{}).salt)
		}
		if results, ok := decodeResults(data); ok && len(results) > len(data) {
			t.Error("more results than bytes")
		}
	})
}
