package model

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
)

// A signing world signs deposits for others to send, and puts several calls into one transaction. Without the contracts,
// it does neither.
type signing struct {
	pack    func(function string, args ...any) ([]byte, error) // a call of a contract
	used    []authorization                                    // that cannot be used again
	permits map[common.Address]uint64                          // that were used
}

// An authorization is a deposit that somebody has signed, for as long as it could be sent.
type authorization struct {
	deed
	before uint64
}

// payerKeys are those of accounts that pay by signatures only.
func payerKeys() (keys []*ecdsa.PrivateKey) {
	for i := range 2 {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}, []byte("payer")))
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
	}
	return keys
}

func payers() (all []common.Address) {
	for _, key := range payerKeys() {
		all = append(all, crypto.PubkeyToAddress(key.PublicKey))
	}
	return all
}

func fields(kinds ...string) (all []apitypes.Type) {
	for _, kind := range kinds {
		kind, name, _ := strings.Cut(kind, " ")
		all = append(all, apitypes.Type{Name: name, Type: kind})
	}
	return all
}

// signed is the signature of a message for the deployment's stablecoin, as r, s and v.
func (w *marketWorld) signed(key *ecdsa.PrivateKey, kind string, types []apitypes.Type, message apitypes.TypedDataMessage) []byte {
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": fields("string name", "string version", "uint256 chainId", "address verifyingContract"), kind: types,
		},
		PrimaryType: kind, Message: message,
		Domain: apitypes.TypedDataDomain{
			Name: "Test Dollar", Version: "1", ChainId: math.NewHexOrDecimal256(devnet.ChainID), VerifyingContract: w.tokens[0].Hex(),
		},
	})
	if err != nil {
		panic(err)
	}
	signature, err := crypto.Sign(hash, key)
	if err != nil {
		panic(err)
	}
	signature[64] += 27
	return signature
}

// authorized is a deposit that its payer signed (ERC-3009), and anybody sends: once, in time, and into the account only that
// was signed.
func (w *marketWorld) authorized() deed {
	if w.pack == nil {
		return w.deposit()
	}
	if n := len(w.used); n > 0 && w.IntN(10) == 0 && w.used[n-1].before > w.now() {
		again := w.used[n-1].deed
		again.do = func(*Model, Call) ([]ledger.Event, error) {
			return nil, refuse(ledger.ErrAuthorizationUsed, "a deposit of %v", again.args[0])
		}
		return again
	}
	key, token := payerKeys()[w.IntN(2)], w.tokens[0]
	from, renter, num := crypto.PubkeyToAddress(key.PublicKey), w.renter(), w.number()
	amount, salt := w.tokensUpTo(token, 2000), blockHash(w.block<<20+uint64(w.IntN(1<<20)))
	before, refusal := w.now()+1+uint64(w.IntN(100)), error(nil)
	signedFor := num
	switch w.IntN(12) {
	case 0:
		before, refusal = w.now()-uint64(w.IntN(2)), ledger.ErrAuthorizationTime
	case 1:
		signedFor, refusal = add(num, one), ledger.ErrAuthorizationInvalid
	}
	nonce := crypto.Keccak256Hash(common.LeftPadBytes(renter[:], 32), common.BigToHash(signedFor).Bytes(), salt[:])
	signature := w.signed(key, "ReceiveWithAuthorization",
		fields("address from", "address to", "uint256 value", "uint256 validAfter", "uint256 validBefore", "bytes32 nonce"),
		apitypes.TypedDataMessage{
			"from": from.Hex(), "to": w.m.rules.Market.Market.Hex(), "value": amount.String(), "validAfter": "0",
			"validBefore": fmt.Sprint(before), "nonce": nonce.Hex(),
		})
	d := deed{sender: w.anyone(), function: "market.depositWithAuthorization",
		args: []any{from, renter, token, num, amount, zero(), before, salt, signature}}
	d.do = func(m *Model, c Call) ([]ledger.Event, error) {
		if c.Sender = from; refusal != nil && positive(amount) {
			return nil, refuse(refusal, "a deposit of %s", from)
		}
		events, err := m.Deposit(c, renter, token, num, amount)
		if err == nil {
			w.used = append(w.used, authorization{d, before})
		}
		return events, err
	}
	return d
}

// permitted is a deposit of somebody who has allowed nothing before: the signature that does, and the deposit, go in one
// transaction.
func (w *marketWorld) permitted() deed {
	if w.pack == nil {
		return w.deposit()
	}
	key, token, market := payerKeys()[w.IntN(2)], w.tokens[0], w.m.rules.Market.Market
	from, renter, num, amount := crypto.PubkeyToAddress(key.PublicKey), w.renter(), w.number(), add(w.tokensUpTo(token, 2000), one)
	deadline := new(big.Int).SetUint64(w.now() + 100)
	signature := w.signed(key, "Permit",
		fields("address owner", "address spender", "uint256 value", "uint256 nonce", "uint256 deadline"),
		apitypes.TypedDataMessage{
			"owner": from.Hex(), "spender": market.Hex(), "value": amount.String(), "nonce": fmt.Sprint(w.permits[from]), "deadline": deadline.String(),
		})
	permit := w.packed("market.permit", token, amount, deadline, signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	deposit := w.packed("market.deposit", renter, token, num, amount)
	return deed{from, "market.multicall", []any{[][]byte{permit, deposit}}, func(m *Model, c Call) ([]ledger.Event, error) {
		events, err := m.Deposit(c, renter, token, num, amount)
		if err == nil {
			w.permits[from]++
		}
		return events, err
	}}
}

func (w *marketWorld) packed(function string, args ...any) []byte {
	data, err := w.pack(function, args...)
	if err != nil {
		panic(fmt.Sprintf("%s: %v", function, err))
	}
	return data
}

// batched puts something that never is refused after some deeds, into the same transaction: if a deed is refused, none of it
// happens.
func (w *marketWorld) batched(first deed) deed {
	name, function, _ := strings.Cut(first.function, ".")
	if w.pack == nil || function == "multicall" || w.IntN(12) != 0 {
		return first
	}
	deeds := []deed{first}
	switch name {
	case "market":
		paid := w.deposit()
		for paid.args[3].(*big.Int).Sign() == 0 {
			paid = w.deposit()
		}
		deeds = append(deeds, w.settleLeases(), paid, w.settleLeases())
	case "watch":
		amount := add(w.amount(8), one)
		deeds = append(deeds, deed{first.sender, "watch.fundReserve", []any{amount},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.FundWatch(c, amount) }})
	default:
		return first
	}
	calls := make([][]byte, len(deeds))
	for i, d := range deeds {
		calls[i] = w.packed(d.function, d.args...)
	}
	return deed{first.sender, name + ".multicall", []any{calls}, func(m *Model, c Call) (all []ledger.Event, err error) {
		for i, d := range deeds {
			events, err := d.do(m, c)
			if err != nil {
				if i > 0 {
					panic(fmt.Sprintf("%v is never refused, and yet: %v", d, err))
				}
				return nil, err
			}
			all = append(all, events...)
		}
		return all, nil
	}}
}
