package control

import (
	"errors"
	"fmt"
)

// ErrPorts says that a list of ports cannot be opened.
var ErrPorts = errors.New("these ports cannot be opened")

// maxSources is how many prefixes a port can be open to.
const maxSources = 16

// CheckPorts says whether ports can be opened together: each of a protocol, none twice, on neither side. Whether a
// public port is free is the host's to know. Its error is [ErrPorts].
func CheckPorts(ports []Port) error {
	if len(ports) > MaxPorts {
		return fmt.Errorf("%w: %d are more than %d", ErrPorts, len(ports), MaxPorts)
	}
	type end struct {
		protocol Protocol
		port     uint16
		public   bool
	}
	seen := map[end]bool{}
	for _, p := range ports {
		name := fmt.Sprintf("%.8s/%d", p.Protocol, p.Port)
		inside, outside := end{p.Protocol, p.Port, false}, end{p.Protocol, p.Public, true}
		switch {
		case p.Protocol != TCP && p.Protocol != UDP:
			return fmt.Errorf("%w: %.20q is neither %s nor %s", ErrPorts, string(p.Protocol), TCP, UDP)
		case p.Port == 0:
			return fmt.Errorf("%w: there is no port 0", ErrPorts)
		case seen[inside]:
			return fmt.Errorf("%w: %s is there twice", ErrPorts, name)
		case p.Public != 0 && seen[outside]:
			return fmt.Errorf("%w: two go to the host's port %d", ErrPorts, p.Public)
		case len(p.From) > maxSources:
			return fmt.Errorf("%w: %s has %d sources, more than %d", ErrPorts, name, len(p.From), maxSources)
		}
		for _, from := range p.From {
			if !from.IsValid() || from != from.Masked() {
				return fmt.Errorf("%w: %s: %s is not a prefix with zeroes behind it", ErrPorts, name, from)
			}
		}
		seen[inside], seen[outside] = true, true
	}
	return nil
}
