package ledger

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrNoDAO says that no DAO governs the deployment.
	ErrNoDAO = hint.Add(errors.New("this deployment has no DAO"), "its governor acts by muster governance")
	// ErrTooManyCommitments says that a vote names more commitments than one may.
	ErrTooManyCommitments = errors.New("too many commitments for a vote")
)

// MostCommitments is how many commitments a vote may name (contracts/src/dao/StakeVotes.sol).
const MostCommitments = 64

// A ProposalState is what has become of a proposal, as OpenZeppelin's governor numbers it.
type ProposalState uint8

// The states of a proposal.
const (
	ProposalPending ProposalState = iota // its vote has not begun
	ProposalActive
	ProposalCanceled
	ProposalDefeated
	ProposalSucceeded // it can be queued
	ProposalQueued
	ProposalExpired
	ProposalExecuted
)

var proposalStates = [...]string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}

func (s ProposalState) String() string {
	if int(s) < len(proposalStates) {
		return proposalStates[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// A StakedVote is stake of an account's that can vote: what was behind a commitment when the epoch of a block began.
type StakedVote struct {
	Commitment uint64
	Amount     *big.Int // wei of FLT
}

// A VotingPower is what an account can vote with at a block: the tokens that were delegated to it, and its own stake.
type VotingPower struct {
	Held   *big.Int // wei of FLT
	Staked []StakedVote
}

// Total is all of it.
func (p VotingPower) Total() *big.Int {
	sum := new(big.Int).Set(p.Held)
	for _, s := range p.Staked {
		sum.Add(sum, s.Amount)
	}
	return sum
}

// Commitments are those whose stake votes, in ascending order.
func (p VotingPower) Commitments() []uint64 {
	ids := make([]uint64, len(p.Staked))
	for i, s := range p.Staked {
		ids[i] = s.Commitment
	}
	return ids
}

// InOneVote is what one vote can use of the power: the stake behind the [MostCommitments] that have the most.
func (p VotingPower) InOneVote() VotingPower {
	if len(p.Staked) <= MostCommitments {
		return p
	}
	staked := slices.SortedFunc(slices.Values(p.Staked), func(a, b StakedVote) int { return b.Amount.Cmp(a.Amount) })[:MostCommitments]
	slices.SortFunc(staked, func(a, b StakedVote) int { return cmp.Compare(a.Commitment, b.Commitment) })
	return VotingPower{p.Held, staked}
}

// VoteParams are the parameters of a vote that names commitments, which must be in ascending order.
func VoteParams(commitments []uint64) ([]byte, error) {
	if len(commitments) > MostCommitments {
		return nil, hint.Add(fmt.Errorf("%w: %d, and at most %d are possible", ErrTooManyCommitments, len(commitments), MostCommitments),
			"name those with the most stake")
	}
	params := make([]byte, 0, 32*len(commitments))
	for _, id := range commitments {
		params = append(params, common.BigToHash(bigUint(id)).Bytes()...)
	}
	return params, nil
}

// VotingPower finds what an account can vote with at a past block, among all commitments. progress counts commitments
// and may be nil.
func (c *Client) VotingPower(ctx context.Context, account common.Address, block uint64, progress chain.Progress) (p VotingPower, err error) {
	count, err := c.CommitmentCount(ctx)
	if err != nil {
		return p, err
	}
	if p.Held, err = c.HeldVotes(ctx, account, block); err != nil {
		return p, err
	}
	return p, inTurn(count, progress, func(first, last uint64) error {
		ids := make([]uint64, 0, last-first+1)
		for id := first; id <= last; id++ {
			ids = append(ids, id)
		}
		return c.addStaked(ctx, &p, account, block, ids)
	})
}

// VotingPowerBehind is what an account can vote with at a past block, if it has stake behind no other commitments than
// some, which are in ascending order.
func (c *Client) VotingPowerBehind(ctx context.Context, account common.Address, block uint64, commitments []uint64) (p VotingPower, err error) {
	if p.Held, err = c.HeldVotes(ctx, account, block); err != nil {
		return p, err
	}
	return p, c.addStaked(ctx, &p, account, block, commitments)
}

// addStaked adds the stake that an account had behind some commitments.
func (c *Client) addStaked(ctx context.Context, p *VotingPower, account common.Address, block uint64, commitments []uint64) error {
	some, err := c.StakedVotes(ctx, account, block, commitments)
	for _, s := range some {
		if s.Amount.Sign() > 0 {
			p.Staked = append(p.Staked, s)
		}
	}
	return err
}

// HeldVotes are the votes of the tokens that were delegated to an account at a past block.
func (c *Client) HeldVotes(ctx context.Context, account common.Address, block uint64) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Token, "what was delegated to "+account.Hex(),
		c.token.PackGetPastVotes(account, bigUint(block)), c.token.UnpackGetPastVotes)
}

// StakedVotes are the votes of an account's stake behind some commitments at a past block; 0 where it had none.
func (c *Client) StakedVotes(ctx context.Context, account common.Address, block uint64, commitments []uint64) ([]StakedVote, error) {
	epoch := bigUint(c.Clock.Epoch(block))
	some := make([]StakedVote, len(commitments))
	readings := make([]reading, len(commitments))
	for i, id := range commitments {
		some[i].Commitment = id
		readings[i] = into(&some[i].Amount, c.Deployment.Staking, c.staking.PackStakeOf(bigUint(id), account, epoch), c.staking.UnpackStakeOf)
	}
	return some, c.readTogether(ctx, "the stake of "+account.Hex(), readings)
}

// VotesWith is the account that votes with an account's tokens; the zero address: nobody does.
func (c *Client) VotesWith(ctx context.Context, account common.Address) (common.Address, error) {
	return View(ctx, c, c.Deployment.Token, "who votes with the tokens of "+account.Hex(),
		c.token.PackDelegates(account), c.token.UnpackDelegates)
}

// DelegateVotes lets an account, the own one included, vote with the sender's tokens from now on: those that it holds,
// not those that are staked.
func (s *Sender) DelegateVotes(ctx context.Context, to common.Address) (*Receipt, error) {
	what := "let " + to.Hex() + " vote with the tokens of " + s.Address().Hex()
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Token, Data: s.client.token.PackDelegate(to), Once: true})
}
