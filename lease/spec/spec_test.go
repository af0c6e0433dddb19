package spec

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/hint"
)

const (
	ed25519Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqtfdLoNqPeGn4kkhDxJdS7OmdqSgfCDgKZPR2r5tTk renter@example"
	ecdsaKey   = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBGsX0fLhLEJH+Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT+NC4v4af5uO5+tKfA+eFivOM1drMV7Oy7ZAaDe/UfU="
)

func good() *Spec {
	return &Spec{
		Version: 1, Image: Image{"debian-12", Sum([]byte("image"))}, Architecture: AMD64, DiskGiB: 10,
		Hostname: "web-1.example", SSHKeys: []string{ed25519Key, ecdsaKey}, UserDataSHA256: Sum([]byte("user data")),
		Template: "postgresql", Salt: Sum([]byte("salt")),
	}
}

// The document's bytes are what leases commit to: they never change.
func TestEncodingIsAsItWas(t *testing.T) {
	golden, err := os.ReadFile("testdata/spec.json")
	if err != nil {
		t.Fatal(err)
	}
	s := good()
	if got := s.Encode(); !bytes.Equal(got, golden) {
		t.Errorf("got %s", got)
	}
	if got := s.Hash(); got != common.Hash(sha256.Sum256(golden)) || got.Hex() != "0xbddb667f90db32927008495e8dd7a8ed6073645c12ec33965fed068324a24f1a" {
		t.Errorf("the hash is %s", got)
	}
	parsed, err := Parse(golden)
	if err != nil || !reflect.DeepEqual(parsed, s) {
		t.Errorf("parsed: %+v, %v", parsed, err)
	}
}

func TestOtherSpecsHaveOtherHashes(t *testing.T) {
	seen := map[common.Hash]string{}
	for name, alter := range alterations {
		s := good()
		alter(s)
		if err := s.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if other, ok := seen[s.Hash()]; ok {
			t.Errorf("%s has the hash of %s", name, other)
		}
		seen[s.Hash()] = name
	}
	// Each field but the version has one, the image and the keys have two, and there is the spec itself.
	if fields := reflect.TypeFor[Spec]().NumField(); len(alterations) != fields+2 {
		t.Errorf("%d alterations for %d fields", len(alterations), fields)
	}
}

var alterations = map[string]func(*Spec){
	"none":         func(*Spec) {},
	"name":         func(s *Spec) { s.Image.Name = "debian-13" },
	"image":        func(s *Spec) { s.Image.SHA256[0]++ },
	"architecture": func(s *Spec) { s.Architecture = ARM64 },
	"disk":         func(s *Spec) { s.DiskGiB++ },
	"hostname":     func(s *Spec) { s.Hostname = "web-2" },
	"keys":         func(s *Spec) { s.SSHKeys = s.SSHKeys[:1] },
	"key order":    func(s *Spec) { s.SSHKeys = []string{ecdsaKey, ed25519Key} },
	"user data":    func(s *Spec) { s.UserDataSHA256 = Digest{} },
	"template":     func(s *Spec) { s.Template = "" },
	"salt":         func(s *Spec) { s.Salt = NewSalt() },
}

func TestBadSpecsAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		alter func(*Spec)
		says  string
	}{
		"version":          {func(s *Spec) { s.Version = 2 }, "version"},
		"no image":         {func(s *Spec) { s.Image = Image{} }, "image.name"},
		"path":             {func(s *Spec) { s.Image.Name = "../../etc/passwd" }, "image.name"},
		"dots":             {func(s *Spec) { s.Image.Name = ".." }, "image.name"},
		"double dot":       {func(s *Spec) { s.Image.Name = "a..b" }, "image.name"},
		"capitals":         {func(s *Spec) { s.Image.Name = "Debian" }, "image.name"},
		"new line":         {func(s *Spec) { s.Image.Name = "debian\n" }, "image.name"},
		"long name":        {func(s *Spec) { s.Image.Name = strings.Repeat("x", 65) }, "image.name"},
		"no hash":          {func(s *Spec) { s.Image.SHA256 = Digest{} }, "image.sha256"},
		"architecture":     {func(s *Spec) { s.Architecture = "riscv64" }, "architecture"},
		"no disk":          {func(s *Spec) { s.DiskGiB = 0 }, "diskGiB"},
		"a negative disk":  {func(s *Spec) { s.DiskGiB = -1 }, "diskGiB"},
		"an absurd disk":   {func(s *Spec) { s.DiskGiB = MaxDiskGiB + 1 }, "diskGiB"},
		"no host name":     {func(s *Spec) { s.Hostname = "" }, "hostname"},
		"localhost":        {func(s *Spec) { s.Hostname = "localhost" }, "hostname"},
		"odd host name":    {func(s *Spec) { s.Hostname = "web;reboot" }, "hostname"},
		"yaml":             {func(s *Spec) { s.Hostname = "web\nruncmd: [reboot]" }, "hostname"},
		"hyphen":           {func(s *Spec) { s.Hostname = "-web" }, "hostname"},
		"empty label":      {func(s *Spec) { s.Hostname = "web..example" }, "hostname"},
		"long host name":   {func(s *Spec) { s.Hostname = strings.Repeat("x", 65) }, "hostname"},
		"letters of Greek": {func(s *Spec) { s.Hostname = "ωeb" }, "hostname"},
		"no keys":          {func(s *Spec) { s.SSHKeys = nil }, "SSH keys"},
		"template":         {func(s *Spec) { s.Template = "a/b" }, "template"},
		"no salt":          {func(s *Spec) { s.Salt = Digest{} }, "salt"},
	} {
		s := good()
		test.alter(s)
		if err := s.Check(); !errors.Is(err, ErrSpec) || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Parse(s.Encode()); !errors.Is(err, ErrSpec) {
			t.Errorf("%s, parsed: %v", name, err)
		}
	}
}

