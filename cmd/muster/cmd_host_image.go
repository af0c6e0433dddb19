package main

import (
	"fmt"
	"io"
	"path/filepath"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/lease/image"
)

// imageFlags name the images that there are.
type imageFlags struct {
	catalogue string
	keys      []string
	limit     int
	private   bool
}

func (f *imageFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.catalogue, "catalogue", "", "URL of a signed catalogue of images (default none)")
	flags.StringSliceVar(&f.keys, "catalogue-key", nil, "minisign key that signs the catalogue, or several, by commas")
	flags.IntVar(&f.limit, "image-limit", 64, "most GiB that images may take on disk")
	flags.BoolVar(&f.private, "allow-private", false, "ask servers at private addresses too, for development")
}

// cache opens the cache of images, and gets the newest catalogue if one is named.
func (f *imageFlags) cache(cmd *cobra.Command, dataDir string) (*image.Cache, error) {
	cfg := image.Config{Dir: filepath.Join(dataDir, "images"), Limit: int64(f.limit) << 30, AnyAddress: f.private}
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
	if _, err := c.Update(cmd.Context(), f.catalogue); err != nil {
		if _, known := c.Catalogue(); known != nil {
			return nil, err
		}
		logger(cmd).Warn("going on with the catalogue of before", "reason", err)
	}
	return c, nil
}

func newHostImage() *cobra.Command {
	return group("image", "Keep the images that machines start from", "list", newHostImageImport(), newHostImageList())
}

func newHostImageImport() *cobra.Command {
	var (
		f                          imageFlags
		dataDir                    string
		e                          image.Entry
		disk, format, kernel, init string
	)
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Take an image of one's own in",
		Long: `Take an image in from files: a disk (qcow2 or raw) that boots by BIOS or UEFI, or
a kernel with an initrd and a disk. Renters order it by its name and the hash
that is shown.`,
		Example: `  muster host image import --name debian-12 --version 20261101 --user debian \
    --disk debian-12.qcow2 --boot uefi
  muster host image import --name tiny --version 1 --user root --boot kernel \
    --kernel vmlinuz --initrd initrd --cmdline console=ttyS0`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := f.cache(cmd, dataDir)
			if err != nil {
				return err
			}
			paths := map[string]string{}
			if disk != "" {
				e.Disk, paths["disk"] = &image.File{Format: format}, disk
			}
			if kernel != "" {
				e.Boot.Kernel, paths["kernel"] = &image.File{}, kernel
			}
			if init != "" {
				e.Boot.Initrd, paths["initrd"] = &image.File{}, init
			}
			report, done := stages()
			defer done()
			img, err := c.Import(cmd.Context(), e, paths, image.Progress(report))
			if err != nil {
				return err
			}
			return print(cmd, map[string]any{"name": img.Name, "id": img.ID, "virtualSize": img.VirtualSize}, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "%s:%s\n", img.Name, img.ID)
				return err
			})
		},
	}
	f.register(cmd)
	registerDataDir(cmd, &dataDir)
	flags := cmd.Flags()
	flags.StringVar(&e.Name, "name", "", "name by which renters order it")
	flags.StringVar(&e.Version, "version", "1", "its version, for people")
	flags.StringVar(&e.Arch, "arch", "amd64", "its processor: amd64 or arm64")
	flags.StringVar(&e.User, "user", "", "user that SSH keys are for")
	flags.StringVar(&e.Boot.Kind, "boot", image.UEFI, "how it boots: bios, uefi or kernel")
	flags.StringVar(&disk, "disk", "", "file of its disk (default an empty one)")
	flags.StringVar(&format, "format", image.Qcow2, "format of the disk: qcow2 or raw")
	flags.StringVar(&kernel, "kernel", "", "file of its kernel")
	flags.StringVar(&init, "initrd", "", "file of its initrd")
	flags.StringVar(&e.Boot.Cmdline, "cmdline", "", "what the kernel is told")
	require(flags, "name", "user")
	return cmd
}

func newHostImageList() *cobra.Command {
	var f imageFlags
	var dataDir string
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List the images that this host can start machines from",
		Example: `  muster host image list`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := f.cache(cmd, dataDir)
			if err != nil {
				return err
			}
			all, err := c.List()
			if err != nil {
				return err
			}
			return print(cmd, all, func(w io.Writer) error {
				if len(all) == 0 {
					_, err := fmt.Fprintln(w, "no images")
					return err
				}
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				fmt.Fprintln(t, "name\tversion\tarch\tboot\there\tmachines\thash")
				for _, i := range all {
					fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%t\t%d\t%.12s\n", i.Name, i.Version, i.Arch, i.Boot.Kind, i.Here, len(i.Holders), i.ID)
				}
				return t.Flush()
			})
		},
	}
	f.register(cmd)
	registerDataDir(cmd, &dataDir)
	return cmd
}
