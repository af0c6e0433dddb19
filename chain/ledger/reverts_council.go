package ledger

// What the council refuses.
var (
	ErrNotCouncilMember    = revertOf("NotAMember", "%v has no seat in the council")
	ErrCouncilMember       = revertOf("AlreadyAMember", "%v has a seat in the council's other cohort, or is named twice", "it can stand for the seats of its own cohort, or resign first")
	ErrElectionNotDue      = revertOf("ElectionNotDue", "the next election can be opened from block %v on")
	ErrElectionNotFinished = revertOf("ElectionNotFinished", "election %v has not been finished", "anybody can finish it with `muster council finish`")
	ErrElectionPhase       = revertOf("WrongPhase", "election %v is in another phase: %v, not %v", "muster council show tells until when a phase lasts")
	ErrAlreadyNominated    = revertOf("AlreadyNominated", "%v was nominated, or has accepted, before")
	ErrNotNominated        = revertOf("NotNominated", "%v was not nominated", "anybody can nominate it while nominations are open")
	ErrNotCandidate        = revertOf("NotACandidate", "%v does not stand for election: it has not accepted, or lacks support")
	ErrBarred              = revertOf("Barred", "%v was removed from the council, and cannot be elected up to election %v")
	ErrVoteAmounts         = revertOf("InvalidAmounts", "each account needs an amount above 0")
	ErrVotesSpent          = revertOf("NotEnoughVotes", "%v would have spent %v votes, and has %v", "name the commitments behind which it has stake, or spend less")
	ErrActionExpiry        = revertOf("InvalidExpiry", "an action cannot be approved until block %v: that is past, or after block %v", "begin the action again, with a later or an earlier expiry")
	ErrAlreadyApproved     = revertOf("AlreadyApproved", "the action %x was approved by %v before, and needs others")
	ErrActionDone          = revertOf("AlreadyExecuted", "the action %x has been done", "begin it again to do it once more")
	ErrPausedLately        = revertOf("PausedLately", "the council can pause again from block %v on")
	ErrCouncilPauseRuns    = revertOf("PauseNotOver", "the council's pause lasts until block %v")
	ErrNoCouncilPause      = revertOf("NoPause", "there is no pause of the council's")
)
