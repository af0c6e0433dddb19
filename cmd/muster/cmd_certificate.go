package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newCertificate() *cobra.Command {
	cmd := group("certificate", "Issue certificates of hosts' sites, and read them",
		"list --commitment 1 --deployment deployment.json",
		newCertificateKinds(), newCertificateIssue(), newCertificateRevoke(), newCertificateShow(), newCertificateList())
	cmd.Long = `Issue certificates of hosts' sites, and read them. A certificate is about one
commitment at one site, as its offers name it. It is an attestation of EAS, by a
certifier that governance has admitted and that has a bond.`
	return cmd
}

// kindFlag is a kind of certificates.
type kindFlag struct{ ledger.CertificateKind }

// register adds the certificate that a renter demands.
func (f *kindFlag) register(cmd *cobra.Command) {
	cmd.Flags().Var(f, "certificate", "certificate that the site has to have: soc2, iso27001, location or hardware (default none)")
}

// words is the kind as an [view.OfferFilter] takes it: none, if no certificate is demanded.
func (f *kindFlag) words() []string {
	if f.CertificateKind == (ledger.CertificateKind{}) {
		return nil
	}
	return []string{f.CertificateKind.String()}
}

// check refuses an offer that lacks the certificate which is demanded, before the contract does.
func (f *kindFlag) check(o view.Offer) error {
	if o.Certified(f.words()) {
		return nil
	}
	return hint.Add(fmt.Errorf("the site of offer %d has no valid %s certificate", o.Offer, f.CertificateKind),
		"take one of those that have it: muster offers --certificate %s", f.CertificateKind)
}

func (f *kindFlag) Set(s string) (err error) {
	f.CertificateKind, err = ledger.ParseCertificateKind(s)
	return err
}
func (f *kindFlag) String() string { return "" }
func (f *kindFlag) Type() string   { return "kind" }

// kindsFlag is several kinds, each in a flag of its own.
type kindsFlag []ledger.CertificateKind

func (f *kindsFlag) Set(s string) error {
	kind, err := ledger.ParseCertificateKind(s)
	*f = append(*f, kind)
	return err
}
func (f *kindsFlag) String() string { return "" }
func (f *kindsFlag) Type() string   { return "kind" }

// words are the kinds as people write them.
func (f kindsFlag) words() []string {
	var words []string
	for _, kind := range f {
		words = append(words, kind.String())
	}
	return words
}

// uidFlag is the attestation that a certificate is.
type uidFlag struct{ common.Hash }

func (f *uidFlag) register(cmd *cobra.Command) {
	cmd.Flags().Var(f, "uid", "attestation of the certificate")
	require(cmd.Flags(), "uid")
}

func (f *uidFlag) Set(s string) (err error) {
	f.Hash, err = parseHash(s)
	return err
}
func (f *uidFlag) String() string { return "" }
func (f *uidFlag) Type() string   { return "hash" }

func newCertificateKinds() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use: "kinds", Short: "List what can be certified, and the schemas in EAS", Args: cobra.NoArgs,
		Example: "  muster certificate kinds --deployment deployment.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				type row struct {
					Kind   string `json:"kind"`
					Schema string `json:"schema"`
				}
				all, cells := []row{}, []string{}
				for _, kind := range ledger.CertificateKinds {
					schema, err := c.CertificateSchema(cmd.Context(), kind)
					if err != nil {
						return err
					}
					all = append(all, row{kind.String(), schema.Hex()})
					cells = append(cells, kind.String(), schema.Hex())
				}
				return print(cmd, all, func(w io.Writer) error { return rows(w, cells...) })
			})
		},
	}
	f.register(cmd)
	return cmd
}

