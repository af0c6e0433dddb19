package verifier

import (
	"context"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier/model"
)

// A forgery changes the events of some blocks.
type forgery func(headers []chain.Header, events []ledger.Event) []ledger.Event

// A forger is a chain whose contracts say what it wants of what was drawn.
type forger struct {
	*ledger.Client
	forge   forgery
	balance *big.Int // of the staking contract at the end: the node forgets old ones
}

func (f forger) BalanceAt(context.Context, common.Address, uint64) (*big.Int, error) {
	return f.balance, nil
}

// TokenBalanceAt is of the market and the watch, which nobody used.
func (f forger) TokenBalanceAt(context.Context, common.Address, common.Address, uint64) (*big.Int, error) {
	return new(big.Int), nil
}

func (f forger) ProvenHistory(ctx context.Context, headers []chain.Header, tokens []common.Address) ([]ledger.Event, error) {
	events, err := f.Client.ProvenHistory(ctx, headers, tokens)
	return f.forge(headers, events), err
}

// asItIs changes nothing.
func asItIs(_ []chain.Header, events []ledger.Event) []ledger.Event { return events }

// altering changes a field of the events of one type.
func altering[E ledger.Event](field string) forgery {
	return func(_ []chain.Header, events []ledger.Event) []ledger.Event {
		for i, e := range events {
			if _, ok := e.(E); ok {
				events[i] = change(e, field)
			}
		}
		return events
	}
}

// adding adds an event at the end of a block, in a transaction of its own.
func adding(number uint64, make func(at ledger.At) ledger.Event) forgery {
	return func(headers []chain.Header, events []ledger.Event) []ledger.Event {
		for _, h := range headers {
			if h.Number == number {
				e := make(ledger.At{Block: number, BlockHash: h.Hash, TxHash: common.Hash{1}, LogIndex: 1 << 20})
				after := slices.IndexFunc(events, func(e ledger.Event) bool { return e.Where().Block > number })
				if after < 0 {
					after = len(events)
				}
				return slices.Insert(events, after, e)
			}
		}
		return events
	}
}

// without leaves an opening out.
func without(challenge uint64, then forgery) forgery {
	return func(headers []chain.Header, events []ledger.Event) []ledger.Event {
		return then(headers, slices.DeleteFunc(events, func(e ledger.Event) bool {
			opened, ok := e.(ledger.ChallengeOpened)
			return ok && opened.Challenge == challenge
		}))
	}
}

