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

	"github.com/muster-network/muster/internal/hint"
)

// UserConfig is of a network in QEMU's user mode.
type UserConfig struct {
	// Dir is the folder for what must be found again: which lease has which port.
	Dir string
	// Address is the host's IPv4 address at which renters connect. It may be a loopback address.
	Address netip.Addr
	// Ports are those of the host that may be given to leases; zero is [DefaultPorts].
	Ports Range
	// Reserved are ports in it that the host keeps for services of its own, running or not.
	Reserved []uint16
	// Outbound lets machines reach out through passt, if it is installed. passt lets them reach
	// whatever the host reaches, its private networks and its own addresses but loopback among it:
	// it is for trying things out with machines that one trusts.
	Outbound bool
	// Monitor runs a command of QEMU's human monitor on a lease's running machine and returns its
	// output. Without it, or with Outbound, ports change at the machine's next start.
	Monitor func(ctx context.Context, lease uint64, command string) (string, error)
}

// DefaultPorts are below those that Linux gives to outgoing connections.
var DefaultPorts = Range{20000, 29999}

// The addresses that QEMU's user mode and passt are told to use. Each machine has a network of its own,
// so that all have the same.
var (
	userGuest   = netip.MustParsePrefix("10.0.2.15/24")
	userGateway = netip.MustParseAddr("10.0.2.2")
)

type user struct {
	c     UserConfig
	ports ports
	passt string // the program; empty: QEMU's user mode

	mu   sync.Mutex
	book *book
}

// User is a network in QEMU's user mode with restrict=on: a machine is reached at its opened ports, and
// reaches neither the host nor anything else. It needs no privileges. It has no firewall rules, no
// limits and no counters, and QEMU, which is what the machine would break out of, is in the host's own
// network: whoever rents machines out to strangers wants [Routed].
func User(c UserConfig) (Network, error) {
	if !c.Address.Is4() || c.Address.IsUnspecified() || c.Address.IsMulticast() {
		return nil, hint.Add(fmt.Errorf("renters cannot connect to %s", c.Address), "name an IPv4 address of this host")
	}
	p, err := newPorts(c.Ports, c.Reserved)
	if err != nil {
		return nil, err
	}
	u := &user{c: c, ports: p}
	if c.Outbound {
		if u.passt, err = findPasst(); err != nil {
			return nil, err
		}
	}
	u.book, err = openBook(c.Dir)
	return u, err
}

func (u *user) Attach(_ context.Context, t Tenant) (Link, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	e, err := u.enter(t)
	if err != nil {
		return Link{}, err
	}
	for _, f := range e.forwards() {
		if u.ports.inUse(f.Host) {
			return Link{}, hint.Add(fmt.Errorf("port %d of lease %d: %w, or something else has the port", f.Host, t.Lease, ErrAttached),
				"stop what uses it; a lease keeps its ports")
		}
	}
	link := u.link(t.Lease, e)
	if u.passt != "" {
		return link, u.startPasst(&link, e)
	}
	netdev := "user,id=" + NetdevID + ",restrict=on,ipv6=off"
	for _, f := range e.forwards() {
		netdev += ",hostfwd=" + u.hostfwd(f)
	}
	link.Netdev = []string{"-netdev", netdev}
	return link, nil
}

// enter is the tenant's entry in the book, made if it has none.
func (u *user) enter(t Tenant) (*entry, error) {
	if e := u.book.Leases[t.Lease]; e != nil {
		return e, nil
	}
	if err := checkForwards(t.Ports); err != nil {
		return nil, err
	}
	if err := noRules(t.Rules); err != nil {
		return nil, err
	}
	slot, err := u.book.slot(1 << 24) // nothing but a number here
	if err != nil {
		return nil, err
	}
	e := &entry{Slot: slot, Ports: slices.Clone(t.Ports), Limit: t.Limit}
	if err := u.ports.choose(u.book, nil, e); err != nil {
		return nil, err
	}
	return e, u.book.put(t.Lease, e)
}

func noRules(rules []Rule) error {
	if len(rules) > 0 {
		return hint.Add(forbidden("firewall rules, which QEMU's user mode has not"), "rent from a host with a routed network")
	}
	return nil
}

// hostfwd is a forward as QEMU wants it.
func (u *user) hostfwd(f Forward) string {
	return fmt.Sprintf("%s:%s:%d-%s:%d", f.Protocol, u.c.Address, f.Host, userGuest.Addr(), f.Guest)
}

func (u *user) link(lease uint64, e *entry) Link {
	ssh := netip.AddrPortFrom(u.c.Address, e.SSH)
	return Link{
		MAC: mac(lease), Guest: userGuest, Gateway: userGateway, MTU: 1500,
		SSH: ssh, Inside: ssh, Ports: slices.Clone(e.Ports),
	}
}

func (u *user) Adopt(_ context.Context, lease uint64) (Link, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	e, err := u.book.of(lease)
	if err != nil {
		return Link{}, err
	}
	return u.link(lease, e), nil
}

func (u *user) SetPorts(ctx context.Context, lease uint64, list []Forward, rules []Rule) ([]Forward, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	old, err := u.book.of(lease)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(checkForwards(list), noRules(rules)); err != nil {
		return nil, err
	}
	e := old.clone()
	e.Ports = slices.Clone(list)
	if err := u.ports.choose(u.book, old, e); err != nil {
		return nil, err
	}
	if err := u.book.put(lease, e); err != nil {
		return nil, err
	}
	given := slices.Clone(e.Ports)
	if slices.Equal(old.Ports, e.Ports) {
		return given, nil
	}
	if u.c.Monitor == nil || u.passt != "" {
		return given, ErrNextStart
	}
	err = u.tell(ctx, lease, old.Ports, e.Ports)
	if errors.Is(err, ErrNextStart) { // it does not run
		return given, ErrNextStart
	}
	if err != nil {
		// Back to what was, as far as the machine listens: it does so in full at its next start.
		_ = u.tell(context.WithoutCancel(ctx), lease, e.Ports, old.Ports)
		return nil, errors.Join(err, u.book.put(lease, old))
	}
	return given, nil
}

// tell makes a running machine's ports the new ones. Closing one that is not open is no error.
func (u *user) tell(ctx context.Context, lease uint64, from, to []Forward) error {
	for _, f := range from {
		if !slices.Contains(to, f) {
			listen := fmt.Sprintf("%s:%s:%d", f.Protocol, u.c.Address, f.Host)
			if _, err := u.c.Monitor(ctx, lease, "hostfwd_remove "+NetdevID+" "+listen); err != nil {
				return fmt.Errorf("close port %d: %w", f.Host, err)
			}
		}
	}
	for _, f := range to {
		if slices.Contains(from, f) {
			continue
		}
		out, err := u.c.Monitor(ctx, lease, "hostfwd_add "+NetdevID+" "+u.hostfwd(f))
		if out = strings.TrimSpace(out); err == nil && out != "" { // it says nothing if it did it
			err = errors.New(out)
		}
		if err != nil {
			return fmt.Errorf("open port %d: %w", f.Host, err)
		}
	}
	return nil
}

func (u *user) Detach(_ context.Context, lease uint64) error {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.book.Leases[lease] == nil {
		return nil
	}
	return u.book.put(lease, nil)
}

func (u *user) Counters(lease uint64) (Counters, error) {
	return Counters{}, fmt.Errorf("traffic in QEMU's user mode is not counted: %w", os.ErrInvalid)
}

func (u *user) Close() error { return nil }
