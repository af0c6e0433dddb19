//go:build !linux

package main

import "time"

var began = time.Now()

// cpuTime is the time since some moment: this system does not say whose it was.
func cpuTime() time.Duration { return time.Since(began) }
