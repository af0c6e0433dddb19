package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
)

// What a sender can do, one method for each function of the contracts. The comments of the
// Solidity interfaces say who may do it and when. Amounts are wei of FLT. What only a provider may do goes
// through the provider account that the sender acts for, if it does; what anybody may do, never.

// Commitment is what a provider promises.
type Commitment struct {
	Units         int
	Class         int    // speed class
	MaxLeased     int    // the most units that may be leased
	Duration      uint64 // epochs
	CommissionBps uint64
	Bond          *big.Int
}

// CreateCommitment makes a commitment and pays its bond. It returns the commitment's id.
func (s *Sender) CreateCommitment(ctx context.Context, c Commitment) (id uint64, r *Receipt, err error) {
	what := fmt.Sprintf("make a commitment of %d units with a bond of %s FLT", c.Units, FormatFLT(c.Bond))
	units, class, maxLeased := big.NewInt(int64(c.Units)), big.NewInt(int64(c.Class)), big.NewInt(int64(c.MaxLeased))
	if err := fits(what, units, class, maxLeased); err != nil {
		return 0, nil, err
	}
	r, err = s.payAsProvider(ctx, what, c.Bond, func() []byte {
		return s.client.staking.PackCreateCommitment(units, class, maxLeased, bigUint(c.Duration), bigUint(c.CommissionBps), c.Bond)
	})
	if err != nil {
		return 0, nil, err
	}
	created, ok := EventIn[CommitmentCreated](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s made no commitment", ErrNotMuster, r.TxHash)
	}
	return created.ID, r, nil
}

// AddUnits adds units to a commitment that waits for stake.
func (s *Sender) AddUnits(ctx context.Context, id uint64, n int) (*Receipt, error) {
	what, units := fmt.Sprintf("add %d units to commitment %d", n, id), big.NewInt(int64(n))
	if err := fits(what, units); err != nil {
		return nil, err
	}
	return s.asProvider(ctx, what, s.client.Deployment.Staking, s.client.staking.PackAddUnits(bigUint(id), units), false)
}

// RemoveUnits takes the highest-numbered units out of a commitment from the next seal period on.
func (s *Sender) RemoveUnits(ctx context.Context, id uint64, n int) (*Receipt, error) {
	what, units := fmt.Sprintf("remove %d units from commitment %d", n, id), big.NewInt(int64(n))
	if err := fits(what, units); err != nil {
		return nil, err
	}
	return s.asProvider(ctx, what, s.client.Deployment.Staking, s.client.staking.PackRemoveUnits(bigUint(id), units), false)
}

// AddBond adds to the bond of a commitment.
func (s *Sender) AddBond(ctx context.Context, id uint64, amount *big.Int) (*Receipt, error) {
	return s.payAsProvider(ctx, fmt.Sprintf("add %s FLT to the bond of commitment %d", FormatFLT(amount), id), amount,
		func() []byte { return s.client.staking.PackAddBond(bigUint(id), amount) })
}

// Delegate adds stake to a commitment's pool, if no more than maxPending of its final epochs are not settled.
func (s *Sender) Delegate(ctx context.Context, id uint64, amount *big.Int, maxPending uint64) (*Receipt, error) {
	return s.pay(ctx, fmt.Sprintf("delegate %s FLT to commitment %d", FormatFLT(amount), id), amount,
		func() []byte { return s.client.staking.PackDelegate(bigUint(id), amount, bigUint(maxPending)) })
}

// DelegateFor is [Sender.Delegate] with the sender's tokens for another account, which gets the shares.
func (s *Sender) DelegateFor(ctx context.Context, delegator common.Address, id uint64, amount *big.Int, maxPending uint64) (*Receipt, error) {
	return s.pay(ctx, fmt.Sprintf("delegate %s FLT to commitment %d for %s", FormatFLT(amount), id, delegator), amount,
		func() []byte {
			return s.client.staking.PackDelegateFor(delegator, bigUint(id), amount, bigUint(maxPending))
		})
}

// FundRewards adds to the reserve that rewards are paid from.
func (s *Sender) FundRewards(ctx context.Context, amount *big.Int) (*Receipt, error) {
	return s.pay(ctx, fmt.Sprintf("fund rewards with %s FLT", FormatFLT(amount)), amount,
		func() []byte { return s.client.staking.PackFundRewards(amount) })
}

// Undelegate takes shares out of a commitment's pool; their tokens begin to thaw. It returns the
// request to withdraw later.
func (s *Sender) Undelegate(ctx context.Context, id uint64, shares *big.Int) (request uint64, r *Receipt, err error) {
	what := fmt.Sprintf("undelegate %v shares of commitment %d", shares, id)
	if err := fits(what, shares); err != nil {
		return 0, nil, err
	}
	r, err = s.toStaking(ctx, what, s.client.staking.PackUndelegate(bigUint(id), shares), false)
	if err != nil {
		return 0, nil, err
	}
	undelegated, ok := EventIn[Undelegated](r)
	if !ok {
		return 0, nil, fmt.Errorf("%w: transaction %s undelegated nothing", ErrNotMuster, r.TxHash)
	}
	return undelegated.Request, r, nil
}

