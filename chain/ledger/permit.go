package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/wallet"
)

// permitLife is for how long a permit can be used: as long as its transaction may have to wait.
const permitLife = 24 * time.Hour

// A purse is a token and the contract of the deployment that takes some of it.
type purse struct {
	token    common.Address
	format   func(*big.Int) string // an amount with the token's name
	spender  common.Address
	contract string // the spender, for people
	// permit packs the call by which the spender takes a permit to the token; nil: it has none.
	permit func(amount, deadline *big.Int, v uint8, r, s [32]byte) []byte
}

// stakingPurse is FLT for the staking contract.
func (s *Sender) stakingPurse() purse {
	d := &s.client.Deployment
	return purse{d.Token, inFLT, d.Staking, "staking", s.client.staking.PackPermit}
}

func inFLT(wei *big.Int) string { return FormatFLT(wei) + " FLT" }

// pay is payFrom for the staking contract.
func (s *Sender) pay(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	return s.payFrom(ctx, s.stakingPurse(), what, amount, pack)
}

// payFrom sends a call by which a contract takes an amount of a token, and allows it to: by a
// permit in the same transaction, or by a transaction before if the token or the contract knows no permit. Payments
// come one after another, because each permit has a number and must be used in its turn.
func (s *Sender) payFrom(ctx context.Context, p purse, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	return s.payInTurn(ctx, what, amount, func() (*Receipt, error) { return s.payNow(ctx, p, what, amount, pack) })
}

// payInTurn makes a payment when no other of this process is under way, and again if one of another process
// came between.
func (s *Sender) payInTurn(ctx context.Context, what string, amount *big.Int, pay func() (*Receipt, error)) (*Receipt, error) {
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	if err := s.money.Acquire(ctx, 1); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	defer s.money.Release(1)
	for {
		r, err := pay()
		if !errors.Is(err, wallet.ErrPaymentUnderWay) { // of another process, since we looked
			return r, err
		}
	}
}

// payNow is payFrom when no other payment of this process is under way.
func (s *Sender) payNow(ctx context.Context, p purse, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	begun, err := s.wallet.Paid(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	c := wallet.Call{What: what, To: &p.spender, Data: pack(), Pays: true, Payments: begun}
	allowed, err := s.client.AllowanceOf(ctx, p.token, s.Address(), p.spender)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if allowed.Cmp(amount) >= 0 {
		return s.Do(ctx, c)
	}
	joined, ok, err := s.withPermit(ctx, p, amount, c.Data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if ok {
		c.Data, c.Guarded = joined, true
		return s.Do(ctx, c)
	}
	if allowed.Sign() > 0 && p.token != s.client.Deployment.Token { // some tokens do not let one allowance follow another
		if err := drafted(s.allow(ctx, p, new(big.Int))); err != nil {
			return nil, fmt.Errorf("%s: %w", what, err)
		}
	}
	if err := drafted(s.allow(ctx, p, amount)); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return s.Do(ctx, c)
}

// Allow lets the staking contract take an amount.
func (s *Sender) Allow(ctx context.Context, amount *big.Int) error {
	return s.allow(ctx, s.stakingPurse(), amount)
}

func (s *Sender) allow(ctx context.Context, p purse, amount *big.Int) error {
	_, err := s.Do(ctx, wallet.Call{
		What: fmt.Sprintf("allow the %s contract to take %s", p.contract, p.format(amount)),
		To:   &p.token, Data: s.client.token.PackApprove(p.spender, amount),
	})
	return err
}

// withPermit joins a call by which a contract takes an amount with the owner's signature
// for it, so that both are one transaction. ok is false if the token or the contract knows no permit.
func (s *Sender) withPermit(ctx context.Context, p purse, amount *big.Int, data []byte) (joined []byte, ok bool, err error) {
	if p.permit == nil {
		return nil, false, nil
	}
	signed, ok, err := s.client.signPermit(ctx, s.wallet.SignTypedData, s.Address(), p.token, p.spender, amount)
	if errors.Is(err, ErrDrafted) {
		return nil, false, nil
	}
	if err != nil || !ok {
		return nil, false, err
	}
	v, r, ss := vrs(signed.Signature)
	permit := p.permit(amount, bigUint(signed.Deadline), v, r, ss)
	return s.client.staking.PackMulticall([][]byte{permit, data}), true, nil // it is the same function in every contract
}

// A Permit is an owner's signature by which a contract may take an amount of its tokens (ERC-2612).
type Permit struct {
	Deadline  uint64        `json:"deadline"` // the last second in which it counts
	Signature hexutil.Bytes `json:"signature"`
}

// signPermit has an owner allow a contract an amount of a token, which sign signs. ok is false if the token knows no
// permit.
func (c *Client) signPermit(ctx context.Context, sign typedSigner, owner, token, spender common.Address, amount *big.Int) (p Permit, ok bool, err error) {
	domain, nonce, ok, err := c.permitTerms(ctx, token, owner)
	if err != nil || !ok {
		return p, false, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return p, false, err
	}
	p.Deadline = uint64(head.Time.Add(permitLife).Unix())
	p.Signature, err = sign(ctx, permitData(domain, owner, spender, amount, nonce, bigUint(p.Deadline)))
	if err != nil {
		return p, false, fmt.Errorf("sign a permit: %w", err)
	}
	return p, true, nil
}

// A typedSigner signs data of EIP-712: r, s, and 27 or 28.
type typedSigner func(context.Context, apitypes.TypedData) ([]byte, error)

// vrs are the parts of a signature of 65 bytes.
func vrs(signature []byte) (v uint8, r, s [32]byte) {
	return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64])
}

