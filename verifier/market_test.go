package verifier

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/verifier/model"
)

const (
	stageStart   = 100
	stageSeconds = 12
	stageDay     = 1440
)

func stageHash(number uint64) (h common.Hash) {
	k := sha3.NewLegacyKeccak256()
	k.Write(new(big.Int).SetUint64(number).Bytes())
	k.Sum(h[:0])
	return h
}

func stageTime(number uint64) uint64 { return 1_000_000 + stageSeconds*number }

func stageAccount(i int64) common.Address { return common.BigToAddress(big.NewInt(0xe0000 + i)) }

// A scene is a sandbox on which a market is played, and remembers what its contracts said. Its watchers are accounts 10
// to 15.
type scene struct {
	t     *testing.T
	box   *testchain.Sandbox
	block uint64
	recorded
	said  []ledger.Event
	words map[common.Address]ledger.WatchWord // of the day that is reported
}

type believer struct{}

func (believer) Verify(capacity.Statement, circuits.Proof) error { return nil }

func newScene(t *testing.T) *scene {
	t.Helper()
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	c := &p.Capacity
	c.EpochBlocks, c.SealEpochs, c.SealGrace, c.ResponseWindow, c.ProofWindow, c.ChallengeOdds = 54, 8, 12, 24, 20, 1
	p.Beacon = ledger.BeaconConfig{Kind: ledger.BeaconBlockHash}
	p.Market.BlockMillis = stageSeconds * 1000
	p.Watch.DaySeconds, p.Watch.LeastWatchers = stageDay, 5
	var accounts []common.Address
	for i := range int64(20) {
		accounts = append(accounts, stageAccount(i))
	}
	box, err := testchain.NewSandbox(testchain.SandboxConfig{
		Parameters: p, Treasury: stageAccount(19), Verifier: acceptAll, Hash: stageHash, Block: stageStart, Accounts: accounts,
		LeaseMarket: stageAccount(18), Time: stageTime,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(box.Client().Close)
	d := box.Client().Deployment
	s := &scene{t: t, box: box, block: stageStart + 1, recorded: recorded{Deployment: d, From: stageStart - 1}}
	w, at := p.Watch, func(i uint) ledger.At {
		return ledger.At{Block: stageStart, BlockHash: stageHash(stageStart), TxHash: common.Hash{byte(i)}, LogIndex: i}
	}
	for _, e := range []ledger.Event{
		ledger.AuthorityUpdated{At: at(1), Authority: d.Authority},
		ledger.CapacityConfigured{At: at(1), Config: p.Capacity, Staking: d.Staking, Verifier: d.Verifier, Beacon: d.Beacon, Authority: d.Authority, Genesis: d.Block},
		ledger.AuthorityUpdated{At: at(2), Authority: d.Authority},
		ledger.StakingConfigured{At: at(2), Config: p.Staking, Token: d.Token, Capacity: d.Capacity, Treasury: d.Treasury, Authority: d.Authority},
		ledger.WatchConfigured{At: at(3), Config: ledger.WatchConfig{
			Token: d.Token, Staking: d.Staking, Beacon: d.Beacon, DaySeconds: w.DaySeconds, LeastWatchers: w.LeastWatchers,
			Stake: w.Stake, DemandDeposit: w.DemandDeposit, DayPay: w.DayPay,
		}},
		ledger.MarketConfigured{At: at(4), Config: ledger.MarketConfig{
			Capacity: d.Capacity, Staking: d.Staking, Watch: d.Watch, BlockMillis: p.Market.BlockMillis,
		}, DaySeconds: w.DaySeconds},
	} {
		at := e.Where()
		at.LogIndex = uint(len(s.said))
		s.said = append(s.said, place(e, at))
	}
	return s
}

// do calls a contract in a block, which is not before the one of the last call.
func (s *scene) do(from int64, function string, args ...any) []ledger.Event {
	s.t.Helper()
	s.box.SetBlock(s.block)
	events, err := s.box.Call(stageAccount(from), function, args...)
	if err != nil {
		s.t.Fatalf("block %d: %s: %v", s.block, function, err)
	}
	s.said = append(s.said, events...)
	return events
}

// until goes on to the first block at or after a time.
func (s *scene) until(time uint64) { s.block = (time - 1_000_000 + stageSeconds - 1) / stageSeconds }

func saidIn[E ledger.Event](t *testing.T, events []ledger.Event) E {
	t.Helper()
	e, i := first[E](events)
	if i < 0 {
		t.Fatalf("no event %T", e)
	}
	return e
}

// play plays a market: a commitment of two units gets ready, one is leased for some days, the host is down for a while, a
// watcher says the opposite of the others and is struck, the renter is refunded and leaves.
func (s *scene) play() {
	const provider, renter = 0, 1
	clock := s.box.Client().Clock
	flt := ledger.FLT
	s.do(provider, "createCommitment", 2, uint64(10), 2, uint64(30), uint64(500), flt(1000))
	s.do(2, "delegate", uint64(1), flt(600), uint64(0))
	s.do(provider, "watch.setServiceLevel", uint64(1), bindings.IWatchLevel{TargetBps: 9900, Factor: 5, CapBps: 6000, MaxMasked: 8})
	for i := range int64(6) {
		s.do(10+i, "watch.register", "https://w")
	}
	s.do(3, "watch.fundReserve", flt(50))
	s.block = clock.EpochStart(1)
	s.do(provider, "beginSeal", uint64(1))
	s.block += 3
	seal := saidIn[ledger.SealDrawn](s.t, s.do(4, "drawSeal", uint64(1), []byte{}))
	s.do(provider, "postSeal", uint64(1), seal.Ctx, capacity.Sigma(seal.Ctx, 1))
	challenge := clock.NextSlotStart(clock.GraceEnd(0) + 3 + clock.EpochStart(1) - clock.EpochStart(0))
	s.block = challenge + 1
	opened := saidIn[ledger.ChallengeOpened](s.t, s.do(4, "open", challenge, []byte{}))
	root := capacity.Sigma(opened.Beacon, 2)
	s.do(provider, "respond", uint64(1), challenge, opened.Beacon, 2, root)
	s.block = clock.DrawBlock(challenge) + 1
	s.do(4, "draw", challenge, []byte{})
	s.do(4, "prove", uint64(1), challenge, root, []byte{}, ledger.Proof{
		Points: [8]*big.Int{{}, {}, {}, {}, {}, {}, {}, {}}, Commitments: [2]*big.Int{{}, {}}, CommitmentPok: [2]*big.Int{{}, {}},
	})

	rate, _ := new(big.Int).SetString("4629629629629629629", 10) // 12 tUSD for 30 days
	terms := bindings.IMarketTerms{Rate: rate, UnitsMax: 2, MinTerm: 60, Notice: 120}
	about := bindings.IMarketDescription{Region: [2]byte{'D', 'E'}, Url: "https://host"}
	s.do(provider, "market.postOffer", uint64(1), s.Deployment.Stablecoin, terms, about)
	terms.Rate = new(big.Int).Rsh(rate, 1)
	s.do(provider, "market.postOffer", uint64(1), s.Deployment.Stablecoin, terms, about)
	s.do(renter, "market.deposit", stageAccount(renter), s.Deployment.Stablecoin, 0, big.NewInt(50_000))
	s.do(renter, "market.take", 2, 1, 1, 0, rate, [32]byte{1})
	s.do(provider, "market.confirm", 1, [32]byte{2})
	s.do(renter, "market.take", 1, 1, 1, 0, rate, [32]byte{1})
	s.do(provider, "market.cancel", 2)

	// The next whole day is watched.
	day := stageTime(s.block)/stageDay + 1
	s.until(day * stageDay)
	s.do(5, "watch.nameSeed")
	s.block += 3
	s.do(5, "watch.storeSeed", day, []byte{})
	s.until((day + 1) * stageDay)
	s.report(day)
	s.until((day+1)*stageDay + 130)
	s.judge(day)
	s.until((day+1)*stageDay + 600)
	s.do(5, "watch.strike", day, uint64(1), s.odd(day))
	s.until((day+1)*stageDay + 720)
	s.do(10, "watch.claimPay", day)
	s.do(6, "market.settleLeases", []*big.Int{big.NewInt(1)})
	s.do(renter, "market.end", 1)
	s.do(6, "market.release", 1)
	s.do(provider, "market.giveBack", 1)
	s.do(provider, "market.collect", s.Deployment.Stablecoin, stageAccount(provider))
	s.do(7, "stablecoin.transfer", s.Deployment.Market, big.NewInt(5))
	s.do(renter, "market.withdraw", s.Deployment.Stablecoin, 0, big.NewInt(1000), stageAccount(renter))
	s.block++
	s.end()
}

// members is the day's committee, and odd is one of them.
func (s *scene) members(day uint64) []common.Address {
	return must(s.box.Client().Committee(s.t.Context(), 1, day))(s.t)
}

func (s *scene) odd(day uint64) common.Address { return s.members(day)[0] }

// report reports a day of which the host was down for twenty slots, which the odd one of the committee says was all of the
// others. A report has one word.
func (s *scene) report(day uint64) {
	s.words = map[common.Address]ledger.WatchWord{}
	for i := range int64(6) {
		w := ledger.WatchWord{Watcher: stageAccount(10 + i), Salt: stageHash(uint64(i))}
		for slot := range 256 {
			w.Seen.Set(slot)
			if (slot < 40 || slot >= 60) != (w.Watcher == s.odd(day)) {
				w.Up.Set(slot)
			}
		}
		s.words[w.Watcher] = w
		s.do(10+i, "watch.report", day, must(s.box.Client().LeafOf(s.t.Context(), day, 1, w))(s.t))
	}
}

func wordArg(w ledger.WatchWord) bindings.IWatchWord {
	return bindings.IWatchWord{Watcher: w.Watcher, Seen: w.Seen.Big(), Up: w.Up.Big(), SshRoot: w.SSHRoot, Salt: w.Salt, Proof: [][32]byte{}}
}

// judge shows four of the words, and judges by all.
func (s *scene) judge(day uint64) {
	members := s.members(day)
	for _, member := range members[:4] {
		s.do(6, "watch.show", day, uint64(1), wordArg(s.words[member]))
	}
	slices.SortFunc(members, func(a, b common.Address) int { return a.Cmp(b) })
	var words []bindings.IWatchWord
	for _, member := range members {
		words = append(words, wordArg(s.words[member]))
	}
	s.do(6, "watch.judge", uint64(1), day, words)
}

// end makes what was played a chain that can be audited.
func (s *scene) end() {
	for n := s.From; n <= s.block; n++ {
		s.Blocks = append(s.Blocks, block{stageHash(n), stageHash(n), int64(stageTime(n))})
	}
	for _, e := range s.said {
		if move, ok := e.(ledger.Transferred); ok {
			s.Moves = append(s.Moves, move)
		} else {
			s.History = append(s.History, taggedEvent{e})
		}
	}
	s.Balance = must(s.box.Client().Balance(s.t.Context(), s.Deployment.Staking))(s.t)
}

func (s *scene) TokenBalanceAt(ctx context.Context, token, account common.Address, _ uint64) (*big.Int, error) {
	return s.box.Client().TokenBalance(ctx, token, account)
}

func (s *scene) TokenAt(ctx context.Context, token common.Address) (ledger.Token, error) {
	return s.box.Client().TokenAt(ctx, token)
}

func (s *scene) config() AuditConfig {
	return AuditConfig{Chain: s, Deployment: s.Deployment, Profile: capacity.Dev(), Proofs: believer{}}
}

// place says where an event is.
func place(e ledger.Event, at ledger.At) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	v.FieldByName("At").Set(reflect.ValueOf(at))
	return v.Interface().(ledger.Event)
}

// publish writes the words of the day as their watchers serve them.
func (s *scene) publish(day uint64) (dir string) {
	dir = s.t.TempDir()
	for watcher, w := range s.words {
		served := map[string]any{"day": day, "watcher": watcher, "count": 1, "words": []map[string]any{{
			"commitment": 1, "watcher": watcher, "seen": w.Seen, "up": w.Up, "sshRoot": w.SSHRoot, "salt": w.Salt, "proof": []common.Hash{}, "machines": []any{},
		}}}
		data := must(json.Marshal(served))(s.t)
		if err := os.WriteFile(filepath.Join(dir, watcher.Hex()+".json"), data, 0o600); err != nil {
			s.t.Fatal(err)
		}
	}
	return dir
}

// An audit of a market finds everything in order, says what there was, and goes on from a checkpoint.
func TestAuditOfAMarket(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	s.play()
	r := must(Audit(t.Context(), s.config()))(t)
	if !r.OK() {
		t.Fatalf("differences: %v", r.Differences)
	}
	k := r.Market
	if len(k.Leases) != 2 || len(k.Days) != 1 || len(k.Strikes) != 1 || k.Offers != 2 || k.Watchers != 6 {
		t.Fatalf("%+v", k)
	}
	l := k.Leases[0]
	if l.State != "returned" || l.Refunded.Sign() == 0 || l.Paid.Sign() == 0 || l.Cheaper != 0 {
		t.Errorf("lease %+v", l)
	}
	if o := k.Leases[1]; o.State != "cancelled" || o.Cheaper != 2 || o.Paid.Sign() != 0 || o.Held.Sign() != 0 {
		t.Errorf("order %+v", o)
	}
	// 20 of 256 slots are 7.8 %, five times that is 39 %.
	if d := k.Days[0]; d.Down.Count() != 20 || d.Reduction != 5*10_000*20/256 || d.Words != 4 || d.Unjudged != (ledger.DayMask{}) {
		t.Errorf("day %+v", d)
	}
	if k.Strikes[0].Slots != 256 || k.WatchPay.Sign() == 0 {
		t.Errorf("strikes %+v, pay %v", k.Strikes, k.WatchPay)
	}
	if p := k.Tokens[0]; len(k.Tokens) != 1 || !p.Believed || p.Symbol != "tUSD" || p.Decimals != 6 || p.Balance.Cmp(p.Expected.Int) != 0 {
		t.Errorf("tokens %+v", k.Tokens)
	}
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	t.Log(text.String())
	for line := range strings.Lines(text.String()) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > lineWidth {
			t.Errorf("%d columns: %s", n, line)
		}
	}

	cfg := s.config()
	cfg.Checkpoints = Checkpoints{Dir: t.TempDir(), depth: 1, chunk: 16}
	for _, to := range []uint64{s.block / 2, s.block - 80, s.block - 20, 0} {
		cfg.To = to
		again := must(Audit(t.Context(), cfg))(t)
		if to == 0 {
			if again.Resumed == 0 {
				t.Error("the last audit did not go on from a checkpoint")
			}
			again.Resumed = 0
			if a, b := must(json.Marshal(r))(t), must(json.Marshal(again))(t); string(a) != string(b) {
				t.Errorf("in one go\n%s\nin parts\n%s", a, b)
			}
		}
	}
}

