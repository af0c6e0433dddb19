//go:build linux

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// cloudConfig is the part of cloud-init's that this guest understands, if it is written as JSON: templates are made of it.
type cloudConfig struct {
	Files []struct {
		Path        string `json:"path"`
		Permissions string `json:"permissions"`
		Content     string `json:"content"`
	} `json:"write_files"`
	Commands []string `json:"runcmd"` // for the shell
}

// apply does what user data says. All but the disk is new at each boot, so that it is done at each.
func apply(userData []byte) error {
	document, ok := bytes.CutPrefix(userData, []byte("#cloud-config\n"))
	var c cloudConfig
	if !ok || json.Unmarshal(document, &c) != nil {
		return nil // it is for another guest
	}
	for _, f := range c.Files {
		mode, err := strconv.ParseUint(f.Permissions, 8, 32)
		if f.Permissions == "" {
			mode, err = 0o644, nil
		}
		if err != nil {
			return fmt.Errorf("write %s: %w", f.Path, err)
		}
		if err := os.MkdirAll(filepath.Dir(f.Path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(f.Path, []byte(f.Content), os.FileMode(mode)); err != nil {
			return err
		}
	}
	for i, command := range c.Commands {
		c := exec.Command("/bin/busybox", "sh", "-c", command)
		c.Env = environment
		if out, err := c.CombinedOutput(); err != nil {
			return fmt.Errorf("command %d of the user data: %w: %s", i+1, err, bytes.TrimSpace(out))
		}
	}
	return nil
}
