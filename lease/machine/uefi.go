//go:build linux

package machine

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// Where Debian's package ovmf has the firmware, and the variables that a machine begins with.
const (
	uefiCode = "/usr/share/OVMF/OVMF_CODE_4M.fd"
	uefiVars = "/usr/share/OVMF/OVMF_VARS_4M.fd"
)

// openUEFI opens the firmware and the machine's own variables, which it makes at its first start.
func openUEFI(c *Config, o *opened) error {
	var err error
	if o.code, err = os.Open(uefiCode); err != nil {
		return hint.Add(err, "Install the UEFI firmware: on Debian, the package ovmf")
	}
	path := filepath.Join(c.Dir, varsFile)
	if c.Rescue != nil { // what the machine boots from may be what is to be mended
		path = filepath.Join(c.Dir, rescueVars)
		if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	err = store.WriteNewFile(path, 0o600, func(w io.Writer) error {
		f, err := os.Open(uefiVars)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(w, f)
		return err
	})
	if err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	o.vars, err = os.OpenFile(path, os.O_RDWR, 0)
	return err
}
