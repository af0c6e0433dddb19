package image

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// stock serves disks of 64 KiB under their names, and is a cache with room for some of them.
type stock struct {
	*Cache
	t       *testing.T
	entries map[string]Entry
}

const diskBytes = 64 << 10

func newStock(t *testing.T, room int64, names ...string) *stock {
	s := &stock{t: t, Cache: open(t, Config{Limit: room * diskBytes}), entries: map[string]Entry{}}
	for _, name := range names {
		data, h := rawDisk(diskBytes)
		s.entries[name] = rawEntry(name, serve(t, whole(data, "")).URL, h, diskBytes)
	}
	return s
}

func (s *stock) get(holder, name string) error {
	s.t.Helper()
	e := s.entries[name]
	_, err := s.Get(s.t.Context(), holder, Ref{SHA256: e.ID(), Entry: &e}, nil)
	// Times of files may be coarse: say it to the microsecond.
	clock = clock.Add(time.Second)
	_ = os.Chtimes(s.recordPath(e.ID()), clock, clock)
	return err
}

var clock = time.Unix(1_700_000_000, 0)

func (s *stock) expect(names ...string) {
	s.t.Helper()
	all, err := s.List()
	must(s.t, err)
	var here []string
	for _, l := range all {
		if l.Here {
			here = append(here, l.Name)
		}
	}
	slices.Sort(here)
	if !slices.Equal(here, names) {
		s.t.Fatalf("%v are here, not %v", here, names)
	}
	var hashes []Hash
	for _, n := range names {
		hashes = append(hashes, s.entries[n].Disk.SHA256)
	}
	expectOnly(s.t, s.Cache, hashes...)
}

func TestWhatNobodyHasAskedForLongestIsDropped(t *testing.T) {
	s := newStock(t, 2, "a", "b", "c")
	must(t, s.get("", "a"))
	must(t, s.get("", "b"))
	must(t, s.get("", "a"))
	must(t, s.get("", "c"))
	s.expect("a", "c")
}

func TestWhatIsHeldIsNeverDropped(t *testing.T) {
	s := newStock(t, 2, "a", "b", "c")
	must(t, s.get("lease-1", "a"))
	must(t, s.get("lease-2", "b"))
	must(t, s.get("lease-3", "b"))
	expect(t, s.get("lease-4", "c"), ErrFull)
	s.expect("a", "b")
	expect(t, s.Remove(t.Context(), s.entries["a"].ID()), ErrHeld)

	must(t, s.Release("lease-2")) // another still needs it
	expect(t, s.get("lease-4", "c"), ErrFull)
	s.expect("a", "b")

	// What holds is in the folder, not in the process.
	again, err := Open(s.cfg)
	must(t, err)
	s.Cache = again
	expect(t, s.get("lease-4", "c"), ErrFull)

	must(t, s.Release("lease-3"))
	must(t, s.get("lease-4", "c"))
	s.expect("a", "c")
}

func TestReleaseOfOneImage(t *testing.T) {
	s := newStock(t, 2, "a", "b")
	must(t, s.get("lease-1", "a"))
	must(t, s.get("lease-1", "b"))
	must(t, s.Release("lease-1", s.entries["a"].ID()))
	must(t, s.Remove(t.Context(), s.entries["a"].ID()))
	expect(t, s.Remove(t.Context(), s.entries["b"].ID()), ErrHeld)
	expect(t, s.Remove(t.Context(), s.entries["a"].ID()), ErrUnknown)
	s.expect("b")
}

// A lease whose new image could not be had still has its old one.
func TestFailureKeepsWhatWasHeld(t *testing.T) {
	s := newStock(t, 1, "a", "b")
	must(t, s.get("lease-1", "a"))
	expect(t, s.get("lease-1", "b"), ErrFull)
	if held, err := s.holders(s.entries["a"].ID()); err != nil || !slices.Equal(held, []string{"lease-1"}) {
		t.Errorf("%v, %v", held, err)
	}
	if held, err := s.holders(s.entries["b"].ID()); err != nil || len(held) > 0 {
		t.Errorf("%v, %v", held, err)
	}
}

// What a download will need is counted while it is on its way, and what was left of one is dropped first.
func TestPartsCount(t *testing.T) {
	s := newStock(t, 3, "a", "b", "c")
	must(t, s.get("", "a"))
	other, h := rawDisk(1024)
	must(t, os.WriteFile(s.partPath(h), other, 0o600))
	must(t, s.note(h, origin{Size: diskBytes}))
	if used, err := s.used(Hash{}); err != nil || used != 2*diskBytes {
		t.Errorf("%d bytes are used: %v", used, err)
	}
	must(t, s.get("", "b"))
	must(t, s.get("", "c"))
	s.expect("a", "b", "c")
}

// What was left of a download is dropped, and not the file beside it that a machine has.
func TestPartOfWhatIsHeld(t *testing.T) {
	s := newStock(t, 2, "a", "b")
	must(t, s.get("lease-1", "a"))
	h := s.entries["a"].Disk.SHA256
	must(t, os.WriteFile(s.partPath(h), make([]byte, 1024), 0o600))
	must(t, s.get("lease-2", "b"))
	s.expect("a", "b")
}

