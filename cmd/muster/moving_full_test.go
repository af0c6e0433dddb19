//go:build full && linux

package main

import (
	"testing"

	"github.com/muster-network/muster/internal/guest/guesttest"
)

// A machine is saved, restored and moved between two hosts, which takes minutes.
func TestMovingScripts(t *testing.T) { machineScripts(t, "testdata/moving", guesttest.Build(t)) }
