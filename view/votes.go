//go:build !js

package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

// Votes is what an account has to vote with: now, on proposals whose vote runs, and in the council's newest election.
type Votes struct {
	Voter
	Proposals []ProposalVotes `json:"proposals" nullable:"false" doc:"Those whose vote runs"`
	Election  *ElectionVotes  `json:"election,omitempty" doc:"The council's newest, once its votes count"`
}

// VotePower is what one vote can use. Amounts are wei of FLT.
type VotePower struct {
	Held   ledger.Wei `json:"held" doc:"What was delegated to the account, by itself or by others"`
	Staked []Staked   `json:"staked" nullable:"false" doc:"Own stake, by commitment, in the order in which a vote names them"`
	Total  ledger.Wei `json:"total" doc:"All of it"`
}

// ProposalVotes is what an account can vote with on a proposal.
type ProposalVotes struct {
	ID string `json:"id" doc:"In hexadecimal digits"`
	VotePower
	Used ledger.Wei `json:"used" doc:"By earlier votes"`
}

// ElectionVotes is what an account can vote with in an election.
type ElectionVotes struct {
	Number uint64 `json:"number" doc:"The election's number"`
	VotePower
	Supported ledger.Wei `json:"supported" doc:"What it has given nominees as support"`
	Voted     ledger.Wei `json:"voted" doc:"What it has given candidates as votes"`
}

// ReadVotes reads what an account can vote with, which has stake behind no other commitments than some, in ascending
// order. The DAO, and the council if one is elected, were read in the same block.
func ReadVotes(ctx context.Context, c *ledger.Client, account common.Address, commitments []uint64, dao DAO, council *Council) (v Votes, err error) {
	v.Proposals = []ProposalVotes{}
	now, err := c.VotingPowerBehind(ctx, account, dao.Block-1, commitments)
	if err != nil {
		return v, err
	}
	if v.Voter, err = voterOf(ctx, c, account, now); err != nil {
		return v, err
	}
	for _, p := range dao.Proposals {
		if p.State != ledger.ProposalActive.String() {
			continue
		}
		one, err := proposalVotes(ctx, c, account, commitments, p)
		if err != nil {
			return v, err
		}
		v.Proposals = append(v.Proposals, one)
	}
	if council != nil && council.Election != nil && council.Election.LeastSupport != nil {
		v.Election, err = electionVotes(ctx, c, account, commitments, *council.Election)
	}
	return v, err
}

func proposalVotes(ctx context.Context, c *ledger.Client, account common.Address, commitments []uint64, p Proposal) (v ProposalVotes, err error) {
	d, err := govern.DAOOf(c)
	if err != nil {
		return v, err
	}
	v.ID = p.ID
	if v.VotePower, err = powerAt(ctx, c, account, p.Snapshot, commitments); err != nil {
		return v, err
	}
	v.Used.Int, err = d.UsedVotes(ctx, common.HexToHash(p.ID).Big(), account)
	return v, err
}

func electionVotes(ctx context.Context, c *ledger.Client, account common.Address, commitments []uint64, e Election) (*ElectionVotes, error) {
	council, err := govern.CouncilOf(c)
	if err != nil {
		return nil, err
	}
	v := ElectionVotes{Number: e.Number}
	if v.VotePower, err = powerAt(ctx, c, account, e.Snapshot, commitments); err != nil {
		return nil, err
	}
	v.Supported.Int, v.Voted.Int, err = council.Spent(ctx, e.Number, account)
	return &v, err
}

// powerAt is what one vote of an account can use that counts what was there in a block.
func powerAt(ctx context.Context, c *ledger.Client, account common.Address, block uint64, commitments []uint64) (v VotePower, err error) {
	power, err := c.VotingPowerBehind(ctx, account, block, commitments)
	if err != nil {
		return v, err
	}
	power = power.InOneVote()
	return VotePower{Held: ledger.Wei{Int: power.Held}, Staked: stakedOf(power), Total: ledger.Wei{Int: power.Total()}}, nil
}
