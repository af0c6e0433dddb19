package testchain

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// A Fault is what a proxy does to a request instead of passing it on.
type Fault struct {
	Drop    bool                // close the connection before the node sees the request
	Swallow bool                // close the connection after the node has answered
	Status  int                 // answer with this HTTP status
	Header  http.Header         // and with these headers
	Body    string              // and with this body; empty: some words
	Delay   time.Duration       // wait before passing the request on
	Ask     func([]byte) []byte // change the request
	Edit    func([]byte) []byte // change the answer
	Reply   []byte              // answer this, and let the node see nothing
}

// A Proxy stands between a node and its users and makes things go wrong. It speaks HTTP and WebSocket. A
// WebSocket's users see the rule for the request "" when they connect, and then, instead of an HTTP status,
// the end of the connection.
type Proxy struct {
	*httptest.Server
	sockets sync.WaitGroup
	open    map[*websocket.Conn]bool
	closed  bool // no WebSocket stays open
	mu      sync.Mutex
	target  string
	rule    func(request string) Fault
	client  http.Client
}

// StartProxy starts one for a test.
func StartProxy(t testing.TB, target string) *Proxy {
	t.Helper()
	p := NewProxy(target)
	t.Cleanup(p.Stop)
	return p
}

// NewProxy starts one. The caller has to stop it.
func NewProxy(target string) *Proxy {
	p := &Proxy{open: map[*websocket.Conn]bool{}, target: target, rule: func(string) Fault { return Fault{} }}
	p.client.Transport = http.DefaultTransport.(*http.Transport).Clone()
	p.Server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) { p.serve(out, in) }))
	return p
}

// Stop ends it, with all that it serves.
func (p *Proxy) Stop() {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	p.HangUp()
	p.CloseClientConnections()
	p.Close()
	p.client.CloseIdleConnections()
	p.sockets.Wait()
}

// Set changes what goes wrong. The rule sees the body of each request, one at a time.
func (p *Proxy) Set(rule func(request string) Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rule = rule
}

// Aim lets the proxy stand before another node.
func (p *Proxy) Aim(target string) {
	p.HangUp()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.target = target
}

// WSURL is where the proxy speaks WebSocket.
func (p *Proxy) WSURL() string { return "ws" + strings.TrimPrefix(p.URL, "http") }

// HangUp ends all WebSockets without a word, which their users see as code 1006.
func (p *Proxy) HangUp() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for socket := range p.open {
		_ = socket.NetConn().Close()
	}
}

// relay passes the requests of a WebSocket on, one at a time.
func (p *Proxy) relay(out http.ResponseWriter, in *http.Request) {
	p.sockets.Add(1)
	defer p.sockets.Done()
	p.mu.Lock()
	f, target := p.rule(""), p.target
	p.mu.Unlock()
	if f.Status != 0 {
		http.Error(out, cmp.Or(f.Body, "out of order"), f.Status)
		return
	}
	user, err := (&websocket.Upgrader{}).Upgrade(out, in, nil)
	if err != nil {
		return
	}
	defer user.Close()
	node, answer, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(target, "http"), nil)
	if answer != nil {
		defer answer.Body.Close()
	}
	if err != nil {
		return
	}
	defer node.Close()
	for _, socket := range []*websocket.Conn{user, node} {
		p.hold(socket, true)
		defer p.hold(socket, false)
	}
	for {
		_, request, err := user.ReadMessage()
		if err != nil {
			return
		}
		p.mu.Lock()
		f := p.rule(string(request))
		p.mu.Unlock()
		reply := f.Reply
		switch {
		case f.Drop || f.Status != 0:
			return
		case reply == nil:
			time.Sleep(f.Delay)
			if f.Ask != nil {
				request = f.Ask(request)
			}
			if err := node.WriteMessage(websocket.TextMessage, request); err != nil {
				return
			}
			if _, reply, err = node.ReadMessage(); err != nil || f.Swallow {
				return
			}
			if f.Edit != nil {
				reply = f.Edit(reply)
			}
		}
		if err := user.WriteMessage(websocket.TextMessage, reply); err != nil {
			return
		}
	}
}

// hold notes that a WebSocket is open, or not any more.
func (p *Proxy) hold(socket *websocket.Conn, open bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.open[socket] = true; !open {
		delete(p.open, socket)
	}
	if p.closed {
		_ = socket.NetConn().Close()
	}
}

// On makes a rule for requests that call a method; others pass.
func On(method string, rule func() Fault) func(string) Fault {
	return func(request string) Fault {
		if strings.Contains(request, `"`+method+`"`) {
			return rule()
		}
		return Fault{}
	}
}

// Always makes a rule that does the same each time.
func Always(f Fault) func() Fault { return func() Fault { return f } }

// Times makes a rule that does something the first n times only.
func Times(n int, f Fault) func() Fault {
	return func() Fault {
		if n--; n >= 0 {
			return f
		}
		return Fault{}
	}
}

func (p *Proxy) serve(out http.ResponseWriter, in *http.Request) {
	if websocket.IsWebSocketUpgrade(in) {
		p.relay(out, in)
		return
	}
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return
	}
	p.mu.Lock()
	f, target := p.rule(string(body)), p.target
	p.mu.Unlock()
	if f.Drop {
		hangUp(out)
		return
	}
	if f.Status != 0 {
		maps.Copy(out.Header(), f.Header)
		http.Error(out, cmp.Or(f.Body, "out of order"), f.Status)
		return
	}
	if f.Reply != nil {
		out.Header().Set("Content-Type", "application/json")
		_, _ = out.Write(f.Reply)
		return
	}
	select {
	case <-time.After(f.Delay):
	case <-in.Context().Done():
		return
	}
	if f.Ask != nil {
		body = f.Ask(body)
	}
	answer, err := p.client.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		hangUp(out)
		return
	}
	defer answer.Body.Close()
	reply, err := io.ReadAll(answer.Body)
	if err != nil || f.Swallow {
		hangUp(out)
		return
	}
	if f.Edit != nil {
		reply = f.Edit(reply)
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
func AnswerError(code int, message string) func([]byte) []byte {
	return func(b []byte) []byte {
		id, _, _ := bytes.Cut(b[bytes.Index(b, []byte(`"id":`))+5:], []byte(","))
		return []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"error":{"code":` + strconv.Itoa(code) + `,"message":"` + message + `"}}`)
	}
}

// RefuseCall makes a rule that refuses each request that calls a method, before the node sees it.
func RefuseCall(method string, code int, message string) func(string) Fault {
	return func(request string) Fault {
		if !strings.Contains(request, `"`+method+`"`) {
			return Fault{}
		}
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		_ = json.Unmarshal([]byte(request), &call)
		text, _ := json.Marshal(message)
		return Fault{Reply: []byte(`{"jsonrpc":"2.0","id":` + string(call.ID) + `,"error":{"code":` + strconv.Itoa(code) + `,"message":` + string(text) + `}}`)}
	}
}

// ReplaceResult turns the answer to a single request into one with another result.
func ReplaceResult(result string) func([]byte) []byte {
	return func(b []byte) []byte {
		id, _, _ := bytes.Cut(b[bytes.Index(b, []byte(`"id":`))+5:], []byte(","))
		return []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"result":` + result + `}`)
	}
}
