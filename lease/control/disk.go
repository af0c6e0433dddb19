package control

import (
	"context"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// Disks is the part of a [Host] by which renters take copies of disks away, and bring them. Encrypting them is the
// renter's: a host needs neither keys nor access to where copies are kept.
//
// All of it is for a machine that its renter has turned off, or whose lease is over: [ErrNotNow] if it runs.
type Disks interface {
	// OpenDisk opens a machine's disk to read it. Meanwhile the machine does not start.
	OpenDisk(ctx context.Context, lease uint64) (Disk, error)
	// BeginDisk makes room for another disk beside the machine's, unless that is done. data is how much of it will come.
	BeginDisk(ctx context.Context, lease uint64, size, data int64) error
	// WritePart writes a part of it, which is on the host's disk when it returns.
	WritePart(ctx context.Context, lease uint64, at int64, part []byte) error
	// OpenNewDisk opens what has come, to read it.
	OpenNewDisk(ctx context.Context, lease uint64) (Disk, error)
	// TakeDisk gives the machine the new disk, and drops the one that it had.
	TakeDisk(ctx context.Context, lease uint64) error
}

// NewDisk is a disk that a renter brings.
type NewDisk struct {
	Bytes int64 `json:"bytes" minimum:"1" maximum:"1099511627776" doc:"How large it is"`
	Data  int64 `json:"data" minimum:"0" maximum:"1099511627776" doc:"How much of it is not zeros, and will be sent"`
}

const (
	diskPath    = leasePath + "/disk"
	newDiskPath = leasePath + "/new-disk"
	partPath    = "/parts/{part}"

	partType = "application/octet-stream"
	sumsType = "application/vnd.muster.sums"
	// flushEvery is how long a sum may wait for others before it is sent.
	flushEvery = time.Second
)

type (
	partInput struct {
		Lease uint64 `path:"lease" doc:"The lease's number"`
		Part  uint32 `path:"part" doc:"Number of 4 MiB, from 0"`
	}
	newPart struct {
		Lease   uint64 `path:"lease" doc:"The lease's number"`
		Part    uint32 `path:"part" doc:"Number of 4 MiB, from 0"`
		RawBody []byte `contentType:"application/octet-stream"`
	}
	partOutput struct {
		ContentType string `header:"Content-Type"`
		Body        []byte
	}
)

// registerDisks adds what is about disks.
func (s *Server) registerDisks(api huma.API) {
	host := s.config.Host
	huma.Register(api, s.sums("disk", diskPath, "Sums of the machine's disk, which is off", MaySnapshot), s.streamSums(host.OpenDisk))
	part := s.ofDisk(s.signed("disk-part", http.MethodGet, diskPath+partPath, "A part of the machine's disk", MaySnapshot))
	part.Responses = bytesOf(partType)
	huma.Register(api, part, func(ctx context.Context, in *partInput) (*partOutput, error) {
		b, err := s.readPart(ctx, in)
		return &partOutput{partType, b}, s.told(err)
	})
	huma.Register(api, s.signed("begin-disk", http.MethodPut, newDiskPath, "Make room for a disk that replaces the machine's", MayRestore),
		func(ctx context.Context, in *inputOf[NewDisk]) (*nothing, error) {
			return nil, s.told(host.BeginDisk(ctx, in.Lease, in.Body.Bytes, in.Body.Data))
		})
	huma.Register(api, s.sums("new-disk", newDiskPath, "Sums of what has come of the new disk", MayRestore), s.streamSums(host.OpenNewDisk))
	put := s.ofDisk(s.signed("write-part", http.MethodPut, newDiskPath+partPath, "Send a part of the new disk", MayRestore))
	put.MaxBodyBytes = PartBytes + 1 // huma refuses a body of just so many bytes
	huma.Register(api, put, func(ctx context.Context, in *newPart) (*nothing, error) {
		if len(in.RawBody) > PartBytes {
			return nil, newProblem(problemInput, http.StatusRequestEntityTooLarge, "a part has at most %d bytes", PartBytes)
		}
		return nil, s.told(host.WritePart(ctx, in.Lease, int64(in.Part)*PartBytes, in.RawBody))
	})
	huma.Register(api, s.signed("take-disk", http.MethodPost, newDiskPath+"/take", "Give the machine the new disk, and drop the one that it has", MayRestore),
		func(ctx context.Context, in *leaseInput) (*nothing, error) {
			return nil, s.told(host.TakeDisk(ctx, in.Lease))
		})
}

// bytesOf describes an answer of bytes.
func bytesOf(kind string) map[string]*huma.Response {
	return map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
		kind: {Schema: &huma.Schema{Type: "string", Format: "binary"}},
	}}}
}