func TestFileThatBelongsToNoImageIsDropped(t *testing.T) {
	s := newStock(t, 2, "a", "b")
	must(t, s.get("", "a"))
	data, h := rawDisk(diskBytes)
	must(t, os.WriteFile(s.file(h), data, 0o444))
	must(t, s.get("", "b"))
	s.expect("a", "b")
}

// Two images may have the same kernel: it stays as long as one of them does.
func TestSharedFiles(t *testing.T) {
	dir := t.TempDir()
	kernel, initrd, other := filepath.Join(dir, "k"), filepath.Join(dir, "i"), filepath.Join(dir, "o")
	for i, path := range []string{kernel, initrd, other} {
		must(t, os.WriteFile(path, []byte{byte(i)}, 0o644))
	}
	c := open(t, Config{})
	entry := func(name string) Entry {
		return Entry{Name: name, Version: "1", Arch: "amd64", User: "root", Boot: Boot{Kind: Kernel, Kernel: &File{}, Initrd: &File{}, Cmdline: "console=ttyS0"}}
	}
	first, err := c.Import(t.Context(), entry("first"), map[string]string{"kernel": kernel, "initrd": initrd}, nil)
	must(t, err)
	second, err := c.Import(t.Context(), entry("second"), map[string]string{"kernel": kernel, "initrd": other}, nil)
	must(t, err)
	if first.Path != "" || first.KernelPath != second.KernelPath || first.InitrdPath == second.InitrdPath || first.ID == second.ID {
		t.Errorf("%+v, %+v", first, second)
	}
	must(t, c.Remove(t.Context(), first.ID))
	expectOnly(t, c, second.Boot.Kernel.SHA256, second.Boot.Initrd.SHA256)
	got, err := c.Get(t.Context(), "x", Ref{Name: "second", Arch: "amd64"}, nil)
	must(t, err)
	if got.KernelPath != second.KernelPath || got.Boot.Cmdline != "console=ttyS0" {
		t.Errorf("%+v", got)
	}
}

func TestImport(t *testing.T) {
	data, h := rawDisk(diskBytes)
	path := filepath.Join(t.TempDir(), "a disk, oddly named\n")
	must(t, os.WriteFile(path, data, 0o644))
	disk := map[string]string{"disk": path}
	entry := func(f File) Entry {
		return Entry{Name: "mine", Version: "1", Arch: "amd64", User: "root", Disk: &f, Boot: Boot{Kind: UEFI}}
	}
	c := open(t, Config{Limit: diskBytes})

	_, err := c.Import(t.Context(), entry(File{Format: Raw, SHA256: Hash{1}}), disk, nil)
	expect(t, err, ErrHash)
	_, err = c.Import(t.Context(), entry(File{Format: Qcow2}), disk, nil)
	expect(t, err, ErrDisk)
	_, err = c.Import(t.Context(), entry(File{Format: "vmdk"}), disk, nil)
	expect(t, err, ErrEntry)
	_, err = c.Import(t.Context(), entry(File{Format: Raw, SHA256: h}), nil, nil)
	expect(t, err, ErrEntry)
	_, err = c.Import(t.Context(), entry(File{Format: Raw}), map[string]string{"disk": t.TempDir()}, nil)
	if err == nil {
		t.Error("a folder was imported")
	}
	expectOnly(t, c)

	given := entry(File{Format: Raw})
	img, err := c.Import(t.Context(), given, disk, nil)
	must(t, err)
	if img.ID != h || given.Disk.SHA256 != (Hash{}) {
		t.Errorf("%+v, given %+v", img, given)
	}
	expectOnly(t, c, h)

	// It cannot be had again: it stays, and does not if it is removed.
	other, sum := rawDisk(diskBytes)
	_, err = get(t, c, serve(t, whole(other, "")).URL, sum, diskBytes)
	expect(t, err, ErrFull)
	must(t, c.Remove(t.Context(), h))
	_, err = get(t, c, serve(t, whole(other, "")).URL, sum, diskBytes)
	must(t, err)
}

func TestImportOfWhatLeadsElsewhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "disk")
	q := newQcow()
	q.put64(8, 512)
	q.put32(16, 11)
	copy(q.data[512:], "/etc/shadow")
	must(t, os.WriteFile(path, q.data, 0o644))
	c := open(t, Config{})
	e := Entry{Name: "evil", Version: "1", Arch: "amd64", User: "root", Disk: &File{Format: Qcow2}, Boot: Boot{Kind: BIOS}}
	_, err := c.Import(t.Context(), e, map[string]string{"disk": path}, nil)
	expect(t, err, ErrDisk)
	if !strings.Contains(err.Error(), "backing file") {
		t.Error(err)
	}
	h := Hash(sha256.Sum256(q.data))
	e.Disk = &File{Format: Qcow2, SHA256: h, URL: serve(t, whole(q.data, "")).URL}
	_, err = c.Get(t.Context(), "x", Ref{SHA256: h, Entry: &e}, nil)
	expect(t, err, ErrDisk)
	expectOnly(t, c)
}

