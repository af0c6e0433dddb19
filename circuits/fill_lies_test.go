package circuits

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"

	"github.com/muster-network/muster/capacity"
)

// More lies, about the walk's last comparison and about each part of the
// fill's equation.
var fillLies = []lie{
	{
		// The distance to the target is negative, and passed off as one
		// enormous byte.
		name: "losing nonce, distance out of range",
		rule: ruleTargetByte,
		seen: ruleByteTable,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.nonces[f.place(lieSlot)] = f.find(lieSlot, 0, false)
			return f.audit(lieSlot, liePosition, otherPosition)
		},
		hints: []solver.Option{override(bytesHint, func(field *big.Int, in, out []*big.Int) error {
			if err := bytesHint(field, in, out); err != nil || in[1].Sign() != 0 {
				return err // the query
			}
			for i := range out {
				out[i].SetUint64(0)
			}
			out[0].Set(in[0])
			return nil
		})},
	},
	{
		// A block made from another one than its predecessor.
		name: "wrong previous block",
		rule: rulePrevSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			return f.fillFrom(wrongPrevious)
		},
		hints: []solver.Option{previousBits(func(out []*big.Int) {
			for i := range out {
				out[i].SetUint64(wrongPrevious >> i & 1)
			}
		})},
	},
	{
		// Blocks 96 and 97 are the same, so that the path's first step is the
		// same whatever the bit: 3 + 0·2 + 32 + 64 passes 97 off as 99.
		name: "digit 3 in the previous position",
		rule: rulePrevBit,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.blocks[97] = f.blocks[96]
			return f.fillFrom(97)
		},
		hints: []solver.Option{previousBits(func(out []*big.Int) {
			out[0].SetUint64(3)
			out[1].SetUint64(0)
		})},
	},
	{
		name: "previous block not in the array",
		rule: rulePrevRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.previous = func(i int) capacity.Opening {
				o := f.open(i - 1)
				if i == liePosition {
					o.Block[3]++
				}
				return o
			}
			f.fill(liePosition)
			f.seal()
			return f.respond()
		},
	},
	{
		name: "reference block not in the array",
		rule: ruleRefRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.referred = func(j int) capacity.Opening {
				o := f.open(j)
				o.Block[3]++
				return o
			}
			f.fill(otherPosition)
			f.fill(liePosition)
			f.seal()
			return f.respond()
		},
	},
	{
		// The product's fraction is passed off as one enormous byte, which
		// leaves j free.
		name: "wrong index j, fraction out of range",
		rule: ruleRefRestByte,
		seen: ruleByteTable,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.reference = func([4]uint64, int) int { return wrongReference }
			f.fill(liePosition)
			f.fill(otherPosition)
			f.seal()
			return f.respond()
		},
		hints: []solver.Option{override(referenceHint, func(field *big.Int, in, out []*big.Int) error {
			n := len(out) - 4
			for i := range out {
				out[i].SetUint64(0)
				if i < n {
					out[i].SetUint64(wrongReference >> i & 1)
				}
			}
			out[n].Mul(in[0], in[1]).Sub(out[n], new(big.Int).Lsh(big.NewInt(wrongReference), 32)).Mod(out[n], field)
			return nil
		})},
	},
	{
		// As with the previous position: two blocks are the same, and a digit
		// above 1 passes one of them off as block j.
		name: "digit above 1 in the index j",
		rule: ruleRefBit,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			drawn := func() int { return f.reference(canonicalWords(f.indexHash(liePosition)), liePosition) }
			for drawn()&2 == 0 || drawn() < otherPosition+4 {
				f.blocks[liePosition-1][0]++
			}
			j := drawn()
			twin := j &^ 3
			f.blocks[twin+1] = f.blocks[twin]
			f.referred = func(at int) capacity.Opening {
				if at == j {
					at = twin
				}
				return f.open(at)
			}
			f.fill(liePosition)
			f.seal()
			return f.respond()
		},
		hints: []solver.Option{override(referenceHint, func(field *big.Int, in, out []*big.Int) error {
			if err := referenceHint(field, in, out); err != nil || in[1].Int64() != liePosition-1 {
				return err
			}
			out[0].Add(out[0], big.NewInt(2))
			out[1].SetUint64(0)
			return nil
		})},
	},
}

const wrongPrevious = 20

// fillFrom makes the block that is asked for from another than its
// predecessor.
func (f *forger) fillFrom(previous int) (capacity.Statement, *capacity.Evidence) {
	f.previous = func(i int) capacity.Opening {
		if i == liePosition {
			return f.open(previous)
		}
		return f.open(i - 1)
	}
	f.fill(liePosition)
	f.seal()
	return f.respond()
}

// previousBits lets a prover choose the bits of the position before the one
// that the lies are about.
func previousBits(choose func(out []*big.Int)) solver.Option {
	return override(bitsHint, func(field *big.Int, in, out []*big.Int) error {
		if err := bitsHint(field, in, out); err != nil {
			return err
		}
		ofPosition := len(out) == small.LogBlocks && in[1].Sign() == 0 // an address has whole bytes
		if ofPosition && in[0].Int64() == liePosition-1 {
			choose(out)
		}
		return nil
	})
}
