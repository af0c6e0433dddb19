// Package agent is a company that rents machines for its customers: they pay by card, and it pays the market out of its
// own stablecoins, its float. Each customer has an account of its own in the market, under the agent's address, which is
// filled for a day at a time, so that little is at risk there and one customer's empty account ends nobody else's leases.
//
// Nothing on chain trusts an agent: to the market it is a renter. Its customers trust it with what they have prepaid.
//
// What is done with money is in the books (agent/book) before it is done, and matched with the chain and the card
// processor after that: an agent can be killed at any moment and goes on where it was.
package agent
