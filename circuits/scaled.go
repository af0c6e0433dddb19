package circuits

const (
	ruleScaledBit     = "scaled index: bit"
	ruleScaledByte    = "scaled index: byte of the fraction"
	ruleScaledProduct = "scaled index: product"
)

// scaled is the n bits of (low·factor) >> 32, for low below 2^32 and factor at
// most 2^24.
//
// Why it is sound: the product is an integer below 2^56, and so is 2^32·place
// plus four bytes, so place is its integer part.
func (g *gates) scaled(low, factor variable, n int) []variable {
	defer g.gadget("scaled index")()
	const fraction = 4 // bytes
	hints := g.hint(scaledHint, n+fraction, low, factor)
	place, rest := hints[:n], hints[n:]
	for _, v := range place {
		g.bit(ruleScaledBit, v)
	}
	for _, v := range rest {
		g.isByte(ruleScaledByte, v)
	}
	g.product(ruleScaledProduct, low, factor,
		g.api.Add(g.fromBytes(rest), g.api.Mul(g.fromBits(place), pow2(8*fraction))))
	return place
}
