package network

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/google/nftables"
	"github.com/mdlayher/netlink"
	vishvananda "github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/hint"
)

// guard looks after the rules whenever any of the kernel's have changed: a restarted firewall may have
// begun with flushing all there are, for example. It looks from time to time besides.
type guard struct {
	conn    *netlink.Conn
	closing sync.Once
	closed  chan struct{} // by whoever stops it
	ended   sync.WaitGroup
}

// lookEvery is how often a guard looks if nobody tells it to, and how often it tries again.
const lookEvery = 2 * time.Second

func newGuard(look func()) (*guard, error) {
	conn, err := netlink.Dial(unix.NETLINK_NETFILTER, nil)
	if err != nil {
		return nil, err
	}
	if err := conn.JoinGroup(unix.NFNLGRP_NFTABLES); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	g := &guard{conn: conn, closed: make(chan struct{})}
	changed := make(chan struct{}, 1) // one change comes in many messages
	g.ended.Go(func() {
		for {
			_, err := conn.Receive()
			select {
			case <-g.closed:
				return
			case changed <- struct{}{}:
			default:
			}
			if err != nil && !errors.Is(err, syscall.ENOBUFS) { // which says that there were too many changes
				return
			}
		}
	})
	g.ended.Go(func() {
		tick := time.NewTicker(lookEvery)
		defer tick.Stop()
		for {
			select {
			case <-g.closed:
				return
			case <-changed:
			case <-tick.C:
			}
			look()
		}
	})
	return g, nil
}

// stop ends a guard, and waits until it has.
func (g *guard) stop() {
	g.closing.Do(func() {
		close(g.closed)
		_ = g.conn.Close() // nothing is written by it
	})
	g.ended.Wait()
}

// ErrExposed is wrapped by what Flushed is told if a machine has a connection and no walls.
var ErrExposed = errors.New("a machine without walls could not be cut off")

// restore makes the rules anew if some are missing. While that fails, machines have no connection.
func (n *routed) restore() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.whole() && !n.cut {
		return
	}
	err := n.apply()
	if err == nil {
		err = n.reconnect()
	}
	if err != nil {
		err = n.cutOff(err)
	} else {
		n.cut = false
	}
	if n.c.Flushed != nil {
		n.c.Flushed(err)
	}
}

// cutOff takes the connection of every machine, because of an error of which it returns more.
func (n *routed) cutOff(because error) error {
	n.cut = true
	err := hint.Add(fmt.Errorf("put up the walls around machines: %w", because), "find out what keeps nftables from it; it is tried every few seconds")
	taps, exposed := interfaces(n.c.taps())
	for _, tap := range taps {
		link, lookErr := vishvananda.LinkByName(tap)
		if errors.As(lookErr, new(vishvananda.LinkNotFoundError)) {
			continue
		}
		if lookErr == nil {
			lookErr = vishvananda.LinkSetDown(link)
		}
		exposed = errors.Join(exposed, lookErr)
	}
	if exposed != nil {
		err = errors.Join(err, fmt.Errorf("%w: %w", ErrExposed, exposed))
	}
	return err
}

// reconnect gives their connection back to machines that were cut off. The walls must be up.
func (n *routed) reconnect() error {
	for _, lease := range n.book.sorted() {
		e := n.book.Leases[lease]
		m := n.machine(lease, e)
		up, err := isUp(m.tap)
		if err == nil && !up {
			err = setUp(m, e.Limit.Down)
		}
		if err != nil && !errors.As(err, new(vishvananda.LinkNotFoundError)) {
			return err
		}
	}
	return nil
}

func isUp(tap string) (bool, error) {
	link, err := vishvananda.LinkByName(tap)
	if err != nil {
		return false, err
	}
	return link.Attrs().RawFlags&unix.IFF_UP != 0, nil
}

// whole says whether the kernel has as many rules as it was told. If that cannot be found out it is not.
func (n *routed) whole() bool {
	for range 3 { // a tap takes its rules along, and who changes others' meanwhile disturbs the counting
		before, err := interfaces(n.c.taps())
		if err != nil {
			continue
		}
		frames, err := countRules(nftables.TableFamilyNetdev, n.c.Name)
		if err != nil {
			continue
		}
		packets, err := countRules(nftables.TableFamilyINet, n.c.Name)
		if err != nil {
			continue
		}
		after, err := interfaces(n.c.taps())
		if err != nil || !slices.Equal(before, after) {
			continue
		}
		want := 0
		for _, tap := range after {
			want += n.told.frames[tap]
		}
		return frames == want && packets == n.told.packets
	}
	return false
}

// countRules is how many rules a table has; none if there is no such table.
func countRules(family nftables.TableFamily, table string) (int, error) {
	conn, err := netlink.Dial(unix.NETLINK_NETFILTER, nil)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	of, err := netlink.MarshalAttributes([]netlink.Attribute{{Type: unix.NFTA_RULE_TABLE, Data: append([]byte(table), 0)}})
	if err != nil {
		return 0, err
	}
	const toGet = unix.NFNL_SUBSYS_NFTABLES<<8 | unix.NFT_MSG_GETRULE
	list, err := conn.Execute(netlink.Message{
		Header: netlink.Header{Type: toGet, Flags: netlink.Request | netlink.Dump},
		Data:   append([]byte{byte(family), unix.NFNETLINK_V0, 0, 0}, of...),
	})
	if err != nil {
		return 0, fmt.Errorf("read the firewall rules: %w", err)
	}
	return len(list), nil
}

// Walls are how the machines of a routed network that run on this host are protected.
type Walls struct {
	Machines int // that have an interface
	CutOff   int // of these, that have no connection
	Up       bool
}

// LookAtWalls looks at a network of some name, as in [RoutedConfig], without changing anything.
func LookAtWalls(name string) (Walls, error) {
	c := RoutedConfig{Name: name}
	if err := c.fill(); err != nil {
		return Walls{}, err
	}
	taps, err := interfaces(c.taps())
	if err != nil {
		return Walls{}, err
	}
	w := Walls{Machines: len(taps)}
	for _, tap := range taps {
		if up, err := isUp(tap); err == nil && !up {
			w.CutOff++
		}
	}
	frames, err := countRules(nftables.TableFamilyNetdev, c.Name)
	if err != nil {
		return w, err
	}
	packets, err := countRules(nftables.TableFamilyINet, c.Name)
	w.Up = packets > 0 && (frames > 0 || len(taps) == 0)
	return w, err
}
