package guest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// Debian is what a machine boots to be Debian 12 as providers rent it out: systemd, the real cloud-init, and
// OpenSSH. The disk starts by itself with UEFI and with BIOS, and with the kernel beside it without any firmware.
type Debian struct {
	Disk           string // a raw image with an EFI system partition and a root partition that grows
	Kernel, Initrd string
	Cmdline        string
	User           string // who may log in, and become root by sudo
	MemoryMiB      int    // enough for it
}

// debianPackages are what an image for machines has. Its kernel is the one for virtual machines.
var debianPackages = []string{
	"systemd-sysv", "udev", "dbus", "openssh-server", "cloud-init", "iproute2", "ca-certificates", "sudo", "kmod", "zstd",
	"e2fsprogs", "cloud-guest-utils", "fdisk", "apt", "initramfs-tools", "linux-image-cloud-amd64",
}

// debianTools are the programs that make the image, by the package of Debian's that has each.
var debianTools = map[string]string{
	"mmdebstrap": "mmdebstrap", "apt-get": "apt", "dpkg-deb": "dpkg", "mke2fs": "e2fsprogs", "sfdisk": "fdisk",
	"mkfs.vfat": "dosfstools", "mmd": "mtools", "mcopy": "mtools", "objcopy": "binutils", "syslinux": "syslinux",
}

const (
	efiStub = "/usr/lib/systemd/boot/efi/linuxx64.efi.stub" // starts the kernel that is put into it
	mbrCode = "/usr/lib/syslinux/mbr/gptmbr.bin"            // starts the partition that is marked for BIOS
)

// debianToolFiles are other files that make the image, by the package of Debian's that has each.
var debianToolFiles = map[string]string{efiStub: "systemd-boot-efi", mbrCode: "syslinux-common"}

// debianBuild counts up when something is changed here by which images differ.
const debianBuild = "2"

// BuildDebian makes the image in the user's cache folder, or finds it there. That takes minutes, root, and a
// network for apt-get. Nothing is mounted but by mmdebstrap.
//
// A machine in a test reaches no package registry: mirror names packages that are put, with all that they need,
// into an archive within the image (/srv/mirror), which is the only one that its apt knows. They are not
// installed. Errors are [ErrUnavailable], with a remedy, and ctx's. say, if not nil, is told of what takes a
// while.
func BuildDebian(ctx context.Context, mirror []string, say func(string)) (*Debian, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("find the cache folder: %w", err)
	}
	if say == nil {
		say = func(string) {}
	}
	d, err := buildDebian(ctx, filepath.Join(cache, "muster", "guest"), mirror, say)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("Debian: %w: %w", ErrUnavailable, err)
	}
	return d, err
}