// sums is an operation that answers with sums.
func (s *Server) sums(id, path, summary string, needs Permission) huma.Operation {
	op := s.ofDisk(s.signed(id, http.MethodGet, path, summary, needs))
	op.Responses = bytesOf(sumsType)
	return op
}

// ofDisk lets few such requests in at a time: each takes a part's memory and the disk's time.
func (s *Server) ofDisk(op huma.Operation) huma.Operation {
	limit := func(ctx huma.Context, next func(huma.Context)) {
		r, w := humago.Unwrap(ctx)
		lease, _ := strconv.ParseUint(r.PathValue("lease"), 10, 64) // what is no number is refused after this
		free, ok := s.disks.Take(lease)
		if !ok {
			s.write(w, busy(time.Second))
			return
		}
		defer free()
		next(ctx)
	}
	op.Middlewares = append(huma.Middlewares{limit}, op.Middlewares...)
	return op
}

func (s *Server) readPart(ctx context.Context, in *partInput) (b []byte, err error) {
	d, err := s.config.Host.OpenDisk(ctx, in.Lease)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	length := partLength(d.Bytes(), in.Part)
	if length == 0 {
		return nil, newProblem(problemInput, http.StatusUnprocessableEntity, "the disk has no part %d", in.Part)
	}
	b = make([]byte, length)
	if n, err := d.ReadAt(b, int64(in.Part)*PartBytes); n < len(b) {
		return nil, err
	}
	return b, nil
}

// streamSums answers with the sums of a disk, as they are found: that takes as long as reading it.
func (s *Server) streamSums(open func(context.Context, uint64) (Disk, error)) func(context.Context, *leaseInput) (*huma.StreamResponse, error) {
	return func(ctx context.Context, in *leaseInput) (*huma.StreamResponse, error) {
		d, err := open(ctx, in.Lease)
		if err != nil {
			return nil, s.problemOf(err)
		}
		return &huma.StreamResponse{Body: func(ctx huma.Context) {
			defer d.Close()
			_, w := humago.Unwrap(ctx)
			control := http.NewResponseController(w)
			_ = control.SetReadDeadline(time.Time{})
			ctx.SetHeader("Content-Type", sumsType)
			ctx.SetHeader("Content-Length", strconv.FormatInt(8+32*countOf(d.Bytes()), 10))
			ctx.SetStatus(http.StatusOK)
			_ = control.Flush()
			flushed := time.Now()
			err := writeSums(ctx.Context(), &timed{w, control, s.config.Limits.Write}, d, func() {
				if time.Since(flushed) > flushEvery {
					flushed = time.Now()
					_ = control.Flush()
				}
			})
			if err != nil {
				if ctx.Context().Err() == nil {
					s.config.Failed("sums", err)
				}
				panic(http.ErrAbortHandler) // the reader must not take it for the end
			}
		}}, nil
	}
}

// timed gives each write its time.
type timed struct {
	io.Writer
	control *http.ResponseController
	most    time.Duration
}

func (t *timed) Write(b []byte) (int, error) {
	_ = t.control.SetWriteDeadline(time.Now().Add(t.most))
	return t.Writer.Write(b)
}

// DiskSums are those of the machine's disk. progress may be nil.
func (c *Client) DiskSums(ctx context.Context, progress func(done float64)) (Sums, error) {
	return c.sums(ctx, "/disk", progress)
}

// NewDiskSums are those of what has come of a new disk.
func (c *Client) NewDiskSums(ctx context.Context, progress func(done float64)) (Sums, error) {
	return c.sums(ctx, "/new-disk", progress)
}

func (c *Client) sums(ctx context.Context, path string, progress func(done float64)) (Sums, error) {
	resp, err := c.ask(ctx, http.MethodGet, c.path(path), payload{})
	if err != nil {
		return Sums{}, err
	}
	defer resp.Body.Close()
	return readSums(resp.Body, progress)
}

// DiskPart is a part of the machine's disk.
func (c *Client) DiskPart(ctx context.Context, part int) ([]byte, error) {
	resp, err := c.ask(ctx, http.MethodGet, c.path("/disk/parts/"+strconv.Itoa(part)), payload{})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, PartBytes))
}

// BeginDisk makes room for a new disk.
func (c *Client) BeginDisk(ctx context.Context, d NewDisk) error {
	return c.do(ctx, http.MethodPut, c.path("/new-disk"), &d, nil)
}

// WritePart sends a part of the new disk.
func (c *Client) WritePart(ctx context.Context, part int, b []byte) error {
	resp, err := c.ask(ctx, http.MethodPut, c.path("/new-disk/parts/"+strconv.Itoa(part)), payload{partType, b})
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// TakeDisk gives the machine the new disk.
func (c *Client) TakeDisk(ctx context.Context) error {
	return c.do(ctx, http.MethodPost, c.path("/new-disk/take"), nil, nil)
}
