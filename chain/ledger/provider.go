package ledger

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoPart says that a key has not the part in a provider account, or in a commitment, that a call takes.
var ErrNoPart = errors.New("this key may not act for the provider")

// ErrNoProviderAccount says that an address is not that of a provider account of the deployment.
var ErrNoProviderAccount = errors.New("this is not a provider account of the deployment")

// A ProviderAccount is a contract that owns commitments for a provider, as it stands.
type ProviderAccount struct {
	Address      common.Address   `json:"account"`
	Owner        common.Address   `json:"owner"`
	PendingOwner common.Address   `json:"pendingOwner,omitzero"` // who may become it
	Payee        common.Address   `json:"payee"`
	Operators    []common.Address `json:"operators"`
	LienHolder   common.Address   `json:"lienHolder,omitzero"`    // whom all is paid to, instead of the payee
	LienOffered  common.Address   `json:"lienOfferedTo,omitzero"` // who may take a lien
	AllowedCalls []AllowedCall    `json:"allowedCalls"`
	Balance      *big.Int         `json:"-"` // wei of FLT that are in it, and in no bond
}

// An AllowedCall is a function of another contract that operators may call.
type AllowedCall struct {
	Target   common.Address `json:"target"`
	Selector Selector       `json:"selector"`
}

// A Selector is the first bytes of a call's data, which name a function.
type Selector [4]byte

func (s Selector) String() string { return fmt.Sprintf("%#x", s[:]) }

// MarshalText writes the digits.
func (s Selector) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads them.
func (s *Selector) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("Selector", text, s[:])
}

// ParseSelector reads a selector, or a function as "ping(uint256)", of which it is the selector.
func ParseSelector(text string) (Selector, error) {
	if data, err := hexutil.Decode(text); err == nil && len(data) == len(Selector{}) {
		return Selector(data), nil
	}
	method, err := parseFunction(text)
	if err != nil {
		return Selector{}, hint.Add(fmt.Errorf("%q does not name a function: %w", text, err),
			`write it as "ping(uint256)", or its selector as 0x and 8 hexadecimal digits`)
	}
	return Selector(method.ID), nil
}

// parseFunction reads a function as the ABI writes it, such as "ping(uint256)".
func parseFunction(text string) (m abi.Method, err error) {
	if !strings.Contains(text, "(") { // over which go-ethereum would stumble
		return m, errors.New("it has no list of types")
	}
	parsed, err := abi.ParseSelector(text)
	if err != nil {
		return m, err
	}
	described, err := json.Marshal([]abi.SelectorMarshaling{parsed})
	if err != nil {
		return m, err
	}
	contract, err := abi.JSON(bytes.NewReader(described))
	if err != nil {
		return m, err
	}
	if m = contract.Methods[parsed.Name]; m.Sig != text {
		return m, fmt.Errorf("the ABI has it as %s", m.Sig)
	}
	return m, nil
}

// A Part is what a key may do for a provider.
type Part string

// The parts of keys in a provider account.
const (
	Operator    Part = "operator"             // seals, responds and proves
	Owner       Part = "owner"                // decides on bond, units, operators and payee
	Beneficiary Part = "beneficiary"          // has rewards and returned bonds paid out: the owner, the payee, a lien's holder
	Collector   Part = "owner or lien holder" // has all that is in the account paid out: the owner, a lien's holder
	LienHolder  Part = "lien holder"          // is paid instead of the payee
)

// Has says whether a key has a part in the account.
func (a ProviderAccount) Has(part Part, key common.Address) bool {
	switch part {
	case Operator:
		return slices.Contains(a.Operators, key)
	case Owner:
		return key == a.Owner
	case Collector:
		return key == a.Owner || key == a.LienHolder
	case LienHolder:
		return key == a.LienHolder
	}
	return key == a.Owner || key == a.Payee || key == a.LienHolder
}

// Receiver is who is paid now.
func (a ProviderAccount) Receiver() common.Address {
	return cmp.Or(a.LienHolder, a.Payee)
}

