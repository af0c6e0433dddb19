package control

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/coder/websocket"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/lease/spec"
)

// A Client asks the host of one lease's machine, as the lease's renter. It opens its session whenever the host does
// not know it. It is safe for concurrent use.
//
// It sends a request again only where that does nothing twice: one that only reads or sets, or one that the host has
// said it did not carry out. An error is a [*Problem] if the host gave it: [ErrNoLease], [ErrNotNow] and [ErrRefused]
// are found in it by [errors.Is], and its hints by the package hint.
type Client struct {
	base       *url.URL
	credential *Credential
	http       *http.Client
	// pause waits between two tries.
	pause func(ctx context.Context, d time.Duration) error
}

const (
	maxAnswer = 1 << 20
	// tries is how often a request is sent in all.
	tries = 4
	// longestPause is for how long the host can ask to be left alone without an error.
	longestPause = 15 * time.Second
	// largeBody is more than a host reads of a request that it has refused.
	largeBody = 64 << 10
	// onePatience is for how long one try may take.
	onePatience = time.Minute
)

// NewClient makes a client of the host that an offer names. Connections go through the dialer.
func NewClient(dialer *net.Dialer, at attest.Endpoint, c *Credential) (*Client, error) {
	u, err := outward.ParseURL(at.URL, "https")
	if err != nil {
		return nil, hint.Add(fmt.Errorf("the offer's endpoint: %w", err), "ask the provider to correct the offer")
	}
	u.Path, u.RawPath, u.RawQuery, u.Fragment = "", "", "", ""
	return &Client{base: u, credential: c, http: outward.Client(dialer, attest.Pinned(at.Key)), pause: pause}, nil
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}

// Lease is the lease that it is for.
func (c *Client) Lease() uint64 { return c.credential.Session.Lease }

// About is what the host says of itself.
func (c *Client) About(ctx context.Context) (a About, err error) {
	err = c.do(ctx, http.MethodGet, aboutPath, nil, &a)
	return a, err
}

// Open opens the session. Other calls do so by themselves.
func (c *Client) Open(ctx context.Context) error {
	return c.do(ctx, http.MethodPost, sessionsPath, &c.credential.Session, nil)
}

// Submit says what the machine has to be. It can be repeated.
func (c *Client) Submit(ctx context.Context, s spec.Submission) error {
	return c.do(ctx, http.MethodPut, c.path("/spec"), &SpecBody{s.Spec, s.UserData}, nil)
}

// Status is how the machine is.
func (c *Client) Status(ctx context.Context) (s Status, err error) {
	err = c.do(ctx, http.MethodGet, c.path(""), nil, &s)
	s.tidy()
	return s, err
}

// Act begins an action.
func (c *Client) Act(ctx context.Context, a Action) error {
	return c.do(ctx, http.MethodPost, c.path("/actions/"+url.PathEscape(string(a))), nil, nil)
}

// Sessions are the sessions of the lease that were used since the host started.
func (c *Client) Sessions(ctx context.Context) (all []OpenSession, err error) {
	err = c.do(ctx, http.MethodGet, c.path("/sessions"), nil, &all)
	return all, err
}

// End ends this client's session.
func (c *Client) End(ctx context.Context) error {
	return c.end(ctx, "/session")
}

// EndOther ends the session of a key, whether the host knows it or not.
func (c *Client) EndOther(ctx context.Context, key common.Hash) error {
	return c.end(ctx, "/sessions/"+key.Hex())
}

// EndAll ends all sessions of the lease that were made until now. [ErrEnded] if this client's session had been ended.
func (c *Client) EndAll(ctx context.Context) error {
	if err := c.end(ctx, "/sessions"); err != nil {
		return err
	}
	return c.pause(ctx, time.Second) // sessions tell in which second they were made: the next one is of a later one
}

// end ends sessions. That this client's own was ended already is no error if it is the one to end.
func (c *Client) end(ctx context.Context, path string) error {
	err := c.do(ctx, http.MethodDelete, c.path(path), nil, nil)
	if errors.Is(err, ErrEnded) && path == "/session" {
		return nil
	}
	return err
}

