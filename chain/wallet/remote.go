package wallet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/internal/hint"
)

// ErrNoAccount says that a signer does not have the account that is to sign, or that it has several and
// none was named.
var ErrNoAccount = errors.New("no account to sign with")

// RemoteConfig says where a signer is, and which of its accounts signs.
type RemoteConfig struct {
	URL     string         // http or https, or the path of a socket
	Account common.Address // zero: the only one that the signer has
	// OnRetry is told of each attempt that failed and of the time until the next one; OnWait that a
	// person may have to approve something before it goes on. nil: nobody is. Both must be safe for
	// concurrent use.
	OnRetry func(err error, wait time.Duration)
	OnWait  func(what string)
	// Patience is for how long a signer that does not answer is tried. 0: 30 seconds.
	Patience time.Duration
	// Attempt is how long a signer that asks nobody may take for an answer. 0: 10 seconds.
	Attempt time.Duration
	// Approval is how long a person may take to approve something. 0: 10 minutes.
	Approval time.Duration
}

// A Remote is a signer in a program of its own: clef (go-ethereum's) or Web3Signer (Consensys's). Whatever
// it signs is compared with what it was asked to sign, so that it can refuse but not alter anything.
type Remote struct {
	cfg     RemoteConfig
	name    string // of the URL what people may see
	account common.Address
	product product
	http    *http.Transport
	link    link
}

// A product is a kind of signer, and how it is asked.
type product struct {
	name                    string
	list, signTx, signTyped string // methods
	typed                   func(apitypes.TypedData) (any, error)
	asksPeople              bool // to approve what is signed, and even what is listed
}

var (
	// https://github.com/ethereum/go-ethereum/tree/release/1.16/cmd/clef
	clef = product{
		name: "clef", list: "account_list", signTx: "account_signTransaction", signTyped: "account_signTypedData", asksPeople: true,
		typed: func(data apitypes.TypedData) (any, error) { return data.Map(), nil },
	}
	// https://docs.web3signer.consensys.io/reference/api/json-rpc
	web3signer = product{
		name: "Web3Signer", list: "eth_accounts", signTx: "eth_signTransaction", signTyped: "eth_signTypedData",
		typed: func(data apitypes.TypedData) (any, error) { // as a text
			text, err := json.Marshal(data.Map())
			return string(text), err
		},
	}
)

// DialRemote connects to a signer, finds out which kind it is, and chooses the account. It fails with
// [ErrSignerUnavailable] and [ErrNoAccount].
func DialRemote(ctx context.Context, cfg RemoteConfig) (*Remote, error) {
	u, err := url.Parse(cfg.URL)
	if err != nil || !slices.Contains([]string{"http", "https", ""}, u.Scheme) || cfg.URL == "" {
		return nil, hint.Add(errors.New("this is not the URL of a signer"), "give one that begins with http or https, or the path of a socket, such as clef.ipc")
	}
	s := &Remote{cfg: cfg.withDefaults(), name: cfg.URL, http: http.DefaultTransport.(*http.Transport).Clone(), account: cfg.Account}
	if u.Scheme != "" {
		s.name = u.Scheme + "://" + u.Host // without passwords
	}
	if err := s.choose(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("the signer at %s: %w", s.name, err)
	}
	return s, nil
}

func (c RemoteConfig) withDefaults() RemoteConfig {
	if c.OnRetry == nil {
		c.OnRetry = func(error, time.Duration) {}
	}
	if c.OnWait == nil {
		c.OnWait = func(string) {}
	}
	for _, d := range []struct {
		limit *time.Duration
		usual time.Duration
	}{{&c.Patience, 30 * time.Second}, {&c.Attempt, 10 * time.Second}, {&c.Approval, 10 * time.Minute}} {
		if *d.limit == 0 {
			*d.limit = d.usual
		}
	}
	return c
}

