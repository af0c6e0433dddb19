package ledger

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// votingDecoders are those of the contracts of a DAO, FLT among them. Only an audit reads their events.
func votingDecoders(d *Deployment) map[common.Address]map[common.Hash]decoder {
	all := map[common.Address]map[common.Hash]decoder{}
	if d.HasDAO() {
		all[d.Token], all[d.Governor], all[d.Timelock] = tokenDecoders(), governorDecoders(), timelockDecoders()
		all[d.Authority] = authorityDecoders()
	}
	if d.HasCouncil() {
		all[d.Council] = councilDecoders()
	}
	return all
}

func tokenDecoders() map[common.Hash]decoder {
	t := bindings.NewFLT()
	events := t.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Transfer"): with(t.UnpackTransferEvent, func(_ *reader, at At, b *bindings.FLTTransfer) Event {
			return Transferred{at, b.Raw.Address, b.From, b.To, b.Value}
		}),
		id("DelegateChanged"): without(t.UnpackDelegateChangedEvent, func(_ *reader, at At, b *bindings.FLTDelegateChanged) Event {
			return DelegateChanged{at, b.Delegator, b.FromDelegate, b.ToDelegate}
		}),
		id("DelegateVotesChanged"): with(t.UnpackDelegateVotesChangedEvent, func(_ *reader, at At, b *bindings.FLTDelegateVotesChanged) Event {
			return DelegateVotesChanged{at, b.Delegate, b.PreviousVotes, b.NewVotes}
		}),
	}
}

func governorDecoders() map[common.Hash]decoder {
	g := bindings.NewDao()
	events := g.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("ProposalCreated"): with(g.UnpackProposalCreatedEvent, func(r *reader, at At, b *bindings.DaoProposalCreated) Event {
			return ProposalCreated{
				at, common.BigToHash(b.ProposalId), b.Proposer, r.calls(b.Targets, b.Values, b.Calldatas),
				r.number(b.VoteStart), r.number(b.VoteEnd), b.Description,
			}
		}),
		id("VoteCast"): with(g.UnpackVoteCastEvent, func(_ *reader, at At, b *bindings.DaoVoteCast) Event {
			return VoteCast{at, b.Voter, common.BigToHash(b.ProposalId), b.Support, b.Weight, b.Reason, nil}
		}),
		id("VoteCastWithParams"): with(g.UnpackVoteCastWithParamsEvent, func(_ *reader, at At, b *bindings.DaoVoteCastWithParams) Event {
			return VoteCast{at, b.Voter, common.BigToHash(b.ProposalId), b.Support, b.Weight, b.Reason, b.Params}
		}),
		id("ProposalExtended"): with(g.UnpackProposalExtendedEvent, func(_ *reader, at At, b *bindings.DaoProposalExtended) Event {
			return ProposalExtended{at, common.BigToHash(b.ProposalId), b.ExtendedDeadline}
		}),
		id("ProposalQueued"): with(g.UnpackProposalQueuedEvent, func(r *reader, at At, b *bindings.DaoProposalQueued) Event {
			return ProposalWasQueued{at, common.BigToHash(b.ProposalId), r.number(b.EtaSeconds)}
		}),
		id("ProposalExecuted"): with(g.UnpackProposalExecutedEvent, func(_ *reader, at At, b *bindings.DaoProposalExecuted) Event {
			return ProposalWasExecuted{at, common.BigToHash(b.ProposalId)}
		}),
		id("ProposalCanceled"): with(g.UnpackProposalCanceledEvent, func(_ *reader, at At, b *bindings.DaoProposalCanceled) Event {
			return ProposalWasCanceled{at, common.BigToHash(b.ProposalId)}
		}),
		id(SettingVotingDelay): with(g.UnpackVotingDelaySetEvent, func(_ *reader, at At, b *bindings.DaoVotingDelaySet) Event {
			return VoteSettingSet{at, SettingVotingDelay, b.OldVotingDelay, b.NewVotingDelay}
		}),
		id(SettingVotingPeriod): with(g.UnpackVotingPeriodSetEvent, func(_ *reader, at At, b *bindings.DaoVotingPeriodSet) Event {
			return VoteSettingSet{at, SettingVotingPeriod, b.OldVotingPeriod, b.NewVotingPeriod}
		}),
		id(SettingProposalThreshold): with(g.UnpackProposalThresholdSetEvent, func(_ *reader, at At, b *bindings.DaoProposalThresholdSet) Event {
			return VoteSettingSet{at, SettingProposalThreshold, b.OldProposalThreshold, b.NewProposalThreshold}
		}),
		id(SettingQuorum): with(g.UnpackQuorumNumeratorUpdatedEvent, func(_ *reader, at At, b *bindings.DaoQuorumNumeratorUpdated) Event {
			return VoteSettingSet{at, SettingQuorum, b.OldQuorumNumerator, b.NewQuorumNumerator}
		}),
		id(SettingLateQuorum): with(g.UnpackLateQuorumVoteExtensionSetEvent, func(_ *reader, at At, b *bindings.DaoLateQuorumVoteExtensionSet) Event {
			return VoteSettingSet{at, SettingLateQuorum, bigUint(b.OldVoteExtension), bigUint(b.NewVoteExtension)}
		}),
		id("TimelockChange"): with(g.UnpackTimelockChangeEvent, func(_ *reader, at At, b *bindings.DaoTimelockChange) Event {
			return TimelockChange{at, b.OldTimelock, b.NewTimelock}
		}),
	}
}

