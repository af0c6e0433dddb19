// Package api is an agent's HTTP API: what its customers' programs ask by their keys, what the company's own programs
// ask by the key of the administrator, and where the card processor sends its events. openapi.json describes it; [Client]
// is a client of it.
package api
