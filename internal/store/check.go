//go:build !js

package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
)

// bbolt maps its file into memory and follows what it finds there: a damaged page can be a fault, a
// panic, an endless loop or a page that is in use and given away as free. So the file is checked here
// first, without bbolt: every page is either reached once or listed as free, and one that is reached has
// its keys in order and its contents laid out as bbolt lays them out, without gaps.
//
// Numbers are in the machine's byte order. A file is a row of pages:
//
//	page    id 8, kind 2, count 2, further pages 4; then what the kind says
//	meta    magic 4, version 4, page size 4, flags 4, root 8, sequence 8, freelist 8, pages 8,
//	        transaction 8, FNV-1a of all before 8
//	free    count numbers of free pages; the true count is the first of them if count is 0xffff
//	branch  count of (position 4, key's length 4, page 8), then the keys
//	leaf    count of (flags 4, position 4, key's length 4, value's length 4), then keys and values
//
// A position counts from its own element. A leaf's value with flag 1 is a bucket: root 8, sequence 8,
// and the root itself, a leaf, if the root's number is 0.

const (
	pageHeader, metaSize, elementSize, bucketHeader = 16, 64, 16, 16

	branchPage, leafPage, metaPage, freePage = 0x01, 0x02, 0x04, 0x10

	boltMagic, boltVersion = 0xED0CDAED, 2
)

var order = binary.NativeEndian

type checker struct {
	data     []byte
	pageSize uint64
	used     []bool // by page
	depth    int    // of the page or bucket that is looked at
}

// mostDepth is how deep pages and buckets may be inside each other. A tree of all the pages there can be is
// not half as deep, but a forged one could be as deep as it has pages, which no stack is.
const mostDepth = 64

// check says what is wrong with a database's file.
func check(data []byte) error {
	c := &checker{data: data}
	if len(data) < pageHeader+metaSize {
		return fmt.Errorf("%d bytes are not a database", len(data))
	}
	c.pageSize = uint64(order.Uint32(data[pageHeader+8:]))
	if c.pageSize < 1<<9 || c.pageSize > 1<<24 || uint64(len(data)) < 2*c.pageSize {
		return fmt.Errorf("%d bytes are not a database with pages of %d", len(data), c.pageSize)
	}
	// One of the two is enough for bbolt. But a bad one may be the newer one, with the last transaction.
	var newest []byte
	for n := range uint64(2) {
		m, err := c.meta(n)
		if err != nil {
			return err
		}
		if newest == nil || order.Uint64(m[48:]) > order.Uint64(newest[48:]) {
			newest = m
		}
	}
	root, free, pages := order.Uint64(newest[16:]), order.Uint64(newest[32:]), order.Uint64(newest[40:])
	if have := uint64(len(data)) / c.pageSize; pages < 2 || pages > have {
		return fmt.Errorf("only %d of %d pages are left", have, pages)
	}
	c.used = make([]bool, pages)
	c.used[0], c.used[1] = true, true
	if err := c.tree(root, nil, nil); err != nil {
		return err
	}
	return c.free(free)
}

func (c *checker) meta(n uint64) ([]byte, error) {
	page := c.data[n*c.pageSize:][:c.pageSize]
	m := page[pageHeader:][:metaSize]
	sum := fnv.New64a()
	_, _ = sum.Write(m[:metaSize-8])
	switch {
	case order.Uint64(page) != n || order.Uint16(page[8:]) != metaPage,
		order.Uint32(m) != boltMagic, order.Uint32(m[4:]) != boltVersion, uint64(order.Uint32(m[8:])) != c.pageSize:
		return nil, fmt.Errorf("page %d is not the start of a database", n)
	case sum.Sum64() != order.Uint64(m[metaSize-8:]):
		return nil, fmt.Errorf("page %d has a wrong checksum", n)
	}
	return m, nil
}

// page is a page with those that continue it, which nothing has reached before.
func (c *checker) page(n uint64) ([]byte, error) {
	if n >= uint64(len(c.used)) {
		return nil, fmt.Errorf("page %d is not among the %d", n, len(c.used))
	}
	page := c.data[n*c.pageSize:]
	end := n + 1 + uint64(order.Uint32(page[12:]))
	if order.Uint64(page) != n || end > uint64(len(c.used)) {
		return nil, fmt.Errorf("page %d says that it is page %d, up to %d", n, order.Uint64(page), end)
	}
	for i := n; i < end; i++ {
		if c.used[i] {
			return nil, fmt.Errorf("page %d is used twice", i)
		}
		c.used[i] = true
	}
	return page[:(end-n)*c.pageSize], nil
}

