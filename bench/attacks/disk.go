package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"time"
	"unsafe"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/topology"
)

// A disk in the place of memory: each step of a chain waits for eight reads at
// places that nobody knows before.

// writeArray writes blocks to a file over and over, until it is as large as the
// array of a unit; a file that is there already is left alone.
func (l *lab) writeArray(name string, size int64, report func(done, total int)) (err error) {
	if info, err := os.Stat(name); err == nil {
		if info.Size() < size {
			return fmt.Errorf("%s has %d bytes, and %d are needed", name, info.Size(), size)
		}
		return nil
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("write an array to disk: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriterSize(f, 1<<20)
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(&l.blocks[0])), len(l.blocks)*int(unsafe.Sizeof(l.blocks[0])))
	for done := int64(0); done < size; {
		if err := l.ctx.Err(); err != nil {
			return err
		}
		n, err := w.Write(bytes[:min(int64(len(bytes)), size-done, 64<<20)])
		if err != nil {
			return fmt.Errorf("write an array to disk: %w", err)
		}
		done += int64(n)
		report(int(done>>20), int(size>>20))
	}
	return errors.Join(w.Flush(), f.Sync())
}

// device is what a disk does, in microseconds and reads a second.
type device struct {
	name   string
	unit   int     // bytes of a read
	single float64 // one read alone
	eight  float64 // until eight reads at once are all there
	reads  float64 // a second, as many at once as is best
	price  float64 // a month; 0 if it is not known
	step   float64 // of a chain over it; 0 if it was only reckoned
}

const deepest = 256

// measureDisk measures random reads of a file.
func (l *lab) measureDisk(name string, report func(done, total int)) (d device, err error) {
	f, err := openDirect(name, deepest, 512, 1024, 4096)
	if err != nil {
		return d, err
	}
	defer func() { err = errors.Join(err, f.close()) }()
	info, err := os.Stat(name)
	if err != nil {
		return d, err
	}
	units := info.Size() / int64(f.unit)
	rng := rand.New(rand.NewPCG(l.opt.seed, 2))
	d = device{name: "this machine's", unit: f.unit}
	depths := []int{1, capacity.Lanes, 32, 128, deepest}
	for i, depth := range depths {
		report(i, len(depths))
		each, err := l.readAtOnce(f, units, depth, rng)
		if err != nil {
			return d, err
		}
		switch depth {
		case 1:
			d.single = each
		case capacity.Lanes:
			if d.eight, err = l.readTogether(f, units, rng); err != nil {
				return d, err
			}
		}
		d.reads = max(d.reads, float64(depth)/each*1e6)
	}
	return d, nil
}

// readAtOnce keeps reads under way, as many as depth, and returns the
// microseconds that one takes: each that ends is followed by another.
func (l *lab) readAtOnce(f *directFile, units int64, depth int, rng *rand.Rand) (each float64, err error) {
	pieces := make([]int, depth)
	for i := range pieces {
		pieces[i] = i
	}
	places := make([]int64, depth)
	count := 0
	start := time.Now()
	for time.Since(start) < l.opt.reads {
		for k := range pieces {
			places[k] = rng.Int64N(units)
		}
		if err := f.submit(pieces, places); err != nil {
			return 0, err
		}
		if pieces, err = f.wait(1, pieces[:0]); err != nil {
			return 0, err
		}
		count += len(pieces)
	}
	took := micros(time.Since(start))
	for left := depth - len(pieces); left > 0; { // nothing may be under way when the file is read again
		if pieces, err = f.wait(1, pieces[:0]); err != nil {
			return 0, err
		}
		left -= len(pieces)
	}
	return took * float64(depth) / float64(count), nil
}

// readTogether is the microseconds until eight reads that begin together have
// all ended: what a step of a chain waits for.
func (l *lab) readTogether(f *directFile, units int64, rng *rand.Rand) (float64, error) {
	pieces := []int{0, 1, 2, 3, 4, 5, 6, 7}
	places := make([]int64, capacity.Lanes)
	var into []int
	count := 0
	start := time.Now()
	for time.Since(start) < l.opt.reads {
		for k := range places {
			places[k] = rng.Int64N(units)
		}
		if err := f.submit(pieces, places); err != nil {
			return 0, err
		}
		var err error
		if into, err = f.wait(capacity.Lanes, into[:0]); err != nil {
			return 0, err
		}
		count++
	}
	return micros(time.Since(start)) / float64(count), nil
}

