package guest

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// debianCmdline is what the kernel is told.
const debianCmdline = "console=ttyS0 panic=-1 root=LABEL=root ro ds=nocloud quiet"

// The disk: 1 MiB for the table, the EFI system partition, the root partition, 1 MiB for the table's copy.
const (
	sector  = 512
	mib     = 1 << 20
	espAt   = 1 * mib
	espSize = 128 * mib
	rootAt  = espAt + espSize
	diskEnd = 4096 * mib
)

// makeImage makes the disk of a root file system in a folder, without mounting anything: both file systems are
// written from files. The kernel and the initrd are in the folder already.
func makeImage(ctx context.Context, root, made string) error {
	efi, esp, disk := filepath.Join(made, "boot.efi"), filepath.Join(made, "esp"), filepath.Join(made, "disk.raw")
	defer os.Remove(efi)
	defer os.Remove(esp)
	system := func(name string, args ...string) func() error {
		return func() error { return tool(ctx, made, name, args...) }
	}
	return inTurn(
		func() error { return unify(ctx, root, made, efi) },
		func() error { return sized(disk, diskEnd) },
		func() error { return partition(ctx, disk) },
		func() error { return sized(esp, espSize) },
		system("mkfs.vfat", "-F", "32", "-h", fmt.Sprint(espAt/sector), "-n", "ESP", esp),
		system("mmd", "-i", esp, "::EFI", "::EFI/BOOT"),
		system("mcopy", "-i", esp, efi, "::EFI/BOOT/BOOTX64.EFI"),
		func() error { return legacy(ctx, made, esp) },
		func() error { return put(mbrCode, disk, 0) },
		func() error { return put(esp, disk, espAt) },
		system("mke2fs", "-q", "-F", "-t", "ext4", "-L", "root", "-m", "0", "-d", root,
			"-E", fmt.Sprintf("offset=%d,lazy_itable_init=1,lazy_journal_init=1", rootAt), disk, fmt.Sprintf("%dk", (diskEnd-rootAt-mib)/1024)),
		func() error { return os.Chmod(disk, 0o644) },
	)
}

// unify makes the one program that firmware starts: systemd's stub with kernel, initrd, and command line in it
// (a unified kernel image of the UAPI group's). The addresses are those of Debian's systemd 252.
func unify(ctx context.Context, root, made, efi string) error {
	cmdline := filepath.Join(made, "cmdline")
	if err := os.WriteFile(cmdline, []byte(debianCmdline), 0o644); err != nil {
		return err
	}
	defer os.Remove(cmdline)
	var args []string
	for _, section := range []struct{ name, file, address string }{
		{".osrel", filepath.Join(root, "usr/lib/os-release"), "0x20000"},
		{".cmdline", cmdline, "0x30000"},
		{".linux", filepath.Join(made, "vmlinuz"), "0x2000000"},
		{".initrd", filepath.Join(made, "initrd"), "0x3000000"},
	} {
		args = append(args, "--add-section", section.name+"="+section.file, "--change-section-vma", section.name+"="+section.address)
	}
	return tool(ctx, "", "objcopy", append(args, efiStub, efi)...)
}

// legacy puts what a BIOS starts into the EFI system partition, which is marked for it: SYSLINUX, and the kernel.
func legacy(ctx context.Context, made, esp string) error {
	config := filepath.Join(made, "syslinux.cfg")
	if err := os.WriteFile(config, []byte("default linux\nlabel linux\n  kernel /vmlinuz\n  initrd /initrd\n  append "+debianCmdline+"\n"), 0o644); err != nil {
		return err
	}
	defer os.Remove(config)
	if err := tool(ctx, "", "mcopy", "-i", esp, config, filepath.Join(made, "vmlinuz"), filepath.Join(made, "initrd"), "::"); err != nil {
		return err
	}
	return tool(ctx, "", "syslinux", "--install", esp)
}

// partition writes the disk's table.
func partition(ctx context.Context, disk string) error {
	script := disk + ".table"
	defer os.Remove(script)
	table := fmt.Sprintf("label: gpt\nstart=%d, size=%d, type=uefi, attrs=LegacyBIOSBootable\nstart=%d, type=linux\n", espAt/sector, espSize/sector, rootAt/sector)
	if err := os.WriteFile(script, []byte(table), 0o600); err != nil {
		return err
	}
	return tool(ctx, "", "sh", "-c", `PATH=$PATH:/sbin sfdisk --quiet "$1" <"$2"`, "sh", disk, script)
}

// sized makes a file of so many bytes, all of them a hole.
func sized(path string, bytes int64) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Truncate(bytes)
}

// put copies a file into another one.
func put(from, to string, at int64) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.NewOffsetWriter(out, at), in)
	if failed := out.Close(); err == nil {
		err = failed
	}
	return err
}
