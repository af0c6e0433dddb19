package index

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"reflect"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// A history draws events that can follow each other. It does not know the rules of money: the index does not either.
type history struct {
	rng         *rand.Rand
	commitments uint64
	offers      uint64
	leases      uint64
	challenges  []uint64
	epochs      map[uint64]uint64 // settled, by commitment
	slashes     map[uint64]uint64
	requests    map[[2]uint64]uint64 // by commitment and delegator
	leaving     map[uint64]uint64    // requests to leave a pool, by pool
	pledged     uint64
	made        uint64 // provider accounts
	number      uint64
}

func newHistory(rng *rand.Rand) *history {
	return &history{rng: rng, epochs: map[uint64]uint64{}, slashes: map[uint64]uint64{}, requests: map[[2]uint64]uint64{}, leaving: map[uint64]uint64{}, number: deployment.Block}
}

func (h *history) clone() *history {
	c := *h
	c.challenges = append([]uint64{}, h.challenges...)
	c.epochs, c.slashes, c.requests, c.leaving = maps.Clone(h.epochs), maps.Clone(h.slashes), maps.Clone(h.requests), maps.Clone(h.leaving)
	return &c
}

func (h *history) amount() *big.Int {
	return new(big.Int).Mul(big.NewInt(1+h.rng.Int64N(1000)), big.NewInt(1e18))
}

func account(n uint64) common.Address { return common.Address{18: byte(n >> 8), 19: byte(n) + 1} }

// block is the events of the next block.
func (h *history) block() (events []ledger.Event) {
	h.number++
	for range h.rng.IntN(4) {
		events = append(events, h.next()...)
	}
	return events
}

