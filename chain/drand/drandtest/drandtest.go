// Package drandtest is a drand network for tests, of one member whose key is known: it signs the rounds of
// any genesis and period in Go and serves drand's HTTP API. Its clock may be a test chain's.
package drandtest

import (
	"encoding/json"
	"math/big"
	"net/http"
	"strconv"
	"time"

	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/drand/bls"
	"github.com/muster-network/muster/chain/ledger"
)

// A Network is an [http.Handler] that answers as one of drand's servers does. It is safe for concurrent use.
type Network struct {
	info   drand.Info
	secret *big.Int
	now    func() time.Time
}

// New makes a network. Networks of different seeds have different keys. The genesis is cut to seconds; the
// period is at least one. now is the clock by which rounds appear, [time.Now] for instance.
func New(seed string, genesis time.Time, period time.Duration, now func() time.Time) *Network {
	secret, key := bls.KeysOf(seed)
	n := &Network{secret: secret, now: now}
	n.info = drand.Info{
		PublicKey: bls.EncodeKey(&key), Period: uint64(max(1, period/time.Second)), GenesisTime: genesis.Unix(), Scheme: bls.Scheme,
	}
	h := sha3.NewLegacyKeccak256()
	_, _ = h.Write([]byte(seed)) // a hash takes everything
	n.info.GroupHash = h.Sum(nil)
	n.info.Metadata.BeaconID = "drandtest"
	n.info.Hash = n.info.ChainHash()
	return n
}

// ChainHash is the network's name: with a server's URL before it, what clients take.
func (n *Network) ChainHash() string { return n.info.Hash.String() }

// Config is the parameters of a beacon that draws from the network. The delay is in seconds.
func (n *Network) Config(delay uint64) ledger.BeaconConfig {
	return ledger.BeaconConfig{
		Kind: ledger.BeaconDrand, GenesisTime: uint64(n.info.GenesisTime), Period: n.info.Period, Delay: delay, Key: n.info.PublicKey.String(),
	}
}

// Latest is the last round that has begun, 0 before the genesis.
func (n *Network) Latest() uint64 {
	elapsed := n.now().Unix() - n.info.GenesisTime
	if elapsed < 0 {
		return 0
	}
	return uint64(elapsed)/n.info.Period + 1
}

// Beacon is a round as the API gives it, whether or not it has begun.
func (n *Network) Beacon(round uint64) drand.Beacon {
	signature := bls.Sign(n.secret, round)
	return drand.Beacon{Round: round, Signature: bls.EncodeSignature(&signature)}
}

// ServeHTTP answers /CHAINHASH/info, /CHAINHASH/public/ROUND, /CHAINHASH/public/latest and /chains. Like
// drand's relays it answers 425 for a round that has not begun.
func (n *Network) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /chains", func(w http.ResponseWriter, _ *http.Request) { write(w, []string{n.ChainHash()}) })
	mux.HandleFunc("GET /"+n.ChainHash()+"/info", func(w http.ResponseWriter, _ *http.Request) { write(w, n.info) })
	mux.HandleFunc("GET /"+n.ChainHash()+"/public/{round}", n.round)
	mux.ServeHTTP(w, r)
}

func (n *Network) round(w http.ResponseWriter, r *http.Request) {
	latest := n.Latest()
	round, err := strconv.ParseUint(r.PathValue("round"), 10, 64)
	if r.PathValue("round") == "latest" {
		round, err = latest, nil
	}
	switch {
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	case round > latest:
		http.Error(w, "the round has not begun", http.StatusTooEarly)
	case round == 0:
		http.Error(w, "there is no round yet", http.StatusNotFound)
	default:
		write(w, n.Beacon(round))
	}
}

func write(w http.ResponseWriter, answer any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	_ = json.NewEncoder(w).Encode(answer) // the client has gone
}
