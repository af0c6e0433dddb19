package control

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/lease/spec"
)

// A renter does all that the API has, with one signature of the wallet.
func TestRenterUsesMachine(t *testing.T) {
	t.Parallel()
	b := start(t)
	ctx, c := t.Context(), b.client(b.credential(mine))
	about, err := c.About(ctx)
	if err != nil || about.ChainID != b.deployment.ChainID || about.Market != b.deployment.Market || about.Now.IsZero() {
		t.Errorf("about: %+v, %v", about, err)
	}
	s := b.spec(mine, bytes.Repeat([]byte{0, 0xFF}, spec.MaxUserData/2))
	if err := c.Submit(ctx, s); err != nil || !bytes.Equal(b.host.user, s.UserData) {
		t.Errorf("submit: %v", err)
	}
	if status, err := c.Status(ctx); err != nil || status.State != StateRunning || status.SSH != "192.0.2.1:2207" || status.Metrics.Units != 2 {
		t.Errorf("status: %+v, %v", status, err)
	}
	for _, a := range []Action{Start, Stop, Reboot, Reset, Rescue, Rebuild} {
		if err := c.Act(ctx, a); err != nil {
			t.Errorf("%s: %v", a, err)
		}
	}
	if err := c.AddKeys(ctx, []string{sshKey}); err != nil {
		t.Error(err)
	}
	if err := c.RemoveKeys(ctx, []string{sshKey}); err != nil {
		t.Error(err)
	}
	if err := c.RebuildFrom(ctx, s.Spec.Image); err != nil {
		t.Error(err)
	}
	if err := c.SetPorts(ctx, []Port{{Protocol: TCP, Port: 443, From: []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}}}); err != nil {
		t.Error(err)
	}
	if err := c.SetPorts(ctx, nil); err != nil {
		t.Error(err)
	}
	log := must(c.Log(ctx))(t)
	if text, err := io.ReadAll(log); err != nil || string(text) != "login: " {
		t.Errorf("log: %q, %v", text, err)
	}
	log.Close()
	want := []string{
		"submit web", "status", "start", "stop", "reboot", "reset", "rescue", "rebuild", "keys " + sshKey, "no keys " + sshKey, "rebuild from debian-12",
		`ports [{"protocol":"tcp","port":443,"from":["192.0.2.0/24"]}]`, "ports []", "log",
	}
	if got := b.host.was(); !slices.Equal(got, want) {
		t.Errorf("the host was asked to %q", got)
	}
}

