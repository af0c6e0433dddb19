package main

import (
	"cmp"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/view"
)

func newVM() *cobra.Command {
	offers := newOffers()
	offers.Example = strings.ReplaceAll(offers.Example, "muster offers", "muster vm offers")
	return group("vm", "Rent machines and use them", "list", offers, newVMTemplates(), newVMCreate(), newVMCheck(), newVMList(), newVMShow(), newVMSSH(),
		vmAction(control.Stop, "Shut a machine down; its lease goes on, and costs the same", ""),
		vmAction(control.Start, "Start a machine that is off, or its own system after a rescue", ""),
		vmAction(control.Reboot, "Shut a machine down, and start it", leavesRescue),
		vmAction(control.Reset, "Push a machine's reset button", resetsRescue), newVMRescue(),
		newVMRebuild(),
		newVMRekey(), newVMConsole(), newVMLogs(), newVMPorts(), newVMKeys(), newVMSessions(), newVMLogout(),
		newVMSnapshot(), newVMSnapshots(), newVMRestore(), newVMMove(), newVMDelete())
}

// rentFlags say who rents, and where the book of machines is.
type rentFlags struct {
	senderFlags
	agentAccess
	private bool
}

func (f *rentFlags) register(cmd *cobra.Command) {
	f.chainFlags.register(cmd)
	f.define(cmd)
	f.agentAccess.register(cmd)
	requireOneOf(cmd.Flags(), "deployment", "agent")
	cmd.Flags().BoolVar(&f.private, "allow-private", false, "connect to hosts at private addresses too, for development")
}

// mustAct is an error unless somebody is named who can act on chain: what an
// account is missing for is told.
func (f *rentFlags) mustAct(what string) error {
	if f.agent == "" && !f.given() {
		return hint.Add(errors.New("no account is given that "+what), "give --keystore or --signer, or --agent if a company rents for you")
	}
	return nil
}

// book is the renter's machines.
func (f *rentFlags) book() (*rent.Book, error) {
	return rent.OpenBook(filepath.Join(f.dataDir, "machines"))
}

// renter connects to the chain, with the wallet if one is named: without one, what was signed before is used. With an
// agent, there is neither.
func (f *rentFlags) renter(cmd *cobra.Command, do func(r *rent.Renter, c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error) error {
	book, err := f.book()
	if err != nil {
		return err
	}
	if f.agent != "" {
		return f.throughAgent(cmd, book, func(r *rent.Renter) error { return do(r, nil, nil, nil) })
	}
	with := func(c *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
		return do(&rent.Renter{Book: book, Chain: c, Deployment: c.Deployment, Dialer: outward.Dialer(f.private)}, c, s, signer)
	}
	if !f.given() {
		return f.withLedger(cmd, func(c *ledger.Client) error { return with(c, nil, nil) })
	}
	config, err := f.config(cmd)
	if err != nil {
		return err
	}
	return f.withLedger(cmd, func(c *ledger.Client) error {
		s, err := ledger.OpenSender(cmd.Context(), c, config)
		if err != nil {
			return err
		}
		return errors.Join(with(c, s, config.Key), s.Close())
	})
}

// machine is the way to the host of a machine in the book.
func (f *rentFlags) machine(cmd *cobra.Command, name string, do func(m *rent.Machine, c *control.Client, chain *ledger.Client) error) error {
	return f.renter(cmd, func(r *rent.Renter, c *ledger.Client, _ *ledger.Sender, signer wallet.Signer) error {
		m, err := r.Book.Find(name)
		if err != nil {
			return err
		}
		if m.Lease == 0 {
			return hint.Add(fmt.Errorf("%s is not ordered yet", name), "run muster vm create --name %s again", name)
		}
		client, err := r.Client(cmd.Context(), m, signer)
		if err != nil {
			return err
		}
		err = do(m, client, c)
		if errors.Is(err, control.ErrEnded) { // from elsewhere
			return errors.Join(hint.Add(fmt.Errorf("%w, and is forgotten here", err),
				"run the command again with --keystore or --signer: your wallet signs another"), r.Book.ForgetSession(name))
		}
		return err
	})
}

// named is a command about one machine.
func named(use, short, long, example string, register func(cmd *cobra.Command), run func(cmd *cobra.Command, name string, more []string) error) *cobra.Command {
	cmd := &cobra.Command{
		Use: use + " NAME", Short: short, Long: long, Example: example, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return run(cmd, args[0], args[1:]) },
	}
	register(cmd)
	return cmd
}