// A history that draws from RANDAO is in order, but for the proofs that nobody made. Whatever of what was
// drawn in it is forged is named.
func TestForgedDraws(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	w := startWorld(t, func(w *testchain.World) { w.Params.Capacity.ChallengeOdds = 2 })
	end := w.liveUntil(t, func(proven, lost []uint64) bool { return len(proven) >= 2 && len(lost) >= 1 })
	if w.Deployment.Parameters.Beacon.Kind != ledger.BeaconRandao {
		t.Fatalf("the beacon is of kind %s", w.Deployment.Parameters.Beacon.Kind)
	}
	clock := w.Client.Clock
	balance := must(w.Client.BalanceAt(t.Context(), w.Deployment.Staking, end))(t)
	proven, lost := w.challenges(t, end)
	challenge := proven[0]
	audit := func(t *testing.T, forge forgery, c Checkpoints) *Report {
		return auditDev(t, AuditConfig{Chain: forger{w.Client, forge, balance}, Deployment: w.Deployment, To: end, Checkpoints: c})
	}
	sound := audit(t, asItIs, Checkpoints{})
	if d := butProofs(sound); len(d) > 0 || sound.Lottery.Opened < 2 {
		t.Fatalf("%+v; differences: %v", sound.Lottery, d)
	}
	opening := func(number, in uint64) forgery {
		return adding(in, func(at ledger.At) ledger.Event {
			return ledger.ChallengeOpened{At: at, Challenge: number, Epoch: clock.Epoch(number)}
		})
	}
	for name, c := range map[string]struct {
		forge forgery
		want  string // event, field and a part of the explanation
	}{
		"opening's beacon":      {altering[ledger.ChallengeOpened]("Beacon"), "ChallengeOpened beacon"},
		"seal's seed":           {altering[ledger.SealDrawn]("Seed"), "SealDrawn seed"},
		"seal's context":        {altering[ledger.SealDrawn]("Ctx"), "SealDrawn ctx"},
		"seed's block":          {altering[ledger.SealBegun]("SeedBlock"), "SealBegun seedBlock"},
		"draw's value":          {altering[ledger.AuditDrawn]("Value"), "AuditDrawn value"},
		"root's first block":    {altering[ledger.Sealed]("FromBlock"), "Sealed fromBlock"},
		"units claimed":         {altering[ledger.Responded]("Claimed"), "Responded claims"},
		"a slot that lost":      {opening(lost[0], lost[0]+1), "ChallengeOpened the value of block"},
		"no slot's first block": {opening(challenge+1, challenge+2), "ChallengeOpened no slot begins with"},
		"opened twice":          {opening(challenge, clock.LastOpening(challenge)), "ChallengeOpened challenge the contract refuses: ChallengeAlreadyOpen"},
		"opened too late": {
			without(challenge, opening(challenge, clock.LastOpening(challenge)+1)), "ChallengeOpened could be opened up to",
		},
		"another seed": {
			adding(challenge+1, func(at ledger.At) ledger.Event {
				return ledger.SealBegun{At: at, ID: 1, Period: clock.PeriodAt(challenge), SeedBlock: challenge + 3}
			}),
			"SealBegun began its seal",
		},
		"drawn twice": {
			adding(clock.LastProof(challenge), func(at ledger.At) ledger.Event {
				return ledger.AuditDrawn{At: at, Challenge: challenge, Value: make(ledger.Value, 32)}
			}),
			"AuditDrawn AuditAlreadyDrawn",
		},
		"a response to no challenge": {
			adding(lost[0]+1, func(at ledger.At) ledger.Event {
				return ledger.Responded{At: at, ID: 1, Challenge: lost[0], Claimed: 1}
			}),
			"Responded challenge the contract refuses: ChallengeNotOpen",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := audit(t, c.forge, Checkpoints{})
			words := strings.SplitN(c.want, " ", 2)
			if !slices.ContainsFunc(butProofs(r), func(d model.Difference) bool {
				return d.Event == words[0] && strings.Contains(d.Field+" "+d.Explanation, words[1])
			}) {
				t.Errorf("wanted %q, the auditor says %v", c.want, butProofs(r))
			}
			// The same in parts, with the values of earlier blocks kept.
			dir := t.TempDir()
			auditDev(t, AuditConfig{Chain: forger{w.Client, c.forge, balance}, Deployment: w.Deployment, To: challenge + 40, Checkpoints: inParts(dir, 64, 1)})
			parts := audit(t, c.forge, inParts(dir, 64, 1))
			if parts.Resumed == 0 {
				t.Error("it began anew")
			}
			expectSame(t, r, parts)
		})
	}
}

// butProofs are the differences of a history whose proofs are made up, but for those.
func butProofs(r *Report) []model.Difference {
	return slices.DeleteFunc(slices.Clone(r.Differences), func(d model.Difference) bool {
		return d.Event == "AuditProven" && d.Field == "proof"
	})
}

// liveUntil runs a keeper and a provider until the challenges that were proven, and the slots that had none,
// are enough. It returns a block after that.
func (w *world) liveUntil(t *testing.T, enough func(proven, lost []uint64) bool) (end uint64) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stop := w.keep(w.sender(watchman))
	p := w.offer(honest, 2, 200, pretence{})
	must(w.sender(alice).Delegate(ctx, p.id, ledger.FLT(400), 0))(t)
	w.work(ctx, p)
	waitFor(t, func() bool {
		end = must(w.Client.HeadNumber(ctx))(t)
		return enough(w.challenges(t, end))
	})
	cancel()
	stop()
	w.acting.Wait()
	return end
}

// challenges are those that the provider of [world.liveUntil] has proven, and the slots that had none, which
// began before a block.
func (w *world) challenges(t *testing.T, end uint64) (proven, lost []uint64) {
	t.Helper()
	clock := w.Client.Clock
	for slot := uint64(0); clock.SlotStart(slot) < end; slot++ {
		n := clock.SlotStart(slot)
		value, err := w.Client.Value(t.Context(), must(w.Client.Header(t.Context(), n))(t))
		if err != nil {
			continue
		}
		if _, is := clock.Challenge(slot, value); !is {
			lost = append(lost, n)
		} else if must(w.Client.Response(t.Context(), 1, n))(t).Proven {
			proven = append(proven, n)
		}
	}
	return proven, lost
}
