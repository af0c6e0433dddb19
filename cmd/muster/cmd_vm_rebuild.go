package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/rent"
	"github.com/muster-network/muster/lease/spec"
)

func newVMRebuild() *cobra.Command {
	var f rentFlags
	var images cacheFlags
	var text string
	var yes bool
	cmd := named("rebuild", "Give a machine a new disk, and lose all that is on the old one", `Make a machine a new disk from its image, or from another one that its host has,
and start it. All that is on the old disk is lost. User data, hostname and keys
stay as they are. The machine makes itself a new SSH key, which
"muster vm rekey" names on chain.

If the host cannot make the disk, the machine keeps the one that it has, and
"muster vm show" says why. A host that does not have the image refuses it: then
order a machine from it elsewhere with "muster vm create".`,
		"  muster vm rebuild web"+exampleDeployment+"\n  muster vm rebuild web --image debian-13"+exampleDeployment,
		f.register, func(cmd *cobra.Command, name string, _ []string) error {
			var from *spec.Image
			if text != "" {
				images.forRenter(f.private)
				found, err := images.find(cmd, text)
				if err != nil {
					return err
				}
				from = &found
			}
			if err := agree(cmd, yes, fmt.Sprintf("lose all that is on the disk of %s?", name)); err != nil {
				return err
			}
			return f.machine(cmd, name, func(m *rent.Machine, c *control.Client, _ *ledger.Client) (err error) {
				if from == nil {
					err = c.Act(cmd.Context(), control.Rebuild)
				} else {
					err = c.RebuildFrom(cmd.Context(), *from)
				}
				if err == nil && from != nil {
					err = f.noteStatus(m, control.Status{Image: from.Name, ImageHash: from.SHA256})
				} else if err == nil {
					err = f.leaveRescue(m, control.Rebuild)
				}
				if err != nil {
					return err
				}
				return print(cmd, map[string]string{"name": name, "action": string(control.Rebuild)}, func(w io.Writer) error {
					_, err := fmt.Fprintf(w, "%s: rebuild has begun; when it answers, muster vm rekey %[1]s\n", name)
					return err
				})
			})
		})
	images.registerImage(cmd, &text)
	cmd.Flags().Lookup("image").Usage += " (default the machine's)"
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// registerImage adds the flags by which a renter names an image.
func (f *cacheFlags) registerImage(cmd *cobra.Command, name *string) {
	flags := cmd.Flags()
	flags.StringVar(name, "image", "", "name of an image in the catalogue, or NAME:HASH of one that the host has")
	flags.StringVar(&f.catalogue, "catalogue", "", "URL or file of a signed catalogue of images (default the one known)")
	flags.StringSliceVar(&f.keys, "catalogue-key", nil, "minisign key that signs the catalogue, or several, by commas")
}

// forRenter are the flags of a cache of which a renter needs nothing but the catalogue.
func (f *cacheFlags) forRenter(private bool) {
	f.anyAddress, f.limit, f.dir = private, image.DefaultLimit>>30, defaultImageDir()
}

// find is the image that was asked for: of the catalogue, or one of which the hash was given.
func (f *cacheFlags) find(cmd *cobra.Command, text string) (i spec.Image, err error) {
	name, hash, given := strings.Cut(text, ":")
	if text == "" {
		return i, hint.Add(errors.New("--image is missing"), "give --image: a name in the catalogue, such as debian-12")
	}
	i.Name = name
	if given {
		if err := i.SHA256.UnmarshalText([]byte(hash)); err != nil {
			return i, hint.Add(fmt.Errorf("image %s: its hash is %w", name, err), "write NAME:HASH")
		}
		return i, nil
	}
	cache, err := f.open(cmd.Context())
	if err != nil {
		return i, err
	}
	catalogue, err := cache.Catalogue()
	if errors.Is(err, fs.ErrNotExist) {
		return i, hint.Add(fmt.Errorf("there is no catalogue to find image %s in", name), "give --catalogue and --catalogue-key, or write NAME:HASH")
	}
	if err != nil {
		return i, err
	}
	for _, e := range catalogue.Images {
		if e.Name == name && e.Arch == string(spec.AMD64) {
			i.SHA256 = spec.Digest(e.ID())
			return i, nil
		}
	}
	return i, fmt.Errorf("%w: the catalogue has no %s", image.ErrUnknown, name)
}
