package fleet

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// ErrNotEnrolled says that a data folder has no certificate of a fleet.
var ErrNotEnrolled = errors.New("this server is not enrolled in a fleet")

// An identity is what a server is in its fleet. It is kept in the server's data folder.
type identity struct {
	dir       string
	about     aboutServer
	key       ed25519.PrivateKey
	authority *x509.Certificate

	mu   sync.Mutex
	cert *x509.Certificate // the server's own, renewed in time
}

// aboutServer is the part of it that is in a file of its own, written last.
type aboutServer struct {
	Name        string `json:"name"`
	Hub         string `json:"hub"`
	Token       string `json:"token"` // id of the one that was used
	Credentials []byte `json:"credentials,omitempty"`
}

// isOutside says whether the server meets its hub on an outside cluster.
func (a aboutServer) isOutside() bool { return strings.Contains(a.Hub, "://") }

func (i *identity) path(file string) string { return filepath.Join(i.dir, file) }

// Enrol makes a key in a server's data folder and gets a certificate for it from the hub that a token names. It does
// nothing if that token was used for the folder before.
func Enrol(ctx context.Context, dir, token string) error {
	t, err := ParseToken(token)
	if err != nil {
		return err
	}
	if had, err := loadIdentity(dir); err == nil && had.about.Token == t.id() {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return hint.Add(fmt.Errorf("make the server's data folder: %w", err), "choose a folder that this user may write")
	}
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return fmt.Errorf("make the server's key: %w", err)
	}
	i := &identity{dir: dir, key: key, about: aboutServer{t.Name, t.Hub, t.id(), t.Credentials}}
	if err := i.ask(ctx, t); err != nil {
		return err
	}
	return i.save()
}

// request is what a certificate is asked for with.
func (i *identity) request() ([]byte, error) {
	return x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: i.about.Name}}, i.key)
}

// enrolTime is how long a hub may take to enrol a server.
const enrolTime = 30 * time.Second

// enrolPause is between two requests to a hub that does not listen yet.
const enrolPause = 200 * time.Millisecond

// ask asks the hub for the certificate.
func (i *identity) ask(ctx context.Context, t Token) error {
	ctx, cancel := context.WithTimeout(ctx, enrolTime)
	defer cancel()
	csr, err := i.request()
	if err != nil {
		return fmt.Errorf("make a certificate request: %w", err)
	}
	data, err := json.Marshal(enrolment{Token: t.id(), Request: csr, MAC: mac(t.Secret, csr)})
	if err != nil {
		return err
	}
	options := []nats.Option{nats.CustomInboxPrefix(inboxOf(t.id()))}
	if !i.about.isOutside() { // which knows no tokens of a fleet
		options = append(options, nats.Token(t.id()))
	}
	nc, err := i.dial(pinned(t.Authority, nil), options...)
	if err != nil {
		return hint.Add(fmt.Errorf("join the fleet at %s: %w", t.Hub, err),
			"check that the hub runs and can be reached; a token is good once, for a while: muster fleet token makes another")
	}
	defer nc.Close()
	m, err := nc.RequestWithContext(ctx, enrolSubject, data)
	for errors.Is(err, nats.ErrNoResponders) { // the hub is starting, or away from an outside cluster
		select {
		case <-ctx.Done():
			return fmt.Errorf("join the fleet at %s: %w", t.Hub, err)
		case <-time.After(enrolPause):
		}
		m, err = nc.RequestWithContext(ctx, enrolSubject, data)
	}
	if err != nil {
		return fmt.Errorf("join the fleet at %s: %w", t.Hub, err)
	}
	return i.take(t.Authority, m)
}

// take reads the hub's reply with a certificate.
func (i *identity) take(authority []byte, m *nats.Msg) error {
	var e enrolled
	if err := json.Unmarshal(m.Data, &e); err != nil {
		return fmt.Errorf("read the hub's reply: %w", err)
	}
	ca, err := x509.ParseCertificate(e.Authority)
	if err != nil || !bytes.Equal(fingerprint(ca), authority) {
		return errForged
	}
	public, _ := ca.PublicKey.(ed25519.PublicKey)
	if err := open(public, m.Subject, m.Header.Get(signatureHeader), m.Data, &e); err != nil {
		return err
	}
	if e.Refusal != "" {
		return hint.Add(ErrToken, "a token is good once, for a while: muster fleet token makes another")
	}
	cert, err := x509.ParseCertificate(e.Certificate)
	if err != nil {
		return fmt.Errorf("read the certificate: %w", err)
	}
	if !i.key.Public().(ed25519.PublicKey).Equal(cert.PublicKey) || cert.Subject.CommonName != i.about.Name {
		return errors.New("the hub sent another server's certificate")
	}
	i.mu.Lock()
	i.authority, i.cert = ca, cert
	i.mu.Unlock()
	return nil
}