func TestOnlyKeysAreKeys(t *testing.T) {
	body := strings.Fields(ed25519Key)[1]
	for name, line := range map[string]string{
		"empty": "", "text": "not a key", "cut": "ssh-ed25519 " + body[:40], "no base64": "ssh-ed25519 !!!!",
		"another type":  "ssh-rsa " + body,
		"two lines":     ed25519Key + "\n" + ecdsaKey,
		"carriage":      ed25519Key + "\r",
		"escape":        ed25519Key + "\x1b[2J",
		"options":       `command="rm -rf /" ` + ed25519Key,
		"comment":       "# " + ed25519Key,
		"leading space": " " + ed25519Key,
		"secret":        "-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXktdjEAAAAA",
		"long":          ed25519Key + strings.Repeat("x", maxKey),
		"not UTF-8":     ed25519Key + "\xff",
	} {
		err := CheckKeys([]string{ecdsaKey, line})
		if err == nil || !strings.Contains(err.Error(), "key 2") {
			t.Errorf("%s: %v", name, err)
		} else if len(line) > 20 && strings.Contains(err.Error(), line[15:]) {
			t.Errorf("%s: the error repeats it: %v", name, err)
		}
	}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	short, err := ssh.NewPublicKey(&rsaKey.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	line := strings.TrimSuffix(string(ssh.MarshalAuthorizedKey(short)), "\n")
	if err := CheckKeys([]string{line}); err == nil || !strings.Contains(err.Error(), "too short") {
		t.Errorf("a short RSA key: %v", err)
	}
	if err := CheckKeys([]string{ed25519Key, "ssh-ed25519 " + body + " other comment"}); err == nil {
		t.Error("a key is there twice")
	}
	if err := CheckKeys(make([]string, MaxKeys+1)); err == nil {
		t.Error("there are too many")
	}
}

// Each spec has one document: everything that reads the same and is written otherwise is refused.
func TestDocumentsHaveOneForm(t *testing.T) {
	document := string(good().Encode())
	for name, other := range map[string]string{
		"empty": "", "null": "null", "array": "[]", "cut off": document[:len(document)/2], "no new line": strings.TrimSuffix(document, "\n"),
		"windows":      strings.ReplaceAll(document, "\n", "\r\n"),
		"space":        " " + document,
		"more":         document + "{}",
		"compact":      compact(document),
		"order":        strings.Replace(document, `"version": 1,`+"\n", "", 1),
		"unknown":      strings.Replace(document, `"version": 1,`, `"version": 1, "more": true,`, 1),
		"twice":        strings.Replace(document, `"version": 1,`, `"version": 1, "version": 1,`, 1),
		"capital":      strings.Replace(document, `"version"`, `"Version"`, 1),
		"escape":       strings.Replace(document, `"amd64"`, `"\u0061md64"`, 1),
		"float":        strings.Replace(document, `"diskGiB": 10`, `"diskGiB": 10.0`, 1),
		"exponent":     strings.Replace(document, `"diskGiB": 10`, `"diskGiB": 1e1`, 1),
		"huge":         strings.Replace(document, `"diskGiB": 10`, `"diskGiB": 1e100`, 1),
		"capital hash": strings.Replace(document, good().Salt.String(), strings.ToUpper(good().Salt.String()), 1),
		"short hash":   strings.Replace(document, good().Salt.String(), "00", 1),
		"long":         document + strings.Repeat(" ", MaxSize),
		"nesting":      strings.Repeat("[", MaxSize),
	} {
		if _, err := Parse([]byte(other)); !errors.Is(err, ErrSpec) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Parse([]byte(compact(document))); len(hint.Of(err)) == 0 {
		t.Error("there is no remedy for another form")
	}
}

func compact(document string) string {
	var out bytes.Buffer
	_ = json.Compact(&out, []byte(document))
	return out.String()
}

func TestSubmissionsAreWhatWasCommittedTo(t *testing.T) {
	s := Submission{*good(), []byte("user data")}
	hash := s.Spec.Hash()
	if err := s.Check(hash); err != nil {
		t.Fatal(err)
	}
	for name, alter := range map[string]func(*Submission){
		"spec":            func(s *Submission) { s.Spec.DiskGiB++ },
		"user data":       func(s *Submission) { s.UserData = []byte("user date") },
		"no user data":    func(s *Submission) { s.UserData = nil },
		"and its hash":    func(s *Submission) { s.UserData = []byte("x"); s.Spec.UserDataSHA256 = Sum([]byte("x")) },
		"without a hash":  func(s *Submission) { s.Spec.UserDataSHA256 = Digest{} },
		"the hash of ''":  func(s *Submission) { s.UserData = nil; s.Spec.UserDataSHA256 = Sum(nil) },
		"another's order": func(s *Submission) { s.Spec.SSHKeys = []string{ecdsaKey, ed25519Key} },
	} {
		other := Submission{*good(), []byte("user data")}
		alter(&other)
		if err := other.Check(hash); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", name, err)
		}
	}
	large := Submission{*good(), make([]byte, MaxUserData+1)}
	large.Spec.UserDataSHA256 = Sum(large.UserData)
	if err := large.Check(large.Spec.Hash()); !errors.Is(err, ErrSpec) {
		t.Errorf("too much user data: %v", err)
	}
	large.UserData = large.UserData[:MaxUserData]
	large.Spec.UserDataSHA256 = Sum(large.UserData)
	if err := large.Check(large.Spec.Hash()); err != nil {
		t.Errorf("as much as there may be: %v", err)
	}
}

// FuzzOneForm: what is taken is written again as it was, and can be made.
func FuzzOneForm(f *testing.F) {
	f.Add(good().Encode())
	f.Add([]byte(compact(string(good().Encode()))))
	f.Fuzz(func(t *testing.T, document []byte) {
		s, err := Parse(document)
		if err != nil {
			if !errors.Is(err, ErrSpec) {
				t.Error(err)
			}
			return
		}
		if !bytes.Equal(s.Encode(), document) || s.Check() != nil {
			t.Errorf("%q is taken", document)
		}
	})
}

func ExampleSpec_Hash() {
	s := Spec{Version: Version, Hostname: "web"}
	fmt.Println(s.Hash() == common.Hash(Sum(s.Encode())))
	// Output: true
}
