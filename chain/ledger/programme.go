package ledger

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoProgramme says that an address is no programme of the deployment's sponsors.
var ErrNoProgramme = errors.New("there is no programme of a sponsor at this address")

// A Programme is a sponsor's money, which becomes grants, and what these pay for.
type Programme struct {
	Address common.Address
	ProgrammeTerms
	Available *big.Int // in no grant, in smallest units
}

// ProgrammeTerms are what a programme is about; they never change.
type ProgrammeTerms struct {
	Owner, Token common.Address
	Expiry       uint64 // of all its grants, in seconds since 1970
	ShareBps     uint64 // of a lease's price
	// HighestRate is what it pays a provider that nobody vouches for, at most: grains a compute unit and second.
	HighestRate *big.Int
	Certificate common.Hash // the kind that an offer's site has to have; zero: none
	Region      [2]byte     // ISO 3166-1 alpha-2; zero: any
	FirstLease  bool        // it sponsors one lease of each renter
	Listed      bool        // it sponsors leases of providers in its owner's list alone
}

func (t ProgrammeTerms) binding() bindings.IProgrammeTerms {
	return bindings.IProgrammeTerms{
		Owner: t.Owner, Token: t.Token, Expiry: bigUint(t.Expiry), ShareBps: uint16(t.ShareBps), HighestRate: t.HighestRate,
		Certificate: t.Certificate, Region: t.Region, FirstLease: t.FirstLease, Listed: t.Listed,
	}
}

// IsProgramme says whether the deployment's sponsors made what is at an address.
func (c *Client) IsProgramme(ctx context.Context, address common.Address) (bool, error) {
	if c.Deployment.Sponsors == (common.Address{}) { // of before there were any
		return false, nil
	}
	sponsors := bindings.NewSponsors()
	return View(ctx, c, c.Deployment.Sponsors, "whether "+address.Hex()+" is a sponsor's programme",
		sponsors.PackIsProgramme(address), sponsors.UnpackIsProgramme)
}

// Programme is a programme as it stands. It is [ErrNoProgramme] if the deployment's sponsors did not make it: another
// contract may say anything.
func (c *Client) Programme(ctx context.Context, address common.Address) (Programme, error) {
	known, err := c.IsProgramme(ctx, address)
	if err != nil {
		return Programme{}, err
	}
	if !known {
		return Programme{}, hint.Add(fmt.Errorf("%w: %s", ErrNoProgramme, address), "muster sponsor create makes one")
	}
	programme, what := bindings.NewProgramme(), "programme "+address.Hex()
	t, err := View(ctx, c, address, what, programme.PackTerms(), programme.UnpackTerms)
	if err != nil {
		return Programme{}, err
	}
	available, err := View(ctx, c, address, what, programme.PackAvailable(), programme.UnpackAvailable)
	return Programme{Address: address, Available: available, ProgrammeTerms: ProgrammeTerms{
		Owner: t.Owner, Token: t.Token, Expiry: t.Expiry.Uint64(), ShareBps: uint64(t.ShareBps), HighestRate: t.HighestRate,
		Certificate: t.Certificate, Region: t.Region, FirstLease: t.FirstLease, Listed: t.Listed,
	}}, err
}

// Programmes are the addresses of all programmes that the deployment's sponsors made, the oldest first; with an owner, of
// those of that account. progress counts blocks and may be nil.
func (c *Client) Programmes(ctx context.Context, owner common.Address, progress chain.Progress) (programmes []common.Address, err error) {
	if c.Deployment.Sponsors == (common.Address{}) { // of before there were any
		return nil, nil
	}
	sponsors := bindings.NewSponsors()
	query := chain.LogQuery{
		Contracts: []common.Address{c.Deployment.Sponsors},
		Topics:    []any{sponsors.GetABI().Events[bindings.SponsorsProgrammeCreatedEventName].ID},
	}
	if owner != (common.Address{}) {
		query.Topics = append(query.Topics, nil, addressTopic(owner))
	}
	logs, err := c.allLogsOf(ctx, c.Deployment.Sponsors, progress, query)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		created, err := sponsors.UnpackProgrammeCreatedEvent(&logs[i])
		if err != nil || owner != (common.Address{}) && created.Owner != owner {
			return nil, fmt.Errorf("%w: %s answers with a log that was not asked for", ErrNotMuster, c.URL())
		}
		programmes = append(programmes, created.Programme)
	}
	return programmes, nil
}