const exampleDeployment = ` \
    --deployment deployment.json`

func newVMList() *cobra.Command {
	var dataDir string
	cmd := &cobra.Command{
		Use: "list", Short: "List the machines in the book", Example: "  muster vm list", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			book, err := rent.OpenBook(filepath.Join(dataDir, "machines"))
			if err != nil {
				return err
			}
			all, err := book.All()
			if err != nil {
				return err
			}
			if all == nil {
				all = []*rent.Machine{}
			}
			return print(cmd, all, func(w io.Writer) error {
				if len(all) == 0 {
					_, err := fmt.Fprintln(w, "no machines")
					return err
				}
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				fmt.Fprintln(t, "name\tlease\tunits\timage\tssh\tordered")
				for _, m := range all {
					fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t%s\n", m.Name, m.Lease, m.Units, m.From().Name, m.SSH, m.Ordered.UTC().Format(time.DateTime))
				}
				return t.Flush()
			})
		},
	}
	cmd.Flags().StringVar(&dataDir, "data-dir", defaultDataDir(), "folder of the book of machines")
	return cmd
}

// vmStatus is a machine as its host and the chain say it is.
type vmStatus struct {
	Name   string            `json:"name"`
	Lease  view.SettledLease `json:"lease"`
	Status control.Status    `json:"machine"`
}

func newVMShow() *cobra.Command {
	var f rentFlags
	return named("show", "Show a machine, and what it costs", "", "  muster vm show web"+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
		if f.agent != "" {
			return f.showRented(cmd, name)
		}
		return f.machine(cmd, name, func(m *rent.Machine, c *control.Client, chain *ledger.Client) error {
			l, err := view.ReadLease(cmd.Context(), chain, m.Lease)
			if err != nil {
				return err
			}
			s, err := c.Status(cmd.Context())
			if err != nil {
				return err
			}
			if err := f.noteStatus(m, s); err != nil {
				return err
			}
			return print(cmd, vmStatus{name, l, s}, func(w io.Writer) error { return writeVM(w, m, l, s) })
		})
	})
}

func writeVM(w io.Writer, m *rent.Machine, l view.SettledLease, s control.Status) error {
	cells := []string{"machine", fmt.Sprintf("%s, %s", m.Name, s.State)}
	if s.Detail != "" {
		cells = append(cells, wrapped("", s.Detail)...)
	}
	cells = append(cells, "lease", fmt.Sprintf("%d, %s", l.Lease.Lease, l.State), "price", l.Price.PerHour+" "+l.Token.Name()+" an hour", "", l.Price.PerMonth+" a month",
		"paid", l.Paid+" "+l.Token.Name(), "refunded", l.Refunded+" "+l.Token.Name(), "image", cmp.Or(s.Image, m.Spec.Image.Name), "ssh", s.SSH, "user", s.User)
	if s.HostKey != "" {
		cells = append(cells, "host key", "SHA256:"+base64.RawStdEncoding.EncodeToString(l.HostKey[:])) // as ssh shows it
	}
	if x := s.Rescue; x != nil {
		cells = append(cells, rescueCells(x)...)
	}
	for _, p := range s.Ports {
		cells = append(cells, "port", fmt.Sprintf("%s %d at %d", p.Protocol, p.Port, p.Public))
	}
	if s.KeptUntil != nil {
		cells = append(cells, "disk", "kept until "+s.KeptUntil.UTC().Format(time.DateTime)+" UTC")
	}
	if x := s.Metrics; x != nil {
		cells = append(cells,
			"up for", time.Duration(x.Uptime*float64(time.Second)).Round(time.Second).String(),
			"processor", fmt.Sprintf("%d, %.1f s used", x.VCPUs, x.CPUSeconds),
			"memory", fmt.Sprintf("%d MiB; its process takes %d", x.MemoryBytes>>20, x.MemoryUsed>>20),
			"disk", fmt.Sprintf("%d of %d MiB", x.DiskUsed>>20, x.DiskBytes>>20))
	}
	return rows(w, cells...)
}

