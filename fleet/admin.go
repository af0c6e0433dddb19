package fleet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/muster-network/muster/internal/hint"
)

// ErrNoHub says that no hub runs with a data folder.
var ErrNoHub = errors.New("no hub runs with this data folder")

// socketName is the file in a hub's data folder by which the commands of its machine reach it. Who may open it may do
// everything: its folder is the hub's user's alone.
const socketName = "hub.sock"

// mostAsked is the most bytes of a command's request, but for a program's.
const mostAsked = 1 << 20

// ServeAdmin serves the commands of this machine until ctx ends.
func (h *Hub) ServeAdmin(ctx context.Context) error {
	path := filepath.Join(h.DataDir, socketName)
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) { // of a hub that was killed: the records are locked by this one
		return fmt.Errorf("remove the socket of an earlier hub: %w", err)
	}
	l, err := new(net.ListenConfig).Listen(ctx, "unix", path)
	if err != nil {
		return hint.Add(fmt.Errorf("serve commands: %w", err), "give --data-dir a folder with a short path")
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return errors.Join(err, l.Close())
	}
	return serve(ctx, "commands", l, &http.Server{Handler: h.admin(), ReadHeaderTimeout: 5 * time.Second})
}

// serve serves on a listener until ctx ends, and closes it.
func serve(ctx context.Context, what string, l net.Listener, server *http.Server) error {
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve %s: %w", what, err)
	}
	return nil
}

// A command is what is asked of a hub.
type command struct {
	Name       string        `json:"name,omitempty"`
	Life       time.Duration `json:"life,omitempty"`
	Commitment uint64        `json:"commitment,omitempty"`
}

// A result is what comes back.
type result struct {
	Token       string      `json:"token,omitempty"`
	Assignment  *Assignment `json:"assignment,omitempty"`
	Commitments []uint64    `json:"commitments,omitempty"`
	Status      *Status     `json:"status,omitempty"`
	Lines       []string    `json:"lines,omitempty"`
	Upgrade     *Upgrade    `json:"upgrade,omitempty"`
	Error       string      `json:"error,omitempty"`
	Hints       []string    `json:"hints,omitempty"`
}

func (h *Hub) admin() http.Handler {
	mux := http.NewServeMux()
	serve := func(what string, do func(context.Context, command) (result, error)) {
		mux.HandleFunc("POST /"+what, func(w http.ResponseWriter, r *http.Request) {
			var c command
			err := json.NewDecoder(http.MaxBytesReader(w, r.Body, mostAsked)).Decode(&c)
			var out result
			if err == nil {
				out, err = do(r.Context(), c)
			}
			if err != nil {
				w.WriteHeader(http.StatusUnprocessableEntity)
				out = result{Error: err.Error(), Hints: hint.Of(err)}
			}
			_ = json.NewEncoder(w).Encode(out) // who asked may have gone
		})
	}
	serve("token", func(_ context.Context, c command) (result, error) {
		t, err := h.MakeToken(c.Name, c.Life)
		return result{Token: t.String()}, err
	})
	serve("assign", func(ctx context.Context, c command) (result, error) {
		a, err := h.Assign(ctx, c.Commitment, c.Name)
		return result{Assignment: &a}, err
	})
	serve("unassign", func(_ context.Context, c command) (result, error) {
		a, err := h.Unassign(c.Commitment)
		return result{Assignment: &a}, err
	})
	serve("revoke", func(_ context.Context, c command) (result, error) {
		freed, err := h.Revoke(c.Name)
		return result{Commitments: freed}, err
	})
	serve("status", func(context.Context, command) (result, error) {
		s := h.Status()
		return result{Status: &s}, nil
	})
	serve("logs", func(_ context.Context, c command) (result, error) {
		lines, err := h.ServerLog(c.Name)
		return result{Lines: lines}, err
	})
	serve("upgrade/stop", func(context.Context, command) (result, error) {
		u, err := h.StopUpgrade()
		return result{Upgrade: &u}, err
	})
	mux.HandleFunc("POST /upgrade", func(w http.ResponseWriter, r *http.Request) {
		blocks, err := strconv.ParseUint(r.URL.Query().Get("restart-blocks"), 10, 32)
		var out result
		if err == nil {
			var u Upgrade
			u, err = h.BeginUpgrade(http.MaxBytesReader(w, r.Body, mostProgram+1), r.URL.Query().Get("version"), blocks)
			out.Upgrade = &u
		}
		if err != nil {
			w.WriteHeader(http.StatusUnprocessableEntity)
			out = result{Error: err.Error(), Hints: hint.Of(err)}
		}
		_ = json.NewEncoder(w).Encode(out)
	})
	return mux
}

