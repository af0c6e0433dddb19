// Package watch is a watcher: it finds out whether hosts can be reached, keeps its words about that, and does in
// the contract Watch what a watcher has to do. It implements the watchers' half of leasing section 1, "Service
// level".
//
// In each of a day's 256 slots it asks the hosts of those commitments whose committee it is a member of, each at a
// random moment, to prove their keys ([attest]). After the day it reports a root over its words, then serves the
// words, shows those that are demanded, judges what it knows, and takes its pay.
//
// It promises that
//
//   - a word that was reported is on disk, and never changes: a kill at any moment loses seconds of looking;
//   - no word is served before nobody can report any more, so that it cannot be copied;
//   - it says nothing of slots in which its own network was out, or in which it did not run;
//   - it connects to no address outside the public internet that a stranger names, unless it is told to;
//   - no node ends it: what the chain says is read again, and what could not be done is tried again for as long as
//     it is of use.
package watch
