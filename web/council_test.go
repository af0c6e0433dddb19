package web_test

import (
	"fmt"
	"testing"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// A member of the council approves what others have begun, and the last approval does it. Nobody else is offered that.
func TestMemberApproves(t *testing.T) {
	t.Parallel()
	s := setUp(t, governed(t))
	ctx := t.Context()
	council := testchain.Must(govern.CouncilOf(s.world.Client))(t)
	approve := func(seat int) {
		t.Helper()
		call := testchain.Must(council.ApproveOperation(ctx, council.GiveBackPower(s.id, 7)))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}
	stop := func(seat int) {
		t.Helper()
		call := testchain.Must(council.ApproveOperation(ctx, council.StopPower()))(t)
		testchain.Must(govern.Perform(ctx, s.world.Sender(t, fmt.Sprint("member ", seat)), call))(t)
	}
	approve(1)
	for seat := 1; seat <= 2; seat++ {
		stop(seat)
	}
	s.visit("/governance") // as a holder
	s.Sees("stop challenges")
	s.Until(`!document.body.innerText.includes("Approve action")`)

	s.Tab.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.wallet = webtest.NewWallet(t, "Sitting", s.world.Keys["member 0"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.visit("/governance")
	actions := testchain.Must(council.Read(ctx, nil))(t).Actions
	press := map[bool]string{}
	for _, a := range actions {
		press[len(a.Approvers) > 1] = "Approve action " + a.ID.Hex()[:8] + "…" + a.ID.Hex()[62:]
	}
	s.Sees("After yours it needs 1 more, and is done with the last one.")
	s.Sees("After yours it needs 2 more, and is done with the last one.")
	s.Sees("give back slash 7 of commitment 1")
	stop(3)
	s.Sees("Yours is the last approval that is needed: it is done at once.")
	s.picture("council-approvals")
	s.Press(press[true])
	s.Sees("You have approved it.")
	s.Sees("Done lately")
	s.Press(press[false])
	s.Until(`(document.body.innerText.match(/You have approved it\./g) ?? []).length === 2`)
	for _, a := range testchain.Must(council.Read(ctx, nil))(t).Actions {
		if want := len(a.Approvers) == 4; a.Done != want || len(a.Approvers) != 2 && !want {
			t.Errorf("%+v", a)
		}
	}
}
