package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
	"time"

	"github.com/muster-network/muster/internal/loopback"
)

// hubName is the process that has the key of a fleet and sends for its servers, and the account.
const hubName = "hub"

// addFleet adds the processes of a fleet. Its servers are not started before they can join it.
func (s *soak) addFleet() error {
	listen, err := loopback.Address()
	if err != nil {
		return err
	}
	signs := func(point string) bool { return strings.HasPrefix(point, "prover/signing-") } // where the key is
	s.add(hubName, hubName, func(point string) bool { return sends(point) || signs(point) || strings.HasPrefix(point, "fleet/") },
		"fleet", "serve", "--listen", listen)
	for _, p := range s.providers {
		if p.hub == "" {
			continue
		}
		s.add(p.name, "", func(point string) bool {
			return strings.HasPrefix(point, "prover/") && !signs(point) && !strings.HasPrefix(point, "prover/array-")
		}, "fleet", "join", "--share-cores", "--keys", s.keys)
		s.process(p.name).joined = make(chan struct{})
	}
	return nil
}

// assembleFleet has the servers join the hub, and assigns the commitments to them.
func (s *soak) assembleFleet(ctx context.Context) error {
	for _, p := range s.providers {
		if p.hub == "" {
			continue
		}
		var made struct{ Token string }
		out, err := s.askHub(ctx, "token", "--name", p.name, "--json")
		if err == nil {
			err = json.Unmarshal(out, &made)
		}
		if err != nil {
			return fmt.Errorf("make a token for %s: %w", p.name, err)
		}
		s.process(p.name).join(made.Token)
		if _, err := s.askHub(ctx, "assign", "--server", p.name, "--commitment", fmt.Sprint(p.commitment)); err != nil {
			return fmt.Errorf("assign commitment %d to %s: %w", p.commitment, p.name, err)
		}
	}
	return nil
}

// join gives a server of a fleet the token by which it joins when it starts.
func (p *process) join(token string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.args = append(p.args, "--token", token)
	close(p.joined)
}

// askHub runs a command of the hub's machine until it works: the hub may not have started, nor the server have joined.
func (s *soak) askHub(ctx context.Context, command string, args ...string) ([]byte, error) {
	args = append([]string{"fleet", command, "--data-dir", s.dataDir(hubName)}, args...)
	for {
		out, err := exec.CommandContext(ctx, s.cfg.muster, args...).Output()
		if err == nil {
			return out, nil
		}
		if time.Since(s.began) > firstPatience {
			return nil, err
		}
		if err := sleep(ctx, time.Second); err != nil {
			return nil, err
		}
	}
}
