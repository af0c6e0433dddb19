package lease

import (
	"fmt"

	"github.com/muster-network/muster/capacity"
)

// processMiB is what the process of a machine takes besides the machine's memory.
const processMiB = 160

// devMiB is the memory of a unit's machine under profile dev: enough for the smallest guest.
const devMiB = 192

// unitMiB is the memory of a unit (protocol section 1).
const unitMiB = 4096

// Memory is how much memory the machine of some units has under a profile, in MiB. Under "main" the units' memory holds
// the machine's process too.
func Memory(profile string) (func(units int) int, error) {
	switch profile {
	case capacity.Dev().Name:
		return func(units int) int { return devMiB * units }, nil
	case capacity.Main().Name:
		return func(units int) int { return (unitMiB*units - processMiB) &^ 1 }, nil
	}
	return nil, fmt.Errorf("nobody has said how much memory a machine has under profile %q", profile)
}

// SharesCores says whether machines of a profile may share cores.
func SharesCores(profile string) bool { return profile == capacity.Dev().Name }