// save writes an identity into its folder: what says that it is there comes last.
func (i *identity) save() error {
	err := errors.Join(saveKey(i.path("server.key"), i.key), saveCert(i.path("authority.crt"), i.authority.Raw), saveCert(i.path("server.crt"), i.cert.Raw))
	if err != nil {
		return err
	}
	return store.WriteFile(i.path("server.json"), 0o600, func(w io.Writer) error { return json.NewEncoder(w).Encode(i.about) })
}

// loadIdentity reads it.
func loadIdentity(dir string) (*identity, error) {
	i := &identity{dir: dir}
	data, err := store.ReadFile(i.path("server.json"), smallPEM)
	if errors.Is(err, os.ErrNotExist) {
		return nil, hint.Add(ErrNotEnrolled, "run muster fleet token on the hub, and give what it prints as --token")
	}
	if err == nil {
		err = json.Unmarshal(data, &i.about)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", i.path("server.json"), err)
	}
	var err1, err2, err3 error
	i.key, err1 = loadKey(i.path("server.key"))
	i.authority, err2 = loadCert(i.path("authority.crt"))
	i.cert, err3 = loadCert(i.path("server.crt"))
	return i, errors.Join(err1, err2, err3)
}

// hubKey is what the hub signs with.
func (i *identity) hubKey() ed25519.PublicKey {
	key, _ := i.authority.PublicKey.(ed25519.PublicKey)
	return key
}

// certificate is the newest one.
func (i *identity) certificate() *x509.Certificate {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.cert
}

// connect connects to the hub as this server, now or as soon as it can be reached.
func (i *identity) connect(options ...nats.Option) (*nats.Conn, error) {
	config := pinned(fingerprint(i.authority), func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
		return &tls.Certificate{Certificate: [][]byte{i.certificate().Raw}, PrivateKey: i.key}, nil
	})
	return i.dial(config, append(options,
		nats.Name(i.about.Name), nats.CustomInboxPrefix(inboxOf(i.about.Name)), nats.RetryOnFailedConnect(true),
		nats.MaxReconnects(-1), nats.ReconnectWait(time.Second), nats.ReconnectBufSize(-1),
		nats.PingInterval(5*time.Second), nats.MaxPingsOutstanding(2))...)
}

func (i *identity) dial(config *tls.Config, options ...nats.Option) (*nats.Conn, error) {
	if len(i.about.Credentials) > 0 {
		options = append(options, nats.UserCredentialBytes(i.about.Credentials))
	}
	if i.about.isOutside() { // its own certificates say who it is
		return nats.Connect(i.about.Hub, options...)
	}
	return nats.Connect("tls://"+i.about.Hub, append(options, nats.Secure(config), nats.TLSHandshakeFirst())...)
}

// pinned trusts the hub of the authority that has a fingerprint, whatever its address.
func pinned(authority []byte, client func(*tls.CertificateRequestInfo) (*tls.Certificate, error)) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS13, ServerName: hubName, GetClientCertificate: client,
		InsecureSkipVerify: true, //nolint:gosec // VerifyConnection checks more than what this would
		VerifyConnection: func(state tls.ConnectionState) error {
			roots := x509.NewCertPool()
			for _, c := range state.PeerCertificates {
				if bytes.Equal(fingerprint(c), authority) {
					roots.AddCert(c)
				}
			}
			_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: roots, DNSName: hubName})
			if err != nil {
				return hint.Add(fmt.Errorf("this is not the hub of the fleet: %w", err), "check the hub's address")
			}
			return nil
		},
	}
}

// renewed takes a new certificate of the same key.
func (i *identity) renewed(der []byte) error {
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return fmt.Errorf("read the certificate: %w", err)
	}
	if err := cert.CheckSignatureFrom(i.authority); err != nil {
		return fmt.Errorf("the certificate is not of the fleet's authority: %w", err)
	}
	if !i.key.Public().(ed25519.PublicKey).Equal(cert.PublicKey) || cert.Subject.CommonName != i.about.Name {
		return errors.New("the hub sent another server's certificate")
	}
	if err := saveCert(i.path("server.crt"), der); err != nil {
		return err
	}
	i.mu.Lock()
	i.cert = cert
	i.mu.Unlock()
	return nil
}