func timelockDecoders() map[common.Hash]decoder {
	t := bindings.NewTimelock()
	events := t.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("CallScheduled"): with(t.UnpackCallScheduledEvent, func(r *reader, at At, b *bindings.TimelockCallScheduled) Event {
			return CallScheduled{at, b.Id, r.number(b.Index), b.Target, b.Value, b.Data, b.Predecessor, r.number(b.Delay)}
		}),
		id("CallSalt"): with(t.UnpackCallSaltEvent, func(_ *reader, at At, b *bindings.TimelockCallSalt) Event {
			return CallSalt{at, b.Id, b.Salt}
		}),
		id("CallExecuted"): with(t.UnpackCallExecutedEvent, func(r *reader, at At, b *bindings.TimelockCallExecuted) Event {
			return CallExecuted{at, b.Id, r.number(b.Index), b.Target, b.Value, b.Data}
		}),
		id("Cancelled"): without(t.UnpackCancelledEvent, func(_ *reader, at At, b *bindings.TimelockCancelled) Event {
			return OperationCancelled{at, b.Id}
		}),
		id("MinDelayChange"): with(t.UnpackMinDelayChangeEvent, func(_ *reader, at At, b *bindings.TimelockMinDelayChange) Event {
			return MinDelayChange{at, b.OldDuration, b.NewDuration}
		}),
		id("RoleGranted"): without(t.UnpackRoleGrantedEvent, func(_ *reader, at At, b *bindings.TimelockRoleGranted) Event {
			return TimelockRoleGranted{at, b.Role, b.Account, b.Sender}
		}),
		id("RoleRevoked"): without(t.UnpackRoleRevokedEvent, func(_ *reader, at At, b *bindings.TimelockRoleRevoked) Event {
			return TimelockRoleRevoked{at, b.Role, b.Account, b.Sender}
		}),
	}
}

// calls reads the three lists that a proposal's calls are.
func (r *reader) calls(targets []common.Address, values []*big.Int, data [][]byte) []ProposedCall {
	if len(values) != len(targets) || len(data) != len(targets) {
		r.err = errors.Join(r.err, errors.New("the proposal's targets, values and calls are not as many"))
		return nil
	}
	calls := make([]ProposedCall, len(targets))
	for i := range calls {
		calls[i] = ProposedCall{targets[i], values[i], data[i]}
	}
	return calls
}
