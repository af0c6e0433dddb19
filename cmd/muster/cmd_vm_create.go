package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/spec"
	"github.com/muster-network/muster/lease/template"
	"github.com/muster-network/muster/view"
)

// createFlags say what to rent.
type createFlags struct {
	rentFlags
	images   cacheFlags
	want     view.OfferFilter
	most     priceFlag
	kind     kindFlag
	offer    uint64
	image    string
	disk     int
	name     string
	hostname string
	keys     []string
	userData string
	template templateFlags
	number   uint64
	deposit  moneyFlag
	yes      bool
}

func newVMCreate() *cobra.Command {
	var f createFlags
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Rent a machine, and wait until it answers SSH",
		Long: `Order the cheapest machine that fits, say what it has to be, and wait until it
answers SSH with the key that its host has confirmed on chain. The price is
shown before anything is paid. From the confirmation on, the account pays by
the second; an order that is not confirmed within 15 minutes costs nothing.

If the command is broken off, run it again with the same --name: it goes on.

With --agent a company orders and pays: neither a wallet nor a node is needed.`,
		Example: `  muster vm create --cores 2 --image debian-12 --name web \
    --ssh-key ~/.ssh/id_ed25519.pub --max-price 12/month --deposit 20 \
    --catalogue https://images.example/catalogue.json \
    --catalogue-key RWQ...` + exampleSender("renter") + `
  muster vm create --cores 1 --image debian-12 --name db \
    --template postgresql --set database=shop --set password=@password` + exampleSender("renter") + `
  muster vm create --cores 2 --image debian-12 --name web \
    --agent https://agent.example --api-key agent.key`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.agent != "" {
				f.images.forRenter(f.private)
				return f.rentByAgent(cmd)
			}
			if err := f.mustAct("pays"); err != nil {
				return err
			}
			f.images.forRenter(f.private)
			return f.renter(cmd, func(r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
				return f.create(cmd, r, c, s, signer)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.IntVar(&f.want.Units, "cores", 1, "number of units: a physical core and 4 GiB of memory each")
	flags.IntVar(&f.want.Class, "min-class", 0, "least speed class")
	flags.StringVar(&f.want.Region, "region", "", "country, by its two letters (default any)")
	flags.Var(&f.most, "max-price", "highest price of a unit that you pay, such as 12/month")
	flags.Uint64Var(&f.offer, "offer", 0, "number of the offer (default the cheapest that fits)")
	f.kind.register(cmd)
	f.images.registerImage(cmd, &f.image)
	flags.IntVar(&f.disk, "disk", 10, "size of the disk in GiB")
	flags.StringVar(&f.name, "name", "", "name of the machine in your book (default one that is made up)")
	flags.StringVar(&f.hostname, "hostname", "", "name that the machine has itself (default the same)")
	registerKeys(cmd, &f.keys)
	flags.StringVar(&f.userData, "user-data", "", "file for cloud-init (default none)")
	f.template.register(cmd)
	registerAccountNumber(cmd, &f.number)
	flags.Var(&f.deposit, "deposit", "amount to pay into the account if it lacks money")
	flags.BoolVar(&f.yes, "yes", false, "do not ask before paying")
	return cmd
}

func registerKeys(cmd *cobra.Command, files *[]string) {
	cmd.Flags().StringSliceVar(files, "ssh-key", nil, "file with a public SSH key, or several, by commas (default those in ~/.ssh)")
}

// readKeys reads public SSH keys.
func readKeys(files []string) (keys []string, err error) {
	for _, file := range files {
		data, err := store.ReadFile(file, store.SmallFile)
		if err != nil {
			return nil, hint.Add(err, "name the file of a public key, which ends in .pub")
		}
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				keys = append(keys, line)
			}
		}
	}
	return keys, spec.CheckKeys(keys)
}

// ownKeys are the files of the public keys that ssh would use.
func ownKeys() (files []string, err error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"id_ed25519.pub", "id_ecdsa.pub", "id_rsa.pub"} {
		file := filepath.Join(home, ".ssh", name)
		if _, err := os.Stat(file); !errors.Is(err, fs.ErrNotExist) {
			files = append(files, file)
		}
	}
	if len(files) == 0 {
		return nil, hint.Add(errors.New("there is no SSH key to log in with"), "make one with ssh-keygen, or name one with --ssh-key")
	}
	return files, nil
}

