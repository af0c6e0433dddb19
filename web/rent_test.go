package web_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/spec"
	"github.com/muster-network/muster/lease/template"
	"github.com/muster-network/muster/web/webtest"
)

// A smallHost is a host with a real control API and no machines: it takes what a machine has to be, confirms the lease
// on chain, and has a console that answers.
type smallHost struct {
	control.Host // what the page does not use is not there
	chain        *ledger.Client
	provider     *ledger.Sender
	key          ssh.PublicKey // the machine's
	endpoint     attest.Endpoint
	problem      chan error

	mu        sync.Mutex
	submitted map[uint64]spec.Submission
	acted     []control.Action
	says      string // of the machine, for people
}

func startHost(t *testing.T, w *testchain.World, provider *ledger.Sender) *smallHost {
	t.Helper()
	public, _, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tls := testchain.Must(attest.NewKey())(t)
	h := &smallHost{
		chain: w.Client, provider: provider, key: testchain.Must(ssh.NewPublicKey(public))(t), submitted: map[uint64]spec.Submission{}, says: `<img src=x onerror="alert(1)">`, problem: make(chan error, 10),
	}
	server := testchain.Must(control.New(control.Config{
		Host: h, Wallets: w.Client, ChainID: w.Deployment.ChainID, Market: w.Deployment.Market, Key: tls,
		Failed: func(_ string, err error) { h.problem <- err },
	}))(t)
	var listen net.ListenConfig
	listener := testchain.Must(listen.Listen(t.Context(), "tcp", "127.0.0.1:0"))(t)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		select {
		case err := <-h.problem:
			t.Errorf("the host has failed: %v", err)
		default:
		}
	})
	h.endpoint = attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: testchain.Must(attest.KeyHash(tls.Public()))(t)}
	return h
}

func (h *smallHost) Lease(ctx context.Context, id uint64) (control.Lease, error) {
	l, err := h.chain.Lease(ctx, id)
	if err != nil {
		return control.Lease{}, err
	}
	if l.State == ledger.LeaseNone {
		return control.Lease{}, control.ErrNoLease
	}
	return control.Lease{Renter: l.Renter, SpecHash: l.SpecHash, Over: l.State != ledger.LeaseWaiting && l.State != ledger.LeaseActive}, nil
}

func (h *smallHost) Submit(ctx context.Context, id uint64, s spec.Submission) error {
	h.mu.Lock()
	_, had := h.submitted[id]
	h.submitted[id] = s
	h.mu.Unlock()
	if !had {
		go func() {
			if _, err := h.provider.ConfirmLease(context.WithoutCancel(ctx), id, sha256.Sum256(h.key.Marshal())); err != nil {
				h.problem <- err
			}
		}()
	}
	return nil
}

func (h *smallHost) Status(_ context.Context, id uint64) (control.Status, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	s, had := h.submitted[id]
	if !had {
		return control.Status{State: control.StateWaiting}, nil
	}
	return control.Status{
		State: control.StateRunning, Step: h.says, Detail: h.says, SSH: "192.0.2.7:2207", User: "debian", Hostname: s.Spec.Hostname,
		HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(h.key))),
		Metrics: &control.Metrics{Units: 1, VCPUs: 2, CPUSeconds: 30, Uptime: 60, MemoryBytes: 4 << 30, MemoryUsed: 1 << 30, DiskBytes: 10 << 30, DiskUsed: 2 << 30},
	}, nil
}

// Log is one with escapes and markup, which a page must not take for more than text.
func (h *smallHost) Log(context.Context, uint64) (io.ReadCloser, error) {
	return io.NopCloser(strings.NewReader("\x1b[2J[    0.0] Linux\r\n\x1b]0;title\x07<script>alert(1)</script>\r\n")), nil
}

func (h *smallHost) Act(_ context.Context, _ uint64, a control.Action) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.acted = append(h.acted, a)
	return nil
}

// Console is one that says what it got, with escapes that a page must not take for more than text.
func (h *smallHost) Console(context.Context, uint64) (io.ReadWriteCloser, error) {
	near, far := net.Pipe()
	go func() {
		_, _ = far.Write([]byte("\x1b[1mweb\x1b[0m login: <b>\r\n"))
		for buffer := make([]byte, 1024); ; {
			n, err := far.Read(buffer)
			if err != nil {
				return
			}
			_, _ = far.Write(bytes.ReplaceAll(buffer[:n], []byte("\r"), []byte("\r\nyou typed that\r\n")))
		}
	}()
	return near, nil
}

