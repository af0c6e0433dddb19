package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/testchain"
)

// A socketNode answers at a socket what a node at a URL answers, or without an end.
type socketNode struct {
	path    string
	endless atomic.Bool
	silent  atomic.Bool
	written atomic.Int64 // bytes of answers without an end
}

func startSocketNode(t *testing.T, url string) *socketNode {
	t.Helper()
	n := &socketNode{path: filepath.Join(t.TempDir(), "node.ipc")}
	listener := testchain.Must(net.Listen("unix", n.path))(t)
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			serving.Go(func() { n.serve(c, url) })
		}
	})
	t.Cleanup(func() {
		listener.Close()
		serving.Wait()
	})
	return n
}

func (n *socketNode) serve(c net.Conn, url string) {
	defer c.Close()
	for in := json.NewDecoder(c); ; {
		var request json.RawMessage
		if in.Decode(&request) != nil {
			return
		}
		for blank := bytes.Repeat([]byte(" "), 1<<16); n.endless.Load(); {
			k, err := c.Write(blank)
			n.written.Add(int64(k))
			if err != nil {
				return
			}
		}
		if n.silent.Load() {
			continue
		}
		answer, err := http.Post(url, "application/json", bytes.NewReader(request))
		if err != nil {
			return
		}
		_, err = io.Copy(c, answer.Body)
		answer.Body.Close()
		if err != nil {
			return
		}
	}
}

// A node at a socket is read as one at a URL is: requests alone and together, at once, and until somebody's patience ends.
func TestSocket(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(100)
	s := startSocketNode(t, d.URL())
	node := testchain.DialNode(t, s.path)
	testchain.Together(8, func(int) {
		if headers, err := node.Headers(t.Context(), 1, 100); err != nil || len(headers) != 100 {
			t.Errorf("%d headers, error %v", len(headers), err)
		}
	})
	s.silent.Store(true)
	impatient, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := node.HeadNumber(impatient); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("no answer: %v", err)
	}
	s.silent.Store(false)
	if n, err := node.HeadNumber(t.Context()); err != nil || n != 100 {
		t.Errorf("head %d, error %v", n, err)
	}
	if _, err := chain.DialNode(t.Context(), s.path+"x", chain.WithPatience(1)); !errors.Is(err, chain.ErrUnavailable) {
		t.Errorf("no socket: %v", err)
	}
}

// What comes over a socket does not decide how much memory it takes.
func TestAnswersOverASocketHaveAnEnd(t *testing.T) {
	t.Parallel()
	d := testchain.QuietDevnet(t)
	d.Mine(5)
	s := startSocketNode(t, d.URL())
	client := testchain.Must(chain.Dial(t.Context(), s.path, http.DefaultTransport))(t)
	defer client.Close()
	s.endless.Store(true)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var head string
	if err := client.CallContext(ctx, &head, "eth_blockNumber"); err == nil || !strings.Contains(err.Error(), "too long") {
		t.Errorf("an answer without an end: %v", err)
	}
	if n := s.written.Load(); n > 64<<20 {
		t.Errorf("%d bytes were read", n)
	}
	s.endless.Store(false)
	if err := client.CallContext(ctx, &head, "eth_blockNumber"); err != nil || head != "0x5" {
		t.Errorf("head %s, error %v", head, err)
	}
}
