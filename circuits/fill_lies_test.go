package circuits

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity"
)

const wrongPrevious, wrongReference = 20, 17

// More lies, about each part of the fill's equation.
var fillLies = []lie{
	{
		// The array's own root holds a block that does not follow.
		name: "inconsistent block",
		rule: ruleNextRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.own()[liePosition][77]++
			f.seal()
			return f.audit()
		},
	},
	{
		name: "made-up chain value",
		rule: ruleNextRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.hashes = func(i int) [2]fr.Element {
				s := f.trueHashes(i)
				s[0].SetUint64(1)
				return s
			}
			return f.refilled()
		},
	},
	{
		// A block made from another predecessor than the one that is drawn.
		name: "wrong index j",
		rule: ruleScaledProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.reference = func(fr.Element, int) int { return wrongReference }
			f.chooseReference(func(_, _ *big.Int, place, _ []*big.Int) { setDigits(place, wrongReference) })
			return f.refilled()
		},
	},
	{
		// A block made from the words of s+r instead of those of s.
		name: "non-canonical words in the fill",
		rule: ruleBelowHighSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.indexWords = wordsPlusModulus
			f.reference = func(last fr.Element, i int) int {
				return int(wordsPlusModulus(last)[0] & 0xffffffff * uint64(i-1) >> 32)
			}
			st, e := f.refilled()
			mixed := append(sliceOf(f.hashes(liePosition)), sliceOf(f.hashes(otherPosition))...)
			f.chooseAbove(mixed)
			return st, e
		},
	},
	{
		// A block made from another one than its predecessor.
		name: "wrong previous block",
		rule: rulePrevSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.choosePrevious(func(out []*big.Int) { setDigits(out, wrongPrevious) })
			return f.fillFrom(wrongPrevious)
		},
	},
	{
		// Blocks 96 and 97 are the same, so that the path's first step is the
		// same whatever the bit: 3 + 0·2 + 32 + 64 passes 97 off as 99.
		name: "digit 3 in the previous position",
		rule: rulePrevBit,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.choosePrevious(func(out []*big.Int) {
				out[0].SetUint64(3)
				out[1].SetUint64(0)
			})
			f.own()[97] = f.own()[96]
			return f.fillFrom(97)
		},
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
			return f.refilled()
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
			return f.refilled()
		},
	},
	{
		// The product's fraction is passed off as one enormous byte, which
		// leaves j free.
		name: "wrong index j, fraction out of range",
		rule: ruleScaledByte,
		seen: ruleByteTable,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.reference = func(fr.Element, int) int { return wrongReference }
			f.chooseReference(func(field, product *big.Int, place, rest []*big.Int) {
				setDigits(place, wrongReference)
				setDigits(rest, 0)
				rest[0].Sub(product, new(big.Int).Lsh(big.NewInt(wrongReference), 32)).Mod(rest[0], field)
			})
			return f.refilled()
		},
	},
	{
		// As with the previous position: two blocks are the same, and a digit
		// above 1 passes one of them off as block j.
		name: "digit above 1 in the index j",
		rule: ruleScaledBit,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			drawn := func() int { return f.reference(f.hashes(liePosition)[1], liePosition) }
			for drawn()&2 == 0 || drawn() < otherPosition+4 {
				f.own()[liePosition-1][0]++
			}
			j := drawn()
			twin := j &^ 3
			f.own()[twin+1] = f.own()[twin]
			f.referred = func(at int) capacity.Opening {
				if at == j {
					at = twin
				}
				return f.open(at)
			}
			f.chooseReference(func(_, product *big.Int, place, _ []*big.Int) {
				if int(new(big.Int).Rsh(product, 32).Int64()) == j {
					place[0].Add(place[0], big.NewInt(2))
					place[1].SetUint64(0)
				}
			})
			f.fill(liePosition)
			f.seal()
			return f.audit()
		},
	},
}

func sliceOf(pair [2]fr.Element) []fr.Element { return pair[:] }

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
	return f.audit()
}

// choosePrevious lets a prover choose the bits of the position before the one
// that the lies are about.
func (f *forger) choosePrevious(choose func(out []*big.Int)) {
	f.choose(bitsHint, func(field *big.Int, in, out []*big.Int) error {
		if err := bitsHint(field, in, out); err != nil {
			return err
		}
		ofPosition := len(out) == arrayDepth(small) && in[1].Sign() == 0
		if ofPosition && in[0].Int64() == liePosition-1 {
			choose(out)
		}
		return nil
	})
}

// chooseReference lets a prover choose the place of j and the product's
// fraction. Other indices stay as they are.
func (f *forger) chooseReference(choose func(field, product *big.Int, place, rest []*big.Int)) {
	f.choose(scaledHint, func(field *big.Int, in, out []*big.Int) error {
		if err := scaledHint(field, in, out); err != nil {
			return err
		}
		if i := in[1].Int64(); i == liePosition-1 || i == otherPosition-1 {
			n := len(out) - 4
			choose(field, new(big.Int).Mul(in[0], in[1]), out[:n], out[n:])
		}
		return nil
	})
}
