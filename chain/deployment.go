package chain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"os"

	"github.com/ethereum/go-ethereum/common"
)

// A Deployment says where Muster's contracts are. Every command reads one from a JSON file.
type Deployment struct {
	ChainID  uint64         `json:"chainId"`
	Block    uint64         `json:"block"`   // of the capacity contract: events begin here
	Profile  string         `json:"profile"` // of protocol section 7
	Circuit  string         `json:"circuit"` // the hash of the audit circuit that the verifier is for
	Token    common.Address `json:"token"`
	Staking  common.Address `json:"staking"`
	Capacity common.Address `json:"capacity"`
	Verifier common.Address `json:"verifier"`
	Treasury common.Address `json:"treasury"`
}

// LoadDeployment reads a deployment file.
func LoadDeployment(path string) (Deployment, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Deployment{}, fmt.Errorf("read deployment file: %w; name the file that was written when the contracts were deployed", err)
	}
	var d Deployment
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return Deployment{}, fmt.Errorf("%s is not a deployment file: %w", path, err)
	}
	for name, address := range d.contracts() {
		if address == (common.Address{}) {
			return Deployment{}, fmt.Errorf("%s is not a complete deployment file: it has no address of the %s contract", path, name)
		}
	}
	if d.ChainID == 0 {
		return Deployment{}, fmt.Errorf("%s is not a complete deployment file: it has no chain id", path)
	}
	return d, nil
}

// Save writes a deployment file, in the place of one that exists.
func (d Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("write deployment file: %w", err)
	}
	return nil
}

// contracts are the deployment's contracts by name.
func (d Deployment) contracts() iter.Seq2[string, common.Address] {
	return func(yield func(string, common.Address) bool) {
		_ = yield("token", d.Token) && yield("staking", d.Staking) && yield("capacity", d.Capacity) && yield("verifier", d.Verifier)
	}
}
