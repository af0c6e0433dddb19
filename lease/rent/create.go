package rent

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"net"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

var (
	// ErrRejected says that the host did not make the machine: the order came to nothing, and costs nothing.
	ErrRejected = errors.New("the order came to nothing")
	// ErrOtherKey says that the machine proves another key than the host confirmed on chain.
	// ErrNoLease says that it is certain that an order has not become a lease.
	ErrNoLease  = errors.New("the order has come to nothing")
	ErrOtherKey = errors.New("the machine has another key than the one that is confirmed on chain")
)

// A Chain is what renting reads. [ledger.Client] is one.
type Chain interface {
	Lease(ctx context.Context, lease uint64) (ledger.Lease, error)
	LeasesOf(ctx context.Context, renter common.Address, progress chain.Progress) ([]uint64, error)
}

// A Sender makes a renter's transactions. [ledger.Sender] is one.
type Sender interface {
	Take(ctx context.Context, o ledger.Order) (lease uint64, r *ledger.Receipt, err error)
}

// A Renter rents machines.
type Renter struct {
	Book       *Book
	Chain      Chain
	Deployment ledger.Deployment
	Dialer     *net.Dialer
	Say        func(Progress) // may be nil
	// Sign has whoever rents for this computer sign what its key may do, where there is no wallet here. It may be nil.
	Sign func(ctx context.Context, s ledger.Session) (ledger.Session, error)
}

// Progress is a step on the way to a machine.
type Progress struct {
	Step string        `json:"step"`
	Done float64       `json:"done,omitempty"` // of it
	Took time.Duration `json:"tookNs"`         // since the beginning
}

// signedTime is for how long one who rents for others lets this computer use a machine.
const signedTime = 4 * time.Hour

// sessionTime is for how long a wallet lets this computer use a machine.
const sessionTime = 60 * 24 * time.Hour

// pause is how long to wait before something is looked at again.
var pause = 300 * time.Millisecond

// Order is what of a machine's order is not in its Machine.
type Order struct {
	Version uint64
	Number  uint64 // of the renter's account
	MaxRate *big.Int
	// LeastSponsored is what the account's grant pays at least, in grains a second; nil: nothing has to be.
	LeastSponsored *big.Int
}

// Create makes the machine that is in the book, from its order on or from wherever an earlier call was broken off, and
// returns when it has proven the confirmed key over SSH. signer is the renter's wallet.
func (r *Renter) Create(ctx context.Context, m *Machine, o Order, send Sender, signer wallet.Signer) error {
	say := r.speaker()
	if err := r.order(ctx, m, o, send, say); err != nil {
		return err
	}
	client, err := r.Client(ctx, m, signer)
	if err != nil {
		return err
	}
	say("telling the host what the machine has to be", 0)
	if err := r.submit(ctx, client, m); err != nil {
		return err
	}
	if err := r.await(ctx, client, m, say); err != nil {
		return err
	}
	say("connecting by SSH", 0)
	if err := r.prove(ctx, m); err != nil {
		return err
	}
	say("the machine answers", 1)
	return nil
}

// order orders the machine, unless that was done.
func (r *Renter) order(ctx context.Context, m *Machine, o Order, send Sender, say func(string, float64)) error {
	hash := m.Spec.Hash()
	if m.Lease == 0 {
		if had, err := r.Book.Find(m.Name); err == nil && had.Spec.Hash() == hash { // a transaction may have been sent
			ids, err := r.Chain.LeasesOf(ctx, m.Renter, nil)
			if err != nil {
				return err
			}
			for _, id := range ids {
				l, err := r.Chain.Lease(ctx, id)
				if err != nil {
					return err
				}
				if l.SpecHash == hash {
					m.Lease = id
				}
			}
		}
	}
	if m.Lease != 0 {
		return r.Book.Save(m)
	}
	if err := r.Book.Save(m); err != nil { // before anything is paid
		return err
	}
	say("ordering", 0)
	lease, _, err := send.Take(ctx, ledger.Order{
		Offer: m.Offer, Version: o.Version, Units: m.Units, Number: o.Number, MaxRate: o.MaxRate, SpecHash: hash,
		Certificate: common.Hash(m.Certificate), LeastSponsored: o.LeastSponsored,
	})
	if err != nil {
		if revert := (*ledger.Revert)(nil); errors.As(err, &revert) || errors.Is(err, ErrNoLease) {
			return errors.Join(err, r.Book.Remove(m.Name))
		}
		return err
	}
	m.Lease = lease
	say(fmt.Sprintf("lease %d is ordered", lease), 0)
	return r.Book.Save(m)
}

