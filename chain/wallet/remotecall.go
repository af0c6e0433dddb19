package wallet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// Why a signer did not sign.
var (
	// ErrSignerUnavailable says that a signer did not answer, however often it was asked.
	ErrSignerUnavailable = errors.New("the signer does not answer")
	// ErrDenied says that a signer's user, or its rules, refused.
	ErrDenied = errors.New("the signer denies the request")
	// ErrNotApproved says that nobody approved in time.
	ErrNotApproved = errors.New("nobody approved the request in time")
)

const (
	methodNotFound = -32601
	timedOut       = -32002 // of go-ethereum's HTTP server, which gives up after half a minute

	// waitNotice is how long a signer may take before people are told that it is waited for.
	waitNotice = 2 * time.Second

	firstPause   = 100 * time.Millisecond
	longestPause = 5 * time.Second
)

// A link is a connection that is made when it is needed: a socket is there only while the signer runs. Once
// made it mends itself.
type link struct {
	mu     sync.Mutex
	client *rpc.Client
}

func (l *link) open(ctx context.Context, url string, transport http.RoundTripper) (*rpc.Client, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client != nil {
		return l.client, nil
	}
	client, err := chain.Dial(ctx, url, transport)
	if err == nil {
		l.client = client
	}
	return client, err
}

func (l *link) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.client != nil {
		l.client.Close()
	}
}

// call asks the signer, again with growing pauses while it cannot be reached, for as long as patience lasts.
// What it answers is final.
func (s *Remote) call(ctx context.Context, what string, result any, method string, args ...any) error {
	var failing time.Time
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		err := s.attempt(ctx, what, result, method, args...)
		if err == nil {
			return nil
		}
		if cause := context.Cause(ctx); cause != nil {
			return fmt.Errorf("%s: %w", what, cause)
		}
		if !s.isPassing(err) {
			return fmt.Errorf("%s: %w", what, s.explained(err))
		}
		if failing.IsZero() {
			failing = time.Now()
		}
		if time.Since(failing)+pause > s.cfg.Patience {
			return hint.Add(fmt.Errorf("%s: %w: last error: %w", what, ErrSignerUnavailable, err), "check that the signer runs, and its URL")
		}
		s.cfg.OnRetry(fmt.Errorf("the signer at %s: %s: %w", s.name, what, err), pause)
		if err := chain.Sleep(ctx, pause); err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
	}
}

// attempt asks the signer once.
func (s *Remote) attempt(ctx context.Context, what string, result any, method string, args ...any) error {
	limit := s.cfg.Attempt
	if s.product.asksPeople {
		limit = s.cfg.Approval
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	notice := time.AfterFunc(waitNotice, func() { s.cfg.OnWait(what) })
	defer notice.Stop()
	client, err := s.link.open(ctx, s.cfg.URL, s.http)
	if err == nil {
		err = client.CallContext(ctx, result, method, args...)
	}
	var address *url.Error
	var status rpc.HTTPError
	switch {
	case errors.As(err, &address): // it shows the whole URL
		return address.Err
	case errors.As(err, &status):
		status.Body = status.Body[:min(len(status.Body), shownBody)]
		return status
	}
	return err
}

// shownBody is how much of the page that comes with an HTTP error is worth showing.
const shownBody = 200

// isPassing says whether asking again may help: the signer was not reached. A person who did not approve in
// time is not asked again by himself.
func (s *Remote) isPassing(err error) bool {
	var answer rpc.Error
	if errors.As(err, &answer) || s.product.asksPeople && errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	return chain.Temporary(err)
}

// explained says what a signer's refusal means, and what to do about it. Signers have no codes for it.
func (s *Remote) explained(err error) error {
	var answer rpc.Error
	if !errors.As(err, &answer) {
		if errors.Is(err, context.DeadlineExceeded) {
			return hint.Add(fmt.Errorf("%w: within %v", ErrNotApproved, s.cfg.Approval), "approve it in %s, or allow it by a rule", s.product.name)
		}
		return err
	}
	text := strings.ToLower(answer.Error())
	says := func(words string) bool { return strings.Contains(text, words) }
	switch {
	case answer.ErrorCode() == timedOut:
		return hint.Add(fmt.Errorf("%w: %w", ErrNotApproved, err),
			"over HTTP clef waits for half a minute: name its socket, clef.ipc, in place of a URL, or allow it by a rule")
	case says("request denied"):
		return hint.Add(fmt.Errorf("%w: %w", ErrDenied, err), "approve it in %s, or allow it by a rule", s.product.name)
	case says("unknown account"), says("no unlocked account"):
		return hint.Add(fmt.Errorf("%w: the signer does not have %s: %w", ErrNoAccount, s.account, err),
			"give an account that the signer has as --from")
	case says("abi signature"):
		return hint.Add(err, "start clef with --advanced: it does not know Muster's calls, and refuses what it does not know")
	case says("does not match the configuration"):
		return hint.Add(err, "start the signer with the chain id of this chain")
	case says("could not decrypt"):
		return hint.Add(err, "store the account's password in clef: clef setpw %s", s.account)
	}
	return err
}
