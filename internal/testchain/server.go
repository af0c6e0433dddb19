package testchain

import (
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
)

// registering is held while methods are registered. The registry asks reflect for
// the types of a service's methods, and two goroutines that do so for the first time
// are a data race in reflect itself (golang/go issue 56011).
var registering sync.Mutex

// Serve makes a JSON-RPC server of a service's methods, named namespace_method.
func Serve(namespace string, service any) (*rpc.Server, error) {
	registering.Lock()
	defer registering.Unlock()
	server := rpc.NewServer()
	return server, server.RegisterName(namespace, service)
}
