package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// ErrUnavailable says that a node did not give an answer, however often it was asked: it is down,
// overloaded or behind. It is worth asking again later; every other error of a read is final.
var ErrUnavailable = errors.New("the node does not answer")

// ErrWrongChain says that a node is of another chain than the one asked for.
var ErrWrongChain = errors.New("the node is of another chain")

const (
	defaultPatience = 30 * time.Second
	defaultAttempt  = 10 * time.Second // of one request
	firstBackoff    = 50 * time.Millisecond
	maxBackoff      = 5 * time.Second
)

// An Option changes how a node is talked to.
type Option func(*Node)

// WithPatience sets for how long a read is repeated before it fails with [ErrUnavailable]. The
// default is 30 seconds.
func WithPatience(d time.Duration) Option { return func(n *Node) { n.patience = d } }

// WithAttempt sets how long a single request may take before it is repeated. The default is 10
// seconds.
func WithAttempt(d time.Duration) Option { return func(n *Node) { n.attempt = d } }

// WithPoll sets the longest time between two looks at the chain's head. The default is a second;
// a chain with faster blocks is looked at more often anyway.
func WithPoll(d time.Duration) Option { return func(n *Node) { n.maxPoll = d } }

// OnRetry sets a function that is told of each failed attempt and of the time until the next one.
// It must be safe for concurrent use.
func OnRetry(f func(err error, wait time.Duration)) Option { return func(n *Node) { n.onRetry = f } }

// A Node is a connection to an EVM node. Its reads survive drops, errors of the server and lag:
// they are repeated, with growing pauses, for as long as its patience lasts. It is safe for
// concurrent use.
type Node struct {
	url      string // without user, path and query, which may hold a provider's key
	chainID  uint64
	rpc      *rpc.Client
	eth      *ethclient.Client
	http     *http.Transport
	pauses   *pauses // that the node has asked for
	batches  size    // requests in one
	blocks   size    // of one request for logs
	patience time.Duration
	attempt  time.Duration
	maxPoll  time.Duration
	onRetry  func(error, time.Duration)
}

// DialNode connects to the node at a URL (http, https, ws, wss or the path of a socket).
func DialNode(ctx context.Context, rawURL string, options ...Option) (*Node, error) {
	if u, err := url.Parse(rawURL); err == nil && !slices.Contains([]string{"http", "https", "ws", "wss", ""}, u.Scheme) {
		return nil, hint.Add(fmt.Errorf("%q is not the URL of a node", publicURL(rawURL)), "give one that begins with http, https, ws or wss, or the path of a socket")
	}
	n := newNode(publicURL(rawURL), options)
	err := n.retry(ctx, "connect", func(ctx context.Context) (err error) {
		n.rpc, err = rpc.DialOptions(ctx, rawURL, rpc.WithHTTPClient(&http.Client{Transport: n.pauses}))
		return err
	})
	if err != nil {
		return nil, err
	}
	n.eth = ethclient.NewClient(n.rpc)
	id, err := Ask(ctx, n, "read the chain id", n.eth.ChainID)
	if err != nil {
		n.Close()
		return nil, err
	}
	if !id.IsUint64() {
		n.Close()
		return nil, fmt.Errorf("the chain id of %s, %v, does not fit into 64 bits", n.url, id)
	}
	n.chainID = id.Uint64()
	return n, nil
}

// Attach is a node at the other end of a connection that exists, such as one within the process. It
// asks nothing. name is what people call it.
func Attach(connection *rpc.Client, name string, chainID uint64, options ...Option) *Node {
	n := newNode(name, options)
	n.chainID, n.rpc, n.eth = chainID, connection, ethclient.NewClient(connection)
	return n
}

func newNode(name string, options []Option) *Node {
	n := &Node{
		url: name, patience: defaultPatience, attempt: defaultAttempt, maxPoll: defaultPoll,
		onRetry: func(error, time.Duration) {},
		http:    http.DefaultTransport.(*http.Transport).Clone(),
		batches: newSize(mostRequests), blocks: newSize(mostBlocks),
	}
	n.pauses = &pauses{next: n.http}
	for _, o := range options {
		o(n)
	}
	return n
}

