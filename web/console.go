package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/coder/websocket"
)

// A greeting is the first message of a console's visitor: the signature of the request that opens the console at the
// host. A browser cannot set headers of a WebSocket, and an address ends up in logs.
type greeting struct {
	Digest    string `json:"contentDigest"`
	Input     string `json:"signatureInput"`
	Signature string `json:"signature"`
}

// console connects a visitor to a machine's console, until either closes it. The first message from here says whether
// the host has opened it: {"status": 101}, or the problem. Browsers do not tell programs why a WebSocket was refused.
// What follows are binary messages.
func (h *hosts) console(w http.ResponseWriter, r *http.Request) {
	free, ok := h.admit(w, r, h.consoles)
	if !ok {
		return
	}
	defer free()
	// Accept refuses pages of other origins.
	visitor, err := websocket.Accept(w, r, &websocket.AcceptOptions{CompressionMode: websocket.CompressionDisabled})
	if err != nil {
		return // it has answered
	}
	defer func() { _ = visitor.CloseNow() }() // unless it was closed well
	visitor.SetReadLimit(mostTyped)
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()

	host, problem := h.openConsole(ctx, r, visitor)
	if problem != nil {
		_ = write(ctx, visitor, websocket.MessageText, problem.text())
		_ = visitor.Close(websocket.StatusPolicyViolation, "")
		return
	}
	defer func() { _ = host.CloseNow() }()
	host.SetReadLimit(mostPrinted)
	if write(ctx, visitor, websocket.MessageText, []byte(`{"status":101}`)) != nil {
		return
	}
	ended := make(chan string, 3)
	go func() { ended <- pump(ctx, host, visitor) }()
	go func() { ended <- pump(ctx, visitor, host) }()
	go func() { ended <- keep(ctx, visitor) }()
	reason := <-ended
	_ = host.Close(websocket.StatusNormalClosure, "")
	_ = visitor.Close(websocket.StatusNormalClosure, reason)
	cancel()
	<-ended
	<-ended
}

// openConsole opens the console at the host.
func (h *hosts) openConsole(ctx context.Context, r *http.Request, visitor *websocket.Conn) (*websocket.Conn, *problem) {
	ctx, cancel := context.WithTimeout(ctx, greetingTime+hostTime)
	defer cancel()
	kind, message, err := visitor.Read(ctx)
	var g greeting
	if err != nil || kind != websocket.MessageText || json.Unmarshal(message, &g) != nil {
		return nil, newProblem(http.StatusBadRequest, problemRelay, "the first message is the signature of the request")
	}
	signed := http.Header{"Content-Digest": {g.Digest}, "Signature-Input": {g.Input}, "Signature": {g.Signature}}
	if !fit(signed) {
		return nil, newProblem(http.StatusBadRequest, problemRelay, "the request's signature has a form that no host takes")
	}
	client, to, problem := h.find(r, consoleThere)
	if problem != nil {
		return nil, problem
	}
	host, answer, err := websocket.Dial(ctx, to, &websocket.DialOptions{ //nolint:bodyclose // websocket closes it
		HTTPClient: client, HTTPHeader: signed, CompressionMode: websocket.CompressionDisabled,
	})
	if err == nil {
		return host, nil
	}
	if answer == nil || answer.StatusCode < http.StatusBadRequest {
		return nil, unreachable(err)
	}
	said, problem := answerOf(answer, problems)
	if problem != nil {
		return nil, problem
	}
	told := newProblem(answer.StatusCode, problemUnreachable, "the host does not open the console")
	_ = json.Unmarshal(said, told) // what cannot be read says nothing
	told.Status = answer.StatusCode
	return nil, told
}

// pump passes binary messages on until one side closes, and says why it did.
func pump(ctx context.Context, from, to *websocket.Conn) (reason string) {
	for {
		kind, message, err := from.Read(ctx)
		var closed websocket.CloseError
		if errors.As(err, &closed) {
			return strings.ToValidUTF8(closed.Reason, "?")
		}
		if err != nil || kind != websocket.MessageBinary || write(ctx, to, kind, message) != nil {
			return ""
		}
	}
}

// keep ends when a visitor is gone without a word.
func keep(ctx context.Context, visitor *websocket.Conn) string {
	ticker := time.NewTicker(pingEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ""
		case <-ticker.C:
		}
		ctx, cancel := context.WithTimeout(ctx, writeTime)
		err := visitor.Ping(ctx)
		cancel()
		if err != nil {
			return ""
		}
	}
}

func write(ctx context.Context, to *websocket.Conn, kind websocket.MessageType, message []byte) error {
	ctx, cancel := context.WithTimeout(ctx, writeTime)
	defer cancel()
	return to.Write(ctx, kind, message)
}