func buildDebian(ctx context.Context, cache string, mirror []string, say func(string)) (*Debian, error) {
	mirror = slices.Sorted(slices.Values(mirror))
	sum := sha256.Sum256([]byte(strings.Join(slices.Concat([]string{debianBuild}, debianPackages, mirror), "\n")))
	dir := filepath.Join(cache, "debian-12-"+hex.EncodeToString(sum[:6]))
	d := &Debian{
		Disk: filepath.Join(dir, "disk.raw"), Kernel: filepath.Join(dir, "vmlinuz"), Initrd: filepath.Join(dir, "initrd"),
		Cmdline: debianCmdline, User: "debian", MemoryMiB: 768,
	}
	if exists(dir) { // it was renamed to this when it was whole
		return d, nil
	}
	if err := checkDebianTools(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return nil, err
	}
	work, err := os.MkdirTemp(cache, "debian-build-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	root, made := filepath.Join(work, "root"), filepath.Join(work, "made")
	say("making a Debian 12 with mmdebstrap; this takes some minutes, once")
	if err := debootstrap(ctx, root, mirror); err != nil {
		return nil, hint.Add(err, "Look whether apt-get update works here")
	}
	err = inTurn(
		func() error { return os.Mkdir(made, 0o755) },
		func() error { return prepare(root) },
		func() error { return index(ctx, root) },
		func() error { return take(root, "boot/vmlinuz-*", filepath.Join(made, "vmlinuz")) },
		func() error { return take(root, "boot/initrd.img-*", filepath.Join(made, "initrd")) },
		func() error {
			say("putting it into a disk's image")
			return makeImage(ctx, root, made)
		},
	)
	if err != nil {
		return nil, err
	}
	if err := os.Rename(made, dir); err != nil && !exists(dir) { // another may have been faster
		return nil, err
	}
	return d, nil
}

// inTurn does one thing after the other until one fails.
func inTurn(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func checkDebianTools() error {
	missing := map[string]bool{}
	for tool, of := range debianTools {
		if _, err := lookTool(tool); err != nil {
			missing[of] = true
		}
	}
	for file, of := range debianToolFiles {
		if !exists(file) {
			missing[of] = true
		}
	}
	if len(missing) > 0 {
		var names []string
		for name := range missing {
			names = append(names, name)
		}
		slices.Sort(names)
		list := strings.Join(names, " ")
		return hint.Add(errors.New("these Debian packages are missing: "+list), "apt-get install --no-install-recommends %s", list)
	}
	if os.Geteuid() != 0 {
		return hint.Add(errors.New("only root can make a file system whose files have their owners"), "Run this as root, once")
	}
	return nil
}

// lookTool finds a program, also where those for root are.
func lookTool(name string) (string, error) {
	path, err := exec.LookPath(name)
	if err != nil {
		return exec.LookPath(filepath.Join("/sbin", name))
	}
	return path, nil
}

// tool runs a program of the system.
func tool(ctx context.Context, dir, name string, args ...string) error {
	path, err := lookTool(name)
	if err == nil {
		_, err = run(ctx, dir, path, args...)
	}
	return err
}

// debootstrap installs Debian into a folder, by the archives that this system's apt knows as Debian's.
func debootstrap(ctx context.Context, root string, mirror []string) error {
	args := []string{
		"--mode=root", "--variant=minbase", "--quiet", "--include=" + strings.Join(debianPackages, ","),
		`--aptopt=APT::Install-Recommends "false"`, `--aptopt=Acquire::Languages "none"`,
	}
	for _, folder := range []string{"man", "doc", "locale", "info"} {
		args = append(args, "--dpkgopt=path-exclude=/usr/share/"+folder+"/*")
	}
	if len(mirror) > 0 {
		args = append(args,
			"--customize-hook=APT_CONFIG=$MMDEBSTRAP_APT_CONFIG apt-get -y --download-only install "+strings.Join(mirror, " "),
			`--customize-hook=mkdir -p "$1/srv/mirror" && mv "$1"/var/cache/apt/archives/*.deb "$1/srv/mirror"`)
	}
	return tool(ctx, "", "mmdebstrap", append(args, "bookworm", root)...)
}

// debianFiles are what a test's image has of its own. cloud-init has all its modules. Making keys of three
// kinds would take an emulated processor a minute. The locale is a string that means none: cloud-init 22.4 finds
// fault with false itself.
var debianFiles = map[string]string{
	"etc/machine-id":            "",
	"etc/fstab":                 "LABEL=root / ext4 defaults,noatime 0 1\n",
	"etc/hostname":              "debian\n",
	"etc/apt/sources.list":      "deb [trusted=yes] file:/srv/mirror ./\n",
	"etc/cloud/ds-identify.cfg": "policy: enabled\n",
	"etc/cloud/cloud.cfg.d/90_muster.cfg": `datasource_list: [NoCloud, None]
locale: "false"
ssh_genkeytypes: [ed25519]
apt: {preserve_sources_list: true}
system_info: {network: {renderers: [networkd]}}
`,
}

// unneeded are units that would do nothing for a test but take its time.
var unneeded = []string{
	"apt-daily.timer", "apt-daily-upgrade.timer", "e2scrub_all.timer", "e2scrub_reap.service", "fstrim.timer", "dpkg-db-backup.timer",
	"systemd-pstore.service", "systemd-timesyncd.service", "ldconfig.service", "systemd-hwdb-update.service", "getty@tty1.service",
}

// prepare makes an image of an installation: what is one machine's own is removed.
func prepare(root string) error {
	keys, err := filepath.Glob(filepath.Join(root, "etc/ssh/ssh_host_*"))
	if err != nil {
		return err
	}
	for _, path := range append(keys, filepath.Join(root, "var/lib/dbus/machine-id")) {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	for path, content := range debianFiles {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, path)), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(root, path), []byte(content), 0o644); err != nil {
			return err
		}
	}
	links := map[string]string{"multi-user.target.wants/systemd-networkd.service": "/lib/systemd/system/systemd-networkd.service"}
	for _, unit := range unneeded {
		links[unit] = "/dev/null"
	}
	for name, to := range links {
		path := filepath.Join(root, "etc/systemd/system", name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := os.Symlink(to, path); err != nil {
			return err
		}
	}
	return nil
}

// index writes the list of the archive within the image, as deb822's Packages files are.
func index(ctx context.Context, root string) error {
	dir := filepath.Join(root, "srv/mirror")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	debs, err := filepath.Glob(filepath.Join(dir, "*.deb"))
	if err != nil {
		return err
	}
	var list strings.Builder
	for _, deb := range debs {
		control, err := run(ctx, "", "dpkg-deb", "--field", deb)
		if err != nil {
			return err
		}
		b, err := os.ReadFile(deb)
		if err != nil {
			return err
		}
		if err := os.Chmod(deb, 0o644); err != nil { // for apt's own user
			return err
		}
		fmt.Fprintf(&list, "%s\nFilename: ./%s\nSize: %d\nSHA256: %x\n\n", strings.TrimSpace(control), filepath.Base(deb), len(b), sha256.Sum256(b))
	}
	return os.WriteFile(filepath.Join(dir, "Packages"), []byte(list.String()), 0o644)
}

// take copies the one file of a pattern, for everyone to read.
func take(root, pattern, to string) error {
	found, err := filepath.Glob(filepath.Join(root, pattern))
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("the installation has no %s", pattern)
	}
	b, err := os.ReadFile(found[len(found)-1])
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o644)
}
