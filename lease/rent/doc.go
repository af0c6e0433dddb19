// Package rent is the renter's side of leases (leasing section 3): a book of machines by name, and the way from an offer to
// a machine that answers SSH.
//
// It promises that nothing that was paid for is lost by a crash: what a machine has to be is on disk before it is ordered,
// and creating a machine of the same name again goes on where it was; and that a machine is taken for the renter's only
// when the host key that it proves is the one that the host has confirmed on chain.
//
// Disks are read from hosts, encrypted here and stored ([Renter.Snapshot]), and brought back ([Renter.Restore]). Of a move
// ([Renter.Move]) it promises besides that, wherever it is broken off, it goes on; that the old lease is ended only after the
// new machine has answered SSH from a disk that was compared; and that no copy is deleted.
package rent