// A rentingStage is a page over a chain with an offer, its host, and a person with a wallet and 100 dollars.
type rentingStage struct {
	*webtest.Tab
	t      *testing.T
	world  *testchain.World
	host   *smallHost
	site   string
	wallet *webtest.Wallet
	offer  uint64
	dollar ledger.Token
	still  func() // no more blocks are made
}

// setUpRenting sets the stage with a host that is as small as a host can be.
func setUpRenting(t *testing.T) *rentingStage {
	t.Helper()
	var host *smallHost
	s := setUpRentingOf(t, func(w *testchain.World, provider *ledger.Sender) attest.Endpoint {
		host = startHost(t, w, provider)
		return host.endpoint
	})
	s.host = host
	return s
}

// setUpRentingOf sets the stage with an offer that names a host.
func setUpRentingOf(t *testing.T, at func(*testchain.World, *ledger.Sender) attest.Endpoint, change ...func(*testchain.World)) *rentingStage {
	t.Helper()
	tab := webtest.Open(t) // or the test is skipped
	w := testchain.StartWith(t, 0, append(change, func(w *testchain.World) {
		w.Verifier = acceptAll
		w.AddAccounts(t, "person")
	})...)
	still := sync.OnceFunc(w.Automine())
	t.Cleanup(still)
	ctx := t.Context()
	deployer, provider, person := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Keys["person"]
	testchain.Must(deployer.Transfer(ctx, provider.Address(), ledger.FLT(2000)))(t)
	dollar := testchain.Must(w.Client.TokenAt(ctx, w.Deployment.Stablecoin))(t)
	testchain.Must(deployer.TransferToken(ctx, dollar, person.Address, testchain.Must(dollar.Parse("100"))(t)))(t)
	s := &rentingStage{
		Tab: tab, t: t, world: w, still: still, wallet: webtest.NewWallet(t, "Testing", person, w.URL()), dollar: dollar,
	}
	price := testchain.Must(ledger.ParsePrice("12/month"))(t)
	host := at(w, provider)
	var err error
	s.offer, _, err = provider.PostOffer(ctx, w.Leasable(t, provider, 2), dollar.Address,
		ledger.OfferTerms{Rate: testchain.Must(price.Rate(dollar))(t), UnitsMax: 2, MinTerm: 900, Notice: 900},
		ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: host.URL, TLSKey: host.Key})
	if err != nil {
		t.Fatal(err)
	}
	s.site = serve(t, w.Client)
	waitFor(t, s.site+"/api/v1/site")
	t.Cleanup(func() { // the page is left before its site stops
		if t.Failed() {
			t.Logf("the page shows:\n%s", s.Shown())
		}
		for _, w := range s.Wrong() {
			t.Error(w)
		}
		s.Go("about:blank")
	})
	return s
}

// answers says whether a site has something: it has nothing before its index has read the chain.
func answers(t *testing.T, url string) bool {
	t.Helper()
	r := testchain.Must(http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil))(t)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	defer answer.Body.Close()
	return answer.StatusCode == http.StatusOK
}

const (
	sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqtfdLoNqPeGn4kkhDxJdS7OmdqSgfCDgKZPR2r5tTk renter@example"
	image  = "debian-12:6105d6cc76af400325e94d588ce511be5bfdbb73b437dc51eca43917d7a43e3d"
)

// enter types a line into the open console.
func (s *rentingStage) enter(line string) {
	s.t.Helper()
	s.Fill("Type here", line)
	s.Eval(`[...document.querySelectorAll("label")].find(e => e.innerText.startsWith("Type here")).querySelector("input")
		.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }))`)
}

// sound checks that a page fits the tab and has no barriers, on a telephone and on a desk, light and dark.
func (s *rentingStage) sound(what string) {
	s.t.Helper()
	for _, width := range []int64{375, 1100} {
		s.Size(width, 800)
		for _, dark := range []bool{false, true} {
			s.Dark(dark)
			// A chart hears late of the width that it has now, and is as wide as it was until then.
			s.Eval(`document.querySelectorAll(".chart .u-wrap").forEach(e => e.style.width = "2000px")`)
			if over := s.Overflows(); over > 0 {
				s.t.Errorf("%s is %d pixels too wide at %d", what, over, width)
			}
			for _, v := range s.Violations() {
				s.t.Errorf("%s at %d pixels, dark: %t: %s", what, width, dark, v)
			}
		}
	}
	s.Dark(false)
}

