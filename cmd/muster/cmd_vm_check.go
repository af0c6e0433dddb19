package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/rent"
)

func newVMCheck() *cobra.Command {
	var (
		dataDir, file string
		keys          []string
	)
	cmd := &cobra.Command{
		Use:   "check NAME",
		Short: "Say whether what a machine's template installed works",
		Long: `Make the health checks of the template that a machine was made with. They are
made through the system's ssh, so that no port of the machine has to be open. A
machine that was made with a recipe's file needs the file again.`,
		Example: `  muster vm check db
  muster vm check greeter --template recipe.yaml \
    --template-key RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			book, err := rent.OpenBook(filepath.Join(dataDir, "machines"))
			if err != nil {
				return err
			}
			m, err := book.Find(args[0])
			if err != nil {
				return err
			}
			if m.Spec.Template == "" {
				return fmt.Errorf("%s was made without a template", m.Name)
			}
			name := m.Spec.Template
			if file != "" {
				name = file
			}
			r, err := findRecipe(name, keys)
			if err != nil {
				return err
			}
			if r.Name != m.Spec.Template {
				return fmt.Errorf("%s was made with template %s, not %s", m.Name, m.Spec.Template, r.Name)
			}
			over := &overSSH{cmd.Context(), func(options []string, command ...string) ([]string, error) {
				line, err := book.SSHCommand(m, command...)
				if err != nil {
					return nil, err
				}
				return append(append(line[:1:1], options...), line[1:]...), nil
			}}
			if err := r.Healthy(cmd.Context(), over); err != nil {
				return hint.Add(err, "look what it says: muster vm ssh %s -- sudo tail /var/log/cloud-init-output.log", m.Name)
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
	flags.StringVar(&dataDir, "data-dir", defaultDataDir(), "folder of the book of machines")
	flags.StringVar(&file, "template", "", "file of the signed recipe (default the built-in template)")
	flags.StringSliceVar(&keys, "template-key", nil, "minisign key that signs recipes, or several, by commas")
	return cmd
}

// overSSH is a machine that is reached by the system's ssh, with whatever keys and agents that has.
type overSSH struct {
	ctx  context.Context // as long as connections may live
	line func(options []string, command ...string) ([]string, error)
}

// Run runs a command in the machine.
func (o *overSSH) Run(ctx context.Context, command string) error {
	line, err := o.line(nil, command)
	if err != nil {
		return err
	}
	c := exec.CommandContext(ctx, line[0], line[1:]...)
	out, err := c.CombinedOutput()
	if errors.Is(err, exec.ErrNotFound) {
		return hint.Add(err, "install the ssh client: on Debian, openssh-client")
	}
	if err != nil {
		return fmt.Errorf("%w: %s", err, bytes.TrimSpace(out))
	}
	return nil
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
