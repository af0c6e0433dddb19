package fleet

import (
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/store/storetest"
)

// The book is that of a hub with a server, an assignment, and an order that was carried out.
func TestBookVersions(t *testing.T) {
	o := startOffice(t)
	o.must(o.connect(o.enrol("a", 1)), 1, response(1, 5, 1))
	o.end()
	storetest.Versions(t, filepath.Join(o.dir, bookFile), BookSchema, func() error {
		b, err := openBook(o.dir)
		if err != nil {
			return err
		}
		return b.close()
	})
}
