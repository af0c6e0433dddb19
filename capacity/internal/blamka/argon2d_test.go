package blamka

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"golang.org/x/crypto/blake2b"

	"github.com/muster-network/muster/capacity/internal/cpu"
)

// argon2d is Argon2d (RFC 9106 section 3) with G of a tier. It shows that G is
// correct.
type argon2d struct {
	password, salt, secret, data []byte
	lanes, memory, passes, tag   int // memory in KiB
}

const (
	slices  = 4
	version = 0x13
)

// TestRFC is the test vector of RFC 9106 section 5.1.
func TestRFC(t *testing.T) {
	a := argon2d{
		password: bytes.Repeat([]byte{1}, 32), salt: bytes.Repeat([]byte{2}, 16),
		secret: bytes.Repeat([]byte{3}, 8), data: bytes.Repeat([]byte{4}, 12),
		lanes: 4, memory: 32, passes: 3, tag: 32,
	}
	const want = "512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb"
	eachTier(t, func(t *testing.T, tier cpu.Tier) {
		if got := hex.EncodeToString(a.hash(tier)); got != want {
			t.Errorf("tag %s, want %s", got, want)
		}
	})
}

// TestCommand compares with the argon2 command of the reference
// implementation, where it is installed.
func TestCommand(t *testing.T) {
	command, err := exec.LookPath("argon2")
	if err != nil {
		t.Log("no argon2 command to compare with; RFC 9106's vector stands alone")
		return
	}
	for _, a := range []argon2d{
		{password: []byte("a"), salt: []byte("somesalt"), lanes: 1, memory: 64, passes: 1, tag: 32},
		{password: []byte("b"), salt: []byte("othersalt"), lanes: 1, memory: 1 << 12, passes: 2, tag: 16},
		{password: []byte("c"), salt: []byte("thirdsalt"), lanes: 3, memory: 1001, passes: 3, tag: 100},
	} {
		cmd := exec.Command(command, string(a.salt), "-d", "-r",
			"-t", fmt.Sprint(a.passes), "-k", fmt.Sprint(a.memory), "-p", fmt.Sprint(a.lanes), "-l", fmt.Sprint(a.tag))
		cmd.Stdin = bytes.NewReader(a.password)
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		eachTier(t, func(t *testing.T, tier cpu.Tier) {
			if got, want := hex.EncodeToString(a.hash(tier)), strings.TrimSpace(string(out)); got != want {
				t.Errorf("%s is %s, want %s", cmd, got, want)
			}
		})
	}
}

func (a argon2d) hash(tier cpu.Tier) []byte {
	laneLength := a.memory / (slices * a.lanes) * slices
	h0 := a.h0()
	m := make([][]Block, a.lanes)
	for l := range m {
		m[l] = make([]Block, laneLength)
		for i := range 2 {
			seed := binary.LittleEndian.AppendUint32(append([]byte{}, h0...), uint32(i))
			fromBytes(&m[l][i], longHash(binary.LittleEndian.AppendUint32(seed, uint32(l)), 8*Words))
		}
	}
	for pass := range a.passes {
		for slice := range slices {
			for l := range m {
				fillSegment(tier, m, pass, slice, l)
			}
		}
	}
	var last Block
	for _, lane := range m {
		for k, w := range lane[laneLength-1] {
			last[k] ^= w
		}
	}
	return longHash(toBytes(&last), a.tag)
}

// h0 is H_0 of RFC 9106 section 3.2.
func (a argon2d) h0() []byte {
	var in []byte
	number := func(v int) { in = binary.LittleEndian.AppendUint32(in, uint32(v)) }
	for _, v := range []int{a.lanes, a.tag, a.memory, a.passes, version, 0} {
		number(v)
	}
	for _, part := range [][]byte{a.password, a.salt, a.secret, a.data} {
		number(len(part))
		in = append(in, part...)
	}
	sum := blake2b.Sum512(in)
	return sum[:]
}

// fillSegment computes a slice of lane l (RFC 9106 sections 3.2 and 3.4).
func fillSegment(tier cpu.Tier, m [][]Block, pass, slice, l int) {
	lane := m[l]
	length := len(lane) / slices
	for k := range length {
		i := slice*length + k
		if pass == 0 && i < 2 {
			continue
		}
		prev := &lane[(i+len(lane)-1)%len(lane)]
		j1, j2 := prev[0]&0xffffffff, prev[0]>>32
		from := int(j2 % uint64(len(m)))
		start, area := 0, slice*length
		if pass == 0 && slice == 0 {
			from = l
		}
		if pass > 0 {
			start, area = (slice+1)%slices*length, len(lane)-length
		}
		switch {
		case from == l:
			area += k - 1
		case k == 0:
			area--
		}
		back := uint64(area) * (j1 * j1 >> 32) >> 32
		ref := &m[from][(start+area-1-int(back))%len(lane)]
		var next Block
		compress(tier, &next, prev, ref)
		for w := range next { // zero in the first pass
			lane[i][w] ^= next[w]
		}
	}
}

// longHash is H' of RFC 9106 section 3.3.
func longHash(in []byte, length int) []byte {
	in = append(binary.LittleEndian.AppendUint32(nil, uint32(length)), in...)
	if length <= blake2b.Size {
		return hash(in, length)
	}
	var out []byte
	for length > blake2b.Size {
		in = hash(in, blake2b.Size)
		out = append(out, in[:blake2b.Size/2]...)
		length -= blake2b.Size / 2
	}
	return append(out, hash(in, length)...)
}

func hash(in []byte, size int) []byte {
	h, err := blake2b.New(size, nil)
	if err != nil {
		panic(err) // sizes are 1 to 64
	}
	h.Write(in)
	return h.Sum(nil)
}

func fromBytes(b *Block, in []byte) {
	for i := range b {
		b[i] = binary.LittleEndian.Uint64(in[8*i:])
	}
}

func toBytes(b *Block) (out []byte) {
	for _, w := range b {
		out = binary.LittleEndian.AppendUint64(out, w)
	}
	return out
}
