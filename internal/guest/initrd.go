package guest

import (
	"bytes"
	"compress/gzip"
	"context"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// pickModules copies the modules that the guest needs into a folder, and into its file "order" their names in
// an order in which each comes after those that it needs.
func pickModules(ctx context.Context, tree, to string) error {
	files := map[string]string{}
	err := filepath.WalkDir(tree, func(path string, _ fs.DirEntry, err error) error {
		if name, ok := moduleName(path); ok && err == nil {
			files[name] = path
		}
		return err
	})
	if err != nil {
		return err
	}
	var order []string
	seen := map[string]bool{}
	var pick func(name string) error
	pick = func(name string) error {
		path, ok := files[name]
		if seen[name] || !ok { // what is no module of its own is in the kernel
			return nil
		}
		seen[name] = true
		b, err := readModule(ctx, path)
		if err != nil {
			return err
		}
		needs, err := needed(b)
		if err != nil {
			return fmt.Errorf("read module %s: %w", name, err)
		}
		for _, n := range needs {
			if err := pick(n); err != nil {
				return err
			}
		}
		order = append(order, name)
		return os.WriteFile(filepath.Join(to, name), b, 0o644)
	}
	for _, m := range modules {
		if err := pick(m); err != nil {
			return err
		}
	}
	if len(order) == 0 {
		return errors.New("Debian's kernel package has no modules") //nolint:staticcheck // a name
	}
	return os.WriteFile(filepath.Join(to, "order"), []byte(strings.Join(order, "\n")+"\n"), 0o644)
}

// moduleName is the kernel's name of the module in a file.
func moduleName(path string) (string, bool) {
	name, ok := strings.CutSuffix(strings.TrimSuffix(filepath.Base(path), ".xz"), ".ko")
	return strings.ReplaceAll(name, "-", "_"), ok
}

func readModule(ctx context.Context, path string) ([]byte, error) {
	if strings.HasSuffix(path, ".xz") { // since Debian 13
		out, err := run(ctx, "", "xz", "-dc", path)
		return []byte(out), err
	}
	return os.ReadFile(path)
}

// needed are the modules that a module says it depends on.
func needed(module []byte) ([]string, error) {
	f, err := elf.NewFile(bytes.NewReader(module))
	if err != nil {
		return nil, err
	}
	section := f.Section(".modinfo")
	if section == nil {
		return nil, errors.New("it says nothing of itself")
	}
	info, err := section.Data()
	if err != nil {
		return nil, err
	}
	for _, field := range strings.Split(string(info), "\x00") {
		if list, ok := strings.CutPrefix(field, "depends="); ok && list != "" {
			return strings.Split(strings.ReplaceAll(list, "-", "_"), ","), nil
		}
	}
	return nil, nil
}

// shellCommands are the names under which the guest's shell finds its commands.
const shellCommands = "sh ls cat echo dd md5sum sha256sum ping wget nc ip mount umount df free nproc uname sync dmesg grep timeout " +
	"sleep poweroff reboot head tail time touch rm cp mkdir hostname ps httpd nslookup"

// writeInitrd writes the guest's root file system.
func writeInitrd(w io.Writer, parts string, program []byte) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestSpeed)
	if err != nil {
		return err
	}
	a := &archive{w: z}
	for _, dir := range strings.Fields("bin data dev etc modules proc root seed sys tmp") {
		a.add(dir, 0o40755, nil)
	}
	a.device("dev/console", 0o20600, 5, 1)
	a.add("init", 0o100755, program)
	busybox, err := os.ReadFile(filepath.Join(parts, "busybox"))
	if err != nil {
		return err
	}
	a.add("bin/busybox", 0o100755, busybox)
	for _, c := range strings.Fields(shellCommands) {
		a.add("bin/"+c, 0o120777, []byte("busybox"))
	}
	files, err := os.ReadDir(filepath.Join(parts, "modules"))
	if err != nil {
		return err
	}
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(parts, "modules", f.Name()))
		if err != nil {
			return err
		}
		a.add("modules/"+f.Name(), 0o100644, b)
	}
	a.add("TRAILER!!!", 0, nil)
	return errors.Join(a.err, z.Close())
}

// archive writes cpio's format "newc", in which the kernel takes its first file system: the kernel's
// Documentation/driver-api/early-userspace/buffer-format.rst.
type archive struct {
	w     io.Writer
	inode int
	err   error
}

func (a *archive) add(name string, mode uint32, data []byte) { a.entry(name, mode, data, 0, 0) }

func (a *archive) device(name string, mode uint32, major, minor int) {
	a.entry(name, mode, nil, major, minor)
}

func (a *archive) entry(name string, mode uint32, data []byte, major, minor int) {
	a.inode++
	var b bytes.Buffer
	fmt.Fprintf(&b, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
		a.inode, mode, 0, 0, 1, 0, len(data), 0, 0, major, minor, len(name)+1, 0, name)
	pad(&b)
	b.Write(data)
	pad(&b)
	if a.err == nil {
		_, a.err = a.w.Write(b.Bytes())
	}
}

func pad(b *bytes.Buffer) { b.Write(make([]byte, (4-b.Len()%4)%4)) }
