package main

import (
	"archive/tar"
	"bytes"
	"encoding/pem"
	"fmt"
	"io"
	"os"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
	"golang.org/x/crypto/x509roots/fallback/bundle"
)

// A file is one of a layer's, or a folder if its name ends in a slash.
type file struct {
	name  string
	mode  int64
	owner int
	data  []byte
}

// groundLayer is what a program without a system below it needs: the certificates of the web, whose addresses are
// those of nodes; an account; and folders that it may write.
func groundLayer(at time.Time) (v1.Layer, error) {
	return layer(at,
		file{name: "etc/", mode: 0o755},
		file{name: "etc/group", mode: 0o644, data: fmt.Appendf(nil, "root:x:0:\nmuster:x:%d:\n", nobody)},
		file{name: "etc/passwd", mode: 0o644, data: fmt.Appendf(nil, "root:x:0:0:root:/:/usr/sbin/nologin\nmuster:x:%d:%[1]d:Muster daemons:%s:/usr/sbin/nologin\n", nobody, home)},
		file{name: "etc/ssl/", mode: 0o755},
		file{name: "etc/ssl/certs/", mode: 0o755},
		file{name: "etc/ssl/certs/ca-certificates.crt", mode: 0o644, data: certificates()},
		file{name: "tmp/", mode: 0o1777},
		file{name: "var/", mode: 0o755},
		file{name: "var/lib/", mode: 0o755},
		file{name: home[1:] + "/", mode: 0o700, owner: nobody},
	)
}

// certificates are Mozilla's. Those that it trusts for some servers only are left out: a file cannot say which.
func certificates() []byte {
	var all bytes.Buffer
	for root := range bundle.Roots() {
		if root.Constraint == nil {
			all.Write(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: root.Certificate}))
		}
	}
	return all.Bytes()
}

func programLayer(path string, at time.Time) (v1.Layer, error) {
	program, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return layer(at,
		file{name: "usr/", mode: 0o755},
		file{name: "usr/bin/", mode: 0o755},
		file{name: "usr/bin/muster", mode: 0o755, data: program},
	)
}

// layer is a layer of these files, all of one time.
func layer(at time.Time, files ...file) (v1.Layer, error) {
	var all bytes.Buffer
	w := tar.NewWriter(&all)
	for _, f := range files {
		header := &tar.Header{Name: f.name, Mode: f.mode, Uid: f.owner, Gid: f.owner, Size: int64(len(f.data)), ModTime: at, Format: tar.FormatUSTAR}
		if err := w.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(all.Bytes())), nil }
	return tarball.LayerFromOpener(open, tarball.WithMediaType(types.OCILayer), tarball.WithCompressedCaching)
}
