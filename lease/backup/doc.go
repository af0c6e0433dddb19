// Package backup keeps copies of machines' disks where neither host nor storage has to be trusted with them
// afterwards (section 2 of the leasing specification, "Life" and "Moving").
//
// A disk is cut into chunks of 1 MiB. Each one is stored under a keyed hash of what is in it, so that a chunk
// that is there already is not stored again, and encrypted by age with the disk's [Secret]. The manifest, which
// lists the chunks in their order and has the secret in it, is encrypted to the renter's own age keys and stored
// last, under its hash: the snapshot's [ID]. Only the renter opens a manifest; the opened one is what a host
// needs to restore the disk, and no key of the renter's is.
//
// It promises that
//
//   - what [Restore] makes is, byte for byte, what was saved under that ID, or there is an error and no file: a
//     storage that loses, cuts, exchanges, or makes up chunks or manifests is found out;
//   - the storage sees how large a disk is and which of its chunks change, and nothing of what is in them;
//   - a manifest is stored only when all its chunks are. Saving and restoring go on where they were when the
//     process was killed, also with another process;
//   - nothing that is stored is ever changed or deleted.
//
// Whoever has the renter's public key can make snapshots that open: it is the ID, which the host gives the renter
// over the control API, that says which one is meant.
package backup
