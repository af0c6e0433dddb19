// Package fleet runs the provers of many servers with one key. The hub has the key, or reaches the signer that has
// it, and sends for all; the servers have none. A server turns each transaction that its provers want into an order,
// and the hub sends what is ordered.
//
// It promises that
//
//   - an order is on the hub's disk before its transaction is sent, and its outcome before the server learns of it;
//   - an order whose transaction is under way or had its effect is not sent again, however often it arrives;
//   - the hub sends one response of a commitment to a challenge: another one is refused;
//   - a server orders for the commitments that are assigned to it, and for no others. What it ordered before an
//     assignment ended is refused from that moment on, so that a spare server can take its place;
//   - whoever is not enrolled, or was revoked, is not heard;
//   - a hub or a server that is killed, and a connection that is lost, lose no order: the server asks again by the
//     order's id.
//
// Servers and hub meet on a message bus, NATS, which runs inside the hub or is an outside cluster. Neither the bus nor
// anybody on it is trusted: servers sign what they send with the key of their certificate, the hub with that of its
// authority. docs/fleet.md says what is trusted.
package fleet
