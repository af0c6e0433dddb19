// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package bindings is the generated Go side of Muster's contracts: ABI, creation code, and packing and unpacking of
// calls, events and errors. It implements no rule of its own; docs/contracts.md says what the contracts do.
package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ICapacityConfig is an auto generated low-level Go binding around an user-defined struct.
type ICapacityConfig struct {
	LogBlocks      uint8
	Slots          uint16
	Positions      uint8
	Target         uint64
	ChallengeOdds  uint32
	EpochBlocks    uint32
	SealEpochs     uint32
	SealGrace      uint32
	ResponseWindow uint32
	DrawDelay      uint32
	ProofWindow    uint32
	MaxChallenges  uint16
}

// ICapacityCounts is an auto generated low-level Go binding around an user-defined struct.
type ICapacityCounts struct {
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
}

// ICapacityProof is an auto generated low-level Go binding around an user-defined struct.
type ICapacityProof struct {
	Points        [8]*big.Int
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// IStakingAccount is an auto generated low-level Go binding around an user-defined struct.
type IStakingAccount struct {
	CollateralPerUnit *big.Int
	Duration          uint32
	CommissionBps     uint16
	Failures          uint8
	NextEpoch         uint32
	Bond              *big.Int
	PoolTokens        *big.Int
	PoolShares        *big.Int
	ThawingTokens     *big.Int
	ThawingShares     *big.Int
	Unvested          *big.Int
}

// IStakingConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakingConfig struct {
	CollateralPerUnit *big.Int
	RewardPool        *big.Int
	RewardCap         *big.Int
	SettleFee         *big.Int
	MinBondBps        uint16
	ToleranceBps      uint16
	DowntimeBps       uint16
	FalseClaimBps     uint16
	BountyBps         uint16
	BurnBps           uint16
	MaxUnits          uint16
	MaxFailures       uint8
	VestingEpochs     uint8
	ThawingEpochs     uint8
}

// IStakingTerms is an auto generated low-level Go binding around an user-defined struct.
type IStakingTerms struct {
	Provider   common.Address
	Units      uint16
	StartEpoch uint32
	EndEpoch   uint32
	State      uint8
	Reduced    bool
}

// AuthorityMetaData contains all meta data concerning the Authority contract.
var AuthorityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LEASE_MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUBLIC_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"immediate\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"consumeScheduledOp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expiration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAccess\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currentDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pendingDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"effect\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSchedule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSetback\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"when\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateAuthority\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationCanceled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationExecuted\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"schedule\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGrantDelayChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"newMember\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGuardianChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleLabel\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetAdminDelayUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetFunctionRoleUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagerAlreadyScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessManagerExpired\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerInvalidInitialAdmin\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotReady\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedAccount\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCancel\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedConsume\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Authority",
	Bin: "0x608060405234801561000f575f5ffd5b506040516139fb3803806139fb83398101604081905261002e91610530565b816001600160a01b03811661005d57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100695f828180610086565b5061007f90508163069df81760e51b60036102cc565b50506105af565b5f6002600160401b03196001600160401b038616016100c35760405163061c6a4360e21b81526001600160401b0386166004820152602401610054565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156101b85763ffffffff851661010e610389565b6101189190610575565b905060405180604001604052808265ffffffffffff1681526020016101488663ffffffff1661039860201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff9091161791909117905561025e565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a1684529091528120546102049166010000000000009091046001600160701b03169086906103a1565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b638561a1b560e01b6001600160e01b031983160161030957604051637a3a272560e11b81526001600160e01b031983166004820152602401610054565b6001600160a01b0383165f818152602081815260408083206001600160e01b031987168085529083529281902080546001600160401b0319166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f61039342610447565b905090565b63ffffffff1690565b5f80806103b66001600160701b03871661047d565b90505f6103f18563ffffffff168763ffffffff168463ffffffff16116103dc575f6103e6565b6103e68885610593565b63ffffffff1661049b565b905063ffffffff8116610402610389565b61040c9190610575565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff821115610479576040516306dfcc6560e41b81526030600482015260248101839052604401610054565b5090565b5f806104916001600160701b0384166104ab565b5090949350505050565b8082118183180281185b92915050565b5f80806104bf846104ba610389565b6104cc565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c811690841681111561050457828282610508565b815f5f5b9250925092509250925092565b80516001600160a01b038116811461052b575f5ffd5b919050565b5f5f60408385031215610541575f5ffd5b61054a83610515565b915061055860208401610515565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156104a5576104a5610561565b63ffffffff82811682821603908111156104a5576104a5610561565b61343f806105bc5f395ff3fe6080604052600436106101f5575f3560e01c80636d5115bd11610117578063ac9650d8116100ac578063d1f856ee1161007c578063d6bb62c611610062578063d6bb62c614610724578063f801a69814610743578063fe0776f51461077c575f5ffd5b8063d1f856ee146106e6578063d22b598914610705575f5ffd5b8063ac9650d81461064b578063b700961314610677578063b7d2b162146106b2578063cc1b6c81146106d1575f5ffd5b806394c7d7ee116100e757806394c7d7ee14610577578063a166aa8914610596578063a64d95ce146105ff578063abd9bd2a1461061e575f5ffd5b80636d5115bd146104b757806375b238fc14610531578063846374da14610544578063853551b814610558575f5ffd5b806330cae1871161018d5780634665096d1161015d5780634665096d146104285780634c1da1e21461043d578063529629521461045c578063530dd4561461047b575f5ffd5b806330cae1871461037d5780633adc277a1461039c5780633ca7c02a146103d25780634136a33c146103ed575f5ffd5b806318ff183c116101c857806318ff183c146102d35780631cff79cd146102f257806325c471a0146103055780633078f11414610324575f5ffd5b806308d6122d146101f95780630b0a93ba1461021a57806312be872714610280578063167bd395146102b4575b5f5ffd5b348015610204575f5ffd5b50610218610213366004612c13565b61079b565b005b348015610225575f5ffd5b50610262610234366004612c76565b67ffffffffffffffff9081165f90815260016020819052604090912001546801000000000000000090041690565b60405167ffffffffffffffff90911681526020015b60405180910390f35b34801561028b575f5ffd5b5061029f61029a366004612c76565b6107ed565b60405163ffffffff9091168152602001610277565b3480156102bf575f5ffd5b506102186102ce366004612c8f565b61083c565b3480156102de575f5ffd5b506102186102ed366004612cca565b610852565b61029f610300366004612d34565b6108da565b348015610310575f5ffd5b5061021861031f366004612d98565b610a44565b34801561032f575f5ffd5b5061034361033e366004612dda565b610a66565b604051610277949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b348015610388575f5ffd5b50610218610397366004612df4565b610ae2565b3480156103a7575f5ffd5b506103bb6103b6366004612e25565b610af4565b60405165ffffffffffff9091168152602001610277565b3480156103dd575f5ffd5b5061026267ffffffffffffffff81565b3480156103f8575f5ffd5b5061029f610407366004612e25565b5f908152600260205260409020546601000000000000900463ffffffff1690565b348015610433575f5ffd5b5062093a8061029f565b348015610448575f5ffd5b5061029f610457366004612e3c565b610b25565b348015610467575f5ffd5b50610218610476366004612df4565b610b66565b348015610486575f5ffd5b50610262610495366004612c76565b67ffffffffffffffff9081165f90815260016020819052604090912001541690565b3480156104c2575f5ffd5b506102626104d1366004612e84565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008516845290915290205467ffffffffffffffff1692915050565b34801561053c575f5ffd5b506102625f81565b34801561054f575f5ffd5b50610262600381565b348015610563575f5ffd5b50610218610572366004612eb0565b610b78565b348015610582575f5ffd5b50610218610591366004612d34565b610c2c565b3480156105a1575f5ffd5b506105ef6105b0366004612e3c565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020600101546e010000000000000000000000000000900460ff1690565b6040519015158152602001610277565b34801561060a575f5ffd5b50610218610619366004612ecb565b610d2d565b348015610629575f5ffd5b5061063d610638366004612ef3565b610d3f565b604051908152602001610277565b348015610656575f5ffd5b5061066a610665366004612f54565b610d78565b6040516102779190612f93565b348015610682575f5ffd5b50610696610691366004613053565b610e5e565b60408051921515835263ffffffff909116602083015201610277565b3480156106bd575f5ffd5b506102186106cc366004612dda565b61100e565b3480156106dc575f5ffd5b506206978061029f565b3480156106f1575f5ffd5b50610696610700366004612dda565b611025565b348015610710575f5ffd5b5061021861071f36600461309b565b6110b6565b34801561072f575f5ffd5b5061029f61073e366004612ef3565b6110c8565b34801561074e575f5ffd5b5061076261075d3660046130b7565b611249565b6040805192835263ffffffff909116602083015201610277565b348015610787575f5ffd5b50610218610796366004612dda565b6113a2565b6107a36113f1565b5f5b828110156107e6576107de858585848181106107c3576107c3613125565b90506020020160208101906107d89190613152565b8461148f565b6001016107a5565b5050505050565b67ffffffffffffffff81165f908152600160208190526040822001546108369070010000000000000000000000000000000090046dffffffffffffffffffffffffffff166115ec565b92915050565b6108446113f1565b61084e8282611611565b5050565b61085a6113f1565b6040517f7a9e5e4b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8281166004830152831690637a9e5e4b906024015f604051808303815f87803b1580156108c0575f5ffd5b505af11580156108d2573d5f5f3e3d5ffd5b505050505050565b5f3381806108ea838888886116b5565b9150915081158015610900575063ffffffff8116155b156109915782876109118888611713565b6040517f81c6f24b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff93841660048201529290911660248301527fffffffff000000000000000000000000000000000000000000000000000000001660448201526064015b60405180910390fd5b5f61099e84898989610d3f565b90505f63ffffffff83161515806109c457506109b982610af4565b65ffffffffffff1615155b156109d5576109d28261172a565b90505b6003546109eb8a6109e68b8b611713565b61188f565b600381905550610a328a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152503492506118d9915050565b506003559450505050505b9392505050565b610a4c6113f1565b610a608383610a5a866107ed565b84611a0a565b50505050565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120805465ffffffffffff811692918291829190610ad490660100000000000090046dffffffffffffffffffffffffffff16611d09565b969991985096509350505050565b610aea6113f1565b61084e8282611d2a565b5f8181526002602052604081205465ffffffffffff16610b1381611e01565b610b1d5780610a3d565b5f9392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812060010154610836906dffffffffffffffffffffffffffff166115ec565b610b6e6113f1565b61084e8282611e2f565b610b806113f1565b67ffffffffffffffff83161580610ba0575067ffffffffffffffff838116145b15610be3576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610988565b8267ffffffffffffffff167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610c1f9291906131b4565b60405180910390a2505050565b604080517f8fb360370000000000000000000000000000000000000000000000000000000080825291513392918391638fb36037916004808201926020929091908290030181865afa158015610c84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca891906131c7565b7fffffffff000000000000000000000000000000000000000000000000000000001614610d19576040517f320ff74800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610988565b6107e6610d2885838686610d3f565b61172a565b610d356113f1565b61084e8282611f11565b5f84848484604051602001610d5794939291906131e2565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f8152602081019091526060908267ffffffffffffffff811115610da257610da261328b565b604051908082528060200260200182016040528015610dd557816020015b6060815260200190600190039081610dc05790505b5091505f5b83811015610e5657610e3130868684818110610df857610df8613125565b9050602002810190610e0a91906132b8565b85604051602001610e1d93929190613319565b60405160208183030381529060405261208a565b838281518110610e4357610e43613125565b6020908102919091010152600101610dda565b505092915050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081206001015481906e010000000000000000000000000000900460ff1615610eac57505f905080611006565b3073ffffffffffffffffffffffffffffffffffffffff861603610edd57610ed3848461213f565b5f91509150611006565b7f8561a1b5000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000841601610f7e575f5f610f325f88611025565b915091505f610f4087610b25565b90505f610f598363ffffffff168363ffffffff16612155565b905083610f67575f5f610f71565b63ffffffff811615815b9550955050505050611006565b73ffffffffffffffffffffffffffffffffffffffff84165f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008716845290915281205467ffffffffffffffff169080610fe48389611025565b9150915081610ff4575f5f610ffe565b63ffffffff811615815b945094505050505b935093915050565b6110166113f1565b6110208282612164565b505050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff8516016110635750600190505f6110af565b5f5f61106f8686610a66565b5050915091508165ffffffffffff165f141580156110a457506110906122b3565b65ffffffffffff168265ffffffffffff1611155b935091506110af9050565b9250929050565b6110be6113f1565b61084e82826122c2565b5f33816110d58585611713565b90505f6110e488888888610d3f565b5f8181526002602052604081205491925065ffffffffffff909116900361113a576040517f60a299b000000000000000000000000000000000000000000000000000000000815260048101829052602401610988565b611146888888886123b6565b6111cc576040517f3fe2751c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8085166004830152808a166024830152881660448201527fffffffff0000000000000000000000000000000000000000000000000000000083166064820152608401610988565b5f8181526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016908190559051660100000000000090910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f803381611259828989896116b5565b9150505f8163ffffffff1661126c6122b3565b611276919061333c565b905063ffffffff821615806112ac57505f8665ffffffffffff161180156112ac57508065ffffffffffff168665ffffffffffff16105b156112bd5782896109118a8a611713565b6112d78665ffffffffffff168265ffffffffffff16612155565b95506112e5838a8a8a610d3f565b94506112f085612499565b5f8581526002602052604090819020805465ffffffffffff89167fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000082161766010000000000009182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b49061138e908a9088908f908f908f9061335a565b60405180910390a350505094509492505050565b73ffffffffffffffffffffffffffffffffffffffff81163314611016576040517f5f159e6300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f806113ff8382366124fe565b9150915081611020578063ffffffff165f03611480575f61142081366125ed565b506040517ff07e038f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015267ffffffffffffffff821660248201529092506044019050610988565b610a60610d2884305f36610d3f565b7f8561a1b5000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000083160161152e576040517ff4744e4a0000000000000000000000000000000000000000000000000000000081527fffffffff0000000000000000000000000000000000000000000000000000000083166004820152602401610988565b73ffffffffffffffffffffffffffffffffffffffff83165f818152602081815260408083207fffffffff0000000000000000000000000000000000000000000000000000000087168085529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff8716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f611607836dffffffffffffffffffffffffffff16611d09565b5090949350505050565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081905260409081902060010180548415156e010000000000000000000000000000027fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138906116a990841515815260200190565b60405180910390a25050565b5f803073ffffffffffffffffffffffffffffffffffffffff8616036116e8576116df8685856124fe565b9150915061170a565b60048310611704576116ff86866106918787611713565b6116df565b505f9050805b94509492505050565b5f6117216004828486613264565b610a3d916133be565b5f8181526002602052604081205465ffffffffffff8116906601000000000000900463ffffffff1681830361178e576040517f60a299b000000000000000000000000000000000000000000000000000000000815260048101859052602401610988565b6117966122b3565b65ffffffffffff168265ffffffffffff1611156117e2576040517f18cb6b7a00000000000000000000000000000000000000000000000000000000815260048101859052602401610988565b6117eb82611e01565b15611825576040517f78a5d6e400000000000000000000000000000000000000000000000000000000815260048101859052602401610988565b5f8481526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081527fffffffff00000000000000000000000000000000000000000000000000000000821660205260408120610a3d565b60608147101561191e576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101839052604401610988565b5f61192a8584866129f7565b905080801561195857505f3d118061195857505f8573ffffffffffffffffffffffffffffffffffffffff163b115b1561196d57611965612a0c565b915050610a3d565b80156119bd576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610988565b3d156119d0576119cb612a25565b611a02565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff861601611a7a576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610988565b67ffffffffffffffff85165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8816845290915281205465ffffffffffff1615908115611ba8578463ffffffff16611ad36122b3565b611add919061333c565b905060405180604001604052808265ffffffffffff168152602001611b0b8663ffffffff1663ffffffff1690565b6dffffffffffffffffffffffffffff90811690915267ffffffffffffffff89165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8c16845282529091208351815494909201519092166601000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090931665ffffffffffff90911617919091179055611c8d565b67ffffffffffffffff87165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a168452909152812054611c099166010000000000009091046dffffffffffffffffffffffffffff16908690612a30565b67ffffffffffffffff89165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8c168452909152902080546dffffffffffffffffffffffffffff9093166601000000000000027fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff9093169290921790915590505b6040805163ffffffff8616815265ffffffffffff8316602082015283151581830152905173ffffffffffffffffffffffffffffffffffffffff88169167ffffffffffffffff8a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f5f5f611d1d84611d186122b3565b612add565b9250925092509193909250565b67ffffffffffffffff82161580611d4a575067ffffffffffffffff828116145b15611d8d576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610988565b67ffffffffffffffff8281165f81815260016020819052604080832090910180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f611e0a6122b3565b65ffffffffffff16611e1f62093a808461333c565b65ffffffffffff16111592915050565b67ffffffffffffffff82161580611e4f575067ffffffffffffffff828116145b15611e92576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610988565b67ffffffffffffffff8281165f81815260016020819052604080832090910180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff831601611f80576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610988565b67ffffffffffffffff82165f90815260016020819052604082200154611fce9070010000000000000000000000000000000090046dffffffffffffffffffffffffffff168362069780612a30565b67ffffffffffffffff85165f818152600160208190526040918290200180546dffffffffffffffffffffffffffff909516700100000000000000000000000000000000027fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff9095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610c1f908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b60605f6120978484612b30565b90508080156120c557505f3d11806120c557505f8473ffffffffffffffffffffffffffffffffffffffff163b115b156120da576120d2612a0c565b915050610836565b801561212a576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610988565b3d156119d057612138612a25565b5092915050565b5f61214a838361188f565b600354149392505050565b5f828218828411028218610a3d565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000167ffffffffffffffff8416016121d4576040517f1871a90c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610988565b67ffffffffffffffff83165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8616845290915281205465ffffffffffff16900361222357505f610836565b67ffffffffffffffff83165f81815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716808552925280832080547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f6122bd42612b43565b905090565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812060010154612308906dffffffffffffffffffffffffffff168362069780612a30565b73ffffffffffffffffffffffffffffffffffffffff85165f818152602081815260409182902060010180547fffffffffffffffffffffffffffffffffffff0000000000000000000000000000166dffffffffffffffffffffffffffff9690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610c1f565b5f3373ffffffffffffffffffffffffffffffffffffffff86168190036123e0576001915050610d70565b5f6123eb5f83611025565b5090505f612409612403610234896104d18a8a611713565b84611025565b50905081806124155750805b156124265760019350505050610d70565b3073ffffffffffffffffffffffffffffffffffffffff88160361248c575f5f61244f88886125ed565b509150915081801561246a575067ffffffffffffffff811615155b15612489575f61247a8287611025565b509650610d7095505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff1680158015906124c457506124c281611e01565b155b1561084e576040517f813e945900000000000000000000000000000000000000000000000000000000815260048101839052602401610988565b5f80600483101561251357505f905080611006565b3073ffffffffffffffffffffffffffffffffffffffff86160361254357610ed33061253e8686611713565b61213f565b5f5f5f61255087876125ed565b925092509250821580156125875750305f908152602081905260409020600101546e010000000000000000000000000000900460ff165b1561259a575f5f94509450505050611006565b5f5f6125a6848b611025565b91509150816125bf575f5f965096505050505050611006565b6125d58363ffffffff168263ffffffff16612155565b63ffffffff8116159b909a5098505050505050505050565b5f8080600484101561260657505f9150819050806129f0565b5f6126118686611713565b90507fffffffff0000000000000000000000000000000000000000000000000000000081167f853551b80000000000000000000000000000000000000000000000000000000014806126a457507fffffffff0000000000000000000000000000000000000000000000000000000081167f30cae18700000000000000000000000000000000000000000000000000000000145b806126f057507fffffffff0000000000000000000000000000000000000000000000000000000081167f5296295200000000000000000000000000000000000000000000000000000000145b8061273c57507fffffffff0000000000000000000000000000000000000000000000000000000081167fa64d95ce00000000000000000000000000000000000000000000000000000000145b8061278857507fffffffff0000000000000000000000000000000000000000000000000000000081167fd22b598900000000000000000000000000000000000000000000000000000000145b1561279d5760015f5f935093509350506129f0565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f18ff183c00000000000000000000000000000000000000000000000000000000148061282e57507fffffffff0000000000000000000000000000000000000000000000000000000081167f167bd39500000000000000000000000000000000000000000000000000000000145b8061287a57507fffffffff0000000000000000000000000000000000000000000000000000000081167f08d6122d00000000000000000000000000000000000000000000000000000000145b156128b9575f61288e60246004888a613264565b81019061289b9190612e3c565b90505f6128a782610b25565b600196505f955093506129f092505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f25c471a000000000000000000000000000000000000000000000000000000000148061294a57507fffffffff0000000000000000000000000000000000000000000000000000000081167fb7d2b16200000000000000000000000000000000000000000000000000000000145b156129a3575f61295e60246004888a613264565b81019061296b9190612c76565b905060016129958267ffffffffffffffff9081165f90815260016020819052604090912001541690565b5f94509450945050506129f0565b305f908152602081815260408083207fffffffff000000000000000000000000000000000000000000000000000000008516845290915281205467ffffffffffffffff165f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f5f612a4c866dffffffffffffffffffffffffffff166115ec565b90505f612a878563ffffffff168763ffffffff168463ffffffff1611612a72575f612a7c565b612a7c8885613423565b63ffffffff16612155565b90508063ffffffff16612a986122b3565b612aa2919061333c565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b69ffffffffffffffffffff602083901c166dffffffffffffffffffffffffffff831665ffffffffffff604085901c8116908416811115612b1f57828282612b23565b815f5f5b9250925092509250925092565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff821115612b8e576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610988565b5090565b73ffffffffffffffffffffffffffffffffffffffff81168114612bb3575f5ffd5b50565b5f5f83601f840112612bc6575f5ffd5b50813567ffffffffffffffff811115612bdd575f5ffd5b6020830191508360208260051b85010111156110af575f5ffd5b803567ffffffffffffffff81168114612c0e575f5ffd5b919050565b5f5f5f5f60608587031215612c26575f5ffd5b8435612c3181612b92565b9350602085013567ffffffffffffffff811115612c4c575f5ffd5b612c5887828801612bb6565b9094509250612c6b905060408601612bf7565b905092959194509250565b5f60208284031215612c86575f5ffd5b610a3d82612bf7565b5f5f60408385031215612ca0575f5ffd5b8235612cab81612b92565b915060208301358015158114612cbf575f5ffd5b809150509250929050565b5f5f60408385031215612cdb575f5ffd5b8235612ce681612b92565b91506020830135612cbf81612b92565b5f5f83601f840112612d06575f5ffd5b50813567ffffffffffffffff811115612d1d575f5ffd5b6020830191508360208285010111156110af575f5ffd5b5f5f5f60408486031215612d46575f5ffd5b8335612d5181612b92565b9250602084013567ffffffffffffffff811115612d6c575f5ffd5b612d7886828701612cf6565b9497909650939450505050565b803563ffffffff81168114612c0e575f5ffd5b5f5f5f60608486031215612daa575f5ffd5b612db384612bf7565b92506020840135612dc381612b92565b9150612dd160408501612d85565b90509250925092565b5f5f60408385031215612deb575f5ffd5b612ce683612bf7565b5f5f60408385031215612e05575f5ffd5b612e0e83612bf7565b9150612e1c60208401612bf7565b90509250929050565b5f60208284031215612e35575f5ffd5b5035919050565b5f60208284031215612e4c575f5ffd5b8135610a3d81612b92565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114612bb3575f5ffd5b5f5f60408385031215612e95575f5ffd5b8235612ea081612b92565b91506020830135612cbf81612e57565b5f5f5f60408486031215612ec2575f5ffd5b612d5184612bf7565b5f5f60408385031215612edc575f5ffd5b612ee583612bf7565b9150612e1c60208401612d85565b5f5f5f5f60608587031215612f06575f5ffd5b8435612f1181612b92565b93506020850135612f2181612b92565b9250604085013567ffffffffffffffff811115612f3c575f5ffd5b612f4887828801612cf6565b95989497509550505050565b5f5f60208385031215612f65575f5ffd5b823567ffffffffffffffff811115612f7b575f5ffd5b612f8785828601612bb6565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015613047577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011688010196505050602082019150602084019350600181019050612fb9565b50929695505050505050565b5f5f5f60608486031215613065575f5ffd5b833561307081612b92565b9250602084013561308081612b92565b9150604084013561309081612e57565b809150509250925092565b5f5f604083850312156130ac575f5ffd5b8235612ee581612b92565b5f5f5f5f606085870312156130ca575f5ffd5b84356130d581612b92565b9350602085013567ffffffffffffffff8111156130f0575f5ffd5b6130fc87828801612cf6565b909450925050604085013565ffffffffffff8116811461311a575f5ffd5b939692955090935050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613162575f5ffd5b8135610a3d81612e57565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f610d7060208301848661316d565b5f602082840312156131d7575f5ffd5b8151610a3d81612e57565b73ffffffffffffffffffffffffffffffffffffffff8516815273ffffffffffffffffffffffffffffffffffffffff84166020820152606060408201525f61322d60608301848661316d565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f85851115613272575f5ffd5b8386111561327e575f5ffd5b5050820193919092039150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126132eb575f5ffd5b83018035915067ffffffffffffffff821115613305575f5ffd5b6020019150368190038213156110af575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff818116838216019081111561083657610836613237565b65ffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff8516602082015273ffffffffffffffffffffffffffffffffffffffff84166040820152608060608201525f6133b360808301848661316d565b979650505050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015612138577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b63ffffffff82811682821603908111156108365761083661323756",
}

