package ledger

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/text"
)

// What a sender can do in the market, one method for each function of the contract. Rates are grains a second,
// amounts smallest units of a token. What only a provider may do goes through the provider account that the sender
// acts for, if it does, whose owner has to allow that ([Sender.AllowMarket]).

// AccountID names one of a renter's accounts in the market.
type AccountID struct {
	Renter common.Address
	Token  common.Address
	Number uint64
}

// OfferTerms as the contract takes them.
func (t OfferTerms) binding() bindings.IMarketTerms {
	return bindings.IMarketTerms{Rate: t.Rate, UnitsMax: uint16(t.UnitsMax), MinTerm: uint32(t.MinTerm), Notice: uint32(t.Notice)}
}

// OfferDescription as the contract takes it.
func (d OfferDescription) binding() bindings.IMarketDescription {
	return bindings.IMarketDescription{Region: d.Region, Site: d.Site, Attributes: d.Attributes, Url: d.URL, TlsKey: d.TLSKey}
}

// check refuses terms that the contract would read as others, because it has no room for them.
func (t OfferTerms) check(what string) error {
	if err := rateFits(what, t.Rate); err != nil {
		return err
	}
	b := t.binding()
	if read := (OfferTerms{t.Rate, int(b.UnitsMax), uint64(b.MinTerm), uint64(b.Notice)}); read != t {
		return fmt.Errorf("%s: the contracts have no room for so many units, or for so long a time", what)
	}
	return nil
}

func rateFits(what string, rate *big.Int) error {
	if err := fits(what, rate); err != nil {
		return err
	}
	if rate.BitLen() > 128 {
		return fmt.Errorf("%s: the contracts take rates below 2^128 grains a second only", what)
	}
	return nil
}

// PostOffer posts an offer of a commitment's units. It returns the offer's number.
func (s *Sender) PostOffer(ctx context.Context, commitment uint64, token common.Address, t OfferTerms, d OfferDescription) (offer uint64, r *Receipt, err error) {
	what := fmt.Sprintf("post an offer of commitment %d", commitment)
	if err := t.check(what); err != nil {
		return 0, nil, err
	}
	r, err = s.asLessor(ctx, what, s.client.market.PackPostOffer(bigUint(commitment), token, t.binding(), d.binding()), false)
	if err != nil {
		return 0, nil, err
	}
	posted, ok := EventIn[OfferPosted](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s posted no offer", ErrNotMuster, r.TxHash)
	}
	return posted.Offer, r, nil
}

// RepriceOffer changes an offer's price for leases to come.
func (s *Sender) RepriceOffer(ctx context.Context, offer uint64, rate *big.Int) (*Receipt, error) {
	what := fmt.Sprintf("reprice offer %d", offer)
	if err := rateFits(what, rate); err != nil {
		return nil, err
	}
	return s.asLessor(ctx, what, s.client.market.PackRepriceOffer(bigUint(offer), rate), false)
}

// DescribeOffer changes an offer's description.
func (s *Sender) DescribeOffer(ctx context.Context, offer uint64, d OfferDescription) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("describe offer %d", offer), s.client.market.PackDescribeOffer(bigUint(offer), d.binding()), false)
}

// PauseOffer keeps an offer from taking leases, or ends that.
func (s *Sender) PauseOffer(ctx context.Context, offer uint64, paused bool) (*Receipt, error) {
	what := fmt.Sprintf("pause offer %d", offer)
	if !paused {
		what = fmt.Sprintf("resume offer %d", offer)
	}
	return s.asLessor(ctx, what, s.client.market.PackPauseOffer(bigUint(offer), paused), false)
}

// CloseOffer closes an offer for good.
func (s *Sender) CloseOffer(ctx context.Context, offer uint64) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("close offer %d", offer), s.client.market.PackCloseOffer(bigUint(offer)), true)
}

// Deposit pays the sender's tokens into an account, anybody's.
func (s *Sender) Deposit(ctx context.Context, to AccountID, token Token, amount *big.Int) (*Receipt, error) {
	what := fmt.Sprintf("deposit %s %s in account %d of %s", token.Format(amount), token.Name(), to.Number, to.Renter)
	return s.payFrom(ctx, s.marketPurse(token), what, amount, func() []byte {
		return s.client.market.PackDeposit(to.Renter, to.Token, bigUint(to.Number), amount)
	})
}

// marketPurse is a token for the market.
func (s *Sender) marketPurse(token Token) purse {
	return purse{
		token.Address, func(v *big.Int) string { return token.Format(v) + " " + token.Name() }, s.client.Deployment.Market, "market",
		func(amount, deadline *big.Int, v uint8, r, sig [32]byte) []byte {
			return s.client.market.PackPermit(token.Address, amount, deadline, v, r, sig)
		},
	}
}

