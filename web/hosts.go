package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/limit"
	"github.com/muster-network/muster/internal/outward"
)

// A browser cannot ask a host itself: the page may talk to its own origin only, and a host's TLS key is named by its offer
// and by no authority that browsers know. So this server passes on what a renter asks of the host of a machine.
//
// It can read what it passes on, what is typed into a console too, but it cannot ask for anything: each request is
// signed by a key that never leaves the browser, for one host, one path and one body, and counts once within a minute.
// Where it connects to is the chain's word and not the visitor's: the endpoint of the lease's offer, whose TLS key is
// compared, at a public address. What it asks there is one of the paths below, which it writes itself.

// ErrNoHost says that no lease of a number is known.
var ErrNoHost = errors.New("there is no such lease")

// Hosts says where the host of a lease's machine is, as the lease's offer names it. Its error is [ErrNoHost], or one of
// reading.
type Hosts func(ctx context.Context, lease uint64) (attest.Endpoint, error)

// IndexedHosts are the hosts of the leases in an index.
func IndexedHosts(in *index.Index) Hosts {
	return func(ctx context.Context, lease uint64) (at attest.Endpoint, err error) {
		_, err = in.View(ctx, func(v *index.View) error {
			l, err := v.Lease(lease)
			if err != nil {
				return err
			}
			o, err := v.Offer(l.Offer)
			if err != nil {
				return err
			}
			at.URL = o.URL
			return at.Key.UnmarshalText([]byte(o.TLSKey))
		})
		if errors.Is(err, index.ErrNone) {
			err = ErrNoHost
		}
		return at, err
	}
}

const (
	hostTime       = 20 * time.Second // of a request and its answer
	mostHostAnswer = 1 << 20          // bytes
	mostHostLog    = 2 << 20          // bytes, as many as hosts keep of a machine's log
	mostSpec       = 2 << 20          // bytes with the user data, as hosts take it
	mostHostHeader = 1 << 10          // bytes of each header that is passed on
	hostAtOnce     = 6                // requests of one visitor
	hostAtOnceOf   = 64
	hostEvery      = 250 * time.Millisecond // of one visitor: a host counts all visitors of this server as one
	hostBurst      = 40

	consoles     = 4 // of one visitor
	consolesOf   = 128
	greetingTime = 10 * time.Second
	writeTime    = 30 * time.Second
	pingEvery    = 30 * time.Second
	mostTyped    = 32 << 10 // bytes of a message to a console, as hosts take it
	mostPrinted  = 64 << 10 // and from one
)

// passedHeaders are the only ones that reach a host. They are what a request's signature is in.
var passedHeaders = []string{"Content-Digest", "Signature-Input", "Signature"}

// A passing is a request that reaches a host: {lease} stands for the lease's number.
type passing struct {
	method, here, there string
	most                int64 // bytes of a body
	answer              form  // when it goes well
}

// passed are all of them.
var passed = []passing{
	{http.MethodPost, "/sessions", "/v1/sessions", 32 << 10, document},
	{http.MethodGet, "/machine", "/v1/leases/{lease}", 0, document},
	{http.MethodPut, "/machine/spec", "/v1/leases/{lease}/spec", mostSpec, document},
	{http.MethodGet, "/machine/log", "/v1/leases/{lease}/log", 0, printed},
	{http.MethodPost, "/machine/actions/start", "/v1/leases/{lease}/actions/start", 0, document},
	{http.MethodPost, "/machine/actions/stop", "/v1/leases/{lease}/actions/stop", 0, document},
	{http.MethodPost, "/machine/actions/reboot", "/v1/leases/{lease}/actions/reboot", 0, document},
	{http.MethodPost, "/machine/actions/reset", "/v1/leases/{lease}/actions/reset", 0, document},
	{http.MethodDelete, "/machine/session", "/v1/leases/{lease}/session", 0, document},
}

const (
	consoleHere  = "/machine/console"
	consoleThere = "/v1/leases/{lease}/console"
)

// hosts passes requests on to hosts.
type hosts struct {
	where    Hosts
	dialer   *net.Dialer
	often    *limit.Limiter[netip.Prefix]
	slots    *limit.Slots[netip.Prefix]
	consoles *limit.Slots[netip.Prefix]
}

