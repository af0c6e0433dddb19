package watch

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// between is the slots from ≤ slot < to.
func between(from, to int) (m ledger.DayMask) {
	for slot := from; slot < to; slot++ {
		m.Set(slot)
	}
	return m
}

// whole is for tests of whole days, which take seconds.
func whole(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	t.Parallel()
}

// isAbout allows for a member that is asked at a slot's end: it may see the next slot's host.
func isAbout(got, want ledger.DayMask) bool {
	return without(got, want).Count() == 0 && without(want, got).Count() <= 1
}

// A day of seven watchers, of a host that is down for some slots, one that is down all day, and others that are up:
// judged as it was, whoever is stopped or killed meanwhile.
func TestDayIsJudgedAsItWas(t *testing.T) {
	whole(t)
	for _, kills := range []bool{false, true} {
		t.Run(fmt.Sprintf("kills=%v", kills), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, 7, 12)
				w.outageOf(3, 100, 140)
				w.outageOf(5, 0, 256)
				for _, m := range w.members {
					m.start()
				}
				seed := rand.Uint64()
				t.Logf("seed %d", seed)
				random := rand.New(rand.NewPCG(seed, 0))
				for next := uint64(0); next < 36*hour; next += 600 + random.Uint64N(1800) {
					w.until(next)
					if !kills {
						continue
					}
					m := w.members[random.IntN(len(w.members))]
					if random.IntN(2) == 0 {
						m.kill()
					} else {
						m.end()
					}
					time.Sleep(time.Duration(random.IntN(60)) * time.Second)
					m.start()
				}
				w.until(37 * hour)
				b := w.state()
				d := b.Days[w.day]
				if len(d.Roots) != 7 {
					t.Errorf("%d watchers reported", len(d.Roots))
				}
				// With the seed known after three blocks, the first slot is seen in part.
				if got := d.Judged[3]; !isAbout(got, between(100, 140)) {
					t.Errorf("commitment 3 was judged to be down in %v", got)
				}
				if got := d.Judged[5]; !isAbout(got, between(0, 256)) {
					t.Errorf("commitment 5 was judged to be down in %v, %d slots", got, got.Count())
				}
				if len(d.Judged) != 2 {
					t.Errorf("%d commitments were judged", len(d.Judged))
				}
				if n := w.chain.sent["judge"]; !kills && n != 2 {
					t.Errorf("%d judgements", n)
				}
				for _, m := range w.members {
					if len(b.Reported) > 0 { // the state's own is nobody
						t.Error("reports of nobody")
					}
					for _, kind := range []Kind{Foreign, Differing, Disk, NodeFails, Skewed} {
						if said := m.heard(kind); len(said) > 0 {
							t.Errorf("%s said: %s", m.who, said[0])
						}
					}
					if said := m.heard(Claimed); len(said) == 0 && !kills {
						t.Errorf("%s took no pay", m.who)
					}
				}
			})
		})
	}
}

// A word that nobody gets at the first try is waited for, though the others are enough for a judgement: part of the
// outage takes it, and one judgement is cheaper than two.
func TestOneJudgementOfALateWord(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 3)
		w.outageOf(2, 40, 60)
		for i, m := range w.members {
			if i < 2 {
				m.cut = w.slots(50, 60)
			}
			if i == 4 {
				m.busy = 4 // the others' first requests
			}
			m.start()
		}
		w.until(37 * hour)
		if got := w.state().Days[w.day].Judged[2]; !isAbout(got, between(40, 60)) {
			t.Errorf("judged to be down in %v", got)
		}
		if n := w.chain.sent["judge"]; n != 1 {
			t.Errorf("%d judgements", n)
		}
	})
}

// A watcher whose own network is out says nothing of that time, and nobody's host is taken to be down.
func TestOwnOutageSaysNothing(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 6)
		cut := w.members[2]
		cut.cut = w.slots(50, 60)
		w.outageOf(4, 52, 70)
		for _, m := range w.members {
			m.start()
		}
		w.until(27 * hour)
		for _, m := range w.members {
			d := must(m.running.journal.sealed(w.day))(t)
			if len(d.commitments) != 6 { // five watchers: each is in each committee
				t.Fatalf("%d words", len(d.commitments))
			}
			for commitment, word := range d.words {
				want := ledger.DayMask{}
				if commitment == 4 {
					want = between(52, 70)
				}
				if m == cut {
					want = without(want, between(50, 60))
					if seen := word.seen.Count(); seen < 256-11 || seen > 256-9 {
						t.Errorf("the watcher without a network saw %d slots", seen)
					}
				} else if word.seen.Count() < 255 {
					t.Errorf("%s saw %d slots of commitment %d", m.who, word.seen.Count(), commitment)
				}
				out := without(word.seen, word.up)
				if m == cut {
					out = without(out, between(59, 60)) // at that slot's end, it has a network again
				}
				if !isAbout(out, want) {
					t.Errorf("%s saw commitment %d down in %v", m.who, commitment, out)
				}
			}
		}
	})
}

