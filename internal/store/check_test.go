//go:build !js

package store

import (
	"errors"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/alloctest"
)

// A database as long as a disk is refused before any of it is read.
func TestLongDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	must(t, open2(t, path).Close())
	if err := os.Truncate(path, 1<<40); err != nil {
		t.Skip("the filesystem has no sparse files: ", err)
	}
	alloctest.AtMost(t, 1<<20, func() {
		if _, err := Open(path, twoBuckets); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "more than the") {
			t.Error(err)
		}
	})
}

// Buckets inside buckets are not followed deeper than any stack is.
func TestDeepDatabase(t *testing.T) {
	for _, depth := range []int{1, mostDepth - 1, mostDepth, 2000} {
		data := deepDatabase(depth)
		alloctest.AtMost(t, 4<<20, func() {
			if err := check(data); (err == nil) != (depth < mostDepth) {
				t.Errorf("%d buckets inside each other: %v", depth, err)
			}
		})
		path := filepath.Join(t.TempDir(), "x.db")
		put(t, path, data)
		db, err := Open(path, Options{})
		if (err == nil) != (depth < mostDepth) || err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("%d buckets inside each other: %v", depth, err)
		}
		if err == nil {
			must(t, db.Close())
		}
	}
}

// deepDatabase has a page with so many buckets, each the one value of the one before.
func deepDatabase(depth int) []byte {
	const pageSize = 4096
	inner := pageOf(0, leafPage, 0, nil)
	for range depth {
		value := append(make([]byte, bucketHeader), inner...) // its root is 0: it is here
		element := make([]byte, elementSize)
		order.PutUint32(element, 1)               // a bucket
		order.PutUint32(element[4:], elementSize) // where the key is
		order.PutUint32(element[8:], 1)           // the key's length
		order.PutUint32(element[12:], uint32(len(value)))
		inner = pageOf(0, leafPage, 1, append(append(element, 'k'), value...))
	}
	pages := uint64(len(inner)+pageSize-1) / pageSize
	order.PutUint64(inner, 3)
	order.PutUint32(inner[12:], uint32(pages-1))
	file := make([]byte, (3+pages)*pageSize)
	for n := range uint64(2) {
		m := make([]byte, metaSize)
		order.PutUint32(m, boltMagic)
		order.PutUint32(m[4:], boltVersion)
		order.PutUint32(m[8:], pageSize)
		order.PutUint64(m[16:], 3) // root
		order.PutUint64(m[32:], 2) // the list of free pages
		order.PutUint64(m[40:], 3+pages)
		order.PutUint64(m[48:], n)
		sum := fnv.New64a()
		_, _ = sum.Write(m[:metaSize-8])
		order.PutUint64(m[metaSize-8:], sum.Sum64())
		copy(file[n*pageSize:], pageOf(n, metaPage, 0, m))
	}
	copy(file[2*pageSize:], pageOf(2, freePage, 0, nil))
	copy(file[3*pageSize:], inner)
	return file
}

func pageOf(number uint64, kind, count uint16, content []byte) []byte {
	page := make([]byte, pageHeader)
	order.PutUint64(page, number)
	order.PutUint16(page[8:], kind)
	order.PutUint16(page[10:], count)
	return append(page, content...)
}