// create makes the machine, or goes on with one of the same name.
func (f *createFlags) create(cmd *cobra.Command, r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
	ctx := cmd.Context()
	var err error
	var m *rent.Machine
	var o view.Offer
	var sp view.Sponsorship
	if f.name != "" {
		if m, err = r.Book.Find(f.name); err != nil && !errors.Is(err, rent.ErrNoMachine) {
			return err
		}
	}
	switch {
	case m != nil && m.HostKey != "":
		return hint.Add(fmt.Errorf("%w: %s", rent.ErrTaken, f.name), "choose another name, or delete it: muster vm delete %s", f.name)
	case m != nil:
		fmt.Fprintf(cmd.ErrOrStderr(), "going on with %s, which was begun before\n", m.Name)
		if o, err = view.ReadOffer(ctx, c, m.Offer); err != nil {
			return err
		}
		if m.Lease == 0 {
			if sp, err = sponsorship(cmd, c, s, o, m.Units, f.number); err != nil {
				return err
			}
		}
	default:
		if m, o, sp, err = f.plan(cmd, r, c, s); err != nil {
			return err
		}
	}
	order := rent.Order{Version: o.Version, Number: f.number, MaxRate: o.Price.Rate.Int}
	if m.Lease == 0 {
		if order.LeastSponsored, err = sp.Permit(ctx, s); err != nil {
			return err
		}
	}
	r.Say = tellSteps(cmd)
	if err := r.Create(ctx, m, order, s, signer); err != nil {
		if errors.Is(err, rent.ErrRejected) {
			err = errors.Join(err, r.Book.Remove(m.Name))
		}
		return err
	}
	return print(cmd, m, func(w io.Writer) error {
		cells := []string{"machine", m.Name, "lease", fmt.Sprint(m.Lease), "ssh", m.SSH, "user", m.User, "log in", "muster vm ssh " + m.Name}
		if m.Spec.Template != "" { // it is installed from now on
			cells = append(cells, m.Spec.Template, "muster vm check "+m.Name+" --wait 20m")
		}
		return rows(w, cells...)
	})
}

// plan finds an offer and an image, asks, and sees to the money.
func (f *createFlags) plan(cmd *cobra.Command, r *rent.Renter, c *ledger.Client, s *ledger.Sender) (m *rent.Machine, o view.Offer, sp view.Sponsorship, err error) {
	ctx := cmd.Context()
	if f.want.Units < 1 {
		return nil, o, sp, hint.Add(fmt.Errorf("a machine cannot have %d cores", f.want.Units), "give --cores 1 or more")
	}
	if f.want.Region != "" {
		if _, err = regionOf(f.want.Region); err != nil {
			return nil, o, sp, err
		}
	}
	what, data, err := f.spec(cmd, c.Deployment)
	if err != nil {
		return nil, o, sp, err
	}
	if o, err = f.choose(cmd, c); err != nil {
		return nil, o, sp, err
	}
	if f.name == "" {
		if f.name, err = r.Book.FreeName(rand.IntN); err != nil {
			return nil, o, sp, err
		}
	}
	if what.Hostname = f.hostname; what.Hostname == "" {
		what.Hostname = strings.NewReplacer(".", "-", "_", "-").Replace(f.name)
	}
	if err := what.Check(); err != nil {
		return nil, o, sp, err
	}
	cost := o.Cost(f.want.Units)
	fmt.Fprintf(cmd.ErrOrStderr(), "machine %s: %s\noffer %d: %s of speed class %d in %s\n%s %s a month, %s an hour; %s at least, for %s\n",
		f.name, shortImage(f.image), o.Offer, text.Count(f.want.Units, "unit"), o.Class, o.Region, cost.PerMonth, o.Token.Name(), cost.PerHour,
		o.Token.Amount(o.Deposit(f.want.Units)), view.Span(o.MinTerm))
	if sp, err = f.fund(cmd, c, s, o); err != nil {
		return nil, o, sp, err
	}
	return &rent.Machine{
		Name: f.name, ChainID: c.Deployment.ChainID, Market: c.Deployment.Market, Renter: s.Address(), Offer: o.Offer, Units: f.want.Units,
		Host: attest.Endpoint{URL: o.URL, Key: o.TLSKey}, Spec: *what, Data: data, Ordered: time.Now().UTC(), Certificate: f.kind.CertificateKind,
	}, o, sp, ctx.Err()
}

// shortImage is an image's name with as much of its hash as people compare.
func shortImage(image string) string {
	const most = 16
	name, hash, ok := strings.Cut(image, ":")
	if !ok || len(hash) <= most {
		return image
	}
	return name + ":" + hash[:most] + "…"
}

