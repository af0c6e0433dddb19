package network

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"slices"
	"strings"
	"sync"
	"syscall"

	"github.com/muster-network/muster/internal/hint"
)

type routed struct {
	c     RoutedConfig
	ports ports

	mu       sync.Mutex
	book     *book
	services map[uint64]*service // metadata
	guard    *guard
	told     told // what the kernel has of rules
	cut      bool // machines have no connection, for want of walls
}

// Routed is a network of routed taps. It takes over what an earlier run with the same folder left, and
// removes taps and tables of its name that belong to no lease.
// If it fails, and machines run without walls, these are cut off.
func Routed(_ context.Context, c RoutedConfig) (Network, error) {
	if err := c.fill(); err != nil {
		return nil, err
	}
	if os.Geteuid() != 0 {
		return nil, hint.Add(errors.New("taps and firewall rules are made by root only"),
			"run the host as root, or try things out with the network of user mode")
	}
	n := &routed{c: c, services: map[uint64]*service{}}
	if err := n.open(); err != nil {
		n.closeServices()
		return nil, n.unlessWalled(err)
	}
	n.restore() // what was removed before the guard was there
	return n, nil
}

func (n *routed) open() (err error) {
	if n.ports, err = newPorts(n.c.Ports, n.c.Reserved); err != nil {
		return err
	}
	if err := n.c.look(); err != nil {
		return err
	}
	if n.book, err = openBook(n.c.Dir); err != nil {
		return err
	}
	if err := n.takeOver(); err != nil {
		return err
	}
	n.guard, err = newGuard(n.restore)
	return err
}

// unlessWalled cuts machines off that run and have no walls, because of an error for which nobody will look after them.
func (n *routed) unlessWalled(because error) error {
	if w, err := LookAtWalls(n.c.Name); err == nil && (w.Up || w.Machines == 0) {
		return because
	}
	return n.cutOff(because)
}

// takeOver makes the host what the book says.
func (n *routed) takeOver() error {
	own := map[string]bool{}
	for lease, e := range n.book.Leases {
		if e.Slot >= slots(n.c.Pool, n.c.Pool6) {
			return hint.Add(fmt.Errorf("lease %d has addresses that the host's networks do not have any more", lease),
				"name the networks that the host had before, until the lease has ended")
		}
		own[n.c.tap(e.Slot)] = true
	}
	taps, err := interfaces(n.c.taps())
	if err != nil {
		return err
	}
	for _, tap := range taps {
		if !own[tap] {
			if err := removeLink(tap); err != nil {
				return fmt.Errorf("remove %s, which is no lease's: %w", tap, err)
			}
			continue
		}
		for _, lease := range n.book.sorted() {
			if e := n.book.Leases[lease]; n.c.tap(e.Slot) == tap {
				if err := n.serve(lease, n.machine(lease, e), e); err != nil {
					return err
				}
			}
		}
	}
	// Rules first: from then on the host may forward, and has addresses that are not for itself.
	if err := n.apply(); err != nil {
		return err
	}
	if err := n.putAddresses(); err != nil {
		return err
	}
	if err := n.forward(); err != nil {
		return err
	}
	return n.reconnect()
}

// forward lets the host route between uplinks and machines. It notes what it changes, and where the
// host did not forward before, the rules keep it from doing so for anyone else.
func (n *routed) forward() error {
	want, changed := map[string]string{}, false
	for _, u := range n.c.Uplinks {
		want["ipv4/conf/"+u+"/forwarding"] = "1"
		if !n.c.Pool6.IsValid() {
			continue
		}
		// A host that forwards IPv6 does not listen to routers any more, unless it is told to.
		ra := "ipv6/conf/" + u + "/accept_ra"
		if v, err := kernel(ra); err == nil && v == "1" {
			want[ra] = "2"
		}
	}
	if n.c.Pool6.IsValid() {
		want[forwarding6] = "1"
	}
	if n.book.Kernel == nil {
		n.book.Kernel = map[string]string{}
	}
	for key, value := range want {
		old, err := kernel(key)
		if err != nil {
			return fmt.Errorf("read net/%s: %w", key, err)
		}
		if _, noted := n.book.Kernel[key]; old != value && !noted {
			n.book.Kernel[key], changed = old, true
		}
	}
	if changed {
		if err := n.book.save(); err != nil {
			return err
		}
		if err := n.apply(); err != nil {
			return err
		}
	}
	for _, key := range slices.Backward(sortedKeys(want)) { // accept_ra is before forwarding
		if err := setKernel(key, want[key]); err != nil {
			return err
		}
	}
	return nil
}

