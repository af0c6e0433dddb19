package template

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Check is one of: a port of the machine that takes connections, an answer over HTTP, or a command that succeeds.
type Check struct {
	About   string `yaml:"about" json:"about"` // what holds if it succeeds, in one line
	TCP     int    `yaml:"tcp" json:"tcp,omitempty"`
	HTTP    *HTTP  `yaml:"http" json:"http,omitempty"`
	Command string `yaml:"command" json:"command,omitempty"` // for the machine's shell, as the user who logs in
}

// HTTP is a question to a web server in the machine.
type HTTP struct {
	Port   int    `yaml:"port" json:"port"`
	Path   string `yaml:"path" json:"path"`
	TLS    bool   `yaml:"tls" json:"tls,omitempty"` // by any certificate: the way there is SSH's, which is the machine's
	Status int    `yaml:"status" json:"status"`
	Has    string `yaml:"has" json:"has,omitempty"` // what is in the first MiB of the answer
}

func (c *Check) check() error {
	kinds := 0
	for _, is := range []bool{c.TCP != 0, c.HTTP != nil, c.Command != ""} {
		if is {
			kinds++
		}
	}
	switch {
	case c.About == "" || line(c.About, 100) != nil:
		return errors.New("nothing says in one line what it is about")
	case kinds != 1:
		return errors.New("it is one of tcp, http and command")
	case c.TCP != 0 && !port(c.TCP):
		return fmt.Errorf("%d is not a port", c.TCP)
	case text(c.Command, mostLine) != nil:
		return errors.New("the command is too long or has control characters")
	}
	if h := c.HTTP; h != nil {
		if u, err := url.Parse(h.Path); err != nil || !strings.HasPrefix(h.Path, "/") || u.Host != "" {
			return fmt.Errorf("%.40q is not a path", h.Path)
		}
		if !port(h.Port) || h.Status < 100 || h.Status > 599 {
			return fmt.Errorf("port %d or status %d is none", h.Port, h.Status)
		}
	}
	return nil
}

// Machine is a machine that one has logged in to by SSH.
type Machine interface {
	// Dial connects to a port of the machine, from within.
	Dial(ctx context.Context, port int) (net.Conn, error)
	// Run runs a command. Its error has what the command said.
	Run(ctx context.Context, command string) error
}

// ErrUnhealthy says that what a recipe installs does not work, or not yet.
var ErrUnhealthy = errors.New("it does not work yet")

// Healthy makes each of a recipe's checks once. Its error is [ErrUnhealthy] and names the first that failed.
func (r *Recipe) Healthy(ctx context.Context, m Machine) error {
	for _, c := range r.Health {
		if err := c.try(ctx, m); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrUnhealthy, c.About, err)
		}
	}
	return nil
}

// tryTime is how long a check may take: a loaded machine answers late.
const tryTime = 30 * time.Second

func (c *Check) try(ctx context.Context, m Machine) error {
	ctx, cancel := context.WithTimeout(ctx, tryTime)
	defer cancel()
	switch {
	case c.TCP != 0:
		conn, err := m.Dial(ctx, c.TCP)
		if err != nil {
			return err
		}
		return conn.Close()
	case c.HTTP != nil:
		return c.HTTP.ask(ctx, m)
	}
	return m.Run(ctx, c.Command)
}

func (h *HTTP) ask(ctx context.Context, m Machine) error {
	client := &http.Client{
		Transport: &http.Transport{
			DisableKeepAlives: true,
			DialContext:       func(ctx context.Context, _, _ string) (net.Conn, error) { return m.Dial(ctx, h.Port) },
			TLSClientConfig:   &tls.Config{InsecureSkipVerify: true}, // see TLS
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	scheme := "http"
	if h.TLS {
		scheme = "https"
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s://localhost:%d%s", scheme, h.Port, h.Path), http.NoBody)
	if err != nil {
		return err
	}
	answer, err := client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != h.Status {
		return fmt.Errorf("it answers with status %d, not %d", answer.StatusCode, h.Status)
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	if err == nil && !strings.Contains(string(body), h.Has) {
		err = fmt.Errorf("its answer has no %q", h.Has)
	}
	return err
}