// newHosts is everything under /hosts/. Only for development may hosts be at private addresses.
func newHosts(where Hosts, private bool) http.Handler {
	h := &hosts{
		where: where, dialer: outward.Dialer(private),
		often:    limit.NewLimiter[netip.Prefix](hostEvery, hostBurst, visitors),
		slots:    limit.NewSlots[netip.Prefix](hostAtOnce, hostAtOnceOf),
		consoles: limit.NewSlots[netip.Prefix](consoles, consolesOf),
	}
	mux := http.NewServeMux()
	for _, p := range passed {
		mux.HandleFunc(p.method+" /hosts/{lease}"+p.here, func(w http.ResponseWriter, r *http.Request) { h.pass(w, r, p) })
	}
	mux.HandleFunc(http.MethodGet+" /hosts/{lease}"+consoleHere, h.console)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		newProblem(http.StatusNotFound, problemRelay, "nothing is passed on to a host at this path").write(w)
	})
	// Other sites' pages have no business here, even though they could sign nothing.
	return http.NewCrossOriginProtection().Handler(mux)
}

// A problem is why a request was not passed on, as hosts tell of theirs (RFC 9457).
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

// The problems of this server, which programs can tell from a host's.
const (
	problemRelay       = "urn:muster:problem:relay"       // this server does not pass it on
	problemUnreachable = "urn:muster:problem:unreachable" // the host does not answer, or not as a host does
	problemOtherKey    = "urn:muster:problem:other-key"   // whoever answers is not the host that the offer names
)

func newProblem(status int, kind, format string, args ...any) *problem {
	return &problem{kind, http.StatusText(status), status, fmt.Sprintf(format, args...)}
}

func (p *problem) text() []byte {
	text, err := json.Marshal(p)
	if err != nil {
		panic(err) // it has only strings and a number
	}
	return text
}

func (p *problem) write(w http.ResponseWriter) { tell(w, p.Status, problems, p.text()) }

// A form is what of a host's answers is passed on. None is one that a browser shows by itself: they are for the page's
// program.
type form struct {
	kind string
	most int64 // bytes
}

var (
	document = form{"application/json", mostHostAnswer}
	problems = form{"application/problem+json", mostHostAnswer}
	printed  = form{"application/octet-stream", mostHostLog} // a stranger's bytes
)

// takes says whether an answer is of this form.
func (f form) takes(said []byte) bool { return f == printed || len(said) == 0 || json.Valid(said) }

// tell writes an answer of a host or about it.
func tell(w http.ResponseWriter, status int, f form, body []byte) {
	w.Header().Set("Content-Type", f.kind)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(body) // a visitor who has gone misses nothing
}

// admit counts a request for its visitor.
func (h *hosts) admit(w http.ResponseWriter, r *http.Request, slots *limit.Slots[netip.Prefix]) (free func(), ok bool) {
	who := limit.Source(r)
	if wait := h.often.Take(who, time.Now()); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(wait/time.Second)+1))
		newProblem(http.StatusTooManyRequests, problemRelay, "too many requests: wait a little").write(w)
		return nil, false
	}
	if free, ok = slots.Take(who); !ok {
		w.Header().Set("Retry-After", "5")
		newProblem(http.StatusTooManyRequests, problemRelay, "too many requests at once: wait for the answers").write(w)
	}
	return free, ok
}

// find is the host of the lease in a request's path, and the URL of a path there.
func (h *hosts) find(r *http.Request, there string) (*http.Client, string, *problem) {
	lease, err := strconv.ParseUint(r.PathValue("lease"), 10, 64)
	if err != nil {
		return nil, "", newProblem(http.StatusNotFound, problemRelay, "%s", ErrNoHost)
	}
	at, err := h.where(r.Context(), lease)
	if errors.Is(err, ErrNoHost) {
		return nil, "", newProblem(http.StatusNotFound, problemRelay, "%s", ErrNoHost)
	}
	if err != nil {
		return nil, "", newProblem(http.StatusServiceUnavailable, problemRelay, "the lease could not be looked up: try again")
	}
	base, err := outward.ParseURL(at.URL, "https")
	if err != nil {
		return nil, "", newProblem(http.StatusBadGateway, problemUnreachable, "the offer's endpoint is not the URL of a host")
	}
	to := url.URL{Scheme: base.Scheme, Host: base.Host, Path: strings.Replace(there, "{lease}", strconv.FormatUint(lease, 10), 1)}
	return outward.Client(h.dialer, attest.Pinned(at.Key)), to.String(), nil
}

