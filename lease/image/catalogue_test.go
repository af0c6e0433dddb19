package image

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aead.dev/minisign"
)

// text is a catalogue of some images.
func text(t *testing.T, version uint64, entries ...Entry) []byte {
	t.Helper()
	data, err := json.Marshal(Catalogue{1, version, entries})
	must(t, err)
	return data
}

func good() Entry { return rawEntry("debian-12", "https://images.example/debian.raw", Hash{1}, 1<<30) }

func TestCatalogueIsFollowed(t *testing.T) {
	key, private := signer(t)
	data, h := rawDisk(64 << 10)
	disk := serve(t, whole(data, ""))
	current, older := rawEntry("debian-12", disk.URL, h, 64<<10), good()
	current.Version = "2"
	list := text(t, 1, current, older)
	signature, err := SignCatalogue(private, list)
	must(t, err)
	c := open(t, Config{Keys: []Key{key}})
	_, err = c.Catalogue()
	expect(t, err, fs.ErrNotExist)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.String() {
		case "/catalogue.json?x=1":
			_, _ = w.Write(list)
		case "/catalogue.json.minisig?x=1":
			_, _ = w.Write(signature)
		default:
			t.Errorf("%s was asked for", r.URL)
		}
	})
	_, err = c.Update(t.Context(), s.URL+"/catalogue.json?x=1")
	must(t, err)
	img, err := c.Get(t.Context(), "lease-1", Ref{Name: "debian-12", Arch: "amd64"}, nil)
	must(t, err)
	if img.ID != h || img.Version != "2" {
		t.Errorf("%+v", img)
	}
	_, err = c.Get(t.Context(), "lease-1", Ref{Name: "debian-12", Arch: "arm64"}, nil)
	expect(t, err, ErrUnknown)
	all, err := c.List()
	must(t, err)
	if len(all) != 2 || !all[0].Here || all[1].Here || !all[0].Catalogue || len(all[0].Holders) != 1 {
		t.Errorf("%+v", all)
	}
	// By its hash, another name than the catalogue's is none.
	_, err = c.Get(t.Context(), "lease-1", Ref{Name: "alpine", SHA256: h}, nil)
	expect(t, err, ErrNotWhatWasAsked)
}

func TestSignatures(t *testing.T) {
	key, private := signer(t)
	other, foreign := signer(t)
	list := text(t, 1, good())
	signature, err := SignCatalogue(private, list)
	must(t, err)
	hashed := minisign.NewReader(bytes.NewReader(list)) // as minisign itself does it by default
	_, err = io.Copy(io.Discard, hashed)
	must(t, err)
	for _, s := range [][]byte{signature, hashed.Sign(private)} {
		_, err = OpenCatalogue([]Key{other, key}, list, s)
		must(t, err)
	}

	foreignSignature, err := SignCatalogue(foreign, list)
	must(t, err)
	relabelled := bytes.Replace(signature, []byte("catalogue version 1"), []byte("catalogue version 2"), 1)
	for name, test := range map[string]struct {
		keys            []Key
		list, signature []byte
	}{
		"another's":              {[]Key{key}, list, foreignSignature},
		"another list":           {[]Key{key}, append(bytes.Clone(list), '\n'), signature},
		"no key":                 {nil, list, signature},
		"no signature":           {[]Key{key}, list, nil},
		"something":              {[]Key{key}, list, []byte("untrusted comment: x\nx\ntrusted comment: x\nx")},
		"another trusted remark": {[]Key{key}, list, relabelled},
		"long signature":         {[]Key{key}, list, append(bytes.Clone(signature), make([]byte, 10<<10)...)},
		"long list":              {[]Key{key}, make([]byte, MaxCatalogue+1), signature},
	} {
		t.Run(name, func(t *testing.T) {
			c := open(t, Config{Keys: test.keys})
			_, err := c.Adopt(t.Context(), test.list, test.signature)
			expect(t, err, ErrSignature)
			_, err = c.Catalogue()
			expect(t, err, fs.ErrNotExist)
		})
	}
}

// Keys and signatures are minisign's, both ways.
func TestMinisignAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long: so does opening a key")
	}
	program, err := exec.LookPath("minisign")
	if err != nil {
		t.Skip("minisign is not installed (Debian: minisign)")
	}
	dir := t.TempDir()
	run := func(args ...string) {
		cmd := exec.Command(program, args...)
		cmd.Dir = dir
		cmd.Stdin = strings.NewReader("word\nword\n")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	list := filepath.Join(dir, "catalogue.json")
	must(t, os.WriteFile(list, text(t, 1, good()), 0o644))

	key, err := NewKeyFile(filepath.Join(dir, "ours"), "word")
	must(t, err)
	_, err = SignFile(filepath.Join(dir, "ours"), func() (string, error) { return "word", nil }, list)
	must(t, err)
	run("-Vm", "catalogue.json", "-P", key.String())

	run("-G", "-W", "-p", "theirs.pub", "-s", "theirs")
	file, err := os.ReadFile(filepath.Join(dir, "theirs.pub"))
	must(t, err)
	theirs, err := ParseKey(string(file))
	must(t, err)
	run("-S", "-s", "theirs", "-m", "catalogue.json")
	_, err = open(t, Config{Keys: []Key{theirs}}).AdoptFile(t.Context(), list)
	must(t, err)
}

