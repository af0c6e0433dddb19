package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/api"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/web"
)

func newAgent() *cobra.Command {
	cmd := group("agent", "Rent machines for customers who pay by card", "run --stripe-key-file stripe.key"+exampleSender("agent"),
		newAgentRun(), newAgentCustomer(), newAgentReconcile())
	cmd.Long = `Be a company that rents machines for its customers. They pay by card; the agent
pays the market from its own stablecoins, a day at a time, and keeps the books.`
	return cmd
}

// agentFlags say what an agent's daemon is made of, besides what all daemons
// have.
type agentFlags struct {
	listen, books, currency, issuer, returnURL string
	stripeKey, webhookSecret, adminKey         string
	stripeURL                                  string
	listed                                     addressesFlag
	window, ahead                              spanFlag
	policy                                     agent.Policy
	proxies                                    []string
	token                                      tokenFlag
}

func (f *agentFlags) register(cmd *cobra.Command) {
	f.policy = agent.DefaultPolicy()
	f.window, f.ahead = spanFlag(f.policy.Window/time.Second), spanFlag(f.policy.Ahead/time.Second)
	flags := cmd.Flags()
	flags.StringVar(&f.listen, "listen", "127.0.0.1:8500", "host and port at which to serve the API")
	flags.StringVar(&f.books, "books", "", "file of the books, or URL of a PostgreSQL database (default agent/books.db in the data folder)")
	flags.StringVar(&f.currency, "currency", "usd", "currency of payments: one of it buys a token")
	flags.StringVar(&f.issuer, "invoice-issuer", "", "file with what invoices say of the company (default nothing)")
	flags.StringVar(&f.returnURL, "return-url", "https://example.com", "where customers come back to after a payment")
	flags.StringVar(&f.stripeKey, "stripe-key-file", "", "file of Stripe's API key (default STRIPE_API_KEY in the environment)")
	flags.StringVar(&f.webhookSecret, "webhook-secret-file", "", "file of the webhook endpoint's secret (default STRIPE_WEBHOOK_SECRET in the environment)")
	flags.StringVar(&f.adminKey, "admin-key-file", "", "file of the administrator's key (default AGENT_ADMIN_KEY in the environment)")
	flags.StringVar(&f.stripeURL, "stripe-url", "", "where Stripe's API is, for tests (default Stripe's own)")
	flags.Var(&f.listed, "listed-provider", "providers whom payments pay that can be taken back, by commas (default none)")
	flags.Var(&f.window, "chargeback-window", "for how long a payment can be taken back")
	flags.Var(&f.ahead, "ahead", "for how long accounts in the market are filled")
	flags.Int64Var(&f.policy.FirstPayment, "first-payment", f.policy.FirstPayment, "most cents that a new customer can pay; 0: any")
	flags.Int64Var(&f.policy.DayUse, "day-use", f.policy.DayUse, "most cents a day of payments that can be taken back; 0: any")
	flags.Int64Var(&f.policy.CapBps, "price-cap-bps", f.policy.CapBps, "how dear offers may be for them, in parts of 10,000 of the cheapest")
	flags.StringSliceVar(&f.proxies, "proxy", nil, "addresses of proxies before it, by commas, such as 10.0.0.0/8")
	f.token.register(cmd)
}

func newAgentRun() *cobra.Command {
	var (
		f          senderFlags
		of         agentFlags
		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Serve customers, and pay their leases",
		Long: `Do the work of an agent: serve the API for customers at --listen, book what
Stripe tells of payments, refunds and disputes, take and end leases, fill each
customer's account in the market for a day, and hold the books against Stripe
and the chain. The sending account's stablecoins are the float.

Stripe's webhook endpoint is /v1/events below the public URL. Put a proxy with
TLS before the API, and name it with --proxy.

Secrets come from files or the environment. It can be killed and started again
at any time with the same books and the same data folder: lose neither.`,
		Example: `  muster agent run --stripe-key-file stripe.key \
    --webhook-secret-file webhook.secret --admin-key-file admin.key \
    --listed-provider ` + exampleAccount + exampleSender("agent"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			var d agentDaemon
			return p.run(p.agent(&f, &monitoring, &of, &d), func() error { return d.run(cmd) })
		},
	}
	f.register(cmd)
	of.register(cmd)
	monitoring.register(cmd)
	return cmd
}

// An agentDaemon is an agent's daemon as far as it was started.
type agentDaemon struct {
	config   agent.Config
	adminKey string
	agent    *agent.Agent
	listener net.Listener
	flags    *agentFlags
}

