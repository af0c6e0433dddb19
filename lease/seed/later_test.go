package seed_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/seed"
)

const (
	oldKey   = "ssh-ed25519 AAAAold"
	newKey   = "ssh-ed25519 AAAAnew"
	otherKey = "ssh-rsa AAAAother"
)

// A machine whose keys are those of its first boot is told what every machine is told; else there is a script beside it.
func TestLaterKeysInTheSeed(t *testing.T) {
	plain := files(t, &seed.Seed{Instance: "a", Hostname: "web", Later: seed.Later{User: "debian"}})["vendor-data"]
	if scripts := strings.Count(plain, "text/cloud-boothook"); scripts != 1 {
		t.Errorf("without changes there are %d scripts: %q", scripts, plain)
	}
	for _, later := range []seed.Later{
		{User: "$(reboot)", Added: []string{newKey}}, {User: "debian", Added: []string{"ssh-rsa '; reboot"}, Removed: []string{"';"}},
	} {
		if got := files(t, &seed.Seed{Instance: "a", Later: later})["vendor-data"]; got != plain {
			t.Errorf("%+v: %q", later, got)
		}
	}
	text, ok := strings.CutPrefix(files(t, &seed.Seed{Instance: "a", Later: seed.Later{User: "debian", Added: []string{newKey + " it's me"}}})["vendor-data"],
		"#cloud-config-archive\n")
	var parts []struct{ Type, Content string }
	if err := json.Unmarshal([]byte(text), &parts); !ok || err != nil || len(parts) != 3 || parts[2].Type != "text/cloud-boothook" {
		t.Errorf("with a key: %q, %v", text, err)
	}
}

// The script adds and removes keys, however often it runs, and leaves the user's others alone.
func TestLaterKeysScript(t *testing.T) {
	me, err := user.Current()
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	file := filepath.Join(home, ".ssh", "authorized_keys")
	if err := os.Mkdir(filepath.Join(home, ".ssh"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(oldKey+" me@home\n"+otherKey+" own\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	// In place of su, which only root can use without a password.
	bin := t.TempDir()
	if err := os.WriteFile(filepath.Join(bin, "su"), []byte("#!/bin/sh\nexec sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	run := func(l seed.Later) string {
		t.Helper()
		l.User = me.Username
		text, _ := strings.CutPrefix(files(t, &seed.Seed{Later: l})["vendor-data"], "#cloud-config-archive\n")
		var parts []struct{ Content string }
		if err := json.Unmarshal([]byte(text), &parts); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			c := exec.CommandContext(t.Context(), "sh", "-s")
			c.Stdin = strings.NewReader(parts[2].Content)
			c.Env = []string{"PATH=" + bin + ":" + os.Getenv("PATH"), "HOME=" + home}
			if out, err := c.CombinedOutput(); err != nil || len(out) > 0 {
				t.Fatalf("%v: %s", err, out)
			}
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	for _, test := range []struct {
		later seed.Later
		want  string
	}{
		{seed.Later{Added: []string{newKey + " new"}}, oldKey + " me@home\n" + otherKey + " own\n" + newKey + "\n"},
		{seed.Later{Added: []string{newKey + " new"}, Removed: []string{oldKey}}, otherKey + " own\n" + newKey + "\n"},
		{seed.Later{Removed: []string{oldKey, newKey}}, otherKey + " own\n"},
		{seed.Later{Removed: []string{otherKey}}, ""},
		{seed.Later{Added: []string{newKey}}, newKey + "\n"},
	} {
		if got := run(test.later); got != test.want {
			t.Errorf("%+v: %q, not %q", test.later, got, test.want)
		}
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
}