// A renter finds an offer, orders a machine by one signature and one transaction, tells its host what it has to be, waits
// for the confirmation, and gets the command that logs in with the confirmed key alone. Then it uses the machine, and
// ends the lease.
func TestRenterRentsAMachine(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx := t.Context()
	s.Carry(s.wallet)
	s.Before(files)
	s.Go(s.site + "/offers")
	s.Sees("12 tUSD") // a month, first
	s.sound("the list of offers")
	s.Press(fmt.Sprint(s.offer))
	s.Sees("Service level, and refunds")
	s.Sees("A day below the target refunds 10 times what was missed")
	s.sound("an offer")

	s.Press("Rent a machine through this offer")
	s.Press("Connect " + s.wallet.Name)
	s.Fill("Image", image)
	s.Fill("Public SSH keys", "-----BEGIN OPENSSH PRIVATE KEY-----")
	s.Sees("Line 1 is a SECRET key.")
	s.Fill("Public SSH keys", sshKey)
	s.Fill("Name of the machine", "web")
	s.Fill("Pay into the account", "20")
	s.Sees("You pay exactly 20")
	s.sound("an order")
	s.Press("Order the machine")
	s.Sees("Lease 1 is ordered.")
	if n := len(s.wallet.Signed()); n != 1 {
		t.Errorf("%d transactions were signed", n)
	}

	s.Press("Let this page use the machine")
	s.Sees("The host has confirmed the machine.")
	s.Sees("ssh -o UserKnownHostsFile=muster-lease-1.known_hosts")
	s.Sees(strings.TrimSpace(string(ssh.MarshalAuthorizedKey(s.host.key))))
	s.Sees(ssh.FingerprintSHA256(s.host.key))
	s.Sees("-p 2207 -l debian 192.0.2.7")
	s.sound("the way to the machine")
	s.book()

	l := testchain.Must(s.world.Client.Lease(ctx, 1))(t)
	s.host.mu.Lock()
	told := s.host.submitted[1].Spec
	s.host.mu.Unlock()
	if l.State != ledger.LeaseActive || told.Hash() != l.SpecHash || told.Hostname != "web" || told.SSHKeys[0] != sshKey || told.DiskGiB != 10 {
		t.Errorf("the lease is %+v, of %+v", l, told)
	}

	s.Press("The lease, its console and what it costs")
	s.Sees("1 GiB")                          // of memory
	s.Sees(`<img src=x onerror="alert(1)">`) // text, and nothing else
	s.Press("Restart")
	s.Sees("The host has begun.")
	s.Press("Open the console")
	s.Sees("web login: <b>")
	s.enter("ls -l")
	s.Sees("you typed that")
	s.Until(`document.querySelector(".chart .u-wrap")`)
	s.sound("a lease, with its console")
	s.Press("Close the console")
	s.Press("Show the log")
	s.Sees("[    0.0] Linux\n<script>alert(1)</script>")
	s.sound("a lease, with its machine's log")
	s.Press("Close the log")
	s.host.mu.Lock()
	acted := fmt.Sprint(s.host.acted)
	s.host.mu.Unlock()
	if acted != "[reboot]" {
		t.Errorf("the host did %s", acted)
	}

	s.Press("End the lease")
	s.Until(`[...document.querySelectorAll("dd")].some(e => e.innerText === "ended")`)
	if l := testchain.Must(s.world.Client.Lease(ctx, 1))(t); l.State != ledger.LeaseOver {
		t.Errorf("the lease is %s", l.State)
	}
	s.Press("End this session")
	s.Sees("Let this page use the machine")

	s.Go(s.site + "/leases")
	s.Sees("ended")
	s.sound("the list of leases")
}

// order orders a machine, with what is filled in besides the usual, and tells its host what it has to be.
func (s *rentingStage) order(fill func()) spec.Submission {
	s.t.Helper()
	const hasData = `Object.values(localStorage).some(v => v.includes("userData\""))`
	s.Carry(s.wallet)
	s.Go(s.site + "/offers")
	s.Eval(`localStorage.setItem("machine old", JSON.stringify({ specHash: "0x01", spec: { salt: "old" }, at: 1, userData: "c2VjcmV0" }))`)
	s.Go(fmt.Sprintf("%s/rent?offer=%d", s.site, s.offer))
	s.Press("Connect " + s.wallet.Name)
	s.Fill("Image", image)
	s.Fill("Public SSH keys", sshKey)
	s.Fill("Pay into the account", "50")
	s.Until("!" + hasData) // that of an order of long ago
	fill()
	s.Press("Order the machine")
	s.Sees("Lease 1 is ordered.")
	if !webtest.Eval[bool](s.Tab, hasData) {
		s.t.Error("the browser has not kept the user data for the host")
	}
	s.Press("Let this page use the machine")
	s.Sees("The host has confirmed the machine.")
	s.host.mu.Lock()
	defer s.host.mu.Unlock()
	told := s.host.submitted[1]
	if l := testchain.Must(s.world.Client.Lease(s.t.Context(), 1))(s.t); told.Check(l.SpecHash) != nil {
		s.t.Errorf("the host was told %+v, the lease has %s", told.Spec, l.SpecHash)
	}
	s.Until("!" + hasData) // it may be secret
	return told
}