// agent are the steps of an agent's daemon.
func (p *parts) agent(f *senderFlags, monitoring *healthFlags, of *agentFlags, d *agentDaemon) []startup.Step {
	d.flags = of
	return slices.Concat(
		[]startup.Step{{Name: "secrets", Start: func() (_ startup.Stop, err error) { return nil, d.readSecrets() }}},
		p.steps("agent", f, monitoring),
		[]startup.Step{
			{Name: "books", Start: func() (_ startup.Stop, err error) {
				place := of.books
				if place == "" {
					place = filepath.Join(f.dataDir, "agent", book.FileName)
				}
				if d.config.Book, err = book.Open(p.cmd.Context(), place); err != nil {
					return nil, err
				}
				return d.config.Book.Close, nil
			}},
			{Name: "agent", Start: func() (_ startup.Stop, err error) {
				if d.config.Token, err = of.token.read(p.cmd, p.client); err != nil {
					return nil, err
				}
				out := newEvents(p.cmd)
				d.config.Chain, d.config.Sender, d.config.Signer, d.config.Health = p.client, p.sender, p.key.Key, p.health
				d.config.OnEvent = func(e agent.Event) { out.write(e, e.Block, e.Hints) }
				d.agent, err = agent.New(d.config)
				return nil, err
			}},
			{Name: "API", Start: func() (_ startup.Stop, err error) {
				if d.listener, err = new(net.ListenConfig).Listen(p.cmd.Context(), "tcp", of.listen); err != nil {
					return nil, hint.Add(fmt.Errorf("serve the API: %w", err), "give --listen an address that is free")
				}
				logger(p.cmd).Info("serving customers", "url", "http://"+d.listener.Addr().String())
				return func() error { _ = d.listener.Close(); return nil }, nil // its server has closed it, unless there was none
			}},
		},
	)
}

// readSecrets reads what must not be on a command line, and the rest of the
// configuration.
func (d *agentDaemon) readSecrets() error {
	f := d.flags
	key, err := secretOf(f.stripeKey, "STRIPE_API_KEY", "Stripe key")
	if err != nil {
		return err
	}
	webhook, err := secretOf(f.webhookSecret, "STRIPE_WEBHOOK_SECRET", "webhook secret")
	if err != nil {
		return err
	}
	if d.adminKey, err = secretOf(f.adminKey, "AGENT_ADMIN_KEY", "administrator's key"); err != nil {
		return err
	}
	if f.issuer != "" {
		text, err := store.ReadFile(f.issuer, store.SmallFile)
		if err != nil {
			return err
		}
		d.config.Issuer = string(text)
	}
	f.policy.Window, f.policy.Ahead = time.Duration(f.window)*time.Second, time.Duration(f.ahead)*time.Second
	for _, provider := range f.listed {
		f.policy.Listed = append(f.policy.Listed, provider.Hex())
	}
	d.config.Policy, d.config.Currency = f.policy, f.currency
	d.config.Cards, err = cards.New(cards.Config{Key: key, WebhookSecret: webhook, Currency: f.currency, URL: f.stripeURL, ReturnURL: f.returnURL})
	return err
}

// secretOf is a secret from a file, or else from the environment.
func secretOf(file, variable, what string) (string, error) {
	if file != "" {
		return readSecretFile(file, what, "the agent")
	}
	if secret := os.Getenv(variable); secret != "" {
		return secret, nil
	}
	return "", hint.Add(fmt.Errorf("the %s is missing", what), "name its file, or set %s in the environment", variable)
}

func (d *agentDaemon) run(cmd *cobra.Command) error {
	trusted, err := web.ParsePrefixes(d.flags.proxies)
	if err != nil {
		return err
	}
	server, err := api.New(api.Config{Agent: d.agent, AdminKey: d.adminKey, Log: logger(cmd)})
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(cmd.Context())
	group.Go(func() error { return d.agent.Run(ctx) })
	group.Go(func() error {
		return api.Serve(ctx, d.listener, web.Forwarded(trusted, d.config.Health.Requests(server.Handler())))
	})
	return group.Wait()
}

// adminFlags say where an agent is, and who asks.
type adminFlags struct{ agent, key string }

func (f *adminFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.agent, "agent", "http://127.0.0.1:8500", "URL of the agent's API")
	flags.StringVar(&f.key, "admin-key-file", "", "file of the administrator's key (default AGENT_ADMIN_KEY in the environment)")
}

func (f *adminFlags) client() (*api.Client, error) {
	key, err := secretOf(f.key, "AGENT_ADMIN_KEY", "administrator's key")
	if err != nil {
		return nil, err
	}
	return api.NewClient(f.agent, key)
}