// WithdrawFunds pays tokens out of one of the sender's accounts.
func (s *Sender) WithdrawFunds(ctx context.Context, token Token, number uint64, amount *big.Int, to common.Address) (*Receipt, error) {
	what := fmt.Sprintf("withdraw %s %s from account %d", token.Format(amount), token.Name(), number)
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	return s.toMarket(ctx, what, s.client.market.PackWithdraw(token.Address, bigUint(number), amount, to), false)
}

// AcceptSponsor says whose grants one of the sender's accounts accepts; nobody's with the zero address.
func (s *Sender) AcceptSponsor(ctx context.Context, token common.Address, number uint64, sponsor common.Address) (*Receipt, error) {
	return s.toMarket(ctx, fmt.Sprintf("accept grants to account %d from %s", number, sponsor),
		s.client.market.PackAcceptSponsor(token, bigUint(number), sponsor), false)
}

// GrantCredit gives an account credit out of the sender's tokens, for whatever it leases. It returns the grant's number.
func (s *Sender) GrantCredit(ctx context.Context, to AccountID, token Token, amount *big.Int, shareBps, expiry uint64) (grant uint64, r *Receipt, err error) {
	what := fmt.Sprintf("grant %s %s to account %d of %s", token.Format(amount), token.Name(), to.Number, to.Renter)
	r, err = s.payFrom(ctx, s.marketPurse(token), what, amount, func() []byte {
		return s.client.market.PackGrantCredit(to.Renter, to.Token, bigUint(to.Number), amount, bigUint(shareBps), bigUint(expiry), false)
	})
	if err != nil {
		return 0, nil, err
	}
	granted, ok := EventIn[CreditGranted](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s granted nothing", ErrNotMuster, r.TxHash)
	}
	return granted.Grant, r, nil
}

// EndGrant ends a grant of the sender's, or to it.
func (s *Sender) EndGrant(ctx context.Context, grant uint64) (*Receipt, error) {
	return s.toMarket(ctx, fmt.Sprintf("end grant %d", grant), s.client.market.PackEndGrant(bigUint(grant)), true)
}

// An Order is what a renter takes of an offer.
type Order struct {
	Offer, Version uint64
	Units          int
	Number         uint64   // of the renter's account in the offer's token
	MaxRate        *big.Int // for each unit
	SpecHash       common.Hash
	// Certificate is the kind that the offer's site has to have, and LeastSponsored what the account's grant pays at least,
	// in grains a second: zero and nil ask for nothing.
	Certificate    common.Hash
	LeastSponsored *big.Int
}

// call is the market's call that makes the order.
func (o Order) call(m *bindings.Market) []byte {
	units := big.NewInt(int64(o.Units))
	if o.Certificate == (common.Hash{}) && o.LeastSponsored == nil {
		return m.PackTake(bigUint(o.Offer), bigUint(o.Version), units, bigUint(o.Number), o.MaxRate, o.SpecHash)
	}
	demands := bindings.IMarketDemands{Certificate: o.Certificate, LeastSponsored: o.LeastSponsored}
	if demands.LeastSponsored == nil {
		demands.LeastSponsored = new(big.Int)
	}
	return m.PackTakeDemanding(bigUint(o.Offer), bigUint(o.Version), units, bigUint(o.Number), o.MaxRate, o.SpecHash, demands)
}

// Take orders units. It returns the lease's number.
func (s *Sender) Take(ctx context.Context, o Order) (lease uint64, r *Receipt, err error) {
	what, units := fmt.Sprintf("take %s of offer %d", text.Count(o.Units, "unit"), o.Offer), big.NewInt(int64(o.Units))
	if err := fits(what, units, o.MaxRate); err != nil {
		return 0, nil, err
	}
	r, err = s.toMarket(ctx, what, o.call(s.client.market), false)
	if err != nil {
		return 0, nil, err
	}
	ordered, ok := EventIn[LeaseOrdered](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s ordered nothing", ErrNotMuster, r.TxHash)
	}
	return ordered.Lease, r, nil
}

// ConfirmLease says that the machine of an order answers, and names its SSH key by its SHA-256.
func (s *Sender) ConfirmLease(ctx context.Context, lease uint64, hostKey common.Hash) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("confirm lease %d", lease), s.client.market.PackConfirm(bigUint(lease), hostKey), true)
}

// CancelLease cancels an order: the provider at once, anybody once it is late.
func (s *Sender) CancelLease(ctx context.Context, lease uint64) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("cancel lease %d", lease), s.client.market.PackCancel(bigUint(lease)), true)
}

// RekeyLease names a new key of a machine that the sender rents.
func (s *Sender) RekeyLease(ctx context.Context, lease uint64, hostKey common.Hash) (*Receipt, error) {
	return s.toMarket(ctx, fmt.Sprintf("name a new key of lease %d", lease), s.client.market.PackRekey(bigUint(lease), hostKey), true)
}

