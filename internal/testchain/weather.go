package testchain

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// A Weather makes a proxy's requests meet faults at random: each with some probability, many while a
// spell of one kind of fault lasts, and all while there is an outage. It is safe for concurrent use.
type Weather struct {
	Odds     float64          // of a request, to meet a fault while nothing lasts
	Spells   [2]time.Duration // the least and the most time of a spell; the pauses between them are as long or twice
	Outages  [2]time.Duration // of an outage
	Pauses   [2]time.Duration // between outages
	Head     func() uint64    // the chain's newest block, for nodes that are behind
	kinds    []kind
	mu       sync.Mutex
	rng      *rand.Rand
	isOn     bool
	counts   map[string]int
	requests int

	spell     kind
	spellOdds float64
	spellLag  uint64
	spellEnds time.Time
	nextSpell time.Time

	outage     kind
	outageEnds time.Time
	nextOutage time.Time
	outageTime time.Duration
}

// A kind of fault.
type kind struct {
	name  string
	meets func(request string) bool // nil: each
	fault func(w *Weather, request string) Fault
}

// NewWeather makes one that is fair until [Weather.Begin]. What happens depends on the seed, and on what is
// asked when.
func NewWeather(seed uint64, head func() uint64) *Weather {
	return &Weather{
		Odds: 0.04, Spells: [2]time.Duration{2 * time.Second, 8 * time.Second},
		Outages: [2]time.Duration{5 * time.Second, 40 * time.Second}, Pauses: [2]time.Duration{60 * time.Second, 180 * time.Second},
		Head: head, kinds: kinds(), rng: rand.New(rand.NewPCG(seed, 0)), counts: map[string]int{},
	}
}

// Begin lets faults happen from now on.
func (w *Weather) Begin() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.isOn = true
	w.nextSpell = time.Now().Add(w.between(w.Spells))
	w.nextOutage = time.Now().Add(w.between(w.Pauses) / 2)
}

// End lets none happen any more.
func (w *Weather) End() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.isOn = false
}

// Counts are the faults that have happened, by kind, and of how many requests.
func (w *Weather) Counts() (faults map[string]int, requests int, outages time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return maps.Clone(w.counts), w.requests, w.outageTime
}

// Rule is what a proxy is to be set to.
func (w *Weather) Rule(request string) Fault {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.requests++
	if !w.isOn {
		return Fault{}
	}
	now := time.Now()
	if now.After(w.nextOutage) {
		lasts := w.between(w.Outages)
		w.outage, w.outageEnds = outages[w.rng.IntN(len(outages))], now.Add(lasts)
		w.nextOutage = w.outageEnds.Add(w.between(w.Pauses))
		w.outageTime += lasts
		w.counts["outages begun"]++
	}
	if now.Before(w.outageEnds) {
		return w.meet(w.outage, request)
	}
	if now.After(w.nextSpell) {
		w.spell, w.spellOdds, w.spellEnds = w.any(nil), 0.5+w.rng.Float64()/2, now.Add(w.between(w.Spells))
		w.nextSpell = w.spellEnds.Add(time.Duration(float64(w.between(w.Spells)) * (1 + w.rng.Float64())))
		w.spellLag = 1 + w.rng.Uint64N(3)
		w.counts["spells begun"]++
	}
	if now.Before(w.spellEnds) && w.spell.suits(request) && w.rng.Float64() < w.spellOdds {
		return w.meet(w.spell, request)
	}
	if w.rng.Float64() < w.Odds {
		return w.meet(w.any(func(k kind) bool { return k.suits(request) }), request)
	}
	return Fault{}
}

func (k kind) suits(request string) bool { return k.meets == nil || k.meets(request) }

func (w *Weather) meet(k kind, request string) Fault {
	w.counts[k.name]++
	return k.fault(w, request)
}

// any draws a family of faults, so that the many wordings of one do not drown the others, and then a kind.
func (w *Weather) any(suits func(kind) bool) kind {
	families := map[string][]kind{}
	for _, k := range w.kinds {
		if suits == nil || suits(k) {
			family, _, _ := strings.Cut(k.name, ":")
			families[family] = append(families[family], k)
		}
	}
	names := slices.Sorted(maps.Keys(families))
	family := families[names[w.rng.IntN(len(names))]]
	return family[w.rng.IntN(len(family))]
}

func (w *Weather) between(d [2]time.Duration) time.Duration {
	return d[0] + time.Duration(w.rng.Int64N(int64(d[1]-d[0]+1)))
}

// outages are how a node is away.
var outages = []kind{
	{name: "outage: dropped", fault: constantly(Fault{Drop: true})},
	{name: "outage: 502", fault: constantly(Fault{Status: 502, Body: "<html>bad gateway</html>"})},
	{name: "outage: 401", fault: constantly(Fault{Status: 401})},
	{name: "outage: no answer", fault: constantly(Fault{Delay: 15 * time.Second})},
}

func constantly(f Fault) func(*Weather, string) Fault {
	return func(*Weather, string) Fault { return f }
}

