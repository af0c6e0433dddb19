package fleet

import (
	"context"
	"crypto/ed25519"
	"crypto/hmac"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
)

// keptLines is how many of a server's log lines the hub has, and maxLine how long each may be.
const (
	keptLines = 500
	maxLine   = 1000
)

// renewal is a request for a new certificate with the same key.
type renewal struct {
	Request []byte `json:"request"`
}

// lines are what a server has logged since the last time.
type lines struct {
	Lines []string `json:"lines"`
}

// received says that they came.
type received struct{}

// call replies to a request of a server. What is wrong with a request is logged; an error is the hub's own.
func (h *Hub) call(_ context.Context, m *nats.Msg) error {
	name, what, key, ok := h.keyOf(m.Subject, callSubject)
	if !ok || m.Reply == "" {
		return nil
	}
	var err error
	switch what {
	case callBeat:
		err = h.onBeat(name, key, m)
	case callAsk:
		err = h.onAsk(name, key, m)
	case callLog:
		err = h.onLog(name, key, m)
	case callRenew:
		err = h.onRenew(name, key, m)
	case callRoots:
		err = h.onRoots(name, key, m)
	case callProgram:
		err = h.onProgram(key, m)
	default:
		err = errors.New("an unknown request")
	}
	if err != nil {
		h.Log.Warn("a server's request failed", "server", name, "request", what, "error", err)
	}
	return nil
}

// read reads the signed request of a server.
func read(key ed25519.PublicKey, m *nats.Msg, v any) error {
	return open(key, m.Subject, m.Header.Get(signatureHeader), m.Data, v)
}

func (h *Hub) onBeat(name string, key ed25519.PublicKey, m *nats.Msg) error {
	var beat Beat
	if err := read(key, m, &beat); err != nil {
		return err
	}
	h.mu.Lock()
	s := h.stateOf(name)
	heard := s.say != "" && beat.Echo == s.say
	if heard {
		s.beat, s.heard, s.block = &beat, time.Now(), h.head
	}
	if heard || s.say == "" {
		s.say = random()
	}
	say := s.say
	h.mu.Unlock()

	reply := orders{Deployment: h.scope, Say: say, Heard: heard, Assignments: h.book.assignmentsOf(name), Upgrade: h.noticeFor(name)}
	if reply.Assignments == nil {
		reply.Assignments = []Assignment{}
	}
	h.reply(m, reply)
	return nil
}

// stateOf is what is known of a server; the lock is held.
func (h *Hub) stateOf(name string) *serverState {
	s := h.servers[name]
	if s == nil {
		s = &serverState{block: h.began}
		h.servers[name] = s
	}
	return s
}

func (h *Hub) onAsk(name string, key ed25519.PublicKey, m *nats.Msg) error {
	var q question
	if err := read(key, m, &q); err != nil {
		return err
	}
	if len(q.IDs) > maxBacklog {
		return fmt.Errorf("it asks for %d orders at once", len(q.IDs))
	}
	all, err := h.book.outcomesOf(name, q.IDs)
	if err != nil {
		return err
	}
	h.reply(m, answers{all})
	return nil
}

func (h *Hub) onLog(name string, key ed25519.PublicKey, m *nats.Msg) error {
	var l lines
	if err := read(key, m, &l); err != nil {
		return err
	}
	h.mu.Lock()
	s := h.stateOf(name)
	for _, line := range l.Lines {
		s.log = append(s.log, strings.Clone(line[:min(len(line), maxLine)]))
	}
	s.log = s.log[max(0, len(s.log)-keptLines):]
	h.mu.Unlock()
	h.reply(m, received{})
	return nil
}

func (h *Hub) onRenew(name string, key ed25519.PublicKey, m *nats.Msg) error {
	var r renewal
	if err := read(key, m, &r); err != nil {
		return err
	}
	cert, err := h.authority.issueServer(name, r.Request)
	if err != nil {
		return err
	}
	if !key.Equal(cert.PublicKey) {
		return errors.New("the new certificate would be for another key")
	}
	if err := h.book.enrol(name, "", cert); err != nil {
		return err
	}
	h.reply(m, enrolled{Authority: h.authority.cert.Raw, Certificate: cert.Raw})
	return nil
}

// enrol gives whoever has a token a certificate. It is not said what was wrong.
func (h *Hub) enrol(_ context.Context, m *nats.Msg) error {
	if m.Reply == "" {
		return nil
	}
	cert, name, err := h.enrolled(m.Data)
	if err != nil {
		h.Metrics.forged()
		h.Log.Warn("a server was not enrolled", "error", err)
		h.reply(m, enrolled{Authority: h.authority.cert.Raw, Refusal: ErrToken.Error()})
		return nil
	}
	h.Log.Info("enrolled a server", "server", name)
	h.reply(m, enrolled{Authority: h.authority.cert.Raw, Certificate: cert})
	return nil
}

func (h *Hub) enrolled(data []byte) (cert []byte, name string, err error) {
	var e enrolment
	if err := json.Unmarshal(data, &e); err != nil {
		return nil, "", err
	}
	token, ok := h.book.token(e.Token)
	if !ok || !hmac.Equal(mac(token.Secret, e.Request), e.MAC) {
		return nil, "", ErrToken
	}
	made, err := h.authority.issueServer(token.Name, e.Request)
	if err != nil {
		return nil, "", err
	}
	if err := h.book.enrol(token.Name, e.Token, made); err != nil {
		return nil, "", err
	}
	return made.Raw, token.Name, nil
}
