package health

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// ask reads a page of a daemon's health.
func ask(h *Health, path string) (status int, body string) {
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	b, _ := io.ReadAll(w.Result().Body)
	return w.Code, string(b)
}

// expect asks for a page and compares all of it.
func expect(t *testing.T, h *Health, path string, status int, body string) {
	t.Helper()
	if s, b := ask(h, path); s != status || b != body+"\n" {
		t.Errorf("%s: %d %q, not %d %q", path, s, b, status, body)
	}
}

// expectLines looks for lines among the metrics.
func expectLines(t *testing.T, h *Health, lines ...string) {
	t.Helper()
	_, body := ask(h, "/metrics")
	for _, line := range lines {
		if !strings.Contains("\n"+body, "\n"+line+"\n") {
			t.Errorf("no line %q in\n%s", line, body)
		}
	}
}

func TestReadiness(t *testing.T) {
	h := New("prover", "v1.2.3")
	expect(t, h, "/readyz", http.StatusServiceUnavailable, "start: no block was seen yet")
	expect(t, h, "/livez", http.StatusOK, "ok")
	expectLines(t, h, `muster_build_info{daemon="prover",version="v1.2.3"} 1`, "muster_prover_ready 0", `muster_prover_failing{what="node"} 0`)
	h.Head(7)
	expect(t, h, "/readyz", http.StatusOK, "ok")
	expectLines(t, h, "muster_prover_ready 1", "muster_prover_last_block 7")
	h.Fails("arrays", "1 of 2 units")
	h.Trouble(errors.New("no reply:\n<html>\x1b[2Jarrays: ok"))
	expect(t, h, "/readyz", http.StatusServiceUnavailable, "arrays: 1 of 2 units\nnode: no reply: <html>?[2Jarrays: ok")
	expectLines(t, h, `muster_prover_failing{what="node"} 1`, `muster_prover_failing{what="arrays"} 1`, "muster_prover_ready 0")
	h.Trouble(nil)
	h.Well("arrays")
	expect(t, h, "/readyz", http.StatusOK, "ok")
	expectLines(t, h, `muster_prover_failing{what="node"} 0`, `muster_prover_failing{what="arrays"} 0`)
}

// A loop that hangs is dead; one that has nothing to do is not, nor one that has not begun.
func TestLiveness(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := New("keeper", "")
		time.Sleep(time.Hour)
		expect(t, h, "/livez", http.StatusOK, "ok")
		h.Pulse()
		time.Sleep(stuckAfter)
		expect(t, h, "/livez", http.StatusOK, "ok")
		time.Sleep(time.Second)
		expectLines(t, h, "muster_loop_seconds_since_pulse 601")
		expect(t, h, "/livez", http.StatusServiceUnavailable, "its loop has done nothing for 10m1s")
		h.Pulse()
		expect(t, h, "/livez", http.StatusOK, "ok")
	})
}

func TestRequestsToNodes(t *testing.T) {
	h := New("watch", "")
	h.Attempt("http://a", 3*time.Millisecond, nil)
	expectLines(t, h, `muster_rpc_errors_total{node="http://a"} 0`, `muster_rpc_request_seconds_count{node="http://a"} 1`)
	h.Attempt("http://a", time.Second, errors.New("refused"))
	expectLines(t, h, `muster_rpc_errors_total{node="http://a"} 1`, `muster_rpc_request_seconds_count{node="http://a"} 2`)
}

func TestDisk(t *testing.T) {
	h := New("host", "")
	h.Head(1)
	folder := filepath.Join(t.TempDir(), "data")
	h.Disk(folder)
	if status, body := ask(h, "/readyz"); status != http.StatusServiceUnavailable || !strings.HasPrefix(body, "disk: how much is free cannot be read") {
		t.Errorf("without the folder: %d %q", status, body)
	}
	expectLines(t, h, "muster_host_disk_free_bytes NaN")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, body := ask(h, "/metrics"); !strings.Contains(body, "\nmuster_host_disk_free_bytes ") || strings.Contains(body, "muster_host_disk_free_bytes NaN") {
		t.Errorf("no figure in\n%s", body)
	}
}

// The rest can be read when the node is down.
func TestBalance(t *testing.T) {
	h, err := New("keeper", ""), error(nil)
	h.Balance(func(context.Context) (*big.Int, error) { return big.NewInt(15e17), err })
	expectLines(t, h, "muster_keeper_balance_ether 1.5")
	err = errors.New("no node")
	expectLines(t, h, "muster_keeper_balance_ether NaN", "muster_keeper_last_block 0")
}

func TestRequestsOfVisitors(t *testing.T) {
	h := New("web", "")
	server := h.Requests(http.NotFoundHandler())
	server.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	expectLines(t, h, `muster_web_requests_total{code="404"} 1`)
}

// A daemon whose health nobody asks for notes it all the same.
func TestNobodyAsks(t *testing.T) {
	var h *Health
	h.Head(1)
	h.Pulse()
	h.Trouble(errors.New("away"))
	h.Trouble(nil)
	h.Attempt("a", 0, nil)
	h.Disk(".")
	h.Balance(nil)
	if h.Requests(http.NotFoundHandler()) == nil {
		t.Error("no server")
	}
}

// One part that is well, or has ended, does not hide that another is not.
func TestParts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := New("prover", "")
		first, second := h.Of("commitment 1"), h.Of("commitment 2")
		first.Head(3)
		first.Trouble(errors.New("no reply"))
		second.Trouble(errors.New("refused"))
		second.Trouble(nil)
		expect(t, h, "/readyz", http.StatusServiceUnavailable, "node of commitment 1: no reply")
		expectLines(t, h, `muster_prover_failing{what="node"} 1`)
		second.Fails("arrays", "none")
		second.End()
		expect(t, h, "/readyz", http.StatusServiceUnavailable, "node of commitment 1: no reply")
		expectLines(t, h, `muster_prover_failing{what="arrays"} 0`)
		first.Trouble(nil)
		expect(t, h, "/readyz", http.StatusOK, "ok")

		first.Pulse()
		second.Pulse()
		time.Sleep(stuckAfter)
		second.Pulse()
		time.Sleep(time.Second)
		expect(t, h, "/livez", http.StatusServiceUnavailable, "its loop has done nothing for 10m1s")
		first.End()
		expect(t, h, "/livez", http.StatusOK, "ok")
	})
}
