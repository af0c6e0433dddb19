package circuits

// G of protocol section 3, Argon2's compression function: the exclusive or of a
// block R of 128 words and P(R).
//
// In P every exclusive or is pinned by the addition or the rotation that it
// enters next (word.go); P's own outputs are results of additions and
// rotations, which are range-checked, and for d the claim that an addition has
// pinned. So if R is proven, so is P(R).

const blockWords = 128

type wordBlock [blockWords]word

// fill returns the proven G(R), R = prev xor ref xor mix.
//
// prev xor ref is pinned by the lookup of R, and R by its range check (pin 3).
// So P(R) is proven, and so is the exclusive or of both, of which a digest is
// taken.
func (g *gates) fill(prev, ref, mix *wordBlock) wordBlock {
	defer g.gadget("G of a filled block")()
	var r wordBlock
	for i := range r {
		r[i] = g.xorClaim(g.xor(prev[i], ref[i]), mix[i])
	}
	p := g.permuteBlock(&r)
	var out wordBlock
	for i := range out {
		out[i] = g.xorClaim(r[i].claim(), p[i])
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
