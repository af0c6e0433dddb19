package index

// AccountParts is a provider account that an address has parts in.
type AccountParts struct {
	Place   uint64   `json:"-"`
	Address string   `json:"address" doc:"The provider account's address"`
	Parts   []string `json:"parts" nullable:"false" doc:"What the address that was asked for is in it: owner, pending owner (may become the owner), payee, operator or lien holder"`
}

// ProviderAccountsOf are those that an address has parts in, in the order in which they were made; a page goes on after a
// Place.
func (v *View) ProviderAccountsOf(party string, page Page) ([]AccountParts, error) {
	all, err := list(v, func(a *AccountParts) []any { return []any{&a.Place, &a.Address} }, `SELECT rowid, address FROM provider_account
		WHERE rowid > ? AND address IN (SELECT account FROM party WHERE address = ?) ORDER BY rowid LIMIT ?`, page.After, party, page.limit())
	if err != nil {
		return nil, err
	}
	for i := range all {
		a := &all[i]
		a.Parts, err = list(v, func(part *string) []any { return []any{part} }, `SELECT part FROM party WHERE account = ? AND address = ?
			ORDER BY CASE part WHEN 'owner' THEN 0 WHEN 'pending owner' THEN 1 WHEN 'operator' THEN 2 WHEN 'payee' THEN 3 ELSE 4 END`, a.Address, party)
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
