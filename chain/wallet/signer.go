package wallet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/internal/hint"
)

// A Signer signs for one account: a [Key], or a [Remote] program that has the key. It is safe for concurrent
// use.
type Signer interface {
	// Account is the account that it signs for.
	Account() common.Address
	// SignTx signs a transaction of a chain.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignTypedData signs data of EIP-712: r, s, and 27 or 28.
	SignTypedData(ctx context.Context, data apitypes.TypedData) (signature []byte, err error)
}

// ErrAltered says that what a signer signed is not what it was asked to sign, or that somebody else signed
// it. It is never sent.
var ErrAltered = errors.New("the signer did not sign what it was asked to")

// checkTx makes sure that signed is tx, signed by an account. Equal hashes under the signature are equal
// transactions, chain id included.
func checkTx(signed, tx *types.Transaction, chainID *big.Int, account common.Address) error {
	if differences := compare(signed, tx); len(differences) > 0 {
		err := fmt.Errorf("%w: %s", ErrAltered, strings.Join(differences, ", "))
		if signed.ChainId().Cmp(chainID) != 0 {
			return hint.Add(err, "start the signer with chain id %v", chainID)
		}
		return hint.Add(err, "look at the signer's rules: whatever they change is not sent")
	}
	scheme := types.LatestSignerForChainID(chainID)
	if scheme.Hash(signed) != scheme.Hash(tx) {
		return fmt.Errorf("%w: it signed another transaction", ErrAltered)
	}
	by, err := types.Sender(scheme, signed)
	if err != nil {
		return fmt.Errorf("%w: the signature is not valid: %w", ErrAltered, err)
	}
	if by != account {
		return fmt.Errorf("%w: the signature is of %s, not of %s", ErrAltered, by, account)
	}
	return nil
}

// compare lists the fields in which a signed transaction differs from the one that was wanted.
func compare(signed, tx *types.Transaction) (differences []string) {
	for _, field := range []struct {
		name      string
		got, want any
	}{
		{"type", signed.Type(), tx.Type()},
		{"chain id", signed.ChainId(), tx.ChainId()},
		{"nonce", signed.Nonce(), tx.Nonce()},
		{"receiver", receiver(signed), receiver(tx)},
		{"value", signed.Value(), tx.Value()},
		{"gas", signed.Gas(), tx.Gas()},
		{"fee", signed.GasFeeCap(), tx.GasFeeCap()},
		{"tip", signed.GasTipCap(), tx.GasTipCap()},
		{"data of hash", crypto.Keccak256Hash(signed.Data()), crypto.Keccak256Hash(tx.Data())},
		{"size of the access list", len(signed.AccessList()), len(tx.AccessList())},
	} {
		if got, want := fmt.Sprint(field.got), fmt.Sprint(field.want); got != want {
			differences = append(differences, fmt.Sprintf("%s %s instead of %s", field.name, got, want))
		}
	}
	return differences
}

func receiver(tx *types.Transaction) string {
	if tx.To() == nil {
		return "none (a new contract)"
	}
	return tx.To().Hex()
}

// checkTyped makes sure that a signature of EIP-712 data is of an account, and gives it the form that
// contracts take.
func checkTyped(signature []byte, data apitypes.TypedData, account common.Address) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash the %s: %w", data.PrimaryType, err)
	}
	if len(signature) != crypto.SignatureLength {
		return nil, fmt.Errorf("%w: a signature of %d bytes", ErrAltered, len(signature))
	}
	bare := append([]byte(nil), signature...)
	if bare[64] >= 27 {
		bare[64] -= 27
	}
	r, s := new(big.Int).SetBytes(bare[:32]), new(big.Int).SetBytes(bare[32:64])
	if !crypto.ValidateSignatureValues(bare[64], r, s, true) {
		return nil, fmt.Errorf("%w: the signature is not valid", ErrAltered)
	}
	public, err := crypto.SigToPub(hash, bare)
	if err != nil {
		return nil, fmt.Errorf("%w: the signature is not valid: %w", ErrAltered, err)
	}
	if by := crypto.PubkeyToAddress(*public); by != account {
		return nil, fmt.Errorf("%w: the signature of the %s is of %s, not of %s", ErrAltered, data.PrimaryType, by, account)
	}
	bare[64] += 27
	return bare, nil
}