// Whatever of the market's history is altered, the audit notices it.
func TestAuditNoticesAnAlteredMarket(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	s.play()
	for name, alter := range map[string]func(e ledger.Event) ledger.Event{
		"a refund": func(e ledger.Event) ledger.Event {
			x, ok := e.(ledger.LeaseSettled)
			if ok {
				x.ToAccount, x.ToProvider = new(big.Int).Sub(x.ToAccount, big.NewInt(1)), new(big.Int).Add(x.ToProvider, big.NewInt(1))
				return x
			}
			return e
		},
		"up to when a lease is settled": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.LeaseSettled); ok {
				x.Until++
				return x
			}
			return e
		},
		"a judgement's sum": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.DayJudged); ok {
				x.Total = new(big.Int).Add(x.Total, big.NewInt(1))
				return x
			}
			return e
		},
		"the slots of a judgement": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.DayJudged); ok {
				x.Down.Set(200)
				return x
			}
			return e
		},
		"a seed": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.SeedStored); ok {
				x.Seed[3] ^= 1
				return x
			}
			return e
		},
		"a strike's slots": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.WatcherStruck); ok {
				x.Slots--
				return x
			}
			return e
		},
		"what was collected": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.MarketCollected); ok {
				x.Amount = new(big.Int).Add(x.Amount, big.NewInt(1))
				return x
			}
			return e
		},
		"whose word was shown": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.WordShown); ok {
				x.Word.Seen[1] ^= 1
				return x
			}
			return e
		},
		"the day's length": func(e ledger.Event) ledger.Event {
			if x, ok := e.(ledger.WatchConfigured); ok {
				x.Config.DaySeconds++
				return x
			}
			return e
		},
	} {
		forged := *s
		forged.History = slices.Clone(s.History)
		for i, e := range forged.History {
			forged.History[i] = taggedEvent{alter(e.Event)}
		}
		cfg := forged.config()
		cfg.Chain = &forged
		if r := must(Audit(t.Context(), cfg))(t); r.OK() {
			t.Errorf("%s is altered, and nobody notices", name)
		}
	}
	forged := *s
	forged.Moves = slices.DeleteFunc(slices.Clone(s.Moves), func(m ledger.Transferred) bool { return m.From == s.Deployment.Market })
	cfg := forged.config()
	cfg.Chain = &forged
	if r := must(Audit(t.Context(), cfg))(t); r.OK() {
		t.Error("tokens do not leave the market, and nobody notices")
	}
}