// What a session is not for, it cannot do: another's lease, one that is not here, and one of the renter's for which the
// wallet has signed nothing. The first two cannot be told apart.
func TestSessionsAreForOneLease(t *testing.T) {
	t.Parallel()
	b := start(t)
	var answers []string
	for _, lease := range []uint64{theirs, contracts, absentLease} {
		_, err := b.client(b.credential(lease)).Status(t.Context())
		p := b.problem(err)
		if !errors.Is(err, ErrNoLease) {
			t.Errorf("lease %d: %v", lease, err)
		}
		answers = append(answers, p.Type+p.Title+p.Detail+strings.Join(p.Hints, ""))
	}
	if answers[0] != answers[1] || answers[1] != answers[2] {
		t.Errorf("the answers differ: %q", answers)
	}
	// The session of one lease, used on another.
	credential := b.credential(mine)
	if err := b.client(credential).Open(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, lease := range []string{"8", "9", "11", "18446744073709551615"} {
		_, err := b.client(credential).send(t.Context(), "GET", leaseURL(lease, ""), payload{})
		if p := b.problem(err); p.Type != problemSession || p.Status != 401 {
			t.Errorf("lease %s: %+v", lease, p)
		}
	}
	b.untouched("another lease")
}

func TestSessionsAreSignedByRenters(t *testing.T) {
	t.Parallel()
	b := start(t)
	ctx := t.Context()
	for name, test := range map[string]struct {
		alter func(*ledger.Session)
		want  string // the problem
	}{
		"no signature":     {func(s *ledger.Session) { s.Signature = nil }, problemLease},
		"forged":           {func(s *ledger.Session) { s.Signature[7] ^= 1 }, problemLease},
		"more permissions": {func(s *ledger.Session) { s.Actions = []string{"status", "rebuild"} }, problemLease},
		"longer":           {func(s *ledger.Session) { s.Expires += 60 }, problemLease},
		"other key":        {func(s *ledger.Session) { s.Key[0] ^= 1 }, problemLease},
		"other lease":      {func(s *ledger.Session) { s.Lease = mineToo }, problemLease},
		"other chain":      {func(s *ledger.Session) { s.ChainID++ }, problemSession},
		"other contract":   {func(s *ledger.Session) { s.Contract[19]++ }, problemSession},
		"run out":          {func(s *ledger.Session) { s.Expires = uint64(time.Now().Unix()) }, problemSession},
		"for ever":         {func(s *ledger.Session) { s.Expires = 1 << 63 }, problemSession},
		"too long":         {func(s *ledger.Session) { s.Expires = uint64(time.Now().Add(MaxSession + time.Hour).Unix()) }, problemSession},
		"no permission":    {func(s *ledger.Session) { s.Actions = nil }, problemInput},
		"unknown":          {func(s *ledger.Session) { s.Actions = []string{"all"} }, problemSession},
		"twice":            {func(s *ledger.Session) { s.Actions = []string{"status", "status"} }, problemSession},
		"no key":           {func(s *ledger.Session) { s.Key = [32]byte{} }, problemSession},
	} {
		c := b.credential(mine, MaySee)
		test.alter(&c.Session)
		err := b.client(c).Open(ctx)
		if p := b.problem(err); p.Type != test.want {
			t.Errorf("%s: %+v", name, p)
		}
		if _, err := b.client(c).Status(ctx); err == nil {
			t.Errorf("%s: the status was told", name)
		}
	}
	// A session of another chain or contract, signed well.
	for name, d := range map[string]ledger.Deployment{
		"chain":    {ChainID: 1, Market: b.deployment.Market},
		"contract": {ChainID: b.deployment.ChainID, Market: b.renter.Address},
	} {
		c := must(NewCredential(ctx, b.renter, d, mine, time.Now().Add(time.Hour), MaySee))(t)
		if err := b.client(c).Open(ctx); b.problem(err).Type != problemSession {
			t.Errorf("another %s: %v", name, err)
		}
		// Told to be this one's, its signature is none.
		c.Session.ChainID, c.Session.Contract = b.deployment.ChainID, b.deployment.Market
		if err := b.client(c).Open(ctx); !errors.Is(err, ErrNoLease) {
			t.Errorf("another %s, renamed: %v", name, err)
		}
	}
	b.untouched("a session that nobody signed")
}

func TestPermissionsAreAsked(t *testing.T) {
	t.Parallel()
	b := start(t)
	s := b.spec(mine, nil)
	b.host.disk = []byte{1}
	for _, has := range AllPermissions() {
		c := b.client(b.credential(mine, has))
		for needs, call := range map[Permission]func() error{
			MaySee:     func() error { _, err := c.Status(t.Context()); return err },
			MayReadLog: func() error { return closing(c.Log(t.Context())) },
			MaySubmit:  func() error { return c.Submit(t.Context(), s) },
			MayPower:   func() error { return c.Act(t.Context(), Stop) },
			MayRebuild: func() error { return c.Act(t.Context(), Rebuild) },
			MayAddKeys: func() error { return c.AddKeys(t.Context(), []string{sshKey}) },
			MayPorts:   func() error { return c.SetPorts(t.Context(), nil) },
			MayConsole: func() error { return closing(c.Console(t.Context())) },

			MaySessions: func() error { _, err := c.Sessions(t.Context()); return err },
			MaySnapshot: func() error { _, err := c.DiskPart(t.Context(), 0); return err },
			MayRestore:  func() error { return c.TakeDisk(t.Context()) },
		} {
			err := call()
			if has == needs && err != nil {
				t.Errorf("%s is refused: %v", has, err)
			}
			if has != needs && b.problem(err).Type != problemAllowed {
				t.Errorf("with %s, %s: %v", has, needs, err)
			}
		}
		if asked := b.host.was(); len(asked) != 1 && has != MaySessions {
			t.Errorf("with %s the host was asked to %q", has, asked)
		}
	}
}

func closing(c io.Closer, err error) error {
	if err == nil {
		err = c.Close()
	}
	return err
}

// The chain decides at each request.
func TestChainDecides(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.credential(mine))
	must(c.Status(t.Context()))(t)
	b.host.edit(mine, func(l *Lease) { l.Over = true })
	if err := c.Act(t.Context(), Start); !errors.Is(err, ErrNotNow) {
		t.Errorf("start when the lease is over: %v", err)
	}
	must(c.Status(t.Context()))(t)
	b.host.was()
	b.host.edit(mine, func(l *Lease) { *l = Lease{Renter: b.other.Address} })
	if _, err := c.Status(t.Context()); !errors.Is(err, ErrNoLease) {
		t.Errorf("another renter: %v", err)
	}
	b.untouched("another renter")
}

