package drand

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/drand/bls"
	"github.com/muster-network/muster/chain/ledger"
)

// evmnetInfo is evmnet as the API says it.
const evmnetInfo = `{"public_key":"` + evmnetKey + `","period":3,"genesis_time":1727521075,` +
	`"hash":"` + Evmnet + `","groupHash":"cd7ad2f0e0cce5d8c288f2dd016ffe7bc8dc88dbb229b3da2b6ad736490dfed6",` +
	`"schemeID":"bls-bn254-unchained-on-g1","metadata":{"beaconID":"evmnet"}}`

func TestEvmnetHashesToItsChainHash(t *testing.T) {
	info, err := parseInfo([]byte(evmnetInfo), Evmnet)
	if err != nil {
		t.Fatal(err)
	}
	want := ledger.BeaconConfig{Kind: ledger.BeaconDrand, GenesisTime: 1727521075, Period: 3, Key: evmnetKey}
	if got := info.config(); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if err := info.config().Check(); err != nil {
		t.Error(err)
	}
}

// Whatever a server changes in what it says of a network, it is not that network any more.
func TestNothingOfAnInfoCanBeChanged(t *testing.T) {
	for _, change := range [][2]string{
		{`"public_key":"07`, `"public_key":"08`},
		{`"period":3`, `"period":4`},
		{`"period":3`, `"period":4294967299`}, // the same in 32 bits
		{`"period":3`, `"period":0`},
		{`"period":3`, `"period":-3`},
		{`"period":3`, `"period":"3"`},
		{`"genesis_time":1727521075`, `"genesis_time":1727521076`},
		{`"genesis_time":1727521075`, `"genesis_time":-1`},
		{`"groupHash":"cd`, `"groupHash":"ce`},
		{`"beaconID":"evmnet"`, `"beaconID":"default"`},
		{`-unchained-on-g1`, `-unchained-on-g2`},
		{evmnetKey, strings.Repeat("00", bls.KeyBytes)},
		{evmnetKey, evmnetKey[2:]},
		{evmnetKey, evmnetKey[1:]},
		{`"}}`, `"}} {}`},
		{`{"public`, `["public`},
	} {
		changed := strings.Replace(evmnetInfo, change[0], change[1], 1)
		if changed == evmnetInfo {
			t.Fatalf("%s is not there", change[0])
		}
		if _, err := parseInfo([]byte(changed), Evmnet); err == nil {
			t.Errorf("with %s: accepted", change[1])
		}
	}
}

// FuzzInfo: what is accepted as a network's info says it again, and makes a beacon that can be deployed.
func FuzzInfo(f *testing.F) {
	f.Add([]byte(evmnetInfo))
	f.Add([]byte(`{}`))
	f.Add([]byte(`null`))
	f.Add([]byte(strings.Replace(evmnetInfo, `"evmnet"`, `"default"`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		var said Info
		if json.Unmarshal(data, &said) != nil {
			if _, err := parseInfo(data, Evmnet); err == nil {
				t.Fatal("what is no info was accepted")
			}
			return
		}
		info, err := parseInfo(data, said.ChainHash().String())
		if err != nil {
			return
		}
		if err := info.config().Check(); err != nil {
			t.Error(err)
		}
		again, err := json.Marshal(info)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parseInfo(again, said.ChainHash().String()); err != nil {
			t.Errorf("%s: %v", again, err)
		}
	})
}

// FuzzRound: only the one signature of a round is accepted, however it is written.
func FuzzRound(f *testing.F) {
	signatures, key := vectors(f)
	f.Add([]byte(fmt.Sprintf(`{"round":1,"signature":%q}`, signatures[0])))
	f.Add([]byte(fmt.Sprintf(`{"round":1,"signature":%q,"randomness":"00","other":[]}`, strings.ToUpper(signatures[0]))))
	f.Add([]byte(fmt.Sprintf(`{"round":1,"signature":%q}`, signatures[1])))
	f.Add([]byte(fmt.Sprintf(`{"round":2,"signature":%q}`, signatures[1])))
	f.Add([]byte(`{"round":1,"signature":null}`))
	f.Add([]byte(`[]`))
	point, err := bls.ParseKey(key)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		signature, err := parseRound(data, 1, &point)
		if err != nil {
			if !errors.Is(err, errMalformed) && !errors.Is(err, ErrForged) {
				t.Errorf("%q: %v", data, err)
			}
			return
		}
		if got := Hex(bls.EncodeSignature(&signature)).String(); got != signatures[0] {
			t.Errorf("%q was accepted as %s", data, got)
		}
	})
}

// vectors are the signatures and the key of testdata/drand.json, which the contract's tests read too.
func vectors(tb testing.TB) (signatures []string, key Hex) {
	tb.Helper()
	data, err := os.ReadFile("../../testdata/drand.json")
	if err != nil {
		tb.Fatal(err)
	}
	var v struct {
		Key        []string
		Signatures [][]string
	}
	if err := json.Unmarshal(data, &v); err != nil {
		tb.Fatal(err)
	}
	joined := func(words []string) string { return strings.ReplaceAll(strings.Join(words, ""), "0x", "") }
	for _, s := range v.Signatures {
		signatures = append(signatures, joined(s))
	}
	if err := key.UnmarshalText([]byte(joined(v.Key))); err != nil {
		tb.Fatal(err)
	}
	return signatures, key
}
