//go:build !full

package circuits

// How many random inputs native code, circuit and contract agree on, where
// little time is to be spent; `go test -tags full` has more.
const (
	agreeingG       = 24
	agreeingLeaves  = 16
	agreeingAudits  = 2
	agreeingProofs  = 1
	boundaryStrides = 16
)
