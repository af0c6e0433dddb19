package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/verifier"
)

// A request says what to audit, and who is asked.
type request struct {
	RPC        string            `json:"rpc"`        // URL of a node, or of several, by commas
	Deployment ledger.Deployment `json:"deployment"` // what its file holds
	Key        []byte            `json:"key"`        // the circuit's verifying key in gnark's encoding, as base64; empty: the dev profile's
	Drand      string            `json:"drand"`      // drand servers, if values are drand's; empty: evmnet's
	To         uint64            `json:"to"`         // the last block; 0: the newest
	Patience   uint64            `json:"patience"`   // seconds for which a node that fails is asked again; 0: the usual
}

// answer audits, and tells the page all about it.
func answer(ctx context.Context, encoded []byte, tell func(message)) {
	r, err := audit(ctx, encoded, tell)
	if err != nil {
		tell(failureOf(err))
		return
	}
	tell(report{r})
}

func audit(ctx context.Context, encoded []byte, tell func(message)) (*verifier.Report, error) {
	asked, err := readRequest(encoded)
	if err != nil {
		return nil, err
	}
	profile, err := capacity.ProfileByName(asked.Deployment.Profile)
	if err != nil {
		return nil, fmt.Errorf("the deployment's profile: %w", err)
	}
	proofs, err := asked.proofs(profile)
	if err != nil {
		return nil, err
	}
	client, err := asked.dial(ctx, tell)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	code, err := client.VerifierCode(ctx)
	if err != nil {
		return nil, err
	}
	if err := proofs.CheckContract(code); err != nil {
		return nil, hint.Add(err, "if these are the right keys, do not trust this deployment")
	}
	return verifier.Audit(ctx, verifier.AuditConfig{
		Chain: client, Deployment: client.Deployment, Profile: profile, Proofs: proofs, To: asked.To,
		Progress: func(stage string, done, total uint64) { tell(progress{stage, done, total}) },
	})
}

func readRequest(encoded []byte) (r request, err error) {
	dec := json.NewDecoder(bytes.NewReader(encoded))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		return r, hint.Add(fmt.Errorf("read what to audit: %w", err), "reload the page: it may be older than what serves it")
	}
	if r.RPC == "" {
		return r, hint.Add(errors.New("no node is named"), "give the URL of a node")
	}
	return r, nil
}

// proofs is the verifier of the deployment's circuit. There is no folder with keys: the page brings the key,
// and the deployment's verifier contract shows whether it is the right one.
func (r *request) proofs(profile capacity.Profile) (*circuits.Verifier, error) {
	circuit, err := circuits.CircuitHash(profile)
	if err != nil {
		return nil, err
	}
	if r.Deployment.Circuit != circuit.String() {
		return nil, hint.Add(fmt.Errorf("%w: the contracts check proofs of circuit %s, this program's %s circuit is %s",
			circuits.ErrCircuit, r.Deployment.Circuit, profile.Name, circuit), "use the release that made the deployment")
	}
	key, err := r.verifyingKey(profile)
	if err != nil {
		return nil, err
	}
	return circuits.NewVerifier(profile, key)
}

func (r *request) verifyingKey(profile capacity.Profile) (*circuits.VerifyingKey, error) {
	if len(r.Key) > 0 {
		return circuits.ReadVerifyingKey(bytes.NewReader(r.Key))
	}
	if profile == capacity.Dev() {
		return circuits.DevVerifyingKey(), nil
	}
	return nil, hint.Add(fmt.Errorf("%w: those of profile %s come from a ceremony, and the page has brought none", circuits.ErrNoKeys, profile.Name),
		"serve the page with the keys of the deployment's ceremony")
}

func (r *request) dial(ctx context.Context, tell func(message)) (*ledger.Client, error) {
	options := []chain.Option{chain.OnRetry(func(err error, _ time.Duration) { tell(trouble{hint.Text(err)}) })}
	if r.Patience > 0 {
		options = append(options, chain.WithPatience(time.Duration(r.Patience)*time.Second))
	}
	client, err := ledger.Dial(ctx, r.RPC, r.Deployment, options...)
	if errors.Is(err, chain.ErrUnavailable) { // a browser says no more of why a page may not ask
		err = hint.Add(err, "if it is another site's node, let it allow this page's origin (geth: --http.corsdomain)")
	}
	if err != nil {
		return nil, err
	}
	if err := r.useRounds(client, tell); err != nil {
		client.Close()
		return nil, err
	}
	return client, nil
}

// useRounds gives a client of a deployment that draws from drand the network's servers.
func (r *request) useRounds(client *ledger.Client, tell func(message)) error {
	beacon := client.Deployment.Parameters.Beacon
	if beacon.Kind != ledger.BeaconDrand {
		return nil
	}
	servers := r.Drand
	if servers == "" {
		servers = drand.EvmnetServers
	}
	rounds, err := drand.New(servers, "", beacon, drand.OnFailure(func(err error) { tell(trouble{hint.Text(err)}) }))
	if err != nil {
		return err
	}
	client.UseRounds(rounds)
	return nil
}
