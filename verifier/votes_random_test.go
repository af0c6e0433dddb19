package verifier

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// TestRandomVotes lets three people move tokens, delegate, stake and vote at random, in parts too. The auditor must agree
// with the contracts about every vote that they counted, and see as many as there were.
func TestRandomVotes(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
	seeds(t, 2, func(t *testing.T, chance *rand.Rand) {
		p := startParliament(t)
		ctx := t.Context()
		commitment, _, err := p.provider.CreateCommitment(ctx, ledger.Commitment{Units: 8, Class: 10, Duration: 20, Bond: ledger.FLT(500)})
		if err != nil {
			t.Fatal(err)
		}
		people := []*ledger.Sender{p.voter, p.other, p.provider}
		anybody := func() *ledger.Sender { return people[chance.IntN(len(people))] }
		cast, refused := map[common.Hash]int{}, 0
		for round := range uint64(3) {
			for range 12 { // what matters is settled before a vote begins
				switch who := anybody(); chance.IntN(4) {
				case 0:
					_, _ = who.Transfer(ctx, anybody().Address(), ledger.FLT(1+chance.Int64N(500))) // may have less
				case 1:
					must(who.DelegateVotes(ctx, anybody().Address()))(t)
				case 2:
					_, _ = who.Delegate(ctx, commitment, ledger.FLT(1+chance.Int64N(100)), 100) // may be too much
				default:
					_, _, _ = who.Undelegate(ctx, commitment, ledger.FLT(1+chance.Int64N(20))) // may be too much
				}
			}
			must(p.voter.DelegateVotes(ctx, p.voter.Address()))(t) // who proposes
			p.MineTo(t, p.Clock.EpochStart(must(p.CurrentEpoch(ctx))(t)+1))
			proposal := p.propose("Whatever", p.raiseBounty(500+round))
			p.MineTo(t, proposal.Snapshot)
			for range 6 {
				if _, err := govern.Perform(ctx, anybody(), p.ballot(chance, proposal.ID, commitment)); err == nil {
					cast[common.BigToHash(proposal.ID)]++
				} else {
					refused++
				}
			}
			p.MineTo(t, p.now(proposal.ID).Deadline+1)
		}
		end := must(p.World.Client.HeadNumber(ctx))(t)
		r := auditDev(t, AuditConfig{Chain: p.World.Client, Deployment: p.Deployment, To: end})
		for _, d := range r.Differences {
			t.Error(d)
		}
		for _, e := range p.read().events {
			if vote, ok := e.(ledger.VoteCast); ok {
				cast[vote.Proposal]--
			}
		}
		if slices.ContainsFunc(r.Proposals, func(x Proposal) bool { return cast[x.ID] != 0 }) || len(r.Proposals) != 3 || refused == 0 {
			t.Errorf("%d proposals, votes that are missing: %v; %d were refused", len(r.Proposals), cast, refused)
		}
		for _, x := range r.Proposals {
			now := p.now(x.ID.Big())
			if !sameWei(x.For, wei(now.For)) || !sameWei(x.Against, wei(now.Against)) || !sameWei(x.Abstain, wei(now.Abstain)) ||
				!sameWei(*x.Quorum, wei(now.Quorum)) || x.State != now.State.String() {
				t.Errorf("the auditor says %+v, the governor %+v", x, now)
			}
		}
	})
}

// ballot is a vote of any kind, with stake or without, whole or in parts.
func (p *parliament) ballot(chance *rand.Rand, id *big.Int, commitment uint64) govern.Operation {
	support, params := uint8(chance.IntN(3)), []byte{}
	if chance.IntN(2) == 0 {
		support = 255
		for range 3 {
			params = append(params, common.LeftPadBytes(ledger.FLT(chance.Int64N(400)).Bytes(), 16)...)
		}
	}
	if chance.IntN(2) == 0 {
		params = append(params, common.BigToHash(new(big.Int).SetUint64(commitment)).Bytes()...)
	}
	return govern.Operation{
		What: "vote", To: p.Deployment.Governor, Data: bindings.NewDao().PackCastVoteWithReasonAndParams(id, support, "", params),
	}
}
