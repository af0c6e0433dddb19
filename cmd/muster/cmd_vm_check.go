package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/template"
)

func newVMCheck() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check NAME [-- SSH OPTIONS]",
		Short: "Say whether what a machine's template installed works",
		Long: `Make the health checks of the template that a machine was made with. They are
made through the system's ssh, so that no port of the machine has to be open. A
machine that was made with a recipe's file needs the file again.

A machine is there before its template is installed, which takes some minutes:
with --wait the checks are made again until they succeed.`,
		Example: `  muster vm check db
  muster vm check db --wait 20m -- -i ~/.ssh/other
  muster vm check greeter --template recipe.yaml \
    --template-key RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3`,
		Args: func(cmd *cobra.Command, args []string) error {
			if at := cmd.ArgsLenAtDash(); at >= 0 { // what follows is ssh's
				args = args[:at]
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			book, err := rent.OpenBook(filepath.Join(f.dataDir, "machines"))
			if err != nil {
				return err
			}
			m, err := book.Find(args[0])
			if err != nil {
				return err
			}
			r, err := f.recipe(m)
			if err != nil {
				return err
			}
			over := &overSSH{cmd.Context(), func(options []string, command ...string) ([]string, error) {
				line, err := book.SSHCommand(m, command...)
				if err != nil {
					return nil, err
				}
				return slices.Concat(line[:1], args[1:], options, line[1:]), nil
			}}
			if err := f.await(cmd, r, m, over); err != nil {
				return err
			}
			result := struct {
				Name     string `json:"name"`
				Template string `json:"template"`
				Healthy  bool   `json:"healthy"`
			}{m.Name, r.Name, true}
			return print(cmd, result, func(w io.Writer) error {
				var cells []string
				for _, c := range r.Health {
					cells = append(cells, "holds", c.About)
				}
				return rows(w, cells...)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.dataDir, "data-dir", defaultDataDir(), "folder of the book of machines")
	flags.StringVar(&f.file, "template", "", "file of the signed recipe (default the built-in template)")
	flags.StringSliceVar(&f.keys, "template-key", nil, "minisign key that signs recipes, or several, by commas")
	flags.DurationVar(&f.wait, "wait", 0, "for how long to wait until it works")
	return cmd
}

// checkFlags say how a machine is checked.
type checkFlags struct {
	dataDir, file string
	keys          []string
	wait          time.Duration
}

// recipe is the one that a machine was made with.
func (f *checkFlags) recipe(m *rent.Machine) (*template.Recipe, error) {
	if m.Spec.Template == "" {
		return nil, fmt.Errorf("%s was made without a template", m.Name)
	}
	name := m.Spec.Template
	if f.file != "" {
		name = f.file
	}
	r, err := findRecipe(name, f.keys)
	if errors.Is(err, fs.ErrNotExist) && f.file == "" {
		return nil, hint.Add(fmt.Errorf("%s was made with template %s, which is not a built-in one", m.Name, name), "give its file: --template recipe.yaml")
	}
	if err == nil && r.Name != m.Spec.Template {
		err = fmt.Errorf("%s was made with template %s, not %s", m.Name, m.Spec.Template, r.Name)
	}
	return r, err
}

// betweenChecks is the time from one try to the next.
const betweenChecks = 5 * time.Second

// await makes the checks until they succeed, or it has waited long enough, or cloud-init has failed.
func (f *checkFlags) await(cmd *cobra.Command, r *template.Recipe, m *rent.Machine, over *overSSH) error {
	ctx, began, told := cmd.Context(), time.Now(), ""
	for {
		if err := over.Run(ctx, "true"); err != nil {
			return hint.Add(fmt.Errorf("log in to %s: %w", m.Name, err),
				"see how it is: muster vm show %s; name your key: muster vm check %[1]s -- -i FILE", m.Name)
		}
		err := r.Healthy(ctx, over)
		if err == nil || ctx.Err() != nil {
			return err
		}
		state := over.installing(ctx)
		if state == failed || time.Since(began) >= f.wait {
			return advise(err, state, m.Name)
		}
		if err.Error() != told {
			told = err.Error()
			fmt.Fprintln(cmd.ErrOrStderr(), "waiting: "+told)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(betweenChecks):
		}
	}
}

// advise says what can be done about a machine that is not healthy.
func advise(err error, state, name string) error {
	switch state {
	case underWay:
		return hint.Add(fmt.Errorf("it is being installed: %w", err), "wait for it: muster vm check %s --wait 20m", name)
	case failed:
		err = fmt.Errorf("its installation failed: %w", err)
	}
	return hint.Add(err, "look what it says: muster vm ssh %s -- sudo tail /var/log/cloud-init-output.log", name)
}

// What cloud-init says of itself that matters here.
const (
	underWay = "running"
	failed   = "error"
)

// installing is what cloud-init in a machine says of itself, or nothing.
func (o *overSSH) installing(ctx context.Context) string {
	out, _ := o.output(ctx, "cloud-init status") // it exits with an error if it has failed
	_, state, _ := strings.Cut(out, "status: ")
	state, _, _ = strings.Cut(state, "\n")
	return state
}

// overSSH is a machine that is reached by the system's ssh, with whatever keys and agents that has.
type overSSH struct {
	ctx  context.Context // as long as connections may live
	line func(options []string, command ...string) ([]string, error)
}

// Run runs a command in the machine.
func (o *overSSH) Run(ctx context.Context, command string) error {
	out, err := o.output(ctx, command)
	if errors.Is(err, exec.ErrNotFound) {
		return hint.Add(err, "install the ssh client: on Debian, openssh-client")
	}
	if err != nil && out != "" {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return err
}

// output is what a command in the machine says.
func (o *overSSH) output(ctx context.Context, command string) (string, error) {
	line, err := o.line(nil, command)
	if err != nil {
		return "", err
	}
	out, err := exec.CommandContext(ctx, line[0], line[1:]...).CombinedOutput()
	return string(bytes.TrimSpace(out)), err
}

// Dial connects to a port of the machine, once the machine says that something listens there: ssh itself does not say
// whether a connection was made.
func (o *overSSH) Dial(ctx context.Context, port int) (net.Conn, error) {
	if err := o.Run(ctx, fmt.Sprintf("timeout 10 bash -c '</dev/tcp/127.0.0.1/%d'", port)); err != nil {
		return nil, err
	}
	line, err := o.line([]string{"-W", fmt.Sprintf("127.0.0.1:%d", port)})
	if err != nil {
		return nil, err
	}
	near, far := net.Pipe()
	c := exec.CommandContext(o.ctx, line[0], line[1:]...)
	var complaint strings.Builder
	c.Stdin, c.Stdout, c.Stderr, c.WaitDelay = far, far, &complaint, time.Second
	if err := c.Start(); err != nil {
		return nil, errors.Join(err, near.Close(), far.Close())
	}
	go func() {
		_ = c.Wait() // whoever reads finds the end
		_ = far.Close()
	}()
	return near, nil
}
