package drand_test

import (
	"context"
	"encoding/hex"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/drand/drandtest"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

func TestARoundIsThereWhenItHasBegun(t *testing.T) {
	w := newWorld()
	c := w.client(t)
	w.now = time.Unix(genesis-1, 0)
	w.noValue(t, c, 1)
	same(t, "asked for a round that has not begun", w.rounds())
	w.now = time.Unix(genesis, 0)
	w.gives(t, c, 1)
	same(t, "asked", w.rounds(), "a")
	w.noValue(t, c, 2)
	w.now = w.now.Add(period - time.Second)
	w.noValue(t, c, 2)
	same(t, "asked for a round that has not begun", w.rounds())
	w.now = w.now.Add(time.Second)
	w.gives(t, c, 2)
	w.noValue(t, c, 1<<64-1)
	w.now = w.now.Add(1000 * period)
	w.gives(t, c, 500)
	if _, err := c.Round(t.Context(), 0); err == nil || errors.Is(err, ledger.ErrNoValue) {
		t.Errorf("round 0: %v", err)
	}
}

func TestEachThingIsAskedForOnce(t *testing.T) {
	w := newWorld()
	w.now = w.now.Add(period)
	c := w.client(t)
	w.gives(t, c, 1)
	got, err := c.Round(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	got[0].SetInt64(0) // the caller's own
	w.gives(t, c, 1)
	w.gives(t, c, 2)
	at := "a/" + w.ChainHash()
	same(t, "asked", w.asked, at+"/info", at+"/public/1", at+"/public/2")
}

// Whoever fails is passed over, and named.
func TestAnotherServerHelpsOut(t *testing.T) {
	w := newWorld()
	w.now = w.now.Add(time.Hour)
	other := drandtest.New("another network", time.Unix(genesis, 0), period, func() time.Time { return w.now })
	true1 := w.Beacon(1)
	for name, test := range map[string]struct {
		first http.HandlerFunc
		says  []string
		is    error
		hint  string
	}{
		"down":            {nil, []string{"https://a: ", "connection refused"}, errDown, "give other drand servers"},
		"500":             {w.about(fails(500)), []string{"https://a: ", "500 Internal Server Error"}, nil, "give other drand servers"},
		"403":             {w.about(fails(403)), []string{"403 Forbidden"}, nil, "give other drand servers"},
		"no JSON":         {w.about(says("<html>")), []string{"something else than a round of drand"}, nil, "leave this server out"},
		"huge":            {w.about(says(strings.Repeat("1", 1<<20))), []string{"more than 16384 bytes"}, nil, "leave this server out"},
		"huge info":       {says(strings.Repeat("1", 1<<20)), []string{"more than 16384 bytes"}, nil, "leave this server out"},
		"another round":   {w.about(says(w.Beacon(2))), []string{"it is round 2"}, nil, "leave this server out"},
		"as this one":     {w.about(says(drand.Beacon{Round: 1, Signature: w.Beacon(2).Signature})), []string{"false signature"}, drand.ErrForged, "leave this server out"},
		"another key's":   {w.about(says(other.Beacon(1))), []string{"https://a: ", "false signature"}, drand.ErrForged, "leave this server out"},
		"cut":             {w.about(says(drand.Beacon{Round: 1, Signature: true1.Signature[:63]})), []string{"63 bytes"}, nil, "leave this server out"},
		"zero":            {w.about(says(drand.Beacon{Round: 1, Signature: make([]byte, 64)})), []string{"not a point"}, nil, "leave this server out"},
		"another network": {other.ServeHTTP, []string{"https://a: ", "does not know the network " + w.ChainHash()}, drand.ErrWrongNetwork, "as https://HOST/CHAINHASH"},
		"of another name": {func(rw http.ResponseWriter, r *http.Request) {
			r.URL.Path = strings.Replace(r.URL.Path, w.ChainHash(), other.ChainHash(), 1)
			other.ServeHTTP(rw, r)
		}, []string{"its chain hash is " + other.ChainHash()}, drand.ErrWrongNetwork, "as https://HOST/CHAINHASH"},
	} {
		t.Run(name, func(t *testing.T) {
			w.failed = nil
			w.serve["a"] = test.first
			c := w.client(t)
			w.rounds()
			w.gives(t, c, 1)
			if len(w.failed) != 1 {
				t.Fatalf("told of %q", w.failed)
			}
			contains(t, w.failed[0], test.says...)
			w.gives(t, c, 2) // the one that helped is asked first
			if len(w.failed) != 1 {
				t.Errorf("told again: %q", w.failed)
			}

			alone := w.client(t, "a")
			_, err := alone.Round(t.Context(), 1)
			if err == nil || errors.Is(err, ledger.ErrNoValue) || test.is != nil && !errors.Is(err, test.is) {
				t.Fatalf("alone: %v", err)
			}
			contains(t, err.Error(), append(test.says, "fetch round 1: ")...)
			contains(t, strings.Join(hint.Of(err), ";"), test.hint)
		})
	}
}

func TestASlowServerIsPassedOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		w.serve["a"] = hangs
		w.serve["b"] = w.about(hangs)
		w.gives(t, w.client(t), 1)
		if len(w.failed) != 2 {
			t.Fatalf("told of %q", w.failed)
		}
		contains(t, w.failed[0], "https://a: no answer: context deadline exceeded")
		contains(t, w.failed[1], "https://b: no answer: context deadline exceeded")
	})
}

func TestWhoeverGivesUpIsNotKeptWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld()
		w.serve["a"] = hangs
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := w.client(t).Round(ctx, 1); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		same(t, "told of", w.failed)
		same(t, "asked", w.asked, "a/"+w.ChainHash()+"/info")
	})
}

// endless answers without an end, and counts what is read of it.
type endless struct{ read int }

func (e *endless) RoundTrip(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: e}, nil
}

func (e *endless) Read(p []byte) (int, error) {
	if e.read += len(p); e.read > 1<<20 {
		return 0, io.EOF // so that the test ends
	}
	return len(p), nil
}

func (*endless) Close() error { return nil }

func TestAnEndlessAnswerIsNotReadToItsEnd(t *testing.T) {
	w, e := newWorld(), new(endless)
	c, err := drand.New("https://a", w.ChainHash(), w.Config(0), append(w.options(), drand.WithTransport(e))...)
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Round(t.Context(), 1)
	if err == nil || e.read > 1<<16 {
		t.Errorf("%d bytes were read: %v", e.read, err)
	}
}

// A server may be behind, or the network may be late.
func TestARoundThatNobodyHasIsNotThereYet(t *testing.T) {
	for _, status := range []int{http.StatusNotFound, http.StatusTooEarly} {
		w := newWorld()
		c := w.client(t)
		for _, name := range []string{"a", "b", "c"} {
			w.serve[name] = w.about(fails(status))
		}
		w.noValue(t, c, 1)
		same(t, "told of", w.failed)
		same(t, "asked", w.rounds(), "a", "b", "c")

		w.now = w.now.Add(100 * period)
		_, err := c.Round(t.Context(), 1)
		if !errors.Is(err, ledger.ErrNoValue) {
			t.Fatal(err)
		}
		contains(t, err.Error(), "https://b: ", "round 1, which began 5m0s ago, is not published")
		w.serve["c"] = w.ServeHTTP
		w.gives(t, c, 1)

		w.serve["a"], w.serve["b"], w.serve["c"] = w.about(fails(status)), nil, w.about(says(0))
		_, err = c.Round(t.Context(), 2)
		if !errors.Is(err, ledger.ErrNoValue) {
			t.Fatal(err)
		}
		contains(t, err.Error(), "https://b: ", "https://c: ")
		if len(w.failed) != 2 {
			t.Errorf("told of %q", w.failed)
		}
	}
}

// Relays fail with 500 while a round is being signed.
func TestAFailureOfTheCurrentRoundIsNotOneOfTheServer(t *testing.T) {
	w := newWorld()
	c := w.client(t, "a")
	w.serve["a"] = w.about(fails(500))
	w.noValue(t, c, 1)
	same(t, "told of", w.failed)
	w.now = w.now.Add(period)
	if _, err := c.Round(t.Context(), 1); err == nil || errors.Is(err, ledger.ErrNoValue) {
		t.Errorf("a round later: %v", err)
	}
}

