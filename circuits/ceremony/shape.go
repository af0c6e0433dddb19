package ceremony

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// gnark reads a length and makes room for as many points; so what a file says
// of its own lengths is compared with the file before gnark sees it. Points
// are compressed: one that is not would take twice the bytes, and gnark would
// find the lengths that come after it in another place.

var errShape = errors.New("does not have the form of a contribution")

// Sizes of gnark's encoding.
const (
	g1Size     = bn254.SizeOfG1AffineCompressed
	g2Size     = bn254.SizeOfG2AffineCompressed
	updateSize = g1Size + g2Size // a proof of one secret

	// maxDomain is twice what profile main needs: a contributor, who has no
	// other file than the one to build on, has no use for more powers.
	maxDomain = 1 << 20

	// circuitCommitments is how many commitments a circuit has.
	circuitCommitments = 1
)

// scan goes through an encoding. After the first thing that is not as it
// should be it stays where it is.
type scan struct {
	rest []byte
	bad  bool
}

func (s *scan) take(n int) []byte {
	if s.bad = s.bad || n < 0 || n > len(s.rest); s.bad {
		return nil
	}
	taken := s.rest[:n]
	s.rest = s.rest[n:]
	return taken
}

// points passes compressed points of a size.
func (s *scan) points(count, size int) {
	if s.bad = s.bad || count < 0 || count > len(s.rest)/size; s.bad {
		return
	}
	for list := s.take(count * size); len(list) > 0; list = list[size:] {
		s.bad = s.bad || list[0]&(0b11<<6) == 0 // gnark-crypto's flag of a point that is not compressed
	}
}

// updates passes proofs of secrets.
func (s *scan) updates(count int) {
	for range count {
		s.points(1, g1Size)
		s.points(1, g2Size)
	}
}

func (s *scan) uint16() int {
	if b := s.take(2); b != nil {
		return int(binary.BigEndian.Uint16(b))
	}
	return 0
}

// length reads how many points follow, of which more would not fit.
func (s *scan) length(size int) int {
	b := s.take(4)
	if b == nil {
		return 0
	}
	n := int64(binary.BigEndian.Uint32(b))
	if s.bad = s.bad || n > int64(len(s.rest)/size); s.bad {
		return 0
	}
	return int(n)
}

// list passes a list of points in G1.
func (s *scan) list() { s.points(s.length(g1Size), g1Size) }

// challenge passes the challenge, which has its length before it and is the
// last thing.
func (s *scan) challenge() {
	if b := s.take(1); b != nil {
		s.take(int(b[0]))
	}
}

func (s *scan) end() error {
	if s.bad || len(s.rest) > 0 {
		return errShape
	}
	return nil
}

// phase1Shape checks the lengths inside an encoding, so that reading it takes
// no more memory than it has bytes.
func phase1Shape(b []byte) error {
	s := &scan{rest: b}
	s.updates(3)
	if s.bad || len(s.rest) < 8 {
		return errShape
	}
	n := powersOf(b)
	if n < 2 || n > maxDomain {
		return errShape
	}
	s.take(8)
	s.points(1, g2Size)          // beta
	s.points(2*int(n)-2, g1Size) // powers of tau
	s.points(int(n)-1, g2Size)
	s.points(2*int(n), g1Size) // times beta and times alpha
	s.challenge()
	return s.end()
}

// powersOf is the number of powers in an encoding that has phase 1's shape.
func powersOf(b []byte) uint64 { return binary.BigEndian.Uint64(b[3*updateSize:]) }

// phase2Shape is phase1Shape for the second phase.
func phase2Shape(b []byte) error {
	s := &scan{rest: b}
	if s.uint16() != circuitCommitments {
		return errShape
	}
	s.points(1, g1Size) // delta
	s.list()            // private K
	s.list()            // powers of tau, times the domain's polynomial
	s.points(1, g2Size) // delta
	s.list()            // committed K
	s.points(1, g2Size) // sigma
	s.updates(2)
	s.challenge()
	return s.end()
}

// idle says whether a secret of a contribution is 1, which alters nothing. What
// proves that its maker knew a secret begins with the generator times it.
func idle(phase int, contribution []byte) bool {
	at, secrets := 0, 3 // tau, alpha, beta
	if phase == 2 {     // delta and sigma, before the challenge
		at, secrets = len(contribution)-challengeSize-2*updateSize, 2
	}
	_, _, g1, _ := bn254.Generators()
	one := g1.Bytes()
	for i := range secrets {
		if bytes.HasPrefix(contribution[at+i*updateSize:], one[:]) {
			return true
		}
	}
	return false
}

// challengeSize is the length of a challenge with its own length.
const challengeSize = 1 + len(Digest{})

// phase1Size is the most that a contribution to phase 1 with n powers takes;
// with maxDomain, the most that any contribution does.
func phase1Size(n uint64) int {
	return 3*updateSize + 8 + int(4*n-2)*g1Size + int(n)*g2Size + challengeSize
}

// phase2Size is the most that a contribution to phase 2 of a circuit takes.
func phase2Size(system *cs.R1CS) int {
	private, committed := 0, 0
	for i, size := range layoutOf(system).sizes[1:] {
		if i == 0 {
			private = size
		} else {
			committed += size
		}
	}
	powers := int(domain(system)) - 1
	return 2 + 3*4 + (1+private+powers+committed)*g1Size + 2*g2Size + 2*updateSize + challengeSize
}

// fixedSize is what the file of the points that phase 2 leaves alone takes.
func fixedSize(system *cs.R1CS) int {
	l := layoutOf(system)
	size := 3*4 + len(l.list)*(2*g1Size+g2Size)
	for i, n := range l.sizes {
		if i != 1 { // which phase 2 alters
			size += 4 + n*g1Size
		}
	}
	return size
}
