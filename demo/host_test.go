package demo

import (
	"context"
	"crypto/sha256"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
)

// start runs something until the test ends.
func start(t *testing.T, run func(context.Context) error) {
	ctx, cancel := context.WithCancelCause(context.Background())
	over, ended := errors.New("the test is over"), make(chan error, 1)
	go func() { ended <- run(ctx) }()
	t.Cleanup(func() {
		cancel(over)
		if err := <-ended; !errors.Is(err, over) {
			t.Errorf("ended with %v", err)
		}
	})
}

// A host answers watchers, but for while it is out; and it says where the machine is, which proves the key that the lease
// names.
func TestHostAndMachine(t *testing.T) {
	m, err := newMachine(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	start(t, m.run)
	d := ledger.Deployment{ChainID: 5, Watch: common.Address{7}}
	h, err := newHost(t.Context(), d, 3, m)
	if err != nil {
		t.Fatal(err)
	}
	start(t, h.run)

	ask := func(commitment uint64) (attest.Reply, error) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		return attest.NewClient(new(net.Dialer)).Ask(ctx, h.endpoint, attest.Question{
			Nonce: attest.NewNonce(), ChainID: d.ChainID, Watch: d.Watch, Commitment: commitment, Lease: 9,
		})
	}
	if _, err := ask(4); err == nil {
		t.Error("the host answers for a commitment that it does not serve")
	}
	h.out.Store(true)
	if _, err := ask(3); err == nil {
		t.Error("the host answers while it is out")
	}
	h.out.Store(false)
	reply, err := ask(3)
	if err != nil {
		t.Fatal(err)
	}

	var shown common.Hash
	client, err := ssh.Dial("tcp", reply.SSH, &ssh.ClientConfig{
		User: "root", Auth: []ssh.AuthMethod{ssh.Password("guess")},
		HostKeyCallback: func(_ string, _ net.Addr, key ssh.PublicKey) error {
			shown = sha256.Sum256(key.Marshal())
			return nil
		},
	})
	if err == nil {
		t.Errorf("the machine lets somebody in: %v", client.Close())
	}
	if shown != m.key {
		t.Errorf("the machine shows the key %s, not %s", shown, m.key)
	}
}
