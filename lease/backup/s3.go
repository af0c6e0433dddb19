package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"github.com/muster-network/muster/internal/outward"
)

// S3Config says where a bucket is and who may use it.
type S3Config struct {
	Endpoint   string // https://HOST[:PORT], or http:// for development
	Bucket     string // which must be there
	Prefix     string // before all names; may be empty
	Region     string // empty: the storage is asked
	AccessKey  string
	SecretKey  string
	AnyAddress bool // use one at a private address too, for development
}

type s3 struct {
	client *minio.Client
	cfg    S3Config
}

// S3 is a storage that speaks S3. Renters name it: it is reached at public addresses only, unless the
// configuration allows others.
func S3(cfg S3Config) (Store, error) {
	u, err := outward.ParseURL(cfg.Endpoint, "https", "http")
	if err != nil {
		return nil, err
	}
	if u.Path != "" && u.Path != "/" || u.RawQuery != "" {
		return nil, fmt.Errorf("%w: %q has more than a host and a port", outward.ErrURL, cfg.Endpoint)
	}
	client, err := minio.New(u.Host, &minio.Options{
		Creds:  credentials.NewStaticV4(cfg.AccessKey, cfg.SecretKey, ""),
		Secure: u.Scheme == "https",
		Region: cfg.Region,
		Transport: &http.Transport{
			DialContext:            outward.Dialer(cfg.AnyAddress).DialContext,
			MaxIdleConnsPerHost:    atOnce,
			IdleConnTimeout:        time.Minute,
			TLSHandshakeTimeout:    30 * time.Second,
			ResponseHeaderTimeout:  time.Minute,
			MaxResponseHeaderBytes: 64 << 10,
			DisableCompression:     true,
		},
		MaxRetries: 3,
	})
	if err != nil {
		return nil, err
	}
	return &s3{client, cfg}, nil
}

func (s *s3) key(name string) string { return path.Join(s.cfg.Prefix, name) }

func (s *s3) Put(ctx context.Context, name string, data []byte) error {
	_, err := s.client.PutObject(ctx, s.cfg.Bucket, s.key(name), bytes.NewReader(data), int64(len(data)),
		minio.PutObjectOptions{ContentType: "application/octet-stream", DisableMultipart: true})
	return s.explain(name, err)
}

func (s *s3) Get(ctx context.Context, name string, most int64) ([]byte, error) {
	o, err := s.client.GetObject(ctx, s.cfg.Bucket, s.key(name), minio.GetObjectOptions{})
	if err != nil {
		return nil, s.explain(name, err)
	}
	data, err := io.ReadAll(io.LimitReader(o, most+1))
	switch closed := o.Close(); {
	case err != nil:
		return nil, s.explain(name, err)
	case closed != nil:
		return nil, s.explain(name, closed)
	case int64(len(data)) > most:
		return nil, fmt.Errorf("%w: %s is too long", ErrDamaged, name)
	}
	return data, nil
}

func (s *s3) Size(ctx context.Context, name string) (int64, error) {
	info, err := s.client.StatObject(ctx, s.cfg.Bucket, s.key(name), minio.StatObjectOptions{})
	return info.Size, s.explain(name, err)
}

// explain tells what is not there from other errors. A bucket that is not there is another error.
func (s *s3) explain(name string, err error) error {
	if err == nil {
		return nil
	}
	if answer, ok := errors.AsType[minio.ErrorResponse](err); ok && (answer.Code == minio.NoSuchKey || answer.Code == "NotFound") {
		return fmt.Errorf("%w: %s", ErrMissing, name)
	}
	return fmt.Errorf("storage of bucket %s: %w", s.cfg.Bucket, err)
}