// CreateProgramme makes a programme, and returns its address.
func (s *Sender) CreateProgramme(ctx context.Context, t ProgrammeTerms) (common.Address, *Receipt, error) {
	const what = "create a programme"
	if err := fits(what, t.HighestRate); err != nil {
		return common.Address{}, nil, err
	}
	var salt common.Hash
	_, _ = rand.Read(salt[:]) // it never fails
	sponsors, at := bindings.NewSponsors(), s.client.Deployment.Sponsors
	address, err := View(ctx, s.client, at, what, sponsors.PackAddressOf(t.binding(), salt), sponsors.UnpackAddressOf)
	if err != nil {
		return common.Address{}, nil, err
	}
	r, err := s.Do(ctx, wallet.Call{What: what, To: &at, Data: sponsors.PackCreate(t.binding(), salt)})
	return address, r, err
}

// FundProgramme pays the sender's tokens into a programme.
func (s *Sender) FundProgramme(ctx context.Context, programme common.Address, token Token, amount *big.Int) (*Receipt, error) {
	p := purse{
		token: token.Address, format: func(v *big.Int) string { return token.Format(v) + " " + token.Name() },
		spender: programme, contract: "programme",
	}
	what := fmt.Sprintf("fund programme %s with %s", programme, p.format(amount))
	return s.payFrom(ctx, p, what, amount, func() []byte { return bindings.NewProgramme().PackFund(amount) })
}

// GrantOfProgramme gives a renter's account credit of a programme. It returns the grant's number.
func (s *Sender) GrantOfProgramme(ctx context.Context, programme, renter common.Address, number uint64, amount *big.Int) (uint64, *Receipt, error) {
	what := fmt.Sprintf("grant credit to account %d of %s", number, renter)
	if err := fits(what, amount); err != nil {
		return 0, nil, err
	}
	r, err := s.toProgramme(ctx, programme, what, bindings.NewProgramme().PackGrant(renter, bigUint(number), amount))
	if err != nil {
		return 0, nil, err
	}
	granted, ok := EventIn[CreditGranted](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s granted nothing", ErrNotMuster, r.TxHash)
	}
	return granted.Grant, r, nil
}

// Qualify has a programme look at an offer: if it fits, the sender's next lease of it is sponsored, up to the second that is
// returned.
func (s *Sender) Qualify(ctx context.Context, programme common.Address, grant, offer uint64) (until uint64, r *Receipt, err error) {
	what := fmt.Sprintf("qualify for grant %d with offer %d", grant, offer)
	r, err = s.toProgramme(ctx, programme, what, bindings.NewProgramme().PackQualify(bigUint(grant), bigUint(offer)))
	if err != nil {
		return 0, nil, err
	}
	permitted, ok := EventIn[LeasePermitted](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s permitted nothing", ErrNotMuster, r.TxHash)
	}
	return permitted.Until, r, nil
}

// Vouch says whether the sender, as a programme's owner, vouches for a provider.
func (s *Sender) Vouch(ctx context.Context, programme, provider common.Address, listed bool) (*Receipt, error) {
	what := "vouch for " + provider.Hex()
	if !listed {
		what = "vouch no more for " + provider.Hex()
	}
	return s.toProgramme(ctx, programme, what, bindings.NewProgramme().PackList(provider, listed))
}

// EndGrants ends grants of a programme, and has the market pay it what it owes it.
func (s *Sender) EndGrants(ctx context.Context, programme common.Address, grants []uint64) (*Receipt, error) {
	return s.toProgramme(ctx, programme, "end grants of a programme", bindings.NewProgramme().PackEnd(bigUints(grants)))
}

// WithdrawFromProgramme pays tokens of a programme out, as its owner.
func (s *Sender) WithdrawFromProgramme(ctx context.Context, programme common.Address, amount *big.Int, to common.Address) (*Receipt, error) {
	if err := fits("withdraw from a programme", amount); err != nil {
		return nil, err
	}
	return s.toProgramme(ctx, programme, "withdraw from a programme", bindings.NewProgramme().PackWithdraw(amount, to))
}

func (s *Sender) toProgramme(ctx context.Context, programme common.Address, what string, data []byte) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &programme, Data: data})
}
