package ledger_test

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// What a sender sends to a provider account instead of to the contracts is the same call.
func TestProviderAccountsHaveTheContractsFunctions(t *testing.T) {
	account, staking, capacity := bindings.NewProviderAccount().GetABI(), bindings.NewStaking().GetABI(), bindings.NewCapacity().GetABI()
	for _, name := range []string{"createCommitment", "addBond", "addUnits", "removeUnits", "close", "claim", "collect"} {
		if got, want := account.Methods[name], staking.Methods[name]; got.Sig == "" || got.Sig != want.Sig {
			t.Errorf("an account has %q, staking %q", got.Sig, want.Sig)
		}
	}
	for _, name := range []string{"beginSeal", "drawSeal", "postSeal", "respond", "draw", "prove"} {
		if got, want := account.Methods[name], capacity.Methods[name]; got.Sig == "" || got.Sig != want.Sig {
			t.Errorf("an account has %q, capacity %q", got.Sig, want.Sig)
		}
	}
}

// A function is named as the ABI writes it.
func TestParseSelector(t *testing.T) {
	for _, text := range []string{"totalSupply()", "transfer(address,uint256)", "swap((address,uint256[2])[],bytes)", "_a$(bool)"} {
		want := fmt.Sprintf("%#x", crypto.Keccak256([]byte(text))[:4])
		for _, name := range []string{text, want} {
			if got, err := ledger.ParseSelector(name); err != nil || got.String() != want {
				t.Errorf("%s has the selector %s, %v, not %s", name, got, err, want)
			}
		}
	}
	for _, text := range []string{
		"", "ping", "0xa9059c", "0xa9059cbb00", "0xA9059cb", "transfer(address", "transfer(account)", "a9059cbb", "(", "()", "f((",
		"transfer(address;uint256)", "transfer(address, uint256)", "transfer(address,uint)", "transfer(address to)",
	} {
		if got, err := ledger.ParseSelector(text); err == nil || len(hint.Of(err)) != 1 {
			t.Errorf("%q has the selector %s, %v", text, got, err)
		}
	}
}

// An accountWorld is a world in which the provider owns an account with one operator and a payee.
type accountWorld struct {
	*testchain.World
	owner   *ledger.Sender
	account common.Address
}

func startAccountWorld(t *testing.T) accountWorld {
	t.Helper()
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.AddAccounts(t, "operator", "payee", "stranger") })
	t.Cleanup(w.Automine())
	owner := w.Sender(t, "provider")
	account, _, err := owner.CreateProviderAccount(t.Context(), owner.Address(), w.Keys["payee"].Address, []common.Address{w.Keys["operator"].Address})
	if err != nil {
		t.Fatal(err)
	}
	return accountWorld{w, owner, account}
}

func (w accountWorld) balance(t *testing.T, who common.Address) int64 {
	t.Helper()
	wei := testchain.Must(w.Client.Balance(t.Context(), who))(t)
	return new(big.Int).Div(wei, flt(1)).Int64()
}

