//go:build !purego

package poseidon

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// scheduleSteps is what steps8IFMA adds: the keys of the first linear layer, and
// then for each fifth power what the sum that it becomes begins with. The round
// keys are spread over those beginnings, so that adding them costs nothing:
//
//   - The external matrix makes 2X + Y and X + 2Y of what begins with X and Y.
//   - In partial round n, with x⁵ + κ in place of x⁵ and w + δ in place of w,
//     the internal matrix makes 2x⁵ + w + (2κ + δ), which must have the next
//     round's key, and x⁵ + 3w + (κ + 3δ), where the bracket is the next δ.
//
// The first δ is free. It is chosen so that the last one is the key of the
// second lane in the full round that follows.
type scheduleSteps struct {
	enter   [width2]fr.Element
	first   [full2 / 2][width2]fr.Element
	partial [partial2]fr.Element
	last    [full2 / 2][width2]fr.Element
}

func newScheduleSteps(keys [][]fr.Element) (s scheduleSteps) {
	const half, end = full2 / 2, full2/2 + partial2
	s.enter = [width2]fr.Element(keys[0])
	for i := range half - 1 {
		s.first[i] = unmixed(keys[i+1][0], keys[i+1][1])
	}
	var zero fr.Element
	// run sets the partial rounds' beginnings and returns the last δ.
	run := func(delta fr.Element) fr.Element {
		s.first[half-1] = unmixed(keys[half][0], delta)
		for n := range s.partial {
			k := &s.partial[n]
			k.Sub(&keys[half+n+1][0], &delta).Halve()
			var next fr.Element
			next.Double(&delta).Add(&next, &delta)
			delta.Add(&next, k)
		}
		return delta
	}
	// The last δ grows with the first one, as a line does.
	at0, slope := run(zero), run(fr.One())
	slope.Sub(&slope, &at0)
	var delta fr.Element
	delta.Sub(&keys[end][1], &at0).Div(&delta, &slope)
	run(delta)
	for i := range half - 1 {
		s.last[i] = unmixed(keys[end+1+i][0], keys[end+1+i][1])
	}
	return s
}

// unmixed is the x and y of which the external matrix makes a and b.
func unmixed(a, b fr.Element) [width2]fr.Element {
	third := fr.NewElement(3)
	third.Inverse(&third)
	var x, y fr.Element
	x.Double(&a).Sub(&x, &b).Mul(&x, &third)
	y.Double(&b).Sub(&y, &a).Mul(&y, &third)
	return [width2]fr.Element{x, y}
}

// stepKeys are a scheduleSteps as steps8IFMA reads it.
var stepKeys = newStepKeys(newScheduleSteps(roundKeys2))

func newStepKeys(s scheduleSteps) (keys [(1+full2)*width2 + partial2]vectorNumber) {
	left := keys[:]
	next := func(e ...fr.Element) {
		for i := range e {
			left[0], left = montgomery260(&e[i]), left[1:]
		}
	}
	next(s.enter[:]...)
	for _, pair := range s.first {
		next(pair[:]...)
	}
	next(s.partial[:]...)
	for _, pair := range s.last {
		next(pair[:]...)
	}
	return keys
}
