package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// A descriptor names a part of an image by its hash, as the OCI's specification has it.
type descriptor struct {
	MediaType   string
	Digest      string
	Size        int
	Platform    struct{ OS, Architecture string }
	Annotations map[string]string
}

// A layout is an image that was read back, by nothing that has to do with what wrote it.
type layout struct {
	t     *testing.T
	files map[string][]byte
}

func readLayout(t *testing.T, path string) layout {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	l := layout{t, map[string][]byte{}}
	for r := tar.NewReader(f); ; {
		header, err := r.Next()
		if err == io.EOF {
			return l
		}
		if err != nil {
			t.Fatal(err)
		}
		if l.files[header.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
}

// blob is what a descriptor names: it has its size and its hash.
func (l layout) blob(d descriptor) []byte {
	l.t.Helper()
	data := l.files["blobs/sha256/"+strings.TrimPrefix(d.Digest, "sha256:")]
	if got := fmt.Sprintf("sha256:%x", sha256.Sum256(data)); got != d.Digest || len(data) != d.Size {
		l.t.Fatalf("%d bytes with the hash %s, not %d with %s", len(data), got, d.Size, d.Digest)
	}
	return data
}

func (l layout) decode(data []byte, into any) {
	l.t.Helper()
	if err := json.Unmarshal(data, into); err != nil {
		l.t.Fatal(err)
	}
}

// images are the manifests of the one version that a layout has.
func (l layout) images(version string) (all []descriptor) {
	l.t.Helper()
	var index struct{ Manifests []descriptor }
	l.decode(l.files["index.json"], &index)
	if len(index.Manifests) != 1 || index.Manifests[0].Annotations["org.opencontainers.image.ref.name"] != version {
		l.t.Fatalf("the layout has %+v", index.Manifests)
	}
	l.decode(l.blob(index.Manifests[0]), &index)
	return index.Manifests
}

type imageConfig struct {
	Created, Architecture, OS string
	Config                    struct {
		User       string
		Entrypoint []string
		Env        []string
		Volumes    map[string]struct{}
		Labels     map[string]string
	}
	RootFS struct {
		Diffs []string `json:"diff_ids"`
	}
}

// unpack puts an image's files into a folder, as a container runtime does, and returns its configuration.
func (l layout) unpack(image descriptor, root string) (c imageConfig) {
	l.t.Helper()
	var manifest struct {
		Config descriptor
		Layers []descriptor
	}
	l.decode(l.blob(image), &manifest)
	l.decode(l.blob(manifest.Config), &c)
	for i, layer := range manifest.Layers {
		packed, err := gzip.NewReader(bytes.NewReader(l.blob(layer)))
		if err != nil {
			l.t.Fatal(err)
		}
		files, err := io.ReadAll(packed)
		if err != nil {
			l.t.Fatal(err)
		}
		if got := fmt.Sprintf("sha256:%x", sha256.Sum256(files)); i >= len(c.RootFS.Diffs) || got != c.RootFS.Diffs[i] {
			l.t.Fatalf("layer %d has the hash %s, of %q", i, got, c.RootFS.Diffs)
		}
		unpacking := exec.CommandContext(l.t.Context(), "tar", "--extract", "--same-owner", "--same-permissions", "--directory="+root)
		unpacking.Stdin = bytes.NewReader(files)
		if out, err := unpacking.CombinedOutput(); err != nil {
			l.t.Fatalf("%v\n%s", err, out)
		}
	}
	return c
}

// The image has what a runtime needs to know, and what the program needs: its own files are enough to run it, as a user
// without rights who keeps what it writes.
func TestImage(t *testing.T) {
	dir := t.TempDir()
	if err := os.Link(filepath.Join(built(t), amd64.program()), filepath.Join(dir, amd64.program())); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, target{"linux", "arm64"}.program()), []byte("for another processor"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := writeImage(t.Context(), dir, made); err != nil {
		t.Fatal(err)
	}
	l := readLayout(t, filepath.Join(dir, imageFile))
	var platforms []string
	for _, image := range l.images("v1.2.3") {
		platforms = append(platforms, image.Platform.OS+"/"+image.Platform.Architecture)
	}
	if want := []string{"linux/amd64", "linux/arm64"}; !slices.Equal(platforms, want) {
		t.Fatalf("it is for %q", platforms)
	}
	requireRoot(t)
	root := filepath.Join(dir, "root")
	if err := os.Mkdir(root, 0o755); err != nil {
		t.Fatal(err)
	}
	c := l.unpack(l.images("v1.2.3")[0], root)
	if c.Created != "2026-11-27T01:02:03Z" || c.OS != "linux" || c.Architecture != "amd64" || c.Config.User != "65532:65532" {
		t.Errorf("its configuration is %+v", c)
	}
	if labels := c.Config.Labels; labels["org.opencontainers.image.version"] != "v1.2.3" || labels["org.opencontainers.image.revision"] != made.Commit {
		t.Errorf("its labels are %v", labels)
	}
	if _, ok := c.Config.Volumes["/var/lib/muster"]; !ok || !slices.Contains(c.Config.Env, "MUSTER_DATA_DIR=/var/lib/muster") {
		t.Errorf("what is kept is not where it is written: %v, %q", c.Config.Volumes, c.Config.Env)
	}
	inContainer := func(args ...string) string {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), c.Config.Entrypoint[0], args...)
		cmd.Dir, cmd.Env = "/var/lib/muster", c.Config.Env
		cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: root, Credential: &syscall.Credential{Uid: 65532, Gid: 65532}}
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", cmd, err, out)
		}
		return string(out)
	}
	if out := inContainer("version"); !strings.Contains(out, "linux/amd64") {
		t.Errorf("muster version: %s", out)
	}
	certificates, err := os.ReadFile(filepath.Join(root, "etc/ssl/certs/ca-certificates.crt")) // of nodes at https:// addresses
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(certificates), "BEGIN CERTIFICATE"); n < 50 || !x509.NewCertPool().AppendCertsFromPEM(certificates) {
		t.Errorf("%d certificates", n)
	}
	inContainer("host", "key")
	if _, err := os.Stat(filepath.Join(root, "var/lib/muster/host.pem")); err != nil {
		t.Error(err)
	}
}
