package api

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"regexp"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/index"
)

// A VerifyingKey is what proofs are checked with.
type VerifyingKey struct {
	AsOf        AsOf              `json:"asOf"`
	Profile     string            `json:"profile" doc:"The proof's profile"`
	Circuit     string            `json:"circuit" doc:"The hash of the audit circuit"`
	Verifier    common.Address    `json:"verifier" doc:"The contract that checks proofs"`
	CodeHash    common.Hash       `json:"codeHash" doc:"The keccak256 of its code, as the deployment has it"`
	InCode      *bool             `json:"inCode" doc:"Whether every number of this key is in the code at that address, whose hash was checked when the server began; null: the node could not be read"`
	Constants   map[string]string `json:"constants" nullable:"false" doc:"The key, under the names of the contract's constants, in decimal digits: ALPHA_X, BETA_NEG_X_0, …, PUB_5_Y"`
	UnsafeWhy   string            `json:"unsafeWhy" doc:"Why the key must not be trusted with anything of value; empty: it comes from a ceremony"`
	PublicInput []string          `json:"publicInput" nullable:"false" doc:"The public inputs, in their order (protocol section 6)"`
}

// A verifyingKey is the constants of a key.
type verifyingKey struct {
	constants map[string]string
}

var constant = regexp.MustCompile(`uint256 constant ((?:ALPHA|BETA|GAMMA|DELTA|CONSTANT|PUB|PEDERSEN)[A-Z0-9_]*) = ([0-9]+);`)

// keyOf is the key of a deployment's circuit; nil: there is none at hand.
func keyOf(config Config) (*verifyingKey, error) {
	key := config.Key
	if key == nil {
		if config.Deployment.Profile != capacity.Dev().Name {
			return nil, nil
		}
		key = circuits.DevVerifyingKey()
	}
	var source bytes.Buffer
	if err := circuits.ExportSolidity(&source, key, "Verifier"); err != nil {
		return nil, fmt.Errorf("write the verifying key: %w", err)
	}
	k := &verifyingKey{constants: map[string]string{}}
	for _, found := range constant.FindAllStringSubmatch(source.String(), -1) {
		k.constants[found[1]] = found[2]
	}
	return k, nil
}

// in says whether code has every number of the key in it.
func (k *verifyingKey) in(code []byte) bool {
	for _, digits := range k.constants {
		if !bytes.Contains(code, number(digits).Bytes()) {
			return false
		}
	}
	return true
}

// publicInputs are the names of the statement's parts in their order.
var publicInputs = []string{"ctx", "sealRoot", "beacon", "chainRoot", "query"}

func (s *Server) registerKey(api huma.API) {
	get(api, "verifying-key", "/verifying-key", "proofs", "What proofs are checked with", func(ctx context.Context, _ *nothing) (*bodyOf[VerifyingKey], error) {
		at, err := s.view(ctx, func(*index.View) error { return nil })
		if err != nil {
			return nil, err
		}
		if s.key == nil {
			return nil, newProblem(problemNone, http.StatusNotFound, "this server has not the verifying key of the deployment's circuit").
				hint("read it from the source of the verifier contract, or from the ceremony's verifying.key")
		}
		d := s.config.Deployment
		out := VerifyingKey{
			AsOf: at, Profile: d.Profile, Circuit: d.Circuit, Verifier: d.Verifier, CodeHash: d.Made["verifier"].Code,
			Constants: s.key.constants, PublicInput: publicInputs,
		}
		if d.Profile == capacity.Dev().Name {
			out.UnsafeWhy = "its setup is reproducible: anybody can repeat it, and prove anything"
		}
		code, err := liveRead(ctx, s, at, "verifier code", func(ctx context.Context, c *ledger.Client) ([]byte, error) { return c.VerifierCode(ctx) })
		if err == nil {
			is := s.key.in(code)
			out.InCode = &is
		}
		return &bodyOf[VerifyingKey]{out}, nil
	})
}