// Judgements are held against the words that were published, and words against reports.
func TestAuditWithPublishedWords(t *testing.T) {
	t.Parallel()
	s := newScene(t)
	s.play()
	day := saidIn[ledger.DayJudged](t, s.said).Day
	cfg := s.config()
	cfg.Words = must(ReadWords(s.publish(day)))(t)
	r := must(Audit(t.Context(), cfg))(t)
	if d := r.Market.Days[0]; !r.OK() || d.Words != 5 || d.Unjudged != (ledger.DayMask{}) || r.Market.Published != 6 {
		t.Fatalf("%+v, %v", r.Market, r.Differences)
	}

	// With all words known, nobody can have found more.
	forged := *s
	forged.History = slices.Clone(s.History)
	for i, e := range forged.History {
		if x, ok := e.Event.(ledger.DayJudged); ok {
			x.Down.Set(100) // which costs nothing here: the reduction would be another one
			forged.History[i] = taggedEvent{x}
		}
	}
	cfg.Chain = &forged
	r = must(Audit(t.Context(), cfg))(t)
	if !slices.ContainsFunc(r.Differences, func(d model.Difference) bool { return d.Event == "Judged" && d.Field == "down" }) {
		t.Errorf("found down without a word: %v", r.Differences)
	}

	cfg = s.config()
	cfg.Words = must(ReadWords(s.publish(day)))(t)
	for i := range cfg.Words {
		cfg.Words[i].Word.Up[2] ^= 1
	}
	r = must(Audit(t.Context(), cfg))(t)
	if !r.OK() || r.Market.Days[0].Words != 4 || len(r.Notes) < 6 {
		t.Errorf("words that nobody reported: %+v, notes %v", r.Market.Days[0], r.Notes)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if words, err := ReadWords(dir); err == nil {
		t.Errorf("%d words of a file that has none", len(words))
	}
}