func newVMSSH() *cobra.Command {
	var dataDir string
	var show bool
	cmd := &cobra.Command{
		Use:   "ssh NAME [-- OPTIONS COMMAND]",
		Short: "Log in to a machine by SSH",
		Long: `Log in to a machine with the system's ssh. The only host key that is believed is
the one that was confirmed on chain; while the machine's rescue system runs, the
one that the host has said of that. After "--" come ssh's own options, and what
the machine shall run. The exit status is ssh's: that of the command, or 255.`,
		Example: `  muster vm ssh web
  muster vm ssh web -- uname -a
  muster vm ssh web -- -i other_key -L 8080:localhost:80
  muster vm ssh web --print`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			book, err := rent.OpenBook(filepath.Join(dataDir, "machines"))
			if err != nil {
				return err
			}
			m, err := book.Find(args[0])
			if err != nil {
				return err
			}
			command, err := book.SSHCommand(m, args[1:]...)
			if err != nil {
				return err
			}
			if m.RescueKey != "" {
				fmt.Fprintf(cmd.ErrOrStderr(), rescueNote, m.Name, machine.OwnDisk)
			}
			if show {
				return print(cmd, command, func(w io.Writer) error {
					_, err := fmt.Fprintln(w, shellLine(command))
					return err
				})
			}
			program, err := exec.LookPath(command[0])
			if err != nil {
				return hint.Add(err, "install the ssh client (on Debian, openssh-client), or print the command with --print")
			}
			c := exec.CommandContext(cmd.Context(), program, command[1:]...)
			c.Stdin, c.Stdout, c.Stderr = os.Stdin, cmd.OutOrStdout(), cmd.ErrOrStderr()
			var ended *exec.ExitError
			if err := c.Run(); errors.As(err, &ended) && ended.ExitCode() > 0 {
				if ended.ExitCode() == sshFailed {
					writeHint(cmd, fmt.Sprintf("muster vm show %s says how it is; if it has got a new disk: muster vm rekey %s", m.Name, m.Name))
				}
				return exitStatus(ended.ExitCode())
			} else if err != nil {
				return fmt.Errorf("ssh: %w", err)
			}
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&dataDir, "data-dir", defaultDataDir(), "folder of the book of machines")
	flags.BoolVar(&show, "print", false, "print the command and run nothing")
	return cmd
}

// sshFailed is ssh's exit status where it is not the command's.
const sshFailed = 255

// shellLine writes a command as one would type it.
func shellLine(command []string) string {
	quoted := make([]string, len(command))
	for i, arg := range command {
		quoted[i] = arg
		if strings.Trim(arg, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%") != "" || arg == "" {
			quoted[i] = "'" + strings.ReplaceAll(arg, "'", `'\''`) + "'"
		}
	}
	return strings.Join(quoted, " ")
}

const (
	leavesRescue = "Shut a machine down, and start it. If its rescue system runs, its own system is\nstarted."
	resetsRescue = `Push a machine's reset button: what it has not written is lost. A rescue system
begins anew, with a new disk and a new SSH key: "muster vm rescue" waits for it.`
)

// vmAction is a command that does something with a machine.
func vmAction(action control.Action, short, long string) *cobra.Command {
	var f rentFlags
	use := string(action)
	return named(use, short, long, "  muster vm "+use+" web"+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
		return f.machine(cmd, name, func(m *rent.Machine, c *control.Client, _ *ledger.Client) error {
			if err := c.Act(cmd.Context(), action); err != nil {
				return err
			}
			if err := f.leaveRescue(m, action); err != nil {
				return err
			}
			return print(cmd, map[string]string{"name": name, "action": use}, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "%s: %s has begun\n", name, use)
				return err
			})
		})
	})
}

func newVMConsole() *cobra.Command {
	var f rentFlags
	return named("console", "Use a machine's serial console", `Read and write the serial console of a machine. Ctrl-] ends it. Your terminal
gets all that is written to the console, its commands too, as it does from any
SSH server: do not open the console of a host that you fear.`,
		"  muster vm console web"+exampleDeployment, f.register, func(cmd *cobra.Command, name string, _ []string) error {
			return f.machine(cmd, name, func(_ *rent.Machine, c *control.Client, _ *ledger.Client) error {
				console, err := c.Console(cmd.Context())
				if err != nil {
					return err
				}
				defer console.Close()
				if in := int(os.Stdin.Fd()); term.IsTerminal(in) {
					before, err := term.MakeRaw(in)
					if err != nil {
						return err
					}
					defer func() { _ = term.Restore(in, before) }()
				}
				var left atomic.Bool // by the renter
				go func() {
					_, _ = io.Copy(console, &untilEscape{os.Stdin})
					left.Store(true)
					_ = console.Close()
				}()
				if _, err = io.Copy(cmd.OutOrStdout(), console); left.Load() || cmd.Context().Err() != nil {
					return nil
				}
				return err
			})
		})
}