func TestContractWallets(t *testing.T) {
	t.Parallel()
	b := start(t)
	credential := DraftCredential(b.deployment, contracts, time.Now().Add(time.Hour), MaySee)
	credential.Session.Signature = make([]byte, 32)
	if err := b.client(credential).Open(t.Context()); !errors.Is(err, ErrNoLease) {
		t.Errorf("a signature that its contract does not know: %v", err)
	}
	credential.Session.Signature = must(credential.Session.Hash())(t).Bytes()
	c := b.client(credential)
	must(c.Status(t.Context()))(t)
	// An owner goes: the session ends at the latest when it is checked again.
	b.contractSays.Store(false)
	must(c.Status(t.Context()))(t)
	b.ahead.Store(int64(recheck))
	b.host.was()
	if status, p := b.raw(b.request(credential, "GET", c.path(""), "")); status != 404 || p.Type != problemLease {
		t.Errorf("after the contract has changed its mind: %d %+v", status, p)
	}
	b.untouched("a session that does not count any more")
}

func TestSpecsAreCheckedAgainstTheLease(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.credential(mine))
	for name, alter := range map[string]func(*spec.Submission){
		"another spec":     func(s *spec.Submission) { s.Spec.DiskGiB++ },
		"other user data":  func(s *spec.Submission) { s.UserData = []byte("#!/bin/sh\nother") },
		"no user data":     func(s *spec.Submission) { s.UserData = nil },
		"a bad key":        func(s *spec.Submission) { s.Spec.SSHKeys = []string{"ssh-ed25519 AAAA"} },
		"a bad host name":  func(s *spec.Submission) { s.Spec.Hostname = "a b" },
		"a bad image name": func(s *spec.Submission) { s.Spec.Image.Name = "../../etc/passwd" },
		"no disk":          func(s *spec.Submission) { s.Spec.DiskGiB = 0 },
	} {
		s := b.spec(mine, []byte("#!/bin/sh\ntrue"))
		alter(&s)
		if err := c.Submit(t.Context(), s); err == nil || b.problem(err).Status/100 != 4 {
			t.Errorf("%s: %v", name, err)
		}
	}
	s := b.spec(mine, make([]byte, spec.MaxUserData+1))
	if err := c.Submit(t.Context(), s); err == nil || b.problem(err).Status/100 != 4 {
		t.Errorf("too much user data: %v", err)
	}
	b.untouched("a spec that is not the lease's")
}

