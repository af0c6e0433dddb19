package fleet

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// hubName is the name in the hub's certificate, whatever its address.
const hubName = "hub.muster-fleet.internal"

// Lifetimes of certificates. A server renews its own when a third of its time is left.
const (
	authorityLife = 20 * 365 * 24 * time.Hour
	serverLife    = 90 * 24 * time.Hour
	hubLife       = 30 * 24 * time.Hour
)

// skew is how far the clock of a server may be behind.
const skew = time.Hour

var validName = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// CheckName fails if a server cannot be called that.
func CheckName(name string) error {
	if validName.MatchString(name) {
		return nil
	}
	return hint.Add(fmt.Errorf("%q is not a name for a server", name), "use up to 63 small letters, digits and hyphens, such as rack3-7")
}

// An authority makes the certificates of a fleet: the hub's and its servers'. Its key also signs what the hub says.
type authority struct {
	key  ed25519.PrivateKey
	cert *x509.Certificate

	mu  sync.Mutex
	hub *tls.Certificate // the hub's own, made anew in time
}

// openAuthority loads the authority of a folder, or makes one.
func openAuthority(dir string) (*authority, error) {
	keyPath, certPath := filepath.Join(dir, "authority.key"), filepath.Join(dir, "authority.crt")
	if _, err := os.Stat(keyPath); errors.Is(err, os.ErrNotExist) {
		return newAuthority(keyPath, certPath)
	}
	key, err := loadKey(keyPath)
	if err != nil {
		return nil, err
	}
	cert, err := loadCert(certPath)
	if err != nil {
		return nil, err
	}
	if !key.Public().(ed25519.PublicKey).Equal(cert.PublicKey) {
		return nil, hint.Add(fmt.Errorf("%s is not the key of %s", keyPath, certPath), "restore both from one backup")
	}
	return &authority{key: key, cert: cert}, nil
}

// newAuthority makes one. The key is written last: without it there is none.
func newAuthority(keyPath, certPath string) (*authority, error) {
	public, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make the authority's key: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber: serial(), Subject: pkix.Name{CommonName: "Muster fleet authority"},
		NotBefore: time.Now().Add(-skew), NotAfter: time.Now().Add(authorityLife),
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature, IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, key)
	if err != nil {
		return nil, fmt.Errorf("make the authority: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("make the authority: %w", err)
	}
	if err := errors.Join(saveCert(certPath, der), saveKey(keyPath, key)); err != nil {
		return nil, err
	}
	return &authority{key: key, cert: cert}, nil
}

// issueServer makes the certificate of a server for the key of its request, which the request's signature shows it
// has. Nothing else in the request is believed.
func (a *authority) issueServer(name string, csr []byte) (*x509.Certificate, error) {
	request, err := x509.ParseCertificateRequest(csr)
	if err != nil {
		return nil, fmt.Errorf("read the certificate request: %w", err)
	}
	if err := request.CheckSignature(); err != nil {
		return nil, fmt.Errorf("the certificate request is not signed by its key: %w", err)
	}
	public, ok := request.PublicKey.(ed25519.PublicKey)
	if !ok {
		return nil, errors.New("the certificate request is not for an Ed25519 key")
	}
	return a.issue(name, public, serverLife, x509.ExtKeyUsageClientAuth)
}

func (a *authority) issue(name string, public ed25519.PublicKey, life time.Duration, use x509.ExtKeyUsage) (*x509.Certificate, error) {
	template := &x509.Certificate{
		SerialNumber: serial(), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name},
		NotBefore: time.Now().Add(-skew), NotAfter: time.Now().Add(life),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{use},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, public, a.key)
	if err != nil {
		return nil, fmt.Errorf("make the certificate of %s: %w", name, err)
	}
	return x509.ParseCertificate(der)
}

// hubCertificate is the hub's own for TLS, with the authority's beside it.
func (a *authority) hubCertificate() (*tls.Certificate, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.hub != nil && time.Until(a.hub.Leaf.NotAfter) > hubLife/2 {
		return a.hub, nil
	}
	public, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make the hub's key: %w", err)
	}
	leaf, err := a.issue(hubName, public, hubLife, x509.ExtKeyUsageServerAuth)
	if err != nil {
		return nil, err
	}
	a.hub = &tls.Certificate{Certificate: [][]byte{leaf.Raw, a.cert.Raw}, PrivateKey: key, Leaf: leaf}
	return a.hub, nil
}

// pool is what servers' certificates are checked against.
func (a *authority) pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

// fingerprint is what a token says of the authority.
func fingerprint(cert *x509.Certificate) []byte {
	hash := sha256.Sum256(cert.Raw)
	return hash[:]
}

func serial() *big.Int {
	b := make([]byte, 16)
	_, _ = rand.Read(b) // never fails
	b[0] = b[0]&0x7f | 0x40
	return new(big.Int).SetBytes(b)
}

// smallPEM is the most bytes of a file with a key or a certificate.
const smallPEM = 16 << 10

func saveKey(path string, key ed25519.PrivateKey) error {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	return savePEM(path, 0o600, "PRIVATE KEY", der)
}

func saveCert(path string, der []byte) error { return savePEM(path, 0o644, "CERTIFICATE", der) }

func savePEM(path string, perm os.FileMode, kind string, der []byte) error {
	if err := store.WriteFile(path, perm, func(w io.Writer) error { return pem.Encode(w, &pem.Block{Type: kind, Bytes: der}) }); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func loadKey(path string) (ed25519.PrivateKey, error) {
	der, err := loadPEM(path, "PRIVATE KEY")
	if err != nil {
		return nil, err
	}
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	key, ok := parsed.(ed25519.PrivateKey)
	if err != nil || !ok {
		return nil, fmt.Errorf("%s holds no Ed25519 key", path)
	}
	return key, nil
}

func loadCert(path string) (*x509.Certificate, error) {
	der, err := loadPEM(path, "CERTIFICATE")
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return cert, nil
}

func loadPEM(path, kind string) ([]byte, error) {
	data, err := store.ReadFile(path, smallPEM)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	block, _ := pem.Decode(data)
	if block == nil || block.Type != kind {
		return nil, fmt.Errorf("%s is not a file of kind %s", path, kind)
	}
	return block.Bytes, nil
}
