// Package rent is the renter's side of leases (leasing section 3): a book of machines by name, and the way from an offer to
// a machine that answers SSH.
//
// It promises that nothing that was paid for is lost by a crash: what a machine has to be is on disk before it is ordered,
// and creating a machine of the same name again goes on where it was; and that a machine is taken for the renter's only
// when the host key that it proves is the one that the host has confirmed on chain.
package rent
