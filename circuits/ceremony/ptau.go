package ceremony

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/bits"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	curvesetup "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"github.com/muster-network/muster/internal/hint"
)

// ErrPtau says that a file of powers of tau cannot be used.
var ErrPtau = errors.New("unusable powers of tau")

// Sections of a .ptau file, as snarkjs writes them (powersoftau_new.js). The
// file begins with "ptau", its version and the number of sections, both 32
// bits; a section is its type, 32 bits, its length in bytes, 64 bits, and its
// contents. All numbers are little-endian. A coordinate is 32 bytes in
// Montgomery form, as gnark-crypto has it in memory.
const (
	ptauHeader     = 1 // 32 bits: bytes of a coordinate; the modulus; 32 bits: power; 32 bits: power of the ceremony
	ptauTauG1      = 2 // 2^(power+1) - 1 points
	ptauTauG2      = 3 // 2^power points
	ptauAlphaTauG1 = 4 // 2^power points
	ptauBetaTauG1  = 5 // 2^power points
	ptauBetaG2     = 6 // 1 point

	ptauHeaderBytes = 4 + fp.Bytes + 4 + 4
	pointBytes1     = 2 * fp.Bytes // of a point in G1
	pointBytes2     = 4 * fp.Bytes

	mostSections = 16 // snarkjs writes up to 11
)

// readPtau reads the first powers, as many as a domain of n needs, and checks
// them: see checkPowers. The earlier course of that file's own ceremony is not
// checked; snarkjs does that (powersoftau verify).
func readPtau(path string, n uint64) (*mpcsetup.SrsCommons, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	powers, err := parsePtau(f, n)
	if err == nil {
		err = checkPowers(powers)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s %w", ErrPtau, path, err)
	}
	return powers, nil
}

// parsePtau's errors continue a sentence that begins with the file's name.
func parsePtau(f io.ReadSeeker, n uint64) (*mpcsetup.SrsCommons, error) {
	sections, err := ptauSections(f)
	if err != nil {
		return nil, err
	}
	power, err := ptauPower(f, sections)
	if err != nil {
		return nil, err
	}
	if n > 1<<power {
		return nil, hint.Add(fmt.Errorf("has 2^%d powers, the circuit needs 2^%d", power, bits.Len64(n)-1),
			"get a larger file")
	}
	size := int64(1) << power
	for _, want := range []struct {
		kind   uint32
		length int64
	}{
		{ptauTauG1, (2*size - 1) * pointBytes1}, {ptauTauG2, size * pointBytes2},
		{ptauAlphaTauG1, size * pointBytes1}, {ptauBetaTauG1, size * pointBytes1}, {ptauBetaG2, pointBytes2},
	} {
		if sections[want.kind].length != want.length {
			return nil, fmt.Errorf("has section %d missing or of the wrong size", want.kind)
		}
	}
	var c mpcsetup.SrsCommons
	c.G1.Tau = make([]bn254.G1Affine, 2*n-1)
	c.G1.AlphaTau = make([]bn254.G1Affine, n)
	c.G1.BetaTau = make([]bn254.G1Affine, n)
	c.G2.Tau = make([]bn254.G2Affine, n)
	beta := make([]bn254.G2Affine, 1)
	if err := errors.Join(
		readG1(f, sections[ptauTauG1], c.G1.Tau),
		readG1(f, sections[ptauAlphaTauG1], c.G1.AlphaTau),
		readG1(f, sections[ptauBetaTauG1], c.G1.BetaTau),
		readG2(f, sections[ptauTauG2], c.G2.Tau),
		readG2(f, sections[ptauBetaG2], beta),
	); err != nil {
		return nil, err
	}
	c.G2.Beta = beta[0]
	return &c, nil
}

// section is a place in a file.
type section struct{ start, length int64 }

func ptauSections(f io.ReadSeeker) (map[uint32]section, error) {
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	var head struct {
		Magic             [4]byte
		Version, Sections uint32
	}
	if err := binary.Read(f, binary.LittleEndian, &head); err != nil || string(head.Magic[:]) != "ptau" {
		return nil, errors.New("is not a .ptau file")
	}
	if head.Version != 1 {
		return nil, fmt.Errorf("has version %d of the format, not 1", head.Version)
	}
	if head.Sections > mostSections {
		return nil, fmt.Errorf("has %d sections, more than %d", head.Sections, mostSections)
	}
	found := map[uint32]section{}
	at := int64(binary.Size(head))
	for range head.Sections {
		var s struct {
			Type   uint32
			Length uint64
		}
		if _, err := f.Seek(at, io.SeekStart); err != nil {
			return nil, err
		}
		if err := binary.Read(f, binary.LittleEndian, &s); err != nil {
			return nil, errors.New("is cut short")
		}
		at += int64(binary.Size(s))
		if s.Length > uint64(end-at) {
			return nil, errors.New("is cut short")
		}
		if _, twice := found[s.Type]; twice {
			return nil, fmt.Errorf("has section %d twice", s.Type)
		}
		found[s.Type] = section{at, int64(s.Length)}
		at += int64(s.Length)
	}
	return found, nil
}

