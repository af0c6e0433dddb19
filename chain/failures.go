package chain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// errLag says that a node does not have yet what it, or another node behind the same URL, was seen
// to have.
var errLag = errors.New("the node is behind")

type final struct{ error }

func (f final) Unwrap() error { return f.error }

// Final marks an error that asking again does not mend, such as a contract's value that cannot be.
func Final(err error) error { return final{err} }

// errUntrue says that a node was found out to say what is not so.
var errUntrue = errors.New("untrue")

type lie struct{ error }

func (lie) Is(target error) bool { return target == errUntrue }

// untrue is an error by which a node is found out, whatever others say. It is final.
func untrue(format string, args ...any) error { return Final(lie{fmt.Errorf(format, args...)}) }

func isUntrue(err error) bool {
	return errors.Is(err, errUntrue) || errors.Is(err, ErrForgedHeader) || errors.Is(err, ErrLogs) || errors.Is(err, ErrWrongChain)
}

// ErrPruned says that a node has thrown away what it was asked for, as many do with old events (EIP-4444).
// It is an [ErrUnavailable]: another node may have them.
var ErrPruned error = pruned{}

type pruned struct{}

func (pruned) Error() string        { return "the node has thrown old events away" }
func (pruned) Is(target error) bool { return target == ErrUnavailable }

// errorPruned is the code by which nodes say so.
const errorPruned = 4444

// isPruned knows the errors by which nodes say that they no longer have the logs of a block.
func isPruned(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && (answer.ErrorCode() == errorPruned || strings.Contains(strings.ToLower(answer.Error()), "pruned"))
}

// Temporary says whether a failed attempt is worth repeating. Nodes and what stands before them have too
// many ways to say "later" to know them all: an error passes unless it is known to be about the request.
func Temporary(err error) bool {
	var (
		reverted *Reverted
		marked   final
		status   rpc.HTTPError
		answer   rpc.Error
	)
	switch {
	case errors.As(err, &marked), errors.As(err, &reverted), errors.Is(err, ErrForgedHeader),
		errors.Is(err, ErrNoBlock), errors.Is(err, ethereum.NotFound):
		return false
	case errors.Is(err, context.DeadlineExceeded): // of the attempt
		return true
	case errors.As(err, &status):
		return !aboutRequest(status.StatusCode)
	case errors.As(err, &answer):
		return !answerAboutRequest(answer)
	}
	return true
}

// aboutRequest knows the HTTP statuses that come again however often one asks.
func aboutRequest(status int) bool {
	switch status {
	case http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound,
		http.StatusMethodNotAllowed, http.StatusNotAcceptable, http.StatusProxyAuthRequired, http.StatusGone,
		http.StatusRequestEntityTooLarge, http.StatusRequestURITooLong, http.StatusUnsupportedMediaType,
		http.StatusUnavailableForLegalReasons:
		return true
	}
	return false
}

// isOfEndpoint says whether an error that comes again here may not come from another node.
func isOfEndpoint(err error) bool {
	var status rpc.HTTPError
	return errors.As(err, &status) || errors.Is(err, ErrWrongChain) || errors.Is(err, ErrPruned)
}

// answerAboutRequest knows the errors of JSON-RPC (and EIP-1474) that are about the request. Under -32000
// nodes say anything, so that only what they say of a transaction counts, which no node would take.
func answerAboutRequest(e rpc.Error) bool {
	switch e.ErrorCode() {
	case -32600, -32601, -32602, -32700: // not a request, no such method, no such parameters, not JSON
		return true
	case -32000, -32003: // anything; a transaction was refused
		text := strings.ToLower(e.Error())
		for _, refusal := range []string{
			"insufficient funds", "insufficient balance", "gas required exceeds", "intrinsic gas", "exceeds block gas limit",
			"out of gas", "invalid opcode", "stack underflow", "stack limit reached", "invalid jump", "invalid sender",
			"nonce too", "nonce is too", "max initcode size", "contract creation code storage",
		} {
			if strings.Contains(text, refusal) {
				return true
			}
		}
	}
	return false
}
