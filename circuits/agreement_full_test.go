//go:build full

package circuits

// How many random inputs native code, circuit and contract agree on.
const (
	agreeingG       = 10_000
	agreeingLeaves  = 1_000
	agreeingAudits  = 200
	agreeingProofs  = 20
	boundaryStrides = 1 // all boundary values
)