// chainOnDisk is the microseconds of a step of a chain whose array is a file.
func (l *lab) chainOnDisk(name string) (each float64, err error) {
	f, err := openDirect(name, capacity.Lanes, 512, 1024, 4096)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, f.close()) }()
	info, err := os.Stat(name)
	if err != nil {
		return 0, err
	}
	const blockBytes = 1024
	blocks := uint64(info.Size() / blockBytes)
	var x [capacity.Lanes]capacity.Element
	var pairs [2 * capacity.Lanes]capacity.Element
	for lane := range x {
		x[lane].SetUint64(l.opt.seed + uint64(lane))
	}
	pieces := []int{0, 1, 2, 3, 4, 5, 6, 7}
	places, into := make([]int64, capacity.Lanes), []int(nil)
	var offset [capacity.Lanes]int
	err = topology.Pin(l.machine.Cores[0], func() error {
		count := 0
		start := time.Now()
		for time.Since(start) < l.opt.reads {
			for lane := range x {
				w := x[lane].Bits()
				block := uint64(uint32(w[0])) * blocks >> 32
				element := uint64(uint32(w[1])) * blockElements >> 32
				at := int64(block*blockBytes + element*elementBytes)
				places[lane] = at / int64(f.unit)
				// An element across two pieces would need both: the attacker would write its file in another order.
				offset[lane] = min(int(at%int64(f.unit)), f.unit-elementBytes)
			}
			if err := f.submit(pieces, places); err != nil {
				return err
			}
			if into, err = f.wait(capacity.Lanes, into[:0]); err != nil {
				return err
			}
			for lane := range x {
				pairs[2*lane] = x[lane]
				pairs[2*lane+1] = elementAt(f.buffer[lane*f.unit+offset[lane]:])
			}
			capacity.P2Many(x[:], pairs[:])
			count++
		}
		each = micros(time.Since(start)) / float64(count)
		return nil
	})
	return each, err
}

// elementBytes are read of a block: three words.
const elementBytes = 8 * elementWords

func elementAt(b []byte) capacity.Element {
	var block capacity.Block
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&block)), elementBytes), b)
	return capacity.BlockElement(&block, 0)
}

// Disks that are sold, by their makers' data sheets; prices are rough, over
// four years.
var disks = []device{
	{name: "flash, NVMe (data sheet)", unit: 4096, single: 45, eight: 55, reads: 1.4e6, price: 4},
	{name: "3D XPoint, NVMe (data sheet)", unit: 512, single: 6, eight: 8, reads: 1.5e6, price: 25},
}

// onDisk says what a disk in the place of memory is worth.
func (l *lab) onDisk(report func(done, total int)) ([]Table, error) {
	name := l.opt.file
	if name == "" {
		f, err := os.CreateTemp(".", "attacks-disk-*")
		if err != nil {
			return nil, err
		}
		name = f.Name()
		if err := errors.Join(f.Close(), os.Remove(name)); err != nil {
			return nil, err
		}
		defer func() { _ = os.Remove(name) }() // it may not have been made
	}
	size := int64(l.opt.memory) * 1024
	d, err := l.tryDisk(name, size, report)
	switch {
	case l.ctx.Err() != nil:
		return nil, l.ctx.Err()
	case err != nil:
		return l.diskTables(disks, "Not measured: "+err.Error()+"."), nil
	}
	return l.diskTables(append([]device{d}, disks...), fmt.Sprintf("This machine's: a file of %s GiB, direct reads of %d bytes; one read alone takes %s us. "+
		"A chain over the file took %s us a step.", significant(float64(size)/(1<<30)), d.unit, significant(d.single), significant(d.step))), nil
}

// tryDisk measures the disk by a file of an array.
func (l *lab) tryDisk(name string, size int64, report func(done, total int)) (d device, err error) {
	if err := l.writeArray(name, size, report); err != nil {
		return d, err
	}
	if d, err = l.measureDisk(name, report); err != nil {
		return d, err
	}
	d.step, err = l.chainOnDisk(name)
	return d, err
}

// diskTables reckons what devices are worth to an attacker.
func (l *lab) diskTables(devices []device, note string) []Table {
	need := Table{
		Name:  "disk-need",
		Title: "what a chain of profile main asks of a disk that its arrays are on",
		Columns: []Column{{"class", unitPlain}, {"a step may take, us", unitMicros}, {"of that for its eight reads, us", unitMicros},
			{"reads a second", unitPlain}},
	}
	for _, class := range []float64{capacity.MinClass, 7, capacity.ReferenceClass, 20} {
		need.Rows = append(need.Rows, []any{class, budget(class), max(0, budget(class)-l.times.Eight), capacity.Lanes / budget(class) * 1e6})
	}
	t := Table{
		Name:  "disk",
		Title: "arrays on a disk: the class that one chain reaches, and how many chains of class 4 the disk's reads suffice for",
		Columns: []Column{{"disk", ""}, {"eight reads, us", unitMicros}, {"reads a second", unitPlain}, {"class reached", unitPlain},
			{"units a disk", unitPlain}, {"costs, to the memory", ""}},
		Notes: []string{note, "A class below 4 is none. Costs are those of the part of a disk that a unit needs, to those of the memory that it replaces."},
	}
	for _, d := range devices {
		class := classAt(cmp.Or(d.step, d.eight+l.times.Eight))
		units, costs := 0.0, "no unit"
		switch {
		case class < capacity.MinClass:
		case d.price == 0:
			costs = "unknown"
			units = d.reads / (capacity.Lanes / budget(capacity.MinClass) * 1e6)
		default:
			units = d.reads / (capacity.Lanes / budget(capacity.MinClass) * 1e6)
			costs = Column{Unit: unitFactor}.cell(d.price / units / (unitGiB * l.opt.prices.Memory))
		}
		t.Rows = append(t.Rows, []any{d.name, d.eight, d.reads, class, units, costs})
	}
	return []Table{need, t}
}
