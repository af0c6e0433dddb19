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
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/wallet"
)

// permitLife is for how long a permit can be used: as long as its transaction may have to wait.
const permitLife = 24 * time.Hour

// pay sends a call by which the staking contract takes an amount of FLT, and allows it to: by a
// permit in the same transaction, or by a transaction before if the token knows no permit. Payments
// come one after another, because each permit has a number and must be used in its turn.
func (s *Sender) pay(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	return s.payInTurn(ctx, what, amount, func() (*Receipt, error) { return s.payNow(ctx, what, amount, pack) })
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

// payNow is pay when no other payment of this process is under way.
func (s *Sender) payNow(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	begun, err := s.wallet.Paid(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	c := wallet.Call{What: what, To: &s.client.Deployment.Staking, Data: pack(), Pays: true, Payments: begun}
	allowed, err := s.client.Allowance(ctx, s.Address())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if allowed.Cmp(amount) >= 0 {
		return s.Do(ctx, c)
	}
	joined, ok, err := s.withPermit(ctx, amount, c.Data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if ok {
		c.Data, c.Guarded = joined, true
		return s.Do(ctx, c)
	}
	if err := drafted(s.Allow(ctx, amount)); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return s.Do(ctx, c)
}

// Allow lets the staking contract take an amount.
func (s *Sender) Allow(ctx context.Context, amount *big.Int) error {
	_, err := s.Do(ctx, wallet.Call{
		What: fmt.Sprintf("allow the staking contract to take %s FLT", FormatFLT(amount)),
		To:   &s.client.Deployment.Token,
		Data: s.client.token.PackApprove(s.client.Deployment.Staking, amount),
	})
	return err
}

// withPermit joins a call by which the staking contract takes an amount with the owner's signature
// for it, so that both are one transaction. ok is false if the token knows no permit.
func (s *Sender) withPermit(ctx context.Context, amount *big.Int, data []byte) (joined []byte, ok bool, err error) {
	p, ok, err := s.client.signPermit(ctx, s.wallet.SignTypedData, s.Address(), s.client.Deployment.Staking, amount)
	if errors.Is(err, ErrDrafted) {
		return nil, false, nil
	}
	if err != nil || !ok {
		return nil, false, err
	}
	v, r, ss := vrs(p.Signature)
	permit := s.client.staking.PackPermit(amount, bigUint(p.Deadline), v, r, ss)
	return s.client.staking.PackMulticall([][]byte{permit, data}), true, nil
}

// A Permit is an owner's signature by which a contract may take an amount of its tokens (ERC-2612).
type Permit struct {
	Deadline  uint64        `json:"deadline"` // the last second in which it counts
	Signature hexutil.Bytes `json:"signature"`
}

// signPermit has an owner allow a contract an amount, which sign signs. ok is false if the token knows no permit.
func (c *Client) signPermit(ctx context.Context, sign typedSigner, owner, spender common.Address, amount *big.Int) (p Permit, ok bool, err error) {
	domain, nonce, ok, err := c.permitTerms(ctx, owner)
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

// permitTerms are the token's EIP-712 domain and an owner's next nonce for it. ok is false if the
// token has no permits, or does not tell its domain (ERC-5267): a signer shows people what it signs, and
// cannot show a hash.
func (c *Client) permitTerms(ctx context.Context, owner common.Address) (domain apitypes.TypedDataDomain, nonce *big.Int, ok bool, err error) {
	token, t := c.Deployment.Token, c.token
	told, err := View(ctx, c, token, "the fields of the token's domain", t.PackEip712Domain(), t.UnpackEip712Domain)
	var separator common.Hash
	if err == nil {
		separator, err = View(ctx, c, token, "the token's domain", t.PackDOMAINSEPARATOR(), func(data []byte) (common.Hash, error) { return t.UnpackDOMAINSEPARATOR(data) })
	}
	if err == nil {
		nonce, err = View(ctx, c, token, "the next permit of "+owner.Hex(), t.PackNonces(owner), t.UnpackNonces)
	}
	var refused *Revert
	switch {
	case errors.As(err, &refused), errors.Is(err, ErrNotMuster):
		return domain, nil, false, nil
	case err != nil:
		return domain, nil, false, err
	}
	domain = apitypes.TypedDataDomain{
		Name: told.Name, Version: told.Version, ChainId: (*math.HexOrDecimal256)(told.ChainId), VerifyingContract: told.VerifyingContract.Hex(),
	}
	data := apitypes.TypedData{Types: permitTypes, Domain: domain}
	hash, err := data.HashStruct("EIP712Domain", domain.Map())
	return domain, nonce, err == nil && common.BytesToHash(hash) == separator, nil
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
