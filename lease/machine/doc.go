// Package machine runs one virtual machine of a lease with QEMU.
//
// What it promises:
//
//   - A machine outlives the program that started it, and [Adopt] finds it again, whatever process has its
//     number since and wherever the program was killed. One folder has one machine at a time: a lock says so
//     that the QEMU process itself holds.
//   - QEMU gets nothing but what its machine needs. It runs as a user without rights, under seccomp, with no
//     default devices, and with no way into the machine's folder: disks, seed, sockets and network come as
//     open files. Which file backs a disk is said here and nowhere else, so a backing file that an image
//     names is never opened.
//   - A tenant decides neither how much disk nor how much memory its console or QEMU's complaints take.
//   - A guest's first instruction runs when its threads are pinned, its limits are set, and its process is on
//     record.
//   - [Remove] overwrites disks before it lets go of them.
//
// It does what docs/architecture.md calls a machine, for package lease, and knows neither chain nor network.
package machine