// untilEscape ends where Ctrl-] is typed.
type untilEscape struct{ io.Reader }

func (r *untilEscape) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	if i := strings.IndexByte(string(b[:n]), 0x1d); i >= 0 {
		return i, io.EOF
	}
	return n, err
}

func newVMLogs() *cobra.Command {
	var f rentFlags
	return named("logs", "Print what a machine's serial console has printed",
		"Print what a machine's serial console has printed, without what a terminal would\ntake for a command.", "  muster vm logs web"+exampleDeployment, f.register,
		func(cmd *cobra.Command, name string, _ []string) error {
			return f.machine(cmd, name, func(_ *rent.Machine, c *control.Client, _ *ledger.Client) error {
				log, err := c.Log(cmd.Context())
				if err != nil {
					return err
				}
				defer log.Close()
				return copyPlain(cmd.OutOrStdout(), log)
			})
		})
}

func newVMPorts() *cobra.Command {
	var f rentFlags
	var open []string
	var none bool
	cmd := named("ports", "Show or set the ports of a machine that the internet reaches", `Show the ports that are open, or open these in place of them. A port is
PROTOCOL/PORT, such as tcp/443; with a number after a colon it is reached at
that port of the host, and after an @ only from those addresses, by commas.
SSH's port is always open.`,
		"  muster vm ports web --open tcp/443 --open tcp/5432@203.0.113.0/24"+exampleDeployment, f.register,
		func(cmd *cobra.Command, name string, _ []string) error {
			ports := []control.Port{}
			for _, s := range open {
				p, err := parsePort(s)
				if err != nil {
					return err
				}
				ports = append(ports, p)
			}
			return f.machine(cmd, name, func(m *rent.Machine, c *control.Client, chain *ledger.Client) error {
				if len(ports) > 0 || none {
					if err := c.SetPorts(cmd.Context(), ports); err != nil {
						return err
					}
				}
				s, err := c.Status(cmd.Context())
				if err != nil {
					return err
				}
				return print(cmd, s.Ports, func(w io.Writer) error {
					host, _, _ := strings.Cut(s.SSH, ":")
					for _, p := range s.Ports {
						fmt.Fprintf(w, "%s/%d is reached at %s:%d%s\n", p.Protocol, p.Port, host, p.Public, onlyFrom(p))
					}
					_, err := fmt.Fprintf(w, "SSH is reached at %s\n", s.SSH)
					return err
				})
			})
		})
	cmd.Flags().StringArrayVar(&open, "open", nil, "port to open, once for each")
	cmd.Flags().BoolVar(&none, "none", false, "close all but SSH's")
	return cmd
}

// onlyFrom says from where a port is reached, if not from everywhere.
func onlyFrom(p control.Port) string {
	if len(p.From) == 0 {
		return ""
	}
	from := make([]string, len(p.From))
	for i, prefix := range p.From {
		from[i] = prefix.String()
	}
	return ", only from " + strings.Join(from, ", ")
}

func parsePort(s string) (p control.Port, err error) {
	wrong := hint.Add(fmt.Errorf("%q is not a port", s), "write one such as tcp/443, tcp/443:20443 or udp/51820@203.0.113.0/24")
	rest, from, limited := strings.Cut(s, "@")
	protocol, number, ok := strings.Cut(rest, "/")
	inside, public, chosen := strings.Cut(number, ":")
	if !ok || protocol != string(control.TCP) && protocol != string(control.UDP) {
		return p, wrong
	}
	p.Protocol = control.Protocol(protocol)
	for text, to := range map[string]*uint16{inside: &p.Port, public: &p.Public} {
		if to == &p.Public && !chosen {
			continue
		}
		n, err := strconv.ParseUint(text, 10, 16)
		if err != nil || n == 0 {
			return p, wrong
		}
		*to = uint16(n)
	}
	if !limited {
		return p, nil
	}
	for one := range strings.SplitSeq(from, ",") {
		prefix, err := netip.ParsePrefix(one)
		if addr, single := netip.ParseAddr(one); err != nil && single == nil {
			prefix, err = netip.PrefixFrom(addr, addr.BitLen()), nil
		}
		if err != nil {
			return p, wrong
		}
		p.From = append(p.From, prefix)
	}
	return p, nil
}

