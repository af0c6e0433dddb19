package control

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/coder/websocket"
	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

const (
	// maxMessage is how many bytes a renter can type at once.
	maxMessage = 32 << 10
	// pingEvery finds out that the other side is gone.
	pingEvery = 30 * time.Second
)

// console connects a renter to a machine's serial console, until either closes it or the renter may not use it any
// more. The upgrade's request was signed and checked like every other.
func (s *Server) console(hctx huma.Context, lease uint64) {
	r, w := humago.Unwrap(hctx)
	session := sessionOf(r.Context())
	if !strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		w.Header().Set("Upgrade", "websocket")
		s.write(w, newProblem(problemInput, http.StatusUpgradeRequired, "the console is a WebSocket"))
		return
	}
	free, ok := s.consoles.Take(lease)
	if !ok {
		s.write(w, busy(10*time.Second))
		return
	}
	defer free()
	s.talks.Add(1) // before the connection is taken from the HTTP server, which waits for its own
	defer s.talks.Done()
	ctx, cancel := context.WithDeadline(r.Context(), session.expires())
	defer cancel()
	machine, err := s.config.Host.Console(ctx, lease)
	if err != nil {
		s.write(w, s.problemOf(err))
		return
	}
	defer machine.Close()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{CompressionMode: websocket.CompressionDisabled})
	if err != nil {
		return // it has answered
	}
	defer func() { _ = conn.CloseNow() }() // unless it was closed well
	conn.SetReadLimit(maxMessage)

	ended := make(chan string, 3) // why, for the renter
	go func() { ended <- s.fromMachine(ctx, conn, machine) }()
	go func() { ended <- toMachine(ctx, conn, machine) }()
	go func() { ended <- s.watchConsole(ctx, conn, session) }()
	reason := <-ended
	_ = machine.Close()
	_ = conn.Close(websocket.StatusNormalClosure, reason)
	cancel()
	<-ended
	<-ended
}

func (s *Server) fromMachine(ctx context.Context, conn *websocket.Conn, machine io.Reader) string {
	for buffer := make([]byte, 16<<10); ; {
		n, err := machine.Read(buffer)
		if n > 0 {
			ctx, cancel := context.WithTimeout(ctx, s.config.Limits.Write)
			gone := conn.Write(ctx, websocket.MessageBinary, buffer[:n])
			cancel()
			if gone != nil {
				return "you read too slowly"
			}
		}
		if err != nil {
			return "the machine's console has closed"
		}
	}
}

func toMachine(ctx context.Context, conn *websocket.Conn, machine io.Writer) string {
	for {
		_, message, err := conn.Read(ctx)
		if err != nil {
			return "closed"
		}
		if _, err := machine.Write(message); err != nil {
			return "the machine's console has closed"
		}
	}
}

// watchConsole ends when the session's renter may not use the console any more, or is gone.
func (s *Server) watchConsole(ctx context.Context, conn *websocket.Conn, session *openSession) string {
	ticker, pinged := time.NewTicker(s.config.Limits.Recheck), time.Now()
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return endOf(ctx)
		case <-s.stopping:
			return "the host stops"
		case <-ticker.C:
		}
		if problem := s.mayNow(ctx, session, MayConsole); problem != nil {
			return problem.Detail
		}
		if time.Since(pinged) >= pingEvery {
			pinged = time.Now()
			ctx, cancel := context.WithTimeout(ctx, s.config.Limits.Write)
			err := conn.Ping(ctx)
			cancel()
			if err != nil {
				return "no answer"
			}
		}
	}
}

func endOf(ctx context.Context) string {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return "the session has run out"
	}
	return "the host stops"
}
