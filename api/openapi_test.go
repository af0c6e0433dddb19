package api

import (
	"bytes"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/api/internal/tsgen"
	"github.com/muster-network/muster/internal/testchain"
)

var update = flag.Bool("update", false, "write openapi.json and the page's types again")

// The committed description is that of the code, and the page's types are those of the description.
func TestOpenAPIIsCurrent(t *testing.T) {
	made := serveRecord(t).server.OpenAPI()
	types := testchain.Must(tsgen.Types(made))(t)
	for path, want := range map[string][]byte{"openapi.json": made, "../web/ui/src/api/types.ts": types} {
		if *update {
			testchain.Must(0, os.WriteFile(path, want, 0o644))(t)
		}
		if committed := testchain.Must(os.ReadFile(path))(t); !bytes.Equal(committed, want) {
			t.Errorf("%s is not of this code: go test ./api -run OpenAPI -update", path)
		}
	}
}

func TestOpenAPIIsServed(t *testing.T) {
	s := serveRecord(t)
	w := httptest.NewRecorder()
	s.server.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, openAPIPath, nil))
	if w.Code != 200 || !bytes.Equal(w.Body.Bytes(), s.server.OpenAPI()) {
		t.Errorf("%d, %d bytes", w.Code, w.Body.Len())
	}
}

// docs/api.md names all that can be asked.
func TestDocumentIsComplete(t *testing.T) {
	page := string(testchain.Must(os.ReadFile("../docs/api.md"))(t))
	for path, item := range readDocument(t).Paths {
		if line := "| `GET " + path + "` | " + item.Get.Summary + " |"; !strings.Contains(page, line) {
			t.Errorf("%s is missing", line)
		}
	}
}