// Words are served when nobody can report them any more, and not a block before.
func TestWordsAreServedAfterReports(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 3)
		for _, m := range w.members {
			m.start()
		}
		m := w.members[0]
		path := fmt.Sprintf("/v1/days/%d/words", w.day)
		for seconds := uint64(23 * hour); seconds < 26*hour; seconds += 60 {
			w.until(seconds)
			if r := m.get(path); r.Code != http.StatusTooEarly {
				t.Fatalf("after %d seconds: %d %s", seconds, r.Code, r.Body)
			}
			if r := m.get(path + "/1"); r.Code != http.StatusTooEarly {
				t.Fatalf("after %d seconds: %d %s", seconds, r.Code, r.Body)
			}
		}
		w.until(26*hour + 120)
		if r := m.get(path); r.Code != http.StatusOK {
			t.Errorf("after two hours: %d %s", r.Code, r.Body)
		}
		m.kill()
		m.start()
		w.until(26*hour + 240)
		if r := m.get(path); r.Code != http.StatusOK {
			t.Errorf("after a restart: %d %s", r.Code, r.Body)
		}
	})
}

// Two members keep their words back, so that there is no majority without one of them: another one demands them, they
// are shown, and the host is judged.
func TestWordsThatAreKeptBackAreDemanded(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 3)
		w.outageOf(2, 10, 40)
		for i, m := range w.members {
			m.hides = i > 1 // three of five, which do not look at others' either
			if i == 0 {
				m.budget = new(big.Int).Mul(mainRules.DemandDeposit, big.NewInt(2))
			}
			m.start()
		}
		w.until(37 * hour)
		d := w.state().Days[w.day]
		if !isAbout(d.Judged[2], between(10, 40)) {
			t.Errorf("judged to be down in %v", d.Judged[2])
		}
		if n := w.chain.sent["demand"]; n == 0 || n > 2 {
			t.Errorf("%d demands with a budget for two", n)
		}
		if n := w.chain.sent["show"]; n != w.chain.sent["demand"] {
			t.Errorf("%d words were shown", n)
		}
	})
}

// A member that always says up is asked for its word by somebody. The others see it on chain, show theirs, and strike
// it.
func TestLiarIsStruck(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 3)
		w.outageOf(2, 10, 40)
		liar := w.members[4]
		liar.lies = func(uint64, bool) bool { return true }
		for _, m := range w.members {
			m.start()
		}
		w.until(27 * hour)
		outsider := fakeSender{w.chain, [20]byte{0xFF}}
		must(outsider.DemandWord(t.Context(), w.day, 2, liar.who))(t)
		w.until(37 * hour)
		d := w.state().Days[w.day]
		if !isAbout(d.Judged[2], between(10, 40)) {
			t.Errorf("judged to be down in %v", d.Judged[2])
		}
		if !d.word(2, liar.who).Struck {
			t.Error("the liar was not struck")
		}
		for _, m := range w.members[:4] {
			if s := d.word(2, m.who); s.Shown == nil || s.Struck {
				t.Errorf("%s: %+v", m.who, s)
			}
		}
		if w.chain.sent["strike"] != 1 {
			t.Errorf("%d strikes", w.chain.sent["strike"])
		}
	})
}

// A reorganisation takes reports, seeds and words out of the chain, and a node fails for hours: all is done again.
func TestReorganisationsAndFailingNodes(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 6, 5)
		w.outageOf(1, 30, 60)
		for _, m := range w.members {
			m.start()
		}
		fail := func(from, to uint64) {
			w.until(from)
			w.chain.fail(chain.ErrUnavailable)
			w.until(to)
			w.chain.fail(nil)
		}
		w.until(60)
		w.chain.reorg(6) // the seed's block was named
		w.until(600)
		w.chain.reorg(20)
		fail(5*hour, 7*hour)
		w.until(24*hour + 90)
		w.chain.reorg(5) // the reports are gone
		fail(24*hour+300, 25*hour)
		w.until(26*hour + 90)
		fail(26*hour+90, 27*hour)
		w.until(29 * hour)
		w.chain.reorg(200) // as is the judgement
		w.until(37 * hour)
		d := w.state().Days[w.day]
		if len(d.Roots) != 6 || !isAbout(d.Judged[1], between(30, 60)) {
			t.Errorf("%d reports, judged to be down in %v", len(d.Roots), d.Judged[1])
		}
		for _, m := range w.members {
			if said := m.heard(NodeFails); len(said) != 3 {
				t.Errorf("%s told %d times of its node", m.who, len(said))
			}
			sealed := must(m.running.journal.sealed(w.day))(t)
			if sealed.root() != d.Roots[m.who] {
				t.Errorf("%s reported another root than it has", m.who)
			}
			for _, commitment := range slices.Sorted(maps.Keys(sealed.words)) {
				member := slices.Contains(w.state().committee(commitment, w.day, 5), m.who) // by the seed that stayed
				if seen := sealed.words[commitment].seen.Count(); member && seen < 254 {
					t.Errorf("%s saw %d slots of commitment %d", m.who, seen, commitment)
				}
			}
		}
	})
}

