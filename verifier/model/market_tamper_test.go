package model

import (
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// chosen are fields that somebody chose, and that the rules do not fix: a lie about one of them shows only where something
// follows from it. Those that are false: nothing ever does.
var chosen = map[string]bool{
	"OfferPosted.Commitment": true, "OfferPosted.Token": true, "OfferPosted.Terms": true,
	// What cannot be proven on chain.
	"OfferPosted.Description": false, "OfferDescribed.Description": false, "LeaseOrdered.SpecHash": false,
	"LeaseConfirmed.HostKey": false, "LeaseRekeyed.HostKey": false, "LeaseRekeyed.Lease": true,
	"WatcherRegistered.URL": false, "WatcherMoved.URL": false,
	// An offer of the same provider may be meant, or a lease of the same renter.
	"OfferRepriced.Offer": true, "OfferDescribed.Offer": true, "OfferPausing.Offer": true, "OfferClosed.Offer": true,
	"OfferRepriced.Rate": true, "OfferPausing.Paused": true,
	// What comes in a token that is not believed is nobody's: then it is a gift that came in the other.
	"AccountDeposited.Token": true,
	// Who shows a word that nobody asked for gets nothing for it.
	"WordShown.By":            true,
	"AccountDeposited.Renter": true, "AccountDeposited.Number": true, "AccountWithdrawn.Number": true,
	"SponsorAccepted.Renter": true, "SponsorAccepted.Token": true, "SponsorAccepted.Number": true, "SponsorAccepted.Sponsor": true,
	"CreditGranted.ShareBps": true, "CreditGranted.Expiry": true, "CreditGranted.Restricted": true,
	"LeasePermitted.Grant": true, "LeasePermitted.Offer": true, "LeasePermitted.Version": true, "LeasePermitted.Until": true,
	// Which certificates there are is told by another contract.
	"CertificateDemanded.Kind": false, "CertificateDemanded.UID": false,
	"LeaseOrdered.Number": true, "LeaseOrdered.Renter": true,
	"LeaseCancelled.By": true, "LeaseEnded.By": true, "UnitsGivenBack.Lease": true, "DepositReleased.Lease": true,
	"NoticeGiven.Lease": true, "LeaseConfirmed.Lease": true, "LeaseCancelled.Lease": true,
	"ServiceLevelSet.ID": true, "ServiceLevelSet.Level": true,
	"MaintenanceAnnounced.ID": true, "MaintenanceAnnounced.Day": true, "MaintenanceAnnounced.Mask": true,
	"DayReported.Watcher": true, "DayReported.Root": true, "WordDemanded.Watcher": true, "WordDemanded.ID": true,
	"WatcherMoved.Watcher": true,
	// Which words lead to a judgement is not on chain: see verifier.ReadWords.
	"DayJudged.Down": true,
}

// TestMarketTampering changes every field of every event of the market and the watch, one at a time, in a history that is
// otherwise in order: the replay notices it.
func TestMarketTampering(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	history, rules := recordMarket(t)
	if d := replayAll(rules, history); len(d) != 0 {
		t.Fatalf("an honest history has differences: %v", head(d))
	}
	victims := map[string][]ledger.Event{}
	for _, tx := range history {
		for _, e := range tx {
			if name := reflect.TypeOf(e).Name(); isOfMarket(e) {
				victims[name] = append(victims[name], e)
			}
		}
	}
	const tries = 6
	for name, all := range victims {
		for i := range reflect.TypeOf(all[0]).NumField() {
			f := reflect.TypeOf(all[0]).Field(i)
			if f.Anonymous {
				continue
			}
			field := name + "." + f.Name
			noticed, tried, first := 0, 0, ledger.Event(nil)
			for k := 0; k < len(all) && tried < tries; k += max(1, len(all)/tries) {
				tried++
				if len(replayAll(rules, altered(history, all[k], change(all[k], f.Name)))) > 0 {
					noticed++
				} else if first == nil {
					first = all[k]
				}
				if follows, ok := chosen[field]; ok && follows && noticed > 0 {
					break
				}
			}
			switch follows, isChosen := chosen[field]; {
			case !isChosen && noticed < tried:
				t.Errorf("%s: %d of %d alterations were noticed, not that of %+v", field, noticed, tried, first)
			case isChosen && follows && noticed == 0:
				t.Logf("%s: nothing followed from it in %d tries", field, tried)
			case isChosen && !follows && noticed > 0:
				t.Errorf("%s: nothing depends on it, and yet it is noticed", field)
			}
		}
	}
}

// altered is a history with another event in the place of one.
func altered(history [][]ledger.Event, victim, other ledger.Event) (forged [][]ledger.Event) {
	forged = slices.Clone(history)
	for i, tx := range history {
		if k := slices.IndexFunc(tx, func(e ledger.Event) bool { return e.Where() == victim.Where() }); k >= 0 {
			forged[i] = slices.Clone(tx)
			forged[i][k] = other
		}
	}
	return forged
}

// An event of the market or the watch that is lost, or is there twice, is noticed, and so is a movement of tokens.
func TestMarketEventsLostAndDoubled(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	history, rules := recordMarket(t)
	lost, doubled := map[string]int{}, map[string]int{}
	seen := map[string]int{}
	for i, tx := range history {
		for k, e := range tx {
			name := reflect.TypeOf(e).Name()
			move, isMove := e.(ledger.Transferred)
			gift := isMove && len(tx) == 1
			if !isOfMarket(e) && !(isMove && (move.From == rules.Market.Market || move.To == rules.Market.Market)) || gift || seen[name] > 4 {
				continue
			}
			seen[name]++
			without := slices.Clone(history)
			without[i] = slices.Delete(slices.Clone(tx), k, k+1)
			if len(without[i]) == 0 {
				without = slices.Delete(without, i, i+1)
			}
			if len(replayAll(rules, without)) > 0 {
				lost[name]++
			}
			twice := slices.Clone(history)
			twice[i] = slices.Insert(slices.Clone(tx), k, e)
			if len(replayAll(rules, twice)) > 0 {
				doubled[name]++
			}
		}
	}
	// What changes nothing for what follows need not be missed, and what may be done twice need not be noticed. (Tokens that
	// come in without reason are a gift; that an event has its place to itself, and what the token says of its balances, the
	// auditor checks.)
	quiet := []string{
		"OfferPausing", "OfferClosed", "OfferDescribed", "SponsorAccepted", "LeaseRekeyed", "WatcherMoved", "MaintenanceAnnounced",
		"ServiceLevelSet", "AccountDry", "GrantOver", "DayJudged", "NoticeGiven", "UnitsGivenBack", "SeedNamed", "DayReported", "WordShown",
		"OfferPosted", "DepositReleased", "LeaseCancelled", "WatchFunded", "WatcherStruck",
		"CertificateDemanded", "LeasePermitted",
	}
	for name, n := range seen {
		if lost[name] == 0 && !slices.Contains(quiet, name) {
			t.Errorf("%s: none of %d was missed", name, n)
		}
		repeatable := []string{"OfferRepriced", "OfferPausing", "OfferDescribed", "SponsorAccepted", "LeaseRekeyed", "WatcherMoved", "MaintenanceAnnounced", "DayJudged", "WatchFunded", "OfferPosted", "Transferred", "LeasePermitted"}
		if doubled[name] == 0 && !slices.Contains(repeatable, name) {
			t.Errorf("%s: none of %d was noticed the second time", name, n)
		}
	}
}

// isOfMarket says whether an event is one of the market or the watch.
func isOfMarket(e ledger.Event) bool {
	name := reflect.TypeOf(e).Name()
	return slices.ContainsFunc(everyMarketEvent, func(o ledger.Event) bool { return reflect.TypeOf(o).Name() == name })
}

// everyMarketEvent is all but StakeWithdrawn and WatcherSlashed, which come in histories only that are too long to be replayed
// often.
var everyMarketEvent = []ledger.Event{
	ledger.OfferPosted{}, ledger.OfferRepriced{}, ledger.OfferDescribed{}, ledger.OfferPausing{}, ledger.OfferClosed{},
	ledger.AccountDeposited{}, ledger.AccountWithdrawn{}, ledger.SponsorAccepted{}, ledger.CreditGranted{}, ledger.GrantOver{}, ledger.AccountDry{},
	ledger.LeasePermitted{}, ledger.CertificateDemanded{},
	ledger.LeaseOrdered{}, ledger.LeaseConfirmed{}, ledger.LeaseCancelled{}, ledger.LeaseRekeyed{}, ledger.NoticeGiven{}, ledger.LeaseEnded{},
	ledger.DepositReleased{}, ledger.LeaseSettled{}, ledger.UnitsGivenBack{}, ledger.MarketCollected{},
	ledger.ServiceLevelSet{}, ledger.MaintenanceAnnounced{}, ledger.WatcherRegistered{}, ledger.WatcherMoved{}, ledger.WatcherResigned{},
	ledger.SeedNamed{}, ledger.SeedStored{}, ledger.DayReported{}, ledger.WordDemanded{}, ledger.WordShown{}, ledger.WordWithheld{},
	ledger.DayJudged{}, ledger.WatcherStruck{}, ledger.PayFixed{}, ledger.PayClaimed{}, ledger.WatchFunded{},
}

// recordMarket finds a history of a market, on the model alone, with every type of event.
func recordMarket(t *testing.T) ([][]ledger.Event, Rules) {
	t.Helper()
	for seed := range uint64(30) {
		history, rules := recordMarketOnce(seed, 5000)
		seen := map[string]bool{}
		for _, tx := range history {
			for _, e := range tx {
				seen[reflect.TypeOf(e).Name()] = true
			}
		}
		if !slices.ContainsFunc(everyMarketEvent, func(e ledger.Event) bool { return !seen[reflect.TypeOf(e).Name()] }) {
			return history, rules
		}
	}
	t.Fatal("no history has every type of event")
	return nil, Rules{}
}

func recordMarketOnce(seed uint64, length int) (history [][]ledger.Event, rules Rules) {
	w := newWorld(seeded(seed))
	rules = w.m.rules
	d := ledger.Deployment{Market: common.HexToAddress("0x3a"), Watch: common.HexToAddress("0x3b"), Stablecoin: common.HexToAddress("0x3c")}
	rules.Market = marketRules(d)
	w.m = New(rules, blockValue)
	k := &marketWorld{
		world: w, tokens: []common.Address{d.Stablecoin, rules.Token}, watchers: watchers(),
		words: map[common.Address]map[uint64][]uint64{}, certified: true,
	}
	for range length {
		a := k.next()
		events, err := a.do(w.m, Call{Block: w.block, Sender: a.sender, Time: blockTime(w.block)})
		if err != nil || len(events) == 0 {
			continue
		}
		n := uint64(len(history))
		for i, e := range events {
			events[i] = placed(e, ledger.At{Block: w.block, BlockHash: blockHash(w.block), TxHash: common.BigToHash(number(n + 1)), LogIndex: uint(100*n) + uint(i)})
		}
		history = append(history, events)
	}
	return history, rules
}
