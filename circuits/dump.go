package circuits

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// gnark reads a length in a dump and makes room for as much, and it makes
// tables for a domain of any size. So the lengths of a dump are compared with
// the circuit's before gnark sees it.

var errDump = errors.New("does not have the lengths of the circuit's proving key")

// checkDump checks that gnark, when it reads a dump of so many bytes, finds
// the lengths of a system's proving key (groth16.ProvingKey.WriteDump), and
// nothing after it.
func checkDump(dump io.ReaderAt, size int64, system *cs.R1CS) error {
	internal, secret, public := system.GetNbVariables()
	wires := internal + secret + public
	commitments, ok := system.CommitmentInfo.(constraint.Groth16Commitments)
	if !ok {
		return errors.New("belongs to a circuit without commitments")
	}
	domain := fft.NewDomain(uint64(system.GetNbConstraints()), fft.WithoutPrecompute())
	var encoded bytes.Buffer
	if _, err := domain.WriteTo(&encoded); err != nil {
		return err
	}
	encoded.Truncate(encoded.Len() - 1) // whether to make tables

	d := &dumped{from: io.NewSectionReader(dump, 0, size), left: size}
	d.pass(8) // gnark's marker, which says in which byte order the rest is
	d.is(encoded.Bytes())
	d.pass(1)
	for _, point := range []int{
		bn254.SizeOfG1AffineUncompressed, bn254.SizeOfG1AffineUncompressed, bn254.SizeOfG1AffineUncompressed,
		bn254.SizeOfG2AffineUncompressed, bn254.SizeOfG2AffineUncompressed,
	} {
		d.rawPoint(point)
	}
	d.is(binary.BigEndian.AppendUint64(nil, uint64(wires)))
	withoutA, withoutB := d.upTo(wires), d.upTo(wires) // wires on one side of no constraint
	d.pass(2 * wires)
	d.is(binary.BigEndian.AppendUint32(nil, uint32(len(commitments))))
	d.list(wires-withoutA, bn254.SizeOfG1AffineUncompressed)
	d.list(wires-withoutB, bn254.SizeOfG1AffineUncompressed)
	d.list(int(domain.Cardinality)-1, bn254.SizeOfG1AffineUncompressed)
	private := internal + secret - len(commitments)
	for _, c := range commitments {
		private -= len(c.PrivateCommitted)
	}
	d.list(private, bn254.SizeOfG1AffineUncompressed)
	d.list(wires-withoutB, bn254.SizeOfG2AffineUncompressed)
	for _, c := range commitments {
		d.list(len(c.PrivateCommitted), bn254.SizeOfG1AffineUncompressed)
		d.list(len(c.PrivateCommitted), bn254.SizeOfG1AffineUncompressed)
	}
	if d.err == nil && d.left > 0 {
		return errDump
	}
	return d.err
}

// dumped goes through a dump. After the first error it stays where it is.
type dumped struct {
	from *io.SectionReader
	left int64
	err  error
}

// pass goes on by n bytes.
func (d *dumped) pass(n int) {
	if d.err == nil && int64(n) > d.left {
		d.err = errDump
	}
	if d.err == nil {
		d.left -= int64(n)
		_, d.err = d.from.Seek(int64(n), io.SeekCurrent)
	}
}

// read returns the next n bytes, or n zeros.
func (d *dumped) read(n int) []byte {
	b := make([]byte, n)
	if d.err == nil && int64(n) > d.left {
		d.err = errDump
	}
	if d.err == nil {
		d.left -= int64(n)
		_, d.err = io.ReadFull(d.from, b)
	}
	return b
}

func (d *dumped) is(want []byte) {
	if !bytes.Equal(d.read(len(want)), want) && d.err == nil {
		d.err = errDump
	}
}

// rawPoint passes a point that is not compressed: one that says that it is
// would make gnark look for what follows in another place.
func (d *dumped) rawPoint(size int) {
	if d.read(1)[0]&(0b11<<6) != 0 && d.err == nil {
		d.err = errDump
	}
	d.pass(size - 1)
}

// upTo reads a number that is at most so large.
func (d *dumped) upTo(most int) int {
	n := binary.BigEndian.Uint64(d.read(8))
	if d.err == nil && n > uint64(most) {
		d.err = errDump
	}
	if d.err != nil {
		return 0
	}
	return int(n)
}

// list passes so many points, after their number.
func (d *dumped) list(count, size int) {
	d.is(binary.LittleEndian.AppendUint64(nil, uint64(count)))
	d.pass(count * size)
}
