package agenttest

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"net"
	"strings"
	"sync"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// A Host has the real control API, and machines of which there is no more than their SSH, which proves its key, and a disk
// with some bytes. It takes what a machine has to be, and confirms the lease on chain.
type Host struct {
	control.Host // what is not asked of it is not there
	w            *World
	endpoint     attest.Endpoint
	ssh          string

	mu        sync.Mutex
	key       ssh.Signer // that all machines have
	submitted map[uint64]spec.Submission
	disks     map[uint64]*disk
	acted     []control.Action
	problems  []error
}

func (w *World) startHost() *Host {
	t := w.t
	t.Helper()
	h := &Host{w: w, submitted: map[uint64]spec.Submission{}, disks: map[uint64]*disk{}}
	h.ChangeKey()
	tls := testchain.Must(attest.NewKey())(t)
	server := testchain.Must(control.New(control.Config{
		Host: h, Wallets: w.Client, ChainID: w.Deployment.ChainID, Market: w.Deployment.Market, Key: tls, Failed: func(_ string, err error) { h.failed(err) },
	}))(t)
	listener := testchain.Must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, listener) }()
	machines := testchain.Must(net.Listen("tcp", "127.0.0.1:0"))(t)
	go h.answerSSH(machines)
	t.Cleanup(func() {
		stop()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		_ = machines.Close()
		h.mu.Lock()
		defer h.mu.Unlock()
		for _, err := range h.problems {
			t.Errorf("the host has failed: %v", err)
		}
	})
	h.ssh = machines.Addr().String()
	h.endpoint = attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: testchain.Must(attest.KeyHash(tls.Public()))(t)}
	return h
}

func (h *Host) failed(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.problems = append(h.problems, err)
}

// ChangeKey gives the machines another SSH key, as a new disk does.
func (h *Host) ChangeKey() {
	t := h.w.t
	t.Helper()
	_, secret, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.key = testchain.Must(ssh.NewSignerFromKey(secret))(t)
}

// Key is the machines' public SSH key.
func (h *Host) Key() ssh.PublicKey {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.key.PublicKey()
}

func (h *Host) answerSSH(listener net.Listener) {
	for {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		go func() {
			defer conn.Close()
			config := &ssh.ServerConfig{NoClientAuth: true}
			h.mu.Lock()
			config.AddHostKey(h.key)
			h.mu.Unlock()
			_, _, _, _ = ssh.NewServerConn(conn, config) // it is asked for its key
		}()
	}
}

// Lease is for the control API.
func (h *Host) Lease(ctx context.Context, id uint64) (control.Lease, error) {
	l, err := h.w.Client.Lease(ctx, id)
	if err != nil {
		return control.Lease{}, err
	}
	if l.State == ledger.LeaseNone {
		return control.Lease{}, control.ErrNoLease
	}
	return control.Lease{Renter: l.Renter, SpecHash: l.SpecHash, Over: l.State != ledger.LeaseWaiting && l.State != ledger.LeaseActive}, nil
}

// Submit is for the control API.
func (h *Host) Submit(ctx context.Context, id uint64, s spec.Submission) error {
	h.mu.Lock()
	_, had := h.submitted[id]
	h.submitted[id] = s
	if !had {
		h.disks[id] = &disk{now: []byte(s.Spec.Hash().Hex())}
	}
	h.mu.Unlock()
	if had {
		return nil
	}
	if _, err := h.w.Provider.ConfirmLease(ctx, id, sha256.Sum256(h.Key().Marshal())); err != nil {
		h.failed(err)
	}
	return nil
}

// Status is for the control API.
func (h *Host) Status(_ context.Context, id uint64) (control.Status, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if _, had := h.submitted[id]; !had {
		return control.Status{State: control.StateWaiting}, nil
	}
	if h.disks[id].off {
		return control.Status{State: control.StateStopped}, nil
	}
	return control.Status{
		State: control.StateRunning, SSH: h.ssh, User: "debian", HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(h.key.PublicKey()))),
	}, nil
}

// Act is for the control API.
func (h *Host) Act(_ context.Context, id uint64, a control.Action) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.disks[id].off = a == control.Stop
	h.acted = append(h.acted, a)
	return nil
}

// Acted is what the machines' renters asked for.
func (h *Host) Acted() []control.Action {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]control.Action{}, h.acted...)
}

// Submitted is what a lease's machine has to be.
func (h *Host) Submitted(lease uint64) spec.Submission {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.submitted[lease]
}