// pass passes a request on, and its answer back.
func (h *hosts) pass(w http.ResponseWriter, r *http.Request, p passing) {
	free, ok := h.admit(w, r, h.slots)
	if !ok {
		return
	}
	defer free()
	signed := http.Header{}
	for _, name := range passedHeaders {
		for _, value := range r.Header.Values(name) {
			signed.Add(name, value)
		}
	}
	if !fit(signed) {
		newProblem(http.StatusBadRequest, problemRelay, "the request's signature has a form that no host takes").write(w)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, p.most))
	if err != nil {
		newProblem(http.StatusRequestEntityTooLarge, problemRelay, "the body of this request has at most %d bytes", p.most).write(w)
		return
	}
	client, to, problem := h.find(r, p.there)
	if problem != nil {
		problem.write(w)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), hostTime)
	defer cancel()
	out, err := http.NewRequestWithContext(ctx, r.Method, to, bytes.NewReader(body))
	if err != nil {
		newProblem(http.StatusBadGateway, problemUnreachable, "the offer's endpoint is not the URL of a host").write(w)
		return
	}
	out.Header = signed
	if len(body) > 0 {
		out.Header.Set("Content-Type", "application/json")
	}
	answer, err := client.Do(out)
	if err != nil {
		unreachable(err).write(w)
		return
	}
	defer answer.Body.Close()
	f := p.answer
	if answer.StatusCode >= http.StatusBadRequest {
		f = problems
	}
	said, problem := answerOf(answer, f)
	if problem != nil {
		problem.write(w)
		return
	}
	if after := answer.Header.Get("Retry-After"); after != "" {
		if seconds, err := strconv.ParseUint(after, 10, 16); err == nil {
			w.Header().Set("Retry-After", strconv.FormatUint(seconds, 10))
		}
	}
	tell(w, answer.StatusCode, f, said)
}

// fit says whether headers are as a signed request has them: each once or not at all, and short.
func fit(headers http.Header) bool {
	for _, values := range headers {
		if len(values) != 1 || len(values[0]) > mostHostHeader {
			return false
		}
		for _, c := range []byte(values[0]) {
			if c < ' ' || c > '~' {
				return false
			}
		}
	}
	return true
}

// answerOf is what a host answers, if it has its form.
func answerOf(answer *http.Response, f form) ([]byte, *problem) {
	if answer.StatusCode < 200 || answer.StatusCode >= 300 && answer.StatusCode < 400 {
		return nil, newProblem(http.StatusBadGateway, problemUnreachable, "what answers at the offer's endpoint is not a host: it answers %d", answer.StatusCode)
	}
	said, err := io.ReadAll(io.LimitReader(answer.Body, f.most+1))
	switch {
	case err != nil:
		return nil, unreachable(err)
	case int64(len(said)) > f.most:
		return nil, newProblem(http.StatusBadGateway, problemUnreachable, "the host's answer has more than %d bytes", f.most)
	case !f.takes(said):
		return nil, newProblem(http.StatusBadGateway, problemUnreachable, "the host's answer is not JSON")
	}
	return said, nil
}

// unreachable is why a host did not answer. The network's own words stay here: they tell of this server's network.
func unreachable(err error) *problem {
	switch {
	case errors.Is(err, attest.ErrOtherKey):
		return newProblem(http.StatusBadGateway, problemOtherKey, "whoever answers is not the host that the offer names: its TLS key is another one")
	case errors.Is(err, outward.ErrPrivate):
		return newProblem(http.StatusBadGateway, problemUnreachable, "the offer's endpoint is at an address that is not one of the public internet")
	case errors.Is(err, context.DeadlineExceeded):
		return newProblem(http.StatusGatewayTimeout, problemUnreachable, "the host does not answer in time")
	}
	return newProblem(http.StatusBadGateway, problemUnreachable, "the host cannot be reached from here")
}
