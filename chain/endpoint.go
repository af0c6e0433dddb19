package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/muster-network/muster/internal/hint"
)

// An endpoint is one URL that a node answers at.
type endpoint struct {
	url     string // as given; it may hold a provider's key
	name    string // of it what people may see
	http    *http.Transport
	pauses  *pauses // that it has asked for
	batches size    // requests in one
	blocks  size    // of one request for logs

	record record // of what it says otherwise than the quorum

	mu      sync.Mutex
	rpc     *rpc.Client // nil: not connected
	eth     *ethclient.Client
	chainID uint64
}

func newEndpoint(rawURL, name string) *endpoint {
	e := &endpoint{
		url: rawURL, name: name, http: http.DefaultTransport.(*http.Transport).Clone(),
		batches: newSize(mostRequests), blocks: newSize(mostBlocks),
	}
	e.http.DisableCompression = isHere(rawURL)
	e.pauses = &pauses{next: e.http}
	return e
}

// isHere says whether a node is on this machine: packing what it says would cost more time than it saves.
func isHere(rawURL string) bool {
	u, err := url.Parse(rawURL)
	if err != nil {
		return false
	}
	address, err := netip.ParseAddr(u.Hostname())
	return u.Hostname() == "localhost" || err == nil && address.IsLoopback()
}

// endpointsOf are those of a list of URLs, separated by commas.
func endpointsOf(rawURLs string) ([]*endpoint, error) {
	var all []*endpoint
	for rawURL := range strings.SplitSeq(rawURLs, ",") {
		rawURL = strings.TrimSpace(rawURL)
		if u, err := url.Parse(rawURL); err == nil && !slices.Contains([]string{"http", "https", "ws", "wss", ""}, u.Scheme) || rawURL == "" {
			return nil, hint.Add(fmt.Errorf("%q is not the URL of a node", publicURL(rawURL)),
				"give one that begins with http, https, ws or wss, or the path of a socket")
		}
		all = append(all, newEndpoint(rawURL, publicURL(rawURL)))
	}
	return all, nil
}

// connect makes the connection, and sees which chain it is of; want is that of the node, 0 if it is not
// known yet.
func (e *endpoint) connect(ctx context.Context, want uint64) (chainID uint64, err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.eth != nil {
		err := e.checkChain(e.chainID, want)
		if err != nil { // it may be of the right one when it is connected to again
			e.rpc.Close()
			e.rpc, e.eth = nil, nil
		}
		return e.chainID, err
	}
	connection, err := Dial(ctx, e.url, e.pauses)
	if err != nil {
		return 0, err
	}
	eth := ethclient.NewClient(connection)
	id, err := eth.ChainID(ctx)
	switch {
	case err != nil:
		connection.Close()
		return 0, err
	case !id.IsUint64():
		connection.Close()
		return 0, Final(fmt.Errorf("the chain id of %s, %v, does not fit into 64 bits", e.name, id))
	}
	if err := e.checkChain(id.Uint64(), want); err != nil {
		connection.Close()
		return 0, err
	}
	e.rpc, e.eth, e.chainID = connection, eth, id.Uint64()
	return e.chainID, nil
}

func (e *endpoint) checkChain(id, want uint64) error {
	if want == 0 || id == want {
		return nil
	}
	return Final(fmt.Errorf("%w: %s is of chain %v, the others of chain %d", ErrWrongChain, e.name, id, want))
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.rpc != nil {
		e.rpc.Close()
	}
	e.http.CloseIdleConnections()
}

// public is an error without the endpoint's full URL.
func (e *endpoint) public(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return fmt.Errorf("%s: %w", e.name, u.Err)
	}
	var status rpc.HTTPError
	if errors.As(err, &status) && len(status.Body) > shownBody {
		status.Body = status.Body[:shownBody]
		return status
	}
	return err
}

// shownBody is how much of the page that comes with an HTTP error is worth showing.
const shownBody = 200

// publicURL keeps of a URL what no provider's key is in.
func publicURL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "the node"
	}
	return u.Scheme + "://" + u.Host
}
