package govern

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/hint"
)

// hasDigits says whether an id begins with some digits, of which there are enough to mean one.
func hasDigits(id common.Hash, digits string) bool {
	return len(digits) >= len("0x")+4 && strings.HasPrefix(id.Hex(), strings.ToLower(digits))
}

// requireOne says what is wrong if not one was found by its digits. what are several: "actions have ids".
func requireOne(found int, digits, what string, none error) error {
	switch found {
	case 0:
		return fmt.Errorf("%q: %w", digits, none)
	case 1:
		return nil
	}
	return hint.Add(fmt.Errorf("%d %s that begin with %s", found, what, digits), "give more digits")
}