func TestKeyFiles(t *testing.T) {
	dir := t.TempDir()
	path, list := filepath.Join(dir, "key"), filepath.Join(dir, "catalogue.json")
	must(t, os.WriteFile(list, text(t, 1, good()), 0o644))
	key, err := NewKeyFile(path, "")
	must(t, err)
	_, err = NewKeyFile(path, "")
	expect(t, err, fs.ErrExist)
	asked := func() (string, error) { return "", errors.New("a password was asked for") }
	_, err = SignFile(path, asked, list)
	must(t, err)
	_, err = open(t, Config{Keys: []Key{key}}).AdoptFile(t.Context(), list)
	must(t, err)
	must(t, os.WriteFile(path, []byte("untrusted comment: x\nRWRCSwAA"), 0o600))
	_, err = SignFile(path, asked, list)
	expect(t, err, ErrKeyFile)
}

func TestKeys(t *testing.T) {
	key, _ := signer(t)
	file, err := key.MarshalText()
	must(t, err)
	for _, text := range []string{key.String(), " " + key.String() + "\n", string(file) + "\n"} {
		if k, err := ParseKey(text); err != nil || !k.Equal(key) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, text := range []string{"", "RW", key.String()[1:], "ssh-ed25519 AAAA", strings.Repeat("R", 1000)} {
		if _, err := ParseKey(text); err == nil {
			t.Errorf("%q is a key", text)
		}
	}
}

// Nobody leads a host back to an older catalogue, whose images have known holes.
func TestRollback(t *testing.T) {
	key, private := signer(t)
	c := open(t, Config{Keys: []Key{key}})
	adopt := func(list []byte) error {
		signature, err := SignCatalogue(private, list)
		must(t, err)
		_, err = c.Adopt(t.Context(), list, signature)
		return err
	}
	must(t, adopt(text(t, 5, good())))
	must(t, adopt(text(t, 5, good())))
	expect(t, adopt(text(t, 4, good())), ErrOlder)
	expect(t, adopt(text(t, 5)), ErrOlder)
	if known, err := c.Catalogue(); err != nil || known.Version != 5 || len(known.Images) != 1 {
		t.Errorf("%+v, %v", known, err)
	}
	must(t, adopt(text(t, 6)))

	// Another key is another network: its versions are its own.
	key2, private2 := signer(t)
	cfg := c.cfg
	cfg.Keys = []Key{key2}
	c, err := Open(cfg)
	must(t, err)
	_, err = c.Catalogue()
	expect(t, err, ErrSignature)
	private = private2
	must(t, adopt(text(t, 1, good())))
}

// What a catalogue may not say, even signed.
func TestCatalogueThatIsNone(t *testing.T) {
	entry := func(change func(e *Entry)) []byte {
		e := good()
		change(&e)
		return text(t, 1, e)
	}
	whole := string(text(t, 1, good()))
	for name, test := range map[string]struct {
		list []byte
		want error
	}{
		"nothing":               {nil, ErrCatalogue},
		"no JSON":               {[]byte("images"), ErrCatalogue},
		"more after it":         {[]byte(whole + "{}"), ErrCatalogue},
		"unknown field":         {[]byte(strings.Replace(whole, `"name"`, `"secureBoot":true,"name"`, 1)), ErrCatalogue},
		"unknown field on top":  {[]byte(strings.Replace(whole, `"format"`, `"expires":1,"format"`, 1)), ErrCatalogue},
		"another format":        {[]byte(strings.Replace(whole, `"format":1`, `"format":2`, 1)), ErrCatalogue},
		"no version":            {text(t, 0, good()), ErrCatalogue},
		"negative version":      {[]byte(strings.Replace(whole, `"version":1`, `"version":-1`, 1)), ErrCatalogue},
		"the same twice":        {text(t, 1, good(), good()), ErrCatalogue},
		"one image, two names":  {text(t, 1, good(), rawEntry("b", "https://x.example", Hash{1}, 512)), ErrCatalogue},
		"short hash":            {[]byte(strings.Replace(whole, "0100", "01", 1)), ErrCatalogue},
		"odd name":              {entry(func(e *Entry) { e.Name = "../../etc/passwd" }), ErrEntry},
		"name with a line end":  {entry(func(e *Entry) { e.Name = "debian\n" }), ErrEntry},
		"name with an escape":   {entry(func(e *Entry) { e.Name = "\x1b[2J" }), ErrEntry},
		"no name":               {entry(func(e *Entry) { e.Name = "" }), ErrEntry},
		"name in capitals":      {entry(func(e *Entry) { e.Name = "Debian" }), ErrEntry},
		"long name":             {entry(func(e *Entry) { e.Name = strings.Repeat("a", 65) }), ErrEntry},
		"odd version":           {entry(func(e *Entry) { e.Version = "1 2" }), ErrEntry},
		"unknown architecture":  {entry(func(e *Entry) { e.Arch = "riscv64" }), ErrEntry},
		"odd user":              {entry(func(e *Entry) { e.User = "-oProxyCommand=x" }), ErrEntry},
		"no size":               {entry(func(e *Entry) { e.Disk.Size = 0 }), ErrEntry},
		"negative size":         {entry(func(e *Entry) { e.Disk.Size = -1 }), ErrEntry},
		"absurd size":           {entry(func(e *Entry) { e.Disk.Size = 1 << 60 }), ErrEntry},
		"size beyond numbers":   {[]byte(strings.Replace(whole, fmt.Sprint(1<<30), "1e30", 1)), ErrCatalogue},
		"no hash":               {entry(func(e *Entry) { e.Disk.SHA256 = Hash{} }), ErrEntry},
		"no URL":                {entry(func(e *Entry) { e.Disk.URL = "" }), ErrEntry},
		"a file's URL":          {entry(func(e *Entry) { e.Disk.URL = "file:///etc/passwd" }), ErrEntry},
		"URL with a user":       {entry(func(e *Entry) { e.Disk.URL = "https://a:b@x.example/" }), ErrEntry},
		"unknown disk":          {entry(func(e *Entry) { e.Disk.Format = "vmdk" }), ErrEntry},
		"no disk":               {entry(func(e *Entry) { e.Disk = nil }), ErrEntry},
		"unknown start":         {entry(func(e *Entry) { e.Boot.Kind = "pxe" }), ErrEntry},
		"kernel without kernel": {entry(func(e *Entry) { e.Boot.Kind = Kernel }), ErrEntry},
		"BIOS with a kernel":    {entry(func(e *Entry) { e.Boot.Kernel = &File{URL: "https://x.example", SHA256: Hash{2}, Size: 1} }), ErrEntry},
		"huge kernel": {entry(func(e *Entry) {
			e.Boot = Boot{Kind: Kernel, Kernel: &File{URL: "https://x.example", SHA256: Hash{2}, Size: MaxKernel + 1}}
		}), ErrEntry},
		"command line with a line end": {entry(func(e *Entry) {
			e.Boot = Boot{Kind: Kernel, Kernel: &File{URL: "https://x.example", SHA256: Hash{2}, Size: 1}, Cmdline: "a\nb"}
		}), ErrEntry},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ParseCatalogue(test.list)
			expect(t, err, test.want)
			_, private := signer(t)
			_, err = SignCatalogue(private, test.list)
			expect(t, err, test.want)
		})
	}
	_, err := ParseCatalogue([]byte(whole))
	must(t, err)
}

