package watch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"
)

var (
	errKeyProven = errors.New("the machine has proven its key")
	errOtherKey  = errors.New("the machine has another key than its lease names")
)

// hostKeyAlgorithms are asked for one after the other: a machine has several keys, and shows one of the algorithm
// that was agreed on.
var hostKeyAlgorithms = [][]string{
	{ssh.KeyAlgoED25519},
	{ssh.KeyAlgoECDSA256, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA521},
	{ssh.KeyAlgoRSASHA512, ssh.KeyAlgoRSASHA256},
}

// proveMachine finds out whether what answers SSH at an address has the key with a SHA-256. Nobody logs in.
func proveMachine(ctx context.Context, dialer *net.Dialer, address string, key common.Hash) (err error) {
	for _, algorithms := range hostKeyAlgorithms {
		if err = proveBy(ctx, dialer, address, key, algorithms); err == nil || ctx.Err() != nil {
			return err
		}
		if opErr := (*net.OpError)(nil); errors.As(err, &opErr) {
			return err // it does not answer, whatever it is asked for
		}
	}
	return err
}

func proveBy(ctx context.Context, dialer *net.Dialer, address string, key common.Hash, algorithms []string) error {
	conn, err := dialer.DialContext(ctx, "tcp", address)
	if err != nil {
		return err
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() }) // the handshake has no other end
	defer stop()
	_, _, _, err = ssh.NewClientConn(conn, address, &ssh.ClientConfig{
		User: "muster", HostKeyAlgorithms: algorithms,
		// Called when the key has signed the handshake.
		HostKeyCallback: func(_ string, _ net.Addr, got ssh.PublicKey) error {
			if sum := common.Hash(sha256.Sum256(got.Marshal())); sum != key {
				return fmt.Errorf("%w: %s, not %s", errOtherKey, sum, key)
			}
			return errKeyProven
		},
	})
	switch {
	case errors.Is(err, errKeyProven):
		return nil
	case err == nil:
		return errOtherKey // cannot be: the callback never returns nil
	}
	return err
}