func flt(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func TestProviderAccountAsItStands(t *testing.T) {
	w := startAccountWorld(t)
	a := testchain.Must(w.Client.ProviderAccount(t.Context(), w.account))(t)
	want := []common.Address{w.Keys["operator"].Address}
	if a.Owner != w.owner.Address() || a.Payee != w.Keys["payee"].Address || !slices.Equal(a.Operators, want) || a.PendingOwner != (common.Address{}) || a.Receiver() != a.Payee {
		t.Fatalf("%+v", a)
	}
	for name, parts := range map[string][]ledger.Part{
		"provider": {ledger.Owner, ledger.Beneficiary}, "operator": {ledger.Operator}, "payee": {ledger.Beneficiary}, "stranger": nil,
	} {
		sender := w.Sender(t, name)
		for _, part := range []ledger.Part{ledger.Operator, ledger.Owner, ledger.Beneficiary} {
			as, err := sender.As(t.Context(), w.account, part)
			if has := slices.Contains(parts, part); has != (err == nil) || !has && !errors.Is(err, ledger.ErrNoPart) {
				t.Errorf("%s as %s: %v", name, part, err)
			}
			if err == nil && (as.ActsFor() != w.account || as.Address() != sender.Address()) {
				t.Errorf("%s acts for %s", name, as.ActsFor())
			}
			if err != nil && len(hint.Of(err)) != 1 {
				t.Errorf("%s as %s: hints %q", name, part, hint.Of(err))
			}
		}
	}
}

// A contract that was not made by the deployment is not believed, whatever its code.
func TestProviderAccountsFromElsewhere(t *testing.T) {
	w := startAccountWorld(t)
	stranger := w.Keys["stranger"].Address
	creation := slices.Concat(common.FromHex(bindings.ProviderAccountMetaData.Bin),
		bindings.NewProviderAccount().PackConstructor(w.Deployment.Staking, stranger, stranger, []common.Address{stranger}))
	sender := testchain.Must(wallet.Open(t.Context(), w.Client.Node, w.Config(t, "stranger")))(t)
	defer sender.Close()
	made := testchain.Must(sender.Send(t.Context(), wallet.Call{What: "make an account", Data: creation}))(t)
	for _, address := range []common.Address{made.ContractAddress, w.Deployment.Staking, w.Keys["keeper"].Address} {
		if _, err := w.Sender(t, "stranger").As(t.Context(), address, ledger.Owner); !errors.Is(err, ledger.ErrNoProviderAccount) {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// The account gets from its owner what it lacks for a bond, and no more.
func TestBondsOfAProviderAccount(t *testing.T) {
	w := startAccountWorld(t)
	ctx := t.Context()
	deployer := w.Sender(t, "deployer")
	testchain.Must(deployer.Transfer(ctx, w.owner.Address(), flt(100)))(t)
	testchain.Must(deployer.Transfer(ctx, w.account, flt(15)))(t)
	as := testchain.Must(w.owner.As(ctx, w.account, ledger.Owner))(t)
	id, r, err := as.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 5, Bond: flt(20)})
	if err != nil {
		t.Fatal(err)
	}
	if created, ok := ledger.EventIn[ledger.CommitmentCreated](r); !ok || created.Provider != w.account {
		t.Errorf("created %+v", created)
	}
	if owner, account := w.balance(t, w.owner.Address()), w.balance(t, w.account); owner != 95 || account != 0 {
		t.Errorf("the owner has %d FLT left, the account %d", owner, account)
	}
	testchain.Must(deployer.Transfer(ctx, w.account, flt(9)))(t)
	as = testchain.Must(w.owner.For(ctx, id, ledger.Owner))(t)
	testchain.Must(as.AddBond(ctx, id, flt(4)))(t)
	if owner, account := w.balance(t, w.owner.Address()), w.balance(t, w.account); owner != 95 || account != 5 {
		t.Errorf("the owner has %d FLT left, the account %d", owner, account)
	}
	testchain.Must(as.AddBond(ctx, id, flt(6)))(t)
	if bond := testchain.Must(w.Client.Account(ctx, id))(t).Bond; bond.Cmp(flt(30)) != 0 || w.balance(t, w.owner.Address()) != 94 {
		t.Errorf("a bond of %v", bond)
	}
	if _, err := as.AddBond(ctx, id, flt(1000)); !errors.Is(err, ledger.ErrInsufficientBalance) {
		t.Errorf("a bond that the owner does not have: %v", err)
	}

	// Whoever has no part in the account is told whose commitment it is, before anything is sent.
	if _, err := w.Sender(t, "stranger").For(ctx, id, ledger.Owner); !errors.Is(err, ledger.ErrNoPart) || !strings.Contains(err.Error(), w.account.Hex()) {
		t.Errorf("a stranger: %v", err)
	}
	payee := testchain.Must(w.Sender(t, "payee").For(ctx, id, ledger.Beneficiary))(t)
	testchain.Must(payee.CloseCommitment(ctx, id))(t)
	if got := w.balance(t, w.Keys["payee"].Address); got != 30 {
		t.Errorf("the payee was paid %d FLT", got)
	}
}

// Who sends for a commitment without an account acts for itself, and nobody else can.
func TestCommitmentsWithoutAProviderAccount(t *testing.T) {
	w := startAccountWorld(t)
	ctx := t.Context()
	testchain.Must(w.Sender(t, "deployer").Transfer(ctx, w.owner.Address(), flt(100)))(t)
	id, _, err := w.owner.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 5, Bond: flt(20)})
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []ledger.Part{ledger.Operator, ledger.Owner, ledger.Beneficiary} {
		if as, err := w.owner.For(ctx, id, part); err != nil || as.ActsFor() != w.owner.Address() {
			t.Errorf("the provider as %s: %v", part, err)
		}
		if _, err := w.Sender(t, "stranger").For(ctx, id, part); !errors.Is(err, ledger.ErrNoPart) {
			t.Errorf("a stranger as %s: %v", part, err)
		}
	}
	if as, err := w.Sender(t, "stranger").For(ctx, 99, ledger.Owner); err != nil || as.ActsFor() != w.Keys["stranger"].Address {
		t.Errorf("no commitment: %v", err) // which the contract says
	}
	if as, err := w.Sender(t, "stranger").ForRewards(ctx, id); err != nil || as.ActsFor() != w.Keys["stranger"].Address {
		t.Errorf("somebody who has nothing to claim: %v", err)
	}
}

// Each change is what the account shows afterwards.
func TestChangingAProviderAccount(t *testing.T) {
	w := startAccountWorld(t)
	ctx := t.Context()
	operator, stranger := w.Keys["operator"].Address, w.Keys["stranger"].Address
	as := testchain.Must(w.owner.As(ctx, w.account, ledger.Owner))(t)
	testchain.Must(as.ChangeOperators(ctx, []common.Address{stranger}, []common.Address{operator}))(t)
	testchain.Must(as.SetPayee(ctx, stranger))(t)
	testchain.Must(as.OfferOwnership(ctx, stranger))(t)
	a := testchain.Must(w.Client.ProviderAccount(ctx, w.account))(t)
	if !slices.Equal(a.Operators, []common.Address{stranger}) || a.Payee != stranger || a.Owner != w.owner.Address() || a.PendingOwner != stranger {
		t.Errorf("%+v", a)
	}
	if _, err := as.AcceptOwnership(ctx, w.account); !errors.Is(err, ledger.ErrNoPart) {
		t.Errorf("accepted by the wrong one: %v", err)
	}
	testchain.Must(w.Sender(t, "stranger").AcceptOwnership(ctx, w.account))(t)
	if a = testchain.Must(w.Client.ProviderAccount(ctx, w.account))(t); a.Owner != stranger || a.PendingOwner != (common.Address{}) {
		t.Errorf("%+v", a)
	}
	if _, err := as.SetPayee(ctx, operator); !errors.Is(err, ledger.ErrNotOwner) {
		t.Errorf("the former owner: %v", err)
	}
	if _, err := testchain.Must(w.Sender(t, "stranger").As(ctx, w.account, ledger.Owner))(t).PayOut(ctx, w.Deployment.Token); !errors.Is(err, ledger.ErrNothingToPayOut) {
		t.Errorf("nothing to pay out: %v", err)
	}
}