func newCertificateIssue() *cobra.Command {
	var (
		f                       senderFlags
		id                      uint64
		kind                    kindFlag
		site, document, country string
		valid                   time.Duration
	)
	cmd := &cobra.Command{
		Use: "issue", Short: "Issue a certificate, as a certifier", Args: cobra.NoArgs,
		Long: `Issue a certificate, as a certifier who is admitted for its kind. A newer one
about the same supersedes an older one of the same certifier. It stays valid
while the certifier is admitted and has its bond, for 400 days at most.`,
		Example: `  muster certificate issue --commitment 1 --kind soc2 --site fra-1 \
    --document report.pdf --valid 8760h` + exampleSender("certifier"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			issued := ledger.Certificate{Commitment: id, Kind: kind.CertificateKind, Expiry: uint64(time.Now().Add(valid).Unix())}
			var err error
			if issued.Site, err = siteOf(site); err != nil {
				return err
			}
			if issued.Document, err = hashOrFile(document); err != nil {
				return err
			}
			if issued.Kind == ledger.KindLocation {
				if issued.Country, err = regionOf(country); err != nil {
					return err
				}
			}
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				uid, r, err := s.IssueCertificate(cmd.Context(), issued)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "uid", uid.Hex(), "expiry", issued.Expiry),
					"issued %s\nvalid until %s", uid.Hex(), view.Time(issued.Expiry))
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.Uint64Var(&id, "commitment", 0, "number of the commitment")
	flags.Var(&kind, "kind", "soc2, iso27001, location or hardware")
	flags.StringVar(&site, "site", "", "site, as the provider's offers name it")
	flags.StringVar(&document, "document", "", "report, evidence or description: a file, or its SHA-256")
	flags.StringVar(&country, "country", "", "country of a location, by its two letters")
	flags.DurationVar(&valid, "valid", 365*24*time.Hour, "how long it is valid")
	require(flags, "commitment", "kind", "site", "document")
	return cmd
}

func newCertificateRevoke() *cobra.Command {
	var f senderFlags
	var uid uidFlag
	cmd := &cobra.Command{
		Use: "revoke", Short: "Revoke a certificate, as who issued it", Args: cobra.NoArgs,
		Example: "  muster certificate revoke --uid " + exampleOperation + exampleSender("certifier"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				r, err := s.RevokeCertificate(cmd.Context(), uid.Hash)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "uid", uid.Hash.Hex()), "revoked %s", uid.Hash.Hex())
			})
		},
	}
	f.register(cmd)
	uid.register(cmd)
	return cmd
}

func newCertificateShow() *cobra.Command {
	var f chainFlags
	var uid uidFlag
	cmd := &cobra.Command{
		Use: "show", Short: "Show a certificate, and whether it is valid", Args: cobra.NoArgs,
		Example: "  muster certificate show --uid " + exampleOperation + " \\\n    --deployment deployment.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				read, err := view.ReadCertificate(cmd.Context(), c, uid.Hash)
				if err != nil {
					return err
				}
				return print(cmd, read, func(w io.Writer) error {
					cells := []string{"uid", read.UID.Hex(), "kind", read.Kind, "commitment", fmt.Sprint(read.Commitment), "site", read.Site}
					if read.Country != "" {
						cells = append(cells, "country", read.Country)
					}
					return rows(w, append(cells, "document", read.Document.Hex(), "certifier", read.Certifier,
						"until", view.Time(read.Expiry).String(), "state", read.State)...)
				})
			})
		},
	}
	f.register(cmd)
	uid.register(cmd)
	return cmd
}

func newCertificateList() *cobra.Command {
	var f chainFlags
	var id uint64
	cmd := &cobra.Command{
		Use: "list", Short: "List all certificates of a commitment", Args: cobra.NoArgs,
		Example: "  muster certificate list --commitment 1 --deployment deployment.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				report, done := blocks("reading certificates")
				all, err := view.ListCertificates(cmd.Context(), c, id, report)
				done()
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeCertificates(w, all) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Uint64Var(&id, "commitment", 0, "number of the commitment")
	require(cmd.Flags(), "commitment")
	return cmd
}

func writeCertificates(w io.Writer, all []view.Certificate) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no certificates")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "kind\tsite\tstate\tuntil\tuid")
	for _, c := range all {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", c.Kind, cut(c.Site, 12), c.State, view.Time(c.Expiry), c.UID.Hex())
	}
	return t.Flush()
}
