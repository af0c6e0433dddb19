package network

import (
	"errors"
	"fmt"
	"sync"
	"syscall"

	"github.com/google/nftables"
	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"
)

// guard puts the rules back when something else removes them: a restarted firewall that begins with
// flushing all there are, for example.
type guard struct {
	conn    *netlink.Conn
	closing sync.Once
	closed  chan struct{} // by whoever stops it
	ended   chan struct{} // by the guard
}

// newGuard calls changed whenever any of the kernel's tables may have changed. It calls failed when it
// cannot know any more.
func newGuard(changed func(), failed func(error)) (*guard, error) {
	conn, err := netlink.Dial(unix.NETLINK_NETFILTER, nil)
	if err != nil {
		return nil, err
	}
	if err := conn.JoinGroup(unix.NFNLGRP_NFTABLES); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	g := &guard{conn: conn, closed: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(g.ended)
		for {
			_, err := conn.Receive()
			select {
			case <-g.closed:
				return
			default:
			}
			if err != nil && !errors.Is(err, syscall.ENOBUFS) { // which says that there were too many changes
				failed(fmt.Errorf("watch the firewall rules: %w", err))
				return
			}
			changed()
		}
	}()
	return g, nil
}

// stop ends a guard, and waits until it has.
func (g *guard) stop() {
	g.closing.Do(func() {
		close(g.closed)
		_ = g.conn.Close() // nothing is written by it
	})
	<-g.ended
}

// restore makes the rules anew if a table is missing.
func (n *routed) restore() {
	n.mu.Lock()
	defer n.mu.Unlock()
	missing, err := n.missing()
	if err == nil && !missing {
		return
	}
	if err == nil {
		err = n.apply()
	}
	n.flushed(err)
}

func (n *routed) flushed(err error) {
	if n.c.Flushed != nil {
		n.c.Flushed(err)
	}
}

// missing says whether there is not each of the tables.
func (n *routed) missing() (bool, error) {
	c, err := nft()
	if err != nil {
		return false, err
	}
	list, err := c.ListTables()
	count := 0
	for _, t := range list {
		if t.Name == n.c.Name && (t.Family == nftables.TableFamilyINet || t.Family == nftables.TableFamilyNetdev) {
			count++
		}
	}
	return count < 2, err
}
