package deploy_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// newDAOPlot is a plot for a deployment with a DAO.
func newDAOPlot(t *testing.T) *plot {
	t.Helper()
	p := newPlot(t)
	p.cfg.Parameters.Governance = ledger.GovernanceConfig{Council: common.Address{0xc}, DAO: testchain.FastDAO()}
	return p
}

// A deployment with a DAO is broken off before the DAO is there, gone on with, and governed by nobody else.
func TestDeployADAO(t *testing.T) {
	t.Parallel()
	p := newDAOPlot(t)
	all := len(ledger.ContractNames) + len(ledger.DAONames)
	if e := p.estimate(t); len(e.Steps) != all {
		t.Fatalf("%d steps: %+v", len(e.Steps), e.Steps)
	}
	p.breakOff(t, len(ledger.ContractNames)+1)
	if _, err := ledger.LoadDeployment(p.cfg.File); err == nil || !strings.Contains(err.Error(), "broken off") {
		t.Fatalf("the deployment is not finished: %v", err)
	}
	d := p.deployAll(t)
	if len(p.steps) != all || p.nonce(t) != uint64(all) || !d.HasDAO() {
		t.Fatalf("%d transactions, steps %+v", p.nonce(t), p.steps)
	}
	loaded := testchain.Must(ledger.LoadDeployment(p.cfg.File))(t)
	if loaded.Governor != d.Governor || loaded.Timelock != d.Timelock || len(loaded.Parameters.Changes(d.Parameters)) > 0 {
		t.Errorf("the file has %+v", loaded)
	}
	c := testchain.Must(ledger.Dial(t.Context(), p.URL(), loaded))(t)
	defer c.Close()
	council := p.cfg.Parameters.Governance.Council
	for _, m := range testchain.Must(govern.Of(c).Read(t.Context(), govern.Reading{}))(t).Members {
		want := map[govern.Role]common.Address{
			govern.RoleAdmin: d.Timelock, govern.RoleGovernor: d.Timelock, govern.RoleGuardian: council,
			govern.RoleCouncil: council, govern.RoleLeaseMarket: d.Market,
		}[m.Role]
		if m.Account != want || m.Delay != 0 {
			t.Errorf("%v is %s, with a delay of %v", m.Role, m.Account, m.Delay)
		}
	}
	p.deployAll(t) // finds it as it is
	p.cfg.Parameters.Governance.DAO.QuorumBps = 200
	if _, err := p.deploy(t.Context()); !errors.Is(err, deploy.ErrOtherDeployment) {
		t.Errorf("another quorum: %v", err)
	}
	p.cfg.Parameters.Governance.DAO = ledger.DAOConfig{}
	if _, err := p.deploy(t.Context()); !errors.Is(err, deploy.ErrOtherDeployment) {
		t.Errorf("no DAO: %v", err)
	}
}

func TestDeployRefusesADAO(t *testing.T) {
	t.Parallel()
	p := newDAOPlot(t)
	for says, change := range map[string]func(g *ledger.GovernanceConfig){
		"its timelock is the admin": func(g *ledger.GovernanceConfig) { g.Admin = common.Address{1} },
		"the delay is the timelock": func(g *ledger.GovernanceConfig) { g.Delay = 10 },
		"a DAO needs one council":   func(g *ledger.GovernanceConfig) { g.Council = common.Address{} },
		"timelockDelay is 0":        func(g *ledger.GovernanceConfig) { g.DAO.TimelockDelay = 0 },
		"votingPeriod is 0":         func(g *ledger.GovernanceConfig) { g.DAO.VotingPeriod = 0 },
		"quorumBps cannot be 5001":  func(g *ledger.GovernanceConfig) { g.DAO.QuorumBps = 5001 },
		"quorumBps cannot be 65636": func(g *ledger.GovernanceConfig) { g.DAO.QuorumBps = 65636 },
		"cannot be 2592001 seconds": func(g *ledger.GovernanceConfig) { g.DAO.TimelockDelay = 2592001 },
		"extended by 31 blocks":     func(g *ledger.GovernanceConfig) { g.DAO.LateQuorumExtension = 31 },
	} {
		good := p.cfg
		change(&p.cfg.Parameters.Governance)
		if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(err.Error(), says) || p.nonce(t) != 0 || p.Waiting() != 0 {
			t.Errorf("%s: %v", says, err)
		}
		p.cfg = good
	}
}

// A token that exists votes, or no DAO is deployed for it.
func TestDeployADAOWithAToken(t *testing.T) {
	t.Parallel()
	p := newDAOPlot(t)
	p.cfg.Token = p.makeToken(t, "LastingToken")
	nonce := p.nonce(t)
	if _, err := p.deploy(t.Context()); !errors.Is(err, deploy.ErrTokenWithoutVotes) || p.nonce(t) != nonce {
		t.Fatalf("a token without votes: %v", err)
	}
	p.cfg.Token = common.Address{}
	first := p.deployAll(t)
	p.cfg.File, p.cfg.Token = p.cfg.File+"2", first.Token
	if second := p.deployAll(t); second.Token != first.Token || second.Governor == first.Governor {
		t.Errorf("%+v", second)
	}
}