// Authority is an auto generated Go binding around an Ethereum contract.
type Authority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Authority) GetABI() abi.ABI {
	return c.abi
}

// NewAuthority creates a new instance of Authority.
func NewAuthority() *Authority {
	parsed, err := AuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Authority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Authority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin, address capacity) returns()
func (authority *Authority) PackConstructor(admin common.Address, capacity common.Address) []byte {
	enc, err := authority.abi.Pack("", admin, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) PackADMINROLE() []byte {
	enc, err := authority.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) TryPackADMINROLE() ([]byte, error) {
	return authority.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLEASEMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846374da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) PackLEASEMARKET() []byte {
	enc, err := authority.abi.Pack("LEASE_MARKET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLEASEMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846374da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) TryPackLEASEMARKET() ([]byte, error) {
	return authority.abi.Pack("LEASE_MARKET")
}

// UnpackLEASEMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x846374da.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) UnpackLEASEMARKET(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("LEASE_MARKET", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) PackPUBLICROLE() []byte {
	enc, err := authority.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) TryPackPUBLICROLE() ([]byte, error) {
	return authority.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := authority.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return authority.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := authority.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) UnpackCancel(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (authority *Authority) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (authority *Authority) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) PackExecute(target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) UnpackExecute(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) PackExpiration() []byte {
	enc, err := authority.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) TryPackExpiration() ([]byte, error) {
	return authority.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) UnpackExpiration(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := authority.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) PackGetNonce(id [32]byte) []byte {
	enc, err := authority.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return authority.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) PackGetSchedule(id [32]byte) []byte {
	enc, err := authority.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return authority.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := authority.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := authority.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return authority.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := authority.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return authority.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (authority *Authority) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := authority.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (authority *Authority) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return authority.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := authority.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := authority.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) PackIsTargetClosed(target common.Address) []byte {
	enc, err := authority.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return authority.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := authority.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (authority *Authority) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := authority.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (authority *Authority) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return authority.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) PackMinSetback() []byte {
	enc, err := authority.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) TryPackMinSetback() ([]byte, error) {
	return authority.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) PackMulticall(data [][]byte) []byte {
	enc, err := authority.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) TryPackMulticall(data [][]byte) ([]byte, error) {
	return authority.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := authority.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (authority *Authority) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := authority.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (authority *Authority) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return authority.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (authority *Authority) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (authority *Authority) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := authority.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return authority.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := authority.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (authority *Authority) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := authority.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (authority *Authority) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return authority.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (authority *Authority) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := authority.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (authority *Authority) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return authority.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (authority *Authority) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := authority.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (authority *Authority) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return authority.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (authority *Authority) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := authority.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (authority *Authority) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return authority.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (authority *Authority) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := authority.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (authority *Authority) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return authority.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (authority *Authority) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := authority.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (authority *Authority) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return authority.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (authority *Authority) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := authority.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (authority *Authority) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return authority.abi.Pack("updateAuthority", target, newAuthority)
}

// AuthorityOperationCanceled represents a OperationCanceled event raised by the Authority contract.
type AuthorityOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationCanceled) ContractEventName() string {
	return AuthorityOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (authority *Authority) UnpackOperationCanceledEvent(log *types.Log) (*AuthorityOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationCanceled)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityOperationExecuted represents a OperationExecuted event raised by the Authority contract.
type AuthorityOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationExecuted) ContractEventName() string {
	return AuthorityOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (authority *Authority) UnpackOperationExecutedEvent(log *types.Log) (*AuthorityOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationExecuted)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityOperationScheduled represents a OperationScheduled event raised by the Authority contract.
type AuthorityOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationScheduled) ContractEventName() string {
	return AuthorityOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (authority *Authority) UnpackOperationScheduledEvent(log *types.Log) (*AuthorityOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationScheduled)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleAdminChanged represents a RoleAdminChanged event raised by the Authority contract.
type AuthorityRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleAdminChanged) ContractEventName() string {
	return AuthorityRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (authority *Authority) UnpackRoleAdminChangedEvent(log *types.Log) (*AuthorityRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the Authority contract.
type AuthorityRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGrantDelayChanged) ContractEventName() string {
	return AuthorityRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (authority *Authority) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*AuthorityRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleGranted represents a RoleGranted event raised by the Authority contract.
type AuthorityRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGranted) ContractEventName() string {
	return AuthorityRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (authority *Authority) UnpackRoleGrantedEvent(log *types.Log) (*AuthorityRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGranted)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleGuardianChanged represents a RoleGuardianChanged event raised by the Authority contract.
type AuthorityRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGuardianChanged) ContractEventName() string {
	return AuthorityRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (authority *Authority) UnpackRoleGuardianChangedEvent(log *types.Log) (*AuthorityRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleLabel represents a RoleLabel event raised by the Authority contract.
type AuthorityRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleLabel) ContractEventName() string {
	return AuthorityRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (authority *Authority) UnpackRoleLabelEvent(log *types.Log) (*AuthorityRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleLabel)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityRoleRevoked represents a RoleRevoked event raised by the Authority contract.
type AuthorityRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleRevoked) ContractEventName() string {
	return AuthorityRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (authority *Authority) UnpackRoleRevokedEvent(log *types.Log) (*AuthorityRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleRevoked)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the Authority contract.
type AuthorityTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetAdminDelayUpdated) ContractEventName() string {
	return AuthorityTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (authority *Authority) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*AuthorityTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityTargetClosed represents a TargetClosed event raised by the Authority contract.
type AuthorityTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetClosed) ContractEventName() string {
	return AuthorityTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (authority *Authority) UnpackTargetClosedEvent(log *types.Log) (*AuthorityTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetClosed)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuthorityTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the Authority contract.
type AuthorityTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetFunctionRoleUpdated) ContractEventName() string {
	return AuthorityTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (authority *Authority) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*AuthorityTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (authority *Authority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return authority.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return authority.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return authority.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return authority.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AuthorityAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the Authority contract.
type AuthorityAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func AuthorityAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*AuthorityAccessManagerAlreadyScheduled, error) {
	out := new(AuthorityAccessManagerAlreadyScheduled)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the Authority contract.
type AuthorityAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func AuthorityAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (authority *Authority) UnpackAccessManagerBadConfirmationError(raw []byte) (*AuthorityAccessManagerBadConfirmation, error) {
	out := new(AuthorityAccessManagerBadConfirmation)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerExpired represents a AccessManagerExpired error raised by the Authority contract.
type AuthorityAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func AuthorityAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerExpiredError(raw []byte) (*AuthorityAccessManagerExpired, error) {
	out := new(AuthorityAccessManagerExpired)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the Authority contract.
type AuthorityAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func AuthorityAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (authority *Authority) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*AuthorityAccessManagerInvalidInitialAdmin, error) {
	out := new(AuthorityAccessManagerInvalidInitialAdmin)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the Authority contract.
type AuthorityAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func AuthorityAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (authority *Authority) UnpackAccessManagerLockedFunctionError(raw []byte) (*AuthorityAccessManagerLockedFunction, error) {
	out := new(AuthorityAccessManagerLockedFunction)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the Authority contract.
type AuthorityAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func AuthorityAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (authority *Authority) UnpackAccessManagerLockedRoleError(raw []byte) (*AuthorityAccessManagerLockedRole, error) {
	out := new(AuthorityAccessManagerLockedRole)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerNotReady represents a AccessManagerNotReady error raised by the Authority contract.
type AuthorityAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func AuthorityAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerNotReadyError(raw []byte) (*AuthorityAccessManagerNotReady, error) {
	out := new(AuthorityAccessManagerNotReady)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the Authority contract.
type AuthorityAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func AuthorityAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerNotScheduledError(raw []byte) (*AuthorityAccessManagerNotScheduled, error) {
	out := new(AuthorityAccessManagerNotScheduled)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func AuthorityAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (authority *Authority) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*AuthorityAccessManagerUnauthorizedAccount, error) {
	out := new(AuthorityAccessManagerUnauthorizedAccount)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func AuthorityAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (authority *Authority) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*AuthorityAccessManagerUnauthorizedCall, error) {
	out := new(AuthorityAccessManagerUnauthorizedCall)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func AuthorityAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (authority *Authority) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*AuthorityAccessManagerUnauthorizedCancel, error) {
	out := new(AuthorityAccessManagerUnauthorizedCancel)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func AuthorityAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (authority *Authority) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*AuthorityAccessManagerUnauthorizedConsume, error) {
	out := new(AuthorityAccessManagerUnauthorizedConsume)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAddressEmptyCode represents a AddressEmptyCode error raised by the Authority contract.
type AuthorityAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AuthorityAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (authority *Authority) UnpackAddressEmptyCodeError(raw []byte) (*AuthorityAddressEmptyCode, error) {
	out := new(AuthorityAddressEmptyCode)
	if err := authority.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityFailedCall represents a FailedCall error raised by the Authority contract.
type AuthorityFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AuthorityFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (authority *Authority) UnpackFailedCallError(raw []byte) (*AuthorityFailedCall, error) {
	out := new(AuthorityFailedCall)
	if err := authority.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityInsufficientBalance represents a InsufficientBalance error raised by the Authority contract.
type AuthorityInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AuthorityInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (authority *Authority) UnpackInsufficientBalanceError(raw []byte) (*AuthorityInsufficientBalance, error) {
	out := new(AuthorityInsufficientBalance)
	if err := authority.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthoritySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Authority contract.
type AuthoritySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AuthoritySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (authority *Authority) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AuthoritySafeCastOverflowedUintDowncast, error) {
	out := new(AuthoritySafeCastOverflowedUintDowncast)
	if err := authority.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconMetaData contains all meta data concerning the BlockHashBeacon contract.
var BlockHashBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"hashAt\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashFrom\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"newest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"}]",
	ID:  "BlockHashBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b506102338061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80638bc44252146100435780638bdbdac114610068578063ac9aaed514610070575b5f5ffd5b6100566100513660046101b1565b610083565b60405190815260200160405180910390f35b6100566100a8565b61005661007e3660046101b1565b6100ba565b80408015801561009257504382105b156100a3576100a0826100c4565b90505b919050565b5f6100b46001436101c8565b40905090565b5f6100a082610083565b5f5f5f71f90827f1c53a10cb7a02335b17532000293573ffffffffffffffffffffffffffffffffffffffff168460405160200161010391815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261013b91610206565b5f60405180830381855afa9150503d805f8114610173576040519150601f19603f3d011682016040523d82523d5f602084013e610178565b606091505b509150915081801561018b575080516020145b610195575f6101a9565b808060200190518101906101a9919061021c565b949350505050565b5f602082840312156101c1575f5ffd5b5035919050565b81810381811115610200577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92915050565b5f82518060208501845e5f920191825250919050565b5f6020828403121561022c575f5ffd5b505191905056",
}

// BlockHashBeacon is an auto generated Go binding around an Ethereum contract.
type BlockHashBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlockHashBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewBlockHashBeacon creates a new instance of BlockHashBeacon.
func NewBlockHashBeacon() *BlockHashBeacon {
	parsed, err := BlockHashBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlockHashBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlockHashBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHashAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bc44252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) PackHashAt(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("hashAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bc44252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) TryPackHashAt(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("hashAt", number)
}

// UnpackHashAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bc44252.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) UnpackHashAt(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("hashAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9aaed5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) PackHashFrom(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("hashFrom", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9aaed5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) TryPackHashFrom(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("hashFrom", number)
}

// UnpackHashFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9aaed5.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) UnpackHashFrom(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("hashFrom", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNewest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdbdac1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) PackNewest() []byte {
	enc, err := blockHashBeacon.abi.Pack("newest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNewest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdbdac1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) TryPackNewest() ([]byte, error) {
	return blockHashBeacon.abi.Pack("newest")
}

// UnpackNewest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bdbdac1.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) UnpackNewest(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("newest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CapacityMetaData contains all meta data concerning the Capacity contract.
var CapacityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawAudit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedUpTo\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"query\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"set\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"clear\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"query\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeNotOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBitmap\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"LeasedUnit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
	Bin: "0x610280604052348015610010575f5ffd5b50604051614ec8380380614ec883398101604081905261002f91610737565b848382808886898b8060a0015163ffffffff165f03610084576040516389a6198960e01b815260206004820152600b60248201526a65706f6368426c6f636b7360a81b60448201526064015b60405180910390fd5b8060c0015163ffffffff165f036100cb576040516389a6198960e01b815260206004820152600a6024820152697365616c45706f63687360b01b604482015260640161007b565b8060a0015163ffffffff168160c0015163ffffffff166100eb919061087a565b8160e0015163ffffffff161115610131576040516389a6198960e01b81526020600482015260096024820152687365616c477261636560b81b604482015260640161007b565b61010081015163ffffffff161580610154575060fa81610100015163ffffffff16115b15610193576040516389a6198960e01b815260206004820152600e60248201526d726573706f6e736557696e646f7760901b604482015260640161007b565b61012081015163ffffffff1615806101b6575060fa81610120015163ffffffff16115b156101f0576040516389a6198960e01b81526020600482015260096024820152686472617744656c617960b81b604482015260640161007b565b600281610140015163ffffffff16101561023b576040516389a6198960e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b604482015260640161007b565b4360805260a08082015163ffffffff90811690915260c0808301518216905260e0808301518216905261010080830151821690526101208083015182169052610140918201511690526001600160a01b0381166102c5576040516389a6198960e01b81526020600482015260076024820152667374616b696e6760c81b604482015260640161007b565b6001600160a01b039081166101605281163b5f0361030f576040516389a6198960e01b81526020600482015260066024820152653132b0b1b7b760d11b604482015260640161007b565b6001600160a01b031661018052608081015163ffffffff165f03610366576040516389a6198960e01b815260206004820152600d60248201526c6368616c6c656e67654f64647360981b604482015260640161007b565b61016081015161ffff161580610386575061040081610160015161ffff16115b156103c4576040516389a6198960e01b815260206004820152600d60248201526c6d61784368616c6c656e67657360981b604482015260640161007b565b608081015163ffffffff166101a052610160015161ffff166101c0526103e981610649565b50806001600160a01b03163b5f03610430576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b604482015260640161007b565b506002825f015160ff16108061044c57506018825f015160ff16115b15610486576040516389a6198960e01b81526020600482015260096024820152686c6f67426c6f636b7360b81b604482015260640161007b565b602082015161ffff1615806104a45750610100826020015161ffff16115b156104da576040516389a6198960e01b8152602060048201526005602482015264736c6f747360d81b604482015260640161007b565b604082015160ff1615806104f557506007826040015160ff16115b1561052f576040516389a6198960e01b8152602060048201526009602482015268706f736974696f6e7360b81b604482015260640161007b565b81606001516001600160401b03165f03610575576040516389a6198960e01b81526020600482015260066024820152651d185c99d95d60d21b604482015260640161007b565b806001600160a01b03163b5f036105ba576040516389a6198960e01b81526020600482015260086024820152673b32b934b334b2b960c11b604482015260640161007b565b6001600160a01b03166101e052805160ff90811661020052602082015161ffff1661022052604080830151909116610240526060909101516001600160401b031661026052517fb7502b09bda9ea08e8aabf1b29eed50a8e9866ae40df9170595c18d9ee6eb7cb90610637908790879087908790879043906108a3565b60405180910390a150505050506109f3565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405161018081016001600160401b03811182821017156106cc57634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff811681146106e2575f5ffd5b919050565b805161ffff811681146106e2575f5ffd5b80516001600160401b03811681146106e2575f5ffd5b805163ffffffff811681146106e2575f5ffd5b80516001600160a01b03811681146106e2575f5ffd5b5f5f5f5f5f85870361020081121561074d575f5ffd5b61018081121561075b575f5ffd5b5061076461069d565b61076d876106d2565b815261077b602088016106e7565b602082015261078c604088016106d2565b604082015261079d606088016106f8565b60608201526107ae6080880161070e565b60808201526107bf60a0880161070e565b60a08201526107d060c0880161070e565b60c08201526107e160e0880161070e565b60e08201526107f3610100880161070e565b610100820152610806610120880161070e565b610120820152610819610140880161070e565b61014082015261082c61016088016106e7565b61016082015294506108416101808701610721565b93506108506101a08701610721565b925061085f6101c08701610721565b915061086e6101e08701610721565b90509295509295909350565b808202811582820484141761089d57634e487b7160e01b5f52601160045260245ffd5b92915050565b865160ff168152610220810160208801516108c4602084018261ffff169052565b5060408801516108d9604084018260ff169052565b5060608801516108f460608401826001600160401b03169052565b50608088015161090c608084018263ffffffff169052565b5060a088015161092460a084018263ffffffff169052565b5060c088015161093c60c084018263ffffffff169052565b5060e088015161095460e084018263ffffffff169052565b5061010088015161096e61010084018263ffffffff169052565b5061012088015161098861012084018263ffffffff169052565b506101408801516109a261014084018263ffffffff169052565b506101608801516109ba61016084018261ffff169052565b506001600160a01b039687166101808301529486166101a08201529285166101c084015293166101e08201526102000191909152919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051614351610b775f395f81816103ca015261109901525f81816103a1015261107301525f8181610377015261104d01525f818161034e015261101e01525f81816101d80152611d6b01525f818161052e01526122c001525f81816103fa015261222201525f818161027d015281816123c70152818161264d01526131eb01525f8181610257015281816112bf01528181611f870152612f2601525f81816105020152818161082e015261323201525f81816104d60152818161085201528181610f5e015261325301525f81816104aa015281816108730152818161292b015261327701525f818161047e015261334a01525f818161045201528181611efb015261338f01525f8181610426015281816108de01528181611ea2015261336b01525f8181610619015281816108a901528181611ec6015281816120fc01526133c401526143515ff3fe608060405234801561000f575f5ffd5b506004361061019a575f3560e01c80638ccaefa2116100e8578063bf7e214f11610093578063d459c16a1161006e578063d459c16a146106b6578063db3462a8146106c9578063ddd68b731461079c578063e3dc194c146107bb575f5ffd5b8063bf7e214f14610672578063c441010e14610690578063d3bf02e0146106a3575f5ffd5b8063a7dfd6c2116100c3578063a7dfd6c2146105f8578063a7f0b3de14610617578063b451b2251461063d575f5ffd5b80638ccaefa21461058c5780638fb360371461059f5780639cbe606f146105d8575f5ffd5b8063690e7c091161014857806379502c551161012357806379502c55146102dd5780637a0ba057146105665780637a9e5e4b14610579575f5ffd5b8063690e7c09146102a1578063723f02c4146102b457806376671808146102d5575f5ffd5b806342dc561d1161017857806342dc561d146102405780634cf088d91461025557806359659e901461027b575f5ffd5b806328af81db1461019e5780632b7ac3f3146101d657806330501b0d1461021d575b5f5ffd5b6101b16101ac366004613aa1565b6107db565b6040805194855260208501939093529183015260608201526080015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000005b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101cd565b61023061022b366004613ac1565b61082a565b60405190151581526020016101cd565b61025361024e366004613ad8565b61091b565b005b7f00000000000000000000000000000000000000000000000000000000000000006101f8565b7f00000000000000000000000000000000000000000000000000000000000000006101f8565b6102536102af366004613ac1565b610b2d565b6102c76102c2366004613ac1565b610b82565b6040519081526020016101cd565b6102c7610caf565b61055960408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040516101cd9190613b01565b610253610574366004613ac1565b610cbe565b610253610587366004613c3d565b610d96565b61025361059a366004613c68565b610e72565b6105a761118e565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016101cd565b6105eb6105e6366004613ac1565b6111dc565b6040516101cd9190613ca5565b6102c7610606366004613ac1565b5f9081526002602052604090205490565b7f00000000000000000000000000000000000000000000000000000000000000006102c7565b61065061064b366004613aa1565b611266565b60408051825181526020808401519082015291810151908201526060016101cd565b60045473ffffffffffffffffffffffffffffffffffffffff166101f8565b61025361069e366004613ced565b6114d6565b6102536106b1366004613d34565b6118e3565b6102536106c4366004613d70565b611afe565b6107766106d7366004613aa1565b5f828152600760209081526040808320848452825280832054948352600882528083209383529290522054790100000000000000000000000000000000000000000000000000820463ffffffff16927d010000000000000000000000000000000000000000000000000000000000830461ffff16927f0100000000000000000000000000000000000000000000000000000000000000900460ff169190565b6040805194855260208501939093529015159183019190915260608201526080016101cd565b6102c76107aa366004613ac1565b60096020525f908152604090205481565b6107ce6107c9366004613aa1565b611de4565b6040516101cd9190613df7565b5f8281526020818152604080832084845290915281208054919081908190841561080f5761080a878787611e4a565b610811565b5f5b6001820154600290920154959890975090955092505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006108977f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000613e32565b6108a19190613e32565b90505f6108ce7f000000000000000000000000000000000000000000000000000000000000000043613e45565b90508181101580156109135750837f00000000000000000000000000000000000000000000000000000000000000006109078484613e45565b6109119190613e85565b115b949350505050565b5f61092543611e9f565b90505f61093182611ef5565b90505f61093e8684611f20565b9050610969847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6109a7576040517fbae9ec67000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b5f8681526020818152604080832085845290915281208054909103610a02576040517f86905eb7000000000000000000000000000000000000000000000000000000008152600481018890526024810184905260440161099e565b5f610a118885845f0154611e4a565b9050808714610a5d576040517f31c8605100000000000000000000000000000000000000000000000000000000815260048101899052602481018290526044810188905260640161099e565b600282015415610aa3576040517f2e6d5d48000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260440161099e565b60018083018790554360028401555f89815260209190915260408120549003610ad7575f8881526001602052604090204390555b83887f8d79bb77be7d4469f5fec8a8bb81da850708d78277a8b7fc9d8ded46f9c8a78a888660200151604051610b1b92919091825261ffff16602082015260400190565b60405180910390a35050505050505050565b5f8181526002602052604090205415610b75576040517f1ea629850000000000000000000000000000000000000000000000000000000081526004810182905260240161099e565b610b7e816120f9565b5050565b5f5f610b8f835f19611de4565b905060045b8015610ca65781610ba6600183613e45565b60048110610bb657610bb6613e98565b602002015115610c9657610c6a82610bcf600184613e45565b60048110610bdf57610bdf613e98565b60200201515f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b610c75600183613e45565b610c8190610100613ec5565b610c8b9190613e32565b610913906001613e32565b610c9f81613edc565b9050610b94565b505f9392505050565b5f610cb943611e9f565b905090565b5f610cc843611e9f565b90505f610cd482611ef5565b9050610ce08383611f20565b505f838152602081815260408083208484529091529020805415610d3a576040517f599a716c000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161099e565b5f610d436123c4565b808355905082857fa4286846bfcaaf3161222456f5a57f28a161ded639f62b03ba18d46aea2f072783610d77838583611e4a565b6040805192835260208301919091520160405180910390a35050505050565b600454339073ffffffffffffffffffffffffffffffffffffffff168114610e01576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161099e565b8173ffffffffffffffffffffffffffffffffffffffff163b5f03610e69576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161099e565b610b7e8261249f565b5f610e7d8585612518565b5f86815260086020908152604080832088845290915290205490915015610eda576040517f0af92ded000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161099e565b610ee483836125ea565b815460381b7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000000000908116911614610f50576040517f98363f94000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161099e565b80545f90610fab90610fa6907f000000000000000000000000000000000000000000000000000000000000000090790100000000000000000000000000000000000000000000000000900463ffffffff16613e32565b61261c565b6040517f6d75737465722e647261772e76310000000000000000000000000000000000006020820152602e8101829052604e8101889052606e8101879052608e81018690529091505f9060ae016040516020818303038152906040528051906020012090505f60405180608001604052807f000000000000000000000000000000000000000000000000000000000000000060026110499190613fcc565b81527f000000000000000000000000000000000000000000000000000000000000000060208201527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060609091015284549091505f906110f890849088907d010000000000000000000000000000000000000000000000000000000000900461ffff1685612710565b5f8a81526008602090815260408083208c84529091529020819055905061111e876127f9565b85547fffffffffffffff000000000000000000000000000000000000000000000000001660389190911c17855560405181815288908a907fabd02ddd5cc2bf2469c19a8c7629bd2f2a97672c00df2a38cec580c4f8cf6bce906020015b60405180910390a3505050505050505050565b6004545f9074010000000000000000000000000000000000000000900460ff166111b757505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f8181526003602090815260409182902080548351818402810184019094528084526060939283018282801561125a57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff168152602001906004019060208260030104928301926001038202915080841161121d5790505b50505050509050919050565b61128760405180606001604052805f81526020015f81526020015f81525090565b6040517ff52c4ddd00000000000000000000000000000000000000000000000000000000815260048101849052602481018390525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f52c4ddd9060440160c060405180830381865afa158015611319573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061133d9190614050565b9050611349818461282a565b61135357506114d0565b5f61135e8585612852565b90505f61136a856111dc565b90505f5b81518110156114cb578282828151811061138a5761138a613e98565b602002602001015163ffffffff1611156114c3576113c7878383815181106113b4576113b4613e98565b602002602001015163ffffffff166128ed565b846020015161ffff166113da9190613e45565b855186906113e9908390613e32565b9052505f8781526007602052604081208351829085908590811061140f5761140f613e98565b602002602001015163ffffffff1681526020019081526020015f209050805f01601d9054906101000a900461ffff1661ffff16866020018181516114539190613e32565b90525080547f0100000000000000000000000000000000000000000000000000000000000000900460ff16156114c15780546040870180517d01000000000000000000000000000000000000000000000000000000000090920461ffff16916114bd908390613e32565b9052505b505b60010161136e565b505050505b92915050565b5f6114e085612906565b905080841461152c576040517fb53e544100000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044810185905260640161099e565b5f61153686612925565b90508043111561157c576040517f5e71f8b5000000000000000000000000000000000000000000000000000000008152600481018790526024810182905260440161099e565b5f61158f8861158a89611e9f565b611f20565b905061159b8888612950565b6115db576040517f2f766728000000000000000000000000000000000000000000000000000000008152600481018990526024810188905260440161099e565b611604857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b61163d576040517fbae9ec670000000000000000000000000000000000000000000000000000000081526004810186905260240161099e565b5f61164785612999565b9050801580611665575061166385836020015161ffff16612a9a565b155b156116a85760208201516040517fae071db600000000000000000000000000000000000000000000000000000000815261ffff909116600482015260240161099e565b6116b3898987612b25565b5f8981526007602090815260408083208b8452909152902054790100000000000000000000000000000000000000000000000000900463ffffffff1615611730576040517fdfda28e4000000000000000000000000000000000000000000000000000000008152600481018a90526024810189905260440161099e565b604051806080016040528061174588886125ea565b7fffffffffffffffffffffffffffffffffffffffffffffffffff0000000000000016815260200161177543612ca1565b63ffffffff16815260200161178983612cee565b61ffff90811682525f60209283018190528c81526007835260408082208d835284529081902084518154948601518684015160609097015115157f0100000000000000000000000000000000000000000000000000000000000000027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff979095167d01000000000000000000000000000000000000000000000000000000000002969096167cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909716790100000000000000000000000000000000000000000000000000027fffffff000000000000000000000000000000000000000000000000000000000090961660389290921c91909117949094179490941692909217179091555188908a907fc51772b0b4e10502573948d2d130aeba3590ce087df784bfade4af9bb41b25cd9061117b908a908a9087906140ef565b6118ee335f36612d35565b6118f782612999565b15611906576119068383612ecc565b5f611912436001613e32565b90505f61191f8583611de4565b90505f805b6004811015611a675785816004811061193f5761193f613e98565b602002013585826004811061195657611956613e98565b60200201351984836004811061196e5761196e613e98565b6020020151161783826004811061198757611987613e98565b6020020152611a538382600481106119a1576119a1613e98565b60200201517f5555555555555555555555555555555555555555555555555555555555555555600182901c169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b611a5d9083613e32565b9150600101611924565b505f8681526006602090815260408083208684529091529020611a8a838261410c565b50611aba611a9784612ca1565b611aa683601087901b17613058565b5f89815260056020526040902091906130b9565b5050857f9fe678791baa919449555382e1558bf6b2dd1031826e498bc2f6e06536b051848484604051611aee92919061412c565b60405180910390a2505050505050565b5f611b098585612518565b80549091507f0100000000000000000000000000000000000000000000000000000000000000900460ff1615611b75576040517f32ebcbac000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161099e565b5f85815260086020908152604080832087845290915281205490819003611bd2576040517f1795ef91000000000000000000000000000000000000000000000000000000008152600481018790526024810186905260440161099e565b611bdb846127f9565b825460381b7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000000000908116911614611c47576040517f98363f94000000000000000000000000000000000000000000000000000000008152600481018790526024810186905260440161099e565b81547f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82161783557d010000000000000000000000000000000000000000000000000000000000900461ffff168060095f611cc189611e9f565b81526020019081526020015f205f828254611cdc9190613e32565b9250508190555085877ffcc0aa2e225e3c81d9cabb80815b6e19910b66180b61befad5589215833a9d9f8387604051611d16929190614140565b60405180910390a35f611d2b888888866130d3565b6040517fee0d8b3b00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ee0d8b3b90611dae9088906101008201906101408301908790600401614172565b5f6040518083038186803b158015611dc4575f5ffd5b505afa158015611dd6573d5f5f3e3d5ffd5b505050505050505050505050565b611dec613a65565b5f838152600660205260408120906010611e06868661313d565b901c8152602081019190915260409081015f20815160808101928390529160049082845b815481526020019060010190808311611e2a575050505050905092915050565b604080514660208201523091810191909152606081018490526080810183905260a081018290525f90611e959060c0016040516020818303038152906040528051906020012061318f565b90505b9392505050565b5f7f0000000000000000000000000000000000000000000000000000000000000000611eeb7f000000000000000000000000000000000000000000000000000000000000000084613e45565b6114d09190613e85565b5f6114d07f000000000000000000000000000000000000000000000000000000000000000083613e85565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040517ff52c4ddd00000000000000000000000000000000000000000000000000000000815260048101849052602481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f52c4ddd9060440160c060405180830381865afa158015611fe1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120059190614050565b805190915073ffffffffffffffffffffffffffffffffffffffff163314612061576040517f55a3d2d60000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161099e565b5f60028260800151600481111561207a5761207a6141c2565b148061209b5750600382608001516004811115612099576120996141c2565b145b90508015806120b157506120af828461282a565b155b156120f2576040517f5bd78edc000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260440161099e565b5092915050565b5f7f0000000000000000000000000000000000000000000000000000000000000000821015612157576040517fa979d1860000000000000000000000000000000000000000000000000000000081526004810183905260240161099e565b438210612193576040517fef986e990000000000000000000000000000000000000000000000000000000081526004810183905260240161099e565b5f61219d83612925565b9050804311156121e3576040517f5e71f8b5000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161099e565b5f6121ed846131ba565b6040517f6d75737465722e6c6f74746572792e76310000000000000000000000000000006020820152603181018290529091507f000000000000000000000000000000000000000000000000000000000000000090605101604051602081830303815290604052805190602001205f1c61226791906141ef565b156122a1576040517fa979d1860000000000000000000000000000000000000000000000000000000081526004810185905260240161099e565b5f6122ab85611e9f565b5f8181526003602052604090208054919250907f000000000000000000000000000000000000000000000000000000000000000011612319576040517fcda6a4950000000000000000000000000000000000000000000000000000000081526004810183905260240161099e565b6123228361318f565b5f87815260026020526040902081905594508061233e87612ca1565b81546001810183555f9283526020928390206008820401805460079092166004026101000a63ffffffff818102199093169390921691909102919091179055604080518781523392810192909252839188917f185abd2b35edae031fc5fbe3476fb46de9ded455be7d6afde04db3f630824598910160405180910390a350505050919050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638bdbdac16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561242e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124529190614202565b90505f81900361249c57612467600143613e45565b6040517fef986e9900000000000000000000000000000000000000000000000000000000815260040161099e91815260200190565b90565b600480547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f82815260076020908152604080832084845290915281208054909179010000000000000000000000000000000000000000000000000090910463ffffffff16900361259a576040517ff25a175a000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260440161099e565b5f6125a48361322f565b9050804311156120f2576040517f3b1a7ee5000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161099e565b5f82826040516020016125fe929190614219565b60405160208183030381529060405280519060200120905092915050565b6040517fac9aaed5000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ac9aaed5906024015b602060405180830381865afa1580156126a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126cc9190614202565b90505f81900361270b576040517fef986e990000000000000000000000000000000000000000000000000000000081526004810183905260240161099e565b919050565b5f5f6127308585612721895f61329c565b61272b91906141ef565b6132bc565b90505f836020015161274388600161329c565b61274d91906141ef565b606085015160121b600a82901b841717935090505f5b84604001518110156127ee5784515f9061277f90600290613e45565b60408051602081018c90529081018490526127b390606001604051602081830303815290604052805190602001205f61329c565b6127bd91906141ef565b6127c8906002613e32565b90506127d5826018613ec5565b6127e0906052613e32565b1b9390931792600101612763565b505050949350505050565b5f8160405160200161280d91815260200190565b604051602081830303815290604052805190602001209050919050565b5f81836040015163ffffffff1611158015611e9857505060609091015163ffffffff16101590565b5f82815260016020526040812054808203612871575f199150506114d0565b5f61287b84611ef5565b5f868152602081815260408083208484529091528120600201549192506128a183613347565b90505f82158015906128b257508183105b6128bc57816128c7565b6128c7836001613e32565b90508481116128d657846128e1565b6128e1600182613e45565b98975050505050505050565b5f620100006128fc848461313d565b611e9891906141ef565b5f818152600260205260408120549081900361270b576114d0826120f9565b5f6114d07f000000000000000000000000000000000000000000000000000000000000000083613e32565b5f82815260208190526040812081908161297161296c86611e9f565b611ef5565b81526020019081526020015f20600201549050805f1415801561091357509190911092915050565b5f612a5c8260035b7f55555555555555555555555555555555555555555555555555555555555555556020919091029190910135600181901c919091169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b612a678360026129a1565b612a728460016129a1565b612a7c855f6129a1565b612a869190613e32565b612a909190613e32565b6114d09190613e32565b5f805b6004811015612b1b575f612ab382610100613ec5565b90505f81851115612ae657612ac88286613e45565b868460048110612ada57612ada613e98565b6020020135901c612afe565b858360048110612af857612af8613e98565b60200201355b90508015612b11575f93505050506114d0565b5050600101612a9d565b5060019392505050565b5f612b30848461313d565b9050612b3f62010000826141ef565b5f03612b4b5750505050565b5f848152600660209081526040808320601085901c84529091528120905b6004811015612c99575f828260048110612b8557612b85613e98565b0154858360048110612b9957612b99613e98565b60200201351690508015612c905786612c3f612bb783196001613e32565b83165f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c117d010102020202030303030303030300000000000000000000000000000000911b9190911791821c1a1790565b612c4b84610100613ec5565b612c559190613e32565b6040517f6948be0d0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161099e565b50600101612b69565b505050505050565b5f63ffffffff821115612cea576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161099e565b5090565b5f61ffff821115612cea576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152601060048201526024810183905260440161099e565b5f5f612d76612d5960045473ffffffffffffffffffffffffffffffffffffffff1690565b8630612d6860045f898b61422f565b612d7191614256565b6133e8565b9150915081612ec55763ffffffff811615612e7b57600480547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8116740100000000000000000000000000000000000000001782556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116916394c7d7ee91612e2091899189918991016142bb565b5f604051808303815f87803b158015612e37575f5ffd5b505af1158015612e49573d5f5f3e3d5ffd5b5050600480547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905550612ec59050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161099e565b5050505050565b5f612ed643611e9f565b6040517ff52c4ddd000000000000000000000000000000000000000000000000000000008152600481018590525f1960248201529091505f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063f52c4ddd9060440160c060405180830381865afa158015612f6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f8f9190614050565b9050600281608001516004811115612fa957612fa96141c2565b141580612fbd5750612fbb818361282a565b155b15612ffe576040517f5bd78edc000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161099e565b61301083826020015161ffff16612a9a565b6130525760208101516040517fae071db600000000000000000000000000000000000000000000000000000000815261ffff909116600482015260240161099e565b50505050565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff821115612cea576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260e060048201526024810183905260440161099e565b5f806130c68585856134eb565b915091505b935093915050565b6130db613a83565b5f5f6130f2876130ed61296c89611e9f565b6136ad565b915091506040518060a00160405280838152602001828152602001613122885f9081526002602052604090205490565b81526020018681526020018581525092505050949350505050565b5f61316a6131576131528463ffffffff6136e6565b612ca1565b5f858152600560205260409020906136f5565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b5f6114d07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836141ef565b6040517f8bc44252000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690638bc442529060240161268d565b5f7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612a867f000000000000000000000000000000000000000000000000000000000000000085613e32565b5f6132a8826040613ec5565b9290921c67ffffffffffffffff1692915050565b5f805b600481101561333e575f6132de8583600481106129a1576129a1613e98565b90508084101561331b576133088583600481106132fd576132fd613e98565b6020020135856137ac565b6133129084613e32565b925050506114d0565b6133258185613e45565b935061333361010084613e32565b9250506001016132bf565b506114d0614324565b5f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006133b47f000000000000000000000000000000000000000000000000000000000000000085613ec5565b6133be9190613ec5565b612a90907f0000000000000000000000000000000000000000000000000000000000000000613e32565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156134e1575f516020805191945081901c150291505b5094509492505050565b82545f908190801561363f575f61351487613507600185613e45565b5f91825260209091200190565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613584576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff16036135cd57825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355613631565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b94508593506130cb92505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166401000000000291909316179201919091559050816130cb565b5f82815260208181526040808320848452909152812080548291906136d59086908690611e4a565b925080600101549150509250929050565b5f828218828410028218611e98565b81545f908181600581111561374f575f61370e846138ac565b6137189085613e45565b5f8881526020902090915081015463ffffffff908116908716101561373f5780915061374d565b61374a816001613e32565b92505b505b5f61375c87878585613a11565b9050801561379f5761377387613507600184613e45565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff166137a1565b5f5b979650505050505050565b5f60805b80156120f2575f61387d6137c683610100613e45565b7f55555555555555555555555555555555555555555555555555555555555555555f1990911c8716600181901c919091169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b90508084106138a3576138908185613e45565b94821c9493506138a08284613e32565b92505b5060011c6137b0565b5f600182116138b9575090565b81600170010000000000000000000000000000000082106138df5760809190911c9060401b5b6801000000000000000082106138fa5760409190911c9060201b5b64010000000082106139115760209190911c9060101b5b6201000082106139265760109190911c9060081b5b610100821061393a5760089190911c9060041b5b6010821061394d5760049190911c9060021b5b600482106139595760011b5b600302600190811c9081858161397157613971613e58565b048201901c9050600181858161398957613989613e58565b048201901c905060018185816139a1576139a1613e58565b048201901c905060018185816139b9576139b9613e58565b048201901c905060018185816139d1576139d1613e58565b048201901c905060018185816139e9576139e9613e58565b048201901c9050613a08818581613a0257613a02613e58565b04821190565b90039392505050565b5f5b81831015613a5d575f85815260209020838316600285851804019081015463ffffffff86811691161115613a4957809250613a57565b613a54816001613e32565b93505b50613a13565b509392505050565b60405180608001604052806004906020820280368337509192915050565b6040518060a001604052806005906020820280368337509192915050565b5f5f60408385031215613ab2575f5ffd5b50508035926020909101359150565b5f60208284031215613ad1575f5ffd5b5035919050565b5f5f5f60608486031215613aea575f5ffd5b505081359360208301359350604090920135919050565b815160ff16815261018081016020830151613b22602084018261ffff169052565b506040830151613b37604084018260ff169052565b506060830151613b53606084018267ffffffffffffffff169052565b506080830151613b6b608084018263ffffffff169052565b5060a0830151613b8360a084018263ffffffff169052565b5060c0830151613b9b60c084018263ffffffff169052565b5060e0830151613bb360e084018263ffffffff169052565b50610100830151613bcd61010084018263ffffffff169052565b50610120830151613be761012084018263ffffffff169052565b50610140830151613c0161014084018263ffffffff169052565b506101608301516120f261016084018261ffff169052565b73ffffffffffffffffffffffffffffffffffffffff81168114613c3a575f5ffd5b50565b5f60208284031215613c4d575f5ffd5b8135611e9881613c19565b80608081018310156114d0575f5ffd5b5f5f5f5f60e08587031215613c7b575f5ffd5b843593506020850135925060408501359150613c9a8660608701613c58565b905092959194509250565b602080825282518282018190525f918401906040840190835b81811015613ce257835163ffffffff16835260209384019390920191600101613cbe565b509095945050505050565b5f5f5f5f5f6101008688031215613d02575f5ffd5b85359450602086013593506040860135925060608601359150613d288760808801613c58565b90509295509295909350565b5f5f5f6101208486031215613d47575f5ffd5b83359250613d588560208601613c58565b9150613d678560a08601613c58565b90509250925092565b5f5f5f5f8486036101e0811215613d85575f5ffd5b8535945060208601359350604086013592506101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215613dc7575f5ffd5b509295919450926060019150565b805f5b6004811015613052578151845260209384019390910190600101613dd8565b608081016114d08284613dd5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156114d0576114d0613e05565b818103818111156114d0576114d0613e05565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613e9357613e93613e58565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820281158282048414176114d0576114d0613e05565b5f81613eea57613eea613e05565b505f190190565b6001815b60018411156130cb57808504811115613f1057613f10613e05565b6001841615613f1e57908102905b60019390931c928002613ef5565b5f82613f3a575060016114d0565b81613f4657505f6114d0565b8160018114613f5c5760028114613f6657613f82565b60019150506114d0565b60ff841115613f7757613f77613e05565b50506001821b6114d0565b5060208310610133831016604e8410600b8410161715613fa5575081810a6114d0565b613fb15f198484613ef1565b805f1904821115613fc457613fc4613e05565b029392505050565b5f611e988383613f2c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805161270b81613c19565b805161ffff8116811461270b575f5ffd5b805163ffffffff8116811461270b575f5ffd5b80516005811061270b575f5ffd5b8051801515811461270b575f5ffd5b5f60c0828403128015614061575f5ffd5b5060405160c0810167ffffffffffffffff8111828210171561408557614085613fd7565b60405261409183614004565b815261409f6020840161400f565b60208201526140b060408401614020565b60408201526140c160608401614020565b60608201526140d260808401614033565b60808201526140e360a08401614041565b60a08201529392505050565b83815260c0810160808460208401378260a0830152949350505050565b815f5b60048110156130525781518382015560209091019060010161410f565b82815260a08101611e986020830184613dd5565b8281526101a0810161010083602084013760406101008401610120840137604061014084016101608401379392505050565b61022081016101008683376040856101008401376040846101408401376101808201835f5b60058110156141b6578151835260209283019290910190600101614197565b50505095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f826141fd576141fd613e58565b500690565b5f60208284031215614212575f5ffd5b5051919050565b82815260a0810160808360208401379392505050565b5f5f8585111561423d575f5ffd5b83861115614249575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156120f2577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd",
}

// Capacity is an auto generated Go binding around an Ethereum contract.
type Capacity struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Capacity) GetABI() abi.ABI {
	return c.abi
}

// NewCapacity creates a new instance of Capacity.
func NewCapacity() *Capacity {
	parsed, err := CapacityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Capacity{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Capacity) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16) c, address staking_, address verifier_, address beacon_, address authority_) returns()
func (capacity *Capacity) PackConstructor(c ICapacityConfig, staking_ common.Address, verifier_ common.Address, beacon_ common.Address, authority_ common.Address) []byte {
	enc, err := capacity.abi.Pack("", c, staking_, verifier_, beacon_, authority_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) PackAuthority() []byte {
	enc, err := capacity.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) TryPackAuthority() ([]byte, error) {
	return capacity.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) PackBeacon() []byte {
	enc, err := capacity.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) TryPackBeacon() ([]byte, error) {
	return capacity.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) PackBeaconOf(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("beaconOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) TryPackBeaconOf(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("beaconOf", challenge)
}

// UnpackBeaconOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7dfd6c2.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) UnpackBeaconOf(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("beaconOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginSeal(uint256 id) returns()
func (capacity *Capacity) PackBeginSeal(id *big.Int) []byte {
	enc, err := capacity.abi.Pack("beginSeal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginSeal(uint256 id) returns()
func (capacity *Capacity) TryPackBeginSeal(id *big.Int) ([]byte, error) {
	return capacity.abi.Pack("beginSeal", id)
}

// PackChallengesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cbe606f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) PackChallengesOf(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("challengesOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cbe606f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) TryPackChallengesOf(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("challengesOf", epoch)
}

// UnpackChallengesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cbe606f.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) UnpackChallengesOf(data []byte) ([]uint32, error) {
	out, err := capacity.abi.Unpack("challengesOf", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) PackConfig() []byte {
	enc, err := capacity.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) TryPackConfig() ([]byte, error) {
	return capacity.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) UnpackConfig(data []byte) (ICapacityConfig, error) {
	out, err := capacity.abi.Unpack("config", data)
	if err != nil {
		return *new(ICapacityConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ICapacityConfig)).(*ICapacityConfig)
	return out0, nil
}

// PackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb451b225.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) PackCountsOf(id *big.Int, epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("countsOf", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb451b225.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) TryPackCountsOf(id *big.Int, epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("countsOf", id, epoch)
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb451b225.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) UnpackCountsOf(data []byte) (ICapacityCounts, error) {
	out, err := capacity.abi.Unpack("countsOf", data)
	if err != nil {
		return *new(ICapacityCounts), err
	}
	out0 := *abi.ConvertType(out[0], new(ICapacityCounts)).(*ICapacityCounts)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) PackCurrentEpoch() []byte {
	enc, err := capacity.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) TryPackCurrentEpoch() ([]byte, error) {
	return capacity.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) UnpackCurrentEpoch(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("currentEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDrawAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ccaefa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) PackDrawAudit(id *big.Int, challenge *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) []byte {
	enc, err := capacity.abi.Pack("drawAudit", id, challenge, shareRoot, bitmap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ccaefa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) TryPackDrawAudit(id *big.Int, challenge *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) ([]byte, error) {
	return capacity.abi.Pack("drawAudit", id, challenge, shareRoot, bitmap)
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) PackGenesis() []byte {
	enc, err := capacity.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) TryPackGenesis() ([]byte, error) {
	return capacity.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) UnpackGenesis(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("genesis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) PackIsConsumingScheduledOp() []byte {
	enc, err := capacity.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return capacity.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := capacity.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) PackIsFinal(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("isFinal", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) TryPackIsFinal(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("isFinal", epoch)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30501b0d.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) UnpackIsFinal(data []byte) (bool, error) {
	out, err := capacity.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeasedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3dc194c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256[4])
func (capacity *Capacity) PackLeasedAt(id *big.Int, number *big.Int) []byte {
	enc, err := capacity.abi.Pack("leasedAt", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeasedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3dc194c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256[4])
func (capacity *Capacity) TryPackLeasedAt(id *big.Int, number *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasedAt", id, number)
}

// UnpackLeasedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3dc194c.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256[4])
func (capacity *Capacity) UnpackLeasedAt(data []byte) ([4]*big.Int, error) {
	out, err := capacity.abi.Unpack("leasedAt", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackLeasedUpTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x723f02c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasedUpTo(uint256 id) view returns(uint256)
func (capacity *Capacity) PackLeasedUpTo(id *big.Int) []byte {
	enc, err := capacity.abi.Pack("leasedUpTo", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeasedUpTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x723f02c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leasedUpTo(uint256 id) view returns(uint256)
func (capacity *Capacity) TryPackLeasedUpTo(id *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasedUpTo", id)
}

// UnpackLeasedUpTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x723f02c4.
//
// Solidity: function leasedUpTo(uint256 id) view returns(uint256)
func (capacity *Capacity) UnpackLeasedUpTo(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("leasedUpTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690e7c09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint256 challenge) returns()
func (capacity *Capacity) PackOpen(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("open", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690e7c09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint256 challenge) returns()
func (capacity *Capacity) TryPackOpen(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("open", challenge)
}

// PackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (capacity *Capacity) PackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("postSeal", id, ctx, sealRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (capacity *Capacity) TryPackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("postSeal", id, ctx, sealRoot)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd459c16a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 shareRoot, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) PackProve(id *big.Int, challenge *big.Int, shareRoot *big.Int, proof ICapacityProof) []byte {
	enc, err := capacity.abi.Pack("prove", id, challenge, shareRoot, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd459c16a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 shareRoot, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) TryPackProve(id *big.Int, challenge *big.Int, shareRoot *big.Int, proof ICapacityProof) ([]byte, error) {
	return capacity.abi.Pack("prove", id, challenge, shareRoot, proof)
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc441010e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) []byte {
	enc, err := capacity.abi.Pack("respond", id, challenge, beacon, shareRoot, bitmap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc441010e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) ([]byte, error) {
	return capacity.abi.Pack("respond", id, challenge, beacon, shareRoot, bitmap)
}

// PackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) PackResponseOf(id *big.Int, challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("responseOf", id, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) TryPackResponseOf(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("responseOf", id, challenge)
}

// ResponseOfOutput serves as a container for the return parameters of contract
// method ResponseOf.
type ResponseOfOutput struct {
	RespondedBlock *big.Int
	Claimed        *big.Int
	Proven         bool
	Query          *big.Int
}

// UnpackResponseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb3462a8.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) UnpackResponseOf(data []byte) (ResponseOfOutput, error) {
	out, err := capacity.abi.Unpack("responseOf", data)
	outstruct := new(ResponseOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RespondedBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Claimed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Proven = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Query = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) PackSealOf(id *big.Int, period *big.Int) []byte {
	enc, err := capacity.abi.Pack("sealOf", id, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) TryPackSealOf(id *big.Int, period *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealOf", id, period)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	Seed        [32]byte
	Ctx         *big.Int
	SealRoot    *big.Int
	PostedBlock *big.Int
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28af81db.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := capacity.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Ctx = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.PostedBlock = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (capacity *Capacity) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := capacity.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (capacity *Capacity) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return capacity.abi.Pack("setAuthority", newAuthority)
}

// PackSetLeased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bf02e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLeased(uint256 id, uint256[4] set, uint256[4] clear) returns()
func (capacity *Capacity) PackSetLeased(id *big.Int, set [4]*big.Int, clear [4]*big.Int) []byte {
	enc, err := capacity.abi.Pack("setLeased", id, set, clear)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLeased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3bf02e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLeased(uint256 id, uint256[4] set, uint256[4] clear) returns()
func (capacity *Capacity) TryPackSetLeased(id *big.Int, set [4]*big.Int, clear [4]*big.Int) ([]byte, error) {
	return capacity.abi.Pack("setLeased", id, set, clear)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) PackStaking() []byte {
	enc, err := capacity.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) TryPackStaking() ([]byte, error) {
	return capacity.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) UnpackStaking(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd68b73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) PackTotalProven(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("totalProven", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd68b73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) TryPackTotalProven(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("totalProven", epoch)
}

// UnpackTotalProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddd68b73.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) UnpackTotalProven(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("totalProven", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) PackVerifier() []byte {
	enc, err := capacity.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) TryPackVerifier() ([]byte, error) {
	return capacity.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CapacityAuditDrawn represents a AuditDrawn event raised by the Capacity contract.
type CapacityAuditDrawn struct {
	Id        *big.Int
	Challenge *big.Int
	Query     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuditDrawnEventName = "AuditDrawn"

// ContractEventName returns the user-defined event name.
func (CapacityAuditDrawn) ContractEventName() string {
	return CapacityAuditDrawnEventName
}

// UnpackAuditDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditDrawn(uint256 indexed id, uint256 indexed challenge, uint256 query)
func (capacity *Capacity) UnpackAuditDrawnEvent(log *types.Log) (*CapacityAuditDrawn, error) {
	event := "AuditDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuditDrawn)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityAuditProven represents a AuditProven event raised by the Capacity contract.
type CapacityAuditProven struct {
	Id        *big.Int
	Challenge *big.Int
	Claimed   *big.Int
	Proof     ICapacityProof
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuditProvenEventName = "AuditProven"

// ContractEventName returns the user-defined event name.
func (CapacityAuditProven) ContractEventName() string {
	return CapacityAuditProvenEventName
}

// UnpackAuditProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditProven(uint256 indexed id, uint256 indexed challenge, uint256 claimed, (uint256[8],uint256[2],uint256[2]) proof)
func (capacity *Capacity) UnpackAuditProvenEvent(log *types.Log) (*CapacityAuditProven, error) {
	event := "AuditProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuditProven)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityAuthorityUpdated represents a AuthorityUpdated event raised by the Capacity contract.
type CapacityAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (CapacityAuthorityUpdated) ContractEventName() string {
	return CapacityAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (capacity *Capacity) UnpackAuthorityUpdatedEvent(log *types.Log) (*CapacityAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityChallengeOpened represents a ChallengeOpened event raised by the Capacity contract.
type CapacityChallengeOpened struct {
	Challenge *big.Int
	Epoch     *big.Int
	Beacon    *big.Int
	Opener    common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityChallengeOpenedEventName = "ChallengeOpened"

// ContractEventName returns the user-defined event name.
func (CapacityChallengeOpened) ContractEventName() string {
	return CapacityChallengeOpenedEventName
}

// UnpackChallengeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeOpened(uint256 indexed challenge, uint256 indexed epoch, uint256 beacon, address opener)
func (capacity *Capacity) UnpackChallengeOpenedEvent(log *types.Log) (*CapacityChallengeOpened, error) {
	event := "ChallengeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityChallengeOpened)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityConfigured represents a Configured event raised by the Capacity contract.
type CapacityConfigured struct {
	Config    ICapacityConfig
	Staking   common.Address
	Verifier  common.Address
	Beacon    common.Address
	Authority common.Address
	Genesis   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (CapacityConfigured) ContractEventName() string {
	return CapacityConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16) config, address staking, address verifier, address beacon, address authority, uint256 genesis)
func (capacity *Capacity) UnpackConfiguredEvent(log *types.Log) (*CapacityConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityConfigured)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityResponded represents a Responded event raised by the Capacity contract.
type CapacityResponded struct {
	Id        *big.Int
	Challenge *big.Int
	ShareRoot *big.Int
	Bitmap    [4]*big.Int
	Claimed   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityRespondedEventName = "Responded"

// ContractEventName returns the user-defined event name.
func (CapacityResponded) ContractEventName() string {
	return CapacityRespondedEventName
}

// UnpackRespondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Responded(uint256 indexed id, uint256 indexed challenge, uint256 shareRoot, uint256[4] bitmap, uint256 claimed)
func (capacity *Capacity) UnpackRespondedEvent(log *types.Log) (*CapacityResponded, error) {
	event := "Responded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityResponded)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacitySealBegun represents a SealBegun event raised by the Capacity contract.
type CapacitySealBegun struct {
	Id     *big.Int
	Period *big.Int
	Seed   [32]byte
	Ctx    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CapacitySealBegunEventName = "SealBegun"

// ContractEventName returns the user-defined event name.
func (CapacitySealBegun) ContractEventName() string {
	return CapacitySealBegunEventName
}

// UnpackSealBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealBegun(uint256 indexed id, uint256 indexed period, bytes32 seed, uint256 ctx)
func (capacity *Capacity) UnpackSealBegunEvent(log *types.Log) (*CapacitySealBegun, error) {
	event := "SealBegun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealBegun)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacitySealed represents a Sealed event raised by the Capacity contract.
type CapacitySealed struct {
	Id       *big.Int
	Period   *big.Int
	SealRoot *big.Int
	Units    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CapacitySealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (CapacitySealed) ContractEventName() string {
	return CapacitySealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint256 indexed id, uint256 indexed period, uint256 sealRoot, uint256 units)
func (capacity *Capacity) UnpackSealedEvent(log *types.Log) (*CapacitySealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealed)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityUnitsLeased represents a UnitsLeased event raised by the Capacity contract.
type CapacityUnitsLeased struct {
	Id        *big.Int
	FromBlock *big.Int
	Units     [4]*big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityUnitsLeasedEventName = "UnitsLeased"

// ContractEventName returns the user-defined event name.
func (CapacityUnitsLeased) ContractEventName() string {
	return CapacityUnitsLeasedEventName
}

// UnpackUnitsLeasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsLeased(uint256 indexed id, uint256 fromBlock, uint256[4] units)
func (capacity *Capacity) UnpackUnitsLeasedEvent(log *types.Log) (*CapacityUnitsLeased, error) {
	event := "UnitsLeased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityUnitsLeased)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (capacity *Capacity) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyResponded"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyRespondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadySealed"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadySealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["BlockHashUnavailable"].ID.Bytes()[:4]) {
		return capacity.UnpackBlockHashUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeAlreadyOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeNotOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return capacity.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["EpochFull"].ID.Bytes()[:4]) {
		return capacity.UnpackEpochFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidBitmap"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidBitmapError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["LeasedUnit"].ID.Bytes()[:4]) {
		return capacity.UnpackLeasedUnitError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotAChallenge"].ID.Bytes()[:4]) {
		return capacity.UnpackNotAChallengeError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotAFieldElement"].ID.Bytes()[:4]) {
		return capacity.UnpackNotAFieldElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return capacity.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return capacity.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotResponded"].ID.Bytes()[:4]) {
		return capacity.UnpackNotRespondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotSealed"].ID.Bytes()[:4]) {
		return capacity.UnpackNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ProofWindowOver"].ID.Bytes()[:4]) {
		return capacity.UnpackProofWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return capacity.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealAlreadyBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealAlreadyBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WindowOver"].ID.Bytes()[:4]) {
		return capacity.UnpackWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongBeacon"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongContext"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongResponse"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongResponseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CapacityAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Capacity contract.
type CapacityAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func CapacityAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (capacity *Capacity) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*CapacityAccessManagedInvalidAuthority, error) {
	out := new(CapacityAccessManagedInvalidAuthority)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Capacity contract.
type CapacityAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func CapacityAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (capacity *Capacity) UnpackAccessManagedRequiredDelayError(raw []byte) (*CapacityAccessManagedRequiredDelay, error) {
	out := new(CapacityAccessManagedRequiredDelay)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Capacity contract.
type CapacityAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func CapacityAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (capacity *Capacity) UnpackAccessManagedUnauthorizedError(raw []byte) (*CapacityAccessManagedUnauthorized, error) {
	out := new(CapacityAccessManagedUnauthorized)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAlreadyProven represents a AlreadyProven error raised by the Capacity contract.
type CapacityAlreadyProven struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(uint256 id, uint256 challenge)
func CapacityAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0x32ebcbac6f15f6a1d998b460d04b74299baa1d29e77d62070a6aa81d1311cf7f")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAlreadyProvenError(raw []byte) (*CapacityAlreadyProven, error) {
	out := new(CapacityAlreadyProven)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAlreadyResponded represents a AlreadyResponded error raised by the Capacity contract.
type CapacityAlreadyResponded struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyResponded(uint256 id, uint256 challenge)
func CapacityAlreadyRespondedErrorID() common.Hash {
	return common.HexToHash("0xdfda28e4a34fb439b24fcbebc1f40266993e49a77171527556e724e9c0430bf0")
}

// UnpackAlreadyRespondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyResponded(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAlreadyRespondedError(raw []byte) (*CapacityAlreadyResponded, error) {
	out := new(CapacityAlreadyResponded)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadyResponded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAlreadySealed represents a AlreadySealed error raised by the Capacity contract.
type CapacityAlreadySealed struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySealed(uint256 id, uint256 period)
func CapacityAlreadySealedErrorID() common.Hash {
	return common.HexToHash("0x2e6d5d48d0028521183f075521bfa37cb2911c5eab08be74c150517323ba6672")
}

// UnpackAlreadySealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySealed(uint256 id, uint256 period)
func (capacity *Capacity) UnpackAlreadySealedError(raw []byte) (*CapacityAlreadySealed, error) {
	out := new(CapacityAlreadySealed)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadySealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditAlreadyDrawn represents a AuditAlreadyDrawn error raised by the Capacity contract.
type CapacityAuditAlreadyDrawn struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditAlreadyDrawn(uint256 id, uint256 challenge)
func CapacityAuditAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x0af92ded76e44ab86c2a578c7ef1a04b39e0e82070660fab520e4b414fd15d01")
}

// UnpackAuditAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditAlreadyDrawn(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAuditAlreadyDrawnError(raw []byte) (*CapacityAuditAlreadyDrawn, error) {
	out := new(CapacityAuditAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditAlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditNotDrawn represents a AuditNotDrawn error raised by the Capacity contract.
type CapacityAuditNotDrawn struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditNotDrawn(uint256 id, uint256 challenge)
func CapacityAuditNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x1795ef91d05fec871e01d85517c2eba69744cc038d90b1706be6c156202e15cf")
}

// UnpackAuditNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditNotDrawn(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAuditNotDrawnError(raw []byte) (*CapacityAuditNotDrawn, error) {
	out := new(CapacityAuditNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditNotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityBlockHashUnavailable represents a BlockHashUnavailable error raised by the Capacity contract.
type CapacityBlockHashUnavailable struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockHashUnavailable(uint256 number)
func CapacityBlockHashUnavailableErrorID() common.Hash {
	return common.HexToHash("0xef986e99a439b6a071725784a1d1a53f3ffa047d8769ef9a96e5558ffa79f691")
}

// UnpackBlockHashUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockHashUnavailable(uint256 number)
func (capacity *Capacity) UnpackBlockHashUnavailableError(raw []byte) (*CapacityBlockHashUnavailable, error) {
	out := new(CapacityBlockHashUnavailable)
	if err := capacity.abi.UnpackIntoInterface(out, "BlockHashUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityChallengeAlreadyOpen represents a ChallengeAlreadyOpen error raised by the Capacity contract.
type CapacityChallengeAlreadyOpen struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeAlreadyOpen(uint256 challenge)
func CapacityChallengeAlreadyOpenErrorID() common.Hash {
	return common.HexToHash("0x1ea6298593e5dbe27feb3a8fb87279a49eaff21306ba1573b2a31fd9c21e7460")
}

// UnpackChallengeAlreadyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeAlreadyOpen(uint256 challenge)
func (capacity *Capacity) UnpackChallengeAlreadyOpenError(raw []byte) (*CapacityChallengeAlreadyOpen, error) {
	out := new(CapacityChallengeAlreadyOpen)
	if err := capacity.abi.UnpackIntoInterface(out, "ChallengeAlreadyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityChallengeNotOpen represents a ChallengeNotOpen error raised by the Capacity contract.
type CapacityChallengeNotOpen struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeNotOpen(uint256 challenge)
func CapacityChallengeNotOpenErrorID() common.Hash {
	return common.HexToHash("0x294b9687875b35b051007d15ca8bfb70ede9c4224e42b36ab5c2e72f981547a7")
}

// UnpackChallengeNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeNotOpen(uint256 challenge)
func (capacity *Capacity) UnpackChallengeNotOpenError(raw []byte) (*CapacityChallengeNotOpen, error) {
	out := new(CapacityChallengeNotOpen)
	if err := capacity.abi.UnpackIntoInterface(out, "ChallengeNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Capacity contract.
type CapacityCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func CapacityCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (capacity *Capacity) UnpackCheckpointUnorderedInsertionError(raw []byte) (*CapacityCheckpointUnorderedInsertion, error) {
	out := new(CapacityCheckpointUnorderedInsertion)
	if err := capacity.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityEpochFull represents a EpochFull error raised by the Capacity contract.
type CapacityEpochFull struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochFull(uint256 epoch)
func CapacityEpochFullErrorID() common.Hash {
	return common.HexToHash("0xcda6a4953a252438701ff350bd0293b78447f9f7d9c12b47492f631b8601b977")
}

// UnpackEpochFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochFull(uint256 epoch)
func (capacity *Capacity) UnpackEpochFullError(raw []byte) (*CapacityEpochFull, error) {
	out := new(CapacityEpochFull)
	if err := capacity.abi.UnpackIntoInterface(out, "EpochFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityInvalidBitmap represents a InvalidBitmap error raised by the Capacity contract.
type CapacityInvalidBitmap struct {
	Units *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBitmap(uint256 units)
func CapacityInvalidBitmapErrorID() common.Hash {
	return common.HexToHash("0xae071db6d42758b70eadab260482107ea803b3788ee57de37cf58f240f04bac9")
}

// UnpackInvalidBitmapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBitmap(uint256 units)
func (capacity *Capacity) UnpackInvalidBitmapError(raw []byte) (*CapacityInvalidBitmap, error) {
	out := new(CapacityInvalidBitmap)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidBitmap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityInvalidConfig represents a InvalidConfig error raised by the Capacity contract.
type CapacityInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func CapacityInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (capacity *Capacity) UnpackInvalidConfigError(raw []byte) (*CapacityInvalidConfig, error) {
	out := new(CapacityInvalidConfig)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityLeasedUnit represents a LeasedUnit error raised by the Capacity contract.
type CapacityLeasedUnit struct {
	Id   *big.Int
	Unit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeasedUnit(uint256 id, uint256 unit)
func CapacityLeasedUnitErrorID() common.Hash {
	return common.HexToHash("0x6948be0d16f1ef99f919a3086a517c3741328ec3f3d6dc57be399ee41112c3ee")
}

// UnpackLeasedUnitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeasedUnit(uint256 id, uint256 unit)
func (capacity *Capacity) UnpackLeasedUnitError(raw []byte) (*CapacityLeasedUnit, error) {
	out := new(CapacityLeasedUnit)
	if err := capacity.abi.UnpackIntoInterface(out, "LeasedUnit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotAChallenge represents a NotAChallenge error raised by the Capacity contract.
type CapacityNotAChallenge struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAChallenge(uint256 number)
func CapacityNotAChallengeErrorID() common.Hash {
	return common.HexToHash("0xa979d186e8c907e5391785a8da38b7b560281ce7b9ff9cd8b001859ea462cbca")
}

// UnpackNotAChallengeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAChallenge(uint256 number)
func (capacity *Capacity) UnpackNotAChallengeError(raw []byte) (*CapacityNotAChallenge, error) {
	out := new(CapacityNotAChallenge)
	if err := capacity.abi.UnpackIntoInterface(out, "NotAChallenge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotAFieldElement represents a NotAFieldElement error raised by the Capacity contract.
type CapacityNotAFieldElement struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFieldElement(uint256 value)
func CapacityNotAFieldElementErrorID() common.Hash {
	return common.HexToHash("0xbae9ec677b6c1acdc8a829afb566bd2968fc704af3bb0e9240ad855b5b683fe1")
}

// UnpackNotAFieldElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFieldElement(uint256 value)
func (capacity *Capacity) UnpackNotAFieldElementError(raw []byte) (*CapacityNotAFieldElement, error) {
	out := new(CapacityNotAFieldElement)
	if err := capacity.abi.UnpackIntoInterface(out, "NotAFieldElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotActive represents a NotActive error raised by the Capacity contract.
type CapacityNotActive struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(uint256 id, uint256 epoch)
func CapacityNotActiveErrorID() common.Hash {
	return common.HexToHash("0x5bd78edc407e47b1937aa1a9a9d979011b134125de9416c6925dbfe337afd57a")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(uint256 id, uint256 epoch)
func (capacity *Capacity) UnpackNotActiveError(raw []byte) (*CapacityNotActive, error) {
	out := new(CapacityNotActive)
	if err := capacity.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotProvider represents a NotProvider error raised by the Capacity contract.
type CapacityNotProvider struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(uint256 id, address caller)
func CapacityNotProviderErrorID() common.Hash {
	return common.HexToHash("0x55a3d2d6d2dd0555c02c32a58cb2b6051f92c64478551c56ca5655097867405f")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(uint256 id, address caller)
func (capacity *Capacity) UnpackNotProviderError(raw []byte) (*CapacityNotProvider, error) {
	out := new(CapacityNotProvider)
	if err := capacity.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotResponded represents a NotResponded error raised by the Capacity contract.
type CapacityNotResponded struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotResponded(uint256 id, uint256 challenge)
func CapacityNotRespondedErrorID() common.Hash {
	return common.HexToHash("0xf25a175a38d4ca4e19155989ede4c4ce67c90b180a4ef4b8c61d757262af5fa0")
}

// UnpackNotRespondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotResponded(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackNotRespondedError(raw []byte) (*CapacityNotResponded, error) {
	out := new(CapacityNotResponded)
	if err := capacity.abi.UnpackIntoInterface(out, "NotResponded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotSealed represents a NotSealed error raised by the Capacity contract.
type CapacityNotSealed struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealed(uint256 id, uint256 challenge)
func CapacityNotSealedErrorID() common.Hash {
	return common.HexToHash("0x2f766728d27b537dd9d64ca280a17f25b1c82cf76cfe11ebc41d42f59fbe192b")
}

// UnpackNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealed(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackNotSealedError(raw []byte) (*CapacityNotSealed, error) {
	out := new(CapacityNotSealed)
	if err := capacity.abi.UnpackIntoInterface(out, "NotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityProofWindowOver represents a ProofWindowOver error raised by the Capacity contract.
type CapacityProofWindowOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofWindowOver(uint256 challenge, uint256 lastBlock)
func CapacityProofWindowOverErrorID() common.Hash {
	return common.HexToHash("0x3b1a7ee525408877d583cebf2aef47685bb9c12acabba205388b6772f48e84af")
}

// UnpackProofWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofWindowOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackProofWindowOverError(raw []byte) (*CapacityProofWindowOver, error) {
	out := new(CapacityProofWindowOver)
	if err := capacity.abi.UnpackIntoInterface(out, "ProofWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Capacity contract.
type CapacitySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CapacitySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (capacity *Capacity) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CapacitySafeCastOverflowedUintDowncast, error) {
	out := new(CapacitySafeCastOverflowedUintDowncast)
	if err := capacity.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySealAlreadyBegun represents a SealAlreadyBegun error raised by the Capacity contract.
type CapacitySealAlreadyBegun struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealAlreadyBegun(uint256 id, uint256 period)
func CapacitySealAlreadyBegunErrorID() common.Hash {
	return common.HexToHash("0x599a716c6c0e1fbc2feaedf7adb59b75baa69bea66215432c4018f27479ab3b9")
}

// UnpackSealAlreadyBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealAlreadyBegun(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealAlreadyBegunError(raw []byte) (*CapacitySealAlreadyBegun, error) {
	out := new(CapacitySealAlreadyBegun)
	if err := capacity.abi.UnpackIntoInterface(out, "SealAlreadyBegun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySealNotBegun represents a SealNotBegun error raised by the Capacity contract.
type CapacitySealNotBegun struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealNotBegun(uint256 id, uint256 period)
func CapacitySealNotBegunErrorID() common.Hash {
	return common.HexToHash("0x86905eb75e31646eaafcdf672e3d5ded44f01ad6f585941e27fc3e40ec9d05d7")
}

// UnpackSealNotBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealNotBegun(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealNotBegunError(raw []byte) (*CapacitySealNotBegun, error) {
	out := new(CapacitySealNotBegun)
	if err := capacity.abi.UnpackIntoInterface(out, "SealNotBegun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWindowOver represents a WindowOver error raised by the Capacity contract.
type CapacityWindowOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOver(uint256 challenge, uint256 lastBlock)
func CapacityWindowOverErrorID() common.Hash {
	return common.HexToHash("0x5e71f8b55069bcbba545b4e0488500ac0e0159a772c13a33c5923ee16a66cabe")
}

// UnpackWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackWindowOverError(raw []byte) (*CapacityWindowOver, error) {
	out := new(CapacityWindowOver)
	if err := capacity.abi.UnpackIntoInterface(out, "WindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongBeacon represents a WrongBeacon error raised by the Capacity contract.
type CapacityWrongBeacon struct {
	Challenge *big.Int
	Expected  *big.Int
	Given     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBeacon(uint256 challenge, uint256 expected, uint256 given)
func CapacityWrongBeaconErrorID() common.Hash {
	return common.HexToHash("0xb53e5441918424d20abb3699eed00f18751d31df3dfc5a96d0df3e0c38f0e342")
}

// UnpackWrongBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBeacon(uint256 challenge, uint256 expected, uint256 given)
func (capacity *Capacity) UnpackWrongBeaconError(raw []byte) (*CapacityWrongBeacon, error) {
	out := new(CapacityWrongBeacon)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongContext represents a WrongContext error raised by the Capacity contract.
type CapacityWrongContext struct {
	Id       *big.Int
	Expected *big.Int
	Given    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongContext(uint256 id, uint256 expected, uint256 given)
func CapacityWrongContextErrorID() common.Hash {
	return common.HexToHash("0x31c86051a46b2a8229dc56f84c7fbfeea191cd43ef87265610c9ec75c716572b")
}

// UnpackWrongContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongContext(uint256 id, uint256 expected, uint256 given)
func (capacity *Capacity) UnpackWrongContextError(raw []byte) (*CapacityWrongContext, error) {
	out := new(CapacityWrongContext)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongResponse represents a WrongResponse error raised by the Capacity contract.
type CapacityWrongResponse struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongResponse(uint256 id, uint256 challenge)
func CapacityWrongResponseErrorID() common.Hash {
	return common.HexToHash("0x98363f9406fba27c2e87a4b8bd0e0507d26bfbf63e336bda955d63f259e77990")
}

// UnpackWrongResponseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongResponse(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackWrongResponseError(raw []byte) (*CapacityWrongResponse, error) {
	out := new(CapacityWrongResponse)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongResponse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierMetaData contains all meta data concerning the DevVerifier contract.
var DevVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"CommitmentInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "DevVerifier",
	Bin: "0x6080604052348015600e575f5ffd5b506123ec8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea14a391461004e5780632be688d414610079578063ac82ba211461008e578063ee0d8b3b146100a1575b5f5ffd5b61006161005c3660046120d2565b6100b4565b60405161007093929190612111565b60405180910390f35b61008c610087366004612182565b6101d4565b005b61008c61009c3660046121d3565b610713565b61008c6100af366004612238565b610c8b565b6100bc612014565b6100c4612032565b5f6101808414610135576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642070726f6f66206c656e67746800000000000000000000000060448201526064015b60405180910390fd5b843560208601356101468282610ca2565b855250506060850135604086013560a0870135608088013561016a84848484610e3e565b6020890152604088015260c0890135935060e0890135925061018c8484610ca2565b6060880152610100890135935061012089013592506101ab8484610ca2565b8652610140890135935061016089013592506101c78484610ca2565b9450505050509250925092565b610180821461023f576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642070726f6f66206c656e677468000000000000000000000000604482015260640161012c565b610247612050565b604061010085018237610258612032565b60605f61026b610140610100888a6122b8565b8360405160200161027e93929190612310565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160208201209091506102e1907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061235c565b835250604080515f91610100890182377f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f51543978360408201527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608201527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808201527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a08201526040610140890160c08301377f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008201527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208201527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408201527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef06101608201526020816101808360085afa905116905080610478576040517fa3a93fee00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f61048587868861130e565b915091506040516101008a82377f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008201527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208201527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408201527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608201527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808201527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08201527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08201527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08201527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008201527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b17361022082015282610240820152816102608201527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808201527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08201527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08201527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08201526020816103008360085afa905116925082610708576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b61071b612032565b610723612050565b61072b61206e565b61073b865f5b602002013561175d565b602084015282525f8061074d8761175d565b85516020808801516040519496509294506060937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019361079293929091869101612394565b604051602081830303815290604052805190602001205f1c6107b4919061235c565b865284518452602085810151858201527f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f5154397836040808701919091527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608701527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808701527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a087015260c0860185905260e086018490527f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008701527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208701527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408701527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef0610160870152515f91816101808860085afa905116905080610952576040517fa3a93fee00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505f5f61096d895f600481106107315761073161228b565b90925090505f80808061098860408e013560208f013561187f565b929650909450925090505f8061099f8f6003610731565b915091505f5f6109b08e8e8e61130e565b8b8d5260208d018b905260408d0189905260608d018a905260808d0187905260a08d0188905260c08d0186905260e08d018590527f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008e01527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208e01527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408e01527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608e01527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808e01527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08e01527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08e01527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08e01527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008e01527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b1736102208e01526102408d018290526102608d018190527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808e01527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08e01527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08e01527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08e015290925090505f610c23612032565b6020816103008f60085afa9150811580610c3f57508051600114155b15610c76576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505050505050505050505050505050505050565b83610180610c9a8282856101d4565b505050505050565b5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783101580610cf257507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210155b15610d29576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82158015610d35575081155b15610d4157505f610e38565b5f610db57f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47877f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47898a090908611bc5565b9050808303610dca575050600182901b610e38565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478082068103068303610e04575050600182811b17610e38565b6040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505b92915050565b5f5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786101580610e8f57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478510155b80610eba57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478410155b80610ee557507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478310155b15610f1c576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b828486881717175f03610f3357505f905080611305565b5f80807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47610f8260037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476123b4565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8c090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c8d090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c8d090990507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50894506111417f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478e870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e775087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b93505050505f5f6111c77f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47806111795761117961232f565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478586097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4787880908611bc5565b90506112387f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd477f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea47f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4784880809611c53565b15915050611247838383611cae565b9093509150868314801561125a57508186145b15611282578061126a575f61126d565b60025b60ff1660028a901b175f179450879350611301565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808406810306871480156112dc57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780830681030686145b15610e0457806112ec575f6112ef565b60025b60ff1660028a901b1760011794508793505b5050505b94509492505050565b5f5f5f60019050604051604081015f7f0b601f815637c587f588204f217f5607a201af7f87898b43906d2ef6681c5bfc83527f2b4296a43c93862b17d867aea5bc0ab0086cbe241e7388eb7aca0a29f5446f096020840152865182526020870151602083015260408360808560065afa841693507f2568244aac82cceae7e1be8c8ecd8d471e9ec2ddcad574e206a9c012cba819a282527f11769a422d3f935db63225d028787f00cd61a78575d135b6efff2682cf52baeb6020830152883590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f1c48e2defb7d08be4ea3ce62fa9d74ac23d6d6162eaacc851910d35197a0fde782527f110baca45837266274893e0902fd30273da4b1ffaaa00d54053f33515ae7fb296020830152602089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f1c6a5d7530d9a455594997174fbddb3875746346ce170a11946b5e312cd38ceb82527f2a83b944467f0a98c256a34310964f6dab5be2c50af729e1964d09a08402a53b6020830152604089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f297937aaa777126a3134a1f8a4c93f41ada0642ade848e8f35dcf5bfd025477c82527f0f706f5c75001a81d4a96c429e51dfd99a300a670f11f53574327ba62998eed76020830152606089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f10935f4be8fe756ab352d760d05399ecacb3408d765abe15e058d26f8769beb982527f2797827cc1db277902b2d3cff4a9d25fcee61061be00a79a67ac63ae243c07646020830152608089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa7f2e59021f447309b501b2ad647f568956a3b1915e6f5238aea928fb460cc7bf3483527f2bace72c09cd06a21e7ab554c5e584301fd841edad37cbb40b24b032e3d5ae006020840152885160408085018290527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190911091909516169390508160608160075afa831692505060408160808360065afa81516020909201519194509092501680611754576040517fa54f8e2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50935093915050565b5f5f825f0361177057505f928392509050565b600183811c9250808416147f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783106117d4576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6118477f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47867f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478889090908611bc5565b91508015611879577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780830681030691505b50915091565b5f8080808515801561188f575084155b156118a457505f925082915081905080611bbc565b600286811c945085935060018088161490808816147f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478610158061190857507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478510155b1561193f576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4761198c60037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476123b4565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47888a090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47887f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8b090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47887f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8b090990507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089650611b4b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e775087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b9550611b58878786611cae565b90975095508415611bb6577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780880681030696507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780870681030695505b50505050505b92959194509250565b5f611bf0827f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611efb565b9050817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914611c4e576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b919050565b5f5f611c7f837f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611efb565b9050827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47828309149392505050565b5f8080611d037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808788097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47898a0908611bc5565b90508315611d34577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47908190068103065b611da37f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd477f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea47f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47848a0809611bc5565b92507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611df37f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760028609611f8a565b860991507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611e6a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478485097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478586090886141580611ec457507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808385096002098514155b15611754576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f60405160208152602080820152602060408201528460608201528360808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260208160c08360055afa90519250905080610e36576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611fb5827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd45611efb565b90507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47818309600114611c4e576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60405180608001604052806004906020820280368337509192915050565b60405180602001604052806001906020820280368337509192915050565b60405180604001604052806002906020820280368337509192915050565b6040518061030001604052806018906020820280368337509192915050565b5f5f83601f84011261209d575f5ffd5b50813567ffffffffffffffff8111156120b4575f5ffd5b6020830191508360208285010111156120cb575f5ffd5b9250929050565b5f5f602083850312156120e3575f5ffd5b823567ffffffffffffffff8111156120f9575f5ffd5b6121058582860161208d565b90969095509350505050565b60c0810181855f5b6004811015612138578151835260209283019290910190600101612119565b50505060808201845f5b6001811015612161578151835260209283019290910190600101612142565b5050508260a0830152949350505050565b8060a08101831015610e38575f5ffd5b5f5f5f60c08486031215612194575f5ffd5b833567ffffffffffffffff8111156121aa575f5ffd5b6121b68682870161208d565b90945092506121ca90508560208601612172565b90509250925092565b5f5f5f5f61016085870312156121e7575f5ffd5b60808501868111156121f7575f5ffd5b85945060a086018781111561220a575f5ffd5b90935035915061221d8660c08701612172565b905092959194509250565b8060408101831015610e38575f5ffd5b5f5f5f5f610220858703121561224c575f5ffd5b61010085018681111561225d575f5ffd5b85945061226a8782612228565b93505061227b866101408701612228565b915061221d866101808701612172565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f858511156122c6575f5ffd5b838611156122d2575f5ffd5b5050820193919092039150565b5f8151602083015f5b828110156123065781518652602095860195909101906001016122e8565b5093949350505050565b828482375f8382015f815261232581856122df565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261238f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b8381528260208201525f6123ab60408301846122df565b95945050505050565b81810381811115610e38577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd",
}

// DevVerifier is an auto generated Go binding around an Ethereum contract.
type DevVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewDevVerifier creates a new instance of DevVerifier.
func NewDevVerifier() *DevVerifier {
	parsed, err := DevVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) PackCompressProof(proof []byte) []byte {
	enc, err := devVerifier.abi.Pack("compressProof", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) TryPackCompressProof(proof []byte) ([]byte, error) {
	return devVerifier.abi.Pack("compressProof", proof)
}

// CompressProofOutput serves as a container for the return parameters of contract
// method CompressProof.
type CompressProofOutput struct {
	Compressed              [4]*big.Int
	CompressedCommitments   [1]*big.Int
	CompressedCommitmentPok *big.Int
}

// UnpackCompressProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) UnpackCompressProof(data []byte) (CompressProofOutput, error) {
	out, err := devVerifier.abi.Unpack("compressProof", data)
	outstruct := new(CompressProofOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Compressed = *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	outstruct.CompressedCommitments = *abi.ConvertType(out[1], new([1]*big.Int)).(*[1]*big.Int)
	outstruct.CompressedCommitmentPok = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac82ba21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[1] compressedCommitments, uint256 compressedCommitmentPok, uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyCompressedProof(compressedProof [4]*big.Int, compressedCommitments [1]*big.Int, compressedCommitmentPok *big.Int, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyCompressedProof", compressedProof, compressedCommitments, compressedCommitmentPok, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac82ba21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[1] compressedCommitments, uint256 compressedCommitmentPok, uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyCompressedProof(compressedProof [4]*big.Int, compressedCommitments [1]*big.Int, compressedCommitmentPok *big.Int, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyCompressedProof", compressedProof, compressedCommitments, compressedCommitmentPok, input)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be688d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes proof, uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyProof(proof []byte, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyProof", proof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be688d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes proof, uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyProof(proof []byte, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyProof", proof, input)
}

// PackVerifyProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d8b3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[2] , uint256[2] , uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyProof0(proof [8]*big.Int, arg1 [2]*big.Int, arg2 [2]*big.Int, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyProof0", proof, arg1, arg2, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d8b3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[2] , uint256[2] , uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyProof0(proof [8]*big.Int, arg1 [2]*big.Int, arg2 [2]*big.Int, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyProof0", proof, arg1, arg2, input)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devVerifier *DevVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["CommitmentInvalid"].ID.Bytes()[:4]) {
		return devVerifier.UnpackCommitmentInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return devVerifier.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["PublicInputNotInField"].ID.Bytes()[:4]) {
		return devVerifier.UnpackPublicInputNotInFieldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevVerifierCommitmentInvalid represents a CommitmentInvalid error raised by the DevVerifier contract.
type DevVerifierCommitmentInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentInvalid()
func DevVerifierCommitmentInvalidErrorID() common.Hash {
	return common.HexToHash("0xa3a93fee56dfcbe3c39f5ec63c6730967db3a2793a813cf79d599fdf35d8f518")
}

// UnpackCommitmentInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentInvalid()
func (devVerifier *DevVerifier) UnpackCommitmentInvalidError(raw []byte) (*DevVerifierCommitmentInvalid, error) {
	out := new(DevVerifierCommitmentInvalid)
	if err := devVerifier.abi.UnpackIntoInterface(out, "CommitmentInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierProofInvalid represents a ProofInvalid error raised by the DevVerifier contract.
type DevVerifierProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func DevVerifierProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (devVerifier *DevVerifier) UnpackProofInvalidError(raw []byte) (*DevVerifierProofInvalid, error) {
	out := new(DevVerifierProofInvalid)
	if err := devVerifier.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierPublicInputNotInField represents a PublicInputNotInField error raised by the DevVerifier contract.
type DevVerifierPublicInputNotInField struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicInputNotInField()
func DevVerifierPublicInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xa54f8e27d960b419368d544cd7616e10e384de098966aa60b80904dd31e7ab38")
}

// UnpackPublicInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicInputNotInField()
func (devVerifier *DevVerifier) UnpackPublicInputNotInFieldError(raw []byte) (*DevVerifierPublicInputNotInField, error) {
	out := new(DevVerifierPublicInputNotInField)
	if err := devVerifier.abi.UnpackIntoInterface(out, "PublicInputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTMetaData contains all meta data concerning the FLT contract.
var FLTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnFrom\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "FLT",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600381526020016211931560ea1b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600381526020016211931560ea1b8152506040518060400160405280600381526020016211931560ea1b815250816003908161008f91906103b3565b50600461009c82826103b3565b5050506100ae8261016c60201b60201c565b610120526100bb8161016c565b61014052815160208084019190912060e052815190820120610100524660a05261014760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610167336b033b2e3c9fd0803ce80000006101b2565b6104ee565b5f5f829050601f8151111561019f578260405163305a27a960e01b81526004016101969190610471565b60405180910390fd5b80516101aa826104a6565b179392505050565b6001600160a01b0382166101db5760405163ec442f0560e01b81525f6004820152602401610196565b6101e65f83836101ea565b5050565b6001600160a01b038316610214578060025f82825461020991906104c9565b909155506102849050565b6001600160a01b0383165f90815260208190526040902054818110156102665760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610196565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102a0576002805482900390556102be565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030391815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061033857607f821691505b60208210810361035657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103ae57828211156103ae57805f5260205f20601f840160051c602085101561038757505f5b90810190601f840160051c035f5b818110156103aa575f83820155600101610395565b5050505b505050565b81516001600160401b038111156103cc576103cc610310565b6103e0816103da8454610324565b8461035c565b6020601f821160018114610412575f83156103fb5750848201515b5f19600385901b1c1916600184901b17845561046a565b5f84815260208120601f198516915b828110156104415787850151825560209485019460019092019101610421565b508482101561045e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610356575f1960209190910360031b1b16919050565b808201808211156104e857634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161123461053f5f395f61090c01525f6108e101525f61083001525f61080801525f61076301525f61078d01525f6107b701526112345ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806370a082311161009357806395d89b411161006357806395d89b41146101fc578063a9059cbb14610204578063d505accf14610217578063dd62ed3e1461022a575f5ffd5b806370a082311461018657806379cc6790146101bb5780637ecebe00146101ce57806384b0196e146101e1575f5ffd5b806323b872dd116100ce57806323b872dd14610147578063313ce5671461015a5780633644e5151461016957806342966c6814610171575f5ffd5b806306fdde03146100f4578063095ea7b31461011257806318160ddd14610135575b5f5ffd5b6100fc61026f565b6040516101099190610f4e565b60405180910390f35b610125610120366004610f8f565b6102ff565b6040519015158152602001610109565b6002545b604051908152602001610109565b610125610155366004610fb7565b610318565b60405160128152602001610109565b61013961033b565b61018461017f366004610ff1565b610349565b005b610139610194366004611008565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b6101846101c9366004610f8f565b610356565b6101396101dc366004611008565b61036f565b6101e9610399565b6040516101099796959493929190611021565b6100fc6103f7565b610125610212366004610f8f565b610406565b6101846102253660046110e0565b610413565b61013961023836600461114d565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b60606003805461027e9061117e565b80601f01602080910402602001604051908101604052809291908181526020018280546102aa9061117e565b80156102f55780601f106102cc576101008083540402835291602001916102f5565b820191905f5260205f20905b8154815290600101906020018083116102d857829003601f168201915b5050505050905090565b5f3361030c8185856105c1565b60019150505b92915050565b5f336103258582856105d3565b6103308585856106a1565b506001949350505050565b5f61034461074a565b905090565b6103533382610880565b50565b6103618233836105d3565b61036b8282610880565b5050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260076020526040812054610312565b5f6060805f5f5f60606103aa6108da565b6103b2610905565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60606004805461027e9061117e565b5f3361030c8185856106a1565b83421115610455576040517f62791302000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886104ad8c73ffffffffffffffffffffffffffffffffffffffff165f90815260076020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61051482610930565b90505f61052382878787610977565b90508973ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146105aa576040517f4b800e4600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528b16602482015260440161044c565b6105b58a8a8a6105c1565b50505050505050505050565b6105ce83838360016109a3565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81101561069b578181101561068d576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044810183905260640161044c565b61069b84848484035f6109a3565b50505050565b73ffffffffffffffffffffffffffffffffffffffff83166106f0576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff821661073f576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b6105ce838383610ae8565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156107af57507f000000000000000000000000000000000000000000000000000000000000000046145b156107d957507f000000000000000000000000000000000000000000000000000000000000000090565b610344604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b73ffffffffffffffffffffffffffffffffffffffff82166108cf576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b61036b825f83610ae8565b60606103447f0000000000000000000000000000000000000000000000000000000000000000610c8f565b60606103447f0000000000000000000000000000000000000000000000000000000000000000610c8f565b5f61031261093c61074a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61098788888888610ccc565b9250925092506109978282610dbf565b50909695505050505050565b73ffffffffffffffffffffffffffffffffffffffff84166109f2576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff8316610a41576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff8085165f908152600160209081526040808320938716835292905220829055801561069b578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610ada91815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff8316610b1f578060025f828254610b1491906111cf565b90915550610bcf9050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205481811015610ba4576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161044c565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610bf857600280548290039055610c23565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610c8291815260200190565b60405180910390a3505050565b60605f610c9b83610ec2565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610d0557505f91506003905082610db5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610d56573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116610dac57505f925060019150829050610db5565b92505f91508190505b9450945094915050565b5f826003811115610dd257610dd2611207565b03610ddb575050565b6001826003811115610def57610def611207565b03610e26576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115610e3a57610e3a611207565b03610e74576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161044c565b6003826003811115610e8857610e88611207565b0361036b576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161044c565b5f60ff8216601f811115610312576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610f606020830184610f02565b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f8a575f5ffd5b919050565b5f5f60408385031215610fa0575f5ffd5b610fa983610f67565b946020939093013593505050565b5f5f5f60608486031215610fc9575f5ffd5b610fd284610f67565b9250610fe060208501610f67565b929592945050506040919091013590565b5f60208284031215611001575f5ffd5b5035919050565b5f60208284031215611018575f5ffd5b610f6082610f67565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61105b60e0830189610f02565b828103604084015261106d8189610f02565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156110cf5783518352602093840193909201916001016110b1565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a0312156110f6575f5ffd5b6110ff88610f67565b965061110d60208901610f67565b95506040880135945060608801359350608088013560ff81168114611130575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f6040838503121561115e575f5ffd5b61116783610f67565b915061117560208401610f67565b90509250929050565b600181811c9082168061119257607f821691505b6020821081036111c9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610312577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
}

// FLT is an auto generated Go binding around an Ethereum contract.
type FLT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FLT) GetABI() abi.ABI {
	return c.abi
}

// NewFLT creates a new instance of FLT.
func NewFLT() *FLT {
	parsed, err := FLTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FLT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FLT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) PackDOMAINSEPARATOR() []byte {
	enc, err := fLT.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return fLT.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := fLT.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := fLT.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return fLT.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) UnpackApprove(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) PackBalanceOf(account common.Address) []byte {
	enc, err := fLT.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return fLT.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (fLT *FLT) PackBurn(value *big.Int) []byte {
	enc, err := fLT.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (fLT *FLT) TryPackBurn(value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fLT *FLT) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fLT *FLT) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("burnFrom", account, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) PackDecimals() []byte {
	enc, err := fLT.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) TryPackDecimals() ([]byte, error) {
	return fLT.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) UnpackDecimals(data []byte) (uint8, error) {
	out, err := fLT.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) PackEip712Domain() []byte {
	enc, err := fLT.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) TryPackEip712Domain() ([]byte, error) {
	return fLT.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := fLT.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) PackName() []byte {
	enc, err := fLT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) TryPackName() ([]byte, error) {
	return fLT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) UnpackName(data []byte) (string, error) {
	out, err := fLT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) PackNonces(owner common.Address) []byte {
	enc, err := fLT.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) TryPackNonces(owner common.Address) ([]byte, error) {
	return fLT.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fLT *FLT) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := fLT.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fLT *FLT) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return fLT.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) PackSymbol() []byte {
	enc, err := fLT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) TryPackSymbol() ([]byte, error) {
	return fLT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) UnpackSymbol(data []byte) (string, error) {
	out, err := fLT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) PackTotalSupply() []byte {
	enc, err := fLT.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) TryPackTotalSupply() ([]byte, error) {
	return fLT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) UnpackTransfer(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// FLTApproval represents a Approval event raised by the FLT contract.
type FLTApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FLTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (FLTApproval) ContractEventName() string {
	return FLTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (fLT *FLT) UnpackApprovalEvent(log *types.Log) (*FLTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTApproval)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FLTEIP712DomainChanged represents a EIP712DomainChanged event raised by the FLT contract.
type FLTEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FLTEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FLTEIP712DomainChanged) ContractEventName() string {
	return FLTEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fLT *FLT) UnpackEIP712DomainChangedEvent(log *types.Log) (*FLTEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FLTTransfer represents a Transfer event raised by the FLT contract.
type FLTTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const FLTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (FLTTransfer) ContractEventName() string {
	return FLTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (fLT *FLT) UnpackTransferEvent(log *types.Log) (*FLTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTTransfer)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fLT *FLT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return fLT.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return fLT.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fLT.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fLT.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fLT.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FLTECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the FLT contract.
type FLTECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func FLTECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (fLT *FLT) UnpackECDSAInvalidSignatureError(raw []byte) (*FLTECDSAInvalidSignature, error) {
	out := new(FLTECDSAInvalidSignature)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the FLT contract.
type FLTECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func FLTECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (fLT *FLT) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*FLTECDSAInvalidSignatureLength, error) {
	out := new(FLTECDSAInvalidSignatureLength)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the FLT contract.
type FLTECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func FLTECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (fLT *FLT) UnpackECDSAInvalidSignatureSError(raw []byte) (*FLTECDSAInvalidSignatureS, error) {
	out := new(FLTECDSAInvalidSignatureS)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the FLT contract.
type FLTERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func FLTERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (fLT *FLT) UnpackERC20InsufficientAllowanceError(raw []byte) (*FLTERC20InsufficientAllowance, error) {
	out := new(FLTERC20InsufficientAllowance)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the FLT contract.
type FLTERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func FLTERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (fLT *FLT) UnpackERC20InsufficientBalanceError(raw []byte) (*FLTERC20InsufficientBalance, error) {
	out := new(FLTERC20InsufficientBalance)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidApprover represents a ERC20InvalidApprover error raised by the FLT contract.
type FLTERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func FLTERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (fLT *FLT) UnpackERC20InvalidApproverError(raw []byte) (*FLTERC20InvalidApprover, error) {
	out := new(FLTERC20InvalidApprover)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the FLT contract.
type FLTERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func FLTERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (fLT *FLT) UnpackERC20InvalidReceiverError(raw []byte) (*FLTERC20InvalidReceiver, error) {
	out := new(FLTERC20InvalidReceiver)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidSender represents a ERC20InvalidSender error raised by the FLT contract.
type FLTERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func FLTERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (fLT *FLT) UnpackERC20InvalidSenderError(raw []byte) (*FLTERC20InvalidSender, error) {
	out := new(FLTERC20InvalidSender)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidSpender represents a ERC20InvalidSpender error raised by the FLT contract.
type FLTERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func FLTERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (fLT *FLT) UnpackERC20InvalidSpenderError(raw []byte) (*FLTERC20InvalidSpender, error) {
	out := new(FLTERC20InvalidSpender)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the FLT contract.
type FLTERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func FLTERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (fLT *FLT) UnpackERC2612ExpiredSignatureError(raw []byte) (*FLTERC2612ExpiredSignature, error) {
	out := new(FLTERC2612ExpiredSignature)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the FLT contract.
type FLTERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func FLTERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (fLT *FLT) UnpackERC2612InvalidSignerError(raw []byte) (*FLTERC2612InvalidSigner, error) {
	out := new(FLTERC2612InvalidSigner)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTInvalidAccountNonce represents a InvalidAccountNonce error raised by the FLT contract.
type FLTInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FLTInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fLT *FLT) UnpackInvalidAccountNonceError(raw []byte) (*FLTInvalidAccountNonce, error) {
	out := new(FLTInvalidAccountNonce)
	if err := fLT.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTInvalidShortString represents a InvalidShortString error raised by the FLT contract.
type FLTInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FLTInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fLT *FLT) UnpackInvalidShortStringError(raw []byte) (*FLTInvalidShortString, error) {
	out := new(FLTInvalidShortString)
	if err := fLT.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTStringTooLong represents a StringTooLong error raised by the FLT contract.
type FLTStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FLTStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fLT *FLT) UnpackStringTooLongError(raw []byte) (*FLTStringTooLong, error) {
	out := new(FLTStringTooLong)
	if err := fLT.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"failures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unvested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"capacity\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unitsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsVested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughUnits\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"removable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x6102c0604052348015610010575f5ffd5b506040516159aa3803806159aa83398101604081905261002f91610760565b83848286878688806001600160a01b03163b5f0361007d576040516389a6198960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6001600160a01b0390811660805281163b5f036100c8576040516389a6198960e01b8152602060048201526008602482015267636170616369747960c01b6044820152606401610074565b6001600160a01b031660a05280516001600160801b03165f03610122576040516389a6198960e01b815260206004820152601160248201527018dbdb1b185d195c985b14195c955b9a5d607a1b6044820152606401610074565b612710816080015161ffff16111561016a576040516389a6198960e01b815260206004820152600a6024820152696d696e426f6e6442707360b01b6044820152606401610074565b61014081015161ffff16158061018a575061040081610140015161ffff16115b156101c3576040516389a6198960e01b81526020600482015260086024820152676d6178556e69747360c01b6044820152606401610074565b80516001600160801b031660c052608081015161ffff90811660e05261014090910151166101005260a051604080516379502c5560e01b815290515f926001600160a01b0316916379502c55916004808301926101809291908290030181865afa158015610233573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061025791906108e1565b90505f81610140015163ffffffff1682610120015163ffffffff1683610100015163ffffffff1661028891906109e5565b61029291906109e5565b9050826101a0015160ff165f14806102d35750808260a0015163ffffffff166001856101a0015160ff166102c691906109fe565b6102d09190610a11565b11155b15610311576040516389a6198960e01b815260206004820152600d60248201526c74686177696e6745706f63687360981b6044820152606401610074565b50506101a0015160ff166101205260a082015161271061ffff909116111561036b576040516389a6198960e01b815260206004820152600c60248201526b746f6c6572616e636542707360a01b6044820152606401610074565b6127108260c0015161ffff1611156103b4576040516389a6198960e01b815260206004820152600b60248201526a646f776e74696d6542707360a81b6044820152606401610074565b6127108260e0015161ffff1611156103ff576040516389a6198960e01b815260206004820152600d60248201526c66616c7365436c61696d42707360981b6044820152606401610074565b61271082610100015161ffff161115610447576040516389a6198960e01b8152602060048201526009602482015268626f756e747942707360b81b6044820152606401610074565b61271082610120015161ffff16111561048d576040516389a6198960e01b81526020600482015260076024820152666275726e42707360c81b6044820152606401610074565b6001600160a01b0381166104cf576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610074565b60a08083015161ffff9081166101405260c084015181166101605260e0840151811661018090815261010085015182166101a05261012090940151166101c0526001600160a01b039182166101e05251604080516379502c5560e01b8152905191909216926379502c5592600480820193918290030181865afa158015610558573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057c91906108e1565b60c0015163ffffffff1661020052610160810151602060ff90911611156105d4576040516389a6198960e01b815260206004820152600b60248201526a6d61784661696c7572657360a81b6044820152606401610074565b80610180015160ff165f0361061c576040516389a6198960e01b815260206004820152600d60248201526c76657374696e6745706f63687360981b6044820152606401610074565b60208101516001600160801b039081166102205260408083015182166102405260608301519091166102605261016082015160ff90811661028052610180909201519091166102a052517ff8200a688fe33a8e3257618e36f529f9487de0375f97c42db189d270288143c690610699908690869086908690610a28565b60405180910390a150505050610ba9565b6040516101c081016001600160401b03811182821017156106d957634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161018081016001600160401b03811182821017156106d957634e487b7160e01b5f52604160045260245ffd5b80516001600160801b0381168114610724575f5ffd5b919050565b805161ffff81168114610724575f5ffd5b805160ff81168114610724575f5ffd5b80516001600160a01b0381168114610724575f5ffd5b5f5f5f5f848603610220811215610775575f5ffd5b6101c0811215610783575f5ffd5b5061078c6106aa565b6107958661070e565b81526107a36020870161070e565b60208201526107b46040870161070e565b60408201526107c56060870161070e565b60608201526107d660808701610729565b60808201526107e760a08701610729565b60a08201526107f860c08701610729565b60c082015261080960e08701610729565b60e082015261081b6101008701610729565b61010082015261082e6101208701610729565b6101208201526108416101408701610729565b610140820152610854610160870161073a565b610160820152610867610180870161073a565b61018082015261087a6101a0870161073a565b6101a0820152935061088f6101c0860161074a565b925061089e6101e0860161074a565b91506108ad610200860161074a565b905092959194509250565b80516001600160401b0381168114610724575f5ffd5b805163ffffffff81168114610724575f5ffd5b5f6101808284031280156108f3575f5ffd5b506108fc6106df565b6109058361073a565b815261091360208401610729565b60208201526109246040840161073a565b6040820152610935606084016108b8565b6060820152610946608084016108ce565b608082015261095760a084016108ce565b60a082015261096860c084016108ce565b60c082015261097960e084016108ce565b60e082015261098b61010084016108ce565b61010082015261099e61012084016108ce565b6101208201526109b161014084016108ce565b6101408201526109c46101608401610729565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156109f8576109f86109d1565b92915050565b818103818111156109f8576109f86109d1565b80820281158282048414176109f8576109f86109d1565b84516001600160801b0316815261022081016020860151610a5460208401826001600160801b03169052565b506040860151610a6f60408401826001600160801b03169052565b506060860151610a8a60608401826001600160801b03169052565b506080860151610aa0608084018261ffff169052565b5060a0860151610ab660a084018261ffff169052565b5060c0860151610acc60c084018261ffff169052565b5060e0860151610ae260e084018261ffff169052565b50610100860151610afa61010084018261ffff169052565b50610120860151610b1261012084018261ffff169052565b50610140860151610b2a61014084018261ffff169052565b50610160860151610b4161016084018260ff169052565b50610180860151610b5861018084018260ff169052565b506101a0860151610b6f6101a084018260ff169052565b506001600160a01b0385166101c08301526001600160a01b0384166101e08301526001600160a01b03831661020083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a051614c70610d3a5f395f8181610593015281816135ad015281816135e7015261365f01525f818161056a015261370c01525f818161040c015261358201525f81816103d4015261321e01525f818161039c01526131e201525f61226f01525f8181610271015261342401525f81816105160152613f7f01525f81816104ec0152613f4901525f81816104c201526132e901525f8181610498015261328b01525f818161046e0152613e2301525f81816105bc015261120601525f8181610540015281816108af0152818161090501528181611e0e0152611e6301525f818161044401526129e501525f8181610364015281816109c601528181610af80152610c0201525f818161022a015281816117f5015281816119720152818161217f015281816126f9015261315e01525f8181610776015281816129b801528181612d0301526138d90152614c705ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c80639a9c29f6116100f3578063d9a3495211610093578063e52253811161006e578063e522538114610717578063e78307ca1461071f578063f52c4ddd14610761578063fc0c546a14610774575f5ffd5b8063d9a34952146106d2578063db8751a5146106e5578063df18e047146106f8575f5ffd5b8063c44956d1116100ce578063c44956d11461066c578063c915033714610675578063cd3293de14610688578063d3be6ae214610690575f5ffd5b80639a9c29f614610626578063a0c7f71c14610639578063badc2dff1461064c575f5ffd5b806361d027b31161015e5780637538499f116101395780637538499f146102bb57806379502c55146102e35780638f4e4321146105f357806393707a1914610613575f5ffd5b806361d027b31461026f578063634b91e31461029557806371fe60c4146102a8575f5ffd5b8063441a3e701161018e578063441a3e70146102025780634f8e4fbe146102155780635cfc1a5114610228575f5ffd5b80630aebeb4e146101b45780632207d882146101c9578063379607f5146101ef575b5f5ffd5b6101c76101c2366004614642565b61079a565b005b6101dc6101d7366004614659565b61089c565b6040519081526020015b60405180910390f35b6101dc6101fd366004614642565b610ce4565b6101dc610210366004614688565b610e1e565b6101dc610223366004614688565b61108b565b7f00000000000000000000000000000000000000000000000000000000000000005b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e6565b7f000000000000000000000000000000000000000000000000000000000000000061024a565b6101dc6102a3366004614688565b6110a5565b6101c76102b6366004614688565b61135d565b6102ce6102c93660046146cb565b611460565b604080519283526020830191909152016101e6565b6105e6604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a0810191909152604051806101c001604052807f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff16815250905090565b6040516101e691906146fe565b610606610601366004614642565b611580565b6040516101e69190614869565b6101c7610621366004614642565b6116e5565b6101c7610634366004614688565b6117a7565b6101dc610647366004614927565b611af8565b61065f61065a366004614642565b611c01565b6040516101e691906149b7565b6101dc60025481565b6101c7610683366004614688565b611d2b565b6101dc5f5481565b6101dc61069e366004614927565b5f91825260056020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205490565b6101dc6106e0366004614688565b611f90565b6101c76106f3366004614688565b61208f565b6101dc610706366004614a29565b60016020525f908152604090205481565b6101dc61236e565b6101dc61072d366004614927565b5f91825260046020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205490565b61065f61076f366004614688565b612446565b7f000000000000000000000000000000000000000000000000000000000000000061024a565b6107a26125df565b5f6107ac82612638565b90506107b8828261269d565b5f6107c16126f6565b90506107ce838383612789565b6107d98383836128b7565b6002820180545f90915582547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0400000000000000000000000000000000000000000000000000000000000017835560405181815284907fb0c61c02aaf32ebe1e91deaf03adf193fe0ba2f59b7bad743faddc87bc5e837b9060200160405180910390a2610869338261299e565b5050506108996126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b50565b5f6108a56125df565b8415806108d157507f000000000000000000000000000000000000000000000000000000000000000085115b15610936576040517fced18a1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b8315806109465750630100000084115b15610980576040517f4ede0ebc0000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b6127108311156109bf576040517f83f820d30000000000000000000000000000000000000000000000000000000081526004810184905260240161092d565b5f6109ea867f00000000000000000000000000000000000000000000000000000000000000006129df565b905080831015610a30576040517f9901e611000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161092d565b60025f8154610a3e90614a6f565b91829055505f81815260036020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001633178155909250610a8487612a22565b815461ffff9190911674010000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fff00ffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b178155610b1c7f0000000000000000000000000000000000000000000000000000000000000000612a6d565b6001820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091179055610b6886612ac2565b8160010160106101000a81548163ffffffff021916908363ffffffff160217905550610b9385612a22565b60018201805461ffff929092167801000000000000000000000000000000000000000000000000027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556002810184905560408051888152602081018890529081018690527f00000000000000000000000000000000000000000000000000000000000000006060820152339084907fabfd8c27a5b4e4f451b0183a6f3583e0eca147890d1889b50d6f5bd0cda2291d9060800160405180910390a3827ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d85604051610c8991815260200190565b60405180910390a2610ca38382610c9e6126f6565b612b0b565b610cad3385612ce9565b5050610cdc6126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b949350505050565b5f610ced6125df565b5f610cf783612638565b9050610d0b8382610d066126f6565b6128b7565b5f8381526004602090815260408083203384529091529020610d2d8282612d2b565b6002810180545f909155825490935073ffffffffffffffffffffffffffffffffffffffff163303610d7057600c820154610d679084614a87565b5f600c84015592505b825f03610da9576040517f7b2c2fef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051838152339085907f3300bdb359cfb956935bca32e9db727413eab1ca84341f2e36caea85bb7969689060200160405180910390a3610dea338461299e565b5050610e196126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b919050565b5f610e276125df565b5f610e3184612638565b5f858152600560209081526040808320338452909152902080549192509084101580610e955750808481548110610e6a57610e6a614a9a565b5f918252602090912001547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16155b15610ecf576040517f425f7af40000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b5f818581548110610ee257610ee2614a9a565b5f918252602091829020604080518082019091529101547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811682527c0100000000000000000000000000000000000000000000000000000000900463ffffffff169181018290529150610f506126f6565b1015610f965760208101516040517f686e00f300000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161092d565b5f828681548110610fa957610fa9614a9a565b5f91825260209091200180547fffffffff00000000000000000000000000000000000000000000000000000000167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff928316179055815161100b91600586019116612d67565b6040805187815260208101839052919550339188917f1c84cc0f96161bdafea718a9094dd21c21d1fb2f9ca2ebb9bd4e39918efbaace910160405180910390a3611055338561299e565b5050506110856126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b92915050565b5f6110968383612446565b6020015161ffff169392505050565b5f5f6110b084612638565b9050825f036110eb576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8481526004602090815260408083203384529091529020805484111561114b5780546040517f808722dc00000000000000000000000000000000000000000000000000000000815261092d918691600401918252602082015260400190565b5f6111546126f6565b90506111618684836128b7565b61116b8383612d2b565b84825f015f82825461117d9190614ac7565b909155505f90506111916003850187612d67565b9050805f036111cc576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6111da6005860183612dd6565b90505f60048654600160f01b900460ff1660048111156111fc576111fc614951565b146112305761122b7f000000000000000000000000000000000000000000000000000000000000000085614a87565b611232565b835b5f8a81526005602090815260408083203384529091529081902080548251808401909352995091925081908061126786612e2e565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815260200161129385612ac2565b63ffffffff90811690915282546001810184555f9384526020938490208351938501519092167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90931692909217910155604080518a81529182018b90528101859052606081018490526080810183905233908b907fd92d323dbc8847603a772571d6f3b5ad427765189d4dced5a20e41c41440b9b49060a00160405180910390a35050505050505092915050565b6113656125df565b5f61136e6126f6565b90505f61137b8483612e8f565b9050611387848261269d565b825f036113c0576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6113cb8482846128b7565b82816002015f8282546113de9190614a87565b909155505060405183815284907ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d9060200160405180910390a2611423848284612b0b565b61142d3384612ce9565b505061145c6126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b5050565b5f83815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff861684529091528120805482919084106114ce576040517f425f7af40000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b8084815481106114e0576114e0614a9a565b5f9182526020909120015481547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091169082908690811061152057611520614a9a565b5f918252602090912001547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909116935063ffffffff7c0100000000000000000000000000000000000000000000000000000000909104169150505b935093915050565b6115f76040518061016001604052805f6fffffffffffffffffffffffffffffffff1681526020015f63ffffffff1681526020015f61ffff1681526020015f60ff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b505f9081526003602081815260409283902083516101608101855260018201546fffffffffffffffffffffffffffffffff8116825263ffffffff700100000000000000000000000000000000820481169483019490945261ffff78010000000000000000000000000000000000000000000000008204169582019590955260ff600160d01b8604166060820152740100000000000000000000000000000000000000009094049091166080840152600281015460a08401529081015460c0830152600481015460e0830152600581015461010083015260068101546101208301526008015461014082015290565b6116ed6125df565b805f03611726576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f5f8282546117369190614a87565b909155505060405181815233907fd53214ca07be5520e229c395f05a3e5c0697ec6279184ffbe2758d304fd322cc9060200160405180910390a261177a3382612ce9565b6108996126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b6117af6125df565b5f6117b983612638565b90506117c6838284612f38565b6040517f30501b0d000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906330501b0d90602401602060405180830381865afa15801561184f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118739190614ada565b6118ac576040517f38cb05aa0000000000000000000000000000000000000000000000000000000081526004810183905260240161092d565b5f6118b56126f6565b90506118c28483836128b7565b6118d56118d0846001614a87565b612ac2565b60018301805463ffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556040517fb451b22500000000000000000000000000000000000000000000000000000000815260048101859052602481018490525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b451b22590604401606060405180830381865afa1580156119b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119db9190614af9565b90505f6119ec82604001518661311e565b90505f611a048787876119ff898861324f565b61332b565b90505f5f8460400151856020015114611a2657611a218988613507565b611a36565b611a368785855f01515f14613575565b86516020808901516040808b0151815194855292840191909152820152606081018790526080810183905260a081018290529193509150339089908b907fd75440713b865dddff46b64f14908f1e95faadcbd813e0a44ce37e8aba1297bd9060c00160405180910390a4611aad8988878b8a61368c565b60a083015115611ac457611ac48360a001516138aa565b5050505050505061145c6126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b5f82815260036020526040812081611b2482611b1f611b156126f6565b6007860190613941565b613954565b5f86815260046020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152902060018101546080830151600b8601549394509192611b9792611b7391614a87565b611b7d9190614ac7565b825490700100000000000000000000000000000000613a98565b8160020154611ba69190614a87565b835490945073ffffffffffffffffffffffffffffffffffffffff90811690861603611bf85760208201518251600c850154611be19190614a87565b611beb9190614a87565b611bf59085614a87565b93505b50505092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f82815260036020908152604091829020825160c081018452815473ffffffffffffffffffffffffffffffffffffffff8116825261ffff740100000000000000000000000000000000000000008204169382019390935263ffffffff7601000000000000000000000000000000000000000000008404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b909104166004811115611ce257611ce2614951565b6004811115611cf357611cf3614951565b815290547f0100000000000000000000000000000000000000000000000000000000000000900460ff16151560209091015292915050565b5f611d3583612638565b9050611d41838261269d565b60018154600160f01b900460ff166004811115611d6057611d60614951565b14611da75780546040517f800b061500000000000000000000000000000000000000000000000000000000815261092d918591600160f01b90910460ff1690600401614b77565b815f03611de0576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80545f90611e0a9074010000000000000000000000000000000000000000900461ffff1684613b48565b90507f0000000000000000000000000000000000000000000000000000000000000000811115611e8f576040517fced18a1b000000000000000000000000000000000000000000000000000000008152600481018290527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161092d565b60018201545f90611eb39083906fffffffffffffffffffffffffffffffff166129df565b90508083600201541015611f035760028301546040517f9901e61100000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161092d565b611f0c82612a22565b835461ffff9190911674010000000000000000000000000000000000000000027fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff90911617835560405184815285907f0b2666c07386621cba838d55a0a591a6d008b560a9c7d042429c935c4133dc62906020015b60405180910390a25050505050565b5f611f996125df565b5f611fa26126f6565b90505f611faf8583612e8f565b9050835f03611fea576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611ff58582846128b7565b5f85815260046020908152604080832033845290915290206120178282612d2b565b6120246003830186612dd6565b935083815f015f8282546120389190614a87565b90915550506040805186815260208101869052339188917f8ff2260d336d471a8bf17818a12fbf52c22cd506c1652b3007fd66fb90d0a1b1910160405180910390a3612085868385612b0b565b6110553386612ce9565b5f61209983612638565b90506120a5838261269d565b5f6120ae6126f6565b905060028254600160f01b900460ff1660048111156120cf576120cf614951565b1415806120e957508154600160d01b900463ffffffff1681115b156121305781546040517f800b061500000000000000000000000000000000000000000000000000000000815261092d918691600160f01b90910460ff1690600401614b77565b825f03612169576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612175855f1961108b565b90505f61221c60017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663723f02c4896040518263ffffffff1660e01b81526004016121d891815260200190565b602060405180830381865afa1580156121f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122179190614b8b565b613b6e565b6122269083614ac7565b90508085111561226c576040517f5b9fb5a9000000000000000000000000000000000000000000000000000000008152600481018690526024810182905260440161092d565b5f7f00000000000000000000000000000000000000000000000000000000000000006122988186614bcf565b6122a3906001614a87565b6122ad9190614be2565b85547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000178655905061232861230282612ac2565b61231461230f8987614ac7565b612e2e565b5f8a81526006602052604090209190613b7d565b5050604080518781526020810183905288917f58a43ff13a993e954174a7a49e4106e9315ad65bc2adfb7b623458cb80098d85910160405180910390a250505050505050565b5f6123776125df565b50335f90815260016020526040812054908190036123c1576040517f7b2c2fef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f8181526001602052604080822091909155517f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c3906124049084815260200190565b60405180910390a2612416338261299e565b6124436126365f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612630565b90565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f83815260036020908152604091829020825160c081018452815473ffffffffffffffffffffffffffffffffffffffff8116825261ffff740100000000000000000000000000000000000000008204169382019390935263ffffffff7601000000000000000000000000000000000000000000008404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b90910416600481111561252757612527614951565b600481111561253857612538614951565b815290547f0100000000000000000000000000000000000000000000000000000000000000900460ff16151560209091015260a081015190915015611085575f61259f61258c6118d08563ffffffff613b96565b5f86815260066020526040902090613ba5565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905080156125d8576125ce81612a22565b61ffff1660208301525b5092915050565b6126097f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613c69565b61263660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613ca0565b565b5f818152600360205260408120908154600160f01b900460ff16600481111561266357612663614951565b03610e19576040517f7eb3bd190000000000000000000000000000000000000000000000000000000081526004810183905260240161092d565b805473ffffffffffffffffffffffffffffffffffffffff16331461145c576040517f55a3d2d60000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161092d565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015612760573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127849190614b8b565b905090565b8154600160f01b900460ff1660018160048111156127a9576127a9614951565b036127b45750505050565b60048160048111156127c8576127c8614951565b14806127e257508254600160d01b900463ffffffff168211155b1561281d5783816040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614b77565b82546001840154600160d01b90910463ffffffff9081167401000000000000000000000000000000000000000090920416116128b15760018301546040517f6903d2bd000000000000000000000000000000000000000000000000000000008152600481018690527401000000000000000000000000000000000000000090910463ffffffff16602482015260440161092d565b50505050565b5f6128c56007840183613ca7565b9050805f036128d45750505050565b5f6128df8483613954565b602081015181519192506128f291614a87565b84600c015f8282546129049190614a87565b90915550506080810151600b850180545f90612921908490614a87565b909155505060608101515f8054819061293b908490614a87565b9091555050805160208083015160408085015160608087015183518a81529586019690965291840192909252820152608081019190915285907fe01620a2014df9ffd311c510912dedfbe6542ddb26417147f26455f7465ba3739060a001611f81565b61145c73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168383613ce0565b5f612a1b7f00000000000000000000000000000000000000000000000000000000000000006127106001612a138688614be2565b929190613d40565b9392505050565b5f61ffff821115612a69576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152601060048201526024810183905260440161092d565b5090565b5f6fffffffffffffffffffffffffffffffff821115612a69576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161092d565b5f63ffffffff821115612a69576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161092d565b60018254600160f01b900460ff166004811115612b2a57612b2a614951565b141580612b7c575060018201548254612b71916fffffffffffffffffffffffffffffffff169074010000000000000000000000000000000000000000900461ffff16614be2565b612b7a83613d82565b105b15612b8657505050565b5f612b9082612ac2565b6001848101549192505f91612bbf90700100000000000000000000000000000000900463ffffffff1684614bf9565b612bc99190614c15565b84547e020000000000000000000000000000000000000000000000000000000000007fff000000000000000000ffffffffffffffffffffffffffffffffffffffffffff90911676010000000000000000000000000000000000000000000063ffffffff8681169182027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1692909217600160d01b928516928302179290921787556001870180547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000840217905560408051928352602083019190915291925086917f9287e8a5776d6ddc0138ad9de6c13e258200a7b3c68c2fcd78f64136443794a69101611f81565b61145c73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016833084613d97565b612d42816001015483600b0154611b7d9190614ac7565b816002015f828254612d549190614a87565b9091555050600b90910154600190910155565b5f612d9c612d95845f01546001612d7e9190614a87565b600180870154612d8d91614a87565b859190613a98565b8454613b96565b905080835f015f828254612db09190614ac7565b9250508190555081836001015f828254612dca9190614ac7565b90915550909392505050565b5f612e0083600101546001612deb9190614a87565b8454612df8906001614a87565b849190613a98565b905081835f015f828254612e149190614a87565b9250508190555080836001015f828254612dca9190614a87565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff821115612a69576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260e060048201526024810183905260440161092d565b5f612e9983612638565b8054909150600160f01b900460ff165f6001826004811115612ebd57612ebd614951565b1480612ef357506002826004811115612ed857612ed8614951565b148015612ef357508254600160d01b900463ffffffff168411155b905080612f305784826040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614b77565b505092915050565b8154600160f01b900460ff166002816004811115612f5857612f58614951565b14158015612f7857506003816004811115612f7557612f75614951565b14155b15612fb35783816040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614b77565b8254760100000000000000000000000000000000000000000000900463ffffffff16821080612fef57508254600160d01b900463ffffffff1682115b15613030576040517f388e8590000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161092d565b600183015474010000000000000000000000000000000000000000900463ffffffff16821015613096576040517fd0e4288f000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161092d565b600183015474010000000000000000000000000000000000000000900463ffffffff168211156128b15760018301546040517fc1fea46f000000000000000000000000000000000000000000000000000000008152600481018690527401000000000000000000000000000000000000000090910463ffffffff16602482015260440161092d565b5f825f0361312d57505f611085565b6040517fddd68b73000000000000000000000000000000000000000000000000000000008152600481018390525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ddd68b7390602401602060405180830381865afa1580156131b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131dc9190614b8b565b613206857f0000000000000000000000000000000000000000000000000000000000000000614be2565b6132109190614bcf565b9050610cdc613248613242867f0000000000000000000000000000000000000000000000000000000000000000614be2565b83613b96565b5f54613b96565b604080518082019091525f808252602082015260018301546fffffffffffffffffffffffffffffffff166132ca61328584613df3565b6132af837f0000000000000000000000000000000000000000000000000000000000000000614be2565b6132b99190614be2565b6132c561271080614be2565b613e4e565b82526040830151602084015161331f916132e391614ac7565b61330d837f0000000000000000000000000000000000000000000000000000000000000000614be2565b6133179190614be2565b612710613e4e565b60208301525092915050565b6133646040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b613380838360200151845f015161337b9190614a87565b613e81565b805190915015610cdc578060200151836002015f8282546133a19190614ac7565b909155505060408101516003840180545f906133be908490614ac7565b909155505060608101516005840180545f906133db908490614ac7565b90915550506080810151335f9081526001602052604081208054909190613403908490614a87565b909155505060c081015173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054909190613461908490614a87565b9250508190555083857f7250a2ee8eb5511ea7642236460e92489d8eb51d0ad90163090672524f3170bc845f0151856020015185602001518660400151876060015188608001518960a001518a60c001516040516134f7989796959493929190978852602088019690965260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b60405180910390a3949350505050565b5f5f5f61351684600701613fe4565b9050801561356957805f5f82825461352e9190614a87565b909155505060405181815285907f8691e944abf5ee223b94929fdf3478b5ac64127913c67e756a23b379063cee099060200160405180910390a25b505f9485945092505050565b5f5f82156135aa576135a77f000000000000000000000000000000000000000000000000000000000000000085613b96565b90505b5f7f00000000000000000000000000000000000000000000000000000000000000006135d68387614ac7565b6135e09190614bcf565b905061360c7f000000000000000000000000000000000000000000000000000000000000000082614be2565b92506136188383614a87565b5f5f8282546136279190614ac7565b9091555050335f908152600160205260408120805484929061364a908490614a87565b909155505082156136835761368360078701827f0000000000000000000000000000000000000000000000000000000000000000614054565b50935093915050565b5f61369684613df3565b1515806136ab57508360400151846020015114155b90508080156136c957506001850154600160d01b900460ff90811614155b1561370357600185018054601a906136ea90600160d01b900460ff16614c31565b91906101000a81548160ff021916908360ff1602179055505b60018501545f907f0000000000000000000000000000000000000000000000000000000000000000600160d01b90910460ff16118061377e575060018601546fffffffffffffffffffffffffffffffff1661375e888661108b565b6137689190614be2565b61377187613d82565b61377c906002614be2565b105b90508015806137aa575060028654600160f01b900460ff1660048111156137a7576137a7614951565b14155b156137b65750506138a3565b85545f906137d190600160d01b900463ffffffff1685613b96565b87547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e03000000000000000000000000000000000000000000000000000000000000178855905061382381612ac2565b87547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d01b63ffffffff9290921682021788556001880154604080518481529290910460ff16602083015289917ff195d2c43c868f7dd8b46f275f0cf89843ecd331b273f0cc6f0018ac9a86f38e910160405180910390a25050505b5050505050565b6040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906342966c68906024015f604051808303815f87803b15801561392f575f5ffd5b505af11580156138a3573d5f5f3e3d5ffd5b5f61394c83836140ca565b509392505050565b6139816040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b6001830154612710906139b4907801000000000000000000000000000000000000000000000000900461ffff1684614be2565b6139be9190614bcf565b8082525f906139cd9084614ac7565b90505f6139d985613d82565b905080156139f85760028501546139f290839083613a98565b60208401525b5f836020015183613a099190614ac7565b600487015490915015801590613a225750600386015415155b15613a7a576004860154613a4a90829070010000000000000000000000000000000090613a98565b608085018190526004870154613a7491907001000000000000000000000000000000006001613d40565b60408501525b6040840151613a899082614ac7565b60608501525091949350505050565b5f5f5f613aa58686614139565b91509150815f03613ac957838181613abf57613abf614ba2565b0492505050612a1b565b818411613ae057613ae06003851502601118614155565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f613b558585614166565b90925090505f1980821883151502185b95945050505050565b5f828218828411028218612a1b565b5f80613b8a85858561417e565b91509150935093915050565b5f828218828410028218612a1b565b81545f9081816005811115613bff575f613bbe84614333565b613bc89085614ac7565b5f8881526020902090915081015463ffffffff9081169087161015613bef57809150613bfd565b613bfa816001614a87565b92505b505b5f613c0c87878585614498565b90508015613c5c57613c3087613c23600184614ac7565b5f91825260209091200190565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613c5e565b5f5b979650505050505050565b15612636576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f613cb384846140ca565b80865560018601805492945090925083915f90613cd1908490614ac7565b90915550505060029092015590565b613ced83838360016144e4565b613d3b576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161092d565b505050565b5f613d6d613d4d8361456c565b8015613d6857505f8480613d6357613d63614ba2565b868809115b151590565b613d78868686613a98565b613b659190614a87565b600381015460028201545f9161108591614a87565b613da5848484846001614598565b6128b1576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161092d565b5f5f8260200151835f0151613e089190614ac7565b613e1490612710614be2565b8351909150612a1b90613e47907f0000000000000000000000000000000000000000000000000000000000000000614be2565b829061462b565b5f815f03613e6057613e606012614155565b816001840381613e7257613e72614ba2565b04600101831515029392505050565b613eba6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600583015460038401545f90613ed1908390614a87565b9050613eec84828760020154613ee79190614a87565b613b96565b8084526002860154613efe9190613b96565b6020840181905283515f91613f1291614ac7565b90508015613f2d57613f278184846001613d40565b60608501525b6060840151613f3c9082614ac7565b60408501528351613f70907f0000000000000000000000000000000000000000000000000000000000000000612710613a98565b608085018190528451613fb3917f00000000000000000000000000000000000000000000000000000000000000009161271091613fac91614ac7565b9190613a98565b60a0850181905260808501518551613fcb9190614ac7565b613fd59190614ac7565b60c08501525091949350505050565b600180820180545f9182905583548285556002850154919390929161400891614a87565b90505b811561404d575f81815260038501602052604090205461402b9083614ac7565b5f828152600386016020526040812055915061404681614a6f565b905061400b565b5050919050565b81835f015f8282546140669190614a87565b9091555061407690508183614be2565b836001015f8282546140889190614a87565b9250508190555081836003015f8386600201546140a59190614a87565b81526020019081526020015f205f8282546140c09190614a87565b9091555050505050565b815460028301545f919082906140e1906001614a87565b90505b81158015906140f35750838111155b15614131576141028284614a87565b5f82815260038701602052604090205490935061411f9083614ac7565b915061412a81614a6f565b90506140e4565b509250929050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b80820182811015905f90825b81029150509250929050565b82545f90819080156142c5575f61419a87613c23600185614ac7565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690881682111561420a576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff160361425357825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556142b7565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b945085935061157892505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a815291822095519251909316640100000000029190931617920191909155905081611578565b5f60018211614340575090565b81600170010000000000000000000000000000000082106143665760809190911c9060401b5b6801000000000000000082106143815760409190911c9060201b5b64010000000082106143985760209190911c9060101b5b6201000082106143ad5760109190911c9060081b5b61010082106143c15760089190911c9060041b5b601082106143d45760049190911c9060021b5b600482106143e05760011b5b600302600190811c908185816143f8576143f8614ba2565b048201901c9050600181858161441057614410614ba2565b048201901c9050600181858161442857614428614ba2565b048201901c9050600181858161444057614440614ba2565b048201901c9050600181858161445857614458614ba2565b048201901c9050600181858161447057614470614ba2565b048201901c905061448f81858161448957614489614ba2565b04821190565b90039392505050565b5f5b8183101561394c575f85815260209020838316600285851804019081015463ffffffff868116911611156144d0578092506144de565b6144db816001614a87565b93505b5061449a565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316614560578383151615614554573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f600282600381111561458157614581614951565b61458b9190614c4f565b60ff166001149050919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661461a57838315161561460e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f613b65848480820382811115905f9082614172565b5f60208284031215614652575f5ffd5b5035919050565b5f5f5f5f6080858703121561466c575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f60408385031215614699575f5ffd5b50508035926020909101359150565b803573ffffffffffffffffffffffffffffffffffffffff81168114610e19575f5ffd5b5f5f5f606084860312156146dd575f5ffd5b833592506146ed602085016146a8565b929592945050506040919091013590565b81516fffffffffffffffffffffffffffffffff1681526101c08101602083015161473c60208401826fffffffffffffffffffffffffffffffff169052565b50604083015161476060408401826fffffffffffffffffffffffffffffffff169052565b50606083015161478460608401826fffffffffffffffffffffffffffffffff169052565b50608083015161479a608084018261ffff169052565b5060a08301516147b060a084018261ffff169052565b5060c08301516147c660c084018261ffff169052565b5060e08301516147dc60e084018261ffff169052565b506101008301516147f461010084018261ffff169052565b5061012083015161480c61012084018261ffff169052565b5061014083015161482461014084018261ffff169052565b5061016083015161483b61016084018260ff169052565b5061018083015161485261018084018260ff169052565b506101a08301516125d86101a084018260ff169052565b81516fffffffffffffffffffffffffffffffff1681526101608101602083015161489b602084018263ffffffff169052565b5060408301516148b1604084018261ffff169052565b5060608301516148c6606084018260ff169052565b5060808301516148de608084018263ffffffff169052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215614938575f5ffd5b82359150614948602084016146a8565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106149b3577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f60c08201905073ffffffffffffffffffffffffffffffffffffffff835116825261ffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151614a18608084018261497e565b5060a0928301511515919092015290565b5f60208284031215614a39575f5ffd5b612a1b826146a8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f198203614a8057614a80614a42565b5060010190565b8082018082111561108557611085614a42565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561108557611085614a42565b5f60208284031215614aea575f5ffd5b81518015158114612a1b575f5ffd5b5f6060828403128015614b0a575f5ffd5b506040516060810167ffffffffffffffff81118282101715614b53577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60409081528351825260208085015190830152928301519281019290925250919050565b82815260408101612a1b602083018461497e565b5f60208284031215614b9b575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614bdd57614bdd614ba2565b500490565b808202811582820484141761108557611085614a42565b63ffffffff818116838216019081111561108557611085614a42565b63ffffffff828116828216039081111561108557611085614a42565b5f60ff821660ff8103614c4657614c46614a42565b60010192915050565b5f60ff831680614c6157614c61614ba2565b8060ff8416069150509291505056",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) c, address token_, address capacity_, address treasury_) returns()
func (staking *Staking) PackConstructor(c IStakingConfig, token_ common.Address, capacity_ common.Address, treasury_ common.Address) []byte {
	enc, err := staking.abi.Pack("", c, token_, capacity_, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e4321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) PackAccountOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("accountOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e4321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackAccountOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("accountOf", id)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f4e4321.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) UnpackAccountOf(data []byte) (IStakingAccount, error) {
	out, err := staking.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(IStakingAccount), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingAccount)).(*IStakingAccount)
	return out0, nil
}

// PackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (staking *Staking) PackAddBond(id *big.Int, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("addBond", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (staking *Staking) TryPackAddBond(id *big.Int, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("addBond", id, amount)
}

// PackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (staking *Staking) PackAddUnits(id *big.Int, n *big.Int) []byte {
	enc, err := staking.abi.Pack("addUnits", id, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (staking *Staking) TryPackAddUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return staking.abi.Pack("addUnits", id, n)
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) PackCapacity() []byte {
	enc, err := staking.abi.Pack("capacity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) TryPackCapacity() ([]byte, error) {
	return staking.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) UnpackCapacity(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("capacity", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) PackClaim(id *big.Int) []byte {
	enc, err := staking.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) TryPackClaim(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x379607f5.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) PackClaimable(id *big.Int, account common.Address) []byte {
	enc, err := staking.abi.Pack("claimable", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) TryPackClaimable(id *big.Int, account common.Address) ([]byte, error) {
	return staking.abi.Pack("claimable", id, account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0c7f71c.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (staking *Staking) PackClose(id *big.Int) []byte {
	enc, err := staking.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (staking *Staking) TryPackClose(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("close", id)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) PackCollect() []byte {
	enc, err := staking.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) TryPackCollect() ([]byte, error) {
	return staking.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitmentCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44956d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) PackCommitmentCount() []byte {
	enc, err := staking.abi.Pack("commitmentCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44956d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) TryPackCommitmentCount() ([]byte, error) {
	return staking.abi.Pack("commitmentCount")
}

// UnpackCommitmentCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc44956d1.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) UnpackCommitmentCount(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("commitmentCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) PackConfig() []byte {
	enc, err := staking.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := staking.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
	return out0, nil
}

// PackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2207d882.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) PackCreateCommitment(units *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := staking.abi.Pack("createCommitment", units, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2207d882.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) TryPackCreateCommitment(units *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return staking.abi.Pack("createCommitment", units, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2207d882.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) UnpackCreateCommitment(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("createCommitment", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a34952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) PackDelegate(id *big.Int, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("delegate", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a34952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) TryPackDelegate(id *big.Int, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("delegate", id, amount)
}

// UnpackDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9a34952.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) UnpackDelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("delegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93707a19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (staking *Staking) PackFundRewards(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("fundRewards", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93707a19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (staking *Staking) TryPackFundRewards(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("fundRewards", amount)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) PackOwed(account common.Address) []byte {
	enc, err := staking.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) TryPackOwed(account common.Address) ([]byte, error) {
	return staking.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (staking *Staking) PackRemoveUnits(id *big.Int, n *big.Int) []byte {
	enc, err := staking.abi.Pack("removeUnits", id, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (staking *Staking) TryPackRemoveUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeUnits", id, n)
}

// PackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3be6ae2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) PackRequestCount(id *big.Int, delegator common.Address) []byte {
	enc, err := staking.abi.Pack("requestCount", id, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3be6ae2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) TryPackRequestCount(id *big.Int, delegator common.Address) ([]byte, error) {
	return staking.abi.Pack("requestCount", id, delegator)
}

// UnpackRequestCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3be6ae2.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) UnpackRequestCount(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("requestCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7538499f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) PackRequestOf(id *big.Int, delegator common.Address, request *big.Int) []byte {
	enc, err := staking.abi.Pack("requestOf", id, delegator, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7538499f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) TryPackRequestOf(id *big.Int, delegator common.Address, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestOf", id, delegator, request)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	ThawingShares *big.Int
	ReleaseEpoch  *big.Int
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7538499f.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := staking.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ThawingShares = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReleaseEpoch = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) PackReserve() []byte {
	enc, err := staking.abi.Pack("reserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) TryPackReserve() ([]byte, error) {
	return staking.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a9c29f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 id, uint256 epoch) returns()
func (staking *Staking) PackSettle(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("settle", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a9c29f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 id, uint256 epoch) returns()
func (staking *Staking) TryPackSettle(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("settle", id, epoch)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78307ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) PackSharesOf(id *big.Int, delegator common.Address) []byte {
	enc, err := staking.abi.Pack("sharesOf", id, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78307ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) TryPackSharesOf(id *big.Int, delegator common.Address) ([]byte, error) {
	return staking.abi.Pack("sharesOf", id, delegator)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78307ca.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) UnpackSharesOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("sharesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf52c4ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) PackTermsAt(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("termsAt", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf52c4ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) TryPackTermsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsAt", id, epoch)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf52c4ddd.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) UnpackTermsAt(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsAt", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
	return out0, nil
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) PackTermsOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("termsOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) UnpackTermsOf(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) PackTreasury() []byte {
	enc, err := staking.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) TryPackTreasury() ([]byte, error) {
	return staking.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) PackUndelegate(id *big.Int, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("undelegate", id, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) TryPackUndelegate(id *big.Int, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("undelegate", id, shares)
}

// UnpackUndelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x634b91e3.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) UnpackUndelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("undelegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnitsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8e4fbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) PackUnitsAt(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("unitsAt", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8e4fbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) TryPackUnitsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("unitsAt", id, epoch)
}

// UnpackUnitsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f8e4fbe.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) UnpackUnitsAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unitsAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x441a3e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) PackWithdraw(id *big.Int, request *big.Int) []byte {
	enc, err := staking.abi.Pack("withdraw", id, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x441a3e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) TryPackWithdraw(id *big.Int, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("withdraw", id, request)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x441a3e70.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakingActivated represents a Activated event raised by the Staking contract.
type StakingActivated struct {
	Id         *big.Int
	StartEpoch *big.Int
	EndEpoch   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (StakingActivated) ContractEventName() string {
	return StakingActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch)
func (staking *Staking) UnpackActivatedEvent(log *types.Log) (*StakingActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingActivated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingBondAdded represents a BondAdded event raised by the Staking contract.
type StakingBondAdded struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingBondAddedEventName = "BondAdded"

// ContractEventName returns the user-defined event name.
func (StakingBondAdded) ContractEventName() string {
	return StakingBondAddedEventName
}

// UnpackBondAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondAdded(uint256 indexed id, uint256 amount)
func (staking *Staking) UnpackBondAddedEvent(log *types.Log) (*StakingBondAdded, error) {
	event := "BondAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBondAdded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCollected represents a Collected event raised by the Staking contract.
type StakingCollected struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (StakingCollected) ContractEventName() string {
	return StakingCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed account, uint256 amount)
func (staking *Staking) UnpackCollectedEvent(log *types.Log) (*StakingCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCollected)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentClosed represents a CommitmentClosed event raised by the Staking contract.
type StakingCommitmentClosed struct {
	Id   *big.Int
	Bond *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentClosedEventName = "CommitmentClosed"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentClosed) ContractEventName() string {
	return StakingCommitmentClosedEventName
}

// UnpackCommitmentClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentClosed(uint256 indexed id, uint256 bond)
func (staking *Staking) UnpackCommitmentClosedEvent(log *types.Log) (*StakingCommitmentClosed, error) {
	event := "CommitmentClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentClosed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentCreated represents a CommitmentCreated event raised by the Staking contract.
type StakingCommitmentCreated struct {
	Id                *big.Int
	Provider          common.Address
	Units             *big.Int
	Duration          *big.Int
	CommissionBps     *big.Int
	CollateralPerUnit *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentCreatedEventName = "CommitmentCreated"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentCreated) ContractEventName() string {
	return StakingCommitmentCreatedEventName
}

// UnpackCommitmentCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentCreated(uint256 indexed id, address indexed provider, uint256 units, uint256 duration, uint256 commissionBps, uint256 collateralPerUnit)
func (staking *Staking) UnpackCommitmentCreatedEvent(log *types.Log) (*StakingCommitmentCreated, error) {
	event := "CommitmentCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentCreated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentFailed represents a CommitmentFailed event raised by the Staking contract.
type StakingCommitmentFailed struct {
	Id       *big.Int
	EndEpoch *big.Int
	Failures *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentFailedEventName = "CommitmentFailed"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentFailed) ContractEventName() string {
	return StakingCommitmentFailedEventName
}

// UnpackCommitmentFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentFailed(uint256 indexed id, uint256 endEpoch, uint256 failures)
func (staking *Staking) UnpackCommitmentFailedEvent(log *types.Log) (*StakingCommitmentFailed, error) {
	event := "CommitmentFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentFailed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingConfigured represents a Configured event raised by the Staking contract.
type StakingConfigured struct {
	Config   IStakingConfig
	Token    common.Address
	Capacity common.Address
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingConfigured) ContractEventName() string {
	return StakingConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) config, address token, address capacity, address treasury)
func (staking *Staking) UnpackConfiguredEvent(log *types.Log) (*StakingConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingConfigured)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingDelegated represents a Delegated event raised by the Staking contract.
type StakingDelegated struct {
	Id        *big.Int
	Delegator common.Address
	Amount    *big.Int
	Shares    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingDelegatedEventName = "Delegated"

// ContractEventName returns the user-defined event name.
func (StakingDelegated) ContractEventName() string {
	return StakingDelegatedEventName
}

// UnpackDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delegated(uint256 indexed id, address indexed delegator, uint256 amount, uint256 shares)
func (staking *Staking) UnpackDelegatedEvent(log *types.Log) (*StakingDelegated, error) {
	event := "Delegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingDelegated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsClaimed represents a RewardsClaimed event raised by the Staking contract.
type StakingRewardsClaimed struct {
	Id      *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingRewardsClaimedEventName = "RewardsClaimed"

// ContractEventName returns the user-defined event name.
func (StakingRewardsClaimed) ContractEventName() string {
	return StakingRewardsClaimedEventName
}

// UnpackRewardsClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsClaimed(uint256 indexed id, address indexed account, uint256 amount)
func (staking *Staking) UnpackRewardsClaimedEvent(log *types.Log) (*StakingRewardsClaimed, error) {
	event := "RewardsClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsClaimed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsForfeited represents a RewardsForfeited event raised by the Staking contract.
type StakingRewardsForfeited struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingRewardsForfeitedEventName = "RewardsForfeited"

// ContractEventName returns the user-defined event name.
func (StakingRewardsForfeited) ContractEventName() string {
	return StakingRewardsForfeitedEventName
}

// UnpackRewardsForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsForfeited(uint256 indexed id, uint256 amount)
func (staking *Staking) UnpackRewardsForfeitedEvent(log *types.Log) (*StakingRewardsForfeited, error) {
	event := "RewardsForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsForfeited)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsFunded represents a RewardsFunded event raised by the Staking contract.
type StakingRewardsFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingRewardsFundedEventName = "RewardsFunded"

// ContractEventName returns the user-defined event name.
func (StakingRewardsFunded) ContractEventName() string {
	return StakingRewardsFundedEventName
}

// UnpackRewardsFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsFunded(address indexed from, uint256 amount)
func (staking *Staking) UnpackRewardsFundedEvent(log *types.Log) (*StakingRewardsFunded, error) {
	event := "RewardsFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsFunded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsVested represents a RewardsVested event raised by the Staking contract.
type StakingRewardsVested struct {
	Id         *big.Int
	Epoch      *big.Int
	Commission *big.Int
	ToBond     *big.Int
	ToPool     *big.Int
	Returned   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingRewardsVestedEventName = "RewardsVested"

// ContractEventName returns the user-defined event name.
func (StakingRewardsVested) ContractEventName() string {
	return StakingRewardsVestedEventName
}

// UnpackRewardsVestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsVested(uint256 indexed id, uint256 epoch, uint256 commission, uint256 toBond, uint256 toPool, uint256 returned)
func (staking *Staking) UnpackRewardsVestedEvent(log *types.Log) (*StakingRewardsVested, error) {
	event := "RewardsVested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsVested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSettled represents a Settled event raised by the Staking contract.
type StakingSettled struct {
	Id            *big.Int
	Epoch         *big.Int
	Settler       common.Address
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
	Earned        *big.Int
	Reward        *big.Int
	Fee           *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (StakingSettled) ContractEventName() string {
	return StakingSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 indexed id, uint256 indexed epoch, address indexed settler, uint256 opportunities, uint256 claimed, uint256 proven, uint256 earned, uint256 reward, uint256 fee)
func (staking *Staking) UnpackSettledEvent(log *types.Log) (*StakingSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSettled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Id             *big.Int
	Epoch          *big.Int
	ForDowntime    *big.Int
	ForFalseClaims *big.Int
	FromBond       *big.Int
	FromPool       *big.Int
	FromThawing    *big.Int
	Bounty         *big.Int
	Burned         *big.Int
	ToTreasury     *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint256 indexed id, uint256 indexed epoch, uint256 forDowntime, uint256 forFalseClaims, uint256 fromBond, uint256 fromPool, uint256 fromThawing, uint256 bounty, uint256 burned, uint256 toTreasury)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUndelegated represents a Undelegated event raised by the Staking contract.
type StakingUndelegated struct {
	Id            *big.Int
	Delegator     common.Address
	Request       *big.Int
	Shares        *big.Int
	Amount        *big.Int
	ThawingShares *big.Int
	ReleaseEpoch  *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingUndelegatedEventName = "Undelegated"

// ContractEventName returns the user-defined event name.
func (StakingUndelegated) ContractEventName() string {
	return StakingUndelegatedEventName
}

// UnpackUndelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Undelegated(uint256 indexed id, address indexed delegator, uint256 request, uint256 shares, uint256 amount, uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) UnpackUndelegatedEvent(log *types.Log) (*StakingUndelegated, error) {
	event := "Undelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUndelegated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUnitsAdded represents a UnitsAdded event raised by the Staking contract.
type StakingUnitsAdded struct {
	Id    *big.Int
	Units *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingUnitsAddedEventName = "UnitsAdded"

// ContractEventName returns the user-defined event name.
func (StakingUnitsAdded) ContractEventName() string {
	return StakingUnitsAddedEventName
}

// UnpackUnitsAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsAdded(uint256 indexed id, uint256 units)
func (staking *Staking) UnpackUnitsAddedEvent(log *types.Log) (*StakingUnitsAdded, error) {
	event := "UnitsAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnitsAdded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUnitsRemoved represents a UnitsRemoved event raised by the Staking contract.
type StakingUnitsRemoved struct {
	Id        *big.Int
	Units     *big.Int
	FromEpoch *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingUnitsRemovedEventName = "UnitsRemoved"

// ContractEventName returns the user-defined event name.
func (StakingUnitsRemoved) ContractEventName() string {
	return StakingUnitsRemovedEventName
}

// UnpackUnitsRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsRemoved(uint256 indexed id, uint256 units, uint256 fromEpoch)
func (staking *Staking) UnpackUnitsRemovedEvent(log *types.Log) (*StakingUnitsRemoved, error) {
	event := "UnitsRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnitsRemoved)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Id        *big.Int
	Delegator common.Address
	Request   *big.Int
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed delegator, uint256 request, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawn)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochNotFinal"].ID.Bytes()[:4]) {
		return staking.UnpackEpochNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochOutOfRange"].ID.Bytes()[:4]) {
		return staking.UnpackEpochOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidCommission"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidCommissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidDuration"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidUnits"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchCommitment"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchRequest"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotEnoughShares"].ID.Bytes()[:4]) {
		return staking.UnpackNotEnoughSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotEnoughUnits"].ID.Bytes()[:4]) {
		return staking.UnpackNotEnoughUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotNextEpoch"].ID.Bytes()[:4]) {
		return staking.UnpackNotNextEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return staking.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return staking.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return staking.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return staking.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return staking.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillThawing"].ID.Bytes()[:4]) {
		return staking.UnpackStillThawingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return staking.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAlreadySettled represents a AlreadySettled error raised by the Staking contract.
type StakingAlreadySettled struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint256 id, uint256 epoch)
func StakingAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0xd0e4288f6b156487bb3f26ea7a1e549f92b92600ffd90e356619661f922bcc50")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint256 id, uint256 epoch)
func (staking *Staking) UnpackAlreadySettledError(raw []byte) (*StakingAlreadySettled, error) {
	out := new(StakingAlreadySettled)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBondTooSmall represents a BondTooSmall error raised by the Staking contract.
type StakingBondTooSmall struct {
	Bond     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func StakingBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func (staking *Staking) UnpackBondTooSmallError(raw []byte) (*StakingBondTooSmall, error) {
	out := new(StakingBondTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Staking contract.
type StakingCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (staking *Staking) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingCheckpointUnorderedInsertion, error) {
	out := new(StakingCheckpointUnorderedInsertion)
	if err := staking.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEpochNotFinal represents a EpochNotFinal error raised by the Staking contract.
type StakingEpochNotFinal struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotFinal(uint256 epoch)
func StakingEpochNotFinalErrorID() common.Hash {
	return common.HexToHash("0x38cb05aa7032ec980ca8c497127e32406a9048bfff9161fc6b4eef0e0b1b5cb0")
}

// UnpackEpochNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotFinal(uint256 epoch)
func (staking *Staking) UnpackEpochNotFinalError(raw []byte) (*StakingEpochNotFinal, error) {
	out := new(StakingEpochNotFinal)
	if err := staking.abi.UnpackIntoInterface(out, "EpochNotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEpochOutOfRange represents a EpochOutOfRange error raised by the Staking contract.
type StakingEpochOutOfRange struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochOutOfRange(uint256 id, uint256 epoch)
func StakingEpochOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x388e85907f0576fa3ee0baabbb30e99a208abba6d7f64d2297202f707ec414ee")
}

// UnpackEpochOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochOutOfRange(uint256 id, uint256 epoch)
func (staking *Staking) UnpackEpochOutOfRangeError(raw []byte) (*StakingEpochOutOfRange, error) {
	out := new(StakingEpochOutOfRange)
	if err := staking.abi.UnpackIntoInterface(out, "EpochOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidCommission represents a InvalidCommission error raised by the Staking contract.
type StakingInvalidCommission struct {
	CommissionBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommission(uint256 commissionBps)
func StakingInvalidCommissionErrorID() common.Hash {
	return common.HexToHash("0x83f820d3bfd17523476603ee7aef4a53b244f8afca48198df72047a7cda966c1")
}

// UnpackInvalidCommissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommission(uint256 commissionBps)
func (staking *Staking) UnpackInvalidCommissionError(raw []byte) (*StakingInvalidCommission, error) {
	out := new(StakingInvalidCommission)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidCommission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidConfig represents a InvalidConfig error raised by the Staking contract.
type StakingInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func StakingInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (staking *Staking) UnpackInvalidConfigError(raw []byte) (*StakingInvalidConfig, error) {
	out := new(StakingInvalidConfig)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidDuration represents a InvalidDuration error raised by the Staking contract.
type StakingInvalidDuration struct {
	Duration *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDuration(uint256 duration)
func StakingInvalidDurationErrorID() common.Hash {
	return common.HexToHash("0x4ede0ebc942d84ecb08b2e48ca6725f2aa28837e65b0ea04d5af93f2ca6f0f8a")
}

// UnpackInvalidDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDuration(uint256 duration)
func (staking *Staking) UnpackInvalidDurationError(raw []byte) (*StakingInvalidDuration, error) {
	out := new(StakingInvalidDuration)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidUnits represents a InvalidUnits error raised by the Staking contract.
type StakingInvalidUnits struct {
	Units *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUnits(uint256 units, uint256 max)
func StakingInvalidUnitsErrorID() common.Hash {
	return common.HexToHash("0xced18a1bed577bc3544e46e1ce96c7f22a6427e3501bb2ddde713b8f0fc1fb07")
}

// UnpackInvalidUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUnits(uint256 units, uint256 max)
func (staking *Staking) UnpackInvalidUnitsError(raw []byte) (*StakingInvalidUnits, error) {
	out := new(StakingInvalidUnits)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoSuchCommitment represents a NoSuchCommitment error raised by the Staking contract.
type StakingNoSuchCommitment struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchCommitment(uint256 id)
func StakingNoSuchCommitmentErrorID() common.Hash {
	return common.HexToHash("0x7eb3bd192eac97f3820b2460a2d64ac76d2d0b3cca0d3e29b4a6d4137c1b2d7d")
}

// UnpackNoSuchCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchCommitment(uint256 id)
func (staking *Staking) UnpackNoSuchCommitmentError(raw []byte) (*StakingNoSuchCommitment, error) {
	out := new(StakingNoSuchCommitment)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoSuchRequest represents a NoSuchRequest error raised by the Staking contract.
type StakingNoSuchRequest struct {
	Request *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRequest(uint256 request)
func StakingNoSuchRequestErrorID() common.Hash {
	return common.HexToHash("0x425f7af4d9908c082eaa9fa91af492ba724801d928d42c4a34eb2feb5e7b62d3")
}

// UnpackNoSuchRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRequest(uint256 request)
func (staking *Staking) UnpackNoSuchRequestError(raw []byte) (*StakingNoSuchRequest, error) {
	out := new(StakingNoSuchRequest)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotEnoughShares represents a NotEnoughShares error raised by the Staking contract.
type StakingNotEnoughShares struct {
	Wanted *big.Int
	Held   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughShares(uint256 wanted, uint256 held)
func StakingNotEnoughSharesErrorID() common.Hash {
	return common.HexToHash("0x808722dc6bb19b9bc1748e6941d449df3fc9b2843a2171f037cbeca589d51871")
}

// UnpackNotEnoughSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughShares(uint256 wanted, uint256 held)
func (staking *Staking) UnpackNotEnoughSharesError(raw []byte) (*StakingNotEnoughShares, error) {
	out := new(StakingNotEnoughShares)
	if err := staking.abi.UnpackIntoInterface(out, "NotEnoughShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotEnoughUnits represents a NotEnoughUnits error raised by the Staking contract.
type StakingNotEnoughUnits struct {
	Wanted    *big.Int
	Removable *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 removable)
func StakingNotEnoughUnitsErrorID() common.Hash {
	return common.HexToHash("0x5b9fb5a91e790497c7c17fdc9ca33314fc804056ca0e02de1335c95a3b0e555f")
}

// UnpackNotEnoughUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 removable)
func (staking *Staking) UnpackNotEnoughUnitsError(raw []byte) (*StakingNotEnoughUnits, error) {
	out := new(StakingNotEnoughUnits)
	if err := staking.abi.UnpackIntoInterface(out, "NotEnoughUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotNextEpoch represents a NotNextEpoch error raised by the Staking contract.
type StakingNotNextEpoch struct {
	Id   *big.Int
	Next *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNextEpoch(uint256 id, uint256 next)
func StakingNotNextEpochErrorID() common.Hash {
	return common.HexToHash("0xc1fea46f0189471795d93a6d21dc086bb2e86b770e39cdde9bc7378bf8618020")
}

// UnpackNotNextEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNextEpoch(uint256 id, uint256 next)
func (staking *Staking) UnpackNotNextEpochError(raw []byte) (*StakingNotNextEpoch, error) {
	out := new(StakingNotNextEpoch)
	if err := staking.abi.UnpackIntoInterface(out, "NotNextEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotProvider represents a NotProvider error raised by the Staking contract.
type StakingNotProvider struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(uint256 id, address caller)
func StakingNotProviderErrorID() common.Hash {
	return common.HexToHash("0x55a3d2d6d2dd0555c02c32a58cb2b6051f92c64478551c56ca5655097867405f")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(uint256 id, address caller)
func (staking *Staking) UnpackNotProviderError(raw []byte) (*StakingNotProvider, error) {
	out := new(StakingNotProvider)
	if err := staking.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotSettled represents a NotSettled error raised by the Staking contract.
type StakingNotSettled struct {
	Id   *big.Int
	Next *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint256 id, uint256 next)
func StakingNotSettledErrorID() common.Hash {
	return common.HexToHash("0x6903d2bd48e9078572eb835b42b22d3539d6f73bdf96e7440a2a0bb182f33513")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint256 id, uint256 next)
func (staking *Staking) UnpackNotSettledError(raw []byte) (*StakingNotSettled, error) {
	out := new(StakingNotSettled)
	if err := staking.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingToCollect represents a NothingToCollect error raised by the Staking contract.
type StakingNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect()
func StakingNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x7b2c2feff2da1aeb7690a0c70beceb7ffc6cce3734d3f5b1f282b23bd12dd5f3")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect()
func (staking *Staking) UnpackNothingToCollectError(raw []byte) (*StakingNothingToCollect, error) {
	out := new(StakingNothingToCollect)
	if err := staking.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Staking contract.
type StakingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (staking *Staking) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingReentrancyGuardReentrantCall, error) {
	out := new(StakingReentrancyGuardReentrantCall)
	if err := staking.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Staking contract.
type StakingSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakingSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (staking *Staking) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakingSafeCastOverflowedUintDowncast, error) {
	out := new(StakingSafeCastOverflowedUintDowncast)
	if err := staking.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Staking contract.
type StakingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (staking *Staking) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingSafeERC20FailedOperation, error) {
	out := new(StakingSafeERC20FailedOperation)
	if err := staking.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillThawing represents a StillThawing error raised by the Staking contract.
type StakingStillThawing struct {
	ReleaseEpoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillThawing(uint256 releaseEpoch)
func StakingStillThawingErrorID() common.Hash {
	return common.HexToHash("0x686e00f349fec1ae41a99f9b25348f940a560249a7008268b91088e3a5109be4")
}

// UnpackStillThawingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillThawing(uint256 releaseEpoch)
func (staking *Staking) UnpackStillThawingError(raw []byte) (*StakingStillThawing, error) {
	out := new(StakingStillThawing)
	if err := staking.abi.UnpackIntoInterface(out, "StillThawing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingWrongState represents a WrongState error raised by the Staking contract.
type StakingWrongState struct {
	Id    *big.Int
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint256 id, uint8 state)
func StakingWrongStateErrorID() common.Hash {
	return common.HexToHash("0x800b061518cbf2095c1b1778c2e3202c0e88a5711a68b4d0ca85bbcbf3523260")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint256 id, uint8 state)
func (staking *Staking) UnpackWrongStateError(raw []byte) (*StakingWrongState, error) {
	out := new(StakingWrongState)
	if err := staking.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAmount represents a ZeroAmount error raised by the Staking contract.
type StakingZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakingZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (staking *Staking) UnpackZeroAmountError(raw []byte) (*StakingZeroAmount, error) {
	out := new(StakingZeroAmount)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