func (h *history) next() []ledger.Event {
	if h.commitments == 0 || h.rng.IntN(20) == 0 {
		h.commitments++
		return []ledger.Event{
			ledger.CommitmentCreated{ID: h.commitments, Provider: account(h.commitments), Units: 8, Class: 1, MaxLeased: 4, Duration: 10, LastEpoch: 5},
			ledger.BondAdded{ID: h.commitments, Amount: h.amount()},
			ledger.SealBegun{ID: h.commitments, Period: 0, SeedBlock: h.number + 1},
		}
	}
	id, who := 1+h.rng.Uint64N(h.commitments), h.rng.Uint64N(5)
	switch h.rng.IntN(20) {
	case 0, 1:
		return []ledger.Event{ledger.Delegated{ID: id, Delegator: account(who), Payer: account(who), Amount: h.amount(), Shares: h.amount()}, ledger.UnitsLeased{ID: id, FromBlock: h.number, Count: h.rng.IntN(4)}}
	case 2:
		key := [2]uint64{id, who}
		h.requests[key]++
		n := h.requests[key]
		return []ledger.Event{
			ledger.Delegated{ID: id, Delegator: account(who), Payer: account(who), Amount: h.amount(), Shares: h.amount()},
			ledger.Undelegated{ID: id, Delegator: account(who), Request: n, Shares: h.amount(), Amount: h.amount(), ThawingShares: h.amount(), ReleaseEpoch: 9},
			ledger.Withdrawn{ID: id, Delegator: account(who), Request: n, Amount: h.amount()},
		}
	case 3:
		return []ledger.Event{ledger.Activated{ID: id, StartEpoch: 2, EndEpoch: 12, CollateralPerUnit: h.amount()}, ledger.Sealed{ID: id, Period: 0, FromBlock: h.number, Units: 8}}
	case 4, 5:
		if len(h.challenges) > 0 && h.challenges[len(h.challenges)-1] == h.number {
			return nil
		}
		h.challenges = append(h.challenges, h.number)
		return []ledger.Event{
			ledger.ChallengeOpened{Challenge: h.number, Epoch: h.number / 50, Opener: account(who)},
			ledger.OpeningPaid{Challenge: h.number, Opener: account(who), Fee: h.amount()},
			ledger.Responded{ID: id, Challenge: h.number, Claimed: 8},
			ledger.AuditDrawn{Challenge: h.number, Value: ledger.Value{1, 2}},
			ledger.AuditProven{ID: id, Challenge: h.number, Claimed: 8, Proof: aProof()},
		}
	case 6, 7:
		h.epochs[id]++
		return []ledger.Event{ledger.Settled{ID: id, Epoch: h.epochs[id], Settler: account(who), Opportunities: 8, Claimed: 6, Proven: 6, Earned: big.NewInt(100), Reward: big.NewInt(90), Fee: big.NewInt(4)}}
	case 8:
		h.slashes[id]++
		n := h.slashes[id]
		slashed := ledger.Slashed{ID: id, Epoch: 1, Number: n, ForDowntime: h.amount(), ForFalseClaims: h.amount(), FromBond: h.amount(), FromPool: h.amount(), FromThawing: h.amount(), Forfeited: h.amount(), DueEpoch: 7}
		if h.rng.IntN(2) == 0 {
			return []ledger.Event{slashed, ledger.SlashGivenBack{ID: id, Number: n, Amount: h.amount()}, ledger.SlashTakenBack{ID: id, Number: n, Account: account(who), Amount: h.amount()}}
		}
		return []ledger.Event{slashed, ledger.SlashFinished{ID: id, Number: n, Settler: account(who), Bounty: h.amount(), Burned: h.amount(), ToTreasury: h.amount(), Returned: h.amount()}}
	case 9:
		return []ledger.Event{ledger.RewardsClaimed{ID: id, Account: account(who), To: account(who + 1), Amount: h.amount()}, ledger.RewardsFunded{From: account(who), Amount: h.amount()}}
	case 10:
		return []ledger.Event{ledger.CommitmentFailed{ID: id, EndEpoch: 4, Failures: 3}, ledger.CommitmentClosed{ID: id, Bond: h.amount()}, ledger.BondAdded{ID: id, Amount: h.amount()}}
	case 11:
		h.offers++
		return []ledger.Event{
			ledger.OfferPosted{Offer: h.offers, Commitment: id, Provider: account(id), Token: account(9), Terms: ledger.OfferTerms{Rate: h.amount(), UnitsMax: 4, MinTerm: 3600}, Description: ledger.OfferDescription{Region: [2]byte{'V', 'N'}, URL: "https://host\xff"}},
			ledger.OfferRepriced{Offer: h.offers, Version: 2, Rate: h.amount()},
			ledger.OfferPausing{Offer: h.offers, Paused: h.rng.IntN(2) == 0},
		}
	case 12, 13:
		if h.offers == 0 {
			return nil
		}
		h.leases++
		lease := []ledger.Event{
			ledger.AccountDeposited{Renter: account(who), Token: account(9), Number: big.NewInt(1), From: account(who), Amount: h.amount()},
			ledger.LeaseOrdered{Lease: h.leases, Offer: 1 + h.rng.Uint64N(h.offers), Renter: account(who), Number: big.NewInt(1), Units: 1, Rate: h.amount(), Sponsored: new(big.Int)},
			ledger.LeaseConfirmed{Lease: h.leases, HostKey: common.Hash{7}},
			ledger.LeaseSettled{Lease: h.leases, Until: 5000, ToProvider: h.amount(), ToAccount: h.amount(), ToSponsor: new(big.Int)},
			ledger.LeaseEnded{Lease: h.leases, By: account(who), EndedAt: 6000, OwedUntil: 6000},
			ledger.UnitsGivenBack{Lease: h.leases},
		}
		return lease[:2+h.rng.IntN(len(lease)-1)]
	case 14:
		w := 100 + h.number // each once
		return []ledger.Event{ledger.WatcherRegistered{Watcher: account(w), Place: w, FromDay: 3, URL: "https://watcher"}, ledger.DayReported{Watcher: account(w), Day: 3}, ledger.PayClaimed{Watcher: account(w), Day: 3, Amount: h.amount()}}
	case 15, 16:
		borrower, pool := account(id), account(200+h.rng.Uint64N(2))
		h.pledged++
		loan := []ledger.Event{
			ledger.LienOpened{Account: borrower}, ledger.RewardsPledged{Account: borrower, ID: h.pledged},
			ledger.LoanTaken{Pool: pool, Account: borrower, To: account(who), Amount: h.amount()},
			ledger.LoanWrittenOff{Pool: pool, Account: borrower, FromFirstLoss: h.amount(), FromLenders: h.amount()},
			ledger.LoanRepaid{Pool: pool, Account: borrower, Payer: account(who), ToDebt: h.amount(), ToLenders: h.amount(), ToFirstLoss: h.amount()},
			ledger.LienLifted{Account: borrower},
		}
		return loan[:3+h.rng.IntN(4)]
	case 17:
		pool := h.rng.Uint64N(2)
		n, shares := h.leaving[pool], h.amount()
		h.leaving[pool]++
		leaving := []ledger.Event{
			ledger.PoolJoined{Pool: account(200 + pool), By: account(who), Lender: account(who), Assets: h.amount(), Shares: shares},
			ledger.LeavingRequested{Pool: account(200 + pool), Request: n, Lender: account(who), Shares: shares},
			ledger.LeavingFulfilled{Pool: account(200 + pool), Request: n, By: account(who + 1), Shares: shares, Assets: h.amount(), Fee: h.amount()},
		}
		return leaving[:2+h.rng.IntN(2)]
	case 18:
		return h.providerAccount(who)
	}
	return []ledger.Event{ledger.Transferred{}, ledger.UnitsAdded{ID: id, Units: 1}}
}

