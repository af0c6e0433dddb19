package rent

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
)

// Rescue starts a machine's rescue system, unless that runs already, and returns when it has proven over SSH the key that
// the host says it has. That key is in no transaction: it is believed because the host says it with the key that the offer
// names. From then on the book's way to the machine is the way to its rescue system.
func (r *Renter) Rescue(ctx context.Context, m *Machine, c *control.Client) (*control.RescueSystem, error) {
	say := r.speaker()
	s, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	if s.Rescue == nil {
		say("starting the rescue system", 0)
		if err := c.Act(ctx, control.Rescue); err != nil {
			return nil, err
		}
	}
	for {
		if s, err = c.Status(ctx); err != nil {
			return nil, err
		}
		switch {
		case s.Rescue == nil:
			return nil, fmt.Errorf("the machine has no rescue system any more: it is %s", s.State)
		case s.Rescue.HostKey != "":
			if err := r.Book.NoteRescue(m, s); err != nil {
				return nil, err
			}
			say("connecting by SSH", 0)
			return s.Rescue, r.prove(ctx, m)
		}
		say(string(s.State), s.Done)
		if err := chain.Sleep(ctx, pause); err != nil {
			return nil, err
		}
	}
}

// NoteRescue notes whether a machine's rescue system runs, as its host says, and with which key.
func (b *Book) NoteRescue(m *Machine, s control.Status) error {
	key := ""
	if s.Rescue != nil && s.Rescue.HostKey != "" {
		k, _, _, _, err := ssh.ParseAuthorizedKey([]byte(s.Rescue.HostKey))
		if err != nil {
			return fmt.Errorf("read the rescue system's SSH key: %w", err)
		}
		key = string(bytes.TrimSpace(ssh.MarshalAuthorizedKey(k)))
	}
	if key == m.RescueKey {
		return nil
	}
	m.RescueKey = key
	if m.HostKey == "" {
		return hint.Add(errors.New("the machine is not confirmed yet"), "run muster vm create --name %s again", m.Name)
	}
	_, err := b.KnownHosts(m)
	return errors.Join(err, b.Save(m))
}