// A machine can be made from a template: its user data is what muster vm create makes.
func TestAMachineIsMadeFromATemplate(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	const page = "<p>it's \"here\" & there</p>\n"
	told := s.order(func() {
		s.Fill("At its first boot", "web-server")
		s.Sees("A machine of so many units has too little memory for this template.")
		s.Fill("Units", "2")
		s.Fill("host-name", "Shop.example")
		s.Sees("It has to match")
		s.sound("an order with a parameter that is wrong")
		s.Fill("host-name", "shop.example")
		s.Fill("page", page)
		s.Sees("--template web-server --set host-name=shop.example --set page=@page")
		s.sound("an order with a template")
	})
	want := testchain.Must(testchain.Must(template.Find("web-server"))(t).UserData(map[string]string{"host-name": "shop.example", "page": page}))(t)
	if told.Spec.Template != "web-server" || !bytes.Equal(told.UserData, want) {
		t.Errorf("template %q with the user data\n%s\nnot\n%s", told.Spec.Template, told.UserData, want)
	}
	s.Sees("muster vm check web --wait 20m")
	s.Sees("muster vm ports web --open tcp/80 --open tcp/443")
	s.sound("a machine that is made from a template")
}

// User data can be a file of any bytes, as long as hosts take.
func TestAMachineHasUserData(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	choose := func(size int) {
		s.Eval(fmt.Sprintf(`const file = new DataTransfer();
			file.items.add(new File([Uint8Array.from({ length: %d }, (_, i) => i * 7 %% 256)], "set up.gz"));
			const input = document.querySelector("input[type=file]");
			input.files = file.files;
			input.dispatchEvent(new Event("change", { bubbles: true }))`, size))
	}
	told := s.order(func() {
		s.Fill("At its first boot", "user data")
		s.Until(`document.querySelector("input[type=file]")`)
		choose(spec.MaxUserData + 1)
		s.Sees("User data has 1 MiB at most.")
		s.Press("Take the file away")
		s.Fill("User data", "#cloud-config\n{}\n")
		s.Sees("--user-data user-data")
		choose(spec.MaxUserData)
		s.Sees("set up.gz, 1,048,576 bytes")
		s.Sees("--user-data 'set up.gz'")
		s.sound("an order with user data")
	})
	want := make([]byte, spec.MaxUserData)
	for i := range want {
		want[i] = byte(i * 7)
	}
	if told.Spec.Template != "" || !bytes.Equal(told.UserData, want) {
		t.Errorf("the host got %d bytes of user data, which are not the file's", len(told.UserData))
	}
}

// The page says what a sponsor's grant pays of a lease, and that it is over.
func TestALeaseThatAGrantPays(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx := t.Context()
	sponsor, person := s.world.Sender(t, "deployer"), s.world.Sender(t, "person")
	account := ledger.AccountID{Renter: person.Address(), Token: s.dollar.Address}
	dollars := func(n string) *big.Int { return testchain.Must(s.dollar.Parse(n))(t) }
	testchain.Must(person.Deposit(ctx, account, s.dollar, dollars("20")))(t)
	testchain.Must(person.AcceptSponsor(ctx, s.dollar.Address, 0, sponsor.Address()))(t)
	now := testchain.Must(s.world.Client.Head(ctx))(t).Time.Unix()
	grant, _, err := sponsor.GrantCredit(ctx, account, s.dollar, dollars("9"), 7_500, uint64(now)+30*24*3600)
	if err != nil {
		t.Fatal(err)
	}
	o := testchain.Must(s.world.Client.Offer(ctx, s.offer))(t)
	id, _, err := person.Take(ctx, ledger.Order{Offer: s.offer, Version: o.Version, Units: 1, MaxRate: o.Terms.Rate, SpecHash: common.Hash{1}})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(s.host.provider.ConfirmLease(ctx, id, common.Hash{2}))(t)
	s.Go(fmt.Sprintf("%s/leases/%d", s.site, id))
	s.Sees("A sponsor's grant pays 9 tUSD of the 12 tUSD that this lease costs a month.")
	s.Sees("of the grant are left.")
	s.Sees(fmt.Sprintf("muster account end-grant --grant %d", grant))
	s.sound("a lease that a grant pays")
	testchain.Must(sponsor.EndGrant(ctx, grant))(t)
	s.Sees("It is over, and the account pays all 12 tUSD now.")
	s.sound("a lease whose grant is over")
}

