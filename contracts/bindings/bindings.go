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
	Blocks         uint32
	Segments       uint32
	Positions      uint8
	ChallengeOdds  uint32
	EpochBlocks    uint32
	SealEpochs     uint32
	SealGrace      uint32
	ResponseWindow uint32
	ProofWindow    uint32
	MaxChallenges  uint16
}

// ICapacityCounts is an auto generated low-level Go binding around an user-defined struct.
type ICapacityCounts struct {
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
	MostActive    *big.Int
}

// ICapacityProof is an auto generated low-level Go binding around an user-defined struct.
type ICapacityProof struct {
	Points        [8]*big.Int
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// IProviderAccountAllowedCall is an auto generated low-level Go binding around an user-defined struct.
type IProviderAccountAllowedCall struct {
	Target   common.Address
	Selector [4]byte
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
	SpeedClass uint8
}

// AuthorityMetaData contains all meta data concerning the Authority contract.
var AuthorityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GOVERNOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GUARDIAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LEASE_MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUBLIC_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"immediate\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"consumeScheduledOp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expiration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAccess\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currentDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pendingDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"effect\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSchedule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSetback\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"when\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateAuthority\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationCanceled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationExecuted\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"schedule\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGrantDelayChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"newMember\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGuardianChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleLabel\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetAdminDelayUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetFunctionRoleUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagerAlreadyScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessManagerExpired\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerInvalidInitialAdmin\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotReady\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedAccount\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCancel\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedConsume\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DelayTooLong\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Authority",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161319338038061319383398101604081905261002e916106ee565b846001600160a01b03811661005d57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100695f828180610137565b5050604080516060810182526301a4d87f60e01b8152630787a21360e51b6020820152631fa5d41d60e11b918101919091525f5b60038110156100d0576100c8838383600381106100bc576100bc610759565b60200201516001610156565b60010161009d565b506100e482638456cb5960e01b6002610156565b6100f783632c4b482560e21b6003610156565b61010360016002610213565b6101106001875f87610137565b5061011e6002865f80610137565b5061012b5f878187610137565b505050505050506107bb565b5f610141826102c3565b61014d85858585610301565b95945050505050565b638561a1b560e01b6001600160e01b031983160161019357604051637a3a272560e11b81526001600160e01b031983166004820152602401610054565b6001600160a01b0383165f818152602081815260408083206001600160e01b031987168085529083529281902080546001600160401b0319166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b6001600160401b038216158061023157506001600160401b03828116145b1561025a5760405163061c6a4360e21b81526001600160401b0383166004820152602401610054565b6001600160401b038281165f8181526001602081905260408083209091018054600160401b600160801b03191668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b62278d0063ffffffff821611156102fe5760405163ee4ed64360e01b815263ffffffff8216600482015262278d006024820152604401610054565b50565b5f6002600160401b03196001600160401b0386160161033e5760405163061c6a4360e21b81526001600160401b0386166004820152602401610054565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156104335763ffffffff8516610389610547565b6103939190610781565b905060405180604001604052808265ffffffffffff1681526020016103c38663ffffffff1661055660201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff909116179190911790556104d9565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a16845290915281205461047f9166010000000000009091046001600160701b031690869061055f565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f61055142610605565b905090565b63ffffffff1690565b5f80806105746001600160701b03871661063b565b90505f6105af8563ffffffff168763ffffffff168463ffffffff161161059a575f6105a4565b6105a4888561079f565b63ffffffff16610659565b905063ffffffff81166105c0610547565b6105ca9190610781565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff821115610637576040516306dfcc6560e41b81526030600482015260248101839052604401610054565b5090565b5f8061064f6001600160701b038416610669565b5090949350505050565b8082118183180281185b92915050565b5f808061067d84610678610547565b61068a565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c81169084168111156106c2578282826106c6565b815f5f5b9250925092509250925092565b80516001600160a01b03811681146106e9575f5ffd5b919050565b5f5f5f5f5f60a08688031215610702575f5ffd5b61070b866106d3565b9450610719602087016106d3565b9350604086015163ffffffff81168114610731575f5ffd5b925061073f606087016106d3565b915061074d608087016106d3565b90509295509295909350565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156106635761066361076d565b63ffffffff82811682821603908111156106635761066361076d565b6129cb806107c85f395ff3fe608060405260043610610207575f3560e01c80636dc0ae2211610113578063ac9650d81161009d578063d1f856ee1161006d578063d1f856ee14610695578063d22b5989146106b4578063d6bb62c6146106d3578063f801a698146106f2578063fe0776f51461072b575f5ffd5b8063ac9650d8146105fa578063b700961314610626578063b7d2b16214610661578063cc1b6c8114610680575f5ffd5b8063853551b8116100e3578063853551b81461054157806394c7d7ee14610560578063a166aa891461057f578063a64d95ce146105ae578063abd9bd2a146105cd575f5ffd5b80636dc0ae22146104f2578063724c184c1461050657806375b238fc1461051a578063846374da1461052d575f5ffd5b80633adc277a116101945780634665096d116101645780634665096d146104455780634c1da1e21461045a5780635296295214610479578063530dd456146104985780636d5115bd146104d3575f5ffd5b80633adc277a146103a75780633ca7c02a146103dd5780634125ff90146103f75780634136a33c1461040d575f5ffd5b806318ff183c116101da57806318ff183c146102de5780631cff79cd146102fd57806325c471a0146103105780633078f1141461032f57806330cae18714610388575f5ffd5b806308d6122d1461020b5780630b0a93ba1461022c57806312be87271461028b578063167bd395146102bf575b5f5ffd5b348015610216575f5ffd5b5061022a6102253660046122ef565b61074a565b005b348015610237575f5ffd5b5061026e610246366004612351565b6001600160401b039081165f9081526001602081905260409091200154600160401b90041690565b6040516001600160401b0390911681526020015b60405180910390f35b348015610296575f5ffd5b506102aa6102a5366004612351565b61079c565b60405163ffffffff9091168152602001610282565b3480156102ca575f5ffd5b5061022a6102d936600461236a565b6107d6565b3480156102e9575f5ffd5b5061022a6102f83660046123a5565b6107ec565b6102aa61030b36600461240e565b61084e565b34801561031b575f5ffd5b5061022a61032a366004612471565b61097a565b34801561033a575f5ffd5b5061034e6103493660046124b3565b61099c565b604051610282949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b348015610393575f5ffd5b5061022a6103a23660046124cd565b610a00565b3480156103b2575f5ffd5b506103c66103c13660046124fe565b610a12565b60405165ffffffffffff9091168152602001610282565b3480156103e8575f5ffd5b5061026e6001600160401b0381565b348015610402575f5ffd5b506102aa62278d0081565b348015610418575f5ffd5b506102aa6104273660046124fe565b5f90815260026020526040902054600160301b900463ffffffff1690565b348015610450575f5ffd5b5062093a806102aa565b348015610465575f5ffd5b506102aa610474366004612515565b610a43565b348015610484575f5ffd5b5061022a6104933660046124cd565b610a70565b3480156104a3575f5ffd5b5061026e6104b2366004612351565b6001600160401b039081165f90815260016020819052604090912001541690565b3480156104de575f5ffd5b5061026e6104ed366004612545565b610a82565b3480156104fd575f5ffd5b5061026e600181565b348015610511575f5ffd5b5061026e600281565b348015610525575f5ffd5b5061026e5f81565b348015610538575f5ffd5b5061026e600381565b34801561054c575f5ffd5b5061022a61055b366004612571565b610abc565b34801561056b575f5ffd5b5061022a61057a36600461240e565b610b53565b34801561058a575f5ffd5b5061059e610599366004612515565b610bfd565b6040519015158152602001610282565b3480156105b9575f5ffd5b5061022a6105c836600461258c565b610c24565b3480156105d8575f5ffd5b506105ec6105e73660046125b4565b610c36565b604051908152602001610282565b348015610605575f5ffd5b50610619610614366004612614565b610c6f565b6040516102829190612652565b348015610631575f5ffd5b506106456106403660046126d6565b610d54565b60408051921515835263ffffffff909116602083015201610282565b34801561066c575f5ffd5b5061022a61067b3660046124b3565b610e45565b34801561068b575f5ffd5b50620697806102aa565b3480156106a0575f5ffd5b506106456106af3660046124b3565b610e5c565b3480156106bf575f5ffd5b5061022a6106ce36600461271e565b610ed5565b3480156106de575f5ffd5b506102aa6106ed3660046125b4565b610ee7565b3480156106fd575f5ffd5b5061071161070c36600461273a565b610ff5565b6040805192835263ffffffff909116602083015201610282565b348015610736575f5ffd5b5061022a6107453660046124b3565b611136565b61075261115f565b5f5b828110156107955761078d85858584818110610772576107726127a7565b905060200201602081019061078791906127bb565b846111d6565b600101610754565b5050505050565b6001600160401b0381165f908152600160208190526040822001546107d090600160801b90046001600160701b0316611294565b92915050565b6107de61115f565b6107e882826112b2565b5050565b6107f461115f565b604051637a9e5e4b60e01b81526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610834575f5ffd5b505af1158015610846573d5f5f3e3d5ffd5b505050505050565b5f33818061085e83888888611323565b9150915081158015610874575063ffffffff8116155b156108c75782876108858888611374565b6040516381c6f24b60e01b81526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f6108d484898989610c36565b90505f63ffffffff83161515806108fa57506108ef82610a12565b65ffffffffffff1615155b1561090b576109088261138b565b90505b6003546109218a61091c8b8b611374565b611489565b6003819055506109688a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152503492506114ae915050565b506003559450505050505b9392505050565b61098261115f565b61099683836109908661079c565b8461157a565b50505050565b6001600160401b0382165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff8116929182918291906109f290600160301b90046001600160701b0316611599565b969991985096509350505050565b610a0861115f565b6107e882826115ba565b5f8181526002602052604081205465ffffffffffff16610a318161165d565b610a3b5780610973565b5f9392505050565b6001600160a01b0381165f908152602081905260408120600101546107d0906001600160701b0316611294565b610a7861115f565b6107e8828261168b565b6001600160a01b0382165f908152602081815260408083206001600160e01b0319851684529091529020546001600160401b031692915050565b610ac461115f565b6001600160401b0383161580610ae257506001600160401b03838116145b15610b0b5760405163061c6a4360e21b81526001600160401b03841660048201526024016108be565b826001600160401b03167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610b469291906127fe565b60405180910390a2505050565b60408051638fb3603760e01b80825291513392918391638fb36037916004808201926020929091908290030181865afa158015610b92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bb69190612811565b6001600160e01b03191614610be957604051630641fee960e31b81526001600160a01b03821660048201526024016108be565b610795610bf885838686610c36565b61138b565b6001600160a01b03165f90815260208190526040902060010154600160701b900460ff1690565b610c2c61115f565b6107e8828261173c565b5f84848484604051602001610c4e949392919061282c565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f815260208101909152606090826001600160401b03811115610c9857610c9861289d565b604051908082528060200260200182016040528015610ccb57816020015b6060815260200190600190039081610cb65790505b5091505f5b83811015610d4c57610d2730868684818110610cee57610cee6127a7565b9050602002810190610d0091906128b1565b85604051602001610d13939291906128f3565b60405160208183030381529060405261174f565b838281518110610d3957610d396127a7565b6020908102919091010152600101610cd0565b505092915050565b5f5f610d5f84610bfd565b15610d6e57505f905080610e3d565b306001600160a01b03861603610d9257610d8884846117d1565b5f91509150610e3d565b638561a1b560e01b6001600160e01b0319841601610e02575f5f610db65f88610e5c565b915091505f610dc487610a43565b90505f610ddd8363ffffffff168363ffffffff166117e7565b905083610deb575f5f610df5565b63ffffffff811615815b9550955050505050610e3d565b5f610e0d8585610a82565b90505f5f610e1b8389610e5c565b9150915081610e2b575f5f610e35565b63ffffffff811615815b945094505050505b935093915050565b610e4d61115f565b610e5782826117f6565b505050565b5f8067fffffffffffffffe196001600160401b03851601610e825750600190505f610ece565b5f5f610e8e868661099c565b5050915091508165ffffffffffff165f14158015610ec35750610eaf6118df565b65ffffffffffff168265ffffffffffff1611155b93509150610ece9050565b9250929050565b610edd61115f565b6107e882826118ee565b5f3381610ef48585611374565b90505f610f0388888888610c36565b5f8181526002602052604081205491925065ffffffffffff9091169003610f405760405163060a299b60e41b8152600481018290526024016108be565b610f4c88888888611901565b610f9457604051630ff89d4760e21b81526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b0319831660648201526084016108be565b5f81815260026020526040808220805465ffffffffffff1916908190559051600160301b90910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f80338161100582898989611323565b9150505f8163ffffffff166110186118df565b6110229190612916565b905063ffffffff8216158061105857505f8665ffffffffffff1611801561105857508065ffffffffffff168665ffffffffffff16105b156110695782896108858a8a611374565b6110838665ffffffffffff168265ffffffffffff166117e7565b9550611091838a8a8a610c36565b945061109c856119c9565b5f8581526002602052604090819020805465ffffffffffff891669ffffffffffffffffffff19821617600160301b9182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b490611122908a9088908f908f908f90612934565b60405180910390a350505094509492505050565b6001600160a01b0381163314610e4d57604051635f159e6360e01b815260040160405180910390fd5b335f8061116d838236611a15565b9150915081610e57578063ffffffff165f036111c7575f61118e8136611ad8565b5060405163f07e038f60e01b81526001600160a01b03871660048201526001600160401b038216602482015290925060440190506108be565b610996610bf884305f36610c36565b638561a1b560e01b6001600160e01b031983160161121357604051637a3a272560e11b81526001600160e01b0319831660048201526024016108be565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff19166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f6112a8836001600160701b0316611599565b5090949350505050565b6001600160a01b0382165f81815260208190526040908190206001018054841515600160701b0260ff60701b19909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389061131790841515815260200190565b60405180910390a25050565b5f80306001600160a01b0386160361134957611340868585611a15565b9150915061136b565b600483106113655761136086866106408787611374565b611340565b505f9050805b94509492505050565b5f6113826004828486612876565b61097391612979565b5f8181526002602052604081205465ffffffffffff811690600160301b900463ffffffff168183036113d35760405163060a299b60e41b8152600481018590526024016108be565b6113db6118df565b65ffffffffffff168265ffffffffffff16111561140e57604051630c65b5bd60e11b8152600481018590526024016108be565b6114178261165d565b1561143857604051631e2975b960e21b8152600481018590526024016108be565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b0319821660205260408120610973565b6060814710156114da5760405163cf47918160e01b8152476004820152602481018390526044016108be565b5f6114e6858486611cbe565b905080801561150757505f3d118061150757505f856001600160a01b03163b115b1561151c57611514611cd3565b915050610973565b801561154657604051639996b31560e01b81526001600160a01b03861660048201526024016108be565b3d1561155957611554611cec565b611572565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f61158482611cf7565b61159085858585611d35565b95945050505050565b5f5f5f6115ad846115a86118df565b611f7b565b9250925092509193909250565b6001600160401b03821615806115d857506001600160401b03828116145b156116015760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b038281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f6116666118df565b65ffffffffffff1661167b62093a8084612916565b65ffffffffffff16111592915050565b6001600160401b03821615806116a957506001600160401b03828116145b156116d25760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b038281165f81815260016020819052604080832090910180546fffffffffffffffff00000000000000001916600160401b958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b61174581611cf7565b6107e88282611fc7565b60605f61175c84846120d6565b905080801561177d57505f3d118061177d57505f846001600160a01b03163b115b156117925761178a611cd3565b9150506107d0565b80156117bc57604051639996b31560e01b81526001600160a01b03851660048201526024016108be565b3d15611559576117ca611cec565b5092915050565b5f6117dc8383611489565b600354149392505050565b5f828218828411028218610973565b5f67fffffffffffffffe196001600160401b038416016118345760405163061c6a4360e21b81526001600160401b03841660048201526024016108be565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361187557505f6107d0565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f6118e9426120e9565b905090565b6118f781611cf7565b6107e8828261211f565b5f336001600160a01b03861681900361191e576001915050610c67565b5f6119295f83610e5c565b5090505f611947611941610246896104ed8a8a611374565b84610e5c565b50905081806119535750805b156119645760019350505050610c67565b306001600160a01b038816036119bc575f5f6119808888611ad8565b509150915081801561199a57506001600160401b03811615155b156119b9575f6119aa8287610e5c565b509650610c6795505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff1680158015906119f457506119f28161165d565b155b156107e85760405163813e945960e01b8152600481018390526024016108be565b5f806004831015611a2a57505f905080610e3d565b306001600160a01b03861603611a4d57610d8830611a488686611374565b6117d1565b5f5f5f611a5a8787611ad8565b92509250925082158015611a725750611a7230610bfd565b15611a85575f5f94509450505050610e3d565b5f5f611a91848b610e5c565b9150915081611aaa575f5f965096505050505050610e3d565b611ac08363ffffffff168263ffffffff166117e7565b63ffffffff8116159b909a5098505050505050505050565b5f80806004841015611af157505f915081905080611cb7565b5f611afc8686611374565b90506001600160e01b031981166310a6aa3760e31b1480611b2d57506001600160e01b031981166330cae18760e01b145b80611b4857506001600160e01b0319811663294b14a960e11b145b80611b6357506001600160e01b03198116635326cae760e11b145b80611b7e57506001600160e01b0319811663d22b598960e01b145b15611b935760015f5f93509350935050611cb7565b6001600160e01b0319811663063fc60f60e21b1480611bc257506001600160e01b0319811663167bd39560e01b145b80611bdd57506001600160e01b031981166308d6122d60e01b145b15611c1c575f611bf160246004888a612876565b810190611bfe9190612515565b90505f611c0a82610a43565b600196505f95509350611cb792505050565b6001600160e01b0319811663012e238d60e51b1480611c4b57506001600160e01b03198116635be958b160e11b145b15611ca3575f611c5f60246004888a612876565b810190611c6c9190612351565b90506001611c95826001600160401b039081165f90815260016020819052604090912001541690565b5f9450945094505050611cb7565b5f611cae3083610a82565b5f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b62278d0063ffffffff82161115611d325760405163ee4ed64360e01b815263ffffffff8216600482015262278d0060248201526044016108be565b50565b5f67fffffffffffffffe196001600160401b03861601611d735760405163061c6a4360e21b81526001600160401b03861660048201526024016108be565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff1615908115611e63578463ffffffff16611dbe6118df565b611dc89190612916565b905060405180604001604052808265ffffffffffff168152602001611df68663ffffffff1663ffffffff1690565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c1684528252909120835181549490920151909216600160301b026001600160a01b031990931665ffffffffffff90911617919091179055611f0d565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a168452909152812054611eac91600160301b9091046001600160701b03169086906121da565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316600160301b0273ffffffffffffffffffffffffffff000000000000199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b69ffffffffffffffffffff602083901c166001600160701b03831665ffffffffffff604085901c8116908416811115611fb657828282611fba565b815f5f5b9250925092509250925092565b67fffffffffffffffe196001600160401b038316016120045760405163061c6a4360e21b81526001600160401b03831660048201526024016108be565b6001600160401b0382165f9081526001602081905260408220015461203d90600160801b90046001600160701b031683620697806121da565b6001600160401b0385165f818152600160208190526040918290200180546001600160701b03909516600160801b026dffffffffffffffffffffffffffff60801b199095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610b46908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff82111561211b576040516306dfcc6560e41b815260306004820152602481018390526044016108be565b5090565b6001600160a01b0382165f90815260208190526040812060010154612151906001600160701b031683620697806121da565b6001600160a01b0385165f818152602081815260409182902060010180546dffffffffffffffffffffffffffff19166001600160701b039690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610b46565b5f5f5f6121ef866001600160701b0316611294565b90505f61222a8563ffffffff168763ffffffff168463ffffffff1611612215575f61221f565b61221f88856129af565b63ffffffff166117e7565b90508063ffffffff1661223b6118df565b6122459190612916565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b6001600160a01b0381168114611d32575f5ffd5b5f5f83601f8401126122a4575f5ffd5b5081356001600160401b038111156122ba575f5ffd5b6020830191508360208260051b8501011115610ece575f5ffd5b80356001600160401b03811681146122ea575f5ffd5b919050565b5f5f5f5f60608587031215612302575f5ffd5b843561230d81612280565b935060208501356001600160401b03811115612327575f5ffd5b61233387828801612294565b90945092506123469050604086016122d4565b905092959194509250565b5f60208284031215612361575f5ffd5b610973826122d4565b5f5f6040838503121561237b575f5ffd5b823561238681612280565b91506020830135801515811461239a575f5ffd5b809150509250929050565b5f5f604083850312156123b6575f5ffd5b82356123c181612280565b9150602083013561239a81612280565b5f5f83601f8401126123e1575f5ffd5b5081356001600160401b038111156123f7575f5ffd5b602083019150836020828501011115610ece575f5ffd5b5f5f5f60408486031215612420575f5ffd5b833561242b81612280565b925060208401356001600160401b03811115612445575f5ffd5b612451868287016123d1565b9497909650939450505050565b803563ffffffff811681146122ea575f5ffd5b5f5f5f60608486031215612483575f5ffd5b61248c846122d4565b9250602084013561249c81612280565b91506124aa6040850161245e565b90509250925092565b5f5f604083850312156124c4575f5ffd5b6123c1836122d4565b5f5f604083850312156124de575f5ffd5b6124e7836122d4565b91506124f5602084016122d4565b90509250929050565b5f6020828403121561250e575f5ffd5b5035919050565b5f60208284031215612525575f5ffd5b813561097381612280565b6001600160e01b031981168114611d32575f5ffd5b5f5f60408385031215612556575f5ffd5b823561256181612280565b9150602083013561239a81612530565b5f5f5f60408486031215612583575f5ffd5b61242b846122d4565b5f5f6040838503121561259d575f5ffd5b6125a6836122d4565b91506124f56020840161245e565b5f5f5f5f606085870312156125c7575f5ffd5b84356125d281612280565b935060208501356125e281612280565b925060408501356001600160401b038111156125fc575f5ffd5b612608878288016123d1565b95989497509550505050565b5f5f60208385031215612625575f5ffd5b82356001600160401b0381111561263a575f5ffd5b61264685828601612294565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156126ca57603f19878603018452815180518087528060208301602089015e5f602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050612678565b50929695505050505050565b5f5f5f606084860312156126e8575f5ffd5b83356126f381612280565b9250602084013561270381612280565b9150604084013561271381612530565b809150509250925092565b5f5f6040838503121561272f575f5ffd5b82356125a681612280565b5f5f5f5f6060858703121561274d575f5ffd5b843561275881612280565b935060208501356001600160401b03811115612772575f5ffd5b61277e878288016123d1565b909450925050604085013565ffffffffffff8116811461279c575f5ffd5b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156127cb575f5ffd5b813561097381612530565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610c676020830184866127d6565b5f60208284031215612821575f5ffd5b815161097381612530565b6001600160a01b038581168252841660208201526060604082018190525f9061285890830184866127d6565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f85851115612884575f5ffd5b83861115612890575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52604160045260245ffd5b5f5f8335601e198436030181126128c6575f5ffd5b8301803591506001600160401b038211156128df575f5ffd5b602001915036819003821315610ece575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff81811683821601908111156107d0576107d0612862565b65ffffffffffff861681526001600160a01b038581166020830152841660408201526080606082018190525f9061296e90830184866127d6565b979650505050505050565b80356001600160e01b031981169060048410156117ca576001600160e01b031960049490940360031b84901b1690921692915050565b63ffffffff82811682821603908111156107d0576107d061286256",
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
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "BlockHashBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b506103758061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806304baa00b1461004e5780633e141a5a1461008557806380490c50146100a85780638c396222146100bb575b5f5ffd5b6040805180820190915260098152680c4d8dec6d6d0c2e6d60bb1b60208201525b60405161007c91906102ce565b60405180910390f35b6100986100933660046102e7565b6100ce565b604051901515815260200161007c565b61006f6100b63660046102fe565b6100fd565b61006f6100c93660046102e7565b6101aa565b5f43821080156100e457506100e2826101e5565b155b80156100f757506100f4826101aa565b51155b92915050565b5f838152602081905260408120546060918190036101855761012085858561020c565b5f8681526020818152604091829020839055815190810183905291925086917f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676910160408051601f198184030181529082905261017c916102ce565b60405180910390a25b6040805160208101839052016040516020818303038152906040529150509392505050565b5f8181526020819052604090205460609080156101df5760408051602081018390520160405160208183030381529060405291505b50919050565b5f438281036101018110610201576101fc84610216565b610204565b83405b949350505050565b5f61020484610243565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f43821061026c576040516342059b1760e01b8152600481018390526024015b60405180910390fd5b610275826101e5565b90505f81900361029b57604051632545349b60e11b815260048101839052602401610263565b919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6102e060208301846102a0565b9392505050565b5f602082840312156102f7575f5ffd5b5035919050565b5f5f5f60408486031215610310575f5ffd5b83359250602084013567ffffffffffffffff81111561032d575f5ffd5b8401601f8101861361033d575f5ffd5b803567ffffffffffffffff811115610353575f5ffd5b866020828401011115610364575f5ffd5b93966020919091019550929350505056",
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

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := blockHashBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) PackKind() []byte {
	enc, err := blockHashBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) TryPackKind() ([]byte, error) {
	return blockHashBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) UnpackKind(data []byte) (string, error) {
	out, err := blockHashBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) PackStored(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := blockHashBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return blockHashBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// BlockHashBeaconValueStored represents a ValueStored event raised by the BlockHashBeacon contract.
type BlockHashBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const BlockHashBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (BlockHashBeaconValueStored) ContractEventName() string {
	return BlockHashBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (blockHashBeacon *BlockHashBeacon) UnpackValueStoredEvent(log *types.Log) (*BlockHashBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blockHashBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlockHashBeaconValueStored)
	if len(log.Data) > 0 {
		if err := blockHashBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blockHashBeacon.abi.Events[event].Inputs {
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
func (blockHashBeacon *BlockHashBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BlockHashBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the BlockHashBeacon contract.
type BlockHashBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func BlockHashBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (blockHashBeacon *BlockHashBeacon) UnpackBlockNotThereYetError(raw []byte) (*BlockHashBeaconBlockNotThereYet, error) {
	out := new(BlockHashBeaconBlockNotThereYet)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the BlockHashBeacon contract.
type BlockHashBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func BlockHashBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (blockHashBeacon *BlockHashBeacon) UnpackBlockOutOfReachError(raw []byte) (*BlockHashBeaconBlockOutOfReach, error) {
	out := new(BlockHashBeaconBlockOutOfReach)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconInvalidSignature represents a InvalidSignature error raised by the BlockHashBeacon contract.
type BlockHashBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func BlockHashBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (blockHashBeacon *BlockHashBeacon) UnpackInvalidSignatureError(raw []byte) (*BlockHashBeaconInvalidSignature, error) {
	out := new(BlockHashBeaconInvalidSignature)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconMalformedEvidence represents a MalformedEvidence error raised by the BlockHashBeacon contract.
type BlockHashBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func BlockHashBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (blockHashBeacon *BlockHashBeacon) UnpackMalformedEvidenceError(raw []byte) (*BlockHashBeaconMalformedEvidence, error) {
	out := new(BlockHashBeaconMalformedEvidence)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconRoundTooEarly represents a RoundTooEarly error raised by the BlockHashBeacon contract.
type BlockHashBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func BlockHashBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (blockHashBeacon *BlockHashBeacon) UnpackRoundTooEarlyError(raw []byte) (*BlockHashBeaconRoundTooEarly, error) {
	out := new(BlockHashBeaconRoundTooEarly)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconRoundTooLate represents a RoundTooLate error raised by the BlockHashBeacon contract.
type BlockHashBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func BlockHashBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (blockHashBeacon *BlockHashBeacon) UnpackRoundTooLateError(raw []byte) (*BlockHashBeaconRoundTooLate, error) {
	out := new(BlockHashBeaconRoundTooLate)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconWrongHeader represents a WrongHeader error raised by the BlockHashBeacon contract.
type BlockHashBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func BlockHashBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (blockHashBeacon *BlockHashBeacon) UnpackWrongHeaderError(raw []byte) (*BlockHashBeaconWrongHeader, error) {
	out := new(BlockHashBeaconWrongHeader)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityMetaData contains all meta data concerning the Capacity contract.
var CapacityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"mostActive\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openerOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queryOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"begunBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seedBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeNotOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidClaim\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLeasable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
	Bin: "0x610240604052348015610010575f5ffd5b506040516149b83803806149b883398101604081905261002f91610703565b848382808886898b806080015163ffffffff165f148061005b575062080000816080015163ffffffff16115b1561009c576040516389a6198960e01b815260206004820152600b60248201526a65706f6368426c6f636b7360a81b60448201526064015b60405180910390fd5b60a081015163ffffffff1615806100bd575060408160a0015163ffffffff16115b156100f8576040516389a6198960e01b815260206004820152600a6024820152697365616c45706f63687360b01b6044820152606401610093565b806080015163ffffffff168160a0015163ffffffff166101189190610834565b8160c0015163ffffffff16111561015e576040516389a6198960e01b81526020600482015260096024820152687365616c477261636560b81b6044820152606401610093565b60048160e0015163ffffffff16108061018257506103e88160e0015163ffffffff16115b156101c1576040516389a6198960e01b815260206004820152600e60248201526d726573706f6e736557696e646f7760901b6044820152606401610093565b61010081015163ffffffff1615806101e657506208000081610100015163ffffffff16115b15610222576040516389a6198960e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b6044820152606401610093565b43608090815281015163ffffffff90811660a0908152820151811660c0908152820151811660e090815282015181166101009081529091015116610120526001600160a01b0381166102a1576040516389a6198960e01b81526020600482015260076024820152667374616b696e6760c81b6044820152606401610093565b6001600160a01b039081166101405281163b5f036102eb576040516389a6198960e01b81526020600482015260066024820152653132b0b1b7b760d11b6044820152606401610093565b6001600160a01b03166101605260e08101515f906103109063ffffffff166003610851565b826080015163ffffffff166103259190610864565b9050816060015163ffffffff165f1480610348575080826060015163ffffffff16115b15610386576040516389a6198960e01b815260206004820152600d60248201526c6368616c6c656e67654f64647360981b6044820152606401610093565b61012082015161ffff1615806103a6575061010082610120015161ffff16115b156103e4576040516389a6198960e01b815260206004820152600d60248201526c6d61784368616c6c656e67657360981b6044820152606401610093565b50606081015163ffffffff1661018052610120015161ffff166101a05261040a8161062b565b50806001600160a01b03163b5f03610451576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b6044820152606401610093565b506004825f015163ffffffff16108061047657506301000000825f015163ffffffff16115b156104ad576040516389a6198960e01b8152602060048201526006602482015265626c6f636b7360d01b6044820152606401610093565b602082015163ffffffff1615806104dc575062400000826020015163ffffffff16601f6104da9190610834565b115b15610515576040516389a6198960e01b81526020600482015260086024820152677365676d656e747360c01b6044820152606401610093565b604082015160ff16158061053057506007826040015160ff16115b1561056a576040516389a6198960e01b8152602060048201526009602482015268706f736974696f6e7360b81b6044820152606401610093565b806001600160a01b03163b5f036105af576040516389a6198960e01b81526020600482015260086024820152673b32b934b334b2b960c11b6044820152606401610093565b6001600160a01b03166101c052805163ffffffff9081166101e0526020820151166102005260409081015160ff1661022052517f89557a79715707cd47589df43e3d0ac21bda8bf5fc057e4781bf27c0b444526c9061061990879087908790879087904390610883565b60405180910390a150505050506109a1565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405161014081016001600160401b03811182821017156106ae57634e487b7160e01b5f52604160045260245ffd5b60405290565b805163ffffffff811681146106c7575f5ffd5b919050565b805160ff811681146106c7575f5ffd5b805161ffff811681146106c7575f5ffd5b80516001600160a01b03811681146106c7575f5ffd5b5f5f5f5f5f8587036101c0811215610719575f5ffd5b610140811215610727575f5ffd5b5061073061067f565b610739876106b4565b8152610747602088016106b4565b6020820152610758604088016106cc565b6040820152610769606088016106b4565b606082015261077a608088016106b4565b608082015261078b60a088016106b4565b60a082015261079c60c088016106b4565b60c08201526107ad60e088016106b4565b60e08201526107bf61010088016106b4565b6101008201526107d261012088016106dc565b61012082015294506107e761014087016106ed565b93506107f661016087016106ed565b925061080561018087016106ed565b91506108146101a087016106ed565b90509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761084b5761084b610820565b92915050565b8082018082111561084b5761084b610820565b5f8261087e57634e487b7160e01b5f52601260045260245ffd5b500490565b865163ffffffff1681526101e0810160208801516108a9602084018263ffffffff169052565b5060408801516108be604084018260ff169052565b5060608801516108d6606084018263ffffffff169052565b5060808801516108ee608084018263ffffffff169052565b5060a088015161090660a084018263ffffffff169052565b5060c088015161091e60c084018263ffffffff169052565b5060e088015161093660e084018263ffffffff169052565b5061010088015161095061010084018263ffffffff169052565b5061012088015161096861012084018261ffff169052565b506001600160a01b0396871661014083015294861661016082015292851661018084015293166101a08201526101c00191909152919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051613e6f610b495f395f818161044a015261229101525f818161041e015261223301525f81816103f2015261226b01525f818161029c015261146b01525f818161057b0152610d2901525f81816104730152610e0101525f818161035201528181610d8201528181611007015281816119c301528181611fd4015261206d01525f818161031901528181610aa4015281816111d20152818161173c015281816123a2015281816127a401526129ae01525f818161054f015281816107f70152612e2901525f81816105230152818161081d0152818161260101528181612ca101528181612e63015261307b01525f81816104f701526132c401525f81816104cb0152818161232f015261330901525f818161049f01528181610888015281816122d601526132e501525f81816106610152818161085301528181611ae6015281816122fa0152818161254801528181612589015281816125c001528181612ab601528181612af1015261333e0152613e6f5ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c80637e00f1de116100fe578063b451b2251161009e578063db3462a81161006e578063db3462a81461072a578063ddd68b731461075a578063dee17ad914610779578063e3dc194c1461078c575f5ffd5b8063b451b22514610698578063bdc849e8146106de578063bf7e214f146106f1578063c2217e6214610702575f5ffd5b80639cbe606f116100d95780639cbe606f14610620578063a7dfd6c214610640578063a7f0b3de1461065f578063b12d209414610685575f5ffd5b80637e00f1de146105d95780638fb36037146105ec5780639bf556011461060d575f5ffd5b80634cf088d9116101745780637667180811610144578063766718081461038957806379502c55146103915780637a0ba057146105b35780637a9e5e4b146105c6575f5ffd5b80634cf088d91461031757806358657dcf1461033d57806359659e90146103505780636b35f5ce14610376575f5ffd5b80632b7ac3f3116101af5780632b7ac3f31461029a57806330501b0d146102c05780633ea27451146102e357806342dc561d14610304575f5ffd5b80630ff9f122146101d5578063239069631461021d57806328af81db14610232575b5f5ffd5b6102006101e336600461361c565b5f908152602081905260409020600101546001600160a01b031690565b6040516001600160a01b0390911681526020015b60405180910390f35b61023061022b366004613671565b61079f565b005b61027a6102403660046136b9565b5f918252600260208181526040808520938552929052912090810154815460019092015463ffffffff808316949192600160401b90041690565b604080519485526020850193909352918301526060820152608001610214565b7f0000000000000000000000000000000000000000000000000000000000000000610200565b6102d36102ce36600461361c565b6107f3565b6040519015158152602001610214565b6102f66102f13660046136d9565b6108c5565b604051908152602001610214565b6102306103123660046136d9565b610989565b7f0000000000000000000000000000000000000000000000000000000000000000610200565b61023061034b366004613671565b610c73565b7f0000000000000000000000000000000000000000000000000000000000000000610200565b6102d361038436600461361c565b610f6a565b6102f6610f94565b6105a660408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526040518061014001604052807f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040516102149190613702565b6102306105c136600461361c565b610fa3565b6102306105d43660046137fe565b611130565b6102f66105e736600461361c565b6111a9565b6105f4611262565b6040516001600160e01b03199091168152602001610214565b61023061061b366004613819565b611286565b61063361062e36600461361c565b6114f0565b6040516102149190613890565b6102f661064e36600461361c565b5f9081526020819052604090205490565b7f00000000000000000000000000000000000000000000000000000000000000006102f6565b6102306106933660046136b9565b61157a565b6106ab6106a63660046136b9565b6116f6565b60405161021491908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b6102306106ec366004613671565b611926565b6004546001600160a01b0316610200565b6107156107103660046136b9565b611ae2565b60408051928352602083019190915201610214565b61073d6107383660046136b9565b611bc0565b604080519384526020840192909252151590820152606001610214565b6102f661076836600461361c565b60076020525f908152604090205481565b6102306107873660046138d8565b611c3b565b6102f661079a3660046136b9565b611ee5565b6107a883611f62565b506107b283611f99565b6107bb83611fd0565b51156107e2576040516307acbb5360e41b8152600481018490526024015b60405180910390fd5b6107ed838383612069565b50505050565b5f807f000000000000000000000000000000000000000000000000000000000000000061084160027f0000000000000000000000000000000000000000000000000000000000000000613923565b61084b9190613923565b90505f6108787f000000000000000000000000000000000000000000000000000000000000000043613936565b90508181101580156108bd5750837f00000000000000000000000000000000000000000000000000000000000000006108b18484613936565b6108bb919061395d565b115b949350505050565b5f5f6108d2858585612146565b6040805160c081018252915467ffffffffffffffff1981831b16835261ffff600160c01b820481166020850152600160d01b8204811692840192909252600160e01b8104909116606083015260ff600160f01b820481166080840152600160f81b90910416151560a082015290505f61094a85611fd0565b905080515f0361097057604051635c29136d60e01b8152600481018690526024016107d9565b61097d86868685856121dc565b925050505b9392505050565b5f610993436122d3565b90505f61099f82612329565b90506109ab8583612354565b506109d5837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6109f55760405163bae9ec6760e01b8152600481018490526024016107d9565b5f85815260026020908152604080832084845290915281208054909103610a395760405163c4f756b560e01b815260048101879052602481018390526044016107d9565b80548514610a6e5780546040516331c8605160e01b8152600481018890526024810191909152604481018690526064016107d9565b5f610a7a600243613923565b6040516327c727df60e11b815260048101899052602481018690529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634f8e4fbe90604401602060405180830381865afa158015610ae9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b0d9190613970565b6002840154909150600160201b900463ffffffff165f03610b5857610b31826124c8565b8360020160046101000a81548163ffffffff021916908363ffffffff160217905550610b9c565b6002830154600160401b900463ffffffff168214610b9c5760028301546001840154610b9991600386019163ffffffff600160401b9092048216916124fc16565b50505b610ba581612516565b83600201600c6101000a81548161ffff021916908361ffff160217905550610bcc826124c8565b60028401805463ffffffff92909216600160401b026bffffffff000000000000000019909216919091179055600183018690555f888152600360205260408120549003610c24575f8881526003602052604090208290555b6040805183815260208101889052908101829052849089907ff72f40f0a510e464dd888c0cbbbedfa9db7a297143af9c151632e6ec3430047f9060600160405180910390a35050505050505050565b5f5f610c7e85612544565b9150915081610ca3576040516354bce8c360e11b8152600481018690526024016107d9565b5f858152602081905260409020805415610cd357604051631ea6298560e01b8152600481018790526024016107d9565b5f610cdd876125f9565b905080431115610d0a5760405163317541ad60e21b815260048101889052602481018290526044016107d9565b5f610d14886122d3565b5f8181526001602052604090208054919250907f000000000000000000000000000000000000000000000000000000000000000011610d695760405163cda6a49560e01b8152600481018390526024016107d9565b60405163080490c560e41b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906380490c5090610dbb908d908d908d906004016139af565b5f604051808303815f875af1158015610dd6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dfd9190810190613a36565b90507f0000000000000000000000000000000000000000000000000000000000000000610e566040518060400160405280601381526020017236bab9ba32b91731b430b63632b733b2973b1960691b815250888461262f565b610e609190613aca565b15610e81576040516354bce8c360e11b8152600481018b90526024016107d9565b5f610ebd610eb86040518060400160405280601081526020016f36bab9ba32b9173132b0b1b7b7173b1960811b815250898561262f565b612668565b8087556001870180546001600160a01b03191633179055905082610ee08c6124c8565b81546001810183555f9283526020928390206008820401805460079092166004026101000a63ffffffff81810219909316939092169190910291909117905560408051838152339281019290925285918d917f185abd2b35edae031fc5fbe3476fb46de9ded455be7d6afde04db3f630824598910160405180910390a35050505050505050505050565b5f8181526020819052604081205415801590610f8e5750610f8a82611fd0565b5115155b92915050565b5f610f9e436122d3565b905090565b5f610fad436122d3565b90505f610fb982612329565b9050610fc58383612354565b505f8381526002602081815260408084208585529091529091209081015463ffffffff1680158015906110965750815415158061109657506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633e141a5a611037600284613923565b6040518263ffffffff1660e01b815260040161105591815260200190565b602060405180830381865afa158015611070573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110949190613aec565b155b156110be576040516316669c5b60e21b815260048101869052602481018490526044016107d9565b6110c7436124c8565b826002015f6101000a81548163ffffffff021916908363ffffffff16021790555082857fef0eabfc124e59b7f1500976f6a2b620f6cba72edb9dc43b17cba9c19fca34c26002436111189190613923565b60405190815260200160405180910390a35050505050565b60045433906001600160a01b031681146111675760405162d1953b60e31b81526001600160a01b03821660048201526024016107d9565b816001600160a01b03163b5f0361119c576040516361798f2f60e11b81526001600160a01b03831660048201526024016107d9565b6111a582612693565b5050565b60405163f52c4ddd60e01b8152600481018290525f1960248201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f52c4ddd9060440160e060405180830381865afa158015611217573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061123b9190613b36565b9050611246816126e7565b611250575f610982565b61098283826020015161ffff1661271a565b6004545f90600160a01b900460ff1661127a57505f90565b50638fb3603760e01b90565b5f611292878787612146565b905061129d86611f99565b6040805160c081018252825467ffffffffffffffff1981841b16825261ffff600160c01b820481166020840152600160d01b8204811693830193909352600160e01b8104909216606082015260ff600160f01b830481166080830152600160f81b90920490911615801560a083015261133357604051630cbaf2eb60e21b815260048101899052602481018890526044016107d9565b81546001600160f81b0316600160f81b178255604081015161ffff165f611359896122d3565b9050826080015160ff168261136e9190613bd2565b5f828152600760205260408120805490919061138b908490613923565b909155506113b690508a61139e83612329565b60608601516113b19061ffff1686613923565b61283d565b5f6113c08a611fd0565b905080515f036113d8576113d58a8989612069565b90505b898b7ffcc0aa2e225e3c81d9cabb80815b6e19910b66180b61befad5589215833a9d9f858960405161140b929190613be9565b60405180910390a361141b6135fe565b6114258c8c611ae2565b6020808401919091529082525f8c81529081905260409020546040820152606081018a90526114578c8c8c88866121dc565b608082015260405163ee0d8b3b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ee0d8b3b906114b6908a906101008201906101408301908790600401613c2f565b5f6040518083038186803b1580156114cc575f5ffd5b505afa1580156114de573d5f5f3e3d5ffd5b50505050505050505050505050505050565b5f8181526001602090815260409182902080548351818402810184019094528084526060939283018282801561156e57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116115315790505b50505050509050919050565b611585335f36612899565b5f8281526005602052604090208054600160401b900461ffff168211156115b0576115b0838361298f565b5f6115c46115bf600243613923565b612aa1565b825490915063ffffffff16811461168b578154600160201b900463ffffffff161561161957815461161690600184019063ffffffff600160201b820481169161ffff600160501b9091041690612b1516565b50505b81546bffff0000ffffffff0000000019811661ffff60501b1963ffffffff8316600160201b0290811691909117600160401b67ffffffff00000000199093169091179190910461ffff16600160501b02178255611675816124c8565b825463ffffffff191663ffffffff919091161782555b61169483612516565b825461ffff91909116600160401b0269ffff000000000000000019909116178255604080518281526020810185905285917ffcbaa2491e40d3f641ab67e678ff0893765eabc7bb71d17b4769e546ae1b1a11910160405180910390a250505050565b61171d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405163f52c4ddd60e01b815260048101849052602481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160e060405180830381865afa158015611789573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ad9190613b36565b90506117b98184612b22565b6117c35750610f8e565b5f6117ce8585612b4a565b90505f6117da856114f0565b90505f5b815181101561191c57828282815181106117fa576117fa613c1b565b602002602001015163ffffffff1610611914575f611848856020015161ffff166118438a86868151811061183057611830613c1b565b602002602001015163ffffffff16611ee5565b612be2565b905080865f0181815161185b9190613923565b905250606086015161186d9082612bed565b60608701525f8881526006602052604081208451829086908690811061189557611895613c1b565b602002602001015163ffffffff1681526020019081526020015f209050805f01601a9054906101000a900461ffff1661ffff16876020018181516118d99190613923565b9052508054600160f81b900460ff1615611911578054604088018051600160d01b90920461ffff169161190d908390613923565b9052505b50505b6001016117de565b5050505092915050565b5f611938611933436122d3565b612329565b5f8581526002602081815260408084208585529091528220908101549293509163ffffffff169003611987576040516386905eb760e01b815260048101869052602481018390526044016107d9565b8054156119b157604051637b48224b60e01b815260048101869052602481018390526044016107d9565b6002818101545f916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916380490c50916119f99163ffffffff16613923565b87876040518463ffffffff1660e01b8152600401611a19939291906139af565b5f604051808303815f875af1158015611a34573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611a5b9190810190613a36565b90505f611a954630898786604051602001611a7a959493929190613cad565b60405160208183030381529060405280519060200120612668565b808455604051909150849088907f6312c54b6a234242555f52fb72209a732a047d98018d961e06360fbcc3acf71d90611ad19086908690613d06565b60405180910390a350505050505050565b5f5f7f0000000000000000000000000000000000000000000000000000000000000000831015611b1657505f905080611bb9565b5f84815260026020526040812081611b30611933876122d3565b815260208101919091526040015f206002810154909150600160201b900463ffffffff161580611b7057506002810154600160201b900463ffffffff1684105b15611b81575f5f9250925050611bb9565b80546002820154909350600160401b900463ffffffff168410611ba8578060010154611bb5565b611bb56003820185612bfc565b9150505b9250929050565b5f8281526006602090815260408083208484529091528120805482918291600160d01b900461ffff168203611bfe575f5f5f93509350935050611c34565b8054611c1590600160c01b900461ffff1686613923565b9054909350600160d01b810461ffff169250600160f81b900460ff1690505b9250925092565b5f611c4585611f62565b9050808414611c785760405163b53e544160e01b81526004810186905260248101829052604481018590526064016107d9565b5f611c8286612c9b565b905080431115611caf57604051635e71f8b560e01b815260048101879052602481018290526044016107d9565b5f611cc288611cbd896122d3565b612354565b60c001519050611cf1847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b611d115760405163bae9ec6760e01b8152600481018590526024016107d9565b5f611d1d898988612cc6565b5f8a81526006602090815260408083208c8452909152902054909150600160d01b900461ffff1615611d6c576040516337f68a3960e21b8152600481018a9052602481018990526044016107d9565b6040518060c00160405280611d8087612d54565b67ffffffffffffffff19168152602001611da2611d9d8b43613936565b612516565b61ffff168152602001611db488612516565b61ffff168152602001611dc683612516565b61ffff908116825260ff8086166020808501919091525f60409485018190528e8152600682528481208e82528252849020855181549287015187870151606089015160808a015160a0909a01511515600160f81b026001600160f81b039a909716600160f01b02999099166001600160f01b03998816600160e01b0261ffff60e01b19928916600160d01b029290921663ffffffff60d01b1993909816600160c01b026001600160d01b031990961693891c93909317949094171694909417919091179490941691909117179091555188908a907fed4fc2e29bdc9d32da7284454932db4a9a8e36f8a41b7413a4a9b7538101e89b90611ed2908a908a90918252602082015260400190565b60405180910390a3505050505050505050565b5f828152600560205260408120805463ffffffff168310611f135754600160401b900461ffff169050610f8e565b8054600160201b900463ffffffff168310611f3b5754600160501b900461ffff169050610f8e565b611f51611f47846124c8565b6001830190612d85565b6001600160e01b0316949350505050565b5f8181526020819052604081205490819003611f945760405163294b968760e01b8152600481018390526024016107d9565b919050565b5f611fa382612e26565b9050804311156111a557604051633b1a7ee560e01b815260048101839052602481018290526044016107d9565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638c39622261200a84612e5b565b6040518263ffffffff1660e01b815260040161202891815260200190565b5f60405180830381865afa158015612042573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f8e9190810190613a36565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380490c506120a386612e5b565b85856040518463ffffffff1660e01b81526004016120c3939291906139af565b5f604051808303815f875af11580156120de573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526121059190810190613a36565b9050837fe1db3dc1cad8f506037b2f2fc76717f7164a7fbb3d016e589342763ddf813192826040516121379190613d27565b60405180910390a29392505050565b5f838152600660209081526040808320858452909152812080549091600160d01b90910461ffff1690036121975760405163792d0bad60e11b815260048101859052602481018490526044016107d9565b6121a082612d54565b815460401b67ffffffffffffffff199081169116146109825760405163260d8fe560e21b815260048101859052602481018490526044016107d9565b5f5f6121e786612544565b9150505f4630838a898860405160200161220696959493929190613d39565b60405160208183030381529060405290505f6040518060800160405280876040015161ffff1681526020017f0000000000000000000000000000000000000000000000000000000000000000886080015160ff166122649190613bd2565b81526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081525090506122c6828051906020012082612e88565b9998505050505050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000061231f7f000000000000000000000000000000000000000000000000000000000000000084613936565b610f8e919061395d565b5f610f8e7f00000000000000000000000000000000000000000000000000000000000000008361395d565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915260405163badc2dff60e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063badc2dff9060240160e060405180830381865afa1580156123ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124139190613b36565b80519091506001600160a01b0316331461244957604051632ad1e96b60e11b8152600481018490523360248201526044016107d9565b5f60028260800151600481111561246257612462613d99565b1480612483575060038260800151600481111561248157612481613d99565b145b905080158061249957506124978284612b22565b155b156124c1576040516316f5e3b760e21b815260048101859052602481018490526044016107d9565b5092915050565b5f63ffffffff8211156124f8576040516306dfcc6560e41b815260206004820152602481018390526044016107d9565b5090565b5f80612509858585612f8e565b915091505b935093915050565b5f61ffff8211156124f8576040516306dfcc6560e41b815260106004820152602481018390526044016107d9565b5f5f7f000000000000000000000000000000000000000000000000000000000000000083101561257857505f928392509050565b5f612581613073565b9050806125ae7f000000000000000000000000000000000000000000000000000000000000000086613936565b6125b8919061395d565b9150806125e57f000000000000000000000000000000000000000000000000000000000000000086613936565b6125ef9190613aca565b5f14925050915091565b5f61262560047f000000000000000000000000000000000000000000000000000000000000000061395d565b610f8e9083613923565b5f8346308585604051602001612649959493929190613dad565b6040516020818303038152906040528051906020012090509392505050565b5f610f8e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183613aca565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60028260800151600481111561270057612700613d99565b148015610f8e5750610f8e82612715436122d3565b612b22565b5f5f612728611933436122d3565b5f8581526002602081815260408084208585529091529091200154909150600160701b900461ffff16811561279a57612797816127928761276a600187613936565b5f91825260026020818152604080852093855292905291200154600160701b900461ffff1690565b612bed565b90505b6128348161282f867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d1fdf5bb8a6040518263ffffffff1660e01b81526004016127f091815260200190565b602060405180830381865afa15801561280b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061282f9190613970565b6130aa565b95945050505050565b5f83815260026020818152604080842086855290915290912090810154600160701b900461ffff168211156107ed5761287582612516565b81600201600e6101000a81548161ffff021916908361ffff16021790555050505050565b5f5f6128cd6128b06004546001600160a01b031690565b86306128bf60045f898b613dee565b6128c891613e15565b6130b9565b91509150816129885763ffffffff811615612965576004805460ff60a01b198116600160a01b178255604051634a63ebf760e11b81526001600160a01b03909116916394c7d7ee916129259189918991899101613e4b565b5f604051808303815f87803b15801561293c575f5ffd5b505af115801561294e573d5f5f3e3d5ffd5b50506004805460ff60a01b19169055506129889050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016107d9565b5050505050565b60405163f52c4ddd60e01b8152600481018390525f1960248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160e060405180830381865afa1580156129fb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1f9190613b36565b9050612a2a816126e7565b612a5a5782612a38436122d3565b6040516316f5e3b760e21b8152600481019290925260248201526044016107d9565b5f612a6d84836020015161ffff1661271a565b9050808311156107ed576040516342598d8f60e01b81526004810185905260248101849052604481018290526064016107d9565b5f5f612aab613073565b905080612ae1612adb7f000000000000000000000000000000000000000000000000000000000000000086613936565b8361314b565b612aeb9190613bd2565b610982907f0000000000000000000000000000000000000000000000000000000000000000613923565b5f8061250985858561317e565b5f81836040015163ffffffff161115801561098257505060609091015163ffffffff16101590565b5f82815260036020526040812054808203612b69575f19915050610f8e565b5f612b7384612329565b5f86815260026020818152604080842085855290915282200154919250600160201b90910463ffffffff1690612ba8836132c1565b90505f8215801590612bb957508183105b612bc35781612bc5565b825b9050848111612bd45784612bd6565b805b98975050505050505050565b5f6109828383613362565b5f828218828411028218610982565b81545f9081816005811115612c4f575f612c1584613373565b612c1f9085613936565b5f88815260209020909150600282020154861015612c3f57809150612c4d565b612c4a816001613923565b92505b505b5f612c5c878785856134c5565b90508015612c8e57612c8587612c73600184613936565b5f918252602090912060029091020190565b60010154612c90565b5f5b979650505050505050565b5f610f8e7f000000000000000000000000000000000000000000000000000000000000000083613923565b5f5f612cd28585613517565b9050805f03612cfe576040516305eecce560e31b815260048101869052602481018590526044016107d9565b612d088585611ee5565b91505f612d158284612be2565b9050831580612d2357508084115b15612d4b57604051637fab9ba160e01b815260048101859052602481018290526044016107d9565b50509392505050565b5f81604051602001612d6891815260200190565b604051602081830303815290604052805190602001209050919050565b81545f9081816005811115612ddf575f612d9e84613373565b612da89085613936565b5f8881526020902090915081015463ffffffff9081169087161015612dcf57809150612ddd565b612dda816001613923565b92505b505b5f612dec87878585613581565b90508015612c8e57612e1087612e03600184613936565b5f91825260209091200190565b54600160201b90046001600160e01b0316612c90565b5f7f0000000000000000000000000000000000000000000000000000000000000000612e5183612e5b565b610f8e9190613923565b5f6002612e517f000000000000000000000000000000000000000000000000000000000000000084613923565b5f5f825f0151612e98855f6135cd565b612ea29190613aca565b90505f6008612eb28660016135cd565b612ebc9190613aca565b90505f8460200151612ecf8760026135cd565b612ed99190613aca565b9050601781901b601483901b600a6001885f0151612ef79190613936565b901b8517171793505f5b856060015181101561191c575f60028760400151612f1f9190613936565b60408051602081018b9052908101849052612f5390606001604051602081830303815290604052805190602001205f6135cd565b612f5d9190613aca565b612f68906002613923565b9050612f75826018613bd2565b612f8090602d613923565b1b9490941793600101612f01565b82545f908190801561302f575f612faa87612c73600185613936565b805460018201549192509087821115612fd657604051632520601d60e01b815260040160405180910390fd5b878203612fe95760018301879055613021565b6040805180820190915288815260208082018981528b5460018181018e555f8e81529390932093516002909102909301928355519101555b945085935061250e92505050565b50506040805180820190915283815260208082018481528654600181810189555f89815293842094516002909202909401908155905192019190915590508161250e565b5f61309f60027f0000000000000000000000000000000000000000000000000000000000000000613923565b610f9e906001613923565b5f828218828410028218610982565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613141575f516020805191945081901c150291505b5094509492505050565b5f815f0361315d5761315d60126135ed565b81600184038161316f5761316f613949565b04600101831515029392505050565b82545f9081908015613269575f61319a87612e03600185613936565b805490915063ffffffff80821691600160201b90046001600160e01b03169088168211156131db57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff160361320e57825463ffffffff16600160201b6001600160e01b03891602178355613021565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160201b02921691909117910155945085935061250e92505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160201b02919093161792019190915590508161250e565b5f7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061332e7f000000000000000000000000000000000000000000000000000000000000000085613bd2565b6133389190613bd2565b612e51907f0000000000000000000000000000000000000000000000000000000000000000613923565b5f8082840384811115908102612834565b5f60018211613380575090565b816001600160801b82106133995760809190911c9060401b5b600160401b82106133af5760409190911c9060201b5b600160201b82106133c55760209190911c9060101b5b6201000082106133da5760109190911c9060081b5b61010082106133ee5760089190911c9060041b5b601082106134015760049190911c9060021b5b6004821061340d5760011b5b600302600190811c9081858161342557613425613949565b048201901c9050600181858161343d5761343d613949565b048201901c9050600181858161345557613455613949565b048201901c9050600181858161346d5761346d613949565b048201901c9050600181858161348557613485613949565b048201901c9050600181858161349d5761349d613949565b048201901c90506134bc8185816134b6576134b6613949565b04821190565b90039392505050565b5f5b8183101561350f575f600283851804838516015f87815260209020909150859060028302015411156134fb57809250613509565b613506816001613923565b93505b506134c7565b509392505050565b5f828152600260205260408120819081613533611933866122d3565b815260208101919091526040015f206002810154909150600160201b900463ffffffff16831015613564575f613575565b6002810154600160601b900461ffff165b61ffff16949350505050565b5f5b8183101561350f575f85815260209020838316600285851804019081015463ffffffff868116911611156135b9578092506135c7565b6135c4816001613923565b93505b50613583565b5f6135d9826040613bd2565b9290921c67ffffffffffffffff1692915050565b634e487b715f52806020526024601cfd5b6040518060a001604052806005906020820280368337509192915050565b5f6020828403121561362c575f5ffd5b5035919050565b5f5f83601f840112613643575f5ffd5b50813567ffffffffffffffff81111561365a575f5ffd5b602083019150836020828501011115611bb9575f5ffd5b5f5f5f60408486031215613683575f5ffd5b83359250602084013567ffffffffffffffff8111156136a0575f5ffd5b6136ac86828701613633565b9497909650939450505050565b5f5f604083850312156136ca575f5ffd5b50508035926020909101359150565b5f5f5f606084860312156136eb575f5ffd5b505081359360208301359350604090920135919050565b815163ffffffff16815261014081016020830151613728602084018263ffffffff169052565b50604083015161373d604084018260ff169052565b506060830151613755606084018263ffffffff169052565b50608083015161376d608084018263ffffffff169052565b5060a083015161378560a084018263ffffffff169052565b5060c083015161379d60c084018263ffffffff169052565b5060e08301516137b560e084018263ffffffff169052565b506101008301516137cf61010084018263ffffffff169052565b506101208301516124c161012084018261ffff169052565b6001600160a01b03811681146137fb575f5ffd5b50565b5f6020828403121561380e575f5ffd5b8135610982816137e7565b5f5f5f5f5f5f868803610200811215613830575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff81111561385b575f5ffd5b6138678a828b01613633565b909550935050610180607f198201121561387f575f5ffd5b506080870190509295509295509295565b602080825282518282018190525f918401906040840190835b818110156138cd57835163ffffffff168352602093840193909201916001016138a9565b509095945050505050565b5f5f5f5f5f60a086880312156138ec575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f8e57610f8e61390f565b81810381811115610f8e57610f8e61390f565b634e487b7160e01b5f52601260045260245ffd5b5f8261396b5761396b613949565b500490565b5f60208284031215613980575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f612834604083018486613987565b634e487b7160e01b5f52604160045260245ffd5b60405160e0810167ffffffffffffffff811182821017156139ff576139ff6139c8565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715613a2e57613a2e6139c8565b604052919050565b5f60208284031215613a46575f5ffd5b815167ffffffffffffffff811115613a5c575f5ffd5b8201601f81018413613a6c575f5ffd5b805167ffffffffffffffff811115613a8657613a866139c8565b613a99601f8201601f1916602001613a05565b818152856020838501011115613aad575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f82613ad857613ad8613949565b500690565b80518015158114611f94575f5ffd5b5f60208284031215613afc575f5ffd5b61098282613add565b805163ffffffff81168114611f94575f5ffd5b805160058110611f94575f5ffd5b805160ff81168114611f94575f5ffd5b5f60e0828403128015613b47575f5ffd5b50613b506139dc565b8251613b5b816137e7565b8152602083015161ffff81168114613b71575f5ffd5b6020820152613b8260408401613b05565b6040820152613b9360608401613b05565b6060820152613ba460808401613b18565b6080820152613bb560a08401613add565b60a0820152613bc660c08401613b26565b60c08201529392505050565b8082028115828204841417610f8e57610f8e61390f565b8281526101a0810161010083602084013760406101008401610120840137604061014084016101608401379392505050565b634e487b7160e01b5f52603260045260245ffd5b61022081016101008683376040856101008401376040846101408401376101808201835f5b6005811015613c73578151835260209283019290910190600101613c54565b50505095945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60c08152600e60c08201526d36bab9ba32b91739b2b0b6173b1960911b60e082015285602082015260018060a01b038516604082015283606082015282608082015261010060a08201525f612c90610100830184613c7f565b604081525f613d186040830185613c7f565b90508260208301529392505050565b602081525f6109826020830184613c7f565b60e08152600e60e08201526d36bab9ba32b917323930bb973b1960911b61010082015286602082015260018060a01b03861660408201528460608201528360808201528260a082015261012060c08201525f612bd6610120830184613c7f565b634e487b7160e01b5f52602160045260245ffd5b60a081525f613dbf60a0830188613c7f565b602083018790526001600160a01b0386166040840152606083018590528281036080840152612bd68185613c7f565b5f5f85851115613dfc575f5ffd5b83861115613e08575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156124c1576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f90612834908301848661398756",
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
// Solidity: constructor((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16) c, address staking_, address verifier_, address beacon_, address authority_) returns()
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
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
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
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) TryPackConfig() ([]byte, error) {
	return capacity.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
func (capacity *Capacity) TryPackCountsOf(id *big.Int, epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("countsOf", id, epoch)
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb451b225.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
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

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) PackDraw(challenge *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("draw", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) TryPackDraw(challenge *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("draw", challenge, evidence)
}

// PackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (capacity *Capacity) PackDrawSeal(id *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("drawSeal", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (capacity *Capacity) TryPackDrawSeal(id *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("drawSeal", id, evidence)
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

// PackIsDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35f5ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) PackIsDrawn(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("isDrawn", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35f5ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) TryPackIsDrawn(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("isDrawn", challenge)
}

// UnpackIsDrawn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b35f5ce.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) UnpackIsDrawn(data []byte) (bool, error) {
	out, err := capacity.abi.Unpack("isDrawn", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackLeasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e00f1de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) PackLeasable(id *big.Int) []byte {
	enc, err := capacity.abi.Pack("leasable", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e00f1de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) TryPackLeasable(id *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasable", id)
}

// UnpackLeasable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e00f1de.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) UnpackLeasable(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("leasable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeasedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3dc194c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
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
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
func (capacity *Capacity) TryPackLeasedAt(id *big.Int, number *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasedAt", id, number)
}

// UnpackLeasedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3dc194c.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
func (capacity *Capacity) UnpackLeasedAt(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("leasedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58657dcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) PackOpen(challenge *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("open", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58657dcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) TryPackOpen(challenge *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("open", challenge, evidence)
}

// PackOpenerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff9f122.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) PackOpenerOf(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("openerOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff9f122.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) TryPackOpenerOf(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("openerOf", challenge)
}

// UnpackOpenerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ff9f122.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) UnpackOpenerOf(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("openerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
// the contract method with ID 0x9bf55601.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) PackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) []byte {
	enc, err := capacity.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) TryPackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) ([]byte, error) {
	return capacity.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
}

// PackQueryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ea27451.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) PackQueryOf(id *big.Int, challenge *big.Int, chainRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("queryOf", id, challenge, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ea27451.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) TryPackQueryOf(id *big.Int, challenge *big.Int, chainRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("queryOf", id, challenge, chainRoot)
}

// UnpackQueryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ea27451.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) UnpackQueryOf(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("queryOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (capacity *Capacity) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (capacity *Capacity) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
}

// PackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
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
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
func (capacity *Capacity) TryPackResponseOf(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("responseOf", id, challenge)
}

// ResponseOfOutput serves as a container for the return parameters of contract
// method ResponseOf.
type ResponseOfOutput struct {
	RespondedBlock *big.Int
	Claimed        *big.Int
	Proven         bool
}

// UnpackResponseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb3462a8.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
func (capacity *Capacity) UnpackResponseOf(data []byte) (ResponseOfOutput, error) {
	out, err := capacity.abi.Unpack("responseOf", data)
	outstruct := new(ResponseOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RespondedBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Claimed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Proven = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSealAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2217e62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) PackSealAt(id *big.Int, challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("sealAt", id, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2217e62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) TryPackSealAt(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealAt", id, challenge)
}

// SealAtOutput serves as a container for the return parameters of contract
// method SealAt.
type SealAtOutput struct {
	Ctx      *big.Int
	SealRoot *big.Int
}

// UnpackSealAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2217e62.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) UnpackSealAt(data []byte) (SealAtOutput, error) {
	out, err := capacity.abi.Unpack("sealAt", data)
	outstruct := new(SealAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ctx = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
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
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
func (capacity *Capacity) TryPackSealOf(id *big.Int, period *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealOf", id, period)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	BegunBlock *big.Int
	Ctx        *big.Int
	SealRoot   *big.Int
	FromBlock  *big.Int
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28af81db.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
func (capacity *Capacity) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := capacity.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BegunBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Ctx = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.FromBlock = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
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
// the contract method with ID 0xb12d2094.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLeased(uint256 id, uint256 count) returns()
func (capacity *Capacity) PackSetLeased(id *big.Int, count *big.Int) []byte {
	enc, err := capacity.abi.Pack("setLeased", id, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLeased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb12d2094.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLeased(uint256 id, uint256 count) returns()
func (capacity *Capacity) TryPackSetLeased(id *big.Int, count *big.Int) ([]byte, error) {
	return capacity.abi.Pack("setLeased", id, count)
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
	Challenge *big.Int
	Value     []byte
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
// Solidity: event AuditDrawn(uint256 indexed challenge, bytes value)
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
// Solidity: event Configured((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16) config, address staking, address verifier, address beacon, address authority, uint256 genesis)
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
	N         *big.Int
	ChainRoot *big.Int
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
// Solidity: event Responded(uint256 indexed id, uint256 indexed challenge, uint256 n, uint256 chainRoot)
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
	Id        *big.Int
	Period    *big.Int
	SeedBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacitySealBegunEventName = "SealBegun"

// ContractEventName returns the user-defined event name.
func (CapacitySealBegun) ContractEventName() string {
	return CapacitySealBegunEventName
}

// UnpackSealBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealBegun(uint256 indexed id, uint256 indexed period, uint256 seedBlock)
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

// CapacitySealDrawn represents a SealDrawn event raised by the Capacity contract.
type CapacitySealDrawn struct {
	Id     *big.Int
	Period *big.Int
	Seed   []byte
	Ctx    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CapacitySealDrawnEventName = "SealDrawn"

// ContractEventName returns the user-defined event name.
func (CapacitySealDrawn) ContractEventName() string {
	return CapacitySealDrawnEventName
}

// UnpackSealDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealDrawn(uint256 indexed id, uint256 indexed period, bytes seed, uint256 ctx)
func (capacity *Capacity) UnpackSealDrawnEvent(log *types.Log) (*CapacitySealDrawn, error) {
	event := "SealDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealDrawn)
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
	Id        *big.Int
	Period    *big.Int
	FromBlock *big.Int
	SealRoot  *big.Int
	Units     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacitySealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (CapacitySealed) ContractEventName() string {
	return CapacitySealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint256 indexed id, uint256 indexed period, uint256 fromBlock, uint256 sealRoot, uint256 units)
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
	Count     *big.Int
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
// Solidity: event UnitsLeased(uint256 indexed id, uint256 fromBlock, uint256 count)
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditNotDrawnError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidClaim"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidConfigError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotLeasable"].ID.Bytes()[:4]) {
		return capacity.UnpackNotLeasableError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["OpeningOver"].ID.Bytes()[:4]) {
		return capacity.UnpackOpeningOverError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackSealAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotDrawnError(raw[4:])
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

// CapacityAuditAlreadyDrawn represents a AuditAlreadyDrawn error raised by the Capacity contract.
type CapacityAuditAlreadyDrawn struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditAlreadyDrawn(uint256 challenge)
func CapacityAuditAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x7acbb530016eede9738debbacf2266b85ad983ffb70db5c5dc625075e5158ba2")
}

// UnpackAuditAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditAlreadyDrawn(uint256 challenge)
func (capacity *Capacity) UnpackAuditAlreadyDrawnError(raw []byte) (*CapacityAuditAlreadyDrawn, error) {
	out := new(CapacityAuditAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditAlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditNotDrawn represents a AuditNotDrawn error raised by the Capacity contract.
type CapacityAuditNotDrawn struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditNotDrawn(uint256 challenge)
func CapacityAuditNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x5c29136db756cd970655c446f4cce3571fc298f11e5c27b827b031438b41030f")
}

// UnpackAuditNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditNotDrawn(uint256 challenge)
func (capacity *Capacity) UnpackAuditNotDrawnError(raw []byte) (*CapacityAuditNotDrawn, error) {
	out := new(CapacityAuditNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditNotDrawn", raw); err != nil {
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

// CapacityInvalidClaim represents a InvalidClaim error raised by the Capacity contract.
type CapacityInvalidClaim struct {
	N      *big.Int
	Active *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidClaim(uint256 n, uint256 active)
func CapacityInvalidClaimErrorID() common.Hash {
	return common.HexToHash("0x7fab9ba1554e3a1a24a0431bd725b0c2131de21a934217e42b099b49bd77246f")
}

// UnpackInvalidClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidClaim(uint256 n, uint256 active)
func (capacity *Capacity) UnpackInvalidClaimError(raw []byte) (*CapacityInvalidClaim, error) {
	out := new(CapacityInvalidClaim)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidClaim", raw); err != nil {
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

// CapacityNotLeasable represents a NotLeasable error raised by the Capacity contract.
type CapacityNotLeasable struct {
	Id    *big.Int
	Count *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLeasable(uint256 id, uint256 count, uint256 most)
func CapacityNotLeasableErrorID() common.Hash {
	return common.HexToHash("0x42598d8f1b061dcfaac1ac173b850eb9c50a8a3e8fbcb47e21f5f604a4a05fc7")
}

// UnpackNotLeasableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLeasable(uint256 id, uint256 count, uint256 most)
func (capacity *Capacity) UnpackNotLeasableError(raw []byte) (*CapacityNotLeasable, error) {
	out := new(CapacityNotLeasable)
	if err := capacity.abi.UnpackIntoInterface(out, "NotLeasable", raw); err != nil {
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

// CapacityOpeningOver represents a OpeningOver error raised by the Capacity contract.
type CapacityOpeningOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningOver(uint256 challenge, uint256 lastBlock)
func CapacityOpeningOverErrorID() common.Hash {
	return common.HexToHash("0xc5d506b445d8ad4cba993dcb8b6a1c175e8c37d328f046c57fb5017567bf1aa3")
}

// UnpackOpeningOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackOpeningOverError(raw []byte) (*CapacityOpeningOver, error) {
	out := new(CapacityOpeningOver)
	if err := capacity.abi.UnpackIntoInterface(out, "OpeningOver", raw); err != nil {
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

// CapacitySealAlreadyDrawn represents a SealAlreadyDrawn error raised by the Capacity contract.
type CapacitySealAlreadyDrawn struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealAlreadyDrawn(uint256 id, uint256 period)
func CapacitySealAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b48224be192a1906ab8086ec9d93aabda6deca239d9f30fa8f51f2c7eed72d2")
}

// UnpackSealAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealAlreadyDrawn(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealAlreadyDrawnError(raw []byte) (*CapacitySealAlreadyDrawn, error) {
	out := new(CapacitySealAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "SealAlreadyDrawn", raw); err != nil {
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

// CapacitySealNotDrawn represents a SealNotDrawn error raised by the Capacity contract.
type CapacitySealNotDrawn struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealNotDrawn(uint256 id, uint256 period)
func CapacitySealNotDrawnErrorID() common.Hash {
	return common.HexToHash("0xc4f756b555b89209e50ec83e2e91a7f171504dbf5d02b40e25bc6718a924ef35")
}

// UnpackSealNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealNotDrawn(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealNotDrawnError(raw []byte) (*CapacitySealNotDrawn, error) {
	out := new(CapacitySealNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "SealNotDrawn", raw); err != nil {
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
	Bin: "0x6080604052348015600e575f5ffd5b50611c7d8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea14a391461004e5780632be688d414610079578063ac82ba211461008e578063ee0d8b3b146100a1575b5f5ffd5b61006161005c366004611986565b6100b4565b604051610070939291906119c5565b60405180910390f35b61008c610087366004611a36565b6101b1565b005b61008c61009c366004611a87565b6106cb565b61008c6100af366004611aec565b610bfe565b6100bc6118c8565b6100c46118e6565b5f61018084146101125760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b60448201526064015b60405180910390fd5b843560208601356101238282610c15565b855250506060850135604086013560a0870135608088013561014784848484610d02565b6020890152604088015260c0890135935060e089013592506101698484610c15565b6060880152610100890135935061012089013592506101888484610c15565b8652610140890135935061016089013592506101a48484610c15565b9450505050509250925092565b61018082146101f95760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b6044820152606401610109565b610201611904565b6040610100850182376102126118e6565b60605f610225610140610100888a611b53565b8360405160200161023893929190611bab565b60408051601f198184030181529190528051602082012090915061026a905f516020611c5d5f395f51905f5290611bde565b8352506102756118c8565b5f60405161018089823760a0876101808301376001610220822060031c0160406101008b0183378060408301525060408360608360075afa915060406101408a018237604080840160608360075afa8216915050806102e7576040516351d49ff760e11b815260040160405180910390fd5b5f5f6102f4888789610fdb565b915091506040516101008b82377e4e20ac139b1ef788f3b004ff096bccd3970b485a8e3026ac7ee811508503ef6101008201527f01048ac9f859138621858a00fab057ac83a641650b99de8c4d617d45f0d49c706101208201527f099bb626c0b224344cc993742e365b42984987984357da755ea0284e2ed238396101408201527f0627bafd2528b90a55b53eb6252520e3a5c3044d82a76c8b3834647fc234ce756101608201527f10bbc6a2e33d1368eaefe502d06b8b4e72b784fd0febf391903a2cd7d87addca6101808201527f02a2a7d0e753428d2688eb33a80f8a18bb273f193a168c3963ac556a4c1b057a6101a08201527f0dc90fee762dde8d572a4d678adb705495581ba4e88d83db16adc8347f7cd6586101c08201527f056866e6278f1ee8d675bc57cab02b4e50c402da34e455fb545f5dbcecce12716101e08201527f1ef771cd46d118423d5ec0800d3856cdad2ecaa4c10431d0d6693104a02b4d6f6102008201527f264a5a91999b29aa279ec25924b4fe7c4ce236282b852a4ac69cc12a65fe9de861022082015282610240820152816102608201527f1428902e0e8f605977bab2375eb3c7475b9f4837d837a02752257852d9c8ba516102808201527f2d9e537b816af3b6a6890c520549fc020ef5554f7f4011c1c0d2e5491b607c166102a08201527f2d1d3f7654c6ea157aeb133274586636fc847748f41638f2220b761ddab7b70c6102c08201527f24479486f3952c4cf5b0f88ea2aaeefe07c11cca213af5560ba1c0ea21de8be86102e0820152845161030082015260208501516103208201527f164a34bb509167a22f87b1843e9ae21f2b2e5511e015b79f318144eea24e34b06103408201527f242ec1d36ddb4f4625b108e33ea8a1b76ef4d38f02a391373e54cc804ee861856103608201527f05199225b7710a7ff2b26b5184d9a4d49e9da47f92488e8498807d4366be8e136103808201527f1ef3129b82877a7da504fafdca0dd952b078d9bab195aa7a513f95d6ab6ffd896103a082015260408501516103c082015260608501516103e08201527f0456c340dfff7ff2a5b4cd7430c7381d15135e08763267822ebd68cd9642f5786104008201527f0267d723ddd40d9683c09bfb68962bba6643ec0b1527ba83602907ab525d28e26104208201527f13c7a34b882ba720ac2d99f381298f5b9ccbe1dfb5d8fc754e0d2dd5c48ec4776104408201527f3029bb519ce6dd8678f99368d8a85b58d35cda3931f1d949fbb224d8b6d1257b6104608201526020816104808360085afa9051169250826106bf57604051631ff3747d60e21b815260040160405180910390fd5b50505050505050505050565b6106d36118e6565b6106db611904565b6106e3611922565b6106f3865f5b602002013561139f565b602084015282525f806107058761139f565b85516020808801516040519496509294506060935f516020611c5d5f395f51905f529361073793929091869101611bfd565b604051602081830303815290604052805190602001205f1c6107599190611bde565b865284518452602085810151858201527f164a34bb509167a22f87b1843e9ae21f2b2e5511e015b79f318144eea24e34b06040808701919091527f242ec1d36ddb4f4625b108e33ea8a1b76ef4d38f02a391373e54cc804ee8618560608701527f05199225b7710a7ff2b26b5184d9a4d49e9da47f92488e8498807d4366be8e1360808701527f1ef3129b82877a7da504fafdca0dd952b078d9bab195aa7a513f95d6ab6ffd8960a087015260c0860185905260e086018490527f0456c340dfff7ff2a5b4cd7430c7381d15135e08763267822ebd68cd9642f5786101008701527f0267d723ddd40d9683c09bfb68962bba6643ec0b1527ba83602907ab525d28e26101208701527f13c7a34b882ba720ac2d99f381298f5b9ccbe1dfb5d8fc754e0d2dd5c48ec4776101408701527f3029bb519ce6dd8678f99368d8a85b58d35cda3931f1d949fbb224d8b6d1257b610160870152515f91816101808860085afa9051169050806108de576040516351d49ff760e11b815260040160405180910390fd5b505050505f5f6108f9895f600481106106e9576106e9611b3f565b90925090505f80808061091460408e013560208f013561143e565b929650909450925090505f8061092b8f60036106e9565b915091505f5f61093c8e8e8e610fdb565b8b8d5260208d018b905260408d0189905260608d018a905260808d0187905260a08d0188905260c08d0186905260e08d018590527e4e20ac139b1ef788f3b004ff096bccd3970b485a8e3026ac7ee811508503ef6101008e01527f01048ac9f859138621858a00fab057ac83a641650b99de8c4d617d45f0d49c706101208e01527f099bb626c0b224344cc993742e365b42984987984357da755ea0284e2ed238396101408e01527f0627bafd2528b90a55b53eb6252520e3a5c3044d82a76c8b3834647fc234ce756101608e01527f10bbc6a2e33d1368eaefe502d06b8b4e72b784fd0febf391903a2cd7d87addca6101808e01527f02a2a7d0e753428d2688eb33a80f8a18bb273f193a168c3963ac556a4c1b057a6101a08e01527f0dc90fee762dde8d572a4d678adb705495581ba4e88d83db16adc8347f7cd6586101c08e01527f056866e6278f1ee8d675bc57cab02b4e50c402da34e455fb545f5dbcecce12716101e08e01527f1ef771cd46d118423d5ec0800d3856cdad2ecaa4c10431d0d6693104a02b4d6f6102008e01527f264a5a91999b29aa279ec25924b4fe7c4ce236282b852a4ac69cc12a65fe9de86102208e01526102408d018290526102608d018190527f1428902e0e8f605977bab2375eb3c7475b9f4837d837a02752257852d9c8ba516102808e01527f2d9e537b816af3b6a6890c520549fc020ef5554f7f4011c1c0d2e5491b607c166102a08e01527f2d1d3f7654c6ea157aeb133274586636fc847748f41638f2220b761ddab7b70c6102c08e01527f24479486f3952c4cf5b0f88ea2aaeefe07c11cca213af5560ba1c0ea21de8be86102e08e015290925090505f610baf6118e6565b6020816103008f60085afa9150811580610bcb57508051600114155b15610be957604051631ff3747d60e21b815260040160405180910390fd5b50505050505050505050505050505050505050565b83610180610c0d8282856101b1565b505050505050565b5f5f516020611c3d5f395f51905f5283101580610c3f57505f516020611c3d5f395f51905f528210155b15610c5d57604051631ff3747d60e21b815260040160405180910390fd5b82158015610c69575081155b15610c7557505f610cfc565b5f610cb05f516020611c3d5f395f51905f5260035f516020611c3d5f395f51905f52875f516020611c3d5f395f51905f52898a090908611612565b9050808303610cc5575050600182901b610cfc565b610cce81611674565b8303610ce1575050600182811b17610cfc565b604051631ff3747d60e21b815260040160405180910390fd5b505b92915050565b5f5f5f516020611c3d5f395f51905f5286101580610d2d57505f516020611c3d5f395f51905f528510155b80610d4557505f516020611c3d5f395f51905f528410155b80610d5d57505f516020611c3d5f395f51905f528310155b15610d7b57604051631ff3747d60e21b815260040160405180910390fd5b828486881717175f03610d9257505f905080610fd2565b5f80805f516020611c3d5f395f51905f52610dbb60035f516020611c3d5f395f51905f52611c1d565b5f516020611c3d5f395f51905f528a8c090990505f5f516020611c3d5f395f51905f528a5f516020611c3d5f395f51905f528c8d090990505f5f516020611c3d5f395f51905f528a5f516020611c3d5f395f51905f528c8d090990505f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528c860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089450610ea95f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528e870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611674565b93505050505f5f610ef65f516020611c3d5f395f51905f5280610ece57610ece611bca565b5f516020611c3d5f395f51905f528586095f516020611c3d5f395f51905f5287880908611612565b9050610f415f516020611c3d5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611c3d5f395f51905f528488080961168c565b15915050610f508383836116d4565b90935091508683148015610f6357508186145b15610f8b5780610f73575f610f76565b60025b60ff1660028a901b175f179450879350610fce565b610f9483611674565b87148015610fa95750610fa682611674565b86145b15610ce15780610fb9575f610fbc565b60025b60ff1660028a901b1760011794508793505b5050505b94509492505050565b5f5f5f60019050604051604081015f7f21b3f22205302dd1d77e94587fb93b4785c000e51bb38983638ab7d8a114a2a483527f2c2b1be55c3ea880ebc096b6e65ee8d53d2456d5ae66c3a1ebeb49dcc6efb69d6020840152865182526020870151602083015260408360808560065afa841693507f167617d3550b0335f0412dab5a8e1715556325d4e2788284deb0ed964965dcd982527f03fac60b2e1f715abfdf1458b04d7e4374b56f6e89af943720227df270a2223d6020830152883590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f0e66142fdaf1a9ea228a18424e2a1eaec46e2d6c85598056c5e5f0f1c3c4a5e182527f1d577e463412720ca91445820e7f1c2f165b0445a52ec5d38087007841ba05546020830152602089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f189dc4a2eba3036b9810e09518df713265cffad398f14a07113acc81a253f96982527f2c8afc2c10bb866e01cac867e69610b4594177590b278f7b62f38c4e926fbd2f6020830152604089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f016e3d90f033a6d5866026074f0a51317d6bce27e72d51c403462f7d966add9f82527f2fe40d15c4c0764ae60d77f1033e015e57c963805b9c690c5c5f065a6af7e75a6020830152606089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f2161d3c7da8f083679aecf935fb6110f453d562d3fd82ea958e31f4ca3089fb082527f24d37b6d9677383169e396d1d49225cdb8f7af2f3511947c3b7489b9287d04fd6020830152608089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa7f0d9b475d8911b878fcf255150a722aab9759da1fcbcf2e7b756d0f5e6a7d4ec983527f2b26a53c6ed8c1eb1e6a63fb6716cdc9cfad73890aedb5315879fe8db653f53e6020840152885160408085018290525f516020611c5d5f395f51905f5290911091909516169390508160608160075afa831692505060408160808360065afa815160209092015191945090925016806113965760405163a54f8e2760e01b815260040160405180910390fd5b50935093915050565b5f5f825f036113b257505f928392509050565b600183811c9250808416145f516020611c3d5f395f51905f5283106113ea57604051631ff3747d60e21b815260040160405180910390fd5b6114245f516020611c3d5f395f51905f5260035f516020611c3d5f395f51905f52865f516020611c3d5f395f51905f528889090908611612565b915080156114385761143582611674565b91505b50915091565b5f8080808515801561144e575084155b1561146357505f925082915081905080611609565b600286811c945085935060018088161490808816145f516020611c3d5f395f51905f52861015806114a157505f516020611c3d5f395f51905f528510155b156114bf57604051631ff3747d60e21b815260040160405180910390fd5b5f5f516020611c3d5f395f51905f526114e660035f516020611c3d5f395f51905f52611c1d565b5f516020611c3d5f395f51905f52888a090990505f5f516020611c3d5f395f51905f52885f516020611c3d5f395f51905f528a8b090990505f5f516020611c3d5f395f51905f52885f516020611c3d5f395f51905f528a8b090990505f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528a860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50896506115d45f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528c870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611674565b95506115e18787866116d4565b90975095508415611603576115f587611674565b965061160086611674565b95505b50505050505b92959194509250565b5f61163d827f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611807565b9050815f516020611c3d5f395f51905f528283091461166f57604051631ff3747d60e21b815260040160405180910390fd5b919050565b5f516020611c3d5f395f51905f529081900681030690565b5f5f6116b8837f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611807565b9050825f516020611c3d5f395f51905f52828309149392505050565b5f80806117035f516020611c3d5f395f51905f52808788095f516020611c3d5f395f51905f52898a0908611612565b905083156117175761171481611674565b90505b6117605f516020611c3d5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611c3d5f395f51905f52848a0809611612565b92505f516020611c3d5f395f51905f5261178a5f516020611c3d5f395f51905f526002860961186a565b860991505f516020611c3d5f395f51905f526117b55f516020611c3d5f395f51905f52848509611674565b5f516020611c3d5f395f51905f5285860908861415806117e957505f516020611c3d5f395f51905f52808385096002098514155b1561139657604051631ff3747d60e21b815260040160405180910390fd5b5f5f60405160208152602080820152602060408201528460608201528360808201525f516020611c3d5f395f51905f5260a082015260208160c08360055afa90519250905080610cfa57604051631ff3747d60e21b815260040160405180910390fd5b5f611895827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd45611807565b90505f516020611c3d5f395f51905f5281830960011461166f57604051631ff3747d60e21b815260040160405180910390fd5b60405180608001604052806004906020820280368337509192915050565b60405180602001604052806001906020820280368337509192915050565b60405180604001604052806002906020820280368337509192915050565b6040518061030001604052806018906020820280368337509192915050565b5f5f83601f840112611951575f5ffd5b50813567ffffffffffffffff811115611968575f5ffd5b60208301915083602082850101111561197f575f5ffd5b9250929050565b5f5f60208385031215611997575f5ffd5b823567ffffffffffffffff8111156119ad575f5ffd5b6119b985828601611941565b90969095509350505050565b60c0810181855f5b60048110156119ec5781518352602092830192909101906001016119cd565b50505060808201845f5b6001811015611a155781518352602092830192909101906001016119f6565b5050508260a0830152949350505050565b8060a08101831015610cfc575f5ffd5b5f5f5f60c08486031215611a48575f5ffd5b833567ffffffffffffffff811115611a5e575f5ffd5b611a6a86828701611941565b9094509250611a7e90508560208601611a26565b90509250925092565b5f5f5f5f6101608587031215611a9b575f5ffd5b6080850186811115611aab575f5ffd5b85945060a0860187811115611abe575f5ffd5b909350359150611ad18660c08701611a26565b905092959194509250565b8060408101831015610cfc575f5ffd5b5f5f5f5f6102208587031215611b00575f5ffd5b610100850186811115611b11575f5ffd5b859450611b1e8782611adc565b935050611b2f866101408701611adc565b9150611ad1866101808701611a26565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115611b61575f5ffd5b83861115611b6d575f5ffd5b5050820193919092039150565b5f8151602083015f5b82811015611ba1578151865260209586019590910190600101611b83565b5093949350505050565b828482375f8382015f8152611bc08185611b7a565b9695505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611bf857634e487b7160e01b5f52601260045260245ffd5b500690565b8381528260208201525f611c146040830184611b7a565b95945050505050565b81810381811115610cfc57634e487b7160e01b5f52601160045260245ffdfe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4730644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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

// DrandBeaconMetaData contains all meta data concerning the DrandBeacon contract.
var DrandBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesisTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GENESIS_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"roundAt\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "DrandBeacon",
	Bin: "0x610160604052348015610010575f5ffd5b50604051611e6e380380611e6e83398101604081905261002f9161025b565b835f03610072576040516389a6198960e01b815260206004820152600b60248201526a67656e6573697354696d6560a81b60448201526064015b60405180910390fd5b825f036100ab576040516389a6198960e01b81526020600482015260066024820152651c195c9a5bd960d21b6044820152606401610069565b620151808111156100e7576040516389a6198960e01b815260206004820152600560248201526464656c617960d81b6044820152606401610069565b6100f082610161565b610123576040516389a6198960e01b81526020600482015260036024820152626b657960e81b6044820152606401610069565b60809390935260a09190915260c09190915280516020820151604083015160609093015161014052610120929092526101009190915260e052610356565b60608101516040820151602083015183515f93911790911717810361018757505f919050565b5f6101b760016002856040516020016101a2939291906102ea565b60408051601f198184030181529190526101bf565b509392505050565b5f5f606060086001600160a01b0316846040516101dc9190610329565b5f60405180830381855afa9150503d805f8114610214576040519150601f19603f3d011682016040523d82523d5f602084013e610219565b606091505b50909350905082801561023f57508080602001905181019061023b919061033f565b6001145b915050915091565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60e0858703121561026e575f5ffd5b845160208601519094509250605f85018613610288575f5ffd5b604051608081016001600160401b03811182821017156102aa576102aa610247565b6040528060c08701888111156102be575f5ffd5b604088015b818110156102db5780518352602092830192016102c3565b50519598949750909550505050565b8381526020810183905260c0810160408201835f5b600481101561031e5781518352602092830192909101906001016102ff565b505050949350505050565b5f82518060208501845e5f920191825250919050565b5f6020828403121561034f575f5ffd5b5051919050565b60805160a05160c05160e051610100516101205161014051611ab26103bc5f395f61064301525f61061b01525f6105f501525f6105d201525f818161010501526101a701525f818161015201526101f401525f818161017901526101ce0152611ab25ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806380490c501161005857806380490c50146101275780638c3962221461013a578063b4d1d7951461014d578063f288246114610174575f5ffd5b806304baa00b146100895780630e5a4ff3146100bc5780633e141a5a146100dd57806369b4117014610100575b5f5ffd5b604080518082019091526005815264191c985b9960da1b60208201525b6040516100b391906115a9565b60405180910390f35b6100cf6100ca3660046115bb565b61019b565b6040519081526020016100b3565b6100f06100eb3660046115bb565b610229565b60405190151581526020016100b3565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b6100a66101353660046115d2565b610257565b6100a66101483660046115bb565b6103ca565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b5f6102186101f26101cc7f00000000000000000000000000000000000000000000000000000000000000008561165d565b7f0000000000000000000000000000000000000000000000000000000000000000610417565b7f000000000000000000000000000000000000000000000000000000000000000061042d565b61022390600161165d565b92915050565b5f438210801561023f575061023d82610460565b155b8015610223575061024f826103ca565b511592915050565b6060610262846103ca565b905080515f036103c357365f5f5f61027a8787610487565b93509350935093506102c18885858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061055092505050565b5f6103036100ca86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061059b92505050565b90508083101561033557604051636f8ca12f60e01b815260048101849052602481018290526044015b60405180910390fd5b80831115610360576040516340b6f2a760e11b8152600481018490526024810182905260440161032c565b61036a83836105af565b5f898152602081905260409020839055610383896103ca565b9550887f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676876040516103b591906115a9565b60405180910390a250505050505b9392505050565b5f818152602081905260409020546060908015610411575f8181526001602090815260409182902091516103ff929101611670565b60405160208183030381529060405291505b50919050565b5f80828403848111159081025b95945050505050565b5f815f0361043f5761043f60126106f5565b816001840381610451576104516116a0565b04600101831515029392505050565b5f43828103610101811061047c5761047784610706565b61047f565b83405b949350505050565b365f5f61049261155d565b60a08510156104b457604051631cbc5bbf60e11b815260040160405180910390fd5b5f806104c360a082898b6116b4565b8101906104d09190611718565b91965094509092509050608082146104fb57604051631cbc5bbf60e11b815260040160405180910390fd5b61050660a08861178c565b81111561052657604051631cbc5bbf60e11b815260040160405180910390fd5b8760a088610534848361165d565b92610541939291906116b4565b95509550505092959194509250565b5f61055a83610733565b8251602084012090915080821461059557604051631884446d60e21b815260048101859052602481018390526044810182905260640161032c565b50505050565b5f6102236105aa83600b61078b565b6107bc565b5f82815260016020526040902054156105c6575050565b604080516080810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201525f6106718461086a565b604051602001610694919060c09190911b6001600160c01b031916815260080190565b6040516020818303038152906040528051906020012090506106b78382846108a4565b6106d757604051630a57f30960e31b81526004810185905260240161032c565b5f8481526001602052604090206106ee84826117ca565b5050505050565b634e487b715f52806020526024601cfd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f438210610757576040516342059b1760e01b81526004810183905260240161032c565b61076082610460565b90505f81900361078657604051632545349b60e11b81526004810183905260240161032c565b919050565b5f5f61079660405190565b90506107aa6107a485610985565b84610990565b91506107b581604052565b5092915050565b5f5f6107c88360801c90565b905060218111156107ec57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6107f886610a00565b919450925090505f816001811115610812576108126117ea565b1461083057604051633cf75c0160e21b815260040160405180910390fd5b811561085e576108418260086117b3565b61084d9061010061178c565b6108578785610d17565b901c610860565b5f5b9695505050505050565b5f67ffffffffffffffff8211156108a057604080516306dfcc6560e41b815260048101919091526024810183905260440161032c565b5090565b5f5f6108af84610d66565b90505f857f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c27f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec7f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d868960405160200161094f9796959493929190611820565b60405160208183030381529060405290505f5f61096b83610e66565b915091508180156109795750805b98975050505050505050565b606061022382610eee565b5f82518260158111156109a5576109a56117ea565b60ff161082906109c957604051631ee1e6c960e11b815260040161032c919061188a565b50828260158111156109dd576109dd6117ea565b60ff16815181106109f0576109f061179f565b6020026020010151905092915050565b5f5f5f5f610a0e8560801c90565b9050805f03610a3057604051633cf75c0160e21b815260040160405180910390fd5b5f610a3b8682610d17565b60f81c905060c0811015610bd257608060ff82161015610a66575f60015f9450945094505050610d10565b610a72603760806118b0565b60ff168160ff1611610aef575f610a8a6080836118c9565b60ff1690508083118015610ac15750806001141580610ac15750600160ff1b610ab4886001610d17565b6001600160f81b03191610155b610ade57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250610d10915050565b5f6037610afd6080846118c9565b610b0791906118c9565b60ff169050808311610b2c57604051633cf75c0160e21b815260040160405180910390fd5b5f610b38886001610d17565b90506001600160f81b031981165f03610b6457604051633cf75c0160e21b815260040160405180910390fd5b5f610b708360086117b3565b610b7c9061010061178c565b82901c9050603781118015610b99575080610b97848761178c565b115b610bb657604051633cf75c0160e21b815260040160405180910390fd5b610bc183600161165d565b975095505f9450610d109350505050565b610bde603760c06118b0565b60ff168160ff1611610c2c575f610bf660c0836118c9565b60ff169050808311610c1b57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250610d10915050565b5f6037610c3a60c0846118c9565b610c4491906118c9565b60ff169050808311610c6957604051633cf75c0160e21b815260040160405180910390fd5b5f610c75886001610d17565b90506001600160f81b031981165f03610ca157604051633cf75c0160e21b815260040160405180910390fd5b5f610cad8360086117b3565b610cb99061010061178c565b82901c9050603781118015610cd6575080610cd4848761178c565b115b610cf357604051633cf75c0160e21b815260040160405180910390fd5b610cfe83600161165d565b9750955060019450610d109350505050565b9193909250565b5f80610d36610d2784602061165d565b610d318660801c90565b610417565b9050601f811115610d4b57610d4b60326106f5565b5f19816008021b835f1960801c861601511691505092915050565b610d6e61155d565b5f5f5f610d7a85610f0b565b919450925090505f610d98610d9385608086901c61101c565b611049565b90505f610dba610d93608086811b9086901c176001600160801b03861661101c565b90505f5f60066001600160a01b03168484604051602001610ddc9291906118e2565b60408051601f1981840301815290829052610df691611914565b5f60405180830381855afa9150503d805f8114610e2e576040519150601f19603f3d011682016040523d82523d5f602084013e610e33565b606091505b509150915081610e4557610e4561191f565b80806020019051810190610e599190611933565b9998505050505050505050565b5f5f606060086001600160a01b031684604051610e839190611914565b5f60405180830381855afa9150503d805f8114610ebb576040519150601f19603f3d011682016040523d82523d5f602084013e610ec0565b606091505b509093509050828015610ee6575080806020019051810190610ee29190611991565b6001145b915050915091565b6060610223610f0683805160801b6020919091011790565b6112bc565b5f5f5f5f6040518060600160405280602b8152602001611a87602b9139604051602001610f3891906119a8565b60408051808303601f19018152608880845260c0840190925292505f91906020820181803683375050604051610f76929150889085906020016119c4565b6040516020818303038152906040528051906020012090508082604051602001610fa19291906119ef565b60405160208183030381529060405280519060200120945084811882604051602001610fce929190611a0a565b60405160208183030381529060405280519060200120935083811882604051602001610ffb929190611a25565b60405160208183030381529060405280519060200120925050509193909250565b5f5f516020611a675f395f51905f52825f516020611a675f395f51905f52600160801b8609089392505050565b61105161155d565b5f5f516020611a675f395f51905f5260045f516020611a675f395f51905f528586090990505f5f516020611a675f395f51905f528260010890505f5f516020611a675f395f51905f526110b1845f516020611a675f395f51905f5261178c565b60010890505f6110de5f516020611a675f395f51905f528385095f516020611a675f395f51905f526113b3565b90505f5f516020611a675f395f51905f5278016789af3a83522eb353c98fc6b36d713d5d8d1cc5dffffffa5f516020611a675f395f51905f52845f516020611a675f395f51905f52878c09090990505f5f516020611a675f395f51905f52835f516020611a675f395f51905f528788090990505f5f516020611a675f395f51905f52611177845f516020611a675f395f51905f5261178c565b600261119160015f516020611a675f395f51905f5261178c565b61119b9190611a40565b0890505f5f6111a9836113c2565b91509150816111f7575f516020611a675f395f51905f528560026111db60015f516020611a675f395f51905f5261178c565b6111e59190611a40565b0892506111f1836113c2565b90925090505b81611252575f516020611a675f395f51905f52805f516020611a675f395f51905f528687097f10216f7ba065e00de81ac1e7808072c9dd2b2385cd7b438469602eb24829a9bd09600108925061124c836113c2565b90925090505b8161125f5761125f61191f565b604051806040016040528084815260200160028361127d9190611a53565b61128860028f611a53565b146112a9576112a4835f516020611a675f395f51905f5261178c565b6112ab565b825b90529b9a5050505050505050505050565b60605f6112c98360801c90565b90505f5f5f6112d786610a00565b9194509250905060018160018111156112f2576112f26117ea565b1480156113075750611304828461165d565b84145b61132457604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015611399575f8061134b6113468b85611451565b610a00565b5090925090505f61136884611360858561165d565b8d91906114a2565b9050611374828461165d565b61137e908561165d565b90855292506113929150602090508361165d565b915061132f565b506020601f19878303010486526040525092949350505050565b5f6103c38360028403846114de565b5f80805f516020611a675f395f51905f5260035f516020611a675f395f51905f52865f516020611a675f395f51905f52888909090890506114348160046114175f516020611a675f395f51905f52600161165d565b6114219190611a40565b5f516020611a675f395f51905f526114de565b9150805f516020611a675f395f51905f5283840914925050915091565b5f61145c8360801c90565b82111561146d5761146d60326106f5565b6103c38261147b8560801c90565b611485919061178c565b6114986001600160801b038616856114ff565b60809190911b1790565b5f6114ad8460801c90565b6114b7838561165d565b11156114c7576114c760326106f5565b61047f826114986001600160801b038716866114ff565b5f5f5f6114ec86868661150a565b91509150816104245761042460126106f5565b5f6103c3828461165d565b5f5f825f0361151d57505f905080611555565b60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa9250505f5190505b935093915050565b60405180604001604052806002906020820280368337509192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6103c3602083018461157b565b5f602082840312156115cb575f5ffd5b5035919050565b5f5f5f604084860312156115e4575f5ffd5b83359250602084013567ffffffffffffffff811115611601575f5ffd5b8401601f81018613611611575f5ffd5b803567ffffffffffffffff811115611627575f5ffd5b866020828401011115611638575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561022357610223611649565b6040810181835f5b6002811015611697578154835260209092019160019182019101611678565b50505092915050565b634e487b7160e01b5f52601260045260245ffd5b5f5f858511156116c2575f5ffd5b838611156116ce575f5ffd5b5050820193919092039150565b604051601f8201601f1916810167ffffffffffffffff8111828210171561171057634e487b7160e01b5f52604160045260245ffd5b604052919050565b5f5f5f5f60a0858703121561172b575f5ffd5b8435935060208501359250605f85018613611744575f5ffd5b61174e60406116db565b80608087018881111561175f575f5ffd5b604088015b8181101561177c578035845260209384019301611764565b5095989497509550509235925050565b8181038181111561022357610223611649565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761022357610223611649565b815f5b6002811015610595578151838201556020909101906001016117cd565b634e487b7160e01b5f52602160045260245ffd5b805f5b6002811015610595578151845260209384019390910190600101611801565b610180810161182f828a6117fe565b8760408301528660608301528560808301528460a083015261185460c08301856117fe565b6101008201835f5b600481101561187b57815183526020928301929091019060010161185c565b50505098975050505050505050565b60208101601683106118aa57634e487b7160e01b5f52602160045260245ffd5b91905290565b60ff818116838216019081111561022357610223611649565b60ff828116828216039081111561022357610223611649565b608081016118f082856117fe565b6103c360408301846117fe565b5f81518060208401855e5f93019283525090919050565b5f6103c382846118fd565b634e487b7160e01b5f52600160045260245ffd5b5f60408284031215611943575f5ffd5b82601f830112611951575f5ffd5b61195b60406116db565b80604084018581111561196c575f5ffd5b845b8181101561198657805184526020938401930161196e565b509095945050505050565b5f602082840312156119a1575f5ffd5b5051919050565b5f6119b382846118fd565b602b60f81b81526001019392505050565b5f6119cf82866118fd565b848152600360f51b60208201525f602282015261086060238201856118fd565b828152600160f81b60208201525f61047f60218301846118fd565b828152600160f91b60208201525f61047f60218301846118fd565b828152600360f81b60208201525f61047f60218301846118fd565b5f82611a4e57611a4e6116a0565b500490565b5f82611a6157611a616116a0565b50069056fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47424c535f5349475f424e32353447315f584d443a4b454343414b2d3235365f535644575f524f5f4e554c5f",
}

// DrandBeacon is an auto generated Go binding around an Ethereum contract.
type DrandBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DrandBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewDrandBeacon creates a new instance of DrandBeacon.
func NewDrandBeacon() *DrandBeacon {
	parsed, err := DrandBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DrandBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DrandBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 genesisTime, uint256 period, uint256[4] key, uint256 delay) returns()
func (drandBeacon *DrandBeacon) PackConstructor(genesisTime *big.Int, period *big.Int, key [4]*big.Int, delay *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("", genesisTime, period, key, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) PackDELAY() []byte {
	enc, err := drandBeacon.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackDELAY() ([]byte, error) {
	return drandBeacon.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGENESISTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2882461.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) PackGENESISTIME() []byte {
	enc, err := drandBeacon.abi.Pack("GENESIS_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGENESISTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2882461.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackGENESISTIME() ([]byte, error) {
	return drandBeacon.abi.Pack("GENESIS_TIME")
}

// UnpackGENESISTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2882461.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackGENESISTIME(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("GENESIS_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) PackPERIOD() []byte {
	enc, err := drandBeacon.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackPERIOD() ([]byte, error) {
	return drandBeacon.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackPERIOD(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := drandBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) PackKind() []byte {
	enc, err := drandBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) TryPackKind() ([]byte, error) {
	return drandBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) UnpackKind(data []byte) (string, error) {
	out, err := drandBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5a4ff3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) PackRoundAt(time *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("roundAt", time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5a4ff3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackRoundAt(time *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("roundAt", time)
}

// UnpackRoundAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e5a4ff3.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackRoundAt(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("roundAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) PackStored(number *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := drandBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := drandBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return drandBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := drandBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// DrandBeaconValueStored represents a ValueStored event raised by the DrandBeacon contract.
type DrandBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const DrandBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (DrandBeaconValueStored) ContractEventName() string {
	return DrandBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (drandBeacon *DrandBeacon) UnpackValueStoredEvent(log *types.Log) (*DrandBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != drandBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DrandBeaconValueStored)
	if len(log.Data) > 0 {
		if err := drandBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range drandBeacon.abi.Events[event].Inputs {
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
func (drandBeacon *DrandBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DrandBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the DrandBeacon contract.
type DrandBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func DrandBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (drandBeacon *DrandBeacon) UnpackBlockNotThereYetError(raw []byte) (*DrandBeaconBlockNotThereYet, error) {
	out := new(DrandBeaconBlockNotThereYet)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the DrandBeacon contract.
type DrandBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func DrandBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (drandBeacon *DrandBeacon) UnpackBlockOutOfReachError(raw []byte) (*DrandBeaconBlockOutOfReach, error) {
	out := new(DrandBeaconBlockOutOfReach)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the DrandBeacon contract.
type DrandBeaconFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func DrandBeaconFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (drandBeacon *DrandBeacon) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*DrandBeaconFieldNotPresentInBlockHeader, error) {
	out := new(DrandBeaconFieldNotPresentInBlockHeader)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconInvalidConfig represents a InvalidConfig error raised by the DrandBeacon contract.
type DrandBeaconInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func DrandBeaconInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (drandBeacon *DrandBeacon) UnpackInvalidConfigError(raw []byte) (*DrandBeaconInvalidConfig, error) {
	out := new(DrandBeaconInvalidConfig)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconInvalidSignature represents a InvalidSignature error raised by the DrandBeacon contract.
type DrandBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func DrandBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (drandBeacon *DrandBeacon) UnpackInvalidSignatureError(raw []byte) (*DrandBeaconInvalidSignature, error) {
	out := new(DrandBeaconInvalidSignature)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconMalformedEvidence represents a MalformedEvidence error raised by the DrandBeacon contract.
type DrandBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func DrandBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (drandBeacon *DrandBeacon) UnpackMalformedEvidenceError(raw []byte) (*DrandBeaconMalformedEvidence, error) {
	out := new(DrandBeaconMalformedEvidence)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the DrandBeacon contract.
type DrandBeaconRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func DrandBeaconRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (drandBeacon *DrandBeacon) UnpackRLPInvalidEncodingError(raw []byte) (*DrandBeaconRLPInvalidEncoding, error) {
	out := new(DrandBeaconRLPInvalidEncoding)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRoundTooEarly represents a RoundTooEarly error raised by the DrandBeacon contract.
type DrandBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func DrandBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (drandBeacon *DrandBeacon) UnpackRoundTooEarlyError(raw []byte) (*DrandBeaconRoundTooEarly, error) {
	out := new(DrandBeaconRoundTooEarly)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRoundTooLate represents a RoundTooLate error raised by the DrandBeacon contract.
type DrandBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func DrandBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (drandBeacon *DrandBeacon) UnpackRoundTooLateError(raw []byte) (*DrandBeaconRoundTooLate, error) {
	out := new(DrandBeaconRoundTooLate)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DrandBeacon contract.
type DrandBeaconSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DrandBeaconSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (drandBeacon *DrandBeacon) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DrandBeaconSafeCastOverflowedUintDowncast, error) {
	out := new(DrandBeaconSafeCastOverflowedUintDowncast)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconWrongHeader represents a WrongHeader error raised by the DrandBeacon contract.
type DrandBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func DrandBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (drandBeacon *DrandBeacon) UnpackWrongHeaderError(raw []byte) (*DrandBeaconWrongHeader, error) {
	out := new(DrandBeaconWrongHeader)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
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

// IBeaconMetaData contains all meta data concerning the IBeacon contract.
var IBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "IBeacon",
}

// IBeacon is an auto generated Go binding around an Ethereum contract.
type IBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewIBeacon creates a new instance of IBeacon.
func NewIBeacon() *IBeacon {
	parsed, err := IBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := iBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return iBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := iBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) PackKind() []byte {
	enc, err := iBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) TryPackKind() ([]byte, error) {
	return iBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) UnpackKind(data []byte) (string, error) {
	out, err := iBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) PackStored(number *big.Int) []byte {
	enc, err := iBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return iBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := iBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := iBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return iBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := iBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// IBeaconValueStored represents a ValueStored event raised by the IBeacon contract.
type IBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (IBeaconValueStored) ContractEventName() string {
	return IBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (iBeacon *IBeacon) UnpackValueStoredEvent(log *types.Log) (*IBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBeaconValueStored)
	if len(log.Data) > 0 {
		if err := iBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBeacon.abi.Events[event].Inputs {
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
func (iBeacon *IBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return iBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return iBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return iBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return iBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return iBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return iBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return iBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the IBeacon contract.
type IBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func IBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (iBeacon *IBeacon) UnpackBlockNotThereYetError(raw []byte) (*IBeaconBlockNotThereYet, error) {
	out := new(IBeaconBlockNotThereYet)
	if err := iBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the IBeacon contract.
type IBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func IBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (iBeacon *IBeacon) UnpackBlockOutOfReachError(raw []byte) (*IBeaconBlockOutOfReach, error) {
	out := new(IBeaconBlockOutOfReach)
	if err := iBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconInvalidSignature represents a InvalidSignature error raised by the IBeacon contract.
type IBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func IBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (iBeacon *IBeacon) UnpackInvalidSignatureError(raw []byte) (*IBeaconInvalidSignature, error) {
	out := new(IBeaconInvalidSignature)
	if err := iBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconMalformedEvidence represents a MalformedEvidence error raised by the IBeacon contract.
type IBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func IBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (iBeacon *IBeacon) UnpackMalformedEvidenceError(raw []byte) (*IBeaconMalformedEvidence, error) {
	out := new(IBeaconMalformedEvidence)
	if err := iBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconRoundTooEarly represents a RoundTooEarly error raised by the IBeacon contract.
type IBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func IBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (iBeacon *IBeacon) UnpackRoundTooEarlyError(raw []byte) (*IBeaconRoundTooEarly, error) {
	out := new(IBeaconRoundTooEarly)
	if err := iBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconRoundTooLate represents a RoundTooLate error raised by the IBeacon contract.
type IBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func IBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (iBeacon *IBeacon) UnpackRoundTooLateError(raw []byte) (*IBeaconRoundTooLate, error) {
	out := new(IBeaconRoundTooLate)
	if err := iBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconWrongHeader represents a WrongHeader error raised by the IBeacon contract.
type IBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func IBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (iBeacon *IBeacon) UnpackWrongHeaderError(raw []byte) (*IBeaconWrongHeader, error) {
	out := new(IBeaconWrongHeader)
	if err := iBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountMetaData contains all meta data concerning the ProviderAccount contract.
var ProviderAccountMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operators_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowCall\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedCalls\",\"inputs\":[],\"outputs\":[{\"name\":\"calls\",\"type\":\"tuple[]\",\"internalType\":\"structIProviderAccount.AllowedCall[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"capacity\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"changeOperators\",\"inputs\":[{\"name\":\"added\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"removed\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forbidCall\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lienHolder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lienOfferedTo\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftLien\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"offerLien\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"operate\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"operators\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paidTo\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiver\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeLien\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"CallAllowed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallForbidden\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienLifted\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienOffered\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienTaken\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorAdded\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorRemoved\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CallNotAllowed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LienNotOffered\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LienStands\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBeneficiary\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLienHolder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPayOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReservedTarget\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProviderAccount",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051612c90380380612c9083398101604081905261002e91610339565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610137565b505f846001600160a01b03166379502c556040518163ffffffff1660e01b8152600401606060405180830381865afa1580156100a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100c89190610425565b6001600160a01b0380871660a0526020820151811660805281511660c05290506100f183610153565b5f5b825181101561012c576101248382815181106101115761011161049c565b60200260200101516101e360201b60201c565b6001016100f3565b5050505050506104b0565b600180546001600160a01b031916905561015081610229565b50565b6001600160a01b038116158061017157506001600160a01b03811630145b1561019a57604051630a5b38d960e31b81526001600160a01b0382166004820152602401610054565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6101ee600282610278565b15610150576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61028c836001600160a01b038416610295565b90505b92915050565b5f8181526001830160205260408120546102da57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561028f565b505f61028f565b6001600160a01b0381168114610150575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715610331576103316102f5565b604052919050565b5f5f5f5f6080858703121561034c575f5ffd5b8451610357816102e1565b6020860151909450610368816102e1565b6040860151909350610379816102e1565b60608601519092506001600160401b03811115610394575f5ffd5b8501601f810187136103a4575f5ffd5b80516001600160401b038111156103bd576103bd6102f5565b8060051b6103cd60208201610309565b9182526020818401810192908101908a8411156103e8575f5ffd5b6020850194505b838510156104165784519250610404836102e1565b828252602094850194909101906103ef565b979a9699509497505050505050565b5f6060828403128015610436575f5ffd5b50604051606081016001600160401b0381118282101715610459576104596102f5565b6040528251610467816102e1565b81526020830151610477816102e1565b6020820152604083015161ffff81168114610490575f5ffd5b60408201529392505050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c0516127076105895f395f81816105a1015281816106a201528181610a4b01528181610b6301528181610bc5015281816110410152818161123a01528181611758015261186801525f81816102d10152818161062b01528181610ad501528181610be701528181610c4501528181611063015281816110a5015281816111ff015281816114f5015281816115e301526117cd01525f818161032b0152818161096401528181610d2a01528181611191015281816112790152818161138901528181611497015261167601526127075ff3fe608060405234801561000f575f5ffd5b506004361061021e575f3560e01c806379ba50971161012a578063c9150337116100b4578063e30c397811610079578063e30c3978146104d8578063e5225381146104e9578063e673df8a146104f1578063f2fde38b14610506578063f7260d3e14610519575f5ffd5b8063c915033714610479578063d02e74cc1461048c578063da8f5bea1461049f578063db8751a5146104b2578063dee17ad9146104c5575f5ffd5b80638da5cb5b116100fa5780638da5cb5b1461041d5780639bf556011461042d578063a2c8e7c914610440578063ae90b21314610453578063bdc849e814610466575f5ffd5b806379ba5097146103c55780637a0ba057146103cd57806381280028146103e057806388811f8d146103f3575f5ffd5b806353ad370d116101ab57806368dd2b7f1161017b57806368dd2b7f1461036c5780636d2ebd33146103745780636d70f7ae14610387578063715018a6146103aa57806371fe60c4146103b2575f5ffd5b806353ad370d146103095780635cfc1a51146103295780636218e8881461034f578063632489a214610364575f5ffd5b8063379607f5116101f1578063379607f51461028357806338d9070914610296578063410459ad146102a957806342dc561d146102bc5780634cf088d9146102cf575f5ffd5b80630aebeb4e146102225780630e2979e3146102375780631922ff391461024a5780632390696314610270575b5f5ffd5b610235610230366004612149565b610521565b005b6102356102453660046121a8565b610734565b61025d61025836600461222a565b61082b565b6040519081526020015b60405180910390f35b61023561027e366004612281565b610923565b61025d610291366004612149565b6109cf565b61025d6102a43660046122c9565b610ba7565b6102356102b736600461222a565b610ccb565b6102356102ca366004612308565b610cdc565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610267565b61031c610317366004612331565b610d61565b6040516102679190612367565b7f00000000000000000000000000000000000000000000000000000000000000006102f1565b610357610e3e565b604051610267919061239c565b610235610f1b565b610235610f90565b6008546102f1906001600160a01b031681565b61039a61039536600461222a565b610ff9565b6040519015158152602001610267565b61023561100b565b6102356103c03660046123fd565b611024565b610235611110565b6102356103db366004612149565b611151565b6102356103ee36600461241d565b6111ec565b61025d61040136600461245e565b600960209081525f928352604080842090915290825290205481565b5f546001600160a01b03166102f1565b61023561043b36600461248f565b611348565b61023561044e36600461222a565b6113fd565b6006546102f1906001600160a01b031681565b610235610474366004612281565b611456565b6102356104873660046123fd565b6114d0565b6007546102f1906001600160a01b031681565b6102356104ad36600461241d565b611559565b6102356104c03660046123fd565b6115be565b6102356104d3366004612506565b61161a565b6001546001600160a01b03166102f1565b61025d6116dc565b6104f96118af565b604051610267919061253d565b61023561051436600461222a565b6118c0565b6102f1611930565b610529611963565b5f546001600160a01b0316331480159061054e57506006546001600160a01b03163314155b801561056557506007546001600160a01b03163314155b1561058a5760405163c5d0b69d60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156105ee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610612919061257d565b604051630575f5a760e11b8152600481018490529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630aebeb4e906024015f604051808303815f87803b158015610674575f5ffd5b505af1158015610686573d5f5f3e3d5ffd5b50506040516370a0823160e01b815230600482015261072892507f0000000000000000000000000000000000000000000000000000000000000000915083906001600160a01b038316906370a08231906024015b602060405180830381865afa1580156106f5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610719919061257d565b61072391906125a8565b6119bc565b50610731611a73565b50565b61073c611a9d565b5f5b8381101561077d5761077585858381811061075b5761075b6125bb565b9050602002016020810190610770919061222a565b611ac9565b60010161073e565b505f5b81811015610824576107ba83838381811061079d5761079d6125bb565b90506020020160208101906107b2919061222a565b600290611b0f565b1561081c578282828181106107d1576107d16125bb565b90506020020160208101906107e6919061222a565b6001600160a01b03167f80c0b871b97b595b16a7741c1b06fed0c6f6f558639f18ccbce50724325dc40d60405160405180910390a25b600101610780565b5050505050565b5f610834611963565b5f546001600160a01b0316331480159061085957506007546001600160a01b03163314155b156108795760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201526001600160a01b038316906370a0823190602401602060405180830381865afa1580156108bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108df919061257d565b9050805f0361090c57604051631f88e35760e31b81526001600160a01b0383166004820152602401610581565b61091682826119bc565b61091e611a73565b919050565b61092e600233611b23565b61094d57604051633b63649d60e11b8152336004820152602401610581565b604051632390696360e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063239069639061099d908690869086906004016125f7565b5f604051808303815f87803b1580156109b4575f5ffd5b505af11580156109c6573d5f5f3e3d5ffd5b50505050505050565b5f6109d8611963565b5f546001600160a01b031633148015906109fd57506006546001600160a01b03163314155b8015610a1457506007546001600160a01b03163314155b15610a345760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610a98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610abc919061257d565b60405163379607f560e01b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063379607f5906024016020604051808303815f875af1158015610b23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b47919061257d565b6040516370a0823160e01b8152306004820152909250610b9e907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106da565b5061091e611a73565b5f610bb0611a9d565b610bb8611963565b610c0c6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084611b44565b6040516338d9070960e01b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338d907099060c4016020604051808303815f875af1158015610c93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb7919061257d565b9050610cc1611a73565b9695505050505050565b610cd3611a9d565b61073181611bbe565b610ce7600233611b23565b610d0657604051633b63649d60e11b8152336004820152602401610581565b6040516342dc561d60e01b81526004810184905260248101839052604481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342dc561d9060640161099d565b6060610d6e600233611b23565b610d8d57604051633b63649d60e11b8152336004820152602401610581565b5f610d988385612619565b90506004831080610dbb5750610db9610db18683611c4e565b600490611c97565b155b15610df45760405163805043f960e01b81526001600160a01b03861660048201526001600160e01b031982166024820152604401610581565b610e338585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611cae92505050565b9150505b9392505050565b6060610e4a6004611cbb565b67ffffffffffffffff811115610e6257610e6261264f565b604051908082528060200260200182016040528015610ea657816020015b604080518082019091525f8082526020820152815260200190600190039081610e805790505b5090505f5b8151811015610f17575f610ec0600483611cc4565b905060405180604001604052808260601c6001600160a01b0316815260200160a083901b6001600160e01b031916815250838381518110610f0357610f036125bb565b602090810291909101015250600101610eab565b5090565b6008546001600160a01b03163314610f485760405163b112771f60e01b8152336004820152602401610581565b600880546001600160a01b031990811690915560078054339216821790556040517fa86a9c5795868edd42f18badee0c0d8f105552da8bb20aaf8be73fd93a708840905f90a2565b6007546001600160a01b03163314610fbd5760405163826cb40960e01b8152336004820152602401610581565b600780546001600160a01b031916905560405133907fb7edb5d03dce25df9baf40fd7fc607cc68d2a93243d19f2d6e1e9a2a819f7049905f90a2565b5f611005600283611b23565b92915050565b60405163017ed72b60e01b815260040160405180910390fd5b61102c611a9d565b611034611963565b6110886001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083611b44565b604051631c7f983160e21b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906371fe60c4906044015f604051808303815f87803b1580156110ee575f5ffd5b505af1158015611100573d5f5f3e3d5ffd5b5050505061110c611a73565b5050565b60015433906001600160a01b031681146111485760405163118cdaa760e01b81526001600160a01b0382166004820152602401610581565b61073181611ccf565b61115c600233611b23565b61117b57604051633b63649d60e11b8152336004820152602401610581565b604051637a0ba05760e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637a0ba057906024015f604051808303815f87803b1580156111da575f5ffd5b505af1158015610824573d5f5f3e3d5ffd5b6111f4611a9d565b6111fc611ce8565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316148061126e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b905080806112ad57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b806112c057506001600160a01b03831630145b156112e957604051631508d9b160e11b81526001600160a01b0384166004820152602401610581565b6112fe6112f68484611c4e565b600490611d21565b15611343576040516001600160e01b03198316906001600160a01b038516907f44f642f174c64debf51d4ba2dfd40c8dcc4b6a76e11f6c7765df055e63913ca9905f90a35b505050565b611353600233611b23565b61137257604051633b63649d60e11b8152336004820152602401610581565b604051639bf5560160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639bf55601906113c890899089908990899089908990600401612663565b5f604051808303815f87803b1580156113df575f5ffd5b505af11580156113f1573d5f5f3e3d5ffd5b50505050505050505050565b611405611a9d565b61140d611ce8565b600880546001600160a01b0319166001600160a01b0383169081179091556040517f921d444bb0d33ffdb01f3ebc7d31e8f33e4a5d75c9498b3ef216c9b9ccef7c86905f90a250565b611461600233611b23565b61148057604051633b63649d60e11b8152336004820152602401610581565b6040516317b9093d60e31b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bdc849e89061099d908690869086906004016125f7565b6114d8611a9d565b60405163c915033760e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9150337906044015b5f604051808303815f87803b15801561153f575f5ffd5b505af1158015611551573d5f5f3e3d5ffd5b505050505050565b611561611a9d565b61157661156e8383611c4e565b600490611d2c565b1561110c576040516001600160e01b03198216906001600160a01b038416907f44d157b446d60affd92379f5a1dc1f350049fcc32c72d64f08638133132a47a1905f90a35050565b6115c6611a9d565b60405163db8751a560e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063db8751a590604401611528565b611625600233611b23565b61164457604051633b63649d60e11b8152336004820152602401610581565b60405163dee17ad960e01b815260048101869052602481018590526044810184905260648101839052608481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee17ad99060a4015f604051808303815f87803b1580156116bf575f5ffd5b505af11580156116d1573d5f5f3e3d5ffd5b505050505050505050565b5f6116e5611963565b5f546001600160a01b0316331480159061170a57506006546001600160a01b03163314155b801561172157506007546001600160a01b03163314155b156117415760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156117a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117c9919061257d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e52253816040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611828573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061184c919061257d565b6040516370a0823160e01b81523060048201529092506118a3907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106da565b506118ac611a73565b90565b60606118bb6002611d37565b905090565b6118c8611a9d565b600180546001600160a01b0383166001600160a01b031990911681179091556118f85f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6007545f906001600160a01b03161561195357506007546001600160a01b031690565b506006546001600160a01b031690565b61198d7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611d43565b6119ba60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d61565b565b805f036119c7575050565b5f6119d0611930565b6001600160a01b038085165f908152600960209081526040808320938516835292905290812080549293508492909190611a0b9084906126ba565b92505081905550806001600160a01b0316836001600160a01b03167f8957f76027b186a481886d5e1dfef5a49a9b792649df75e9dd5e53cde75c71ea84604051611a5791815260200190565b60405180910390a36113436001600160a01b0384168284611d68565b6119ba5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006119b4565b5f546001600160a01b031633146119ba5760405163118cdaa760e01b8152336004820152602401610581565b611ad4600282611d75565b15610731576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f610e37836001600160a01b038416611d89565b6001600160a01b0381165f9081526001830160205260408120541515610e37565b611b508383835f611e73565b61134357611b6183835f6001611e73565b611b8957604051635274afe760e01b81526001600160a01b0384166004820152602401610581565b611b968383836001611e73565b61134357604051635274afe760e01b81526001600160a01b0384166004820152602401610581565b6001600160a01b0381161580611bdc57506001600160a01b03811630145b15611c0557604051630a5b38d960e31b81526001600160a01b0382166004820152602401610581565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6040516bffffffffffffffffffffffff19606084901b1660208201526001600160e01b0319821660348201525f90603801604051602081830303815290604052610e37906126cd565b5f8181526001830160205260408120541515610e37565b6060610e3783835f611ed5565b5f611005825490565b5f610e378383611fa1565b600180546001600160a01b031916905561073181611fac565b6007546001600160a01b0316156119ba57600754604051631f4a64df60e01b81526001600160a01b039091166004820152602401610581565b5f610e378383611ffb565b5f610e378383611d89565b60605f610e3783612047565b156119ba57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b611b9683838360016120a0565b5f610e37836001600160a01b038416611ffb565b5f8181526001830160205260408120548015611e63575f611dab6001836125a8565b85549091505f90611dbe906001906125a8565b9050808214611e1d575f865f018281548110611ddc57611ddc6125bb565b905f5260205f200154905080875f018481548110611dfc57611dfc6125bb565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611e2e57611e2e6126f3565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050611005565b5f915050611005565b5092915050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611ec9578383151615611ebd573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b606081471015611f015760405163cf47918160e01b815247600482015260248101839052604401610581565b5f611f0d8584866120ea565b9050808015611f2e57505f3d1180611f2e57505f856001600160a01b03163b115b15611f4357611f3b6120ff565b915050610e37565b8015611f6d57604051639996b31560e01b81526001600160a01b0386166004820152602401610581565b3d15611f8057611f7b612118565b611f99565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f610e378383612123565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f81815260018301602052604081205461204057508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155611005565b505f611005565b6060815f0180548060200260200160405190810160405280929190818152602001828054801561209457602002820191905f5260205f20905b815481526020019060010190808311612080575b50505050509050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611ec9578383151615611ebd573d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f825f018281548110612138576121386125bb565b905f5260205f200154905092915050565b5f60208284031215612159575f5ffd5b5035919050565b5f5f83601f840112612170575f5ffd5b50813567ffffffffffffffff811115612187575f5ffd5b6020830191508360208260051b85010111156121a1575f5ffd5b9250929050565b5f5f5f5f604085870312156121bb575f5ffd5b843567ffffffffffffffff8111156121d1575f5ffd5b6121dd87828801612160565b909550935050602085013567ffffffffffffffff8111156121fc575f5ffd5b61220887828801612160565b95989497509550505050565b80356001600160a01b038116811461091e575f5ffd5b5f6020828403121561223a575f5ffd5b610e3782612214565b5f5f83601f840112612253575f5ffd5b50813567ffffffffffffffff81111561226a575f5ffd5b6020830191508360208285010111156121a1575f5ffd5b5f5f5f60408486031215612293575f5ffd5b83359250602084013567ffffffffffffffff8111156122b0575f5ffd5b6122bc86828701612243565b9497909650939450505050565b5f5f5f5f5f5f60c087890312156122de575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b5f5f5f6060848603121561231a575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f60408486031215612343575f5ffd5b61234c84612214565b9250602084013567ffffffffffffffff8111156122b0575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b602080825282518282018190525f918401906040840190835b818110156123f257835180516001600160a01b031684526020908101516001600160e01b03191681850152909301926040909201916001016123b5565b509095945050505050565b5f5f6040838503121561240e575f5ffd5b50508035926020909101359150565b5f5f6040838503121561242e575f5ffd5b61243783612214565b915060208301356001600160e01b031981168114612453575f5ffd5b809150509250929050565b5f5f6040838503121561246f575f5ffd5b61247883612214565b915061248660208401612214565b90509250929050565b5f5f5f5f5f5f8688036102008112156124a6575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff8111156124d1575f5ffd5b6124dd8a828b01612243565b909550935050610180607f19820112156124f5575f5ffd5b506080870190509295509295509295565b5f5f5f5f5f60a0868803121561251a575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b602080825282518282018190525f918401906040840190835b818110156123f25783516001600160a01b0316835260209384019390920191600101612556565b5f6020828403121561258d575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561100557611005612594565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f6126106040830184866125cf565b95945050505050565b80356001600160e01b03198116906004841015611e6c576001600160e01b031960049490940360031b84901b1690921692915050565b634e487b7160e01b5f52604160045260245ffd5b86815285602082015284604082015261020060608201525f61268a610200830185876125cf565b905061010083608084013760406101008401610180840137604061014084016101c0840137979650505050505050565b8082018082111561100557611005612594565b805160208083015191908110156126ed575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603160045260245ffd",
}

// ProviderAccount is an auto generated Go binding around an Ethereum contract.
type ProviderAccount struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderAccount) GetABI() abi.ABI {
	return c.abi
}

// NewProviderAccount creates a new instance of ProviderAccount.
func NewProviderAccount() *ProviderAccount {
	parsed, err := ProviderAccountMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderAccount{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderAccount) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, address owner_, address payee_, address[] operators_) returns()
func (providerAccount *ProviderAccount) PackConstructor(staking_ common.Address, owner_ common.Address, payee_ common.Address, operators_ []common.Address) []byte {
	enc, err := providerAccount.abi.Pack("", staking_, owner_, payee_, operators_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (providerAccount *ProviderAccount) PackAcceptOwnership() []byte {
	enc, err := providerAccount.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (providerAccount *ProviderAccount) TryPackAcceptOwnership() ([]byte, error) {
	return providerAccount.abi.Pack("acceptOwnership")
}

// PackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (providerAccount *ProviderAccount) PackAddBond(id *big.Int, amount *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("addBond", id, amount)
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
func (providerAccount *ProviderAccount) TryPackAddBond(id *big.Int, amount *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("addBond", id, amount)
}

// PackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (providerAccount *ProviderAccount) PackAddUnits(id *big.Int, n *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("addUnits", id, n)
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
func (providerAccount *ProviderAccount) TryPackAddUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("addUnits", id, n)
}

// PackAllowCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81280028.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) PackAllowCall(target common.Address, selector [4]byte) []byte {
	enc, err := providerAccount.abi.Pack("allowCall", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81280028.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) TryPackAllowCall(target common.Address, selector [4]byte) ([]byte, error) {
	return providerAccount.abi.Pack("allowCall", target, selector)
}

// PackAllowedCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6218e888.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) PackAllowedCalls() []byte {
	enc, err := providerAccount.abi.Pack("allowedCalls")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6218e888.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) TryPackAllowedCalls() ([]byte, error) {
	return providerAccount.abi.Pack("allowedCalls")
}

// UnpackAllowedCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6218e888.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) UnpackAllowedCalls(data []byte) ([]IProviderAccountAllowedCall, error) {
	out, err := providerAccount.abi.Unpack("allowedCalls", data)
	if err != nil {
		return *new([]IProviderAccountAllowedCall), err
	}
	out0 := *abi.ConvertType(out[0], new([]IProviderAccountAllowedCall)).(*[]IProviderAccountAllowedCall)
	return out0, nil
}

// PackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginSeal(uint256 id) returns()
func (providerAccount *ProviderAccount) PackBeginSeal(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("beginSeal", id)
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
func (providerAccount *ProviderAccount) TryPackBeginSeal(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("beginSeal", id)
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(address)
func (providerAccount *ProviderAccount) PackCapacity() []byte {
	enc, err := providerAccount.abi.Pack("capacity")
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
func (providerAccount *ProviderAccount) TryPackCapacity() ([]byte, error) {
	return providerAccount.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(address)
func (providerAccount *ProviderAccount) UnpackCapacity(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("capacity", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChangeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e2979e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeOperators(address[] added, address[] removed) returns()
func (providerAccount *ProviderAccount) PackChangeOperators(added []common.Address, removed []common.Address) []byte {
	enc, err := providerAccount.abi.Pack("changeOperators", added, removed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e2979e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeOperators(address[] added, address[] removed) returns()
func (providerAccount *ProviderAccount) TryPackChangeOperators(added []common.Address, removed []common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("changeOperators", added, removed)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) PackClaim(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) TryPackClaim(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x379607f5.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("claim", data)
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
func (providerAccount *ProviderAccount) PackClose(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("close", id)
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
func (providerAccount *ProviderAccount) TryPackClose(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("close", id)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) PackCollect() []byte {
	enc, err := providerAccount.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) TryPackCollect() ([]byte, error) {
	return providerAccount.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) PackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) TryPackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d90709.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) UnpackCreateCommitment(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("createCommitment", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (providerAccount *ProviderAccount) PackDraw(challenge *big.Int, evidence []byte) []byte {
	enc, err := providerAccount.abi.Pack("draw", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (providerAccount *ProviderAccount) TryPackDraw(challenge *big.Int, evidence []byte) ([]byte, error) {
	return providerAccount.abi.Pack("draw", challenge, evidence)
}

// PackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (providerAccount *ProviderAccount) PackDrawSeal(id *big.Int, evidence []byte) []byte {
	enc, err := providerAccount.abi.Pack("drawSeal", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (providerAccount *ProviderAccount) TryPackDrawSeal(id *big.Int, evidence []byte) ([]byte, error) {
	return providerAccount.abi.Pack("drawSeal", id, evidence)
}

// PackForbidCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8f5bea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forbidCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) PackForbidCall(target common.Address, selector [4]byte) []byte {
	enc, err := providerAccount.abi.Pack("forbidCall", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForbidCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8f5bea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forbidCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) TryPackForbidCall(target common.Address, selector [4]byte) ([]byte, error) {
	return providerAccount.abi.Pack("forbidCall", target, selector)
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) PackIsOperator(account common.Address) []byte {
	enc, err := providerAccount.abi.Pack("isOperator", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) TryPackIsOperator(account common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("isOperator", account)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) UnpackIsOperator(data []byte) (bool, error) {
	out, err := providerAccount.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLienHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02e74cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) PackLienHolder() []byte {
	enc, err := providerAccount.abi.Pack("lienHolder")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLienHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02e74cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) TryPackLienHolder() ([]byte, error) {
	return providerAccount.abi.Pack("lienHolder")
}

// UnpackLienHolder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd02e74cc.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) UnpackLienHolder(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("lienHolder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLienOfferedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2ebd33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) PackLienOfferedTo() []byte {
	enc, err := providerAccount.abi.Pack("lienOfferedTo")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLienOfferedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2ebd33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) TryPackLienOfferedTo() ([]byte, error) {
	return providerAccount.abi.Pack("lienOfferedTo")
}

// UnpackLienOfferedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d2ebd33.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) UnpackLienOfferedTo(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("lienOfferedTo", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLiftLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68dd2b7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liftLien() returns()
func (providerAccount *ProviderAccount) PackLiftLien() []byte {
	enc, err := providerAccount.abi.Pack("liftLien")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiftLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68dd2b7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liftLien() returns()
func (providerAccount *ProviderAccount) TryPackLiftLien() ([]byte, error) {
	return providerAccount.abi.Pack("liftLien")
}

// PackOfferLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2c8e7c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerLien(address holder) returns()
func (providerAccount *ProviderAccount) PackOfferLien(holder common.Address) []byte {
	enc, err := providerAccount.abi.Pack("offerLien", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2c8e7c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerLien(address holder) returns()
func (providerAccount *ProviderAccount) TryPackOfferLien(holder common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("offerLien", holder)
}

// PackOperate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ad370d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) PackOperate(target common.Address, data []byte) []byte {
	enc, err := providerAccount.abi.Pack("operate", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ad370d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) TryPackOperate(target common.Address, data []byte) ([]byte, error) {
	return providerAccount.abi.Pack("operate", target, data)
}

// UnpackOperate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53ad370d.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) UnpackOperate(data []byte) ([]byte, error) {
	out, err := providerAccount.abi.Unpack("operate", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe673df8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) PackOperators() []byte {
	enc, err := providerAccount.abi.Pack("operators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe673df8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) TryPackOperators() ([]byte, error) {
	return providerAccount.abi.Pack("operators")
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe673df8a.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) UnpackOperators(data []byte) ([]common.Address, error) {
	out, err := providerAccount.abi.Unpack("operators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) PackOwner() []byte {
	enc, err := providerAccount.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) TryPackOwner() ([]byte, error) {
	return providerAccount.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) UnpackOwner(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88811f8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) PackPaidTo(token common.Address, to common.Address) []byte {
	enc, err := providerAccount.abi.Pack("paidTo", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88811f8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) TryPackPaidTo(token common.Address, to common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("paidTo", token, to)
}

// UnpackPaidTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88811f8d.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) UnpackPaidTo(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("paidTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1922ff39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) PackPayOut(token common.Address) []byte {
	enc, err := providerAccount.abi.Pack("payOut", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1922ff39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) TryPackPayOut(token common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("payOut", token)
}

// UnpackPayOut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1922ff39.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) UnpackPayOut(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("payOut", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae90b213.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) PackPayee() []byte {
	enc, err := providerAccount.abi.Pack("payee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae90b213.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) TryPackPayee() ([]byte, error) {
	return providerAccount.abi.Pack("payee")
}

// UnpackPayee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae90b213.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) UnpackPayee(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("payee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) PackPendingOwner() []byte {
	enc, err := providerAccount.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) TryPackPendingOwner() ([]byte, error) {
	return providerAccount.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (providerAccount *ProviderAccount) PackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("postSeal", id, ctx, sealRoot)
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
func (providerAccount *ProviderAccount) TryPackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("postSeal", id, ctx, sealRoot)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (providerAccount *ProviderAccount) PackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) []byte {
	enc, err := providerAccount.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (providerAccount *ProviderAccount) TryPackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) ([]byte, error) {
	return providerAccount.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
}

// PackReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7260d3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) PackReceiver() []byte {
	enc, err := providerAccount.abi.Pack("receiver")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7260d3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) TryPackReceiver() ([]byte, error) {
	return providerAccount.abi.Pack("receiver")
}

// UnpackReceiver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7260d3e.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) UnpackReceiver(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("receiver", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (providerAccount *ProviderAccount) PackRemoveUnits(id *big.Int, n *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("removeUnits", id, n)
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
func (providerAccount *ProviderAccount) TryPackRemoveUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("removeUnits", id, n)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (providerAccount *ProviderAccount) PackRenounceOwnership() []byte {
	enc, err := providerAccount.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (providerAccount *ProviderAccount) TryPackRenounceOwnership() ([]byte, error) {
	return providerAccount.abi.Pack("renounceOwnership")
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (providerAccount *ProviderAccount) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (providerAccount *ProviderAccount) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
}

// PackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x410459ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayee(address account) returns()
func (providerAccount *ProviderAccount) PackSetPayee(account common.Address) []byte {
	enc, err := providerAccount.abi.Pack("setPayee", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x410459ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayee(address account) returns()
func (providerAccount *ProviderAccount) TryPackSetPayee(account common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("setPayee", account)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (providerAccount *ProviderAccount) PackStaking() []byte {
	enc, err := providerAccount.abi.Pack("staking")
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
func (providerAccount *ProviderAccount) TryPackStaking() ([]byte, error) {
	return providerAccount.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (providerAccount *ProviderAccount) UnpackStaking(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTakeLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x632489a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeLien() returns()
func (providerAccount *ProviderAccount) PackTakeLien() []byte {
	enc, err := providerAccount.abi.Pack("takeLien")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x632489a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeLien() returns()
func (providerAccount *ProviderAccount) TryPackTakeLien() ([]byte, error) {
	return providerAccount.abi.Pack("takeLien")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (providerAccount *ProviderAccount) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := providerAccount.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (providerAccount *ProviderAccount) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("transferOwnership", newOwner)
}

// ProviderAccountCallAllowed represents a CallAllowed event raised by the ProviderAccount contract.
type ProviderAccountCallAllowed struct {
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountCallAllowedEventName = "CallAllowed"

// ContractEventName returns the user-defined event name.
func (ProviderAccountCallAllowed) ContractEventName() string {
	return ProviderAccountCallAllowedEventName
}

// UnpackCallAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallAllowed(address indexed target, bytes4 indexed selector)
func (providerAccount *ProviderAccount) UnpackCallAllowedEvent(log *types.Log) (*ProviderAccountCallAllowed, error) {
	event := "CallAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountCallAllowed)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountCallForbidden represents a CallForbidden event raised by the ProviderAccount contract.
type ProviderAccountCallForbidden struct {
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountCallForbiddenEventName = "CallForbidden"

// ContractEventName returns the user-defined event name.
func (ProviderAccountCallForbidden) ContractEventName() string {
	return ProviderAccountCallForbiddenEventName
}

// UnpackCallForbiddenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallForbidden(address indexed target, bytes4 indexed selector)
func (providerAccount *ProviderAccount) UnpackCallForbiddenEvent(log *types.Log) (*ProviderAccountCallForbidden, error) {
	event := "CallForbidden"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountCallForbidden)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienLifted represents a LienLifted event raised by the ProviderAccount contract.
type ProviderAccountLienLifted struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienLiftedEventName = "LienLifted"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienLifted) ContractEventName() string {
	return ProviderAccountLienLiftedEventName
}

// UnpackLienLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienLifted(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienLiftedEvent(log *types.Log) (*ProviderAccountLienLifted, error) {
	event := "LienLifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienLifted)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienOffered represents a LienOffered event raised by the ProviderAccount contract.
type ProviderAccountLienOffered struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienOfferedEventName = "LienOffered"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienOffered) ContractEventName() string {
	return ProviderAccountLienOfferedEventName
}

// UnpackLienOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienOffered(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienOfferedEvent(log *types.Log) (*ProviderAccountLienOffered, error) {
	event := "LienOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienOffered)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienTaken represents a LienTaken event raised by the ProviderAccount contract.
type ProviderAccountLienTaken struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienTakenEventName = "LienTaken"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienTaken) ContractEventName() string {
	return ProviderAccountLienTakenEventName
}

// UnpackLienTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienTaken(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienTakenEvent(log *types.Log) (*ProviderAccountLienTaken, error) {
	event := "LienTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienTaken)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOperatorAdded represents a OperatorAdded event raised by the ProviderAccount contract.
type ProviderAccountOperatorAdded struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOperatorAddedEventName = "OperatorAdded"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOperatorAdded) ContractEventName() string {
	return ProviderAccountOperatorAddedEventName
}

// UnpackOperatorAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorAdded(address indexed operator)
func (providerAccount *ProviderAccount) UnpackOperatorAddedEvent(log *types.Log) (*ProviderAccountOperatorAdded, error) {
	event := "OperatorAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOperatorAdded)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOperatorRemoved represents a OperatorRemoved event raised by the ProviderAccount contract.
type ProviderAccountOperatorRemoved struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOperatorRemovedEventName = "OperatorRemoved"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOperatorRemoved) ContractEventName() string {
	return ProviderAccountOperatorRemovedEventName
}

// UnpackOperatorRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRemoved(address indexed operator)
func (providerAccount *ProviderAccount) UnpackOperatorRemovedEvent(log *types.Log) (*ProviderAccountOperatorRemoved, error) {
	event := "OperatorRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOperatorRemoved)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ProviderAccount contract.
type ProviderAccountOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOwnershipTransferStarted) ContractEventName() string {
	return ProviderAccountOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (providerAccount *ProviderAccount) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ProviderAccountOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOwnershipTransferred represents a OwnershipTransferred event raised by the ProviderAccount contract.
type ProviderAccountOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOwnershipTransferred) ContractEventName() string {
	return ProviderAccountOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (providerAccount *ProviderAccount) UnpackOwnershipTransferredEvent(log *types.Log) (*ProviderAccountOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountPaidOut represents a PaidOut event raised by the ProviderAccount contract.
type ProviderAccountPaidOut struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountPaidOutEventName = "PaidOut"

// ContractEventName returns the user-defined event name.
func (ProviderAccountPaidOut) ContractEventName() string {
	return ProviderAccountPaidOutEventName
}

// UnpackPaidOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidOut(address indexed token, address indexed to, uint256 amount)
func (providerAccount *ProviderAccount) UnpackPaidOutEvent(log *types.Log) (*ProviderAccountPaidOut, error) {
	event := "PaidOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountPaidOut)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountPayeeSet represents a PayeeSet event raised by the ProviderAccount contract.
type ProviderAccountPayeeSet struct {
	Payee common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProviderAccountPayeeSetEventName = "PayeeSet"

// ContractEventName returns the user-defined event name.
func (ProviderAccountPayeeSet) ContractEventName() string {
	return ProviderAccountPayeeSetEventName
}

// UnpackPayeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayeeSet(address indexed payee)
func (providerAccount *ProviderAccount) UnpackPayeeSetEvent(log *types.Log) (*ProviderAccountPayeeSet, error) {
	event := "PayeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountPayeeSet)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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
func (providerAccount *ProviderAccount) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return providerAccount.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["CallNotAllowed"].ID.Bytes()[:4]) {
		return providerAccount.UnpackCallNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return providerAccount.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return providerAccount.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["InvalidPayee"].ID.Bytes()[:4]) {
		return providerAccount.UnpackInvalidPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["LienNotOffered"].ID.Bytes()[:4]) {
		return providerAccount.UnpackLienNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["LienStands"].ID.Bytes()[:4]) {
		return providerAccount.UnpackLienStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotBeneficiary"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotBeneficiaryError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotLienHolder"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotLienHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NothingToPayOut"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNothingToPayOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnerNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return providerAccount.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["ReservedTarget"].ID.Bytes()[:4]) {
		return providerAccount.UnpackReservedTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return providerAccount.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProviderAccountAddressEmptyCode represents a AddressEmptyCode error raised by the ProviderAccount contract.
type ProviderAccountAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ProviderAccountAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (providerAccount *ProviderAccount) UnpackAddressEmptyCodeError(raw []byte) (*ProviderAccountAddressEmptyCode, error) {
	out := new(ProviderAccountAddressEmptyCode)
	if err := providerAccount.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountCallNotAllowed represents a CallNotAllowed error raised by the ProviderAccount contract.
type ProviderAccountCallNotAllowed struct {
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallNotAllowed(address target, bytes4 selector)
func ProviderAccountCallNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x805043f99d33e116e423f9084953dfc40de77ddfe229ae45b0bbd7f3b92df801")
}

// UnpackCallNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallNotAllowed(address target, bytes4 selector)
func (providerAccount *ProviderAccount) UnpackCallNotAllowedError(raw []byte) (*ProviderAccountCallNotAllowed, error) {
	out := new(ProviderAccountCallNotAllowed)
	if err := providerAccount.abi.UnpackIntoInterface(out, "CallNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountFailedCall represents a FailedCall error raised by the ProviderAccount contract.
type ProviderAccountFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ProviderAccountFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (providerAccount *ProviderAccount) UnpackFailedCallError(raw []byte) (*ProviderAccountFailedCall, error) {
	out := new(ProviderAccountFailedCall)
	if err := providerAccount.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountInsufficientBalance represents a InsufficientBalance error raised by the ProviderAccount contract.
type ProviderAccountInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ProviderAccountInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (providerAccount *ProviderAccount) UnpackInsufficientBalanceError(raw []byte) (*ProviderAccountInsufficientBalance, error) {
	out := new(ProviderAccountInsufficientBalance)
	if err := providerAccount.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountInvalidPayee represents a InvalidPayee error raised by the ProviderAccount contract.
type ProviderAccountInvalidPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPayee(address payee)
func ProviderAccountInvalidPayeeErrorID() common.Hash {
	return common.HexToHash("0x52d9c6c8233a46a2e060600c61439916f14f7f1e07065fb0e6fb800195c8a19f")
}

// UnpackInvalidPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPayee(address payee)
func (providerAccount *ProviderAccount) UnpackInvalidPayeeError(raw []byte) (*ProviderAccountInvalidPayee, error) {
	out := new(ProviderAccountInvalidPayee)
	if err := providerAccount.abi.UnpackIntoInterface(out, "InvalidPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountLienNotOffered represents a LienNotOffered error raised by the ProviderAccount contract.
type ProviderAccountLienNotOffered struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienNotOffered(address caller)
func ProviderAccountLienNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xb112771f1aeedd49dcfdf4d5392ae286ac33f9f91fe6e2ae28224556a9f408e6")
}

// UnpackLienNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienNotOffered(address caller)
func (providerAccount *ProviderAccount) UnpackLienNotOfferedError(raw []byte) (*ProviderAccountLienNotOffered, error) {
	out := new(ProviderAccountLienNotOffered)
	if err := providerAccount.abi.UnpackIntoInterface(out, "LienNotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountLienStands represents a LienStands error raised by the ProviderAccount contract.
type ProviderAccountLienStands struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienStands(address holder)
func ProviderAccountLienStandsErrorID() common.Hash {
	return common.HexToHash("0x1f4a64df769c0a87958a9c93a50718d648b8e3d572c34fdf7c2276d3275f467c")
}

// UnpackLienStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienStands(address holder)
func (providerAccount *ProviderAccount) UnpackLienStandsError(raw []byte) (*ProviderAccountLienStands, error) {
	out := new(ProviderAccountLienStands)
	if err := providerAccount.abi.UnpackIntoInterface(out, "LienStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotBeneficiary represents a NotBeneficiary error raised by the ProviderAccount contract.
type ProviderAccountNotBeneficiary struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBeneficiary(address caller)
func ProviderAccountNotBeneficiaryErrorID() common.Hash {
	return common.HexToHash("0xc5d0b69ddf972f55b77b8db592f2fa07f355d5c2665316dfb940a7b5fafc7353")
}

// UnpackNotBeneficiaryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBeneficiary(address caller)
func (providerAccount *ProviderAccount) UnpackNotBeneficiaryError(raw []byte) (*ProviderAccountNotBeneficiary, error) {
	out := new(ProviderAccountNotBeneficiary)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotBeneficiary", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotLienHolder represents a NotLienHolder error raised by the ProviderAccount contract.
type ProviderAccountNotLienHolder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLienHolder(address caller)
func ProviderAccountNotLienHolderErrorID() common.Hash {
	return common.HexToHash("0x826cb409251ac85a4d5893e6b32e98d6c88b2e43957fd622ba723002904387bb")
}

// UnpackNotLienHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLienHolder(address caller)
func (providerAccount *ProviderAccount) UnpackNotLienHolderError(raw []byte) (*ProviderAccountNotLienHolder, error) {
	out := new(ProviderAccountNotLienHolder)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotLienHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotOperator represents a NotOperator error raised by the ProviderAccount contract.
type ProviderAccountNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func ProviderAccountNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (providerAccount *ProviderAccount) UnpackNotOperatorError(raw []byte) (*ProviderAccountNotOperator, error) {
	out := new(ProviderAccountNotOperator)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNothingToPayOut represents a NothingToPayOut error raised by the ProviderAccount contract.
type ProviderAccountNothingToPayOut struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPayOut(address token)
func ProviderAccountNothingToPayOutErrorID() common.Hash {
	return common.HexToHash("0xfc471ab88d9f04b6782ce546fbf72fb451e76b61c5dcc3c89d8ea450f69ee572")
}

// UnpackNothingToPayOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPayOut(address token)
func (providerAccount *ProviderAccount) UnpackNothingToPayOutError(raw []byte) (*ProviderAccountNothingToPayOut, error) {
	out := new(ProviderAccountNothingToPayOut)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NothingToPayOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ProviderAccount contract.
type ProviderAccountOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ProviderAccountOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (providerAccount *ProviderAccount) UnpackOwnableInvalidOwnerError(raw []byte) (*ProviderAccountOwnableInvalidOwner, error) {
	out := new(ProviderAccountOwnableInvalidOwner)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ProviderAccount contract.
type ProviderAccountOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ProviderAccountOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (providerAccount *ProviderAccount) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ProviderAccountOwnableUnauthorizedAccount, error) {
	out := new(ProviderAccountOwnableUnauthorizedAccount)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnerNeeded represents a OwnerNeeded error raised by the ProviderAccount contract.
type ProviderAccountOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func ProviderAccountOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (providerAccount *ProviderAccount) UnpackOwnerNeededError(raw []byte) (*ProviderAccountOwnerNeeded, error) {
	out := new(ProviderAccountOwnerNeeded)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ProviderAccount contract.
type ProviderAccountReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ProviderAccountReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (providerAccount *ProviderAccount) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ProviderAccountReentrancyGuardReentrantCall, error) {
	out := new(ProviderAccountReentrancyGuardReentrantCall)
	if err := providerAccount.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountReservedTarget represents a ReservedTarget error raised by the ProviderAccount contract.
type ProviderAccountReservedTarget struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTarget(address target)
func ProviderAccountReservedTargetErrorID() common.Hash {
	return common.HexToHash("0x2a11b3624bcd552ff2f07bb94ed7c29ae3c54993329674ef2ded771bf9087827")
}

// UnpackReservedTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTarget(address target)
func (providerAccount *ProviderAccount) UnpackReservedTargetError(raw []byte) (*ProviderAccountReservedTarget, error) {
	out := new(ProviderAccountReservedTarget)
	if err := providerAccount.abi.UnpackIntoInterface(out, "ReservedTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ProviderAccount contract.
type ProviderAccountSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProviderAccountSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (providerAccount *ProviderAccount) UnpackSafeERC20FailedOperationError(raw []byte) (*ProviderAccountSafeERC20FailedOperation, error) {
	out := new(ProviderAccountSafeERC20FailedOperation)
	if err := providerAccount.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountFactoryMetaData contains all meta data concerning the ProviderAccountFactory contract.
var ProviderAccountFactoryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AccountCreated\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false}]",
	ID:  "ProviderAccountFactory",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051612fd8380380612fd8833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051612f556100835f395f8181607c015260c60152612f555ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806325ca4c9c146100435780634cf088d91461007a578063a977bf3e146100b4575b5f5ffd5b6100656100513660046101a3565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610071565b61009c6100c23660046101c3565b5f817f0000000000000000000000000000000000000000000000000000000000000000878787876040516100f59061017b565b610103959493929190610257565b8190604051809103905ff5905080158015610120573d5f5f3e3d5ffd5b506001600160a01b038082165f81815260208190526040808220805460ff19166001179055519394509189169290917fac631f3001b55ea1509cf3d7e74898f85392a61a76e8149181ae1259622dabc891a395945050505050565b612c90806102c583390190565b80356001600160a01b038116811461019e575f5ffd5b919050565b5f602082840312156101b3575f5ffd5b6101bc82610188565b9392505050565b5f5f5f5f5f608086880312156101d7575f5ffd5b6101e086610188565b94506101ee60208701610188565b9350604086013567ffffffffffffffff811115610209575f5ffd5b8601601f81018813610219575f5ffd5b803567ffffffffffffffff81111561022f575f5ffd5b8860208260051b8401011115610243575f5ffd5b959894975060200195606001359392505050565b6001600160a01b03868116825285811660208301528416604082015260806060820181905281018290525f8360a08301825b858110156102b7576001600160a01b036102a284610188565b16825260209283019290910190600101610289565b509897505050505050505056fe60e060405234801561000f575f5ffd5b50604051612c90380380612c9083398101604081905261002e91610339565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610137565b505f846001600160a01b03166379502c556040518163ffffffff1660e01b8152600401606060405180830381865afa1580156100a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100c89190610425565b6001600160a01b0380871660a0526020820151811660805281511660c05290506100f183610153565b5f5b825181101561012c576101248382815181106101115761011161049c565b60200260200101516101e360201b60201c565b6001016100f3565b5050505050506104b0565b600180546001600160a01b031916905561015081610229565b50565b6001600160a01b038116158061017157506001600160a01b03811630145b1561019a57604051630a5b38d960e31b81526001600160a01b0382166004820152602401610054565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6101ee600282610278565b15610150576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61028c836001600160a01b038416610295565b90505b92915050565b5f8181526001830160205260408120546102da57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561028f565b505f61028f565b6001600160a01b0381168114610150575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715610331576103316102f5565b604052919050565b5f5f5f5f6080858703121561034c575f5ffd5b8451610357816102e1565b6020860151909450610368816102e1565b6040860151909350610379816102e1565b60608601519092506001600160401b03811115610394575f5ffd5b8501601f810187136103a4575f5ffd5b80516001600160401b038111156103bd576103bd6102f5565b8060051b6103cd60208201610309565b9182526020818401810192908101908a8411156103e8575f5ffd5b6020850194505b838510156104165784519250610404836102e1565b828252602094850194909101906103ef565b979a9699509497505050505050565b5f6060828403128015610436575f5ffd5b50604051606081016001600160401b0381118282101715610459576104596102f5565b6040528251610467816102e1565b81526020830151610477816102e1565b6020820152604083015161ffff81168114610490575f5ffd5b60408201529392505050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c0516127076105895f395f81816105a1015281816106a201528181610a4b01528181610b6301528181610bc5015281816110410152818161123a01528181611758015261186801525f81816102d10152818161062b01528181610ad501528181610be701528181610c4501528181611063015281816110a5015281816111ff015281816114f5015281816115e301526117cd01525f818161032b0152818161096401528181610d2a01528181611191015281816112790152818161138901528181611497015261167601526127075ff3fe608060405234801561000f575f5ffd5b506004361061021e575f3560e01c806379ba50971161012a578063c9150337116100b4578063e30c397811610079578063e30c3978146104d8578063e5225381146104e9578063e673df8a146104f1578063f2fde38b14610506578063f7260d3e14610519575f5ffd5b8063c915033714610479578063d02e74cc1461048c578063da8f5bea1461049f578063db8751a5146104b2578063dee17ad9146104c5575f5ffd5b80638da5cb5b116100fa5780638da5cb5b1461041d5780639bf556011461042d578063a2c8e7c914610440578063ae90b21314610453578063bdc849e814610466575f5ffd5b806379ba5097146103c55780637a0ba057146103cd57806381280028146103e057806388811f8d146103f3575f5ffd5b806353ad370d116101ab57806368dd2b7f1161017b57806368dd2b7f1461036c5780636d2ebd33146103745780636d70f7ae14610387578063715018a6146103aa57806371fe60c4146103b2575f5ffd5b806353ad370d146103095780635cfc1a51146103295780636218e8881461034f578063632489a214610364575f5ffd5b8063379607f5116101f1578063379607f51461028357806338d9070914610296578063410459ad146102a957806342dc561d146102bc5780634cf088d9146102cf575f5ffd5b80630aebeb4e146102225780630e2979e3146102375780631922ff391461024a5780632390696314610270575b5f5ffd5b610235610230366004612149565b610521565b005b6102356102453660046121a8565b610734565b61025d61025836600461222a565b61082b565b6040519081526020015b60405180910390f35b61023561027e366004612281565b610923565b61025d610291366004612149565b6109cf565b61025d6102a43660046122c9565b610ba7565b6102356102b736600461222a565b610ccb565b6102356102ca366004612308565b610cdc565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610267565b61031c610317366004612331565b610d61565b6040516102679190612367565b7f00000000000000000000000000000000000000000000000000000000000000006102f1565b610357610e3e565b604051610267919061239c565b610235610f1b565b610235610f90565b6008546102f1906001600160a01b031681565b61039a61039536600461222a565b610ff9565b6040519015158152602001610267565b61023561100b565b6102356103c03660046123fd565b611024565b610235611110565b6102356103db366004612149565b611151565b6102356103ee36600461241d565b6111ec565b61025d61040136600461245e565b600960209081525f928352604080842090915290825290205481565b5f546001600160a01b03166102f1565b61023561043b36600461248f565b611348565b61023561044e36600461222a565b6113fd565b6006546102f1906001600160a01b031681565b610235610474366004612281565b611456565b6102356104873660046123fd565b6114d0565b6007546102f1906001600160a01b031681565b6102356104ad36600461241d565b611559565b6102356104c03660046123fd565b6115be565b6102356104d3366004612506565b61161a565b6001546001600160a01b03166102f1565b61025d6116dc565b6104f96118af565b604051610267919061253d565b61023561051436600461222a565b6118c0565b6102f1611930565b610529611963565b5f546001600160a01b0316331480159061054e57506006546001600160a01b03163314155b801561056557506007546001600160a01b03163314155b1561058a5760405163c5d0b69d60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156105ee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610612919061257d565b604051630575f5a760e11b8152600481018490529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630aebeb4e906024015f604051808303815f87803b158015610674575f5ffd5b505af1158015610686573d5f5f3e3d5ffd5b50506040516370a0823160e01b815230600482015261072892507f0000000000000000000000000000000000000000000000000000000000000000915083906001600160a01b038316906370a08231906024015b602060405180830381865afa1580156106f5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610719919061257d565b61072391906125a8565b6119bc565b50610731611a73565b50565b61073c611a9d565b5f5b8381101561077d5761077585858381811061075b5761075b6125bb565b9050602002016020810190610770919061222a565b611ac9565b60010161073e565b505f5b81811015610824576107ba83838381811061079d5761079d6125bb565b90506020020160208101906107b2919061222a565b600290611b0f565b1561081c578282828181106107d1576107d16125bb565b90506020020160208101906107e6919061222a565b6001600160a01b03167f80c0b871b97b595b16a7741c1b06fed0c6f6f558639f18ccbce50724325dc40d60405160405180910390a25b600101610780565b5050505050565b5f610834611963565b5f546001600160a01b0316331480159061085957506007546001600160a01b03163314155b156108795760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201526001600160a01b038316906370a0823190602401602060405180830381865afa1580156108bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108df919061257d565b9050805f0361090c57604051631f88e35760e31b81526001600160a01b0383166004820152602401610581565b61091682826119bc565b61091e611a73565b919050565b61092e600233611b23565b61094d57604051633b63649d60e11b8152336004820152602401610581565b604051632390696360e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063239069639061099d908690869086906004016125f7565b5f604051808303815f87803b1580156109b4575f5ffd5b505af11580156109c6573d5f5f3e3d5ffd5b50505050505050565b5f6109d8611963565b5f546001600160a01b031633148015906109fd57506006546001600160a01b03163314155b8015610a1457506007546001600160a01b03163314155b15610a345760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610a98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610abc919061257d565b60405163379607f560e01b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063379607f5906024016020604051808303815f875af1158015610b23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b47919061257d565b6040516370a0823160e01b8152306004820152909250610b9e907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106da565b5061091e611a73565b5f610bb0611a9d565b610bb8611963565b610c0c6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084611b44565b6040516338d9070960e01b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338d907099060c4016020604051808303815f875af1158015610c93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb7919061257d565b9050610cc1611a73565b9695505050505050565b610cd3611a9d565b61073181611bbe565b610ce7600233611b23565b610d0657604051633b63649d60e11b8152336004820152602401610581565b6040516342dc561d60e01b81526004810184905260248101839052604481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342dc561d9060640161099d565b6060610d6e600233611b23565b610d8d57604051633b63649d60e11b8152336004820152602401610581565b5f610d988385612619565b90506004831080610dbb5750610db9610db18683611c4e565b600490611c97565b155b15610df45760405163805043f960e01b81526001600160a01b03861660048201526001600160e01b031982166024820152604401610581565b610e338585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611cae92505050565b9150505b9392505050565b6060610e4a6004611cbb565b67ffffffffffffffff811115610e6257610e6261264f565b604051908082528060200260200182016040528015610ea657816020015b604080518082019091525f8082526020820152815260200190600190039081610e805790505b5090505f5b8151811015610f17575f610ec0600483611cc4565b905060405180604001604052808260601c6001600160a01b0316815260200160a083901b6001600160e01b031916815250838381518110610f0357610f036125bb565b602090810291909101015250600101610eab565b5090565b6008546001600160a01b03163314610f485760405163b112771f60e01b8152336004820152602401610581565b600880546001600160a01b031990811690915560078054339216821790556040517fa86a9c5795868edd42f18badee0c0d8f105552da8bb20aaf8be73fd93a708840905f90a2565b6007546001600160a01b03163314610fbd5760405163826cb40960e01b8152336004820152602401610581565b600780546001600160a01b031916905560405133907fb7edb5d03dce25df9baf40fd7fc607cc68d2a93243d19f2d6e1e9a2a819f7049905f90a2565b5f611005600283611b23565b92915050565b60405163017ed72b60e01b815260040160405180910390fd5b61102c611a9d565b611034611963565b6110886001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083611b44565b604051631c7f983160e21b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906371fe60c4906044015f604051808303815f87803b1580156110ee575f5ffd5b505af1158015611100573d5f5f3e3d5ffd5b5050505061110c611a73565b5050565b60015433906001600160a01b031681146111485760405163118cdaa760e01b81526001600160a01b0382166004820152602401610581565b61073181611ccf565b61115c600233611b23565b61117b57604051633b63649d60e11b8152336004820152602401610581565b604051637a0ba05760e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637a0ba057906024015f604051808303815f87803b1580156111da575f5ffd5b505af1158015610824573d5f5f3e3d5ffd5b6111f4611a9d565b6111fc611ce8565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316148061126e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b905080806112ad57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b806112c057506001600160a01b03831630145b156112e957604051631508d9b160e11b81526001600160a01b0384166004820152602401610581565b6112fe6112f68484611c4e565b600490611d21565b15611343576040516001600160e01b03198316906001600160a01b038516907f44f642f174c64debf51d4ba2dfd40c8dcc4b6a76e11f6c7765df055e63913ca9905f90a35b505050565b611353600233611b23565b61137257604051633b63649d60e11b8152336004820152602401610581565b604051639bf5560160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639bf55601906113c890899089908990899089908990600401612663565b5f604051808303815f87803b1580156113df575f5ffd5b505af11580156113f1573d5f5f3e3d5ffd5b50505050505050505050565b611405611a9d565b61140d611ce8565b600880546001600160a01b0319166001600160a01b0383169081179091556040517f921d444bb0d33ffdb01f3ebc7d31e8f33e4a5d75c9498b3ef216c9b9ccef7c86905f90a250565b611461600233611b23565b61148057604051633b63649d60e11b8152336004820152602401610581565b6040516317b9093d60e31b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bdc849e89061099d908690869086906004016125f7565b6114d8611a9d565b60405163c915033760e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9150337906044015b5f604051808303815f87803b15801561153f575f5ffd5b505af1158015611551573d5f5f3e3d5ffd5b505050505050565b611561611a9d565b61157661156e8383611c4e565b600490611d2c565b1561110c576040516001600160e01b03198216906001600160a01b038416907f44d157b446d60affd92379f5a1dc1f350049fcc32c72d64f08638133132a47a1905f90a35050565b6115c6611a9d565b60405163db8751a560e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063db8751a590604401611528565b611625600233611b23565b61164457604051633b63649d60e11b8152336004820152602401610581565b60405163dee17ad960e01b815260048101869052602481018590526044810184905260648101839052608481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee17ad99060a4015f604051808303815f87803b1580156116bf575f5ffd5b505af11580156116d1573d5f5f3e3d5ffd5b505050505050505050565b5f6116e5611963565b5f546001600160a01b0316331480159061170a57506006546001600160a01b03163314155b801561172157506007546001600160a01b03163314155b156117415760405163c5d0b69d60e01b8152336004820152602401610581565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156117a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117c9919061257d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e52253816040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611828573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061184c919061257d565b6040516370a0823160e01b81523060048201529092506118a3907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106da565b506118ac611a73565b90565b60606118bb6002611d37565b905090565b6118c8611a9d565b600180546001600160a01b0383166001600160a01b031990911681179091556118f85f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6007545f906001600160a01b03161561195357506007546001600160a01b031690565b506006546001600160a01b031690565b61198d7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611d43565b6119ba60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d61565b565b805f036119c7575050565b5f6119d0611930565b6001600160a01b038085165f908152600960209081526040808320938516835292905290812080549293508492909190611a0b9084906126ba565b92505081905550806001600160a01b0316836001600160a01b03167f8957f76027b186a481886d5e1dfef5a49a9b792649df75e9dd5e53cde75c71ea84604051611a5791815260200190565b60405180910390a36113436001600160a01b0384168284611d68565b6119ba5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006119b4565b5f546001600160a01b031633146119ba5760405163118cdaa760e01b8152336004820152602401610581565b611ad4600282611d75565b15610731576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f610e37836001600160a01b038416611d89565b6001600160a01b0381165f9081526001830160205260408120541515610e37565b611b508383835f611e73565b61134357611b6183835f6001611e73565b611b8957604051635274afe760e01b81526001600160a01b0384166004820152602401610581565b611b968383836001611e73565b61134357604051635274afe760e01b81526001600160a01b0384166004820152602401610581565b6001600160a01b0381161580611bdc57506001600160a01b03811630145b15611c0557604051630a5b38d960e31b81526001600160a01b0382166004820152602401610581565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6040516bffffffffffffffffffffffff19606084901b1660208201526001600160e01b0319821660348201525f90603801604051602081830303815290604052610e37906126cd565b5f8181526001830160205260408120541515610e37565b6060610e3783835f611ed5565b5f611005825490565b5f610e378383611fa1565b600180546001600160a01b031916905561073181611fac565b6007546001600160a01b0316156119ba57600754604051631f4a64df60e01b81526001600160a01b039091166004820152602401610581565b5f610e378383611ffb565b5f610e378383611d89565b60605f610e3783612047565b156119ba57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b611b9683838360016120a0565b5f610e37836001600160a01b038416611ffb565b5f8181526001830160205260408120548015611e63575f611dab6001836125a8565b85549091505f90611dbe906001906125a8565b9050808214611e1d575f865f018281548110611ddc57611ddc6125bb565b905f5260205f200154905080875f018481548110611dfc57611dfc6125bb565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611e2e57611e2e6126f3565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050611005565b5f915050611005565b5092915050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611ec9578383151615611ebd573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b606081471015611f015760405163cf47918160e01b815247600482015260248101839052604401610581565b5f611f0d8584866120ea565b9050808015611f2e57505f3d1180611f2e57505f856001600160a01b03163b115b15611f4357611f3b6120ff565b915050610e37565b8015611f6d57604051639996b31560e01b81526001600160a01b0386166004820152602401610581565b3d15611f8057611f7b612118565b611f99565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f610e378383612123565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f81815260018301602052604081205461204057508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155611005565b505f611005565b6060815f0180548060200260200160405190810160405280929190818152602001828054801561209457602002820191905f5260205f20905b815481526020019060010190808311612080575b50505050509050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611ec9578383151615611ebd573d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f825f018281548110612138576121386125bb565b905f5260205f200154905092915050565b5f60208284031215612159575f5ffd5b5035919050565b5f5f83601f840112612170575f5ffd5b50813567ffffffffffffffff811115612187575f5ffd5b6020830191508360208260051b85010111156121a1575f5ffd5b9250929050565b5f5f5f5f604085870312156121bb575f5ffd5b843567ffffffffffffffff8111156121d1575f5ffd5b6121dd87828801612160565b909550935050602085013567ffffffffffffffff8111156121fc575f5ffd5b61220887828801612160565b95989497509550505050565b80356001600160a01b038116811461091e575f5ffd5b5f6020828403121561223a575f5ffd5b610e3782612214565b5f5f83601f840112612253575f5ffd5b50813567ffffffffffffffff81111561226a575f5ffd5b6020830191508360208285010111156121a1575f5ffd5b5f5f5f60408486031215612293575f5ffd5b83359250602084013567ffffffffffffffff8111156122b0575f5ffd5b6122bc86828701612243565b9497909650939450505050565b5f5f5f5f5f5f60c087890312156122de575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b5f5f5f6060848603121561231a575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f60408486031215612343575f5ffd5b61234c84612214565b9250602084013567ffffffffffffffff8111156122b0575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b602080825282518282018190525f918401906040840190835b818110156123f257835180516001600160a01b031684526020908101516001600160e01b03191681850152909301926040909201916001016123b5565b509095945050505050565b5f5f6040838503121561240e575f5ffd5b50508035926020909101359150565b5f5f6040838503121561242e575f5ffd5b61243783612214565b915060208301356001600160e01b031981168114612453575f5ffd5b809150509250929050565b5f5f6040838503121561246f575f5ffd5b61247883612214565b915061248660208401612214565b90509250929050565b5f5f5f5f5f5f8688036102008112156124a6575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff8111156124d1575f5ffd5b6124dd8a828b01612243565b909550935050610180607f19820112156124f5575f5ffd5b506080870190509295509295509295565b5f5f5f5f5f60a0868803121561251a575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b602080825282518282018190525f918401906040840190835b818110156123f25783516001600160a01b0316835260209384019390920191600101612556565b5f6020828403121561258d575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561100557611005612594565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f6126106040830184866125cf565b95945050505050565b80356001600160e01b03198116906004841015611e6c576001600160e01b031960049490940360031b84901b1690921692915050565b634e487b7160e01b5f52604160045260245ffd5b86815285602082015284604082015261020060608201525f61268a610200830185876125cf565b905061010083608084013760406101008401610180840137604061014084016101c0840137979650505050505050565b8082018082111561100557611005612594565b805160208083015191908110156126ed575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603160045260245ffd",
}

// ProviderAccountFactory is an auto generated Go binding around an Ethereum contract.
type ProviderAccountFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderAccountFactory) GetABI() abi.ABI {
	return c.abi
}

// NewProviderAccountFactory creates a new instance of ProviderAccountFactory.
func NewProviderAccountFactory() *ProviderAccountFactory {
	parsed, err := ProviderAccountFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderAccountFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderAccountFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_) returns()
func (providerAccountFactory *ProviderAccountFactory) PackConstructor(staking_ common.Address) []byte {
	enc, err := providerAccountFactory.abi.Pack("", staking_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa977bf3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) PackCreate(owner common.Address, payee common.Address, operators []common.Address, salt [32]byte) []byte {
	enc, err := providerAccountFactory.abi.Pack("create", owner, payee, operators, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa977bf3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) TryPackCreate(owner common.Address, payee common.Address, operators []common.Address, salt [32]byte) ([]byte, error) {
	return providerAccountFactory.abi.Pack("create", owner, payee, operators, salt)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa977bf3e.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) UnpackCreate(data []byte) (common.Address, error) {
	out, err := providerAccountFactory.abi.Unpack("create", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ca4c9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) PackIsAccount(account common.Address) []byte {
	enc, err := providerAccountFactory.abi.Pack("isAccount", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ca4c9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) TryPackIsAccount(account common.Address) ([]byte, error) {
	return providerAccountFactory.abi.Pack("isAccount", account)
}

// UnpackIsAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25ca4c9c.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) UnpackIsAccount(data []byte) (bool, error) {
	out, err := providerAccountFactory.abi.Unpack("isAccount", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (providerAccountFactory *ProviderAccountFactory) PackStaking() []byte {
	enc, err := providerAccountFactory.abi.Pack("staking")
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
func (providerAccountFactory *ProviderAccountFactory) TryPackStaking() ([]byte, error) {
	return providerAccountFactory.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (providerAccountFactory *ProviderAccountFactory) UnpackStaking(data []byte) (common.Address, error) {
	out, err := providerAccountFactory.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ProviderAccountFactoryAccountCreated represents a AccountCreated event raised by the ProviderAccountFactory contract.
type ProviderAccountFactoryAccountCreated struct {
	Account common.Address
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProviderAccountFactoryAccountCreatedEventName = "AccountCreated"

// ContractEventName returns the user-defined event name.
func (ProviderAccountFactoryAccountCreated) ContractEventName() string {
	return ProviderAccountFactoryAccountCreatedEventName
}

// UnpackAccountCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountCreated(address indexed account, address indexed owner)
func (providerAccountFactory *ProviderAccountFactory) UnpackAccountCreatedEvent(log *types.Log) (*ProviderAccountFactoryAccountCreated, error) {
	event := "AccountCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccountFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountFactoryAccountCreated)
	if len(log.Data) > 0 {
		if err := providerAccountFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccountFactory.abi.Events[event].Inputs {
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

// RandaoBeaconMetaData contains all meta data concerning the RandaoBeacon contract.
var RandaoBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoMix\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "RandaoBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b50610bbe8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806304baa00b1461004e5780633e141a5a1461008257806380490c50146100a55780638c396222146100b8575b5f5ffd5b60408051808201909152600681526572616e64616f60d01b60208201525b6040516100799190610a4d565b60405180910390f35b610095610090366004610a5f565b6100cb565b6040519015158152602001610079565b61006c6100b3366004610a76565b6100fa565b61006c6100c6366004610a5f565b6101a8565b5f43821080156100e157506100df826101e3565b155b80156100f457506100f1826101a8565b51155b92915050565b5f838152602081905260408120546060918190036101825761011d85858561020a565b5f8681526020818152604091829020839055815190810183905291925086917f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676910160408051601f198184030181529082905261017991610a4d565b60405180910390a25b6040805160208101839052016040516020818303038152906040529150505b9392505050565b5f8181526020819052604090205460609080156101dd5760408051602081018390520160405160208183030381529060405291505b50919050565b5f4382810361010181106101ff576101fa846102b3565b610202565b83405b949350505050565b5f61024a8484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506102e092505050565b61028883838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061032b92505050565b90505f8190036101a1576040516342a81bf960e01b8152600481018590526024015b60405180910390fd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f6102ea8361033f565b8251602084012090915080821461032557604051631884446d60e21b81526004810185905260248101839052604481018290526064016102aa565b50505050565b5f6100f461033a83600d610397565b6103c8565b5f438210610363576040516342059b1760e01b8152600481018390526024016102aa565b61036c826101e3565b90505f81900361039257604051632545349b60e11b8152600481018390526024016102aa565b919050565b5f5f6103a260405190565b90506103b66103b0856103d2565b846103dd565b91506103c181604052565b5092915050565b5f6100f48261044d565b60606100f4826104fb565b5f82518260158111156103f2576103f2610aed565b60ff1610829061041657604051631ee1e6c960e11b81526004016102aa9190610b01565b508282601581111561042a5761042a610aed565b60ff168151811061043d5761043d610b27565b6020026020010151905092915050565b5f5f6104598360801c90565b9050602181111561047d57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f61048986610518565b919450925090505f8160018111156104a3576104a3610aed565b146104c157604051633cf75c0160e21b815260040160405180910390fd5b81156104ef576104d2826008610b4f565b6104de90610100610b66565b6104e8878561082f565b901c6104f1565b5f5b9695505050505050565b60606100f461051383805160801b6020919091011790565b610883565b5f5f5f5f6105268560801c90565b9050805f0361054857604051633cf75c0160e21b815260040160405180910390fd5b5f610553868261082f565b60f81c905060c08110156106ea57608060ff8216101561057e575f60015f9450945094505050610828565b61058a60376080610b79565b60ff168160ff1611610607575f6105a2608083610b92565b60ff16905080831180156105d957508060011415806105d95750600160ff1b6105cc88600161082f565b6001600160f81b03191610155b6105f657604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250610828915050565b5f6037610615608084610b92565b61061f9190610b92565b60ff16905080831161064457604051633cf75c0160e21b815260040160405180910390fd5b5f61065088600161082f565b90506001600160f81b031981165f0361067c57604051633cf75c0160e21b815260040160405180910390fd5b5f610688836008610b4f565b61069490610100610b66565b82901c90506037811180156106b15750806106af8487610b66565b115b6106ce57604051633cf75c0160e21b815260040160405180910390fd5b6106d9836001610bab565b975095505f94506108289350505050565b6106f6603760c0610b79565b60ff168160ff1611610744575f61070e60c083610b92565b60ff16905080831161073357604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250610828915050565b5f603761075260c084610b92565b61075c9190610b92565b60ff16905080831161078157604051633cf75c0160e21b815260040160405180910390fd5b5f61078d88600161082f565b90506001600160f81b031981165f036107b957604051633cf75c0160e21b815260040160405180910390fd5b5f6107c5836008610b4f565b6107d190610100610b66565b82901c90506037811180156107ee5750806107ec8487610b66565b115b61080b57604051633cf75c0160e21b815260040160405180910390fd5b610816836001610bab565b97509550600194506108289350505050565b9193909250565b5f8061085361083f846020610bab565b6108498660801c90565b8103908111150290565b9050601f81111561086857610868603261097a565b5f19816008021b835f1960801c861601511691505092915050565b60605f6108908360801c90565b90505f5f5f61089e86610518565b9194509250905060018160018111156108b9576108b9610aed565b1480156108ce57506108cb8284610bab565b84145b6108eb57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015610960575f8061091261090d8b8561098b565b610518565b5090925090505f61092f846109278585610bab565b8d91906109dc565b905061093b8284610bab565b6109459085610bab565b908552925061095991506020905083610bab565b91506108f6565b506020601f19878303010486526040525092949350505050565b634e487b715f52806020526024601cfd5b5f6109968360801c90565b8211156109a7576109a7603261097a565b6101a1826109b58560801c90565b6109bf9190610b66565b6109d26001600160801b03861685610a14565b60809190911b1790565b5f6109e78460801c90565b6109f18385610bab565b1115610a0157610a01603261097a565b610202826109d26001600160801b038716865b5f6101a18284610bab565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6101a16020830184610a1f565b5f60208284031215610a6f575f5ffd5b5035919050565b5f5f5f60408486031215610a88575f5ffd5b83359250602084013567ffffffffffffffff811115610aa5575f5ffd5b8401601f81018613610ab5575f5ffd5b803567ffffffffffffffff811115610acb575f5ffd5b866020828401011115610adc575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52602160045260245ffd5b6020810160168310610b2157634e487b7160e01b5f52602160045260245ffd5b91905290565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176100f4576100f4610b3b565b818103818111156100f4576100f4610b3b565b60ff81811683821601908111156100f4576100f4610b3b565b60ff82811682821603908111156100f4576100f4610b3b565b808201808211156100f4576100f4610b3b56",
}

// RandaoBeacon is an auto generated Go binding around an Ethereum contract.
type RandaoBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandaoBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewRandaoBeacon creates a new instance of RandaoBeacon.
func NewRandaoBeacon() *RandaoBeacon {
	parsed, err := RandaoBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandaoBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandaoBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := randaoBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return randaoBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := randaoBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) PackKind() []byte {
	enc, err := randaoBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) TryPackKind() ([]byte, error) {
	return randaoBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) UnpackKind(data []byte) (string, error) {
	out, err := randaoBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) PackStored(number *big.Int) []byte {
	enc, err := randaoBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return randaoBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := randaoBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := randaoBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return randaoBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := randaoBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// RandaoBeaconValueStored represents a ValueStored event raised by the RandaoBeacon contract.
type RandaoBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandaoBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (RandaoBeaconValueStored) ContractEventName() string {
	return RandaoBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (randaoBeacon *RandaoBeacon) UnpackValueStoredEvent(log *types.Log) (*RandaoBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoBeaconValueStored)
	if len(log.Data) > 0 {
		if err := randaoBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoBeacon.abi.Events[event].Inputs {
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
func (randaoBeacon *RandaoBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["NoMix"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackNoMixError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandaoBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the RandaoBeacon contract.
type RandaoBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func RandaoBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackBlockNotThereYetError(raw []byte) (*RandaoBeaconBlockNotThereYet, error) {
	out := new(RandaoBeaconBlockNotThereYet)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the RandaoBeacon contract.
type RandaoBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func RandaoBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackBlockOutOfReachError(raw []byte) (*RandaoBeaconBlockOutOfReach, error) {
	out := new(RandaoBeaconBlockOutOfReach)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the RandaoBeacon contract.
type RandaoBeaconFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func RandaoBeaconFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (randaoBeacon *RandaoBeacon) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*RandaoBeaconFieldNotPresentInBlockHeader, error) {
	out := new(RandaoBeaconFieldNotPresentInBlockHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconInvalidSignature represents a InvalidSignature error raised by the RandaoBeacon contract.
type RandaoBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func RandaoBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (randaoBeacon *RandaoBeacon) UnpackInvalidSignatureError(raw []byte) (*RandaoBeaconInvalidSignature, error) {
	out := new(RandaoBeaconInvalidSignature)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconMalformedEvidence represents a MalformedEvidence error raised by the RandaoBeacon contract.
type RandaoBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func RandaoBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (randaoBeacon *RandaoBeacon) UnpackMalformedEvidenceError(raw []byte) (*RandaoBeaconMalformedEvidence, error) {
	out := new(RandaoBeaconMalformedEvidence)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconNoMix represents a NoMix error raised by the RandaoBeacon contract.
type RandaoBeaconNoMix struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMix(uint256 number)
func RandaoBeaconNoMixErrorID() common.Hash {
	return common.HexToHash("0x42a81bf9ed5ad73276301e3ecc277453d171c7a8a3e1c638c94d84ea64ff41fb")
}

// UnpackNoMixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMix(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackNoMixError(raw []byte) (*RandaoBeaconNoMix, error) {
	out := new(RandaoBeaconNoMix)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "NoMix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the RandaoBeacon contract.
type RandaoBeaconRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func RandaoBeaconRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (randaoBeacon *RandaoBeacon) UnpackRLPInvalidEncodingError(raw []byte) (*RandaoBeaconRLPInvalidEncoding, error) {
	out := new(RandaoBeaconRLPInvalidEncoding)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRoundTooEarly represents a RoundTooEarly error raised by the RandaoBeacon contract.
type RandaoBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func RandaoBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (randaoBeacon *RandaoBeacon) UnpackRoundTooEarlyError(raw []byte) (*RandaoBeaconRoundTooEarly, error) {
	out := new(RandaoBeaconRoundTooEarly)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRoundTooLate represents a RoundTooLate error raised by the RandaoBeacon contract.
type RandaoBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func RandaoBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (randaoBeacon *RandaoBeacon) UnpackRoundTooLateError(raw []byte) (*RandaoBeaconRoundTooLate, error) {
	out := new(RandaoBeaconRoundTooLate)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconWrongHeader represents a WrongHeader error raised by the RandaoBeacon contract.
type RandaoBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func RandaoBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (randaoBeacon *RandaoBeacon) UnpackWrongHeaderError(raw []byte) (*RandaoBeaconWrongHeader, error) {
	out := new(RandaoBeaconWrongHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"failures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unvested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLeasedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"promised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTreasury\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"speedClass\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"speedClass\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasuryAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unitsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsVested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasurySet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMaxLeased\",\"inputs\":[{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSpeedClass\",\"inputs\":[{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughUnits\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"removable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161674638038061674683398101604081905261002f91610ceb565b836040015161ffff16838383808860200151895f0151806001600160a01b03163b5f0361008c576040516389a6198960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6001600160a01b0390811660805281163b5f036100d7576040516389a6198960e01b8152602060048201526008602482015267636170616369747960c01b6044820152606401610083565b6001600160a01b031660a0526100ec8161038e565b50806001600160a01b03163b5f03610133576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b6044820152606401610083565b61013d5f846103e2565b6101475f8361057f565b505050805f1480610159575061040081115b15610192576040516389a6198960e01b81526020600482015260086024820152676d6178556e69747360c01b6044820152606401610083565b8060c081815250505060a0516001600160a01b03166379502c556040518163ffffffff1660e01b815260040161014060405180830381865afa1580156101da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101fe9190610e82565b60a0015163ffffffff1660e0526040517fab6e24bbf25026bedfd15ba9fb11b0293aecafa5cbd5e9e10d2d9b15e5ed1e689061037d90869086908690869084516001600160a01b0390811682526020808701519091169082015260408086015161ffff169082015283516001600160801b03166060820152610240810160208501516001600160801b03811660808401525060408501516001600160801b03811660a08401525060608501516001600160801b03811660c084015250608085015161ffff811660e08401525060a085015161ffff81166101008401525060c085015161ffff81166101208401525060e085015161ffff81166101408401525061010085015161ffff81166101608401525061012085015161ffff81166101808401525061014085015160ff81166101a08401525061016085015160ff81166101c08401525061018085015160ff81166101e0840152506001600160a01b0384166102008301526001600160a01b03831661022083015295945050505050565b60405180910390a150505050610ff5565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6103f3816103ee6105df565b61069e565b5f828152600760209081526040918290208351918401516001600160801b03928316600160801b9184168202178255928401516060850151908316921690920217600182015560808201516002909101805460a084015160c085015160e08601516101008701516101208801516101408901516101608a01516101808b015161ffff9a8b1663ffffffff199099169890981762010000978b16979097029690961763ffffffff60201b1916640100000000958a169590950261ffff60301b1916949094176601000000000000938916939093029290921763ffffffff60401b1916680100000000000000009188169190910261ffff60501b1916176a010000000000000000000096909116959095029490941761ffff60601b19166c0100000000000000000000000060ff9586160260ff60681b1916176d0100000000000000000000000000918516919091021760ff60701b1916600160701b9390911692909202919091179055610579610567836109fe565b61057084610a32565b60089190610a65565b50505050565b6001600160a01b0381166105c1576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610083565b6105796105cd836109fe565b6009906001600160a01b038416610a65565b5f5f60a0516001600160a01b03166379502c556040518163ffffffff1660e01b815260040161014060405180830381865afa158015610620573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106449190610e82565b90505f81610100015163ffffffff168260e0015163ffffffff16600261066a9190610f60565b6106749190610f60565b9050816080015163ffffffff168161068c9190610f79565b610697906002610f60565b9250505090565b60408051808201909152601181527018dbdb1b185d195c985b14195c955b9a5d607a1b602082015282516106ea91906001600160801b031660016b033b2e3c9fd0803ce8000000610a7f565b6107366040518060400160405280600a8152602001691c995dd85c99141bdbdb60b21b81525083602001516001600160801b03165f6a084595161401484a000000610a7f60201b60201c565b604080518082018252600981526807265776172644361760bc1b60208201529083015161077891906001600160801b03165f69d3c21bcecceda1000000610a7f565b6107c160405180604001604052806009815260200168736574746c6546656560b81b81525083606001516001600160801b03165f683635c9adc5dea00000610a7f60201b60201c565b6108006040518060400160405280600a8152602001696d696e426f6e6442707360b01b815250836080015161ffff166064612710610a7f60201b60201c565b6108406040518060400160405280600c81526020016b746f6c6572616e636542707360a01b8152508360a0015161ffff165f611388610a7f60201b60201c565b61087f6040518060400160405280600b81526020016a646f776e74696d6542707360a81b8152508360c0015161ffff165f6103e8610a7f60201b60201c565b6108c16040518060400160405280600d81526020016c66616c7365436c61696d42707360981b8152508360e0015161ffff166064612710610a7f60201b60201c565b6108ff60405180604001604052806009815260200168626f756e747942707360b81b81525083610100015161ffff165f6107d0610a7f60201b60201c565b61093b604051806040016040528060078152602001666275726e42707360c81b81525083610120015161ffff165f612710610a7f60201b60201c565b6109796040518060400160405280600b81526020016a6d61784661696c7572657360a81b81525083610140015160ff165f6008610a7f60201b60201c565b6109ba6040518060400160405280600d81526020016c76657374696e6745706f63687360981b81525083610160015160ff1660016040610a7f60201b60201c565b6109fa6040518060400160405280600d81526020016c74686177696e6745706f63687360981b81525083610180015160ff16836040610a7f60201b60201c565b5050565b5f63ffffffff821115610a2e576040516306dfcc6560e41b81526020600482015260248101839052604401610083565b5090565b5f6001600160e01b03821115610a2e576040516306dfcc6560e41b815260e0600482015260248101839052604401610083565b5f80610a72858585610ab2565b915091505b935093915050565b81831080610a8c57508083115b15610579578383838360405163808861f960e01b81526004016100839493929190610f98565b82545f9081908015610bae575f610adb87610ace600185610fe2565b5f91825260209091200190565b805490915063ffffffff8082169164010000000090046001600160e01b0316908816821115610b1d57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff1603610b5157825463ffffffff166401000000006001600160e01b03891602178355610ba0565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b9450859350610a7792505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316640100000000029190931617920191909155905081610a77565b604051606081016001600160401b0381118282101715610c3557634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101a081016001600160401b0381118282101715610c3557634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715610c3557634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610caf575f5ffd5b919050565b805161ffff81168114610caf575f5ffd5b80516001600160801b0381168114610caf575f5ffd5b805160ff81168114610caf575f5ffd5b5f5f5f5f848603610240811215610d00575f5ffd5b6060811215610d0d575f5ffd5b610d15610c07565b610d1e87610c99565b8152610d2c60208801610c99565b6020820152610d3d60408801610cb4565b604082015294506101a0605f1982011215610d56575f5ffd5b50610d5f610c3b565b610d6b60608701610cc5565b8152610d7960808701610cc5565b6020820152610d8a60a08701610cc5565b6040820152610d9b60c08701610cc5565b6060820152610dac60e08701610cb4565b6080820152610dbe6101008701610cb4565b60a0820152610dd06101208701610cb4565b60c0820152610de26101408701610cb4565b60e0820152610df46101608701610cb4565b610100820152610e076101808701610cb4565b610120820152610e1a6101a08701610cdb565b610140820152610e2d6101c08701610cdb565b610160820152610e406101e08701610cdb565b6101808201529250610e556102008601610c99565b9150610e646102208601610c99565b905092959194509250565b805163ffffffff81168114610caf575f5ffd5b5f610140828403128015610e94575f5ffd5b50610e9d610c6a565b610ea683610e6f565b8152610eb460208401610e6f565b6020820152610ec560408401610cdb565b6040820152610ed660608401610e6f565b6060820152610ee760808401610e6f565b6080820152610ef860a08401610e6f565b60a0820152610f0960c08401610e6f565b60c0820152610f1a60e08401610e6f565b60e0820152610f2c6101008401610e6f565b610100820152610f3f6101208401610cb4565b6101208201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f7357610f73610f4c565b92915050565b5f82610f9357634e487b7160e01b5f52601260045260245ffd5b500490565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b81810381811115610f7357610f73610f4c565b60805160a05160c05160e0516156a06110a65f395f611e8801525f81816103f30152818161090e0152818161094b015281816109a7015281816109e301528181611bb90152611bf501525f81816103c4015281816114020152818161150b01528181611de0015281816121e401528181613bf5015261437b01525f8181610395015281816111880152818161269701528181612c3901528181612cbb01528181612cfa01526137cc01526156a05ff3fe608060405234801561000f575f5ffd5b5060043610610234575f3560e01c806393707a1911610135578063cd3293de116100b4578063df18e04711610079578063df18e04714610620578063e52253811461063f578063e78307ca14610647578063f0f442601461067c578063f52c4ddd1461068f575f5ffd5b8063cd3293de14610590578063d1fdf5bb14610598578063d3be6ae2146105c5578063d9a34952146105fa578063db8751a51461060d575f5ffd5b8063badc2dff116100fa578063badc2dff1461053a578063bf7e214f1461055a578063c44956d11461056b578063c915033714610574578063c92c6fbc14610587575f5ffd5b806393707a19146104c15780639a9c29f6146104d4578063a0c7f71c146104e7578063a44ee679146104fa578063ac9650d81461051a575f5ffd5b80635c975abb116101c15780637a9e5e4b116101865780637a9e5e4b146104525780638024cfd4146104655780638456cb59146104785780638f4e4321146104805780638fb36037146104a0575f5ffd5b80635c975abb14610305578063634b91e31461031b57806371fe60c41461032e5780637538499f1461034157806379502c5514610369575f5ffd5b806338d907091161020757806338d90709146102995780633f4ba83a146102ac578063441a3e70146102b45780634f8e4fbe146102c757806353b7c850146102da575f5ffd5b806301a4d87f146102385780630aebeb4e1461024d5780630e184c8414610260578063379607f514610286575b5f5ffd5b61024b610246366004614acc565b6106a2565b005b61024b61025b366004614ae6565b610718565b61027361026e366004614afd565b6107c0565b6040519081526020015b60405180910390f35b610273610294366004614ae6565b6107ed565b6102736102a7366004614b26565b6108f3565b61024b610cbd565b6102736102c2366004614b65565b610cd0565b6102736102d5366004614b65565b610cfd565b6102ed6102e8366004614ae6565b610d17565b6040516001600160a01b03909116815260200161027d565b600a5460ff16604051901515815260200161027d565b610273610329366004614b65565b610d2c565b61024b61033c366004614b65565b610f4e565b61035461034f366004614b9b565b611014565b6040805192835260208301919091520161027d565b61041e604080516060810182525f808252602082018190529181019190915260405180606001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040805182516001600160a01b039081168252602080850151909116908201529181015161ffff169082015260600161027d565b61024b610460366004614bce565b6110cb565b61024b610473366004614c00565b611140565b61024b6111f2565b61049361048e366004614ae6565b611203565b60405161027d9190614c45565b6104a8611323565b6040516001600160e01b0319909116815260200161027d565b61024b6104cf366004614ae6565b611349565b61024b6104e2366004614b65565b6113cd565b6102736104f5366004614cfa565b611697565b61050d610508366004614ae6565b611779565b60405161027d9190614d24565b61052d610528366004614e53565b6118b9565b60405161027d9190614ef2565b61054d610548366004614ae6565b61199f565b60405161027d9190614f89565b6006546001600160a01b03166102ed565b61027360025481565b61024b610582366004614b65565b611b19565b61027360045481565b6102735f5481565b6102736105a6366004614ae6565b5f90815260036020526040902060010154600160d81b900461ffff1690565b6102736105d3366004614cfa565b5f918252600c602090815260408084206001600160a01b0393909316845291905290205490565b610273610608366004614b65565b611cdd565b61024b61061b366004614b65565b611cfc565b61027361062e366004614bce565b60016020525f908152604090205481565b610273611f51565b610273610655366004614cfa565b5f918252600b602090815260408084206001600160a01b0393909316845291905290205490565b61024b61068a366004614bce565b611feb565b61054d61069d366004614b65565b61204f565b6106ae335b5f366120ef565b5f6106b76121e1565b6106c2906001615011565b90506106dc816106d7368590038501856150ce565b612262565b807fba6c6de881fc9b24ce0930def1a8b85d4036abac62d739d420cf62b29ecb799c8360405161070c91906151d1565b60405180910390a25050565b6107206123e5565b5f61072a8261243c565b90506107368282612488565b5f61073f6121e1565b905061074c8383836124bb565b610757838383612590565b506002820180545f909155825460ff60e01b1916600160e21b17835560405181815284907fb0c61c02aaf32ebe1e91deaf03adf193fe0ba2f59b7bad743faddc87bc5e837b9060200160405180910390a26107b2338261268a565b5050506107bd6126be565b50565b5f6107c96123e5565b6107dc826107d786866126e8565b612874565b90506107e66126be565b9392505050565b5f6107f66123e5565b6107fe612949565b5f6108088361243c565b90505f61081d84836108186121e1565b612590565b5f858152600b602090815260408083203384529091529020909150610842838261296d565b6002810180545f90915583549094506001600160a01b0316330361087857600c83015461086f9085615011565b5f600c85015593505b83158015610884575081155b156108a257604051637b2c2fef60e01b815260040160405180910390fd5b604051848152339086907f3300bdb359cfb956935bca32e9db727413eab1ca84341f2e36caea85bb7969689060200160405180910390a36108e3338561268a565b5050506108ee6126be565b919050565b5f6108fc6123e5565b610904612949565b86158061093057507f000000000000000000000000000000000000000000000000000000000000000087115b1561097c5760405163ced18a1b60e01b8152600481018890527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b610985866129a9565b6109a5576040516330562d9960e01b815260048101879052602401610973565b7f0000000000000000000000000000000000000000000000000000000000000000851115610a0f5760405163b8b62bfd60e01b8152600481018690527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610973565b831580610a1e57506280000084115b15610a3f576040516313b783af60e21b815260048101859052602401610973565b612710831115610a65576040516383f820d360e01b815260048101849052602401610973565b5f610a6e6121e1565b90505f610a7b88836129be565b90505f610a898a83856129e7565b905080851015610ab657604051639901e61160e01b81526004810186905260248101829052604401610973565b60025f8154610ac490615308565b91829055505f81815260036020526040902080546001600160a01b03191633178155909450610af28b612a1b565b815461ffff91909116600160a01b0260ff60e01b191668ff000000000000ffff60a01b1990911617600160e01b178155610b2b8a612a4d565b815460ff91909116600160f01b0260ff60f01b19909116178155610b4e89612a1b565b81600101601b6101000a81548161ffff021916908361ffff160217905550610b7583612a7a565b6001820180546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055610ba988612aad565b8160010160106101000a81548163ffffffff021916908363ffffffff160217905550610bd487612a1b565b60018201805461ffff92909216600160c01b0261ffff60c01b1990921691909117905560028101869055604080518c8152602081018c90529081018a9052606081018990526080810188905260a08101849052339086907f30010732f658a8473c008cf14b8bb8fb27205f046e90a8a889c9b319771447d19060c00160405180910390a3847ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d87604051610c8a91815260200190565b60405180910390a2610c9d858286612add565b610ca73387612c18565b50505050610cb36126be565b9695505050505050565b610cc6336106a7565b610cce612d97565b565b5f610cd96123e5565b610ce383836126e8565b9050610cef338261268a565b610cf76126be565b92915050565b5f610d08838361204f565b6020015161ffff169392505050565b5f610cf7610d2483612aad565b600990612de9565b5f5f610d378461243c565b9050825f03610d5957604051631f2a200560e01b815260040160405180910390fd5b5f848152600b6020908152604080832033845290915290208054841115610da0578054604051632021c8b760e21b8152610973918691600401918252602082015260400190565b5f610da96121e1565b9050610db6868483612590565b50610dc1838361296d565b84825f015f828254610dd39190615320565b909155505f9050610de76003850187612e97565b9050805f03610e0957604051631f2a200560e01b815260040160405180910390fd5b5f610e176005860183612f06565b90505f60048654600160e01b900460ff166004811115610e3957610e39614f55565b14610e6457610e4784612f5e565b60020154610e5f90600160701b900460ff1685615011565b610e66565b835b5f8a8152600c6020908152604080832033845290915290819020805482518084019093529950919250819080610e9b86612f93565b6001600160e01b03168152602001610eb285612aad565b63ffffffff90811690915282546001810184555f938452602093849020835193850151909216600160e01b026001600160e01b0390931692909217910155604080518a81529182018b90528101859052606081018490526080810183905233908b907fd92d323dbc8847603a772571d6f3b5ad427765189d4dced5a20e41c41440b9b49060a00160405180910390a35050505050505092915050565b610f566123e5565b5f610f5f6121e1565b90505f610f6c8483612fc6565b9050610f788482612488565b825f03610f9857604051631f2a200560e01b815260040160405180910390fd5b610fa3848284612590565b5082816002015f828254610fb79190615011565b909155505060405183815284907ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d9060200160405180910390a2610ffc848284612add565b6110063384612c18565b50506110106126be565b5050565b5f838152600c602090815260408083206001600160a01b038616845290915281208054829190841061105c57604051631097debd60e21b815260048101859052602401610973565b80848154811061106e5761106e615333565b5f9182526020909120015481546001600160e01b039091169082908690811061109957611099615333565b5f918252602090912001546001600160e01b03909116935063ffffffff600160e01b909104169150505b935093915050565b60065433906001600160a01b031681146111025760405162d1953b60e31b81526001600160a01b0382166004820152602401610973565b816001600160a01b03163b5f03611137576040516361798f2f60e11b81526001600160a01b0383166004820152602401610973565b6110108261304d565b6111486123e5565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b1580156111d1575f5ffd5b505af19250505080156111e2575060015b506111eb6126be565b5050505050565b6111fb336106a7565b610cce6130a1565b6112716040518061016001604052805f6001600160801b031681526020015f63ffffffff1681526020015f61ffff1681526020015f60ff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b505f9081526003602081815260409283902083516101608101855260018201546001600160801b038116825263ffffffff600160801b820481169483019490945261ffff600160c01b8204169582019590955260ff600160d01b8604166060820152600160a01b9094049091166080840152600281015460a08401529081015460c0830152600481015460e0830152600581015461010083015260068101546101208301526008015461014082015290565b6006545f90600160a01b900460ff1661133b57505f90565b638fb3603760e01b5b905090565b6113516123e5565b805f0361137157604051631f2a200560e01b815260040160405180910390fd5b805f5f8282546113819190615011565b909155505060405181815233907fd53214ca07be5520e229c395f05a3e5c0697ec6279184ffbe2758d304fd322cc9060200160405180910390a26113c53382612c18565b6107bd6126be565b6113d56123e5565b5f6113df8361243c565b90506113ec8382846130de565b6040516330501b0d60e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906330501b0d90602401602060405180830381865afa15801561144f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114739190615347565b61149357604051631c6582d560e11b815260048101839052602401610973565b5f61149c6121e1565b90506114a9848383612590565b506114bd6114b8846001615011565b612aad565b60018301805463ffffffff92909216600160a01b0263ffffffff60a01b1990921691909117905560405163b451b22560e01b815260048101859052602481018490525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b451b22590604401608060405180830381865afa158015611550573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115749190615366565b90505f61158085612f5e565b845460408401519192505f916115ac916115a591600160f01b90910460ff16906153d5565b8784613218565b90505f6115c68888886115c08a898961325a565b876132f6565b90505f5f85604001518660200151146115e8576115e38a896134ba565b6115f8565b6115f8888585608001518861352b565b87516020808a01516040808c0151815194855292840191909152820152606081018790526080810183905260a08101829052919350915033908a908c907fd75440713b865dddff46b64f14908f1e95faadcbd813e0a44ce37e8aba1297bd9060c00160405180910390a46116708a89888c8b8a6135fc565b60a083015115611687576116878360a001516137b6565b50505050505050506110106126be565b5f828152600360205260408120816116c3826116be6116b46121e1565b6007860190613836565b613849565b5f868152600b602081815260408084206001600160a01b038a1685529091529091206001810154608084015192860154939450909261171c9261170591615011565b61170f9190615320565b825490600160801b61395e565b816002015461172b9190615011565b83549094506001600160a01b03908116908616036117705760208201518251600c8501546117599190615011565b6117639190615011565b61176d9085615011565b93505b50505092915050565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526117ea82612f5e565b604080516101a08101825282546001600160801b038082168352600160801b91829004811660208401526001850154808216948401949094529204909116606082015260029091015461ffff8082166080840152620100008204811660a0840152600160201b8204811660c0840152600160301b8204811660e0840152600160401b82048116610100840152600160501b82041661012083015260ff600160601b82048116610140840152600160681b82048116610160840152600160701b9091041661018082015292915050565b604080515f8152602081019091526060908267ffffffffffffffff8111156118e3576118e3615024565b60405190808252806020026020018201604052801561191657816020015b60608152602001906001900390816119015790505b5091505f5b83811015611997576119723086868481811061193957611939615333565b905060200281019061194b9190615413565b8560405160200161195e93929190615456565b604051602081830303815290604052613a0e565b83828151811061198457611984615333565b602090810291909101015260010161191b565b505092915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f828152600360209081526040808320815160e08101835281546001600160a01b038116825261ffff600160a01b8204169482019490945262ffffff600160b01b8504811693820193909352600160c81b840490921660608301529091608083019060ff600160e01b909104166004811115611a5557611a55614f55565b6004811115611a6657611a66614f55565b8152905460ff600160e81b820481161515602080850191909152600160f01b90920416604092830152815160e08101835283516001600160a01b031681528382015161ffff16918101919091528282015162ffffff90811692820192909252606080840151909216918101919091526080808301519293509091908201906004811115611af557611af5614f55565b81526020018260a00151151581526020018260c0015160ff16815250915050919050565b5f611b238361243c565b9050611b2f8382612488565b60018154600160e01b900460ff166004811115611b4e57611b4e614f55565b14611b7c57805460405163800b061560e01b8152610973918591600160e01b90910460ff1690600401615479565b815f03611b9c57604051631f2a200560e01b815260040160405180910390fd5b80545f90611bb590600160a01b900461ffff1684613aa7565b90507f0000000000000000000000000000000000000000000000000000000000000000811115611c215760405163ced18a1b60e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610973565b60018201545f90611c449083906001600160801b0316611c3f6121e1565b6129e7565b90508083600201541015611c7b576002830154604051639901e61160e01b8152600481019190915260248101829052604401610973565b611c8482612a1b565b835461ffff91909116600160a01b0261ffff60a01b1990911617835560405184815285907f0b2666c07386621cba838d55a0a591a6d008b560a9c7d042429c935c4133dc62906020015b60405180910390a25050505050565b5f611ce66123e5565b611cf08383612874565b9050610cef3383612c18565b5f611d068361243c565b9050611d128382612488565b5f611d1b6121e1565b905060028254600160e01b900460ff166004811115611d3c57611d3c614f55565b141580611d5557508154600160c81b900462ffffff1681115b15611d8357815460405163800b061560e01b8152610973918691600160e01b90910460ff1690600401615479565b825f03611da357604051631f2a200560e01b815260040160405180910390fd5b5f611daf855f19610cfd565b6040516338f7065360e21b8152600481018790525f1960248201529091505f90611e4e906001906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e3dc194c90604401602060405180830381865afa158015611e25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e49919061548d565b613ac8565b611e589083615320565b905080851115611e8557604051635b9fb5a960e01b81526004810186905260248101829052604401610973565b5f7f0000000000000000000000000000000000000000000000000000000000000000611eb181866154b8565b611ebc906001615011565b611ec691906153d5565b855460ff60e81b1916600160e81b1786559050611f0b611ee582612aad565b611ef7611ef28987615320565b612f93565b5f8a8152600d602052604090209190613ad7565b5050604080518781526020810183905288917f58a43ff13a993e954174a7a49e4106e9315ad65bc2adfb7b623458cb80098d85910160405180910390a250505050505050565b5f611f5a6123e5565b50335f9081526001602052604081205490819003611f8b57604051637b2c2fef60e01b815260040160405180910390fd5b335f8181526001602052604080822091909155517f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c390611fce9084815260200190565b60405180910390a2611fe0338261268a565b611fe86126be565b90565b611ff4336106a7565b5f611ffd6121e1565b612008906001615011565b90506120148183613af0565b6040516001600160a01b038316815281907fb2364297913dfa8cff3b1d439283f70dd1fd77030b27b8a8b1624bc1454a56469060200161070c565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091526120908361199f565b90508060a0015115610cf7575f6120c46120b16114b88563ffffffff613b50565b5f868152600d6020526040902090612de9565b6001600160e01b0316905080156120e8576120de81612a1b565b61ffff1660208301525b5092915050565b5f5f6121236121066006546001600160a01b031690565b863061211560045f898b6153ec565b61211e916154cb565b613b5f565b91509150816111eb5763ffffffff8116156121be576006805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061217e90889088908890600401615501565b5f604051808303815f87803b158015612195575f5ffd5b505af11580156121a7573d5f5f3e3d5ffd5b50506006805460ff60a01b19169055506111eb9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610973565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa15801561223e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611344919061548d565b6122738161226e613bf1565b613cce565b5f828152600760209081526040918290208351918401516001600160801b03928316600160801b9184168202178255928401516060850151908316921690920217600182015560808201516002909101805460a084015160c085015160e08601516101008701516101208801516101408901516101608a01516101808b015161ffff9a8b1663ffffffff199099169890981762010000978b16979097029690961767ffffffff000000001916600160201b958a169590950267ffff000000000000191694909417600160301b93891693909302929092176bffffffff00000000000000001916600160401b9188169190910261ffff60501b191617600160501b96909116959095029490941761ffff60601b1916600160601b60ff9586160260ff60681b191617600160681b918516919091021760ff60701b1916600160701b93909116929092029190911790556123df6123cd83612aad565b6123d684612f93565b60089190613ad7565b50505050565b61240f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613fec565b610cce60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061400a565b5f818152600360205260408120908154600160e01b900460ff16600481111561246757612467614f55565b036108ee57604051637eb3bd1960e01b815260048101839052602401610973565b80546001600160a01b0316331461101057604051632ad1e96b60e11b815260048101839052336024820152604401610973565b8154600160e01b900460ff1660018160048111156124db576124db614f55565b036124e65750505050565b60048160048111156124fa576124fa614f55565b148061251357508254600160c81b900462ffffff168211155b1561253557838160405163800b061560e01b8152600401610973929190615479565b82546001840154600160c81b90910462ffffff16600160a01b90910463ffffffff16116123df576001830154604051636903d2bd60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610973565b5f8061259f6007850184614011565b9050805f036125b1575f9150506107e6565b5f6125bc8583613849565b602081015181519192506125cf91615011565b85600c015f8282546125e19190615011565b90915550506080810151600b860180545f906125fe908490615011565b909155505060608101515f80548190612618908490615011565b9091555050805160208083015160408085015160608087015183518b81529586019690965291840192909252820152608081019190915286907fe01620a2014df9ffd311c510912dedfbe6542ddb26417147f26455f7465ba3739060a00160405180910390a250600195945050505050565b6110106001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016838361404a565b610cce5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612436565b5f5f6126f38461243c565b5f858152600c60209081526040808320338452909152902080549192509084101580612742575080848154811061272c5761272c615333565b5f918252602090912001546001600160e01b0316155b1561276357604051631097debd60e21b815260048101859052602401610973565b5f81858154811061277657612776615333565b5f918252602091829020604080518082019091529101546001600160e01b0381168252600160e01b900463ffffffff1691810182905291506127b66121e1565b10156127e357602081015160405163686e00f360e01b815263ffffffff9091166004820152602401610973565b5f8286815481106127f6576127f6615333565b5f91825260209091200180546001600160e01b0319166001600160e01b03928316179055815161282b91600586019116612e97565b6040805187815260208101839052919550339188917f1c84cc0f96161bdafea718a9094dd21c21d1fb2f9ca2ebb9bd4e39918efbaace910160405180910390a350505092915050565b5f5f61287e6121e1565b90505f61288b8583612fc6565b9050835f036128ad57604051631f2a200560e01b815260040160405180910390fd5b6128b8858284612590565b505f858152600b6020908152604080832033845290915290206128db828261296d565b6128e86003830186612f06565b935083815f015f8282546128fc9190615011565b90915550506040805186815260208101869052339188917f8ff2260d336d471a8bf17818a12fbf52c22cd506c1652b3007fd66fb90d0a1b1910160405180910390a3611770868385612add565b600a5460ff1615610cce5760405163d93c066560e01b815260040160405180910390fd5b612984816001015483600b015461170f9190615320565b816002015f8282546129969190615011565b9091555050600b90910154600190910155565b5f60048210158015610cf7575050601f101590565b5f6107e6836129cc84612f5e565b546129e091906001600160801b03166153d5565b600a614084565b5f612a136129f483612f5e565b6002015461ffff166127106001612a0b87896153d5565b9291906140b7565b949350505050565b5f61ffff821115612a49576040516306dfcc6560e41b81526010600482015260248101839052604401610973565b5090565b5f60ff821115612a49576040516306dfcc6560e41b81526008600482015260248101839052604401610973565b5f6001600160801b03821115612a49576040516306dfcc6560e41b81526080600482015260248101839052604401610973565b5f63ffffffff821115612a49576040516306dfcc6560e41b81526020600482015260248101839052604401610973565b60018254600160e01b900460ff166004811115612afc57612afc614f55565b141580612b34575060018201548254612b29916001600160801b031690600160a01b900461ffff166153d5565b612b32836140f9565b105b15612b3e57505050565b5f612b488261410e565b6001848101549192505f91612b7e9190612b6f90600160801b900463ffffffff1686615011565b612b799190615320565b61410e565b8454600160e11b66ffffffffffffff60b01b19909116600160b01b62ffffff86811691820262ffffff60c81b191692909217600160c81b9285169283021792909217875560018701805463ffffffff60a01b1916600160a01b840217905560408051928352602083019190915291925086917f9287e8a5776d6ddc0138ad9de6c13e258200a7b3c68c2fcd78f64136443794a69101611cce565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015612c7e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ca2919061548d565b612cac9190615011565b9050612ce36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001684308561413d565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015612d47573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d6b919061548d565b90508181146123df57604051639366facf60e01b81526004810183905260248101829052604401610973565b612d9f614173565b600a805460ff191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b81545f9081816005811115612e43575f612e0284614196565b612e0c9085615320565b5f8881526020902090915081015463ffffffff9081169087161015612e3357809150612e41565b612e3e816001615011565b92505b505b5f612e50878785856142e8565b90508015612e8a57612e7487612e67600184615320565b5f91825260209091200190565b54600160201b90046001600160e01b0316612e8c565b5f5b979650505050505050565b5f612ecc612ec5845f01546001612eae9190615011565b600180870154612ebd91615011565b85919061395e565b8454613b50565b905080835f015f828254612ee09190615320565b9250508190555081836001015f828254612efa9190615320565b90915550909392505050565b5f612f3083600101546001612f1b9190615011565b8454612f28906001615011565b84919061395e565b905081835f015f828254612f449190615011565b9250508190555080836001015f828254612efa9190615011565b5f60075f612f76612f6e85612aad565b600890612de9565b6001600160e01b031681526020019081526020015f209050919050565b5f6001600160e01b03821115612a49576040516306dfcc6560e41b815260e0600482015260248101839052604401610973565b5f612fd08361243c565b8054909150600160e01b900460ff165f6001826004811115612ff457612ff4614f55565b14806130295750600282600481111561300f5761300f614f55565b14801561302957508254600160c81b900462ffffff168411155b90508061199757848260405163800b061560e01b8152600401610973929190615479565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6130a9612949565b600a805460ff191660011790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612dcc3390565b8154600160e01b900460ff1660028160048111156130fe576130fe614f55565b1415801561311e5750600381600481111561311b5761311b614f55565b14155b1561314057838160405163800b061560e01b8152600401610973929190615479565b8254600160b01b900462ffffff1682108061316757508254600160c81b900462ffffff1682115b1561318f57604051630388e85960e41b81526004810185905260248101839052604401610973565b6001830154600160a01b900463ffffffff168210156131cb5760405163d0e4288f60e01b81526004810185905260248101839052604401610973565b6001830154600160a01b900463ffffffff168211156123df57600183015460405163c1fea46f60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610973565b5f835f0361322757505f6107e6565b6132318383614334565b61323b90856153d5565b90508060045f82825461324e9190615320565b90915550509392505050565b604080518082019091525f808252602082015260018401546001600160801b03166132b561328885856144d3565b60028501546132a3908490600160201b900461ffff166153d5565b6132ad91906153d5565b612710614084565b8252604084015160208501516132e9916132ce91615320565b60028501546132a3908490600160301b900461ffff166153d5565b6020830152509392505050565b61332f6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61334c848460200151855f01516133469190615011565b8461452d565b8051909150156134b1578060200151846002015f82825461336d9190615320565b909155505060408101516003850180545f9061338a908490615320565b909155505060608101516005850180545f906133a7908490615320565b90915550506080810151335f90815260016020526040812080549091906133cf908490615011565b909155505060c081015160015f6133e588610d17565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546134129190615011565b9250508190555084867f7250a2ee8eb5511ea7642236460e92489d8eb51d0ad90163090672524f3170bc855f0151866020015185602001518660400151876060015188608001518960a001518a60c001516040516134a8989796959493929190978852602088019690965260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b60405180910390a35b95945050505050565b5f5f5f6134c98460070161466d565b9050801561351c57805f5f8282546134e19190615011565b909155505060405181815285907f8691e944abf5ee223b94929fdf3478b5ac64127913c67e756a23b379063cee099060200160405180910390a25b5f5f92509250505b9250929050565b60018101545f9081906135669061355290600160801b90046001600160801b0316866146dd565b613561876101f461271061395e565b613b50565b6002840154909150600160681b900460ff165f816135848489615320565b61358e91906154b8565b905061359a82826153d5565b93506135a68484615011565b5f5f8282546135b59190615320565b9091555050335f90815260016020526040812080548592906135d8908490615011565b909155505083156135f1576135f16007890182846146e9565b505094509492505050565b5f61360785836144d3565b15158061361c57508460400151856020015114155b905080801561363a57506001860154600160d01b900460ff90811614155b1561367457600186018054601a9061365b90600160d01b900460ff16615540565b91906101000a81548160ff021916908360ff1602179055505b600282015460018701545f9160ff600160601b9091048116600160d01b9092041611806136d4575060018701546001600160801b03166136b48987610cfd565b6136be91906153d5565b6136c7886140f9565b6136d29060026153d5565b105b9050801580613700575060028754600160e01b900460ff1660048111156136fd576136fd614f55565b14155b1561370c5750506137ae565b86545f9061372690600160c81b900462ffffff1686613b50565b885460ff60e01b1916600360e01b17895590506137428161410e565b885462ffffff60c81b1916600160c81b62ffffff9290921691909102178855600188015460408051838152600160d01b90920460ff1660208301528a917ff195d2c43c868f7dd8b46f275f0cf89843ecd331b273f0cc6f0018ac9a86f38e910160405180910390a25050505b505050505050565b604051630852cd8d60e31b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015613815575f5ffd5b505af1925050508015613826575060015b6107bd576107bd61dead8261268a565b5f613841838361475f565b509392505050565b6138766040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b60018301546127109061389490600160c01b900461ffff16846153d5565b61389e91906154b8565b8082525f906138ad9084615320565b90505f6138b9856140f9565b905080156138d85760028501546138d29083908361395e565b60208401525b5f8360200151836138e99190615320565b6004870154909150158015906139025750600386015415155b1561394057600486015461391d908290600160801b9061395e565b60808501819052600487015461393a9190600160801b60016140b7565b60408501525b604084015161394f9082615320565b60608501525091949350505050565b5f5f5f61396b86866147ce565b91509150815f0361398f57838181613985576139856154a4565b04925050506107e6565b8184116139a6576139a660038515026011186147ea565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b60605f613a1b84846147fb565b9050808015613a3c57505f3d1180613a3c57505f846001600160a01b03163b115b15613a5157613a4961480e565b915050610cf7565b8015613a7b57604051639996b31560e01b81526001600160a01b0385166004820152602401610973565b3d15613a8e57613a89614827565b6120e8565b60405163d6bda27560e01b815260040160405180910390fd5b5f5f5f613ab48585614832565b90925090505f1980821883151502186134b1565b5f8282188284110282186107e6565b5f80613ae485858561484a565b91509150935093915050565b6001600160a01b038116613b32576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610973565b6123df613b3e83612aad565b6009906001600160a01b038416613ad7565b5f8282188284100282186107e6565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613be7575f516020805191945081901c150291505b5094509492505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379502c556040518163ffffffff1660e01b815260040161014060405180830381865afa158015613c50573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c749190615587565b90505f81610100015163ffffffff168260e0015163ffffffff166002613c9a9190615011565b613ca49190615011565b9050816080015163ffffffff1681613cbc91906154b8565b613cc7906002615011565b9250505090565b613d1c6040518060400160405280601181526020017018dbdb1b185d195c985b14195c955b9a5d607a1b815250835f01516001600160801b031660016b033b2e3c9fd0803ce800000061498e565b613d626040518060400160405280600a8152602001691c995dd85c99141bdbdb60b21b81525083602001516001600160801b03165f6a084595161401484a00000061498e565b613da66040518060400160405280600981526020016807265776172644361760bc1b81525083604001516001600160801b03165f69d3c21bcecceda100000061498e565b613de960405180604001604052806009815260200168736574746c6546656560b81b81525083606001516001600160801b03165f683635c9adc5dea0000061498e565b613e226040518060400160405280600a8152602001696d696e426f6e6442707360b01b815250836080015161ffff16606461271061498e565b613e5c6040518060400160405280600c81526020016b746f6c6572616e636542707360a01b8152508360a0015161ffff165f61138861498e565b613e956040518060400160405280600b81526020016a646f776e74696d6542707360a81b8152508360c0015161ffff165f6103e861498e565b613ed16040518060400160405280600d81526020016c66616c7365436c61696d42707360981b8152508360e0015161ffff16606461271061498e565b613f0960405180604001604052806009815260200168626f756e747942707360b81b81525083610100015161ffff165f6107d061498e565b613f3f604051806040016040528060078152602001666275726e42707360c81b81525083610120015161ffff165f61271061498e565b613f776040518060400160405280600b81526020016a6d61784661696c7572657360a81b81525083610140015160ff165f600861498e565b613fb26040518060400160405280600d81526020016c76657374696e6745706f63687360981b81525083610160015160ff166001604061498e565b6110106040518060400160405280600d81526020016c74686177696e6745706f63687360981b81525083610180015160ff1683604061498e565b15610cce57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f61401d848461475f565b80865560018601805492945090925083915f9061403b908490615320565b90915550505060029092015590565b61405783838360016149c1565b61407f57604051635274afe760e01b81526001600160a01b0384166004820152602401610973565b505050565b5f815f036140965761409660126147ea565b8160018403816140a8576140a86154a4565b04600101831515029392505050565b5f6140e46140c483614a23565b80156140df57505f84806140da576140da6154a4565b868809115b151590565b6140ef86868661395e565b6134b19190615011565b600381015460028201545f91610cf791615011565b5f62ffffff821115612a49576040516306dfcc6560e41b81526018600482015260248101839052604401610973565b61414b848484846001614a4f565b6123df57604051635274afe760e01b81526001600160a01b0385166004820152602401610973565b600a5460ff16610cce57604051638dfc202b60e01b815260040160405180910390fd5b5f600182116141a3575090565b816001600160801b82106141bc5760809190911c9060401b5b600160401b82106141d25760409190911c9060201b5b600160201b82106141e85760209190911c9060101b5b6201000082106141fd5760109190911c9060081b5b61010082106142115760089190911c9060041b5b601082106142245760049190911c9060021b5b600482106142305760011b5b600302600190811c90818581614248576142486154a4565b048201901c90506001818581614260576142606154a4565b048201901c90506001818581614278576142786154a4565b048201901c90506001818581614290576142906154a4565b048201901c905060018185816142a8576142a86154a4565b048201901c905060018185816142c0576142c06154a4565b048201901c90506142df8185816142d9576142d96154a4565b04821190565b90039392505050565b5f5b81831015613841575f85815260209020838316600285851804019081015463ffffffff868116911611156143205780925061432e565b61432b816001615011565b93505b506142ea565b5f8281526005602052604081208054600160801b900460ff161561436357546001600160801b03169050610cf7565b60405163ddd68b7360e01b8152600481018590525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ddd68b7390602401602060405180830381865afa1580156143c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143ec919061548d565b60018501549091506144409061440d90600a906001600160801b03166154b8565b85546004545f54859261443692600160801b9091046001600160801b0316916135619190615320565b61356191906154b8565b9250604051806040016040528061445685612a7a565b6001600160801b03908116825260016020928301525f88815260058352604090208351815494909301511515600160801b0270ffffffffffffffffffffffffffffffffff1990941692909116919091179190911790556144b681846153d5565b60045f8282546144c69190615011565b9091555050505092915050565b815160028201545f91829161450e91612710916144fa919062010000900461ffff166153d5565b61450491906154b8565b8560600151613ac8565b9050612a13818560200151865f01516145279190615320565b906146dd565b6145666040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600584015460038501545f9061457d908390615011565b9050614593858288600201546135619190615011565b80845260028701546145a59190613b50565b6020840181905283515f916145b991615320565b905080156145d2576145cc81848461395e565b60608501525b60608401516145e19082615320565b60408501526002850154602085015161460791600160401b900461ffff1661271061395e565b608085018190526002860154855161463b92600160501b90920461ffff1691612710916146349190615320565b919061395e565b60a08501819052608085015185516146539190615320565b61465d9190615320565b60c0850152509195945050505050565b600180820180545f9182905583548285556002850154919390929161469191615011565b90505b81156146d6575f8181526003850160205260409020546146b49083615320565b5f82815260038601602052604081205591506146cf81615308565b9050614694565b5050919050565b5f5f6134b18484614abc565b81835f015f8282546146fb9190615011565b9091555061470b905081836153d5565b836001015f82825461471d9190615011565b9250508190555081836003015f83866002015461473a9190615011565b81526020019081526020015f205f8282546147559190615011565b9091555050505050565b815460028301545f91908290614776906001615011565b90505b81158015906147885750838111155b156147c6576147978284615011565b5f8281526003870160205260409020549093506147b49083615320565b91506147bf81615308565b9050614779565b509250929050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80820182811015905f90825b81029150509250929050565b82545f9081908015614936575f61486687612e67600185615320565b805490915063ffffffff80821691600160201b90046001600160e01b03169088168211156148a757604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff16036148da57825463ffffffff16600160201b6001600160e01b03891602178355614928565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160201b029216919091179101555b94508593506110c392505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160201b0291909316179201919091559050816110c3565b8183108061499b57508083115b156123df578383838360405163808861f960e01b81526004016109739493929190615651565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614a17578383151615614a0b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6002826003811115614a3857614a38614f55565b614a42919061567f565b60ff166001149050919050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614aab578383151615614a9f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80820382811115905f908261483e565b5f6101a0828403128015614ade575f5ffd5b509092915050565b5f60208284031215614af6575f5ffd5b5035919050565b5f5f5f60608486031215614b0f575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f60c08789031215614b3b575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b5f5f60408385031215614b76575f5ffd5b50508035926020909101359150565b80356001600160a01b03811681146108ee575f5ffd5b5f5f5f60608486031215614bad575f5ffd5b83359250614bbd60208501614b85565b929592945050506040919091013590565b5f60208284031215614bde575f5ffd5b6107e682614b85565b60ff811681146107bd575f5ffd5b80356108ee81614be7565b5f5f5f5f5f60a08688031215614c14575f5ffd5b85359450602086013593506040860135614c2d81614be7565b94979396509394606081013594506080013592915050565b81516001600160801b0316815261016081016020830151614c6e602084018263ffffffff169052565b506040830151614c84604084018261ffff169052565b506060830151614c99606084018260ff169052565b506080830151614cb1608084018263ffffffff169052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215614d0b575f5ffd5b82359150614d1b60208401614b85565b90509250929050565b81516001600160801b031681526101a081016020830151614d5060208401826001600160801b03169052565b506040830151614d6b60408401826001600160801b03169052565b506060830151614d8660608401826001600160801b03169052565b506080830151614d9c608084018261ffff169052565b5060a0830151614db260a084018261ffff169052565b5060c0830151614dc860c084018261ffff169052565b5060e0830151614dde60e084018261ffff169052565b50610100830151614df661010084018261ffff169052565b50610120830151614e0e61012084018261ffff169052565b50610140830151614e2561014084018260ff169052565b50610160830151614e3c61016084018260ff169052565b506101808301516120e861018084018260ff169052565b5f5f60208385031215614e64575f5ffd5b823567ffffffffffffffff811115614e7a575f5ffd5b8301601f81018513614e8a575f5ffd5b803567ffffffffffffffff811115614ea0575f5ffd5b8560208260051b8401011115614eb4575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614f4957603f19878603018452614f34858351614ec4565b94506020938401939190910190600101614f18565b50929695505050505050565b634e487b7160e01b5f52602160045260245ffd5b60058110614f8557634e487b7160e01b5f52602160045260245ffd5b9052565b5f60e08201905060018060a01b03835116825261ffff602084015116602083015263ffffffff604084015116604083015263ffffffff60608401511660608301526080830151614fdc6080840182614f69565b5060a0830151151560a083015260c08301516120e860c084018260ff169052565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610cf757610cf7614ffd565b634e487b7160e01b5f52604160045260245ffd5b6040516101a0810167ffffffffffffffff8111828210171561506857634e487b7160e01b5f52604160045260245ffd5b60405290565b604051610140810167ffffffffffffffff8111828210171561506857634e487b7160e01b5f52604160045260245ffd5b80356001600160801b03811681146108ee575f5ffd5b61ffff811681146107bd575f5ffd5b80356108ee816150b4565b5f6101a08284031280156150e0575f5ffd5b506150e9615038565b6150f28361509e565b81526151006020840161509e565b60208201526151116040840161509e565b60408201526151226060840161509e565b6060820152615133608084016150c3565b608082015261514460a084016150c3565b60a082015261515560c084016150c3565b60c082015261516660e084016150c3565b60e082015261517861010084016150c3565b61010082015261518b61012084016150c3565b61012082015261519e6101408401614bf5565b6101408201526151b16101608401614bf5565b6101608201526151c46101808401614bf5565b6101808201529392505050565b6101a081016151f0826151e38561509e565b6001600160801b03169052565b6151fc6020840161509e565b6001600160801b031660208301526152166040840161509e565b6001600160801b031660408301526152306060840161509e565b6001600160801b0316606083015261524a608084016150c3565b61ffff16608083015261525f60a084016150c3565b61ffff1660a083015261527460c084016150c3565b61ffff1660c083015261528960e084016150c3565b61ffff1660e083015261529f61010084016150c3565b61ffff166101008301526152b661012084016150c3565b61ffff166101208301526152cd6101408401614bf5565b60ff166101408301526152e36101608401614bf5565b60ff166101608301526152f96101808401614bf5565b60ff81166101808401526120e8565b5f6001820161531957615319614ffd565b5060010190565b81810381811115610cf757610cf7614ffd565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215615357575f5ffd5b815180151581146107e6575f5ffd5b5f6080828403128015615377575f5ffd5b506040516080810167ffffffffffffffff811182821017156153a757634e487b7160e01b5f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060928301519281019290925250919050565b8082028115828204841417610cf757610cf7614ffd565b5f5f858511156153fa575f5ffd5b83861115615406575f5ffd5b5050820193919092039150565b5f5f8335601e19843603018112615428575f5ffd5b83018035915067ffffffffffffffff821115615442575f5ffd5b602001915036819003821315613524575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b828152604081016107e66020830184614f69565b5f6020828403121561549d575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f826154c6576154c66154a4565b500490565b80356001600160e01b031981169060048410156120e8576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f60ff821660ff810361555557615555614ffd565b60010192915050565b805163ffffffff811681146108ee575f5ffd5b80516108ee81614be7565b80516108ee816150b4565b5f610140828403128015615599575f5ffd5b506155a261506e565b6155ab8361555e565b81526155b96020840161555e565b60208201526155ca60408401615571565b60408201526155db6060840161555e565b60608201526155ec6080840161555e565b60808201526155fd60a0840161555e565b60a082015261560e60c0840161555e565b60c082015261561f60e0840161555e565b60e0820152615631610100840161555e565b610100820152615644610120840161557c565b6101208201529392505050565b608081525f6156636080830187614ec4565b6020830195909552506040810192909252606090910152919050565b5f60ff831680615691576156916154a4565b8060ff8416069150509291505056",
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
// the contract method with ID 0x38d90709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) PackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := staking.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) TryPackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return staking.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d90709.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
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

// PackMaxLeasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1fdf5bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) PackMaxLeasedOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("maxLeasedOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxLeasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1fdf5bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) TryPackMaxLeasedOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("maxLeasedOf", id)
}

// UnpackMaxLeasedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1fdf5bb.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) UnpackMaxLeasedOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("maxLeasedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
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
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
func (staking *Staking) TryPackTermsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsAt", id, epoch)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf52c4ddd.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
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
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
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
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
func (staking *Staking) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
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
	SpeedClass        *big.Int
	MaxLeased         *big.Int
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
// Solidity: event CommitmentCreated(uint256 indexed id, address indexed provider, uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 collateralPerUnit)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return staking.UnpackInexactTransferError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidMaxLeased"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidMaxLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidSpeedClass"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidSpeedClassError(raw[4:])
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

// StakingInexactTransfer represents a InexactTransfer error raised by the Staking contract.
type StakingInexactTransfer struct {
	Expected *big.Int
	Balance  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 expected, uint256 balance)
func StakingInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 expected, uint256 balance)
func (staking *Staking) UnpackInexactTransferError(raw []byte) (*StakingInexactTransfer, error) {
	out := new(StakingInexactTransfer)
	if err := staking.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
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

// StakingInvalidMaxLeased represents a InvalidMaxLeased error raised by the Staking contract.
type StakingInvalidMaxLeased struct {
	MaxLeased *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMaxLeased(uint256 maxLeased, uint256 max)
func StakingInvalidMaxLeasedErrorID() common.Hash {
	return common.HexToHash("0xb8b62bfd3ba7fb44e89f531b9e33a45c2fca99c7f094646acbfbf1e1221365d0")
}

// UnpackInvalidMaxLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMaxLeased(uint256 maxLeased, uint256 max)
func (staking *Staking) UnpackInvalidMaxLeasedError(raw []byte) (*StakingInvalidMaxLeased, error) {
	out := new(StakingInvalidMaxLeased)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidMaxLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidSpeedClass represents a InvalidSpeedClass error raised by the Staking contract.
type StakingInvalidSpeedClass struct {
	SpeedClass *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSpeedClass(uint256 speedClass)
func StakingInvalidSpeedClassErrorID() common.Hash {
	return common.HexToHash("0x30562d99c0260b1d4ad650eda812319680e926286b8a4281750d18d05af0adf7")
}

// UnpackInvalidSpeedClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSpeedClass(uint256 speedClass)
func (staking *Staking) UnpackInvalidSpeedClassError(raw []byte) (*StakingInvalidSpeedClass, error) {
	out := new(StakingInvalidSpeedClass)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidSpeedClass", raw); err != nil {
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