// A Remote is the hub that runs with a data folder on this machine, for commands.
type Remote struct {
	client *http.Client
	dir    string
}

// Reach finds the hub of a data folder.
func Reach(dataDir string) *Remote {
	path := filepath.Join(dataDir, socketName)
	return &Remote{dir: dataDir, client: &http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", path)
		},
	}}}
}

func (r *Remote) do(ctx context.Context, what string, c command) (out result, err error) {
	data, err := json.Marshal(c)
	if err != nil {
		return out, err
	}
	return r.send(ctx, what, "application/json", bytes.NewReader(data))
}

func (r *Remote) send(ctx context.Context, what, kind string, body io.Reader) (out result, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://hub/"+what, body)
	if err != nil {
		return out, err
	}
	request.Header.Set("Content-Type", kind)
	response, err := r.client.Do(request)
	if err != nil {
		if ctx.Err() != nil {
			return out, context.Cause(ctx)
		}
		return out, hint.Add(fmt.Errorf("%w: %s", ErrNoHub, r.dir), "start muster fleet serve on this machine, or give --data-dir its folder")
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&out); err != nil {
		return out, fmt.Errorf("read the hub's reply: %w", err)
	}
	if out.Error != "" {
		err := errors.New(out.Error)
		for _, h := range out.Hints {
			err = hint.Add(err, "%s", h)
		}
		return out, err
	}
	return out, nil
}

// Token is [Hub.MakeToken].
func (r *Remote) Token(ctx context.Context, name string, life time.Duration) (string, error) {
	out, err := r.do(ctx, "token", command{Name: name, Life: life})
	return out.Token, err
}

// Assign is [Hub.Assign].
func (r *Remote) Assign(ctx context.Context, commitment uint64, server string) (Assignment, error) {
	out, err := r.do(ctx, "assign", command{Commitment: commitment, Name: server})
	return assignmentIn(out), err
}

// Unassign is [Hub.Unassign].
func (r *Remote) Unassign(ctx context.Context, commitment uint64) (Assignment, error) {
	out, err := r.do(ctx, "unassign", command{Commitment: commitment})
	return assignmentIn(out), err
}

func assignmentIn(out result) (a Assignment) {
	if out.Assignment != nil {
		a = *out.Assignment
	}
	return a
}

// Revoke is [Hub.Revoke].
func (r *Remote) Revoke(ctx context.Context, name string) ([]uint64, error) {
	out, err := r.do(ctx, "revoke", command{Name: name})
	return out.Commitments, err
}

// Status is [Hub.Status].
func (r *Remote) Status(ctx context.Context) (s Status, err error) {
	out, err := r.do(ctx, "status", command{})
	if out.Status != nil {
		s = *out.Status
	}
	return s, err
}

// Log is what a server has logged last, by [Hub.ServerLog].
func (r *Remote) Log(ctx context.Context, name string) ([]string, error) {
	out, err := r.do(ctx, "logs", command{Name: name})
	return out.Lines, err
}

// Upgrade is [Hub.BeginUpgrade].
func (r *Remote) Upgrade(ctx context.Context, program io.Reader, version string, restartBlocks uint64) (Upgrade, error) {
	query := url.Values{"version": {version}, "restart-blocks": {strconv.FormatUint(restartBlocks, 10)}}
	out, err := r.send(ctx, "upgrade?"+query.Encode(), "application/octet-stream", program)
	return upgradeIn(out), err
}

// StopUpgrade is [Hub.StopUpgrade].
func (r *Remote) StopUpgrade(ctx context.Context) (Upgrade, error) {
	out, err := r.do(ctx, "upgrade/stop", command{})
	return upgradeIn(out), err
}

func upgradeIn(out result) (u Upgrade) {
	if out.Upgrade != nil {
		u = *out.Upgrade
	}
	return u
}
