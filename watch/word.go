package watch

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A word is what this watcher says of a commitment's host on a day.
type word struct {
	seen, up ledger.DayMask
	machines []machineSlot // in the order of the slots
}

// A machineSlot is what was found when a machine's SSH was asked in a slot.
type machineSlot struct {
	slot  uint8
	up    bool
	lease uint64
}

// A MachineWord is what a watcher says of the SSH of a lease's machine on a day. It moves no money.
type MachineWord struct {
	Lease uint64         `json:"lease"`
	Seen  ledger.DayMask `json:"seen"`
	Up    ledger.DayMask `json:"up"`
}

// note adds what was found in a slot, unless the slot has something.
func (w *word) note(r result) {
	slot := int(r.slot)
	if !w.seen.Has(slot) {
		w.seen.Set(slot)
		if r.up {
			w.up.Set(slot)
		}
	}
	if r.lease == 0 {
		return
	}
	i, had := slices.BinarySearchFunc(w.machines, r.slot, func(m machineSlot, slot uint8) int { return cmp.Compare(m.slot, slot) })
	if !had {
		w.machines = slices.Insert(w.machines, i, machineSlot{r.slot, r.machineUp, r.lease})
	}
}

// machineWords are the words about machines, in order of lease.
func (w *word) machineWords() []MachineWord {
	byLease := map[uint64]*MachineWord{}
	for _, m := range w.machines {
		of := byLease[m.lease]
		if of == nil {
			of = &MachineWord{Lease: m.lease}
			byLease[m.lease] = of
		}
		of.Seen.Set(int(m.slot))
		if m.up {
			of.Up.Set(int(m.slot))
		}
	}
	all := []MachineWord{}
	for _, lease := range slices.Sorted(maps.Keys(byLease)) {
		all = append(all, *byLease[lease])
	}
	return all
}

// machineRoot is the root over words about machines, in order of lease; zero: there are none.
func machineRoot(words []MachineWord) common.Hash {
	if len(words) == 0 {
		return common.Hash{}
	}
	leaves := make([]common.Hash, len(words))
	for i, w := range words {
		leaves[i] = keccak(number(w.Lease), mask(w.Seen), mask(w.Up))
	}
	return newTree(leaves).root()
}

// mask is a mask as abi.encode writes it.
func mask(m ledger.DayMask) (h common.Hash) {
	for i, v := range m {
		binary.BigEndian.PutUint64(h[24-8*i:], v)
	}
	return h
}

// A place is where words count: a deployment's contract.
type place struct {
	chainID uint64
	watch   common.Address
}

// leaf is what a word hashes to in its watcher's report.
func (p place) leaf(day, commitment uint64, w *ledger.WatchWord) common.Hash {
	return keccak(number(p.chainID), address(p.watch), number(day), number(commitment), address(w.Watcher),
		mask(w.Seen), mask(w.Up), w.SSHRoot, w.Salt)
}

// emptyRoot is what a watcher reports that is a member of no committee: nobody's root, with no word in it.
func (p place) emptyRoot(day uint64, watcher common.Address) common.Hash {
	return keccak(number(p.chainID), address(p.watch), number(day), address(watcher))
}

// down is the slots of which a word says that the host was down.
func down(w *ledger.WatchWord) (m ledger.DayMask) { return without(w.Seen, w.Up) }

// without is the slots of one mask that are not in another.
func without(a, b ledger.DayMask) (m ledger.DayMask) {
	for i := range m {
		m[i] = a[i] &^ b[i]
	}
	return m
}

// Down is the slots in which so many words or more say that the host was down. The contract asks for three.
func Down(words []ledger.WatchWord, least int) (m ledger.DayMask) {
	for slot := range ledger.DaySlots {
		n := 0
		for i := range words {
			if words[i].Seen.Has(slot) && !words[i].Up.Has(slot) {
				n++
			}
		}
		if n >= least {
			m.Set(slot)
		}
	}
	return m
}

const (
	majority      = 3 // of five
	mostDifferent = 8 // slots in which a word may differ from three others
)

// differing is in how many slots two words that both saw something do not agree.
func differing(a, b *ledger.WatchWord) (n int) {
	for slot := range ledger.DaySlots {
		if a.Seen.Has(slot) && b.Seen.Has(slot) && a.Up.Has(slot) != b.Up.Has(slot) {
			n++
		}
	}
	return n
}

// against is in how many slots three of some words or more say something else than one does.
func against(own *ledger.WatchWord, words []ledger.WatchWord) (n int) {
	for slot := range ledger.DaySlots {
		if !own.Seen.Has(slot) {
			continue
		}
		others := 0
		for i := range words {
			if words[i].Seen.Has(slot) && words[i].Up.Has(slot) != own.Up.Has(slot) {
				others++
			}
		}
		if others >= majority {
			n++
		}
	}
	return n
}

// errWords says that bytes are not words.
var errWords = errors.New("these are no words")

// encodeWords writes words by commitment, in its order.
func encodeWords(words map[uint64]*word) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(words)))
	for _, commitment := range slices.Sorted(maps.Keys(words)) {
		w := words[commitment]
		out = binary.BigEndian.AppendUint64(out, commitment)
		for _, m := range []ledger.DayMask{w.seen, w.up} {
			h := mask(m)
			out = append(out, h[:]...)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(len(w.machines)))
		for _, m := range w.machines {
			out = append(out, m.slot, flag(m.up))
			out = binary.BigEndian.AppendUint64(out, m.lease)
		}
	}
	return out
}

func flag(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// decodeWords reads what encodeWords wrote.
func decodeWords(data []byte) (map[uint64]*word, error) {
	r := bytes.NewReader(data)
	read := func(into any) bool { return binary.Read(r, binary.BigEndian, into) == nil }
	var count uint32
	if !read(&count) {
		return nil, errWords
	}
	words := map[uint64]*word{}
	for range count {
		var head struct {
			Commitment uint64
			Seen, Up   [32]byte
			Machines   uint16
		}
		if !read(&head) {
			return nil, errWords
		}
		w := &word{seen: maskOf(head.Seen), up: maskOf(head.Up)}
		for range head.Machines {
			var m struct {
				Slot, Up uint8
				Lease    uint64
			}
			if !read(&m) {
				return nil, errWords
			}
			w.machines = append(w.machines, machineSlot{m.Slot, m.Up == 1, m.Lease})
		}
		words[head.Commitment] = w
	}
	if r.Len() > 0 {
		return nil, errWords
	}
	return words, nil
}

func maskOf(b [32]byte) (m ledger.DayMask) {
	for i := range m {
		m[i] = binary.BigEndian.Uint64(b[24-8*i:])
	}
	return m
}
