package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// A session is one call of [Deploy] or [EstimateCost]: the deployment as far as it has got.
type session struct {
	node     *chain.Node
	cfg      Config
	d        ledger.Deployment
	finished bool
	token    []byte // code of a given token
	tried    uint64 // the block of the first payment of such a token, if it was made now
	reported map[string]bool
	checked  map[string]ledger.Made // contracts that are right, as long as nothing is planned elsewhere

	nextNonce func(context.Context) (uint64, error)                   // of the deployer's next transaction
	minedIn   func(context.Context, uint64) (block uint64, err error) // waits for what was sent earlier
}

// newSession finds the deployment that is asked for, or begins it.
func newSession(ctx context.Context, node *chain.Node, deployer common.Address, cfg Config) (*session, error) {
	if len(cfg.Verifier) == 0 {
		return nil, hint.Add(fmt.Errorf("there is no verifier contract for profile %q", cfg.Profile),
			"export it from its keys first")
	}
	if err := cfg.Parameters.Check(); err != nil {
		return nil, err
	}
	genesis, err := node.Header(ctx, 0)
	if err != nil {
		return nil, err
	}
	s := &session{node: node, cfg: cfg, reported: map[string]bool{}, d: ledger.Deployment{
		ChainID: node.ChainID(), Genesis: genesis.Hash, Profile: cfg.Profile, Circuit: cfg.Circuit,
		Deployer: deployer, Treasury: cfg.Treasury, Token: cfg.Token, Stablecoin: cfg.Stablecoin, Made: map[string]ledger.Made{}, Parameters: cfg.Parameters,
	}}
	for _, p := range partsOf(&s.d) {
		if *s.d.Address(p.name) == (common.Address{}) {
			s.d.Made[p.name] = ledger.Made{}
		}
	}
	if s.token, err = codeOf(ctx, node, "token", cfg.Token); err != nil {
		return nil, err
	}
	if _, err := codeOf(ctx, node, "stablecoin", cfg.Stablecoin); err != nil {
		return nil, err
	}
	if err := s.resume(); err != nil || len(s.token) == 0 || s.finished {
		return s, err
	}
	return s, s.checkToken(ctx)
}

// codeOf reads the code of a token that must be there before; of none, nothing.
func codeOf(ctx context.Context, node *chain.Node, what string, token common.Address) ([]byte, error) {
	if token == (common.Address{}) {
		return nil, nil
	}
	code, err := node.Code(ctx, "the "+what, token, nil)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("%w: %s, the %s", ledger.ErrNoCode, token, what)
	}
	return code, err
}

