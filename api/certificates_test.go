package api

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// An offer comes with the certificates of its site, and with none of another site.
func TestCertificatesOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Params.Certificates.LeastBond = ledger.FLT(10) })
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	deployer, provider, certifier := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "keeper")
	for _, s := range []*ledger.Sender{provider, certifier} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(2000)))(t)
	}
	testchain.Must(govern.Perform(ctx, deployer, govern.Of(c).AdmitOperation(certifier.Address(), []ledger.CertificateKind{ledger.KindSOC2})))(t)
	testchain.Must(certifier.AddCertifierBond(ctx, ledger.FLT(10)))(t)
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, MaxLeased: 1, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(100)})
	if err != nil {
		t.Fatal(err)
	}
	site := common.Hash{'h', 'a', 'n', 'o', 'i'}
	var offers []uint64
	for _, at := range []common.Hash{site, {'h', 'u', 'e'}} {
		offer, _, err := provider.PostOffer(ctx, id, w.Deployment.Token, ledger.OfferTerms{Rate: ledger.FLT(1), UnitsMax: 1, MinTerm: 3600, Notice: 3600},
			ledger.OfferDescription{Region: [2]byte{'V', 'N'}, Site: at, URL: "https://host.example"})
		if err != nil {
			t.Fatal(err)
		}
		offers = append(offers, offer)
	}
	head := testchain.Must(c.Head(ctx))(t)
	uid, _, err := certifier.IssueCertificate(ctx, ledger.Certificate{
		Kind: ledger.KindSOC2, Commitment: id, Site: site, Document: common.Hash{1}, Expiry: uint64(head.Time.Add(24 * time.Hour).Unix()),
	})
	if err != nil {
		t.Fatal(err)
	}

	s := serveWorld(t, w)

	certified := read[OfferDetail](s, fmt.Sprint("/offers/", offers[0]))
	if certified.Live == nil || len(certified.Live.Certificates) != 1 {
		t.Fatalf("%+v, %+v", certified.Missing, certified.Live)
	}
	if got := certified.Live.Certificates[0]; got.UID != uid || got.Kind != "soc2" || got.State != "valid" || got.Site != "hanoi" || got.Certifier != certifier.Address().Hex() {
		t.Errorf("%+v", got)
	}
	if other := read[OfferDetail](s, fmt.Sprint("/offers/", offers[1])); other.Live == nil || len(other.Live.Certificates) != 0 {
		t.Errorf("%+v, %+v", other.Missing, other.Live)
	}
}
