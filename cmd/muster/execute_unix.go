//go:build unix

package main

import "syscall"

// execute runs another program in place of this one.
func execute(path string, args, environment []string) error {
	return syscall.Exec(path, args, environment)
}