func ptauPower(f io.ReadSeeker, sections map[uint32]section) (uint32, error) {
	s := sections[ptauHeader]
	if s.length != ptauHeaderBytes {
		return 0, errors.New("has no header of the right size")
	}
	if _, err := f.Seek(s.start, io.SeekStart); err != nil {
		return 0, err
	}
	var header struct {
		CoordinateBytes uint32
		Modulus         [fp.Bytes]byte
		Power, Whole    uint32
	}
	if err := binary.Read(f, binary.LittleEndian, &header); err != nil {
		return 0, err
	}
	var modulus [fp.Bytes]byte
	for i, b := range fp.Modulus().FillBytes(make([]byte, fp.Bytes)) {
		modulus[fp.Bytes-1-i] = b
	}
	if header.CoordinateBytes != fp.Bytes || header.Modulus != modulus {
		return 0, errors.New("is for another curve than BN254, which snarkjs calls bn128")
	}
	if header.Power < 1 || header.Power > 28 { // 2^28 divides the order of BN254's scalars, less 1
		return 0, fmt.Errorf("has power %d, which is not in 1..28", header.Power)
	}
	return header.Power, nil
}

func readG1(f io.ReadSeeker, s section, to []bn254.G1Affine) error {
	return readPoints(f, s, len(to), 2, func(i int, c []fp.Element) bool {
		to[i] = bn254.G1Affine{X: c[0], Y: c[1]}
		return !to[i].IsInfinity() && to[i].IsOnCurve() // which is the subgroup
	})
}

func readG2(f io.ReadSeeker, s section, to []bn254.G2Affine) error {
	return readPoints(f, s, len(to), 4, func(i int, c []fp.Element) bool {
		to[i] = bn254.G2Affine{X: bn254.E2{A0: c[0], A1: c[1]}, Y: bn254.E2{A0: c[2], A1: c[3]}}
		return !to[i].IsInfinity() && to[i].IsInSubGroup()
	})
}

// readPoints reads the first points of a section, and has each set and checked.
// No power is the point at infinity.
func readPoints(f io.ReadSeeker, s section, want, coordinates int, set func(i int, c []fp.Element) bool) error {
	if _, err := f.Seek(s.start, io.SeekStart); err != nil {
		return err
	}
	r := bufio.NewReaderSize(f, 1<<20)
	c := make([]fp.Element, coordinates)
	var raw [fp.Bytes]byte
	for i := range want {
		for j := range c {
			if _, err := io.ReadFull(r, raw[:]); err != nil {
				return err
			}
			for k := range c[j] {
				c[j][k] = binary.LittleEndian.Uint64(raw[8*k:])
			}
			if montgomery(&c[j]).Cmp(fp.Modulus()) >= 0 {
				return errors.New("has a coordinate that is not below the field's modulus")
			}
		}
		if !set(i, c) {
			return errors.New("has a point that is not in its group")
		}
	}
	return nil
}

// montgomery is the number that e's limbs write.
func montgomery(e *fp.Element) *big.Int {
	var b [fp.Bytes]byte
	for k, limb := range e {
		binary.BigEndian.PutUint64(b[fp.Bytes-8*(k+1):], limb)
	}
	return new(big.Int).SetBytes(b[:])
}

// checkPowers checks with pairings that points in their groups are powers of
// one tau, times 1, one alpha and one beta, none of them 0 (eprint 2017/1050,
// section 4). Its errors continue a sentence.
func checkPowers(c *mpcsetup.SrsCommons) error {
	_, _, g1, g2 := bn254.Generators()
	if c.G1.Tau[0] != g1 || c.G2.Tau[0] != g2 {
		return errors.New("does not begin with the generators")
	}
	for _, p := range []*bn254.G1Affine{&c.G1.Tau[1], &c.G1.AlphaTau[0], &c.G1.BetaTau[0]} {
		if p.IsInfinity() {
			return errors.New("has a zero in it")
		}
		if p.Equal(&g1) {
			return errors.New("holds powers to which nobody has contributed: a secret of theirs is 1")
		}
	}
	if err := curvesetup.SameRatioMany(c.G1.Tau, c.G2.Tau, c.G1.AlphaTau, c.G1.BetaTau); err != nil {
		return fmt.Errorf("does not hold the powers of one number: %w", err)
	}
	var negative bn254.G1Affine
	negative.Neg(&c.G1.BetaTau[0])
	same, err := bn254.PairingCheck([]bn254.G1Affine{negative, g1}, []bn254.G2Affine{g2, c.G2.Beta})
	if err != nil {
		return err
	}
	if !same {
		return errors.New("has two values for beta")
	}
	return nil
}