// files notes what files the page makes: its policy lets no script read them.
const files = `const make = URL.createObjectURL; URL.createObjectURL = file => {
	file.text().then(text => window.made = text);
	return make.call(URL, file);
}`

// book checks that muster vm reads the file that the page gives of a machine.
func (s *rentingStage) book() {
	s.t.Helper()
	s.Until(`document.querySelector("a[download=\"web.json\"]") && window.made`)
	text := webtest.Eval[string](s.Tab, `window.made`)
	var m rent.Machine
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&m); err != nil {
		s.t.Fatalf("%v: %s", err, text)
	}
	if m.Lease != 1 || m.Host != s.host.endpoint || m.Spec.Check() != nil || m.Name != "web" || m.Market != s.world.Deployment.Market ||
		m.HostKey != strings.TrimSpace(string(ssh.MarshalAuthorizedKey(s.host.key))) {
		s.t.Errorf("the file of the book is %s", text)
	}
}

// An order that the host does not confirm costs nothing: the page says so, and takes it back.
func TestAnOrderThatComesToNothing(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx := t.Context()
	person := s.world.Sender(t, "person")
	account := ledger.AccountID{Renter: person.Address(), Token: s.dollar.Address}
	testchain.Must(person.Deposit(ctx, account, s.dollar, testchain.Must(s.dollar.Parse("5"))(t)))(t)
	o := testchain.Must(s.world.Client.Offer(ctx, s.offer))(t)
	id, _, err := person.Take(ctx, ledger.Order{Offer: s.offer, Version: o.Version, Units: 1, MaxRate: o.Terms.Rate, SpecHash: common.Hash{1}})
	if err != nil {
		t.Fatal(err)
	}
	s.Carry(s.wallet)
	s.Go(fmt.Sprintf("%s/rent?offer=%d&lease=%d", s.site, s.offer, id))
	s.Sees("The account pays nothing until the host has confirmed")
	s.world.Later(t, time.Hour)
	s.Sees("The host did not confirm in time.")
	s.Press("Connect " + s.wallet.Name)
	s.Press("Cancel the late order")
	s.Sees("The order came to nothing")
	if got := testchain.Must(s.world.Client.RenterAccount(ctx, account))(t); got.Funds.Cmp(ledger.Grains(testchain.Must(s.dollar.Parse("5"))(t))) != 0 {
		t.Errorf("the account has %s grains", got.Funds)
	}
}

// What a provider writes of itself is text: no link, no markup, and no address that the site asks for it.
func TestHostileOffersAreText(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	ctx, provider := t.Context(), s.world.Sender(t, "provider")
	const hostile = `javascript:alert(1)//<img src=x onerror=alert(1)>`
	testchain.Must(provider.DescribeOffer(ctx, s.offer, ledger.OfferDescription{Region: [2]byte{'<', 'b'}, Site: common.Hash{'"', '>'}, URL: hostile}))(t)
	s.Go(s.site + "/offers")
	s.Sees("<b")
	s.Press(fmt.Sprint(s.offer))
	s.Sees(hostile)
	s.Sees("<b")
	if n := webtest.Eval[int](s.Tab, `document.querySelectorAll("main img, main b, a[href^=javascript]").length`); n != 0 {
		t.Errorf("%d elements are of the provider's making", n)
	}
	testchain.Must(provider.DescribeOffer(ctx, s.offer, ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: "https://host.example/x"}))(t)
	s.Until(`document.querySelector('a[href="https://host.example/x"]')?.rel.includes("noopener")`)
}

// What is looked for is in the address, and the list shows no more than that.
func TestOffersAreLookedFor(t *testing.T) {
	t.Parallel()
	s := setUpRenting(t)
	s.Go(s.site + "/offers")
	s.Sees("12 tUSD")
	for label, test := range map[string]struct{ fits, not, address string }{
		"Region":             {"DE", "VN", "region"},
		"Least speed class":  {"10", "11", "class"},
		"Most a month for a": {"12", "11.99", "most"},
	} {
		s.Fill(label, test.not)
		s.Sees("No offer fits.")
		s.Until(fmt.Sprintf(`new URL(location).searchParams.get(%q) === %q`, test.address, test.not))
		s.Fill(label, test.fits)
		s.Sees("12 tUSD")
	}
	s.Sees("muster offers --class 10 --region DE --max-price 12/month")
	s.Go(s.site + "/offers?region=VN")
	s.Sees("No offer fits.")
}
