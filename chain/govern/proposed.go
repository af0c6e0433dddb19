package govern

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
)

// proposals are what was proposed, in that order, as the governor's events tell it.
type proposals []proposed

// proposed is one of them. Its text is whatever its proposer wrote, and need not be one: its bytes are kept, for the
// proposal's number is a hash of them.
type proposed struct {
	ID          *hexutil.Big     `json:"id"`
	Proposer    common.Address   `json:"proposer"`
	Description hexutil.Bytes    `json:"description"`
	Block       uint64           `json:"block"`
	Snapshot    uint64           `json:"snapshot"`
	To          []common.Address `json:"to"`
	Values      []*hexutil.Big   `json:"values"`
	Data        []hexutil.Bytes  `json:"data"`
}

// created asks for the events by which proposals come to be.
func (d DAO) created() chain.LogQuery {
	abi := d.governor.GetABI()
	return chain.LogQuery{Contracts: []common.Address{d.Deployment.Governor}, Topics: []any{abi.Events["ProposalCreated"].ID}}
}

// add adds what events tell.
func (all *proposals) add(governor *bindings.Dao, logs []types.Log) error {
	events, err := eventsOf(logs, governor.UnpackProposalCreatedEvent)
	if err != nil {
		return err
	}
	for _, e := range events {
		p := proposed{
			ID: (*hexutil.Big)(e.ProposalId), Proposer: e.Proposer, Description: []byte(e.Description), Block: e.Raw.BlockNumber,
			Snapshot: e.VoteStart.Uint64(), To: e.Targets,
		}
		for k := range e.Targets {
			p.Values, p.Data = append(p.Values, (*hexutil.Big)(e.Values[k])), append(p.Data, e.Calldatas[k])
		}
		*all = append(*all, p)
	}
	return nil
}

// proposal is it as it was made; what has become of it is to be read.
func (p proposed) proposal() Proposal {
	out := Proposal{ID: p.ID.ToInt(), Proposer: p.Proposer, Block: p.Block, Snapshot: p.Snapshot}
	out.Description = string(p.Description)
	for k, to := range p.To {
		out.Calls = append(out.Calls, ProposedCall{Operation{To: to, Data: p.Data[k]}, (*big.Int)(p.Values[k])})
	}
	return out
}
