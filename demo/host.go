package demo

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
)

// A host is what watchers ask about a commitment. It can be made to fail.
type host struct {
	net.Listener
	attest.Host
	endpoint attest.Endpoint
	out      atomic.Bool
}

func newHost(ctx context.Context, d ledger.Deployment, commitment uint64, machine *machine) (*host, error) {
	key, err := attest.NewKey()
	if err != nil {
		return nil, err
	}
	hash, err := attest.KeyHash(key.Public())
	if err != nil {
		return nil, err
	}
	listener, err := listen(ctx)
	if err != nil {
		return nil, err
	}
	return &host{
		Listener: listener,
		Host: attest.Host{
			Key: key, ChainID: d.ChainID, Watch: d.Watch,
			Serves: func(id uint64) bool { return id == commitment },
			SSH:    func(uint64) string { return machine.Addr().String() },
		},
		endpoint: attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: hash},
	}, nil
}

// Accept hangs up on whoever calls while the host is out.
func (h *host) Accept() (net.Conn, error) {
	for {
		conn, err := h.Listener.Accept()
		if err != nil || !h.out.Load() {
			return conn, err
		}
		_ = conn.Close()
	}
}

// run answers until ctx ends, and returns its cause.
func (h *host) run(ctx context.Context) error { return h.Serve(ctx, h) }

// A machine stands in for what a renter gets. It proves its key to those who try to log in, and lets nobody in.
type machine struct {
	net.Listener
	config *ssh.ServerConfig
	key    common.Hash // SHA-256 of its SSH key
}

var errNobody = errors.New("nobody may log in")

// loginTime is how long anybody may take to log in.
const loginTime = 10 * time.Second

func newMachine(ctx context.Context) (*machine, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	signer, err := ssh.NewSignerFromKey(private)
	if err != nil {
		return nil, err
	}
	config := &ssh.ServerConfig{PasswordCallback: func(ssh.ConnMetadata, []byte) (*ssh.Permissions, error) { return nil, errNobody }}
	config.AddHostKey(signer)
	listener, err := listen(ctx)
	return &machine{listener, config, sha256.Sum256(signer.PublicKey().Marshal())}, err
}

// run answers until ctx ends, and returns its cause.
func (m *machine) run(ctx context.Context) error {
	defer context.AfterFunc(ctx, func() { _ = m.Close() })()
	var talks sync.WaitGroup
	defer talks.Wait()
	for {
		conn, err := m.Accept()
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if err != nil {
			return fmt.Errorf("answer SSH: %w", err)
		}
		talks.Go(func() {
			defer conn.Close()
			defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
			_ = conn.SetDeadline(time.Now().Add(loginTime))
			_, _, _, _ = ssh.NewServerConn(conn, m.config) // it never succeeds
		})
	}
}

// listen listens at a free port of loopback.
func listen(ctx context.Context) (net.Listener, error) {
	return new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
}
