package chain

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// A fault is what a proxy does to a request instead of passing it on.
type fault struct {
	drop    bool                // close the connection before the node sees the request
	swallow bool                // close the connection after the node has answered
	status  int                 // answer with this HTTP status
	delay   time.Duration       // wait before passing the request on
	edit    func([]byte) []byte // change the answer
	reply   []byte              // answer this, and let the node see nothing
}

// A proxy stands between a node and its users and makes things go wrong.
type proxy struct {
	*httptest.Server
	mu     sync.Mutex
	target string
	rule   func(request string) fault
	client http.Client
}

func startProxy(t *testing.T, target string) *proxy {
	t.Helper()
	p := &proxy{target: target, rule: func(string) fault { return fault{} }}
	p.client.Transport = http.DefaultTransport.(*http.Transport).Clone()
	p.Server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) { p.serve(out, in) }))
	t.Cleanup(func() {
		p.CloseClientConnections()
		p.Close()
		p.client.CloseIdleConnections()
	})
	return p
}

// set changes what goes wrong. The rule sees the body of each request, one at a time.
func (p *proxy) set(rule func(request string) fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rule = rule
}

// aim lets the proxy stand before another node.
func (p *proxy) aim(target string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.target = target
}

// on makes a rule for requests that call a method; others pass.
func on(method string, rule func() fault) func(string) fault {
	return func(request string) fault {
		if strings.Contains(request, `"`+method+`"`) {
			return rule()
		}
		return fault{}
	}
}

// always makes a rule that does the same each time.
func always(f fault) func() fault { return func() fault { return f } }

// times makes a rule that does something the first n times only.
func times(n int, f fault) func() fault {
	return func() fault {
		if n--; n >= 0 {
			return f
		}
		return fault{}
	}
}

func (p *proxy) serve(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return
	}
	p.mu.Lock()
	f, target := p.rule(string(body)), p.target
	p.mu.Unlock()
	if f.drop {
		hangUp(out)
		return
	}
	if f.status != 0 {
		http.Error(out, "out of order", f.status)
		return
	}
	if f.reply != nil {
		out.Header().Set("Content-Type", "application/json")
		_, _ = out.Write(f.reply)
		return
	}
	select {
	case <-time.After(f.delay):
	case <-in.Context().Done():
		return
	}
	answer, err := p.client.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		hangUp(out)
		return
	}
	defer answer.Body.Close()
	reply, err := io.ReadAll(answer.Body)
	if err != nil || f.swallow {
		hangUp(out)
		return
	}
	if f.edit != nil {
		reply = f.edit(reply)
	}
	out.Header().Set("Content-Type", "application/json")
	_, _ = out.Write(reply)
}

func hangUp(out http.ResponseWriter) {
	if conn, _, err := out.(http.Hijacker).Hijack(); err == nil {
		conn.Close()
	}
}

// AnswerError turns the answer to a single request into an error.
func answerError(code int, message string) func([]byte) []byte {
	return func(b []byte) []byte {
		id, _, _ := bytes.Cut(b[bytes.Index(b, []byte(`"id":`))+5:], []byte(","))
		return []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"error":{"code":` + strconv.Itoa(code) + `,"message":"` + message + `"}}`)
	}
}
