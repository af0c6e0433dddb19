package rent

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"testing"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"github.com/muster-network/muster/lease/backup"
)

// A snapshot goes to a bucket and comes back from there, with the keys that the environment has.
func TestSnapshotInABucket(t *testing.T) {
	t.Parallel()
	backend := s3mem.New()
	if err := backend.CreateBucket("backups"); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(gofakes3.New(backend).Server())
	t.Cleanup(server.Close)
	env := map[string]string{"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_ENDPOINT_URL": server.URL, "AWS_REGION": "us-east-1"}
	open := func(name string) backup.Store {
		s, _, err := OpenStorage(name, func(name string) string { return env[name] }, true)
		return must(s, err)(t)
	}
	w := rented(t)
	w.store = &fakeStore{w, open("s3://backups/web")}
	s := w.snapshot()
	m := w.hosts[1].machines[1]
	m.disk[3<<20]++
	if err := w.restore(s.ID); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.disk, w.data) {
		t.Error("the disk is not as it was")
	}
	for _, other := range []string{"s3://backups/other", "s3://other/web"} {
		if err := w.run(func(ctx context.Context, r *Renter) error {
			return r.Restore(ctx, must(w.book.Find("web"))(t), w.renter, w, open(other), s.ID, nil)
		}); err == nil || other == "s3://backups/other" && !errors.Is(err, backup.ErrMissing) {
			t.Errorf("from %s: %v", other, err)
		}
	}
}
