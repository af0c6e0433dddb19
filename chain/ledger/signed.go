package ledger

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrOtherDeployment says that something was signed for another deployment.
var ErrOtherDeployment = errors.New("this was signed for another deployment")

// A SignedDelegation is a delegation that its delegator has signed and anybody can send ([Sender.SubmitDelegation]).
type SignedDelegation struct {
	ChainID    uint64         `json:"chainId"`
	Contract   common.Address `json:"contract"` // that takes the signature
	Delegator  common.Address `json:"delegator"`
	Commitment uint64         `json:"commitment"`
	Amount     Digits         `json:"amount"` // in wei of FLT
	MaxPending uint64         `json:"maxPending"`
	Nonce      Digits         `json:"nonce"`
	Deadline   uint64         `json:"deadline"` // the last second in which it counts
	Signature  hexutil.Bytes  `json:"signature"`
	// Permit lets the contract take the amount; nil if it may already.
	Permit *Permit `json:"permit,omitempty"`
}

// Digits is a number that JSON has as a string of digits, since its readers round large ones.
type Digits struct{ *big.Int }

// MarshalJSON writes the digits.
func (d Digits) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads them: a number that fits into 256 bits.
func (d *Digits) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	n, ok := new(big.Int), len(text) <= 78
	if ok {
		n, ok = n.SetString(text, 10)
	}
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return fmt.Errorf("%.80q is not a number of the contracts", text)
	}
	d.Int = n
	return nil
}

// SignDelegation signs a delegation of the signer's account. It asks no node. The nonce is the first of a key of its own, so
// that what one account signs can be sent in any order.
func SignDelegation(ctx context.Context, signer wallet.Signer, d Deployment, s SignedDelegation) (SignedDelegation, error) {
	key := make([]byte, 24)
	if _, err := rand.Read(key); err != nil {
		return s, fmt.Errorf("choose a nonce: %w", err)
	}
	s.ChainID, s.Contract, s.Delegator = d.ChainID, d.SignedDelegation, signer.Account()
	s.Nonce = Digits{new(big.Int).Lsh(new(big.Int).SetBytes(key), 64)}
	if err := fits("sign a delegation", s.Amount.Int); err != nil {
		return s, err
	}
	var err error
	if s.Signature, err = signer.SignTypedData(ctx, s.typedData()); err != nil {
		return s, fmt.Errorf("sign a delegation: %w", err)
	}
	return s, nil
}

// AddPermit lets the contract take what was signed for, by another signature of the same account, unless it may already. It
// fails if the token knows no permit.
func (c *Client) AddPermit(ctx context.Context, signer wallet.Signer, s *SignedDelegation) error {
	allowed, err := View(ctx, c, c.Deployment.Token, "what may be taken of "+s.Delegator.Hex(), c.token.PackAllowance(s.Delegator, s.Contract), c.token.UnpackAllowance)
	if err != nil || allowed.Cmp(s.Amount.Int) >= 0 {
		return err
	}
	p, ok, err := c.signPermit(ctx, signer.SignTypedData, s.Delegator, s.Contract, s.Amount.Int)
	if err != nil {
		return err
	}
	if !ok {
		return hint.Add(errors.New("the token takes no signature for its approval"), "approve %s FLT for %s first", FormatFLT(s.Amount.Int), s.Contract)
	}
	s.Permit = &p
	return nil
}

// typedData is what a delegator signs: docs/contracts.md has it in words.
func (s *SignedDelegation) typedData() apitypes.TypedData {
	chainID := math.HexOrDecimal256(*bigUint(s.ChainID))
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": domainType,
			"Delegation": {
				{Name: "delegator", Type: "address"}, {Name: "id", Type: "uint256"}, {Name: "amount", Type: "uint256"},
				{Name: "maxPending", Type: "uint256"}, {Name: "nonce", Type: "uint256"}, {Name: "deadline", Type: "uint256"},
			},
		},
		PrimaryType: "Delegation",
		Domain: apitypes.TypedDataDomain{
			Name: "Muster delegation", Version: "1", ChainId: &chainID, VerifyingContract: s.Contract.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"delegator": s.Delegator.Hex(), "id": fmt.Sprint(s.Commitment), "amount": s.Amount.String(),
			"maxPending": fmt.Sprint(s.MaxPending), "nonce": s.Nonce.String(), "deadline": fmt.Sprint(s.Deadline),
		},
	}
}

// ReadSignedDelegation reads the file of a signed delegation.
func ReadSignedDelegation(path string) (s SignedDelegation, err error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return s, fmt.Errorf("read the signed delegation: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err = dec.Decode(&s)
	switch {
	case err != nil:
	case dec.More():
		err = errors.New("there is more after it")
	case s.Amount.Int == nil || s.Nonce.Int == nil || len(s.Signature) == 0:
		err = errors.New("a part is missing")
	case s.Permit != nil && len(s.Permit.Signature) != 65:
		err = errors.New("the permit's signature has not 65 bytes")
	default:
		return s, nil
	}
	return SignedDelegation{}, fmt.Errorf("%s is not a signed delegation: %w", path, err)
}

// SubmitDelegation sends a signed delegation. The delegator pays the stake, the sender the gas. It fails with
// [ErrOtherDeployment] if it was signed for another.
func (s *Sender) SubmitDelegation(ctx context.Context, d SignedDelegation) (*Receipt, error) {
	what := fmt.Sprintf("delegate %s FLT to commitment %d as %s has signed", FormatFLT(d.Amount.Int), d.Commitment, d.Delegator)
	contract := s.client.Deployment.SignedDelegation
	if d.ChainID != s.client.Deployment.ChainID || d.Contract != contract {
		return nil, hint.Add(fmt.Errorf("%s: %w: for contract %s on chain %d, not %s on chain %d",
			what, ErrOtherDeployment, d.Contract, d.ChainID, contract, s.client.Deployment.ChainID), "give the deployment file that it was signed with")
	}
	signed := s.client.signed
	data := signed.PackDelegateBySig(bindings.ISignedDelegationDelegation{
		Delegator: d.Delegator, Id: bigUint(d.Commitment), Amount: d.Amount.Int,
		MaxPending: bigUint(d.MaxPending), Nonce: d.Nonce.Int, Deadline: bigUint(d.Deadline),
	}, d.Signature)
	if p := d.Permit; p != nil {
		v, r, ss := vrs(p.Signature)
		data = signed.PackMulticall([][]byte{signed.PackPermit(d.Delegator, d.Amount.Int, bigUint(p.Deadline), v, r, ss), data})
	}
	return s.Do(ctx, wallet.Call{What: what, To: &contract, Data: data, Once: true})
}
