package main

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/image"
)

func newImage() *cobra.Command {
	cmd := group("image", "Fetch, import and check the images that machines start from", "list",
		newImageList(), newImageFetch(), newImageImport(), newImageRemove(), newImageInspect(), newImageKey(), newImageSign())
	cmd.Long = `Fetch, import and check the images that machines start from (docs/images.md).
They come from a catalogue that whoever runs the network has signed, or are
one's own. An image is known by its SHA-256; names are for people.`
	return cmd
}

// cacheFlags say where images are kept, and whose catalogue is trusted.
type cacheFlags struct {
	dir, catalogue string
	keys           []string
	limit          uint64
	anyAddress     bool
}

func (f *cacheFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.dir, "images", defaultImageDir(), "folder of images")
	flags.Uint64Var(&f.limit, "image-limit", image.DefaultLimit>>30, "how many GiB the folder may take")
	flags.StringVar(&f.catalogue, "catalogue", "", "URL or file of a catalogue to take first (default the one known)")
	flags.StringSliceVar(&f.keys, "catalogue-key", nil, "public key of minisign that catalogues are signed with")
	flags.BoolVar(&f.anyAddress, "allow-private", false, "ask servers at private addresses too, for development")
}

// defaultImageDir is where images are kept, or a folder here if there is no cache.
func defaultImageDir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "muster-images"
	}
	return filepath.Join(dir, "muster", "images")
}

// open opens the folder, and takes the catalogue that was named.
func (f *cacheFlags) open(ctx context.Context) (*image.Cache, error) {
	if f.limit == 0 || f.limit > 1<<20 {
		return nil, hint.Add(fmt.Errorf("a limit of %d GiB is not in 1..%d", f.limit, 1<<20), "give --image-limit another one")
	}
	cfg := image.Config{Dir: f.dir, Limit: int64(f.limit) << 30, AnyAddress: f.anyAddress}
	for _, text := range f.keys {
		key, err := image.ParseKey(text)
		if err != nil {
			return nil, err
		}
		cfg.Keys = append(cfg.Keys, key)
	}
	c, err := image.Open(cfg)
	if err != nil || f.catalogue == "" {
		return c, err
	}
	if isURL(f.catalogue) {
		_, err = c.Update(ctx, f.catalogue)
	} else {
		_, err = c.AdoptFile(ctx, f.catalogue)
	}
	return c, err
}

func isURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http")
}

func newImageList() *cobra.Command {
	var f cacheFlags
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the images of the catalogue, and those that are here",
		Long: `List the images of the catalogue, and those that are here. Of a name and an
architecture, the first one is what a machine gets that asks for the name alone.`,
		Example: `  muster image list
  muster image list --catalogue https://images.example/catalogue.json \
    --catalogue-key RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			all, err := c.List()
			if err != nil {
				return err
			}
			return print(cmd, all, func(w io.Writer) error { return imageTable(w, all) })
		},
	}
	f.register(cmd)
	return cmd
}

func imageTable(w io.Writer, all []image.Listed) error {
	if len(all) == 0 {
		fmt.Fprintln(w, "there is no image")
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "NAME\tVERSION\tFOR\tMIB\tFROM\tHERE\tUSED BY\tSHA-256")
	for _, l := range all {
		from, here := "import", "no"
		if l.Catalogue {
			from = "catalogue"
		}
		if l.Here {
			here = "yes"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%s\t%s\t%d\t%s\n", l.Name, l.Version, l.Arch, l.Size()>>20, from, here, len(l.Holders), shortHash(l.ID))
	}
	return t.Flush()
}

// shortHash is a hash's beginning, for tables.
func shortHash(h image.Hash) string { return h.String()[:12] + ".." }

// printImage prints an image that is here.
func printImage(cmd *cobra.Command, img image.Image) error {
	return print(cmd, img, func(w io.Writer) error {
		pairs := []string{"image", img.Name + " " + img.Version, "architecture", img.Arch, "SHA-256", img.ID.String(), "user", img.User, "starts by", img.Boot.Kind}
		for _, p := range []struct{ what, path string }{{"disk", img.Path}, {"kernel", img.KernelPath}, {"initrd", img.InitrdPath}} {
			if p.path != "" {
				pairs = append(pairs, p.what, p.path)
			}
		}
		return rows(w, pairs...)
	})
}

func newImageFetch() *cobra.Command {
	var (
		f   cacheFlags
		ref image.Ref
	)
	cmd := &cobra.Command{
		Use:   "fetch NAME|SHA-256",
		Short: "Download an image of the catalogue, unless it is here",
		Long: `Download an image of the catalogue, unless it is here. A download that was cut
off goes on where it was. What came is compared with the catalogue's SHA-256,
and looked at: a disk that leads to other files is refused.`,
		Example: `  muster image fetch debian-12
  muster image fetch debian-12 --arch arm64 \
    --catalogue https://images.example/catalogue.json \
    --catalogue-key RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			if h, err := image.ParseHash(args[0]); err == nil {
				ref = image.Ref{SHA256: h}
			} else {
				ref.Name = args[0]
			}
			report, done := stages()
			img, err := c.Get(cmd.Context(), "", ref, report)
			done()
			if err != nil {
				return err
			}
			return printImage(cmd, img)
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&ref.Arch, "arch", runtime.GOARCH, "architecture, where an image has several: amd64 or arm64")
	return cmd
}

