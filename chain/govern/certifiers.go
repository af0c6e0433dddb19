package govern

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// What governance does about certifiers (docs/certificates.md). All of it is the governor's.

// AdmitOperation lets a certifier issue certificates of some kinds, and of no others.
func (c Authority) AdmitOperation(certifier common.Address, kinds []ledger.CertificateKind) Operation {
	given := make([][32]byte, len(kinds))
	for i, kind := range kinds {
		given[i] = kind
	}
	return c.ofCertificates(fmt.Sprintf("admit %s as a certifier of %s", certifier.Hex(), join(kinds)),
		bindings.NewCertificates().PackAdmit(certifier, given))
}

// RemoveOperation ends the admission of a certifier: none of its certificates counts any more.
func (c Authority) RemoveOperation(certifier common.Address) Operation {
	return c.ofCertificates("remove "+certifier.Hex()+" from the certifiers", bindings.NewCertificates().PackRemove(certifier))
}

// SlashCertifierOperation takes from a certifier's bond.
func (c Authority) SlashCertifierOperation(certifier common.Address, amount *big.Int) Operation {
	return c.ofCertificates(fmt.Sprintf("slash certifier %s by %s FLT", certifier.Hex(), ledger.FormatFLT(amount)),
		bindings.NewCertificates().PackSlash(certifier, amount))
}

// StrikeOperation ends a certificate.
func (c Authority) StrikeOperation(uid common.Hash) Operation {
	return c.ofCertificates("strike certificate "+uid.Hex(), bindings.NewCertificates().PackStrike(uid))
}

// CertifierBondOperation sets the bond of certifiers who are admitted from then on.
func (c Authority) CertifierBondOperation(amount *big.Int) Operation {
	return c.ofCertificates(fmt.Sprintf("have certifiers put up %s FLT from now on", ledger.FormatFLT(amount)),
		bindings.NewCertificates().PackSetLeastBond(amount))
}

func (c Authority) ofCertificates(what string, data []byte) Operation {
	return Operation{What: what, To: c.Deployment.Certificates, Data: data}
}

// describeCertifying says what a call of the certificates contract does, in the words of the operation that makes it.
func (c Authority) describeCertifying(method string, args []any) (string, bool) {
	switch method {
	case "admit":
		var kinds []ledger.CertificateKind
		for _, kind := range args[1].([][32]byte) {
			kinds = append(kinds, kind)
		}
		return c.AdmitOperation(args[0].(common.Address), kinds).What, true
	case "remove":
		return c.RemoveOperation(args[0].(common.Address)).What, true
	case "slash":
		return c.SlashCertifierOperation(args[0].(common.Address), args[1].(*big.Int)).What, true
	case "strike":
		return c.StrikeOperation(args[0].([32]byte)).What, true
	case "setLeastBond":
		return c.CertifierBondOperation(args[0].(*big.Int)).What, true
	}
	return "", false
}
