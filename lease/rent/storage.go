package rent

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/backup"
)

// defaultEndpoint is where buckets are if the environment names no other place.
const defaultEndpoint = "https://s3.amazonaws.com"

// OpenStorage is the storage of a name: s3://BUCKET or s3://BUCKET/PREFIX, with the variables of the environment that
// other tools have too (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL); or a folder. It returns
// the name under which it is found again from elsewhere. private allows storages at private addresses.
func OpenStorage(name string, env func(string) string, private bool) (backup.Store, string, error) {
	rest, remote := strings.CutPrefix(name, "s3://")
	if !remote {
		if name == "" || strings.Contains(name, "://") {
			return nil, "", hint.Add(fmt.Errorf("%q is no storage", name), "name a folder, or s3://BUCKET/PREFIX")
		}
		folder, err := filepath.Abs(name)
		return backup.Folder(folder), folder, err
	}
	bucket, prefix, _ := strings.Cut(rest, "/")
	c := backup.S3Config{
		Endpoint: cmp.Or(env("AWS_ENDPOINT_URL"), defaultEndpoint), Bucket: bucket, Prefix: strings.Trim(prefix, "/"), Region: env("AWS_REGION"),
		AccessKey: env("AWS_ACCESS_KEY_ID"), SecretKey: env("AWS_SECRET_ACCESS_KEY"), AnyAddress: private,
	}
	switch {
	case bucket == "":
		return nil, "", hint.Add(fmt.Errorf("%q names no bucket", name), "write s3://BUCKET or s3://BUCKET/PREFIX")
	case c.AccessKey == "" || c.SecretKey == "":
		return nil, "", hint.Add(errors.New("the environment has no key for the storage"), "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
	}
	s, err := backup.S3(c)
	return s, name, err
}