func newVMRekey() *cobra.Command {
	var f rentFlags
	var file string
	cmd := named("rekey", "Believe the SSH key that a machine has now", `Name the SSH key that a machine has now on chain, and log in with no other from
then on. A machine has a new key after it was rebuilt, and else should not.

The host says which it is: the one that it read from the console of a new disk.
If you have changed the key yourself, give a copy of the machine's
/etc/ssh/ssh_host_ed25519_key.pub with --key.`,
		"  muster vm rekey web"+exampleSender("renter")+"\n  muster vm rekey web --key ssh_host_ed25519_key.pub"+exampleSender("renter"), f.register, func(cmd *cobra.Command, name string, _ []string) error {
			if err := f.mustAct("names the key"); err != nil {
				return err
			}
			return f.renter(cmd, func(r *rent.Renter, _ *ledger.Client, s *ledger.Sender, signer wallet.Signer) error {
				m, err := r.Book.Find(name)
				if err != nil {
					return err
				}
				receipt, err := rekey(cmd, r, m, s, signer, file)
				if err != nil {
					return err
				}
				result := map[string]any{"name": name, "hostKey": m.HostKey}
				if receipt != nil { // an agent's are its own
					result = receiptOf(receipt, "name", name, "hostKey", m.HostKey)
				}
				return printReceipt(cmd, result, "%s has the key %s", name, m.HostKey)
			})
		})
	cmd.Flags().StringVar(&file, "key", "", "file with the machine's public SSH key (default the one that the host says)")
	return cmd
}

// rekey names the key in a file, or else the one that the host says.
func rekey(cmd *cobra.Command, r *rent.Renter, m *rent.Machine, s *ledger.Sender, signer wallet.Signer, file string) (*ledger.Receipt, error) {
	if file != "" {
		line, err := store.ReadFile(file, store.SmallFile)
		if err != nil {
			return nil, err
		}
		return r.RekeyTo(cmd.Context(), m, string(line), by(r, s))
	}
	client, err := r.Client(cmd.Context(), m, signer)
	if err != nil {
		return nil, err
	}
	return r.Rekey(cmd.Context(), m, client, by(r, s))
}

func newVMDelete() *cobra.Command {
	var f rentFlags
	var yes bool
	cmd := named("delete", "End a machine's lease", `End the lease of a machine: it stops at once, and nothing more is paid but what
is left of the least term. Its disk is kept for 72 hours by the host, and cannot
be used any more.`, "  muster vm delete web"+exampleSender("renter"), f.register, func(cmd *cobra.Command, name string, _ []string) error {
		if f.agent != "" {
			return f.endRented(cmd, name, yes)
		}
		if !f.given() {
			return hint.Add(errors.New("no account is given that ends the lease"), "give --keystore or --signer")
		}
		return f.renter(cmd, func(r *rent.Renter, c *ledger.Client, s *ledger.Sender, _ wallet.Signer) error {
			m, err := r.Book.Find(name)
			if err != nil {
				return err
			}
			if err := agree(cmd, yes, fmt.Sprintf("end the lease of %s, and lose its disk?", name)); err != nil {
				return err
			}
			l, err := c.Lease(cmd.Context(), m.Lease)
			if err != nil {
				return err
			}
			result := map[string]any{"name": name, "lease": m.Lease}
			if l.State == ledger.LeaseActive {
				receipt, err := s.EndLease(cmd.Context(), m.Lease)
				if err != nil {
					return err
				}
				result = receiptOf(receipt, "name", name, "lease", m.Lease)
			} else if l.State == ledger.LeaseWaiting {
				return hint.Add(fmt.Errorf("lease %d waits for its machine: it can be ended when it is confirmed, and comes to nothing if it is not", m.Lease), "wait for some minutes")
			}
			if err := r.Book.Remove(name); err != nil {
				return err
			}
			return print(cmd, result, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "%s is deleted: lease %d is over\n", name, m.Lease)
				return err
			})
		})
	})
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// agree asks a person, unless that was answered by a flag.
func agree(cmd *cobra.Command, yes bool, question string) error {
	if yes {
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return hint.Add(errors.New("nobody is at a terminal to agree"), "give --yes")
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "%s [y/N] ", question)
	var answer string
	_, _ = fmt.Fscanln(os.Stdin, &answer) // an empty one is no
	if answer = strings.ToLower(answer); answer != "y" && answer != "yes" {
		return errors.New("nothing was done")
	}
	return nil
}