// lacks says that a key has not a part in the account, and what to do about it.
func (a ProviderAccount) lacks(part Part, key common.Address) error {
	err := fmt.Errorf("%w: %s is no %s of provider account %s", ErrNoPart, key, part, a.Address)
	switch part {
	case Operator:
		return hint.Add(err, "the account's owner, %s, can make it one: muster provider operators --account %s --add %s", a.Owner, a.Address, key)
	case Owner, Collector:
		return hint.Add(err, "use the key of its owner, %s", a.Owner)
	case LienHolder:
		if a.LienHolder == (common.Address{}) {
			return hint.Add(err, "nobody holds a lien on it")
		}
		return hint.Add(err, "use the key of the lien's holder, %s", a.LienHolder)
	}
	return hint.Add(err, "use the key of its owner, %s, or of its payee, %s", a.Owner, a.Payee)
}

// IsProviderAccount says whether the deployment made a provider account at an address. What contracts from
// elsewhere say of themselves is not believed.
func (c *Client) IsProviderAccount(ctx context.Context, address common.Address) (bool, error) {
	return View(ctx, c, c.Deployment.Accounts, "whether "+address.Hex()+" is a provider account", c.accounts.PackIsAccount(address), c.accounts.UnpackIsAccount)
}

// ProviderAccount reads a provider account. It fails with [ErrNoProviderAccount] if there is none.
func (c *Client) ProviderAccount(ctx context.Context, address common.Address) (a ProviderAccount, err error) {
	is, err := c.IsProviderAccount(ctx, address)
	if err != nil {
		return a, err
	}
	if !is {
		return a, hint.Add(fmt.Errorf("%w: %s", ErrNoProviderAccount, address), "check the address and the deployment file; muster provider create makes one")
	}
	a.Address = address
	var calls []bindings.IProviderAccountAllowedCall
	if err := c.readTogether(ctx, "provider account "+address.Hex(), []reading{
		into(&a.Owner, address, c.account.PackOwner(), c.account.UnpackOwner),
		into(&a.PendingOwner, address, c.account.PackPendingOwner(), c.account.UnpackPendingOwner),
		into(&a.Payee, address, c.account.PackPayee(), c.account.UnpackPayee),
		into(&a.LienHolder, address, c.account.PackLienHolder(), c.account.UnpackLienHolder),
		into(&a.LienOffered, address, c.account.PackLienOfferedTo(), c.account.UnpackLienOfferedTo),
		into(&a.Operators, address, c.account.PackOperators(), c.account.UnpackOperators),
		into(&calls, address, c.account.PackAllowedCalls(), c.account.UnpackAllowedCalls),
		into(&a.Balance, c.Deployment.Token, c.token.PackBalanceOf(address), c.token.UnpackBalanceOf),
	}); err != nil {
		return a, err
	}
	a.AllowedCalls = make([]AllowedCall, len(calls))
	for i, call := range calls {
		a.AllowedCalls[i] = AllowedCall{call.Target, call.Selector}
	}
	return a, nil
}

// As is the sender acting for a provider, its own account or a provider account that its key has a part in.
// Closing one closes both. It fails with [ErrNoPart] if the key has not that part.
func (s *Sender) As(ctx context.Context, provider common.Address, part Part) (*Sender, error) {
	if provider == s.Address() {
		return s, nil
	}
	a, err := s.client.ProviderAccount(ctx, provider)
	if err != nil {
		return nil, err
	}
	if !a.Has(part, s.Address()) {
		return nil, a.lacks(part, s.Address())
	}
	through := *s
	through.through = provider
	return &through, nil
}

// For is [Sender.As] for the provider of a commitment.
func (s *Sender) For(ctx context.Context, id uint64, part Part) (*Sender, error) {
	terms, err := s.client.Terms(ctx, id)
	if err != nil {
		return nil, err
	}
	if terms.State == StateNone { // which the contract says better
		return s, nil
	}
	as, err := s.As(ctx, terms.Provider, part)
	if errors.Is(err, ErrNoProviderAccount) {
		return nil, hint.Add(fmt.Errorf("%w: commitment %d belongs to %s, the key to %s", ErrNoPart, id, terms.Provider, s.Address()),
			"use the key that made the commitment")
	}
	if err != nil {
		return nil, fmt.Errorf("commitment %d: %w", id, err)
	}
	return as, nil
}

