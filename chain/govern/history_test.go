package govern_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// longGovernment is a world with a grant and a schedule long ago, and another grant not long ago.
func longGovernment(t *testing.T) *testchain.World {
	t.Helper()
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Params.Governance.Delay = 1 })
	stop := w.Automine()
	defer stop()
	c, admin := govern.Of(w.Client), w.Sender(t, "deployer")
	grant := func(name string) {
		o := testchain.Must(c.GrantOperation(govern.RoleLeaseMarket, w.Keys[name].Address, 0))(t)
		testchain.Must(govern.Perform(t.Context(), admin, c.ScheduleOperation(o)))(t)
		w.Later(t, time.Second)
		testchain.Must(govern.Perform(t.Context(), admin, o))(t)
	}
	grant("keeper")
	testchain.Must(govern.Perform(t.Context(), admin, c.ScheduleOperation(c.TreasuryOperation(common.Address{7}))))(t)
	w.Mine(200)
	grant("provider")
	return w
}

// What was found once is found again without the old events, and what is new with it.
func TestHistoryIsKept(t *testing.T) {
	t.Parallel()
	w := longGovernment(t)
	want := testchain.Must(govern.Of(w.Client).Read(t.Context(), govern.Reading{}))(t)
	if len(want.Members) != 7 || len(want.Scheduled) != 1 || len(want.Unknown) != 0 {
		t.Fatalf("%+v", want)
	}
	p, client := w.Behind(t)
	c := govern.Of(client)
	var notes []error
	how := govern.Reading{Dir: filepath.Join(t.TempDir(), "new"), OnKept: func(err error) { notes = append(notes, err) }}
	read := func(what string) {
		t.Helper()
		got, err := c.Read(t.Context(), how)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, error %v, not %+v", what, got, err, want)
		}
	}
	read("nothing is kept")
	files := testchain.Must(filepath.Glob(filepath.Join(how.Dir, "*")))(t)
	if len(files) != 1 || len(notes) != 0 {
		t.Fatalf("kept in %q, notes %v", files, notes)
	}
	whole := testchain.Must(os.ReadFile(files[0]))(t)

	// Old events are gone, and nobody notices.
	p.Set(testchain.Prune(want.Block.Number-100, 4444))
	read("old events are gone")
	if len(notes) != 0 {
		t.Errorf("notes %v", notes)
	}

	// Neither a file that is damaged, nor one of another branch of the chain is believed.
	for name, spoil := range map[string]func([]byte) []byte{
		"cut short":     func(b []byte) []byte { return b[:len(b)/2] },
		"empty":         func([]byte) []byte { return nil },
		"another block": func(b []byte) []byte { return bytes.Replace(b, []byte(`"block":1`), []byte(`"block":2`), 1) },
		"another account": func(b []byte) []byte {
			account := strings.ToLower(w.Keys["keeper"].Address.Hex())
			return bytes.ReplaceAll(b, []byte(account), []byte("0x77"+account[4:]))
		},
	} {
		spoiled := spoil(bytes.Clone(whole))
		if bytes.Equal(spoiled, whole) {
			t.Fatalf("%s: nothing is spoiled in %s", name, whole)
		}
		if err := os.WriteFile(files[0], spoiled, 0o600); err != nil {
			t.Fatal(err)
		}
		p.Set(func(string) testchain.Fault { return testchain.Fault{} })
		notes = nil
		read(name)
		if len(notes) != 1 || !strings.Contains(notes[0].Error(), "events are read again") {
			t.Errorf("%s: notes %v", name, notes)
		}
		if again := testchain.Must(os.ReadFile(files[0]))(t); !bytes.Equal(again, whole) {
			t.Errorf("%s: the file is not mended", name)
		}
	}
}

// What was kept of another branch of the chain is not believed.
func TestHistoryOfAnotherBranch(t *testing.T) {
	t.Parallel()
	w := longGovernment(t)
	var notes []error
	how := govern.Reading{Dir: t.TempDir(), OnKept: func(err error) { notes = append(notes, err) }}
	testchain.Must(govern.Of(w.Client).Read(t.Context(), how))(t)
	if err := w.Reorg(100, true); err != nil {
		t.Fatal(err)
	}
	w.Mine(1)
	want := testchain.Must(govern.Of(w.Client).Read(t.Context(), govern.Reading{}))(t)
	if got := testchain.Must(govern.Of(w.Client).Read(t.Context(), how))(t); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, not %+v", got, want)
	}
	if len(notes) != 1 || !strings.Contains(notes[0].Error(), "no longer in the chain") {
		t.Errorf("notes %v", notes)
	}
	testchain.Must(govern.Of(w.Client).Read(t.Context(), how))(t)
	if len(notes) != 1 {
		t.Errorf("the next time: %v", notes)
	}
}

