package api

import "strings"

// What paths and queries name. (huma fills no fields of structs that are embedded and not exported.)
type (
	// CommitmentInput names a commitment.
	CommitmentInput struct {
		ID uint64 `path:"id" minimum:"1" maximum:"9007199254740991" doc:"The commitment's number"`
	}
	commitmentPage struct {
		CommitmentInput
		Paging
	}
	// AddressInput names an account.
	AddressInput struct {
		Address string `path:"address" pattern:"^0x[0-9a-fA-F]{40}$" doc:"The account's address"`
	}
	accountPage struct {
		AddressInput
		Paging
	}
)

func (a AddressInput) lower() string { return strings.ToLower(a.Address) }
