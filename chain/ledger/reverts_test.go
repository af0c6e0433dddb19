package ledger

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// argument makes a value of an error's argument.
func argument(t *testing.T, typ abi.Type) any {
	t.Helper()
	switch typ.String() {
	case "uint256":
		return big.NewInt(42)
	case "uint64":
		return uint64(42)
	case "uint32":
		return uint32(42)
	case "uint8":
		return uint8(StateClosed)
	case "address":
		return common.HexToAddress("0x2a")
	case "string":
		return "the reason"
	case "bytes2":
		return [2]byte{42}
	case "bytes4":
		return [4]byte{42}
	case "bytes32":
		return common.Hash{42}
	}
	t.Fatalf("argument of type %s", typ)
	return nil
}

// Every error that Muster's contracts can give has words here, and they fit its arguments.
func TestEveryRevertHasWords(t *testing.T) {
	known := map[string]bool{}
	for _, e := range revertABI() {
		known[e.Name] = true
		if strings.HasPrefix(e.Name, "ERC") || isLibraryError(e.Name) {
			continue
		}
		kind, ok := revertKinds[e.Name]
		if !ok {
			t.Errorf("no words for %s", e.Sig)
			continue
		}
		var args []any
		for _, in := range e.Inputs {
			args = append(args, argument(t, in.Type))
		}
		data, err := e.Inputs.Pack(args...)
		if err != nil {
			t.Fatal(err)
		}
		r := decodeRevert(append(e.ID[:4:4], data...))
		if strings.Contains(r.Error(), "%!") {
			t.Errorf("%s reads %q", e.Sig, r)
		}
		if !errors.Is(r, kind) {
			t.Errorf("%s is not of its own kind", e.Sig)
		}
		if errors.Is(r, ErrWindowOver) != (e.Name == "WindowOver") {
			t.Errorf("%s: is it ErrWindowOver?", e.Sig)
		}
	}
	for name := range revertKinds {
		if !known[name] {
			t.Errorf("words for %s, which no contract gives", name)
		}
	}
}

// isLibraryError names errors of OpenZeppelin's utilities, which mean a mistake of ours, not the
// user's, and are shown as they are.
func isLibraryError(name string) bool {
	for _, prefix := range []string{"AccessControlBadConfirmation", "TimelockInvalidOperationLength", "TimelockUnexecutedPredecessor", "GovernorProposalQueueing", "GovernorDisabledDeposit", "SafeERC20", "SafeCast", "AccessManage", "Checkpoint", "Address", "FailedCall", "InsufficientBalance", "ReentrancyGuard", "ECDSA", "Invalid", "StringTooLong"} {
		if strings.HasPrefix(name, prefix) && revertKinds[name] == nil {
			return true
		}
	}
	return false
}

// Words of fixed lengths are read as what they are: a kind of certificates by its name, a hash by its digits, a country by
// its letters.
func TestRevertsNameWords(t *testing.T) {
	hash := common.HexToHash("0x2a")
	for _, want := range []struct {
		name string
		args []any
		text string
	}{
		{"NotCertified", []any{big.NewInt(7), [32]byte(KindSOC2)}, "the site of commitment 7 has no valid soc2 certificate"},
		{"WrongRegion", []any{[2]byte{'D', 'E'}}, "the programme does not sponsor leases in DE"},
		{"WrongRegion", []any{[2]byte{'D', 0x1b}}, "the programme does not sponsor leases in region 0x441b"},
		{"WrongHeader", []any{big.NewInt(7), [32]byte(hash), [32]byte{}}, "hash is " + hash.Hex() + ": it hashes to " + common.Hash{}.Hex()},
	} {
		if text := revertText(want.name, want.args); !strings.Contains(text, want.text) {
			t.Errorf("%s reads %q", want.name, text)
		}
	}
}

func TestStrangeReverts(t *testing.T) {
	for name, data := range map[string][]byte{
		"an error of another contract": common.FromHex("0xdeadbeef00"),
		"arguments cut short":          revertData(t, "WindowOver")[:10],
		"a panic":                      common.FromHex("0x4e487b710000000000000000000000000000000000000000000000000000000000000011"),
	} {
		if r := decodeRevert(data); r.Error() == "" || errors.Is(r, ErrNotActive) {
			t.Errorf("%s: %+v", name, r)
		} else {
			t.Log(r)
		}
	}
	if r := decodeRevert(revertData(t, "BondTooSmall")); !strings.Contains(r.Error(), "0.000000000000000042 FLT") {
		t.Errorf("amounts are not in FLT: %v", r)
	}
	if r := decodeRevert(revertData(t, "WrongState")); !strings.Contains(r.Error(), "closed") {
		t.Errorf("the state is not named: %v", r)
	}
}

func revertData(t *testing.T, name string) []byte {
	t.Helper()
	for _, e := range revertABI() {
		if e.Name != name {
			continue
		}
		var args []any
		for _, in := range e.Inputs {
			args = append(args, argument(t, in.Type))
		}
		data, err := e.Inputs.Pack(args...)
		if err != nil {
			t.Fatal(err)
		}
		return append(e.ID[:4:4], data...)
	}
	t.Fatalf("no error %s", name)
	return nil
}