// ForRewards is the sender that claims rewards of a commitment: it claims its own, as a delegator or as the
// provider, and if there are none those of the provider account that it is a beneficiary of.
func (s *Sender) ForRewards(ctx context.Context, id uint64) (*Sender, error) {
	own, err := s.client.Claimable(ctx, id, s.Address())
	if err != nil || own.Sign() > 0 {
		return s, err
	}
	return s.asBeneficiary(ctx, id)
}

// ForReturn is the sender that takes back a part of a slash of a commitment: its own if there is something for it, and else
// that of the provider account that it is a beneficiary of.
func (s *Sender) ForReturn(ctx context.Context, id, number uint64) (*Sender, error) {
	own, err := s.client.ReturnOf(ctx, id, number, s.Address())
	if err != nil || own.Sign() > 0 {
		return s, err
	}
	return s.asBeneficiary(ctx, id)
}

// asBeneficiary is the sender of the provider account that it is a beneficiary of, and itself if there is none: then the
// contract says that there is nothing for it.
func (s *Sender) asBeneficiary(ctx context.Context, id uint64) (*Sender, error) {
	as, err := s.For(ctx, id, Beneficiary)
	if errors.Is(err, ErrNoPart) {
		return s, nil
	}
	return as, err
}

// ActsFor is the provider in whose name the sender acts: its own account, or a provider account.
func (s *Sender) ActsFor() common.Address {
	if s.through != (common.Address{}) {
		return s.through
	}
	return s.Address()
}

// asProvider sends a call that a contract takes from a provider. A provider account has the same function.
func (s *Sender) asProvider(ctx context.Context, what string, contract common.Address, data []byte, once bool) (*Receipt, error) {
	if s.through != (common.Address{}) {
		contract = s.through
	}
	return s.Do(ctx, wallet.Call{What: what, To: &contract, Data: data, Once: once})
}

// payAsProvider is pay for a call of a provider. A provider account pays with tokens of its own, and gets
// what it lacks from the sender before.
func (s *Sender) payAsProvider(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	if s.through == (common.Address{}) {
		return s.pay(ctx, what, amount, pack)
	}
	return s.payInTurn(ctx, what, amount, func() (*Receipt, error) { return s.payThrough(ctx, what, amount, pack) })
}

func (s *Sender) payThrough(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	begun, err := s.wallet.Paid(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	has, err := s.client.Balance(ctx, s.through)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if lacks := new(big.Int).Sub(amount, has); lacks.Sign() > 0 {
		if _, err = s.Do(ctx, wallet.Call{
			What: fmt.Sprintf("transfer %s FLT to provider account %s", FormatFLT(lacks), s.through),
			To:   &s.client.Deployment.Token, Data: s.client.token.PackTransfer(s.through, lacks), Pays: true, Payments: begun,
		}); drafted(err) != nil {
			return nil, err
		}
		if begun, err = s.wallet.Paid(ctx); err != nil {
			return nil, fmt.Errorf("%s: %w", what, err)
		}
	}
	return s.Do(ctx, wallet.Call{What: what, To: &s.through, Data: pack(), Pays: true, Payments: begun})
}

// CreateProviderAccount makes a provider account and returns its address.
func (s *Sender) CreateProviderAccount(ctx context.Context, owner, payee common.Address, operators []common.Address) (account common.Address, r *Receipt, err error) {
	var salt [32]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return account, nil, fmt.Errorf("choose the provider account's address: %w", err)
	}
	call := s.client.accounts.PackCreate(owner, payee, operators, salt)
	factory := s.client.Deployment.Accounts
	// The address follows from the call alone, whoever makes it and when.
	if account, err = View(ctx, s.client, factory, "the address of the provider account", call, s.client.accounts.UnpackCreate); err != nil {
		return account, nil, err
	}
	r, err = s.Do(ctx, wallet.Call{What: "make provider account " + account.Hex(), To: &factory, Data: call, Once: true})
	return account, r, err
}

// ChangeOperators adds operators to the provider account that the sender acts for, and removes others.
func (s *Sender) ChangeOperators(ctx context.Context, add, remove []common.Address) (*Receipt, error) {
	return s.toAccount(ctx, "change the operators", s.client.account.PackChangeOperators(add, remove))
}

