// Package image keeps the disk images that machines start from (section 2 of the leasing specification,
// "Images"): it reads the network's signed catalogue, downloads images, takes providers' and renters' own ones
// in, and lends them to machines as files that nobody writes.
//
// It promises that
//
//   - a path that [Cache.Get] returns leads to a whole file with the SHA-256 that was asked for, whatever the
//     server sent, however often the process was killed, and whoever else downloads the same image meanwhile;
//   - no file is given out that would lead a tool to another: a disk image with a backing file, an external data
//     file, encryption, internal snapshots or features that this package does not know is refused by reading its
//     header, before any tool opens it, and a disk's format is stated, never guessed by what opens it;
//   - what strangers name is asked for at public addresses only, and an answer has an end;
//   - the cache stays within its limit, and no image that a holder holds is dropped, across processes and
//     restarts, until [Cache.Release];
//   - a catalogue without a good signature changes nothing, and none that is older than the one known is taken.
//
// An image's identity is its [Entry.ID]: the SHA-256 of its disk, or of the list of its files if it brings a
// kernel. Names are for people: whoever wants to be sure gives the hash.
package image
