package ledger_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/testchain"
)

// agreesToHash makes a contract wallet (EIP-1271) that takes a signature which is the hash itself, and refuses others.
func agreesToHash() []byte {
	run := common.FromHex("0x6064356004351460" + "0e57" + "600080fd" + "5b631626ba7e60e01b60005260206000f3")
	size := byte(len(run))
	return append([]byte{0x60, size, 0x60, 12, 0x60, 0, 0x39, 0x60, size, 0x60, 0, 0xf3}, run...)
}

func TestSessionsAreOfTheirRenters(t *testing.T) {
	t.Parallel()
	w := testchain.Start(t)
	ctx, renter, other := t.Context(), w.Keys["keeper"], w.Keys["provider"]
	session := testchain.Must(ledger.SignSession(ctx, renter, w.Deployment, ledger.Session{
		Lease: 7, Key: common.Hash{1, 2, 3}, Actions: []string{"status", "power"}, Expires: 1 << 31,
	}))(t)
	if err := w.Client.CheckSession(ctx, renter.Address, &session); err != nil {
		t.Fatal(err)
	}
	if err := w.Client.CheckSession(ctx, other.Address, &session); !errors.Is(err, ledger.ErrSession) {
		t.Errorf("somebody else's: %v", err)
	}
	// A contract that knows nothing of signatures has signed nothing.
	if err := w.Client.CheckSession(ctx, w.Deployment.Token, &session); !errors.Is(err, ledger.ErrSession) {
		t.Errorf("a contract that is no wallet: %v", err)
	}
	for field, alter := range map[string]func(*ledger.Session){
		"lease":        func(s *ledger.Session) { s.Lease++ },
		"key":          func(s *ledger.Session) { s.Key[31] ^= 1 },
		"actions":      func(s *ledger.Session) { s.Actions = append(slices.Clone(s.Actions), "rebuild") },
		"joined":       func(s *ledger.Session) { s.Actions = []string{"statuspower"} },
		"no actions":   func(s *ledger.Session) { s.Actions = nil },
		"expires":      func(s *ledger.Session) { s.Expires++ },
		"signature":    func(s *ledger.Session) { s.Signature = bytes.Clone(s.Signature); s.Signature[3] ^= 1 },
		"v":            func(s *ledger.Session) { s.Signature = bytes.Clone(s.Signature); s.Signature[64] = 29 },
		"short":        func(s *ledger.Session) { s.Signature = s.Signature[:64] },
		"no signature": func(s *ledger.Session) { s.Signature = nil },
		"long":         func(s *ledger.Session) { s.Signature = make([]byte, ledger.MaxSessionSignature+1) },
	} {
		altered := session
		alter(&altered)
		if err := w.Client.CheckSession(ctx, renter.Address, &altered); !errors.Is(err, ledger.ErrSession) {
			t.Errorf("another %s: %v", field, err)
		}
	}
	for field, alter := range map[string]func(*ledger.Session){
		"chain":    func(s *ledger.Session) { s.ChainID++ },
		"contract": func(s *ledger.Session) { s.Contract[0] ^= 1 },
	} {
		altered := session
		alter(&altered)
		if err := w.Client.CheckSession(ctx, renter.Address, &altered); !errors.Is(err, ledger.ErrOtherDeployment) {
			t.Errorf("another %s: %v", field, err)
		}
	}
}

func TestContractWalletsHaveSessions(t *testing.T) {
	t.Parallel()
	w := testchain.Start(t)
	ctx := t.Context()
	sent := testchain.Must(w.Sender(t, "deployer").Do(ctx, wallet.Call{What: "make a wallet", Data: agreesToHash()}))(t)
	made := testchain.Must(w.Client.Eth().TransactionReceipt(ctx, sent.TxHash))(t)
	session := ledger.Session{
		ChainID: w.Deployment.ChainID, Contract: w.Deployment.Market, Lease: 7, Key: common.Hash{1}, Actions: []string{"status"}, Expires: 1 << 31,
	}
	session.Signature = testchain.Must(session.Hash())(t).Bytes()
	if err := w.Client.CheckSession(ctx, made.ContractAddress, &session); err != nil {
		t.Fatal(err)
	}
	session.Lease = 8
	if err := w.Client.CheckSession(ctx, made.ContractAddress, &session); !errors.Is(err, ledger.ErrSession) {
		t.Errorf("another lease: %v", err)
	}
}
