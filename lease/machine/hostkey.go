//go:build linux

package machine

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"golang.org/x/crypto/ssh"
)

// The lines between which cloud-init prints a machine's host keys on its console.
var (
	keysBegin = []byte("-----BEGIN SSH HOST KEY KEYS-----")
	keysEnd   = []byte("-----END SSH HOST KEY KEYS-----")
)

// HostKeys waits until the guest has printed its SSH host keys on its console, in cloud-init's format, and
// returns those of the first such block since the machine's process was started. They are found also when no
// program had the machine in hand as they were printed: QEMU itself keeps the first MiB of the console.
func (m *Machine) HostKeys(ctx context.Context) ([]ssh.PublicKey, error) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		// QEMU writes a byte into its record again for each time that it finds whoever reads the console too slow for
		// it, which on a loaded system are many. What was read here is without that, but may lack something.
		output := m.console.output()
		if keys := parseHostKeys(output); keys != nil {
			return keys, nil
		}
		recorded, err := m.record.bytes()
		if err != nil {
			return nil, fmt.Errorf("read the console's record: %w", err)
		}
		if keys := parseHostKeys(recorded); keys != nil {
			return keys, nil
		}
		if len(output) == consoleLimit && len(recorded) == consoleLimit {
			return nil, ErrNoHostKeys
		}
		select {
		case <-m.process.done:
			return nil, ErrNoHostKeys
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for SSH host keys on the console: %w", ctx.Err())
		case <-tick.C:
		}
	}
}

// parseHostKeys returns the keys of the first whole block with any. The kernel may write between a block's
// lines and in front of them.
func parseHostKeys(output []byte) []ssh.PublicKey {
	for {
		_, rest, ok := bytes.Cut(output, keysBegin)
		if !ok {
			return nil
		}
		block, rest, ok := bytes.Cut(rest, keysEnd)
		if !ok {
			return nil
		}
		var keys []ssh.PublicKey
		for line := range bytes.Lines(block) {
			for _, kind := range []string{"ssh-ed25519 ", "ecdsa-sha2-", "ssh-rsa "} {
				if i := bytes.Index(line, []byte(kind)); i >= 0 {
					if key, _, _, _, err := ssh.ParseAuthorizedKey(line[i:]); err == nil {
						keys = append(keys, key)
					}
				}
			}
		}
		if keys != nil {
			return keys
		}
		output = rest
	}
}
