//go:build !linux

package main

import "errors"

// directFile needs system calls that other systems do not have.
type directFile struct {
	unit   int
	buffer []byte
}

var errNoDirect = errors.New("direct reads are measured on Linux only")

func openDirect(string, int, ...int) (*directFile, error) { return nil, errNoDirect }
func (*directFile) close() error                          { return nil }
func (*directFile) submit([]int, []int64) error           { return errNoDirect }
func (*directFile) wait(_ int, into []int) ([]int, error) { return into, errNoDirect }
