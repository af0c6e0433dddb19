package machine

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"golang.org/x/crypto/ssh"
)

// ErrOtherKey says that another server answers where a machine should.
var ErrOtherKey = errors.New("the SSH server has another host key than the machine")

// WaitSSH waits until the SSH server at an address proves, in a handshake, that it has one of these host
// keys, and returns that one. It logs in nowhere. A server with another key is [ErrOtherKey] at once.
func WaitSSH(ctx context.Context, address string, keys []ssh.PublicKey) (ssh.PublicKey, error) {
	patience := time.Second // for the server's first byte: whoever forwards accepts before the guest does
	var last error
	for {
		key, err := handshake(ctx, address, keys, patience)
		if err == nil || errors.Is(err, ErrOtherKey) {
			return key, err
		}
		if last = err; ctx.Err() != nil {
			return nil, fmt.Errorf("wait for SSH at %s: %w (%w)", address, ctx.Err(), last)
		}
		patience = min(patience*3/2, 15*time.Second)
		select {
		case <-ctx.Done():
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// afterBanner is how long a handshake may take once the server has spoken. An emulated machine on a loaded
// one takes seconds.
const afterBanner = 30 * time.Second

func handshake(ctx context.Context, address string, keys []ssh.PublicKey, patience time.Duration) (ssh.PublicKey, error) {
	d := net.Dialer{Timeout: patience}
	conn, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if err := conn.SetReadDeadline(time.Now().Add(patience)); err != nil {
		return nil, err
	}
	peeked := &peeked{conn, bufio.NewReader(conn)}
	if _, err := peeked.r.Peek(1); err != nil {
		return nil, err
	}
	if err := conn.SetDeadline(time.Now().Add(afterBanner)); err != nil {
		return nil, err
	}

	var proven ssh.PublicKey
	config := &ssh.ClientConfig{
		User: "muster", // whoever logs in is somebody else
		HostKeyCallback: func(_ string, _ net.Addr, key ssh.PublicKey) error {
			for _, k := range keys {
				if bytes.Equal(k.Marshal(), key.Marshal()) {
					proven = k
					return nil
				}
			}
			return ErrOtherKey
		},
	}
	for _, k := range keys {
		config.HostKeyAlgorithms = append(config.HostKeyAlgorithms, algorithms(k)...)
	}
	client, _, _, err := ssh.NewClientConn(peeked, address, config)
	if err == nil { // a server that lets anyone in
		client.Close()
	}
	// The callback is called when the server has signed the exchange with the key.
	if proven != nil {
		return proven, nil
	}
	return nil, err
}

func algorithms(k ssh.PublicKey) []string {
	if k.Type() == ssh.KeyAlgoRSA {
		return []string{ssh.KeyAlgoRSASHA512, ssh.KeyAlgoRSASHA256}
	}
	return []string{k.Type()}
}

type peeked struct {
	net.Conn
	r *bufio.Reader
}

func (p *peeked) Read(b []byte) (int, error) { return p.r.Read(b) }
