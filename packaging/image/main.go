// Command image makes a container image for several processors from static programs, without a daemon: an OCI image
// layout in one tar, as skopeo, podman and containerd read it.
//
//	go run . -o FILE -version VERSION -revision COMMIT -created TIME ARCH=PROGRAM...
//
// Its bytes follow from the programs, the version, and the modules of go.mod, among which are the certificates.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

func main() {
	var (
		file    = flag.String("o", "", "file to write")
		r       release
		created = flag.String("created", "", "when the version was made, in RFC 3339")
	)
	flag.StringVar(&r.version, "version", "", "version of the programs")
	flag.StringVar(&r.revision, "revision", "", "commit of the programs")
	flag.Parse()
	err := errors.New("name a file with -o, and programs as ARCH=PROGRAM")
	if *file != "" && flag.NArg() > 0 {
		r.created, err = time.Parse(time.RFC3339, *created)
	}
	if err == nil {
		err = run(*file, r, flag.Args())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "image:", err)
		os.Exit(1)
	}
}

// A release is what an image says of its programs.
type release struct {
	version, revision string
	created           time.Time
}

func run(file string, r release, programs []string) error {
	ground, err := groundLayer(r.created)
	if err != nil {
		return err
	}
	index := mutate.IndexMediaType(empty.Index, types.OCIImageIndex)
	for _, of := range programs {
		arch, path, ok := strings.Cut(of, "=")
		if !ok {
			return fmt.Errorf("%q is not ARCH=PROGRAM", of)
		}
		program, err := programLayer(path, r.created)
		if err != nil {
			return err
		}
		img, err := image(r, arch, ground, program)
		if err != nil {
			return err
		}
		index = mutate.AppendManifests(index, mutate.IndexAddendum{
			Add: img, Descriptor: v1.Descriptor{MediaType: types.OCIManifestSchema1, Platform: &v1.Platform{OS: "linux", Architecture: arch}},
		})
	}
	return write(file, index, r)
}

// nobody is who runs in a container. Distroless images have the same.
const nobody = 65532

// home is where journals and keys are in a container: what has to be kept.
const home = "/var/lib/muster"

// image is the image for one processor.
func image(r release, arch string, layers ...v1.Layer) (v1.Image, error) {
	labels := map[string]string{
		"org.opencontainers.image.title":       "muster",
		"org.opencontainers.image.description": "Proof of capacity on chain, and the market that rents what was proven",
		"org.opencontainers.image.source":      "https://github.com/muster-network/muster",
		"org.opencontainers.image.licenses":    "Apache-2.0",
		"org.opencontainers.image.version":     r.version,
		"org.opencontainers.image.revision":    r.revision,
		"org.opencontainers.image.created":     r.created.UTC().Format(time.RFC3339),
	}
	img := mutate.ConfigMediaType(mutate.MediaType(empty.Image, types.OCIManifestSchema1), types.OCIConfigJSON)
	img, err := mutate.ConfigFile(img, &v1.ConfigFile{
		OS: "linux", Architecture: arch, Created: v1.Time{Time: r.created.UTC()}, RootFS: v1.RootFS{Type: "layers"},
		Config: v1.Config{
			User:       fmt.Sprintf("%d:%[1]d", nobody),
			Entrypoint: []string{"/usr/bin/muster"},
			Env:        []string{"PATH=/usr/bin", "HOME=" + home, "MUSTER_DATA_DIR=" + home},
			WorkingDir: home,
			Volumes:    map[string]struct{}{home: {}},
			StopSignal: "SIGTERM",
			Labels:     labels,
		},
	})
	if err != nil {
		return nil, err
	}
	for _, layer := range layers {
		if img, err = mutate.Append(img, mutate.Addendum{Layer: layer, History: v1.History{Created: v1.Time{Time: r.created.UTC()}, CreatedBy: "muster release"}}); err != nil {
			return nil, err
		}
	}
	return img, nil
}
