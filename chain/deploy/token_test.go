package deploy_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// makeToken makes one of the tokens of testdata/tokens.json, all of it the deployer's.
func (p *plot) makeToken(t *testing.T, name string) common.Address {
	t.Helper()
	codes := map[string]string{}
	if err := json.Unmarshal(testchain.Must(os.ReadFile("testdata/tokens.json"))(t), &codes); err != nil {
		t.Fatal(err)
	}
	r := p.send(t, wallet.Call{What: "make a token", Data: common.FromHex(codes[name])})
	return r
}

// send sends a call of the deployer's, and returns the contract that it made.
func (p *plot) send(t *testing.T, c wallet.Call) common.Address {
	t.Helper()
	defer p.Automine()()
	w, err := wallet.Open(t.Context(), p.node, p.sender)
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.Send(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return r.ContractAddress
}

func (p *plot) reserve(t *testing.T, d ledger.Deployment) *big.Int {
	t.Helper()
	c := testchain.Must(ledger.New(t.Context(), p.node, d))(t)
	return testchain.Must(c.Reserve(t.Context()))(t)
}

// TestDeployTriesAToken deploys with tokens that can be staked: one whole token of each is in the reserve then.
func TestDeployTriesAToken(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"SilentToken", "LastingToken"} {
		t.Run(name, func(t *testing.T) {
			p := newPlot(t)
			p.cfg.Token = p.makeToken(t, name)
			d := p.deployAll(t)
			if got := p.reserve(t, d); got.Cmp(ledger.FLT(1)) != 0 {
				t.Errorf("the reserve has %v wei", got)
			}
			nonce := p.nonce(t)
			p.deployAll(t)
			if p.nonce(t) != nonce {
				t.Error("it was tried again")
			}
		})
	}
}

// TestDeployRefusesATokenThatTakesFees: the contracts are made, and the deployment is not finished.
func TestDeployRefusesATokenThatTakesFees(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.cfg.Token = p.makeToken(t, "TaxingToken")
	for range 2 {
		stop := p.Automine()
		_, err := p.deploy(t.Context())
		stop()
		if !errors.Is(err, deploy.ErrUnfitToken) || !strings.Contains(err.Error(), "takes a fee") || !strings.Contains(hint.Text(err), "another token") {
			t.Fatalf("deployed: %v", err)
		}
		if _, err := ledger.LoadDeployment(p.cfg.File); err == nil || !strings.Contains(err.Error(), "broken off") {
			t.Errorf("the deployment is not finished: %v", err)
		}
	}
}

// TestDeployRefusesATokenThatRebases before it sends anything, and in a dry run.
func TestDeployRefusesATokenThatRebases(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.cfg.Token = p.makeToken(t, "RebasingToken")
	nonce := p.nonce(t)
	_, err := p.deploy(t.Context())
	_, dry := deploy.EstimateCost(t.Context(), p.node, p.sender.Key.Account(), nil, p.cfg)
	for _, err := range []error{err, dry} {
		if !errors.Is(err, deploy.ErrUnfitToken) || !strings.Contains(err.Error(), "getTotalShares()") || !strings.Contains(hint.Text(err), "wraps") {
			t.Errorf("deployed: %v", err)
		}
	}
	if p.nonce(t) != nonce || p.Waiting() != 0 {
		t.Error("something was sent")
	}
}

// TestDeployNeedsAWholeToken before it sends anything.
func TestDeployNeedsAWholeToken(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.cfg.Token = p.makeToken(t, "LastingToken")
	token := bindings.NewFLT()
	all := new(big.Int).Sub(ledger.FLT(1e9), big.NewInt(1e18-1))
	p.send(t, wallet.Call{What: "give tokens away", To: &p.cfg.Token, Data: token.PackTransfer(common.Address{7}, all)})
	nonce := p.nonce(t)
	if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(err.Error(), "has 0.999999999999999999 of the token") || p.nonce(t) != nonce {
		t.Errorf("deployed: %v", err)
	}
}

// TestDeployRefusesWhatIsNoToken: a contract that does not say what an account has.
func TestDeployRefusesWhatIsNoToken(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	first := p.deployAll(t)
	p.cfg.File, p.cfg.Token = p.cfg.File+"2", first.Capacity
	if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(err.Error(), "the token "+first.Capacity.Hex()) {
		t.Errorf("deployed: %v", err)
	}
}
