package verifier

import (
	"bytes"
	"cmp"
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

// firstBlock is the first block whose events an audit needs. FLT votes as it moved from its first block on, which comes
// before the capacity contract's if the deployment made it.
func firstBlock(d ledger.Deployment) uint64 {
	if made, ours := d.Made["token"]; d.HasDAO() && ours {
		return min(made.Block, d.Block)
	}
	return d.Block
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

// finishVotes adds to the report what has become of each proposal.
func (a *audit) finishVotes() {
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

// writeProposals says how the votes add up.
func (r *Report) writeProposals(b *strings.Builder) {
	for _, p := range r.Proposals {
		line := fmt.Sprintf("proposal %s, by %s: %s", p.ID.Hex()[:10], shortAddress(p.Proposer), p.State)
		if p.Quorum != nil {
			line += fmt.Sprintf("; %s: %s FLT for, %s against, %s abstain; quorum %s",
				text.Count(p.Voters, "voter"), p.For.Short(), p.Against.Short(), p.Abstain.Short(), p.Quorum.Short())
		}
		wrap(b, "", line)
	}
	if len(r.Proposals) > 0 {
		b.WriteByte('\n')
	}
}
