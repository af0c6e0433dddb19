package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A system is a Debian in a folder, in which nothing runs but what a test runs.
type system struct {
	t    *testing.T
	root string
}

// debian is an archive of Debian 12 with some packages, which is made once and kept in the user's cache folder.
func debian(packages string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	archive := filepath.Join(cache, "muster", "packaging", fmt.Sprintf("debian-12-%x.tar", sha256.Sum256([]byte(packages))))
	if _, err := os.Stat(archive); err == nil {
		return archive, nil
	}
	if err := os.MkdirAll(filepath.Dir(archive), 0o755); err != nil {
		return "", err
	}
	work, err := os.MkdirTemp(filepath.Dir(archive), "debian-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	made := filepath.Join(work, "root.tar")
	if _, err := output(context.Background(), nil, "mmdebstrap", "--mode=root", "--variant=minbase", "--quiet", "--include="+packages,
		"--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/locale/*", "--dpkgopt=path-exclude=/usr/share/zoneinfo/*",
		`--aptopt=APT::Install-Recommends "false"`, `--aptopt=Acquire::Languages "none"`, "bookworm", made); err != nil {
		return "", err
	}
	return archive, os.Rename(made, archive)
}

// withSystemd are the packages of a system in which nothing runs.
const withSystemd = "systemd,man-db"

// newSystem unpacks a Debian with some packages.
func newSystem(t *testing.T, packages string) system {
	t.Helper()
	if testing.Short() {
		t.Skip("it takes seconds to unpack a Debian")
	}
	requireRoot(t)
	_, err := exec.LookPath("mmdebstrap")
	require(t, err == nil, "what makes a Debian to install packages in is missing: apt-get install mmdebstrap")
	archive, err := debian(packages)
	require(t, err == nil, "make a Debian: %v", err)
	s := system{t, filepath.Join(t.TempDir(), "root")}
	if err := os.Mkdir(s.root, 0o755); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), "tar", "--extract", "--directory="+s.root, "--file="+archive, "--same-owner").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return s
}

func (s system) command(args ...string) *exec.Cmd {
	cmd := exec.CommandContext(s.t.Context(), "/usr/bin/env", args...)
	cmd.Dir, cmd.Env = "/", []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/root"}
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: s.root}
	return cmd
}

// run runs a command in the system, and returns what it says. It is asked nothing: there is nobody at a terminal.
func (s system) run(args ...string) string {
	s.t.Helper()
	out, err := s.command(args...).CombinedOutput()
	if err != nil {
		s.t.Fatalf("%q: %v\n%s", args, err, out)
	}
	return string(out)
}

// expect compares what a command says.
func (s system) expect(want string, args ...string) {
	s.t.Helper()
	if got := s.run(args...); got != want {
		s.t.Errorf("%q: %s, not %s", args, got, want)
	}
}

// gone says that there is no such file.
func (s system) gone(paths ...string) {
	s.t.Helper()
	for _, path := range paths {
		if _, err := os.Lstat(filepath.Join(s.root, path)); !os.IsNotExist(err) {
			s.t.Errorf("%s is left: %v", path, err)
		}
	}
}

// write writes a file of the operator's or of a daemon's.
func (s system) write(path, text, owner, mode string) {
	s.t.Helper()
	full := filepath.Join(s.root, path)
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(text), 0o600); err != nil {
		s.t.Fatal(err)
	}
	s.run("chown", owner, path)
	s.run("chmod", mode, path)
}

// put makes a package of the checkout under a version, and puts it into the system.
func (s system) put(kind, of string) (path string) {
	s.t.Helper()
	dir := filepath.Join(s.t.TempDir(), "packed")
	if err := os.CopyFS(dir, os.DirFS(built(s.t))); err != nil {
		s.t.Fatal(err)
	}
	if err := pack(s.t.Context(), dir, amd64, kind, version{Version: of, at: made.at.Add(time.Hour)}); err != nil {
		s.t.Fatal(err)
	}
	packages, err := filepath.Glob(filepath.Join(dir, "*."+kind))
	if err != nil || len(packages) != 1 {
		s.t.Fatalf("%q, %v", packages, err)
	}
	path = "/mnt/" + filepath.Base(packages[0])
	data, err := os.ReadFile(packages[0])
	if err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.root, path), data, 0o600); err != nil {
		s.t.Fatal(err)
	}
	return path
}

const (
	settings = "rpc = \"https://node.example\"\n"
	dropIn   = "[Service]\nEnvironment=MUSTER_METRICS=127.0.0.1:9465\n"
)