func TestADeploymentOfAnotherNetworkIsNoticed(t *testing.T) {
	w := newWorld()
	other := drandtest.New("another network", time.Unix(genesis, 0), period, func() time.Time { return w.now })
	for part, change := range map[string]func(*ledger.BeaconConfig){
		"public key":             func(b *ledger.BeaconConfig) { b.Key = other.Config(0).Key },
		"rounds take 3 s":        func(b *ledger.BeaconConfig) { b.Period++ },
		"round 1 began at":       func(b *ledger.BeaconConfig) { b.GenesisTime-- },
		"not a point of BN254's": func(b *ledger.BeaconConfig) { b.Key = strings.Repeat("00", 128) },
	} {
		config := w.Config(5)
		change(&config)
		c, err := drand.New("https://a", w.ChainHash(), config, w.options()...)
		if err == nil {
			err = c.Check(t.Context())
			if !errors.Is(err, drand.ErrWrongNetwork) {
				t.Errorf("%s: %v", part, err)
			}
		}
		if err == nil {
			t.Fatalf("%s: not noticed", part)
		}
		contains(t, err.Error(), part)
	}
	if err := w.client(t, "nowhere", "a").Check(t.Context()); err != nil {
		t.Error(err)
	}
	if err := w.client(t, "nowhere").Check(t.Context()); !errors.Is(err, errDown) {
		t.Error(err)
	}
}

func TestWhatIsNoDrandIsRefused(t *testing.T) {
	w := newWorld()
	hash := w.ChainHash()
	for _, test := range []struct{ urls, hash, says string }{
		{"", hash, "not the URL of a drand server"},
		{"a", hash, "not the URL of a drand server"},
		{"ftp://a", hash, "not the URL of a drand server"},
		{"https://a,", hash, "not the URL of a drand server"},
		{"https://a", "", "not said which drand network"},
		{"https://a/key", "", "not said which drand network"},
		{"https://a", hash[2:], "not the chain hash"},
		{"https://a/" + hash, drand.Evmnet, "its URL names " + hash},
		{"https://a/" + hash + ",https://b/" + drand.Evmnet, "", "its URL names " + drand.Evmnet},
	} {
		if _, err := drand.New(test.urls, test.hash, w.Config(0)); err == nil {
			t.Errorf("%+v: accepted", test)
		} else {
			contains(t, err.Error(), test.says)
			if len(hint.Of(err)) == 0 {
				t.Errorf("%+v: no remedy", test)
			}
		}
		if _, err := drand.Network(t.Context(), test.urls, test.hash); err == nil {
			t.Errorf("%+v: accepted as a network", test)
		}
	}
	if _, err := drand.New("https://a", hash, ledger.BeaconConfig{Kind: ledger.BeaconRandao}); err == nil {
		t.Error("a deployment without drand was accepted")
	}
}

func TestTheNetworkMayBeInTheURL(t *testing.T) {
	w := newWorld()
	for _, urls := range []string{
		"https://a/" + w.ChainHash(),
		" https://a/" + strings.ToUpper(w.ChainHash()) + "/ , https://b ",
	} {
		c, err := drand.New(urls, "", w.Config(0), w.options()...)
		if err != nil {
			t.Fatal(err)
		}
		w.gives(t, c, 1)
	}
	w.serve["a"] = http.StripPrefix("/secret/of/provider", w.Network).ServeHTTP
	c, err := drand.New("https://a/secret/of/provider/"+w.ChainHash(), "", w.Config(0), w.options()...)
	if err != nil {
		t.Fatal(err)
	}
	w.gives(t, c, 1)
	w.serve["a"], w.now = nil, w.now.Add(period)
	if _, err := c.Round(t.Context(), 2); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("%v", err)
	}
}

