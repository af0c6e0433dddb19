package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"runtime"

	"github.com/ethereum/go-ethereum/rpc"
)

// Dial makes a client of whoever answers at a URL, by HTTP requests through a transport or over a WebSocket, or at the
// path of a socket. None of its answers takes more memory than [Limited] allows.
func Dial(ctx context.Context, rawURL string, transport http.RoundTripper) (*rpc.Client, error) {
	transport = Limited(transport)
	// go-ethereum reads answers of any length from a socket, and keeps to itself how it connects to a pipe of Windows.
	if u, err := url.Parse(rawURL); err == nil && u.Scheme == "" && runtime.GOOS != "windows" {
		rawURL, transport = "http://socket", socket(rawURL)
	}
	return rpc.DialOptions(ctx, rawURL, rpc.WithHTTPClient(&http.Client{Transport: transport}))
}

// A socket is the path of one. Each request has a connection of its own, so that the end of its answer, and of patience
// with it, concerns no other.
type socket string

// RoundTrip makes a request, whose answer is a value in JSON.
func (s socket) RoundTrip(r *http.Request) (*http.Response, error) {
	defer r.Body.Close()
	ctx := r.Context()
	connection, err := new(net.Dialer).DialContext(ctx, "unix", string(s))
	if err != nil {
		return nil, err
	}
	defer connection.Close()
	stop := context.AfterFunc(ctx, func() { connection.Close() })
	defer stop()
	var reply json.RawMessage
	if _, err = io.Copy(connection, r.Body); err == nil {
		err = json.NewDecoder(&answer{connection, mostAnswer}).Decode(&reply)
	}
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	if err != nil {
		return nil, err
	}
	return &http.Response{
		Status: http.StatusText(http.StatusOK), StatusCode: http.StatusOK, Header: http.Header{},
		Body: io.NopCloser(bytes.NewReader(reply)), ContentLength: int64(len(reply)), Request: r,
	}, nil
}
