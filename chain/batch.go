package chain

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/rpc"
)

// mostRequests is how many requests go into one batch at the most.
const mostRequests = 64

// Batch makes requests, several in one as far as the node allows it. It is for use within [Ask]: it fails
// with the first error of any request.
func (n *Node) Batch(ctx context.Context, requests []rpc.BatchElem) error {
	e := n.endpoint()
	for len(requests) > 0 {
		k := min(uint64(len(requests)), e.batches.get())
		err := e.requestTogether(ctx, requests[:k])
		if err == nil && slices.ContainsFunc(requests[:k], isMissing) {
			err = rpc.ErrMissingBatchResponse
		}
		if err != nil && isRefusal(err) && e.batches.shrink(k) {
			continue
		}
		if err != nil {
			return err
		}
		e.batches.fits(k)
		for _, r := range requests[:k] {
			if r.Error != nil {
				return r.Error
			}
		}
		requests = requests[k:]
	}
	return nil
}

// requestTogether makes requests in one; a single one is not made as a batch, which some nodes refuse.
func (e *endpoint) requestTogether(ctx context.Context, requests []rpc.BatchElem) error {
	for i := range requests {
		requests[i].Error = nil // of an earlier attempt
	}
	if len(requests) == 1 {
		r := &requests[0]
		return e.rpc.CallContext(ctx, r.Result, r.Method, r.Args...)
	}
	return e.rpc.BatchCallContext(ctx, requests)
}

// isMissing says whether a node left a request of a batch out.
func isMissing(r rpc.BatchElem) bool { return errors.Is(r.Error, rpc.ErrMissingBatchResponse) }

// isRefusal says whether a node gave an error, or something that is not what was asked for, and not
// nothing at all.
func isRefusal(err error) bool {
	var status rpc.HTTPError
	var answer rpc.Error
	var syntax *json.SyntaxError
	var shape *json.UnmarshalTypeError // such as one error in place of many results
	return errors.Is(err, rpc.ErrMissingBatchResponse) || errors.Is(err, errLongAnswer) || errors.As(err, &status) || errors.As(err, &answer) || errors.As(err, &syntax) || errors.As(err, &shape)
}
