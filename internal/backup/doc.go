// Package backup saves what a data folder has that is not on the chain, while daemons use it, and restores it
// on this machine or another.
//
// A backup is a tar archive, compressed with gzip and, if it has recipients, encrypted with age. Its first file
// is the manifest, which lists the others with their SHA-256. It promises that
//
//   - each database is as one of its transactions left it, although a daemon has it open and writes (see
//     [store.Copy]);
//   - a database comes before those whose contents it may not lack: they are copied in the order of
//     [Layout], so that what is noted in one before it is done in the other is there. With the layout of this
//     program, all that a journal of transactions has signed is in the record of what was signed, and all that
//     the record has is in the prover's journal;
//   - secrets are in it only if they were asked for, and then it is encrypted;
//   - a folder is restored whole or not at all, and only where there is none or an empty one. An archive that is
//     damaged, cut short, not a backup, or of a newer program is refused, and so is every name and kind of file
//     that a backup cannot have.
package backup
