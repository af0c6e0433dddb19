//go:build full

package poseidon

// samples is the number of random inputs that each tier is tried on.
const samples = 1_000_000
