//go:build !unix

package main

import "errors"

// execute is not possible on this system.
func execute(string, []string, []string) error { return errors.ErrUnsupported }
