package testchain

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"syscall"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Faults is what goes wrong with a Fake as long as it is set.
type Faults struct {
	Read   error // of each read
	Heads  error // with which heads fail, also those that are watched already
	NoHead bool  // heads end without a word
	Alien  bool  // heads are another chain's
	Absurd bool  // the newest block is claimed to be 2^30
}

// nodeErrors are what a node, and what stands before it, makes its users see.
var nodeErrors = map[string]error{
	"unavailable":       chain.ErrUnavailable,
	"401":               rpc.HTTPError{StatusCode: http.StatusUnauthorized, Status: "401 Unauthorized"},
	"403":               rpc.HTTPError{StatusCode: http.StatusForbidden, Status: "403 Forbidden", Body: []byte("your plan has ended")},
	"404":               rpc.HTTPError{StatusCode: http.StatusNotFound, Status: "404 Not Found"},
	"not JSON":          json.Unmarshal([]byte("<html>"), new(int)),
	"another shape":     json.Unmarshal([]byte(`"x"`), new(int)),
	"close 1006":        &websocket.CloseError{Code: websocket.CloseAbnormalClosure, Text: io.ErrUnexpectedEOF.Error()},
	"reset":             syscall.ECONNRESET,
	"EOF":               io.EOF,
	"client is closed":  rpc.ErrClientQuit,
	"a request's limit": context.DeadlineExceeded,
	"canceled":          context.Canceled,
	"another chain":     chain.ErrWrongChain,
	"forged":            chain.ErrForgedHeader,
	"no block":          chain.ErrNoBlock,
	"not Muster":        ledger.ErrNotMuster,
	"no method":         errors.New("the method eth_call does not exist/is not available"),
	"blocks are gone":   errors.New("the last 64 blocks that were seen are no longer in the chain"),
}

// NodeFaults are the ways in which a node fails, each by what it does to a Fake.
func NodeFaults() map[string]Faults {
	all := map[string]Faults{
		"heads end":              {NoHead: true},
		"heads of another chain": {Alien: true},
	}
	for name, err := range nodeErrors {
		all["reads: "+name] = Faults{Read: err}
		all["heads: "+name] = Faults{Heads: err}
		all["both: "+name] = Faults{Read: err, Heads: err}
	}
	return all
}

// Fail lets things go wrong from now on; nothing any more if f is zero.
func (c *Fake) Fail(f Faults) {
	c.Mu.Lock()
	defer c.Mu.Unlock()
	c.faults = f
	c.announce()
}

// ends says whether heads end, and with what. It is called with the Fake locked.
func (f *Faults) ends() (last *chain.Head, end bool) {
	if f.Heads != nil {
		return &chain.Head{Err: f.Heads}, true
	}
	return nil, f.NoHead
}

// seen is a head as a node shows it.
func (f *Faults) seen(h chain.Head) chain.Head {
	if f.Alien {
		h.Hash[0], h.ParentHash[0], h.Ancestor = ^h.Hash[0], ^h.ParentHash[0], nil
	}
	return h
}
