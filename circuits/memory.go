package circuits

import "github.com/muster-network/muster/capacity"

// What a constraint takes in memory, measured with the circuits of dev and main
// on two cores. Of five runs of each, the highest peak above the memory of a
// loaded prover was 160 MiB for dev (1,300 bytes for each constraint) and
// 458 MiB for a main of 366,636 constraints (1,310); loaded, a process of dev
// had 128 MiB in all and one of main 342 MiB. A tenth is added: the collector
// does not always run at the same moment.
const (
	loadedBytes = 1_050
	proofBytes  = 1_450
)

// LoadedMemory is how many bytes of memory a process with the loaded circuit
// and proving key of a profile takes; 0 for a profile that has no circuit.
func LoadedMemory(p capacity.Profile) uint64 { return loadedBytes * constraintsOf(p) }

// ProofMemory is how many bytes more it takes at most while it makes a proof.
func ProofMemory(p capacity.Profile) uint64 { return proofBytes * constraintsOf(p) }

// constraintsOf is the recorded number of constraints of a profile's circuit; 0
// if none is recorded.
func constraintsOf(p capacity.Profile) uint64 {
	known, err := goldenInfo(p.Name)
	if err != nil {
		return 0
	}
	return uint64(known.Constraints)
}
