package fleet

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/subtle"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/muster-network/muster/internal/hint"
)

// Limits of the bus: what one server can make the hub keep or wait for.
const (
	maxPayload   = 1 << 20
	maxBacklog   = 512              // orders of a server that the hub has not taken yet
	maxUnread    = 8 << 20          // bytes that a server does not read before it is disconnected
	maxWrite     = 10 * time.Second // for which a write to a server may hang
	backlogAge   = 24 * time.Hour
	ordersStream = "MUSTER_ORDERS"
	ordersReader = "hub"
)

// startTime is how long the bus may take to come up: it reads what it had on disk.
const startTime = 30 * time.Second

// A bus is the message server inside the hub.
type bus struct {
	server *server.Server
	secret string // by which the hub itself connects
	at     string // host:port where it listens
}

// A doorkeeper says who may connect to the bus.
type doorkeeper interface {
	keyOf(name string) (ed25519.PublicKey, bool) // of an enrolled server that was not revoked
	hasToken(id string) bool                     // that enrols somebody
}

// startBus starts a bus that keeps its streams in a folder.
func startBus(listen, dir string, a *authority, door doorkeeper, log *slog.Logger) (*bus, error) {
	host, portText, err := net.SplitHostPort(listen)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("listen at %q: %w", listen, err), "give --listen a host and a port, such as :8750")
	}
	number, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("port %q is not a number", portText), "give --listen a host and a port, such as :8750")
	}
	port := int(number)
	if port == 0 {
		port = server.RANDOM_PORT
	}
	secret := make([]byte, 32)
	_, _ = rand.Read(secret) // never fails
	b := &bus{secret: hex.EncodeToString(secret)}
	options := &server.Options{
		ServerName: "muster-fleet", Host: host, Port: port,
		JetStream: true, StoreDir: dir, DisableJetStreamBanner: true,
		NoSigs: true, NoLog: true, MaxPayload: maxPayload, MaxControlLine: 4096, MaxPending: maxUnread, WriteDeadline: maxWrite,
		PingInterval: 20 * time.Second, MaxPingsOut: 2, MaxSubs: 256, AuthTimeout: 10, TLSTimeout: 10,
		TLS: true, TLSHandshakeFirst: true,
		TLSConfig: &tls.Config{
			MinVersion: tls.VersionTLS13, ClientCAs: a.pool(), ClientAuth: tls.VerifyClientCertIfGiven,
			GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return a.hubCertificate() },
		},
		CustomClientAuthentication: &gate{secret: b.secret, door: door},
	}
	if b.server, err = server.NewServer(options); err != nil {
		return nil, fmt.Errorf("make the bus: %w", err)
	}
	b.server.SetLoggerV2(busLog{log}, false, false, false)
	b.server.Start()
	if !b.server.ReadyForConnections(startTime) {
		b.stop()
		return nil, hint.Add(fmt.Errorf("the bus does not listen at %s", listen), "give --listen an address that is free")
	}
	b.at = b.server.Addr().String()
	return b, nil
}

// connect is the hub's own connection, inside the process.
func (b *bus) connect(options ...nats.Option) (*nats.Conn, error) {
	return nats.Connect("", append(options, nats.InProcessServer(b.server), nats.UserInfo("hub", b.secret))...)
}

// disconnect ends the connections of a server.
func (b *bus) disconnect(name string) error {
	all, err := b.server.Connz(&server.ConnzOptions{Username: true, User: name, Limit: 1024})
	if err != nil {
		return fmt.Errorf("find the connections of %s: %w", name, err)
	}
	var failed error
	for _, c := range all.Conns {
		failed = errors.Join(failed, b.server.DisconnectClientByID(c.Cid))
	}
	return failed
}

func (b *bus) stop() {
	b.server.Shutdown()
	b.server.WaitForShutdown()
}

// A gate lets in the hub, enrolled servers by their certificates, and those who have a token.
type gate struct {
	secret string
	door   doorkeeper
}

// Check says whether a connection is let in, and gives it its permissions.
func (g *gate) Check(c server.ClientAuthentication) bool {
	options, state := c.GetOpts(), c.GetTLSConnectionState()
	if state == nil { // inside the process
		if subtle.ConstantTimeCompare([]byte(options.Password), []byte(g.secret)) != 1 {
			return false
		}
		c.RegisterUser(&server.User{Username: "hub"})
		return true
	}
	if len(state.VerifiedChains) > 0 {
		return g.checkServer(c, state.VerifiedChains[0][0])
	}
	if !g.door.hasToken(options.Token) {
		return false
	}
	c.RegisterUser(&server.User{Username: "enrolling", Permissions: mayOnly(enrolSubject, inboxOf(options.Token)+".>")})
	return true
}

func (g *gate) checkServer(c server.ClientAuthentication, cert *x509.Certificate) bool {
	name := cert.Subject.CommonName
	known, ok := g.door.keyOf(name)
	if !ok || !known.Equal(cert.PublicKey) {
		return false
	}
	permissions := mayOnly(orderSubject+name, inboxOf(name)+".>", toSubject+name)
	permissions.Publish.Allow = append(permissions.Publish.Allow, callSubject+name+".*")
	c.RegisterUser(&server.User{Username: name, Permissions: permissions})
	return true
}

// mayOnly are permissions to publish on one subject and to listen to some.
func mayOnly(publish string, subscribe ...string) *server.Permissions {
	return &server.Permissions{
		Publish:   &server.SubjectPermission{Allow: []string{publish}},
		Subscribe: &server.SubjectPermission{Allow: subscribe},
	}
}

// keepOrders makes the stream of orders and what the hub reads it by.
func keepOrders(ctx context.Context, nc *nats.Conn) (jetstream.Consumer, error) {
	js, err := jetstream.New(nc)
	if err != nil {
		return nil, fmt.Errorf("use the bus's streams: %w", err)
	}
	stream, err := js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: ordersStream, Subjects: []string{orderSubject + "*"}, Retention: jetstream.WorkQueuePolicy, Storage: jetstream.FileStorage,
		MaxMsgSize: maxOrder, MaxAge: backlogAge,
		MaxMsgsPerSubject: maxBacklog, Discard: jetstream.DiscardNew, DiscardNewPerSubject: true,
	})
	if err != nil {
		return nil, fmt.Errorf("make the stream of orders: %w", err)
	}
	consumer, err := stream.CreateOrUpdateConsumer(ctx, jetstream.ConsumerConfig{
		Durable: ordersReader, AckPolicy: jetstream.AckExplicitPolicy, AckWait: 30 * time.Second, MaxAckPending: 4096,
	})
	if err != nil {
		return nil, fmt.Errorf("read the stream of orders: %w", err)
	}
	return consumer, nil
}

// busLog passes the bus's log on. Its notices and warnings are about how it was set up, which is done here.
type busLog struct{ log *slog.Logger }

func (l busLog) Noticef(format string, v ...any) {
	l.log.Debug("bus", "said", fmt.Sprintf(format, v...))
}
func (l busLog) Warnf(format string, v ...any) { l.log.Debug("bus", "said", fmt.Sprintf(format, v...)) }
func (l busLog) Fatalf(format string, v ...any) {
	l.log.Error("bus", "said", fmt.Sprintf(format, v...))
}
func (l busLog) Errorf(format string, v ...any) { l.log.Warn("bus", "said", fmt.Sprintf(format, v...)) }
func (l busLog) Debugf(string, ...any)          {}
func (l busLog) Tracef(string, ...any)          {}