func newAgentCustomer() *cobra.Command {
	var f adminFlags
	var name, email string
	cmd := &cobra.Command{
		Use: "add-customer", Short: "Add a customer, and print its first key",
		Long: `Add a customer to the books of an agent that runs. The key is shown this once:
the customer's programs have it.`,
		Example: `  muster agent add-customer --name "Example Ltd" --email it@example.com \
    --admin-key-file admin.key`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.client()
			if err != nil {
				return err
			}
			c, err := client.AddCustomer(cmd.Context(), name, email)
			if err != nil {
				return err
			}
			return print(cmd, c, func(w io.Writer) error {
				return rows(w, "customer", c.Customer.ID, "account", fmt.Sprint(c.Customer.Number), "key", c.Key.Secret)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&name, "name", "", "the customer's name")
	cmd.Flags().StringVar(&email, "email", "", "the customer's e-mail address")
	require(cmd.Flags(), "name", "email")
	return cmd
}

func newAgentReconcile() *cobra.Command {
	var f adminFlags
	var from, to string
	var asCSV bool
	cmd := &cobra.Command{
		Use: "reconcile", Short: "Hold an agent's books against Stripe and the chain",
		Long: `Have an agent that runs hold the books of some days against what Stripe and the
chain say. Each difference is named, and then the exit status is 1. With --csv
all that was booked is printed, a line for each movement of money.`,
		Example: `  muster agent reconcile --admin-key-file admin.key
  muster agent reconcile --from 2027-01-01 --to 2027-01-31 --csv \
    --admin-key-file admin.key > january.csv`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.client()
			if err != nil {
				return err
			}
			r, err := client.Reconcile(cmd.Context(), from, to)
			if err != nil {
				return err
			}
			if asCSV {
				err = writeLines(cmd.OutOrStdout(), r.Lines)
			} else {
				err = print(cmd, r, func(w io.Writer) error { return writeReport(w, r) })
			}
			if err == nil && len(r.Differences) > 0 {
				err = hint.Add(errors.New("the books do not fit"), "find out why before anything else: docs/agent.md tells how")
			}
			return err
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&from, "from", "", "the first day, in UTC (default yesterday)")
	flags.StringVar(&to, "to", "", "the last day (default the first)")
	flags.BoolVar(&asCSV, "csv", false, "print what was booked as CSV")
	return cmd
}

// writeLines writes what was booked, for spreadsheets: amounts are whole numbers
// of the asset.
func writeLines(w io.Writer, lines []agent.Line) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"entry", "time", "kind", "customer", "ref", "tx", "account", "asset", "amount"}) // Error tells
	for _, l := range lines {
		_ = out.Write([]string{
			fmt.Sprint(l.Entry), time.Unix(l.At, 0).UTC().Format(time.RFC3339), l.Kind, l.Customer, l.Ref, l.Tx, l.Account, l.Asset, l.Amount.String(),
		})
	}
	out.Flush()
	return out.Error()
}

func writeReport(w io.Writer, r agent.Report) error {
	day := func(at int64) string { return time.Unix(at, 0).UTC().Format(time.DateOnly) }
	s := r.Now
	err := rows(w, "from", day(r.From), "to", day(r.To-1), "up to block", fmt.Sprint(r.Block),
		"", "", "at Stripe", "cents, in this time", "payments", fmt.Sprint(r.Cards.Payments), "refunds", fmt.Sprint(r.Cards.Refunds), "disputes", fmt.Sprint(r.Cards.Disputes),
		"fees", fmt.Sprint(r.Cards.Fees), "payouts", fmt.Sprint(r.Cards.Payouts), "other", fmt.Sprint(r.Cards.Other),
		"", "", "on chain", "grains, in this time", "deposits", r.Tokens.Deposits.String(), "withdrawals", r.Tokens.Withdrawals.String(),
		"", "", "by the books", "cents, up to now", "payments", fmt.Sprint(s.Payments), "trials", fmt.Sprint(s.Trials), "debts", fmt.Sprint(s.Debts),
		"unspent", fmt.Sprint(s.Unspent), "sold", fmt.Sprint(s.Sold), "refunds", fmt.Sprint(s.Refunds), "disputes", fmt.Sprint(s.Disputes),
		"fees", fmt.Sprint(s.Fees), "at Stripe", fmt.Sprint(s.Processor), "paid out", fmt.Sprint(s.Bank), "other", fmt.Sprint(s.Other),
		"", "", "by the books", "grains, up to now", "put in", s.Capital.String(), "float", s.Float.String(), "market", s.Market.String())
	if err != nil {
		return err
	}
	fmt.Fprintln(w)
	if len(r.Differences) == 0 {
		fmt.Fprintln(w, "every cent was found")
	}
	for _, d := range r.Differences {
		writeMessage(w, "difference: ", d, 80)
	}
	return nil
}