// tree checks a page and all below it, whose keys are not before low and are before high, if there
// are such limits.
func (c *checker) tree(n uint64, low, high []byte) error {
	page, err := c.page(n)
	if err != nil {
		return err
	}
	if err := c.elements(page, low, high); err != nil {
		return fmt.Errorf("page %d: %w", n, err)
	}
	return nil
}

func (c *checker) elements(page, low, high []byte) error {
	c.depth++
	defer func() { c.depth-- }()
	if c.depth > mostDepth {
		return fmt.Errorf("pages are more than %d deep", mostDepth)
	}
	kind, count := order.Uint16(page[8:]), int(order.Uint16(page[10:]))
	end := uint64(pageHeader + count*elementSize)
	if kind != branchPage && kind != leafPage || kind == branchPage && count == 0 || end > uint64(len(page)) {
		return fmt.Errorf("%d elements of kind %#x", count, kind)
	}
	keys, values := make([][]byte, count), make([][]byte, count) // a branch's values are the keys' ends
	for i := range count {
		at := uint64(pageHeader + i*elementSize)
		element := page[at:]
		if kind == leafPage {
			element = element[4:]
		}
		position, keyLength, valueLength := order.Uint32(element), uint64(order.Uint32(element[4:])), uint64(0)
		if kind == leafPage {
			valueLength = uint64(order.Uint32(element[8:]))
		}
		if at+uint64(position) != end || end+keyLength+valueLength > uint64(len(page)) {
			return fmt.Errorf("element %d is not where it should be", i)
		}
		keys[i], values[i] = page[end:end+keyLength], page[end+keyLength:end+keyLength+valueLength]
		end += keyLength + valueLength
		switch {
		case i == 0 && low != nil && bytes.Compare(keys[0], low) < 0,
			i > 0 && bytes.Compare(keys[i], keys[i-1]) <= 0,
			high != nil && bytes.Compare(keys[i], high) >= 0:
			return fmt.Errorf("key %d is out of order", i)
		}
	}
	if count == 0 && len(bytes.Trim(page[end:], "\x00")) > 0 {
		return fmt.Errorf("there are elements that are not counted")
	}
	for i, key := range keys {
		element := page[pageHeader+i*elementSize:]
		var err error
		switch flags := order.Uint32(element); {
		case kind == branchPage:
			next := high
			if i+1 < count {
				next = keys[i+1]
			}
			err = c.tree(order.Uint64(element[8:]), key, next)
		case flags == 1:
			err = c.bucket(values[i])
		case flags != 0:
			err = fmt.Errorf("element %d has flags %#x", i, flags)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *checker) bucket(value []byte) error {
	if len(value) < bucketHeader {
		return fmt.Errorf("a bucket of %d bytes", len(value))
	}
	root, inline := order.Uint64(value), value[bucketHeader:]
	switch {
	case root != 0 && len(inline) == 0:
		return c.tree(root, nil, nil)
	case root != 0 || len(inline) < pageHeader || order.Uint64(inline) != 0 ||
		order.Uint16(inline[8:]) != leafPage || order.Uint32(inline[12:]) != 0:
		return fmt.Errorf("a bucket without a root")
	}
	return c.elements(inline, nil, nil)
}

// free checks the list of free pages, when all others have been reached.
func (c *checker) free(n uint64) error {
	page, err := c.page(n)
	if err != nil {
		return err
	}
	if kind := order.Uint16(page[8:]); kind != freePage {
		return fmt.Errorf("page %d is of kind %#x, not the list of free pages", n, kind)
	}
	count, list := uint64(order.Uint16(page[10:])), page[pageHeader:]
	if count == 0xffff {
		count, list = order.Uint64(list), list[8:]
	}
	if count > uint64(len(list))/8 {
		return fmt.Errorf("page %d lists %d free pages", n, count)
	}
	for i := range count {
		id := order.Uint64(list[8*i:])
		if id >= uint64(len(c.used)) || c.used[id] {
			return fmt.Errorf("page %d is listed as free but is in use", id)
		}
		c.used[id] = true
	}
	if lost := slices.Index(c.used, false); lost >= 0 {
		return fmt.Errorf("page %d is neither in use nor listed as free", lost)
	}
	return nil
}
