package circuits

import (
	"embed"
	"encoding/json"
	"fmt"

	"github.com/consensys/gnark/constraint"

	"github.com/muster-network/muster/capacity"
)

// Info describes a profile's circuit.
type Info struct {
	Profile      string         `json:"profile"`
	Constraints  int            `json:"constraints"`
	PublicInputs int            `json:"publicInputs"`
	Commitments  int            `json:"commitments"`
	Hash         Hash           `json:"hash"`
	Gadgets      map[string]int `json:"gadgets"` // constraints of one use, lookups included
	Uses         map[string]int `json:"uses"`    // of each gadget, which may contain others
}

// golden holds what is known about the profiles' circuits; tests compare it
// with the circuits themselves.
//
//go:embed golden/*.json
var golden embed.FS

// Describe compiles a profile's circuit and describes it, which takes seconds.
// If the profile is invalid, the error is [capacity.ErrProfile].
func Describe(p capacity.Profile) (Info, error) {
	a, err := New(p)
	if err != nil {
		return Info{}, err
	}
	system, err := compile(a)
	if err != nil {
		return Info{}, err
	}
	hash, err := hashOf(system)
	if err != nil {
		return Info{}, err
	}
	info := Info{
		Profile:      p.Name,
		Constraints:  system.GetNbConstraints(),
		PublicInputs: system.GetNbPublicVariables() - 1, // less the wire that is 1
		Commitments:  len(system.CommitmentInfo.(constraint.Groth16Commitments)),
		Hash:         hash,
		Gadgets:      map[string]int{},
		Uses:         map[string]int{},
	}
	for name, c := range a.made.counters {
		info.Gadgets[name], info.Uses[name] = c.unit, c.uses
	}
	return info, nil
}

// CircuitHash is the hash of a profile's circuit: committed for dev and main,
// computed by compiling for others.
func CircuitHash(p capacity.Profile) (Hash, error) {
	if p == capacity.Dev() || p == capacity.Main() {
		known, err := goldenInfo(p.Name)
		return known.Hash, err
	}
	info, err := Describe(p)
	return info.Hash, err
}

// goldenInfo is the committed description of a circuit.
func goldenInfo(profile string) (Info, error) {
	data, err := golden.ReadFile("golden/" + profile + ".json")
	if err != nil {
		return Info{}, fmt.Errorf("read the description of circuit %q: %w", profile, err)
	}
	var info Info
	if err := json.Unmarshal(data, &info); err != nil {
		return Info{}, fmt.Errorf("read the description of circuit %q: %w", profile, err)
	}
	return info, nil
}