// ReclaimLease gives a lease's renter notice.
func (s *Sender) ReclaimLease(ctx context.Context, lease uint64) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("give notice of lease %d", lease), s.client.market.PackReclaim(bigUint(lease)), true)
}

// EndLease ends a lease: its renter at any time, its provider after the notice, anybody once the account is dry.
func (s *Sender) EndLease(ctx context.Context, lease uint64) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("end lease %d", lease), s.client.market.PackEnd(bigUint(lease)), true)
}

// ReleaseDeposit returns what the provider is not owed of a lease's deposit.
func (s *Sender) ReleaseDeposit(ctx context.Context, lease uint64) (*Receipt, error) {
	return s.toMarket(ctx, fmt.Sprintf("release the deposit of lease %d", lease), s.client.market.PackRelease(bigUint(lease)), true)
}

// SettleLeases credits providers with what leases cost up to the newest final day, and renters with what the service
// level takes off.
func (s *Sender) SettleLeases(ctx context.Context, leases []uint64) (*Receipt, error) {
	what := fmt.Sprintf("settle %s", text.Count(len(leases), "lease"))
	if len(leases) == 1 {
		what = fmt.Sprintf("settle lease %d", leases[0])
	}
	return s.toMarket(ctx, what, s.client.market.PackSettleLeases(bigUints(leases)), true)
}

// GiveUnitsBack gives the units of an ended lease back to its provider: the provider at once, anybody later.
func (s *Sender) GiveUnitsBack(ctx context.Context, lease uint64) (*Receipt, error) {
	return s.asLessor(ctx, fmt.Sprintf("give the units of lease %d back", lease), s.client.market.PackGiveBack(bigUint(lease)), true)
}

// CollectMoney pays what the sender is owed in a token, as a provider and as a sponsor, to an account.
func (s *Sender) CollectMoney(ctx context.Context, token, to common.Address) (*Receipt, error) {
	return s.toMarket(ctx, "collect what the market owes", s.client.market.PackCollect(token, to), true)
}

// CollectMoneyFor has an account paid what the market owes it of a token. Anyone may: it is how a provider account, which
// pays its payee what it has, comes to it.
func (s *Sender) CollectMoneyFor(ctx context.Context, account, token common.Address) (*Receipt, error) {
	return s.toMarket(ctx, "collect what the market owes "+account.Hex(), s.client.market.PackCollectFor(account, token), true)
}

// toMarket sends a call of the market as the sender's own account.
func (s *Sender) toMarket(ctx context.Context, what string, data []byte, once bool) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Market, Data: data, Once: once})
}

// asLessor sends a call of the market that it takes from a provider.
func (s *Sender) asLessor(ctx context.Context, what string, data []byte, once bool) (*Receipt, error) {
	return s.operate(ctx, what, s.client.Deployment.Market, data, once)
}

// operate sends a call of a contract that a provider account has no function for. Its owner has to allow it.
func (s *Sender) operate(ctx context.Context, what string, contract common.Address, data []byte, once bool) (*Receipt, error) {
	if s.through != (common.Address{}) {
		contract, data = s.through, s.client.account.PackOperate(contract, data)
	}
	return s.Do(ctx, wallet.Call{What: what, To: &contract, Data: data, Once: once})
}

// AllowMarket lets the operators of the provider account that the sender acts for make the market's calls, and say what
// the watch asks of providers. What is allowed already is left as it is. Collecting is anybody's, and
// not among them.
func (s *Sender) AllowMarket(ctx context.Context) (last *Receipt, err error) {
	account, err := s.client.ProviderAccount(ctx, s.ActsFor())
	if err != nil {
		return nil, err
	}
	var sent error // or drafted
	for _, call := range s.marketCalls() {
		if slices.Contains(account.AllowedCalls, call) {
			continue
		}
		r, err := s.toAccount(ctx, "let operators call "+call.Selector.String(), s.client.account.PackAllowCall(call.Target, call.Selector))
		if drafted(err) != nil {
			return nil, err
		}
		last, sent = r, err
	}
	return last, sent
}

// marketCalls are what operators need of market and watch.
func (s *Sender) marketCalls() (calls []AllowedCall) {
	d := &s.client.Deployment
	market, watch := s.client.market.GetABI(), s.client.watch.GetABI()
	for _, name := range []string{
		"postOffer", "repriceOffer", "describeOffer", "pauseOffer", "closeOffer", "confirm", "cancel", "reclaim", "end", "giveBack",
	} {
		calls = append(calls, AllowedCall{d.Market, Selector(market.Methods[name].ID)})
	}
	for _, name := range []string{"setServiceLevel", "announceMaintenance"} {
		calls = append(calls, AllowedCall{d.Watch, Selector(watch.Methods[name].ID)})
	}
	return calls
}