// Withdraw pays out a thawed request.
func (s *Sender) Withdraw(ctx context.Context, id, request uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("withdraw request %d of commitment %d", request, id),
		s.client.staking.PackWithdraw(bigUint(id), bigUint(request)), true)
}

// Redelegate puts a thawed request into another commitment's pool, on the condition of [Sender.Delegate].
func (s *Sender) Redelegate(ctx context.Context, id, request, toID, maxPending uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("redelegate request %d of commitment %d to commitment %d", request, id, toID),
		s.client.staking.PackRedelegate(bigUint(id), bigUint(request), bigUint(toID), bigUint(maxPending)), true)
}

// Settle settles the next epoch of a commitment.
func (s *Sender) Settle(ctx context.Context, id, epoch uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("settle epoch %d of commitment %d", epoch, id),
		s.client.staking.PackSettle(bigUint(id), bigUint(epoch)), true)
}

// SettleMany settles up to most next epochs of each of several commitments, and passes over what cannot be.
func (s *Sender) SettleMany(ctx context.Context, ids []uint64, most uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("settle up to %d epochs of each of %d commitments", most, len(ids)),
		s.client.staking.PackSettleMany(bigUints(ids), bigUint(most)), true)
}

// PayOpening credits whoever opened a challenge with the fee for it.
func (s *Sender) PayOpening(ctx context.Context, challenge uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("pay the fee for opening challenge %d", challenge),
		s.client.staking.PackPayOpening(bigUint(challenge)), true)
}

// FinishSlash burns and pays out what a slash took, once it is due.
func (s *Sender) FinishSlash(ctx context.Context, id, number uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("finish slash %d of commitment %d", number, id),
		s.client.staking.PackFinishSlash(bigUint(id), bigUint(number)), true)
}

// GiveBack gives a slash back to those it was taken from. The sender must be of the council.
func (s *Sender) GiveBack(ctx context.Context, id, number uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("give slash %d of commitment %d back", number, id),
		s.client.staking.PackGiveBack(bigUint(id), bigUint(number)), true)
}

// TakeBack pays the sender its part of a slash that was given back; a provider account's goes to its payee.
func (s *Sender) TakeBack(ctx context.Context, id, number uint64) (*Receipt, error) {
	return s.asProvider(ctx, fmt.Sprintf("take back a part of slash %d of commitment %d", number, id), s.client.Deployment.Staking,
		s.client.staking.PackTakeBack(bigUint(id), bigUint(number)), true)
}

// TakeBackRequest pays the sender what such a slash took from one of its requests to leave.
func (s *Sender) TakeBackRequest(ctx context.Context, id, number, request uint64) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("take back what slash %d of commitment %d took from request %d", number, id, request),
		s.client.staking.PackTakeBackRequest(bigUint(id), bigUint(number), bigUint(request)), true)
}

// Claim pays the sender's released rewards of a commitment; a provider account's go to its payee.
func (s *Sender) Claim(ctx context.Context, id uint64) (*Receipt, error) {
	return s.asProvider(ctx, fmt.Sprintf("claim the rewards of commitment %d", id), s.client.Deployment.Staking,
		s.client.staking.PackClaim(bigUint(id)), true)
}

// ClaimTo pays the sender's own released rewards of several commitments to another account, and passes over those that
// have none. A provider account's go to its payee alone: see [Sender.Claim].
func (s *Sender) ClaimTo(ctx context.Context, ids []uint64, to common.Address) (*Receipt, error) {
	return s.toStaking(ctx, fmt.Sprintf("claim the rewards of %d commitments for %s", len(ids), to),
		s.client.staking.PackClaimTo(bigUints(ids), to), true)
}

// CloseCommitment returns the bond of a commitment that is open, or over and settled.
func (s *Sender) CloseCommitment(ctx context.Context, id uint64) (*Receipt, error) {
	return s.asProvider(ctx, fmt.Sprintf("close commitment %d", id), s.client.Deployment.Staking, s.client.staking.PackClose(bigUint(id)), true)
}

// Collect pays what bounties, fees or the treasury's part the sender is owed; a provider account's to its payee.
func (s *Sender) Collect(ctx context.Context) (*Receipt, error) {
	return s.asProvider(ctx, "collect what is owed", s.client.Deployment.Staking, s.client.staking.PackCollect(), true)
}

// CollectFor has an account paid what it is owed.
func (s *Sender) CollectFor(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toStaking(ctx, "collect what is owed to "+account.Hex(), s.client.staking.PackCollectFor(account), true)
}

// Transfer gives FLT to another account.
func (s *Sender) Transfer(ctx context.Context, to common.Address, amount *big.Int) (*Receipt, error) {
	what := fmt.Sprintf("transfer %s FLT to %s", FormatFLT(amount), to)
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Token, Data: s.client.token.PackTransfer(to, amount)})
}

// TransferToken gives a token to another account.
func (s *Sender) TransferToken(ctx context.Context, token Token, to common.Address, amount *big.Int) (*Receipt, error) {
	what := fmt.Sprintf("transfer %s %s to %s", token.Format(amount), token.Name(), to)
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	return s.Do(ctx, wallet.Call{What: what, To: &token.Address, Data: s.client.token.PackTransfer(to, amount)})
}