// providerAccount makes one, and then does some of what can happen to it.
func (h *history) providerAccount(owner uint64) []ledger.Event {
	h.made++
	a, first, second := account(1000+h.made), account(owner), account(owner+1)
	all := []ledger.Event{
		ledger.OwnershipMoved{Account: a, To: first}, ledger.PayeeSet{Account: a, Payee: first}, ledger.OperatorAdded{Account: a, Operator: first},
		ledger.ProviderAccountCreated{Account: a, Owner: first},
		ledger.OperatorAdded{Account: a, Operator: second}, ledger.CallAllowed{Account: a, Target: account(9), Selector: ledger.Selector{1}},
		ledger.OwnershipOffered{Account: a, From: first, To: second}, ledger.OwnershipMoved{Account: a, From: first, To: second},
		ledger.AccountLienOffered{Account: a, Holder: account(8)}, ledger.AccountLienTaken{Account: a, Holder: account(8)},
		ledger.AccountPaidOut{Account: a, Token: account(9), To: account(8), Amount: h.amount()},
		ledger.OperatorRemoved{Account: a, Operator: first}, ledger.AccountLienLifted{Account: a, Holder: account(8)},
	}
	return all[:4+h.rng.IntN(len(all)-3)]
}

func aProof() (p ledger.Proof) {
	for i := range p.Points {
		p.Points[i] = big.NewInt(int64(i))
	}
	p.Commitments, p.CommitmentPok = [2]*big.Int{new(big.Int), new(big.Int)}, [2]*big.Int{new(big.Int), new(big.Int)}
	return p
}

// placed says where in the chain some events of a block are.
func placed(events []ledger.Event, of chain.Header) (all []ledger.Event) {
	for i, e := range events {
		v := reflect.New(reflect.TypeOf(e)).Elem()
		v.Set(reflect.ValueOf(e))
		v.FieldByName("At").Set(reflect.ValueOf(ledger.At{Block: of.Number, BlockHash: of.Hash, TxHash: sha256.Sum256(fmt.Appendf(nil, "tx %d %d", of.Number, i)), LogIndex: uint(i)}))
		all = append(all, v.Interface().(ledger.Event))
	}
	return all
}
