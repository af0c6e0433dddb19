package chain_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

func TestReadsSurviveFaults(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(5)
	p := testchain.StartProxy(t, d.URL())
	for name, f := range testchain.Breaks {
		t.Run(name, func(t *testing.T) {
			retries := new(atomic.Int32)
			node := testchain.DialNode(t, p.URL, chain.WithAttempt(200*time.Millisecond),
				chain.OnRetry(func(error, time.Duration) { retries.Add(1) }))
			p.Set(testchain.On("eth_blockNumber", testchain.Times(3, f)))
			defer p.Set(func(string) testchain.Fault { return testchain.Fault{} })
			if n, err := node.HeadNumber(t.Context()); err != nil || n != 5 {
				t.Fatalf("head %d, error %v", n, err)
			}
			if retries.Load() != 3 {
				t.Errorf("%d retries were reported", retries.Load())
			}
		})
	}
}

func TestReadsGiveUp(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL+"/v3/secret-key", chain.WithPatience(200*time.Millisecond))

	p.Set(testchain.On("eth_blockNumber", testchain.Always(testchain.Fault{Drop: true})))
	_, err := node.HeadNumber(t.Context())
	if !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("a node that drops everything: %v", err)
	}
	t.Log(err)
	if strings.Contains(err.Error(), "secret-key") {
		t.Errorf("the error gives the key of the URL away: %v", err)
	}

	p.Set(testchain.On("eth_blockNumber", testchain.Always(testchain.Fault{Status: 401})))
	start := time.Now()
	if _, err = node.HeadNumber(t.Context()); err == nil || errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("a node that wants a password: %v", err)
	}
	if time.Since(start) > 150*time.Millisecond {
		t.Errorf("a final error was repeated for %v", time.Since(start))
	}

	p.Set(testchain.On("eth_blockNumber", testchain.Always(testchain.Fault{Delay: time.Hour})))
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err = node.HeadNumber(ctx); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("a caller that does not wait: %v", err)
	}
}

func TestDialErrors(t *testing.T) {
	if _, err := chain.DialNode(t.Context(), "http://127.0.0.1:1", chain.WithPatience(100*time.Millisecond)); !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("nobody listens: %v", err)
	}
	if _, err := chain.DialNode(t.Context(), "gopher://127.0.0.1:1"); err == nil || errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("no such protocol: %v", err)
	}
}

func TestHeadersAreVerified(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(150)
	p := testchain.StartProxy(t, d.URL())
	node := testchain.DialNode(t, p.URL)
	headers, err := node.Headers(t.Context(), 3, 150)
	if err != nil || len(headers) != 148 {
		t.Fatalf("%d headers, error %v", len(headers), err)
	}
	for i, h := range headers {
		if h.Number != uint64(3+i) || h.Hash != d.Chain().GetCanonicalHash(h.Number) {
			t.Fatalf("header %d is %+v", i, h)
		}
	}
	if _, err := node.Header(t.Context(), 151); !errors.Is(err, chain.ErrNoBlock) {
		t.Errorf("a block that does not exist: %v", err)
	}
	if _, err := node.Headers(t.Context(), 5, 4); err == nil {
		t.Error("a range that ends before it begins")
	}

	forged := common.HexToHash("0x1234").Hex()
	hash := d.Chain().GetCanonicalHash(7).Hex()
	p.Set(testchain.On("eth_getBlockByNumber", testchain.Always(testchain.Fault{Edit: func(b []byte) []byte {
		return bytes.ReplaceAll(b, []byte(hash), []byte(forged))
	}})))
	if _, err := node.Header(t.Context(), 7); !errors.Is(err, chain.ErrForgedHeader) {
		t.Errorf("a forged hash: %v", err)
	}
	p.Set(testchain.On("eth_getBlockByNumber", testchain.Always(testchain.Fault{Edit: func(b []byte) []byte {
		return bytes.ReplaceAll(b, []byte(`"number":"0x7"`), []byte(`"number":"0x8"`))
	}})))
	if _, err := node.Header(t.Context(), 7); !errors.Is(err, chain.ErrForgedHeader) {
		t.Errorf("a forged number: %v", err)
	}
}
