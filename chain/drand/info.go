package drand

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/muster-network/muster/chain/drand/bls"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// ErrWrongNetwork says that a server is of another network than the one asked for.
var ErrWrongNetwork = errors.New("the drand server is of another network")

// Info is what a server says of its network, as the API writes it.
type Info struct {
	PublicKey   Hex    `json:"public_key"`
	Period      uint64 `json:"period"`       // of a round, in seconds
	GenesisTime int64  `json:"genesis_time"` // when round 1 began, in Unix seconds
	Hash        Hex    `json:"hash"`
	GroupHash   Hex    `json:"groupHash"` // of the network's first members
	Scheme      string `json:"schemeID"`
	Metadata    struct {
		BeaconID string `json:"beaconID"`
	} `json:"metadata"`
}

// Hex is bytes that the API writes as hexadecimal digits.
type Hex []byte

func (h Hex) String() string { return hex.EncodeToString(h) }

// MarshalText is for encoding/json.
func (h Hex) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText is for encoding/json.
func (h *Hex) UnmarshalText(text []byte) (err error) {
	*h, err = hex.AppendDecode(nil, text)
	return err
}

// ChainHash is the name of the network, by drand's rule: a hash of all that the info says, except for the
// scheme.
func (i *Info) ChainHash() Hex {
	h := sha256.New()
	head := binary.BigEndian.AppendUint32(nil, uint32(i.Period))
	head = binary.BigEndian.AppendUint64(head, uint64(i.GenesisTime))
	parts := [][]byte{head, i.PublicKey, i.GroupHash}
	if id := i.Metadata.BeaconID; id != "default" { // whose hash is older than the names of beacons
		parts = append(parts, []byte(id))
	}
	for _, p := range parts {
		_, _ = h.Write(p) // a hash takes everything
	}
	return h.Sum(nil)
}

// parseInfo reads a server's info and checks it against the chain hash of the network.
func parseInfo(data []byte, chainHash string) (i Info, err error) {
	if err := json.Unmarshal(data, &i); err != nil {
		return i, malformed("info of its network", err)
	}
	if i.Scheme != bls.Scheme {
		return i, hint.Add(fmt.Errorf("%w: it is of scheme %q, and the contract checks %s", ErrWrongNetwork, i.Scheme, bls.Scheme),
			"choose a network of that scheme, such as evmnet, with chain hash %s", Evmnet)
	}
	if i.Period < 1 || i.Period > math.MaxUint32 || i.GenesisTime < 1 {
		return i, malformed("info of its network", fmt.Errorf("the period is %d and the genesis time %d", i.Period, i.GenesisTime))
	}
	if _, err := bls.ParseKey(i.PublicKey); err != nil {
		return i, malformed("info of its network", err)
	}
	if got := i.ChainHash().String(); got != chainHash {
		return i, wrongNetwork("its chain hash is %s instead of %s", got, chainHash)
	}
	return i, nil
}

// config is the parameters of a beacon of the network, without the delay, which is the deployer's choice.
func (i *Info) config() ledger.BeaconConfig {
	return ledger.BeaconConfig{
		Kind: ledger.BeaconDrand, GenesisTime: uint64(i.GenesisTime), Period: i.Period, Key: i.PublicKey.String(),
	}
}

// check says whether the network is the one that a deployment's beacon was made for.
func (i *Info) check(want *beacon) error {
	switch {
	case !bytes.Equal(i.PublicKey, bls.EncodeKey(&want.key)):
		return wrongNetwork("its public key is not the deployment's")
	case i.Period != want.Period:
		return wrongNetwork("its rounds take %d s, and the deployment's %d s", i.Period, want.Period)
	case uint64(i.GenesisTime) != want.GenesisTime:
		return wrongNetwork("its round 1 began at Unix time %d, and the deployment's at %d", i.GenesisTime, want.GenesisTime)
	}
	return nil
}

func wrongNetwork(format string, args ...any) error {
	return hint.Add(fmt.Errorf("%w: %s", ErrWrongNetwork, fmt.Sprintf(format, args...)),
		"give the deployment's network with --drand, as https://HOST/CHAINHASH")
}
