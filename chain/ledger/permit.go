package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
	domain, nonce, ok, err := s.permitTerms(ctx)
	if err != nil || !ok {
		return nil, false, err
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return nil, false, err
	}
	deadline := big.NewInt(head.Time.Add(permitLife).Unix())
	signature, err := s.wallet.SignTypedData(ctx, permitData(domain, s.Address(), s.client.Deployment.Staking, amount, nonce, deadline))
	if errors.Is(err, ErrDrafted) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("sign a permit: %w", err)
	}
	permit := s.client.staking.PackPermit(amount, deadline, signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	return s.client.staking.PackMulticall([][]byte{permit, data}), true, nil
}

// permitTerms are the token's EIP-712 domain and the sender's next nonce for it. ok is false if the
// token has no permits, or does not tell its domain (ERC-5267): a signer shows people what it signs, and
// cannot show a hash.
func (s *Sender) permitTerms(ctx context.Context) (domain apitypes.TypedDataDomain, nonce *big.Int, ok bool, err error) {
	token, t := s.client.Deployment.Token, s.client.token
	told, err := View(ctx, s.client, token, "the fields of the token's domain", t.PackEip712Domain(), t.UnpackEip712Domain)
	var separator common.Hash
	if err == nil {
		separator, err = View(ctx, s.client, token, "the token's domain", t.PackDOMAINSEPARATOR(), func(data []byte) (common.Hash, error) { return t.UnpackDOMAINSEPARATOR(data) })
	}
	if err == nil {
		nonce, err = View(ctx, s.client, token, "the next permit of "+s.Address().Hex(), t.PackNonces(s.Address()), t.UnpackNonces)
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

// permitTypes are those of a token's permit (ERC-2612) and of the usual domain (EIP-712).
var permitTypes = apitypes.Types{
	"EIP712Domain": {
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	},
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
