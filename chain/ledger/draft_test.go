package ledger_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/testchain"
)

// What a draft says is what has to be sent: sent in its order, it has the effect of the method that drafted it. Nothing
// is sent by drafting.
func TestDraftedCallsDoWhatTheyWereDraftedFor(t *testing.T) {
	w := startAccountWorld(t)
	ctx := t.Context()
	testchain.Must(w.Sender(t, "deployer").Transfer(ctx, w.owner.Address(), flt(200)))(t)
	sender := testchain.Must(wallet.Open(ctx, w.Client.Node, w.Config(t, "provider")))(t)
	defer sender.Close()

	for name, test := range map[string]struct {
		calls int
		draft func(s *ledger.Sender) error
		done  func() bool
	}{
		"a commitment of an account": {2, func(s *ledger.Sender) error {
			as := testchain.Must(s.As(ctx, w.account, ledger.Owner))(t)
			_, _, err := as.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 5, Bond: flt(20)})
			return err
		}, func() bool { return w.made(t, w.account) }},
		"a commitment without an account": {2, func(s *ledger.Sender) error {
			_, _, err := s.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 5, Bond: flt(20)})
			return err
		}, func() bool { return w.made(t, w.owner.Address()) }},
		"another payee": {1, func(s *ledger.Sender) error {
			as := testchain.Must(s.As(ctx, w.account, ledger.Owner))(t)
			_, err := as.SetPayee(ctx, common.Address{7})
			return err
		}, func() bool {
			return testchain.Must(w.Client.ProviderAccount(ctx, w.account))(t).Payee == common.Address{7}
		}},
	} {
		d := ledger.NewDraft(w.Client, w.owner.Address())
		if err := test.draft(d.Sender()); !errors.Is(err, ledger.ErrDrafted) {
			t.Fatalf("%s: %v", name, err)
		}
		if len(d.Calls) != test.calls || test.done() {
			t.Errorf("%s: drafted %d calls; done: %v", name, len(d.Calls), test.done())
		}
		for _, c := range d.Calls {
			testchain.Must(sender.Send(ctx, wallet.Call{What: c.What, To: &c.To, Data: c.Data}))(t)
		}
		if !test.done() {
			t.Errorf("%s: the drafted calls did not do it", name)
		}
	}
}

// made says whether somebody is the provider of a commitment.
func (w accountWorld) made(t *testing.T, provider common.Address) bool {
	t.Helper()
	count := testchain.Must(w.Client.CommitmentCount(t.Context()))(t)
	var providers []common.Address
	for id := uint64(1); id <= count; id++ {
		providers = append(providers, testchain.Must(w.Client.Terms(t.Context(), id))(t).Provider)
	}
	return slices.Contains(providers, provider)
}

// A call that the contract refuses is not drafted.
func TestARefusedCallIsNotDrafted(t *testing.T) {
	w := startAccountWorld(t)
	d := ledger.NewDraft(w.Client, w.Keys["stranger"].Address)
	if _, err := d.Sender().Collect(t.Context()); !errors.Is(err, ledger.ErrNothingToCollect) || len(d.Calls) != 0 {
		t.Errorf("%v, with %d calls", err, len(d.Calls))
	}
}
