package deploy_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// TestDeployOverAnEAS deploys over an EAS that was there before, twice: the second deployment has schemas of its own.
func TestDeployOverAnEAS(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	registry := p.send(t, wallet.Call{What: "make a schema registry", Data: common.FromHex(bindings.SchemaRegistryMetaData.Bin)})
	eas := append(common.FromHex(bindings.EASMetaData.Bin), bindings.NewEAS().PackConstructor(registry)...)
	p.cfg.EAS = p.send(t, wallet.Call{What: "make an EAS", Data: eas})
	d := p.deployAll(t)
	if _, made := d.Made["eas"]; made || d.EAS != p.cfg.EAS || d.SchemaRegistry != registry {
		t.Errorf("the deployment has the EAS %s and the registry %s, want %s and %s", d.EAS, d.SchemaRegistry, p.cfg.EAS, registry)
	}
	nonce := p.nonce(t)
	p.deployAll(t)
	if p.nonce(t) != nonce {
		t.Error("something was deployed again")
	}
	c := testchain.Must(ledger.New(t.Context(), p.node, d))(t)
	if schema := testchain.Must(c.CertificateSchema(t.Context(), ledger.KindSOC2))(t); schema == (common.Hash{}) {
		t.Error("there is no schema of SOC 2 certificates")
	}
}

// TestDeployRefusesWhatIsNoEAS: the registry is easily taken for it.
func TestDeployRefusesWhatIsNoEAS(t *testing.T) {
	t.Parallel()
	p := newPlot(t)
	p.cfg.EAS = p.send(t, wallet.Call{What: "make a schema registry", Data: common.FromHex(bindings.SchemaRegistryMetaData.Bin)})
	if _, err := p.deploy(t.Context()); err == nil || !strings.Contains(err.Error(), "is not EAS") || !strings.Contains(hint.Text(err), "not its schema registry") {
		t.Errorf("deployed: %v", err)
	}
	p.cfg.EAS = common.Address{9}
	if _, err := p.deploy(t.Context()); !errors.Is(err, ledger.ErrNoCode) {
		t.Errorf("deployed: %v", err)
	}
}
