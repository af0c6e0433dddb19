package image

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"regexp"

	"github.com/muster-network/muster/internal/outward"
)

// ErrEntry says that what describes an image is not a description of one.
var ErrEntry = errors.New("not an image's description")

// The formats that disks come in.
const (
	Qcow2 = "qcow2"
	Raw   = "raw"
)

// The ways in which machines start.
const (
	BIOS   = "bios"   // the disk has a boot sector
	UEFI   = "uefi"   // the disk has an EFI system partition
	Kernel = "kernel" // the kernel and the initrd are given beside the disk, if there is one
)

const (
	// MaxDisk is how many bytes a disk's file may have, and how many the disk in it.
	MaxDisk = 1 << 40
	// MaxKernel is how many bytes a kernel or an initrd may have.
	MaxKernel = 1 << 30
	// maxCmdline is how many characters a kernel's command line may have (COMMAND_LINE_SIZE of x86 is 2,048).
	maxCmdline = 1024
)

// Entry describes an image: in the catalogue, and in the cache.
type Entry struct {
	Name    string `json:"name"`           // such as debian-12
	Version string `json:"version"`        // such as 20261101
	Arch    string `json:"arch"`           // amd64 or arm64
	User    string `json:"user"`           // whom the image's SSH server lets in
	Disk    *File  `json:"disk,omitempty"` // nil: the machine's disk is empty at first, which only Kernel can start
	Boot    Boot   `json:"boot"`           //
}

// Boot is how a machine starts from an image.
type Boot struct {
	Kind    string `json:"kind"` // BIOS, UEFI or Kernel
	Kernel  *File  `json:"kernel,omitempty"`
	Initrd  *File  `json:"initrd,omitempty"`
	Cmdline string `json:"cmdline,omitempty"`
}

// File is one of an image's files.
type File struct {
	URL    string `json:"url,omitempty"` // empty in the cache, if it was taken in from a file
	SHA256 Hash   `json:"sha256"`
	Size   int64  `json:"size"`             // in bytes; 0 if only the server knows it, which no catalogue may say
	Format string `json:"format,omitempty"` // a disk's: Qcow2 or Raw
}

// ID is what an image is known by. An image that is a disk alone has the SHA-256 of the disk. One that starts by
// a kernel has the SHA-256 of the lines "kernel HASH", "initrd HASH" and "disk HASH", of those that it has, and
// "cmdline TEXT", each with its line end.
func (e Entry) ID() Hash {
	if e.Boot.Kind != Kernel {
		if e.Disk == nil {
			return Hash{}
		}
		return e.Disk.SHA256
	}
	var list string
	for _, f := range e.files() {
		list += f.what + " " + f.SHA256.String() + "\n"
	}
	return sha256.Sum256([]byte(list + "cmdline " + e.Boot.Cmdline + "\n"))
}

// Size is how many bytes its files have, of those whose size is known.
func (e Entry) Size() (sum int64) {
	for _, f := range e.files() {
		sum += f.Size
	}
	return sum
}

// part is a file and what it is for.
type part struct {
	what string
	most int64
	*File
}

// files are those that an image has.
func (e Entry) files() (all []part) {
	for _, p := range []part{{"kernel", MaxKernel, e.Boot.Kernel}, {"initrd", MaxKernel, e.Boot.Initrd}, {"disk", MaxDisk, e.Disk}} {
		if p.File != nil {
			all = append(all, p)
		}
	}
	return all
}

// clone copies what an entry points to.
func (e Entry) clone() Entry {
	for _, f := range []**File{&e.Disk, &e.Boot.Kernel, &e.Boot.Initrd} {
		if *f != nil {
			*f = new(**f)
		}
	}
	return e
}

var (
	nameForm    = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,63}$`)
	versionForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+~_-]{0,63}$`)
	userForm    = regexp.MustCompile(`^[a-z_][a-z0-9_-]{0,31}$`)
	cmdlineForm = regexp.MustCompile(`^[ -~]*$`)
	archForm    = regexp.MustCompile(`^(amd64|arm64)$`)
)

// Validate checks a description by itself. Errors are [ErrEntry].
func (e Entry) Validate() error {
	for _, f := range []struct {
		what, value string
		form        *regexp.Regexp
	}{
		{"name", e.Name, nameForm}, {"version", e.Version, versionForm},
		{"architecture", e.Arch, archForm}, {"user", e.User, userForm},
	} {
		if !f.form.MatchString(f.value) {
			return fmt.Errorf("%w: %.80q is not %s", ErrEntry, f.value, article(f.what))
		}
	}
	if err := e.Boot.validate(e.Disk != nil); err != nil {
		return fmt.Errorf("%w: image %s: %w", ErrEntry, e.Name, err)
	}
	for _, f := range e.files() {
		if err := f.validate(); err != nil {
			return fmt.Errorf("%w: image %s: the %s: %w", ErrEntry, e.Name, f.what, err)
		}
	}
	return nil
}

func article(word string) string {
	if word[0] == 'a' {
		return "an " + word
	}
	return "a " + word
}

func (b Boot) validate(disk bool) error {
	switch b.Kind {
	case BIOS, UEFI:
		if b.Kernel != nil || b.Initrd != nil || b.Cmdline != "" {
			return fmt.Errorf("an image that starts by %s brings no kernel", b.Kind)
		}
		if !disk {
			return fmt.Errorf("an image that starts by %s has a disk", b.Kind)
		}
	case Kernel:
		if b.Kernel == nil {
			return errors.New("the kernel is missing")
		}
		if len(b.Cmdline) > maxCmdline || !cmdlineForm.MatchString(b.Cmdline) {
			return fmt.Errorf("the kernel's command line is longer than %d characters or not plain text", maxCmdline)
		}
	default:
		return fmt.Errorf("%.80q is not a way to start", b.Kind)
	}
	return nil
}

func (p part) validate() error {
	disk := p.what == "disk"
	switch {
	case p.SHA256.IsZero():
		return errors.New("its SHA-256 is missing")
	case p.Size < 0 || p.Size > p.most:
		return fmt.Errorf("a size of %d bytes is not in 1..%d", p.Size, p.most)
	case disk && p.Format != Qcow2 && p.Format != Raw:
		return fmt.Errorf("%.80q is not a format: %s or %s", p.Format, Qcow2, Raw)
	case !disk && p.Format != "":
		return errors.New("only a disk has a format")
	}
	if p.URL == "" {
		return nil
	}
	return checkURL(p.URL)
}

// checkURL checks a URL that a catalogue or a renter names.
func checkURL(s string) error {
	_, err := outward.ParseURL(s, "https", "http")
	return err
}

// checkRedirect checks where a server sends its callers: mirrors and object stores have long URLs.
func checkRedirect(from, to *url.URL) error {
	switch {
	case len(to.String()) > 4<<10, to.Scheme != "https" && to.Scheme != "http", to.Hostname() == "", to.User != nil:
		return fmt.Errorf("the server leads to %.80q, which is not a URL to ask", to.Redacted())
	case from.Scheme == "https" && to.Scheme != "https":
		return fmt.Errorf("the server leads from https to %s://%s", to.Scheme, to.Host)
	}
	return nil
}