const forwarding6 = "ipv6/conf/all/forwarding"

func sortedKeys(m map[string]string) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func (n *routed) Attach(_ context.Context, t Tenant) (Link, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	e, err := n.enter(t)
	if err != nil {
		return Link{}, err
	}
	m := n.machine(t.Lease, e)
	if there, err := exists(m.tap); err != nil || there {
		return Link{}, errors.Join(err, fmt.Errorf("lease %d: %w", t.Lease, ErrAttached))
	}
	link := n.link(t.Lease, e)
	f, err := newTap(m.tap)
	if err != nil {
		return Link{}, err
	}
	if err = n.serve(t.Lease, m, e); err == nil {
		err = n.apply()
	}
	if err == nil {
		err = n.putAddresses()
	}
	if err == nil {
		err = setUp(m, e.Limit.Down)
	}
	if err != nil {
		return Link{}, errors.Join(err, f.Close()) // and the tap is gone
	}
	link.Files = []*os.File{f}
	link.Netdev = []string{"-netdev", "tap,id=" + NetdevID + ",fd=3"}
	return link, nil
}

// enter is the tenant's entry in the book, made if it has none.
func (n *routed) enter(t Tenant) (*entry, error) {
	if err := t.Limit.check(); err != nil {
		return nil, err
	}
	if e := n.book.Leases[t.Lease]; e != nil {
		if e.Limit == t.Limit {
			return e, nil
		}
		e = e.clone()
		e.Limit = t.Limit
		return e, n.book.put(t.Lease, e)
	}
	if err := errors.Join(checkForwards(t.Ports), checkRules(t.Rules)); err != nil {
		return nil, err
	}
	slot, err := n.book.slot(slots(n.c.Pool, n.c.Pool6))
	if err != nil {
		return nil, hint.Add(err, "give the host a larger network for machines than %s", n.c.Pool)
	}
	e := &entry{Slot: slot, Ports: slices.Clone(t.Ports), Rules: slices.Clone(t.Rules), Limit: t.Limit, Own: n.book.own(n.c.Own)}
	if err := n.ports.choose(n.book, nil, e); err != nil {
		return nil, err
	}
	// A run that was killed may have left connections of the machine that had the addresses before.
	if err := forget(n.addresses(e)); err != nil {
		return nil, err
	}
	return e, n.book.put(t.Lease, e)
}

func (n *routed) addresses(e *entry) addresses { return addressesOf(n.c.Pool, n.c.Pool6, e.Slot) }

// machine is a lease's in the ruleset.
func (n *routed) machine(lease uint64, e *entry) machine {
	m := machine{
		tap: n.c.tap(e.Slot), mac: derivedMAC("machine", lease), address: n.addresses(e),
		forwards: e.forwards(), rules: e.Rules, up: e.Limit.Up, own: e.Own,
	}
	if s := n.services[lease]; s != nil {
		m.metadata = s.port
	}
	return m
}

// apply tells the kernel the rules. A machine that ends meanwhile takes its tap along, and the kernel
// refuses rules for a tap that is not there: then they are made anew.
func (n *routed) apply() error {
	for {
		r, err := n.ruleset()
		if err != nil {
			return err
		}
		told, err := r.apply()
		if err == nil {
			n.told = told
		}
		if err == nil || !errors.Is(err, syscall.ENOENT) {
			return err
		}
		again, lookErr := n.ruleset()
		if lookErr != nil {
			return errors.Join(err, lookErr)
		}
		same := slices.EqualFunc(r.machines, again.machines, func(a, b machine) bool { return a.present == b.present })
		if same {
			return err
		}
	}
}

func (n *routed) ruleset() (*ruleset, error) {
	blocked, err := connected(n.c.taps())
	if err != nil {
		return nil, err
	}
	r := &ruleset{
		name: n.c.Name, taps: n.c.taps(), address: n.c.Address, uplinks: n.c.Uplinks, pool: n.c.Pool,
		blocked: append(blocked, n.c.Blocked...), dns: n.c.DNS, mail: n.c.Mail,
	}
	if n.c.Pool6.IsValid() && n.c.Pool6.Addr().IsPrivate() {
		r.masqued6 = n.c.Pool6
	}
	for _, u := range n.c.Uplinks {
		if n.book.Kernel["ipv4/conf/"+u+"/forwarding"] == "0" {
			r.closed = append(r.closed, u)
		}
	}
	r.closed6 = n.book.Kernel[forwarding6] == "0"
	taps, err := interfaces(n.c.taps())
	if err != nil {
		return nil, err
	}
	for _, lease := range n.book.sorted() {
		m := n.machine(lease, n.book.Leases[lease])
		m.present = slices.Contains(taps, m.tap)
		r.machines = append(r.machines, m)
	}
	return r, nil
}

