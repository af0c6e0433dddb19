package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
)

// ErrSession says that a session is not signed by whom it should be.
var ErrSession = errors.New("the session is not signed by the renter's wallet")

// MaxSessionSignature is how many bytes the signature of a session can have: a contract wallet's has those of all its
// owners.
const MaxSessionSignature = 8 << 10

// A Session lets a key do some things with the machine of a lease, until a time. The lease's renter signs it once, and
// the key signs what it asks of the host (leasing section 2, "Control API").
type Session struct {
	ChainID  uint64         `json:"chainId"`
	Contract common.Address `json:"contract" doc:"The market"`
	Lease    uint64         `json:"lease"`
	Key      common.Hash    `json:"key" doc:"Ed25519, public"`
	// Actions are what it allows: the host's API has their names.
	Actions []string `json:"actions" minItems:"1" maxItems:"16" nullable:"false" doc:"What it allows"`
	// Issued is when it was made: who ends all sessions ends those that were made before, known or not.
	Issued uint64 `json:"issued" doc:"When it was made, in seconds since 1970"`
	// Expires is the first second in which it does not count any more, since 1970.
	Expires   uint64        `json:"expires" doc:"The first second since 1970 in which it does not count any more"`
	Signature hexutil.Bytes `json:"signature" doc:"EIP-712, by the lease's renter, or what its contract takes (EIP-1271)"`
}

// TypedData is what the renter signs (EIP-712), in the JSON that wallets take: for a wallet that muster does not know,
// whose answer is the session's Signature.
func (s *Session) TypedData() apitypes.TypedData {
	chainID := math.HexOrDecimal256(*bigUint(s.ChainID))
	actions := make([]any, len(s.Actions))
	for i, a := range s.Actions {
		actions[i] = a
	}
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": domainType,
			"Session": {
				{Name: "lease", Type: "uint256"}, {Name: "key", Type: "bytes32"},
				{Name: "actions", Type: "string[]"}, {Name: "issued", Type: "uint256"}, {Name: "expires", Type: "uint256"},
			},
		},
		PrimaryType: "Session",
		Domain: apitypes.TypedDataDomain{
			Name: "Muster lease", Version: "1", ChainId: &chainID, VerifyingContract: s.Contract.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"lease": fmt.Sprint(s.Lease), "key": s.Key.Hex(), "actions": actions,
			"issued": fmt.Sprint(s.Issued), "expires": fmt.Sprint(s.Expires),
		},
	}
}

// Hash is the hash that is signed, for contract wallets whose owners agree to hashes on chain.
func (s *Session) Hash() (common.Hash, error) {
	hash, _, err := apitypes.TypedDataAndHash(s.TypedData())
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash the session: %w", err)
	}
	return common.Hash(hash), nil
}

// SignSession signs a session of a deployment's lease with the renter's wallet. It asks no node.
func SignSession(ctx context.Context, signer wallet.Signer, d Deployment, s Session) (Session, error) {
	s.ChainID, s.Contract = d.ChainID, d.Market
	var err error
	if s.Signature, err = signer.SignTypedData(ctx, s.TypedData()); err != nil {
		return Session{}, fmt.Errorf("sign a session for lease %d: %w", s.Lease, err)
	}
	return s, nil
}

// CheckSession says whether an account has signed a session: by its key, or, if it is a contract, by what the contract
// says now (EIP-1271). A contract may change its mind, so ask again from time to time. The error is [ErrSession],
// [ErrOtherDeployment], or one of reading the chain, which is read for contracts only.
func (c *Client) CheckSession(ctx context.Context, account common.Address, s *Session) error {
	if s.ChainID != c.Deployment.ChainID || s.Contract != c.Deployment.Market {
		return fmt.Errorf("%w: for market %s on chain %d, not %s on chain %d",
			ErrOtherDeployment, s.Contract, s.ChainID, c.Deployment.Market, c.Deployment.ChainID)
	}
	if len(s.Signature) > MaxSessionSignature {
		return fmt.Errorf("%w: the signature has %d bytes, more than %d", ErrSession, len(s.Signature), MaxSessionSignature)
	}
	hash, err := s.Hash()
	if err != nil {
		return err
	}
	if signedBy(hash, s.Signature) == account {
		return nil
	}
	code, err := c.Code(ctx, "the renter "+account.Hex(), account, nil)
	if err != nil {
		return err
	}
	if len(code) == 0 {
		return ErrSession
	}
	return c.checkContractSignature(ctx, account, hash, s.Signature)
}

// signedBy is the account whose key made a signature, or none. Of the two signatures that every one can be turned
// into, the contracts' libraries take one, and so does it.
func signedBy(hash common.Hash, signature []byte) (account common.Address) {
	if len(signature) != crypto.SignatureLength {
		return account
	}
	bare := bytes.Clone(signature)
	if bare[64] >= 27 {
		bare[64] -= 27
	}
	if !crypto.ValidateSignatureValues(bare[64], new(big.Int).SetBytes(bare[:32]), new(big.Int).SetBytes(bare[32:64]), true) {
		return account
	}
	public, err := crypto.SigToPub(hash[:], bare)
	if err != nil {
		return account
	}
	return crypto.PubkeyToAddress(*public)
}

// isValidSignature is the selector of EIP-1271's function, and what it answers for a good signature.
var isValidSignature = []byte{0x16, 0x26, 0xba, 0x7e}

// signatureGas is what a contract may use to check a signature: somebody else's decides what it does with it.
const signatureGas = 2_000_000

func (c *Client) checkContractSignature(ctx context.Context, account common.Address, hash common.Hash, signature []byte) error {
	word := func(n int) []byte { return common.LeftPadBytes(big.NewInt(int64(n)).Bytes(), 32) }
	padded := common.RightPadBytes(signature, (len(signature)+31)/32*32)
	call := bytes.Join([][]byte{isValidSignature, hash[:], word(64), word(len(signature)), padded}, nil)
	answer, err := chain.Ask(ctx, c.Node, "ask "+account.Hex()+" about a signature", func(ctx context.Context) ([]byte, error) {
		return c.CallAt(ctx, ethereum.CallMsg{To: &account, Data: call, Gas: signatureGas}, nil)
	})
	var refused *chain.Reverted
	switch {
	case errors.As(err, &refused):
		return fmt.Errorf("%w: its contract refuses the signature", ErrSession)
	case err != nil:
		return err
	case !bytes.Equal(answer, common.RightPadBytes(isValidSignature, 32)):
		return fmt.Errorf("%w: its contract does not know the signature", ErrSession)
	}
	return nil
}