// The shortest days, on a chain whose blocks run ahead of the clock four times as fast: the days are told by its blocks,
// one after the other.
func TestShortDaysOfAChainThatRunsAhead(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		rules := mainRules
		rules.DaySeconds = 256
		w := newWorldBy(t, rules, 250*time.Millisecond, 6, 4)
		w.outageOf(2, 100, 150) // a host that is silent for the four tries of a second, or 14 slots, is down
		for _, m := range w.members {
			m.start()
		}
		for day := range uint64(3) {
			w.untilBlock((day+1)*rules.DaySeconds + rules.Scaled(12*hour))
			d := w.state().Days[w.day+day]
			if len(d.Roots) != 6 {
				t.Errorf("%d reports of day %d", len(d.Roots), day)
			}
			if got := d.Judged[2]; day == 0 && (without(got, between(95, 155)).Count() > 0 || without(between(105, 132), got).Count() > 0) {
				t.Errorf("judged to be down in %v", got)
			}
			for _, m := range w.members {
				for commitment, word := range must(m.running.journal.sealed(w.day + day))(t).words {
					member := slices.Contains(w.state().committee(commitment, w.day+day, rules.LeastWatchers), m.who)
					if member && word.seen.Count() < 240 { // the seed takes three blocks, the last tries may be cut short
						t.Errorf("%d slots of commitment %d were seen on day %d", word.seen.Count(), commitment, day)
					}
				}
			}
			if len(d.Judged) > 1 || day > 0 && len(d.Judged) > 0 {
				t.Errorf("%d hosts were down on day %d", len(d.Judged), day)
			}
		}
		for _, m := range w.members {
			if said := append(m.heard(Foreign), m.heard(Differing)...); len(said) > 0 {
				t.Error(said[0])
			}
		}
	})
}

// A service level that is set during a day gives its commitment a committee from the next day on: of the first one nobody
// has a word, and nobody judges it.
func TestLevelsCountFromTheNextDay(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 1)
		for _, m := range w.members {
			m.start()
		}
		w.until(2 * hour)
		w.mu.Lock()
		w.down[hostURL(2)] = func(time.Time) bool { return true }
		w.mu.Unlock()
		w.chain.mine(newHost(2)...)
		w.until(12 * hour)
		w.members[0].end() // what it knows by then is not in the book that it kept
		w.members[0].start()
		w.until(26*hour + 30)
		w.members[1].end() // the book that it kept has it
		w.members[1].start()
		w.until(61 * hour)
		first, second := w.state().day(w.day), w.state().day(w.day+1)
		if len(first.Roots) != 5 || len(first.Judged) > 0 || len(first.Words) > 0 {
			t.Errorf("of the first day: %d reports, judged %v, words on chain %v", len(first.Roots), first.Judged, first.Words)
		}
		if len(second.Roots) != 5 || second.Judged[2].Count() < 250 || len(second.Judged) != 1 {
			t.Errorf("of the second day: %d reports, judged %v", len(second.Roots), second.Judged)
		}
		for _, m := range w.members { // five watchers: each is in each committee
			for day, want := range map[uint64][]uint64{w.day: {1}, w.day + 1: {1, 2}} {
				if got := must(m.running.journal.sealed(day))(t).commitments; !slices.Equal(got, want) {
					t.Errorf("%s has words about the commitments %v of day %d, not %v", m.who, got, day, want)
				}
			}
			if said := append(m.heard(Retrying), m.heard(Differing)...); len(said) > 0 {
				t.Error(said[0])
			}
		}
	})
}

// A word that is demanded and not shown is punished by whoever demanded it: in its time if its watcher runs then, and
// later to have the deposit back.
func TestWithheldWordsArePunished(t *testing.T) {
	whole(t)
	for _, late := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			w := newWorld(t, 5, 2)
			w.outageOf(2, 10, 40)
			for i, m := range w.members {
				m.hides = i > 1
				if i == 0 {
					m.budget = mainRules.DemandDeposit
				}
				m.start()
			}
			w.until(26*hour + 30)
			for _, m := range w.members[2:] {
				m.end()
			}
			w.until(30 * hour)
			if late {
				w.members[0].end()
				w.until(37 * hour)
				w.members[0].start()
			}
			w.until(38 * hour)
			if d, p := w.chain.sent["demand"], w.chain.sent["punish"]; d != 1 || p != 1 {
				t.Errorf("late=%v: %d demands, %d punished", late, d, p)
			}
			if said := w.members[0].heard(Punished); len(said) != 1 {
				t.Errorf("late=%v: %v", late, said)
			}
		})
	}
}

// A node that takes longer to read events than blocks take to come does not keep a watcher from its duties.
func TestSlowNodes(t *testing.T) {
	whole(t)
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, 5, 3)
		w.chain.slow = 40 * time.Second
		w.outageOf(1, 30, 60)
		for _, m := range w.members {
			m.start()
		}
		w.until(37 * hour)
		if d := w.state().day(w.day); len(d.Roots) != 5 || !isAbout(d.Judged[1], between(30, 60)) {
			t.Errorf("%d reports, judged to be down in %v", len(d.Roots), d.Judged[1])
		}
	})
}
