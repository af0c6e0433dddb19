package bench

import (
	"encoding/binary"
	"encoding/hex"
	"testing"

	"golang.org/x/crypto/blake2b"

	"github.com/muster-network/muster/capacity"
)

// What fill-argon2d measures is Argon2d: with the beginning and the end of
// RFC 9106 around it, it gives what the argon2 command prints for
//
//	echo -n password | argon2 somesalt -d -t 1 -k 1024 -p 1 -l 32 -r
func TestFillIsArgon2d(t *testing.T) {
	const want = "2e2e5e05fe57ac2cf472ecd045ef687e562a980fd50339b389c870e1962bbc45"
	const kib = 1024
	blocks := make([]capacity.Block, kib)
	seed := firstHash([]byte("password"), []byte("somesalt"), kib)
	for i := range 2 {
		place := binary.LittleEndian.AppendUint32(seed, uint32(i))
		b := longHash(binary.LittleEndian.AppendUint32(place, 0), 1024)
		for k := range blocks[i] {
			blocks[i][k] = binary.LittleEndian.Uint64(b[8*k:])
		}
	}
	if err := fillArgon2d(t.Context(), blocks); err != nil {
		t.Fatal(err)
	}
	var last []byte
	for _, w := range blocks[kib-1] {
		last = binary.LittleEndian.AppendUint64(last, w)
	}
	if got := hex.EncodeToString(longHash(last, 32)); got != want {
		t.Errorf("the tag is %s, want %s", got, want)
	}
}

// firstHash is H_0 of RFC 9106 section 3.2 for Argon2d, one pass, one lane, a
// tag of 32 bytes.
func firstHash(password, salt []byte, kib uint32) []byte {
	var in []byte
	word := func(v uint32) { in = binary.LittleEndian.AppendUint32(in, v) }
	for _, v := range []uint32{1, 32, kib, 1, 0x13, 0} {
		word(v)
	}
	for _, s := range [][]byte{password, salt, nil, nil} {
		word(uint32(len(s)))
		in = append(in, s...)
	}
	h := blake2b.Sum512(in)
	return h[:]
}

// longHash is H' of RFC 9106 section 3.3.
func longHash(in []byte, size int) []byte {
	in = append(binary.LittleEndian.AppendUint32(nil, uint32(size)), in...)
	if size <= blake2b.Size {
		h, err := blake2b.New(size, nil)
		if err != nil {
			panic(err) // the size is in range
		}
		h.Write(in)
		return h.Sum(nil)
	}
	var out []byte
	v := blake2b.Sum512(in)
	for ; size-len(out) > blake2b.Size; v = blake2b.Sum512(v[:]) {
		out = append(out, v[:blake2b.Size/2]...)
	}
	return append(out, v[:]...)
}
