package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain/wallet"
)

// permitType is the type of what is signed for a token's permit (ERC-2612, EIP-712).
var permitType = crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))

// permitLife is for how long a permit can be used: as long as its transaction may have to wait.
const permitLife = 24 * time.Hour

// pay sends a call by which the staking contract takes an amount of FLT, and allows it to: by a
// permit in the same transaction, or by a transaction before if the token knows no permit. Payments
// come one after another, because each permit has a number and must be used in its turn.
func (s *Sender) pay(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	if err := s.money.Acquire(ctx, 1); err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	defer s.money.Release(1)
	for {
		r, err := s.payNow(ctx, what, amount, pack)
		if !errors.Is(err, wallet.ErrPaymentUnderWay) { // of another process, since we looked
			return r, err
		}
	}
}

// payNow is pay when no other payment of this process is under way.
func (s *Sender) payNow(ctx context.Context, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	nth, err := s.wallet.Paid(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	c := wallet.Call{What: what, To: &s.client.Deployment.Staking, Data: pack(), Pays: true, Nth: nth}
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
	if err := s.Allow(ctx, amount); err != nil {
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
	digest := permitDigest(domain, s.Address(), s.client.Deployment.Staking, amount, nonce, deadline)
	signature, err := s.wallet.SignHash(digest)
	if err != nil {
		return nil, false, fmt.Errorf("sign a permit: %w", err)
	}
	permit := s.client.staking.PackPermit(amount, deadline, 27+signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	return s.client.staking.PackMulticall([][]byte{permit, data}), true, nil
}

// permitTerms are the token's EIP-712 domain and the sender's next nonce for it. ok is false if the
// token has no such functions.
func (s *Sender) permitTerms(ctx context.Context) (domain common.Hash, nonce *big.Int, ok bool, err error) {
	token, t := s.client.Deployment.Token, s.client.token
	separator, err := View(ctx, s.client, token, "the token's domain", t.PackDOMAINSEPARATOR(), t.UnpackDOMAINSEPARATOR)
	if err == nil {
		nonce, err = View(ctx, s.client, token, "the next permit of "+s.Address().Hex(), t.PackNonces(s.Address()), t.UnpackNonces)
	}
	var refused *Revert
	if errors.As(err, &refused) || errors.Is(err, ErrNotMuster) {
		return domain, nil, false, nil
	}
	return separator, nonce, err == nil, err
}

// permitDigest is what the owner signs (EIP-712).
func permitDigest(domain common.Hash, owner, spender common.Address, amount, nonce, deadline *big.Int) []byte {
	word := func(n *big.Int) []byte { return math.U256Bytes(new(big.Int).Set(n)) }
	permit := crypto.Keccak256(permitType, common.LeftPadBytes(owner[:], 32), common.LeftPadBytes(spender[:], 32),
		word(amount), word(nonce), word(deadline))
	return crypto.Keccak256([]byte{0x19, 0x01}, domain[:], permit)
}
