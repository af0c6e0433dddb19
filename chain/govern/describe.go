package govern

import (
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// describe says what a call does, whoever made it: how it would change the rules, or else the
// function's name with its arguments.
func (c Authority) describe(o Operation, rules ledger.StakingParameters) string {
	contract, method, args, ok := c.callOf(o)
	if !ok {
		return fmt.Sprintf("call %s with %#x", o.To, o.Data)
	}
	if contract == "staking" && method.Name == "setParameters" {
		then := ledger.StakingParametersOf(*abi.ConvertType(args[0], new(bindings.IStakingParameters)).(*bindings.IStakingParameters))
		changes := rules.Changes(then)
		if len(changes) == 0 {
			return "change the rules of money in nothing"
		}
		return "change the rules of money: " + changes.String()
	}
	if contract == "certificates" {
		if text, ok := c.describeCertifying(method.Name, args); ok {
			return text
		}
	}
	for i, a := range args {
		args[i] = readable(a, contract)
	}
	return fmt.Sprintf("%s.%s(%s)", contract, method.Name, join(args))
}

// readable is an argument of a call as people read it. Text that a stranger may have written is
// quoted: it could move a terminal's cursor.
func readable(arg any, contract string) any {
	switch v := arg.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case []byte, [][]byte, [][4]byte, [32]byte:
		return fmt.Sprintf("%#x", v)
	case [4]byte:
		return fmt.Sprintf("%#x", v)
	case uint64:
		if contract == "authority" {
			return Role(v)
		}
	case uint32:
		if contract == "authority" {
			return time.Duration(v) * time.Second
		}
	}
	return arg
}

// callOf finds the function of the deployment's contracts that an operation calls.
func (c Authority) callOf(o Operation) (contract string, method *abi.Method, args []any, ok bool) {
	parsed := map[common.Address]abi.ABI{
		c.Deployment.Staking: bindings.NewStaking().GetABI(), c.Deployment.Capacity: bindings.NewCapacity().GetABI(),
		c.Deployment.Authority: bindings.NewAuthority().GetABI(), c.Deployment.Token: bindings.NewFLT().GetABI(),
		c.Deployment.Governor: bindings.NewDao().GetABI(), c.Deployment.Timelock: bindings.NewTimelock().GetABI(),
		c.Deployment.Certificates: bindings.NewCertificates().GetABI(),
	}[o.To]
	if c.Deployment.HasCouncil() && o.To == c.Deployment.Council {
		parsed = bindings.NewCouncil().GetABI()
	}
	for name, address := range c.Deployment.Contracts() {
		if address == o.To {
			contract = name
		}
	}
	method, err := parsed.MethodById(o.Data)
	if err != nil {
		return "", nil, nil, false
	}
	args, err = method.Inputs.Unpack(o.Data[4:])
	return contract, method, args, err == nil
}

func join[T any](parts []T) string {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = fmt.Sprint(p)
	}
	return strings.Join(texts, ", ")
}
