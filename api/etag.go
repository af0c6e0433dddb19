package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
)

// tagged gives each answer that succeeds an ETag of what it says, and answers 304 to whoever has it already.
func tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &keptAnswer{header: w.Header(), status: http.StatusOK}
		next.ServeHTTP(kept, r)
		if kept.status == http.StatusOK {
			sum := sha256.Sum256(kept.body.Bytes())
			tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`
			w.Header().Set("ETag", tag)
			if matches(r.Header.Get("If-None-Match"), tag) {
				w.Header().Del("Content-Type")
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		w.WriteHeader(kept.status)
		_, _ = w.Write(kept.body.Bytes()) // whoever is gone does not need it
	})
}

// matches says whether If-None-Match names a tag (RFC 9110, 13.1.2: weak tags are as good).
func matches(header, tag string) bool {
	for _, one := range strings.Split(header, ",") {
		one = strings.TrimSpace(one)
		if one == "*" || strings.TrimPrefix(one, "W/") == tag {
			return true
		}
	}
	return false
}

// A keptAnswer is one that is not sent yet. Answers have a bounded size.
type keptAnswer struct {
	header http.Header
	status int
	wrote  bool
	body   bytes.Buffer
}

func (k *keptAnswer) Header() http.Header { return k.header }

func (k *keptAnswer) WriteHeader(status int) {
	if !k.wrote {
		k.status, k.wrote = status, true
	}
}

func (k *keptAnswer) Write(b []byte) (int, error) {
	k.wrote = true
	return k.body.Write(b)
}
