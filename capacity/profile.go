package capacity

import (
	"errors"
	"fmt"
	"math/bits"
	"strings"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/internal/hint"
)

// MaxUnits is the most compute units that a commitment can have; the seal
// tree has a place for each.
const MaxUnits = 1024

// unitBits is the depth of the seal tree: MaxUnits = 2^unitBits.
const unitBits = 10

// Speed classes of a unit (protocol section 5).
const (
	MinClass       = 4
	MaxClass       = 31
	ReferenceClass = 10 // whose units have the whole collateral and reward
)

// ChainPart is the part of a response window in which a chain is computed; the
// rest is for the beacon's head start and for inclusion (protocol section 5).
const ChainPart = 0.85

// A block and a segment are made without a pause: with more than this, work
// could not be stopped in time.
const (
	maxHardness = 4096
	maxSteps    = 1024
)

// ErrProfile says that a profile's parameters are out of range or unknown.
var ErrProfile = errors.New("invalid profile")

// ErrClass says that a speed class is not in MinClass..MaxClass.
var ErrClass = errors.New("invalid speed class")

// Profile is a set of parameters of the proof function (protocol section 7).
// A circuit, its keys and its verifier contract belong to one profile.
type Profile struct {
	Name      string
	Blocks    int // T: blocks of 1 KiB in an array
	Hardness  int // h: P2 compressions per filled block
	Steps     int // q: steps of a chain's segment
	Segments  int // K_s: segments of a chain for each speed class
	Depth     int // d_c: depth of the tree over a chain's labels
	Positions int // t: array positions that an audit opens
}

// Dev is the profile of tests and demonstrations: arrays of 4 MiB.
func Dev() Profile {
	return Profile{Name: "dev", Blocks: 4096, Hardness: 1, Steps: 4, Segments: 25, Depth: 10, Positions: 1}
}

// Main is the profile of the real network: arrays of 3 GiB.
func Main() Profile {
	return Profile{Name: "main", Blocks: 3 << 20, Hardness: 64, Steps: 16, Segments: 1 << 17, Depth: 22, Positions: 4}
}

// ProfileByName returns the profile called name, or [ErrProfile].
func ProfileByName(name string) (Profile, error) {
	names := []string{}
	for _, p := range []Profile{Dev(), Main()} {
		if p.Name == name {
			return p, nil
		}
		names = append(names, p.Name)
	}
	return Profile{}, hint.Add(fmt.Errorf("%w %q", ErrProfile, name), "choose one of %s", strings.Join(names, ", "))
}

// Validate checks that the parameters fit the formats of the protocol. If not,
// the error is [ErrProfile].
func (p Profile) Validate() error {
	check := func(ok bool, format string, args ...any) error {
		if ok {
			return nil
		}
		return fmt.Errorf("%w: %s", ErrProfile, fmt.Sprintf(format, args...))
	}
	return errors.Join(
		check(p.Blocks >= minBlocks && p.Blocks <= 1<<positionBits, "%d blocks are not in %d..%d", p.Blocks, minBlocks, 1<<positionBits),
		check(p.Hardness >= 1 && p.Hardness <= maxHardness && (mixed%p.Hardness == 0 || p.Hardness%mixed == 0),
			"hardness %d is neither a divisor of %d nor a multiple of it up to %d", p.Hardness, mixed, maxHardness),
		check(p.Steps >= 1 && p.Steps <= maxSteps, "steps %d is not in 1..%d", p.Steps, maxSteps),
		check(p.Depth >= 1 && p.Depth <= segmentBits, "depth %d is not in 1..%d", p.Depth, segmentBits),
		check(p.Segments >= 1 && p.Segments <= 1<<segmentBits, "segments %d is not in 1..%d", p.Segments, 1<<segmentBits),
		check(p.Positions >= 1 && p.Positions <= maxPositions, "positions %d is not in 1..%d", p.Positions, maxPositions),
	)
}

// ChainSegments is K, the number of segments of the chain of a unit of a speed
// class. The error is [ErrClass], or [ErrProfile] if the profile's tree has no
// room for so many.
func (p Profile) ChainSegments(class int) (int, error) {
	if class < MinClass || class > MaxClass {
		return 0, fmt.Errorf("%w: %d is not in %d..%d", ErrClass, class, MinClass, MaxClass)
	}
	k := class * p.Segments
	if k > 1<<p.Depth {
		return 0, fmt.Errorf("%w: %d segments of class %d do not fit into a tree of depth %d", ErrProfile, k, class, p.Depth)
	}
	return k, nil
}

// arrayDepth is the depth of the tree over an array's blocks.
func (p Profile) arrayDepth() int { return bits.Len(uint(p.Blocks - 1)) }

const (
	blockBytes = 8 * blamka.Words
	labelBytes = 64 // a segment's label in a chain, and the nodes above it
)

// ArrayBytes is the memory of a unit's array.
func (p Profile) ArrayBytes() uint64 { return uint64(p.Blocks) * blockBytes }

// ChainBytes is the memory of a chain of a speed class, about: it is kept until its audit.
func (p Profile) ChainBytes(class int) uint64 { return uint64(class*p.Segments) * labelBytes }
