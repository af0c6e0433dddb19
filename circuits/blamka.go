package circuits

// G of protocol section 3, Argon2's compression function, in its three uses.
//
// Each of them has a block R of 128 words and a block P(R), and takes their
// exclusive or. In P every exclusive or is pinned by the addition or the
// rotation that it enters next (word.go); P's own outputs are results of
// additions and rotations, which are range-checked, and for d the claim that
// an addition has pinned. So if R is proven, so is P(R). What remains is where
// R comes from and where the result goes, and there the three uses differ.

const blockWords = 128

type (
	wordBlock  [blockWords]word
	claimBlock [blockWords]claim
)

// start returns G of a block that is zero but for its first words: a walk's
// first state, not pinned yet.
func (g *gates) start(header []word) claimBlock {
	defer g.gadget("G of a walk's header")()
	var r wordBlock
	for i := range r {
		r[i] = zeroWord
		if i < len(header) {
			r[i] = header[i]
		}
	}
	p := g.permuteBlock(&r)
	var out claimBlock
	for i := range out {
		out[i] = g.xor(r[i], p[i])
	}
	return out
}

// step returns G(s xor x), not pinned yet. s is pinned: R = s xor x is
// range-checked (pin 3).
func (g *gates) step(s *claimBlock, x *wordBlock) claimBlock {
	defer g.gadget("G")()
	var r wordBlock
	for i := range r {
		r[i] = g.xorClaim(s[i], x[i])
	}
	p := g.permuteBlock(&r)
	var out claimBlock
	for i := range out {
		out[i] = g.xor(r[i], p[i])
	}
	return out
}

// fill returns the proven G(R), R = prev xor ref with s mixed into its last
// four words.
//
// Here the result has to be range-checked, because a digest is taken of it; in
// return most of R needs no check of its own. Let R's rows be its 8 groups of
// 16 words. out = R xor P(R) is looked up with R on the left, so R_i is pinned
// (pin 3) wherever P(R)_i is proven without regard to R. That is so in rows 0
// to 5: their outputs are a, b and c of P's second half, sums and rotations
// that are range-checked. In rows 6 and 7 the outputs are d, claims whose
// pinning assumes that R is proven there; so in those rows R is range-checked,
// except the words that enter P as b: pin 1 of the first addition, whose other
// operand is proven, does it for these. Now that all of R is proven, so are
// the d.
func (g *gates) fill(prev, ref *wordBlock, s [4]word) wordBlock {
	defer g.gadget("G of a filled block")()
	const firstOfS, firstChecked, rowWords = blockWords - 4, 96, 16
	var claimed claimBlock
	var r wordBlock
	for i := range r {
		claimed[i] = g.xor(prev[i], ref[i])
		entersAsB := i%rowWords/4 == 1
		switch {
		case i >= firstOfS:
			r[i] = g.xorClaim(claimed[i], s[i-firstOfS])
			claimed[i] = r[i].claim()
		case i >= firstChecked && !entersAsB:
			r[i] = g.prove(claimed[i])
		default:
			r[i] = word(claimed[i]) // pinned below, or by P's first addition
		}
	}
	p := g.permuteBlock(&r)
	var out wordBlock
	for i := range out {
		out[i] = g.xorClaim(claimed[i], p[i])
	}
	return out
}

// permuteBlock applies P to the rows, then to the columns.
func (g *gates) permuteBlock(r *wordBlock) wordBlock {
	p := *r
	for i := 0; i < blockWords; i += 16 {
		var v [16]*word
		for k := range v {
			v[k] = &p[i+k]
		}
		g.permute(&v)
	}
	for i := 0; i < 16; i += 2 {
		var v [16]*word
		for k := range v {
			v[k] = &p[i+16*(k/2)+k%2]
		}
		g.permute(&v)
	}
	return p
}

// permute is P (RFC 9106 section 3.6) of 16 words.
func (g *gates) permute(v *[16]*word) {
	for i := range 4 {
		g.mix(v[i], v[4+i], v[8+i], v[12+i])
	}
	for i := range 4 {
		g.mix(v[i], v[4+(i+1)%4], v[8+(i+2)%4], v[12+(i+3)%4])
	}
}

// mix is GB of RFC 9106 section 3.6, with BlaMka's additions.
func (g *gates) mix(a, b, c, d *word) {
	*a, *b = g.addMul(*a, b.claim())
	dClaim := g.xor(*d, *a).rotateRight(32)
	*c, *d = g.addMul(*c, dClaim)
	bClaim := g.xor(*b, *c).rotateRight(24)
	*a, *b = g.addMul(*a, bClaim)
	dClaim = g.xor(*d, *a).rotateRight(16)
	*c, *d = g.addMul(*c, dClaim)
	*b = g.rotateLeft1(g.xor(*b, *c)) // right by 63
}

var zeroWord = word{0, 0, 0, 0, 0, 0, 0, 0}
