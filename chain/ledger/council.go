package ledger

import "fmt"

// ElectionPhase is where an election of the council stands.
type ElectionPhase uint8

// The phases of an election, in their order.
const (
	ElectionNone       ElectionPhase = iota
	ElectionNotice                   // until the block whose votes count
	ElectionNomination               // nominees and their support
	ElectionVoting
	ElectionOver     // and anybody can finish it
	ElectionFinished // those who were elected sit
)

func (p ElectionPhase) String() string {
	names := [...]string{"none", "notice", "nominations", "vote", "over", "finished"}
	if int(p) < len(names) {
		return names[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}
