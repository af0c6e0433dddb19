package main

import (
	"archive/tar"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
)

// write writes the image layout of an index, which is called by the version in it.
func write(path string, index v1.ImageIndex, r release) (err error) {
	dir, err := os.MkdirTemp("", "muster-image-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	images, err := layout.Write(dir, empty.Index)
	if err != nil {
		return err
	}
	if err := images.AppendIndex(index, layout.WithAnnotations(map[string]string{"org.opencontainers.image.ref.name": r.version})); err != nil {
		return err
	}
	to, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := errors.Join(archive(to, os.DirFS(dir), r.created), to.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

// archive writes a tar of a folder, in which nothing says when and by whom it was made.
func archive(to io.Writer, from fs.FS, at time.Time) error {
	w := tar.NewWriter(to)
	err := fs.WalkDir(from, ".", func(path string, entry fs.DirEntry, err error) error { // by name
		if err != nil || path == "." {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		header := &tar.Header{Name: filepath.ToSlash(path), Mode: 0o644, Size: info.Size(), ModTime: at, Format: tar.FormatUSTAR}
		if entry.IsDir() {
			header.Name, header.Mode, header.Size = header.Name+"/", 0o755, 0
		}
		if err := w.WriteHeader(header); err != nil || entry.IsDir() {
			return err
		}
		f, err := from.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(w, f)
		return err
	})
	return errors.Join(err, w.Close())
}
