package main

import "github.com/muster-network/muster/capacity"

// Prices are what things cost a month, in any one currency. Only ratios
// matter.
type Prices struct {
	Core   float64 `json:"core"`
	Memory float64 `json:"memoryPerGiB"`
	Disk   float64 `json:"diskPerGiB"`
	GPU    float64 `json:"gpu"`
}

// unitGiB is the memory that a unit's array takes.
var unitGiB = float64(capacity.Main().ArrayBytes()) / (1 << 30)

// unit is what a real unit costs.
func (p Prices) unit() float64 { return p.Core + unitGiB*p.Memory }

func (p Prices) memoryShare() float64 { return unitGiB * p.Memory / p.unit() }

// perReward is what a reward costs whoever needs so many cores and GiB of
// memory, and something else, for the reward that a real unit has with one core
// and one array: to what the real one costs.
func (p Prices) perReward(cores, gib, more float64) float64 {
	return (cores*p.Core + gib*p.Memory + more) / p.unit()
}