// TransferEther gives ether to another account.
func (s *Sender) TransferEther(ctx context.Context, to common.Address, wei *big.Int) (*Receipt, error) {
	what := fmt.Sprintf("transfer %s ether to %s", FormatFLT(wei), to) // ether has as many decimals
	if err := fits(what, wei); err != nil {
		return nil, err
	}
	return s.Do(ctx, wallet.Call{What: what, To: &to, Value: wei})
}

// BeginSeal begins a commitment's seal of the current period: a block soon after has its seed.
func (s *Sender) BeginSeal(ctx context.Context, id uint64) (*Receipt, error) {
	return s.asProvider(ctx, fmt.Sprintf("begin the seal of commitment %d", id), s.client.Deployment.Capacity,
		s.client.capacity.PackBeginSeal(bigUint(id)), true)
}

// DrawSeal shows the value of the seed's block ([Seal.SeedBlock]), by [Client.Evidence].
func (s *Sender) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*Receipt, error) {
	return s.toCapacity(ctx, fmt.Sprintf("draw the seed of the seal of commitment %d", id), s.client.capacity.PackDrawSeal(bigUint(id), evidence))
}

// A SealRoot is the root over all arrays of a commitment, which were made for a context.
type SealRoot struct {
	ID   uint64
	Ctx  Element
	Root Element

	// These are not sent: a record of what was signed judges by them.
	Period uint64
	Units  []Element // the roots of the units; 0 stands for one that was left out
}

// PostSeal posts the root of a seal. A later one of the same period takes its place for later challenges.
func (s *Sender) PostSeal(ctx context.Context, r SealRoot) (*Receipt, error) {
	return s.asProvider(ctx, fmt.Sprintf("post the seal of commitment %d", r.ID), s.client.Deployment.Capacity,
		s.client.capacity.PackPostSeal(bigUint(r.ID), bigOf(r.Ctx), bigOf(r.Root)), true)
}

// Open opens a challenge, by the evidence of its block's value ([Client.Evidence]).
func (s *Sender) Open(ctx context.Context, challenge uint64, evidence []byte) (*Receipt, error) {
	return s.toCapacity(ctx, fmt.Sprintf("open challenge %d", challenge), s.client.capacity.PackOpen(bigUint(challenge), evidence))
}

// Response claims units 0 … Units-1 of a commitment for a challenge.
type Response struct {
	ID        uint64
	Challenge uint64
	Beacon    Element // that the chains were made for
	Units     int     // n
	ChainRoot Element

	// Block is the challenge's. It is not sent: a record of what was signed tells the branches of a chain
	// apart by it.
	Block common.Hash
}

// Respond claims units for a challenge that is open.
func (s *Sender) Respond(ctx context.Context, a Response) (*Receipt, error) {
	what, units := fmt.Sprintf("respond to challenge %d for commitment %d", a.Challenge, a.ID), big.NewInt(int64(a.Units))
	if err := fits(what, units); err != nil {
		return nil, err
	}
	return s.asProvider(ctx, what, s.client.Deployment.Capacity,
		s.client.capacity.PackRespond(bigUint(a.ID), bigUint(a.Challenge), bigOf(a.Beacon), units, bigOf(a.ChainRoot)), true)
}

// Draw shows the value that draws the audits of all responses to a challenge, by [Client.Evidence].
func (s *Sender) Draw(ctx context.Context, challenge uint64, evidence []byte) (*Receipt, error) {
	return s.toCapacity(ctx, fmt.Sprintf("draw the audits of challenge %d", challenge), s.client.capacity.PackDraw(bigUint(challenge), evidence))
}

// Prove proves the audit of a response. evidence shows the value that draws it; if that was shown before,
// it may be empty.
func (s *Sender) Prove(ctx context.Context, id, challenge uint64, chainRoot Element, evidence []byte, proof Proof) (*Receipt, error) {
	return s.toCapacity(ctx, fmt.Sprintf("prove the audit of commitment %d for challenge %d", id, challenge),
		s.client.capacity.PackProve(bigUint(id), bigUint(challenge), bigOf(chainRoot), evidence, bindings.ICapacityProof(proof)))
}

// toCapacity sends a call that has an effect once only, whoever makes it how often.
func (s *Sender) toCapacity(ctx context.Context, what string, data []byte) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Capacity, Data: data, Once: true})
}

func (s *Sender) toStaking(ctx context.Context, what string, data []byte, once bool) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Staking, Data: data, Once: once})
}

// fits refuses numbers that are no uint256: cut to 256 bits they would be others.
func fits(what string, numbers ...*big.Int) error {
	for _, n := range numbers {
		if n == nil {
			return fmt.Errorf("%s: a number is missing", what)
		}
		if n.Sign() < 0 {
			return fmt.Errorf("%s: the contracts take no negative numbers", what)
		}
		if n.BitLen() > 256 {
			return fmt.Errorf("%s: the contracts take numbers below 2^256 only", what)
		}
	}
	return nil
}
