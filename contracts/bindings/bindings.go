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
	Token    common.Address
	Capacity common.Address
	MaxUnits uint16
}

// IStakingParameters is an auto generated low-level Go binding around an user-defined struct.
type IStakingParameters struct {
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GOVERNOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GUARDIAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LEASE_MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUBLIC_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"immediate\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"consumeScheduledOp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expiration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAccess\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currentDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pendingDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"effect\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSchedule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSetback\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"when\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateAuthority\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationCanceled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationExecuted\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"schedule\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGrantDelayChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"newMember\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGuardianChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleLabel\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetAdminDelayUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetFunctionRoleUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagerAlreadyScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessManagerExpired\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerInvalidInitialAdmin\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotReady\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedAccount\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCancel\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedConsume\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DelayTooLong\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Authority",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161319338038061319383398101604081905261002e916106ee565b846001600160a01b03811661005d57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100695f828180610137565b5050604080516060810182526301a4d87f60e01b8152630787a21360e51b6020820152631fa5d41d60e11b918101919091525f5b60038110156100d0576100c8838383600381106100bc576100bc610759565b60200201516001610156565b60010161009d565b506100e482638456cb5960e01b6002610156565b6100f78363069df81760e51b6003610156565b61010360016002610213565b6101106001875f87610137565b5061011e6002865f80610137565b5061012b5f878187610137565b505050505050506107bb565b5f610141826102c3565b61014d85858585610301565b95945050505050565b638561a1b560e01b6001600160e01b031983160161019357604051637a3a272560e11b81526001600160e01b031983166004820152602401610054565b6001600160a01b0383165f818152602081815260408083206001600160e01b031987168085529083529281902080546001600160401b0319166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b6001600160401b038216158061023157506001600160401b03828116145b1561025a5760405163061c6a4360e21b81526001600160401b0383166004820152602401610054565b6001600160401b038281165f8181526001602081905260408083209091018054600160401b600160801b03191668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b62278d0063ffffffff821611156102fe5760405163ee4ed64360e01b815263ffffffff8216600482015262278d006024820152604401610054565b50565b5f6002600160401b03196001600160401b0386160161033e5760405163061c6a4360e21b81526001600160401b0386166004820152602401610054565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156104335763ffffffff8516610389610547565b6103939190610781565b905060405180604001604052808265ffffffffffff1681526020016103c38663ffffffff1661055660201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff909116179190911790556104d9565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a16845290915281205461047f9166010000000000009091046001600160701b031690869061055f565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f61055142610605565b905090565b63ffffffff1690565b5f80806105746001600160701b03871661063b565b90505f6105af8563ffffffff168763ffffffff168463ffffffff161161059a575f6105a4565b6105a4888561079f565b63ffffffff16610659565b905063ffffffff81166105c0610547565b6105ca9190610781565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff821115610637576040516306dfcc6560e41b81526030600482015260248101839052604401610054565b5090565b5f8061064f6001600160701b038416610669565b5090949350505050565b8082118183180281185b92915050565b5f808061067d84610678610547565b61068a565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c81169084168111156106c2578282826106c6565b815f5f5b9250925092509250925092565b80516001600160a01b03811681146106e9575f5ffd5b919050565b5f5f5f5f5f60a08688031215610702575f5ffd5b61070b866106d3565b9450610719602087016106d3565b9350604086015163ffffffff81168114610731575f5ffd5b925061073f606087016106d3565b915061074d608087016106d3565b90509295509295909350565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156106635761066361076d565b63ffffffff82811682821603908111156106635761066361076d565b6129cb806107c85f395ff3fe608060405260043610610207575f3560e01c80636dc0ae2211610113578063ac9650d81161009d578063d1f856ee1161006d578063d1f856ee14610695578063d22b5989146106b4578063d6bb62c6146106d3578063f801a698146106f2578063fe0776f51461072b575f5ffd5b8063ac9650d8146105fa578063b700961314610626578063b7d2b16214610661578063cc1b6c8114610680575f5ffd5b8063853551b8116100e3578063853551b81461054157806394c7d7ee14610560578063a166aa891461057f578063a64d95ce146105ae578063abd9bd2a146105cd575f5ffd5b80636dc0ae22146104f2578063724c184c1461050657806375b238fc1461051a578063846374da1461052d575f5ffd5b80633adc277a116101945780634665096d116101645780634665096d146104455780634c1da1e21461045a5780635296295214610479578063530dd456146104985780636d5115bd146104d3575f5ffd5b80633adc277a146103a75780633ca7c02a146103dd5780634125ff90146103f75780634136a33c1461040d575f5ffd5b806318ff183c116101da57806318ff183c146102de5780631cff79cd146102fd57806325c471a0146103105780633078f1141461032f57806330cae18714610388575f5ffd5b806308d6122d1461020b5780630b0a93ba1461022c57806312be87271461028b578063167bd395146102bf575b5f5ffd5b348015610216575f5ffd5b5061022a6102253660046122ef565b61074a565b005b348015610237575f5ffd5b5061026e610246366004612351565b6001600160401b039081165f9081526001602081905260409091200154600160401b90041690565b6040516001600160401b0390911681526020015b60405180910390f35b348015610296575f5ffd5b506102aa6102a5366004612351565b61079c565b60405163ffffffff9091168152602001610282565b3480156102ca575f5ffd5b5061022a6102d936600461236a565b6107d6565b3480156102e9575f5ffd5b5061022a6102f83660046123a5565b6107ec565b6102aa61030b36600461240e565b61084e565b34801561031b575f5ffd5b5061022a61032a366004612471565b61097a565b34801561033a575f5ffd5b5061034e6103493660046124b3565b61099c565b604051610282949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b348015610393575f5ffd5b5061022a6103a23660046124cd565b610a00565b3480156103b2575f5ffd5b506103c66103c13660046124fe565b610a12565b60405165ffffffffffff9091168152602001610282565b3480156103e8575f5ffd5b5061026e6001600160401b0381565b348015610402575f5ffd5b506102aa62278d0081565b348015610418575f5ffd5b506102aa6104273660046124fe565b5f90815260026020526040902054600160301b900463ffffffff1690565b348015610450575f5ffd5b5062093a806102aa565b348015610465575f5ffd5b506102aa610474366004612515565b610a43565b348015610484575f5ffd5b5061022a6104933660046124cd565b610a70565b3480156104a3575f5ffd5b5061026e6104b2366004612351565b6001600160401b039081165f90815260016020819052604090912001541690565b3480156104de575f5ffd5b5061026e6104ed366004612545565b610a82565b3480156104fd575f5ffd5b5061026e600181565b348015610511575f5ffd5b5061026e600281565b348015610525575f5ffd5b5061026e5f81565b348015610538575f5ffd5b5061026e600381565b34801561054c575f5ffd5b5061022a61055b366004612571565b610abc565b34801561056b575f5ffd5b5061022a61057a36600461240e565b610b53565b34801561058a575f5ffd5b5061059e610599366004612515565b610bfd565b6040519015158152602001610282565b3480156105b9575f5ffd5b5061022a6105c836600461258c565b610c24565b3480156105d8575f5ffd5b506105ec6105e73660046125b4565b610c36565b604051908152602001610282565b348015610605575f5ffd5b50610619610614366004612614565b610c6f565b6040516102829190612652565b348015610631575f5ffd5b506106456106403660046126d6565b610d54565b60408051921515835263ffffffff909116602083015201610282565b34801561066c575f5ffd5b5061022a61067b3660046124b3565b610e45565b34801561068b575f5ffd5b50620697806102aa565b3480156106a0575f5ffd5b506106456106af3660046124b3565b610e5c565b3480156106bf575f5ffd5b5061022a6106ce36600461271e565b610ed5565b3480156106de575f5ffd5b506102aa6106ed3660046125b4565b610ee7565b3480156106fd575f5ffd5b5061071161070c36600461273a565b610ff5565b6040805192835263ffffffff909116602083015201610282565b348015610736575f5ffd5b5061022a6107453660046124b3565b611136565b61075261115f565b5f5b828110156107955761078d85858584818110610772576107726127a7565b905060200201602081019061078791906127bb565b846111d6565b600101610754565b5050505050565b6001600160401b0381165f908152600160208190526040822001546107d090600160801b90046001600160701b0316611294565b92915050565b6107de61115f565b6107e882826112b2565b5050565b6107f461115f565b604051637a9e5e4b60e01b81526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610834575f5ffd5b505af1158015610846573d5f5f3e3d5ffd5b505050505050565b5f33818061085e83888888611323565b9150915081158015610874575063ffffffff8116155b156108c75782876108858888611374565b6040516381c6f24b60e01b81526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f6108d484898989610c36565b90505f63ffffffff83161515806108fa57506108ef82610a12565b65ffffffffffff1615155b1561090b576109088261138b565b90505b6003546109218a61091c8b8b611374565b611489565b6003819055506109688a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152503492506114ae915050565b506003559450505050505b9392505050565b61098261115f565b61099683836109908661079c565b8461157a565b50505050565b6001600160401b0382165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff8116929182918291906109f290600160301b90046001600160701b0316611599565b969991985096509350505050565b610a0861115f565b6107e882826115ba565b5f8181526002602052604081205465ffffffffffff16610a318161165d565b610a3b5780610973565b5f9392505050565b6001600160a01b0381165f908152602081905260408120600101546107d0906001600160701b0316611294565b610a7861115f565b6107e8828261168b565b6001600160a01b0382165f908152602081815260408083206001600160e01b0319851684529091529020546001600160401b031692915050565b610ac461115f565b6001600160401b0383161580610ae257506001600160401b03838116145b15610b0b5760405163061c6a4360e21b81526001600160401b03841660048201526024016108be565b826001600160401b03167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610b469291906127fe565b60405180910390a2505050565b60408051638fb3603760e01b80825291513392918391638fb36037916004808201926020929091908290030181865afa158015610b92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb69190612811565b6001600160e01b03191614610be957604051630641fee960e31b81526001600160a01b03821660048201526024016108be565b610795610bf885838686610c36565b61138b565b6001600160a01b03165f90815260208190526040902060010154600160701b900460ff1690565b610c2c61115f565b6107e8828261173c565b5f84848484604051602001610c4e949392919061282c565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f815260208101909152606090826001600160401b03811115610c9857610c9861289d565b604051908082528060200260200182016040528015610ccb57816020015b6060815260200190600190039081610cb65790505b5091505f5b83811015610d4c57610d2730868684818110610cee57610cee6127a7565b9050602002810190610d0091906128b1565b85604051602001610d13939291906128f3565b60405160208183030381529060405261174f565b838281518110610d3957610d396127a7565b6020908102919091010152600101610cd0565b505092915050565b5f5f610d5f84610bfd565b15610d6e57505f905080610e3d565b306001600160a01b03861603610d9257610d8884846117d1565b5f91509150610e3d565b638561a1b560e01b6001600160e01b0319841601610e02575f5f610db65f88610e5c565b915091505f610dc487610a43565b90505f610ddd8363ffffffff168363ffffffff166117e7565b905083610deb575f5f610df5565b63ffffffff811615815b9550955050505050610e3d565b5f610e0d8585610a82565b90505f5f610e1b8389610e5c565b9150915081610e2b575f5f610e35565b63ffffffff811615815b945094505050505b935093915050565b610e4d61115f565b610e5782826117f6565b505050565b5f8067fffffffffffffffe196001600160401b03851601610e825750600190505f610ece565b5f5f610e8e868661099c565b5050915091508165ffffffffffff165f14158015610ec35750610eaf6118df565b65ffffffffffff168265ffffffffffff1611155b93509150610ece9050565b9250929050565b610edd61115f565b6107e882826118ee565b5f3381610ef48585611374565b90505f610f0388888888610c36565b5f8181526002602052604081205491925065ffffffffffff9091169003610f405760405163060a299b60e41b8152600481018290526024016108be565b610f4c88888888611901565b610f9457604051630ff89d4760e21b81526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b0319831660648201526084016108be565b5f81815260026020526040808220805465ffffffffffff1916908190559051600160301b90910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f80338161100582898989611323565b9150505f8163ffffffff166110186118df565b6110229190612916565b905063ffffffff8216158061105857505f8665ffffffffffff1611801561105857508065ffffffffffff168665ffffffffffff16105b156110695782896108858a8a611374565b6110838665ffffffffffff168265ffffffffffff166117e7565b9550611091838a8a8a610c36565b945061109c856119c9565b5f8581526002602052604090819020805465ffffffffffff891669ffffffffffffffffffff19821617600160301b9182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b490611122908a9088908f908f908f90612934565b60405180910390a350505094509492505050565b6001600160a01b0381163314610e4d57604051635f159e6360e01b815260040160405180910390fd5b335f8061116d838236611a15565b9150915081610e57578063ffffffff165f036111c7575f61118e8136611ad8565b5060405163f07e038f60e01b81526001600160a01b03871660048201526001600160401b038216602482015290925060440190506108be565b610996610bf884305f36610c36565b638561a1b560e01b6001600160e01b031983160161121357604051637a3a272560e11b81526001600160e01b0319831660048201526024016108be565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff19166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f6112a8836001600160701b0316611599565b5090949350505050565b6001600160a01b0382165f81815260208190526040908190206001018054841515600160701b0260ff60701b19909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389061131790841515815260200190565b60405180910390a25050565b5f80306001600160a01b0386160361134957611340868585611a15565b9150915061136b565b600483106113655761136086866106408787611374565b611340565b505f9050805b94509492505050565b5f6113826004828486612876565b61097391612979565b5f8181526002602052604081205465ffffffffffff811690600160301b900463ffffffff168183036113d35760405163060a299b60e41b8152600481018590526024016108be565b6113db6118df565b65ffffffffffff168265ffffffffffff16111561140e57604051630c65b5bd60e11b8152600481018590526024016108be565b6114178261165d565b1561143857604051631e2975b960e21b8152600481018590526024016108be565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b0319821660205260408120610973565b6060814710156114da5760405163cf47918160e01b8152476004820152602481018390526044016108be565b5f6114e6858486611cbe565b905080801561150757505f3d118061150757505f856001600160a01b03163b115b1561151c57611514611cd3565b915050610973565b801561154657604051639996b31560e01b81526001600160a01b03861660048201526024016108be565b3d1561155957611554611cec565b611572565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f61158482611cf7565b61159085858585611d35565b95945050505050565b5f5f5f6115ad846115a86118df565b611f7b565b9250925092509193909250565b6001600160401b03821615806115d857506001600160401b03828116145b156116015760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b038281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f6116666118df565b65ffffffffffff1661167b62093a8084612916565b65ffffffffffff16111592915050565b6001600160401b03821615806116a957506001600160401b03828116145b156116d25760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b038281165f81815260016020819052604080832090910180546fffffffffffffffff00000000000000001916600160401b958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b61174581611cf7565b6107e88282611fc7565b60605f61175c84846120d6565b905080801561177d57505f3d118061177d57505f846001600160a01b03163b115b156117925761178a611cd3565b9150506107d0565b80156117bc57604051639996b31560e01b81526001600160a01b03851660048201526024016108be565b3d15611559576117ca611cec565b5092915050565b5f6117dc8383611489565b600354149392505050565b5f828218828411028218610973565b5f67fffffffffffffffe196001600160401b038416016118345760405163061c6a4360e21b81526001600160401b03841660048201526024016108be565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361187557505f6107d0565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f6118e9426120e9565b905090565b6118f781611cf7565b6107e8828261211f565b5f336001600160a01b03861681900361191e576001915050610c67565b5f6119295f83610e5c565b5090505f611947611941610246896104ed8a8a611374565b84610e5c565b50905081806119535750805b156119645760019350505050610c67565b306001600160a01b038816036119bc575f5f6119808888611ad8565b509150915081801561199a57506001600160401b03811615155b156119b9575f6119aa8287610e5c565b509650610c6795505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff1680158015906119f457506119f28161165d565b155b156107e85760405163813e945960e01b8152600481018390526024016108be565b5f806004831015611a2a57505f905080610e3d565b306001600160a01b03861603611a4d57610d8830611a488686611374565b6117d1565b5f5f5f611a5a8787611ad8565b92509250925082158015611a725750611a7230610bfd565b15611a85575f5f94509450505050610e3d565b5f5f611a91848b610e5c565b9150915081611aaa575f5f965096505050505050610e3d565b611ac08363ffffffff168263ffffffff166117e7565b63ffffffff8116159b909a5098505050505050505050565b5f80806004841015611af157505f915081905080611cb7565b5f611afc8686611374565b90506001600160e01b031981166310a6aa3760e31b1480611b2d57506001600160e01b031981166330cae18760e01b145b80611b4857506001600160e01b0319811663294b14a960e11b145b80611b6357506001600160e01b03198116635326cae760e11b145b80611b7e57506001600160e01b0319811663d22b598960e01b145b15611b935760015f5f93509350935050611cb7565b6001600160e01b0319811663063fc60f60e21b1480611bc257506001600160e01b0319811663167bd39560e01b145b80611bdd57506001600160e01b031981166308d6122d60e01b145b15611c1c575f611bf160246004888a612876565b810190611bfe9190612515565b90505f611c0a82610a43565b600196505f95509350611cb792505050565b6001600160e01b0319811663012e238d60e51b1480611c4b57506001600160e01b03198116635be958b160e11b145b15611ca3575f611c5f60246004888a612876565b810190611c6c9190612351565b90506001611c95826001600160401b039081165f90815260016020819052604090912001541690565b5f9450945094505050611cb7565b5f611cae3083610a82565b5f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b62278d0063ffffffff82161115611d325760405163ee4ed64360e01b815263ffffffff8216600482015262278d0060248201526044016108be565b50565b5f67fffffffffffffffe196001600160401b03861601611d735760405163061c6a4360e21b81526001600160401b03861660048201526024016108be565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff1615908115611e63578463ffffffff16611dbe6118df565b611dc89190612916565b905060405180604001604052808265ffffffffffff168152602001611df68663ffffffff1663ffffffff1690565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c1684528252909120835181549490920151909216600160301b026001600160a01b031990931665ffffffffffff90911617919091179055611f0d565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a168452909152812054611eac91600160301b9091046001600160701b03169086906121da565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316600160301b0273ffffffffffffffffffffffffffff000000000000199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b69ffffffffffffffffffff602083901c166001600160701b03831665ffffffffffff604085901c8116908416811115611fb657828282611fba565b815f5f5b9250925092509250925092565b67fffffffffffffffe196001600160401b038316016120045760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b0382165f9081526001602081905260408220015461203d90600160801b90046001600160701b031683620697806121da565b6001600160401b0385165f818152600160208190526040918290200180546001600160701b03909516600160801b026dffffffffffffffffffffffffffff60801b199095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610b46908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff82111561211b576040516306dfcc6560e41b815260306004820152602481018390526044016108be565b5090565b6001600160a01b0382165f90815260208190526040812060010154612151906001600160701b031683620697806121da565b6001600160a01b0385165f818152602081815260409182902060010180546dffffffffffffffffffffffffffff19166001600160701b039690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610b46565b5f5f5f6121ef866001600160701b0316611294565b90505f61222a8563ffffffff168763ffffffff168463ffffffff1611612215575f61221f565b61221f88856129af565b63ffffffff166117e7565b90508063ffffffff1661223b6118df565b6122459190612916565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b6001600160a01b0381168114611d32575f5ffd5b5f5f83601f8401126122a4575f5ffd5b5081356001600160401b038111156122ba575f5ffd5b6020830191508360208260051b8501011115610ece575f5ffd5b80356001600160401b03811681146122ea575f5ffd5b919050565b5f5f5f5f60608587031215612302575f5ffd5b843561230d81612280565b935060208501356001600160401b03811115612327575f5ffd5b61233387828801612294565b90945092506123469050604086016122d4565b905092959194509250565b5f60208284031215612361575f5ffd5b610973826122d4565b5f5f6040838503121561237b575f5ffd5b823561238681612280565b91506020830135801515811461239a575f5ffd5b809150509250929050565b5f5f604083850312156123b6575f5ffd5b82356123c181612280565b9150602083013561239a81612280565b5f5f83601f8401126123e1575f5ffd5b5081356001600160401b038111156123f7575f5ffd5b602083019150836020828501011115610ece575f5ffd5b5f5f5f60408486031215612420575f5ffd5b833561242b81612280565b925060208401356001600160401b03811115612445575f5ffd5b612451868287016123d1565b9497909650939450505050565b803563ffffffff811681146122ea575f5ffd5b5f5f5f60608486031215612483575f5ffd5b61248c846122d4565b9250602084013561249c81612280565b91506124aa6040850161245e565b90509250925092565b5f5f604083850312156124c4575f5ffd5b6123c1836122d4565b5f5f604083850312156124de575f5ffd5b6124e7836122d4565b91506124f5602084016122d4565b90509250929050565b5f6020828403121561250e575f5ffd5b5035919050565b5f60208284031215612525575f5ffd5b813561097381612280565b6001600160e01b031981168114611d32575f5ffd5b5f5f60408385031215612556575f5ffd5b823561256181612280565b9150602083013561239a81612530565b5f5f5f60408486031215612583575f5ffd5b61242b846122d4565b5f5f6040838503121561259d575f5ffd5b6125a6836122d4565b91506124f56020840161245e565b5f5f5f5f606085870312156125c7575f5ffd5b84356125d281612280565b935060208501356125e281612280565b925060408501356001600160401b038111156125fc575f5ffd5b612608878288016123d1565b95989497509550505050565b5f5f60208385031215612625575f5ffd5b82356001600160401b0381111561263a575f5ffd5b61264685828601612294565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156126ca57603f19878603018452815180518087528060208301602089015e5f602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050612678565b50929695505050505050565b5f5f5f606084860312156126e8575f5ffd5b83356126f381612280565b9250602084013561270381612280565b9150604084013561271381612530565b809150509250925092565b5f5f6040838503121561272f575f5ffd5b82356125a681612280565b5f5f5f5f6060858703121561274d575f5ffd5b843561275881612280565b935060208501356001600160401b03811115612772575f5ffd5b61277e878288016123d1565b909450925050604085013565ffffffffffff8116811461279c575f5ffd5b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156127cb575f5ffd5b813561097381612530565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610c676020830184866127d6565b5f60208284031215612821575f5ffd5b815161097381612530565b6001600160a01b038581168252841660208201526060604082018190525f9061285890830184866127d6565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f85851115612884575f5ffd5b83861115612890575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52604160045260245ffd5b5f5f8335601e198436030181126128c6575f5ffd5b8301803591506001600160401b038211156128df575f5ffd5b602001915036819003821315610ece575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff81811683821601908111156107d0576107d0612862565b65ffffffffffff861681526001600160a01b038581166020830152841660408201526080606082018190525f9061296e90830184866127d6565b979650505050505050565b80356001600160e01b031981169060048410156117ca576001600160e01b031960049490940360031b84901b1690921692915050565b63ffffffff82811682821603908111156107d0576107d061286256",
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
// Solidity: constructor(address admin, address guardian, uint32 delay, address capacity, address staking) returns()
func (authority *Authority) PackConstructor(admin common.Address, guardian common.Address, delay uint32, capacity common.Address, staking common.Address) []byte {
	enc, err := authority.abi.Pack("", admin, guardian, delay, capacity, staking)
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

// PackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) PackGOVERNOR() []byte {
	enc, err := authority.abi.Pack("GOVERNOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) TryPackGOVERNOR() ([]byte, error) {
	return authority.abi.Pack("GOVERNOR")
}

// UnpackGOVERNOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) UnpackGOVERNOR(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("GOVERNOR", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGUARDIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724c184c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) PackGUARDIAN() []byte {
	enc, err := authority.abi.Pack("GUARDIAN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGUARDIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724c184c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) TryPackGUARDIAN() ([]byte, error) {
	return authority.abi.Pack("GUARDIAN")
}

// UnpackGUARDIAN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) UnpackGUARDIAN(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("GUARDIAN", data)
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

// PackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) PackMAXDELAY() []byte {
	enc, err := authority.abi.Pack("MAX_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) TryPackMAXDELAY() ([]byte, error) {
	return authority.abi.Pack("MAX_DELAY")
}

// UnpackMAXDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) UnpackMAXDELAY(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("MAX_DELAY", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
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
	if bytes.Equal(raw[:4], authority.abi.Errors["DelayTooLong"].ID.Bytes()[:4]) {
		return authority.UnpackDelayTooLongError(raw[4:])
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

// AuthorityDelayTooLong represents a DelayTooLong error raised by the Authority contract.
type AuthorityDelayTooLong struct {
	Delay uint32
	Most  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooLong(uint32 delay, uint32 most)
func AuthorityDelayTooLongErrorID() common.Hash {
	return common.HexToHash("0xee4ed64344626a76c6addada306240d404f1f4882c40ea4fbc786f14dbd7d622")
}

// UnpackDelayTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooLong(uint32 delay, uint32 most)
func (authority *Authority) UnpackDelayTooLongError(raw []byte) (*AuthorityDelayTooLong, error) {
	out := new(AuthorityDelayTooLong)
	if err := authority.abi.UnpackIntoInterface(out, "DelayTooLong", raw); err != nil {
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
	Bin: "0x6080604052348015600e575f5ffd5b506101ef8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80638bc44252146100435780638bdbdac114610068578063ac9aaed514610070575b5f5ffd5b610056610051366004610186565b610083565b60405190815260200160405180910390f35b6100566100a8565b61005661007e366004610186565b6100ba565b80408015801561009257504382105b156100a3576100a0826100c4565b90505b919050565b5f6100b460014361019d565b40905090565b5f6100a082610083565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b0316846040516020016100f691815260200190565b60408051601f1981840301815290829052610110916101c2565b5f60405180830381855afa9150503d805f8114610148576040519150601f19603f3d011682016040523d82523d5f602084013e61014d565b606091505b5091509150818015610160575080516020145b61016a575f61017e565b8080602001905181019061017e91906101d8565b949350505050565b5f60208284031215610196575f5ffd5b5035919050565b818103818111156101bc57634e487b7160e01b5f52601160045260245ffd5b92915050565b5f82518060208501845e5f920191825250919050565b5f602082840312156101e8575f5ffd5b505191905056",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawAudit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedUpTo\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"query\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"set\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"clear\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"query\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBitmap\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"LeasedUnit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
	Bin: "0x610280604052348015610010575f5ffd5b506040516142aa3803806142aa83398101604081905261002f91610799565b848382808886898b8060a0015163ffffffff165f148061005b5750620800008160a0015163ffffffff16115b1561009c576040516389a6198960e01b815260206004820152600b60248201526a65706f6368426c6f636b7360a81b60448201526064015b60405180910390fd5b60c081015163ffffffff1615806100bd575060408160c0015163ffffffff16115b156100f8576040516389a6198960e01b815260206004820152600a6024820152697365616c45706f63687360b01b6044820152606401610093565b8060a0015163ffffffff168160c0015163ffffffff1661011891906108dc565b8160e0015163ffffffff16111561015e576040516389a6198960e01b81526020600482015260096024820152687365616c477261636560b81b6044820152606401610093565b61010081015163ffffffff161580610181575060fa81610100015163ffffffff16115b156101c0576040516389a6198960e01b815260206004820152600e60248201526d726573706f6e736557696e646f7760901b6044820152606401610093565b61012081015163ffffffff1615806101e3575060fa81610120015163ffffffff16115b1561021d576040516389a6198960e01b81526020600482015260096024820152686472617744656c617960b81b6044820152606401610093565b600281610140015163ffffffff161080610243575061400081610140015163ffffffff16115b1561027f576040516389a6198960e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b6044820152606401610093565b4360805260a08082015163ffffffff90811690915260c0808301518216905260e0808301518216905261010080830151821690526101208083015182169052610140918201511690526001600160a01b038116610309576040516389a6198960e01b81526020600482015260076024820152667374616b696e6760c81b6044820152606401610093565b6001600160a01b039081166101605281163b5f03610353576040516389a6198960e01b81526020600482015260066024820152653132b0b1b7b760d11b6044820152606401610093565b6001600160a01b031661018052608081015163ffffffff16158061038a57508060a0015163ffffffff16816080015163ffffffff16115b156103c8576040516389a6198960e01b815260206004820152600d60248201526c6368616c6c656e67654f64647360981b6044820152606401610093565b61016081015161ffff1615806103e8575061010081610160015161ffff16115b15610426576040516389a6198960e01b815260206004820152600d60248201526c6d61784368616c6c656e67657360981b6044820152606401610093565b608081015163ffffffff166101a052610160015161ffff166101c05261044b816106ab565b50806001600160a01b03163b5f03610492576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b6044820152606401610093565b506002825f015160ff1610806104ae57506018825f015160ff16115b156104e8576040516389a6198960e01b81526020600482015260096024820152686c6f67426c6f636b7360b81b6044820152606401610093565b602082015161ffff1615806105065750610100826020015161ffff16115b1561053c576040516389a6198960e01b8152602060048201526005602482015264736c6f747360d81b6044820152606401610093565b604082015160ff16158061055757506007826040015160ff16115b15610591576040516389a6198960e01b8152602060048201526009602482015268706f736974696f6e7360b81b6044820152606401610093565b81606001516001600160401b03165f036105d7576040516389a6198960e01b81526020600482015260066024820152651d185c99d95d60d21b6044820152606401610093565b806001600160a01b03163b5f0361061c576040516389a6198960e01b81526020600482015260086024820152673b32b934b334b2b960c11b6044820152606401610093565b6001600160a01b03166101e052805160ff90811661020052602082015161ffff1661022052604080830151909116610240526060909101516001600160401b031661026052517fb7502b09bda9ea08e8aabf1b29eed50a8e9866ae40df9170595c18d9ee6eb7cb9061069990879087908790879087904390610905565b60405180910390a15050505050610a55565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405161018081016001600160401b038111828210171561072e57634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff81168114610744575f5ffd5b919050565b805161ffff81168114610744575f5ffd5b80516001600160401b0381168114610744575f5ffd5b805163ffffffff81168114610744575f5ffd5b80516001600160a01b0381168114610744575f5ffd5b5f5f5f5f5f8587036102008112156107af575f5ffd5b6101808112156107bd575f5ffd5b506107c66106ff565b6107cf87610734565b81526107dd60208801610749565b60208201526107ee60408801610734565b60408201526107ff6060880161075a565b606082015261081060808801610770565b608082015261082160a08801610770565b60a082015261083260c08801610770565b60c082015261084360e08801610770565b60e08201526108556101008801610770565b6101008201526108686101208801610770565b61012082015261087b6101408801610770565b61014082015261088e6101608801610749565b61016082015294506108a36101808701610783565b93506108b26101a08701610783565b92506108c16101c08701610783565b91506108d06101e08701610783565b90509295509295909350565b80820281158282048414176108ff57634e487b7160e01b5f52601160045260245ffd5b92915050565b865160ff16815261022081016020880151610926602084018261ffff169052565b50604088015161093b604084018260ff169052565b50606088015161095660608401826001600160401b03169052565b50608088015161096e608084018263ffffffff169052565b5060a088015161098660a084018263ffffffff169052565b5060c088015161099e60c084018263ffffffff169052565b5060e08801516109b660e084018263ffffffff169052565b506101008801516109d061010084018263ffffffff169052565b506101208801516109ea61012084018263ffffffff169052565b50610140880151610a0461014084018263ffffffff169052565b50610160880151610a1c61016084018261ffff169052565b506001600160a01b039687166101808301529486166101a08201529285166101c084015293166101e08201526102000191909152919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051610260516136d1610bd95f395f81816103900152610e0101525f81816103670152610ddb01525f818161033d0152610db501525f81816103140152610d8601525f81816101ab015261172a01525f81816104f40152611baa01525f81816103c00152611b2501525f818161024301528181611d1101528181611eeb015261283e01525f818161021d01528181610fb20152818161192d015261255a01525f81816104c801528181610783015261287801525f818161049c015281816107a701528181610ceb015261289901525f8181610470015281816107c8015281816121a301526128bd01525f8181610444015261299001525f8181610418015281816118ba01526129d501525f81816103ec015281816108330152818161186101526129b101525f81816105c7015281816107fe0152818161188501528181611a560152612a0a01526136d15ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80638ccaefa2116100d9578063bf7e214f11610093578063d459c16a1161006e578063d459c16a14610657578063db3462a81461066a578063ddd68b73146106f1578063e3dc194c14610710575f5ffd5b8063bf7e214f14610620578063c441010e14610631578063d3bf02e014610644575f5ffd5b80638ccaefa2146105525780638fb36037146105655780639cbe606f14610586578063a7dfd6c2146105a6578063a7f0b3de146105c5578063b451b225146105eb575f5ffd5b8063690e7c091161012a578063690e7c0914610267578063723f02c41461027a578063766718081461029b57806379502c55146102a35780637a0ba0571461052c5780637a9e5e4b1461053f575f5ffd5b806328af81db146101715780632b7ac3f3146101a957806330501b0d146101e357806342dc561d146102065780634cf088d91461021b57806359659e9014610241575b5f5ffd5b61018461017f366004612f3b565b610730565b6040805194855260208501939093529183015260608201526080015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016101a0565b6101f66101f1366004612f5b565b61077f565b60405190151581526020016101a0565b610219610214366004612f72565b610870565b005b7f00000000000000000000000000000000000000000000000000000000000000006101cb565b7f00000000000000000000000000000000000000000000000000000000000000006101cb565b610219610275366004612f5b565b610a1e565b61028d610288366004612f5b565b610a5a565b6040519081526020016101a0565b61028d610b06565b61051f60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040516101a09190612f9b565b61021961053a366004612f5b565b610b15565b61021961054d3660046130ca565b610bd4565b6102196105603660046130f5565b610c49565b61056d610ec4565b6040516001600160e01b031990911681526020016101a0565b610599610594366004612f5b565b610ee8565b6040516101a09190613132565b61028d6105b4366004612f5b565b5f9081526002602052604090205490565b7f000000000000000000000000000000000000000000000000000000000000000061028d565b6105fe6105f9366004612f3b565b610f72565b60408051825181526020808401519082015291810151908201526060016101a0565b6004546001600160a01b03166101cb565b61021961063f36600461317a565b611186565b6102196106523660046131c1565b61143d565b6102196106653660046131fd565b6115b0565b6106cb610678366004612f3b565b5f828152600760209081526040808320848452825280832054948352600882528083209383529290522054600160c81b820463ffffffff1692600160e81b830461ffff1692600160f81b900460ff169190565b6040805194855260208501939093529015159183019190915260608201526080016101a0565b61028d6106ff366004612f5b565b60096020525f908152604090205481565b61072361071e366004612f3b565b6117a3565b6040516101a09190613266565b5f828152602081815260408083208484529091528120805491908190819084156107645761075f878787611809565b610766565b5f5b6001820154600290920154959890975090955092505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006107ec7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000613288565b6107f69190613288565b90505f6108237f00000000000000000000000000000000000000000000000000000000000000004361329b565b90508181101580156108685750837f000000000000000000000000000000000000000000000000000000000000000061085c848461329b565b61086691906132c2565b115b949350505050565b5f61087a4361185e565b90505f610886826118b4565b90505f61089386846118df565b90506108be847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6108e35760405163bae9ec6760e01b8152600481018590526024015b60405180910390fd5b5f8681526020818152604080832085845290915281208054909103610925576040516386905eb760e01b815260048101889052602481018490526044016108da565b5f6109348885845f0154611809565b9050808714610967576040516331c8605160e01b81526004810189905260248101829052604481018890526064016108da565b600282015415610994576040516305cdaba960e31b815260048101899052602481018590526044016108da565b60018083018790554360028401555f898152602091909152604081205490036109c8575f8881526001602052604090204390555b83887f8d79bb77be7d4469f5fec8a8bb81da850708d78277a8b7fc9d8ded46f9c8a78a888660200151604051610a0c92919091825261ffff16602082015260400190565b60405180910390a35050505050505050565b5f8181526002602052604090205415610a4d57604051631ea6298560e01b8152600481018290526024016108da565b610a5681611a53565b5050565b5f5f610a67835f196117a3565b905060045b8015610afd5781610a7e60018361329b565b60048110610a8e57610a8e6132d5565b602002015115610aed57610ac182610aa760018461329b565b60048110610ab757610ab76132d5565b6020020151611c95565b610acc60018361329b565b610ad8906101006132e9565b610ae29190613288565b610868906001613288565b610af681613300565b9050610a6c565b505f9392505050565b5f610b104361185e565b905090565b5f610b1f4361185e565b90505f610b2b826118b4565b9050610b3783836118df565b505f838152602081815260408083208484529091529020805415610b78576040516316669c5b60e21b815260048101859052602481018390526044016108da565b5f610b81611d0e565b808355905082857fa4286846bfcaaf3161222456f5a57f28a161ded639f62b03ba18d46aea2f072783610bb5838583611809565b6040805192835260208301919091520160405180910390a35050505050565b60045433906001600160a01b03168114610c0b5760405162d1953b60e31b81526001600160a01b03821660048201526024016108da565b816001600160a01b03163b5f03610c40576040516361798f2f60e11b81526001600160a01b03831660048201526024016108da565b610a5682611dc3565b5f610c548585611e17565b5f86815260086020908152604080832088845290915290205490915015610c9857604051630af92ded60e01b815260048101869052602481018590526044016108da565b610ca28383611ea1565b815460381b66ffffffffffffff19908116911614610cdd5760405163260d8fe560e21b815260048101869052602481018590526044016108da565b80545f90610d2290610d1d907f000000000000000000000000000000000000000000000000000000000000000090600160c81b900463ffffffff16613288565b611ed3565b6040516d6d75737465722e647261772e763160901b6020820152602e8101829052604e8101889052606e8101879052608e81018690529091505f9060ae016040516020818303038152906040528051906020012090505f60405180608001604052807f00000000000000000000000000000000000000000000000000000000000000006002610db191906133f0565b81527f000000000000000000000000000000000000000000000000000000000000000060208201527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060609091015284549091505f90610e469084908890600160e81b900461ffff1685611f88565b5f8a81526008602090815260408083208c845290915290208190559050610e6c87612071565b85546001600160c81b03191660389190911c17855560405181815288908a907fabd02ddd5cc2bf2469c19a8c7629bd2f2a97672c00df2a38cec580c4f8cf6bce906020015b60405180910390a3505050505050505050565b6004545f90600160a01b900460ff16610edc57505f90565b50638fb3603760e01b90565b5f81815260036020908152604091829020805483518184028101840190945280845260609392830182828015610f6657602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610f295790505b50505050509050919050565b610f9360405180606001604052805f81526020015f81526020015f81525090565b60405163f52c4ddd60e01b815260048101849052602481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160c060405180830381865afa158015610fff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611023919061345b565b905061102f81846120a2565b6110395750611180565b5f61104485856120ca565b90505f61105085610ee8565b90505f5b815181101561117b5782828281518110611070576110706132d5565b602002602001015163ffffffff161115611173576110ad8783838151811061109a5761109a6132d5565b602002602001015163ffffffff16612165565b846020015161ffff166110c0919061329b565b855186906110cf908390613288565b9052505f878152600760205260408120835182908590859081106110f5576110f56132d5565b602002602001015163ffffffff1681526020019081526020015f209050805f01601d9054906101000a900461ffff1661ffff16866020018181516111399190613288565b9052508054600160f81b900460ff1615611171578054604087018051600160e81b90920461ffff169161116d908390613288565b9052505b505b600101611054565b505050505b92915050565b5f6111908561217e565b90508084146111c35760405163b53e544160e01b81526004810186905260248101829052604481018590526064016108da565b5f6111cd8661219d565b9050804311156111fa57604051635e71f8b560e01b815260048101879052602481018290526044016108da565b5f61120d886112088961185e565b6118df565b905061121988886121c8565b611240576040516305eecce560e31b815260048101899052602481018890526044016108da565b611269857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6112895760405163bae9ec6760e01b8152600481018690526024016108da565b5f61129385612211565b90508015806112b157506112af85836020015161ffff16612261565b155b156112db5760208201516040516357038edb60e11b815261ffff90911660048201526024016108da565b6112e68989876122ec565b5f8981526007602090815260408083208b8452909152902054600160c81b900463ffffffff1615611334576040516337f68a3960e21b8152600481018a9052602481018990526044016108da565b60405180608001604052806113498888611ea1565b66ffffffffffffff19168152602001611361436123ce565b63ffffffff16815260200161137583612402565b61ffff90811682525f60209283018190528c81526007835260408082208d83528452908190208451815494860151868401516060909701511515600160f81b026001600160f81b0397909516600160e81b02969096166001600160e81b0363ffffffff909716600160c81b026001600160e81b031990961660389290921c91909117949094179490941692909217179091555188908a907fc51772b0b4e10502573948d2d130aeba3590ce087df784bfade4af9bb41b25cd90610eb1908a908a9087906134fa565b611448335f36612430565b61145182612211565b15611460576114608383612526565b5f61146c436001613288565b90505f61147985836117a3565b90505f805b600481101561151957858160048110611499576114996132d5565b60200201358582600481106114b0576114b06132d5565b6020020135198483600481106114c8576114c86132d5565b602002015116178382600481106114e1576114e16132d5565b60200201526115058382600481106114fb576114fb6132d5565b602002015161265a565b61150f9083613288565b915060010161147e565b505f868152600660209081526040808320868452909152902061153c8382613517565b5061156c611549846123ce565b61155883601087901b17612707565b5f898152600560205260409020919061273a565b5050857f9fe678791baa919449555382e1558bf6b2dd1031826e498bc2f6e06536b0518484846040516115a0929190613537565b60405180910390a2505050505050565b5f6115bb8585611e17565b8054909150600160f81b900460ff16156115f257604051630cbaf2eb60e21b815260048101869052602481018590526044016108da565b5f8581526008602090815260408083208784529091528120549081900361163657604051631795ef9160e01b815260048101879052602481018690526044016108da565b61163f84612071565b825460381b66ffffffffffffff1990811691161461167a5760405163260d8fe560e21b815260048101879052602481018690526044016108da565b8154600160f81b6001600160f81b038216178355600160e81b900461ffff168060095f6116a68961185e565b81526020019081526020015f205f8282546116c19190613288565b9250508190555085877ffcc0aa2e225e3c81d9cabb80815b6e19910b66180b61befad5589215833a9d9f83876040516116fb92919061354b565b60405180910390a35f61171088888886612754565b60405163ee0d8b3b60e01b81529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d8b3b9061176d908890610100820190610140830190879060040161357d565b5f6040518083038186803b158015611783575f5ffd5b505afa158015611795573d5f5f3e3d5ffd5b505050505050505050505050565b6117ab612eff565b5f8381526006602052604081209060106117c586866127be565b901c8152602081019190915260409081015f20815160808101928390529160049082845b8154815260200190600101908083116117e9575050505050905092915050565b604080514660208201523091810191909152606081018490526080810183905260a081018290525f906118549060c001604051602081830303815290604052805190602001206127fb565b90505b9392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006118aa7f00000000000000000000000000000000000000000000000000000000000000008461329b565b61118091906132c2565b5f6111807f0000000000000000000000000000000000000000000000000000000000000000836132c2565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260405163f52c4ddd60e01b815260048101849052602481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160c060405180830381865afa15801561197a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061199e919061345b565b80519091506001600160a01b031633146119d457604051632ad1e96b60e11b8152600481018490523360248201526044016108da565b5f6002826080015160048111156119ed576119ed6135cd565b1480611a0e5750600382608001516004811115611a0c57611a0c6135cd565b145b9050801580611a245750611a2282846120a2565b155b15611a4c576040516316f5e3b760e21b815260048101859052602481018490526044016108da565b5092915050565b5f7f0000000000000000000000000000000000000000000000000000000000000000821015611a98576040516354bce8c360e11b8152600481018390526024016108da565b438210611abb5760405163ef986e9960e01b8152600481018390526024016108da565b5f611ac58361219d565b905080431115611af257604051635e71f8b560e01b815260048101849052602481018290526044016108da565b5f611afc84612826565b604051706d75737465722e6c6f74746572792e763160781b6020820152603181018290529091507f000000000000000000000000000000000000000000000000000000000000000090605101604051602081830303815290604052805190602001205f1c611b6a91906135e1565b15611b8b576040516354bce8c360e11b8152600481018590526024016108da565b5f611b958561185e565b5f8181526003602052604090208054919250907f000000000000000000000000000000000000000000000000000000000000000011611bea5760405163cda6a49560e01b8152600481018390526024016108da565b611bf3836127fb565b5f878152600260205260409020819055945080611c0f876123ce565b81546001810183555f9283526020928390206008820401805460079092166004026101000a63ffffffff818102199093169390921691909102919091179055604080518781523392810192909252839188917f185abd2b35edae031fc5fbe3476fb46de9ded455be7d6afde04db3f630824598910160405180910390a350505050919050565b5f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638bdbdac16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d8f91906135f4565b90505f819003611dc057611da460014361329b565b60405163ef986e9960e01b81526004016108da91815260200190565b90565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f828152600760209081526040808320848452909152812080549091600160c81b90910463ffffffff169003611e6a5760405163792d0bad60e11b815260048101849052602481018390526044016108da565b5f611e7483612875565b905080431115611a4c57604051633b1a7ee560e01b815260048101849052602481018290526044016108da565b5f8282604051602001611eb592919061360b565b60405160208183030381529060405280519060200120905092915050565b60405163ac9aaed560e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ac9aaed5906024015b602060405180830381865afa158015611f39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f5d91906135f4565b90505f819003611f835760405163ef986e9960e01b8152600481018390526024016108da565b919050565b5f5f611fa88585611f99895f6128e2565b611fa391906135e1565b612902565b90505f8360200151611fbb8860016128e2565b611fc591906135e1565b606085015160121b600a82901b841717935090505f5b84604001518110156120665784515f90611ff79060029061329b565b60408051602081018c905290810184905261202b90606001604051602081830303815290604052805190602001205f6128e2565b61203591906135e1565b612040906002613288565b905061204d8260186132e9565b612058906052613288565b1b9390931792600101611fdb565b505050949350505050565b5f8160405160200161208591815260200190565b604051602081830303815290604052805190602001209050919050565b5f81836040015163ffffffff161115801561185757505060609091015163ffffffff16101590565b5f828152600160205260408120548082036120e9575f19915050611180565b5f6120f3846118b4565b5f868152602081815260408083208484529091528120600201549192506121198361298d565b90505f821580159061212a57508183105b612134578161213f565b61213f836001613288565b905084811161214e5784612159565b61215960018261329b565b98975050505050505050565b5f6201000061217484846127be565b61185791906135e1565b5f8181526002602052604081205490819003611f835761118082611a53565b5f6111807f000000000000000000000000000000000000000000000000000000000000000083613288565b5f8281526020819052604081208190816121e96121e48661185e565b6118b4565b81526020019081526020015f20600201549050805f1415801561086857509190911092915050565b5f6122238260035b602002013561265a565b61222e836002612219565b612239846001612219565b612243855f612219565b61224d9190613288565b6122579190613288565b6111809190613288565b5f805b60048110156122e2575f61227a826101006132e9565b90505f818511156122ad5761228f828661329b565b8684600481106122a1576122a16132d5565b6020020135901c6122c5565b8583600481106122bf576122bf6132d5565b60200201355b905080156122d8575f9350505050611180565b5050600101612264565b5060019392505050565b5f6122f784846127be565b905061230662010000826135e1565b5f036123125750505050565b5f848152600660209081526040808320601085901c84529091528120905b60048110156123c6575f82826004811061234c5761234c6132d5565b0154858360048110612360576123606132d5565b602002013516905080156123bd578661238561237e83196001613288565b8316611c95565b612391846101006132e9565b61239b9190613288565b604051636948be0d60e01b8152600481019290925260248201526044016108da565b50600101612330565b505050505050565b5f63ffffffff8211156123fe576040516306dfcc6560e41b815260206004820152602481018390526044016108da565b5090565b5f61ffff8211156123fe576040516306dfcc6560e41b815260106004820152602481018390526044016108da565b5f5f6124646124476004546001600160a01b031690565b863061245660045f898b613621565b61245f91613648565b612a2e565b915091508161251f5763ffffffff8116156124fc576004805460ff60a01b198116600160a01b178255604051634a63ebf760e11b81526001600160a01b03909116916394c7d7ee916124bc918991899189910161367e565b5f604051808303815f87803b1580156124d3575f5ffd5b505af11580156124e5573d5f5f3e3d5ffd5b50506004805460ff60a01b191690555061251f9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016108da565b5050505050565b5f6125304361185e565b60405163f52c4ddd60e01b8152600481018590525f1960248201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f52c4ddd9060440160c060405180830381865afa15801561259f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125c3919061345b565b90506002816080015160048111156125dd576125dd6135cd565b1415806125f157506125ef81836120a2565b155b15612619576040516316f5e3b760e21b815260048101859052602481018390526044016108da565b61262b83826020015161ffff16612261565b6126545760208101516040516357038edb60e11b815261ffff90911660048201526024016108da565b50505050565b7f5555555555555555555555555555555555555555555555555555555555555555600182901c169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b5f6001600160e01b038211156123fe576040516306dfcc6560e41b815260e06004820152602481018390526044016108da565b5f80612747858585612ac0565b915091505b935093915050565b61275c612f1d565b5f5f6127738761276e6121e48961185e565b612c15565b915091506040518060a001604052808381526020018281526020016127a3885f9081526002602052604090205490565b81526020018681526020018581525092505050949350505050565b5f6127eb6127d86127d38463ffffffff612c4e565b6123ce565b5f85815260056020526040902090612c5d565b6001600160e01b03169392505050565b5f6111807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836135e1565b6040516345e2212960e11b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638bc4425290602401611f1e565b5f7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061224d7f000000000000000000000000000000000000000000000000000000000000000085613288565b5f6128ee8260406132e9565b9290921c67ffffffffffffffff1692915050565b5f805b6004811015612984575f612924858360048110612219576122196132d5565b9050808410156129615761294e858360048110612943576129436132d5565b602002013585612cff565b6129589084613288565b92505050611180565b61296b818561329b565b935061297961010084613288565b925050600101612905565b506111806136bd565b5f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006129fa7f0000000000000000000000000000000000000000000000000000000000000000856132e9565b612a0491906132e9565b612257907f0000000000000000000000000000000000000000000000000000000000000000613288565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612ab6575f516020805191945081901c150291505b5094509492505050565b82545f9081908015612bbc575f612ae987612adc60018561329b565b5f91825260209091200190565b805490915063ffffffff8082169164010000000090046001600160e01b0316908816821115612b2b57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff1603612b5f57825463ffffffff166401000000006001600160e01b03891602178355612bae565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b945085935061274c92505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a81529182209551925190931664010000000002919093161792019190915590508161274c565b5f8281526020818152604080832084845290915281208054829190612c3d9086908690611809565b925080600101549150509250929050565b5f828218828410028218611857565b81545f9081816005811115612cb7575f612c7684612d53565b612c80908561329b565b5f8881526020902090915081015463ffffffff9081169087161015612ca757809150612cb5565b612cb2816001613288565b92505b505b5f612cc487878585612eab565b90508015612cf257612cdb87612adc60018461329b565b5464010000000090046001600160e01b0316612cf4565b5f5b979650505050505050565b5f60805b8015611a4c575f612d24612d198361010061329b565b5f19901c861661265a565b9050808410612d4a57612d37818561329b565b94821c949350612d478284613288565b92505b5060011c612d03565b5f60018211612d60575090565b816001600160801b8210612d795760809190911c9060401b5b680100000000000000008210612d945760409190911c9060201b5b6401000000008210612dab5760209190911c9060101b5b620100008210612dc05760109190911c9060081b5b6101008210612dd45760089190911c9060041b5b60108210612de75760049190911c9060021b5b60048210612df35760011b5b600302600190811c90818581612e0b57612e0b6132ae565b048201901c90506001818581612e2357612e236132ae565b048201901c90506001818581612e3b57612e3b6132ae565b048201901c90506001818581612e5357612e536132ae565b048201901c90506001818581612e6b57612e6b6132ae565b048201901c90506001818581612e8357612e836132ae565b048201901c9050612ea2818581612e9c57612e9c6132ae565b04821190565b90039392505050565b5f5b81831015612ef7575f85815260209020838316600285851804019081015463ffffffff86811691161115612ee357809250612ef1565b612eee816001613288565b93505b50612ead565b509392505050565b60405180608001604052806004906020820280368337509192915050565b6040518060a001604052806005906020820280368337509192915050565b5f5f60408385031215612f4c575f5ffd5b50508035926020909101359150565b5f60208284031215612f6b575f5ffd5b5035919050565b5f5f5f60608486031215612f84575f5ffd5b505081359360208301359350604090920135919050565b815160ff16815261018081016020830151612fbc602084018261ffff169052565b506040830151612fd1604084018260ff169052565b506060830151612fed606084018267ffffffffffffffff169052565b506080830151613005608084018263ffffffff169052565b5060a083015161301d60a084018263ffffffff169052565b5060c083015161303560c084018263ffffffff169052565b5060e083015161304d60e084018263ffffffff169052565b5061010083015161306761010084018263ffffffff169052565b5061012083015161308161012084018263ffffffff169052565b5061014083015161309b61014084018263ffffffff169052565b50610160830151611a4c61016084018261ffff169052565b6001600160a01b03811681146130c7575f5ffd5b50565b5f602082840312156130da575f5ffd5b8135611857816130b3565b8060808101831015611180575f5ffd5b5f5f5f5f60e08587031215613108575f5ffd5b84359350602085013592506040850135915061312786606087016130e5565b905092959194509250565b602080825282518282018190525f918401906040840190835b8181101561316f57835163ffffffff1683526020938401939092019160010161314b565b509095945050505050565b5f5f5f5f5f610100868803121561318f575f5ffd5b853594506020860135935060408601359250606086013591506131b587608088016130e5565b90509295509295909350565b5f5f5f61012084860312156131d4575f5ffd5b833592506131e585602086016130e5565b91506131f48560a086016130e5565b90509250925092565b5f5f5f5f8486036101e0811215613212575f5ffd5b853594506020860135935060408601359250610180605f1982011215613236575f5ffd5b509295919450926060019150565b805f5b6004811015612654578151845260209384019390910190600101613247565b608081016111808284613244565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561118057611180613274565b8181038181111561118057611180613274565b634e487b7160e01b5f52601260045260245ffd5b5f826132d0576132d06132ae565b500490565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761118057611180613274565b5f8161330e5761330e613274565b505f190190565b6001815b600184111561274c5780850481111561333457613334613274565b600184161561334257908102905b60019390931c928002613319565b5f8261335e57506001611180565b8161336a57505f611180565b8160018114613380576002811461338a576133a6565b6001915050611180565b60ff84111561339b5761339b613274565b50506001821b611180565b5060208310610133831016604e8410600b84101617156133c9575081810a611180565b6133d55f198484613315565b805f19048211156133e8576133e8613274565b029392505050565b5f6118578383613350565b634e487b7160e01b5f52604160045260245ffd5b8051611f83816130b3565b805161ffff81168114611f83575f5ffd5b805163ffffffff81168114611f83575f5ffd5b805160058110611f83575f5ffd5b80518015158114611f83575f5ffd5b5f60c082840312801561346c575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715613490576134906133fb565b60405261349c8361340f565b81526134aa6020840161341a565b60208201526134bb6040840161342b565b60408201526134cc6060840161342b565b60608201526134dd6080840161343e565b60808201526134ee60a0840161344c565b60a08201529392505050565b83815260c0810160808460208401378260a0830152949350505050565b815f5b60048110156126545781518382015560209091019060010161351a565b82815260a081016118576020830184613244565b8281526101a0810161010083602084013760406101008401610120840137604061014084016101608401379392505050565b61022081016101008683376040856101008401376040846101408401376101808201835f5b60058110156135c15781518352602092830192909101906001016135a2565b50505095945050505050565b634e487b7160e01b5f52602160045260245ffd5b5f826135ef576135ef6132ae565b500690565b5f60208284031215613604575f5ffd5b5051919050565b82815260a0810160808360208401379392505050565b5f5f8585111561362f575f5ffd5b8386111561363b575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611a4c576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52600160045260245ffd",
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
	Bin: "0x6080604052348015600e575f5ffd5b50611c1c8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea14a391461004e5780632be688d414610079578063ac82ba211461008e578063ee0d8b3b146100a1575b5f5ffd5b61006161005c366004611925565b6100b4565b60405161007093929190611964565b60405180910390f35b61008c6100873660046119d5565b6101b1565b005b61008c61009c366004611a26565b61066a565b61008c6100af366004611a8b565b610b9d565b6100bc611867565b6100c4611885565b5f61018084146101125760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b60448201526064015b60405180910390fd5b843560208601356101238282610bb4565b855250506060850135604086013560a0870135608088013561014784848484610ca1565b6020890152604088015260c0890135935060e089013592506101698484610bb4565b6060880152610100890135935061012089013592506101888484610bb4565b8652610140890135935061016089013592506101a48484610bb4565b9450505050509250925092565b61018082146101f95760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b6044820152606401610109565b6102016118a3565b604061010085018237610212611885565b60605f610225610140610100888a611af2565b8360405160200161023893929190611b4a565b60408051601f198184030181529190528051602082012090915061026a905f516020611bfc5f395f51905f5290611b7d565b835250604080515f91610100890182377f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f51543978360408201527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608201527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808201527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a08201526040610140890160c08301377f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008201527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208201527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408201527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef06101608201526020816101808360085afa9051169050806103e8576040516351d49ff760e11b815260040160405180910390fd5b5f5f6103f5878688610f7a565b915091506040516101008a82377f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008201527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208201527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408201527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608201527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808201527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08201527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08201527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08201527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008201527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b17361022082015282610240820152816102608201527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808201527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08201527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08201527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08201526020816103008360085afa90511692508261065f57604051631ff3747d60e21b815260040160405180910390fd5b505050505050505050565b610672611885565b61067a6118a3565b6106826118c1565b610692865f5b602002013561133e565b602084015282525f806106a48761133e565b85516020808801516040519496509294506060935f516020611bfc5f395f51905f52936106d693929091869101611b9c565b604051602081830303815290604052805190602001205f1c6106f89190611b7d565b865284518452602085810151858201527f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f5154397836040808701919091527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608701527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808701527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a087015260c0860185905260e086018490527f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008701527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208701527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408701527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef0610160870152515f91816101808860085afa90511690508061087d576040516351d49ff760e11b815260040160405180910390fd5b505050505f5f610898895f6004811061068857610688611ade565b90925090505f8080806108b360408e013560208f01356113dd565b929650909450925090505f806108ca8f6003610688565b915091505f5f6108db8e8e8e610f7a565b8b8d5260208d018b905260408d0189905260608d018a905260808d0187905260a08d0188905260c08d0186905260e08d018590527f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008e01527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208e01527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408e01527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608e01527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808e01527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08e01527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08e01527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08e01527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008e01527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b1736102208e01526102408d018290526102608d018190527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808e01527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08e01527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08e01527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08e015290925090505f610b4e611885565b6020816103008f60085afa9150811580610b6a57508051600114155b15610b8857604051631ff3747d60e21b815260040160405180910390fd5b50505050505050505050505050505050505050565b83610180610bac8282856101b1565b505050505050565b5f5f516020611bdc5f395f51905f5283101580610bde57505f516020611bdc5f395f51905f528210155b15610bfc57604051631ff3747d60e21b815260040160405180910390fd5b82158015610c08575081155b15610c1457505f610c9b565b5f610c4f5f516020611bdc5f395f51905f5260035f516020611bdc5f395f51905f52875f516020611bdc5f395f51905f52898a0909086115b1565b9050808303610c64575050600182901b610c9b565b610c6d81611613565b8303610c80575050600182811b17610c9b565b604051631ff3747d60e21b815260040160405180910390fd5b505b92915050565b5f5f5f516020611bdc5f395f51905f5286101580610ccc57505f516020611bdc5f395f51905f528510155b80610ce457505f516020611bdc5f395f51905f528410155b80610cfc57505f516020611bdc5f395f51905f528310155b15610d1a57604051631ff3747d60e21b815260040160405180910390fd5b828486881717175f03610d3157505f905080610f71565b5f80805f516020611bdc5f395f51905f52610d5a60035f516020611bdc5f395f51905f52611bbc565b5f516020611bdc5f395f51905f528a8c090990505f5f516020611bdc5f395f51905f528a5f516020611bdc5f395f51905f528c8d090990505f5f516020611bdc5f395f51905f528a5f516020611bdc5f395f51905f528c8d090990505f516020611bdc5f395f51905f52805f516020611bdc5f395f51905f528c860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089450610e485f516020611bdc5f395f51905f52805f516020611bdc5f395f51905f528e870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611613565b93505050505f5f610e955f516020611bdc5f395f51905f5280610e6d57610e6d611b69565b5f516020611bdc5f395f51905f528586095f516020611bdc5f395f51905f52878809086115b1565b9050610ee05f516020611bdc5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611bdc5f395f51905f528488080961162b565b15915050610eef838383611673565b90935091508683148015610f0257508186145b15610f2a5780610f12575f610f15565b60025b60ff1660028a901b175f179450879350610f6d565b610f3383611613565b87148015610f485750610f4582611613565b86145b15610c805780610f58575f610f5b565b60025b60ff1660028a901b1760011794508793505b5050505b94509492505050565b5f5f5f60019050604051604081015f7f0b601f815637c587f588204f217f5607a201af7f87898b43906d2ef6681c5bfc83527f2b4296a43c93862b17d867aea5bc0ab0086cbe241e7388eb7aca0a29f5446f096020840152865182526020870151602083015260408360808560065afa841693507f2568244aac82cceae7e1be8c8ecd8d471e9ec2ddcad574e206a9c012cba819a282527f11769a422d3f935db63225d028787f00cd61a78575d135b6efff2682cf52baeb6020830152883590508060408301525f516020611bfc5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f1c48e2defb7d08be4ea3ce62fa9d74ac23d6d6162eaacc851910d35197a0fde782527f110baca45837266274893e0902fd30273da4b1ffaaa00d54053f33515ae7fb296020830152602089013590508060408301525f516020611bfc5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f1c6a5d7530d9a455594997174fbddb3875746346ce170a11946b5e312cd38ceb82527f2a83b944467f0a98c256a34310964f6dab5be2c50af729e1964d09a08402a53b6020830152604089013590508060408301525f516020611bfc5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f297937aaa777126a3134a1f8a4c93f41ada0642ade848e8f35dcf5bfd025477c82527f0f706f5c75001a81d4a96c429e51dfd99a300a670f11f53574327ba62998eed76020830152606089013590508060408301525f516020611bfc5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f10935f4be8fe756ab352d760d05399ecacb3408d765abe15e058d26f8769beb982527f2797827cc1db277902b2d3cff4a9d25fcee61061be00a79a67ac63ae243c07646020830152608089013590508060408301525f516020611bfc5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa7f2e59021f447309b501b2ad647f568956a3b1915e6f5238aea928fb460cc7bf3483527f2bace72c09cd06a21e7ab554c5e584301fd841edad37cbb40b24b032e3d5ae006020840152885160408085018290525f516020611bfc5f395f51905f5290911091909516169390508160608160075afa831692505060408160808360065afa815160209092015191945090925016806113355760405163a54f8e2760e01b815260040160405180910390fd5b50935093915050565b5f5f825f0361135157505f928392509050565b600183811c9250808416145f516020611bdc5f395f51905f52831061138957604051631ff3747d60e21b815260040160405180910390fd5b6113c35f516020611bdc5f395f51905f5260035f516020611bdc5f395f51905f52865f516020611bdc5f395f51905f5288890909086115b1565b915080156113d7576113d482611613565b91505b50915091565b5f808080851580156113ed575084155b1561140257505f9250829150819050806115a8565b600286811c945085935060018088161490808816145f516020611bdc5f395f51905f528610158061144057505f516020611bdc5f395f51905f528510155b1561145e57604051631ff3747d60e21b815260040160405180910390fd5b5f5f516020611bdc5f395f51905f5261148560035f516020611bdc5f395f51905f52611bbc565b5f516020611bdc5f395f51905f52888a090990505f5f516020611bdc5f395f51905f52885f516020611bdc5f395f51905f528a8b090990505f5f516020611bdc5f395f51905f52885f516020611bdc5f395f51905f528a8b090990505f516020611bdc5f395f51905f52805f516020611bdc5f395f51905f528a860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50896506115735f516020611bdc5f395f51905f52805f516020611bdc5f395f51905f528c870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611613565b9550611580878786611673565b909750955084156115a25761159487611613565b965061159f86611613565b95505b50505050505b92959194509250565b5f6115dc827f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f526117a6565b9050815f516020611bdc5f395f51905f528283091461160e57604051631ff3747d60e21b815260040160405180910390fd5b919050565b5f516020611bdc5f395f51905f529081900681030690565b5f5f611657837f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f526117a6565b9050825f516020611bdc5f395f51905f52828309149392505050565b5f80806116a25f516020611bdc5f395f51905f52808788095f516020611bdc5f395f51905f52898a09086115b1565b905083156116b6576116b381611613565b90505b6116ff5f516020611bdc5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611bdc5f395f51905f52848a08096115b1565b92505f516020611bdc5f395f51905f526117295f516020611bdc5f395f51905f5260028609611809565b860991505f516020611bdc5f395f51905f526117545f516020611bdc5f395f51905f52848509611613565b5f516020611bdc5f395f51905f52858609088614158061178857505f516020611bdc5f395f51905f52808385096002098514155b1561133557604051631ff3747d60e21b815260040160405180910390fd5b5f5f60405160208152602080820152602060408201528460608201528360808201525f516020611bdc5f395f51905f5260a082015260208160c08360055afa90519250905080610c9957604051631ff3747d60e21b815260040160405180910390fd5b5f611834827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd456117a6565b90505f516020611bdc5f395f51905f5281830960011461160e57604051631ff3747d60e21b815260040160405180910390fd5b60405180608001604052806004906020820280368337509192915050565b60405180602001604052806001906020820280368337509192915050565b60405180604001604052806002906020820280368337509192915050565b6040518061030001604052806018906020820280368337509192915050565b5f5f83601f8401126118f0575f5ffd5b50813567ffffffffffffffff811115611907575f5ffd5b60208301915083602082850101111561191e575f5ffd5b9250929050565b5f5f60208385031215611936575f5ffd5b823567ffffffffffffffff81111561194c575f5ffd5b611958858286016118e0565b90969095509350505050565b60c0810181855f5b600481101561198b57815183526020928301929091019060010161196c565b50505060808201845f5b60018110156119b4578151835260209283019290910190600101611995565b5050508260a0830152949350505050565b8060a08101831015610c9b575f5ffd5b5f5f5f60c084860312156119e7575f5ffd5b833567ffffffffffffffff8111156119fd575f5ffd5b611a09868287016118e0565b9094509250611a1d905085602086016119c5565b90509250925092565b5f5f5f5f6101608587031215611a3a575f5ffd5b6080850186811115611a4a575f5ffd5b85945060a0860187811115611a5d575f5ffd5b909350359150611a708660c087016119c5565b905092959194509250565b8060408101831015610c9b575f5ffd5b5f5f5f5f6102208587031215611a9f575f5ffd5b610100850186811115611ab0575f5ffd5b859450611abd8782611a7b565b935050611ace866101408701611a7b565b9150611a708661018087016119c5565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115611b00575f5ffd5b83861115611b0c575f5ffd5b5050820193919092039150565b5f8151602083015f5b82811015611b40578151865260209586019590910190600101611b22565b5093949350505050565b828482375f8382015f8152611b5f8185611b19565b9695505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611b9757634e487b7160e01b5f52601260045260245ffd5b500690565b8381528260208201525f611bb36040830184611b19565b95945050505050565b81810381811115610c9b57634e487b7160e01b5f52601160045260245ffdfe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4730644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600381526020016211931560ea1b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600381526020016211931560ea1b8152506040518060400160405280600381526020016211931560ea1b815250816003908161008f91906103b3565b50600461009c82826103b3565b5050506100ae8261016c60201b60201c565b610120526100bb8161016c565b61014052815160208084019190912060e052815190820120610100524660a05261014760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610167336b033b2e3c9fd0803ce80000006101b2565b6104ee565b5f5f829050601f8151111561019f578260405163305a27a960e01b81526004016101969190610471565b60405180910390fd5b80516101aa826104a6565b179392505050565b6001600160a01b0382166101db5760405163ec442f0560e01b81525f6004820152602401610196565b6101e65f83836101ea565b5050565b6001600160a01b038316610214578060025f82825461020991906104c9565b909155506102849050565b6001600160a01b0383165f90815260208190526040902054818110156102665760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610196565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102a0576002805482900390556102be565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030391815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061033857607f821691505b60208210810361035657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103ae57828211156103ae57805f5260205f20601f840160051c602085101561038757505f5b90810190601f840160051c035f5b818110156103aa575f83820155600101610395565b5050505b505050565b81516001600160401b038111156103cc576103cc610310565b6103e0816103da8454610324565b8461035c565b6020601f821160018114610412575f83156103fb5750848201515b5f19600385901b1c1916600184901b17845561046a565b5f84815260208120601f198516915b828110156104415787850151825560209485019460019092019101610421565b508482101561045e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610356575f1960209190910360031b1b16919050565b808201808211156104e857634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051610100516101205161014051610e7061053f5f395f61078501525f61075a01525f6106cf01525f6106a701525f61060201525f61062c01525f6106560152610e705ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806370a082311161009357806395d89b411161006357806395d89b41146101ef578063a9059cbb146101f7578063d505accf1461020a578063dd62ed3e1461021d575f5ffd5b806370a082311461018657806379cc6790146101ae5780637ecebe00146101c157806384b0196e146101d4575f5ffd5b806323b872dd116100ce57806323b872dd14610147578063313ce5671461015a5780633644e5151461016957806342966c6814610171575f5ffd5b806306fdde03146100f4578063095ea7b31461011257806318160ddd14610135575b5f5ffd5b6100fc610255565b6040516101099190610c0b565b60405180910390f35b610125610120366004610c3f565b6102e5565b6040519015158152602001610109565b6002545b604051908152602001610109565b610125610155366004610c67565b6102fe565b60405160128152602001610109565b610139610321565b61018461017f366004610ca1565b61032f565b005b610139610194366004610cb8565b6001600160a01b03165f9081526020819052604090205490565b6101846101bc366004610c3f565b61033c565b6101396101cf366004610cb8565b610355565b6101dc610372565b6040516101099796959493929190610cd1565b6100fc6103b4565b610125610205366004610c3f565b6103c3565b610184610218366004610d67565b6103d0565b61013961022b366004610dd4565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b60606003805461026490610e05565b80601f016020809104026020016040519081016040528092919081815260200182805461029090610e05565b80156102db5780601f106102b2576101008083540402835291602001916102db565b820191905f5260205f20905b8154815290600101906020018083116102be57829003601f168201915b5050505050905090565b5f336102f281858561050b565b60019150505b92915050565b5f3361030b85828561051d565b610316858585610599565b506001949350505050565b5f61032a6105f6565b905090565b610339338261071f565b50565b61034782338361051d565b610351828261071f565b5050565b6001600160a01b0381165f908152600760205260408120546102f8565b5f6060805f5f5f6060610383610753565b61038b61077e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461026490610e05565b5f336102f2818585610599565b834211156103f95760405163313c898160e11b8152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886104448c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61049e826107a9565b90505f6104ad828787876107d5565b9050896001600160a01b0316816001600160a01b0316146104f4576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016103f0565b6104ff8a8a8a61050b565b50505050505050505050565b6105188383836001610801565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610593578181101561058557604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016103f0565b61059384848484035f610801565b50505050565b6001600160a01b0383166105c257604051634b637e8f60e11b81525f60048201526024016103f0565b6001600160a01b0382166105eb5760405163ec442f0560e01b81525f60048201526024016103f0565b6105188383836108d3565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561064e57507f000000000000000000000000000000000000000000000000000000000000000046145b1561067857507f000000000000000000000000000000000000000000000000000000000000000090565b61032a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6001600160a01b03821661074857604051634b637e8f60e11b81525f60048201526024016103f0565b610351825f836108d3565b606061032a7f00000000000000000000000000000000000000000000000000000000000000006109f9565b606061032a7f00000000000000000000000000000000000000000000000000000000000000006109f9565b5f6102f86107b56105f6565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f6107e588888888610a36565b9250925092506107f58282610afe565b50909695505050505050565b6001600160a01b03841661082a5760405163e602df0560e01b81525f60048201526024016103f0565b6001600160a01b03831661085357604051634a1406b160e11b81525f60048201526024016103f0565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561059357826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516108c591815260200190565b60405180910390a350505050565b6001600160a01b0383166108fd578060025f8282546108f29190610e3d565b9091555061096d9050565b6001600160a01b0383165f908152602081905260409020548181101561094f5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016103f0565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610989576002805482900390556109a7565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516109ec91815260200190565b60405180910390a3505050565b60605f610a0583610bb6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610a6f57505f91506003905082610af4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610ac0573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610aeb57505f925060019150829050610af4565b92505f91508190505b9450945094915050565b5f826003811115610b1157610b11610e5c565b03610b1a575050565b6001826003811115610b2e57610b2e610e5c565b03610b4c5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610b6057610b60610e5c565b03610b815760405163fce698f760e01b8152600481018290526024016103f0565b6003826003811115610b9557610b95610e5c565b03610351576040516335e2f38360e21b8152600481018290526024016103f0565b5f60ff8216601f8111156102f857604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610c1d6020830184610bdd565b9392505050565b80356001600160a01b0381168114610c3a575f5ffd5b919050565b5f5f60408385031215610c50575f5ffd5b610c5983610c24565b946020939093013593505050565b5f5f5f60608486031215610c79575f5ffd5b610c8284610c24565b9250610c9060208501610c24565b929592945050506040919091013590565b5f60208284031215610cb1575f5ffd5b5035919050565b5f60208284031215610cc8575f5ffd5b610c1d82610c24565b60ff60f81b8816815260e060208201525f610cef60e0830189610bdd565b8281036040840152610d018189610bdd565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610d56578351835260209384019390920191600101610d38565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215610d7d575f5ffd5b610d8688610c24565b9650610d9460208901610c24565b95506040880135945060608801359350608088013560ff81168114610db7575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610de5575f5ffd5b610dee83610c24565b9150610dfc60208401610c24565b90509250929050565b600181811c90821680610e1957607f821691505b602082108103610e3757634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156102f857634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"failures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unvested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"promised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTreasury\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasuryAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unitsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsVested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasurySet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughUnits\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"removable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161642938038061642983398101604081905261002f91610cab565b836040015161ffff16838383808860200151895f0151806001600160a01b03163b5f0361008c576040516389a6198960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6001600160a01b0390811660805281163b5f036100d7576040516389a6198960e01b8152602060048201526008602482015267636170616369747960c01b6044820152606401610083565b6001600160a01b031660a0526100ec81610343565b50806001600160a01b03163b5f03610133576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b6044820152606401610083565b61013d5f84610397565b6101475f83610534565b505050805f1480610159575061040081115b15610192576040516389a6198960e01b81526020600482015260086024820152676d6178556e69747360c01b6044820152606401610083565b8060c081815250505060a0516001600160a01b03166379502c556040518163ffffffff1660e01b815260040161018060405180830381865afa1580156101da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101fe9190610e58565b60c09081015163ffffffff1660e09081526040805187516001600160a01b0390811682526020808a01518216818401528984015161ffff9081168486015289516001600160801b03908116606080870191909152928b01518116608080870191909152958b0151811660a080870191909152928b015116848801529389015184168386015288015183166101008084019190915294880151831661012080840191909152938801518316610140808401919091529488015183166101608084019190915293880151909216610180808301919091529387015160ff9081166101a08301529287015183166101c0820152928601519091166101e083015280841661020083015282166102208201527fab6e24bbf25026bedfd15ba9fb11b0293aecafa5cbd5e9e10d2d9b15e5ed1e68906102400160405180910390a150505050610ff1565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6103a8816103a3610594565b61065e565b5f828152600760209081526040918290208351918401516001600160801b03928316600160801b9184168202178255928401516060850151908316921690920217600182015560808201516002909101805460a084015160c085015160e08601516101008701516101208801516101408901516101608a01516101808b015161ffff9a8b1663ffffffff199099169890981762010000978b16979097029690961763ffffffff60201b1916640100000000958a169590950261ffff60301b1916949094176601000000000000938916939093029290921763ffffffff60401b1916680100000000000000009188169190910261ffff60501b1916176a010000000000000000000096909116959095029490941761ffff60601b19166c0100000000000000000000000060ff9586160260ff60681b1916176d0100000000000000000000000000918516919091021760ff60701b1916600160701b939091169290920291909117905561052e61051c836109be565b610525846109f2565b60089190610a25565b50505050565b6001600160a01b038116610576576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610083565b61052e610582836109be565b6009906001600160a01b038416610a25565b5f5f60a0516001600160a01b03166379502c556040518163ffffffff1660e01b815260040161018060405180830381865afa1580156105d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105f99190610e58565b90505f81610140015163ffffffff1682610120015163ffffffff1683610100015163ffffffff1661062a9190610f5c565b6106349190610f5c565b90508160a0015163ffffffff168161064c9190610f75565b610657906002610f5c565b9250505090565b60408051808201909152601181527018dbdb1b185d195c985b14195c955b9a5d607a1b602082015282516106aa91906001600160801b031660016b033b2e3c9fd0803ce8000000610a3f565b6106f66040518060400160405280600a8152602001691c995dd85c99141bdbdb60b21b81525083602001516001600160801b03165f6a084595161401484a000000610a3f60201b60201c565b604080518082018252600981526807265776172644361760bc1b60208201529083015161073891906001600160801b03165f69d3c21bcecceda1000000610a3f565b61078160405180604001604052806009815260200168736574746c6546656560b81b81525083606001516001600160801b03165f683635c9adc5dea00000610a3f60201b60201c565b6107c06040518060400160405280600a8152602001696d696e426f6e6442707360b01b815250836080015161ffff166064612710610a3f60201b60201c565b6108006040518060400160405280600c81526020016b746f6c6572616e636542707360a01b8152508360a0015161ffff165f611388610a3f60201b60201c565b61083f6040518060400160405280600b81526020016a646f776e74696d6542707360a81b8152508360c0015161ffff165f6103e8610a3f60201b60201c565b6108816040518060400160405280600d81526020016c66616c7365436c61696d42707360981b8152508360e0015161ffff166064612710610a3f60201b60201c565b6108bf60405180604001604052806009815260200168626f756e747942707360b81b81525083610100015161ffff165f6107d0610a3f60201b60201c565b6108fb604051806040016040528060078152602001666275726e42707360c81b81525083610120015161ffff165f612710610a3f60201b60201c565b6109396040518060400160405280600b81526020016a6d61784661696c7572657360a81b81525083610140015160ff165f6008610a3f60201b60201c565b61097a6040518060400160405280600d81526020016c76657374696e6745706f63687360981b81525083610160015160ff1660016040610a3f60201b60201c565b6109ba6040518060400160405280600d81526020016c74686177696e6745706f63687360981b81525083610180015160ff16836040610a3f60201b60201c565b5050565b5f63ffffffff8211156109ee576040516306dfcc6560e41b81526020600482015260248101839052604401610083565b5090565b5f6001600160e01b038211156109ee576040516306dfcc6560e41b815260e0600482015260248101839052604401610083565b5f80610a32858585610a72565b915091505b935093915050565b81831080610a4c57508083115b1561052e578383838360405163808861f960e01b81526004016100839493929190610f94565b82545f9081908015610b6e575f610a9b87610a8e600185610fde565b5f91825260209091200190565b805490915063ffffffff8082169164010000000090046001600160e01b0316908816821115610add57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff1603610b1157825463ffffffff166401000000006001600160e01b03891602178355610b60565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b9450859350610a3792505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316640100000000029190931617920191909155905081610a37565b604051606081016001600160401b0381118282101715610bf557634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101a081016001600160401b0381118282101715610bf557634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b0381118282101715610bf557634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610c6f575f5ffd5b919050565b805161ffff81168114610c6f575f5ffd5b80516001600160801b0381168114610c6f575f5ffd5b805160ff81168114610c6f575f5ffd5b5f5f5f5f848603610240811215610cc0575f5ffd5b6060811215610ccd575f5ffd5b610cd5610bc7565b610cde87610c59565b8152610cec60208801610c59565b6020820152610cfd60408801610c74565b604082015294506101a0605f1982011215610d16575f5ffd5b50610d1f610bfb565b610d2b60608701610c85565b8152610d3960808701610c85565b6020820152610d4a60a08701610c85565b6040820152610d5b60c08701610c85565b6060820152610d6c60e08701610c74565b6080820152610d7e6101008701610c74565b60a0820152610d906101208701610c74565b60c0820152610da26101408701610c74565b60e0820152610db46101608701610c74565b610100820152610dc76101808701610c74565b610120820152610dda6101a08701610c9b565b610140820152610ded6101c08701610c9b565b610160820152610e006101e08701610c9b565b6101808201529250610e156102008601610c59565b9150610e246102208601610c59565b905092959194509250565b80516001600160401b0381168114610c6f575f5ffd5b805163ffffffff81168114610c6f575f5ffd5b5f610180828403128015610e6a575f5ffd5b50610e73610c2a565b610e7c83610c9b565b8152610e8a60208401610c74565b6020820152610e9b60408401610c9b565b6040820152610eac60608401610e2f565b6060820152610ebd60808401610e45565b6080820152610ece60a08401610e45565b60a0820152610edf60c08401610e45565b60c0820152610ef060e08401610e45565b60e0820152610f026101008401610e45565b610100820152610f156101208401610e45565b610120820152610f286101408401610e45565b610140820152610f3b6101608401610c74565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f6f57610f6f610f48565b92915050565b5f82610f8f57634e487b7160e01b5f52601260045260245ffd5b500490565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b81810381811115610f6f57610f6f610f48565b60805160a05160c05160e0516153a36110865f395f611cae01525f81816103e8015281816107d00152818161080d015281816119e30152611a1f01525f81816103b9015281816112e3015281816113ec01528181611be4015281816120a3015281816138bb0152613fea01525f818161038a015281816110690152818161255501528181612a3001526134a101526153a35ff3fe608060405234801561000f575f5ffd5b5060043610610229575f3560e01c806393707a191161012a578063c92c6fbc116100b4578063df18e04711610079578063df18e047146105e8578063e522538114610607578063e78307ca1461060f578063f0f4426014610644578063f52c4ddd14610657575f5ffd5b8063c92c6fbc1461057c578063cd3293de14610585578063d3be6ae21461058d578063d9a34952146105c2578063db8751a5146105d5575f5ffd5b8063ac9650d8116100fa578063ac9650d81461050f578063badc2dff1461052f578063bf7e214f1461054f578063c44956d114610560578063c915033714610569575f5ffd5b806393707a19146104b65780639a9c29f6146104c9578063a0c7f71c146104dc578063a44ee679146104ef575f5ffd5b80635c975abb116101b65780637a9e5e4b1161017b5780637a9e5e4b146104475780638024cfd41461045a5780638456cb591461046d5780638f4e4321146104755780638fb3603714610495575f5ffd5b80635c975abb146102fa578063634b91e31461031057806371fe60c4146103235780637538499f1461033657806379502c551461035e575f5ffd5b8063379607f5116101fc578063379607f51461028e5780633f4ba83a146102a1578063441a3e70146102a95780634f8e4fbe146102bc57806353b7c850146102cf575f5ffd5b806301a4d87f1461022d5780630aebeb4e146102425780630e184c84146102555780632207d8821461027b575b5f5ffd5b61024061023b366004614784565b61066a565b005b61024061025036600461479e565b6106e0565b6102686102633660046147b5565b610788565b6040519081526020015b60405180910390f35b6102686102893660046147de565b6107b5565b61026861029c36600461479e565b610a98565b610240610b9e565b6102686102b736600461480d565b610bb1565b6102686102ca36600461480d565b610bde565b6102e26102dd36600461479e565b610bf8565b6040516001600160a01b039091168152602001610272565b600a5460ff166040519015158152602001610272565b61026861031e36600461480d565b610c0d565b61024061033136600461480d565b610e2f565b610349610344366004614843565b610ef5565b60408051928352602083019190915201610272565b610413604080516060810182525f808252602082018190529181019190915260405180606001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040805182516001600160a01b039081168252602080850151909116908201529181015161ffff1690820152606001610272565b610240610455366004614876565b610fac565b6102406104683660046148a8565b611021565b6102406110d3565b61048861048336600461479e565b6110e4565b60405161027291906148ed565b61049d611204565b6040516001600160e01b03199091168152602001610272565b6102406104c436600461479e565b61122a565b6102406104d736600461480d565b6112ae565b6102686104ea3660046149a2565b61155e565b6105026104fd36600461479e565b611640565b60405161027291906149cc565b61052261051d366004614afb565b611780565b6040516102729190614b9a565b61054261053d36600461479e565b611866565b6040516102729190614c31565b6006546001600160a01b03166102e2565b61026860025481565b61024061057736600461480d565b611943565b61026860045481565b6102685f5481565b61026861059b3660046149a2565b5f918252600c602090815260408084206001600160a01b0393909316845291905290205490565b6102686105d036600461480d565b611b07565b6102406105e336600461480d565b611b26565b6102686105f6366004614876565b60016020525f908152604090205481565b610268611d79565b61026861061d3660046149a2565b5f918252600b602090815260408084206001600160a01b0393909316845291905290205490565b610240610652366004614876565b611e13565b61054261066536600461480d565b611e77565b610676335b5f36611fae565b5f61067f6120a0565b61068a906001614ca9565b90506106a48161069f36859003850185614d66565b612121565b807fba6c6de881fc9b24ce0930def1a8b85d4036abac62d739d420cf62b29ecb799c836040516106d49190614e69565b60405180910390a25050565b6106e86122a4565b5f6106f2826122fb565b90506106fe8282612347565b5f6107076120a0565b905061071483838361237a565b61071f83838361244e565b506002820180545f909155825460ff60f01b1916600160f21b17835560405181815284907fb0c61c02aaf32ebe1e91deaf03adf193fe0ba2f59b7bad743faddc87bc5e837b9060200160405180910390a261077a3382612548565b50505061078561257c565b50565b5f6107916122a4565b6107a48261079f86866125a6565b612732565b90506107ae61257c565b9392505050565b5f6107be6122a4565b6107c6612807565b8415806107f257507f000000000000000000000000000000000000000000000000000000000000000085115b1561083e5760405163ced18a1b60e01b8152600481018690527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b83158061084e5750630100000084115b1561086f576040516313b783af60e21b815260048101859052602401610835565b612710831115610895576040516383f820d360e01b815260048101849052602401610835565b5f61089e6120a0565b90505f6108aa8261282b565b546001600160801b031690505f6108c2888385612860565b9050808510156108ef57604051639901e61160e01b81526004810186905260248101829052604401610835565b60025f81546108fd90614fa0565b91829055505f81815260036020526040902080546001600160a01b0319163317815590945061092b8961288c565b815461ffff91909116600160a01b0260ff60f01b19166aff0000000000000000ffff60a01b1990911617600160f01b1781556001810180546fffffffffffffffffffffffffffffffff19166001600160801b03851617905561098c886128be565b8160010160106101000a81548163ffffffff021916908363ffffffff1602179055506109b78761288c565b60018201805461ffff92909216600160c01b0261ffff60c01b1990921691909117905560028101869055604080518a8152602081018a90529081018890526001600160801b0384166060820152339086907fabfd8c27a5b4e4f451b0183a6f3583e0eca147890d1889b50d6f5bd0cda2291d9060800160405180910390a3847ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d87604051610a6791815260200190565b60405180910390a2610a7a8582866128ee565b610a843387612a23565b50505050610a9061257c565b949350505050565b5f610aa16122a4565b610aa9612807565b5f610ab3836122fb565b90505f610ac88483610ac36120a0565b61244e565b5f858152600b602090815260408083203384529091529020909150610aed8382612a58565b6002810180545f90915583549094506001600160a01b03163303610b2357600c830154610b1a9085614ca9565b5f600c85015593505b83158015610b2f575081155b15610b4d57604051637b2c2fef60e01b815260040160405180910390fd5b604051848152339086907f3300bdb359cfb956935bca32e9db727413eab1ca84341f2e36caea85bb7969689060200160405180910390a3610b8e3385612548565b505050610b9961257c565b919050565b610ba73361066f565b610baf612a94565b565b5f610bba6122a4565b610bc483836125a6565b9050610bd03382612548565b610bd861257c565b92915050565b5f610be98383611e77565b6020015161ffff169392505050565b5f610bd8610c05836128be565b600990612ae6565b5f5f610c18846122fb565b9050825f03610c3a57604051631f2a200560e01b815260040160405180910390fd5b5f848152600b6020908152604080832033845290915290208054841115610c81578054604051632021c8b760e21b8152610835918691600401918252602082015260400190565b5f610c8a6120a0565b9050610c9786848361244e565b50610ca28383612a58565b84825f015f828254610cb49190614fb8565b909155505f9050610cc86003850187612b94565b9050805f03610cea57604051631f2a200560e01b815260040160405180910390fd5b5f610cf86005860183612c03565b90505f60048654600160f01b900460ff166004811115610d1a57610d1a614bfd565b14610d4557610d288461282b565b60020154610d4090600160701b900460ff1685614ca9565b610d47565b835b5f8a8152600c6020908152604080832033845290915290819020805482518084019093529950919250819080610d7c86612c5b565b6001600160e01b03168152602001610d93856128be565b63ffffffff90811690915282546001810184555f938452602093849020835193850151909216600160e01b026001600160e01b0390931692909217910155604080518a81529182018b90528101859052606081018490526080810183905233908b907fd92d323dbc8847603a772571d6f3b5ad427765189d4dced5a20e41c41440b9b49060a00160405180910390a35050505050505092915050565b610e376122a4565b5f610e406120a0565b90505f610e4d8483612c8e565b9050610e598482612347565b825f03610e7957604051631f2a200560e01b815260040160405180910390fd5b610e8484828461244e565b5082816002015f828254610e989190614ca9565b909155505060405183815284907ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d9060200160405180910390a2610edd8482846128ee565b610ee73384612a23565b5050610ef161257c565b5050565b5f838152600c602090815260408083206001600160a01b0386168452909152812080548291908410610f3d57604051631097debd60e21b815260048101859052602401610835565b808481548110610f4f57610f4f614fcb565b5f9182526020909120015481546001600160e01b0390911690829086908110610f7a57610f7a614fcb565b5f918252602090912001546001600160e01b03909116935063ffffffff600160e01b909104169150505b935093915050565b60065433906001600160a01b03168114610fe35760405162d1953b60e31b81526001600160a01b0382166004820152602401610835565b816001600160a01b03163b5f03611018576040516361798f2f60e11b81526001600160a01b0383166004820152602401610835565b610ef182612d16565b6110296122a4565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b1580156110b2575f5ffd5b505af19250505080156110c3575060015b506110cc61257c565b5050505050565b6110dc3361066f565b610baf612d6a565b6111526040518061016001604052805f6001600160801b031681526020015f63ffffffff1681526020015f61ffff1681526020015f60ff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b505f9081526003602081815260409283902083516101608101855260018201546001600160801b038116825263ffffffff600160801b820481169483019490945261ffff600160c01b8204169582019590955260ff600160d01b8604166060820152600160a01b9094049091166080840152600281015460a08401529081015460c0830152600481015460e0830152600581015461010083015260068101546101208301526008015461014082015290565b6006545f90600160a01b900460ff1661121c57505f90565b638fb3603760e01b5b905090565b6112326122a4565b805f0361125257604051631f2a200560e01b815260040160405180910390fd5b805f5f8282546112629190614ca9565b909155505060405181815233907fd53214ca07be5520e229c395f05a3e5c0697ec6279184ffbe2758d304fd322cc9060200160405180910390a26112a63382612a23565b61078561257c565b6112b66122a4565b5f6112c0836122fb565b90506112cd838284612da7565b6040516330501b0d60e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906330501b0d90602401602060405180830381865afa158015611330573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113549190614fdf565b61137457604051631c6582d560e11b815260048101839052602401610835565b5f61137d6120a0565b905061138a84838361244e565b5061139e611399846001614ca9565b6128be565b60018301805463ffffffff92909216600160a01b0263ffffffff60a01b1990921691909117905560405163b451b22560e01b815260048101859052602481018490525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b451b22590604401606060405180830381865afa158015611431573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114559190614ffe565b90505f6114618561282b565b90505f61147383604001518784612ee3565b90505f61148d8888886114878a8989612f25565b87612fdc565b90505f5f85604001518660200151146114af576114aa8a896131a0565b6114bf565b6114bf8885856080015188613211565b87516020808a01516040808c0151815194855292840191909152820152606081018790526080810183905260a08101829052919350915033908a908c907fd75440713b865dddff46b64f14908f1e95faadcbd813e0a44ce37e8aba1297bd9060c00160405180910390a46115378a89888c8b8a6132d4565b60a08301511561154e5761154e8360a0015161348b565b5050505050505050610ef161257c565b5f8281526003602052604081208161158a8261158561157b6120a0565b60078601906134fc565b61350f565b5f868152600b602081815260408084206001600160a01b038a168552909152909120600181015460808401519286015493945090926115e3926115cc91614ca9565b6115d69190614fb8565b825490600160801b613624565b81600201546115f29190614ca9565b83549094506001600160a01b03908116908616036116375760208201518251600c8501546116209190614ca9565b61162a9190614ca9565b6116349085614ca9565b93505b50505092915050565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526116b18261282b565b604080516101a08101825282546001600160801b038082168352600160801b91829004811660208401526001850154808216948401949094529204909116606082015260029091015461ffff8082166080840152620100008204811660a0840152600160201b8204811660c0840152600160301b8204811660e0840152600160401b82048116610100840152600160501b82041661012083015260ff600160601b82048116610140840152600160681b82048116610160840152600160701b9091041661018082015292915050565b604080515f8152602081019091526060908267ffffffffffffffff8111156117aa576117aa614cbc565b6040519080825280602002602001820160405280156117dd57816020015b60608152602001906001900390816117c85790505b5091505f5b8381101561185e576118393086868481811061180057611800614fcb565b9050602002810190611812919061508a565b85604051602001611825939291906150cd565b6040516020818303038152906040526136d4565b83828151811061184b5761184b614fcb565b60209081029190910101526001016117e2565b505092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f82815260036020908152604091829020825160c08101845281546001600160a01b038116825261ffff600160a01b8204169382019390935263ffffffff600160b01b8404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b90910416600481111561191657611916614bfd565b600481111561192757611927614bfd565b81529054600160f81b900460ff16151560209091015292915050565b5f61194d836122fb565b90506119598382612347565b60018154600160f01b900460ff16600481111561197857611978614bfd565b146119a657805460405163800b061560e01b8152610835918591600160f01b90910460ff16906004016150f0565b815f036119c657604051631f2a200560e01b815260040160405180910390fd5b80545f906119df90600160a01b900461ffff168461376d565b90507f0000000000000000000000000000000000000000000000000000000000000000811115611a4b5760405163ced18a1b60e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610835565b60018201545f90611a6e9083906001600160801b0316611a696120a0565b612860565b90508083600201541015611aa5576002830154604051639901e61160e01b8152600481019190915260248101829052604401610835565b611aae8261288c565b835461ffff91909116600160a01b0261ffff60a01b1990911617835560405184815285907f0b2666c07386621cba838d55a0a591a6d008b560a9c7d042429c935c4133dc62906020015b60405180910390a25050505050565b5f611b106122a4565b611b1a8383612732565b9050610bd03383612a23565b5f611b30836122fb565b9050611b3c8382612347565b5f611b456120a0565b905060028254600160f01b900460ff166004811115611b6657611b66614bfd565b141580611b8057508154600160d01b900463ffffffff1681115b15611bae57815460405163800b061560e01b8152610835918691600160f01b90910460ff16906004016150f0565b825f03611bce57604051631f2a200560e01b815260040160405180910390fd5b5f611bda855f19610bde565b90505f611c7460017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663723f02c4896040518263ffffffff1660e01b8152600401611c3091815260200190565b602060405180830381865afa158015611c4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c6f9190615104565b61378e565b611c7e9083614fb8565b905080851115611cab57604051635b9fb5a960e01b81526004810186905260248101829052604401610835565b5f7f0000000000000000000000000000000000000000000000000000000000000000611cd7818661512f565b611ce2906001614ca9565b611cec9190615142565b85546001600160f81b0316600160f81b1786559050611d33611d0d826128be565b611d1f611d1a8987614fb8565b612c5b565b5f8a8152600d60205260409020919061379d565b5050604080518781526020810183905288917f58a43ff13a993e954174a7a49e4106e9315ad65bc2adfb7b623458cb80098d85910160405180910390a250505050505050565b5f611d826122a4565b50335f9081526001602052604081205490819003611db357604051637b2c2fef60e01b815260040160405180910390fd5b335f8181526001602052604080822091909155517f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c390611df69084815260200190565b60405180910390a2611e083382612548565b611e1061257c565b90565b611e1c3361066f565b5f611e256120a0565b611e30906001614ca9565b9050611e3c81836137b6565b6040516001600160a01b038316815281907fb2364297913dfa8cff3b1d439283f70dd1fd77030b27b8a8b1624bc1454a5646906020016106d4565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f83815260036020908152604091829020825160c08101845281546001600160a01b038116825261ffff600160a01b8204169382019390935263ffffffff600160b01b8404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b909104166004811115611f2757611f27614bfd565b6004811115611f3857611f38614bfd565b81529054600160f81b900460ff16151560209091015260a081015190915015610bd8575f611f83611f706113998563ffffffff613816565b5f868152600d6020526040902090612ae6565b6001600160e01b031690508015611fa757611f9d8161288c565b61ffff1660208301525b5092915050565b5f5f611fe2611fc56006546001600160a01b031690565b8630611fd460045f898b615063565b611fdd91615159565b613825565b91509150816110cc5763ffffffff81161561207d576006805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061203d9088908890889060040161518f565b5f604051808303815f87803b158015612054575f5ffd5b505af1158015612066573d5f5f3e3d5ffd5b50506006805460ff60a01b19169055506110cc9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610835565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156120fd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112259190615104565b6121328161212d6138b7565b61399f565b5f828152600760209081526040918290208351918401516001600160801b03928316600160801b9184168202178255928401516060850151908316921690920217600182015560808201516002909101805460a084015160c085015160e08601516101008701516101208801516101408901516101608a01516101808b015161ffff9a8b1663ffffffff199099169890981762010000978b16979097029690961767ffffffff000000001916600160201b958a169590950267ffff000000000000191694909417600160301b93891693909302929092176bffffffff00000000000000001916600160401b9188169190910261ffff60501b191617600160501b96909116959095029490941761ffff60601b1916600160601b60ff9586160260ff60681b191617600160681b918516919091021760ff60701b1916600160701b939091169290920291909117905561229e61228c836128be565b61229584612c5b565b6008919061379d565b50505050565b6122ce7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613cbd565b610baf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613cdb565b5f818152600360205260408120908154600160f01b900460ff16600481111561232657612326614bfd565b03610b9957604051637eb3bd1960e01b815260048101839052602401610835565b80546001600160a01b03163314610ef157604051632ad1e96b60e11b815260048101839052336024820152604401610835565b8154600160f01b900460ff16600181600481111561239a5761239a614bfd565b036123a55750505050565b60048160048111156123b9576123b9614bfd565b14806123d357508254600160d01b900463ffffffff168211155b156123f557838160405163800b061560e01b81526004016108359291906150f0565b82546001840154600160d01b90910463ffffffff908116600160a01b909204161161229e576001830154604051636903d2bd60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610835565b5f8061245d6007850184613ce2565b9050805f0361246f575f9150506107ae565b5f61247a858361350f565b6020810151815191925061248d91614ca9565b85600c015f82825461249f9190614ca9565b90915550506080810151600b860180545f906124bc908490614ca9565b909155505060608101515f805481906124d6908490614ca9565b9091555050805160208083015160408085015160608087015183518b81529586019690965291840192909252820152608081019190915286907fe01620a2014df9ffd311c510912dedfbe6542ddb26417147f26455f7465ba3739060a00160405180910390a250600195945050505050565b610ef16001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383613d1b565b610baf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006122f5565b5f5f6125b1846122fb565b5f858152600c6020908152604080832033845290915290208054919250908410158061260057508084815481106125ea576125ea614fcb565b5f918252602090912001546001600160e01b0316155b1561262157604051631097debd60e21b815260048101859052602401610835565b5f81858154811061263457612634614fcb565b5f918252602091829020604080518082019091529101546001600160e01b0381168252600160e01b900463ffffffff1691810182905291506126746120a0565b10156126a157602081015160405163686e00f360e01b815263ffffffff9091166004820152602401610835565b5f8286815481106126b4576126b4614fcb565b5f91825260209091200180546001600160e01b0319166001600160e01b0392831617905581516126e991600586019116612b94565b6040805187815260208101839052919550339188917f1c84cc0f96161bdafea718a9094dd21c21d1fb2f9ca2ebb9bd4e39918efbaace910160405180910390a350505092915050565b5f5f61273c6120a0565b90505f6127498583612c8e565b9050835f0361276b57604051631f2a200560e01b815260040160405180910390fd5b61277685828461244e565b505f858152600b6020908152604080832033845290915290206127998282612a58565b6127a66003830186612c03565b935083815f015f8282546127ba9190614ca9565b90915550506040805186815260208101869052339188917f8ff2260d336d471a8bf17818a12fbf52c22cd506c1652b3007fd66fb90d0a1b1910160405180910390a36116378683856128ee565b600a5460ff1615610baf5760405163d93c066560e01b815260040160405180910390fd5b5f60075f61284361283b856128be565b600890612ae6565b6001600160e01b031681526020019081526020015f209050919050565b5f610a9061286d8361282b565b6002015461ffff1661271060016128848789615142565b929190613d55565b5f61ffff8211156128ba576040516306dfcc6560e41b81526010600482015260248101839052604401610835565b5090565b5f63ffffffff8211156128ba576040516306dfcc6560e41b81526020600482015260248101839052604401610835565b60018254600160f01b900460ff16600481111561290d5761290d614bfd565b14158061294557506001820154825461293a916001600160801b031690600160a01b900461ffff16615142565b61294383613d97565b105b1561294f57505050565b5f612959826128be565b6001848101549192505f9161297b90600160801b900463ffffffff16846151ce565b61298591906151ea565b8454600160f11b68ffffffffffffffffff60b01b19909116600160b01b63ffffffff86811691820263ffffffff60d01b191692909217600160d01b9285169283021792909217875560018701805463ffffffff60a01b1916600160a01b840217905560408051928352602083019190915291925086917f9287e8a5776d6ddc0138ad9de6c13e258200a7b3c68c2fcd78f64136443794a69101611af8565b610ef16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016833084613dac565b612a6f816001015483600b01546115d69190614fb8565b816002015f828254612a819190614ca9565b9091555050600b90910154600190910155565b612a9c613de2565b600a805460ff191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b81545f9081816005811115612b40575f612aff84613e05565b612b099085614fb8565b5f8881526020902090915081015463ffffffff9081169087161015612b3057809150612b3e565b612b3b816001614ca9565b92505b505b5f612b4d87878585613f57565b90508015612b8757612b7187612b64600184614fb8565b5f91825260209091200190565b54600160201b90046001600160e01b0316612b89565b5f5b979650505050505050565b5f612bc9612bc2845f01546001612bab9190614ca9565b600180870154612bba91614ca9565b859190613624565b8454613816565b905080835f015f828254612bdd9190614fb8565b9250508190555081836001015f828254612bf79190614fb8565b90915550909392505050565b5f612c2d83600101546001612c189190614ca9565b8454612c25906001614ca9565b849190613624565b905081835f015f828254612c419190614ca9565b9250508190555080836001015f828254612bf79190614ca9565b5f6001600160e01b038211156128ba576040516306dfcc6560e41b815260e0600482015260248101839052604401610835565b5f612c98836122fb565b8054909150600160f01b900460ff165f6001826004811115612cbc57612cbc614bfd565b1480612cf257506002826004811115612cd757612cd7614bfd565b148015612cf257508254600160d01b900463ffffffff168411155b90508061185e57848260405163800b061560e01b81526004016108359291906150f0565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b612d72612807565b600a805460ff191660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612ac93390565b8154600160f01b900460ff166002816004811115612dc757612dc7614bfd565b14158015612de757506003816004811115612de457612de4614bfd565b14155b15612e0957838160405163800b061560e01b81526004016108359291906150f0565b8254600160b01b900463ffffffff16821080612e3257508254600160d01b900463ffffffff1682115b15612e5a57604051630388e85960e41b81526004810185905260248101839052604401610835565b6001830154600160a01b900463ffffffff16821015612e965760405163d0e4288f60e01b81526004810185905260248101839052604401610835565b6001830154600160a01b900463ffffffff1682111561229e57600183015460405163c1fea46f60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610835565b5f835f03612ef257505f6107ae565b612efc8383613fa3565b612f069085615142565b90508060045f828254612f199190614fb8565b90915550509392505050565b604080518082019091525f808252602082015260018401546001600160801b0316612f89612f538585614138565b6002850154612f6e908490600160201b900461ffff16615142565b612f789190615142565b612f8461271080615142565b614182565b825260408401516020850151612fcf91612fa291614fb8565b6002850154612fbd908490600160301b900461ffff16615142565b612fc79190615142565b612710614182565b6020830152509392505050565b6130156040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b613032848460200151855f015161302c9190614ca9565b846141b5565b805190915015613197578060200151846002015f8282546130539190614fb8565b909155505060408101516003850180545f90613070908490614fb8565b909155505060608101516005850180545f9061308d908490614fb8565b90915550506080810151335f90815260016020526040812080549091906130b5908490614ca9565b909155505060c081015160015f6130cb88610bf8565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546130f89190614ca9565b9250508190555084867f7250a2ee8eb5511ea7642236460e92489d8eb51d0ad90163090672524f3170bc855f0151866020015185602001518660400151876060015188608001518960a001518a60c0015160405161318e989796959493929190978852602088019690965260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b60405180910390a35b95945050505050565b5f5f5f6131af846007016142f2565b9050801561320257805f5f8282546131c79190614ca9565b909155505060405181815285907f8691e944abf5ee223b94929fdf3478b5ac64127913c67e756a23b379063cee099060200160405180910390a25b5f5f92509250505b9250929050565b60018101545f90819061323e9061323890600160801b90046001600160801b031686614362565b86613816565b6002840154909150600160681b900460ff165f8161325c8489614fb8565b613266919061512f565b90506132728282615142565b935061327e8484614ca9565b5f5f82825461328d9190614fb8565b9091555050335f90815260016020526040812080548592906132b0908490614ca9565b909155505083156132c9576132c960078901828461436e565b505094509492505050565b5f6132df8583614138565b1515806132f457508460400151856020015114155b905080801561331257506001860154600160d01b900460ff90811614155b1561334c57600186018054601a9061333390600160d01b900460ff16615206565b91906101000a81548160ff021916908360ff1602179055505b600282015460018701545f9160ff600160601b9091048116600160d01b9092041611806133ac575060018701546001600160801b031661338c8987610bde565b6133969190615142565b61339f88613d97565b6133aa906002615142565b105b90508015806133d8575060028754600160f01b900460ff1660048111156133d5576133d5614bfd565b14155b156133e4575050613483565b86545f906133ff90600160d01b900463ffffffff1686613816565b885460ff60f01b1916600360f01b178955905061341b816128be565b885463ffffffff60d01b1916600160d01b63ffffffff9290921682021789556001890154604080518481529290910460ff1660208301528a917ff195d2c43c868f7dd8b46f275f0cf89843ecd331b273f0cc6f0018ac9a86f38e910160405180910390a25050505b505050505050565b604051630852cd8d60e31b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b1580156134ea575f5ffd5b505af11580156110cc573d5f5f3e3d5ffd5b5f61350783836143e4565b509392505050565b61353c6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b60018301546127109061355a90600160c01b900461ffff1684615142565b613564919061512f565b8082525f906135739084614fb8565b90505f61357f85613d97565b9050801561359e57600285015461359890839083613624565b60208401525b5f8360200151836135af9190614fb8565b6004870154909150158015906135c85750600386015415155b156136065760048601546135e3908290600160801b90613624565b6080850181905260048701546136009190600160801b6001613d55565b60408501525b60408401516136159082614fb8565b60608501525091949350505050565b5f5f5f6136318686614453565b91509150815f036136555783818161364b5761364b61511b565b04925050506107ae565b81841161366c5761366c600385150260111861446f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b60605f6136e18484614480565b905080801561370257505f3d118061370257505f846001600160a01b03163b115b156137175761370f614493565b915050610bd8565b801561374157604051639996b31560e01b81526001600160a01b0385166004820152602401610835565b3d156137545761374f6144ac565b611fa7565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f5f61377a85856144b7565b90925090505f198082188315150218613197565b5f8282188284110282186107ae565b5f806137aa8585856144cf565b91509150935093915050565b6001600160a01b0381166137f8576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610835565b61229e613804836128be565b6009906001600160a01b03841661379d565b5f8282188284100282186107ae565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156138ad575f516020805191945081901c150291505b5094509492505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379502c556040518163ffffffff1660e01b815260040161018060405180830381865afa158015613916573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061393a9190615264565b90505f81610140015163ffffffff1682610120015163ffffffff1683610100015163ffffffff1661396b9190614ca9565b6139759190614ca9565b90508160a0015163ffffffff168161398d919061512f565b613998906002614ca9565b9250505090565b6139ed6040518060400160405280601181526020017018dbdb1b185d195c985b14195c955b9a5d607a1b815250835f01516001600160801b031660016b033b2e3c9fd0803ce8000000614613565b613a336040518060400160405280600a8152602001691c995dd85c99141bdbdb60b21b81525083602001516001600160801b03165f6a084595161401484a000000614613565b613a776040518060400160405280600981526020016807265776172644361760bc1b81525083604001516001600160801b03165f69d3c21bcecceda1000000614613565b613aba60405180604001604052806009815260200168736574746c6546656560b81b81525083606001516001600160801b03165f683635c9adc5dea00000614613565b613af36040518060400160405280600a8152602001696d696e426f6e6442707360b01b815250836080015161ffff166064612710614613565b613b2d6040518060400160405280600c81526020016b746f6c6572616e636542707360a01b8152508360a0015161ffff165f611388614613565b613b666040518060400160405280600b81526020016a646f776e74696d6542707360a81b8152508360c0015161ffff165f6103e8614613565b613ba26040518060400160405280600d81526020016c66616c7365436c61696d42707360981b8152508360e0015161ffff166064612710614613565b613bda60405180604001604052806009815260200168626f756e747942707360b81b81525083610100015161ffff165f6107d0614613565b613c10604051806040016040528060078152602001666275726e42707360c81b81525083610120015161ffff165f612710614613565b613c486040518060400160405280600b81526020016a6d61784661696c7572657360a81b81525083610140015160ff165f6008614613565b613c836040518060400160405280600d81526020016c76657374696e6745706f63687360981b81525083610160015160ff1660016040614613565b610ef16040518060400160405280600d81526020016c74686177696e6745706f63687360981b81525083610180015160ff16836040614613565b15610baf57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f613cee84846143e4565b80865560018601805492945090925083915f90613d0c908490614fb8565b90915550505060029092015590565b613d288383836001614646565b613d5057604051635274afe760e01b81526001600160a01b0384166004820152602401610835565b505050565b5f613d82613d62836146a8565b8015613d7d57505f8480613d7857613d7861511b565b868809115b151590565b613d8d868686613624565b6131979190614ca9565b600381015460028201545f91610bd891614ca9565b613dba8484848460016146d4565b61229e57604051635274afe760e01b81526001600160a01b0385166004820152602401610835565b600a5460ff16610baf57604051638dfc202b60e01b815260040160405180910390fd5b5f60018211613e12575090565b816001600160801b8210613e2b5760809190911c9060401b5b600160401b8210613e415760409190911c9060201b5b600160201b8210613e575760209190911c9060101b5b620100008210613e6c5760109190911c9060081b5b6101008210613e805760089190911c9060041b5b60108210613e935760049190911c9060021b5b60048210613e9f5760011b5b600302600190811c90818581613eb757613eb761511b565b048201901c90506001818581613ecf57613ecf61511b565b048201901c90506001818581613ee757613ee761511b565b048201901c90506001818581613eff57613eff61511b565b048201901c90506001818581613f1757613f1761511b565b048201901c90506001818581613f2f57613f2f61511b565b048201901c9050613f4e818581613f4857613f4861511b565b04821190565b90039392505050565b5f5b81831015613507575f85815260209020838316600285851804019081015463ffffffff86811691161115613f8f57809250613f9d565b613f9a816001614ca9565b93505b50613f59565b5f8281526005602052604081208054600160801b900460ff1615613fd257546001600160801b03169050610bd8565b60405163ddd68b7360e01b8152600481018590525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ddd68b7390602401602060405180830381865afa158015614037573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061405b9190615104565b600185015485546004545f549394506140a5936001600160801b0393841693869361409b93600160801b909104909116916140969190614fb8565b613816565b614096919061512f565b925060405180604001604052806140bb85614741565b6001600160801b03908116825260016020928301525f88815260058352604090208351815494909301511515600160801b0270ffffffffffffffffffffffffffffffffff19909416929091169190911791909117905561411b8184615142565b60045f82825461412b9190614ca9565b9091555050505092915050565b5f5f8360200151845f015161414d9190614fb8565b61415990612710615142565b84516002850154919250610a909161417b919062010000900461ffff16615142565b8290614362565b5f815f0361419457614194601261446f565b8160018403816141a6576141a661511b565b04600101831515029392505050565b6141ee6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600584015460038501545f90614205908390614ca9565b905061421b858288600201546140969190614ca9565b808452600287015461422d9190613816565b6020840181905283515f9161424191614fb8565b9050801561425a57614254818484613624565b60608501525b60608401516142699082614fb8565b60408501526002850154845161428c91600160401b900461ffff16612710613624565b60808501819052600286015485516142c092600160501b90920461ffff1691612710916142b99190614fb8565b9190613624565b60a08501819052608085015185516142d89190614fb8565b6142e29190614fb8565b60c0850152509195945050505050565b600180820180545f9182905583548285556002850154919390929161431691614ca9565b90505b811561435b575f8181526003850160205260409020546143399083614fb8565b5f828152600386016020526040812055915061435481614fa0565b9050614319565b5050919050565b5f5f6131978484614774565b81835f015f8282546143809190614ca9565b9091555061439090508183615142565b836001015f8282546143a29190614ca9565b9250508190555081836003015f8386600201546143bf9190614ca9565b81526020019081526020015f205f8282546143da9190614ca9565b9091555050505050565b815460028301545f919082906143fb906001614ca9565b90505b811580159061440d5750838111155b1561444b5761441c8284614ca9565b5f8281526003870160205260409020549093506144399083614fb8565b915061444481614fa0565b90506143fe565b509250929050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80820182811015905f90825b81029150509250929050565b82545f90819080156145bb575f6144eb87612b64600185614fb8565b805490915063ffffffff80821691600160201b90046001600160e01b031690881682111561452c57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff160361455f57825463ffffffff16600160201b6001600160e01b038916021783556145ad565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160201b029216919091179101555b9450859350610fa492505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160201b029190931617920191909155905081610fa4565b8183108061462057508083115b1561229e578383838360405163808861f960e01b81526004016108359493929190615354565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661469c578383151615614690573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60028260038111156146bd576146bd614bfd565b6146c79190615382565b60ff166001149050919050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614730578383151615614724573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6001600160801b038211156128ba576040516306dfcc6560e41b81526080600482015260248101839052604401610835565b80820382811115905f90826144c3565b5f6101a0828403128015614796575f5ffd5b509092915050565b5f602082840312156147ae575f5ffd5b5035919050565b5f5f5f606084860312156147c7575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f608085870312156147f1575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f6040838503121561481e575f5ffd5b50508035926020909101359150565b80356001600160a01b0381168114610b99575f5ffd5b5f5f5f60608486031215614855575f5ffd5b833592506148656020850161482d565b929592945050506040919091013590565b5f60208284031215614886575f5ffd5b6107ae8261482d565b60ff81168114610785575f5ffd5b8035610b998161488f565b5f5f5f5f5f60a086880312156148bc575f5ffd5b853594506020860135935060408601356148d58161488f565b94979396509394606081013594506080013592915050565b81516001600160801b0316815261016081016020830151614916602084018263ffffffff169052565b50604083015161492c604084018261ffff169052565b506060830151614941606084018260ff169052565b506080830151614959608084018263ffffffff169052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f604083850312156149b3575f5ffd5b823591506149c36020840161482d565b90509250929050565b81516001600160801b031681526101a0810160208301516149f860208401826001600160801b03169052565b506040830151614a1360408401826001600160801b03169052565b506060830151614a2e60608401826001600160801b03169052565b506080830151614a44608084018261ffff169052565b5060a0830151614a5a60a084018261ffff169052565b5060c0830151614a7060c084018261ffff169052565b5060e0830151614a8660e084018261ffff169052565b50610100830151614a9e61010084018261ffff169052565b50610120830151614ab661012084018261ffff169052565b50610140830151614acd61014084018260ff169052565b50610160830151614ae461016084018260ff169052565b50610180830151611fa761018084018260ff169052565b5f5f60208385031215614b0c575f5ffd5b823567ffffffffffffffff811115614b22575f5ffd5b8301601f81018513614b32575f5ffd5b803567ffffffffffffffff811115614b48575f5ffd5b8560208260051b8401011115614b5c575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614bf157603f19878603018452614bdc858351614b6c565b94506020938401939190910190600101614bc0565b50929695505050505050565b634e487b7160e01b5f52602160045260245ffd5b60058110614c2d57634e487b7160e01b5f52602160045260245ffd5b9052565b5f60c08201905060018060a01b03835116825261ffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151614c846080840182614c11565b5060a0928301511515919092015290565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610bd857610bd8614c95565b634e487b7160e01b5f52604160045260245ffd5b6040516101a0810167ffffffffffffffff81118282101715614d0057634e487b7160e01b5f52604160045260245ffd5b60405290565b604051610180810167ffffffffffffffff81118282101715614d0057634e487b7160e01b5f52604160045260245ffd5b80356001600160801b0381168114610b99575f5ffd5b61ffff81168114610785575f5ffd5b8035610b9981614d4c565b5f6101a0828403128015614d78575f5ffd5b50614d81614cd0565b614d8a83614d36565b8152614d9860208401614d36565b6020820152614da960408401614d36565b6040820152614dba60608401614d36565b6060820152614dcb60808401614d5b565b6080820152614ddc60a08401614d5b565b60a0820152614ded60c08401614d5b565b60c0820152614dfe60e08401614d5b565b60e0820152614e106101008401614d5b565b610100820152614e236101208401614d5b565b610120820152614e36610140840161489d565b610140820152614e49610160840161489d565b610160820152614e5c610180840161489d565b6101808201529392505050565b6101a08101614e8882614e7b85614d36565b6001600160801b03169052565b614e9460208401614d36565b6001600160801b03166020830152614eae60408401614d36565b6001600160801b03166040830152614ec860608401614d36565b6001600160801b03166060830152614ee260808401614d5b565b61ffff166080830152614ef760a08401614d5b565b61ffff1660a0830152614f0c60c08401614d5b565b61ffff1660c0830152614f2160e08401614d5b565b61ffff1660e0830152614f376101008401614d5b565b61ffff16610100830152614f4e6101208401614d5b565b61ffff16610120830152614f65610140840161489d565b60ff16610140830152614f7b610160840161489d565b60ff16610160830152614f91610180840161489d565b60ff8116610180840152611fa7565b5f60018201614fb157614fb1614c95565b5060010190565b81810381811115610bd857610bd8614c95565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614fef575f5ffd5b815180151581146107ae575f5ffd5b5f606082840312801561500f575f5ffd5b506040516060810167ffffffffffffffff8111828210171561503f57634e487b7160e01b5f52604160045260245ffd5b60409081528351825260208085015190830152928301519281019290925250919050565b5f5f85851115615071575f5ffd5b8386111561507d575f5ffd5b5050820193919092039150565b5f5f8335601e1984360301811261509f575f5ffd5b83018035915067ffffffffffffffff8211156150b9575f5ffd5b60200191503681900382131561320a575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604081016107ae6020830184614c11565b5f60208284031215615114575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f8261513d5761513d61511b565b500490565b8082028115828204841417610bd857610bd8614c95565b80356001600160e01b03198116906004841015611fa7576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b63ffffffff8181168382160190811115610bd857610bd8614c95565b63ffffffff8281168282160390811115610bd857610bd8614c95565b5f60ff821660ff810361521b5761521b614c95565b60010192915050565b8051610b998161488f565b8051610b9981614d4c565b805167ffffffffffffffff81168114610b99575f5ffd5b805163ffffffff81168114610b99575f5ffd5b5f610180828403128015615276575f5ffd5b5061527f614d06565b61528883615224565b81526152966020840161522f565b60208201526152a760408401615224565b60408201526152b86060840161523a565b60608201526152c960808401615251565b60808201526152da60a08401615251565b60a08201526152eb60c08401615251565b60c08201526152fc60e08401615251565b60e082015261530e6101008401615251565b6101008201526153216101208401615251565b6101208201526153346101408401615251565b610140820152615347610160840161522f565b6101608201529392505050565b608081525f6153666080830187614b6c565b6020830195909552506040810192909252606090910152919050565b5f60ff8316806153945761539461511b565b8060ff8416069150509291505056",
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
// Solidity: constructor((address,address,uint16) c, (uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) p, address treasury_, address authority_) returns()
func (staking *Staking) PackConstructor(c IStakingConfig, p IStakingParameters, treasury_ common.Address, authority_ common.Address) []byte {
	enc, err := staking.abi.Pack("", c, p, treasury_, authority_)
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

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) PackAuthority() []byte {
	enc, err := staking.abi.Pack("authority")
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
func (staking *Staking) TryPackAuthority() ([]byte, error) {
	return staking.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("authority", data)
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
// Solidity: function config() view returns((address,address,uint16))
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
// Solidity: function config() view returns((address,address,uint16))
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((address,address,uint16))
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

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) PackIsConsumingScheduledOp() []byte {
	enc, err := staking.abi.Pack("isConsumingScheduledOp")
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
func (staking *Staking) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return staking.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := staking.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (staking *Staking) PackMulticall(data [][]byte) []byte {
	enc, err := staking.abi.Pack("multicall", data)
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
func (staking *Staking) TryPackMulticall(data [][]byte) ([]byte, error) {
	return staking.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (staking *Staking) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := staking.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
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

// PackParametersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44ee679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) PackParametersAt(epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("parametersAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44ee679.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) TryPackParametersAt(epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("parametersAt", epoch)
}

// UnpackParametersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa44ee679.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) UnpackParametersAt(data []byte) (IStakingParameters, error) {
	out, err := staking.abi.Unpack("parametersAt", data)
	if err != nil {
		return *new(IStakingParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingParameters)).(*IStakingParameters)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (staking *Staking) PackPause() []byte {
	enc, err := staking.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (staking *Staking) TryPackPause() ([]byte, error) {
	return staking.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) PackPaused() []byte {
	enc, err := staking.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) TryPackPaused() ([]byte, error) {
	return staking.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) UnpackPaused(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8024cfd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (staking *Staking) PackPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := staking.abi.Pack("permit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8024cfd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (staking *Staking) TryPackPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return staking.abi.Pack("permit", amount, deadline, v, r, s)
}

// PackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) PackPromised() []byte {
	enc, err := staking.abi.Pack("promised")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) TryPackPromised() ([]byte, error) {
	return staking.abi.Pack("promised")
}

// UnpackPromised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92c6fbc.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) UnpackPromised(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("promised", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e184c84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId) returns(uint256 shares)
func (staking *Staking) PackRedelegate(id *big.Int, request *big.Int, toId *big.Int) []byte {
	enc, err := staking.abi.Pack("redelegate", id, request, toId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e184c84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId) returns(uint256 shares)
func (staking *Staking) TryPackRedelegate(id *big.Int, request *big.Int, toId *big.Int) ([]byte, error) {
	return staking.abi.Pack("redelegate", id, request, toId)
}

// UnpackRedelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e184c84.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId) returns(uint256 shares)
func (staking *Staking) UnpackRedelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("redelegate", data)
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

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (staking *Staking) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := staking.abi.Pack("setAuthority", newAuthority)
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
func (staking *Staking) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return staking.abi.Pack("setAuthority", newAuthority)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a4d87f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) p) returns()
func (staking *Staking) PackSetParameters(p IStakingParameters) []byte {
	enc, err := staking.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a4d87f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) p) returns()
func (staking *Staking) TryPackSetParameters(p IStakingParameters) ([]byte, error) {
	return staking.abi.Pack("setParameters", p)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address account) returns()
func (staking *Staking) PackSetTreasury(account common.Address) []byte {
	enc, err := staking.abi.Pack("setTreasury", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(address account) returns()
func (staking *Staking) TryPackSetTreasury(account common.Address) ([]byte, error) {
	return staking.abi.Pack("setTreasury", account)
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

// PackTreasuryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b7c850.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) PackTreasuryAt(epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("treasuryAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b7c850.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) TryPackTreasuryAt(epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("treasuryAt", epoch)
}

// UnpackTreasuryAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53b7c850.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) UnpackTreasuryAt(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("treasuryAt", data)
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

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (staking *Staking) PackUnpause() []byte {
	enc, err := staking.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (staking *Staking) TryPackUnpause() ([]byte, error) {
	return staking.abi.Pack("unpause")
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

// StakingAuthorityUpdated represents a AuthorityUpdated event raised by the Staking contract.
type StakingAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (StakingAuthorityUpdated) ContractEventName() string {
	return StakingAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (staking *Staking) UnpackAuthorityUpdatedEvent(log *types.Log) (*StakingAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingAuthorityUpdated)
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
	Config     IStakingConfig
	Parameters IStakingParameters
	Treasury   common.Address
	Authority  common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingConfigured) ContractEventName() string {
	return StakingConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((address,address,uint16) config, (uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) parameters, address treasury, address authority)
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

// StakingParametersSet represents a ParametersSet event raised by the Staking contract.
type StakingParametersSet struct {
	FromEpoch  *big.Int
	Parameters IStakingParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (StakingParametersSet) ContractEventName() string {
	return StakingParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint256 indexed fromEpoch, (uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) parameters)
func (staking *Staking) UnpackParametersSetEvent(log *types.Log) (*StakingParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingParametersSet)
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

// StakingPaused represents a Paused event raised by the Staking contract.
type StakingPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (StakingPaused) ContractEventName() string {
	return StakingPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (staking *Staking) UnpackPausedEvent(log *types.Log) (*StakingPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPaused)
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

// StakingTreasurySet represents a TreasurySet event raised by the Staking contract.
type StakingTreasurySet struct {
	FromEpoch *big.Int
	Treasury  common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingTreasurySetEventName = "TreasurySet"

// ContractEventName returns the user-defined event name.
func (StakingTreasurySet) ContractEventName() string {
	return StakingTreasurySetEventName
}

// UnpackTreasurySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasurySet(uint256 indexed fromEpoch, address treasury)
func (staking *Staking) UnpackTreasurySetEvent(log *types.Log) (*StakingTreasurySet, error) {
	event := "TreasurySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTreasurySet)
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

// StakingUnpaused represents a Unpaused event raised by the Staking contract.
type StakingUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (StakingUnpaused) ContractEventName() string {
	return StakingUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (staking *Staking) UnpackUnpausedEvent(log *types.Log) (*StakingUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnpaused)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return staking.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return staking.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochNotFinal"].ID.Bytes()[:4]) {
		return staking.UnpackEpochNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochOutOfRange"].ID.Bytes()[:4]) {
		return staking.UnpackEpochOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return staking.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return staking.UnpackFailedCallError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return staking.UnpackOutOfBoundsError(raw[4:])
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

// StakingAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Staking contract.
type StakingAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func StakingAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (staking *Staking) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*StakingAccessManagedInvalidAuthority, error) {
	out := new(StakingAccessManagedInvalidAuthority)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Staking contract.
type StakingAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func StakingAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (staking *Staking) UnpackAccessManagedRequiredDelayError(raw []byte) (*StakingAccessManagedRequiredDelay, error) {
	out := new(StakingAccessManagedRequiredDelay)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Staking contract.
type StakingAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func StakingAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (staking *Staking) UnpackAccessManagedUnauthorizedError(raw []byte) (*StakingAccessManagedUnauthorized, error) {
	out := new(StakingAccessManagedUnauthorized)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAddressEmptyCode represents a AddressEmptyCode error raised by the Staking contract.
type StakingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (staking *Staking) UnpackAddressEmptyCodeError(raw []byte) (*StakingAddressEmptyCode, error) {
	out := new(StakingAddressEmptyCode)
	if err := staking.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// StakingEnforcedPause represents a EnforcedPause error raised by the Staking contract.
type StakingEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func StakingEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (staking *Staking) UnpackEnforcedPauseError(raw []byte) (*StakingEnforcedPause, error) {
	out := new(StakingEnforcedPause)
	if err := staking.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
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

// StakingExpectedPause represents a ExpectedPause error raised by the Staking contract.
type StakingExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func StakingExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (staking *Staking) UnpackExpectedPauseError(raw []byte) (*StakingExpectedPause, error) {
	out := new(StakingExpectedPause)
	if err := staking.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFailedCall represents a FailedCall error raised by the Staking contract.
type StakingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (staking *Staking) UnpackFailedCallError(raw []byte) (*StakingFailedCall, error) {
	out := new(StakingFailedCall)
	if err := staking.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
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

// StakingOutOfBounds represents a OutOfBounds error raised by the Staking contract.
type StakingOutOfBounds struct {
	Parameter string
	Value     *big.Int
	Min       *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max)
func StakingOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x808861f9972ab4bd8eee7fb87e308a15b457572badc46af5f71c5137a3d31462")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max)
func (staking *Staking) UnpackOutOfBoundsError(raw []byte) (*StakingOutOfBounds, error) {
	out := new(StakingOutOfBounds)
	if err := staking.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
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
