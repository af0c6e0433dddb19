package ledger

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/contracts/bindings"
)

func electionRulesOf(b bindings.ICouncilRules) ElectionRules {
	return ElectionRules{uint64(b.NoticeBlocks), uint64(b.NominationBlocks), uint64(b.VotingBlocks), uint64(b.SupportBps)}
}

func councilDecoders() map[common.Hash]decoder {
	c := bindings.NewCouncil()
	events := c.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(c.UnpackConfiguredEvent, func(_ *reader, at At, b *bindings.CouncilConfigured) Event {
			k := b.Config
			return CouncilConfigured{
				at, k.Token, k.Governor, k.Staking, k.Capacity, k.Timelock, b.Authority,
				uint64(k.ElectionBlocks), uint64(k.PauseBlocks), uint64(k.ActionBlocks), uint64(k.Approvals), electionRulesOf(b.Rules), b.Members,
			}
		}),
		id("AuthorityUpdated"): with(c.UnpackAuthorityUpdatedEvent, func(_ *reader, at At, b *bindings.CouncilAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("RulesSet"): with(c.UnpackRulesSetEvent, func(_ *reader, at At, b *bindings.CouncilRulesSet) Event {
			return RulesSet{at, electionRulesOf(b.Rules)}
		}),
		id("ElectionOpened"): with(c.UnpackElectionOpenedEvent, func(r *reader, at At, b *bindings.CouncilElectionOpened) Event {
			return ElectionOpened{
				at, r.number(b.Election), r.number(b.Cohort), r.number(b.Snapshot), r.number(b.NominationEnd),
				r.number(b.VotingEnd), r.number(b.SupportBps), r.number(b.NextDue),
			}
		}),
		id("Nominated"): with(c.UnpackNominatedEvent, func(r *reader, at At, b *bindings.CouncilNominated) Event {
			return Nominated{at, r.number(b.Election), b.Nominee, b.By, r.number(b.Order)}
		}),
		id("Accepted"): without(c.UnpackAcceptedEvent, func(r *reader, at At, b *bindings.CouncilAccepted) Event {
			return NominationAccepted{at, r.number(b.Election), b.Nominee}
		}),
		id("Supported"): with(c.UnpackSupportedEvent, func(r *reader, at At, b *bindings.CouncilSupported) Event {
			return NomineeSupported{at, r.number(b.Election), b.Voter, b.Nominee, b.Amount, b.Total}
		}),
		id("CandidateAdmitted"): without(c.UnpackCandidateAdmittedEvent, func(r *reader, at At, b *bindings.CouncilCandidateAdmitted) Event {
			return CandidateAdmitted{at, r.number(b.Election), b.Candidate}
		}),
		id("Voted"): with(c.UnpackVotedEvent, func(r *reader, at At, b *bindings.CouncilVoted) Event {
			return CandidateVoted{at, r.number(b.Election), b.Voter, b.Candidate, b.Amount, b.Total}
		}),
		id("Elected"): with(c.UnpackElectedEvent, func(r *reader, at At, b *bindings.CouncilElected) Event {
			return MemberElected{at, r.number(b.Election), b.Member, r.number(b.Seat), b.Before}
		}),
		id("ElectionFinished"): with(c.UnpackElectionFinishedEvent, func(r *reader, at At, b *bindings.CouncilElectionFinished) Event {
			return ElectionWasFinished{at, r.number(b.Election), r.number(b.Elected)}
		}),
		id("Resigned"): with(c.UnpackResignedEvent, func(r *reader, at At, b *bindings.CouncilResigned) Event {
			return MemberResigned{at, b.Member, r.number(b.Seat)}
		}),
		id("Removed"): with(c.UnpackRemovedEvent, func(r *reader, at At, b *bindings.CouncilRemoved) Event {
			return MemberRemoved{at, b.Member, r.number(b.Seat), r.number(b.BarredThrough)}
		}),
		id("Approved"): with(c.UnpackApprovedEvent, func(r *reader, at At, b *bindings.CouncilApproved) Event {
			return ActionApproved{at, b.Action, b.Member, r.number(b.Approvals), r.number(b.Needed), b.Call}
		}),
		id("Executed"): without(c.UnpackExecutedEvent, func(_ *reader, at At, b *bindings.CouncilExecuted) Event {
			return ActionExecuted{at, b.Action}
		}),
		id("PauseBegun"): with(c.UnpackPauseBegunEvent, func(r *reader, at At, b *bindings.CouncilPauseBegun) Event {
			return PauseBegun{at, r.number(b.End)}
		}),
		id("PauseEnded"): with(c.UnpackPauseEndedEvent, func(r *reader, at At, b *bindings.CouncilPauseEnded) Event {
			return PauseEnded{at, r.number(b.Next)}
		}),
	}
}

// authorityDecoders know who has which role; of the authority's other events, the names.
func authorityDecoders() map[common.Hash]decoder {
	a := bindings.NewAuthority()
	all := map[common.Hash]decoder{}
	for _, event := range a.GetABI().Events {
		all[event.ID] = func(_ *reader, at At, _ *types.Log) (Event, error) { return AuthorityActed{at, event.Name}, nil }
	}
	all[a.GetABI().Events["RoleGranted"].ID] = with(a.UnpackRoleGrantedEvent, func(_ *reader, at At, b *bindings.AuthorityRoleGranted) Event {
		return RoleGranted{at, b.RoleId, b.Account, uint64(b.Delay)}
	})
	all[a.GetABI().Events["RoleRevoked"].ID] = without(a.UnpackRoleRevokedEvent, func(_ *reader, at At, b *bindings.AuthorityRoleRevoked) Event {
		return RoleRevoked{at, b.RoleId, b.Account}
	})
	return all
}