func (n *routed) link(lease uint64, e *entry) Link {
	a := n.addresses(e)
	l := Link{
		MAC: mac(lease), EmptyNamespace: true, MTU: mtu,
		Guest: netip.PrefixFrom(a.guest, 30), Gateway: a.gateway,
		SSH:   netip.AddrPortFrom(n.c.Address, e.SSH),
		Ports: e.reached(), Own: e.Own,
		Rules:  slices.Clone(e.Rules),
		Inside: netip.AddrPortFrom(a.guest, sshPort),
	}
	switch {
	case e.Own.IsValid():
		l.SSH = netip.AddrPortFrom(e.Own, sshPort)
	case n.c.Public.IsValid():
		l.SSH = netip.AddrPortFrom(n.c.Public, e.SSH)
	}
	if a.guest6.IsValid() {
		l.Guest6, l.Gateway6 = netip.PrefixFrom(a.guest6, 64), a.gateway6
	}
	for _, ip := range n.c.DNS {
		if ip.Is4() || a.guest6.IsValid() {
			l.DNS = append(l.DNS, ip)
		}
	}
	return l
}

func (n *routed) Adopt(_ context.Context, lease uint64) (Link, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	e, err := n.book.of(lease)
	if err != nil {
		return Link{}, err
	}
	return n.link(lease, e), nil
}

func (n *routed) SetPorts(_ context.Context, lease uint64, list []Forward, rules []Rule) ([]Forward, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	old, err := n.book.of(lease)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(checkForwards(list), checkRules(rules)); err != nil {
		return nil, err
	}
	e := old.clone()
	e.Ports, e.Rules = slices.Clone(list), slices.Clone(rules)
	if e.Own.IsValid() { // ports of the shared address are kept, for nobody
		for i := range e.Ports {
			e.Ports[i].Host = 0
		}
	}
	if err := n.ports.choose(n.book, old, e); err != nil {
		return nil, err
	}
	if err := n.book.put(lease, e); err != nil {
		return nil, err
	}
	if err := n.apply(); err != nil { // and the kernel has the old rules
		return nil, errors.Join(err, n.book.put(lease, old))
	}
	return e.reached(), nil
}

func (n *routed) Detach(_ context.Context, lease uint64) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	e := n.book.Leases[lease]
	if e == nil {
		return nil
	}
	if there, err := exists(n.c.tap(e.Slot)); err != nil || there {
		return errors.Join(err, hint.Add(fmt.Errorf("lease %d: %w", lease, ErrAttached), "stop the machine first"))
	}
	if err := n.book.put(lease, nil); err != nil {
		return err
	}
	if s := n.services[lease]; s != nil {
		s.close()
		delete(n.services, lease)
	}
	return errors.Join(n.putAddresses(), n.apply(), forget(n.addresses(e)))
}

func (n *routed) Counters(lease uint64) (Counters, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	e, err := n.book.of(lease)
	if err != nil {
		return Counters{}, err
	}
	there, err := exists(n.c.tap(e.Slot))
	if err != nil || !there {
		return Counters{}, err
	}
	return counters(n.c.tap(e.Slot))
}

// Close leaves the rules as long as there is a machine that they hold in. Without one it removes them,
// and sets the kernel's settings back.
func (n *routed) Close() error {
	n.guard.stop()
	n.mu.Lock()
	defer n.mu.Unlock()
	n.closeServices()
	taps, err := interfaces(n.c.taps())
	if err != nil || len(taps) > 0 {
		return err
	}
	for _, ip := range slices.Clone(n.book.Added) { // without rules they would be the host's
		if err := n.takeAway(ip); err != nil {
			return err
		}
	}
	for _, key := range sortedKeys(n.book.Kernel) {
		if _, gone := kernel(key); errors.Is(gone, os.ErrNotExist) && !strings.Contains(key, "/all/") {
			continue // an interface that is not there any more
		}
		if err := setKernel(key, n.book.Kernel[key]); err != nil {
			return err
		}
	}
	n.book.Kernel = nil
	return errors.Join(n.book.save(), remove(n.c.Name))
}

func (n *routed) closeServices() {
	for lease, s := range n.services {
		s.close()
		delete(n.services, lease)
	}
}
