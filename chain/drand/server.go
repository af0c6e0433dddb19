package drand

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"strings"
	"sync/atomic"

	"github.com/muster-network/muster/internal/hint"
)

// mostBytes is the longest answer that is read. The API's are a few hundred bytes long.
const mostBytes = 16 << 10

// errNotThere says that a server does not have what it was asked for, or not yet.
var errNotThere = errors.New("it is not there")

// A status is an HTTP status that says that a request failed.
type status int

func (s status) Error() string {
	return fmt.Sprintf("the server answers %d %s", int(s), http.StatusText(int(s)))
}

// A server is one of those that give a network's rounds.
type server struct {
	base    *url.URL // of the network
	name    string   // of it what people may see: a path may hold a provider's key
	checked atomic.Bool
}

// serversOf are those of a list of URLs, separated by commas. The chain hash of the network may be given,
// or be the end of each URL.
func serversOf(rawURLs, chainHash string) (all []*server, hash string, err error) {
	hash, err = normal(chainHash)
	if err != nil {
		return nil, "", err
	}
	for rawURL := range strings.SplitSeq(rawURLs, ",") {
		u, err := url.Parse(strings.TrimSpace(rawURL))
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, "", hint.Add(errors.New("this is not the URL of a drand server"), "give one that begins with http or https, such as https://api.drand.sh")
		}
		name := u.Scheme + "://" + u.Host
		if end := path.Base(u.Path); isHash(end) {
			if own := strings.ToLower(end); hash == "" {
				hash = own
			} else if hash != own {
				return nil, "", fmt.Errorf("%s: %w", name, wrongNetwork("its URL names %s, and the network is %s", own, hash))
			}
			u = u.JoinPath("..")
		}
		all = append(all, &server{base: u, name: name})
	}
	if hash == "" {
		return nil, "", hint.Add(errors.New("it is not said which drand network is meant"),
			"end the URL with the network's chain hash; evmnet's is %s", Evmnet)
	}
	for _, s := range all {
		s.base = s.base.JoinPath(hash)
	}
	return all, hash, nil
}

// normal is a chain hash as URLs have it. None is none.
func normal(chainHash string) (string, error) {
	h := strings.ToLower(strings.TrimPrefix(chainHash, "0x"))
	if h != "" && !isHash(h) {
		return "", hint.Add(fmt.Errorf("%q is not the chain hash of a drand network", chainHash), "give 64 hexadecimal digits; evmnet's are %s", Evmnet)
	}
	return h, nil
}

func isHash(text string) bool {
	b, err := hex.DecodeString(text)
	return err == nil && len(b) == 32
}

// get reads what the server has at a path of the API. It fails with errNotThere or a status.
func (s *server) get(ctx context.Context, client *http.Client, elements ...string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base.JoinPath(elements...).String(), http.NoBody)
	if err != nil {
		return nil, s.public(err)
	}
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("no answer: %w", s.public(err)), "give other drand servers too with --drand, separated by commas")
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusTooEarly:
		return nil, errNotThere
	default:
		return nil, hint.Add(status(response.StatusCode), "give other drand servers too with --drand, separated by commas")
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, mostBytes+1))
	if err != nil {
		return nil, fmt.Errorf("the answer broke off: %w", s.public(err))
	}
	if len(data) > mostBytes {
		return nil, distrust(fmt.Errorf("%w than drand: an answer of more than %d bytes", errMalformed, mostBytes))
	}
	return data, nil
}

// public is an error without the server's full URL.
func (s *server) public(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}