// All that starts a machine is in its ID.
func TestID(t *testing.T) {
	disk := good()
	if disk.ID() != disk.Disk.SHA256 {
		t.Error("a disk has not its own hash")
	}
	base := Entry{Boot: Boot{Kind: Kernel, Kernel: &File{SHA256: Hash{1}}, Initrd: &File{SHA256: Hash{2}}, Cmdline: "a"}, Disk: &File{SHA256: Hash{3}}}
	seen := map[Hash]bool{base.ID(): true}
	for name, change := range map[string]func(e *Entry){
		"kernel":       func(e *Entry) { e.Boot.Kernel.SHA256 = Hash{9} },
		"initrd":       func(e *Entry) { e.Boot.Initrd.SHA256 = Hash{9} },
		"disk":         func(e *Entry) { e.Disk.SHA256 = Hash{9} },
		"command line": func(e *Entry) { e.Boot.Cmdline = "b" },
		"no initrd":    func(e *Entry) { e.Boot.Initrd = nil },
		"no disk":      func(e *Entry) { e.Disk = nil },
		"exchanged": func(e *Entry) {
			e.Boot.Kernel.SHA256, e.Boot.Initrd.SHA256 = e.Boot.Initrd.SHA256, e.Boot.Kernel.SHA256
		},
	} {
		e := base.clone()
		change(&e)
		if seen[e.ID()] {
			t.Errorf("%s: the ID is one that another image has", name)
		}
		seen[e.ID()] = true
	}
	if e := base.clone(); e.ID() != base.ID() {
		t.Error("the ID is not always the same")
	}
}