// kinds are all of them, in an order that does not change.
func kinds() (all []kind) {
	table := func(family string, faults map[string]Fault, meets func(string) bool) {
		for _, name := range slices.Sorted(maps.Keys(faults)) {
			all = append(all, kind{family + ": " + name, meets, constantly(faults[name])})
		}
	}
	table("break", Breaks, nil)
	table("limit", Limits, nil)
	table("refusal", Refusals, nil)
	table("range", RangeLimits, asksFor("eth_getLogs"))
	table("batch", BatchLimits, func(request string) bool { return strings.HasPrefix(request, "[") })
	lie := func(name, method string, f func(w *Weather, request string) Fault) {
		meets := asksFor(method)
		if method == "" {
			meets = nil
		}
		all = append(all, kind{name, meets, f})
	}
	same := func(name, method, result string) {
		lie(name, method, func(_ *Weather, request string) Fault { return replaced(request, method, result) })
	}
	lie("slow", "", func(w *Weather, _ string) Fault {
		return Fault{Delay: w.between([2]time.Duration{100 * time.Millisecond, 3 * time.Second})}
	})
	lie("null results", "", func(_ *Weather, request string) Fault { return nothing(request) })
	lie("behind", "", func(w *Weather, request string) Fault {
		head := w.Head()
		return lagging(request, head-min(head, max(1, w.spellLag)))
	})
	same("no receipt", "eth_getTransactionReceipt", "null")
	same("missing logs", "eth_getLogs", "[]")
	same("absurd tip", "eth_maxPriorityFeePerGas", `"0xfffffffffffffff"`)
	same("absurd head", "eth_blockNumber", `"0x40000000"`)
	lie("lower nonce", "eth_getTransactionCount", func(w *Weather, request string) Fault {
		less := 1 + w.rng.Uint64N(2)
		return Fault{Edit: results(request, "eth_getTransactionCount", func(_ call, result []byte) []byte {
			var n hexutil.Uint64
			if json.Unmarshal(result, &n) != nil {
				return result
			}
			return []byte(fmt.Sprintf("%q", n-hexutil.Uint64(min(less, uint64(n)))))
		})}
	})
	lie("forged header", "eth_getBlockByNumber", func(_ *Weather, request string) Fault {
		return Fault{Edit: func(reply []byte) []byte {
			return []byte(strings.Replace(string(reply), `"gasUsed":"0x`, `"gasUsed":"0x1`, 1))
		}}
	})
	const send = "eth_sendRawTransaction"
	for _, words := range AlreadyKnown {
		lie("already known, true: "+words, send, func(_ *Weather, request string) Fault { return refused(request, words, true) })
		lie("already known, false: "+words, send, func(_ *Weather, request string) Fault { return refused(request, words, false) })
	}
	for _, words := range []string{"nonce too low", "replacement transaction underpriced", "transaction underpriced", "txpool is full"} {
		lie("refused, but taken: "+words, send, func(_ *Weather, request string) Fault { return refused(request, words, true) })
		lie("refused: "+words, send, func(_ *Weather, request string) Fault { return refused(request, words, false) })
	}
	lie("taken and forgotten", send, func(_ *Weather, request string) Fault { return forgotten(request) })
	return all
}

// --- requests and answers

// A call is one of those in a request.
type call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func callsIn(request string) (calls []call, isBatch bool) {
	if json.Unmarshal([]byte(request), &calls) == nil {
		return calls, true
	}
	var one call
	if json.Unmarshal([]byte(request), &one) != nil {
		return nil, false
	}
	return []call{one}, false
}

// eachAnswer changes the result of each call that has one.
func eachAnswer(request string, reply []byte, change func(c call, result []byte) []byte) []byte {
	calls, isBatch := callsIn(request)
	by := map[string]call{}
	for _, c := range calls {
		by[string(c.ID)] = c
	}
	var answers []map[string]json.RawMessage
	if isBatch {
		if json.Unmarshal(reply, &answers) != nil {
			return reply
		}
	} else {
		var one map[string]json.RawMessage
		if json.Unmarshal(reply, &one) != nil {
			return reply
		}
		answers = append(answers, one)
	}
	for _, a := range answers {
		if c, ok := by[string(a["id"])]; ok && a["result"] != nil {
			a["result"] = change(c, a["result"])
		}
	}
	var changed []byte
	var err error
	if isBatch {
		changed, err = json.Marshal(answers)
	} else {
		changed, err = json.Marshal(answers[0])
	}
	if err != nil {
		return reply
	}
	return changed
}

// blockOf is the number of a block, or the block of a receipt; 0 if it has none.
func blockOf(result []byte) uint64 {
	var r struct {
		Number      hexutil.Uint64 `json:"number"`
		BlockNumber hexutil.Uint64 `json:"blockNumber"`
	}
	_ = json.Unmarshal(result, &r)
	return uint64(max(r.Number, r.BlockNumber))
}

// logsUpTo leaves out the logs of later blocks.
func logsUpTo(result []byte, newest uint64) []byte {
	var logs []json.RawMessage
	if json.Unmarshal(result, &logs) != nil {
		return result
	}
	kept := slices.DeleteFunc(logs, func(log json.RawMessage) bool { return blockOf(log) > newest })
	text, err := json.Marshal(kept)
	if err != nil {
		return result
	}
	return text
}
