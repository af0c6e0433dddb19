package verifier

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// schemaTexts are what EAS has of each kind of certificates (docs/certificates.md).
var schemaTexts = map[ledger.CertificateKind]string{
	ledger.KindSOC2:     "uint256 commitment,bytes32 site,bytes32 soc2Report",
	ledger.KindISO27001: "uint256 commitment,bytes32 site,bytes32 iso27001Certificate",
	ledger.KindLocation: "uint256 commitment,bytes32 site,bytes32 evidence,bytes2 country",
	ledger.KindHardware: "uint256 commitment,bytes32 site,bytes32 hardwareDescription",
}

// schemaOf is the id that a schema of a kind has in EAS: of its text, its resolver, and that it can be revoked.
func schemaOf(kind ledger.CertificateKind, resolver common.Address) (id common.Hash) {
	k := sha3.NewLegacyKeccak256()
	k.Write([]byte(schemaTexts[kind]))
	k.Write(resolver[:])
	k.Write([]byte{1})
	k.Sum(id[:0])
	return id
}

// checkCertificates holds what the certificates contract was made with against the deployment file, and notes that it
// names its authority, as the others do.
func (a *audit) checkCertificates(events []ledger.Event) {
	d := a.cfg.Deployment
	for _, e := range events {
		expect := func(field string, want, got any) {
			if fmt.Sprint(want) != fmt.Sprint(got) {
				a.Report.add(model.NewDifference(e, field, fmt.Sprint(want), fmt.Sprint(got), "as the deployment file says"))
			}
		}
		switch e := e.(type) {
		case ledger.KindRegistered:
			expect("schema", schemaOf(e.Kind, d.Certificates), e.Schema)
		case ledger.CertificatesConfigured:
			a.Made = append(a.Made, e.TxHash)
			expect("config.eas", d.EAS, e.Config.EAS)
			expect("config.staking", d.Staking, e.Config.Staking)
			expect("config.thawing", d.Parameters.Certificates.ThawingSeconds, e.Config.Thawing)
			expect("authority", d.Authority, e.Authority)
			expect("leastBond", d.Parameters.Certificates.LeastBond, e.LeastBond)
		}
	}
}
