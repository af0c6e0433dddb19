// Package capacity is Muster's proof function: it turns the memory and the
// core of one compute unit (CU) into something that can be checked. It
// implements sections 3 to 5 of docs/protocol.md, and the native form of the
// statement of section 6, for any [Profile].
//
//   - [NewArray] fills and seals a unit's array of T blocks (section 4).
//   - [Array.Keep] writes an array down, and [ReadArray] reads and checks it.
//   - [NewChain] computes a unit's chain over all arrays (section 5).
//   - [NewEvidence] opens what an audit asks for.
//   - [Verify] checks such evidence without the array.
//
// The package uses no chain, no files and no logging. Results depend on the
// inputs alone, not on the machine: the kernels behind it (capacity/internal)
// agree byte for byte.
package capacity