// RebuildFrom begins to give the machine a new disk from an image.
func (c *Client) RebuildFrom(ctx context.Context, image spec.Image) error {
	return c.do(ctx, http.MethodPut, c.path("/image"), &ImageBody{image}, nil)
}

// AddKeys lets further SSH keys into the machine, from its next start on.
func (c *Client) AddKeys(ctx context.Context, keys []string) error { return c.keys(ctx, "/keys", keys) }

// RemoveKeys lets SSH keys into the machine no more, from its next start on.
func (c *Client) RemoveKeys(ctx context.Context, keys []string) error {
	return c.keys(ctx, "/keys/remove", keys)
}

func (c *Client) keys(ctx context.Context, path string, keys []string) error {
	if err := spec.CheckKeys(keys); err != nil {
		return err
	}
	return c.do(ctx, http.MethodPost, c.path(path), &KeysBody{keys}, nil)
}

// SetPorts opens these ports in place of those that were open.
func (c *Client) SetPorts(ctx context.Context, ports []Port) error {
	if err := CheckPorts(ports); err != nil {
		return err
	}
	return c.do(ctx, http.MethodPut, c.path("/ports"), &PortsBody{append([]Port{}, ports...)}, nil)
}

// Log is what the machine's serial console has printed. What it has are a stranger's bytes: a terminal should not be
// shown them as they are.
func (c *Client) Log(ctx context.Context) (io.ReadCloser, error) {
	resp, err := c.ask(ctx, http.MethodGet, c.path("/log"), payload{})
	if err != nil {
		return nil, err
	}
	return resp.Body, nil
}

// Console is the machine's serial console, until it is closed or ctx ends.
func (c *Client) Console(ctx context.Context) (io.ReadWriteCloser, error) {
	for try := 1; ; try++ {
		r, err := c.request(ctx, http.MethodGet, c.path("/console"), payload{})
		if err != nil {
			return nil, err
		}
		conn, resp, err := websocket.Dial(ctx, r.URL.String(), &websocket.DialOptions{ //nolint:bodyclose // websocket closes it
			HTTPClient: c.http, HTTPHeader: r.Header, CompressionMode: websocket.CompressionDisabled,
		})
		if err == nil {
			conn.SetReadLimit(1 << 20)
			return websocket.NetConn(ctx, conn, websocket.MessageBinary), nil
		}
		if resp == nil {
			return nil, fmt.Errorf("connect to the console: %w", explain(err))
		}
		if again, err := c.again(ctx, try, true, readProblem(resp)); !again {
			return nil, fmt.Errorf("connect to the console: %w", err)
		}
	}
}

func (c *Client) path(rest string) string { return leaseURL(strconv.FormatUint(c.Lease(), 10), rest) }

// A payload is a request's body, and what it is.
type payload struct {
	kind string
	data []byte
}

// do sends a request and reads the answer.
func (c *Client) do(ctx context.Context, method, path string, in, out any) error {
	var body payload
	if in != nil {
		data, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = payload{"application/json", data}
	}
	resp, err := c.ask(ctx, method, path, body)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if out == nil {
		return nil
	}
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err == nil && len(answer) > maxAnswer {
		err = outward.ErrTooLong
	}
	if err == nil {
		err = json.Unmarshal(answer, out)
	}
	if err != nil {
		return fmt.Errorf("read the host's answer: %w", err)
	}
	return nil
}

// ask sends a request, again if that is safe and of use, until the answer is a good one.
func (c *Client) ask(ctx context.Context, method, path string, body payload) (*http.Response, error) {
	for try := 1; ; try++ {
		resp, err := c.send(ctx, method, path, body)
		if err == nil {
			return resp, nil
		}
		again, err := c.again(ctx, try, method != http.MethodPost || path == sessionsPath, err)
		if !again {
			return nil, fmt.Errorf("ask the host %s: %w", c.base.Host, err)
		}
	}
}

