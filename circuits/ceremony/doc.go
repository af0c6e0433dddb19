// Package ceremony makes the keys of a circuit together with others, so that
// nobody can forge a proof unless all of them conspire: the two-phase setup of
// Bowe, Gabizon and Miers, "Scalable Multi-party Computation for zk-SNARK
// Parameters in the Random Beacon Model" (eprint 2017/1050), over gnark's
// backend/groth16/bn254/mpcsetup. docs/protocol.md section 6 is what the keys
// are for.
//
// A ceremony is a folder:
//
//	ceremony.json             what it is for; its SHA-256 names the ceremony
//	phase1-0000.contribution  where phase 1 starts: at 1, or from a .ptau file
//	phase1-0001.contribution  the first contribution, and so on
//	phase1-beacon.json        closes phase 1
//	phase2-0000.contribution  where phase 2 starts: it follows from phase 1
//	phase2-fixed              the points of the keys that phase 2 leaves alone
//	...                       phase 2, as phase 1
//	verifying.key             the result, in gnark's encoding
//	verifier.sol              the same key as a contract
//	result.json               digests of both, and of the proving key
//
// The folder is the transcript: [Verify] checks that all of it follows from the
// contributions and the beacons. A contribution is one file, passed on by any
// means. Its header says which file it builds on. Names in headers are not
// signed: contributors should publish the digest that [Contribute] returns.
//
// A phase without contributions is not closed, and not good if it was: its
// secrets follow from beacons that everybody knows. Only phase 1 may be, if it
// starts from a .ptau file, and then the transcript says whom that trusts.
// No file decides how much memory it takes: lengths are compared with what the
// circuit makes them before anything is read by them.
//
// All files are written whole or not at all, so that an interrupted step can
// be repeated.
//
// One honest contribution to each phase makes the keys safe. Its secret is
// drawn from the system's randomness, is only ever in the memory of the
// process, and is gone with it.
package ceremony
