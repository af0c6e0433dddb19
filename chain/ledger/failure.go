package ledger

import (
	"fmt"
	"strings"
)

// WhyFailed says in words why a commitment was stopped early, if one of some events is that it was.
func WhyFailed(events []Event, id uint64) (why string, ok bool) {
	for _, e := range events {
		if failed, is := e.(CommitmentFailed); is && failed.ID == id {
			return failed.why(events), true
		}
	}
	return "", false
}

// why takes what was wrong with the last epoch from the slash in the same transaction.
func (f *CommitmentFailed) why(events []Event) string {
	why := fmt.Sprintf("after %d failing epochs", f.Failures)
	if f.Failures == 1 {
		why = "after 1 failing epoch"
	}
	var faults []string
	for _, e := range events {
		slash, ok := e.(Slashed)
		if !ok || slash.ID != f.ID || slash.TxHash != f.TxHash {
			continue
		}
		if slash.ForDowntime.Sign() > 0 {
			faults = append(faults, "too many challenges were missed")
		}
		if slash.ForFalseClaims.Sign() > 0 {
			faults = append(faults, "claimed units were not proven")
		}
	}
	if len(faults) > 0 {
		why += ", in the last of which " + strings.Join(faults, " and ")
	}
	return why + " (a commitment fails when too many of its last epochs were failing, one with too little bond among them, or when its stake is less than half its collateral)"
}