// Only newer blocks are asked about.
func TestHistoryGoesOn(t *testing.T) {
	t.Parallel()
	w := longGovernment(t)
	p, client := w.Behind(t)
	c, how := govern.Of(client), govern.Reading{Dir: t.TempDir()}
	first := testchain.Must(c.Read(t.Context(), how))(t)
	w.Mine(100)
	var old atomic.Bool
	kept := first.Block.Number - 64
	refuse := testchain.Prune(kept+1, 4444)
	p.Set(func(request string) testchain.Fault {
		if strings.Contains(request, "eth_getLogs") {
			old.Store(true)
		}
		return refuse(request)
	})
	for range 2 { // the second time from further on
		got := testchain.Must(c.Read(t.Context(), how))(t)
		if !reflect.DeepEqual(got.Members, first.Members) || len(got.Unknown) != 0 {
			t.Errorf("%+v", got)
		}
		refuse = testchain.Prune(kept+101, 4444)
	}
	if !old.Load() {
		t.Error("no events were asked for")
	}
}

// Without old events, what can be known is told, and what cannot.
func TestHistoryIsGone(t *testing.T) {
	t.Parallel()
	w := longGovernment(t)
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	made := w.Deployment.Made["authority"].Block
	admin, keeper, provider := w.Keys["deployer"].Address, w.Keys["keeper"].Address, w.Keys["provider"].Address
	for name, code := range map[string]int{"it says so": 4444, "it says so in its own way": -32000, "it says nothing": 0} {
		t.Run(name, func(t *testing.T) {
			p, client := w.Behind(t)
			p.Set(testchain.Prune(head-50, code))
			how := govern.Reading{Dir: t.TempDir(), Accounts: []common.Address{keeper}}
			got, err := govern.Of(client).Read(t.Context(), how)
			if err != nil {
				t.Fatal(err)
			}
			var have []string
			for _, m := range got.Members {
				have = append(have, m.Role.String()+" "+m.Account.Hex())
			}
			for _, want := range []string{"admin " + admin.Hex(), "governor " + admin.Hex(), "guardian " + admin.Hex(), "lease-market " + w.Deployment.Market.Hex(), "lease-market " + keeper.Hex(), "lease-market " + provider.Hex()} {
				if n := strings.Count(strings.Join(have, "\n"), want); n != 1 {
					t.Errorf("%d of %s among %q", n, want, have)
				}
			}
			if len(got.Scheduled) != 0 || len(got.Altered) != 0 {
				t.Errorf("%+v", got)
			}
			if len(got.Unknown) != 2 || !strings.Contains(got.Unknown[0], client.URL()) {
				t.Errorf("unknown: %q", got.Unknown)
			}
			if code != 0 && !strings.Contains(got.Unknown[1], "in blocks "+fmt.Sprint(made)+" to "+fmt.Sprint(head-51)+":") {
				t.Errorf("unknown: %q, of %d to %d", got.Unknown, made, head-51)
			}
			if files := testchain.Must(filepath.Glob(filepath.Join(how.Dir, "*")))(t); len(files) != 0 {
				t.Errorf("what is incomplete is kept: %q", files)
			}
		})
	}
}

// Where one node has thrown events away, the next may have them.
func TestAnotherNodeHasOldEvents(t *testing.T) {
	t.Parallel()
	w := longGovernment(t)
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	p := testchain.StartProxy(t, w.URL())
	p.Set(testchain.Prune(head-50, 4444))
	client, err := ledger.Dial(t.Context(), p.URL+","+w.URL(), w.Deployment)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	if got := testchain.Must(govern.Of(client).Read(t.Context(), govern.Reading{}))(t); len(got.Members) != 7 || len(got.Unknown) != 0 {
		t.Errorf("%+v", got)
	}
	p2, client2 := w.Behind(t)
	p2.Set(testchain.Prune(head-50, 4444))
	_, err = client2.Events(t.Context(), w.Ready, head, nil)
	if !errors.Is(err, chain.ErrPruned) || !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("events that are gone: %v", err)
	}
}
