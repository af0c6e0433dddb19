package chain

import (
	"errors"
	"fmt"
	"io"
	"net/http"
)

// mostAnswer is how many bytes of an answer are read, as many as go-ethereum reads of one over a WebSocket.
// Logs, of which there may be more, are then asked for in smaller parts.
const mostAnswer = 32 << 20

var errLongAnswer = errors.New("the answer is too long")

// Limited is a way to make requests whose answers have an end: reading more than 32 MiB of one, unpacked,
// is an error. Whoever answers would otherwise decide how much memory that takes.
func Limited(next http.RoundTripper) http.RoundTripper { return limited{next} }

type limited struct{ next http.RoundTripper }

// RoundTrip makes a request.
func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(r)
	if err == nil {
		response.Body = &answer{response.Body, mostAnswer}
	}
	return response, err
}

type answer struct {
	io.ReadCloser
	left int64 // bytes that may still come
}

func (a *answer) Read(b []byte) (int, error) {
	if int64(len(b)) > a.left+1 {
		b = b[:a.left+1]
	}
	n, err := a.ReadCloser.Read(b)
	if a.left -= int64(n); a.left < 0 {
		a.left = 0
		return 0, fmt.Errorf("%w: more than %d MiB", errLongAnswer, mostAnswer>>20)
	}
	return n, err
}