// source is a file of an image: a path or a URL, with "#sha256=" and its hash after it.
type source struct {
	where string
	hash  image.Hash
}

func (s *source) Set(text string) (err error) {
	where, hash, ok := strings.Cut(text, "#sha256=")
	if ok {
		if s.hash, err = image.ParseHash(hash); err != nil {
			return err
		}
	} else if isURL(text) {
		return hint.Add(fmt.Errorf("nothing says which file %q is", text), "write #sha256= and its 64 hexadecimal digits after it")
	}
	s.where = where
	return nil
}
func (s *source) String() string { return s.where }
func (s *source) Type() string   { return "file" }

// file is what the catalogue would say of it, and where it is, if it is here.
func (s *source) file(what string, paths map[string]string) *image.File {
	switch {
	case s.where == "":
		return nil
	case isURL(s.where):
		return &image.File{URL: s.where, SHA256: s.hash}
	}
	paths[what] = s.where
	return &image.File{SHA256: s.hash}
}

func newImageImport() *cobra.Command {
	var (
		f                    cacheFlags
		e                    image.Entry
		format               string
		disk, kernel, initrd source
	)
	cmd := &cobra.Command{
		Use:   "import NAME",
		Short: "Take in an image of one's own, from files or URLs",
		Long: `Take in an image of one's own, from files or URLs. After a URL come "#sha256="
and the file's SHA-256; after a file's name they may. The disk is qcow2 or raw.
An image from a file stays until it is removed: it could not be had again.`,
		Example: `  muster image import mine --disk disk.qcow2
  muster image import tiny --boot kernel --kernel vmlinuz --initrd initrd \
    --cmdline console=ttyS0 --user root`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			e.Name = args[0]
			paths := map[string]string{}
			e.Disk = disk.file("disk", paths)
			e.Boot.Kernel, e.Boot.Initrd = kernel.file("kernel", paths), initrd.file("initrd", paths)
			if e.Disk != nil {
				e.Disk.Format = format
				if path := paths["disk"]; path != "" && format == "" {
					found, err := image.InspectFile(path, "")
					if err != nil {
						return err
					}
					e.Disk.Format = found.Format
				}
			}
			report, done := stages()
			img, err := c.Import(cmd.Context(), e, paths, report)
			done()
			if err != nil {
				return err
			}
			return printImage(cmd, img)
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&e.Version, "image-version", "1", "which one of that name")
	flags.StringVar(&e.Arch, "arch", runtime.GOARCH, "architecture: amd64 or arm64")
	flags.StringVar(&e.User, "user", "root", "whom its SSH server lets in")
	flags.StringVar(&e.Boot.Kind, "boot", image.BIOS, "how it starts: bios, uefi or kernel")
	flags.StringVar(&e.Boot.Cmdline, "cmdline", "", "command line of the kernel")
	flags.StringVar(&format, "format", "", "format of the disk: qcow2 or raw (default found out, for a file)")
	flags.Var(&disk, "disk", "file or URL of the disk")
	flags.Var(&kernel, "kernel", "file or URL of the kernel")
	flags.Var(&initrd, "initrd", "file or URL of the initrd")
	return cmd
}