// The network for EVM chains, and its round 513, as its servers give them.
func TestEvmnetIsKnown(t *testing.T) {
	const (
		info = `{"public_key":"07e1d1d335df83fa98462005690372c643340060d205306a9aa8106b6bd0b3820557ec32c2ad488e4d4f6008f89a346f18492092ccc0d594610de2732c8b808f` +
			`0095685ae3a85ba243747b1b2f426049010f6b73a0cf1d389351d5aaaa1047f6297d3a4f9749b33eb2d904c9d9ebf17224150ddd7abd7567a9bec6c74480ee0b",` +
			`"period":3,"genesis_time":1727521075,"hash":"` + drand.Evmnet + `",` +
			`"groupHash":"cd7ad2f0e0cce5d8c288f2dd016ffe7bc8dc88dbb229b3da2b6ad736490dfed6",` +
			`"schemeID":"bls-bn254-unchained-on-g1","metadata":{"beaconID":"evmnet"}}`
		x = "06ded8c05af23042a0caf9b404c6140f9ec64adbaf82f04d5c37153e8412ed58"
		y = "0f827c7d5ac7d02ca0bbd989d07594729bdcde7d6dc1001191c59dc9033d31b2"
	)
	serve := func(path, answer string) http.HandlerFunc {
		return func(rw http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/" + drand.Evmnet + "/info":
				_, _ = rw.Write([]byte(info))
			case "/" + drand.Evmnet + path:
				_, _ = rw.Write([]byte(answer))
			default:
				http.NotFound(rw, r)
			}
		}
	}
	h := &hosts{serve: map[string]http.HandlerFunc{
		"api.drand.sh": serve("/public/513", `{"round":513,"signature":"`+x+y+`"}`),
	}}
	config, err := drand.Network(t.Context(), drand.EvmnetServers, drand.Evmnet, drand.WithTransport(h))
	if err != nil {
		t.Fatal(err)
	}
	c, err := drand.New(drand.EvmnetServers, "", config, drand.WithTransport(h))
	if err != nil {
		t.Fatal(err)
	}
	got, err := c.Round(t.Context(), 513)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{x, y} {
		b, err := hex.DecodeString(want)
		if err != nil {
			t.Fatal(err)
		}
		if got[i].Cmp(new(big.Int).SetBytes(b)) != 0 {
			t.Errorf("coordinate %d is %x, want %s", i, got[i], want)
		}
	}
}

func TestANetworksParametersAreTheOnesOfItsHash(t *testing.T) {
	w := newWorld()
	other := drandtest.New("another network", time.Unix(genesis, 0), period, func() time.Time { return w.now })
	w.serve["liar"] = func(rw http.ResponseWriter, r *http.Request) {
		r.URL.Path = "/" + other.ChainHash() + "/info"
		other.ServeHTTP(rw, r)
	}
	w.serve["g2"] = says(map[string]any{"schemeID": "pedersen-bls-chained", "public_key": "00", "period": 30, "genesis_time": 1})
	config, err := drand.Network(t.Context(), "https://nowhere,https://liar,https://a", w.ChainHash(), w.options()...)
	if err != nil {
		t.Fatal(err)
	}
	if config != w.Config(0) {
		t.Errorf("%+v, want %+v", config, w.Config(0))
	}
	if len(w.failed) != 2 {
		t.Errorf("told of %q", w.failed)
	}
	_, err = drand.Network(t.Context(), "https://liar", w.ChainHash(), w.options()...)
	if !errors.Is(err, drand.ErrWrongNetwork) {
		t.Error(err)
	}
	_, err = drand.Network(t.Context(), "https://g2/"+w.ChainHash(), "", w.options()...)
	if !errors.Is(err, drand.ErrWrongNetwork) {
		t.Fatal(err)
	}
	contains(t, err.Error(), `scheme "pedersen-bls-chained"`)
	contains(t, strings.Join(hint.Of(err), ";"), "evmnet")
}

// Over real connections, with one that is closed.
func TestServersOnTheNetwork(t *testing.T) {
	n := drandtest.New("a network", time.Now().Add(-time.Hour), period, time.Now)
	gone, there := httptest.NewServer(n), httptest.NewServer(n)
	gone.Close()
	defer there.Close()
	urls := gone.URL + "," + there.URL
	config, err := drand.Network(t.Context(), urls, n.ChainHash())
	if err != nil {
		t.Fatal(err)
	}
	c, err := drand.New(urls, n.ChainHash(), config)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Round(t.Context(), n.Latest()); err != nil {
		t.Error(err)
	}
	if _, err := c.Round(t.Context(), n.Latest()+1000); !errors.Is(err, ledger.ErrNoValue) {
		t.Error(err)
	}
}