// send sends a request once. Its error is a [*Problem] if the host answered.
func (c *Client) send(ctx context.Context, method, path string, body payload) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	late := time.AfterFunc(onePatience, func() { cancel(context.DeadlineExceeded) })
	r, err := c.request(ctx, method, path, body)
	if err == nil {
		var resp *http.Response
		if resp, err = c.http.Do(r); err == nil {
			if resp.StatusCode/100 == 2 {
				if kind := resp.Header.Get("Content-Type"); kind == logType || kind == sumsType {
					late.Stop() // it may take long, and is read as it comes
				}
				resp.Body = &endingBody{resp.Body, func() { late.Stop(); cancel(nil) }}
				return resp, nil
			}
			err = readProblem(resp)
			resp.Body.Close()
		}
	}
	late.Stop()
	cancel(nil)
	return nil, explain(err)
}

// An endingBody lets its request end with it.
type endingBody struct {
	io.ReadCloser
	end func()
}

func (b *endingBody) Close() error {
	defer b.end()
	return b.ReadCloser.Close()
}

func (c *Client) request(ctx context.Context, method, path string, body payload) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, method, c.base.String()+path, bytes.NewReader(body.data))
	if err != nil {
		return nil, err
	}
	if body.kind != "" {
		r.Header.Set("Content-Type", body.kind)
	}
	if len(body.data) > largeBody {
		r.Header.Set("Expect", "100-continue") // a host that refuses it says so before the body is on its way
	}
	setDigest(r, body.data)
	return r, sign(r, c.credential.key, time.Now())
}

// again says whether to send a request again after an error, when it has waited; or the error as it is told.
func (c *Client) again(ctx context.Context, try int, safe bool, err error) (bool, error) {
	if try >= tries || ctx.Err() != nil {
		return false, err
	}
	var p *Problem
	answered := errors.As(err, &p)
	switch {
	case answered && p.Type == problemSession && p.Status == statusUnauthorized:
		// The host has forgotten the session. If it is not opened now, that is the reason.
		if err := c.Open(ctx); err != nil {
			return false, err
		}
		return true, nil
	case answered && p.retryAfter > longestPause:
		return false, err
	case answered && p.retryAfter > 0 && (safe || p.Status != http.StatusServiceUnavailable):
		return c.pause(ctx, p.retryAfter) == nil, err
	case !answered && (safe || neverSent(err)) && !errors.Is(err, attest.ErrOtherKey) && !errors.Is(err, outward.ErrPrivate):
		return c.pause(ctx, time.Duration(try)*time.Second) == nil, err
	}
	return false, err
}

// neverSent says whether an error came before there was a connection.
func neverSent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// explain adds what to do about an error of a connection.
func explain(err error) error {
	switch {
	case errors.Is(err, attest.ErrOtherKey):
		return hint.Add(err, "do not go on: whoever answers is not the host that the offer names")
	case errors.Is(err, outward.ErrPrivate):
		return hint.Add(err, "allow private addresses if the host is in your own network")
	case neverSent(err):
		return hint.Add(err, "the host cannot be reached: try again later")
	}
	return err
}

// readProblem is the problem that an answer tells. Whatever it says is made fit for a terminal.
func readProblem(resp *http.Response) *Problem {
	p := &Problem{}
	body, _ := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if json.Unmarshal(body, p) != nil {
		p = &Problem{}
	}
	p.Status = resp.StatusCode
	p.Detail = cmp.Or(printable(p.Detail), fmt.Sprintf("the host answers %d %s", p.Status, http.StatusText(p.Status)))
	for i, h := range p.Hints {
		p.Hints[i] = printable(h)
	}
	if p.Instance = printable(p.Instance); p.Instance != "" {
		p.Detail += " (" + p.Instance + ")"
	}
	if after, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 20); err == nil {
		p.retryAfter = time.Duration(after) * time.Second
	}
	return p
}

func printable(s string) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, s)
	return strings.ToValidUTF8(s[:min(len(s), 1000)], "")
}
