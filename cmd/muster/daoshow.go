package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// daoText writes rules of votes and proposals for people.
type daoText view.DAO

func (d daoText) write(w io.Writer) error {
	cells := []string{
		"block", fmt.Sprint(d.Block),
		"governor", d.Governor.Hex(),
		"timelock", fmt.Sprintf("%s, acts after %v", d.Timelock.Hex(), time.Duration(d.TimelockDelay)*time.Second),
		"to propose", d.ProposalThreshold + " FLT",
		"vote", fmt.Sprintf("%d blocks, %d after the proposal", d.VotingPeriod, d.VotingDelay),
		"quorum", fmt.Sprintf("%s of all FLT; if it is late, %d blocks are left", percent(d.QuorumBps), d.LateQuorumExtension),
	}
	errs := []error{rows(w, cells...)}
	if d.Voter != nil {
		errs = append(errs, rows(w, voterCells(*d.Voter)...))
	}
	for _, p := range d.Proposals {
		errs = append(errs, rows(w, proposalText(p).summary()...))
	}
	if len(d.Proposals) == 0 {
		_, err := fmt.Fprintln(w, "nothing was proposed yet")
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// percent writes parts of 10,000.
func percent(bps uint64) string {
	return strings.TrimSuffix(fmt.Sprintf("%d.%02d", bps/100, bps%100), ".00") + " %"
}

func voterCells(v view.Voter) []string {
	votes := "nobody: not delegated"
	if v.VotesWith != (common.Address{}) {
		votes = v.VotesWith.Hex()
	}
	cells := []string{"account", v.Account.Hex(), "holds", v.Balance + " FLT", "voted by", votes, "delegated", v.Delegated + " FLT to the account"}
	for _, s := range v.Staked {
		cells = append(cells, "staked", fmt.Sprintf("%s FLT in commitment %d", s.Amount, s.Commitment))
	}
	return cells
}

// hintVoter says what to do about FLT that votes for nobody.
func hintVoter(cmd *cobra.Command, v view.Voter) {
	if v.Idle {
		writeHint(cmd, "its FLT votes for nobody until it is delegated: muster dao delegate")
	}
}

// proposalText writes a proposal for people.
type proposalText view.Proposal

// summary is what a list shows of it.
func (p proposalText) summary() []string {
	cells := []string{"proposal", p.ID[:10] + ", " + p.stage()}
	for _, c := range p.Calls {
		cells = append(cells, wrapped("does", c.What)...)
	}
	return append(cells, "votes", fmt.Sprintf("%s for, %s against, %s abstain", p.For, p.Against, p.Abstain), "quorum", p.Quorum+" FLT")
}

// stage is the state, and what comes next.
func (p proposalText) stage() string {
	switch p.State {
	case ledger.ProposalPending.String():
		return fmt.Sprintf("%s: votes from block %d on", p.State, p.Snapshot+1)
	case ledger.ProposalActive.String():
		return fmt.Sprintf("%s: votes to block %d", p.State, p.Deadline)
	case ledger.ProposalSucceeded.String():
		return p.State + ": it can be queued"
	case ledger.ProposalQueued.String():
		return fmt.Sprintf("%s: can be executed from %s", p.State, view.Moment(time.Unix(p.Ready, 0)))
	}
	return p.State
}

func (p proposalText) write(w io.Writer) error {
	cells := append([]string{"number", p.ID}, p.summary()...)
	cells = append(cells, "proposer", p.Proposer.Hex(), "proposed", fmt.Sprintf("in block %d", p.Block),
		"snapshot", fmt.Sprintf("block %d", p.Snapshot), "vote", fmt.Sprintf("blocks %d to %d", p.Snapshot+1, p.Deadline))
	for _, c := range p.Calls {
		cells = append(cells, "to", c.To.Hex())
	}
	// A stranger wrote it: quoted, it cannot move the cursor.
	text, _, _ := strings.Cut(p.Description, "\n"+govern.ProposerMark)
	cells = append(cells, wrapped("it says", fmt.Sprintf("%q", text))...)
	if p.Ready != 0 {
		cells = append(cells, wrapped("operation", p.Operation.Hex())...)
	}
	return rows(w, cells...)
}

// writeVote shows what a vote would count before anybody agrees to it.
func writeVote(cmd *cobra.Command, v view.Vote) {
	var cells []string
	for _, c := range v.Proposal.Calls {
		cells = append(cells, wrapped("does", c.What)...)
	}
	cells = append(cells, "delegated", ledger.FormatFLT(v.Power.Held)+" FLT")
	for _, s := range v.Power.Staked {
		cells = append(cells, "staked", fmt.Sprintf("%s FLT in commitment %d", ledger.FormatFLT(s.Amount), s.Commitment))
	}
	if v.Used.Sign() > 0 {
		cells = append(cells, "has voted", ledger.FormatFLT(v.Used)+" FLT")
	}
	_ = rows(cmd.ErrOrStderr(), cells...) // whoever has closed it reads nothing
}
