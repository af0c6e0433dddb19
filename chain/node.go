package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
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

// OnAttempt sets a function that is told of each request: to which node it went, how long it took and how it failed, if it
// did. A contract's refusal is no failure. It must be safe for concurrent use, and not block.
func OnAttempt(f func(node string, took time.Duration, err error)) Option {
	return func(n *Node) { n.onAttempt = f }
}

// A Node is a connection to an EVM node, or to several of one chain, of which one is asked at a time: when
// it fails, the next one is. Its reads survive drops, errors of the server and lag: they are repeated,
// with growing pauses, for as long as its patience lasts. With [WithQuorum], several are asked together, and
// have to agree. It is safe for concurrent use.
type Node struct {
	endpoints []*endpoint
	current   atomic.Int64
	chainID   uint64
	patience  time.Duration
	attempt   time.Duration
	maxPoll   time.Duration
	onRetry   func(error, time.Duration)
	onDissent func(Dissent)
	onAttempt func(string, time.Duration, error)
	quorum    int
	members   []*Node // one for each endpoint, if there is a quorum
	closed    context.Context
	close     context.CancelFunc
}

// DialNode connects to the node at a URL (http, https, ws, wss or the path of a socket), or to the nodes at
// several, separated by commas; one that answers is enough. It fails with [ErrWrongChain] if the one that
// answers is of another chain than one that has answered before.
func DialNode(ctx context.Context, rawURLs string, options ...Option) (*Node, error) {
	endpoints, err := endpointsOf(rawURLs)
	if err != nil {
		return nil, err
	}
	n := newNode(endpoints, options)
	if err := n.checkQuorum(); err != nil {
		return nil, err
	}
	n.enrol()
	err = n.retry(ctx, "connect", func(ctx context.Context) error {
		if n.members != nil {
			return n.connectAll(ctx)
		}
		id, err := n.endpoint().connect(ctx, n.chainID)
		if err == nil {
			n.chainID = id
		}
		return err
	})
	if err != nil {
		n.Close()
		return nil, err
	}
	return n, nil
}

// Attach is a node at the other end of a connection that exists, such as one within the process. It
// asks nothing. name is what people call it.
func Attach(connection *rpc.Client, name string, chainID uint64, options ...Option) *Node {
	e := newEndpoint("", name)
	e.rpc, e.eth = connection, ethclient.NewClient(connection)
	n := newNode([]*endpoint{e}, options)
	n.chainID = chainID
	return n
}

func newNode(endpoints []*endpoint, options []Option) *Node {
	n := &Node{
		endpoints: endpoints, patience: defaultPatience, attempt: defaultAttempt, maxPoll: defaultPoll,
		onRetry: func(error, time.Duration) {}, onDissent: func(Dissent) {},
		onAttempt: func(string, time.Duration, error) {},
	}
	for _, o := range options {
		o(n)
	}
	return n
}

// endpoint is the one that is asked.
func (n *Node) endpoint() *endpoint { return n.endpoints[n.current.Load()] }

// moveOn asks the next endpoint from now on, unless somebody else has moved on from the one that failed.
func (n *Node) moveOn(ctx context.Context, from *endpoint) {
	at := slices.Index(n.endpoints, from)
	for i := 1; i < len(n.endpoints); i++ {
		next := (at + i) % len(n.endpoints)
		if n.chainID == 0 { // it is connected to by whoever asks for the chain id
			n.current.CompareAndSwap(int64(at), int64(next))
			return
		}
		connecting, cancel := context.WithTimeout(ctx, n.attempt)
		_, err := n.endpoints[next].connect(connecting, n.chainID)
		cancel()
		if err == nil {
			n.current.CompareAndSwap(int64(at), int64(next))
			return
		}
	}
}

// Close ends the connection.
func (n *Node) Close() {
	if n.close != nil {
		n.close()
	}
	for _, e := range n.endpoints {
		e.close()
	}
}

// ChainID is the id of the node's chain.
func (n *Node) ChainID() uint64 { return n.chainID }

// Eth is the connection, for requests within [Ask] and [Node.Try].
func (n *Node) Eth() *ethclient.Client { return n.endpoint().eth }

