//go:build full

package blamka

// samples is the number of random inputs on which the tiers are compared.
const samples = 1_000_000
