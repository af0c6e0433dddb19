//go:build !linux

package network

import (
	"errors"

	"github.com/muster-network/muster/internal/hint"
)

func findPasst() (string, error) {
	return "", hint.Add(errors.New("passt runs on Linux only"), "go without outbound connections")
}

func (u *user) startPasst(*Link, *entry) error { return errors.ErrUnsupported }
