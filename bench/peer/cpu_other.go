//go:build !amd64

package peer

const haveAVX512 = false