func newImageRemove() *cobra.Command {
	var f cacheFlags
	cmd := &cobra.Command{
		Use:   "remove SHA-256",
		Short: "Remove an image that no machine needs",
		Example: `  muster image remove \
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := image.ParseHash(args[0])
			if err != nil {
				return err
			}
			c, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			if err := c.Remove(cmd.Context(), id); err != nil {
				return err
			}
			return print(cmd, struct {
				Removed image.Hash `json:"removed"`
			}{id}, func(w io.Writer) error { return rows(w, "removed", id.String()) })
		},
	}
	f.register(cmd)
	return cmd
}

// inspected is what a catalogue says of a disk.
type inspected struct {
	image.Disk
	Size   int64      `json:"size"`
	SHA256 image.Hash `json:"sha256"`
}

func newImageInspect() *cobra.Command {
	return &cobra.Command{
		Use:   "inspect FILE",
		Short: "Say what a disk image is, or why no machine may have it",
		Long: `Say what a disk image is, or why no machine may have it: a disk that leads to
other files, is encrypted or damaged, or has features that are unknown is
refused, before any other program opens it. What is printed is what a catalogue
says of a disk.`,
		Example: `  muster image inspect disk.qcow2
  muster image inspect disk.qcow2 --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			disk, err := image.InspectFile(args[0], "")
			if err != nil {
				return err
			}
			report, done := stages()
			sum, size, err := image.HashFile(cmd.Context(), args[0], report)
			done()
			if err != nil {
				return err
			}
			return print(cmd, inspected{disk, size, sum}, func(w io.Writer) error {
				return rows(w, "format", disk.Format, "disk", fmt.Sprintf("%d bytes", disk.VirtualSize),
					"file", fmt.Sprintf("%d bytes", size), "SHA-256", sum.String())
			})
		},
	}
}

func newImageKey() *cobra.Command {
	var (
		file, passwordFile string
		open               bool
	)
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Draw a key to sign catalogues with",
		Long: `Draw a key to sign catalogues with, and keep it in a file as minisign does. A
password opens it, which takes a GiB of memory. What is printed is public: hosts
and renters name it as --catalogue-key.`,
		Example: `  muster image key --key catalogue.key
  muster image key --key catalogue.key --password-file password`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if err := checkFree(file); err != nil {
				return err
			}
			var password string
			if !open {
				if password, err = newPassword(cmd, passwordFile, file); err != nil {
					return err
				}
			}
			public, err := image.NewKeyFile(file, password)
			if err != nil {
				return err
			}
			return print(cmd, struct {
				Key string `json:"key"`
			}{public.String()}, func(w io.Writer) error { return rows(w, "public key", public.String()) })
		},
	}
	registerCatalogueKey(cmd, &file, &passwordFile)
	cmd.Flags().BoolVar(&open, "no-password", false, "keep it so that whoever can read the file can sign")
	return cmd
}

// registerCatalogueKey adds the flags of who signs catalogues.
func registerCatalogueKey(cmd *cobra.Command, file, passwordFile *string) {
	cmd.Flags().StringVar(file, "key", "", "file of the secret key")
	cmd.Flags().StringVar(passwordFile, "password-file", "", "file that holds the key's password (default asked for)")
	require(cmd.Flags(), "key")
}

func newImageSign() *cobra.Command {
	var key, passwordFile string
	cmd := &cobra.Command{
		Use:   "sign CATALOGUE",
		Short: "Check a catalogue and sign it",
		Long: `Check a catalogue and sign it: the signature is beside it then, in a file with
".minisig" after its name. Serve both. A catalogue that hosts have taken is
replaced only by one with a higher version.`,
		Example: `  muster image sign catalogue.json --key catalogue.key`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			password := func() (string, error) { return readPassword(cmd, passwordFile, key) }
			signed, err := image.SignFile(key, password, args[0])
			if err != nil {
				return err
			}
			result := struct {
				Version   uint64 `json:"version"`
				Images    int    `json:"images"`
				Signature string `json:"signature"`
			}{signed.Version, len(signed.Images), args[0] + image.SignatureSuffix}
			return print(cmd, result, func(w io.Writer) error {
				return rows(w, "catalogue", fmt.Sprintf("version %d", result.Version), "images", fmt.Sprint(result.Images), "signature", result.Signature)
			})
		},
	}
	registerCatalogueKey(cmd, &key, &passwordFile)
	return cmd
}
