package poseidon

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// sbox raises x to the fifth power.
func sbox(x *fr.Element) {
	var y fr.Element
	y.Square(x)
	y.Square(&y)
	x.Mul(x, &y)
}

// permute2Portable is the permutation inside P2.
func permute2Portable(s *[width2]fr.Element) {
	external2(s, &keys2.first[0])
	for i := range full2 / 2 {
		sbox(&s[0])
		sbox(&s[1])
		external2(s, &keys2.first[i+1])
	}
	x, w := &s[0], &s[1]
	for i := range keys2.partial {
		var t fr.Element
		sbox(x)
		t.Double(w)
		t.Add(&t, &keys2.partial[i]).Add(&t, w).Add(&t, x)
		x.Double(x).Add(x, w)
		*w = t
	}
	for i := range keys2.last {
		sbox(&s[0])
		sbox(&s[1])
		external2(s, &keys2.last[i])
	}
}

// external2 multiplies s by the external matrix (2 1 / 1 2) and adds the key.
func external2(s, key *[width2]fr.Element) {
	var sum fr.Element
	sum.Add(&s[0], &s[1])
	s[0].Add(&s[0], &sum).Add(&s[0], &key[0])
	s[1].Add(&s[1], &sum).Add(&s[1], &key[1])
}

// permute16Portable is P16.
func permute16Portable(s *[width16]fr.Element) {
	external16(s)
	for i := range keys16.first {
		full16Round(s, &keys16.first[i])
	}
	for i := range keys16.partial {
		s[0].Add(&s[0], &keys16.partial[i])
		sbox(&s[0])
		internal16(s)
	}
	for i := range keys16.last {
		full16Round(s, &keys16.last[i])
	}
}

func full16Round(s, key *[width16]fr.Element) {
	for i := range s {
		s[i].Add(&s[i], &key[i])
		sbox(&s[i])
	}
	external16(s)
}

// external16 multiplies s by circ(2·M4, M4, M4, M4), where M4 is Poseidon2's
// matrix of that name (eprint 2023/323, section 5.1).
func external16(s *[width16]fr.Element) {
	var sum [4]fr.Element
	for i := 0; i < width16; i += 4 {
		a, b, c, d := &s[i], &s[i+1], &s[i+2], &s[i+3]
		var ab, cd, t, u fr.Element
		ab.Add(a, b)
		cd.Add(c, d)
		t.Double(b).Add(&t, &cd)
		u.Double(d).Add(&u, &ab)
		d.Double(&cd).Double(d).Add(d, &u)
		b.Double(&ab).Double(b).Add(b, &t)
		a.Add(&u, b)
		c.Add(&t, d)
		for k := range sum {
			sum[k].Add(&sum[k], &s[i+k])
		}
	}
	for i := range s {
		s[i].Add(&s[i], &sum[i%4])
	}
}

// internal16 multiplies s by the matrix of ones plus the diagonal.
func internal16(s *[width16]fr.Element) {
	sum := s[0]
	for i := 1; i < width16; i++ {
		sum.Add(&sum, &s[i])
	}
	for i := range s {
		s[i].Mul(&s[i], &keys16.diagonal[i]).Add(&s[i], &sum)
	}
}
