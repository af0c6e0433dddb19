package verifier

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/verifier/model"
)

// firstBlock is the first block whose events an audit needs. With a DAO it is that of the deployment's first contract: FLT
// votes as it moved from its first block on, and the authority says who may govern.
func firstBlock(d ledger.Deployment) uint64 {
	first := d.Block
	if d.HasDAO() {
		for _, made := range d.Made {
			first = min(first, made.Block)
		}
	}
	return first
}

// readToken reads what FLT did before the deployment, if it was there before: by that it votes.
func (a *audit) readToken(ctx context.Context) error {
	d, last := a.cfg.Deployment, firstBlock(a.cfg.Deployment)-1
	if _, ours := d.Made["token"]; ours || !d.HasDAO() {
		return nil
	}
	events, err := a.cfg.Chain.TokenHistory(ctx, last, func(done, total uint64) { a.cfg.Progress("reading the history of FLT", done, total) })
	if err != nil {
		return err
	}
	for tx := range transactions(events) {
		a.replay.Transaction(tx, 0)
	}
	a.Report.note("FLT is older than this deployment: who had it, and voted with it, up to block %d is only what the node says", last)
	return nil
}

// checkVoteRules holds the first rules of votes against the deployment file. What sets them later, only a vote can decide.
func (a *audit) checkVoteRules(events []ledger.Event) {
	rules := a.cfg.Deployment.Parameters.Governance.DAO
	if !rules.IsWanted() {
		return
	}
	wanted := map[string]*big.Int{
		ledger.SettingVotingDelay:       new(big.Int).SetUint64(rules.VotingDelay),
		ledger.SettingVotingPeriod:      new(big.Int).SetUint64(rules.VotingPeriod),
		ledger.SettingProposalThreshold: rules.ProposalThreshold,
		ledger.SettingQuorum:            new(big.Int).SetUint64(rules.QuorumBps),
		ledger.SettingLateQuorum:        new(big.Int).SetUint64(rules.LateQuorumExtension),
		ledger.SettingDelay:             new(big.Int).SetUint64(rules.TimelockDelay),
	}
	dao := a.replay.Model().DaoOf()
	for setting := range dao.Settings {
		delete(wanted, setting)
	}
	for _, e := range events {
		var setting string
		var got *big.Int
		switch e := e.(type) {
		case ledger.VoteSettingSet:
			setting, got = e.Setting, e.New
		case ledger.MinDelayChange:
			setting, got = ledger.SettingDelay, e.NewDuration
		}
		if want, first := wanted[setting]; first && want.Cmp(got) != 0 {
			a.Report.add(model.NewDifference(e, "", fmt.Sprint(want), fmt.Sprint(got), "as the deployment file says"))
		}
		delete(wanted, setting)
	}
}

// checkFirstRoles holds what the council was made with, and who had the first roles, against the deployment file.
func (a *audit) checkFirstRoles(events []ledger.Event) {
	d := a.cfg.Deployment
	if !d.HasDAO() {
		return
	}
	g := d.Parameters.Governance
	for _, e := range events {
		switch e := e.(type) {
		case ledger.RoleGranted:
			known := []common.Address{d.Timelock, d.Council, d.Market, g.Council, g.Guardian}
			if e.Block == d.Made["authority"].Block && (e.Account == common.Address{} || !slices.Contains(known, e.Account)) {
				a.Report.add(model.NewDifference(e, "account", "timelock, council, guardian or market", e.Account.Hex(), "as the deployment file says"))
			}
		case ledger.TimelockRoleGranted:
			known := []common.Address{d.Timelock, d.Governor, cmp.Or(d.Council, g.Council), {}} // anybody executes
			if e.Block == d.Made["timelock"].Block && !slices.Contains(known, e.Account) {
				a.Report.add(model.NewDifference(e, "account", "timelock, governor or council", e.Account.Hex(), "as the deployment file says"))
			}
		case ledger.CouncilConfigured:
			a.Made = append(a.Made, e.TxHash)
			a.checkCouncil(e)
		}
	}
}

func (a *audit) checkCouncil(e ledger.CouncilConfigured) {
	d, c := a.cfg.Deployment, a.cfg.Deployment.Parameters.Governance.DAO.Council
	want := e
	want.Token, want.Governor, want.Staking, want.Capacity, want.Timelock, want.Authority = d.Token, d.Governor, d.Staking, d.Capacity, d.Timelock, d.Authority
	want.ElectionBlocks, want.PauseBlocks, want.ActionBlocks, want.Approvals = c.ElectionBlocks, c.PauseBlocks, c.ActionBlocks, c.Approvals
	want.Rules = ledger.ElectionRules{
		NoticeBlocks: c.NoticeBlocks, NominationBlocks: c.NominationBlocks, VotingBlocks: c.VotingBlocks, SupportBps: c.SupportBps,
	}
	want.Members = c.Members
	a.Report.add(model.Compare(want, e, "as the deployment file says")...)
}

// finishVotes adds to the report what has become of each proposal, and who sits in the council.
func (a *audit) finishVotes() {
	if council := a.replay.Model().CouncilOf(); council.Configured {
		a.Report.Council = council.Members[:]
	}
	dao, next := a.replay.Model().DaoOf(), a.end.Number+1
	ids := slices.SortedFunc(maps.Keys(dao.Proposals), func(x, y common.Hash) int {
		return cmp.Or(cmp.Compare(dao.Proposals[x].VoteStart, dao.Proposals[y].VoteStart), bytes.Compare(x[:], y[:]))
	})
	for _, id := range ids {
		p := dao.Proposals[id]
		found := Proposal{
			ID: id, Proposer: p.Proposer, State: dao.StateOf(p, next).String(), Voters: len(p.Used),
			Against: wei(p.Against), For: wei(p.For), Abstain: wei(p.Abstain),
		}
		if p.VoteStart < next {
			quorum := wei(dao.Quorum(p))
			found.Quorum = &quorum
		}
		a.Report.Proposals = append(a.Report.Proposals, found)
	}
}

// writeProposals says how the votes add up, and who sits in the council.
func (r *Report) writeProposals(b *strings.Builder) {
	for _, p := range r.Proposals {
		line := fmt.Sprintf("proposal %s, by %s: %s", p.ID.Hex()[:10], shortAddress(p.Proposer), p.State)
		if p.Quorum != nil {
			line += fmt.Sprintf("; %s: %s FLT for, %s against, %s abstain; quorum %s",
				text.Count(p.Voters, "voter"), p.For.Short(), p.Against.Short(), p.Abstain.Short(), p.Quorum.Short())
		}
		wrap(b, "", line)
	}
	if len(r.Council) > 0 {
		seats := make([]string, len(r.Council))
		for i, member := range r.Council {
			seats[i] = "vacant"
			if member != (common.Address{}) {
				seats[i] = shortAddress(member)
			}
		}
		wrap(b, "", "council: "+strings.Join(seats, ", "))
	}
	if len(r.Proposals)+len(r.Council) > 0 {
		b.WriteByte('\n')
	}
}