// spec is what the machine has to be, but for its name.
func (f *createFlags) spec(cmd *cobra.Command, d ledger.Deployment) (*spec.Spec, []byte, error) {
	files := f.keys
	if len(files) == 0 {
		var err error
		if files, err = ownKeys(); err != nil {
			return nil, nil, err
		}
	}
	keys, err := readKeys(files)
	if err != nil {
		return nil, nil, err
	}
	s := &spec.Spec{Version: spec.Version, Architecture: spec.AMD64, DiskGiB: f.disk, SSHKeys: keys, Salt: spec.NewSalt()}
	if s.Image, err = f.images.find(cmd, f.image); err != nil {
		return nil, nil, err
	}
	recipe, data, err := f.data(d)
	if err != nil {
		return nil, nil, err
	}
	if recipe != nil {
		s.Template = recipe.Name
	}
	if len(data) > 0 {
		s.UserDataSHA256 = spec.Sum(data)
	}
	return s, data, nil
}

// data is the machine's user data: of a file, or made of a template.
func (f *createFlags) data(d ledger.Deployment) (*template.Recipe, []byte, error) {
	recipe, err := f.template.recipe()
	switch {
	case err != nil:
		return nil, nil, err
	case recipe != nil && f.userData != "":
		return nil, nil, errors.New("--template and --user-data are both user data: give one of them")
	case recipe == nil && f.userData == "":
		return nil, nil, nil
	case recipe == nil:
		data, err := store.ReadFile(f.userData, spec.MaxUserData)
		return nil, data, err
	}
	if err := fits(recipe, d, f.want.Units, f.disk); err != nil {
		return nil, nil, err
	}
	values, err := f.template.values()
	if err != nil {
		return nil, nil, err
	}
	data, err := recipe.UserData(values)
	return recipe, data, err
}

// choose is the offer that was named, or the cheapest that fits.
func (f *createFlags) choose(cmd *cobra.Command, c *ledger.Client) (view.Offer, error) {
	if f.offer != 0 {
		o, err := view.ReadOffer(cmd.Context(), c, f.offer)
		if err != nil {
			return o, err
		}
		return o, f.kind.check(o)
	}
	if f.most.set {
		f.want.Most = &f.most.Price
	}
	f.want.Token, f.want.Certificates = c.Deployment.Stablecoin, f.kind.words()
	report, done := blocks("reading offers")
	defer done()
	all, err := view.ListOffers(cmd.Context(), c, f.want, report)
	if err != nil {
		return view.Offer{}, err
	}
	if len(all) == 0 {
		if len(f.want.Certificates) > 0 {
			return view.Offer{}, hint.Add(fmt.Errorf("no offer fits whose site has a valid %s certificate", f.kind.CertificateKind),
				"muster vm offers shows what there is; without --certificate, offers without one fit too")
		}
		return view.Offer{}, hint.Add(errors.New("no offer fits"), "muster vm offers shows what there is")
	}
	return all[0], nil
}

// spare is for how long an account should last besides the least term, in seconds.
const spare = 3600

// fund asks, and pays into the account what was allowed if it lacks money. It returns what the account's grant pays.
func (f *createFlags) fund(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, o view.Offer) (view.Sponsorship, error) {
	id := ledger.AccountID{Renter: s.Address(), Token: o.Token.Address, Number: f.number}
	a, err := view.ReadAccount(cmd.Context(), c, id)
	if err != nil {
		return view.Sponsorship{}, err
	}
	sp, err := sponsorship(cmd, c, s, o, f.want.Units, f.number)
	if err != nil {
		return sp, err
	}
	need := sp.Own(o, f.want.Units, o.MinTerm+spare)
	if a.Funds.Cmp(need) >= 0 {
		return sp, agree(cmd, f.yes, "order it?")
	}
	if f.deposit == "" {
		return sp, hint.Add(fmt.Errorf("account %d has %s; the least term and an hour cost %s", f.number, o.Token.Amount(a.Funds.Int), o.Token.Amount(need)),
			"give --deposit and an amount: a month costs %s", sp.OwnPrice(o, f.want.Units).PerMonth)
	}
	amount, err := o.Token.Parse(string(f.deposit))
	if err != nil {
		return sp, err
	}
	if new(big.Int).Add(a.Funds.Int, amount).Cmp(need) < 0 {
		return sp, fmt.Errorf("--deposit is too little: the least term and an hour cost %s", o.Token.Amount(need))
	}
	if err := agree(cmd, f.yes, fmt.Sprintf("pay %s into account %d, and order it?", o.Token.Amount(amount), f.number)); err != nil {
		return sp, err
	}
	_, err = s.Deposit(cmd.Context(), id, o.Token.Token, amount)
	return sp, err
}