// choose finds out the kind of signer and its account. Web3Signer hands methods that it does not know to a
// node, so that it is asked first for one that it knows.
func (s *Remote) choose(ctx context.Context) error {
	var all []common.Address
	s.product = web3signer
	err := s.call(ctx, "list the accounts", &all, web3signer.list)
	var answer rpc.Error
	if errors.As(err, &answer) && answer.ErrorCode() == methodNotFound {
		var version string
		if err := s.call(ctx, "ask for the version", &version, "account_version"); err != nil {
			return hint.Add(fmt.Errorf("it is neither clef nor Web3Signer: %w", err), "give the URL at which one of them answers")
		}
		s.product = clef
		if s.account != (common.Address{}) {
			return nil // to list its accounts, clef would have to ask its user
		}
		err = s.call(ctx, "list the accounts", &all, clef.list)
	}
	switch {
	case err != nil:
		return err
	case s.account != (common.Address{}):
		if !slices.Contains(all, s.account) {
			return hint.Add(fmt.Errorf("%w: %s is not among %s", ErrNoAccount, s.account, list(all)), "give one of those as --from")
		}
	case len(all) == 0:
		return hint.Add(fmt.Errorf("%w: it has none", ErrNoAccount), "give the signer a key, and start it again")
	case len(all) > 1:
		return hint.Add(fmt.Errorf("%w: it has several: %s", ErrNoAccount, list(all)), "give one of those as --from")
	default:
		s.account = all[0]
	}
	return nil
}

func list(accounts []common.Address) string {
	if len(accounts) == 0 {
		return "its accounts: it has none"
	}
	texts := make([]string, len(accounts))
	for i, a := range accounts {
		texts[i] = a.Hex()
	}
	return strings.Join(texts, ", ")
}

// Close ends the connection.
func (s *Remote) Close() {
	s.link.close()
	s.http.CloseIdleConnections()
}

// Account is the account that it signs for.
func (s *Remote) Account() common.Address { return s.account }

// SignTx has a transaction signed. It fails with [ErrSignerUnavailable], [ErrDenied], [ErrNotApproved],
// [ErrNoAccount] and [ErrAltered].
func (s *Remote) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	wanted := map[string]any{
		"from": s.account, "nonce": hexutil.Uint64(tx.Nonce()), "gas": hexutil.Uint64(tx.Gas()), "value": (*hexutil.Big)(tx.Value()),
		"maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
		"chainId": (*hexutil.Big)(chainID), "data": hexutil.Bytes(tx.Data()),
	}
	if tx.To() != nil {
		wanted["to"] = tx.To()
	}
	var result json.RawMessage
	if err := s.call(ctx, "sign transaction "+fmt.Sprint(tx.Nonce()), &result, s.product.signTx, wanted); err != nil {
		return nil, s.failed(err)
	}
	signed, err := readSigned(result)
	if err == nil {
		err = checkTx(signed, tx, chainID, s.account)
	}
	if err != nil {
		return nil, s.failed(err)
	}
	return signed, nil
}

// readSigned reads a signed transaction: the bytes, or, of clef, an object with them.
func readSigned(result json.RawMessage) (*types.Transaction, error) {
	var raw hexutil.Bytes
	var err error
	if bytes.HasPrefix(bytes.TrimSpace(result), []byte("{")) {
		var object struct {
			Raw hexutil.Bytes `json:"raw"`
		}
		err = json.Unmarshal(result, &object)
		raw = object.Raw
	} else {
		err = json.Unmarshal(result, &raw)
	}
	signed := new(types.Transaction)
	if err == nil {
		err = signed.UnmarshalBinary(raw)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: its answer is not a signed transaction: %w", ErrAltered, err)
	}
	return signed, nil
}

// SignTypedData has data of EIP-712 signed: r, s, and 27 or 28. It fails like SignTx.
func (s *Remote) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	typed, err := s.product.typed(data)
	if err != nil {
		return nil, err
	}
	var result json.RawMessage
	if err := s.call(ctx, "sign a "+data.PrimaryType, &result, s.product.signTyped, s.account, typed); err != nil {
		return nil, s.failed(err)
	}
	var signature hexutil.Bytes
	if err := json.Unmarshal(result, &signature); err != nil {
		return nil, s.failed(fmt.Errorf("%w: its answer is not a signature: %w", ErrAltered, err))
	}
	checked, err := checkTyped(signature, data, s.account)
	if err != nil {
		return nil, s.failed(err)
	}
	return checked, nil
}

func (s *Remote) failed(err error) error { return fmt.Errorf("the signer at %s: %w", s.name, err) }
