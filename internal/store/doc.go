// Package store keeps what a program must find again after a crash: files that are replaced as a
// whole, and a small database that is checked before it is trusted.
//
// It promises that
//
//   - a file written by [WriteFile] and its siblings is the old one or the new one, never a part or a
//     mix, whenever the process or the machine stops;
//   - one process has a database open at a time: a second one gets [ErrLocked];
//   - a database that is cut short, or whose structure is not what was written, is [ErrDamaged] and
//     never a panic. The caller must find flipped bytes inside a value: only the pages at the
//     start of the file have a checksum;
//   - what [DB.Update] wrote is on disk when it returns nil.
//
// The database is bbolt's, which callers need not know. For js, where bbolt does not build, the
// package has the same API, and [Open] returns an error.
package store
