package api

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// A Client asks an agent, as one of its customers or as its administrator. It never shows its key. It is what renting a
// machine (lease/rent) needs of a chain and of a sender.
type Client struct {
	base *url.URL
	key  string
	http *http.Client
}

const maxAnswer = 8 << 20

// NewClient makes a client of the agent at a URL. Other machines are reached by HTTPS only: the key goes there.
func NewClient(at, key string) (*Client, error) {
	u, err := url.Parse(strings.TrimSuffix(at, "/"))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return nil, hint.Add(fmt.Errorf("%q is not the URL of an agent", at), "write one such as https://agent.example")
	}
	if name := u.Hostname(); u.Scheme == "http" && name != "127.0.0.1" && name != "localhost" && name != "::1" {
		return nil, hint.Add(errors.New("the key would be sent to another machine without encryption"), "use https")
	}
	if key == "" {
		return nil, hint.Add(errors.New("the agent's key is missing"), "put it into a file, and name that with --api-key")
	}
	return &Client{u, key, &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}, nil
}

// ask sends a request and reads its answer. An error is a [*Problem] if the agent gave it.
func (c *Client) ask(ctx context.Context, method, path string, in, out any) error {
	patience := time.Minute
	if strings.HasPrefix(path, reconcilePath) {
		patience += reconcileTime
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var body io.Reader
	if in != nil {
		data, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(data)
	}
	r, err := http.NewRequestWithContext(ctx, method, c.base.String()+path, body)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+c.key)
	r.Header.Set("Content-Type", "application/json")
	resp, err := c.http.Do(r)
	if err != nil {
		return fmt.Errorf("ask the agent: %w", err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("read the agent's answer: %w", err)
	}
	if resp.StatusCode != http.StatusOK {
		p := &Problem{}
		if json.Unmarshal(data, p) != nil || p.Detail == "" {
			return fmt.Errorf("the agent answers with status %s", resp.Status)
		}
		return p
	}
	if raw, ok := out.(*[]byte); ok {
		*raw = data
		return nil
	}
	if err := json.Unmarshal(data, out); err != nil {
		return fmt.Errorf("read the agent's answer: %w", err)
	}
	return nil
}

// About is what the agent says of itself.
func (c *Client) About(ctx context.Context) (a About, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1", nil, &a)
	return a, err
}

// AddCustomer adds a customer, as the administrator.
func (c *Client) AddCustomer(ctx context.Context, name, email string) (out CustomerWithKey, err error) {
	err = c.ask(ctx, http.MethodPost, "/v1/customers", NewCustomer{name, email}, &out)
	return out, err
}

// Balance is what the customer has.
func (c *Client) Balance(ctx context.Context) (b Balance, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1/balance", nil, &b)
	return b, err
}

// Offers are what can be rented, the cheapest first.
func (c *Client) Offers(ctx context.Context) (all []Offer, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1/offers", nil, &all)
	return all, err
}

// Order rents. The same order can be sent again.
func (c *Client) Order(ctx context.Context, want Want) (l Lease, err error) {
	err = c.ask(ctx, http.MethodPost, "/v1/leases", want, &l)
	return l, err
}

// Leases are the customer's.
func (c *Client) Leases(ctx context.Context) (all []Lease, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1/leases", nil, &all)
	return all, err
}

// LeaseOf is the lease of a spec.
func (c *Client) LeaseOf(ctx context.Context, spec common.Hash) (l Lease, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1/leases/"+spec.Hex(), nil, &l)
	return l, err
}

// Rekey has a machine's SSH key named on chain.
func (c *Client) Rekey(ctx context.Context, spec, hostKey common.Hash) (l Lease, err error) {
	err = c.ask(ctx, http.MethodPut, "/v1/leases/"+spec.Hex()+"/host-key", RekeyBody{hostKey}, &l)
	return l, err
}

// End ends the lease of a spec.
func (c *Client) End(ctx context.Context, spec common.Hash) (l Lease, err error) {
	err = c.ask(ctx, http.MethodDelete, "/v1/leases/"+spec.Hex(), nil, &l)
	return l, err
}

// Sign has the agent sign what a key may do with a machine.
func (c *Client) Sign(ctx context.Context, s ledger.Session) (out ledger.Session, err error) {
	err = c.ask(ctx, http.MethodPost, "/v1/sessions", s, &out)
	return out, err
}

// Reconcile has the books of some days held against the card processor and the chain, as the administrator. Empty days
// are yesterday.
func (c *Client) Reconcile(ctx context.Context, from, to string) (r agent.Report, err error) {
	query := url.Values{}
	for name, value := range map[string]string{"from": from, "to": to} {
		if value != "" {
			query.Set(name, value)
		}
	}
	err = c.ask(ctx, http.MethodGet, reconcilePath+"?"+query.Encode(), nil, &r)
	return r, err
}

// Invoice is the customer's invoice of a month, such as 2027-01, as PDF.
func (c *Client) Invoice(ctx context.Context, month string) (pdf []byte, err error) {
	err = c.ask(ctx, http.MethodGet, "/v1/invoices/"+url.PathEscape(month), nil, &pdf)
	return pdf, err
}

// ErrOrder says that the agent has not taken what was ordered.
var ErrOrder = errors.New("the agent has not rented it")

// Await waits until an order is a lease, or came to nothing, which is [ErrOrder].
func (c *Client) Await(ctx context.Context, spec common.Hash, pause time.Duration) (Lease, error) {
	for {
		l, err := c.LeaseOf(ctx, spec)
		switch {
		case err != nil:
			return l, err
		case l.State == "refused":
			return l, fmt.Errorf("%w: %s", ErrOrder, cmp.Or(l.Why, l.State))
		case l.Lease != 0:
			return l, nil
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return l, err
		}
	}
}
