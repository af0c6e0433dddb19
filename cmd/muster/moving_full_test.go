//go:build full && linux

package main

import "testing"

// A machine is saved, restored and moved between two hosts, which takes minutes.
func TestMovingScripts(t *testing.T) { machineScripts(t, "testdata/moving") }
