package control

import (
	"fmt"
	"net/netip"
	"regexp"

	"github.com/muster-network/muster/internal/hint"
)

var userForm = regexp.MustCompile(`^[a-z_][a-z0-9_-]{0,31}$`)

// CheckLogin says whether what a host says of a machine's SSH can be given to the ssh program: an address of numbers with
// a port, and a user. A host that is out for its renters could name one that ssh takes for an option, and so run
// commands on their computers.
func CheckLogin(address, user string) error {
	if at, err := netip.ParseAddrPort(address); err != nil || at.Addr().Zone() != "" || at.Port() == 0 {
		return hint.Add(fmt.Errorf("the host says that SSH is at %q, which is no address and port", printable(address)), "do not trust this host")
	}
	if !userForm.MatchString(user) {
		return hint.Add(fmt.Errorf("the host says that the machine's user is %q, which is no user's name", printable(user)), "do not trust this host")
	}
	return nil
}

// tidy makes what a host says of a machine fit for a terminal. The key is none of it: it is parsed before it is shown.
func (s *Status) tidy() {
	s.State = State(printable(string(s.State)))
	for _, said := range []*string{&s.Step, &s.Detail, &s.SSH, &s.User, &s.Hostname, &s.Image, &s.Address, &s.IPv6} {
		*said = printable(*said)
	}
	tidyPorts(s.Ports)
}

func tidyPorts(ports []Port) {
	for i := range ports {
		ports[i].Protocol = Protocol(printable(string(ports[i].Protocol)))
	}
}
