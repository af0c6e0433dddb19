package web_test

import (
	"context"
	"log/slog"
	"net"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/web"
	"github.com/muster-network/muster/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// serve serves the page of a deployment until the test ends.
func serve(t testing.TB, client *ledger.Client) string {
	t.Helper()
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	folder := t.TempDir()
	go func() {
		done <- web.Run(ctx, web.Config{
			Chain: client, Index: filepath.Join(folder, "index.db"), Listener: listener, Name: "test", Version: "test",
			PrivateHosts: true, // hosts of tests are on this machine
			Log:          slog.New(slog.DiscardHandler),
		})
	}()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return "http://" + listener.Addr().String()
}