// Close ends the connection.
func (n *Node) Close() {
	n.rpc.Close()
	n.http.CloseIdleConnections()
}

// ChainID is the id of the node's chain.
func (n *Node) ChainID() uint64 { return n.chainID }

// Eth is the connection, for requests within [Ask] and [Node.Try].
func (n *Node) Eth() *ethclient.Client { return n.eth }

// URL names the node for people, without the parts of its URL that may be secret.
func (n *Node) URL() string { return n.url }

// Code is the code of a contract in a block; nil: in the newest.
func (n *Node) Code(ctx context.Context, what string, address common.Address, block *big.Int) ([]byte, error) {
	return Ask(ctx, n, "read the code of "+what, func(ctx context.Context) ([]byte, error) {
		return n.eth.CodeAt(ctx, address, block)
	})
}

// Ether is what an account has to pay for gas with, in wei.
func (n *Node) Ether(ctx context.Context, account common.Address) (*big.Int, error) {
	return Ask(ctx, n, "read the ether of "+account.Hex(), func(ctx context.Context) (*big.Int, error) {
		return n.eth.BalanceAt(ctx, account, nil)
	})
}

// Ask repeats a read until it has an answer, a final error, or no patience left.
func Ask[T any](ctx context.Context, n *Node, what string, read func(context.Context) (T, error)) (answer T, err error) {
	err = n.retry(ctx, what, func(ctx context.Context) (err error) {
		answer, err = read(ctx)
		return err
	})
	return answer, err
}

// retry is exponential backoff with full jitter
// (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
//
// Errors begin with what was to be done, unless what is empty.
func (n *Node) retry(ctx context.Context, what string, f func(context.Context) error) error {
	if what != "" {
		what += ": "
	}
	start := time.Now()
	for backoff := firstBackoff; ; backoff = min(2*backoff, maxBackoff) {
		err := n.Try(ctx, f)
		if err == nil {
			return nil
		}
		if cause := context.Cause(ctx); cause != nil {
			return fmt.Errorf("%s%w", what, cause)
		}
		if !Temporary(err) {
			return fmt.Errorf("%s%w", what, err)
		}
		wait := max(rand.N(backoff), n.pauses.remaining())
		if time.Since(start)+wait > n.patience {
			return hint.Add(fmt.Errorf("%s%w: tried %s for %v, last error: %w", what, ErrUnavailable, n.url, time.Since(start).Round(time.Millisecond), err),
				"check the node and its URL")
		}
		n.onRetry(fmt.Errorf("%s%w", what, err), wait)
		if err := Sleep(ctx, wait); err != nil {
			return fmt.Errorf("%s%w", what, err)
		}
	}
}

// shownBody is how much of the page that comes with an HTTP error is worth showing.
const shownBody = 200

// Try makes one attempt at a request, with a time limit, and without the node's full URL in its error.
// A contract's refusal comes back as a [Reverted].
func (n *Node) Try(ctx context.Context, f func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, n.attempt)
	defer cancel()
	err := f(ctx)
	if r := asReverted(err); r != nil {
		return r
	}
	var u *url.Error
	if errors.As(err, &u) {
		return fmt.Errorf("%s: %w", n.url, u.Err)
	}
	var status rpc.HTTPError
	if errors.As(err, &status) && len(status.Body) > shownBody {
		status.Body = status.Body[:shownBody]
		return status
	}
	return err
}

// Retrying tells [OnRetry]'s function of an attempt that failed and is made again after a time.
func (n *Node) Retrying(err error, wait time.Duration) { n.onRetry(err, wait) }

// Sleep waits for a time, or until ctx ends, and then returns its cause.
func Sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-t.C:
		return nil
	}
}

// publicURL keeps of a URL what no provider's key is in.
func publicURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "the node"
	}
	return u.Scheme + "://" + u.Host
}
