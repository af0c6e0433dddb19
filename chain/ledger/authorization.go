package ledger

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/internal/hint"
)

// An Authorization is a deposit that its payer has signed (ERC-3009), and that anybody can send: so a payment agent pays the
// gas. It can be used once, for this account only.
type Authorization struct {
	From        common.Address `json:"from"`
	Renter      common.Address `json:"renter"`
	Token       common.Address `json:"token"`
	Number      uint64         `json:"number"`
	Amount      *big.Int       `json:"amount"` // smallest units
	ValidBefore uint64         `json:"validBefore"`
	Salt        common.Hash    `json:"salt"`
	Signature   hexutil.Bytes  `json:"signature"`
}

// nonce binds the authorization to its account, as the market asks for.
func (a Authorization) nonce() common.Hash {
	var number [32]byte
	bigUint(a.Number).FillBytes(number[:])
	return crypto.Keccak256Hash(common.LeftPadBytes(a.Renter[:], 32), number[:], a.Salt[:])
}

// SignDeposit signs a deposit of the sender's tokens that somebody else is to send within some time.
func (s *Sender) SignDeposit(ctx context.Context, to AccountID, token Token, amount *big.Int, life time.Duration) (a Authorization, err error) {
	what := fmt.Sprintf("sign a deposit of %s %s", token.Format(amount), token.Name())
	if err := fits(what, amount); err != nil {
		return a, err
	}
	domain, ok, err := s.client.domainOf(ctx, token.Address)
	if err != nil {
		return a, fmt.Errorf("%s: %w", what, err)
	}
	if !ok {
		return a, hint.Add(fmt.Errorf("%s: the token does not tell what is signed for it", what), "deposit it yourself: muster account deposit")
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return a, fmt.Errorf("%s: %w", what, err)
	}
	a = Authorization{
		From: s.Address(), Renter: to.Renter, Token: token.Address, Number: to.Number, Amount: amount,
		ValidBefore: uint64(head.Time.Add(life).Unix()),
	}
	if _, err := rand.Read(a.Salt[:]); err != nil {
		return a, fmt.Errorf("%s: %w", what, err)
	}
	if a.Signature, err = s.wallet.SignTypedData(ctx, a.typed(domain, s.client.Deployment.Market)); err != nil {
		return a, fmt.Errorf("%s: %w", what, err)
	}
	return a, nil
}

// typed is what the payer signs.
func (a Authorization) typed(domain apitypes.TypedDataDomain, market common.Address) apitypes.TypedData {
	types := apitypes.Types{
		"EIP712Domain": permitTypes["EIP712Domain"],
		"ReceiveWithAuthorization": {
			{Name: "from", Type: "address"}, {Name: "to", Type: "address"}, {Name: "value", Type: "uint256"},
			{Name: "validAfter", Type: "uint256"}, {Name: "validBefore", Type: "uint256"}, {Name: "nonce", Type: "bytes32"},
		},
	}
	return apitypes.TypedData{
		Types: types, PrimaryType: "ReceiveWithAuthorization", Domain: domain,
		Message: apitypes.TypedDataMessage{
			"from": a.From.Hex(), "to": market.Hex(), "value": a.Amount.String(),
			"validAfter": "0", "validBefore": fmt.Sprint(a.ValidBefore), "nonce": a.nonce().Hex(),
		},
	}
}

// DepositAuthorized sends a deposit that its payer has signed.
func (s *Sender) DepositAuthorized(ctx context.Context, a Authorization) (*Receipt, error) {
	what := fmt.Sprintf("deposit for %s what %s has signed", a.Renter, a.From)
	if err := fits(what, a.Amount); err != nil {
		return nil, err
	}
	return s.toMarket(ctx, what, s.client.market.PackDepositWithAuthorization(
		a.From, a.Renter, a.Token, bigUint(a.Number), a.Amount, new(big.Int), bigUint(a.ValidBefore), a.Salt, a.Signature), true)
}