// resume reads the files of the deployment, if it was begun before.
func (s *session) resume() error {
	if s.cfg.File == "" {
		return nil
	}
	for _, path := range []string{s.cfg.File, ledger.PartOf(s.cfg.File)} {
		d, err := ledger.ReadDeployment(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if err := sameAs(&d, &s.d); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		s.d, s.finished = d, path == s.cfg.File
		return nil
	}
	return nil
}

// sameAs says what is different about a deployment that is to be.
func sameAs(d, wanted *ledger.Deployment) error {
	if d.ChainID != wanted.ChainID {
		return hint.Add(fmt.Errorf("%w: the deployment is on chain %d, the node is of chain %d", chain.ErrWrongChain, d.ChainID, wanted.ChainID),
			"name another file, or give the URL of a node of chain %d", d.ChainID)
	}
	if d.Genesis != wanted.Genesis {
		return hint.Add(fmt.Errorf("%w: the first block of the deployment's chain is %s, the node's is %s", chain.ErrWrongChain, d.Genesis, wanted.Genesis),
			"the two share the id %d only; name another file, or remove this one if its chain is gone", d.ChainID)
	}
	differs := func(what string, there, here any) error {
		return hint.Add(fmt.Errorf("%w: %s is %v there and %v now", ErrOtherDeployment, what, there, here),
			"name another file, or ask for the same")
	}
	for _, v := range []struct {
		what        string
		there, here any
	}{
		{"the profile", d.Profile, wanted.Profile},
		{"the circuit", d.Circuit, wanted.Circuit},
		{"the deployer", d.Deployer, wanted.Deployer},
		{"the treasury", d.Treasury, wanted.Treasury},
	} {
		if v.there != v.here {
			return differs(v.what, v.there, v.here)
		}
	}
	for _, p := range parts {
		if ours(d, p) != ours(wanted, p) || !ours(d, p) && *d.Address(p.name) != *wanted.Address(p.name) {
			return differs("the "+p.name+" contract", *d.Address(p.name), *wanted.Address(p.name))
		}
	}
	if changed := d.Parameters.Changes(wanted.Parameters); len(changed) > 0 {
		return differs("parameter "+changed[0].Name, changed[0].From, changed[0].To)
	}
	return nil
}

// review finds out which contracts are there and right, and plans those again that cannot be where
// they were planned: somebody used their nonces, or a contract that they point to is elsewhere now.
func (s *session) review(ctx context.Context) error {
	for range len(parts) * len(parts) {
		lost, found, err := s.firstToPlan(ctx)
		if err != nil {
			return err
		}
		if !found {
			return s.reportFound(ctx)
		}
		next, err := s.nextNonce(ctx)
		if err != nil {
			return err
		}
		plan(&s.d, lost, next)
		s.checked = nil // what a contract is depends on where the others are
	}
	return hint.Add(errors.New("the chain changes while it is looked at"), "run the same command again")
}

// firstToPlan looks at the contracts in their order, and finds the first that must be planned again.
func (s *session) firstToPlan(ctx context.Context) (lost int, found bool, err error) {
	next, err := s.nextNonce(ctx)
	if err != nil {
		return 0, false, err
	}
	for i, p := range parts {
		if !ours(&s.d, p) {
			continue
		}
		if *s.d.Address(p.name) == (common.Address{}) {
			return i, true, nil
		}
		right, err := s.inspect(ctx, p)
		if err != nil {
			return 0, false, err
		}
		if !right && s.d.Made[p.name].Nonce < next {
			return i, true, nil
		}
	}
	s.d.Block = s.d.Made["capacity"].Block
	return 0, false, nil
}

// inspect notes whether a contract is where it was planned, and is what it should be.
func (s *session) inspect(ctx context.Context, p part) (right bool, err error) {
	made, address := s.d.Made[p.name], *s.d.Address(p.name)
	block, err := s.minedIn(ctx, made.Nonce)
	if err != nil {
		return false, err
	}
	code, err := s.node.Code(ctx, "the "+p.name+" contract", address, nil)
	if err != nil {
		return false, err
	}
	if known, ok := s.checked[p.name]; ok && known.Code == crypto.Keccak256Hash(code) && (block == 0 || block == known.Block) {
		s.d.Made[p.name] = known
		return true, nil
	}
	if len(code) > 0 && block == 0 {
		if block, err = madeIn(ctx, s.node, address, made.Block); err != nil {
			return false, err
		}
	}
	if len(code) == 0 {
		s.d.Made[p.name] = ledger.Made{Nonce: made.Nonce}
		return false, nil
	}
	s.d.Made[p.name] = ledger.Made{Nonce: made.Nonce, Block: block, Code: crypto.Keccak256Hash(code)}
	should, err := s.rehearse(ctx)
	if err != nil {
		return false, err
	}
	if !bytes.Equal(code, should[p.name].code) {
		s.d.Made[p.name] = ledger.Made{Nonce: made.Nonce}
		return false, nil
	}
	if s.checked == nil {
		s.checked = map[string]ledger.Made{}
	}
	s.checked[p.name] = s.d.Made[p.name]
	return true, nil
}

func (s *session) rehearse(ctx context.Context) (map[string]rehearsed, error) {
	head, err := s.node.HeadNumber(ctx)
	if err != nil {
		return nil, err
	}
	return rehearse(&s.d, s.cfg.Verifier, s.token, head+1)
}

// confirm checks the contracts of a finished deployment.
func (s *session) confirm(ctx context.Context) error {
	if _, err := ledger.New(ctx, s.node, s.d); err != nil {
		return fmt.Errorf("check the deployment of %s: %w", s.cfg.File, err)
	}
	should, err := s.rehearse(ctx)
	if err != nil {
		return fmt.Errorf("check the deployment of %s: %w", s.cfg.File, err)
	}
	for _, p := range parts {
		if !ours(&s.d, p) {
			continue
		}
		address := *s.d.Address(p.name)
		code, err := s.node.Code(ctx, "the "+p.name+" contract", address, nil)
		if err != nil {
			return err
		}
		if !bytes.Equal(code, should[p.name].code) {
			return hint.Add(fmt.Errorf("%w: the code of %s, the %s contract of %s, is not what this version of muster makes with these parameters", ledger.ErrNotMuster, address, p.name, s.cfg.File),
				"to deploy what it makes, name another file")
		}
	}
	return s.reportFound(ctx)
}

// missing is the first contract that is not there.
func (s *session) missing() (p part, missing bool) {
	for _, p := range parts {
		if ours(&s.d, p) && s.d.Made[p.name].Block == 0 {
			return p, true
		}
	}
	return part{}, false
}

// reportFound reports the contracts that are there. It fails if the others could not be made.
func (s *session) reportFound(ctx context.Context) error {
	should, err := s.rehearse(ctx)
	if err != nil {
		return err
	}
	for _, p := range parts {
		if made := s.d.Made[p.name]; made.Block != 0 {
			s.report(Step{
				Name: p.name, Address: *s.d.Address(p.name), Block: made.Block, Found: true,
				Gas: should[p.name].gas, Cost: new(big.Int),
			})
		}
	}
	return nil
}

// report reports a contract, once.
func (s *session) report(step Step) {
	if !s.reported[step.Name] && s.cfg.OnStep != nil {
		s.cfg.OnStep(step)
	}
	s.reported[step.Name] = true
}

// madeIn is the block in which a contract that is there was made. It looks at guess first, then
// backwards in growing steps, so that a node needs the states of recent blocks only if the contract
// is recent.
func madeIn(ctx context.Context, n *chain.Node, address common.Address, guess uint64) (uint64, error) {
	there := func(block uint64) (bool, error) {
		code, err := n.Code(ctx, fmt.Sprintf("%s in block %d", address, block), address, new(big.Int).SetUint64(block))
		if err != nil {
			return false, hint.Add(fmt.Errorf("find the block in which %s was made: %w", address, err),
				"a node with the states of old blocks (an archive node) can tell")
		}
		return len(code) > 0, nil
	}
	if guess > 0 {
		before, err := there(guess - 1)
		if err != nil {
			return 0, err
		}
		if at, err := there(guess); at && !before || err != nil {
			return guess, err
		}
	}
	last, err := n.HeadNumber(ctx) // it is there in this block
	if err != nil {
		return 0, err
	}
	first := uint64(0) // it is not there before this block
	for step := uint64(1); step <= last; step *= 2 {
		was, err := there(last - step)
		if err != nil {
			return 0, err
		}
		if !was {
			first = last - step + 1
			break
		}
		last -= step
	}
	for first < last {
		middle := first + (last-first)/2
		was, err := there(middle)
		if err != nil {
			return 0, err
		}
		if was {
			last = middle
		} else {
			first = middle + 1
		}
	}
	return first, nil
}