// URL names the node that is asked, or the nodes that have to agree, for people, without the parts of
// their URLs that may be secret.
func (n *Node) URL() string {
	if n.members != nil {
		return n.names()
	}
	return n.endpoint().name
}

// Code is the code of a contract in a block; nil: in the newest.
func (n *Node) Code(ctx context.Context, what string, address common.Address, block *big.Int) ([]byte, error) {
	return Ask(ctx, n, "read the code of "+what, func(ctx context.Context) ([]byte, error) {
		if n.members != nil {
			return n.agreedAt(ctx, "the code of "+what, block, func(ctx context.Context, m *Node, at common.Hash) ([]byte, error) {
				return m.Eth().CodeAtHash(ctx, address, at)
			})
		}
		return n.Eth().CodeAt(ctx, address, block)
	})
}

// Ether is what an account has to pay for gas with, in wei.
func (n *Node) Ether(ctx context.Context, account common.Address) (*big.Int, error) {
	return Ask(ctx, n, "read the ether of "+account.Hex(), func(ctx context.Context) (*big.Int, error) {
		if at, ok := atOf(ctx); ok {
			return n.Eth().BalanceAtHash(ctx, account, at.hash)
		}
		return n.Eth().BalanceAt(ctx, account, nil)
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
	start, failed := time.Now(), 0 // how many endpoints have failed since the last pause
	for backoff := firstBackoff; ; {
		e := n.endpoint()
		err := n.Try(ctx, f)
		if err == nil {
			return nil
		}
		if cause := context.Cause(ctx); cause != nil {
			return fmt.Errorf("%s%w", what, cause)
		}
		failed++
		isOfOne := !errors.Is(err, ErrNoQuorum) // of all, otherwise
		another := isOfOne && failed < len(n.endpoints)
		if !Temporary(err) && !(another && isOfEndpoint(err)) {
			return fmt.Errorf("%s%w", what, err)
		}
		if isOfOne {
			n.moveOn(ctx, e)
		}
		wait := time.Duration(0)
		if !another {
			wait, failed = max(rand.N(backoff), n.endpoint().pauses.remaining()), 0
			backoff = min(2*backoff, maxBackoff)
		}
		if time.Since(start)+wait > n.patience {
			err = fmt.Errorf("%s%w: tried %s for %v, last error: %w", what, ErrUnavailable, n.names(), time.Since(start).Round(time.Millisecond), err)
			if isOfOne {
				err = hint.Add(err, "check the node and its URL")
			}
			return err
		}
		n.onRetry(fmt.Errorf("%s%w", what, err), wait)
		if err := Sleep(ctx, wait); err != nil {
			return fmt.Errorf("%s%w", what, err)
		}
	}
}

// names are those of all endpoints.
func (n *Node) names() string {
	names := make([]string, len(n.endpoints))
	for i, e := range n.endpoints {
		names[i] = e.name
	}
	return strings.Join(names, ", ")
}

// Try makes one attempt at a request, with a time limit, and without the node's full URL in its error.
// A contract's refusal comes back as a [Reverted].
func (n *Node) Try(ctx context.Context, f func(context.Context) error) (err error) {
	limited, cancel := context.WithTimeout(ctx, n.attempt)
	defer cancel()
	e, began := n.endpoint(), time.Now()
	err = e.public(f(limited))
	r := asReverted(err)
	switch {
	case n.members != nil || ctx.Err() != nil: // several were asked, and each tells of its own; or nobody wants to know any more
	case r != nil:
		n.onAttempt(e.name, time.Since(began), nil)
	default:
		n.onAttempt(e.name, time.Since(began), err)
	}
	if r != nil {
		return r
	}
	return err
}

// Hand is [Node.Try] at one endpoint, and at the next while none replies.
func (n *Node) Hand(ctx context.Context, f func(context.Context) error) (err error) {
	for range n.endpoints {
		e := n.endpoint()
		err = n.Try(ctx, f)
		var reply rpc.Error
		if err == nil || errors.As(err, &reply) || ctx.Err() != nil {
			return err
		}
		n.moveOn(ctx, e)
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