// permitTerms are a token's EIP-712 domain and an owner's next nonce for it. ok is false if the
// token has no permits, or does not tell its domain (ERC-5267): a signer shows people what it signs, and
// cannot show a hash.
func (c *Client) permitTerms(ctx context.Context, token, owner common.Address) (domain apitypes.TypedDataDomain, nonce *big.Int, ok bool, err error) {
	domain, ok, err = c.domainOf(ctx, token)
	if err != nil || !ok {
		return domain, nil, false, err
	}
	t := c.token
	nonce, err = View(ctx, c, token, "the next permit of "+owner.Hex(), t.PackNonces(owner), t.UnpackNonces)
	if noSuchFunction(err) {
		return domain, nil, false, nil
	}
	return domain, nonce, err == nil, err
}

// domainOf is a token's EIP-712 domain. ok is false if it does not tell it, or another one.
func (c *Client) domainOf(ctx context.Context, token common.Address) (domain apitypes.TypedDataDomain, ok bool, err error) {
	t := c.token
	separator, err := View(ctx, c, token, "the token's domain", t.PackDOMAINSEPARATOR(), func(data []byte) (common.Hash, error) { return t.UnpackDOMAINSEPARATOR(data) })
	if err == nil {
		domain, err = c.domainFields(ctx, token)
	}
	if noSuchFunction(err) {
		return domain, false, nil
	}
	if err != nil {
		return domain, false, err
	}
	data := apitypes.TypedData{Types: permitTypes, Domain: domain}
	hash, err := data.HashStruct("EIP712Domain", domain.Map())
	return domain, err == nil && common.BytesToHash(hash) == separator, nil
}

// domainFields are the fields of a token's domain, as it tells them (ERC-5267), or its name and its version, as older
// stablecoins have them.
func (c *Client) domainFields(ctx context.Context, token common.Address) (domain apitypes.TypedDataDomain, err error) {
	t := c.token
	told, err := View(ctx, c, token, "the fields of the token's domain", t.PackEip712Domain(), t.UnpackEip712Domain)
	domain = apitypes.TypedDataDomain{
		Name: told.Name, Version: told.Version, ChainId: (*math.HexOrDecimal256)(told.ChainId), VerifyingContract: told.VerifyingContract.Hex(),
	}
	if !noSuchFunction(err) {
		return domain, err
	}
	domain.ChainId, domain.VerifyingContract = (*math.HexOrDecimal256)(bigUint(c.ChainID())), token.Hex()
	if domain.Name, err = View(ctx, c, token, "the token's name", t.PackName(), t.UnpackName); err != nil {
		return domain, err
	}
	version := crypto.Keccak256([]byte("version()"))[:4]
	domain.Version, err = View(ctx, c, token, "the token's version", version, t.UnpackName) // a string too
	return domain, err
}

// noSuchFunction says whether a contract shows by an error that it has not the function that was called.
func noSuchFunction(err error) bool {
	var refused *Revert
	return errors.As(err, &refused) || errors.Is(err, ErrNotMuster)
}

// domainType is that of the usual domain (EIP-712).
var domainType = []apitypes.Type{
	{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
}

// permitTypes are those of a token's permit (ERC-2612).
var permitTypes = apitypes.Types{
	"EIP712Domain": domainType,
	"Permit": {
		{Name: "owner", Type: "address"}, {Name: "spender", Type: "address"},
		{Name: "value", Type: "uint256"}, {Name: "nonce", Type: "uint256"}, {Name: "deadline", Type: "uint256"},
	},
}

// permitData is what the owner signs.
func permitData(domain apitypes.TypedDataDomain, owner, spender common.Address, amount, nonce, deadline *big.Int) apitypes.TypedData {
	return apitypes.TypedData{
		Types: permitTypes, PrimaryType: "Permit", Domain: domain,
		Message: apitypes.TypedDataMessage{
			"owner": owner.Hex(), "spender": spender.Hex(),
			"value": amount.String(), "nonce": nonce.String(), "deadline": deadline.String(),
		},
	}
}