// The host's own errors stay in the host; those for the renter arrive with their hints.
func TestErrorsAreTold(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.credential(mine))
	must(c.Status(t.Context()))(t)
	b.host.fails(hint.Add(errors.Join(ErrNotNow, errors.New("the image is being fetched")), "wait a minute"))
	err := c.Act(t.Context(), Start)
	if !errors.Is(err, ErrNotNow) || !slices.Contains(hint.Of(err), "wait a minute") || !strings.Contains(err.Error(), "being fetched") {
		t.Errorf("%v, %q", err, hint.Of(err))
	}
	secret := errors.New("open /var/lib/muster/machines/9/disk.qcow2: lease 9 of 0xBEEF")
	b.host.fails(secret)
	p := b.problem(c.Act(t.Context(), Start))
	if p.Status != 503 || strings.Contains(p.Detail, "qcow2") || !strings.HasPrefix(p.Instance, "urn:uuid:") {
		t.Errorf("the host's own error: %+v", p)
	}
	if err := <-b.failures; !errors.Is(err, secret) {
		t.Errorf("the provider is told %v", err)
	}
	b.host.fails(fmt.Errorf("read lease 9: %w", context.Canceled)) // whoever asked has gone: start checks that this is no failure
	if p := b.problem(c.Act(t.Context(), Start)); p.Status != 503 {
		t.Errorf("nobody waits for the answer: %+v", p)
	}
}

func TestCredentialFiles(t *testing.T) {
	t.Parallel()
	b := start(t)
	path := filepath.Join(t.TempDir(), "session.json")
	if _, err := LoadCredential(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	c := b.credential(mine, MaySee)
	if err := c.Save(path); err != nil {
		t.Fatal(err)
	}
	if info := must(os.Stat(path))(t); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	kept := must(LoadCredential(path))(t)
	must(b.client(kept).Status(t.Context()))(t)
	now := time.Now()
	for name, ok := range map[string]bool{
		"the same":         kept.Allows(b.deployment, mine, now, MaySee),
		"another lease":    !kept.Allows(b.deployment, mineToo, now, MaySee),
		"another chain":    !kept.Allows(ledger.Deployment{ChainID: 1, Market: b.deployment.Market}, mine, now, MaySee),
		"more":             !kept.Allows(b.deployment, mine, now, MaySee, MayPower),
		"longer than that": !kept.Allows(b.deployment, mine, now.Add(2*time.Hour), MaySee),
	} {
		if !ok {
			t.Errorf("the credential is taken for what it is not: %s", name)
		}
	}
	data := string(must(os.ReadFile(path))(t))
	i := strings.Index(data, `"secret": "`) + len(`"secret": "`)
	for name, bad := range map[string]string{
		"cut off": data[:len(data)/2], "empty": "", "no JSON": "x", "long": strings.Repeat(" ", maxCredential+1),
		"another secret": data[:i] + "AAAA" + data[i+4:],
	} {
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := LoadCredential(path)
		if err == nil || strings.Contains(err.Error(), data[i:i+20]) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSecretsAreNotShown(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.credential(mine)
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		if text := fmt.Sprintf(format, c); text != "the credential of lease 7" {
			t.Errorf("%s shows %s", format, text)
		}
	}
}

func TestOtherServersAreRefused(t *testing.T) {
	t.Parallel()
	b := start(t)
	at := b.at
	at.Key[0] ^= 1
	c := must(NewClient(outward.Dialer(true), at, b.credential(mine)))(t)
	if _, err := c.Status(t.Context()); !errors.Is(err, attest.ErrOtherKey) || len(hint.Of(err)) == 0 {
		t.Errorf("another key: %v", err)
	}
	if err := closing(c.Console(t.Context())); !errors.Is(err, attest.ErrOtherKey) {
		t.Errorf("a console behind another key: %v", err)
	}
	c = must(NewClient(outward.Dialer(false), b.at, b.credential(mine)))(t)
	if _, err := c.Status(t.Context()); !errors.Is(err, outward.ErrPrivate) {
		t.Errorf("a private address: %v", err)
	}
	if _, err := NewClient(outward.Dialer(true), attest.Endpoint{URL: "http://x"}, b.credential(mine)); err == nil {
		t.Error("a URL without TLS is taken")
	}
	b.untouched("a server of another key")
}