// Client is the way to the machine's host. The wallet signs if no session of before counts; without one, only such a
// session is used.
func (r *Renter) Client(ctx context.Context, m *Machine, signer wallet.Signer) (*control.Client, error) {
	all := control.AllPermissions()
	c, err := r.Book.Session(m.Name)
	if err != nil {
		return nil, err
	}
	if c == nil || !c.Allows(r.Deployment, m.Lease, time.Now().Add(time.Hour), all...) {
		switch {
		case r.Sign != nil:
			c = control.DraftCredential(r.Deployment, m.Lease, time.Now().Add(signedTime), all...)
			if c.Session, err = r.Sign(ctx, c.Session); err != nil {
				return nil, err
			}
		case signer == nil:
			return nil, hint.Add(errors.New("there is no session with the machine's host, or it has run out"), "give --keystore or --signer to sign another")
		default:
			if c, err = control.NewCredential(ctx, signer, r.Deployment, m.Lease, time.Now().Add(sessionTime), all...); err != nil {
				return nil, err
			}
		}
		if err := r.Book.KeepSession(m.Name, c); err != nil {
			return nil, err
		}
	}
	return control.NewClient(r.Dialer, m.Host, c)
}

// submit tells the host what the machine has to be, as soon as it knows the lease.
func (r *Renter) submit(ctx context.Context, c *control.Client, m *Machine) error {
	for {
		err := c.Submit(ctx, spec.Submission{Spec: m.Spec, UserData: m.Data})
		if !errors.Is(err, control.ErrNoLease) && !errors.Is(err, control.ErrNotNow) {
			return r.unlessVoid(ctx, m, err)
		}
		if l, err := r.Chain.Lease(ctx, m.Lease); err != nil || l.State == ledger.LeaseVoid {
			return r.unlessVoid(ctx, m, err)
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// unlessVoid is an error, or that the order came to nothing.
func (r *Renter) unlessVoid(ctx context.Context, m *Machine, err error) error {
	l, failed := r.Chain.Lease(ctx, m.Lease)
	if failed == nil && l.State == ledger.LeaseVoid {
		return hint.Add(errors.Join(fmt.Errorf("%w: lease %d was cancelled", ErrRejected, m.Lease), err), "try another offer; the deposit is in the account again")
	}
	return err
}

// await waits until the lease is confirmed.
func (r *Renter) await(ctx context.Context, c *control.Client, m *Machine, say func(string, float64)) error {
	detail := ""
	for {
		l, err := r.Chain.Lease(ctx, m.Lease)
		if err != nil {
			return err
		}
		s, err := c.Status(ctx)
		if err == nil {
			step := string(s.State)
			if s.Step != "" {
				step += ": " + s.Step
			}
			if detail = s.Detail; detail != "" {
				step += ": " + detail
			}
			if l.State == ledger.LeaseWaiting {
				say(step, s.Done)
			}
		}
		switch {
		case l.State == ledger.LeaseVoid:
			err := fmt.Errorf("%w: lease %d was cancelled", ErrRejected, m.Lease)
			if detail != "" {
				err = fmt.Errorf("%w: %s", err, detail)
			}
			return hint.Add(err, "try another offer; the deposit is in the account again")
		case l.State != ledger.LeaseWaiting && l.State != ledger.LeaseActive:
			return fmt.Errorf("lease %d is %s", m.Lease, l.State)
		case l.State == ledger.LeaseActive && err == nil && s.HostKey != "":
			say("the host has confirmed it on chain", 0)
			if err := m.takeLogin(s); err != nil {
				return err
			}
			if m.HostKey, err = confirmedKey(s.HostKey, l.HostKey); err != nil {
				return err
			}
			_, err := r.Book.KnownHosts(m)
			return errors.Join(err, r.Book.Save(m))
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// takeLogin notes where the host says that a machine's SSH is, and whom it lets in.
func (m *Machine) takeLogin(s control.Status) error {
	if err := control.CheckLogin(s.SSH, s.User); err != nil {
		return err
	}
	m.SSH, m.User = s.SSH, s.User
	return nil
}

// confirmedKey is a host key as the host says it, if it is the one of which the chain has the hash.
func confirmedKey(line string, hash common.Hash) (string, error) {
	key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line))
	if err != nil {
		return "", fmt.Errorf("read the machine's SSH key: %w", err)
	}
	if sha256.Sum256(key.Marshal()) != hash {
		return "", hint.Add(fmt.Errorf("%w: the host says %s", ErrOtherKey, ssh.FingerprintSHA256(key)), "do not use the machine, and end the lease")
	}
	return string(bytes.TrimSpace(ssh.MarshalAuthorizedKey(key))), nil
}

// Rekey names the key that a machine has now on chain, as after a new disk, and takes it for the machine's from then on.
// The host says what it is.
func (r *Renter) Rekey(ctx context.Context, m *Machine, c *control.Client, send Rekeyer) (*ledger.Receipt, error) {
	s, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	if s.HostKey == "" {
		return nil, hint.Add(fmt.Errorf("%s has not said its key yet", m.Name), "wait until it answers: muster vm show %s", m.Name)
	}
	return r.RekeyTo(ctx, m, s.HostKey, send)
}

// RekeyTo does the same with a key that the renter has read in the machine.
func (r *Renter) RekeyTo(ctx context.Context, m *Machine, line string, send Rekeyer) (*ledger.Receipt, error) {
	key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line))
	if err != nil {
		return nil, fmt.Errorf("read the machine's SSH key: %w", err)
	}
	receipt, err := send.RekeyLease(ctx, m.Lease, sha256.Sum256(key.Marshal()))
	if err != nil {
		return nil, err
	}
	m.HostKey = string(bytes.TrimSpace(ssh.MarshalAuthorizedKey(key)))
	return receipt, r.Book.Save(m)
}

// prove waits until the machine proves its key over SSH, from here.
func (r *Renter) prove(ctx context.Context, m *Machine) error {
	want, _, _, _, err := ssh.ParseAuthorizedKey([]byte(m.key()))
	if err != nil {
		return err
	}
	for until := time.Now().Add(proofTime); ; {
		proven, err := r.handshake(ctx, m.SSH, want)
		if proven || errors.Is(err, ErrOtherKey) {
			return err
		}
		if time.Now().After(until) && ctx.Err() == nil {
			return hint.Add(fmt.Errorf("the machine runs, but its SSH cannot be reached from here at %s: %w", m.SSH, err),
				"look at its console: muster vm console %s; or end the lease: muster vm delete %s", m.Name, m.Name)
		}
		if err := chain.Sleep(ctx, pause); err != nil {
			return err
		}
	}
}

const (
	handshakeTime = 30 * time.Second
	// proofTime is how long a machine may take to answer from here that has answered its host.
	proofTime = 5 * time.Minute
)

func (r *Renter) handshake(ctx context.Context, address string, want ssh.PublicKey) (proven bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, handshakeTime)
	defer cancel()
	conn, err := r.Dialer.DialContext(ctx, "tcp", address)
	if err != nil {
		return false, err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { _ = conn.Close() })()
	_, _, _, err = ssh.NewClientConn(conn, address, &ssh.ClientConfig{
		User: "muster", HostKeyAlgorithms: algorithms(want),
		HostKeyCallback: func(_ string, _ net.Addr, key ssh.PublicKey) error {
			if proven = bytes.Equal(key.Marshal(), want.Marshal()); !proven {
				return ErrOtherKey
			}
			return nil
		},
	})
	if proven {
		return true, nil // logging in is somebody else's
	}
	return false, err
}

func algorithms(key ssh.PublicKey) []string {
	if key.Type() == ssh.KeyAlgoRSA {
		return []string{ssh.KeyAlgoRSASHA512, ssh.KeyAlgoRSASHA256}
	}
	return []string{key.Type()}
}

// SSHCommand is the system's ssh with what it needs to connect to a machine, and more arguments.
func (b *Book) SSHCommand(m *Machine, more ...string) ([]string, error) {
	if m.HostKey == "" {
		return nil, hint.Add(fmt.Errorf("%s is not confirmed yet", m.Name), "run muster vm create --name %s again", m.Name)
	}
	if err := control.CheckLogin(m.SSH, m.User); err != nil { // the book may be of a version that did not look
		return nil, err
	}
	host, port, err := net.SplitHostPort(m.SSH)
	if err != nil {
		return nil, fmt.Errorf("the machine's address: %w", err)
	}
	known, err := b.KnownHosts(m)
	if err != nil {
		return nil, err
	}
	args := []string{
		"ssh", "-o", "UserKnownHostsFile=" + known, "-o", "GlobalKnownHostsFile=/dev/null", "-o", "StrictHostKeyChecking=yes",
		"-o", "HostKeyAlias=" + m.alias(), "-p", port, "-l", m.User,
	}
	return slices.Concat(args, []string{host}, more), nil
}