// SetPayee names who is paid by the provider account that the sender acts for.
func (s *Sender) SetPayee(ctx context.Context, payee common.Address) (*Receipt, error) {
	return s.toAccount(ctx, "name the payee", s.client.account.PackSetPayee(payee))
}

// OfferOwnership names who may take over the provider account that the sender acts for.
func (s *Sender) OfferOwnership(ctx context.Context, owner common.Address) (*Receipt, error) {
	return s.toAccount(ctx, "name the next owner", s.client.account.PackTransferOwnership(owner))
}

// AcceptOwnership takes over a provider account whose owner has named the sender.
func (s *Sender) AcceptOwnership(ctx context.Context, account common.Address) (*Receipt, error) {
	a, err := s.client.ProviderAccount(ctx, account)
	if err != nil {
		return nil, err
	}
	if a.PendingOwner != s.Address() {
		return nil, hint.Add(fmt.Errorf("%w: %s was not named the next owner of provider account %s", ErrNoPart, s.Address(), account),
			"its owner, %s, can name it: muster provider owner --account %s --to %s", a.Owner, account, s.Address())
	}
	through := *s
	through.through = account
	return through.toAccount(ctx, "become the owner", s.client.account.PackAcceptOwnership())
}

// PayOut pays the payee all that the provider account that the sender acts for has of a token.
func (s *Sender) PayOut(ctx context.Context, token common.Address) (*Receipt, error) {
	return s.toAccount(ctx, "pay out token "+token.Hex(), s.client.account.PackPayOut(token))
}

// OfferLien names who may take a lien on the provider account that the sender acts for; the zero address: nobody.
func (s *Sender) OfferLien(ctx context.Context, holder common.Address) (*Receipt, error) {
	return s.toAccount(ctx, "offer a lien", s.client.account.PackOfferLien(holder))
}

// TakeLien takes a lien on a provider account whose owner has offered it to the sender.
func (s *Sender) TakeLien(ctx context.Context, account common.Address) (*Receipt, error) {
	a, err := s.client.ProviderAccount(ctx, account)
	if err != nil {
		return nil, err
	}
	if a.LienOffered != s.Address() {
		return nil, hint.Add(fmt.Errorf("%w: no lien on provider account %s was offered to %s", ErrNoPart, account, s.Address()),
			"its owner, %s, can offer it: muster provider lien --account %s --offer %s", a.Owner, account, s.Address())
	}
	through := *s
	through.through = account
	return through.toAccount(ctx, "take a lien", s.client.account.PackTakeLien())
}

// LiftLien gives the sender's lien on the provider account that it acts for back.
func (s *Sender) LiftLien(ctx context.Context) (*Receipt, error) {
	return s.toAccount(ctx, "lift the lien", s.client.account.PackLiftLien())
}

// AllowCall lets the operators of the provider account that the sender acts for call a function of a contract.
func (s *Sender) AllowCall(ctx context.Context, target common.Address, function Selector) (*Receipt, error) {
	return s.toAccount(ctx, fmt.Sprintf("allow calls of %s of %s to operators", function, target), s.client.account.PackAllowCall(target, function))
}

// ForbidCall ends that.
func (s *Sender) ForbidCall(ctx context.Context, target common.Address, function Selector) (*Receipt, error) {
	return s.toAccount(ctx, fmt.Sprintf("forbid calls of %s of %s to operators", function, target), s.client.account.PackForbidCall(target, function))
}

// Operate has the provider account that the sender acts for make a call that its operators are allowed.
func (s *Sender) Operate(ctx context.Context, target common.Address, data []byte) (*Receipt, error) {
	account := s.ActsFor()
	return s.Do(ctx, wallet.Call{
		What: fmt.Sprintf("call %s through provider account %s", target, account), To: &account, Data: s.client.account.PackOperate(target, data),
	})
}

func (s *Sender) toAccount(ctx context.Context, what string, data []byte) (*Receipt, error) {
	account := s.ActsFor()
	return s.Do(ctx, wallet.Call{What: fmt.Sprintf("%s of provider account %s", what, account), To: &account, Data: data, Once: true})
}