func TestAsking(t *testing.T) {
	s := newStock(t, 2, "a")
	e := s.entries["a"]
	for _, holder := range []string{"a b", "../x", "x/y", ".", "lease.part", "-x", "lease\n", strings.Repeat("x", 65), "é"} {
		_, err := s.Get(t.Context(), holder, Ref{SHA256: e.ID(), Entry: &e}, nil)
		expect(t, err, ErrHolder)
	}
	nowhere := rawEntry("a", "", Hash{1}, diskBytes)
	for name, test := range map[string]struct {
		ref  Ref
		want error
	}{
		"unknown name":        {Ref{Name: "debian-12"}, ErrUnknown},
		"nothing":             {Ref{}, ErrUnknown},
		"unknown hash":        {Ref{Name: "debian-12", SHA256: Hash{1}}, ErrUnknown},
		"another hash":        {Ref{SHA256: Hash{1}, Entry: &e}, ErrNotWhatWasAsked},
		"another name":        {Ref{Name: "b", SHA256: e.ID(), Entry: &e}, ErrNotWhatWasAsked},
		"another machine":     {Ref{Arch: "arm64", SHA256: e.ID(), Entry: &e}, ErrNotWhatWasAsked},
		"no URL":              {Ref{SHA256: Hash{1}, Entry: &nowhere}, ErrEntry},
		"a description of no": {Ref{SHA256: Hash{1}, Entry: &Entry{}}, ErrEntry},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := s.Get(t.Context(), "lease-1", test.ref, nil)
			expect(t, err, test.want)
		})
	}
	s.expect()
}

// A renter's own image is no larger than what was rented for it, whoever says how large it is.
func TestOwnImagesAreLimited(t *testing.T) {
	s := newStock(t, 2, "a")
	for _, size := range []int64{diskBytes, 0} {
		e := s.entries["a"].clone()
		e.Disk.Size = size
		ref := Ref{SHA256: e.ID(), Entry: &e, Most: diskBytes - 1}
		_, err := s.Get(t.Context(), "lease-1", ref, nil)
		expect(t, err, ErrSize)
		s.expect()
	}
	e := s.entries["a"]
	_, err := s.Get(t.Context(), "lease-1", Ref{SHA256: e.ID(), Entry: &e, Most: diskBytes}, nil)
	must(t, err)
	// What is here already costs nothing more.
	_, err = s.Get(t.Context(), "lease-2", Ref{SHA256: e.ID(), Entry: &e, Most: 1}, nil)
	must(t, err)
}

func TestRecordThatIsDamaged(t *testing.T) {
	s := newStock(t, 2, "a")
	must(t, s.get("", "a"))
	path := s.recordPath(s.entries["a"].ID())
	for _, text := range []string{"{", `{"name":"b"}`} {
		must(t, os.WriteFile(path, []byte(text), 0o644))
		if err := s.get("", "a"); err == nil || !strings.Contains(err.Error(), "damaged") {
			t.Error(err)
		}
	}
	must(t, os.Remove(path))
	must(t, s.get("", "a"))
	// What a killed process left beside a record is none, and goes.
	must(t, os.WriteFile(path+".123.part", []byte("{"), 0o644))
	must(t, os.WriteFile(s.holdPath("lease-1", Hash{})+".123.part", nil, 0o644))
	must(t, s.get("", "a"))
	_, err := Open(s.cfg)
	must(t, err)
	expectGone(t, path+".123.part")
	expectGone(t, s.holdPath("lease-1", Hash{})+".123.part")
	s.expect("a")
}

func expectGone(t *testing.T, path string) {
	t.Helper()
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("%s is there: %v", path, err)
	}
}

// However many ask for more than fits, what is held is whole and the limit is kept.
func TestManyAtOnce(t *testing.T) {
	var names []string
	for i := range 8 {
		names = append(names, fmt.Sprint("image-", i))
	}
	s := newStock(t, 3, names...)
	var work sync.WaitGroup
	for worker := range 4 {
		work.Go(func() {
			holder := fmt.Sprint("lease-", worker)
			for i := range 10 {
				e := s.entries[names[(worker*3+i)%len(names)]]
				img, err := s.Get(t.Context(), holder, Ref{SHA256: e.ID(), Entry: &e}, nil)
				switch {
				case errors.Is(err, ErrFull):
				case err != nil:
					t.Error(err)
				default:
					if data, err := os.ReadFile(img.Path); err != nil || sha256.Sum256(data) != e.Disk.SHA256 {
						t.Errorf("what is held is not what it was: %v", err)
					}
					if used, err := s.used(Hash{}); err != nil || used > s.cfg.Limit {
						t.Errorf("%d bytes are used, of %d: %v", used, s.cfg.Limit, err)
					}
				}
				if err := s.Release(holder); err != nil {
					t.Error(err)
				}
			}
		})
	}
	work.Wait()
}
