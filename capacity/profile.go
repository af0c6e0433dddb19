package capacity

import (
	"errors"
	"fmt"
	"math/bits"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// MaxUnits is the most compute units that a commitment can have; the seal
// tree has a place for each.
const MaxUnits = 1024

// unitBits is the depth of the seal tree: MaxUnits = 2^unitBits.
const unitBits = 10

// ErrProfile says that a profile's parameters are out of range or unknown.
var ErrProfile = errors.New("invalid profile")

// Profile is a set of parameters of the proof function (protocol section 7).
// A circuit, its keys and its verifier contract belong to one profile.
type Profile struct {
	Name      string
	LogBlocks int // n: an array has 2^n blocks of 1 KiB
	Hardness  int // h: P2 compressions per filled block
	Steps     int // L: blocks that a walk visits
	Positions int // t: array positions that an audit opens
	Slots     int // m: shares that a unit owes per challenge, a power of two
}

// Dev is the profile of tests and demonstrations: arrays of 4 MiB.
func Dev() Profile {
	return Profile{Name: "dev", LogBlocks: 12, Hardness: 1, Steps: 2, Positions: 1, Slots: 8}
}

// Main is the profile of the real network: arrays of 2 GiB.
func Main() Profile {
	return Profile{Name: "main", LogBlocks: 21, Hardness: 8, Steps: 8, Positions: 4, Slots: 64}
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
		check(p.LogBlocks >= 2 && p.LogBlocks <= positionBits, "log blocks %d is not in 2..%d", p.LogBlocks, positionBits),
		check(p.Hardness >= 1, "hardness %d is below 1", p.Hardness),
		check(p.Steps >= 1, "steps %d is below 1", p.Steps),
		check(p.Positions >= 1 && p.Positions <= maxPositions, "positions %d is not in 1..%d", p.Positions, maxPositions),
		check(p.Slots >= 1 && p.Slots <= 1<<slotBits && p.Slots&(p.Slots-1) == 0,
			"slots %d is not a power of two up to %d", p.Slots, 1<<slotBits),
	)
}

// Blocks is T, the number of blocks of an array.
func (p Profile) Blocks() int { return 1 << p.LogBlocks }

// shareDepth is the depth of the share tree: MaxUnits·Slots places.
func (p Profile) shareDepth() int { return unitBits + bits.Len(uint(p.Slots)) - 1 }

// sharePlace is the place of (unit, slot) in the share tree.
func (p Profile) sharePlace(unit, slot int) int { return unit*p.Slots + slot }