// use does what an operator and daemons do between the installation of a package and its upgrade.
func (s system) use() {
	s.t.Helper()
	s.write("/etc/muster/muster.toml", settings, "root:muster", "640")
	s.write("/etc/muster/key.json", "a key", "root:muster", "640")
	s.write("/etc/systemd/system/muster-keeper.service.d/override.conf", dropIn, "root:root", "644")
	s.write("/var/lib/muster/sender-1-1.db", "a journal", "muster:muster", "600")
	s.run(slices.Concat([]string{"systemctl", "enable"}, enabled)...)
}

var enabled = []string{"muster-keeper.service", "muster-prover.service", "muster-fleet-join.service", "muster-prover@7.service", "muster-host@7.service"}

// kept says that what belongs to the operator and to daemons is as it was.
func (s system) kept() {
	s.t.Helper()
	s.expect("a key", "cat", "/etc/muster/key.json")
	s.expect(dropIn, "cat", "/etc/systemd/system/muster-keeper.service.d/override.conf")
	s.expect("a journal", "cat", "/var/lib/muster/sender-1-1.db")
	s.expect("muster muster 600\n", "stat", "--format=%U %G %a", "/var/lib/muster/sender-1-1.db")
}

// whole says that all of a package is there, and works.
func (s system) whole() {
	s.t.Helper()
	s.expect("muster muster 700\n", "stat", "--format=%U %G %a", "/var/lib/muster")
	s.expect("root muster 750\n", "stat", "--format=%U %G %a", "/etc/muster")
	s.expect("root muster 640\n", "stat", "--format=%U %G %a", "/etc/muster/muster.toml")
	if out := s.run("muster", "version"); !strings.Contains(out, "linux/amd64") {
		s.t.Errorf("muster version: %s", out)
	}
	s.expect("/usr/share/man/man1/muster-prover-run.1\n", "man", "--where", "muster-prover-run")
	s.run("bash", "-c", ". /usr/share/bash-completion/completions/muster && complete -p muster")
	var names []string
	for _, unit := range units(s.t) {
		names = append(names, strings.Replace(filepath.Base(unit), "@.", "@7.", 1))
	}
	if out := s.run(slices.Concat([]string{"systemd-analyze", "verify", "--man=no"}, names)...); out != "" {
		s.t.Errorf("systemd finds fault with the units:\n%s", out)
	}
}

// A package is installed, used, upgraded and removed: what its operator and daemons have written outlives all of it.
func TestDebianPackage(t *testing.T) {
	s := newSystem(t, withSystemd)
	older, newer := s.put("deb", "v0.1.0"), s.put("deb", "v0.2.0")

	// One that nobody used leaves nothing.
	s.run("dpkg", "--install", older)
	s.run("dpkg", "--purge", "muster")
	s.gone("/etc/muster", "/var/lib/muster", "/usr/share/doc/muster", "/usr/lib/systemd/system/muster-web.service")

	s.run("dpkg", "--install", older)
	s.whole()
	s.use()
	account := s.run("id", "muster")

	s.run("dpkg", "--install", newer)
	s.expect("0.2.0", "dpkg-query", "--show", "--showformat=${Version}", "muster")
	s.whole()
	s.kept()
	s.expect(settings, "cat", "/etc/muster/muster.toml")
	s.expect(strings.Repeat("enabled\n", len(enabled)), slices.Concat([]string{"systemctl", "is-enabled"}, enabled)...)

	s.run("dpkg", "--remove", "muster")
	s.kept()
	s.expect(settings, "cat", "/etc/muster/muster.toml")
	s.gone("/usr/bin/muster", "/usr/lib/systemd/system/muster-keeper.service", "/usr/share/man/man1/muster.1")

	s.run("dpkg", "--purge", "muster")
	s.kept()
	s.gone("/etc/muster/muster.toml")
	for _, unit := range enabled {
		s.gone("/etc/systemd/system/multi-user.target.wants/" + unit)
	}
	s.expect(account, "id", "muster") // whose files are left

	// A container may have no systemd: the account and its folder are made all the same.
	s.run("rm", "-r", "/var/lib/muster")
	s.run("userdel", "muster")
	s.run("dpkg", "--purge", "--force-depends", "systemd")
	s.run("dpkg", "--install", newer)
	s.expect("muster muster 700\n", "stat", "--format=%U %G %a", "/var/lib/muster")
	s.expect("/usr/sbin/nologin\n", "sh", "-c", "getent passwd muster | cut -d: -f7")
}
