package model

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A certified is a replay with a commitment and two certifiers who are admitted and bonded.
type certified struct {
	*Replay
	t    *testing.T
	time uint64
}

var (
	certifierA, certifierB = common.Address{0xa}, common.Address{0xb}
	siteHere               = common.Hash{1}
)

func newCertified(t *testing.T) *certified {
	m := bareModel()
	m.commitments = append(m.commitments, &Commitment{ID: 1, Provider: accounts()[0]})
	r := NewReplay(m.rules, blockValue)
	r.model = m
	w := &certified{Replay: r, t: t, time: 1_000_000}
	w.fits(ledger.CertificatesConfigured{Config: ledger.CertificatesConfig{Thawing: 100}, LeastBond: big.NewInt(10)})
	for _, who := range []common.Address{certifierA, certifierB} {
		w.fits(ledger.CertifierAdmitted{Certifier: who, Kinds: ledger.CertificateKinds, LeastBond: big.NewInt(10)})
		w.fits(ledger.CertifierBondAdded{Certifier: who, Amount: big.NewInt(10)})
	}
	return w
}

func (w *certified) replay(e ledger.Event) []Difference {
	before := len(w.Differences())
	w.Transaction([]ledger.Event{e}, w.time)
	return w.Differences()[before:]
}

func (w *certified) fits(e ledger.Event) {
	w.t.Helper()
	if found := w.replay(e); len(found) > 0 {
		w.t.Fatalf("%T: %v", e, found)
	}
}

// differs replays an event that breaks a rule, and looks for what the difference must say.
func (w *certified) differs(what string, e ledger.Event) {
	w.t.Helper()
	if found := w.replay(e); len(found) == 0 || !strings.Contains(found[0].String(), what) {
		w.t.Errorf("%+v: found %v, want %q", e, found, what)
	}
}

func issued(uid byte, who common.Address, expiry uint64) ledger.CertificateIssued {
	return ledger.CertificateIssued{
		UID: common.Hash{uid}, ID: 1, Certifier: who, Site: siteHere, Kind: ledger.KindSOC2, Document: common.Hash{9}, Expiry: expiry,
	}
}

func (w *certified) current(uid byte) {
	w.t.Helper()
	want := common.Hash{}
	if uid != 0 {
		want[0] = uid
	}
	if got := w.Model().CertificateOf(w.time, 1, siteHere, ledger.KindSOC2); got != want {
		w.t.Errorf("the certificate is %x, want %x", got[0], uid)
	}
}

// TestCertificateOf follows certificates of two certifiers through everything that can happen to them.
func TestCertificateOf(t *testing.T) {
	w := newCertified(t)
	w.current(0)
	w.fits(issued(1, certifierA, w.time+1000))
	w.fits(issued(2, certifierB, w.time+900))
	w.current(1)
	newer := issued(3, certifierA, w.time+500)
	newer.Supersedes = common.Hash{1}
	w.fits(newer)
	w.current(2)
	w.fits(ledger.CertificateRevoked{UID: common.Hash{1}}) // its issuer may, though it was superseded
	w.fits(ledger.CertifierRemoved{Certifier: certifierB})
	w.current(3)
	w.fits(ledger.CertifierAdmitted{Certifier: certifierB, Kinds: []ledger.CertificateKind{ledger.KindSOC2}, LeastBond: big.NewInt(10)})
	w.current(2)
	w.fits(ledger.CertifierSlashed{Certifier: certifierB, Burned: big.NewInt(1), ToTreasury: big.NewInt(2)})
	w.current(3)
	w.fits(ledger.CertifierBondAdded{Certifier: certifierB, Amount: big.NewInt(3)})
	w.current(2)
	w.fits(ledger.CertificateStruck{UID: common.Hash{2}})
	w.current(3)
	w.fits(ledger.CertifierResigned{Certifier: certifierA, FreeAt: w.time + 100})
	w.current(0)
	w.time += 100
	w.fits(ledger.CertifierBondWithdrawn{Certifier: certifierA, Amount: big.NewInt(10)})
	w.fits(ledger.CertifierBondAdded{Certifier: certifierA, Amount: big.NewInt(10)})
	w.current(3)
	w.time = 1_000_500
	w.current(0)
}

// TestCertificatesThatBreakARule: what no contract of ours would have written is found.
func TestCertificatesThatBreakARule(t *testing.T) {
	for what, e := range map[string]ledger.Event{
		"NotAdmitted":            issued(1, common.Address{0xc}, 1_000_100),
		"expiry":                 issued(1, certifierA, 1_000_000),
		"no such event":          ledger.CertificateRevoked{UID: common.Hash{7}},
		"NoSuchCertificate":      ledger.CertificateStruck{UID: common.Hash{7}},
		"BondNotFree":            ledger.CertifierBondWithdrawn{Certifier: certifierA, Amount: big.NewInt(10)},
		"BondSlashed.burned":     ledger.CertifierSlashed{Certifier: certifierA, Burned: big.NewInt(2), ToTreasury: zero()},
		"NoBond":                 ledger.CertifierSlashed{Certifier: certifierA, Burned: big.NewInt(10), ToTreasury: big.NewInt(10)},
		"freeAt":                 ledger.CertifierResigned{Certifier: certifierA, FreeAt: 1_000_099},
		"leastBond":              ledger.CertifierAdmitted{Certifier: certifierA, Kinds: ledger.CertificateKinds, LeastBond: big.NewInt(9)},
		"ZeroAmount":             ledger.CertifierBondAdded{Certifier: certifierA, Amount: zero()},
		"OutOfBounds":            ledger.LeastBondSet{Amount: zero()},
		"InvalidConfig":          ledger.CertificatesConfigured{LeastBond: big.NewInt(10)},
		"NoKinds":                ledger.CertifierAdmitted{Certifier: certifierA, LeastBond: big.NewInt(10)},
		"there is no commitment": nil,
	} {
		if e == nil {
			unknown := issued(1, certifierA, 1_000_100)
			unknown.ID, what = 2, "there are 1"
			e = unknown
		}
		newCertified(t).differs(what, e)
	}
	w := newCertified(t)
	w.fits(issued(1, certifierA, w.time+1000))
	w.differs("supersedes", issued(2, certifierA, w.time+1000))
	country := issued(3, certifierB, w.time+1000)
	country.Country = [2]byte{'F', 'I'}
	w.differs("country", country)
}
